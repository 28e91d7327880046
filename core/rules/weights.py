"""Which weights an athlete can make for an exercise: the single ones that were told, else any of a step (R10).

A weight in the hand is one that the exercise's card names: a kettlebell does not serve where two dumbbells hang at the
sides. What a bar or a vest is loaded with is not asked one by one; for them the step stands, as for weights untold.
"""

from functools import lru_cache
from math import floor
from typing import Final, NamedTuple

from core.athlete import HAND_KIT, HandWeights, Kit, Profile
from core.catalog import Exercise
from core.rules.kit import alternatives

DEFAULT_STEP_KG: Final = 2.5
WEIGHING: Final[frozenset[str]] = frozenset({*HAND_KIT, "barbell", "vest"})
"""What a load is made of; a card that names none of it leaves open what is held."""
_FIRST_OF_MASS: Final = 0.05
_SHOWN_OF_MASS: Final = 0.25
_UNKNOWN_MASS_KG: Final = 50.0
_SLACK: Final = 1e-9
_SLACK_KG: Final = 0.011
"""A load is told in hundredths of a kilogram, and pounds are no whole ones."""


class Weights(NamedTuple):
    """Hold what can be made: single weights in kg from the lightest on, or, where none was told, all of a step."""

    step: float = DEFAULT_STEP_KG
    owned: tuple[float, ...] = ()

    @property
    def lightest(self) -> float:
        """Return the smallest weight in kg."""
        return self.owned[0] if self.owned else self.step

    def above(self, load: float) -> float | None:
        """Return the smallest weight in kg above one, None where there is none heavier."""
        if self.owned:
            return next((each for each in self.owned if each > load + _SLACK), None)
        return round((floor(load / self.step + _SLACK) + 1) * self.step, 3)

    def down_to(self, load: float) -> float:
        """Return the heaviest weight in kg that is not above one, 0 where all are."""
        if self.owned:
            return next((each for each in reversed(self.owned) if each <= load + _SLACK), 0)
        return round(floor(load / self.step + _SLACK) * self.step, 3)

    def has(self, load: float) -> bool:
        """Tell whether a load in kg can be made."""
        near = min(self.owned, key=lambda each: abs(each - load)) if self.owned else round(load / self.step) * self.step
        return abs(near - load) <= _SLACK_KG


def weights_for(profile: Profile, exercise: Exercise) -> Weights:
    """Return the weights that an athlete has for an exercise."""
    return _made_of(profile.weights_kg, profile.load_step_kg, profile.equipment, exercise.equipment)


@lru_cache(maxsize=4096)
def _made_of(told: HandWeights, step: float | None, kit: frozenset[Kit], expression: str) -> Weights:
    named = frozenset[str]().union(*alternatives(expression)) & WEIGHING
    own = {each for item in HAND_KIT if item in (named or WEIGHING) & kit for each in getattr(told, item)}
    return Weights(step or DEFAULT_STEP_KG, tuple(sorted(own)))


def first_load_kg(profile: Profile, exercise: Exercise) -> float:
    """Return the weight in kg to begin with: at most 5 % of body mass, 0 where the smallest is heavier ([E]).

    The rulebook names no first weight. It is a jump from none, and the largest jump above a tenth that is allowed is
    5 % of body mass and the weight held (PRO-04, D12): of the body mass alone here. Whoever has nothing as light stays
    with body weight.
    """
    weights = weights_for(profile, exercise)
    return weights.down_to(most_first_kg(profile) + (_SLACK_KG if weights.owned else 0))


def most_shown_kg(profile: Profile) -> float:
    """Return the heaviest weight in kg that is taken over because it was held, a quarter of body mass ([E])."""
    return _SHOWN_OF_MASS * (profile.body_mass_kg or _UNKNOWN_MASS_KG)


def is_light(load: float, profile: Profile) -> bool:
    """Tell whether a weight in kg may be a first one."""
    return load <= most_first_kg(profile) + _SLACK_KG


def most_first_kg(profile: Profile) -> float:
    """Return the heaviest first weight in kg, of a light athlete's body mass where theirs is not told."""
    return _FIRST_OF_MASS * (profile.body_mass_kg or _UNKNOWN_MASS_KG)
