"""What is said of work that rests because it hurts, and what 4.3 offers in its place (PAI-02, PAI-07, SAF-03)."""

from collections.abc import Iterator
from typing import Final

from core.planner.choosing.for_good import AWAY
from core.planner.doses.compose import hurts, waiting_for_calm
from core.planner.measures.strained import stays
from core.planner.replaying.footing import Standing
from core.planner.state.parts import Cause, Strand
from core.planner.state.safety import LONG_PAIN_WEEKS
from core.rules.complaints import is_alarming

_ON_BOTH_FEET: Final = "calf_raise"
"""What 4.3 offers a calf or Achilles tendon that hurts: on the floor, so that no heel dips (PAI-09)."""


def resting(standing: Standing) -> Iterator[Cause]:
    """Yield what rests until it is calm, what may be done in its place, and what a professional should see."""
    for strand in standing.course.strands.values():
        if strand.ache == "removed":
            name = standing.means.exercise(strand.exercise).name
            yield Cause(("PAI-02", "PAI-08"), "plan-pain-waits", notes=(f"{name} waits for calm days",))
        if strand.ache == "removed" and (strand.removals >= 2 or strand.referred):
            name = standing.means.exercise(strand.exercise).name
            yield Cause(("SAF-03", "PAI-04"), "plan-see-someone", notes=(f"{name} hurt again",))
    yield from _in_its_place(standing)
    for strand in standing.course.strands.values():
        card = standing.means.exercise(strand.exercise)
        if strand.ache != "removed" and stays(card.chain, standing.course.strains):
            yield Cause(("SAF-03",), "plan-long-pain", notes=(f"{card.name} in each of {LONG_PAIN_WEEKS} weeks",))
    for place in sorted(region.replace("_", " ") if region else "legs" for region in standing.course.lingering):
        yield Cause(("SAF-03",), "plan-long-pain", notes=(f"{place} in each of {LONG_PAIN_WEEKS} weeks",))


def _in_its_place(standing: Standing) -> Iterator[Cause]:
    """Yield the easy work that spares what hurts: offered, never prescribed, so that pain adds no work (PRO-10)."""
    course, means = standing.course, standing.means
    asked = standing.planned.week.exercises
    cards = [means.exercise(name) for name in AWAY if name not in asked]
    waiting = waiting_for_calm(course)
    names = [card.name for card in cards if means.allows(card) and card.id not in waiting and not hurts(card, course)]
    if names and asked and waiting:
        yield Cause(("PAI-07", "PAI-02"), "plan-pain-instead", notes=(", ".join(names),))
    floor, calf = means.exercise(_ON_BOTH_FEET), course.strands.get("calf")
    if asked and calf is not None and calf.ache == "removed" and floor.id not in asked and _is_for_easy(calf, standing):
        yield Cause(("PAI-07", "PAI-09"), "plan-pain-calf", notes=(floor.name,))


def _is_for_easy(calf: Strand, standing: Standing) -> bool:
    """Tell whether 4.3's raises on the floor may be offered to a calf: only its lowest rung, the smaller dose.

    Not where they are what hurt, nor where the pain is alarming or a professional should look first (PAI-03).
    """
    harder = standing.means.exercise(calf.exercise).rung > standing.means.exercise(_ON_BOTH_FEET).rung
    return harder and not (calf.referred or any(is_alarming(pain) for pain in standing.course.aching))
