"""Choose and prepare the line that danger is looked for in: nothing that somebody typed may be missing from it."""

import re

from core.reading.flags.concepts import FILLERS
from core.reading.flags.shortened import in_short
from core.reading.flags.signs import concepts
from core.reading.flags.slips import unslipped
from core.reading.lexicon.terms import words
from core.reading.script import word_for_word
from core.reading.spelling import Speller

_WORD = re.compile(r"[a-z]{3,}")
_SAYS_LITTLE = FILLERS | words(
    "half one two times set sets rep reps bar bug dead for minute minutes make between last not let lol haha twice",
    "give maybe thanks coach thing from you time each more than said side session every because off done can and the",
    "would",
)
"""Words that the grammar leaves out or puts in other words every day."""


def looked_through(typed: str, plain: str, speller: Speller) -> str:
    """Return the plain line of the grammar, or all that was typed where the grammar left out a word of danger."""
    kept = set(plain.split(" "))
    if any(word not in kept and _tells(word, speller, kept) for word in _WORD.findall(typed.lower())):
        plain = word_for_word(typed, speller)
    return unslipped(in_short(plain), speller)


def _tells(word: str, speller: Speller, kept: set[str]) -> bool:
    return word not in _SAYS_LITTLE and concepts().begins(word) and speller.mend(word) not in kept
