"""Read corrections: "6, wait no 5", "sorry, left", "my bad, it was step ups": the later word stands."""

from dataclasses import dataclass, replace

from core.catalog import Catalog, Exercise
from core.reading.clocks import lengths
from core.reading.context import Context
from core.reading.facts import (
    DoneSaid,
    EffortSaid,
    MinutesSaid,
    PainSaid,
    Question,
    RunSaid,
    Said,
    SetsSaid,
    SkipSaid,
    SleepSaid,
    SorenessSaid,
)
from core.reading.groups import SIDES
from core.reading.items import Scan
from core.reading.lexicon.terms import words
from core.reading.statements import with_amounts

_FILLERS = words(
    "its it was the that thats should be meant i a an on is : , = in my one were to of sorry haha lol each * / - + "
    "& and with w . say said wait no not actually "
    "make mean the side leg then um err oops ok like more fact but them they really for there just only first my "
    "set reps rep change"
)


_STOPS = frozenset({",", ".", ";", "-", "(", "because", "cos", "as", "since"})


@dataclass(frozen=True, slots=True)
class Patch:
    """Hold what a short correction names: a number, a leg, a place, a load."""

    numbers: tuple[float, ...] = ()
    leg: str | None = None
    region: str | None = None
    load: float | None = None
    minutes: float | None = None
    nth: int = 0
    """Which set the number is of, -1 for the last; 0 = all."""


def patch_of(context: Context) -> Patch | None:
    """Return a correction that only names values; none where it says more."""
    items = Scan(context, 0, len(context.marks), timed=False).run()
    load = next((item for item in items if item.kind == "load"), None)
    covered = set(range(load.at, load.after)) if load else set()
    length = next(iter(lengths(context)), None)
    covered |= set(range(length.at, length.after)) if length else set()
    numbers: list[float] = []
    leg = region = None
    nth = 0
    for at, mark in enumerate(context.marks):
        if at in covered or _FILLERS.issuperset(mark.text.split()) or mark.has("fix", "noise"):
            continue
        if mark.number is not None:
            numbers.append(mark.number)
        elif _of_one_set(context, at):
            nth = int(mark.senses["place"])
        elif mark.has("leg"):
            leg = mark.senses["leg"]
        elif mark.has("region"):
            region = mark.senses["region"]
        elif mark.text == "s" and mark.glued and len(numbers) == 1 and load is None:
            return Patch((), leg, region, context.kilograms(numbers[0], None))
        elif _only_a_reason(context, at, bool(numbers or leg or region or load)):
            break
        elif not mark.has("unit") and mark.text not in ("x", "s"):
            return None
    minutes = length.minutes if length else None
    return Patch(tuple(numbers), leg, region, load.number if load else None, minutes, nth)


def whole_sets(context: Context) -> bool:
    """Tell whether the sets of both legs are said again."""
    legs = {mark.senses["leg"] for mark in context.marks if mark.has("leg")}
    return legs >= {"left", "right"} and sum(mark.number is not None for mark in context.marks) > 1


def guess_of(context: Context) -> Patch | None:
    """Return the one number of a correction that says more than its value: "wrong, looked again, 40"."""
    numbers = [mark.number for mark in context.marks if mark.number is not None and not mark.vague]
    told = any(
        mark.exercises or mark.has("region", "leg", "pain", "sore", "run", "sleep", "unit", "effort")
        for mark in context.marks
    )
    return Patch((numbers[0],)) if len(numbers) == 1 and not told else None


def _of_one_set(context: Context, at: int) -> bool:
    """Tell whether a place is that of a set: the last, or one with its leg or the word beside it."""
    place = context.sense(at, "place")
    if place is None or not place.lstrip("-").isdigit() or int(place) < -1:
        return False
    beside = {context.text(at + 1), context.text(at - 1), *context.text(at).split()}
    return place == "-1" or "set" in beside or any(context.sense(n, "leg") for n in (at - 1, at + 1))


def _only_a_reason(context: Context, at: int, said: bool) -> bool:
    """Tell whether a new value is followed by nothing but words: "no, 35, i forgot the warmup"."""
    before = {context.text(n) for n in range(max(at - 3, 0), at)}
    rest = context.marks[at:]
    told = any(
        m.number is not None or m.exercises or m.has("leg", "region", "pain", "sore", "run", "fix") for m in rest
    )
    return said and bool(before & _STOPS) and not told


