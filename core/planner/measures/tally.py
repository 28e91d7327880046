"""What a week is judged by and what its verdicts come to, and which logs are of work that keeps strength."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.catalog import Chain, Line
from core.journal import SessionLog, SetDone, Soreness
from core.planner.choosing.choice import Means
from core.planner.drafting.draft import PATTERNS
from core.planner.logged.evidence import Evidence
from core.planner.logged.exposure import Exposure
from core.planner.logged.soreness import SORE_CUT
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Cause, Place, Strand, StrandName
from core.rules.minutes import LIGHT_KINDS
from core.training import Prescription, Session, SessionKind


def over(log: SessionLog, planned: Session | None, means: Means) -> datetime:
    """Return when a session was over; one of another day than planned may as well have begun when it was logged."""
    if planned is not None and log.at.astimezone(means.zone).date() == planned.date:
        return log.at
    minutes = planned.minutes if planned is not None and log.minutes is None else log.minutes or 0
    return log.at + timedelta(minutes=minutes)


def is_work(log: SessionLog, planned: Session | None, means: Means) -> bool:
    """Tell whether a log is of work that keeps strength: for the recovery track any, else something demanding.

    In a session that is not light by its kind a pattern counts on whatever rung it stands: pain may have made all of
    them easy. Where pain left no pattern in it at all, what is left counts: who did what was asked had no break. So it
    is in a session that the calendar no longer has (R07, SCH-02: the longer rest).
    """
    light, hard = means.profile.program == "recovery", means.catalog.demanding
    asked = light or (planned.kind if planned else log.session.partition("/")[2]) not in LIGHT_KINDS
    if not log.sets:
        return asked and planned is not None
    if any(done.amount for done in log.sets if light or done.exercise in hard):
        return True
    if not asked:
        return False
    bare = planned is not None and not any(_trains(item, means) for item in planned.exercises)
    return any(done.amount for done in log.sets if bare or _trains(done, means))


def _trains(item: SetDone | Prescription, means: Means) -> bool:
    return means.exercise(item.exercise).chain in PATTERNS


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
