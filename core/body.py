"""The athlete's body: legs, regions, and the scales on which it is felt."""

from typing import Annotated, Final, Literal

from annotated_types import Interval, MultipleOf

Leg = Literal["left", "right"]
Side = Literal["left", "right", "both"]
Region = Literal[
    "knee", "shin", "calf", "achilles", "foot", "ankle", "hamstring", "quad", "glute", "hip", "groin", "it_band",
    "lower_back", "other",
]  # fmt: skip
LEGS: Final[tuple[Leg, Leg]] = ("left", "right")
JOINTS: Final[frozenset[str]] = frozenset(
    {"knee", "shin", "achilles", "foot", "ankle", "hip", "groin", "it_band", "lower_back"}
)
"""Where soreness of muscle cannot be told from pain."""

Score = Annotated[float, Interval(ge=0, le=10)]
"""Pain or soreness, 0 (none) to 10 (worst imaginable)."""

Effort = Annotated[float, Interval(ge=0, le=10), MultipleOf(0.5)]
"""Rating of perceived exertion (RPE), 0 to 10 in halves."""

Kilograms = Annotated[float, Interval(ge=0, le=1000)]
Kilometres = Annotated[float, Interval(ge=0, le=1000)]


def opposite(leg: Leg) -> Leg:
    """Return the other leg."""
    return "right" if leg == "left" else "left"
