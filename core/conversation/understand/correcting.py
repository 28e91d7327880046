"""Words that correct what was told before: "no, wait, 41", "sorry, I meant left"."""

from typing import Final

CORRECTION: Final = (
    r"(?:no|wait|sorry|oops|actually|oh|i mean(?:t)?(?: to say)?|correction|wrong|typo|my (?:bad|mistake)|"
    r"make (?:that|it)|that was)"
)
"""What leads a correction, however often and in whatever order."""
