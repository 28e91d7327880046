"""Tell what is felt from what is denied, feared or asked about: "havent noticed any numbness" (PAI-01)."""

from core import regex as re
from core.reading.words.context import Context
from core.reading.words.denial import affirmed, denied, sentence, supposed

_PARTED = re.compile(r" (?:but|though|except|only|[.;]) ")
_SO = re.compile(
    r"\b(?:yes|yep|yeah|yup|yea|still|sometimes|a (?:bit|little|lot|touch)|i (?:do|did|have)|it (?:does|did|is|was))\b"
)
"""What says that something that was asked about or feared is there."""


_NEW = re.compile(
    r"(?:never|not) (?:really |ever )?(?:had|felt|got|experienced) [^.;,!?]{3,40} (?:before|until|till)"
    r"(?: (?:today|now|this|tonight|last|yesterday)\b| ?$)"
)
"""What is denied of all the time before: it is there now."""


def is_denied(context: Context, marks: list[int]) -> bool:
    """Tell whether all of it is denied, or only feared or asked about: "havent noticed any numbness"."""
    at, after = context.marks[min(marks)].start, context.marks[max(marks)].end
    plain = context.plain
    start, end = sentence(plain, at, after)
    if _PARTED.search(plain, at, after) or affirmed(plain, at, after, end):
        return False
    return denied(plain, start, at, after, end) or (supposed(plain, start, at, after) and not _SO.search(plain, after))


def says_otherwise(context: Context, at: int) -> bool:
    """Tell whether a denial affirms: "not without knee pain", "never had knee pain before today"."""
    mark = context.marks[at]
    return affirmed(context.plain, mark.end + 1, mark.end + 1, len(context.plain)) or bool(
        _NEW.match(context.plain, mark.start)
    )
