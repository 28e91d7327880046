"""Whether somebody who was ill is fully well again: better is not well yet, and rest stays the plan (SAF-06)."""

from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.plan.weeks import is_ill
from core.conversation.stages.stage import AskReview, AskWell, Idle
from core.conversation.stops.safety import illness
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import NO, YES
from core.conversation.understand.negation import NT

_BETTER: Final = re.compile(
    r"(?:i'?m|i am|i feel|feel(?:ing)?|it'?s|all|much|a bit|a lot|so much|totally|getting|now|yes|,| )*"
    r"(?:better|fine|good|ok|okay|great|alright|all right|normal|fit)(?: (?:now|again|today|thanks))*"
)
_WELL: Final = re.compile(
    rf"(?:(?:{YES}|ok|okay|so|and|hey|coach|i'?m|i am|i feel|feel(?:ing)?|all|fully|totally|completely|quite|"
    r"back to|now)\W*)*(?:well|healthy|recovered|cured|back to normal)(?: (?:again|now|today|thanks?|enough))*"
)
TRAINED: Final = re.compile(
    rf"^(?!.*\b(?:not|{NT}|will|can|may|want|should)\b)"
    r".*\b(?:trained|ran|exercised|worked out|(?:went for|did) (?:a|the|my) (?:run|jog|session|workout|strength)\b)"
)
_YES: Final = re.compile(
    rf"(?=i am$|.*\b(?:{YES}|fully|totally|completely|well|100|gone|cured|normal)\b)"
    rf"(?:(?:{YES}|i am|i'?m|fully|totally|completely|all|well|fine|good|better|again|now|it'?s|"
    r"100(?: ?%)?|gone|back to normal|cured)[ ,!.]*)+"
)
_NO: Final = re.compile(
    rf"{NO}|so[- ]so|meh|same|"
    r"(?:(?:n\w*|(?:(?:an?|bit|lot|little|much|getting|feel(?:ing)?|i'?m|some) )*better),? (?:but )?)?"
    r"(?:not|almost|nearly|still|a bit|worse|(?:much|about|all|pretty much) the same|no (?:change|different|better)|"
    r"\d\d ?%)\b.*|(?:feeling )?(?:much |a lot |a bit |a little )?better\b.*\b(?:but|just|still|only|bit)\b.*"
)


def better(scene: Scene, said: str) -> Step | None:
    """Take who was ill for well at their word, and ask who only feels better; a no leaves it at rest.

    Work that was done while ill counts for nothing, and is told to be too much (SAF-06).
    """
    if not is_ill(scene) or not isinstance(scene.stage, Idle | AskReview | AskWell):
        return None
    if isinstance(scene.stage, Idle | AskReview) and _WELL.fullmatch(said) and "enough" not in said:
        return illness(scene, False)
    if TRAINED.search(said):
        return scene.stay(scene.message("ill-trained", [scene.button("well", "cmd:well")]))
    if _BETTER.fullmatch(said) or re.fullmatch(YES, said) or _WELL.fullmatch(said):
        return scene.ask(AskWell(), ask_well)
    return closed(scene.message("ill-rest", [scene.button("well", "cmd:well")])) if _NO.fullmatch(said) else None


def ask_well(scene: Scene, stage: AskWell) -> Message:
    """Ask whether the athlete is fully well again."""
    return scene.message("ill-better", [scene.button("well", "cmd:well")])


def hear_well(scene: Scene, stage: AskWell, text: str) -> Step | None:
    """Take a plain yes, or anything that says not yet."""
    low = text.strip().lower().rstrip("!. ")
    if _NO.fullmatch(low):
        return better(scene, low)
    return illness(scene, False) if _YES.fullmatch(low) else None
