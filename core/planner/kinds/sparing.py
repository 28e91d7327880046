"""What is not to rise or come back yet: it would load what was sore or hurt, this week or lately (PAI-02, R01)."""

from core.catalog import Exercise
from core.planner.choosing.choice import Means
from core.planner.doses.compose import hurts
from core.planner.logged.evidence import Evidence
from core.planner.logged.soreness import soreness_in
from core.planner.state.course import Course
from core.rules.complaints import PAIN_LIMIT, SORE_FREEZE, hits, is_alarming, reached
from core.rules.demand import LEG_CHAINS


def troubled(name: str, course: Course, evidence: Evidence, means: Means) -> bool:
    """Tell whether an exercise, perhaps the next rung, loads what was sore or hurt, this week or lately (PAI-02)."""
    exercise = means.exercise(name)
    if hurts(exercise, course):
        return True
    sore, _ = soreness_in(evidence, reached(exercise.regions), exercise.chain in LEG_CHAINS)
    pains = [p for p in evidence.pains if p.score > PAIN_LIMIT or is_alarming(p)]
    told = bool(pains) and any(hits(pain, exercise) for pain in pains)
    return sore > SORE_FREEZE or told or stung(exercise, evidence, means)


def stung(exercise: Exercise, evidence: Evidence, means: Means) -> bool:
    """Tell whether a set hurt of something that loads the same regions, whatever its chain (R01)."""
    if not evidence.hurting:
        return False  # as in most weeks
    hurt = (means.exercise(name) for name in evidence.hurting)
    return any(not set(other.regions).isdisjoint(exercise.regions) for other in hurt)
