"""A focus that climbs, a step at a time in one session a week: hamstring curls (EXE-13), balance (BAL-02, PHA-13)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final

from core.athlete import Focus
from core.catalog import Exercise, Line
from core.journal import Entry
from core.planner.calendar.frame import Frame
from core.planner.choosing.choice import Means, within_card
from core.planner.drafting.draft import Draft, Item, seconds_of
from core.planner.drafting.fit import minutes_of
from core.planner.kinds.modes import Outlook
from core.planner.kinds.sparing import stung
from core.planner.layout.room import Room
from core.planner.logged.evidence import Evidence, clean
from core.planner.logged.soreness import soreness_in
from core.planner.measures.trends import LAST_STAIR
from core.planner.state.course import Course, changed
from core.planner.state.parts import Amounts, Cause
from core.rules.complaints import PAIN_LIMIT, SORE_FREEZE, concerns, hits, reached
from core.rules.composition import NORDIC_GAP
from core.rules.rule import GROWING
from core.rules.screening import STEADY_S

_GAP: Final = NORDIC_GAP // timedelta(minutes=1)
_SORE: Final = 7.0
_CLOSED_EYES: Final = 3
"""The balance rung that needs 30 steady seconds with open eyes on both legs."""
_FROM_WEEK: Final = {1: 5, 2: 9}
"""The programme week from which slides and curls may come in, by rung."""


@dataclass(frozen=True, slots=True)
class Climb:
    """Hold a focus whose accessory has steps, which stand in the programme of its name."""

    focus: Focus
    rule: str

    def line(self, step: int, means: Means) -> Line:
        """Return a step, from 0."""
        programme = means.catalog.programmes[self.focus]
        return programme.days[programme.weeks[step].one[0]].lines[0]

    def may(self, step: int, course: Course, means: Means) -> bool:
        """Tell whether a step is open to the athlete."""
        if step >= len(means.catalog.programmes[self.focus].weeks):
            return False
        exercise = means.exercise(self.line(step, means).exercise)
        return means.allows(exercise) and _is_time(exercise, course)


_CLIMBS: Final = (Climb("hamstring", "EXE-13"), Climb("balance", "BAL-02"))


def _climb(means: Means) -> Climb | None:
    first = means.profile.focus[:1]
    return next((climb for climb in _CLIMBS if climb.focus in first), None)


def _is_time(exercise: Exercise, course: Course) -> bool:
    if exercise.chain == "balance":
        return exercise.rung < _CLOSED_EYES or _is_steady(course)
    return exercise.chain != "hamstring" or course.number >= _FROM_WEEK.get(exercise.rung, 1)


def _is_steady(course: Course) -> bool:
    tested = [value for (test, _), value in course.tests.items() if test == "balance_eyes_open"]
    return course.steady or (len(tested) > 1 and min(tested) >= STEADY_S)


def waits_for_steady(course: Course, means: Means) -> bool:
    """Tell whether a balance focus stands before closed eyes until 30 s with open ones are steady (BAL-02)."""
    climb, following = _climb(means), course.focus.get("balance", 0) + 1
    if climb is None or climb.focus != "balance" or _is_steady(course):
        return False
    exercise = means.exercise(climb.line(following, means).exercise)
    return exercise.rung >= _CLOSED_EYES and means.allows(exercise)


def focused(course: Course, evidence: Evidence, means: Means, may: bool) -> Course:
    """Return the course with what the week taught about the focus: a step on, the same, or one back."""
    held = [e for e in evidence.exposures.get("balance_eyes_open", ()) if e.share is not None and e.least >= STEADY_S]
    course = changed(course, steady=True) if held and not course.steady else course
    climb = _climb(means)
    if climb is None:
        return course
    exercise = means.exercise(climb.line(course.focus.get(climb.focus, 0), means).exercise)
    shown = evidence.shown.sessions if evidence.shown else ()
    asked = tuple(i for session in shown for i in session.exercises if i.exercise == exercise.id)
    felt = evidence.exposures.get(exercise.id, ())
    sore, entries = soreness_in(evidence, reached(exercise.regions), general=True)
    hurts = [pain for pain in evidence.pains if pain.score > PAIN_LIMIT and hits(pain, exercise)]
    if hurts or any((e.pain or 0) > PAIN_LIMIT or e.form == 2 for e in felt):
        told: tuple[Entry, ...] = (*hurts, *(e.log for e in felt))
        return _moved(course, climb, -1, Cause(("PAI-02", climb.rule), "plan-focus-back", told), exercise)
    if sore > SORE_FREEZE:
        cause = Cause(("PRO-08", climb.rule), "plan-focus-back", entries)
        return _moved(course, climb, -1 if sore >= _SORE else 0, cause, exercise)
    step = course.focus.get(climb.focus, 0) + 1
    rises = asked and may and course.freeze is None and clean(asked, felt) and climb.may(step, course, means)
    if rises and not stung(exercise, evidence, means):
        cause = Cause((climb.rule, "PRO-03"), f"plan-focus-{climb.focus}", tuple(e.log for e in felt))
        return _moved(course, climb, 1, cause, means.exercise(climb.line(step, means).exercise))
    return course


def _moved(course: Course, climb: Climb, by: int, cause: Cause, exercise: Exercise) -> Course:
    steps = {**course.focus, climb.focus: max(0, course.focus.get(climb.focus, 0) + by)}
    return changed(course, focus=steps, causes={**course.causes, exercise.chain: (cause,)})


def with_focus(
    drafts: tuple[Draft, ...], places: tuple[tuple[int, int], ...], course: Course, means: Means, look: Outlook,
    frame: Frame,
) -> tuple[Draft, ...]:  # fmt: skip
    """Return the sessions with the week's slides or curls in the place of one session's bridge raises."""
    if "hamstring" not in means.profile.focus[:1]:
        return drafts
    raised = sum(item.name == "focus" for draft in drafts for item in draft.items)
    # Another session keeps the bridge raises: a step never takes a pattern away (PRO-10).
    for item in _steps_down(course, means, look) if raised > 1 else ():
        if (found := _with_item(item, drafts, places, course, means, look, frame)) is not None:
            return found
    return drafts


def _with_item(
    item: Item, drafts: tuple[Draft, ...], places: tuple[tuple[int, int], ...], course: Course, means: Means,
    look: Outlook, frame: Frame,
) -> tuple[Draft, ...] | None:  # fmt: skip
    """Return the sessions with a step in the first of them that has room for it, None where none has."""
    for n, (draft, place) in enumerate(zip(drafts, places, strict=True)):
        minutes = minutes_of(draft, course.number, look.mode)
        if item.exercise.demanding and not _clear_of_key_runs(place, minutes, frame):
            continue
        room = Room(drafts, course, means, look)
        for sets in range(item.sets, 1, -1):
            alter = partial(_instead, item=item._replace(sets=sets))
            if alter(draft) != draft and room.keeps("focus", LAST_STAIR) and room.holds(n, alter, sets, LAST_STAIR):
                return (*drafts[:n], alter(draft), *drafts[n + 1 :])
    return None


def _steps_down(course: Course, means: Means, look: Outlook) -> Iterator[Item]:
    """Yield the athlete's step and those before it: one that takes too long never loses what stood before (PRO-10)."""
    for below in range(course.focus.get("hamstring", 0)):
        if (item := _wanted(course, means, look, below)) is not None:
            yield item


