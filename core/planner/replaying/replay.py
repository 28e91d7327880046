"""Derive any week from the journal: absorb each past week's entries, then prescribe; receipts win where they stand.

The same journal gives the same week, byte for byte (DAT-02).
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from typing import Final

from core.athlete import Profile
from core.catalog import Catalog
from core.journal import Entry, Gate, WeekShown
from core.planner.choosing.choice import Means
from core.planner.choosing.for_good import swaps_kept
from core.planner.doses.base import for_base
from core.planner.doses.shown import builds, own
from core.planner.kinds.comeback import is_called_easier
from core.planner.kinds.short_weeks import is_called_small
from core.planner.replaying.absorb import absorb
from core.planner.replaying.applied import apply_entries, is_for, touching
from core.planner.replaying.week import Planned, prescribe
from core.planner.state.course import Course, changed
from core.planner.state.kept import Past, keep, kept, shown_before
from core.planner.state.slow import is_slow
from core.rules.programmes import phase_of
from core.training import Week, without_tests
from core.wall_time import midnight
from core.wishes import Easier, Move

WEEK: Final = timedelta(days=7)
_SILENT: Final = 52
_RECENT: Final = 40
"""How many entries back a wish for the coming week is looked for."""
_FIRST_NUMBER: Final = {"beginner": 1, "intermediate": 5, "advanced": 9}


@dataclass(frozen=True, slots=True)
class Standing:
    """Hold where the athlete stands on a Monday, and the week prescribed from there."""

    course: Course
    means: Means
    planned: Planned


def replay(
    profile: Profile, entries: tuple[Entry, ...], catalog: Catalog, monday: date, count: int = 1
) -> Iterator[Standing]:
    """Yield the standing at each of `count` Mondays from `monday`, derived from `started` on.

    The entries are those of a journal that stand, in order.
    """
    receipts = {e.plan.week: e.plan for e in entries if isinstance(e, WeekShown)}
    told = tuple([entry for entry in entries if not isinstance(entry, WeekShown)])
    instants = [entry.at.astimezone(UTC) for entry in told]
    wishes = [n for n, entry in enumerate(told) if isinstance(entry, Move | Easier)]
    course = _beginning(profile)
    programme = catalog.programmes[profile.program]
    if profile.training_block == "base" and profile.program == "single_leg":
        programme = for_base(programme, catalog)
    by_load = {load: Means(catalog, programme, profile, load) for load in (False, True)}
    # With nothing logged the weeks before still stand for spacing (R04); a year of them is more than enough.
    first = profile.started if told or receipts else max(profile.started, monday - _SILENT * WEEK)
    seen = 0
    if known := kept(profile, catalog, told, receipts, monday):
        first, past = known
        seen, course = past.seen, past.course
    zone = profile.zone
    for week in _mondays(min(first, monday), monday, count):
        now = midnight(week, zone)
        until = bisect_left(instants, now)
        if told and week in (monday - WEEK, monday):
            # The Monday before as well: what is put right is mostly of the last week.
            keep(profile, week, Past(catalog, told[:until], shown_before(receipts, week), seen, course))
        news = told[seen:until]
        means = _paced(by_load[_gate_passed(course, news)], course)
        swapped = swaps_kept(course.swapped, news)
        course = course if swapped is course.swapped else changed(course, swapped=swapped)
        course = absorb(course, news, means, week, now)
        means = _paced(by_load[course.gate.passed], course)
        seen = until
        # What was shown for the weeks asked for is told anew, each on what is told of the one before it (PRO-16).
        prescribed, small, easier = receipts.get(week) if week < monday else None, False, False
        if prescribed is None:
            planned = prescribe(course, means, week)
            prescribed, small, easier = planned.week, planned.small, planned.easier
            if week >= monday:
                yield Standing(course, means, planned)
        # Weeks on the other track count on their own staircase (PHA-02).
        number = _number_of(prescribed) if own(prescribed, means) or not prescribed.sessions else course.number
        course = course if number == course.number else changed(course, number=number)
        ends = bisect_left(instants, midnight(week + WEEK, zone), lo=until)
        early = wishes[bisect_left(wishes, until - _RECENT) : bisect_left(wishes, until)]
        wished = [told[n] for n in early if is_for(told[n], week)]
        lived = _as_lived(prescribed, course, means, (*wished, *told[until:ends]))
        small, easier = small or is_called_small(prescribed), easier or is_called_easier(prescribed)
        course = changed(_after(course, prescribed, lived, means), small=small, was_easier=easier)


def _after(course: Course, prescribed: Week, lived: Week, means: Means) -> Course:
    """Return the course with a week behind it, as it was prescribed and as it came to stand."""
    work, whole = without_tests(prescribed), builds(prescribed, means)
    return changed(
        course,
        printed=prescribed,
        last_week=work if lived is prescribed else without_tests(lived),
        tested=course.tested if work is prescribed else prescribed.week,
        built=work if whole else course.built,
        taken_down=None if whole else course.taken_down,
        lately=work if any(session.demanding for session in prescribed.sessions) else course.lately,
    )


def _mondays(first: date, monday: date, count: int) -> Iterator[date]:
    week = first
    while week < monday + count * WEEK:
        yield week
        week += WEEK


def _number_of(week: Week) -> int:
    """Return the programme week of a week as shown; where number and phase disagree, the first week of the phase."""
    if week.week_number >= 1 and phase_of(week.week_number) == week.phase:
        return week.week_number
    return _FIRST_NUMBER[week.phase]


def _as_lived(week: Week, course: Course, means: Means, told: tuple[Entry, ...]) -> Week:
    """Return a past week as it came to stand, by the wishes made before it and the entries made in it."""
    entries = touching(told)
    return apply_entries(week, entries, course, means) if entries else week


def _beginning(profile: Profile) -> Course:
    return Course(number=_FIRST_NUMBER[profile.level] if profile.program == "single_leg" else 1, gate=profile.gate)


def _paced(means: Means, course: Course) -> Means:
    return means.slowed if is_slow(course, means.profile) else means


def _gate_passed(course: Course, entries: tuple[Entry, ...]) -> bool:
    shown = [entry for entry in entries if isinstance(entry, Gate)]
    last = shown[-1] if shown else course.gate
    return last.squat and last.lunge and last.hinge
