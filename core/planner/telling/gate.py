"""What the movement gate keeps out: what was not clean yet, or what a long break took back (PHA-03, PRO-14)."""

from collections.abc import Iterator

from core.athlete import MovementGate
from core.planner.replaying.footing import Standing
from core.planner.state.parts import Cause


def gate_notes(standing: Standing) -> Iterator[Cause]:
    """Yield that no weight comes in, and what is still to be shown; not to who waits for a clearance (SCR-01)."""
    if not (standing.course.gate.passed or standing.means.uncleared) and standing.planned.week.sessions:
        phrase = "plan-gate-again" if _taken_back(standing) else "plan-gate"
        yield Cause(("PHA-03", "PHA-02"), phrase, notes=(not_clean(standing),))


def not_clean(standing: Standing) -> str:
    """Name the movements that are not clean through their full range yet, or that a long break took back (PRO-14)."""
    gate = standing.course.gate
    if _taken_back(standing):
        return "squat, lunge and hinge to be shown again after four weeks without strength"
    shown = {"squat": gate.squat, "lunge": gate.lunge, "hinge": gate.hinge}
    return f"{', '.join(name for name, clean in shown.items() if not clean)} not clean yet"


def _taken_back(standing: Standing) -> bool:
    gate, course = standing.course.gate, standing.course
    return gate == MovementGate() and course.gate_at is None and standing.means.profile.gate != gate
