"""Jumps in front of a power day, step by step while every gate is open (5.6, PLY-02, PLY-03, D30, TAP-03)."""

from dataclasses import replace
from datetime import datetime
from math import floor
from typing import Final

from core.planner.allot import reference
from core.planner.ceiling import ceiling_of
from core.planner.choice import Means
from core.planner.course import Amounts, Cause, Course
from core.planner.draft import Draft, Item
from core.planner.evidence import Evidence, Exposure, soreness_known
from core.planner.fit import minutes_of
from core.planner.frame import Frame
from core.planner.jump_gate import shut
from core.planner.modes import Outlook, minutes_limit
from core.rules.demand import MOST_HARD_SETS
from core.rules.jumps import MOST_CONTACT_RISE
from core.rules.rule import GROWING
from core.rules.screening import OLDER_AGE
from core.training import Prescription, Week

CHAIN: Final = "plyometric"
_EASY_STEPS: Final = 2
"""Steps of landings and two-leg hops, all there is before week 9 (D30)."""
_NO_PAIN: Final = 1.0
_FEWEST_SETS: Final = 2
_SLACK: Final = 1e-9


def jumped(course: Course, evidence: Evidence, means: Means, now: datetime) -> Course:
    """Return the course with what the week taught about jumps: one step on, the same again, or a rest."""
    asked = _asked(evidence.shown, means)
    felt = tuple(e for item in asked for e in evidence.exposures.get(item.exercise, ()))
    reasons = (*shut(course, means, soreness_known(evidence, now)), *_hurt(felt))
    before = course.jumping
    step, cause = before.step, Cause(("PLY-01", "PLY-03"), "plan-jumps-open", notes=("every gate of jumps is open",))
    if reasons:
        # A rest costs a step, so that jumps come back with fewer contacts.
        step = max(0, before.step - 1) if asked else before.step
        cause = Cause(("PLY-01",), "plan-jumps-rest", tuple(e.log for e in felt if e.pain), reasons)
    elif asked and any(e.form == 2 for e in felt):
        step, cause = max(0, before.step - 1), Cause(("FOR-04", "PLY-02"), "plan-form-lost", tuple(e.log for e in felt))
    elif asked and course.freeze is None and _earned(asked, felt):
        step, cause = before.step + 1, Cause(("PLY-02", "PLY-03"), "plan-jumps-more", tuple(e.log for e in felt))
    contacts = sum(map(_feet, asked)) or before.contacts
    step = min(step, len(means.catalog.programmes["jumps"].weeks) - 1)
    jumping = replace(before, step=step, shut=reasons, contacts=contacts)
    return replace(course, jumping=jumping, causes={**course.causes, CHAIN: (cause,)})


def _asked(shown: Week | None, means: Means) -> tuple[Prescription, ...]:
    items = (item for session in shown.sessions for item in session.exercises) if shown else ()
    return tuple(item for item in items if means.exercise(item.exercise).chain == CHAIN)


def _hurt(felt: tuple[Exposure, ...]) -> tuple[str, ...]:
    worst = max((e.pain for e in felt if e.pain is not None), default=0.0)
    return (f"pain {worst:g}/10 in the jumps",) if worst > _NO_PAIN else ()


def _earned(asked: tuple[Prescription, ...], felt: tuple[Exposure, ...]) -> bool:
    done = {e.exercise for e in felt}
    return all(item.exercise in done for item in asked) and all(
        e.share == 1.0 and e.form == 0 and e.pain is not None and e.effort is not None
        and e.asked is not None and e.effort <= e.asked.rpe_cap
        for e in felt
    )  # fmt: skip


def _feet(item: Prescription) -> int:
    return item.sets * (item.contacts or 0) * (2 if item.per_leg else 1)


