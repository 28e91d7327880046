"""Tell whether words before a number are of the body, whose number it then is; an exercise named by a place is none."""

from core import regex as re
from core.reading.lexicon.body import PLACE

OF_BODY = re.compile(
    rf"\b(?:{PLACE}|pain\w*|hurt\w*|sore\w*|ach\w+|niggl\w*|twing\w*|grumbl\w*|discomfort|tightness|stiffness|clicking|"
    r"irritat\w*|tweak\w*|pinch\w*|cramp\w*|pf[ps]|slept|sleep)\b"
)
_NAMES = re.compile(r"\b(?:calf|calves|heel|hip|knee|side)s? (?:raises?|thrusts?|drives?|ones|planks?)\b")


def without_names(text: str) -> str:
    """Return a text without the exercises that are named by a place: "calf raises"."""
    return _NAMES.sub("", text)


def tells_of_body(text: str) -> bool:
    """Tell whether a text names a place, a pain or sleep, and not only an exercise."""
    return OF_BODY.search(without_names(text)) is not None
