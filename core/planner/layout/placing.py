"""Give a week as many sessions as have room, and find their places around runs, races and last week's work."""

from datetime import UTC, date, timedelta
from typing import Final

from core.planner.calendar.frame import Frame, frame_of, minute_of, moment, race_days
from core.planner.calendar.slots import find_slots, legal_windows
from core.planner.calendar.wish import KEY_GAP, REST_GAP, SORE_GAP, Wish
from core.planner.choosing.choice import Means
from core.planner.doses.freeze import last_free_day
from core.planner.drafting.draft import Draft
from core.planner.drafting.settled import as_built
from core.planner.kinds.asked import sets_on
from core.planner.kinds.modes import Outlook
from core.planner.kinds.untaken import untaken
from core.planner.layout.composed import as_of_more, composed, demanding_days
from core.planner.layout.tired import tired, tired_slots
from core.planner.state.course import Course, changed
from core.rules.frequency import lifts_first
from core.rules.minutes import LONGEST_SESSION
from core.rules.spacing import ends

_WEEK: Final = timedelta(days=7)
Places = tuple[tuple[int, int], ...]
"""Day and start minute of each session."""


def placed(
    course: Course, means: Means, monday: date, look: Outlook, frame: Frame, wanted: int
) -> tuple[tuple[Draft, ...], Places, bool]:
    """Return sessions and places, and whether minutes cut something; fewer places ask for other days."""
    count, usual = wanted, as_built(course) if look.lowered else untaken(course, means)
    while count > 0:
        drafts, short, over = composed(course, usual, means, look, count)
        if count > 1 and (over or _splits(drafts, course, means)):
            count -= 1
            continue
        drafts = drafts if usual is None else as_of_more(drafts, course, usual, means, look, wanted)
        places = _slots(course, means, monday, look, frame, drafts)
        if len(places) >= len(drafts):
            return *_filled(drafts, places), short
        fresh = changed(course, wide_spacing=None)
        if course.wide_spacing and places and room_for(fresh, means, monday, look, frame, len(drafts)) >= len(drafts):
            # Soreness leaves sessions out, it never makes others of those that stay (PRO-10).
            kept = drafts[: len(places)]
            return *_filled(kept, _slots(course, means, monday, look, frame, kept)), short
        count = min(len(places), count - 1)
    return (), (), False


def _splits(drafts: tuple[Draft, ...], course: Course, means: Means) -> bool:
    """Tell whether a step back would share out on more days what the step before it had on fewer (row 6, PRO-10).

    The rulebook names no days of a way back. Two days of one set each are more in all than one day of two, and the day
    itself would be easier than for who was held back: a day joins once each line has there what it had.
    """
    before, away = course.printed, course.graded is not None and course.graded.why in ("gap", "illness")
    if before is None or not away or before.mode != "return" or not 0 < before.demanding < len(drafts):
        return False
    for draft in drafts:
        has: dict[str, int] = {item.exercise.chain: item.sets for item in draft.items}
        if any(has.get(chain, 0) < sets for chain, sets in sets_on(before, draft.kind, means).items()):
            return True
    return False


def _filled(drafts: tuple[Draft, ...], places: Places) -> tuple[tuple[Draft, ...], Places]:
    """Leave out the days that pain emptied, and their places."""
    if () not in [draft.items for draft in drafts]:
        return drafts, places  # as most are
    kept = [(draft, place) for draft, place in zip(drafts, places, strict=True) if draft.items]
    return tuple(draft for draft, _ in kept), tuple(place for _, place in kept)


def room_for(course: Course, means: Means, monday: date, look: Outlook, frame: Frame, count: int) -> int:
    """Return how many of so many sessions have room between runs, races and rest days (D03)."""
    return len(find_slots(frame, wish_for(course, means, monday, look, count)))


def days_left(
    course: Course, means: Means, monday: date, look: Outlook, frame: Frame, due: int, taken: int
) -> tuple[int, int]:
    """Return how many days a week has for sessions of which so many are due, and how many may be demanding.

    Only the calendar and pain call for light work instead: a small week's few sets may fill fewer days (SAF-06).
    """
    if taken == due:
        return due, due
    room = max(taken, room_for(course, means, monday, look, frame, due))
    return room, demanding_days(course, means, look, due)


