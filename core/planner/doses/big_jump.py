"""Weights whose next step is a big jump, more than a tenth: three sets of 15, clean and twice, earn it (PRO-04, D12).

Past the staircase a line with such a weight is on its way to the next one: it has three sets, and its repetitions climb
a step a week to 15. Four sets of 15 would never fit beside the rest of a session, and the first weights, of a few
kilograms, would be the last. Where the minutes hold three sets of 15 for one main line only, the one with the lighter
weight climbs and the others wait: so a worse log of one line never hands its minutes to another that is as far on
(PRO-10). The rulebook is silent on both; three sets are the smaller dose.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from core.catalog import Chain, Exercise
from core.planner.choosing.choice import HIGHEST, Means
from core.planner.doses.lower import weights_of
from core.planner.drafting.draft import Draft
from core.planner.measures.trends import LAST_STAIR
from core.planner.state.parts import Strand, StrandName
from core.rules.weights import Weights, first_load_kg

Way = tuple[StrandName, ...]
"""The patterns on their way to a weight that is a big jump, the one that climbs first in front."""
COARSE_TOP: Final = 15
COARSE_SETS: Final = 3
COARSE_REPS: Final = 8
"""What a set starts with again after a big jump."""
_MOST_RISE: Final = 1.10
_SYSTEM_RISE: Final = 0.05
_SLACK: Final = 1e-9


@lru_cache(maxsize=4096)
def next_load(load: float, weights: Weights, share: float) -> float | None:
    """Return the next load that can be made, None where there is none or the smallest jump is above 10 %."""
    rounded = weights.down_to(load * (1 + share))
    if rounded > load + _SLACK:
        return rounded
    smallest = weights.above(load)
    return smallest if smallest is not None and smallest <= load * _MOST_RISE + _SLACK else None


def is_coarse(load: float, weights: Weights) -> bool:
    """Tell whether there is a next weight, and it is a jump of more than a tenth."""
    return weights.above(load) is not None and next_load(load, weights, 0.10) is None


@lru_cache(maxsize=4096)
def _in_reach(load: float, weights: Weights, mass: float | None) -> bool:
    above = weights.above(load)
    near = mass is not None and above is not None and above - load <= _SYSTEM_RISE * (mass + load)
    return near and is_coarse(load, weights)


def on_its_way(exercise: Exercise, load: float, means: Means) -> bool:
    """Tell whether the next weight is such a jump and a small share of what the leg carries in all, so in reach."""
    return load > 0 and _in_reach(load, weights_of(exercise, means), means.profile.body_mass_kg)


def _comes_to_one(exercise: Exercise, load: float, means: Means) -> bool:
    """Tell whether such a jump is the next step or one further up: single weights may lie close, and then apart.

    A line that left the way with a lighter weight and came back to it with a heavier would hand its minutes to others
    by a worse log (PRO-10). Where weights go up by a step, no jump is larger than the one before it.
    """
    weights = weights_of(exercise, means)
    while weights.owned and load > 0 and (closer := next_load(load, weights, 0.10)) is not None:
        load = closer
    return on_its_way(exercise, load, means)


def keeps_its_weight(exercise: Exercise, load: float, means: Means) -> bool:
    """Tell whether what is lifted stays as it is, since the next weight is too big a jump or there is none (D12)."""
    weights = weights_of(exercise, means)
    return next_load(load, weights, 0.10) is None and not on_its_way(exercise, load, means)


def by_repetitions(name: Chain, means: Means) -> bool:
    """Tell whether only repetitions can make the last rung of a pattern harder, whatever is logged: no kit loads it.

    The movement gate does not count, nor does a weight that is held by now: what a log changes would change what the
    other lines have of the minutes (PRO-10).
    """
    rungs = (e for e in means.catalog.chains[name] if e.rung <= HIGHEST[e.chain] and e.load == "external")
    firsts = ((e, first_load_kg(means.profile, e)) for e in rungs if means.has_kit(e.id))
    return all(not load or keeps_its_weight(e, load, means) for e, load in firsts)


def on_the_way(strands: Mapping[StrandName, Strand], means: Means, number: int) -> Way:
    """Return the patterns on their way to a weight that is a big jump, the one that climbs first in front.

    A pattern that is not loaded yet counts as with its first weight, so that nothing changes for others when it is.
    """
    if number <= LAST_STAIR or means.programme.id != "single_leg":
        return ()
    key = tuple([strands[name].load if name in strands else 0.0 for name in means.loaded])
    known = means.ways.get(key)
    if known is None:
        firsts = {name: means.first_load(card) for name, card in means.loaded.items()}
        loads = {name: max(firsts[name], load) for name, load in zip(means.loaded, key, strict=True)}
        # A weight that was shown brings no line onto the way: others would lose their minutes to a better log (PRO-10).
        able = [name for name in loads if _comes_to_one(means.loaded[name], firsts[name], means)]
        coarse = [name for name in able if _comes_to_one(means.loaded[name], loads[name], means)]
        known = means.ways[key] = tuple(sorted(coarse, key=lambda name: (loads[name], name != "hinge", name)))
    return known


def on_three_sets(draft: Draft, way: Way) -> Draft:
    """Return a session whose lines on their way have the three sets that earn the next weight, on every kind of day."""
    if not [item for item in draft.items if item.load and item.sets > COARSE_SETS and item.name in way]:
        return draft  # as most are
    return draft.with_sets([min(i.sets, COARSE_SETS) if i.load and i.name in way else i.sets for i in draft.items])
