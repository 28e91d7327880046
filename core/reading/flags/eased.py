"""Tell what eases at rest or at night from what hurts there: "hurts on the run, fine in bed" (SAF-02)."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rewrites import Steps, rewrite

_RESTS = (
    r"(?:(?:when|while|whilst|if|once|as soon as|after|with|by) (?:(?:i|im|am|ive|a|some|my|bit|of|just|being) )*"
    r"(?:rest|rested|resting|sit|sitting|sat|lie|lying|laid|lay|asleep|sleep|sleeping|not moving|not running|off it|"
    r"feet (?:are )?up|stop|stopped|stopping)(?: (?:down|still))*+)"
)
_AT_REST = (
    rf"(?:at rest|at night|in bed|overnight|all night|(?:during|through) the night|(?:lying|sitting)(?: down| still)?+|"
    rf"sat (?:down|still)|doing nothing|{_RESTS})"
)
_EASES = (
    r"(?:fine|ok|okay|good|great|grand|quiet|calm|better|gone|pain ?free|none|nil|0|nothing|"
    r"no (?:pain|aches?|bother|issues?|trouble|problems?)|disappear(?:s|ed)|vanish(?:es|ed)|"
    r"(?:goes|went) (?:away|off)|(?:goes|went)(?= (?:when|once|if|with|as|after) )|"
    r"(?:eases|eased|settles|settled|calms|calmed)(?: (?:off|down|up))?|stops|stopped|"
    r"(?:doesnt|didnt|dont|isnt|wasnt) (?:hurt|ache|throb|sore|painful|bother me|"
    r"wake me(?: up)?|keep me (?:up|awake)))"
)
_LINKS = r"(?: (?:it|its|is|was|feels|felt|all|completely|totally|usually|again|really|at all|there|straight away))*"
_ENDS = r"(?= ?$| [.;!?,-]| (?:and|but|so|then|though)\b)"
_OTHERWISE = re.compile(
    r"\b(?:not|no|never|isnt|wasnt|arent|doesnt|didnt|dont|wont|wouldnt|hardly|barely|only|bit|little|slightly|"
    r"somewhat|until|till)(?: \w+){0,2} $"
)
"""What stands before it where it is not so, or not all: "no better at night", "a bit better in bed"."""
_MORE = (
    r"(?! (?:helps?|helped|works?|makes?|stops?|eases?|touch\w*|except|apart|bar|unless|until|till|at first)\b)"
    rf"(?! (?:(?:my|the|left|right|both|though|then|that) )*(?:{PLACE}|it (?:\w+s|started|hurt))\b)"
)
"""What else may follow: "nothing at night helps", "sets were good in bed my hip throbs"."""


def _eased(said: re.Match[str]) -> str:
    return said[0] if _OTHERWISE.search(said.string, 0, said.start()) else ","


_NEEDS = "rest|night|bed|lying|sit|sat|doing nothing|lie|laid|lay|sleep|not moving|not running|off it|feet|stop"
EASED = Steps(
    rewrite(rf"\b{_EASES}{_LINKS} {_AT_REST}(?: n?or {_AT_REST})*{_MORE}", _eased, _NEEDS),
    rewrite(rf"(?:^|(?<=[.;!?,-] )|(?<=but )|(?<=and )){_AT_REST}{_LINKS} {_EASES}{_ENDS}", ",", _NEEDS),
)
"""How it was elsewhere or at other times is looked at as ever."""
