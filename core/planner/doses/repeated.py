"""Repeat a lowered week while increases are frozen (PRO-06): going back to the usual dose would be one more increase.

The rulebook says both that a week lowered on purpose is no base and that nothing goes up while frozen; the smaller dose
stands. A week after a reset, return or race week asks no more than it, pattern by pattern, until what holds it back
ends: calm legs, the safety questions answered. The steps of a return wait, too. Short sleep, which may last for years,
maintenance by choice and a preparation block go back to the dose that was held, and not above it (REC-01, PRO-13,
PHA-09): the increases that they forbid are those over it. So does, after two such weeks, a pain of 2 or less that
stays (PAI-02). Soreness above 3 lets nothing rise for as long as it is told.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from core.catalog import Chain
from core.journal import Entry, Soreness
from core.planner.choosing.choice import Means, within_card
from core.planner.doses.raises import GIVEN
from core.planner.doses.shrink import without_weight
from core.planner.drafting.draft import Draft, Item
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Cause, StrandName
from core.rules.complaints import SORE_CUT
from core.rules.composition import HINGE_CHAINS, KNEE_CHAINS
from core.rules.rule import GROWING
from core.training import Prescription, Week

_KEEPS: Final = "plan-freeze-maintenance"
_HELD: Final = frozenset({"plan-freeze-preparation", "plan-freeze-sleep", "plan-freeze-weekend"})
BEFORE_RACES: Final = ("taper", "race_week")
_AS_IT_IS: Final = GIVEN | {"plan-sore-small", "plan-pain-back", "plan-pain-silent"}
"""What lowers nothing: soreness of 3 that an easier week did not change keeps the dose that it had come to (row 8), and
what pain took out comes back at the dose of PAI-08."""
_WAITS: Final = 2
"""Weeks for which a pain of 2 or less that stays keeps the dose of an easier week."""
Asked = Mapping[Chain, tuple[Prescription, ...]]


def lowered_before(course: Course) -> Week | None:
    """Return the last week with demanding work where it was lowered on purpose, None where it was a building week."""
    low = course.lately
    return None if low is None or low.mode in GROWING else low


def is_frozen(course: Course) -> bool:
    """Tell whether nothing at all may go up: for a cause of its own, or since nothing was logged (PRO-18)."""
    return forbids_more(course) or (_begun(course) and not course.logged and not _rested_after_race(course))


def forbids_more(course: Course) -> bool:
    """Tell whether a cause of its own lets nothing at all go up."""
    frozen = course.freeze is not None and course.freeze.phrase != _KEEPS
    # Without a whole week yet there is no dose to come back to: it stays at what it began with (R05).
    kept = course.freeze is not None and course.freeze.phrase in _HELD and course.built is not None
    return frozen and not kept


def _begun(course: Course) -> bool:
    """Tell whether there is a dose to hold: something was done, or the body took the first weeks down (PRO-18)."""
    return course.began or course.taken_down is not None


def _rested_after_race(course: Course) -> bool:
    """Tell whether a race left last week no strength work: no more was asked, and row 6 leads back from it.

    Its light sessions are none (5.5): one that was not logged leaves nothing unknown of strength, and a race is no
    reason to ask less than a holiday as long does.
    """
    week, low = course.printed, course.lately
    raced = low is not None and low.mode in BEFORE_RACES and course.graded is not None
    return raced and week is not None and not week.demanding


def waits(course: Course) -> Cause | None:
    """Return why the coming week repeats a lowered one at least in part, None where it does not."""
    low = lowered_before(course)
    if low is None:
        return None
    if is_frozen(course):
        freeze = course.freeze or Cause(("PRO-06", "PRO-18"), "", notes=("nothing of last week was logged",))
        return freeze._replace(phrase="plan-waits")
    held = [name for name in course.strands if _is_held(name, course)]
    if not held or 0 < course.base_sets <= low.hard_sets_per_leg:
        # With all its sets back a week is no easier one, whatever is still held in it (R01).
        return None
    causes = [cause for name in held for cause in _lowering(name, course)]
    felt: tuple[Entry, ...] = (*course.sore, *course.aching, *course.hurt)
    entries = tuple(dict.fromkeys(entry for cause in causes for entry in cause.entries)) or felt
    whole = holds_sessions(course) and len(held) == len(course.strands)
    notes = () if entries else tuple(_unfelt(course))
    return Cause(("PRO-06", "PRO-07"), "plan-waits" if whole else "plan-waits-part", entries, notes)


def _unfelt(course: Course) -> Iterator[str]:
    """Say what holds where nothing was sore, hurt or too hard: form (FOR-04), or what stays (SAF-03, PAI-08)."""
    strands = course.strands.values()
    slipped = [strand.exercise.replace("_", " ") for strand in strands if strand.frozen and not strand.mildly]
    if slipped:
        yield f"form not clean in {', '.join(slipped)}"
    elif course.lingering:
        yield from (f"{str(region or 'pain').replace('_', ' ')} in each of 4 weeks" for region in course.lingering)
    else:
        away = (strand.exercise.replace("_", " ") for strand in strands if strand.ache == "removed")
        yield from (f"{name} waits for calm days" for name in away)


def holds_sessions(course: Course, resets: bool = False) -> bool:
    """Tell whether a week has no more sessions than the lowered one before it, main lifts being in every one (EXE-02).

    That is so while a main lift is held: on one day more it would have more sets, however few on each (PRO-06, R01).
    """
    if lowered_before(course) is None:
        return False
    return resets or is_frozen(course) or any(_is_held(name, course) for name in (*HINGE_CHAINS, *KNEE_CHAINS))


def _is_held(name: StrandName, course: Course) -> bool:
    strand = course.strands.get(name)
    if strand is None:
        return False
    lowering = _lowering(name, course) if name in course.causes else []
    return bool(lowering) or (strand.frozen and not (strand.mildly and _has_waited(course)))


def _has_waited(course: Course) -> bool:
    """Tell whether an easier week was repeated twice: such a pain holds a dose, not the easier week's for good ([E]).

    Weeks of which nothing was done repeated nothing (PRO-18).
    """
    built, last = course.built, course.printed
    since = (last.week - built.week).days // 7 if built is not None and last is not None else 0
    return min(since, course.regular) > _WAITS


def _lowering(name: StrandName, course: Course) -> list[Cause]:
    return [cause for cause in course.causes.get(name, ()) if cause.phrase not in _AS_IT_IS]


def repeated(draft: Draft, low: Week, course: Course, means: Means, resets: bool) -> Draft:
    """Return a session in which nothing that is held asks more than the lowered week did; in a reset, nothing at all.

    A reset that asked more than the week before it would be no easier one (PRO-11).
    """
    held, asked = held_lines(draft, course, resets), _asked(low, draft, means)
    less, anew = gives_a_set(course), course.stepped_back and not course.doses
    kept = (_within(i, asked, means, int(i.name in less), anew) if i.name in held else i for i in draft.items)
    return Draft(draft.kind, tuple(_once_each([item for item in kept if item is not None])))


def gives_a_set(course: Course) -> frozenset[StrandName]:
    """Return the patterns of which the body took a set: it goes of what an easier week asked as well (rows 3 and 8)."""
    found = course.strands.items()
    return frozenset([name for name, strand in found if strand.ache == "eased" or _very_sore(name, course)])


def _very_sore(name: StrandName, course: Course) -> bool:
    """Tell whether the last week, easy as it was, left what a pattern trains very sore: row 8 takes a set of it."""
    told = [entry for cause in course.causes.get(name, ()) for entry in cause.entries]
    return any(isinstance(entry, Soreness) and entry.score >= SORE_CUT for entry in told)


def held_lines(draft: Draft, course: Course, resets: bool) -> frozenset[str]:
    """Return the lines of a session that are held; a focus, which has no strand of its own, as soon as any other is.

    That another is held counts on all days, and where pain took it out of them: else it would let a focus in (PRO-10).
    """
    every = resets or is_frozen(course)
    names = frozenset([item.name for item in draft.items if every or _is_held(item.name, course)])
    return names | {"focus"} if every or any(_is_held(name, course) for name in course.strands) else names


def as_often(drafts: Sequence[Draft], low: Week, course: Course, means: Means, resets: bool) -> list[Draft]:
    """Return sessions in which what is held has no more sets in all than the lowered week had: days add none (PRO-06).

    The last day gives first; a main lift keeps a set on each (EXE-02). After a week without work
    the way back has shares of its own (row 6).
    """
    kept = list(drafts)
    if course.graded is not None and not course.logged and course.freeze is None:
        return kept
    asked: dict[Chain, int] = {}
    for item in [item for session in low.sessions if session.demanding for item in session.exercises]:
        chain = means.exercise(item.exercise).chain
        asked[chain] = asked.get(chain, 0) + item.sets
    for n, draft in enumerate(kept):
        held = held_lines(draft, course, resets)
        sets = [
            _left_of(item, asked) if item.name in held and item.part != "core" else item.sets for item in draft.items
        ]
        kept[n] = draft.with_sets(sets)
    return kept


def _left_of(item: Item, asked: dict[Chain, int]) -> int:
    """Return the sets that are left for a line, and count them."""
    sets = max(int(item.part == "main"), min(item.sets, asked.get(item.exercise.chain, 0)))
    asked[item.exercise.chain] = asked.get(item.exercise.chain, 0) - sets
    return sets


def _once_each(items: Sequence[Item]) -> Sequence[Item]:
    """Return lines of which two may have come down to the same rung: it stands once, as a main lift if it is one."""
    mains = {item.exercise.id for item in items if item.part == "main"}
    wanted = [item for item in items if item.part == "main" or item.exercise.id not in mains]
    return tuple({item.exercise.id: item for item in wanted[::-1]}.values())[::-1]


def _asked(low: Week, draft: Draft, means: Means) -> Asked:
    """Return what the lowered week asked of each chain: on days of the same kind, else on any."""
    return {**_by_chain(low, None, means), **_by_chain(low, draft.kind, means)}


def _by_chain(low: Week, kind: str | None, means: Means) -> dict[Chain, tuple[Prescription, ...]]:
    found: dict[Chain, tuple[Prescription, ...]] = {}
    for session in low.sessions:
        for item in session.exercises if kind in (None, session.kind) else ():
            chain = means.exercise(item.exercise).chain
            found[chain] = (*found.get(chain, ()), item)
    return found


def _within(item: Item, asked: Asked, means: Means, less: int, anew: bool) -> Item | None:
    """Return a line with no higher rung, and of the same rung no more weight, sets or amount than was asked.

    Where the phase begins `anew` after four weeks away, the lowered week was of another list and left out none of it.
    """
    before = asked.get(item.exercise.chain)
    if before is None:
        # The lowered week left it out: one set of a main pattern stays (PRO-12), accessories stay out.
        stays = item.part == "main" or (anew and item.part == "accessory")
        return item._replace(sets=1) if stays else item if item.part in ("balance", "core") else None
    own = [one for one in before if one.exercise == item.exercise.id]
    top = max(own or before, key=lambda one: (means.exercise(one.exercise).rung, one.load_kg, one.sets, one.amount))
    sets = min(item.sets, max(1, max(one.sets for one in own or before) - less))
    exercise = means.exercise(top.exercise)
    if item.exercise.rung < exercise.rung:
        return item._replace(sets=sets)
    load = min(item.load, top.load_kg) if own else top.load_kg
    dose = within_card(exercise, Amounts(sets, min(item.amount, top.amount)))
    least = item._replace(exercise=exercise, sets=dose.sets, amount=dose.amount, load=load)
    # After a race week without weight (TAP-02) the rung below stands for it: a loaded one has a weight (EXE-01).
    return without_weight(least, means) if item.load else least
