"""What its days make of a week: one too small to build on, or one that a race's rest has made small already."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.planner.calendar.frame import Frame, frame_of, race_days
from core.planner.calendar.slots import find_slots
from core.planner.choosing.choice import Means
from core.planner.doses.freeze import last_free_day, weekend_races
from core.planner.doses.repeated import waits
from core.planner.doses.way_up import way_up
from core.planner.drafting.draft import Draft
from core.planner.kinds.modes import AFTER_SMALL, Outlook, outlook, usual_mode
from core.planner.kinds.short_weeks import sessions_of_base, short_of_base, smaller_by
from core.planner.layout.placing import due_slots, is_behind_gap, room_for, wish_for
from core.planner.state.course import Course, changed
from core.planner.state.keeping import keeps
from core.planner.state.parts import Cause
from core.rules.body import LONG_GAP


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
    if not is_behind_gap(course, monday) or is_behind_gap(course, monday, LONG_GAP):
        return monday  # as in most weeks; no day of the week makes a long gap longer
    slots = due_slots(course, means, monday, outlook(course, means, monday), frame_of(means.profile, monday))
    return monday + timedelta(days=slots[0][0] if slots else 0)


def with_weekend(freeze: Cause | None, course: Course, means: Means, monday: date) -> Cause | None:
    """Return a freeze that lets nothing new come in where a week needs the weekend two weeks before a race (TAP-03).

    Without it the week would lose a session, which no rule asks for so early (SCH-16, TAP-01). It keeps the usual dose.
    """
    races, before = weekend_races(means, monday), course.printed
    known = before is not None and before.demanding > 0
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
