"""Where the dialogue stands: a union of frozen values, stored between any two messages."""

from dataclasses import dataclass
from typing import Literal

from core.athlete import EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Idle:
    """Nothing is open."""

    __pydantic_config__ = EXACT

    kind: Literal["idle"] = "idle"


Stage = Idle
