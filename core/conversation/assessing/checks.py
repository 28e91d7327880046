"""The movement check, which weights wait for (PHA-03), and the hop check, one of the gates of jumps (5.6, PLY-01)."""

from typing import Final

from core import regex as re
from core.athlete import MovementGate
from core.body import LEGS, opposite
from core.chat import Button, Message, Tapped
from core.conversation.answers.why_topic import rule_message
from core.conversation.assessing.which_tests import may_hop
from core.conversation.body.pain import start
from core.conversation.body.scale import on_scale, scale_in, scale_rows
from core.conversation.questions.level import gate_in
from core.conversation.stages.stage import AskGate, AskHop, AskPainPart
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import NO, YES
from core.journal import Gate, SessionLog, SetDone
from core.training import ASSESSMENT

GATE: Final = "gate"
_PASSED: Final = MovementGate(squat=True, lunge=True, hinge=True)
_SHUT: Final = MovementGate(squat=False, lunge=False, hinge=False)
_ALL: Final = re.compile(rf"(?:{YES}|(?:yes )?(?:all )?clean|all(?: of them)?|(?:{YES}),? (?:all|they are))\W*")
_NONE: Final = re.compile(rf"(?:{NO}|not (?:yet|really|quite|all)|(?:{NO}),? not (?:yet|really|quite|all))\W*")


def check_moves(scene: Scene) -> Step:
    """Open the check."""
    return scene.ask(AskGate(), ask_gate)


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


HOP: Final = "hop"
HOPS: Final = 10
EXERCISE: Final = "single_leg_hop"
QUIET: Final = 1
"""The most pain that the gate allows."""


def hop_button(scene: Scene) -> tuple[Button, ...]:
    """Return the way into the check, for who is near its use."""
    return (scene.button("test-hop", f"{HOP}:go"),) if may_hop(scene) else ()


def hop(scene: Scene, _: str) -> Step:
    """Begin the check; who is not near its use hears what jumps wait for."""
    if not may_hop(scene):
        return scene.stay(rule_message(scene, "PLY-01"))
    return scene.ask(AskHop(leg=scene.profile.weaker_leg or LEGS[0]), ask_hop, scene.message("hop-how"))


def tap_hop(scene: Scene, event: Tapped) -> Step | None:
    """Begin the check, take the pain of one leg, or leave it."""
    value, stage = event.data.partition(":")[2], scene.stage
    if value == "go":
        return hop(scene, "")
    if value == "leave":
        return closed(scene.message("left-as-is"))
    return _told(scene, stage, float(value)) if isinstance(stage, AskHop) and value.isdecimal() else None


def ask_hop(scene: Scene, stage: AskHop) -> Message:
    """Ask how much ten hops on one leg hurt."""
    leave = [scene.button("leave-test", f"{HOP}:leave")]
    return scene.message("ask-hop", *scale_rows(HOP), leave, leg=scene.say(f"leg-{stage.leg}"))


def hear_hop(scene: Scene, stage: AskHop, text: str) -> Step | None:
    """Take a number, or that nothing hurt."""
    value = 0 if text.strip().lower().rstrip("!.") in ("no", "none", "nothing", "no pain", "fine") else scale_in(text)
    return on_scale(scene, value, lambda pain: _told(scene, stage, pain))


def _told(scene: Scene, stage: AskHop, pain: float) -> Step:
    """Note one leg; pain ends the check, and is asked about like any other (PAI-01, SAF-02)."""
    done = (*stage.done, SetDone(exercise=EXERCISE, set=1, leg=stage.leg, contacts=HOPS, pain=pain))
    if pain <= QUIET and len(done) < len(LEGS):
        return scene.ask(AskHop(leg=opposite(stage.leg), done=done), ask_hop)
    entry = SessionLog(at=scene.now, session=f"{scene.today}{ASSESSMENT}", sets=done)
    if pain > QUIET:
        asked = start(scene.after(entry), AskPainPart(open=(), score=pain, leg=stage.leg, when="during"))
        return asked.following(scene.message("hop-hurt"), entries=(entry,))
    return closed(scene.undoable("hop-quiet"), entries=(entry,))
