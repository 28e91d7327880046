"""Tell a site of risk that is well, or hurts no more, from one that hurts: "hip hurts, groin ok" (SAF-02)."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rewrites import Steps, rewrite

_SITE = (
    r"(?:(?:my|the|left|right|both) )*(?:groins?|navicular|midfoot|(?:top|outside|side|bottom|inside) of (?:(?:my|the|"
    r"left|right) )*foot|front of (?:(?:my|the|left|right) )*shins?|(?:shin|heel|hip) bone|tibia|little toe)"
)
_WELL = (
    r"(?:(?:is|was|are|were|s|feels|felt|seems|all|still|totally|completely|perfectly|now) )*(?:ok|okay|good|grand|"
    r"great|happy|fine|well|quiet|perfect|no (?:bother|issues?|problems?|pain))(?: (?:now|today|too|though|tho|again))*"
)
_ENDS = r"(?= ?$| [.;!?,])"
_HURTS = re.compile(
    r"\b(?:pain\w*|hurt\w*|ach\w*|sore\w*|throb\w*|twing\w*|niggl\w*|stab\w*|sharp|nag\w*|tender\w*|pinch\w*|play\w*|"
    r"gets?|flar\w*|tight\w*|until|till|before|except|only|[1-9]|10)\b"
)
_PLACE = re.compile(rf"\b(?:{PLACE})\b")
_URGENT = re.compile(r"\b(?:chest|heart|jaw|arms?|breath\w*|calf|calves|swell\w*|swollen|ribs?|head)\b")
_NOT_SO = re.compile(r"\b(?:\w+nt|not|never|no|nothing|only|almost|nearly|if|when|until|till)(?: \w+){0,2} $")


def _spared(said: re.Match[str]) -> str:
    """Drop a site that is well where another place hurts, and nothing is told behind it that may be of the site."""
    whole, start, end = said.string, said.start(), said.end()
    elsewhere = _PLACE.search(whole, 0, start) and said["site"].split(" ")[-1] not in whole[:start]
    return "," if elsewhere and not _HURTS.search(whole, end) else said[0]


def _stopped(said: re.Match[str]) -> str:
    return said[0] if _URGENT.search(said.string) or _NOT_SO.search(said.string, 0, said.start()) else "gone"


SPARED = Steps(
    rewrite(
        rf"(?:^|(?<=[.;!?,-] )|(?<=and )|(?<=but ))(?P<site>{_SITE}) {_WELL}{_ENDS}",
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
