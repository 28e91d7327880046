"""Lighter weights in race preparation where running days are sore (D09, TAP-02, S4.2)."""

from collections.abc import Collection
from datetime import date
from typing import Final

from core.athlete import DAYS
from core.journal import Soreness
from core.planner.choosing.choice import Means
from core.planner.doses.owned import round_down
from core.planner.doses.rows import SORE_HOLD
from core.planner.logged.evidence import Evidence
from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause, Strand
from core.rules.races import tapers

_LIGHTER: Final = 0.9
"""The share of the weight that stays: the most that the rulebook takes off in a week (L4)."""


def lighter(course: Course, evidence: Evidence, means: Means, monday: date) -> Course:
    """Return the course with moderate weights, where soreness of 4 or more was told on a day with a run.

    As a rule weights stay and sets go (D08), in the taper always (TAP-01). Nothing rises in a preparation block, so
    what came off stays off (R05).
    """
    if means.profile.training_block != "preparation" or tapers(means.profile, monday):
        return course
    days = {run.day for run in means.profile.runs}
    sore = tuple(e for e in evidence.soreness if e.score >= SORE_HOLD and _on(e, days, means))
    lowered = {name: light for name, strand in course.strands.items() if (light := _light(strand, means)) != strand}
    if not sore or not lowered:
        return course
    cause = Cause(("TAP-02", "PHA-09"), "plan-lighter", sore)
    causes = {name: (*course.causes.get(name, ()), cause) for name in lowered}
    return changed(course, strands={**course.strands, **lowered}, causes={**course.causes, **causes})


def _on(entry: Soreness, days: Collection[str], means: Means) -> bool:
    return DAYS[entry.at.astimezone(means.profile.zone).weekday()] in days


def _light(strand: Strand, means: Means) -> Strand:
    load = round_down(strand.load * _LIGHTER, means.exercise(strand.exercise), means)
    if not 0 < load < strand.load:
        return strand
    stood = strand.stood and strand.stood._replace(load=min(load, strand.stood.load))
    return strand._replace(load=load, stood=stood)
