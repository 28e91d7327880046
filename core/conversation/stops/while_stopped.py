"""What people ask and tell while their plan is stopped: rest, a look by a professional, and orders with conditions."""

import re
from typing import Final

from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks

_WAITS: Final = re.compile(r"\b(?:appointments?|booked|waiting list|waiting (?:for|until))\b")
_NEED: Final = re.compile(
    r"\b(?:need|have|got) to (?:see|go|get|have)\b|"
    r"\b(?:really|is (?:it|that|this)) (?:needed|necessary)\b"
)
_RUNS: Final = re.compile(r"\b(?:run|running|jog\w*|races?|parkrun)\b")
_MOVES: Final = re.compile(
    r"\b(?:core|train\w*|strength|exercis\w*|stretch\w*|yoga|upper body|gym|lift\w*|work ?out|"
    r"bike|cycl\w*|swim\w*)\b"
)
_ORDERED: Final = re.compile(r"\b(?:no|not|without|avoid|only|but|weeks?|months?|slow\w*|careful\w*|easy|\w+n'?t)\b")
_UNCLEARED: Final = re.compile(r"\b(?:not|\w+n'?t|never|no one has|nobody has)(?: \w+){0,2} cleared\b")


def while_stopped(scene: Scene, low: str, *, looked: bool) -> Step | None:
    """Answer lower-case words while a plan is stopped; `looked`: they speak of a professional's look that was had."""
    if _UNCLEARED.search(low):
        return scene.stay(scene.message("flag-kept"))
    if looked and _ORDERED.search(low):  # an order with conditions is no clearance (SAF-04)
        return scene.stay(scene.message("stopped-orders"))
    if _WAITS.search(low):
        return scene.stay(scene.message("stopped-wait"))
    if not asks(low):
        return None
    key = next((key for words, key in _ASKED if words.search(low)), None)
    return scene.stay(scene.message(key)) if key else None


_ASKED: Final = ((_NEED, "stopped-need"), (_RUNS, "stopped-run"), (_MOVES, "stopped-rest"))
