"""Numbers for the weekly review and the sheet: what was done, leg by leg."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from statistics import fmean
from typing import Final

from core.body import LEGS, Leg
from core.catalog import Catalog, Chain
from core.journal import Assessment, Entry, SessionLog, Test
from core.training import Week, work_of


@dataclass(frozen=True, slots=True, kw_only=True)
class LegNumbers:
    """Count one leg's work: sets, and repetitions where they were counted."""

    sets: int = 0
    reps: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekNumbers:
    """Sum up a week as it was done; effort and load are null where none was told."""

    planned: int
    done: int
    left: LegNumbers
    right: LegNumbers
    effort: float | None
    load: float | None
    """Session effort × minutes, summed: a trend to look at, which no rule reads (DAT-04)."""


TRUNK: Final[frozenset[Chain]] = frozenset({"core", "bird_dog"})
"""Families of which the sides are the trunk's: no set of theirs is a leg's."""


def week_numbers(week: Week, journal: Iterable[Entry], catalog: Catalog) -> WeekNumbers:
    """Return what was done of a week's sessions; a set without a leg, or with both, counts for each.

    A session of which only the effort was told is not known to be done.
    """
    names = {session.id for session in work_of(week)}
    logs = [entry for entry in journal if isinstance(entry, SessionLog) and entry.session in names]
    efforts = [log.rpe for log in logs if log.rpe is not None]
    return WeekNumbers(
        planned=len(names),
        done=len({log.session for log in logs if log.sets}),
        left=_leg(logs, "left", catalog),
        right=_leg(logs, "right", catalog),
        effort=fmean(efforts) if efforts else None,
        load=_load(week, logs),
    )


def legs_since(journal: Iterable[Entry], since: datetime, catalog: Catalog) -> tuple[LegNumbers, LegNumbers]:
    """Return the work of the left and of the right leg from an instant on."""
    logs = [entry for entry in journal if isinstance(entry, SessionLog) and entry.at >= since]
    return _leg(logs, "left", catalog), _leg(logs, "right", catalog)


def _load(week: Week, logs: Iterable[SessionLog]) -> float | None:
    """Return the week's load, null where a session was done without a word on its effort: half a sum misleads."""
    planned = {session.id: session.minutes for session in week.sessions}
    effort: dict[str, float] = {}
    minutes: dict[str, float] = {}
    names = set()
    for log in logs:
        names.add(log.session)
        if log.rpe is not None:
            effort[log.session] = max(log.rpe, effort.get(log.session, 0))
        if log.minutes is not None:
            minutes.setdefault(log.session, log.minutes)
    if not names or names - effort.keys():
        return None
    # Where no minutes were told, the planned ones stand for them.
    return sum(effort[name] * minutes.get(name, planned[name]) for name in names)


def is_of_a_leg(exercise: str, catalog: Catalog) -> bool:
    """Tell whether the sides of an exercise are legs, as against the sides of the trunk."""
    known = catalog.exercises.get(exercise)
    return known is None or known.chain not in TRUNK


def _leg(logs: Iterable[SessionLog], leg: Leg, catalog: Catalog) -> LegNumbers:
    numbers = LegNumbers()
    sets = (done for log in logs for done in log.sets if done.amount > 0)
    for done in (done for done in sets if is_of_a_leg(done.exercise, catalog)):
        if done.leg not in LEGS or done.leg == leg:
            numbers = replace(numbers, sets=numbers.sets + 1, reps=numbers.reps + (done.reps or 0))
    return numbers


def symmetry(left: float, right: float) -> float | None:
    """Return the limb symmetry index, 100 × weaker / stronger; null where nothing was counted."""
    stronger = max(left, right)
    return 100 * min(left, right) / stronger if stronger > 0 else None


def results(journal: Iterable[Entry], test: Test) -> tuple[Assessment, ...]:
    """Return all results of one test, oldest first."""
    return tuple(entry for entry in journal if isinstance(entry, Assessment) and entry.test == test)
