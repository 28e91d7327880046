"""The words that say that a session was done or left out, looked for once a reply: several readers ask for them."""

import re
from functools import lru_cache

from core.reading.context import Context
from core.reading.lexicon.sessions import DONE, DONE_IF_ASKED, SKIP_WHOLE, YES


def done_until(context: Context) -> int | None:
    """Return where the words end that say that the session was done."""
    plain = context.plain
    told = told_done(plain) or YES.match(plain) or told_if_asked(plain)
    return told.end() if told else None


@lru_cache(maxsize=4)
def told_done(plain: str) -> re.Match[str] | None:
    """Return the words that say that the session was done."""
    return DONE.search(plain)


@lru_cache(maxsize=4)
def told_if_asked(plain: str) -> re.Match[str] | None:
    """Return the words that say so where the session was asked for."""
    return DONE_IF_ASKED.search(plain)


@lru_cache(maxsize=4)
def told_skipped(plain: str) -> re.Match[str] | None:
    """Return the words that say that the whole session was left out."""
    return SKIP_WHOLE.search(plain)
