"""Compose as many sessions as have room, and find their places around runs, races and last week's work."""

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from typing import Final

from core.planner.calendar.frame import Frame, frame_of, minute_of, moment, race_days
from core.planner.calendar.slots import find_slots, legal_windows
from core.planner.calendar.wish import KEY_GAP, REST_GAP, SORE_GAP, Wish
from core.planner.choosing.choice import Means
from core.planner.doses.allot import allotted, reference
from core.planner.doses.big_jump import on_the_way
from core.planner.doses.compose import sessions_of
from core.planner.doses.freeze import last_free_day
from core.planner.drafting.draft import PATTERNS, Draft, Item, once_each
from core.planner.drafting.fit import fit
from core.planner.drafting.settled import as_built, within
from core.planner.kinds.ceiling import is_over, under_ceiling
from core.planner.kinds.lowering import lowered
from core.planner.kinds.modes import Outlook, minutes_limit, sessions_wanted
from core.planner.kinds.untaken import untaken, untouched
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
    count = wanted
    while count > 0:
        usual = as_built(course) if look.lowered else untaken(course, means)
        found = _composed(course, means, look, count) if usual is None else _settled(course, usual, means, look, count)
        drafts, short, over = found
        if count > 1 and over:
            count -= 1
            continue
        drafts = drafts if usual is None else _as_of(drafts, _more(usual, means, look, wanted), course)
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


def _more(usual: Course, means: Means, look: Outlook, wanted: int) -> tuple[Draft, ...]:
    """Return the sessions of a week of which the last log holds some back; none where it holds back none."""
    for count in range(sessions_wanted(usual, look), wanted, -1):
        drafts, _, over = _composed(usual, means, look, count)
        if not over:
            return drafts
    return ()


def _as_of(drafts: tuple[Draft, ...], more: tuple[Draft, ...], course: Course) -> tuple[Draft, ...]:
    """Return sessions with no more of any line than where there are more of them on days of their kind.

    A session that is held back makes no room in the others for what all of them would leave out (PRO-10).
    """
    twins = [next((twin for twin in more if twin.kind == draft.kind), draft) for draft in drafts]
    return tuple(within(drafts, twins, course, whole=True)) if more else drafts


def _filled(drafts: tuple[Draft, ...], places: Places) -> tuple[tuple[Draft, ...], Places]:
    """Leave out the days that pain emptied, and their places."""
    if () not in [draft.items for draft in drafts]:
        return drafts, places  # as most are
    kept = [(draft, place) for draft, place in zip(drafts, places, strict=True) if draft.items]
    return tuple(draft for draft, _ in kept), tuple(place for _, place in kept)


def _fitted(drafts: list[Draft], course: Course, means: Means, look: Outlook) -> tuple[Draft, ...]:
    limit = minutes_limit(means, look)
    return tuple(once_each(drafts, lambda draft: _in_time(draft, limit, course, means, look)))


def _in_time(draft: Draft, limit: int, course: Course, means: Means, look: Outlook) -> Draft:
    """Return a session cut to its minutes; the shorter ones before a race are shared out by the programme's amounts.

    Were they shared by last week's, fewer repetitions of one exercise would keep a set of another (PRO-10).
    """
    if limit < means.minutes:
        amounts = {item.name: item.amount for item in _programme(draft, course, means)}
        usual = (item._replace(amount=max(item.amount, amounts.get(item.name, 0))) for item in draft.items)
        asked = {item.name: item.amount for item in draft.items}
        kept = fit(Draft(draft.kind, tuple(usual)), limit, course.number, look.mode)
        draft = Draft(kept.kind, tuple(item._replace(amount=min(item.amount, asked[item.name])) for item in kept.items))
    return fit(draft, limit, course.number, look.mode)


def _programme(draft: Draft, course: Course, means: Means) -> Iterator[Item]:
    for name in dict.fromkeys(means.week(course.number).all_days):
        day = reference(name, means)
        yield from day.items if day.kind == draft.kind else ()


def room_for(course: Course, means: Means, monday: date, look: Outlook, frame: Frame, count: int) -> int:
    """Return how many of so many sessions have room between runs, races and rest days (D03)."""
    return len(find_slots(frame, wish_for(course, means, monday, look, count)))


