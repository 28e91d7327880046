"""What a lowered week takes off its sessions: every lowering is applied, so the smallest wins (section 6)."""

from collections.abc import Iterable, Iterator
from math import floor

from core.planner.choosing.choice import Means
from core.planner.doses.raises import takes
from core.planner.doses.repeated import gives_a_set
from core.planner.doses.shrink import one_less, reset, share_of, smaller_of, still_loaded, tapered, without_weight
from core.planner.drafting.draft import Draft, Item
from core.planner.kinds.asked import no_more_than, sets_on
from core.planner.kinds.modes import Outlook, is_missed_small, undone
from core.planner.state.course import Course
from core.planner.state.keeping import keeps
from core.planner.state.parts import Graded
from core.rules.complaints import concerns
from core.rules.easier import TAPER_SHARE
from core.rules.rule import GROWING
from core.training import Week


def lowered(draft: Draft, course: Course, means: Means, look: Outlook, count: int, shared: bool = True) -> Draft:
    """Return a session with the smallest of what each part of the week asks for (section 6): never one upon another.

    Where lines do not share what the week leaves, each is lowered as if it stood alone.
    """
    keeping = keeps(means.profile)
    if keeping is not None:
        draft = draft.with_sets(min(item.sets, keeping.sets) for item in draft.items)
    if not look.lowered:
        return draft
    ways = list(_ways(draft, course, means, look, count, shared))
    for way in ways[1:]:
        ways[0] = smaller_of(ways[0], way)
    # The share is of the dose before the break: a week that asked less and was not done is no new base (row 6).
    missed = is_missed_small(course)
    kept = _as_last_week(ways[0] if ways else draft, course.printed if missed else undone(course), int(missed))
    near, bare = look.race is not None, _bare(means, look)
    near = near or course.nothing_new
    # Without the weight of before the lift is the rung below, which is nothing new then (TAP-02, EXE-01).
    eased = Draft(kept.kind, tuple(without_weight(item, means) for item in kept.items)) if bare or not near else kept
    return eased if bare else still_loaded(eased, draft, look.race is not None, means)


def in_step(drafts: Iterable[Draft], course: Course, means: Means, look: Outlook) -> tuple[Draft, ...]:
    """Return light sessions; on a way back with its share of their sets, like all other work (SAF-06, PRO-14).

    Light work that was done last week had no break: only an illness or a stop takes sets off it.
    """
    shown = course.printed
    if shown is not None and (look.lowered or shown.mode not in GROWING):
        # An easier week gives nothing back of what was too much (PRO-11), and no other what hurt or was sore in one.
        less, drafts = gives_a_set(course), tuple(drafts)
        only = None if look.lowered else less | _sore_in(drafts, course)
        drafts = [no_more_than(draft, shown, amounts=True, less=less, only=only) for draft in drafts]
    if course.graded is None or asks_light_again(course):
        return tuple(map(one_less, drafts)) if resumes_light(course, means) else tuple(drafts)
    return tuple(lowered(draft, course, means, look._replace(race=None, resets=False), 1) for draft in drafts)


def _sore_in(drafts: Iterable[Draft], course: Course) -> frozenset[str]:
    """Return the lines of light work that load what was sore: nothing of them goes up (PRO-06, R01)."""
    items = [item for draft in drafts for item in draft.items]
    return frozenset([i.name for i in items if any(concerns(entry.region, i.exercise) for entry in course.sore)])


def resumes_light(course: Course, means: Means) -> bool:
    """Tell whether light work is all there is to come back to after a stop: a set less of it, nothing harder (SAF-04).

    The recovery track, which has rungs to go down, and whoever had demanding work go a rung down instead.
    """
    if course.resumed is None or means.profile.program == "recovery":
        return False
    return means.uncleared or (course.began and course.lately is None)


def asks_light_again(course: Course) -> bool:
    """Tell whether light work had no break, whatever befell strength."""
    if course.graded is None or course.graded.why == "illness":
        return False
    sessions = course.last_week.sessions if course.last_week is not None else ()
    return any(session.id in course.told for session in sessions if not session.demanding)


def _ways(
    draft: Draft, course: Course, means: Means, look: Outlook, count: int, shared: bool
) -> Iterator[Draft]:  # fmt: skip
    if look.resets:
        planned = course.reset_called is None
        yield reset(draft, means, _held(draft, course), course.reach, shared, planned)
    # The ceilings of the week hold one that days or minutes made small, and what begins a phase anew: row 6's shares
    # are of the sets before the break, and the phase's own first week is no more than its start (PRO-14).
    if course.graded is not None and course.graded.why == "small" and course.taken_down is not None:
        yield _regained(draft, course, course.graded, means)
    elif course.graded is not None and course.graded.why != "small" and not course.stepped_back:
        yield _step_of(draft, course.graded, shared)
    if look.race is not None:
        week = int((course.base_sets or draft.hard * count) * TAPER_SHARE + 1e-9)
        bare = tuple(item._replace(load=0) for item in draft.items)
        taken = Draft(draft.kind, bare) if _bare(means, look) else draft
        alone = look.race == "taper" and count < look.due
        yield tapered(taken, max(2, week // count), shared, alone)


def _held(draft: Draft, course: Course) -> set[str]:
    """Return the lines that nothing may go up in: all while frozen, else those that the last log held or lowered."""
    names = {item.name for item in draft.items}
    return names if course.freeze is not None else {n for n in names if takes(course.causes.get(n, ()))}


def _bare(means: Means, look: Outlook) -> bool:
    """Tell whether the week is done without weight, as the athlete chose (TAP-02)."""
    return look.race == "race_week" and "bodyweight_race" in means.profile.options


def _regained(draft: Draft, course: Course, graded: Graded, means: Means) -> Draft:
    """Return what stands again after pain or a stop with its share, whatever is still low, on any day (PRO-10)."""
    share = graded.shares[graded.step]
    low = [name for name, strand in course.strands.items() if strand.low]
    had = sets_on(course.printed, draft.kind, means) if course.printed is not None else {}

    def stands(item: Item) -> int:
        # A step back leads up: no line has fewer sets than in the week behind it, which was done (PRO-15).
        return max(1, floor(item.sets * share + 1e-9), min(item.sets, had.get(item.exercise.chain, 0)))

    return draft.with_sets(i.sets if i.name in low else stands(i) for i in draft.items)


def _step_of(draft: Draft, graded: Graded, shared: bool) -> Draft:
    part = share_of(draft, graded.shares[graded.step], shared)
    return one_less(part) if graded.set_less else part


def _as_last_week(draft: Draft, shown: Week | None, less: int) -> Draft:
    """Return a session with no more sets than a week of which nothing was done, or some `less` than it, down to one."""
    if shown is None:
        return draft
    most: dict[str, int] = {}
    for session in shown.sessions:
        for item in session.exercises:
            most[item.exercise] = max(most.get(item.exercise, 1), item.sets - less)
    return draft.with_sets(min(item.sets, most.get(item.exercise.id, item.sets)) for item in draft.items)
