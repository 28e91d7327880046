"""Prepare the line that danger is looked for in: nothing that somebody typed may be missing from it."""

from core.reading.flags.meant import meant
from core.reading.flags.shortened import in_short
from core.reading.flags.slips import unslipped
from core.reading.words.script import word_for_word
from core.reading.words.spelling import Speller


def looked_through(typed: str, speller: Speller) -> str:
    """Return all that was typed as one plain line, its slips mended."""
    return unslipped(meant(in_short(word_for_word(typed, speller))), speller)
