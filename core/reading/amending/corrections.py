"""Read corrections: "6, wait no 5", "sorry, left", "my bad, it was step ups": the later word stands."""

from dataclasses import replace

from core.body import LEGS
from core.catalog import Catalog, Exercise
from core.reading.amending.patches import Patch
from core.reading.facts import (
    EffortSaid,
    MinutesSaid,
    PainSaid,
    Question,
    RunSaid,
    Said,
    SetsSaid,
    SleepSaid,
    SorenessSaid,
)
from core.reading.strength.groups import SIDES
from core.reading.strength.statements import with_amounts
from core.reading.words.strangers import STRANGE

_MOST_SETS = 10


def patched(facts: list[Said], patch: Patch) -> list[Said] | None:
    """Return the facts with the last thing said corrected; none where it is not clear which."""
    for at in range(len(facts) - 1, -1, -1):
        fact = facts[at]
        if patch.effort is not None and not patch.numbers:
            fixed = _patched_effort(fact, patch.effort)
        elif isinstance(fact, SetsSaid):
            return _patched_sets(facts, fact, patch)
        elif patch.counts:
            continue
        else:
            fixed = _patched_value(fact, patch)
        if fixed is not None:
            return [*facts[:at], fixed, *facts[at + 1 :]]
    return None


def _patched_effort(fact: Said, effort: float) -> Said | None:
    """Change an effort after the sign that it was said with: "3x8 @7, change that to @6"."""
    if not 0 <= effort <= 10:
        return None
    if isinstance(fact, EffortSaid):
        return EffortSaid(rpe=effort)
    return replace(fact, rpe=effort) if isinstance(fact, SetsSaid) and fact.rpe is not None else None


def _patched_value(fact: Said, patch: Patch) -> Said | None:
    if patch.minutes is not None:
        return _patched_length(fact, patch.minutes)
    number = patch.numbers[0] if len(patch.numbers) == 1 else None
    if len(patch.numbers) > 1:
        return None
    if isinstance(fact, PainSaid | SorenessSaid):
        return _patched_complaint(fact, patch, number)
    if patch.leg or patch.region or number is None:
        return None
    if isinstance(fact, EffortSaid) and 0 <= number <= 10 and number * 2 == int(number * 2):
        return EffortSaid(rpe=number)
    if isinstance(fact, MinutesSaid) and 5 <= number <= 240:
        return MinutesSaid(minutes=number)
    if isinstance(fact, SleepSaid) and 0 <= number <= 16:
        return SleepSaid(hours=number)
    return None


def _patched_length(fact: Said, minutes: float) -> Said | None:
    if isinstance(fact, SleepSaid) and minutes <= 16 * 60:
        return SleepSaid(hours=round(minutes / 60, 2))
    return replace(fact, minutes=minutes) if isinstance(fact, MinutesSaid | RunSaid) else None


def _patched_complaint(fact: PainSaid | SorenessSaid, patch: Patch, number: float | None) -> Said | None:
    if patch.region == STRANGE or (number is not None and not 0 <= number <= 10):
        return None
    fixed: PainSaid | SorenessSaid = fact
    if number is not None:
        fixed = replace(fixed, score=number)
    if patch.leg:
        fixed = replace(fixed, leg=SIDES[patch.leg])
    if patch.region and patch.region != "legs":
        fixed = replace(fixed, region=patch.region)  # type: ignore[arg-type]
    return fixed if fixed != fact or number is not None else None


def _patched_sets(facts: list[Said], last: SetsSaid, patch: Patch) -> list[Said] | None:
    """Correct the sets of the exercise that was named last."""
    sets, others = parted(facts, patch.exercise or last.exercise)
    if patch.load is not None and not patch.numbers and (sets or not patch.exercise):
        return [*others, *(replace(f, load_kg=patch.load) for f in sets)]
    if patch.minutes is not None:
        return None
    amounts = tuple(int(n) for n in patch.numbers if n == int(n) and n >= 0)
    if len(amounts) != len(patch.numbers):
        return None
    if not amounts:
        return [*others, replace(last, leg=SIDES[patch.leg])] if patch.leg and len(sets) == 1 else None
    if patch.load is not None:
        sets = [replace(f, load_kg=patch.load) for f in sets]
    return _with_number(others, sets, patch, *amounts) if len(amounts) == 1 else _with_all(others, sets, patch, amounts)


def _with_number(others: list[Said], sets: list[SetsSaid], patch: Patch, amount: int) -> list[Said] | None:
    """Put in a single number: of one set, of how many there were, or in the place of a mistaken one."""
    if patch.nth:
        return _with_set(others, sets, patch, amount)
    if patch.counts == "sets" or (patch.counts and patch.old is None):
        return _with_count(others, sets, patch, amount)
    if patch.only and all(_counts(f, amount) for f in sets):
        return [*others, *(with_amounts(f, f.amounts[:amount]) for f in _told_legs(sets, patch.leg))]
    if patch.old is not None:
        return _with_other_number(others, sets, patch, amount)
    return _with_all(others, sets, patch, (amount,))


