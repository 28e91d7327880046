"""Share out a building week as if the last log had taken nothing down: its place in the ceilings is kept (PRO-10).

Else pain that takes a pattern out, or a log that puts one on an easy rung, would let another rise or come in.
"""

from core.planner.doses.raises import STANDS, takes
from core.planner.kinds.stood import as_it_stood
from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause


def untaken(course: Course) -> Course | None:
    """Return the course of a building week with what the last log took down as it stood, None where it took nothing."""
    was, had = course.built_on or ({}, {})
    taken = {name: was[name] for name, causes in course.causes.items() if name in was and takes(causes)}
    strands = {**course.strands, **taken}
    # So is the place of what would be back where it stood by now: whoever is calm first takes no more of the room.
    low = {n: s for n, one in strands.items() if (s := as_it_stood(n, one, course)) and one.ache != "removed"}
    if not (taken or low):
        return None
    causes = {name: said for name, said in course.causes.items() if name not in taken}
    causes |= {name: (Cause(("PRO-15", "PAI-08"), STANDS),) for name in low}
    doses = dict(course.doses) | {place: dose for place, dose in had.items() if place[1] in taken}
    for name, (strand, stood) in low.items():
        strands[name] = strand
        doses |= stood
    return changed(course, strands=strands, doses=doses, causes=causes, aching=(), hurt=(), out=frozenset())
