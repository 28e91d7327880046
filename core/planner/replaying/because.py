"""Why a week is what it is: no room, a race, pain, light work that was not done, days too few to build on."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core.athlete import DAYS
from core.journal import Entry
from core.planner.calendar.frame import REST_GAP, Frame, Wish, frame_of, race_days
from core.planner.calendar.slots import find_slots
from core.planner.choosing.choice import Means
from core.planner.doses.freeze import last_free_day, race_near, race_notes, weekend_races
from core.planner.doses.repeated import waits
from core.planner.doses.way_up import way_up
from core.planner.drafting.draft import Draft
from core.planner.kinds.lowering import asks_light_again
from core.planner.kinds.modes import AFTER_SMALL, Outlook, outlook, usual_mode
from core.planner.kinds.short_weeks import sessions_of_base, short_of_base, smaller_by
from core.planner.layout.placing import room_for, wish_for
from core.planner.state.course import Course, changed
from core.planner.state.keeping import keeps
from core.planner.state.parts import Cause

_ROW: Final = 18
"""Days between races that leave no week in which something new may begin."""


def of_light(course: Course, means: Means, look: Outlook) -> tuple[Cause, ...]:
    """Return what light work alone follows from: done, it is as it was, whatever befell strength (PRO-16)."""
    others = tuple(cause for cause in look.causes if "PRO-14" not in cause.rules)
    if asks_light_again(course):
        return others
    asked = course.last_week is not None and any(not session.demanding for session in course.last_week.sessions)
    if not asked or others == look.causes or means.profile.program == "recovery":
        return look.causes
    return Cause(("PRO-14",), "plan-light-missed", notes=("no light session of last week was logged",)), *others


def race_first(means: Means, monday: date) -> Cause:
    """Say which race leaves light sessions only: one ahead, several in a row, or one just behind."""
    if race_near(means, monday):
        # Everything would be new to the athlete, and nothing new comes in the two weeks before a race (TAP-03).
        days = sorted((race.date - monday).days for race in means.profile.races if race.date >= monday)
        row = len(days) > 1 and days[1] - days[0] <= _ROW
        return Cause(
            ("TAP-03", "SCH-16"), "plan-race-row" if row else "plan-race-first", notes=race_notes(means, monday)
        )
    notes = tuple(f"race on {monday + timedelta(days=day)}" for day, _ in race_days(means.profile, monday))
    return Cause(("SCH-16", "PHA-09"), "plan-race-behind", notes=notes)


def spared(course: Course, light: bool) -> Cause:
    """Say that pain leaves no demanding work; 4.3's alternatives are offered as swaps, never added (PRO-10)."""
    if not (course.aching or course.hurt or any(strand.ache == "removed" for strand in course.strands.values())):
        return Cause(("PRO-06", "PRO-07"), "plan-easy-left", notes=("no demanding exercise stands for now",))
    entries: tuple[Entry, ...] = (*course.aching, *course.hurt)
    if not light:
        return Cause(("PAI-02", "PAI-08"), "plan-none-left", entries, ("every exercise of the week hurts",))
    return Cause(("PAI-02", "PAI-07"), "plan-all-spared", entries, ("every main pattern hurts",))


def joins_later(count: int, due: int, course: Course) -> Cause:
    """Say what another session waits for: the second for its sets, the third for the days after an easier week."""
    notes, rules = (f"{count} of {due} sessions",), ("SCH-08", "PRO-02", "PHA-05")
    if count > 1:
        return Cause(rules, "plan-third-later", notes=notes)
    more = f"{course.base_sets} hard sets a leg in the last building week"
    return Cause(rules, "plan-joins-later", notes=(*notes, more))


def short_of_room(
    course: Course, means: Means, monday: date, look: Outlook, frame: Frame, found: int, wanted: int
) -> Cause:
    """Say what leaves fewer sessions than are due: soreness, or the race, runs and rest days that take room."""
    wish = wish_for(course, means, monday, look, wanted)
    if course.wide_spacing is not None and _more(frame, wish._replace(gap=REST_GAP), wanted - 1):
        # The runs leave room enough: soreness sets the sessions apart (PRO-08).
        return course.wide_spacing._replace(notes=(f"{found} of {wanted} sessions have room",))
    near = [monday + timedelta(days=day) for day, _ in race_days(means.profile, monday)] or weekend_races(means, monday)
    races = near if _more(frame, wish._replace(races=(), last=6), found) else []
    rules = ("SCH-08", "SCH-16") if races else ("SCH-08", "SCH-01")
    rest = sorted(wish.rest_days) if _more(frame, wish._replace(rest_days=frozenset()), found) else []
    runs = _in_the_way(frame, wish, found)
    notes = [f"{what} on {_days(days)}" for what, days in (("runs", runs), ("rest", rest)) if days]
    notes = [f"{found} of {wanted} sessions have room", *notes, *(f"race on {day}" for day in races)]
    evening = _more(frame, wish._replace(after_long=True), found)
    runs_room = "plan-third-tired" if evening else "plan-little-room" if found else "plan-no-room"
    phrase = "plan-race-room" if races else runs_room
    return Cause(rules if found else (*rules, "R12"), phrase, notes=tuple(notes))


