"""Read sets once more without the words that nobody knows, where they made them doubtful: the plan is the proof.

"Dead bugs ten to begin with and then nine, each side": what is left reads as sets that are about as planned.
"""

from core.reading.facts import Question, Said, SetsSaid
from core.reading.lexicon.sets import CUT, DENIED, FILLERS, HEDGES, NOT_DONE, REST, UNTOLD
from core.reading.strength.near_plan import as_planned
from core.reading.words.context import Context
from core.reading.words.marks import Mark

_TURNING = CUT | DENIED | HEDGES | NOT_DONE | REST | UNTOLD | {"least", "most", "something"}
_AMOUNTS = {"reps", "seconds"}


def without_strange_words(context: Context, questions: list[Question]) -> Context | None:
    """Return a context without words of no sense, where numbers are asked for; none where words may turn them."""
    if context.session is None or not any(q.about == "sets" and _AMOUNTS & {*q.missing} for q in questions):
        return None
    if any(mark.text in _TURNING or mark.has("old", "fix") for mark in context.marks):
        return None
    kept = [mark for mark in context.marks if not _is_strange(mark)]
    return context.part(kept) if len(kept) < len(context.marks) else None


def borne_out(context: Context, first: list[Said], again: list[Said], asked: list[Question]) -> bool:
    """Tell whether what was read again holds all that was, and besides only sets that are about as planned."""
    sets = [fact for fact in again if isinstance(fact, SetsSaid)]
    rest = [fact for fact in again if not isinstance(fact, SetsSaid)]
    return (
        bool(sets)
        and all(fact in again for fact in first)
        and all(fact in first for fact in rest)
        and not any(q.about == "sets" for q in asked)
        and all(as_planned(fact, context) for fact in sets if fact not in first)
    )


def _is_strange(mark: Mark) -> bool:
    return (
        not (mark.senses or mark.exercises or mark.number is not None)
        and mark.text.isalpha()
        and mark.text not in FILLERS
    )
