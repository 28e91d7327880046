"""Ask about a session that was done with less weight than planned: it is not done as prescribed."""

import re

from core.reading.context import Context
from core.reading.facts import DoneSaid, Question, Said, SetsSaid

_LESS = (
    r"(?:without|no|less|lighter|lower|half(?: the)?|reduced|smaller|dropped(?: the)?|minus the|lowered(?: the)?|"
    r"left the)"
)
_LIGHTER = re.compile(
    rf"\b{_LESS} (?:any |my |the )?(?:added |extra )?(?:weights?|load|kilos|dumbbells?|dbs?|kettlebells?|vest)\b|"
    r"\b(?:all|it|done|everything|lot|session|but|a (?:bit|little|lot)|much|went|bit) lighter\b|"
    r"\bbody ?weight (?:only|instead|today)\b|\b(?:just|only|with|at|as|all) body ?weight\b|\bunweighted\b|\bunloaded\b"
)


def ask_what_load(context: Context, facts: list[Said], questions: list[Question]) -> tuple[list[Said], list[Question]]:
    """Ask what was lifted where all is said to be done, but with less weight than the plan has."""
    session = context.session
    loaded = session is not None and any(exercise.load_kg for exercise in session.exercises)
    done = [fact for fact in facts if isinstance(fact, DoneSaid)]
    if not (done and loaded and _LIGHTER.search(context.plain)) or any(
        isinstance(fact, SetsSaid) and fact.load_kg is not None for fact in facts
    ):
        return facts, questions
    kept = [fact for fact in facts if fact not in done]
    return kept, [*questions, Question(about="session")]
