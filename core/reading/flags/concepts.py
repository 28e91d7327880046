"""Find what a reply tells of: concepts, each said in many ways, in one walk over its words.

A phrase is a row of words; `swell*` stands for every word that begins so, `#38-41` for a number in that range.
Small words ("my", "really", "was") may stand between the words of a phrase, so that a phrase is written without them.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from core.reading.flags.lines import PARTERS, told_apart
from core.reading.flags.shortened import in_short
from core.reading.lexicon.terms import Terms, cut, phrases, words
from core.reading.rewriting.digits import in_digits

FILLERS = words(
    "a an the my me this that these those really very so quite pretty just kinda kind sort of bit super totally",
    "completely absolutely actually even literally own left right l r i im ive is was are were am be been being its",
    "it feels feel felt feeling proper properly both some any all too still got getting gets get has have had lil",
    "of theyre whole entire little slightly fully bloody damn fucking friggin freaking then now been ever such like",
    "there theres",
)
BREAKS = frozenset({".", ";", "!", "?", "..", "..."})
"""What ends a sentence; a new line does so only beside one with a number, since many send one thought in several."""
HARMLESS = "harmless"
"""The concept that hides whatever stands within its phrases: a chest press is no chest."""
_MOST_SKIPPED = 3
_SHORTEST_STEM = 3
_MOST_NUMBERS = 60
"""A line with more numbers than this is a log, and none of them says how much something hurts."""
Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold a phrase, the concept that it tells, and the table that it stands in."""

    phrase: Phrase
    concept: str
    table: int


Telling = tuple[int, int, Entry]
"""A phrase that is told, between the places of its first and its last word."""


class Hit(NamedTuple):
    """Hold where a concept stands: in characters, in words that are no fillers, and in which sentence.

    A named tuple, since a long reply makes thousands of them.
    """

    concept: str
    start: int
    end: int
    first: int
    last: int
    sentence: int
    table: int


