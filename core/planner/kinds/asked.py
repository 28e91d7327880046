"""What a week asked, as the most that another may ask: while frozen, before a race, for light work (PRO-06, TAP-03)."""

from collections.abc import Collection, Mapping, Sequence

from core.catalog import Exercise
from core.planner.choosing.choice import Means
from core.planner.doses.carried import is_held
from core.planner.doses.raises import SET_RAISES, gives, stands
from core.planner.drafting.draft import Draft, Item
from core.planner.kinds.modes import Outlook
from core.planner.state.course import Course
from core.planner.state.parts import StrandName
from core.rules.composition import HINGE_CHAINS, KNEE_CHAINS
from core.rules.rule import GROWING
from core.training import Prescription, SessionKind, Week, work_of

Asked = Mapping[str, Sequence[Prescription]]


def as_before(draft: Draft, shown: Week, course: Course, look: Outlook) -> Draft:
    """Keep each exercise at last week's dose: a frozen building week, or a race week after a smaller week.

    A frozen week that builds again after a lowered one stays within the last building week (PRO-06).
    """
    building, racing, near = shown.mode in GROWING, look.race is not None, course.nothing_new
    # What holds some of a week makes all of it a lowered one: in a freeze that gives nothing of it any room (PRO-10).
    eased = look.lowered and (racing or near or course.freeze is None or course.stepped_back)
    if not eased and (back := {i.name: i for i in draft.items if stands(course.causes.get(i.name, ()))}):
        # What the body took down is no rise where a block keeps what stood (PHA-09): the ceilings bind it.
        others = Draft(draft.kind, tuple(item for item in draft.items if item.name not in back))
        kept = {item.name: item for item in as_before(others, shown, course, look).items} | back
        return Draft(draft.kind, tuple(kept[item.name] for item in draft.items if item.name in kept))
    if building or racing:
        draft = no_more_than(draft, shown, amounts=racing or (building and not look.resets), loads=racing)
    elif not eased and course.built is not None:
        draft = no_more_than(draft, course.built, amounts=True)
    if eased and not racing and not near:
        return draft
    shown = shown if building or racing or eased or course.built is None else course.built
    if not shown.demanding:
        shown = course.lately or shown  # a week off makes nothing that stood before it new, and nothing else old
    return _known(draft, shown, () if racing else course.week_sets, near)


def _known(draft: Draft, shown: Week, trained: Collection[str], near: bool) -> Draft:
    """Leave out accessories that last week did not have, at any rung: nothing new or back while all is frozen.

    Before a race main lifts count as new as well, where another of the same half is known (TAP-03, EXE-02).
    """
    asked = asked_on(shown, draft.kind)
    if not shown.demanding:
        return draft
    known = {item.exercise.chain for item in draft.items if item.exercise.id in asked} if near else set()
    halves = [half for half in (HINGE_CHAINS, KNEE_CHAINS) if not half.isdisjoint(known)]
    kept = (
        i for i in draft.items
        if i.exercise.id in asked or i.name in trained or i.part in ("balance", "core")
        or (i.part == "main" and not any(i.exercise.chain in half for half in halves))
    )  # fmt: skip
    return Draft(draft.kind, tuple(kept))


def no_more_than(
    draft: Draft,
    shown: Week,
    amounts: bool = False,
    loads: bool = False,
    less: Collection[StrandName] = (),
    only: Collection[StrandName] | None = None,
) -> Draft:
    """Return the draft with no exercise at more sets (amounts, loads) than it had in a week, some with a set `less`.

    All are held so, or those of some patterns `only`.

    Days of one kind are held by their own dose: the six repetitions of a heavy day are none of the endurance day's.
    """
    asked = asked_on(shown, draft.kind)
    items = (
        i if only is not None and i.name not in only else _capped(i, asked, amounts, loads, int(i.name in less))
        for i in draft.items
    )  # fmt: skip
    return Draft(draft.kind, tuple(items))


def one_lever(draft: Draft, shown: Week) -> Draft:
    """Return the draft with no more sets of what gets more repetitions than it had in a week (PRO-02, PRO-03)."""
    asked = asked_on(shown, draft.kind)
    return draft.with_sets(_one_lever(item, asked.get(item.exercise.id, ())) for item in draft.items)