def with_jumps(
    drafts: tuple[Draft, ...], places: tuple[tuple[int, int], ...], course: Course, means: Means, look: Outlook,
    frame: Frame,
) -> tuple[Draft, ...]:  # fmt: skip
    """Return the sessions with the week's jumps in front of one of them, where it has room for them."""
    step = _step(course, means, look)
    for n, (draft, (day, _)) in enumerate(zip(drafts, places, strict=True)) if step else ():
        if draft.kind != ("power" if look.phase == "advanced" else "strength") or _after_long(day, frame):
            continue
        jumps = _fitted(step, draft, len(drafts), sum(d.hard for d in drafts), course, means, look)
        return (*drafts[:n], Draft(draft.kind, (*jumps, *draft.items)), *drafts[n + 1 :])
    return drafts


def _after_long(day: int, frame: Frame) -> bool:
    return any(span.long and span.day == day for span in frame.spans)


def _step(course: Course, means: Means, look: Outlook) -> tuple[Item, ...]:
    """Return the jumps of the athlete's step; none in weeks that are lowered, none that are new while frozen."""
    if course.jumping.shut or look.mode not in GROWING or look.phase == "beginner":
        return ()
    programme = means.catalog.programmes["jumps"]
    number = course.jumping.step if look.phase == "advanced" else min(course.jumping.step, _EASY_STEPS - 1)
    lines = programme.days[programme.weeks[number].one[0]].lines
    items = tuple(_item(means, line.exercise, Amounts(line.sets, line.amount)) for line in lines)
    printed = course.printed.sessions if course.printed else ()
    known = {item.exercise for session in printed for item in session.exercises}
    if course.freeze is not None and any(item.exercise.id not in known for item in items):
        return ()
    return items


def _item(means: Means, name: str, dose: Amounts) -> Item:
    exercise = means.exercise(name)
    # From 60 on half the contacts (SCR-02).
    amount = dose.amount // 2 if means.profile.age >= OLDER_AGE else dose.amount
    return Item(CHAIN, exercise, "accessory", dose.sets, max(amount, exercise.dose.amount[0]))


def _fitted(
    jumps: tuple[Item, ...], draft: Draft, count: int, hard: int, course: Course, means: Means, look: Outlook
) -> tuple[Item, ...]:
    """Return as many jumps as sets, minutes and last time's contacts allow, lower rungs going first.

    What the day's own lines may grow to is kept free for them, so that a shorter log never makes room for jumps
    (PRO-10).
    """
    names = means.week(course.number).days(count)
    days = [reference(name, means) for name in names]
    day = next((whole for whole in days if whole.kind == draft.kind), draft)
    ceiling = ceiling_of(course, look)
    most = min(
        ceiling - max(hard, sum(_most_hard(whole, means) for whole in days)),
        MOST_HARD_SETS - max(draft.hard, _most_hard(day, means)),
    )
    limit = minutes_limit(means, look)
    while jumps and (
        sum(item.sets for item in jumps) > most
        or any(minutes_of(_before(jumps, whole), course.number, look.mode) > limit for whole in (day, draft))
    ):
        first = jumps[0]
        jumps = (replace(first, sets=first.sets - 1), *jumps[1:]) if first.sets > 1 else jumps[1:]
    return _slowly_up(jumps, course.jumping.contacts) if sum(item.sets for item in jumps) >= _FEWEST_SETS else ()


def _most_hard(day: Draft, means: Means) -> int:
    """Return the hard sets that a day may come to: an easy rung may become a demanding one."""
    return sum(item.sets for item in day.items if item.exercise.demanding or item.name in means.strands)


def _before(jumps: tuple[Item, ...], draft: Draft) -> Draft:
    return Draft(draft.kind, (*jumps, *draft.items))


def _slowly_up(jumps: tuple[Item, ...], before: int) -> tuple[Item, ...]:
    """Keep the rise over the last jumps to a fifth (PLY-02): the newest jump gives contacts first."""
    most = floor(before * MOST_CONTACT_RISE + _SLACK) if before else None
    kept = list(jumps)
    while most is not None and kept and sum(map(_contacts, kept)) > most:
        item = kept[-1]
        kept[-1:] = [replace(item, amount=item.amount - 1)] if item.amount > item.exercise.dose.amount[0] else []
    return tuple(kept)


def _contacts(item: Item) -> int:
    return item.sets * item.amount * (2 if item.exercise.per_leg else 1)
