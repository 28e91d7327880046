"""Share out a building week as if the last log had taken nothing down: its place in the ceilings is kept (PRO-10).

Else pain that takes a pattern out, or a log that puts one on an easy rung, would let another rise or come in.
"""

from collections.abc import Sequence

from core.planner.choosing.choice import Means
from core.planner.doses.raises import STANDS, takes
from core.planner.drafting.draft import Draft
from core.planner.kinds.asked import sets_on
from core.planner.kinds.modes import Outlook
from core.planner.kinds.stood import as_it_stood
from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause, StrandName


def untaken(course: Course, means: Means) -> Course | None:
    """Return the course of a building week with what the last log took down as it stood, None where it took nothing."""
    was, had = course.built_on or ({}, {})
    taken = {name: was[name] for name, causes in course.causes.items() if name in was and takes(causes)}
    strands = {**course.strands, **taken}
    # So is the place of what would be back where it stood by now: whoever is calm first takes no more of the room.
    below = [(name, one) for name, one in strands.items() if one.low and one.ache != "removed"]
    low = {name: found for name, one in below if (found := as_it_stood(name, one, course, means))}
    if not (taken or low):
        return None
    causes = {name: said for name, said in course.causes.items() if name not in taken}
    causes |= {name: (Cause(("PRO-15", "PAI-08"), STANDS),) for name in low}
    doses = dict(course.doses) | {place: dose for place, dose in had.items() if place[1] in taken}
    for name, (strand, stood) in low.items():
        strands[name] = strand
        doses |= stood
    return changed(course, strands=strands, doses=doses, causes=causes, aching=(), hurt=(), out=frozenset())


def untouched(drafts: Sequence[Draft], course: Course, means: Means, look: Outlook) -> frozenset[StrandName]:
    """Return the lines that ask no more than they did: the place that is kept for others takes nothing off them.

    In a building week that is what is still low; behind a way back what the week behind it asked, which was done
    (PRO-15): else who is held there would keep a set that who may move on gives up (PRO-10).
    """
    low = () if look.lowered else [name for name, strand in course.strands.items() if strand.low]
    shown, graded = course.printed, course.graded
    if look.race is not None or look.resets:
        return frozenset()  # these take sets off every line: what others leave is nobody's (PRO-10)
    if shown is None or shown.mode != "return" or (graded and graded.why != "small"):
        return frozenset(low)
    had = [(item, sets_on(shown, draft.kind, means)) for draft in drafts for item in draft.items]
    more = [item.name for item, sets in had if item.sets > sets.get(item.exercise.chain, 0)]
    return frozenset([item.name for item, _ in had]).difference(more).union(low)
