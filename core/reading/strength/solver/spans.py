"""Part the pieces of a report into spans: numbers, and what is said of them right before or behind."""

from collections.abc import Iterator
from itertools import islice, pairwise
from typing import NamedTuple

from core.reading.strength.solver.pieces import Piece

_MOST_PARTINGS = 100
_SIGN = 2


class Span(NamedTuple):
    """Hold numbers with their leg, their place, how often they were done; without numbers, a count of all sets."""

    amounts: tuple[int, ...] = ()
    leg: str = ""
    led: bool = False
    """Whether the leg stands before the numbers."""
    alone: bool = False
    """Whether only that leg did them."""
    nth: Piece | None = None
    rounds: int = 0
    every: bool = False
    same: Piece | None = None
    less: int = 0
    """By how many each is less than another set, instead of numbers."""


def partings(pieces: tuple[Piece, ...]) -> list[tuple[Span, ...]]:
    """Return the ways to part the pieces; none where there are so many that none of them is sure."""
    found = [*islice(_from(pieces, 0), _MOST_PARTINGS)]
    return found if len(found) < _MOST_PARTINGS else []


def _from(pieces: tuple[Piece, ...], at: int) -> Iterator[tuple[Span, ...]]:
    if at == len(pieces):
        yield ()
        return
    if pieces[at].kind == "count" and at in (0, len(pieces) - 1):
        alone = Span(rounds=pieces[at].number)
        yield from ((alone, *rest) for rest in _from(pieces, at + 1))
    for end in range(at + 1, len(pieces) + 1):
        part = pieces[at:end]
        if _is_over(part):
            return
        span = _span(part)
        if span is not None and _stands(pieces, at, end, span):
            yield from ((span, *rest) for rest in _from(pieces, end))


def _stands(pieces: tuple[Piece, ...], at: int, end: int, span: Span) -> bool:
    """Tell whether a span may end where it does: it says more than numbers, and is parted from its neighbours."""
    part = pieces[at:end]
    begun = at == 0 or pieces[at].apart > 0
    ended = end == len(pieces) or pieces[end].apart > 0
    bare = span.same is None and all(piece.kind == "amount" for piece in part)
    if bare and end - at < len(pieces) and (at == 0 or pieces[at].apart < _SIGN):
        return False
    if not (begun and ended) and _parted(part):
        return False
    # "Left 10 10 9 10 10 10 right"
    listed = not ended and part[-1].kind == pieces[end].kind == "amount"
    return not listed or (span.led and len(span.amounts) > 1)


def _parted(part: tuple[Piece, ...]) -> bool:
    """Tell whether a sign stands between numbers and what is said of them."""
    return any(two.apart >= _SIGN and {one.kind, two.kind} != {"amount"} for one, two in pairwise(part))


def _is_over(part: tuple[Piece, ...]) -> bool:
    """Tell whether no longer stretch can be one span either."""
    kinds = [piece.kind for piece in part]
    amounts = [n for n, kind in enumerate(kinds) if kind == "amount"]
    broken = any("count" not in kinds[one + 1 : two] and two > one + 1 for one, two in pairwise(amounts))
    return broken or any(kinds.count(kind) > 1 for kind in ("leg", "nth", "count", "every", "same", "less"))


def _span(part: tuple[Piece, ...]) -> Span | None:
    """Return the span that a stretch makes; none where it holds no numbers, or more than are said of one."""
    amounts = [n for n, piece in enumerate(part) if piece.kind == "amount"]
    said = {piece.kind: piece for piece in part}
    same = said.get("same")
    less = said.get("less")
    if (not amounts and same is None and less is None) or (less is not None and (amounts or same is not None)):
        return None
    if amounts and amounts[-1] - amounts[0] != len(amounts) - 1:
        return None
    if same is not None and amounts and (same.leg or part.index(same) > amounts[0]):
        return None
    leg = said.get("leg") or (same if same is not None and same.leg else None)
    if same is not None and same.leg and said.get("leg"):
        return None
    counts = [piece.number for piece in part if piece.kind == "count"]
    counts += [part[n].times for n in amounts if part[n].times > 1 and len(amounts) == 1]
    if len(counts) > 1:
        return None
    several = len(amounts) > 1
    return Span(
        amounts=tuple(part[n].number for n in amounts for _ in range(part[n].times if several else 1)),
        leg=leg.leg if leg else "",
        led=leg is not None and (not amounts or part.index(leg) < amounts[0]),
        alone=leg is not None and leg.kind == "leg" and leg.times > 1,
        nth=said.get("nth"),
        rounds=counts[0] if counts else 0,
        every="every" in said,
        same=same if not amounts else None,
        less=less.number if less is not None else 0,
    )
