"""The effort that follows on the word that a session was done: "did it! 7!", "done, 7, knee 2", "all done 6/10"."""

import re

from core.reading.context import Context
from core.reading.effort import effort_of, lone, rated
from core.reading.facts import EffortSaid, Said
from core.reading.sessions import done_until

_OUT_OF_TEN = re.compile(r"\d+(?:\.\d)? (?:/|out of) 10\b(?! /)")
_BETWEEN_COMMAS = re.compile(r", ?\d{1,2}(?:\.5)? ?,")


def told_after_done(context: Context) -> list[EffortSaid]:
    """Return "did it! 7!" as the effort before a complaint can own the number."""
    until = done_until(context) if context.asked == "session" else None
    rest = context.plain[until:].lstrip() if until is not None else ""
    exclaimed = rest.startswith(("!", ".")) or any(form.match(rest) for form in (_OUT_OF_TEN, _BETWEEN_COMMAS))
    said = effort_of(context, until) if until is not None and exclaimed else []
    return said or ([*lone(context), *rated(context)][:1] if until is not None else [])


def bare_effort(context: Context, facts: list[Said]) -> list[EffortSaid]:
    """Return a bare number after "done" as the effort, where nothing else may own it."""
    kinds = {fact.kind for fact in facts}
    until = done_until(context) if context.asked == "session" and "done" in kinds else None
    return effort_of(context, until) if until is not None and not kinds & {"rpe", "sets", "soreness"} else []