@dataclass(frozen=True, slots=True)
class Line:
    """Hold a plain line word by word."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    counted: tuple[int, ...]
    """How many words that carry meaning stand before each."""
    sentences: tuple[int, ...]
    onward: tuple[int, ...] = ()
    """The sentences that may go on in the next: a place and its score in one line, how it looks in the other."""

    @classmethod
    def of(cls, plain: str) -> "Line":
        """Cut a plain line, whose words are joined by single spaces."""
        cut = tuple(plain.split(" "))
        ends = told_apart(cut) if not PARTERS.isdisjoint(cut) else {}
        starts, counted, sentences, onward = [], [], [], []
        at = meaning = sentence = 0
        for n, word in enumerate(cut):
            starts.append(at)
            counted.append(meaning)
            sentences.append(sentence)
            at += len(word) + 1
            meaning += word not in FILLERS
            if n in ends and not ends[n]:
                onward.append(sentence)
            sentence += word in BREAKS or n in ends
        return cls(cut, tuple(starts), tuple(counted), tuple(sentences), tuple(onward))


@dataclass(slots=True)
class Branch:
    """Hold the phrases that may begin with one word: those that end there, and those that go on, by their next word."""

    whole: list[Entry] = field(default_factory=list)
    onward: dict[str, list[Entry]] = field(default_factory=dict)
    stems: dict[str, list[Entry]] = field(default_factory=dict)
    """Phrases that go on with a stem, by what it begins with."""
    numbers: list[Entry] = field(default_factory=list)
    """Phrases that go on with a number."""

    def add(self, entry: Entry) -> None:
        """Add a phrase that begins with this word."""
        if len(entry.phrase) == 1:
            self.whole.append(entry)
        elif entry.phrase[1][0] == "#":
            self.numbers.append(entry)
        elif entry.phrase[1][-1] == "*":
            self.stems.setdefault(entry.phrase[1][:_SHORTEST_STEM], []).append(entry)
        else:
            self.onward.setdefault(entry.phrase[1], []).append(entry)

    @property
    def goes_on(self) -> bool:
        """Tell whether any phrase has more than one word."""
        return bool(self.onward or self.stems or self.numbers)

    def going_on(self, word: str) -> Sequence[Entry]:
        """Return the phrases that go on with a word."""
        whole = self.onward.get(word, ())
        near = self.stems.get(word[:_SHORTEST_STEM], ()) if self.stems else ()
        numbers = self.numbers if word[:1].isdigit() else ()
        if not (near or numbers):
            return whole
        return [*whole, *(entry for entry in (*near, *numbers) if _fits(entry.phrase[1], word))]


class Concepts:
    """Find the phrases of many concepts by their first two words."""

    def __init__(self, *tables: Terms) -> None:
        self._entries: dict[str, list[Entry]] = {}
        for table, terms in enumerate(tables):
            for phrase, concept in phrases(terms):
                entry = Entry(cut(in_short(in_digits(phrase))), concept, table)
                self._entries.setdefault(entry.phrase[0], []).append(entry)
        self._longest = max(map(len, self._entries), default=0)
        self._numbers = [piece for piece in self._entries if piece.startswith("#")]
        self._branch = lru_cache(maxsize=4096)(self._branched)

    def hits(self, line: Line, told: list[Telling] | None = None) -> list[Hit]:
        """Return where the concepts stand that are told, in order; what is part of a harmless phrase is left out."""
        found = [_hit(line, *one) for one in (self.told(line.words) if told is None else told)]
        harmless = [hit for hit in found if hit.concept == HARMLESS]
        reach: dict[int, int] = {}
        kept: list[Hit] = []
        at = 0
        for hit in found:
            while at < len(harmless) and harmless[at].start <= hit.start:
                reach[harmless[at].table] = max(reach.get(harmless[at].table, 0), harmless[at].end)
                at += 1
            # A harmless phrase hides what stands within it in its own table; the common one hides in all.
            if hit.concept != HARMLESS and (not reach or hit.end > max(reach.get(0, 0), reach.get(hit.table, 0))):
                kept.append(hit)
        return kept

    def told(self, words_: Sequence[str]) -> list[Telling]:
        """Return every phrase that is told, by the places of its first and its last word."""
        crowded = len(words_) > _MOST_NUMBERS and sum(word[:1].isdigit() for word in words_) > _MOST_NUMBERS
        found: list[Telling] = []
        for at, word in enumerate(words_):
            branch = self._branch(word)
            if branch is None or (crowded and word[:1].isdigit()):
                continue
            if branch.whole:
                found += [(at, at, entry) for entry in branch.whole]
            if branch.goes_on:
                found += _onward(words_, at, branch)
        return found

    def vocabulary(self) -> Iterator[str]:
        """Return the words of all phrases that begin with a whole one: none of them is a slip."""
        for first, entries in self._entries.items():
            if first.isalpha():
                for entry in entries:
                    yield from (piece for piece in entry.phrase if piece.isalpha())

    def pieces_of(self, concepts: Collection[str]) -> Iterator[str]:
        """Return the words and stems of all phrases that tell one of some concepts."""
        every = chain.from_iterable(self._entries.values())
        return (piece for entry in every if entry.concept in concepts for piece in entry.phrase)

    def begins(self, word: str) -> bool:
        """Tell whether any phrase begins with a word."""
        return self._branch(word) is not None

    def _branched(self, word: str) -> Branch | None:
        """Return the phrases that may begin with a word, none where none does."""
        pieces = [word, *(word[:length] + "*" for length in range(_SHORTEST_STEM, min(len(word), self._longest) + 1))]
        if word[:1].isdigit():
            pieces += [piece for piece in self._numbers if _fits(piece, word)]
        branch = Branch()
        for piece in pieces:
            for entry in self._entries.get(piece, ()):
                branch.add(entry)
        return branch if branch.whole or branch.goes_on else None


def _onward(words_: Sequence[str], at: int, branch: Branch) -> list[Telling]:
    """Return the phrases of more than one word that begin at a place."""
    found: list[Telling] = []
    for after in range(at + 1, min(at + 2 + _MOST_SKIPPED, len(words_))):
        word = words_[after]
        for entry in branch.going_on(word):
            last = _last(words_, after, entry.phrase[2:]) if len(entry.phrase) > 2 else after
            if last is not None:
                found.append((at, last, entry))
        if word not in FILLERS:
            break
    return found


def _hit(line: Line, at: int, last: int, entry: Entry) -> Hit:
    end = line.starts[last] + len(line.words[last])
    first, final, sentence = line.counted[at], line.counted[last], line.sentences[at]
    return Hit(entry.concept, line.starts[at], end, first, final, sentence, entry.table)


def _last(words_: Sequence[str], at: int, rest: Phrase) -> int | None:
    """Return where a phrase that goes on after a place ends, none where it does not go on."""
    for piece in rest:
        at += 1
        skipped = 0
        while at < len(words_) and not _fits(piece, words_[at]):
            if words_[at] not in FILLERS or skipped == _MOST_SKIPPED:
                return None
            at, skipped = at + 1, skipped + 1
        if at == len(words_):
            return None
    return at


@lru_cache(maxsize=8192)
def _fits(piece: str, word: str) -> bool:
    if piece.endswith("*"):
        return word.startswith(piece[:-1])
    if not piece.startswith("#"):
        return piece == word
    low, high = piece[1:].split("-")
    return word.replace(".", "", 1).isdecimal() and float(low) <= float(word) <= float(high)


def by_concept(hits: list[Hit]) -> Mapping[str, list[Hit]]:
    """Return the hits of each concept in order."""
    grouped: dict[str, list[Hit]] = {}
    for hit in hits:
        grouped.setdefault(hit.concept, []).append(hit)
    return grouped
