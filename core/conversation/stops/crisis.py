"""Words of somebody who may not want to live: answered before anything else, whatever is open."""

import re
from typing import Final

from core.conversation.turns.scene import Scene, Step

_WORDS: Final = re.compile(
    r"\b(?:want(?:ed)? to|wanna) (?:just )?(?:die|end (?:it all|my life|everything))\b|\bkill(?:ing)? myself\b|"
    r"\bsuicid(?:e|al)\b(?! (?:sprint|run|drill|shuttle)s?\b)|"
    r"\bend(?:ing)? (?:it all\b(?! with\b)|my (?:own )?life\b)|"
    r"\bself[- ]?harm\w*|\bbetter off dead\b|"
    r"\b(?:don'?t|do not) want to (?:live|be here any ?more|wake up)\b"
)
_JOKES: Final = re.compile(
    r"\blol\b|\bhaha|😂|🤣|"
    r"\b(?:after|during|from|these|those|this) (?:\w+ )?(?:squats?|lunges?|hill|session|intervals?|workout|run|sets?)\b"
)
"""What makes of them a word about hard work."""


def crisis(scene: Scene, text: str) -> Step | None:
    """Say that a person is needed, not a plan, and where to find one."""
    low = text.lower()
    said = _WORDS.search(low) and not _JOKES.search(low)
    return scene.stay(scene.message("kind-crisis")) if said else None