def _with_all(others: list[Said], sets: list[SetsSaid], patch: Patch, amounts: tuple[int, ...]) -> list[Said] | None:
    """Put in as many numbers as there were."""
    if any(len(amounts) != len(f.amounts) for f in sets):
        return None
    sets = _told_legs(_each_leg(sets, patch.leg), patch.leg)
    return [*others, *(with_amounts(f, amounts) if _is_meant(f, patch) else f for f in sets)]


def _with_other_number(others: list[Said], sets: list[SetsSaid], patch: Patch, amount: int) -> list[Said] | None:
    """Change the sets that had the number which was said by mistake, where they are all or one."""
    sets = _each_leg(sets, patch.leg)
    changed: list[Said] = []
    for fact in sets:
        wrong = fact.amounts.count(int(patch.old or 0)) if _is_meant(fact, patch) else 0
        if wrong not in (0, 1, len(fact.amounts)):
            return None
        amounts = tuple(amount if wrong and n == patch.old else n for n in fact.amounts)
        changed.append(with_amounts(fact, amounts))
    return [*others, *changed] if changed != sets else None


def _with_set(others: list[Said], sets: list[SetsSaid], patch: Patch, amount: int) -> list[Said] | None:
    """Change one set, where every leg that is meant has as many."""
    index = patch.nth - 1 if patch.nth > 0 else -1
    if patch.leg is None and len({fact.amounts for fact in sets}) > 1:
        # "L 12 12 R 12 11, i mean 10 for the last one": of two legs that differ it may be either's.
        return None
    sets = _told_legs(_each_leg(sets, patch.leg), patch.leg)
    changed: list[Said] = []
    for fact in sets:
        amounts = list(fact.amounts)
        if _is_meant(fact, patch):
            if index >= len(amounts):
                return None
            amounts[index] = amount
        changed.append(with_amounts(fact, tuple(amounts)))
    return [*others, *changed]


def _with_count(others: list[Said], sets: list[SetsSaid], patch: Patch, amount: int) -> list[Said] | None:
    """Change how many sets or reps every leg that is meant did, where its sets were all alike: "sorry, 2 sets"."""
    sets = _told_legs(_each_leg(sets, patch.leg), patch.leg)
    if not all(_may_count(fact, patch.counts, amount) for fact in sets if _is_meant(fact, patch)):
        return None
    return [*others, *(_counted(fact, patch.counts, amount) if _is_meant(fact, patch) else fact for fact in sets)]


def _counted(fact: SetsSaid, counts: str | None, amount: int) -> SetsSaid:
    """Return as many sets as all of them were, or as many reps in each."""
    return with_amounts(fact, fact.amounts[:1] * amount if counts == "sets" else (amount,) * len(fact.amounts))


def _may_count(fact: SetsSaid, counts: str | None, amount: int) -> bool:
    alike = len({*fact.amounts}) == 1
    return alike and (0 < amount <= _MOST_SETS if counts == "sets" else fact.seconds is None)


def _counts(fact: SetsSaid, sets: int) -> bool:
    """Tell whether a number is that of fewer sets, all alike: "45 45 45, no, just two"."""
    return 0 < sets < len(fact.amounts) and len({*fact.amounts}) == 1 and fact.amounts[0] > len(fact.amounts) + 1


def _is_meant(fact: SetsSaid, patch: Patch) -> bool:
    return patch.leg in (None, "both", fact.leg)


def _told_legs(sets: list[SetsSaid], leg: str | None) -> list[SetsSaid]:
    """Return the sets of an exercise with the leg that was not said before."""
    return [replace(f, leg=SIDES[leg]) if f.leg is None else f for f in sets] if leg else sets


def _each_leg(sets: list[SetsSaid], leg: str | None) -> list[SetsSaid]:
    """Return the sets of both legs as those of each where one leg is meant."""
    if leg not in ("left", "right"):
        return sets
    return [replace(f, leg=side) for f in sets for side in (LEGS if f.leg == "both" else (f.leg,))]


def parted(facts: list[Said], exercise: str | None) -> tuple[list[SetsSaid], list[Said]]:
    """Return the sets of an exercise, and everything else."""
    sets = [f for f in facts if isinstance(f, SetsSaid) and f.exercise == exercise]
    return sets, [f for f in facts if f not in sets]


def last_exercise(facts: list[Said], catalog: Catalog) -> Exercise | None:
    """Return the exercise that was named last."""
    named = [fact.exercise for fact in facts if isinstance(fact, SetsSaid) and fact.exercise]
    return catalog.exercises.get(named[-1]) if named else None


def unclear(facts: list[Said], asked: str | None) -> list[Question]:
    """Return the question that a correction raises when it cannot be told what it corrects."""
    if any(isinstance(fact, SetsSaid) for fact in facts):
        return [Question(about="sets", missing=("reps",))]
    return [Question(about=asked)] if asked else []  # type: ignore[arg-type]
