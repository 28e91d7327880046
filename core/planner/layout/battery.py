"""The tests of a week: due by the calendar, with fresh legs, and in nobody's way (ASS-01, 5.7).

A test is no dose of any card, so their session prescribes only one easy set to warm up with; the chat leads through
the tests one by one, each ending with reps to spare (DOS-03). They stand only where demanding work would be legal too,
so no key run feels them.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from core.athlete import Profile
from core.planner.calendar.frame import Frame, later, minute_of, moment, race_days
from core.planner.calendar.slots import EASY, Window, legal_windows
from core.planner.calendar.wish import REST_GAP, Wish
from core.planner.choosing.choice import Means
from core.planner.drafting.draft import Item, prescribe_item
from core.planner.kinds.modes import Outlook
from core.planner.layout.placing import last_work
from core.planner.state.course import Course
from core.rules.assessments import TESTING
from core.rules.demand import LIGHT_EFFORT
from core.training import Prescription, Session
from core.wall_time import monday_of

_MINUTES: Final = 20
_WARM_UP: Final = "hip_hinge_drill"
"""Of the lowest rung of a pattern that every week trains higher, so that a week with tests is no harder (PRO-10)."""
_WARM_UP_REPS: Final = 8
_EVERY: Final = timedelta(weeks=4)
_REVIEW_DAY: Final = timedelta(days=30)
_RECENT: Final = timedelta(weeks=2)
"""Tests of the last fortnight serve a new phase too (the rulebook is silent; fewer tests are the smaller dose)."""
_NEW_PHASE: Final = (5, 9)


def battery(
    course: Course, means: Means, look: Outlook, frame: Frame, monday: date, others: tuple[Session, ...]
) -> tuple[Session, ...]:
    """Return the week's session of tests, nothing where none is due or no day has room for it."""
    if not (is_due(course, means.profile, monday) and _is_fit(course, look)):
        return ()
    minutes = min(_MINUTES, means.profile.session_minutes)
    # On days without a hard run alone.
    easy = [w for w in legal_windows(frame, _wish(course, means, look, monday, minutes)) if w.place <= EASY]
    ends = [(s.date, minute_of(means.zone, monday, s.starts) + s.minutes) for s in others if s.demanding]
    clear = (place for window in easy for place in _places(window, minutes, monday, means, others, ends))
    best = min(clear, key=lambda place: _rank(place, monday, others), default=None)
    if best is None:
        return ()
    starts = moment(means.zone, monday, best[1])
    return (
        Session(
            id=f"{starts.date()}/assessment",
            date=starts.date(),
            starts=starts,
            minutes=minutes,
            kind="assessment",
            demanding=False,
            rpe_cap=LIGHT_EFFORT,
            exercises=(warm_up(means, others),),
        ),
    )


def warm_up(means: Means, others: tuple[Session, ...]) -> Prescription:
    """Prescribe one easy set, with no more repetitions than the week trains where it trains the exercise itself."""
    trained = [item.amount for other in others for item in other.exercises if item.exercise == _WARM_UP]
    item = Item("tests", means.exercise(_WARM_UP), "accessory", 1, min([_WARM_UP_REPS, *trained]))
    return prescribe_item(item, None, LIGHT_EFFORT)


def is_due(course: Course, profile: Profile, monday: date) -> bool:
    """Tell whether tests are due: at the start, on day 30, every four weeks, and with a new phase (ASS-01).

    Never on the recovery track, where nothing goes above 6 and many wait for a clearance: tests end near the limit, and
    the rulebook asks for none there (the smaller dose). Who has three sessions and no free day is told, not given less.
    """
    last, started = course.tested, profile.started
    if monday < started or profile.program != "single_leg":
        return False
    if last is None or monday - last >= _EVERY:
        return True
    moves_on = course.moved and course.number in _NEW_PHASE and monday - last >= _RECENT
    return moves_on or last < monday_of(started + _REVIEW_DAY) <= monday


def _is_fit(course: Course, look: Outlook) -> bool:
    """Tell whether this week may test: no way back, no race ahead, nothing that hurts, no heavy soreness."""
    return look.mode in TESTING and look.race is None and is_calm(course)


def is_calm(course: Course) -> bool:
    """Tell whether nothing hurts and nothing is very sore, so that tests may come."""
    hurts = course.aching or any(strand.ache != "none" for strand in course.strands.values())
    return not hurts and course.wide_spacing is None


def _wish(course: Course, means: Means, look: Outlook, monday: date, minutes: int) -> Wish:
    last_end, last_day = last_work(course, means, monday)
    return Wish(
        sessions=1,
        minutes=minutes,
        style="fresh",
        beginner=look.phase == "beginner",
        rest_days=means.rest_days,
        races=race_days(means.profile, monday),
        last_end=last_end,
        last_day=last_day,
    )


def _places(
    window: Window, minutes: int, monday: date, means: Means, others: tuple[Session, ...],
    ends: Sequence[tuple[date, int]],
) -> Iterator[tuple[int, int]]:  # fmt: skip
    """Yield day and start 48 h after demanding work `ends`: on a day of its own, or just before work.

    Before a session only where the athlete's minutes hold both.
    """
    day = monday + timedelta(days=window.day)
    low = max([window.low, *[end + REST_GAP for on, end in ends if on < day]])
    same_day = [other for other in others if other.date == day]
    if not same_day and low <= window.high:
        yield window.day, later(max(window.wish, low), window.high)
    for other in same_day[:1]:
        start = minute_of(means.zone, monday, other.starts) - minutes
        if other.demanding and low <= start and minutes + other.minutes <= means.profile.session_minutes:
            yield window.day, start


def _rank(place: tuple[int, int], monday: date, others: tuple[Session, ...]) -> tuple[int, int]:
    """Prefer a day of its own, best not the eve of demanding work; then the earliest, ahead of what is new."""
    day = monday + timedelta(days=place[0])
    shared = any(other.date == day for other in others)
    eve = any(other.demanding and other.date == day + timedelta(days=1) for other in others)
    return 2 * shared + eve, place[0]
