"""The side of a pain that is told without one: named in another clause, or known from the days before (PAI-01)."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.body import Side
from core.conversation.body.pain import LATELY
from core.conversation.body.pain_words import PLACE, side_told
from core.conversation.plan.logged import pains_since
from core.conversation.stages.stage import AskPainPart
from core.conversation.turns.scene import Scene
from core.conversation.understand.clauses import bare, clauses

_NEWLY: Final = re.compile(
    r"\b(?:other|another|different|opposite|second|good|healthy|not the|also|too|new|both|"
    r"either|neither|one of|(?:which|what|(?<!same )one) side|first time|knees|hips|"
    r"calves|shins|ankles|feet|heels|quads|hamstrings|glutes)\b"
)
"""What says that a pain may be on another side than the one told before."""


def on_side(scene: Scene, pain: AskPainPart, text: str) -> AskPainPart:
    """Return a pain with the side that a clause names and nothing else ("calf 4. left side this time"), or the known.

    It is said back with its side, so that another one can be told.
    """
    told = {side for clause in clauses(text.lower()) if (side := side_told(bare(clause)))} or _known(scene, pain, text)
    return replace(pain, leg=told.pop()) if pain.leg is None and len(told) == 1 else pain


def _known(scene: Scene, pain: AskPainPart, text: str) -> set[Side]:
    told = [clause for clause in clauses(text.lower()) if PLACE.search(clause)] or [text.lower()]
    if pain.region is None or any(map(_NEWLY.search, told)):
        return set()
    return {e.leg for e in pains_since(scene, scene.now - LATELY) if e.region == pain.region and e.leg}
