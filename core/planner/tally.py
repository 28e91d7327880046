"""What a week is judged by, and what its verdicts come to."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.catalog import Chain
from core.journal import Entry, Run
from core.planner.choice import Means
from core.planner.course import Amounts, Cause, Course, Place, Strand, StrandName
from core.planner.evidence import Evidence
from core.planner.exposure import Exposure
from core.training import SessionKind, Week


@dataclass(frozen=True, kw_only=True)
class Progress:
    """Hold what a week is judged by."""

    course: Course
    earlier: Course
    """The course without this week's pain, which mornings and weeks are set against (PAI-04, PAI-05)."""
    evidence: Evidence
    means: Means
    now: datetime
    building: bool
    lasting: tuple[Entry, ...]
    complaints: tuple[Run, ...]

    def by_chain(self) -> Mapping[Chain, Sequence[Exposure]]:
        """Return the week's exposures by the chain of their exercise."""
        found: dict[Chain, list[Exposure]] = defaultdict(list)
        for name, exposures in self.evidence.exposures.items():
            found[self.means.exercise(name).chain] += exposures
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


def begun(progress: Progress, turn: StrandName | None) -> Tally:
    """Return the tally of a week before anything is judged."""
    course, days = progress.course, Counter([name for _, name in progress.course.doses])
    return Tally(dict(course.strands), dict(course.doses), {}, days, _kinds(progress.evidence.shown), turn)


def _kinds(shown: Week | None) -> Mapping[str, Sequence[SessionKind]]:
    found: dict[str, list[SessionKind]] = defaultdict(list)
    for session in shown.sessions if shown else ():
        for item in session.exercises:
            found[item.exercise].append(session.kind)
    return found
