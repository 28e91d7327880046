"""What is picked from a list or told in words: the block of the running year (S4.2), and the focus (PHA-13)."""

from dataclasses import replace
from typing import Final, get_args

from core import regex as re
from core.athlete import Block, Focus
from core.chat import Message
from core.conversation.profile.changing import kept
from core.conversation.questions.question import tick_box
from core.conversation.turns.scene import Scene, Step, rows_of

BLOCKS: Final[tuple[Block, ...]] = get_args(Block)
NONE: Final = "none"
"""The button of a year without blocks."""
_OF: Final = r"(?: ?-?(?:block|phase|training|season|period|building))?"
_NAMES: Final[dict[str, str]] = {
    "base": rf"base{_OF}",
    "preparation": rf"(?:race |marathon )?prep(?:aration)?{_OF}|race {_OF}|race ?-?block",
    "off_season": r"(?:the )?off ?-?season",
}
_NOW: Final = r"(?: (?:now|again|from now on|please|starts? (?:now|today|this week)|has (?:started|begun)|it is))*"
_IN: Final = (
    r"(?:(?:i'?m|i am|we'?re|it'?s|now|starting|begin(?:ning)?|back|"
    r"(?:switch|change|go|move)(?: me)? (?:in)?to|(?:can|could) (?:we|i|you)|i want|please|"
    r"let'?s) )*(?:(?:in|into|with|my|the|a|training) )*"
)
_BEGINS: Final = {name: re.compile(rf"{_IN}(?:{words}){_NOW}") for name, words in _NAMES.items()}
_ANY: Final = rf"(?:my |the )?(?:{'|'.join(_NAMES.values())}|(?:training )?block)"
_ENDS: Final = re.compile(
    rf"(?:end|stop|finish) (?:of )?{_ANY}|{_ANY}(?: is|'s) (?:over|done|finished|behind me)(?: now)?|"
    r"no (?:training )?block"
)


def pick_block(scene: Scene, value: str) -> Step | None:
    """Keep the block that was chosen and plan anew; without one say what each does at what price, and ask."""
    if value:
        return _taken(scene, value)
    now = scene.profile.training_block or NONE
    boxes = [tick_box(scene, f"block-{name}", f"set-up:block:{name}", name == now) for name in (*BLOCKS, NONE)]
    return scene.stay(Message(scene.say("ask-block"), title=scene.say("set-block"), buttons=rows_of(boxes, 2)))


def _taken(scene: Scene, value: str) -> Step | None:
    block = next((name for name in BLOCKS if name == value), None)
    if block is None and value != NONE:
        return None
    return kept(scene, replace(scene.profile, training_block=block), scene.say(f"block-now-{value}"))


def block(scene: Scene, low: str) -> Step | None:
    """Take a block that words say has begun, or that one is over."""
    if _ENDS.fullmatch(low):
        return _taken(scene, NONE)
    began = next((name for name, words in _BEGINS.items() if words.fullmatch(low)), None)
    return _taken(scene, began) if began else None


FOCUS: Final[tuple[Focus, ...]] = get_args(Focus)
_WORDS: Final[dict[Focus, str]] = {
    "hamstring": r"hamstrings?|hammies", "side_hip": r"(?:side )?hips?|glutes?|bum|butt", "core": r"core|abs|trunk",
    "calf": r"cal(?:f|ves)", "balance": r"balance|stability",
}  # fmt: skip
_PARTS: Final = "|".join(_WORDS.values())
_WISHED: Final = re.compile(
    r"(?:(?:i want|i(?:'d| would) like|i need|please|can (?:we|i|you)|could (?:we|i|you)|let'?s|give me|have|do|need|"
    r"to|a bit|some|work|put|set) )*(?P<no>no )?(?:(?:focus|concentrate|more|extra|emphasis|add|include)"
    rf"(?: (?:more|on|of|my|the|for|some))* (?P<what>{_PARTS})|(?P<named>{_PARTS})(?= focus))"
    r"(?: (?:work|exercises?|strength|focus|stuff|training|please))*"
)


def focus_told(low: str) -> str | None:
    """Return the focus that lower-case words wish for, behind a plus, or for none of it, behind a minus."""
    found = _WISHED.fullmatch(low)
    if found is None:
        return None
    focus = next(name for name, words in _WORDS.items() if re.fullmatch(words, found["what"] or found["named"]))
    return f"{'-' if found['no'] else '+'}{focus}"


def pick_focus(scene: Scene, value: str) -> Step:
    """Switch a focus on or off, and show them all."""
    chosen = scene.profile.focus
    picked = next((focus for focus in FOCUS if focus == value[1:]), None)
    if picked:
        kept = tuple(focus for focus in chosen if focus != picked)
        chosen = (*kept, picked) if value[0] == "+" else kept
    boxes = [
        tick_box(scene, f"focus-{name}", f"set-up:focus:{'-' if name in chosen else '+'}{name}", name in chosen)
        for name in FOCUS
    ]
    message = Message(scene.say("ask-focus"), buttons=rows_of(boxes, 3), key="set-up:focus")
    return Step(stage=scene.stage, say=(message,), profile=replace(scene.profile, focus=chosen))
