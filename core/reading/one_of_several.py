"""Keep of what is told twice what is beyond doubt: one effort of a session, and no lists of legs that nobody names."""

from core import regex as re
from core.reading.facts import EffortSaid, Question, Said, SetsSaid
from core.reading.words.context import Context

_OF_ALL = re.compile(
    r"\b(?:overall|session|whole (?:thing|session|lot)|in total|all in all)\b[^\d.;\n]{0,20}(\d+(?:\.5)?)"
)
_TWO_LISTS = re.compile(r"\d+(?: (?:, )?\d+)+ / \d+(?: (?:, )?\d+)+")
"""Two lists beside a slash are of two legs, but nobody tells which is whose: "8,8 / 8,7"."""


def with_one_effort(plain: str, facts: list[Said], questions: list[Question]) -> tuple[list[Said], list[Question]]:
    """Keep of several efforts the one that is told of all: "rpe 7, rdl rpe 8" is asked."""
    told = {fact.rpe for fact in facts if isinstance(fact, EffortSaid)}
    if len(told) < 2:
        return facts, questions
    of_all = {float(found[1]) for found in _OF_ALL.finditer(plain)} & told
    kept = [fact for fact in facts if not isinstance(fact, EffortSaid) or {fact.rpe} == of_all]
    return kept, questions if len(of_all) == 1 else [*questions, Question(about="rpe")]


def without_two_lists(plain: str, context: Context, facts: list[Said]) -> list[Said]:
    """Leave out sets without a leg that are told as two lists; which leg is whose is asked already."""
    if _TWO_LISTS.search(plain) is None:
        return facts
    return [fact for fact in facts if not (isinstance(fact, SetsSaid) and _is_legless(context, fact))]


def _is_legless(context: Context, sets: SetsSaid) -> bool:
    exercise = context.catalog.exercises.get(sets.exercise or "")
    return exercise is not None and exercise.per_leg and sets.leg is None and len(sets.amounts) % 2 == 0
