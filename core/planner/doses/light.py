"""Light sessions: the recovery track, what stands in for demanding work, a day made lighter (PHA-11, REC-04)."""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from core.athlete import MovementGate
from core.planner.calendar.frame import DAY, Frame, later, sooner
from core.planner.choosing.choice import Means
from core.planner.doses.allot import allotted
from core.planner.doses.compose import sessions_of, without_aches
from core.planner.drafting.draft import Draft, prescribe_item
from core.planner.drafting.fit import fit, timed
from core.planner.state.course import Course
from core.rules.demand import LIGHT_EFFORT, week_hard_sets
from core.telling import Lighter
from core.training import Notice, Session, Week

MICRO_SESSIONS: Final = 2
LIGHT_SESSIONS: Final = 3
LAST_RECOVERY_WEEK: Final = 4


def light_drafts(course: Course, means: Means, count: int) -> tuple[Draft, ...]:
    """Return light sessions: this week of the recovery track, or its first week for anyone else."""
    track = means.track
    if means.profile.program == "recovery":
        number = min(course.number, LAST_RECOVERY_WEEK)
        found = sessions_of(course, track, number, LIGHT_SESSIONS)
        found = allotted(found, track, number, means.profile.session_minutes)
    else:
        begun = _of_stranger(track.unloaded, 1, course.gate)
        # Fitted first: what hurts leaves its minutes free (PRO-10).
        fitted = (fit(draft, means.profile.session_minutes, 1, "build") for draft in begun)
        found = tuple(without_aches(draft, course) for draft in fitted)
    return tuple(draft for draft in found if draft.items)[:count]


def track_drafts(course: Course, means: Means, count: int) -> tuple[Draft, ...]:
    """Return light days beside strength: the week of the recovery track that its own logs have earned (PHA-11)."""
    found = _of_stranger(means.track, course.light, course.gate)
    fitted = allotted(found, means.track, course.light, means.profile.session_minutes)
    return tuple(draft for draft in (without_aches(each, course) for each in fitted) if draft.items)[:count]


def _of_stranger(track: Means, number: int, gate: MovementGate) -> tuple[Draft, ...]:
    """Return what a week of the track has for someone who begins with it, which is the same whenever it stands in."""
    known = track.begun.get((number, gate))
    if known is None:
        stranger = Course(number=number, gate=gate)
        known = track.begun[number, gate] = sessions_of(stranger, track, number, LIGHT_SESSIONS)
    return known


@lru_cache(maxsize=2048)
def light_places(
    frame: Frame, rest_days: frozenset[int], taken: frozenset[int], minutes: int, count: int
) -> tuple[tuple[int, int], ...]:
    """Return day and start of light sessions: free days first, spread over the week, never on a run."""
    found = [(day, start) for day in range(7) if (start := light_start(day, frame, minutes)) is not None]
    free = [place for place in found if place[0] not in rest_days and place[0] not in taken]
    chosen: list[tuple[int, int]] = []
    while free and len(chosen) < count:
        best = min(free, key=lambda place: _rank(place[0], frame, taken | {day for day, _ in chosen}))
        chosen.append(best)
        free.remove(best)
    return tuple(sorted(chosen))


def _rank(day: int, frame: Frame, taken: frozenset[int]) -> tuple[int, int, int]:
    key = any(span.key for span in frame.spans if span.day == day)
    near = min((abs(day - other) for other in taken), default=7)
    return (-min(near, 2), int(key), day)


def light_start(day: int, frame: Frame, minutes: int, tests: tuple[tuple[int, int], ...] = ()) -> int | None:
    """Return the usual time, else right after the day's runs, else right before them; clear of `tests` as well."""
    first, end = frame.bounds(day)
    busy = (*[(span.earliest, span.over) for span in frame.spans if span.timed], *tests)
    busy = tuple([(begins, over) for begins, over in busy if begins < end and over > first])
    befores = [sooner(begins - minutes, first) for begins, _ in busy]
    afters = [later(over, end - minutes) for _, over in busy]
    for start in (min(frame.lift(day), end - minutes), *afters, *befores):
        clear = all(start + minutes <= begins or start >= over for begins, over in busy)
        if clear and first <= start and start + minutes <= end:
            return start
    return None


__all__ = ["DAY", "LIGHT_SESSIONS", "MICRO_SESSIONS", "light_drafts", "light_places"]


def lighter_day(week: Week, wish: Lighter, course: Course, means: Means) -> Week:
    """Return the week with one session lightened; where no light work is left, a set less is what remains."""
    session = week.session(wish.session)
    if session is None or not session.exercises or session.kind == "assessment":
        return week
    light = _light(session, week, course, means) if wish.how == "light" and session.demanding else None
    fewer = tuple(replace(item, sets=max(1, item.sets - 1)) for item in session.exercises)
    changed = timed(light or replace(session, exercises=fewer), week)
    sessions = tuple(changed if s is session else s for s in week.sessions)
    note = Notice(rules=("REC-04",), why=means.catalog.phrases().say("plan-lighter-day"))
    notices = week.notices if note in week.notices else (*week.notices, note)
    return replace(week, sessions=sessions, notices=notices, hard_sets_per_leg=week_hard_sets(sessions, means.catalog))


def _light(session: Session, week: Week, course: Course, means: Means) -> Session | None:
    """Return light work in the session's place, at its hour and in its minutes."""
    found = light_drafts(course, means, 1)
    if not found:
        return None
    draft = fit(found[0], session.minutes, week.week_number, "build")
    first = next((item.first_leg for item in session.exercises if item.first_leg), means.profile.weaker_leg)
    return replace(
        session,
        kind=draft.kind,
        demanding=False,
        rpe_cap=LIGHT_EFFORT,
        exercises=tuple(prescribe_item(item, first, LIGHT_EFFORT) for item in draft.items),
    )
