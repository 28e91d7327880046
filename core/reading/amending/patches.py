"""Read a correction that only names values: "no, 7", "sorry, left", "last one was 7 not 8"."""

from dataclasses import dataclass, replace

from core.reading.lexicon.terms import words
from core.reading.strength.item import lists_in
from core.reading.strength.items import Scan
from core.reading.words.clocks import lengths
from core.reading.words.context import Context

_FILLERS = words(
    "( ) its it was the that thats should be meant i a an on is : , = in my one were to of sorry haha lol thumbsup "
    "each * / - + "
    "& and with w . say said wait no not actually make mean the side leg then um err oops ok like more fact but them "
    "they really for all every sets there just only first my set reps rep change load loads weight used"
)


_WAS = words("was is were : should shouldve only at got")
_STOPS = frozenset({",", ".", ";", "-", "(", "because", "cos", "as", "since"})

_OUTCOMES = words("done finished completed everything skipped missed slept took all")
"""Words of a reason that tell something more: "sorry 6. all done"."""
_MOST_WORDS = 60
"""A longer text says more than values."""


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
    effort: float | None = None
    old: float | None = None
    """The number that was said by mistake."""
    counts: str | None = None
    """What is said to be so many, sets or reps: "10 reps", "2 sets"."""
    only: bool = False
    """Whether the number may be that of fewer sets: "just two"."""
    exercise: str | None = None
    """Whose load or set it is: "the bulgarians were with 12 kg", "third pogo set was 16"."""


def patch_of(context: Context) -> Patch | None:
    """Return a correction that only names values; none where it says more."""
    return _patch(context) if len(context.marks) <= _MOST_WORDS else None


def _patch(context: Context) -> Patch | None:
    items = Scan(context, 0, len(context.marks), timed=False).run()
    load = next((item for item in items if item.kind == "load"), None)
    effort = next((item for item in items if item.kind == "rpe" and item.value == "@"), None)
    counted = next((item for item in items if item.kind == "amounts" and item.counted), None)
    length = next(iter(lengths(context)), None)
    old = _mistaken(context)
    covered = {n for part in (load, effort, counted, length) if part for n in range(part.at, part.after)} | {*old}
    covered |= {n for at in range(1, len(context.marks)) if _out_of_ten(context, at) for n in (at, at + 1)}
    covered |= {
        at for at, mark in enumerate(context.marks) if mark.has("leg", "region") and context.text(at - 1) == "not"
    }
    numbers: list[float] = [float(n) for n in counted.amounts] if counted else []
    leg = region = None
    placed = [at for at, mark in enumerate(context.marks) if mark.number is None and _of_one_set(context, at)]
    nth = int(context.marks[placed[-1]].senses["place"]) if placed else 0
    named, exercise = _meant(context, loaded=load is not None) if load or placed else (-1, None)
    covered |= {*placed}
    for at, mark in enumerate(context.marks):
        if at not in covered and mark.senses.get("leg") == "both":
            leg = leg or "both"
        if at == named or at in covered or _FILLERS.issuperset(mark.text.split()) or mark.has("fix", "noise"):
            continue
        if mark.number is not None:
            # "The right one" counts nothing.
            numbers += [] if mark.vague else [mark.number]
        elif mark.has("leg") and (leg != "both" or mark.senses["leg"] == leg):
            # "Both knees, left is worse" names more than a leg.
            leg = mark.senses["leg"]
        elif mark.has("region") and region in (None, mark.senses["region"]):
            region = mark.senses["region"]
        elif mark.text == "s" and mark.glued and len(numbers) == 1 and load is None:
            return Patch((), leg, region, context.kilograms(numbers[0], None))
        elif _only_a_reason(context, at, bool(numbers or leg or region or load), load is not None):
            break
        elif not mark.has("unit") and mark.text not in ("x", "s"):
            return None
    return Patch(
        tuple(numbers),
        leg,
        region,
        load.number if load else None,
        length.minutes if length else None,
        nth,
        effort.number if effort else None,
        context.marks[old[-1]].number if old else None,
        next((unit for at in context.at("number") if (unit := _counted(context, at))), None),
        any(mark.text in ("just", "only") for mark in context.marks),
        exercise,
    )


