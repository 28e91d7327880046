"""What is looked at over weeks: pain by region, sleep, runs, complaints, tests, and whether the programme moves on."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any, Final

from core.body import LEGS, Leg, Region
from core.journal import Assessment, Entry, Pain, Run, SessionLog
from core.planner.choosing.choice import Means
from core.planner.logged.evidence import Evidence
from core.planner.measures.signs import raised_mornings
from core.planner.measures.strained import stays, strained
from core.planner.state.course import Course, changed
from core.planner.state.parts import Score, Side
from core.planner.state.safety import LONG_PAIN_WEEKS
from core.rules.assessments import differ
from core.rules.complaints import SORE_FREEZE, is_alarming
from core.rules.jump_tests import tested
from core.rules.minutes import LEGLESS_KINDS

ADVANCE_DONE: Final = 0.75
ADVANCE_SHARE: Final = 0.9
ADVANCE_PAIN: Final = 2
_ALARM: Final = 6.0
_OUT: Final = 5
WEAK_SHARE: Final = 0.85
"""What a leg does less than of the other, where it may have one more set by choice (D26)."""
ADVANCE_SORENESS: Final = 4
_TRACEABLE: Final = timedelta(hours=48)
_ACHE_DAYS: Final = timedelta(days=14)
_SLEEP_DAYS: Final = timedelta(days=14)
_RUN_DAYS: Final = timedelta(days=37)
LAST_STAIR: Final = 8
_LATELY: Final = 4
"""Weeks for which an easier week is the one before phase 3: sooner none would be due again (PRO-11)."""

Regions = Mapping[Region | None, float]
"""Worst pain of a week by region."""


def with_trends(course: Course, evidence: Evidence, means: Means, now: datetime) -> Course:
    """Return the course with the week's pain, soreness, runs, sleep and tests added to what is remembered."""
    zone = means.profile.zone
    today = now.astimezone(zone).date()
    runs = [(r.at.astimezone(zone).date(), r.distance_km) for r in evidence.runs if r.distance_km]
    outings = [(r.at.astimezone(zone).date(), r.minutes) for r in evidence.runs if r.minutes]
    sleeps = [(s.at.astimezone(zone).date(), s.hours) for s in evidence.sleeps]
    told = () if evidence.plain else (*evidence.exposures.values(), *evidence.tested.values())
    felt = max([e.pain for group in told for e in group if e.pain is not None], default=0.0) if told else 0.0
    pain = max([felt, *map(_counted, evidence.pains)])
    sore = max([s.score for s in evidence.soreness], default=0.0)
    regions: dict[Region | None, float] = {}
    for p in evidence.pains:
        regions[p.region] = max(regions.get(p.region, 0.0), p.score)
    hurt = _hurt(course, evidence, felt, now)
    history = (*course.pains, regions)[-LONG_PAIN_WEEKS:]
    if evidence.pains or course.aching or course.mornings or course.lingering:
        course = _with_pains(course, regions, history, evidence.pains, now)
    return changed(
        course,
        pains=history,
        strains=(*course.strains, strained(evidence, means))[-LONG_PAIN_WEEKS:],
        hurt=hurt,
        out=frozenset([means.exercise(s.exercise).chain for log in hurt for s in log.sets if (s.pain or 0) > _OUT]),
        sore=tuple([entry for entry in evidence.soreness if entry.score > SORE_FREEZE]),
        runs=_and_one_before((*course.runs, *runs), today - _RUN_DAYS),
        outings=_recent((*course.outings, *outings), today - _RUN_DAYS),
        sleeps=_recent((*course.sleeps, *sleeps), today - _SLEEP_DAYS),
        peaks=(*course.peaks, (pain, sore))[-2:],
        **_tested(course, evidence.others, means),
    )


def _counted(pain: Pain) -> float:
    """Return the score that a pain counts as: an alarming kind or a limp as more than 5 (PAI-03)."""
    return max(pain.score, _ALARM) if is_alarming(pain) else pain.score


def _hurt(course: Course, evidence: Evidence, worst: float, now: datetime) -> tuple[SessionLog, ...]:
    if not course.hurt and worst <= ADVANCE_PAIN:
        return ()
    logs = (*evidence.logs, *evidence.checks) if worst > ADVANCE_PAIN else ()
    sore = (log for log in logs if any((done.pain or 0) > ADVANCE_PAIN for done in log.sets))
    return tuple(log for log in (*course.hurt, *sore) if log.at >= now - _ACHE_DAYS)


def _and_one_before(values: tuple[tuple[date, float], ...], first: date) -> tuple[tuple[date, float], ...]:
    """Return the recent values behind the last older one: after a month without, a week of runs is not the first."""
    return (*[value for value in values if value[0] < first][-1:], *_recent(values, first))


