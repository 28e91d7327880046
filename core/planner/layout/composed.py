"""Compose so many sessions of a week, within its minutes and under its ceilings, whatever the last log holds back."""

from collections.abc import Iterator

from core.planner.choosing.choice import Means
from core.planner.doses.allot import allotted, reference
from core.planner.doses.big_jump import on_the_way
from core.planner.doses.compose import sessions_of
from core.planner.drafting.draft import PATTERNS, Draft, Item, once_each
from core.planner.drafting.fit import fit
from core.planner.drafting.settled import within
from core.planner.kinds.asked import asked_on
from core.planner.kinds.ceiling import is_over, under_ceiling
from core.planner.kinds.held_sets import no_more_in_all
from core.planner.kinds.lowering import lowered
from core.planner.kinds.modes import Outlook, minutes_limit, sessions_wanted
from core.planner.kinds.untaken import untouched
from core.planner.state.course import Course

Composed = tuple[tuple[Draft, ...], bool, bool]
"""Sessions, whether minutes cut something of them, and whether they are too many for the week's ceilings."""


def composed(course: Course, usual: Course | None, means: Means, look: Outlook, count: int) -> Composed:
    """Return so many sessions of a week; `usual` is the course as if the last log, which holds back, had said nothing.

    What the log took from one line is never there for another (PRO-10).
    """
    return _composed(course, means, look, count) if usual is None else _settled(course, usual, means, look, count)


def _composed(course: Course, means: Means, look: Outlook, count: int) -> Composed:
    whole, allowed = _days(course, means, look, count)
    drafts = once_each(allowed, lambda draft: lowered(draft, course, means, look, count))
    kept = under_ceiling(list(map(_or_empty, drafts)), course, means, look)
    fitted = _fitted(kept, course, means, look)
    short = (not look.lowered and any(map(_is_cut, allowed, whole))) or any(map(_is_cut, fitted, kept))
    return fitted, short, is_over(fitted, course, means, look)


def _settled(course: Course, usual: Course, means: Means, look: Outlook, count: int) -> Composed:
    """Return the days of a week shared out as if the last log had said nothing, each line at most at its own."""
    full, days = _days(usual, means, look, count)
    whole = once_each(days, lambda draft: lowered(draft, usual, means, look, count))
    places = [n for n, draft in enumerate(whole) if draft.demanding]
    kept = under_ceiling([whole[n] for n in places], usual, means, look)
    shares = _fitted(kept, usual, means, look)
    _, own = _days(course, means, look, count)
    alone = once_each([own[n] for n in places], lambda draft: lowered(draft, course, means, look, count, shared=False))
    free = untouched(alone, course, means, look)
    alone = no_more_in_all(alone, free, course, means) if look.lowered else alone
    left = list(map(_or_empty, within(alone, shares, course, free)))
    drafts = _fitted(under_ceiling(left, course, means, look), course, means, look)
    over = is_over(drafts, course, means, look) or is_over(shares, usual, means, look)
    short = (not look.lowered and any(map(_is_cut, days, full))) or any(map(_is_cut, shares, kept))
    return drafts, short, over


def as_of_more(
    drafts: tuple[Draft, ...], course: Course, usual: Course, means: Means, look: Outlook, wanted: int
) -> tuple[Draft, ...]:
    """Return sessions with no more of any line than where there are more of them on days of their kind.

    A session that is held back makes no room in the others for what all of them would leave out (PRO-10).
    """
    more = _more(usual, means, look, wanted)
    twins = [next((twin for twin in more if twin.kind == draft.kind), draft) for draft in drafts]
    return tuple(within(drafts, twins, course, whole=True)) if more else drafts


def _more(usual: Course, means: Means, look: Outlook, wanted: int) -> tuple[Draft, ...]:
    """Return the sessions of a week of which the last log holds some back; none where it holds back none."""
    for count in range(sessions_wanted(usual, look, repeats=False), wanted, -1):
        drafts, _, over = _composed(usual, means, look, count)
        if not over:
            return drafts
    return ()


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


def _days(course: Course, means: Means, look: Outlook, count: int) -> tuple[tuple[Draft, ...], tuple[Draft, ...]]:
    """Return so many days of a week, and what the usual minutes hold of them."""
    way = on_the_way(course.strands, means, look.days)
    whole = sessions_of(course, means, look.days, count, look.lowered, way)
    return whole, allotted(whole, means, look.days, means.minutes, way)


def _fitted(drafts: list[Draft], course: Course, means: Means, look: Outlook) -> tuple[Draft, ...]:
    limit = minutes_limit(means, look)
    return tuple(once_each(drafts, lambda draft: _in_time(draft, limit, course, means, look)))


def _in_time(draft: Draft, limit: int, course: Course, means: Means, look: Outlook) -> Draft:
    """Return a session cut to its minutes; the shorter ones before a race by the programme's amounts and last week's.

    Were they shared out by what is left, fewer repetitions of one exercise would keep a set of another (PRO-10).
    """
    if limit < means.minutes:
        amounts = {item.name: item.amount for item in _programme(draft, course, means)}
        shown = asked_on(course.printed, draft.kind) if course.printed is not None else {}
        usual = (
            item._replace(
                amount=max(
                    item.amount, amounts.get(item.name, 0), *(one.amount for one in shown.get(item.exercise.id, ()))
                )
            )
            for item in draft.items
        )
        asked = {item.name: item.amount for item in draft.items}
        kept = fit(Draft(draft.kind, tuple(usual)), limit, course.number, look.mode)
        draft = Draft(kept.kind, tuple(item._replace(amount=min(item.amount, asked[item.name])) for item in kept.items))
    return fit(draft, limit, course.number, look.mode)


def _programme(draft: Draft, course: Course, means: Means) -> Iterator[Item]:
    for name in dict.fromkeys(means.week(course.number).all_days):
        day = reference(name, means)
        yield from day.items if day.kind == draft.kind else ()


def _or_empty(draft: Draft) -> Draft:
    """Keep the place of a day that pain empties, so that none of the others comes to stand for it (PRO-10)."""
    return draft if draft.demanding else Draft(draft.kind, ())


def _is_cut(draft: Draft, full: Draft) -> bool:
    if draft.items == full.items:
        return False
    return len(draft.items) < len(full.items) or draft.hard < full.hard
