"""Sets that trouble took off come back, one an exercise and week, up to the programme's own (PRO-02, PRO-05, PRO-15).

Past the staircase repetitions and loads have always room to grow, so that sets, the fourth lever, would never come back
by it. The rulebook is silent. In two weeks of three an exercise that is short of the programme's sets gains one of them
or holds, where all of PRO-05 is not met; in the third it grows by its other levers. Who is short, and who has the room
of the week, follows from what was asked, never from the last log: a worse one gives nothing to another (PRO-10).
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from core.catalog import Line
from core.planner.choosing.choice import Means
from core.planner.doses.allot import has_room
from core.planner.doses.turns import claims
from core.planner.measures.tally import Due
from core.planner.state.course import Course
from core.planner.state.parts import Place, Strand, StrandName
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
