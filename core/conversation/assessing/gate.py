"""The movement check: squat, lunge and hinge shown clean and painless, which weights wait for (PHA-03)."""

import re
from typing import Final

from core.athlete import MovementGate
from core.chat import Message, Tapped
from core.conversation.questions.level import gate_in
from core.conversation.stages.stage import AskGate
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import NO, YES
from core.journal import Gate

GATE: Final = "gate"
_PASSED: Final = MovementGate(squat=True, lunge=True, hinge=True)
_SHUT: Final = MovementGate(squat=False, lunge=False, hinge=False)
_ALL: Final = re.compile(rf"(?:{YES}|(?:yes )?(?:all )?clean|all(?: of them)?|(?:{YES}),? (?:all|they are))\W*")
_NONE: Final = re.compile(rf"(?:{NO}|not (?:yet|really|quite|all)|(?:{NO}),? not (?:yet|really|quite|all))\W*")


def check_moves(scene: Scene) -> Step:
    """Open the check."""
    return Step(stage=AskGate(), say=(ask_gate(scene, AskGate()),))


def ask_gate(scene: Scene, _: AskGate) -> Message:
    """Ask whether the three movements are clean; load needs all of them."""
    return scene.message("ask-gate", [scene.button(f"gate-{v}", f"{GATE}:{v}") for v in ("clean", "not")])


def tap_gate(scene: Scene, event: Tapped) -> Step | None:
    """Open the check, or take its answer."""
    match event.data.partition(":")[2]:
        case "ask":
            return check_moves(scene)
        case "clean":
            return _shown(scene, _PASSED)
        case "not":
            return _shown(scene, _SHUT)
        case _:
            return None


def hear_gate(scene: Scene, _: AskGate, text: str) -> Step | None:
    """Take a yes, a no, or which of the movements are clean; the others stay as they were shown last."""
    low = text.strip().lower()
    if _ALL.fullmatch(low):
        return _shown(scene, _PASSED)
    if _NONE.fullmatch(low):
        return _shown(scene, _SHUT)
    if gate_in(low, _SHUT) == _SHUT and gate_in(low, _PASSED) == _PASSED:  # nothing is told of any
        return None
    last = next((entry for entry in reversed(scene.journal) if isinstance(entry, Gate)), scene.profile.gate)
    return _shown(scene, gate_in(low, MovementGate(squat=last.squat, lunge=last.lunge, hinge=last.hinge)))


def _shown(scene: Scene, gate: MovementGate) -> Step:
    entry = Gate(at=scene.now, squat=gate.squat, lunge=gate.lunge, hinge=gate.hinge)
    return closed(scene.undoable("gate-passed" if gate.passed else "gate-kept"), entries=(entry,))
