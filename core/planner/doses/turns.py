"""Whose turn it is to gain a set off the programme: one exercise a week, whatever the last log said (L12, PRO-05)."""

from math import inf
from typing import Final, NamedTuple

from core.catalog.programme import Line
from core.planner.choosing.choice import Means
from core.planner.doses.allot import most_sets
from core.planner.drafting.draft import PATTERNS
from core.planner.state.course import Course
from core.planner.state.parts import Strand, StrandName
from core.rules.composition import HINGE_CHAINS, KNEE_CHAINS
from core.rules.progression import most_sets_after
from core.training import SessionKind


def find_line(means: Means, number: int, kind: SessionKind, name: StrandName) -> Line | None:
    """Return a programme week's line for a pattern on days of a kind, the first where there are several."""
    return means.lines(number).get((kind, name))


def next_in_turn(course: Course, means: Means, number: int, limit: int) -> StrandName | None:
    """Return the first pattern that is short of the programme's sets and of nothing else, minutes among it.

    Were the set given to whoever earned it first, a poor log of one exercise would hand it to another (PRO-10).
    """
    now, following = means.lines(course.number), means.lines(number)
    short: set[StrandName] = set()
    for place, dose in course.doses.items():
        line = following.get(place)
        # Only what the staircase alone makes grow: past it sets come back in their own way (`regained`).
        if line is None or line.top is not None or dose.amount < line.amount or dose.sets >= line.sets:
            continue
        today, strand = now.get(place), course.strands.get(place[1])
        on_it = today is not None and (today.sets, today.amount) == dose
        wanted = means.settle(line.exercise)
        if strand is None or on_it or wanted is None or wanted.id != strand.exercise:
            continue
        if dose.sets < most_sets(place, number, means, limit):
            short.add(place[1])
    return next((name for name, strand in course.strands.items() if name in short and strand.ache != "removed"), None)


_PAIR: Final = 2
"""The hard sets that a session has at least where both of its main patterns are demanding (EXE-02)."""


class Claims(NamedTuple):
    """Hold who has a claim on the hard sets that a week may have more than the last (PRO-02)."""

    heavier: frozenset[StrandName]
    """The patterns on easy rungs that may take a demanding one."""
    room: float
    """How many sets there is room for besides."""


def claims(course: Course, means: Means) -> Claims:
    """Return who may have the room of the coming week: an easy rung that may become demanding, the first any way.

    Were the room given to whoever earned it, pain in one pattern would let another take its place (PRO-10).
    """
    shown = course.printed
    asked, days = (shown.hard_sets_per_leg, shown.demanding) if shown else (0, 0)
    most = most_sets_after(course.base_sets) if course.base_sets else inf
    if most < _PAIR * days:
        # The week would lose a session by it: a better log never makes the week smaller.
        return Claims(frozenset(), most > asked)
    room, pair = most - asked, HINGE_CHAINS | KNEE_CHAINS
    found: list[StrandName] = []
    for name, strand in course.strands.items():
        sets, _ = course.week_sets.get(name, (0, 0))
        if room <= 0 and name not in pair:
            continue  # without any room it would lose its last set by the step, and so leave the week (EXE-02)
        if strand.ache != "removed" and _turns_hard(name, strand, means) and (not found or sets <= room):
            found.append(name)
            room -= sets
    return Claims(frozenset(found), room)


def _turns_hard(name: StrandName, strand: Strand, means: Means) -> bool:
    exercise = means.exercise(strand.exercise)
    if exercise.demanding:
        return False
    own = next((chain for chain in PATTERNS if chain == name and chain != exercise.chain), None)
    above = means.lowest(own) if own is not None else None  # from what stood in for want of kit
    if above is None and exercise.chain in PATTERNS:
        above = means.above(exercise)
    return above is not None and above.demanding
