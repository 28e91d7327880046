"""An exercise and the dose it may be given: one file under content/exercises."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Interval, MinLen
from pydantic import StringConstraints

from core.body import Region
from core.catalog.words import Identifier, Text
from core.exact import EXACT, exact

Unit = Literal["reps", "seconds", "contacts"]
Load = Literal["none", "external", "light_item", "band"]
Chain = Literal[
    "balance", "hinge", "lunge", "single_leg_squat", "step_up", "step_down", "calf", "lateral", "bridge", "bird_dog",
    "core", "hamstring", "flow", "plyometric",
]  # fmt: skip
Tempo = Annotated[str, StringConstraints(pattern=r"^(hold|slow|((\d+(\.\d+)?|X)-){3}(\d+(\.\d+)?|X))$")]
"""Down-pause-up-pause in seconds, X for as fast as control allows; `hold` and `slow` where seconds are counted."""
Span = tuple[Annotated[int, Interval(ge=0)], Annotated[int, Interval(ge=0)]]
"""A range: least and most, both included."""


@exact
class Dose:
    """Bound what a prescription may ask of an exercise (EXE-01): sets, amount in its unit, rest in seconds."""

    sets: Span
    amount: Span
    rest_s: Span
    tempo: Tempo

    def __post_init__(self) -> None:
        for name, (least, most) in (("sets", self.sets), ("amount", self.amount), ("rest_s", self.rest_s)):
            if least > most:
                raise ValueError(f"{name}: the least ({least}) is above the most ({most})")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Exercise:
    """Describe one exercise: one file under content/exercises, whose name is its id.

    There is one of each in a catalog, equal to nothing else: plans look things up by exercises a thousand times, and
    comparing all those texts would take most of that.
    """

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
    equipment: Text
    """What it needs, as `none` or an expression of kit joined by `|` and `&`, with parentheses."""
    dose: Dose
    regions: Annotated[tuple[Region, ...], MinLen(1)]
    """What it loads: pain or soreness there concerns it (R01). `other` stands for trunk, arms and shoulders."""
    how: Annotated[tuple[Text, ...], MinLen(1)]
    """Steps to do it, in order."""
    cues: Annotated[tuple[Text, ...], MinLen(1)]
    """Short reminders, the most important first."""
    aliases: tuple[Text, ...]
    """What people call it, lower case, singular; a family name may stand with several rungs."""
    sources: Annotated[tuple[Text, ...], MinLen(1)]


@exact
class Family:
    """Name a chain and say what it is for."""

    name: Text
    purpose: Text
    sources: Annotated[tuple[Text, ...], MinLen(1)]
