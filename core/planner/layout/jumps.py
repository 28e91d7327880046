"""Jumps in front of a power day, step by step while every gate is open (5.6, PLY-02, PLY-03, D30, TAP-03)."""

from functools import partial
from itertools import chain, islice
from math import floor
from typing import Final

from core.catalog import Line
from core.planner.calendar.frame import Frame
from core.planner.choosing.choice import Means
from core.planner.doses.raises import GIVEN
from core.planner.drafting.draft import Draft, Item
from core.planner.kinds.modes import Outlook
from core.planner.layout.room import Room
from core.planner.layout.tired import OPTION
from core.planner.logged.evidence import Evidence, clean
from core.planner.logged.exposure import Exposure
from core.planner.measures.jump_gate import shut
from core.planner.state.course import Course, changed
from core.planner.state.parts import Amounts, Cause
from core.rules.jumps import MOST_CONTACT_RISE
from core.rules.rule import GROWING
from core.rules.screening import OLDER_AGE
from core.training import Phase, Prescription, Week

CHAIN: Final = "plyometric"
_EASY_STEPS: Final = 2
"""Steps of landings and two-leg hops, all there is before week 9 (D30)."""
_NO_PAIN: Final = 1.0
_FEWEST_SETS: Final = 2
_LONG_AWAY: Final = 4
_FIRST_CONTACTS: Final = 40
"""Contacts of the first weeks with jumps, both feet together (5.6)."""
_SLACK: Final = 1e-9


def jumped(course: Course, evidence: Evidence, means: Means) -> Course:
    """Return the course with what the week taught about jumps: one step on, the same again, or a rest."""
    asked = () if means.catalog.jumps.isdisjoint(evidence.kinds) else _asked(evidence.shown, means)
    felt = tuple([e for item in asked for e in evidence.exposures.get(item.exercise, ())])
    # All reasons are told where there were jumps; else one is enough to keep them out.
    told = None if asked or (course.printed is not evidence.shown and _asked(course.printed, means)) else 1
    reasons = tuple(islice(chain(shut(course, means), _hurt(felt)), told))
    before = course.jumping
    step = before.step
    if reasons:
        # A rest costs a step, so that jumps come back with fewer contacts.
        step = max(0, before.step - 1) if asked else before.step
        cause = Cause(("PLY-01",), "plan-jumps-rest", tuple(e.log for e in felt if e.pain), reasons)
    elif asked and any(e.form == 2 for e in felt):
        step, cause = max(0, before.step - 1), Cause(("FOR-04", "PLY-02"), "plan-form-lost", tuple(e.log for e in felt))
    elif course.freeze is None and _whole(asked, step, evidence.shown, means) and clean(asked, felt):
        step, cause = before.step + 1, Cause(("PLY-02", "PLY-03"), "plan-jumps-more", tuple(e.log for e in felt))
    else:
        cause = Cause(("PLY-01", "PLY-03"), "plan-jumps-open", notes=("every gate of jumps is open",))
    # What was asked and not done is no base to rise from, and a week without a jump (PLY-02, PRO-18).
    contacts, away = (sum(item.feet for item in asked), 0) if felt else (before.contacts, before.away + 1)
    step = min(step, len(means.catalog.programmes["jumps"].weeks) - 1)
    if contacts and away and away % _LONG_AWAY == 0:
        # Four weeks without a jump: they begin again at half, however well the last ones went (row 6, PLY-02).
        step, contacts = step // 2, min(contacts, max(contacts // 2, _FIRST_CONTACTS))
    held = not clean(asked, felt) if asked else before.held
    jumping = before._replace(step=step, shut=bool(reasons), contacts=contacts, held=held, away=away)
    return changed(course, jumping=jumping, causes={**course.causes, CHAIN: (cause,)})


def _whole(asked: tuple[Prescription, ...], step: int, shown: Week | None, means: Means) -> bool:
    """Tell whether what is newest in a step was asked: what had no room yet is learnt before the next (PLY-03)."""
    newest = _lines(step, shown.phase, means)[-1].exercise if shown is not None else None
    return newest in [item.exercise for item in asked]


def _lines(step: int, phase: Phase, means: Means) -> tuple[Line, ...]:
    programme = means.catalog.programmes["jumps"]
    number = step if phase == "advanced" else min(step, _EASY_STEPS - 1)
    return programme.days[programme.weeks[number].one[0]].lines


