"""A plain yes and a plain no, as people type them: the words that every question with one takes."""

from typing import Final

from core import regex as re

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
