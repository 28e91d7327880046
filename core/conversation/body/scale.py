"""A bare number, or "7/10", as the answer to a question from 0 to 10."""

from collections.abc import Callable
from typing import Final

from core import regex as re
from core.chat import Button
from core.conversation.stages.stage import Stage
from core.conversation.turns.scene import Rows, Scene, Step, rows_of
from core.conversation.understand.numbers import in_figures

_NUMBER: Final = re.compile(
    r"\s*(?:(?:about|around|maybe|perhaps|like|say|i'd say|it was|just|a|an|@)\s*)*"
    r"(-?\d{1,4}(?:[.,]\d{1,2})?)(?:-?ish\b)?\s*(?:/\s*10|out of (?:10|ten)|of 10)?"
    r"(?:,? (?:maybe|perhaps|probably|i (?:think|guess|suppose)|or so|tops|at (?:most|worst)|roughly|if that))*\W*"
)
TOP: Final = 10


def scale_in(text: str) -> float | None:
    """Return the number that a text consists of, in range or not."""
    found = _NUMBER.fullmatch(in_figures(text.lower())) if len(text) <= 40 else None
    return float(found[1].replace(",", ".")) if found else None


def scale_rows(topic: str) -> Rows:
    """Return the buttons from 0 to 10 of a topic."""
    return rows_of((Button(str(n), f"{topic}:{n}") for n in range(TOP + 1)), 6)


def on_scale(scene: Scene, value: float | None, take: Callable[[float], Step | None]) -> Step | None:
    """Take a number in range, say of another what the scale is; null for none."""
    if value is None:
        return None
    return take(value) if 0 <= value <= TOP else off_scale(scene, scene.stage)


def off_scale(scene: Scene, stage: Stage) -> Step:
    """Say what the scale is; the question is asked again."""
    return Step(stage=stage, say=(scene.message(f"unclear-{stage.kind}"),))
