"""Offer the focus that a weak test speaks for, where it was not chosen (PHA-13)."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from core.athlete import Focus
from core.body import LEGS
from core.journal import Test
from core.planner.replaying.footing import Standing
from core.planner.state.parts import Cause
from core.planner.telling.standstill import is_time

_SPEAKS_FOR: Final[Mapping[Test, Focus]] = MappingProxyType(
    {"single_leg_bridge": "hamstring", "side_plank": "core", "calf_raise": "calf", "balance_eyes_open": "balance"}
)
_FAR: Final = 2 / 3
"""Share of what is usual below which a test speaks; ours end with some to spare, so less than all of it is no sign."""


def weak_spot(standing: Standing) -> Iterator[Cause]:
    """Yield the test that lies farthest below what is usual, the week after tests are due."""
    profile, catalog = standing.means.profile, standing.means.catalog
    if not is_time(standing, after=1) or standing.means.uncleared or profile.program != "single_leg":
        return
    below = {test: share for test in _SPEAKS_FOR if (share := _share(test, standing)) < _FAR}
    if not below or _SPEAKS_FOR[weakest := min(below, key=lambda test: (below[test], test))] in profile.focus:
        return
    least, test = min(standing.course.tests[weakest, leg] for leg in LEGS), catalog.assessments[weakest]
    others = f"others did {_usual(weakest, standing):g} ({test.norms[0].protocol})"
    notes = (f"{test.name}: {least:g}, {others}", f"focus {_SPEAKS_FOR[weakest]} not chosen")
    yield Cause(("PHA-13", "ASS-02"), f"plan-focus-{weakest}", notes=notes)


def _share(test: Test, standing: Standing) -> float:
    """Return the weaker leg's result as a share of what is usual, 1 where either is not known."""
    told = [standing.course.tests.get((test, leg)) for leg in LEGS]
    usual = _usual(test, standing)
    return min((value / usual for value in told if value is not None), default=1) if usual and None not in told else 1


def _usual(test: Test, standing: Standing) -> float:
    """Return the lower end of what is usual for age and sex, 0 where no table has it."""
    profile, norms = standing.means.profile, standing.means.catalog.assessments[test].norms
    row = norms[0].at(profile.age) if norms else None
    usual = row.of(profile.sex) if row else None
    return usual[0] if usual else 0
