"""Cut the words of one exercise into the pieces that a set report is made of, or tell that they are more than that."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from core.reading.lexicon.numbers import PLURALS
from core.reading.lexicon.sets import CUT, FILLERS, TALK
from core.reading.lexicon.terms import words
from core.reading.strength.amounts import Numbers
from core.reading.strength.doubts import planned_before, stray_before
from core.reading.strength.in_turn import placed
from core.reading.strength.near_plan import near
from core.reading.strength.solver.beside import apart, turned
from core.reading.words.context import Context
from core.training import Prescription

PieceKind = Literal["amount", "leg", "count", "nth", "every", "same"]
OTHER = "other"
"""The leg that was not named before."""
_COMPARED = words("more less fewer extra")
_MOST_BESIDE = 5
"""So many more or less than another set; "then 10 more" is a set of its own."""
_OPPOSITE = {"left": "right", "right": "left"}
_JOINTS = words(", / - + and then &")
_PARTING = words("/ ; . |") | {"\n"}
_MOST_SETS = 6
_MOST_PIECES = 24


class Piece(NamedTuple):
    """Hold one piece: a number, a leg, how often, which set; `number` is the amount, the count or the place.

    `times` tells how many sets an amount was done in ("3x8"), or a place is of ("the first two"); for "same" it is 2
    where a set is told once more, for a leg where it did more than the other ("on the left only").
    """

    kind: PieceKind
    at: int
    number: int = 0
    leg: str = ""
    times: int = 1
    apart: int = 0
    """What stands before it: 2 a sign, 1 a word such as "and", 0 neither."""


@dataclass(frozen=True, slots=True)
class Report:
    """Hold the pieces of a report, and whether words say that sets were cut."""

    pieces: tuple[Piece, ...]
    cut: bool


def report_of(
    context: Context, low: int, high: int, passed: set[int], planned: Prescription, numbers: Numbers
) -> Report | None:
    """Return the pieces between two places; none where words may turn them, or a number is none of theirs."""
    found: list[Piece] = []
    at = low
    while at < high:
        if at in passed or at in context.taken:
            at += 1
            continue
        read = _Reader(context, numbers, planned).read(at, high)
        if read is None or len(found) > _MOST_PIECES:
            return None
        pieces, at = read
        found += pieces
    told = {piece.at for piece in found} | passed
    if not found or turned(context, low, high, told) or _of_another(context, high, found):
        return None
    first = min((found[0].at, *(at for at in passed if at >= low)))
    if planned_before(context, first) or stray_before(context, first):
        return None
    cut = any(context.text(at) in CUT for at in range(low, high) if at not in passed)
    named = _with_others([piece._replace(apart=apart(context, low, piece.at, told)) for piece in found])
    return Report(_with_pairs(context, named, planned.sets), cut) if named else None


@dataclass(frozen=True, slots=True)
class _Reader:
    context: Context
    numbers: Numbers
    planned: Prescription

    def read(self, at: int, high: int) -> tuple[list[Piece], int] | None:
        """Return the pieces that begin at a place and where they end; none where a number cannot be told."""
        context = self.context
        mark = context.marks[at]
        if mark.has("fix", "old"):
            return None
        place = placed(context.marks, at) if mark.number is None else None
        if place is not None and place[2] <= high:
            number, times, after = place
            return [Piece("nth", at, number, times=times)], after
        if context.sense(at, "times") is not None:
            return [Piece("count", at, int(context.sense(at, "times") or 0))], at + 1
        if mark.number is not None or (":" in mark.text and mark.text[0].isdigit()):
            return self._number(at, high)
        if mark.text in ("x", "*") and self.numbers.number(at + 1) is not None:
            return self._crossed(at)
        if context.sense(at, "other_leg") is not None:
            return ([Piece("leg", at, leg=OTHER)], at + 1) if OTHER in mark.text else None
        if context.sense(at, "same") is not None:
            again = "again" in mark.text or "repeat" in mark.text
            return [Piece("same", at, leg=OTHER if OTHER in mark.text else "", times=1 + again)], at + 1
        leg = context.sense(at, "leg")
        if leg is not None:
            return [Piece("leg", at, leg=leg, times=1 + (context.text(at + 1) == "only"))], at + 1
        if context.sense(at, "uncounted") is not None:
            return [Piece("every", at)], at + 1
        return [], at + 1

    def _number(self, at: int, high: int) -> tuple[list[Piece], int] | None:
        context, mark = self.context, self.context.marks[at]
        number = mark.number
        after = at + 1
        if context.text(at - 1) == "-" and context.sense(at - 2, "cross") is not None:
            # "2x-15"
            return None
        if context.sense(at - 1, "effort") == "rpe":
            return None
        if number is not None and (context.sense(after, "unit") == "sets" or context.sense(after, "cross") is not None):
            return self._counted(at, high, number)
        if mark.vague:
            return [], after
        amount, after = self.numbers.amount(at)
        if amount is None or amount != int(amount) or not near(int(amount), self.planned.amount):
            return None
        every = mark.text in PLURALS
        if context.text(after) == "s" and context.marks[after].glued:
            every, after = True, after + 1
        after += context.sense(after, "unit") == "reps"
        compared = context.text(after) in _COMPARED and amount <= _MOST_BESIDE
        if compared or (after < high and self._is_of_something(after)):
            return None
        return [Piece("amount", at, int(amount)), *([Piece("every", at)] if every else [])], after

    def _counted(self, at: int, high: int, number: float) -> tuple[list[Piece], int] | None:
        """Read "3 sets", "3 sets of", "3 x 8" and "8 x 3"."""
        context, after = self.context, at + 2
        while context.text(after) in ("of", "a", ":", "x"):
            after += 1
        other = self.numbers.number(after) if after < high else None
        crossed = context.sense(at + 1, "cross") is not None and not self.numbers.is_weight(after)
        listed = context.text(after + 1) in _JOINTS and not self._begins_product(after + 2)
        if not crossed or other is None or (listed and self.numbers.number(after + 2) is not None):
            return ([Piece("count", at, int(number))], after) if number <= _MOST_SETS else None
        sets, amount = number, other
        end = after + 1 + (context.sense(after + 1, "unit") in ("reps", "s", "sets"))
        if near(int(number), self.planned.amount) and not near(int(other), self.planned.amount):
            sets, amount = amount, sets
        if sets > _MOST_SETS or amount != int(amount) or not near(int(amount), self.planned.amount):
            return None
        return [Piece("amount", at, int(amount), times=int(sets))], end

    def _begins_product(self, at: int) -> bool:
        return self.context.sense(at + 1, "cross") is not None or self.context.text(at + 1) == "of"

    def _crossed(self, at: int) -> tuple[list[Piece], int] | None:
        """Read "x 3", and "x 18" where so many were planned."""
        number = self.numbers.number(at + 1)
        if number is not None and near(int(number), self.planned.amount):
            return [], at + 1
        if number is None or number > _MOST_SETS:
            return None
        return [Piece("count", at, int(number))], at + 2 + (self.context.sense(at + 2, "unit") == "sets")

    def _is_of_something(self, after: int) -> bool:
        """Tell whether a word that says nothing to us follows a number: "8 burpees"."""
        mark = self.context.marks[after]
        unknown = not mark.senses and not mark.exercises and mark.number is None and mark.text.isalpha()
        known = mark.text in FILLERS or mark.text in TALK or mark.text in CUT
        measured = mark.senses.get("unit") not in (None, "reps", "sets", "s")
        return measured or (unknown and not known and mark.text.endswith("s"))


def _of_another(context: Context, high: int, found: list[Piece]) -> bool:
    """Tell whether the last number may be of what is named behind it: "bridges 15 15 burpees"."""
    return bool(found) and found[-1].at == high - 1 and context.sense(high, "unknown") is not None


def _with_others(found: list[Piece]) -> list[Piece]:
    """Return the pieces with "the other leg" by its name; nothing where the one was not named before."""
    named: list[Piece] = []
    for piece in found:
        before = next((one.leg for one in reversed(named) if one.leg in _OPPOSITE), None)
        if piece.leg == OTHER and before is None:
            return []
        named.append(piece._replace(leg=_OPPOSITE[before]) if piece.leg == OTHER and before else piece)
    return named


def _with_pairs(context: Context, found: list[Piece], sets: int) -> tuple[Piece, ...]:
    """Give the legs that are named in turn to the numbers: "(L/R): set one 8/8", "left then right: 8 8 / 8 7"."""
    legs = [piece for piece in found if piece.kind == "leg"]
    amounts = [piece for piece in found if piece.kind == "amount"]
    if len(legs) != 2 or {piece.leg for piece in legs} != {"left", "right"} or len(amounts) % 2:
        return tuple(found)
    between = {context.text(at) for at in range(legs[0].at + 1, legs[1].at)}
    signs = [context.text(two.at - 1) for _, two in pairwise(amounts)]
    if between not in ({"/"}, {"then"}):
        return tuple(found)
    if between == {"/"} and all(sign == "/" for sign in signs[::2]):
        turns = [n % 2 for n in range(len(amounts))]
    elif len(amounts) == 2 * sets > 2 and signs.count(signs[sets - 1]) == 1 and signs[sets - 1] in _PARTING:
        turns = [n // sets for n in range(len(amounts))]
    else:
        return tuple(found)
    sides = {piece.at: legs[turn] for piece, turn in zip(amounts, turns, strict=True)}
    told = (piece for piece in found if piece.kind != "leg")
    return tuple(
        one
        for piece in told
        for one in ((piece, sides[piece.at]._replace(at=piece.at, apart=0)) if piece.at in sides else (piece,))
    )