def demanding_days(course: Course, means: Means, look: Outlook, count: int) -> int:
    """Return how many of so many days have demanding work left when what hurts is out."""
    return sum(draft.demanding for draft in _days(course, means, look, count)[1])


def eased_drafts(course: Course, means: Means, look: Outlook, count: int) -> tuple[Draft, ...]:
    """Return what pain leaves of the days where nothing demanding is left: light sessions, nothing in its place."""
    _, allowed = _days(course, means, look, count)
    known = [Draft(d.kind, tuple(i for i in d.items if i.name in course.week_sets)) for d in allowed]
    drafts = [lowered(draft, course, means, look, count) for draft in known if draft.items]
    # What demanding work ceilings leave comes in through no light day either: those are not spaced (SCH-02, PHA-05).
    # Nor does a pattern on an easy rung: a log that takes a rung down would let it in (PRO-10).
    left = (Draft(d.kind, tuple(filter(_is_beside, d.items))) for d in under_ceiling(drafts, course, means, look))
    return tuple(draft for draft in left if draft.items)


def _is_beside(item: Item) -> bool:
    return item.part != "main" and item.exercise.chain not in PATTERNS and not item.exercise.demanding


Composed = tuple[tuple[Draft, ...], bool, bool]
"""Sessions, whether minutes cut something of them, and whether they are too many for the week's ceilings."""


def _days(course: Course, means: Means, look: Outlook, count: int) -> tuple[tuple[Draft, ...], tuple[Draft, ...]]:
    """Return so many days of a week, and what the usual minutes hold of them."""
    way = on_the_way(course.strands, means, look.days)
    whole = sessions_of(course, means, look.days, count, look.lowered, way)
    return whole, allotted(whole, means, look.days, means.minutes, way)


def _composed(course: Course, means: Means, look: Outlook, count: int) -> Composed:
    whole, allowed = _days(course, means, look, count)
    drafts = once_each(allowed, lambda draft: lowered(draft, course, means, look, count))
    kept = under_ceiling(list(map(_or_empty, drafts)), course, means, look)
    fitted = _fitted(kept, course, means, look)
    short = (not look.lowered and any(map(_is_cut, allowed, whole))) or any(map(_is_cut, fitted, kept))
    return fitted, short, is_over(fitted, course, means, look)


def _settled(course: Course, usual: Course, means: Means, look: Outlook, count: int) -> Composed:
    """Return the days of a week shared out as if the last log had said nothing, each line at most at its own.

    What the log took from one line is never there for another (PRO-10).
    """
    full, days = _days(usual, means, look, count)
    whole = once_each(days, lambda draft: lowered(draft, usual, means, look, count))
    places = [n for n, draft in enumerate(whole) if draft.demanding]
    kept = under_ceiling([whole[n] for n in places], usual, means, look)
    shares = _fitted(kept, usual, means, look)
    _, own = _days(course, means, look, count)
    alone = once_each([own[n] for n in places], lambda draft: lowered(draft, course, means, look, count, shared=False))
    left = list(map(_or_empty, within(alone, shares, course, untouched(alone, course, means, look))))
    drafts = _fitted(under_ceiling(left, course, means, look), course, means, look)
    over = is_over(drafts, course, means, look) or is_over(shares, usual, means, look)
    short = (not look.lowered and any(map(_is_cut, days, full))) or any(map(_is_cut, shares, kept))
    return drafts, short, over


def _or_empty(draft: Draft) -> Draft:
    """Keep the place of a day that pain empties, so that none of the others comes to stand for it (PRO-10)."""
    return draft if draft.demanding else Draft(draft.kind, ())


def _is_cut(draft: Draft, full: Draft) -> bool:
    if draft.items == full.items:
        return False
    return len(draft.items) < len(full.items) or draft.hard < full.hard


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


def is_behind_gap(course: Course, monday: date) -> bool:
    """Tell whether the last session was so long ago that the gap is counted to a day of this week (row 6)."""
    return course.last_session is not None and monday - course.last_session.date() > _WEEK


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
