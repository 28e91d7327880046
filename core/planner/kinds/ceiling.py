"""Ceilings on a week: 17 hard sets a session (EXE-04), a quarter more than the last building week (PRO-02)."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from math import floor, inf
from typing import Final

from core.planner.choosing.choice import Means
from core.planner.doses.raises import RAISES, STANDS, stands
from core.planner.doses.repeated import as_often, holds_sessions, is_frozen, lowered_before, repeated
from core.planner.doses.shrink import at_most, patterned, thinned
from core.planner.drafting.draft import Draft, once_each
from core.planner.drafting.giving import Giving, Line, back_first
from core.planner.kinds.asked import as_before, in_turn, sets_in
from core.planner.kinds.held_sets import halved, hold
from core.planner.kinds.limits import ceiling_of, share_left
from core.planner.kinds.modes import Outlook
from core.planner.state.course import Course
from core.rules.demand import MOST_HARD_SETS
from core.rules.easier import TAPER_SHARE
from core.rules.rule import GROWING

_NONE: Final = (0, 0)
Sets = Mapping[str, tuple[int, int]]
"""Each pattern's sets: on all days together, and on its fullest one."""


def under_ceiling(drafts: Sequence[Draft], course: Course, means: Means, look: Outlook) -> list[Draft]:
    """Return the sessions under every ceiling; while increases are frozen nothing rises over last week at all."""
    low, before, lowered = lowered_before(course), course.printed, look.lowered
    whole = drafts
    # On the lowered week's fewer days each line stays as it was there: one day would hold what two share (PRO-10).
    stays = look.resets or (low is not None and holds_sessions(course) and low.demanding < look.due)
    if low is not None:
        whole = once_each(drafts, lambda draft: repeated(draft, low, course, means, stays))
    kept = [at_most(draft, MOST_HARD_SETS) for draft in whole]
    if low is not None:
        kept = as_often(kept, low, course, means, stays)
    if before is not None and (course.freeze is not None or lowered):
        kept = once_each(kept, lambda draft: as_before(draft, before, course, look))
    ceiling = ceiling_of(course, means, look)
    if not lowered:
        kept = _one_lever(kept, course, means)
    if look.resets:
        kept = halved(kept, course)
    has = _sets(kept)
    if (course.stepped_back or not lowered) and (unearned := _unearned(has, course)):
        kept = _left_out(unearned, kept, course)
        has = _sets(kept)
    # A reset has shares of its own, and leaves out nothing that comes back a rung higher in it (PRO-11).
    room = inf if look.resets else max(0, ceiling - course.base_sets)
    kept = _without_rises(kept, has, course, room, look.days, means)
    most, hard = min(ceiling, _tapered(course, look)), _hard(kept)
    if hard > ceiling and (course.low_sets or course.graded is not None) and before is not None:
        kept = back_first(kept, sets_in(before, means), course, ceiling)
    if hard > most:
        kept = _as_hard_as(_new_rungs_first(kept, course, most), course, most)
    if not course.doses and low is not None and is_frozen(course):
        kept = _one_main(kept, ceiling)
    return _patterned_as(kept, share_left(course, means, look))


def _tapered(course: Course, look: Outlook) -> float:
    """Return the hard sets that a taper leaves of the last building week: easy rungs give others none (TAP-01)."""
    return floor(course.base_sets * TAPER_SHARE + 1e-9) if look.race is not None and course.base_sets else inf


def _hard(drafts: Iterable[Draft]) -> int:
    return sum([draft.hard for draft in drafts])


def _as_hard_as(drafts: list[Draft], course: Course, ceiling: float) -> list[Draft]:
    lines = Giving(drafts, course)
    while lines.hard() > ceiling and (able := lines.able()):
        lines.take(able, Line.last_in)
    return lines.drafts()


def _one_main(kept: list[Draft], ceiling: int) -> list[Draft]:
    """Let a main pattern wait where a long gap begins anew in a frozen week: PRO-12 lets a gap take it (PRO-06).

    A day of one half alone waits as a whole where another has both (EXE-02).
    """
    while _hard(kept) > ceiling and max(len(draft.items) for draft in kept) > 1:
        fullest = max(range(len(kept)), key=lambda n: (len(kept[n].items), n))
        left = kept[fullest].items[:-1]
        others = [draft for n, draft in enumerate(kept) if n != fullest]
        alone = sum(item.exercise.demanding for item in left) == 1 < max([draft.hard for draft in others], default=0)
        kept = [Draft(d.kind, () if alone else left) if n == fullest else d for n, d in enumerate(kept)]
    return kept


def _patterned_as(kept: list[Draft], most: float) -> list[Draft]:
    while most < inf and sum(map(patterned, kept)) > most:
        fullest = max(range(len(kept)), key=lambda n: (patterned(kept[n]), n))
        smaller = thinned(kept[fullest], patterned(kept[fullest]) - 1)
        if patterned(smaller) == patterned(kept[fullest]):
            break
        kept[fullest] = smaller
    return kept


def _new_rungs_first(drafts: list[Draft], course: Course, ceiling: float) -> list[Draft]:
    """Take what is over from what rose a rung and may be demanding now: nothing else makes way for it (PRO-10)."""
    risen = _risen(course)
    if not risen:
        return drafts
    lines = Giving(drafts, course)
    while lines.hard() > ceiling:
        able = [line for line in lines.able() if line.item.name in risen and line.sets > 1]
        if not able:
            break
        lines.take(able, Line.order)
    return lines.drafts()


