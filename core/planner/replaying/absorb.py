"""Take one week's entries into the course: safety first, then every pattern by the table, then the programme."""

from datetime import date, datetime
from functools import partial
from operator import attrgetter
from typing import Final

from core.athlete import DAYS
from core.journal import Entry
from core.planner.choosing.choice import Means
from core.planner.doses.freeze import week_freeze, weekend_races
from core.planner.doses.lower import round_down
from core.planner.doses.rows import SORE_HOLD
from core.planner.doses.shown import with_doses_as_shown
from core.planner.doses.standing_in import went_badly
from core.planner.doses.way_up import climbs
from core.planner.kinds.comeback import after_illness_before, with_comeback
from core.planner.kinds.eased import with_eased
from core.planner.kinds.modes import is_lowered
from core.planner.kinds.patterns import judge
from core.planner.kinds.waiting import in_due_time
from core.planner.layout.beside import tracked
from core.planner.layout.focus import focused
from core.planner.layout.jumps import jumped
from core.planner.layout.tired import last_tired
from core.planner.layout.trunk import trunk_climbed
from core.planner.logged.evidence import Evidence, gather
from core.planner.logged.exposure import unsaid
from core.planner.logged.soreness import lasting_soreness, soreness_known
from core.planner.measures.jump_gate import with_hops
from core.planner.measures.legs import with_legs
from core.planner.measures.score import left_out
from core.planner.measures.tally import Progress
from core.planner.measures.trends import complaints_after_strength, with_trends
from core.planner.measures.worked import is_work, over
from core.planner.replaying.by_days import begins, with_weekend
from core.planner.state.course import Course, changed
from core.planner.state.granted import with_wishes
from core.planner.state.keeping import sparse_weeks
from core.planner.state.parts import Cause, Strand
from core.planner.state.safety import with_safety
from core.rules.races import tapers
from core.rules.rule import GROWING

_AT: Final = attrgetter("at")


def absorb(course: Course, entries: tuple[Entry, ...], means: Means, monday: date, now: datetime) -> Course:
    """Return the course as it stands on `monday` (which begins at `now`), after the entries since the last one."""
    shown = course.last_week
    evidence = gather(shown, entries, means.catalog, course.printed, course.week_before)
    course = with_legs(_with_sessions(course, evidence, means), evidence, means)
    earlier = with_safety(course, entries)
    course = with_hops(with_trends(earlier, evidence, means, now), evidence)
    if shown is None:
        return after_illness_before(course, evidence, now)
    bad = frozenset() if evidence.plain else went_badly(evidence.exposures)
    course = with_wishes(with_doses_as_shown(course, shown, means, bad), shown)
    known = soreness_known(evidence, now)
    course = changed(
        course,
        unjudged=None if course.built_on else (course.strands, course.doses),
        freeze=with_weekend(week_freeze(course, evidence, means, monday), course, means, monday),
        regular=course.regular + 1 if course.logged else 0,
        sparse_weeks=sparse_weeks(course, evidence),
        rested=known,
        unsaid=() if evidence.plain else unsaid(evidence.exposures),
        left_out=left_out(course, evidence, means),
        tired=last_tired(course, means),
    )
    judged = lighter(jumped(_judged(course, earlier, evidence, means, now), evidence, means), evidence, means, monday)
    judged = with_comeback(judged, evidence, means, monday, begins(course, means, monday))
    judged = in_due_time(judged, course, evidence, means, monday)
    # What stands beside the patterns takes no step in a lowered week either, which has the same exercises (PRO-11),
    # nor in one whose last days are near a race (TAP-03).
    may = known and not is_lowered(judged, means, monday) and not weekend_races(means, monday)
    judged = tracked(focused(judged, evidence, means, may), evidence, means, may)
    return trunk_climbed(judged, evidence, means, may)


def _with_sessions(course: Course, evidence: Evidence, means: Means) -> Course:
    """Begin the week's judgement anew, with the sessions that were logged."""
    # A weekend's session is three days behind early in the week that follows (row 8).
    lasting = lasting_soreness(evidence, course.last_session)
    begun = partial(changed, course, resumed=None, causes={}, general=(), lasting=lasting,
                    complaints=complaints_after_strength(course.last_session, evidence))  # fmt: skip
    if not evidence.logs:
        return begun(told=frozenset(), logged=False, first=False)
    planned = {session.id: session for session in (course.last_week.sessions if course.last_week else ())}
    strong = [log for log in evidence.logs if is_work(log, planned.get(log.session), means)]
    # Light logs alone keep no strength, but from the first one on there is something to come back from.
    latest = max(strong, key=_AT, default=None)
    first = course.last_session or evidence.logs[0].at
    last = first if latest is None else over(latest, planned.get(latest.session), means)
    day = course.last_day if latest is None else latest.at.astimezone(means.zone).date()
    if course.last_session is not None and course.last_session > last:
        last, day = course.last_session, course.last_day
    told = frozenset([log.session for log in evidence.logs])
    return begun(told=told, logged=bool(strong), began=True, first=bool(strong) and not course.began,
                 last_session=last, last_day=day)  # fmt: skip


def _judged(course: Course, earlier: Course, evidence: Evidence, means: Means, now: datetime) -> Course:
    # A stop or an illness within the week takes nothing back of what was logged before it (PRO-10).
    printed = course.printed or evidence.shown
    building = printed is not None and (printed.mode in GROWING or climbs(earlier) or course.small)
    returning = printed is not None and printed.mode == "return"
    progress = Progress(
        course=course,
        earlier=earlier,
        evidence=evidence,
        means=means,
        now=now,
        building=building,
        returning=returning,
        lasting=course.lasting,
    )
    return with_eased(judge(progress), progress)


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
    found = (e for e in evidence.soreness if e.score >= SORE_HOLD)
    sore = tuple(e for e in found if DAYS[e.at.astimezone(means.profile.zone).weekday()] in days)
    lowered = {name: light for name, strand in course.strands.items() if (light := _light(strand, means)) != strand}
    if not sore or not lowered:
        return course
    cause = Cause(("TAP-02", "PHA-09"), "plan-lighter", sore)
    causes = {name: (*course.causes.get(name, ()), cause) for name in lowered}
    return changed(course, strands={**course.strands, **lowered}, causes={**course.causes, **causes})


def _light(strand: Strand, means: Means) -> Strand:
    load = round_down(strand.load * _LIGHTER, means.exercise(strand.exercise), means)
    if not 0 < load < strand.load:
        return strand
    stood = strand.stood and strand.stood._replace(load=min(load, strand.stood.load))
    return strand._replace(load=load, stood=stood)
