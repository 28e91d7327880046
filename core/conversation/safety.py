"""Red flags stop the plan at once; only the word that a professional cleared it resumes it (SAF-01 to SAF-04)."""

import re
from typing import Final

from core.chat import Message, Tapped
from core.conversation.flag_words import FLAG, ask_flag, stop_message
from core.conversation.questions import BY_NAME
from core.conversation.scene import Scene, Step, closed
from core.conversation.stage import AskClearance, AskFlag, Changing, Idle
from core.conversation.weeks import is_ill, open_flag
from core.journal import Illness, RedFlag, Tier

_YES: Final = re.compile(r"(?:yes|y|yeah|yep|yup|true|i do|it does|they did|s?he did)\b")
_DOUBT: Final = re.compile(
    r"\b(?:not (?:so )?sure|unsure|maybe|perhaps|a (?:bit|little)|sometimes|don'?t know|kind of|i think so)\b"
)
_NO: Final = re.compile(
    r"(?:no|n|nope|nah|not|not really|it doesn'?t|no it doesn'?t|"
    r"(?:no,? )?(?:it'?s )?(?:fine|nothing|old|gone|over)(?: now)?)"
)
_NOT_YET: Final = re.compile(r"\b(?:no|not|never|nobody|yet|when|if|but|soon|until|will|should|how)\b|n't\b|^n$|^nope")
SIGNS: Final = {"tingling": "spreading numbness or weakness", "words": "a sign described in words"}


def raise_flag(scene: Scene, tier: Tier, sign: str) -> Step:
    """Stop the plan and say where to turn; nothing is promised, nothing is named."""
    entry = RedFlag(at=scene.now, tier=tier, sign=sign[:200])
    return closed(stop_message(scene, tier), entries=(entry,))


def tap_flag(scene: Scene, event: Tapped) -> Step | None:
    """Take the answer to a clarifying question, or the steps of a clearance."""
    _, verb, said = [*event.data.split(":", 2), "", ""][:3]
    stage = scene.stage
    if verb in ("yes", "no"):
        return (
            answer_flag(scene, stage, verb == "yes") if isinstance(stage, AskFlag) and stage.said[:40] == said else None
        )
    if verb == "ask":
        return ask_clearance(scene)
    if verb == "seen" and open_flag(scene):
        return clear(scene)
    return closed(scene.message("flag-kept")) if verb == "not" and open_flag(scene) else None


def answer_flag(scene: Scene, stage: AskFlag, yes: bool) -> Step:
    """Stop on yes; go on at the lowered dose on no."""
    if yes:
        return raise_flag(scene, "refer", SIGNS.get(stage.said, stage.said))
    return closed(scene.message("flag-not-now"))


def hear_flag(scene: Scene, stage: AskFlag, text: str) -> Step | None:
    """Take a plain yes or no."""
    low = text.strip().lower().rstrip(".!")
    if _YES.match(low) or _DOUBT.search(low):  # who is not sure is better seen
        return answer_flag(scene, stage, True)
    return answer_flag(scene, stage, False) if _NO.fullmatch(low) else None


def reask_flag(scene: Scene, stage: AskFlag) -> Message:
    """Ask the clarifying question again."""
    return ask_flag(scene, stage.said)


def ask_clearance(scene: Scene) -> Step:
    """Ask whether a professional has said that training may go on; without a stop there is nothing to lift."""
    if open_flag(scene) is None:
        return Step(stage=scene.stage, say=(scene.message("flag-none"),))
    stage = AskClearance()
    return Step(stage=stage, say=(clearance_question(scene, stage),))


def clearance_question(scene: Scene, _: AskClearance) -> Message:
    """Ask for the explicit word that lifts a stop."""
    buttons = [scene.button(f"flag-{verb}", f"{FLAG}:{verb}:") for verb in ("seen", "not")]
    return scene.message("ask-clearance", buttons)


def stopped(scene: Scene) -> Message:
    """Say that the plan is stopped, and what lifts it."""
    return scene.message("stopped-still", [scene.button("flag-cleared", f"{FLAG}:ask:")])


def hear_clearance(scene: Scene, _: AskClearance, text: str) -> Step | None:
    """Take a plain yes or no; a yes with a "but" in it is none."""
    low = text.strip().lower().replace("’", "'").rstrip(".!")
    if open_flag(scene) is None:
        return closed(scene.message("flag-none"))
    if _NOT_YET.search(low):
        return closed(scene.message("flag-kept"))
    return clear(scene) if (_YES.match(low) and not _DOUBT.search(low)) or says_cleared(low) else None


def says_cleared(low: str) -> bool:
    """Tell whether words say that a professional has cleared the athlete."""
    return bool(re.search(r"\bcleared\b", low)) and not _NOT_YET.search(low) and not low.endswith("?")


def clear(scene: Scene) -> Step:
    """Lift the stop on the athlete's explicit word, and ask the safety questions again (SCR-05)."""
    flag = open_flag(scene)
    assert flag is not None  # the caller has looked
    entry = RedFlag(at=scene.now, tier=flag.tier, sign=flag.sign, cleared=True)
    return rescreen(scene.after(entry)).following(scene.message("flag-lifted"), entries=(entry,))


def rescreen(scene: Scene) -> Step:
    """Ask the safety questions again."""
    stage = Changing(question="body", draft=scene.profile, then="legs")
    return Step(stage=stage, say=(BY_NAME["body"].ask(scene, scene.profile),))


def illness(scene: Scene, ill: bool) -> Step:
    """Note illness or its end: nothing while ill, then half, then three quarters (SAF-06)."""
    if not ill and not is_ill(scene):
        return Step(stage=scene.stage, say=(scene.message("well-already"),))
    entry = Illness(at=scene.now, state="ill" if ill else "well")
    well = stopped(scene) if open_flag(scene) else scene.message("well-noted")
    message = scene.message("ill-noted", [scene.button("well", "cmd:well")]) if ill else well
    stage = scene.stage if isinstance(scene.stage, Changing) else Idle()
    return Step(stage=stage, say=(message,), entries=(entry,))
