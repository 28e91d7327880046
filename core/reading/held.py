"""Tell what each match of a pattern holds: sets of pieces of text, of each of which it holds one.

The parser of `re` takes several times as long, and is not for others to use.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import Final, NamedTuple

from core import regex as re

_EDGE: Final = "\b"
"""Stands in a piece for the edge of a word."""
_IDLE_EDGE: Final = re.compile(r"(?<=[^\w\x08])\x08+|\x08+(?=[^\w\x08])|(?<=\x08)\x08+")
"""An edge beside a sign, a space or an edge, which are one themselves."""
_SIGN: Final = re.compile(r"[^\w ]")
_SPACES: Final = {code: " " for code in range(128) if _SIGN.match(chr(code))}
_CHOICE: Final = r"\((?:\?:)?[^\\\[\](){}*+?.^$]+\)"
_WORDS: Final = re.compile(_CHOICE)
TOKEN: Final = re.compile(
    r"\\(?:[1-9]\d*|x..|u.{4}|.)"
    r"|\[\^?\]?(?:\\.|[^\]\\])*\]"
    rf"|{_CHOICE}|\(\?(?:[:=!>]|<[=!]|P<\w+>|P=\w+\)|\(\w+\)|[a-zA-Z-]+[:)])"
    r"|[*+?][+?]?|\{(?:\d+|(?=,\d))(?:,\d*)?\}[+?]?"
    r"|[^\\\[\](){}|*+?.^$]+(?![*+?{])|.",
    re.DOTALL,
)
AROUND: Final = frozenset(["(?=", "(?!", "(?<=", "(?<!"])
_LETTERS: Final = {**dict.fromkeys(("^", "$", r"\A", r"\Z", r"\b"), _EDGE), r"\B": "", r"\n": "\n", r"\t": "\t"}
_NUMBER: Final = re.compile(r"\\d|\[(?:\d-\d|\d|\\d)+\]")
_LONE: Final = re.compile(r"\\(\W)|\[([^\\^])\]|([^\\\[(.|)].*)", re.DOTALL)
"""A letter, by itself or where signs mean something else, or a row of letters."""
SELDOM: Final = attrgetter("seldom")
_OFTEN: Final = frozenset([
    "a", "all", "and", "at", "did", "do", "for", "had", "i", "in", "is", "it", "just", "left", "my", "no", "not", "of",
    "on", "right", "the", "to", "was", "with",
])  # fmt: skip
"""Words of every tenth reply or more: as good as no letters to look for, and numbers are worse."""


class Pieces(NamedTuple):
    """Hold pieces of text of which a match holds one, how seldom they stand in a text, and whether all are digits."""

    seldom: tuple[int, int, int]
    """The longer and the fewer they are, and the more edges they have, the seldomer they stand."""
    pieces: frozenset[str]
    numbered: bool = False


_DIGITS: Final = Pieces((-1, -10, 1), frozenset("0123456789"), numbered=True)


@lru_cache(maxsize=8)
def spaced(text: str) -> str:
    """Return a text with a space for each sign and at both ends, so that words in it have a space on both sides."""
    return f" {text.translate(_SPACES) if text.isascii() else _SIGN.sub(' ', text)} "


@lru_cache(maxsize=32)
def stands(pattern: re.Pattern[str], line: str) -> bool:
    """Tell whether a pattern stands in a line: a step asks that anew at each place of the same one."""
    return pattern.search(line) is not None


def held(pattern: re.Pattern[str]) -> Sequence[Pieces]:
    """Return what each match holds or looks at in a spaced text; of a pattern in capitals or not nothing is told."""
    if pattern.flags & (re.IGNORECASE | re.VERBOSE) or "(?i" in pattern.pattern:
        return ()
    parts = Parts(TOKEN.findall(pattern.pattern))
    return parts.of_choice(parts.bars[-1], "", "")


class Parts:
    """Hold a pattern taken apart."""

    def __init__(self, parts: list[str]) -> None:
        self.parts = parts
        self.letters = list(map(_letters_of, parts))
        """What is letters and nothing else; a group that is gone through once, in one way, is what stands in it."""
        self.times = [*(part if part[0] in "*+?{" and part != "{" else "" for part in parts), ""]
        """How often what is before comes, where it is not once."""
        self.bars: dict[int, list[int]] = {}
        """Where every other group begins, where it has bars, and where it ends."""
        groups = [[-1]]
        for at, part in enumerate(parts):
            if part == "|":
                groups[-1].append(at)
            elif part == ")":
                bars = [*groups.pop(), at]
                if len(bars) > 2 or self.times[at + 1] or parts[bars[0]] in AROUND:
                    self.bars[bars[0]] = bars
                else:
                    self.letters[bars[0]] = self.letters[at] = ""
            elif part[0] == "(" and (part[-1] != ")" or part[:3] == "(?("):
                groups.append([at])
        self.bars[-1] = [*groups[0], len(parts)]

    def of_choice(self, bars: list[int], before: str, after: str) -> Sequence[Pieces]:
        """Return what is held whichever way is taken; `before` and `after` are the letters right beside it."""
        ways = [self._of_row(begin + 1, end, before, after) for begin, end in pairwise(bars)]
        return ways[0] if len(ways) == 1 else _of_any(ways)

    def _of_row(self, at: int, end: int, before: str, after: str) -> list[Pieces]:
        found: list[Pieces] = []
        letters, every, times = before, self.letters, self.times
        while at < end:
            letter = every[at]
            if letter is not None and not times[at + 1]:
                letters += letter
                at += 1
                continue
            bars = self.bars.get(at)
            last = at if bars is None else bars[-1]
            if self.parts[at] not in AROUND:
                if not times[last + 1].startswith(("*", "?", "{0", "{,")):
                    found += self.of_part(at, end, letters, after)
                found += _of_letters(letters)
                letters = ""
            elif bars is not None and self.parts[at][-1] == "=":
                found += self.of_choice(bars, "", "")
            at = last + 1 + bool(times[last + 1])
        return [*found, *_of_letters(letters + after)]

    def of_part(self, at: int, end: int, before: str, after: str) -> Sequence[Pieces]:
        """Return what a part holds that is no row of letters, and comes at least once."""
        part, letters, bars = self.parts[at], self.letters[at], self.bars.get(at)
        if letters is not None:
            return _of_letters(before + letters)
        last = (at if bars is None else bars[-1]) + 1
        behind = "" if self.times[last] else self._letters_from(last, end, after)
        if _WORDS.fullmatch(part):
            return _of_any([_of_letters(before + word + behind) for word in _inside(part).split("|")])
        if bars is None or part[:3] == "(?(":
            return (_DIGITS,) if _NUMBER.fullmatch(part) else ()
        return self.of_choice(bars, before, behind)

    def _letters_from(self, at: int, end: int, after: str) -> str:
        letters = ""
        while at < end:
            letter = self.letters[at]
            if letter is None or self.times[at + 1]:
                return letters
            letters += letter
            at += 1
        return letters + after


def _of_any(ways: Sequence[Sequence[Pieces]]) -> tuple[Pieces, ...]:
    if not all(ways):
        return ()
    found, pieces, numbers = zip(*(max(way, key=SELDOM) for way in ways), strict=True)
    lengths, _, edges = zip(*found, strict=True)
    every = frozenset().union(*pieces)
    united = Pieces((min(lengths), -len(every), min(edges)), every, all(numbers))
    numbered = not united.numbered and all(any(one.numbered for one in way) for way in ways)
    return (united, _DIGITS) if numbered else (united,)


@lru_cache(maxsize=8192)
def _letters_of(part: str) -> str | None:
    if _WORDS.fullmatch(part) and "|" not in part:
        return _inside(part)
    lone = _LONE.fullmatch(part)
    return _LETTERS.get(part, None if lone is None or part[0] in "*+?{" else lone[lone.lastindex or 0])


def _inside(group: str) -> str:
    return group[3 if group[1] == "?" else 1 : -1]


@lru_cache(maxsize=8192)
def _of_letters(letters: str) -> tuple[Pieces, ...]:
    piece = _SIGN.sub(" ", _IDLE_EDGE.sub("", letters))
    word = piece.strip()
    if word in _DIGITS.pieces:
        return (Pieces((-1, -1, len(piece)), frozenset([piece]), numbered=True),)
    return (Pieces((0 if word in _OFTEN else len(word), -1, len(piece)), frozenset([piece])),) if word else ()
