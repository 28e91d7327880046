"""Which test a result is told of: its name, or the unit that is counted, goes before the test that is asked."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Final

from core import regex as re
from core.conversation.understand.clauses import clauses
from core.journal import Test

_NAMES: Final[dict[Test, str]] = {
    "balance_eyes_closed": r"(?:balanc\w+,? )?(?:with )?(?:my )?(?:eyes (?:closed|shut)|closed eyes)",
    "balance_eyes_open": r"(?:balanc\w+,? )?(?:with )?(?:my )?(?:eyes open|open eyes)|balanc(?:e|ing)",
    "calf_raise": r"(?:calf|calves|heel) ?raises?|calves(?=[.! ]*$)",
    "bulgarian_split_squat": r"bulgarians?(?: split)?(?: squats?)?|split squats?",
    "step_up_height": r"step[- ]?ups?(?: height)?|(?:box|step) height",
    "single_leg_bridge": r"(?:glute |hip )?bridges?",
    "side_plank": r"(?:side )?planks?",
    "sit_to_stand": r"sits?[- ](?:to[- ])?stands?|chair (?:stands?|rises?)",
}
_NAME: Final = re.compile(
    r"(?:,? ?\b(?:for|on|in|of|with) )?\b(?:the |my )?(?:single[- ]leg |one[- ]leg(?:ged)? |sl )?(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _NAMES.items())
    + r")\b(?: test)?(?: (?:was|were|is|are|felt) (?:(?:really|so|very|quite|pretty) )?"
    r"(?!\d|left|right|both|each)\w+)?[:,]?\s*"
)
_UNITS: Final = {
    "seconds": re.compile(r"\d ?(?:s|secs?|seconds?)\b"),
    "reps": re.compile(r"\d ?reps?\b"),
    "cm": re.compile(r"\d ?cms?\b"),
}
_DONE: Final = re.compile(r"(?:all |i'?m |it'?s )*(?:done|finished|complete\w*)(?: (?:it|them|that|all))?[.! ]*")


def tests_named(low: str) -> Mapping[Test, str]:
    """Return each test that is named with what is told of it: in its own clause, and in those behind that name none."""
    told: dict[Test, str] = {}
    name: Test | None = None
    led = ""
    for clause in clauses(low):
        found = list(_NAME.finditer(clause))
        led += clause[: found[0].start()] if found else ""
        for one, nxt in pairwise([*found, None]):
            assert one
            test = next(test for test in _NAMES if one[test])
            name = test
            told[test] = f"{told.get(test, led)} {clause[one.end() : nxt.start() if nxt else len(clause)]}"
            led = ""
        if name and not found:
            told[name] += clause
        led = "" if name else clause
    return {name: words.strip(" ,;.") for name, words in told.items()}


def is_of_other_unit(low: str, unit: str) -> bool:
    """Tell whether words count in the unit of another test, and not in that of the one that is asked."""
    told = {name for name, words in _UNITS.items() if words.search(low)}
    return bool(told) and unit not in told


def says_done(low: str) -> bool:
    """Tell whether words say that something is done, which is no result."""
    return _DONE.fullmatch(low) is not None
