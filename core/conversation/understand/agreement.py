"""Yes, no and not, as people type them: what is said to be there, without what is said to be missing."""

import re
from typing import Final

YES: Final = "yes|yep|yeah|yea|yup|y|aye"
NO: Final = "no|nope|nah|nay|n"
UNSURE: Final = re.compile(
    r"(?:i )?(?:(?:really )?(?:don'?t|do not|can'?t|cannot|couldn'?t) (?:really )?(?:know|say|tell|remember|recall)\b|"
    r"(?:am |'m )?(?:not sure|unsure|no (?:idea|clue))\b|(?:idk|dunno|forgot)\b|"
    r"(?:hard|difficult|impossible) to (?:say|tell|judge)\b)"
)
"""Nobody knows, or remembers."""
SHRUGS: Final = re.compile(
    r"(?:(?:it'?s|that'?s|all|quite|really|just|oh|nothing to worry about|don'?t worry|"
    r"no (?:big deal|worries)|not (?:too |so |that |really )?bad|not much|"
    r"normal(?: for me)?|fine|ok(?:ay)?|good|all ?right)\W*)+"
)
"""A word that makes little of a pain, and tells no number."""
CORRECTION: Final = (
    r"(?:no|wait|sorry|oops|actually|oh|i mean(?:t)?(?: to say)?|correction|wrong|typo|my (?:bad|mistake)|"
    r"make (?:that|it)|that was)"
)
"""What leads a correction, however often and in whatever order."""


_TURNS: Final = re.compile(
    r"[.;!\n]|,\s+(?=(?:an?|the|my|some|two|\d+|on|taking|take|with|i'?m|i (?:am|take|get|got|had))\b)|"
    r"\bthere (?:is|are)\b|\b(?:but|just|only|except|however|though|although|apart from|besides|i've|(?:i|we) have)\b"
)
NT: Final = (
    r"(?:\w+n't|(?:did|does|do|was|were|is|are|have|has|had|could|would|should|ca|wo|ai|must|need|might|sha|dare)nt)"
)
"""A verb that is denied, with its apostrophe or without, and no "went"."""
_NOT: Final = re.compile(
    r"\b(?:no|not|never|without|neither|nor|none|nothing|(?:do|have|has|does|is|am|are|was)n'?t)\b"
)


def affirmed(text: str) -> str:
    """Return the parts of the text that no "no" stands before; it reaches over commas up to a "but" or a full stop."""
    return ", ".join(_NOT.split(part, maxsplit=1)[0] for part in _TURNS.split(text.lower()))