def _one_lever(item: Item, before: Sequence[Prescription]) -> int:
    most = max((one.amount for one in before), default=item.amount)
    return item.sets if item.amount <= most else min(item.sets, max(one.sets for one in before))


def in_turn(draft: Draft, shown: Week, course: Course, means: Means) -> Draft:
    """Return the draft without what only another day, or a harder exercise, brings: sets, and all of what is held."""
    asked, strands = asked_on(shown, draft.kind), course.strands
    held = [item.name for item in draft.items if item.name in strands and is_held(strands[item.name], course)]
    held = [name for name in held if not gives(course.causes.get(name, ()))]
    kept = [_capped(i, asked, amounts=True, loads=False, less=0) if i.name in held else i for i in draft.items]
    draft = Draft(draft.kind, tuple(kept))
    most = [max([one.sets for one in _former(i.exercise, asked, means)], default=i.sets) for i in draft.items]
    if all(item.sets <= sets for item, sets in zip(draft.items, most, strict=True)):
        return draft  # as in most weeks
    pairs = zip(draft.items, most, strict=True)
    return draft.with_sets(item.sets if _may_have(item, asked, course) else min(item.sets, m) for item, m in pairs)


def _former(exercise: Exercise, asked: Asked, means: Means) -> Sequence[Prescription]:
    """Return what was asked of an exercise; of one that is new, of the demanding rungs of its chain below it."""
    if exercise.id in asked or not exercise.demanding:
        return asked.get(exercise.id, ())
    below = (e.id for e in means.catalog.chains[exercise.chain] if e.demanding and e.rung < exercise.rung)
    return [one for name in below for one in asked.get(name, ())]


def _may_have(item: Item, asked: Asked, course: Course) -> bool:
    """Tell whether an exercise may have more sets: it earned them or stood there, or repetitions make up for them."""
    before, strand = asked.get(item.exercise.id), course.strands.get(item.name)
    if before is None:
        return False
    if any(cause.phrase in SET_RAISES for cause in course.causes.get(item.name, ())):
        return item.amount <= max(one.amount for one in before)
    if not course.logged or (strand is not None and strand.frozen):
        return False
    hardest = max(before, key=lambda one: (one.load_kg, one.sets, one.amount))
    return item.amount < hardest.amount and item.load <= hardest.load_kg


def asked_on(shown: Week, kind: SessionKind) -> Mapping[str, list[Prescription]]:
    """Return the prescriptions of a week by exercise: of one kind of session, of other kinds where it had none."""
    own: dict[str, list[Prescription]] = {}
    others: dict[str, list[Prescription]] = {}
    for session in work_of(shown):
        found = own if session.kind == kind else others
        for item in session.exercises:
            found.setdefault(item.exercise, []).append(item)
    return {**others, **own}


def sets_on(shown: Week, kind: SessionKind, means: Means) -> Mapping[str, int]:
    """Return the most sets of each chain on any day that such a session is held against."""
    had: dict[str, int] = {}
    for name, items in asked_on(shown, kind).items():
        chain = means.exercise(name).chain
        had[chain] = max(had.get(chain, 0), *(one.sets for one in items))
    return had


def sets_in(week: Week, means: Means) -> Mapping[str, int]:
    """Return the sets of each chain on all days of a week together."""
    found: dict[str, int] = {}
    for item in [item for session in work_of(week) for item in session.exercises]:
        chain = means.exercise(item.exercise).chain
        found[chain] = found.get(chain, 0) + item.sets
    return found


def _capped(item: Item, asked: Mapping[str, list[Prescription]], amounts: bool, loads: bool, less: int) -> Item:
    before = asked.get(item.exercise.id)
    if before is None:
        return item
    hardest = max(before, key=lambda one: (one.load_kg, one.sets, one.amount))
    amount = min(item.amount, hardest.amount) if amounts else item.amount
    load = min(item.load, hardest.load_kg) if loads else item.load
    sets = min(item.sets, max(1, max(one.sets for one in before) - less))
    same = (sets, amount, load) == (item.sets, item.amount, item.load)
    return item if same else item._replace(sets=sets, amount=amount, load=load)
