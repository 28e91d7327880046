"""Share out a building week as if the last log had taken nothing down: its place in the ceilings is kept (PRO-10).

Else pain that takes a pattern out, or a log that puts one on an easy rung, would let another rise or come in.
"""

from core.planner.doses.raises import takes
from core.planner.state.course import Course, changed


def untaken(course: Course) -> Course | None:
    """Return the course of a building week with what the last log took down as it stood, None where it took nothing."""
    was, had = course.built_on or ({}, {})
    taken = {name: was[name] for name, causes in course.causes.items() if name in was and takes(causes)}
    if not taken:
        return None
    causes = {name: said for name, said in course.causes.items() if name not in taken}
    doses = dict(course.doses) | {place: dose for place, dose in had.items() if place[1] in taken}
    strands = {**course.strands, **taken}
    return changed(course, strands=strands, doses=doses, causes=causes, aching=(), hurt=(), out=frozenset())
