"""Back to the start of the phase before, after four weeks and more without strength work (row 6, PRO-14)."""

from datetime import timedelta
from typing import Final

from core.athlete import MovementGate
from core.planner.choosing.choice import Means
from core.planner.doses.turns import find_line
from core.planner.measures.trends import LAST_STAIR
from core.planner.state.course import Course, changed
from core.planner.state.parts import Jumping, Strand, StrandName

LONG_GAP: Final = 28
_INTERMEDIATE: Final = 5


def far_back(course: Course, means: Means) -> Course:
    """Go back to the start of the phase before, gate to be shown again (row 6, PRO-14)."""
    if not _shown_again(course):
        course = changed(course, gate=MovementGate(), gate_at=None)
    if course.stepped_back:
        return changed(course, since_reset=0)
    number = _INTERMEDIATE if course.number > LAST_STAIR else 1
    kept = {name: low for name, strand in course.strands.items() if (low := _no_higher(name, strand, number, means))}
    return changed(course, number=number, since_reset=0, stepped_back=True, scores=(),
                   strands=kept, doses={}, built_on=None, proven=None, unjudged=None, jumping=Jumping(),
                   focus={})  # fmt: skip


def _shown_again(course: Course) -> bool:
    """Tell whether the movement gate was shown after four weeks off, when it is due again."""
    last, shown = course.last_session, course.gate_at
    return last is not None and shown is not None and shown >= last + timedelta(days=LONG_GAP)


def _no_higher(name: StrandName, strand: Strand, number: int, means: Means) -> Strand | None:
    """Return what is kept of a pattern: one that pain keeps out, or one that was easier than where it starts again."""
    if strand.ache == "removed":
        return strand
    line = next((line for kind in ("strength", "recovery") if (line := find_line(means, number, kind, name))), None)
    start = means.settle(line.exercise) if line else None
    held = means.settle(strand.exercise, held=strand.load)
    if start is None or held is None or held.chain != start.chain:
        return None
    if (held.rung, strand.load) >= (start.rung, means.first_load(start)):
        return None
    return Strand(exercise=held.id, load=min(strand.load, means.first_load(held)), removals=strand.removals)
