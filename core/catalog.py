"""Everything under content/, typed and checked: exercises and chains, programmes, phrases.

Pure: it is given the files' texts. Adding an exercise touches one file, `content/exercises/<id>.toml`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Literal

from annotated_types import Interval, MinLen
from pydantic import StringConstraints

from core.athlete import EXACT
from core.body import Region
from core.phrases import Locales, Phrases

Unit = Literal["reps", "seconds", "contacts"]
Load = Literal["none", "external", "light_item", "band"]
Chain = Literal[
    "balance", "hinge", "lunge", "single_leg_squat", "step_up", "step_down", "calf", "lateral", "bridge", "bird_dog",
    "core", "hamstring", "flow", "plyometric",
]  # fmt: skip
Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Text = Annotated[str, MinLen(1)]
Span = tuple[Annotated[int, Interval(ge=0)], Annotated[int, Interval(ge=0)]]
"""A range: least and most, both included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dose:
    """Bound what a prescription may ask of an exercise (EXE-01): sets, amount in its unit, rest in seconds."""

    __pydantic_config__ = EXACT

    sets: Span
    amount: Span
    rest_s: Span
    tempo: Text

    def __post_init__(self) -> None:
        for name, (least, most) in (("sets", self.sets), ("amount", self.amount), ("rest_s", self.rest_s)):
            if least > most:
                raise ValueError(f"{name}: the least ({least}) is above the most ({most})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """Describe one exercise: one file under content/exercises, whose name is its id."""

    __pydantic_config__ = EXACT

    id: Identifier
    code: Text
    name: Text
    chain: Chain
    rung: Annotated[int, Interval(ge=0, le=9)]
    demanding: bool
    per_leg: bool
    unit: Unit
    load: Load
    equipment: str
    """What it needs, as `none` or an expression of kit joined by `|` and `&`, with parentheses."""
    dose: Dose
    regions: Annotated[tuple[Region, ...], MinLen(1)]
    how: Annotated[tuple[Text, ...], MinLen(1)]
    """Steps to do it, in order."""
    cues: Annotated[tuple[Text, ...], MinLen(1)]
    """Short reminders, the most important first."""
    aliases: tuple[Text, ...]
    """What people call it, lower case, singular."""
    sources: Annotated[tuple[Text, ...], MinLen(1)]


@dataclass(frozen=True)
class Catalog:
    """Hold all content, by id."""

    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    locales: Locales = field(default_factory=dict)

    def phrases(self, language: str = "en") -> Phrases:
        """Return a language's phrases, English where the language is not there."""
        return self.locales.get(language) or self.locales["en"]

    @cached_property
    def chains(self) -> Mapping[Chain, tuple[Exercise, ...]]:
        """Return each chain's exercises from the easiest rung to the hardest."""
        chains: dict[Chain, list[Exercise]] = {}
        for exercise in sorted(self.exercises.values(), key=lambda e: (e.rung, e.code)):
            chains.setdefault(exercise.chain, []).append(exercise)
        return {name: tuple(rungs) for name, rungs in chains.items()}
