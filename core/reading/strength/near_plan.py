"""Compare what was read with its plan: numbers about as planned need fewer words to be sure, others are asked about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from core import regex as re
from core.catalog import Exercise
from core.reading.facts import Question, Said, SetsSaid
from core.reading.lexicon.sets import CUT, DENIED, FILLERS, HEDGES, NOT_DONE, REST, UNTOLD
from core.reading.strength.groups import Group
from core.reading.strength.statements import amount_of
from core.reading.strength.unreal import only_said
from core.reading.words.context import Context
from core.reading.words.marks import Mark
from core.training import Prescription


@dataclass(frozen=True, slots=True)
class Planned:
    """Hold how what was read stands to the plan."""

    sided: bool
    """Whether every number is about as planned and its leg was said."""
    short: bool
    """Whether fewer sets were done at last, so that words of stopping early are told already."""


def beside_plan(exercise: Exercise | None, groups: list[Group], planned: Prescription | None) -> Planned:
    """Compare what was read with the plan."""
    if exercise is None or planned is None or not groups:
        return Planned(sided=False, short=False)
    sided = not exercise.per_leg or all(group.leg is not None for group in groups)
    alike = all(
        len(group.amounts) <= planned.sets and all(near(amount, planned.amount) for amount in group.amounts)
        for group in groups
    )
    whole = any(len(group.amounts) == planned.sets for group in groups)
    return Planned(sided=sided and alike and whole, short=len(groups[-1].amounts) < planned.sets)


def as_planned(fact: SetsSaid, context: Context) -> bool:
    """Tell whether sets are about as the session has them, and so many."""
    planned = (
        next((p for p in context.session.exercises if p.exercise == fact.exercise), None) if context.session else None
    )
    return (
        planned is not None
        and len(fact.amounts) == planned.sets
        and all(near(amount, planned.amount) for amount in fact.amounts)
    )


def near(amount: int, planned: int) -> bool:
    """Tell whether a number is about as planned."""
    return planned // 2 < amount <= planned + max(2, planned // 4)


_HARDEST, _MUCH_LESS = 10, 0.7
_EXPLAINED = re.compile(
    r"\b(?:bonus|x?tra|extra|another|only|just|once|gave|stop\w*|skip\w*|lost|miss\w*|that was it|no more|\w+nt|"
    r"without|short|ran out|cut|left out|forgot|except|but|not?|dropped|quit|bail\w*|bin\w*|dnf|fail\w*|instead|"
    r"one set|sets?|rounds?|goes|circuits?|of the|out of|hurt|pain\w*|sore|cramp\w*|x)\b"
)
"""Words that say why more or fewer sets were done than planned, or how many."""
_OF_SEVERAL = re.compile(
    r"\b(?:all(?= \d)|(?<!on the )(?<!in the )second|every(?! (?:rep|set) [a-z])|whole|full|(?<!good to )go)\b"
)
"""Words that tell of more sets than one, and so were not understood where only some were read."""


def against_plan(
    context: Context, facts: list[Said], questions: list[Question], last: tuple[Said, ...]
) -> tuple[list[Said], list[Question]]:
    """Return the facts whose sets fit the plan, or were settled in the message before, and ask for the others.

    Which words were left unread does not tell a wrong reading from a right one: people chat beside their numbers. What
    was read does: a load taken for a set is one too many before all others, and "right all 18" is no single set.
    """
    sets = [fact for fact in facts if isinstance(fact, SetsSaid)]
    if not sets or context.session is None or context.first(_EXPLAINED):
        return facts, questions
    settled = {fact.exercise for fact in last if isinstance(fact, SetsSaid)}
    odd = {
        planned.exercise: Question(about="sets", missing=(amount_of(context.catalog.exercises.get(planned.exercise)),))
        for planned in context.session.exercises
        if planned.exercise not in settled and _odd(_by_leg(sets, planned.exercise), planned, context)
    }
    kept = [fact for fact in facts if not (isinstance(fact, SetsSaid) and fact.exercise in odd)]
    return kept, [*dict.fromkeys((*questions, *odd.values()))]


def _by_leg(sets: list[SetsSaid], exercise: str) -> Mapping[str | None, Sequence[int]]:
    """Return the numbers of each leg, whatever was lifted."""
    legs: dict[str | None, list[int]] = {}
    for fact in sets:
        if fact.exercise == exercise:
            legs.setdefault(fact.leg, []).extend(fact.amounts)
    return legs


def _odd(legs: Mapping[str | None, Sequence[int]], planned: Prescription, context: Context) -> bool:
    exercise = context.catalog.exercises.get(planned.exercise)
    loaded = exercise is not None and exercise.load != "none"
    headed = loaded and any(
        len(amounts) > planned.sets and amounts[0] > max(amounts[1:], default=amounts[0]) for amounts in legs.values()
    )
    # "Bridges 15 15 7": a set more, or how hard it was; behind a colon, as the coach's echo has them, all are sets.
    headed = headed or any(
        len(amounts) == planned.sets + 1 > 2 and amounts[-1] <= min(_HARDEST, _MUCH_LESS * min(amounts[:-1]))
        for amounts in (() if ":" in context.words else legs.values())
    )
    # "Plank 45 45, sides 25 25 each": those of another exercise.
    headed = headed or any(
        len(amounts) >= 2 * planned.sets > 2 and min(amounts[: planned.sets]) > max(amounts[planned.sets :])
        for amounts in legs.values()
    )
    # "Left is weaker: rdl 8 7, 8 8 on the right", "box 6 6 6, hops 8 8 8": those of a leg or a name that was not read.
    doubled = any(len(amounts) == 2 * planned.sets > 2 for amounts in legs.values())
    fewer = any(len(amounts) < planned.sets for amounts in legs.values())
    return (
        headed
        or (doubled and _in_two_lists(context, planned.sets))
        or (fewer and context.first(_OF_SEVERAL) is not None)
    )


def _in_two_lists(context: Context, sets: int) -> bool:
    """Tell whether lists of so many numbers are parted by another sign than their numbers are: "8 7, 8 8"."""
    numbers = [context.marks[at] for at in context.at("number")]
    signs = [context.plain[one.end : other.start] for one, other in pairwise(numbers)]
    lists = [len([*run]) for _, run in groupby(signs)]
    return any(run == (sets - 1, 1, sets - 1) for run in zip(lists, lists[1:], lists[2:], strict=False))


_TURNING = CUT | DENIED | HEDGES | NOT_DONE | REST | UNTOLD | {"least", "most", "something"}
_AMOUNTS = {"reps", "seconds"}


def without_strange_words(context: Context, questions: list[Question]) -> Context | None:
    """Return a context without words of no sense, where numbers are asked for; none where words may turn them.

    "Dead bugs ten to begin with and then nine, each side": what is left reads as sets that are about as planned.
    """
    if context.session is None or not any(q.about == "sets" and _AMOUNTS & {*q.missing} for q in questions):
        return None
    if only_said(context.plain) or not _TURNING.isdisjoint(context.words) or context.has("old", "fix"):
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
