"""Tell a site of risk that is well, or hurts no more, from one that hurts: "hip hurts, groin ok" (SAF-02)."""

from core import regex as re
from core.reading.held import stands
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rewrites import Steps, rewrite

_SITE = (
    r"(?:(?:my|the|left|right|both|old|dodgy|bad|usual|pesky) )*(?P<place>groins?|navicular|midfoot|"
    r"(?:top|outside|side|bottom|inside) of (?:(?:my|the|left|right) )*foot|"
    r"front of (?:(?:my|the|left|right) )*shins?|(?:shin|heel|hip) bone|tibia|little toe)"
    r"(?: (?:strain|niggle|pull|tweak|thing|injury|trouble|issue|problem|pain|ache|soreness))?"
)
_WELL = (
    r"(?:(?:is|was|are|were|s|has|been|feels|felt|seems|all|still|stays|stayed|kept|keeps|gone|went|totally|"
    r"completely|perfectly|now) )*(?:ok|okay|good|grand|great|happy|fine|well|quiet|silent|calm|perfect|sorted|settled|"
    r"resolved|history|100 ?%|good as gold|behaving|behaved|held up|holding up|away|cleared up|back to normal|gone|"
    r"no longer (?:an issue|a problem|bothers? me)|(?:not a|no) peep|a thing of the past|never said a word|"
    r"(?:didnt|doesnt|never) (?:make a sound|bother(?:ed)? me|complain\w*)|not bothering me|"
    r"no (?:more|bother|issues?|problems?|pain|complaints?|drama|trouble|niggles?))"
    r"(?: (?:now|today|too|though|tho|again))*"
)
_ENDS = r"(?= ?$| [.;!?,\n-]| \d+(?: \d+)+| (?:and|but)\b)"
_ACHES = re.compile(
    r"\b(?:pain\w*|hurt\w*|ach\w*|sore\w*|throb\w*|twing\w*|niggl\w*|stab\w*|sharp|nag\w*|tender\w*|pinch\w*|play\w*|"
    r"gets?|flar\w*|tight\w*|until|till|before|except|only)\b"
)
_SCORED = re.compile(
    r"[ ,;.-]*(?:(?:and|but|about|maybe|now|then) )*(?:[1-9]|10)(?! \d| [x/] \d)(?: (?:out of|/) 10)?\b"
)
_PLACE = re.compile(rf"\b(?:{PLACE})\b(?! rais)")
_URGENT = re.compile(r"\b(?:chest|heart|jaw|arms?|breath\w*|calf|calves|swell\w*|swollen|ribs?|head)\b")
_NOT_SO = re.compile(r"\b(?:\w+nt|not|never|no|nothing|only|almost|nearly|if|when|until|till)(?: \w+){0,2} $")


def _spared(said: re.Match[str]) -> str:
    """Drop a site that is well where no ache is told that may be of it."""
    whole, start, end = said.string, said.start(), said.end()
    named = said["place"].split(" ")[-1] in whole[:start] or _NOT_SO.search(whole, 0, start)
    aches = _SCORED.match(whole, end) or (_ACHES.search(whole, end) and not _PLACE.search(whole, end))
    before = _ACHES.search(whole, 0, start) and not _PLACE.search(whole, 0, start)
    return said[0] if named or aches or before else ","


def _stopped(said: re.Match[str]) -> str:
    return said[0] if stands(_URGENT, said.string) or _NOT_SO.search(said.string, 0, said.start()) else "gone"


SPARED = Steps(
    rewrite(
        rf"(?:^|(?<=[.;!?,\n-] )|(?<=and )|(?<=but )){_SITE} {_WELL}{_ENDS}",
        _spared,
        "groin|navicular|midfoot|foot|shin|bone|tibia|little toe",
    ),
    rewrite(
        r"\bstopped (?:hurting|aching|throbbing|playing up|waking me(?: up)?|bothering me|nagging|niggling)"
        rf"(?: (?:now|altogether|completely|entirely|too|(?:a |\d )?(?:few )?(?:days?|weeks?|months?) ago))*{_ENDS}",
        _stopped,
        "stopped",
    ),
)
"""What was said of it elsewhere in the line stays."""
