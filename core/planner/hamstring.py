"""The hamstring focus: bridge raises, slow slides, Nordic curls, a step at a time in one session a week (EXE-13)."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Final

from core.catalog import Line
from core.journal import Entry
from core.planner.choice import Means, within_card
from core.planner.course import Amounts, Cause, Course, changed
from core.planner.draft import Draft, Item
from core.planner.evidence import Evidence, clean, soreness_in
from core.planner.fit import minutes_of
from core.planner.frame import Frame
from core.planner.modes import Outlook
from core.planner.room import Room
from core.planner.signs import concerns, reached
from core.rules.composition import NORDIC_GAP
from core.rules.rule import GROWING

CHAIN: Final = "hamstring"
_GAP: Final = NORDIC_GAP // timedelta(minutes=1)
_FRESH: Final = 3.0
_PAIN: Final = 2.0
_NORDIC: Final = "nordic_curl"


def stretched(course: Course, evidence: Evidence, means: Means, known: bool) -> Course:
    """Return the course with what the week taught about the hamstring focus: a step on, the same, or one back."""
    if CHAIN not in means.profile.focus[:1]:
        return course if not course.hamstring else changed(course, hamstring=0)
    line = _line(course.hamstring, means)
    exercise = means.exercise(line.exercise)
    shown = evidence.shown.sessions if evidence.shown else ()
    asked = tuple(i for session in shown for i in session.exercises if i.exercise == exercise.id)
    felt = evidence.exposures.get(exercise.id, ())
    sore, entries = soreness_in(evidence, reached(exercise.regions), general=True)
    hurts = [pain for pain in evidence.pains if pain.score > _PAIN and concerns(pain.region, exercise)]
    if hurts or any((e.pain or 0) > _PAIN or e.form == 2 for e in felt):
        told: tuple[Entry, ...] = (*hurts, *(e.log for e in felt))
        return _moved(course, -1, Cause(("PAI-02", "EXE-13"), "plan-hamstring-back", told))
    if sore > _FRESH:
        return _moved(course, -1 if sore >= 7 else 0, Cause(("PRO-08", "EXE-13"), "plan-hamstring-back", entries))
    if asked and known and course.freeze is None and clean(asked, felt):
        return _moved(course, 1, Cause(("EXE-13", "PRO-03"), "plan-hamstring-on", tuple(e.log for e in felt)), means)
    return course


def _moved(course: Course, by: int, cause: Cause, means: Means | None = None) -> Course:
    step = max(0, course.hamstring + by)
    if means is not None and not _may(step, course, means):
        return course
    return changed(course, hamstring=step, causes={**course.causes, CHAIN: (cause,)})


def _may(step: int, course: Course, means: Means) -> bool:
    """Tell whether a step is open: slides from week 5, Nordic curls from week 9 and with an anchor."""
    if step >= len(means.catalog.programmes["hamstring"].weeks):
        return False
    exercise = means.exercise(_line(step, means).exercise)
    first = {1: 5, 2: 9}.get(exercise.rung, 1) if exercise.chain == CHAIN else 1
    return course.number >= first and means.allows(exercise)


def _line(step: int, means: Means) -> Line:
    programme = means.catalog.programmes["hamstring"]
    return programme.days[programme.weeks[step].one[0]].lines[0]


def with_curls(
    drafts: tuple[Draft, ...], places: tuple[tuple[int, int], ...], course: Course, means: Means, look: Outlook,
    frame: Frame,
) -> tuple[Draft, ...]:  # fmt: skip
    """Return the sessions with the week's slides or curls in the place of one session's bridge raises."""
    item = _wanted(course, means, look)
    for n, (draft, place) in enumerate(zip(drafts, places, strict=True)) if item else ():
        if item is None or not _clear_of_key_runs(place, minutes_of(draft, course.number, look.mode), frame):
            continue
        room = Room(drafts, course, means, look)
        for sets in range(item.sets, 1, -1):
            alter = partial(_instead, item=replace(item, sets=sets))
            if alter(draft) != draft and room.holds(n, alter):
                return (*drafts[:n], alter(draft), *drafts[n + 1 :])
    return drafts


def _wanted(course: Course, means: Means, look: Outlook) -> Item | None:
    """Return the line of the athlete's step; none in lowered weeks, none that is new while increases are frozen."""
    if not course.hamstring or CHAIN not in means.profile.focus[:1] or look.mode not in GROWING:
        return None
    step = course.hamstring
    while step and not _may(step, course, means):
        step -= 1
    line = _line(step, means)
    exercise = means.exercise(line.exercise)
    printed = course.printed.sessions if course.printed else ()
    last = next((i for session in printed for i in session.exercises if i.exercise == exercise.id), None)
    hurts = any(concerns(pain.region, exercise) for pain in course.aching)
    if not step or hurts or (course.freeze is not None and last is None):
        return None
    dose = within_card(exercise, Amounts(line.sets, line.amount))
    # One lever a week, also where there was no room for the step's sets before (PRO-02).
    sets = min(dose.sets, last.sets) if last is not None and dose.amount > last.amount else dose.sets
    return Item("focus", exercise, "accessory", sets, dose.amount)


def _clear_of_key_runs(place: tuple[int, int], minutes: int, frame: Frame) -> bool:
    end = place[1] + minutes
    return not any(span.key and end <= span.latest and span.earliest < end + _GAP for span in frame.spans)


def _instead(draft: Draft, item: Item) -> Draft:
    return Draft(draft.kind, tuple(item if other.name == "focus" else other for other in draft.items))