def _meant(context: Context, loaded: bool) -> tuple[int, str | None]:
    """Return where the one exercise is named whose load or set is put right, and which it is.

    Of a load no sets are told beside it.
    """
    named = [(at, exercise.id) for at in context.at("exercise") if (exercise := context.exercise(at)) is not None]
    weighed = all(
        context.sense(at + 1, "unit") in ("kg", "lb") or at in _mistaken(context) for at in context.at("number")
    )
    return named[0] if len(named) == 1 and (weighed or not loaded) else (-1, None)


def _counted(context: Context, at: int) -> str | None:
    """Return what a number counts, sets or reps: "10 reps", "the reps were 10"."""
    behind = context.sense(at + 1, "unit")
    if behind in ("sets", "reps"):
        return behind
    # "Last set 9" counts no sets.
    before = context.sense(at - 1 - (context.text(at - 1) in _WAS), "unit")
    return before if before == "reps" else None


def _out_of_ten(context: Context, at: int) -> bool:
    ten = context.text(at) in ("/", "out of") and context.number(at + 1) == 10
    return ten and context.number(at - 1) is not None and context.text(at + 2) != "/"


def _mistaken(context: Context) -> range:
    """Return the places of the number that was said by mistake: "7 not 8"."""
    numbers = context.at("number")
    beside = [at for at in numbers if context.text(at - 1) == "not"]
    return range(beside[0] - 1, beside[0] + 1) if len(beside) == 1 < len(numbers) else range(0)


def like_the_last(patch: Patch, before: Context) -> Patch:
    """Take a bare number for the load or the effort where that was the last number before it: "w 12 kg, sorry, 14"."""
    if len(patch.numbers) != 1 or replace(patch, only=False) != Patch(patch.numbers):
        return patch
    items = Scan(before.untaken(), 0, len(before.marks), timed=False, loaded=True).run()
    last = next((item for item in reversed(items) if item.kind in ("amounts", "load", "rpe")), None)
    if last is None or last.kind == "amounts" or not lists_in(items):
        return patch
    if last.kind == "rpe":
        return Patch(effort=patch.numbers[0])
    units = [before.sense(at, "unit") for at in range(last.at, last.after)]
    unit = next((unit for unit in units if unit in ("kg", "lb")), None)
    return Patch(load=before.kilograms(patch.numbers[0], unit))


def whole_sets(context: Context) -> bool:
    """Tell whether the sets of both legs are said again."""
    legs = {context.marks[at].senses["leg"] for at in context.at("leg")}
    return legs >= {"left", "right"} and len(context.at("number")) > 1


def guess_of(context: Context) -> Patch | None:
    """Return the one number of a correction that says more than its value: "wrong, looked again, 40"."""
    numbers = [context.marks[at].number or 0 for at in context.at("number") if not context.marks[at].vague]
    told = context.has("exercise", "region", "leg", "pain", "sore", "run", "sleep", "unit", "effort")
    return Patch((numbers[0],)) if len(numbers) == 1 and not told else None


def _of_one_set(context: Context, at: int) -> bool:
    """Tell whether a place is that of a set: the last, or one with its leg or the word beside it."""
    place = context.sense(at, "place")
    if place is None or not place.lstrip("-").isdigit() or int(place) < -1:
        return False
    after = at + 1 + (at + 1 in context.at("exercise"))
    beside = {context.text(after), context.text(at - 1), *context.text(at).split()}
    if int(place) > 0 and len(context.at("number")) == 1 and context.text(at + 1) in _WAS:
        # "Scrap that, second one was 7"
        return True
    return place == "-1" or "set" in beside or any(context.sense(n, "leg") for n in (at - 1, at + 1))


def _only_a_reason(context: Context, at: int, said: bool, loaded: bool) -> bool:
    """Tell whether a new value is followed by nothing but words: "no, 35, i forgot the warmup".

    Beside a load a word for pain without a place is none: "10 kg, i grabbed the small ones". Another place that is
    fine takes nothing back: "thats hamstrings 3, quads are ok".
    """
    before = {context.text(n) for n in range(max(at - 3, 0), at)}
    rest = context.marks[at:]
    felt = () if loaded else ("pain", "sore")
    felt = felt if rest[0].has("region") and any(m.has("fine") for m in rest) else (*felt, "region")
    told = any(m.number is not None or (m.exercises and not m.has("region")) for m in rest)
    told = told or any(m.has("leg", "run", *felt) for m in rest)
    told = told or any(m.has("fix") for m in rest[:-1]) or any(_OUTCOMES & {*m.text.split()} for m in rest)
    return said and bool(before & _STOPS) and not told
