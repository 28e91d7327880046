"""A plain yes and a plain no, as people type them: the words that every question with one takes."""

import re
from typing import Final

YES: Final = "yes|yep|yeah|yea|yup|y|aye"
NO: Final = "no|nope|nah|nay|n"
SHRUGS: Final = re.compile(
    r"(?:(?:it'?s|that'?s|all|quite|really|just|oh|nothing to worry about|don'?t worry|"
    r"no (?:big deal|worries)|not (?:too |so |that |really )?bad|not much|"
    r"normal(?: for me)?|fine|ok(?:ay)?|good|all ?right)\W*)+"
)
"""A word that makes little of a pain, and tells no number."""
