"""Sets come back, or off the programme come in, one an exercise and week, by turns (PRO-02, PRO-05, PRO-15, L12).

Past the staircase repetitions and loads have always room to grow, so that sets, the fourth lever, would never come back
by it. The rulebook is silent. In two weeks of three an exercise that is short of the programme's sets gains one of them
or holds, where all of PRO-05 is not met; in the third it grows by its other levers. Who is short, and who has the room
of the week, follows from what was asked, never from the last log: a worse one gives nothing to another (PRO-10).
"""

from collections.abc import Iterator
from datetime import datetime
from math import inf
from typing import Final, NamedTuple

from core.catalog import Line
from core.planner.choosing.choice import Means
from core.planner.doses.allot import has_room, most_sets
from core.planner.drafting.draft import PATTERNS
from core.planner.measures.tally import Due
from core.planner.state.course import Course
from core.planner.state.parts import Place, Strand, StrandName
from core.rules.composition import HINGE_CHAINS, KNEE_CHAINS
from core.rules.progression import most_sets_after
from core.training import SessionKind

_OWN_WAY: Final = 3
"""Every third week is left to the other levers."""


def due_sets(course: Course, means: Means, limit: int, now: datetime) -> Due:
    """Return the patterns that gain a set or hold, each with the kinds of day where it is short of one.

    The turns are of the athlete's own weeks: the same log gives the same plan in whatever month it begins.
    """
    week = (now.astimezone(means.zone).date() - means.profile.started).days // 7
    short: dict[StrandName, frozenset[SessionKind]] = {}
    for kind, name in _short(course, means, limit) if week % _OWN_WAY else ():
        short[name] = short.get(name, frozenset()) | {kind}
    # The first in line changes, so that nobody waits for one that never earns it.
    names = [name for name in course.strands if name in short]
    first = week % len(names) if names else 0
    room = claims(course, means).room if names else 0
    found: dict[StrandName, frozenset[SessionKind]] = {}
    for name in (*names[first:], *names[:first]):
        more = max(_days(name, kind, course) for kind in short[name])
        if room > 0 and (not found or more <= room):
            found[name] = short[name]
            room -= more
    return found


def _short(course: Course, means: Means, limit: int) -> Iterator[Place]:
    lines, sessions = means.lines(course.number), course.printed.sessions if course.printed else ()
    count = sum(session.demanding for session in sessions)
    for place, dose in course.doses.items():
        line = lines.get(place)
        if line is None or line.top is None or dose.sets >= line.sets or dose.amount < line.amount:
            continue
        strand = course.strands.get(place[1])
        if strand is None or strand.ache == "removed" or not _is_on(strand, line, means):
            continue
        if dose.sets >= means.exercise(strand.exercise).dose.sets[1]:
            continue
        room = has_room(place, dose.sets, course.number, count, means, limit, course.strands)
        if room and _days(place[1], place[0], course):
            yield place


def _is_on(strand: Strand, line: Line, means: Means) -> bool:
    """Tell whether a pattern stands on the rung that its line has for the athlete, or above it."""
    wanted, held = means.settle(line.exercise), means.exercise(strand.exercise)
    return wanted is not None and wanted.chain == held.chain and wanted.rung <= held.rung


def _days(name: StrandName, kind: SessionKind, course: Course) -> int:
    """Return on how many days of a kind a pattern stood last week."""
    sessions, exercise = course.printed.sessions if course.printed else (), course.strands[name].exercise
    return sum(s.kind == kind and any(i.exercise == exercise for i in s.exercises) for s in sessions)


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
    asked, days = (shown.hard_sets_per_leg, sum(s.demanding for s in shown.sessions)) if shown else (0, 0)
    most = most_sets_after(course.base_sets) if course.base_sets else inf
    if most < _PAIR * days:
        # The week would lose a session by it: a better log never makes the week smaller.
        return Claims(frozenset(), most > asked)
    room = most - asked
    found: list[StrandName] = []
    for name, strand in course.strands.items():
        sets, _ = course.week_sets.get(name, (0, 0))
        if room <= 0 and name not in HINGE_CHAINS | KNEE_CHAINS:
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
