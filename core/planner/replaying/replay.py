"""Derive any week from the journal: absorb each past week's entries, then prescribe; receipts win where they stand.

The same journal gives the same week, byte for byte (DAT-02).
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from core.athlete import Profile
from core.catalog import Catalog
from core.journal import Entry, Gate, WeekShown
from core.planner.choosing.choice import Means
from core.planner.choosing.for_good import swaps_kept
from core.planner.doses.repeated import waits
from core.planner.doses.shown import builds, own
from core.planner.doses.standing_in import with_steps
from core.planner.kinds.comeback import is_called_easier
from core.planner.kinds.short_weeks import is_called_small
from core.planner.replaying.absorb import absorb
from core.planner.replaying.applied import apply_entries, is_for, touching, with_room
from core.planner.replaying.footing import Footing, Standing
from core.planner.replaying.kept import Past, keep, kept, shown_before
from core.planner.replaying.week import Planned
from core.planner.state.course import Course, changed
from core.planner.state.slow import for_base, is_slow
from core.rules.programmes import phase_of
from core.training import Week, without_tests
from core.wall_time import midnight
from core.wishes import Easier, Move

WEEK: Final = timedelta(days=7)
_SILENT: Final = 52
_RECENT: Final = 40
"""How many entries back a wish for the coming week is looked for."""
_WISHES: Final = (Move, Easier)
_FIRST_NUMBER: Final = {"beginner": 1, "intermediate": 5, "advanced": 9}


@dataclass(frozen=True, slots=True)
class _Told:
    """Hold what a journal tells, in order, and apart from it the weeks that were shown."""

    receipts: dict[date, Week]
    entries: tuple[Entry, ...]
    instants: list[datetime]
    wishes: list[int]

    @property
    def silent(self) -> bool:
        """Tell whether nothing was logged and nothing shown."""
        return not (self.entries or self.receipts)

    def before(self, now: datetime) -> int:
        """Return how many of the entries were told before an instant."""
        return bisect_left(self.instants, now)

    def wished(self, week: date, until: int) -> list[Entry]:
        """Return the wishes for a week that were made before it, which has begun with line `until`."""
        early = self.wishes[bisect_left(self.wishes, until - _RECENT) : bisect_left(self.wishes, until)]
        return [entry for n in early if is_for(entry := self.entries[n], week)]


def replay(
    profile: Profile, entries: tuple[Entry, ...], catalog: Catalog, monday: date, count: int = 1
) -> Iterator[Standing]:
    """Yield the standing at each of `count` Mondays from `monday`, derived from `started` on."""
    return (footing.standing for footing in footings(profile, entries, catalog, monday, count))


def footings(
    profile: Profile, entries: tuple[Entry, ...], catalog: Catalog, monday: date, count: int = 1
) -> Iterator[Footing]:
    """Yield the footing at each of `count` Mondays from `monday`, derived from `started` on.

    The entries are those of a journal that stand, in order.
    """
    told, zone, ends = _told(entries), profile.zone, monday + count * WEEK
    # A look at a time before the start, or at years of silence, begins elsewhere: nothing of it is kept.
    from_start = monday >= profile.started and not told.silent
    known = kept(profile, catalog, told.entries, told.receipts, monday) if from_start else None
    footing = known or _first(profile, catalog, told, monday)
    until = told.before(midnight(footing.monday, zone))
    while (week := footing.monday) < ends:
        following = week + WEEK
        if from_start and week in (monday - WEEK, monday):
            # The Monday before as well: what is put right is mostly of the last week.
            keep(profile, Past(told.entries[:until], shown_before(told.receipts, week), footing))
        if week >= monday:
            yield footing
        if following == ends:
            return
        # What was shown for the weeks asked for is told anew, each on what is told of the one before it (PRO-16).
        shown = told.receipts.get(week) if week < monday else None
        planned = footing.standing.planned if shown is None else Planned(shown, why=tuple)
        now = midnight(following, zone)
        begun, until = until, told.before(now)
        news = told.entries[begun:until]
        course = _behind(footing.course, planned, footing.means, (*told.wished(week, begun), *news))
        footing = _with_news(course, news, footing.by_load, following, now)


def _told(entries: tuple[Entry, ...]) -> _Told:
    told = tuple([entry for entry in entries if not isinstance(entry, WeekShown)])
    return _Told(
        receipts={e.plan.week: e.plan for e in entries if isinstance(e, WeekShown)},
        entries=told,
        instants=[entry.at.astimezone(UTC) for entry in told],
        wishes=[n for n, entry in enumerate(told) if isinstance(entry, _WISHES)],
    )


def _means(profile: Profile, catalog: Catalog) -> dict[bool, Means]:
    """Return the means without load and with it."""
    programme = catalog.programmes[profile.program]
    if profile.training_block == "base" and profile.program == "single_leg":
        programme = for_base(programme, catalog)
    programme = with_steps(programme, profile, catalog)
    return {load: Means(catalog, programme, profile, load) for load in (False, True)}


def _first(profile: Profile, catalog: Catalog, told: _Told, monday: date) -> Footing:
    """Return the footing at the Monday to begin with."""
    # With nothing logged the weeks before still stand for spacing (R04); a year of them is more than enough.
    first = min(monday, max(profile.started, monday - _SILENT * WEEK) if told.silent else profile.started)
    now = midnight(first, profile.zone)
    news = told.entries[: told.before(now)]
    return _with_news(_beginning(profile), news, _means(profile, catalog), first, now)


def _with_news(
    course: Course, news: tuple[Entry, ...], by_load: Mapping[bool, Means], week: date, now: datetime
) -> Footing:
    """Return the footing after what was told since the Monday before, with the means that it leaves."""
    means = _paced(by_load[_gate_passed(course, news)], course)
    swapped = swaps_kept(course.swapped, news)
    course = course if swapped is course.swapped else changed(course, swapped=swapped)
    course = absorb(course, news, means, week, now)
    return Footing(course, _paced(by_load[course.gate.passed], course), week, by_load)


def _behind(course: Course, planned: Planned, means: Means, told: tuple[Entry, ...]) -> Course:
    """Return the course with a week behind it."""
    prescribed = planned.week
    # Weeks on the other track count on their own staircase (PHA-02).
    number = _number_of(prescribed) if own(prescribed, means) or not prescribed.sessions else course.number
    course = course if number == course.number else changed(course, number=number)
    lived = _as_lived(prescribed, course, means, told)
    work, whole = without_tests(prescribed), builds(prescribed, means)
    small = planned.small or is_called_small(prescribed)
    low = prescribed.hard_sets_per_leg if small and course.taken_down is not None else course.low_sets
    return changed(
        course,
        small=small,
        low_sets=0 if whole else low,
        held_weeks=course.held_weeks + 1 if waits(course) is not None else 0,
        was_easier=planned.easier or is_called_easier(prescribed),
        printed=prescribed,
        last_week=work if lived is prescribed else without_tests(lived),
        week_before=course.last_week,
        tested=course.tested if work is prescribed else prescribed.week,
        built=work if whole else course.built,
        taken_down=None if whole else course.taken_down,
        lately=work if _trains(prescribed, means) else course.lately,
    )


def _trains(week: Week, means: Means) -> bool:
    """Tell whether a week has work that a freeze holds: demanding, or all there is on the recovery track."""
    light = means.profile.program == "recovery"
    return any(session.demanding or (light and session.kind in means.own_kinds) for session in week.sessions)


def _number_of(week: Week) -> int:
    """Return the programme week of a week as shown; where number and phase disagree, the first week of the phase."""
    if week.week_number >= 1 and phase_of(week.week_number) == week.phase:
        return week.week_number
    return _FIRST_NUMBER[week.phase]


def _as_lived(week: Week, course: Course, means: Means, told: tuple[Entry, ...]) -> Week:
    """Return a past week as it came to stand, by the wishes made before it and the entries made in it."""
    lived = apply_entries(week, told, course, means) if touching(told) else week
    return with_room(lived, told, course, means)[0]


def _beginning(profile: Profile) -> Course:
    return Course(number=_FIRST_NUMBER[profile.level] if profile.program == "single_leg" else 1, gate=profile.gate)


def _paced(means: Means, course: Course) -> Means:
    return means.slowed if is_slow(course, means.profile) else means


def _gate_passed(course: Course, entries: tuple[Entry, ...]) -> bool:
    shown = [entry for entry in entries if isinstance(entry, Gate)]
    last = shown[-1] if shown else course.gate
    return last.squat and last.lunge and last.hinge