def _risen(course: Course) -> set[str]:
    """Return the patterns that rose a rung, or went back to where they stood on a higher one."""
    told = [(name, cause.phrase) for name, causes in course.causes.items() for cause in causes]
    asked = course.printed.exercises if course.printed is not None else ()
    back = {name for name, phrase in told if phrase == STANDS and course.strands[name].exercise not in asked}
    return back | {name for name, phrase in told if phrase == "plan-next-rung"}


def is_over(drafts: Sequence[Draft], course: Course, means: Means, look: Outlook) -> bool:
    """Tell whether sessions that keep a set of each main pattern are still too many."""
    if _hard(drafts) > ceiling_of(course, means, look):
        return True
    left = share_left(course, means, look)
    return left < inf and sum(map(patterned, drafts)) > left


def _without_rises(
    kept: list[Draft], has: Sets, course: Course, room: float, number: int, means: Means
) -> list[Draft]:  # fmt: skip
    """Take back what was added since the last building week beyond the room there is for more (PRO-02).

    The room does not grow where something else went down, so that a poor log never makes place for more (PRO-10).
    """
    had = course.week_sets
    rises = has != had and sum([max(0, n - had.get(k, _NONE)[0]) for k, (n, _) in has.items()]) > room
    if course.stepped_back or not (course.base_sets and (rises or _risen(course))):
        return kept  # as in most weeks; a phase that begins again has another list, bound by the way back's shares
    before = _hard_before(course, means)
    room += _given_up(len(kept), number, course, means)
    lines = Giving(kept, course)
    while True:
        able = lines.able()
        names = {line.item.name for line in able}
        over = {name: more for name in names if (more := max(0, lines.total(name) - before.get(name, 0)))}
        if sum(over.values()) <= room:
            return lines.drafts()
        rose = partial(_rose_first, had=had)
        lines.take([line for line in able if line.item.name in over], rose)


def _rose_first(line: Line, had: Sets) -> tuple[bool | int | tuple[bool | int, ...], ...]:
    """Rank who gives first: of the hardest days what has more there than it had, whatever another line earned."""
    return not line.fullest, line.sets > had.get(line.item.name, _NONE)[1], line.order()


def _hard_before(course: Course, means: Means) -> Mapping[str, int]:
    """Return the sets of the last building week; a pattern that stood on an easy rung then had no hard ones."""
    strands = course.built_on[0] if course.built_on else {}
    easy = {name for name, strand in strands.items() if not means.exercise(strand.exercise).demanding}
    return {name: 0 if name in easy else sets for name, (sets, _) in course.week_sets.items()}


def _given_up(count: int, number: int, course: Course, means: Means) -> int:
    """Return the sets that the programme itself takes from one pattern for another as it moves on (5.3)."""
    asked: dict[str, int] = {}
    for day in means.week(number).days(count)[:count]:
        for line in means.programme.days[day].lines:
            name = means.exercise(line.exercise).chain
            asked[name] = asked.get(name, 0) + line.sets
    hard = {name for name, strand in course.strands.items() if means.exercise(strand.exercise).demanding}
    return sum(max(0, sets - asked.get(name, 0)) for name, (sets, _) in course.week_sets.items() if name in hard)


def _unearned(has: Sets, course: Course) -> list[str]:
    """Return the patterns with more sets than all days of the last building week gave them, which were not earned."""
    if has == course.week_sets:
        return []  # as in most weeks
    more = [name for name, (most, top) in course.week_sets.items() if _exceeds(has.get(name, _NONE), most, top)]
    return [name for name in more if not _may_rise(name, course)]


def _left_out(unearned: Iterable[str], drafts: Sequence[Draft], course: Course) -> list[Draft]:
    """Hold patterns at the sets of the last building week.

    A line that ceilings left out of a day comes back with a week that moves on, never in one that holds (PRO-10).
    """
    lines = Giving(drafts, course)
    for name in unearned:
        hold(name, lines, *course.week_sets[name])
    return lines.drafts()


def _exceeds(has: tuple[int, int], most: int, top: int) -> bool:
    return has[0] > most or has[1] > top


def _may_rise(name: str, course: Course) -> bool:
    causes, strand = course.causes.get(name, ()), course.strands.get(name)
    if stands(causes) or any(cause.phrase in RAISES for cause in causes):
        return True
    return course.moved and not causes and strand is not None and not strand.frozen


def _sets(drafts: Iterable[Draft]) -> Sets:
    found: dict[str, tuple[int, int]] = {}
    for draft in drafts:
        for item in draft.items:
            total, top = found.get(item.name, _NONE)
            found[item.name] = total + item.sets, max(top, item.sets)
    return found


def _one_lever(drafts: list[Draft], course: Course, means: Means) -> list[Draft]:
    """Take back sets that only another day of the programme brings: days that take turns are no increase (PRO-02).

    Each kind of day is held against its own last dose, one that is new against all. More sets of fewer repetitions may
    come, but not of what is frozen, not of a harder exercise and not after a week of which nothing is known.
    """
    before = course.printed
    if before is None or before.mode not in GROWING:
        return drafts
    return once_each(drafts, lambda draft: in_turn(draft, before, course, means))
