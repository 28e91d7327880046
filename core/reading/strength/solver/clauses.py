"""Tell which clauses of a reply are of another matter, and whether words turn what it says of sets."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.reading.lexicon.sets import CUT, DENIED, HEDGES, NOT_DONE, REST, UNTOLD
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_ENDS = words(", . ; ( ) | but because cos since as when coz bcs while where before until till after so which") | {
    "\n",
    "...",
}
_LEFT_OUT = words("skipped skipping skip binned ditched never forgot no didnt missed dropped without")
_HEDGED = HEDGES - words("think guess before until till than normal rather different")
_TURNING = (
    _HEDGED
    | NOT_DONE
    | REST
    | UNTOLD
    | words("missed missing dropped skipped skipping skip binned ditched never assisted cheated partial partials")
    | words("half least most something halfway midway partway")
)
_OF = frozenset({"of the", "out of", "everything else", "the rest", "otherwise"})
_CUTTING = CUT | _HEDGED
_TAKEN_BACK = words("minus less fewer barring excluding plan planned target goal supposed prescribed intended")
"""Words that turn what another clause says: "3x8 each, minus a couple somewhere"."""
_DISTANCES = ("km", "mi", "h", "%")
_PLAN = words("plan planned supposed prescribed meant target")
_SENTENCES = frozenset({".", ";", "\n"})
_EXCEPT = words("except excepting")
_AS = words("as to like per")
_FEET = words("foot feet leg legs")
_LONGEST = 5
"""Minutes that anything is held."""
_BEHIND = 4
"""How many words may lead from what is felt to its score."""


@dataclass(frozen=True, slots=True)
class Clauses:
    """Hold the places that are of another matter, and the stretches of the others."""

    passed: frozenset[int]
    own: tuple[tuple[int, int], ...]


def clauses_of(context: Context, names: set[int]) -> Clauses | None:
    """Return the clauses of a reply; nothing where numbers of another matter stand in one clause with sets."""
    passed: set[int] = set()
    own: list[tuple[int, int]] = []
    before = False
    planned = _planned_sentences(context)
    for begin, end in _cut(context):
        if begin in planned:
            passed |= {*range(begin, end)} - names
            continue
        numbers = [at for at in range(begin, end) if context.number(at) is not None and not context.marks[at].vague]
        named = [at for at in range(begin, end) if at in names]
        elses = [at for at in _of_else(context, begin, end) if at not in names]
        scored = before and len(numbers) <= 2 and end - begin <= 3 and context.text(end - 2) in ("/", "out of")
        if named and numbers and any(number > at for at in elses for number in numbers):
            return None
        if elses and any(context.text(n) in _TAKEN_BACK and context.number(n - 1) for n in range(begin, end)):
            return None  # "10 10 10 each, one less on the painful one"
        if (elses and not named and len(numbers) <= 2) or scored or _left_out(context, begin, end, numbers, named):
            before = True
            passed |= {*range(begin, end)}
            continue
        before = bool(elses)
        if elses and not named and any(0 < number - at <= _BEHIND for at in elses for number in numbers):
            return None
        own.append((begin, end))
    return Clauses(frozenset(passed), tuple(own))


def _planned_sentences(context: Context) -> set[int]:
    """Return the places of sentences that only tell the plan, where others tell numbers: "the plan says 2x10"."""
    exercises = context.session.exercises if context.session else ()
    known = {float(number) for one in exercises for number in (one.sets, one.amount)}
    found: set[int] = set()
    numbered = 0
    for begin, end in context.clauses(_SENTENCES, 1):
        numbers = [at for at in range(begin, end) if context.number(at) is not None]
        numbered += bool(numbers)
        said = {word for at in range(begin, end) for word in context.text(at).split()}
        if numbers and not _PLAN.isdisjoint(said) and all(context.number(at) in known for at in numbers):
            found |= {*range(begin, end)}
            numbered -= 1
    return found if numbered else set()


def _left_out(context: Context, begin: int, end: int, numbers: list[int], named: list[int]) -> bool:
    """Tell whether a clause only says that exercises were left out: "side planks skipped", "no bridges"."""
    return bool(named) and not numbers and any(context.text(at) in _LEFT_OUT for at in range(begin, end))


def _of_else(context: Context, begin: int, end: int) -> list[int]:
    """Return where words of another matter stand in a clause."""
    found = []
    for at in range(begin, end):
        mark = context.marks[at]
        if not mark.senses or at in context.taken:
            continue
        region = mark.senses.get("region")
        if region is not None:
            if mark.text not in _FEET and region != "other" and (not mark.exercises or context.number(at + 1) is None):
                found.append(at)
        elif (
            mark.has("pain", "sore", "sleep", "limp")
            or mark.senses.get("unit") in _DISTANCES
            or (mark.has("session") and any(context.number(n) is not None for n in range(at, min(at + _BEHIND, end))))
            or (mark.senses.get("unit") == "min" and (context.number(at - 1) or 0) > _LONGEST)
        ):
            found.append(at)
    return found


def _tells(context: Context, at: int) -> bool:
    return context.marks[at].number is not None or context.marks[at].has("same")


def _is_instead(context: Context, at: int) -> bool:
    return context.marks[at].has("old") and context.text(at) not in _OF


def cut_short(context: Context, passed: frozenset[int], told: set[int]) -> bool:
    """Tell whether words say that sets were cut, so that no number is of all of them."""
    if _CUTTING.isdisjoint(context.words):
        return False
    return any(context.text(at) in _CUTTING for at in range(len(context.marks)) if at not in passed and at not in told)


def _cut(context: Context) -> Iterator[tuple[int, int]]:
    begin = 0
    for at in range(len(context.marks) + 1):
        if at == len(context.marks) or context.text(at) in _ENDS:
            yield begin, at
            begin = at + 1


def turned(context: Context, own: tuple[tuple[int, int], ...], told: set[int]) -> bool:
    """Tell whether words stand beside what is told of sets that may make something else of it."""
    for begin, end in own:
        if not any(at in told and _tells(context, at) for at in range(begin, end)):
            if any(context.text(at) in _TAKEN_BACK and context.text(at - 1) not in _AS for at in range(begin, end)):
                return True
            continue
        for at in range(begin, end):
            if at in told:
                continue
            if context.text(at) in _EXCEPT and not told.isdisjoint(range(at + 1, at + _BEHIND)):
                continue
            if context.text(at) in _TURNING or context.marks[at].has("fix") or _is_instead(context, at):
                return True
            if context.text(at) in DENIED and (at + 1 in told or context.number(at + 1) is not None):
                return True
    return False
