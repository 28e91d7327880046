"""Tell a test of a bone that found nothing from one that hurt: "pressed the shin bone, nothing" (SAF-02)."""

from core import regex as re
from core.reading.held import stands
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rewrites import Steps, rewrite

_FINGER = r"(?:finger(?:tip)?|thumb)"
_PROBE = (
    r"(?:(?:press|pok|prodd?|push|tapp?|touch|squeez)(?:e|es|ed|ing)?|"
    rf"(?:(?:put|with|using) )?(?:(?:my|a|one|1|the) )?{_FINGER})"
)
_OVER = (
    r"(?: (?:all|right|hard|firmly|down|on|onto|in|into|along|over|around|round|up|and|the|my|both|left|right|it|"
    rf"every|each|{_FINGER}))*"
)
_PART = (
    r"(?: (?:(?:outside|inside|top|side|edge|front|middle) of (?:the |my )?)?"
    rf"(?:{PLACE}|shin ?bones?|tibia|navicular|metatarsals?|midfoot|instep|bones?)"
    r"(?: in (?:my |the )?(?:\w+ )?(?:foot|feet|shin|leg|hip))?)+"
)
_HOW = (
    rf"(?: (?:with (?:my|a|one) {_FINGER}|hard|firmly|all over|(?:like|as) you (?:said|told me|asked)|today|again|"
    r"just now))*"
)
_NO_PAIN = (
    r"(?:there (?:is|was) |i |it |felt |feels |is |was |got |totally |completely |all |absolutely )*"
    r"(?:nothing|(?:no|zero|0) (?:(?:bony|real|any|sore|tender) )*(?:pain|tenderness|reaction|soreness|spots?|"
    r"points?)|(?:doesnt|didnt|dont) hurt|"
    r"(?:none|nothing|nowhere)(?: of (?:it|them|those))?(?: (?:is|are|was|were|feels?|felt|at all))* (?:sore|"
    r"tender|painful|hurts?|hurting|ach\w+)|not (?:sore|tender|painful)|painless|pain free|fine|ok|okay|good|clear|0)"
    r"(?: (?:at all|there|whatsoever|hurts?|anywhere|sore|tender))*"
)
_ALONE = (
    r"(?= ?$| (?:[.;!?]|[,-](?! (?:but|just|only|though|except|bar|apart|until|unless|a bit|bit|slight\w*|tender|"
    r"sore)\b)))"
)
_THE_OTHER_WAY = re.compile(
    r"\b(?:but|not|no|no longer|never|isnt|wasnt|arent|doesnt|didnt|dont|hardly|barely|nowhere|far from|anything but|"
    r"cant say|wouldnt say)(?: \w+){0,2} $"
)
"""What stands before it where it is not so: "not fine when i press the bone"."""
_HURTS = re.compile(
    r"\b(?:ouch|ow|agony|jump\w*|yelp\w*|winc\w*|scream\w*|not (?:fine|ok|okay|good|great|right|nice))\b"
)


def _found_nothing(said: re.Match[str]) -> str:
    told_so = _THE_OTHER_WAY.search(said.string, 0, said.start()) or stands(_HURTS, said.string)
    return said[0] if told_so else ","


_NEEDS = "press|pok|prod|push|tap|touch|squeez|finger|thumb"
TESTED = Steps(
    rewrite(rf"\b{_PROBE}{_OVER}{_PART}{_HOW}(?: [,.;-])?(?: (?:and|but))? {_NO_PAIN}{_ALONE}", _found_nothing, _NEEDS),
    rewrite(
        rf"\b{_NO_PAIN}(?: when| if| even when)?(?: i)? {_PROBE}{_OVER}(?:{_PART}|(?<= it)){_HOW}{_ALONE}",
        _found_nothing,
        _NEEDS,
    ),
)
"""What was pressed and did not hurt; how it was elsewhere or at other times is looked at as ever."""
