"""What a week is judged by, and what its verdicts come to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.catalog import Chain, Line
from core.journal import Soreness
from core.planner.choosing.choice import Means
from core.planner.logged.evidence import Evidence
from core.planner.logged.exposure import Exposure
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Cause, Place, Strand, StrandName
from core.rules.complaints import SORE_CUT
from core.training import SessionKind

Due = Mapping[StrandName, frozenset[SessionKind]]
"""The patterns that gain a set this week or hold, and on which kinds of day."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Hold what a week is judged by."""

    course: Course
    earlier: Course
    """The course without this week's pain, which mornings and weeks are set against (PAI-04, PAI-05)."""
    evidence: Evidence
    means: Means
    now: datetime
    building: bool
    returning: bool
    """Last week was on a way back."""
    lasting: tuple[Soreness, ...]

    def answers(self, soreness: float) -> bool:
        """Tell whether an easier week answers the soreness, so that it takes no set for good besides (row 8).

        So it is in the second sore week, which calls a reset, and in the reset itself. What still lasts after it holds
        (the rulebook is silent): what half the work did not change, no set less and no further reset will.
        """
        course, shown = self.course, self.evidence.shown
        rests = shown is not None and shown.mode == "reset"
        called = course.sore_weeks > 0 and self.means.profile.program != "recovery"
        return called or rests or (course.still_sore > 0 and soreness < SORE_CUT)

    def hurting(self) -> Mapping[Chain, Sequence[Exposure]]:
        """Return the week's exposures, in tests too, that hurt or were not clean, by the chain of their exercise."""
        found: dict[Chain, list[Exposure]] = defaultdict(list)
        if self.evidence.plain:
            return found
        told = (*self.evidence.exposures.values(), *self.evidence.tested.values())
        for exposure in [one for exposures in told for one in exposures if one.pain or one.form]:
            found[self.means.exercise(exposure.exercise).chain].append(exposure)
        return found


@dataclass(slots=True)
class Tally:
    """Collect the verdicts of a week; lives only while it is judged."""

    strands: dict[StrandName, Strand]
    doses: dict[Place, Amounts]
    causes: dict[StrandName, tuple[Cause, ...]]
    days: Mapping[StrandName, int]
    """On how many kinds of day each pattern stands."""
    kinds: Mapping[str, Sequence[SessionKind]]
    """The kinds of session that asked for each exercise, one for each time."""
    turn: StrandName | None
    """The pattern that may gain a set off the programme."""
    due: Due
    fresh: bool
    """Sets may come back: the programme moves on and no muscle is sore (PRO-05)."""
    waits: bool
    """Week 8 goes on until an easier week, and nothing but the calendar holds the programme (PHA-02)."""
    now: Mapping[Place, Line]
    following: Mapping[Place, Line]
    """The programme's lines of the week that is judged and of the one that follows."""
    ahead: Mapping[Place, Line]
    """The lines that the programme would have had, had it moved on: none where it does."""


def _days(doses: Iterable[Place]) -> Mapping[StrandName, int]:
    found: dict[StrandName, int] = {}
    for _, name in doses:
        found[name] = found.get(name, 0) + 1
    return found


def begun(progress: Progress, turn: StrandName | None, number: int, due: Due, fresh: bool, waits: bool) -> Tally:
    """Return the tally of a week before anything is judged."""
    course, means = progress.course, progress.means
    return Tally(
        strands=dict(course.strands),
        doses=dict(course.doses),
        causes={},
        days=_days(course.doses),
        kinds=progress.evidence.kinds,
        turn=turn,
        due=due,
        fresh=fresh,
        waits=waits,
        now=means.lines(course.number),
        following=means.lines(number),
        ahead=means.lines(number + 1) if number == course.number else {},
    )