def _in_the_way(frame: Frame, wish: Wish, found: int) -> list[int]:
    """Return the days whose runs leave no room: each without which there would be more, else all with a key run."""
    days = {span.day % 7 for span in frame.spans}
    alone = [day for day in days if _more(_without(frame, day), wish, found)]
    return alone or [span.day % 7 for span in frame.spans if span.key]


def _without(frame: Frame, day: int) -> Frame:
    return frame._replace(spans=tuple(span for span in frame.spans if span.day % 7 != day))


def _more(frame: Frame, wish: Wish, found: int) -> bool:
    return len(find_slots(frame, wish)) > found


def _days(days: Iterable[int]) -> str:
    return ", ".join(DAYS[day] for day in sorted(set(days)))


_WEEK: Final = 7


def kept_small(
    course: Course, means: Means, monday: date, look: Outlook, frame: Frame, drafts: Sequence[Draft]
) -> Outlook:  # fmt: skip
    """Return what kind of week it is with so much in it: one too small to build on is one on the way back."""
    back = AFTER_SMALL in [cause.phrase for cause in look.causes]
    usual = usual_mode(means)
    by_choice = keeps(means.profile) is not None and not _is_less(course)
    if by_choice or not (look.mode == usual or back):
        return look
    hard, room = sum(draft.hard for draft in drafts), sessions_of_base(course)
    if len(drafts) < room and not race_days(means.profile, monday):
        room = _days_alone(course, means, monday, look, frame)
    small = smaller_by(course, monday, hard, means.minutes, room)
    if back and small is None and short_of_base(course, hard, means.minutes, room) is not None:
        alone = tuple(c for c in look.causes if c.phrase != AFTER_SMALL)
        held = waits(course) or (way_up(course, means, hard) if drafts else None)
        if held is not None:
            return look._replace(causes=(held, *alone))  # not while it is held, or too small to grow (PRO-06, PRO-10)
        # What four weeks had no room for is the usual week by now, and is built on (PRO-14).
        return look._replace(mode=usual, causes=alone)
    first = small if back or course.taken_down else None
    climbing = way_up(course, means, hard) if drafts else None  # days without any room are no doses
    cause = first or (small if back else climbing or small)
    if cause is None:
        return look
    others = (other for other in look.causes if other.phrase != AFTER_SMALL)
    return look._replace(mode="return", small=cause is small, causes=(*others, cause))


def _is_less(course: Course) -> bool:
    """Tell whether the body made a week that is small by choice smaller still: it comes back to that dose (PRO-13)."""
    return course.taken_down is not None and course.built is not None and course.built.mode == "maintain"


def _days_alone(course: Course, means: Means, monday: date, look: Outlook, frame: Frame) -> int:
    """Return how many sessions of the last whole week have room by the days alone.

    Where last week's work leaves less room, every other week is like it.
    """
    fresh = changed(course, wide_spacing=None, last_session=None, last_week=None, printed=None)
    return room_for(fresh, means, monday, look, frame, sessions_of_base(course))


def begins(course: Course, means: Means, monday: date) -> date:
    """Return the day on which a week's demanding work begins, by its runs and rest days: a gap ends with it (row 6).

    Who rests on Mondays to Wednesdays is as long away as anyone else. The rulebook does not name the day that a gap is
    counted to: the smaller dose.
    """
    last = course.last_session
    if last is None or (monday - last.date()).days <= _WEEK:
        return monday  # as in most weeks
    look = outlook(course, means, monday)
    slots = find_slots(frame_of(means.profile, monday), wish_for(course, means, monday, look, look.due))
    return monday + timedelta(days=slots[0][0] if slots else 0)


def with_weekend(freeze: Cause | None, course: Course, means: Means, monday: date) -> Cause | None:
    """Return a freeze that lets nothing new come in where a week needs the weekend two weeks before a race (TAP-03).

    Without it the week would lose a session, which no rule asks for so early (SCH-16, TAP-01). It keeps the usual dose.
    """
    races, before = weekend_races(means, monday), course.printed
    known = before is not None and any(session.demanding for session in before.sessions)
    if not (races and known) or (freeze is not None and "TAP-03" in freeze.rules):
        return freeze
    look, frame = outlook(course, means, monday), frame_of(means.profile, monday)
    wish = wish_for(changed(course, wide_spacing=None), means, monday, look, look.due)
    short = wish._replace(last=last_free_day(means, monday))
    if len(find_slots(frame, short)) >= len(find_slots(frame, wish._replace(last=6))):
        return freeze
    if freeze is not None:
        return freeze._replace(rules=(*freeze.rules, "TAP-03"))
    return Cause(("PRO-06", "TAP-03"), "plan-freeze-weekend", notes=tuple(f"race on {day}" for day in races))


def after_race(course: Course, means: Means, monday: date, look: Outlook, frame: Frame) -> Course:
    """Return the course with whole sessions after a race where its light days leave fewer of them than usual.

    That takes off more than a set of each would: the smaller of the two, never one upon the other (section 6).
    """
    graded = course.graded
    if graded is None or graded.why != "race" or not graded.set_less:
        return course
    if _days_alone(course, means, monday, look, frame) >= sessions_of_base(course):
        return course
    return changed(course, graded=replace(graded, set_less=False))
