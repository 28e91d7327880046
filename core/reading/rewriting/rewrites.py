"""Rewrite a text step by step; a step is tried only where a piece of what it looks for stands in the text."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from operator import itemgetter, methodcaller
from typing import Final, NamedTuple

from core import regex as re
from core.reading.held import Pieces as Held
from core.reading.held import held, spaced
from core.reading.pieces import Pieces
from core.reading.tails import LONG, may_stand_in

_LONGEST: Final = 60
"""How many characters a piece has at most."""


class Rewrite(NamedTuple):
    """Hold a pattern, what is written in its place, and pieces of text: every match holds one of them.

    To look for a piece costs a tenth of looking for the pattern.
    """

    pattern: re.Pattern[str]
    to: str | Callable[[re.Match[str]], str]
    needs: tuple[str, ...]


def rewrite(pattern: str | re.Pattern[str], to: str | Callable[[re.Match[str]], str], needs: str) -> Rewrite:
    """Build a step; what it needs is parted by bars."""
    if isinstance(to, str) and "\\" in to:
        # A template is parsed anew for every text that a pattern is tried on, and here only where it is found.
        to = methodcaller("expand", to)
    return Rewrite(re.compile(pattern) if isinstance(pattern, str) else pattern, to, tuple(needs.split("|")))


_EVERY: Final = [rewrite(r"\d", "", "0|1|2|3|4|5|6|7|8|9")]
"""All steps of all kinds, by the bit that each is known by; behind one for all that ask for a number."""


class _Lessons:
    """Learn from texts on which steps were tried in vain what of their patterns would have ruled them out.

    To take all patterns apart would make a start of the coach longer, and what is added makes all words new.
    """

    def __init__(self) -> None:
        self._pieces = Pieces(spaced)
        self._unlearned = -1
        self._in_vain: dict[int, list[str]] = {}
        self._tries = 0
        self._after = [500, 2000, 8000]

    def open(self, text: str) -> int:
        """Return the bits of the steps that are not ruled out."""
        return self._pieces.standing_in(text) | self._unlearned

    def add(self, at: int, text: str) -> None:
        """Keep what was tried in vain, and learn from it where that is enough."""
        if not self._after:
            return
        self._in_vain.setdefault(at, []).append(spaced(text))
        self._tries += 1
        if self._tries > self._after[0]:
            for one, texts in self._in_vain.items():
                self._learn(one, texts)
            self._in_vain.clear()
            self._tries = 0
            self._after.pop(0)

    def _learn(self, at: int, texts: list[str]) -> None:
        ruled_out, pieces = max(
            ((sum(not any(map(text.__contains__, one.pieces)) for text in texts), one.pieces) for one in _held(at)),
            key=itemgetter(0), default=(0, frozenset()),
        )  # fmt: skip
        if ruled_out and self._unlearned >> at & 1:
            self._pieces.add(pieces, at)
            self._unlearned ^= 1 << at


_NEEDED: Final = Pieces()
"""What all steps of all kinds need: each word of a text is looked up once for all of them."""
_NEEDED.add(_EVERY[0].needs, 0)
_LEARNED: Final = _Lessons()


class Steps:
    """Hold steps in their order; a text without a number needs none of the steps that ask for one."""

    def __init__(self, *steps: Rewrite) -> None:
        self._steps = steps
        self._own = 0
        for step in steps:
            self._own |= 1 << len(_EVERY)
            _NEEDED.add(step.needs, len(_EVERY))
            _EVERY.append(step)
        self._looked_at = self._numbered = 0

    def __iter__(self) -> Iterator[Rewrite]:
        return iter(self._steps)

    def rewritten(self, text: str) -> str:
        """Return a text after all steps, in their order."""
        needed = _NEEDED.standing_in(text)
        if not needed & self._own:
            return text
        learned = _LEARNED.open(text)
        open_ = self._open(needed, learned)
        while open_:
            lowest = open_ & -open_
            at = lowest.bit_length() - 1
            open_ ^= lowest
            pattern, to, _ = _EVERY[at]
            if len(text) > LONG:
                text, anew = _after(_EVERY[at], text) if may_stand_in(pattern, text) else (text, "")
            else:
                before, text = text, pattern.sub(to, text)
                anew = "" if text == before else text
            if anew:
                # A piece that is gone by now counts as well: what it opens is tried in vain.
                needed |= _NEEDED.standing_in(anew)
                learned |= _LEARNED.open(anew)
                open_ = self._open(needed, learned) & -lowest << 1
            else:
                _LEARNED.add(at, text)
        return text

    def _open(self, needed: int, learned: int) -> int:
        """Return the bits of the steps that may find something, of those whose pieces stand in a text."""
        open_ = needed & learned & self._own
        if not open_ or needed & 1:
            return open_
        for at in range((new := open_ & ~self._looked_at).bit_length()):
            if new >> at & 1:
                self._numbered |= any(one.numbered for one in _held(at)) << at
        self._looked_at |= new
        return open_ & ~self._numbered


def _after(step: Rewrite, text: str) -> tuple[str, str]:
    """Return a long text after a step, and what of it stands around what is new: other pieces may stand only there."""
    around: list[slice] = []
    moved = 0

    def put(found: re.Match[str]) -> str:
        nonlocal moved
        new = step.to if isinstance(step.to, str) else step.to(found)
        at = found.start() + moved
        moved += len(new) - len(found[0])
        if new != found[0]:
            around.append(slice(max(at - _LONGEST, 0), at + len(new) + _LONGEST))
        return new

    after = step.pattern.sub(put, text)
    return after, " ".join(after[one] for one in around)


@cache
def _held(at: int) -> Sequence[Held]:
    """Return what each match of a step holds."""
    return held(_EVERY[at].pattern)
