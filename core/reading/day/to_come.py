"""Tell a run that is to come, or comes every week, from one that was done: "im running 10k sunday"."""

from core import regex as re
from core.reading.words.context import Context

_BEHIND = re.compile(
    r"\b(?:today|yesterday|just|already|ran|did|done|finished|went|was|were|had|completed|ago|jogged|last|"
    r"this morning)\b"
)
"""What says that a run is behind the runner, whatever the form of its verb."""
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?\b"
_TO_COME = re.compile(
    rf"\b(?:usually|normally|always|weekly)\b|\b(?:every|each) (?:{_WEEKDAY}|week|weekend|morning|other day|day)\b|"
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days(?= i\b|$)|\bplanned$|"
    r"\b(?:i|we|you|they|to|im|am|are|be) (?:run|running|doing|jog)\b|\bhave a\b|"
    rf"^(?:running\b|(?:my )?(?:long|easy) runs? (?:is|are)\b)(?=.*\b{_WEEKDAY})"
)
"""What makes a run one of every week, or one to come: "i run 10k on sundays", "im running 10k sunday"."""
_ASKED = re.compile(
    rf"^(?!.*\b(?:was|were|is that|or)\b)[^,]*\b{_WEEKDAY}[^,]*(?:, (?:any\w*|is|can|could|should|good|bad|too|ok)\b"
    r"[^.!,]*)?[?]"
)
"""A run of a named day that is asked about, without a word that it was: "10k sunday with friends?"."""
_STOPS = frozenset({",", ".", ";", "!", "?", "\n"})
_ENDS = _STOPS - {","}


def is_to_come(context: Context, of_run: list[int]) -> bool:
    """Tell whether all that is said of a run is that it is to come, or comes every week."""
    clauses = [" ".join([context.text(n) for n in range(*context.around(at, _STOPS))]) for at in of_run]
    ahead = any(map(_TO_COME.search, clauses)) or any(_ASKED.search(_sentence(context, at)) for at in of_run)
    return ahead and not any(map(_BEHIND.search, clauses))


def _sentence(context: Context, at: int) -> str:
    low, end = context.around(at, _ENDS)
    return " ".join(context.text(n) for n in range(low, min(end + 1, len(context.marks))))
