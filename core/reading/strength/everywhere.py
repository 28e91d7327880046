"""Read what is told by another exercise or once for all: "bulgarians ditto", "rdl 3x8, step ups 2x8, all per leg"."""

from collections.abc import Iterator
from dataclasses import replace

from core.catalog import Catalog, Exercise
from core.reading.facts import Question, SetsSaid
from core.reading.lexicon.terms import words
from core.reading.strength.groups import SIDES
from core.reading.strength.item import Item
from core.reading.words.context import Context
from core.reading.words.marks import Mark
from core.reading.words.mentions import Segment

_SIGNS = frozenset({",", ".", ";", ":", "\n", "(", ")", "-", "...", "!"})
_ALL = words("everything all always throughout every lot both") | {"all exercises", "both of them"}
_SMALL = words(
    "both for on of the them it that those these was were is are done did i by and always throughout exercise "
    "exercises sets reps numbers this things so with lot whole everything all every obvs obviously ofc"
) | {"all exercises", "both of them", "the exercises", "all sets", "every set"}

_ONLY = words("only just")
_WORKED = words(
    "had have the my a to work with did do doing use used using on today tonight this time so i could can train "
    "trained for it was leg side one again worked"
)
"""Words beside the one leg that was worked."""
_ONLY_WORKED = _ONLY | _WORKED


def sides_for_all(
    context: Context, facts: list[SetsSaid], questions: list[Question]
) -> tuple[list[SetsSaid], list[Question]]:
    """Give both sides to the sets without a leg where a clause says that all numbers are per leg, or the only one."""
    only = {side for clause in _clauses(context) if (side := _only_side(clause))} if context.has("leg") else set()
    if len(only) == 1 and not any(fact.leg for fact in facts):
        return _with_leg(context, facts, questions, only.pop())
    named = max(len(facts), len(context.at("exercise")))
    if (
        named < 2
        or not context.has("leg")
        or not (_heads(context) or any(_is_for_all(clause) for clause in _clauses(context)))
    ):
        return facts, questions
    return _with_leg(context, facts, questions, "both")


def _with_leg(
    context: Context, facts: list[SetsSaid], questions: list[Question], leg: str
) -> tuple[list[SetsSaid], list[Question]]:
    """Return the facts with a leg where they need one and have none, and what is open beside it."""
    exercises = [context.catalog.exercises.get(fact.exercise or "") for fact in facts]
    told = [
        replace(fact, leg=SIDES[leg]) if exercise and exercise.per_leg and fact.leg is None else fact
        for fact, exercise in zip(facts, exercises, strict=True)
    ]
    open_ = [tuple(part for part in question.missing if part != "leg") for question in questions]
    return told, [replace(question, missing=left) for question, left in zip(questions, open_, strict=True) if left]


def _only_side(clause: list[Mark]) -> str | None:
    """Return the one leg that a clause says was worked, and nothing else: "only had the right leg to work with"."""
    sides = [mark.senses["leg"] for mark in clause if mark.has("leg")]
    rest = {word for mark in clause if not mark.has("leg") for word in mark.text.split()}
    only = rest & _ONLY and rest <= _ONLY_WORKED
    return sides[0] if only and len(sides) == 1 and sides[0] != "both" else None


def _heads(context: Context) -> bool:
    """Tell whether a reply begins with both legs: "each leg - rdl 8 8 8, step ups 8 8"."""
    first = context.marks[0] if context.marks else None
    return first is not None and first.senses.get("leg") == "both" and context.text(1) in (":", "-", ",", "\n")


def _clauses(context: Context) -> Iterator[list[Mark]]:
    clause: list[Mark] = []
    for mark in context.marks:
        if mark.text in _SIGNS:
            yield clause
            clause = []
        else:
            clause.append(mark)
    yield clause


def _is_for_all(clause: list[Mark]) -> bool:
    if any(mark.senses.get("leg") == "both" and clause[n - 1].text == "all" for n, mark in enumerate(clause) if n):
        return True
    both = [mark for mark in clause if mark.senses.get("leg") == "both"]
    both = [mark for mark in both if mark.text not in ("both", "both of them")] or both
    if len(both) != 1:
        return False
    rest = [mark.text for mark in clause if mark is not both[0]]
    return bool(_ALL.intersection(rest)) and _SMALL.issuperset(rest)


_BETWEEN = words(": - , = the my was were did i for on and then")
_AS_WELL = words("same ditto likewise") | {"same again", "same on", "same for", "same again on", "identical on"}


def as_before(context: Context, segment: Segment, items: list[Item], before: list[SetsSaid]) -> list[SetsSaid]:
    """Return the sets of the exercise before as those of this one, where the words say no more than that."""
    exercise = segment.mention.exercise if segment.mention else None
    if exercise is None or not before or any(item.kind not in ("same", "load", "doubt") for item in items):
        return []
    if any(item.kind == "doubt" and item.value != "noise" for item in items) or not _told(context, segment):
        return []
    like = [fact for fact in before if fact.exercise == before[-1].exercise]
    loads = {item.number for item in items if item.kind == "load"}
    if len(loads) > 1 or not _alike(context.catalog, exercise, like):
        return []
    load = loads.pop() if loads else None
    return [replace(fact, exercise=exercise.id, load_kg=load, rpe=None, form=None) for fact in like]


def _told(context: Context, segment: Segment) -> bool:
    at = segment.mention.at if segment.mention else 0
    after, low = at + 1, at - 1
    while context.text(after) in _BETWEEN:
        after += 1
    while context.text(low) in ("the", "my"):
        low -= 1
    return context.text(after) in _AS_WELL or context.text(low) in _AS_WELL


def _alike(catalog: Catalog, exercise: Exercise, like: list[SetsSaid]) -> bool:
    """Tell whether two exercises are counted in one way, so that the numbers of one can be those of the other."""
    other = catalog.exercises.get(like[0].exercise or "")
    same = other is not None and (other.unit, other.per_leg) == (exercise.unit, exercise.per_leg)
    return same and other is not exercise and len({fact.leg for fact in like}) == len(like)
