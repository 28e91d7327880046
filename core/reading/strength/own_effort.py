"""Give an effort that stands between two exercises to the one before it: "rdls 3x8 each, rpe 7, step ups 2x8 each"."""

from dataclasses import replace

from core.reading.day.effort import ENDS
from core.reading.day.weighed_effort import JOINTS
from core.reading.facts import Question, SetsSaid
from core.reading.lexicon.terms import words
from core.reading.strength.groups import SIDES
from core.reading.words.context import Context
from core.reading.words.done_words import done_until
from core.reading.words.naming import is_name
from core.reading.words.values import Effort, effort_at

_HARDEST = 10
_THOSE = frozenset({"those", "these", "them", "that", "that one"})
_LIKE = words("was were is are felt feels like a an about around more")
_SMALL = frozenset({":", "was", "is", "a", "an", "about", "=", "of", "at"})


def with_own_efforts(context: Context, sets: list[SetsSaid]) -> list[SetsSaid]:
    """Return the sets with the efforts of single exercises; one behind the last is the session's if it is alone."""
    efforts = context.at("effort")
    if not efforts:
        return sets
    sided = _by_leg(context, sets)
    if sided:
        return sided
    names = [at for at in context.at("exercise") if is_name(context, at)]
    told = [(at, owner) for at in efforts if (owner := _named(context, names, at)) is not None]
    if not told:
        told = [(at, owner) for at in efforts if (owner := _owner(context, names, at)) is not None]
        if not any(owner != _last(context, names, sets) for _, owner in told):
            return sets
    for at, owner in told:
        exercise, effort = context.exercise(owner), _effort(context, at)
        if effort is None or exercise is None or exercise.id not in {s.exercise for s in sets}:
            continue
        value, after = effort
        context.take(*range(at, after))
        sets = [replace(s, rpe=value) if s.exercise == exercise.id and s.rpe is None else s for s in sets]
    return sets


def of_single_ones(context: Context) -> list[Question]:
    """Leave out what each exercise was where how hard all was is asked: "5 on rdls, 7 on calves, 6 overall"."""
    others = ("cross", "leg", "unit", "times", "sore", "pain", "sleep", "run", "fix")
    named = [at for at in context.at("exercise") if not context.here.isdisjoint(context.marks[at].exercises)]
    if context.asked != "rpe" or len(named) < 2 or context.has(*others):
        return []
    numbers = context.at("number")
    rated = [
        (low, high)
        for low, high in context.clauses(JOINTS, fewest=1)
        if any(low <= at < high for at in named) and sum(low <= at < high for at in numbers) == 1
    ]
    if len(rated) < 2:
        return []
    for low, high in rated:
        context.take(*range(low, high))
    return [] if any(map(context.free, numbers)) else [Question(about="rpe")]


def _last(context: Context, names: list[int], sets: list[SetsSaid]) -> int | None:
    """Return where the exercise is named whose sets were told last; "knee 2 on the step ups" tells none."""
    ids = {said.exercise for said in sets}
    ends = (*names[1:], len(context.marks))
    counted = (
        at
        for at, end in zip(names, ends, strict=True)
        if (exercise := context.exercise(at)) is not None
        and exercise.id in ids
        and any(n in context.taken and context.marks[n].number is not None for n in range(at, end))
    )
    return max(counted, default=names[-1] if names else None)


def _by_leg(context: Context, sets: list[SetsSaid]) -> list[SetsSaid]:
    """Return the sets of one exercise with an effort for each leg: "8 8 8 left rpe 6, right 8 8 7 rpe 8"."""
    legs = [at for at in context.at("leg") if context.sense(at, "leg") in ("left", "right")]
    rated = [at for at in context.at("effort") if context.sense(at, "effort") == "rpe"]
    hurts = any(mark.has("pain", "sore") or (mark.has("region") and not mark.exercises) for mark in context.marks)
    if hurts or len(legs) != 2 or len(rated) != 2 or len({said.exercise for said in sets}) != 1:
        return []
    numbers = [context.marks[at + 1].number if at + 1 < len(context.marks) else None for at in rated]
    in_turn = legs[0] < rated[0] < legs[1] < rated[1] and context.sense(legs[0], "leg") != context.sense(legs[1], "leg")
    if not in_turn or not {said.leg for said in sets} <= {"left", "right", "both"}:
        return []
    told = dict(zip((context.sense(at, "leg") for at in legs), numbers, strict=True))
    if any(number is None or not 0 <= number <= _HARDEST for number in told.values()):
        return []
    context.take(*(n for at in rated for n in (at, at + 1)))
    return [
        replace(s, leg=leg, rpe=told[leg])
        for leg in SIDES.values()
        for s in sets
        if leg in told and s.leg in (leg, "both")
    ]


def without_ratings(
    context: Context, sets: list[SetsSaid], questions: list[Question]
) -> tuple[list[SetsSaid], list[Question]]:
    """Leave out what an exercise was like where all is said to be done: "all done, the step ups were a 7"."""
    if not any(len(said.reps or ()) == 1 and said.leg is None for said in sets) or done_until(context) is None:
        return sets, questions
    rated = {context.exercise(at) for at in context.at("exercise") if _is_rated(context, at)}
    ids = {exercise.id for exercise in rated if exercise}
    kept = [said for said in sets if said.exercise not in ids or len(said.reps or ()) != 1 or said.leg]
    open_ = [question for question in questions if question.about != "sets" or question.missing != ("leg",)]
    return kept, questions if kept or len(kept) == len(sets) else open_


def _is_rated(context: Context, at: int) -> bool:
    """Tell whether a name leads to the one number of a clause by what it was like."""
    after = at + 1
    while context.text(after) and set(context.text(after).split()) <= _LIKE:
        after += 1
    ended = after + 1 >= len(context.marks) or context.text(after + 1) in (*ENDS, "though", "tho")
    return after > at + 1 and context.marks[min(after, len(context.marks) - 1)].number is not None and ended


def _named(context: Context, names: list[int], at: int) -> int | None:
    """Return where the exercise is named that an effort is said to be of: "rpe 7 on the bulgarians", "on those"."""
    effort = _effort(context, at) if context.free(at) else None
    if effort is None or context.text(effort[1]) not in ("on", "for"):
        return None
    after = effort[1] + 1
    if context.text(after) in _THOSE and context.text(after + 1) in ENDS:
        return max((n for n in names if n < at), default=None)
    after += context.text(after) in ("the", "my")
    return after if after in names else None


def _owner(context: Context, names: list[int], at: int) -> int | None:
    """Return where the exercise is named whose sets stand right before an effort."""
    if not context.free(at) or _effort(context, at) is None:
        return None
    owner = max((n for n in names if n < at), default=None)
    counted = owner is not None and any(
        n in context.taken and context.marks[n].number is not None for n in range(owner, at)
    )
    return owner if counted else None


def _effort(context: Context, at: int) -> Effort | None:
    at += 1
    while context.text(at) in _SMALL:
        at += 1
    return effort_at(context, at)
