"""Part statements of different kinds by commas, however they were joined: "calf 3 + slept 7", "done and rpe 6"."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rewrites import Rewrite, rewrite

_BODY = rf"(?:my )?(?:(?:left|right|l|r) )?(?:{PLACE})"
_FELT = rf"{_BODY} (?:\d\S* )?(?:pain|sore|soreness|hurts?)\b"
_TELLING = (
    r"(?:rpe|effort|felt like|slept|sleep|took|no pain|0 pain|pain \d|nothing hurts|ran \d|easy \d|all done|"
    r"\d+ ?/ ?10 (?:pain|sore)|did everything|"
    r"(?<!h and )(?<!hours and )(?<!hrs and )\d+(?:\.\d)? ?(?:min|mins|minutes|h|hrs|hours|k|km|miles?)\b)"
)
_HEADS = rf"(?:done|session|finished|completed|soreness|sore|everything|pain|nothing|ran|easy|feels|{_TELLING})\b"
_NO_SIDE = r"(?<!left)(?<!right)(?<!\b[lr])"
_SIGN = r" (?:\+|-|\|) "
_IN_TURN = re.compile(
    r"(?<=\d) (?:and )?then (?=\d{1,3}\b(?! ?(?:x|\*|sets|min|mins|minutes|k|km|miles?|h|hrs|hours|kg|lb)\b)"
    r"(?! ?[ ,/+] ?\d{1,3} [^\d.;\n]*(?:\d{1,3} ?[ ,/+] ?\d{1,3} (?:on (?:the )?)?(?:left|right|l|r) )?"
    r"(?:on|of) (?!(?:the |my )?(?:left|right|[lr]|each|both|other|first|second|third|last)\b)[a-z]))"
)
"""What goes on in turn, and is no list of the next exercise: "8 then 7", not "8, 7 then 10 10 each on step ups"."""
_COUNTED = re.compile(r"\b\d ?(?:x|sets of|rounds of) ?\d{1,3}$")
_AFTER_THAT = re.compile(
    r"(?:[,.;\n]|\band) ?(?:and )?(?:after (?:that|which)|afterwards|thereafter|next(?: up)?(?! thing| i\b)|"
    r"followed by|finally|lastly|moving on to|on to)(?: (?:i did|came|was|were|it was))?[,:]? (?=(?:the |my )?[a-z])"
)
_NOTHING = re.compile(
    r"(?<=\bdone)(?<!ive done)(?<!have done)(?<!just done) "
    r"(?=nothing (?:hurts?|hurting|sore|ach|wrong|amiss|to (?:report|add|note|complain|moan)|bad|painful|"
    r"tight|unusual|serious|went)\b)"
)
_FRAGMENT = re.compile(
    r"(?<=[\w)])\s*\n\s*(?=(?:no|nah|nope|well|really|actually|sorry|meant|i mean|wait|oops|or rather)\b|"
    r"[^\n\d]{1,24}$)"
)
"""A line that goes on with the one before, rather than begin something else."""
_NO_SENTENCE = re.compile(
    r"(?:(?<=[a-z0-9)]) ?[.]{2,} ?(?!(?:left|right)\b)|(?<=[a-z)]) ?\n ?|(?<=[a-z]) [|] |(?<=[a-z]) +- +)(?=[a-z])"
    r"(?!(?:n|y|yes|yep|yeah|no|nope|nah|none|nothing|nil|never|not|zero|done|ok|okay|fine|good|clear)\b)"
)
"""What ends a statement as a full stop does: dots, a new line, a dash; an answer goes with what stands before it."""
_HEADS_A_LIST = re.compile(r"(?:^|\n)\W*[a-z]+(?: [a-z]+){0,2}$")
"""A leg or a name alone on its line."""
_AFTER_A_SCORE = re.compile(
    r"(?<=/10) (?:\+|-) (?=\d)|(?<=sore) - (?=\d)|(?:(?<=pain \d)|(?<=sore \d)|(?<=hurts \d)) (?:\+|-) "
    r"(?=\d+ ?[,x*/ ] ?\d)"
)
_JOINED = re.compile(
    rf" and (?={_TELLING})|{_NO_SIDE} and (?={_FELT})|{_SIGN}(?={_HEADS})|{_NO_SIDE}{_SIGN}(?={_BODY}\b)|"
    r" (?:\+|-) (?!(?:left|right|both|each|one|rest)\b)(?=[a-z]{2}|i )"
)


_LAUGH = r"(?:(?:ha){2,}h?|(?:he){2,}|lo+l|lmao|rofl)"
LAUGHS = (
    rewrite(rf"(?<=\w) +{_LAUGH} *(?=[,;!]|\.(?! \d))", "", "haha|hehe|lo|lmao|rofl"),
    rewrite(rf"(?<=[\w)]) +{_LAUGH} +(?=[a-z])", ". ", "haha|hehe|lo|lmao|rofl"),
)
"""One that is written between two statements parts them; signs of danger are looked for with it."""
PARTINGS = (
    rewrite(r"!+ (?=[a-z0-9])", ". ", "! "),
    rewrite(r"(?<!did)(?<!have)(?<!ive)(?<!\bi),? (?:and |then )?also (?=[a-z0-9])", ", ", "also "),
    Rewrite(_JOINED, ", ", (" and ", " + ", " - ", " | ")),
    rewrite(_NOTHING, ", ", "done nothing"),
    rewrite(_FRAGMENT, ", ", "\n"),
    rewrite(_AFTER_THAT, ", then ", "after|next|followed by|ally|lastly| on to"),
    rewrite(_AFTER_A_SCORE, ", ", "/10 |sore |pain |hurts "),
    rewrite(_IN_TURN, lambda then: ", " if _COUNTED.search(then.string[: then.start()]) else " ", "then "),
)


def _ended(found: re.Match[str]) -> str:
    headed = "\n" in found[0] and _HEADS_A_LIST.search(found.string, 0, found.start())
    return found[0] if headed else ". "


ENDINGS = (rewrite(_NO_SENTENCE, _ended, "..|\n| - | | "),)
"""For the very last: tables and second thoughts are read by their lines and dots."""
