"""Read rounds of several exercises: "3 rounds of step ups 8 each and split squats 10 each"."""

from dataclasses import dataclass, replace
from itertools import pairwise

from core import regex as re
from core.reading.facts import Question, SetsSaid
from core.reading.lexicon.terms import words
from core.reading.strength.statements import with_amounts
from core.reading.words.context import Context
from core.reading.words.mentions import Segment

_BETWEEN = words(", and & + / n then the my : -")
_LEFT_OUT = words("no not skipped missed without dropped skip binned ditched omitted sans minus")
_COUNT = r"(?P<count>[2-5])"
_FIRST = re.compile(
    rf"^(?:(?:i|did|so|ok|just|managed|got|all|done|finished|completed|session|today|the|,|:) )*(?P<span>(?:a "
    rf")?{_COUNT} "
    r"(?:full |whole |complete )?(?:rounds?|circuits?|laps?|times (?:through|round|over))(?: of)?)(?= [a-z:(,-])"
)
_LAST = re.compile(
    rf"(?P<span>(?:{_COUNT} (?:full |whole )?(?:rounds?|circuits?|laps?|times)|(?P<twice>twice))(?P<all> (?:through|"
    r"round|over)| of (?:that|it|everything|the (?:lot|above)|all that|all of it|them|those|this|"
    r"the circuit))?)(?: in total| total| \))?(?= [.,;!]|$)"
)


@dataclass(frozen=True, slots=True)
class Rounds:
    """Hold how often all that is named was done; `sure` tells that the count cannot be that of one exercise."""

    count: int
    sure: bool


def rounds_of(context: Context) -> Rounds | None:
    """Return the rounds of what is named and take their words; none where one exercise is named or none are said."""
    if len(context.at("exercise")) < 2:
        return None
    found, sure = _FIRST.search(context.plain), True
    if found is None:
        found = _LAST.search(context.plain)
        sure = found is not None and (found["all"] is not None or "circuit" in found["span"] or "lap" in found["span"])
    if found is None:
        return None
    low, high = found.span("span")
    if found.re.pattern == _LAST.pattern and any(mark.exercises and mark.start >= high for mark in context.marks):
        return None
    if not sure and not _once_each(context, low):
        return None
    context.take(*(at for at, mark in enumerate(context.marks) if low <= mark.start < high))
    return Rounds(int(found["count"] or 2), sure)


def _once_each(context: Context, end: int) -> bool:
    """Tell whether every exercise has one number before the rounds, so that they need not be those of the last."""
    before = [mark for mark in context.marks if mark.start < end]
    numbers = sum(mark.number is not None and not mark.vague for mark in before)
    counted = any(mark.has("times") or mark.senses.get("unit") == "sets" for mark in before)
    return numbers <= sum(bool(mark.exercises) for mark in before) and not counted


def in_rounds(context: Context, facts: list[SetsSaid], rounds: Rounds) -> tuple[list[SetsSaid], list[Question]]:
    """Give what was said once as often as the rounds were done; ask where numbers of several sets were said as well."""
    planned = {p.exercise: p.sets for p in context.session.exercises} if context.session else {}
    like_the_plan = all(planned.get(fact.exercise or "") == rounds.count for fact in facts)
    if any(len(fact.amounts) != 1 for fact in facts) or not (rounds.sure or like_the_plan):
        return [], [Question(about="sets", missing=("reps",))] if facts else []
    return [with_amounts(fact, fact.amounts * rounds.count) for fact in facts], []


def is_shared(context: Context, parts: list[Segment]) -> bool:
    """Tell whether only the last of several exercises has numbers: "3 rounds of rdl, step ups and lunges, 8 each"."""
    named = [part for part in parts if part.mention and part.mention.exercise]
    bare = not any(context.number(at) is not None for part in parts[:-1] for at in range(part.low, part.high))
    return len(named) == len(parts) > 1 and bare and _is_list(context, parts)


def _is_list(context: Context, parts: list[Segment]) -> bool:
    """Tell whether nothing is said between names: "skipped calf raises. step ups 10 each, twice" is told of one."""
    places = [part.mention.at for part in parts if part.mention]
    between = {context.text(at) for one, two in pairwise(places) for at in range(one + 1, two)}
    return between <= _BETWEEN and _LEFT_OUT.isdisjoint(context.text(places[0] - 1).split())


def shared(context: Context, parts: list[Segment], facts: list[SetsSaid]) -> list[SetsSaid]:
    """Return the sets of the last exercise for those named before it, where all are counted in one way."""
    exercises = [part.mention.exercise for part in parts if part.mention and part.mention.exercise]
    if len({(exercise.unit, exercise.per_leg) for exercise in exercises}) != 1:
        return []
    return [replace(fact, exercise=exercise.id) for exercise in exercises for fact in facts]
