"""What a word of the coach's own means, where no rule and no exercise explains it."""

import re
from typing import Final

from core.conversation.turns.scene import Scene, Step

_WORDS: Final = {
    "set": r"(?:hard )?sets?",
    "rep": r"reps?|repetitions?",
    "form": r"form|clean|wobbl[ey]|wobble|lost(?: it)?|as planned,? clean",
    "sore": r"sore|soreness|doms|(?:soreness|sore|doms) (?:and|or|vs|versus|from) (?:a )?pain",
    "key-run": r"key runs?",
    "demanding": r"demanding",
    "phase": r"phases?",
    "max-strength": r"max(?:imum)? strength",
    "strength-endurance": r"strength endurance",
    "power": r"power",
    "gentle": r"gentle strength",
    "core": r"core",
    "lsi": r"limb symmetry(?: index)?|lsi|symmetry(?: index)?",
}
"""The words that are asked about, by the end of the phrase's key."""
_ASKED: Final = re.compile(
    r"(?:sorry,? |ok(?:ay)?,? |and |but )*"
    r"(?:what(?:(?:'?s| is) (?:the difference between|the meaning of|meant by)| do you mean (?:by|with)|"
    r"'?s| is| are| do(?:es)?)|define|explain|meaning of|(?:i )?don'?t (?:know|understand) what)"
    r" (?:an? |the )?[\"'“]*(?P<word>.+?)[\"'”]*"
    r"(?: (?:is|are|means?|session|day|work)){0,2}(?: here| exactly)?[ ?.!]*"
)


def meaning(scene: Scene, low: str) -> Step | None:
    """Say what a word means that somebody asks about."""
    asked = _ASKED.fullmatch(low)
    word = asked["word"] if asked else ""
    known = next((name for name, words in _WORDS.items() if re.fullmatch(words, word)), None)
    return scene.stay(scene.message(f"meaning-{known}")) if known else None
