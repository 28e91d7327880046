"""The way back of a painful pattern: out until two sessions and a morning were calm, then one step easier (PAI-08)."""

from typing import Final

from core.planner.choice import Means
from core.planner.course import Cause, Strand
from core.planner.evidence import Evidence
from core.planner.exposure import Exposure
from core.planner.rows import PAIN_LIMIT, Effect
from core.planner.signs import Signs, concerns

_CALM_SESSIONS: Final = 2


def ached(
    strand: Strand, effect: Effect | None, signs: Signs, evidence: Evidence, means: Means
) -> tuple[Strand, Effect | None, tuple[Cause, ...]]:
    """Keep a painful pattern out until two sessions and a morning were calm, then bring it back smaller (PAI-08)."""
    if effect is not None and effect.removed:
        return (
            strand._replace(ache="removed", removals=strand.removals + 1, calm_sessions=0, calm_morning=False),
            None,
            (),
        )
    if signs.pain > PAIN_LIMIT or signs.mornings:
        # A morning that is worse than before counts like pain of 3, however small its number (PAI-04).
        return strand._replace(calm_sessions=0, calm_morning=False), None, ()
    calm = strand.calm_sessions + sum(_calm(group) for group in _by_log(evidence).values())
    exercise = means.exercise(strand.exercise)
    quiet = [p for p in evidence.pains if p.when == "morning" and concerns(p.region, exercise)]
    strand = strand._replace(calm_sessions=calm, calm_morning=strand.calm_morning or bool(quiet))
    if calm < _CALM_SESSIONS or not strand.calm_morning:
        return strand, None, ()
    back = Cause(("PAI-08",), "plan-pain-back", tuple(quiet), (f"{calm} sessions with pain of 2 or less",))
    return strand._replace(ache="none", referred=False), Effect(sets=1, rungs=1), (back,)


def _by_log(evidence: Evidence) -> dict[str, list[Exposure]]:
    found: dict[str, list[Exposure]] = {}
    for group in evidence.exposures.values():
        for exposure in group:
            found.setdefault(exposure.log.session, []).append(exposure)
    return found


def _calm(group: list[Exposure]) -> bool:
    felt = [e.pain for e in group if e.pain is not None]
    return bool(felt) and max(felt) <= PAIN_LIMIT