def _asked(shown: Week | None, means: Means) -> tuple[Prescription, ...]:
    sessions, jumps = shown.sessions if shown else (), means.catalog.jumps
    return tuple([item for session in sessions for item in session.exercises if item.exercise in jumps])


def _hurt(felt: tuple[Exposure, ...]) -> tuple[str, ...]:
    worst = max([e.pain for e in felt if e.pain is not None], default=0.0)
    return (f"pain {worst:g}/10 in the jumps",) if worst > _NO_PAIN else ()


def with_jumps(
    drafts: tuple[Draft, ...], places: tuple[tuple[int, int], ...], course: Course, means: Means, look: Outlook,
    frame: Frame,
) -> tuple[Draft, ...]:  # fmt: skip
    """Return the sessions with the week's jumps in front of one of them, where it has room for them."""
    step = _step(course, means, look)
    for n, (draft, (day, _)) in enumerate(zip(drafts, places, strict=True)) if step else ():
        if draft.kind != ("power" if look.phase == "advanced" else "strength") or _near_long(day, frame, means):
            continue
        jumps = _fitted(step, n, Room(drafts, course, means, look))
        return (*drafts[:n], _in_front(jumps, draft), *drafts[n + 1 :])
    return drafts


def _near_long(day: int, frame: Frame, means: Means) -> bool:
    """Tell whether a long run is on the day, or on the next where it may be run on tired legs (SCH-07)."""
    eve = OPTION in means.profile.options
    return any(span.long and day in (span.day, span.day - eve) for span in frame.spans)


def _step(course: Course, means: Means, look: Outlook) -> tuple[Item, ...]:
    """Return the jumps of the athlete's step; none in weeks that are lowered, none new after one that was too much."""
    if course.jumping.shut or look.mode not in GROWING or look.phase == "beginner":
        return ()
    lines = _lines(course.jumping.step, look.phase, means)
    items = tuple(_item(means, line.exercise, Amounts(line.sets, line.amount)) for line in lines)
    printed = course.printed.sessions if course.printed else ()
    known = {item.exercise for session in printed for item in session.exercises}
    # What was too much elsewhere makes no room for them: it would be more for a worse log (PRO-10).
    less = any(cause.phrase not in GIVEN for name in course.strands for cause in course.causes.get(name, ()))
    if (course.freeze is not None or less) and any(item.exercise.id not in known for item in items):
        return ()
    return items


def _item(means: Means, name: str, dose: Amounts) -> Item:
    exercise = means.exercise(name)
    # From 60 on half the contacts (SCR-02).
    amount = dose.amount // 2 if means.profile.age >= OLDER_AGE else dose.amount
    return Item(CHAIN, exercise, "accessory", dose.sets, max(amount, exercise.dose.amount[0]))


def _fitted(jumps: tuple[Item, ...], place: int, room: Room) -> tuple[Item, ...]:
    """Return as many of the jumps as there is room for, lower rungs going first."""
    had = sum(item.sets for item in _asked(room.course.printed, room.means))
    while jumps and not room.holds(
        place, partial(_in_front, jumps), sum(i.sets for i in jumps), room.course.number,
        known=sum(i.sets for i in jumps) <= had,
    ):  # fmt: skip
        first = jumps[0]
        jumps = (first._replace(sets=first.sets - 1), *jumps[1:]) if first.sets > 1 else jumps[1:]
    few = sum(item.sets for item in jumps) < _FEWEST_SETS
    return () if few else _slowly_up(jumps, room.course)


def _in_front(jumps: tuple[Item, ...], draft: Draft) -> Draft:
    return Draft(draft.kind, (*jumps, *draft.items))


def _slowly_up(jumps: tuple[Item, ...], course: Course) -> tuple[Item, ...]:
    """Keep the rise over the last jumps to a fifth, none where they were hard (PLY-02): the newest gives first.

    It is left out only where the others can give no more: without it no step would ever follow (`_whole`).
    """
    before, held = course.jumping.contacts, course.jumping.held or course.freeze is not None
    most = floor(before * (1 if held else MOST_CONTACT_RISE) + _SLACK) if before else None
    kept = list(jumps)
    while most is not None and kept and sum(map(_contacts, kept)) > most:
        able = [n for n, item in enumerate(kept) if item.amount > item.exercise.dose.amount[0]]
        place = able[-1] if able else len(kept) - 1
        kept[place : place + 1] = [kept[place]._replace(amount=kept[place].amount - 1)] if able else []
    return tuple(kept)


def _contacts(item: Item) -> int:
    return item.sets * item.amount * (2 if item.exercise.per_leg else 1)