def _wanted(course: Course, means: Means, look: Outlook, below: int = 0) -> Item | None:
    """Return the line of the athlete's step; none in lowered weeks, none that is new to what is sore or frozen."""
    climb = _climb(means)
    step = course.focus.get(climb.focus, 0) - below if climb else 0
    if climb is None or step < 1 or look.mode not in GROWING:
        return None
    while step and not climb.may(step, course, means):
        step -= 1
    line = climb.line(step, means)
    exercise = means.exercise(line.exercise)
    printed = course.printed.sessions if course.printed else ()
    last = next((i for session in printed for i in session.exercises if i.exercise == exercise.id), None)
    hurts = any(hits(pain, exercise) for pain in course.aching)
    # What is new never takes the room that pain leaves free (PRO-10).
    spared = any(strand.ache == "removed" for strand in course.strands.values())
    sore = any(concerns(entry.region, exercise) for entry in course.sore)
    if not step or hurts or (last is None and (spared or sore or course.freeze is not None)):
        return None
    dose = within_card(exercise, Amounts(line.sets, line.amount))
    # One lever a week, also where there was no room for the step's sets before (PRO-02).
    sets = min(dose.sets, last.sets) if last is not None and dose.amount > last.amount else dose.sets
    return Item("step", exercise, "accessory", sets, dose.amount)


def longest_step(means: Means) -> tuple[Item, ...]:
    """Return the step of a balance focus that takes longest: its minutes are kept free in core sessions."""
    if "balance" not in means.profile.focus[:1]:
        return ()
    lines = (line for day in means.catalog.programmes["balance"].days.values() for line in day.lines)
    items = (Item("step", means.exercise(e.exercise), "accessory", e.sets, e.amount) for e in lines)
    return (max(items, key=seconds_of),)


def with_step(draft: Draft, course: Course, means: Means, look: Outlook) -> Draft:
    """Return the core session with the week's step of a balance focus, which needs no strength session (BAL-02)."""
    item = _wanted(course, means, look) if "balance" in means.profile.focus[:1] else None
    return Draft(draft.kind, (item, *draft.items)) if item and draft.items else draft


def _clear_of_key_runs(place: tuple[int, int], minutes: int, frame: Frame) -> bool:
    end = place[1] + minutes
    return not any(span.key and end <= span.latest and span.earliest < end + _GAP for span in frame.spans)


def _instead(draft: Draft, item: Item) -> Draft:
    return Draft(draft.kind, tuple(item if other.name == "focus" else other for other in draft.items))
