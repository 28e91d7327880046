"""A bare number, or "7/10", as the answer to a question from 0 to 10."""

import re
from typing import Final

from core.conversation.stages.stage import Stage
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.figures import in_figures

_NUMBER: Final = re.compile(
    r"\s*(?:(?:rpe|about|around|maybe|perhaps|like|say|i'd say|it was|just|a|an|@)\s*)*"
    r"(-?\d{1,4}(?:[.,]\d{1,2})?)(?:-?ish\b)?\s*(?:/\s*10|out of (?:10|ten)|of 10)?\W*"
)
TOP: Final = 10


def scale_in(text: str) -> float | None:
    """Return the number that a text consists of, in range or not."""
    found = _NUMBER.fullmatch(in_figures(text.lower())) if len(text) <= 40 else None
    return float(found[1].replace(",", ".")) if found else None


def off_scale(scene: Scene, stage: Stage) -> Step:
    """Say what the scale is; the question is asked again."""
    return Step(stage=stage, say=(scene.message(f"unclear-{stage.kind}"),))
