"""Read what a session is called in a clause of its own, so that no complaint beside it takes the number."""

from core.reading.context import Context
from core.reading.done_words import done_until
from core.reading.facts import EffortSaid
from core.reading.lexicon.terms import words
from core.reading.naming import is_name
from core.reading.values import score_at, whole_or_half
from core.reading.wholly import said_wholly

_JOINTS = frozenset({",", ".", ";", "\n", "-", "!", "...", "but", "and", "(", ")"})
_WEIGHED = words(
    "about around roughly maybe probably prob approx perhaps solid good tough hard easy comfy comfortable proper "
    "strong "
    "decent steady overall say said give gave call called scored score rated rate reckon think guess felt like was "
    "a an ~"
)
"""Words that weigh a session, before a number that says how hard it was."""
_SMALL = _WEIGHED | words(
    "i id ill im it its that thats the this session workout thing whole would all in so well just only of "
    "ok yeah yep honestly today ish tbh lol haha for me coach : is"
)


def weighed(context: Context) -> list[EffortSaid]:
    """Return the score of a clause that says nothing else, beside a session that was done: "did it, about a 6"."""
    if context.asked != "session":
        return []
    if done_until(context) is None and said_wholly(context.plain) != "done":
        return []
    found = [
        (low, high, value) for low, high in _clauses(context) if (value := _score_of(context, low, high)) is not None
    ]
    if len(found) != 1 or not _placed(context, found[0][0]) or _counted(context):
        return []
    low, high, value = found[0]
    context.take(*range(low, high))
    return [EffortSaid(rpe=value)]


def _clauses(context: Context) -> list[tuple[int, int]]:
    ends = [*(at for at in range(len(context.marks)) if context.text(at) in _JOINTS), len(context.marks)]
    return [(low + 1, high) for low, high in zip([-1, *ends], ends, strict=False) if high - low > 2]


def _score_of(context: Context, low: int, high: int) -> float | None:
    """Return the score of a clause that consists of it and of words that weigh."""
    scores = [(at, score) for at in range(low, high) if (score := score_at(context, at)) is not None]
    if not scores or any(at >= scores[0][1].after for at, _ in scores) or not all(map(context.free, range(low, high))):
        return None
    at, score = scores[0]
    others = {word for n in (*range(low, at), *range(score.after, high)) for word in context.text(n).split()}
    fits = others <= _SMALL and (others & _WEIGHED or score.after == at + 3)
    told = score.value is not None and whole_or_half(score.value) and not context.marks[at].vague
    return score.value if fits and told else None


def _counted(context: Context) -> bool:
    """Tell whether a clause says numbers of an exercise that it names."""
    return any(
        any(context.marks[at].exercises and is_name(context, at) for at in range(low, high))
        and any(context.marks[at].number is not None for at in range(low, high))
        for low, high in _clauses(context)
    )


def _placed(context: Context, at: int) -> bool:
    """Tell whether no place on the body before a clause waits for its number: "calf was sore, felt like a 5"."""
    for n in range(at - 1, -1, -1):
        if context.number(n) is not None or not context.free(n):
            return True
        if context.marks[n].has("region", "sore", "pain"):
            return False
    return True
