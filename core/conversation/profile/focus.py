"""What is to be worked a little more: picked from a list, or told in words (PHA-13)."""

import re
from dataclasses import replace
from typing import Final, get_args

from core.athlete import Focus
from core.chat import Message
from core.conversation.questions.question import tick_box
from core.conversation.turns.scene import Scene, Step, rows_of

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
