"""When tests may stand in a week: fresh legs, no way back, no race near; what differs in them (ASS-01, 5.7, LEG-06)."""

from collections.abc import Iterator
from datetime import UTC
from typing import Final

from core.rules.rule import Breach, Case, Rule, at_session
from core.rules.spacing import DEMANDING_GAP, ends
from core.training import Mode

TESTING: Final[frozenset[Mode]] = frozenset({"build", "maintain", "reset"})
_SYMMETRY: Final = 0.90
_LEAST: Final = {"seconds": 5, "cm": 5}
"""What two legs differ by at least, where it is not the two of repetitions."""


def differ(left: float, right: float, unit: str) -> bool:
    """Tell whether a test shows a side difference, beyond its noise (LEG-06); it counts where it does so twice."""
    low, high = min(left, right), max(left, right)
    return low < _SYMMETRY * high and high - low >= _LEAST.get(unit, 2)


def _fresh(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        if session.kind != "assessment":
            continue
        if case.week.mode not in TESTING:
            yield Breach("ASS-01", at_session(session), f"no tests in a week of mode {case.week.mode}")
        start = session.starts.astimezone(UTC)
        hard = (s for s in (*case.demanding_before, *case.demanding) if s.starts.astimezone(UTC) < start)
        near = next((s for s in hard if start < ends(s) + DEMANDING_GAP), None)
        if near is not None:
            yield Breach("ASS-01", at_session(session), f"less than 48 h after {near.id}: tests want fresh legs")


RULES: Final = (Rule("ASS-01", "DEF", _fresh),)
