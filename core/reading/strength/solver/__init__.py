"""Read the sets of a whole reply by the one way to use every number once that agrees with the plan."""

from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from core.catalog import Exercise
from core.reading.facts import Question, SetsSaid
from core.reading.strength.groups import SIDES, Group
from core.reading.strength.item import Item
from core.reading.strength.solver.blocks import Entry, Ledger
from core.reading.strength.solver.clauses import clauses_of, cut_short, turned
from core.reading.strength.solver.for_several import shared_out
from core.reading.strength.solver.numbers import Numbers
from core.reading.strength.solver.tokens import Reader
from core.reading.strength.statements import stated
from core.reading.strength.unreal import unreal
from core.reading.words.context import Context
from core.reading.words.mentions import Mention, Segment, mentions

_MOST_TOKENS = 120
_MISSING_LEG = Question(about="sets", missing=("leg",))


def completed(
    context: Context, default: Exercise | None, before: set[int], facts: list[SetsSaid], questions: list[Question]
) -> tuple[list[SetsSaid], list[Question]]:
    """Return the sets of a reply as they were read, or, where those leave something open, as all of it is read at once.

    `before` are the places that were taken before any sets were read.
    """
    if _rated_apart(facts) or not _is_open(context, facts, questions):
        return facts, questions
    whole = read_whole(replace(context, taken=before), default)
    if whole is None or not all(_goes_on(context, fact, whole.facts) for fact in facts):
        return facts, questions
    read, again = _by_leg(facts), _by_leg(whole.facts)
    added = [fact for fact in whole.facts if not _by_leg([fact]).items() <= read.items()]
    if not added:
        return facts, questions
    told = _by_leg(added).items()
    kept = [fact for fact in facts if _by_leg([fact]).items() <= again.items() and not _by_leg([fact]).items() <= told]
    context.taken.clear()
    context.take(*before, *whole.places)
    exercises = context.catalog.exercises
    sideless = any(fact.leg is None and exercises[fact.exercise or ""].per_leg for fact in whole.facts)
    return [*kept, *added], [_MISSING_LEG] if sideless else []


def _rated_apart(facts: list[SetsSaid]) -> bool:
    """Tell whether sets of one exercise and leg have an effort each: read at once they would have none."""
    return any(
        (one.exercise, one.leg) == (other.exercise, other.leg) and None not in (one.rpe, other.rpe)
        for one, other in combinations(facts, 2)
    )


def _by_leg(facts: list[SetsSaid]) -> dict[tuple[str | None, str | None], tuple[tuple[int, ...], float | None]]:
    return {(fact.exercise, leg): (fact.amounts, fact.load_kg) for fact in facts for leg in _legs(fact)}


def _legs(fact: SetsSaid) -> tuple[str | None, ...]:
    return ("left", "right") if fact.leg == "both" else (fact.leg,)


def _is_open(context: Context, facts: list[SetsSaid], questions: list[Question]) -> bool:
    """Tell whether sets are asked for, or an exercise that is named lacks some of those that were planned."""
    if context.session is None or not context.has("number"):
        return False
    if any(question.about == "sets" for question in questions):
        return True
    planned = {one.exercise: one.sets for one in context.session.exercises}
    if any(len(fact.amounts) < planned.get(fact.exercise or "", 0) for fact in facts):
        return True
    named = {id_ for at in context.at("exercise") for id_ in context.marks[at].exercises}
    if facts and any(one in named for one in planned.keys() - {fact.exercise for fact in facts}):
        return True
    free = any(context.free(at) and not context.marks[at].vague for at in context.at("number"))
    return free and bool(context.has("exercise", "place"))


def _goes_on(context: Context, fact: SetsSaid, whole: list[SetsSaid]) -> bool:
    """Tell whether sets that were read before are among those of the whole reply, or too few where those are all."""
    exercises = context.session.exercises if context.session else ()
    planned = next((one.sets for one in exercises if one.exercise == fact.exercise), 0)
    like = [one for one in whole if one.exercise == fact.exercise and fact.load_kg in (None, one.load_kg)]
    if like and len(fact.amounts) < planned and all(len(one.amounts) == planned for one in like):
        return True
    return all(
        any(
            (leg is None or one.leg in (leg, "both")) and one.amounts[: len(fact.amounts)] == fact.amounts
            for one in like
        )
        for leg in _legs(fact)
    )


class Whole(NamedTuple):
    """Hold the sets of a reply and the places of the words that told them."""

    facts: list[SetsSaid]
    places: set[int]


def read_whole(context: Context, default: Exercise | None) -> Whole | None:
    """Return all sets of a reply where exactly one reading agrees with the plan."""
    if context.session is None or context.asked not in ("session", None):
        return None
    found = mentions(context)
    if not found and default is not None:
        found = [Mention(-1, default)]
    if not found:
        return None
    names = {mention.at: mention.exercise for mention in found}
    clauses = clauses_of(context, {*names})
    tokens = Reader(context, clauses.passed, names, Numbers(context)).tokens() if clauses else None
    if clauses is None or tokens is None or len(tokens) > _MOST_TOKENS:
        return None
    told = {at for token in tokens for at in range(token.at, token.after)}
    if turned(context, clauses.own, told) or any(_unreal(context, own, told) for own in clauses.own):
        return None
    reading = Ledger(context, shared_out(context, tokens), cut_short(context, clauses.passed, told)).reading()
    if reading is None:
        return None
    facts = [fact for entry in reading for fact in _facts(entry)]
    return Whole(facts, told) if facts else None


def _unreal(context: Context, own: tuple[int, int], told: set[int]) -> bool:
    return any(at in told for at in range(*own)) and unreal(context, Segment(None, *own))


def _facts(entry: Entry) -> list[SetsSaid]:
    items = [] if entry.load is None else [Item("load", 0, 0, number=entry.load)]
    legs = dict(entry.legs)
    alike = legs.get("left") == legs.get("right") and len(legs) > 1
    groups = [Group("both", legs["left"])] if alike else [Group(SIDES.get(leg), told) for leg, told in entry.legs]
    return stated(entry.exercise, items, groups, doubt=False)[0]