def _slots(
    course: Course, means: Means, monday: date, look: Outlook, frame: Frame, drafts: tuple[Draft, ...]
) -> Places:
    if not drafts:
        return ()
    wish = wish_for(course, means, monday, look, len(drafts))
    wish = wish._replace(due=look.due) if look.due > len(drafts) else wish
    wish = wish._replace(race_week=_race_week(wish, means, monday + _WEEK)) if look.race == "taper" else wish
    if early := _as_soon_as_due(course, means, monday, look, frame, wish):
        return early
    if course.moved_on is None:
        state = tired(course, means, look, monday)
        return tired_slots(find_slots(frame, wish), state.run if state else None, frame, wish)
    farther = find_slots(frame, wish._replace(key_gap=2 * KEY_GAP))
    return farther if len(farther) >= len(drafts) else find_slots(frame, wish)


def _as_soon_as_due(course: Course, means: Means, monday: date, look: Outlook, frame: Frame, wish: Wish) -> Places:
    """Return the place of a single session behind a gap, on the day that the gap is counted to (row 6, PHA-03)."""
    if wish.sessions != 1 or look.due <= 1 or not is_behind_gap(course, monday):
        return ()
    due = due_slots(course, means, monday, look, frame)
    return find_slots(frame, wish._replace(last=min(wish.last, due[0][0]))) if due else ()


def is_behind_gap(course: Course, monday: date, days: int = 7) -> bool:
    """Tell whether the last session was so long ago that the gap is counted to a day of this week (row 6)."""
    return course.last_session is not None and (monday - course.last_session.date()).days > days


def due_slots(course: Course, means: Means, monday: date, look: Outlook, frame: Frame) -> Places:
    """Return where the sessions stand that are due, whatever the week's sets leave of them."""
    return find_slots(frame, wish_for(course, means, monday, look, look.due))


def _race_week(wish: Wish, means: Means, monday: date) -> Places:
    """Return the days on which a race week may have its session, each with its last start."""
    races = race_days(means.profile, monday)
    free = wish._replace(sessions=1, races=races, last_end=None, last_day=None, last=_last_day(races))
    return tuple((window.day, window.high) for window in legal_windows(frame_of(means.profile, monday), free))


def _last_day(races: Places) -> int:
    return min([6, *(day for day, _ in races if day >= 0)])


def wish_for(course: Course, means: Means, monday: date, look: Outlook, count: int) -> Wish:
    """Return what is looked for where so many sessions are wanted.

    Room is looked for by the athlete's slot, not by this week's sets: the hours stay, whatever the last log (PRO-10).
    """
    profile = means.profile
    last_end, last_day = last_work(course, means, monday)
    races = race_days(profile, monday)
    pinned = "easy_days_easy" in profile.options  # SCH-06
    return Wish(
        sessions=count,
        minutes=min(profile.session_minutes, LONGEST_SESSION),
        style="pinned" if pinned else "fresh" if look.phase == "beginner" else "stacked",
        beginner=look.phase == "beginner",
        first=lifts_first(profile),
        rest_days=means.rest_days,
        races=races,
        last_end=last_end,
        last_day=last_day,
        gap=SORE_GAP if course.wide_spacing is not None else REST_GAP,
        last=min(_last_day(races), 6 if course.nothing_new else last_free_day(means, monday)),
    )


def last_work(course: Course, means: Means, monday: date) -> tuple[int | None, int | None]:
    """Return the end and day of the last demanding session, counted from the Monday (SCH-02, R04).

    A skipped session is taken as done too, and one that fell out within its week: where a reader cannot tell, the
    longer rest is the smaller dose.
    """
    over = [course.last_session.astimezone(UTC)] if course.last_session is not None else []
    both = (course.last_week,) if course.last_week is course.printed else (course.last_week, course.printed)
    over += [ends(session) for week in both if week is not None for session in week.sessions if session.demanding]
    last = minute_of(means.zone, monday, max(over)) if over else -4 * REST_GAP
    if last < -3 * REST_GAP:
        return None, None
    return last, moment(means.zone, monday, last).date().toordinal() - monday.toordinal()