def patched(facts: list[Said], patch: Patch) -> list[Said] | None:
    """Return the facts with the last thing said corrected; none where it is not clear which."""
    for at in range(len(facts) - 1, -1, -1):
        fact = facts[at]
        if isinstance(fact, SetsSaid):
            return _patched_sets(facts, fact, patch)
        fixed = _patched_value(fact, patch)
        if fixed is not None:
            return [*facts[:at], fixed, *facts[at + 1 :]]
    return None


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
    if number is not None and not 0 <= number <= 10:
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
    others = [f for f in facts if not (isinstance(f, SetsSaid) and f.exercise == last.exercise)]
    sets = [f for f in facts if isinstance(f, SetsSaid) and f.exercise == last.exercise]
    if patch.load is not None and not patch.numbers:
        return [*others, *(replace(f, load_kg=patch.load) for f in sets)]
    if patch.minutes is not None:
        return None
    amounts = tuple(int(n) for n in patch.numbers if n == int(n) and n >= 0)
    if len(amounts) != len(patch.numbers):
        return None
    if not amounts:
        return [*others, replace(last, leg=SIDES[patch.leg])] if patch.leg and len(sets) == 1 else None
    if patch.nth and len(amounts) == 1:
        return _with_set(others, sets, patch, amounts[0])
    if any(len(amounts) != len(f.amounts) for f in sets):
        return None
    return [*others, *_with_amounts(sets, amounts, patch.leg)]


def _with_set(others: list[Said], sets: list[SetsSaid], patch: Patch, amount: int) -> list[Said] | None:
    """Change one set, where every leg that is meant has as many."""
    if patch.leg in ("left", "right"):
        sets = [one for f in sets for one in _each_leg(f)]
    index = patch.nth - 1 if patch.nth > 0 else -1
    changed: list[Said] = []
    for fact in sets:
        amounts = list(fact.amounts)
        if patch.leg in (None, "both", fact.leg):
            if index >= len(amounts):
                return None
            amounts[index] = amount
        changed.append(with_amounts(fact, tuple(amounts)))
    return [*others, *changed]


def _with_amounts(sets: list[SetsSaid], amounts: tuple[int, ...], leg: str | None) -> list[Said]:
    if leg in ("left", "right"):
        sets = [one for f in sets for one in _each_leg(f)]
    return [with_amounts(f, amounts) if leg is None or leg == "both" or f.leg == leg else f for f in sets]


def _each_leg(fact: SetsSaid) -> tuple[SetsSaid, ...]:
    return (replace(fact, leg="left"), replace(fact, leg="right")) if fact.leg == "both" else (fact,)


def merged(before: list[Said], after: list[Said], *, replaces_sets: bool) -> list[Said]:
    """Return what stands after a correction that says whole facts: each takes the place of its like."""
    kept = [fact for fact in before if not any(_same_matter(fact, new, replaces_sets) for new in after)]
    named = [x for fact in after if isinstance(fact, DoneSaid) for x in fact.left_out or ()]
    left_out = named or [x for fact in before if isinstance(fact, DoneSaid) for x in fact.left_out or ()]
    facts = [*kept, *after]
    return [DoneSaid(left_out=tuple(dict.fromkeys(left_out)) or None) if isinstance(f, DoneSaid) else f for f in facts]


def _same_matter(old: Said, new: Said, replaces_sets: bool) -> bool:
    if isinstance(old, SetsSaid) and isinstance(new, SetsSaid):
        return replaces_sets or old.exercise == new.exercise
    if isinstance(old, DoneSaid | SkipSaid) and isinstance(new, DoneSaid | SkipSaid):
        return True
    if isinstance(old, PainSaid | SorenessSaid) and isinstance(new, PainSaid | SorenessSaid):
        return old.region == new.region or None in (old.region, new.region)
    return old.kind == new.kind


def last_exercise(facts: list[Said], catalog: Catalog) -> Exercise | None:
    """Return the exercise that was named last."""
    named = [fact.exercise for fact in facts if isinstance(fact, SetsSaid) and fact.exercise]
    return catalog.exercises.get(named[-1]) if named else None


def unclear(facts: list[Said], asked: str | None) -> list[Question]:
    """Return the question that a correction raises when it cannot be told what it corrects."""
    if any(isinstance(fact, SetsSaid) for fact in facts):
        return [Question(about="sets", missing=("reps",))]
    return [Question(about=asked)] if asked else []  # type: ignore[arg-type]