def _recent(values: tuple[tuple[date, float], ...], first: date) -> tuple[tuple[date, float], ...]:
    return tuple([value for value in values if value[0] >= first])


def _tested(course: Course, entries: Sequence[Entry], means: Means) -> dict[str, Any]:
    """Return the last result of each leg, and how often in a row a day of tests showed a side difference (LEG-06).

    Two that contradict each other are noise, not twice the same (ASS-03).
    """
    tests = [entry for entry in entries if isinstance(entry, Assessment)]
    if not tests:
        return {}
    found, sides = course.tests, dict(course.sides)
    for day, entries_of_day in groupby(tests, key=lambda entry: entry.at.date()):
        told = tuple(entries_of_day)
        found = tested(found, told)
        for name in dict.fromkeys(entry.test for entry in told):
            left, right = (found.get((name, leg)) for leg in LEGS)
            if left is not None and right is not None and _alike([entry for entry in told if entry.test == name]):
                wide = differ(left, right, means.catalog.assessments[name].unit)
                weak: Leg = "left" if left < right else "right"
                before = sides.get(name)
                times, far = (before.times, before.far) if before is not None and before.leg == weak else (0, 0)
                low = min(left, right) < WEAK_SHARE * max(left, right)
                sides[name] = Side(weak, times + 1, far + 1 if low else 0, day) if wide else Side(None, 0, 0, day)
    return {"tests": found, "sides": sides}


def _alike(told: Sequence[Assessment]) -> bool:
    """Tell whether both legs were tested with the same weight: one with more says nothing of the other (ASS-03)."""
    loads = {entry.load_kg or 0 for entry in told}
    return loads == {0} or (len(loads) == 1 and len({entry.leg for entry in told}) == len(LEGS))


def _with_pains(
    course: Course, regions: Regions, history: tuple[Regions, ...], pains: tuple[Pain, ...], now: datetime
) -> Course:
    raised = tuple(raised_mornings(pains, course))
    stuck = [region for region in regions if stays(region, history, above=ADVANCE_PAIN)]
    recent = (p for p in course.aching if p.at >= now - _ACHE_DAYS)
    aching = (*recent, *(p for p in pains if p.score > ADVANCE_PAIN or is_alarming(p)))
    stops = course.stops
    if stuck and not stops:
        stops = (max((p for p in pains if p.region in stuck), key=lambda p: p.score),)
    lingering = frozenset(region for region in regions if stays(region, history))
    return changed(course, mornings=raised, aching=aching, stops=stops, lingering=lingering)


def complaints_after_strength(before: datetime | None, evidence: Evidence) -> tuple[Run, ...]:
    """Return the run complaints that came within 48 h after a strength session, core and flows left out (row 9).

    Monday's may come from the last session of the week `before`.
    """
    complaints = [run for run in evidence.runs if run.complaint]
    if not complaints:
        return ()
    worked = [log.at for log in evidence.logs if log.session.partition("/")[2] not in LEGLESS_KINDS]
    if before is not None:
        worked.append(before)
    return tuple(run for run in complaints if any(at < run.at <= at + _TRACEABLE for at in worked))


def may_advance(course: Course, scores: tuple[Score, ...]) -> bool:
    """Tell whether the programme moves on: enough done, well, without pain, gate passed (PHA-02).

    A week with a sign that stopped the plan is none without pain, whatever number was told: it is one of the two
    (SAF-04; the rulebook is silent, the smaller dose).
    """
    if not course.gate.passed or not scores or course.freeze is not None or any(score.stopped for score in scores):
        return False
    planned, done = sum([s.planned for s in scores]), sum([s.done for s in scores])
    last = scores[-1]
    shares, count = sum([s.share_sum for s in scores]), sum([s.share_count for s in scores])
    return (
        last.planned > 0 and last.known and last.done >= ADVANCE_DONE * last.planned and done >= ADVANCE_DONE * planned
        and count > 0 and shares >= ADVANCE_SHARE * count
        and all(pain <= ADVANCE_PAIN and sore <= ADVANCE_SORENESS for pain, sore in course.peaks)
    )  # fmt: skip


def next_number(course: Course, advances: bool, mode: str, whole: bool = True) -> int:
    """Return the programme week that follows; a reset is none of them, and phase 3 begins after week 8 and a reset.

    A reset that fell before week 8 was built has week 8 behind it, and phase 3 right behind that (5.3, R02). So has any
    easier week or way back of the last weeks where week 8 is `whole`: waiting for another would repeat it until that is
    due. What is far below it grows first.
    """
    if not advances or course.graded is not None:
        return course.number
    built = mode in ("build", "maintain")
    if course.number == LAST_STAIR:
        done = course.built is not None and course.built.week_number >= LAST_STAIR
        lately = course.had_reset and course.since_reset < (_LATELY if whole else 1)
        rested = mode == "reset" or (built and lately)
        return course.number + (done and rested)
    return course.number + built
