"""The pieces that the set report of one exercise is made of, its numbers seen beside the plan."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import Literal, NamedTuple

from core.reading.lexicon.terms import words
from core.reading.strength.near_plan import near
from core.reading.strength.solver.token import EVERY, JOINT, OTHER, SIGN, Token
from core.reading.words.context import Context

PieceKind = Literal["amount", "leg", "count", "nth", "every", "same", "less"]
_SAID: tuple[PieceKind, ...] = ("leg", "count", "nth", "every", "same", "less")
_KINDS: dict[str, PieceKind] = {kind: kind for kind in _SAID}
_PARTING = words("/ ; . |") | {"\n"}
_OPPOSITE = {"left": "right", "right": "left"}
_MOST_SETS = 6
_MOST_HELD = 3


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
    weighed: bool = False
    """Whether it stands right behind a load: "10 kg on both sides"."""


def choices(context: Context, tokens: Sequence[Token]) -> Iterator[list[Token]]:
    """Return the tokens with each number behind "with" as an amount or as a load; nothing where there are many."""
    held = [n for n, token in enumerate(tokens) if token.held]
    for loads in product((False, True), repeat=len(held)) if len(held) <= _MOST_HELD else ():
        chosen = list(tokens)
        for n in (n for n, load in zip(held, loads, strict=True) if load):
            chosen[n] = chosen[n]._replace(kind="load", number=context.kilograms(chosen[n].number, None))
        counted = [n for n, load in zip(held, loads, strict=True) if load and tokens[n].unit and tokens[n].times == 1]
        if not counted:
            yield chosen


def pieces_of(tokens: Sequence[Token], amount: int, *, timed: bool) -> list[Piece] | None:
    """Return the pieces for an exercise that so much was planned of; nothing where a number cannot be one of its sets.

    `timed` tells that its numbers are seconds.
    """
    pieces: list[Piece] = []
    gap = 0
    weighed = False
    for token in tokens:
        gap = max(gap, min(token.gap, SIGN))
        behind, weighed = weighed, token.kind == "load"
        if token.kind in ("load", "name"):
            gap = max(gap, JOINT) if token.kind == "name" and pieces else gap
            continue
        if token.leg == "both" and pieces and pieces[-1].leg == "both":
            # "2 x 10 each side for both"
            continue
        made = _made(token, amount, timed=timed)
        if made is None:
            return None
        pieces += [piece._replace(apart=gap if n == 0 else 0, weighed=behind) for n, piece in enumerate(made)]
        gap = 0
    return _with_others(_explained(_sided(pieces), amount))


def _made(token: Token, amount: int, *, timed: bool) -> list[Piece] | None:
    number = int(token.number)
    if token.kind not in ("amount", "product"):
        return [Piece(_KINDS[token.kind], token.at, number, token.leg, token.times)]
    each = token.kind == "amount" and token.times == EVERY and not (timed and token.unit == "s")
    if token.unit == "reps" if timed else token.unit == "s" and not each:
        return None
    if token.kind == "amount":
        digits = [int(digit) for digit in str(number)]
        if len(digits) == _MOST_HELD and all(near(digit, amount) for digit in digits):
            return [Piece("amount", token.at, digit) for digit in digits]  # "L 888"
        every = [Piece("every", token.at)] if each else []
        return [Piece("amount", token.at, number), *every] if near(number, amount) else None
    sets = token.times
    if not near(number, amount) or (near(sets, amount) and not token.unit and number <= _MOST_SETS < sets):
        number, sets = sets, number
    possible = near(number, amount) and 0 < sets <= _MOST_SETS
    return [Piece("amount", token.at, number, times=sets)] if possible else None


def _sided(found: list[Piece]) -> list[Piece]:
    """Leave out "both" behind a count or a load where each leg is told: "3 sets per leg. left 8 8 8, right 8 8 7"."""
    if not {"left", "right"} <= {piece.leg for piece in found}:
        return found
    counts = {n + 1 for n, piece in enumerate(found) if piece.kind == "count"}
    return [one for n, one in enumerate(found) if one.leg != "both" or not (n in counts or one.weighed)]


def _explained(found: list[Piece], amount: int) -> list[Piece]:
    """Leave out how many fewer a number is than the plan where it is told as well: "two short, so 10"."""
    following = (*found[1:], None)[: len(found)]
    told = [
        one.kind == "less" and two is not None and two.kind == "amount" and two.number == amount - one.number
        for one, two in zip(found, following, strict=True)
    ]
    return [one for one, explained in zip(found, told, strict=True) if not explained]


def _with_others(found: list[Piece]) -> list[Piece] | None:
    """Return the pieces with "the other leg" by its name; nothing where the one was not named before."""
    named: list[Piece] = []
    for piece in found:
        before = next((one.leg for one in reversed(named) if one.leg in _OPPOSITE), None)
        if piece.leg == OTHER and before is None:
            return None
        named.append(piece._replace(leg=_OPPOSITE[before]) if piece.leg == OTHER and before else piece)
    return named


def with_pairs(context: Context, found: list[Piece], sets: int) -> tuple[Piece, ...]:
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
