"""Tell whether "done" is said of the session, or only of the run that is told beside it."""

import re

from core.reading.context import Context
from core.reading.lexicon.sessions import DONE, DONE_IF_ASKED, YES

_OF_SESSION = re.compile(
    r"\b(?:session|workout|strength|gym|exercises?|sets|everything|all of it|it all|the lot|all done|done)\b"
)
_RUN_DONE = re.compile(
    r"\bRUN(?: (?:\d[\d.:]*|k|km|mi|miles?|min|mins|minutes|in|was|is|all|now)(?! RUN))* (?:all )?(?:done and "
    r"dusted|done|ticked off|completed?|finished|in the (?:bag|bank|books)|sorted|smashed|banked)\b"
)
"""A run, how far and how long it was, and that it is done."""


def of_session(context: Context) -> bool:
    """Tell whether what was done beside a run was the session."""
    plain = " ".join("RUN" if mark.has("run") else mark.text for mark in context.marks)
    rest = _RUN_DONE.sub(" ", plain)
    if context.asked is None:
        return _OF_SESSION.search(rest) is not None
    return rest == plain or any(told.search(rest) for told in (DONE, DONE_IF_ASKED, YES))
