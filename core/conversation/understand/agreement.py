"""A plain yes and a plain no, as people type them: the words that every question with one takes."""

from typing import Final

YES: Final = "yes|yep|yeah|yea|yup|y|aye"
NO: Final = "no|nope|nah|nay|n"
