"""The hop check: ten hops on each leg, and whether they hurt; one of the gates of jumps (5.6, PLY-01)."""

from typing import Final

from core.body import LEGS, opposite
from core.chat import Button, Message, Tapped
from core.conversation.answers.why_topic import rule_message
from core.conversation.assessing.which_tests import may_hop
from core.conversation.body.pain import start
from core.conversation.body.scale import on_scale, scale_in, scale_rows
from core.conversation.stages.stage import AskHop, AskPainPart
from core.conversation.turns.scene import Scene, Step, closed
from core.journal import SessionLog, SetDone
from core.training import ASSESSMENT

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
    stage = AskHop(leg=scene.profile.weaker_leg or LEGS[0])
    return Step(stage=stage, say=(scene.message("hop-how"), ask_hop(scene, stage)))


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
        other = AskHop(leg=opposite(stage.leg), done=done)
        return Step(stage=other, say=(ask_hop(scene, other),))
    entry = SessionLog(at=scene.now, session=f"{scene.today}{ASSESSMENT}", sets=done)
    if pain > QUIET:
        asked = start(scene.after(entry), AskPainPart(open=(), score=pain, leg=stage.leg, when="during"))
        return asked.following(scene.message("hop-hurt"), entries=(entry,))
    return closed(scene.undoable("hop-quiet"), entries=(entry,))
