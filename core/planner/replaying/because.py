"""Why a week is what it is: no room, a race, pain that leaves no strength work, light work that was not done."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core.athlete import DAYS
from core.journal import Entry
from core.planner.calendar.frame import Frame, frame_of, race_days
from core.planner.calendar.slots import find_slots
from core.planner.calendar.wish import REST_GAP, Wish
from core.planner.choosing.choice import Means
from core.planner.doses.freeze import race_near, race_notes, weekend_races
from core.planner.kinds.lowering import asks_light_again
from core.planner.kinds.modes import Outlook
from core.planner.layout.placing import wish_for
from core.planner.state.course import Course
from core.planner.state.parts import Cause

_MORNING: Final = "07:00"
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
    notes = tuple(f"race on {day}" for day in _races_of(means, monday))
    return Cause(("SCH-16", "PHA-09"), "plan-race-behind", notes=notes)


def no_light_work(means: Means, monday: date, new: bool) -> Cause:
    """Say why not even light work has a day: all of it would be new before a race, or races and rest days fill it."""
    races = race_notes(means, monday)
    if new:
        return Cause(("TAP-03", "SCH-08"), "plan-all-new", notes=races)
    return Cause(("SCH-08", "R12", "SCH-16"), "plan-no-light-room", notes=races or ("every day is a rest day",))


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
    near = _races_of(means, monday) or weekend_races(means, monday)
    races = near if _more(frame, wish._replace(races=(), last=6), found) else []
    rules = ("SCH-08", "SCH-16") if races else ("SCH-08", "SCH-01")
    rest = sorted(wish.rest_days) if _more(frame, wish._replace(rest_days=frozenset()), found) else []
    runs = _in_the_way(frame, wish, found)
    notes = [f"{what} on {_days(days)}" for what, days in (("runs", runs), ("rest", rest)) if days]
    notes = [f"{found} of {wanted} sessions have room", *notes, *(f"race on {day}" for day in races)]
    evening = _more(frame, wish._replace(after_long=True), found)
    runs_room = "plan-third-tired" if evening else "plan-little-room" if found else "plan-no-room"
    if untimed := _untimed(means, monday, wish, found, runs):
        runs_room = "plan-untimed"
        notes.append(f"no time told of the runs on {untimed}")
    raced = "plan-race-over" if all(day <= monday for day in races) else "plan-race-room"
    phrase = raced if races else runs_room
    return Cause(rules if found else (*rules, "R12"), phrase, notes=tuple(notes))


def _untimed(means: Means, monday: date, wish: Wish, found: int, days: Collection[int]) -> str:
    """Name the days of runs without a time, where there would be more room if they were run in the morning (D02)."""
    runs = means.profile.runs
    timed = replace(means.profile, runs=tuple(replace(run, at=run.at or _MORNING) for run in runs))
    open_ones = {DAYS.index(run.day) for run in runs if run.at is None}
    return _days(open_ones & set(days) or open_ones) if _more(frame_of(timed, monday), wish, found) else ""


def _races_of(means: Means, monday: date) -> list[date]:
    """Return the races that a week feels: of one behind it the light days are not over yet (5.5)."""
    found = race_days(means.profile, monday)
    return [monday + timedelta(days=day) for day, light in found if day + light + 1 >= 0]


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
