"""Tell whether a bare number beside a place may say how much it hurts."""

from core import regex as re
from core.reading.facts import Asked
from core.reading.flags.concepts import Hit

SCORED = "scored"
"""A bare number beside a place: a pain, unless soreness was asked for."""
_RIGHT_BEFORE = 10
"""As long as the longest words for an effort before its number."""
_COUNTS = re.compile(
    r" (?:k|kms?|kgs?|lbs?|m|mins?|minutes?|miles?|x|sets?|reps?|rounds?|s|secs?|seconds?|h|hrs?|hours?|times|"
    r"days?|weeks?|months?|years?|am|pm)\b"
)
_OF_EFFORT = re.compile(r"(?:\brpe(?: of| is| was| about| at)?|@|\bx|\bzone|\blevel) $")


def may_tell(hit: Hit, plain: str, asked: Asked | None) -> bool:
    """Tell whether a bare number may say how much it hurts: "10 k" and "rpe 7" do not."""
    return asked != "soreness" and not (
        _COUNTS.match(plain, hit.end) or _OF_EFFORT.search(plain, max(hit.start - _RIGHT_BEFORE, 0), hit.start)
    )
