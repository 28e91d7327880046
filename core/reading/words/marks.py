"""Give the words of a text their senses: numbers, legs, places, exercises, units, what was felt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from core.reading.lexicon.numbers import NUMBER_WORDS, PART_STARTS, PARTS
from core.reading.lexicon.terms import cut
from core.reading.words.script import Script, Word

NO_SENSES: Mapping[str, str] = MappingProxyType({})


class Mark(NamedTuple):
    """Hold one or more words with what they may mean; `number` where they are one.

    A named tuple, since a long reply makes hundreds of them.
    """

    text: str
    start: int
    end: int
    glued: bool = False
    number: float | None = None
    senses: Mapping[str, str] = NO_SENSES
    exercises: tuple[str, ...] = ()
    vague: bool = False
    """Whether the number is a word that often is none ("one", "a")."""

    def has(self, *senses: str) -> bool:
        """Tell whether the words may mean any of these."""
        own = self.senses
        if own:
            # A plain loop, since this is asked most often of all.
            for sense in senses:
                if sense in own:
                    return True
        return False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Find phrases by their first word, and those of more than one by their second too, longest first."""

    single: dict[str, dict[str, str]] = field(default_factory=dict)
    longer: dict[str, dict[str, list[tuple[tuple[str, ...], dict[str, str]]]]] = field(default_factory=dict)

    @classmethod
    def build(cls, phrases: Iterable[tuple[str, str, str]]) -> "Lexicon":
        """Build it from triples of phrase, sense, value."""
        senses: dict[tuple[str, ...], dict[str, str]] = {}
        for phrase, sense, value in phrases:
            senses.setdefault(cut(phrase), {})[sense] = value
        lexicon = cls()
        for words, meaning in sorted(senses.items(), key=lambda item: -len(item[0])):
            if len(words) == 1:
                lexicon.single[words[0]] = meaning
            else:
                lexicon.longer.setdefault(words[0], {}).setdefault(words[1], []).append((words, meaning))
        return lexicon

    def longest(self, words: tuple[str, ...], at: int) -> tuple[int, dict[str, str]]:
        """Return how many words the longest phrase here has, and its senses."""
        longer = self.longer.get(words[at])
        if longer and at + 1 < len(words):
            for phrase, senses in longer.get(words[at + 1], ()):
                if len(phrase) == 2 or words[at : at + len(phrase)] == phrase:
                    return len(phrase), senses
        senses_alone = self.single.get(words[at])
        return (1, senses_alone) if senses_alone is not None else (0, {})


def number_at(words: tuple[Word, ...], at: int) -> tuple[int, float | None, bool]:
    """Return how many words make a number here, the number, and whether it is a vague word."""
    word = words[at]
    if word.kind == "number":
        value, used = float(word.text[:18]), 1
        if _negative(words, at):
            value = -value
    elif word.text in NUMBER_WORDS:
        value, used = NUMBER_WORDS[word.text], 1
        following = words[at + 1].text if at + 1 < len(words) else ""
        if value in range(20, 100, 10) and 0 < NUMBER_WORDS.get(following, 0) < 10:
            value, used = value + NUMBER_WORDS[following], 2
    else:
        return 0, None, False
    used, part = _part(words, at, used)
    return used, value + part, word.text in ("one", "a", "an")


def _part(words: tuple[Word, ...], at: int, used: int) -> tuple[int, float]:
    if at + used >= len(words) or words[at + used].text not in PART_STARTS:
        return used, 0.0
    for phrase, part in PARTS.items():
        after = at + used + len(phrase)
        if tuple(w.text for w in words[at + used : after]) == phrase and not _half_of(words, after):
            return used + len(phrase), part
    return used, 0.0


def _half_of(words: tuple[Word, ...], after: int) -> bool:
    """Tell whether a half is that of something else: "rpe 6 and half of it"."""
    whole = words[after - 2].text != "a" and words[after - 1].text == "half"
    return whole and after < len(words) and words[after].text in ("of", "the", "it")


def _negative(words: tuple[Word, ...], at: int) -> bool:
    if at == 0 or not words[at].glued or words[at - 1].text != "-":
        return False
    before = words[at - 2] if at > 1 else None
    if before is None:
        return True
    return before.kind not in ("number", "clock") and (before.text in "/," or not words[at - 1].glued)


@dataclass(frozen=True, slots=True)
class Senses:
    """Hold all that words may mean: the fixed lexicon, and the names of exercises by their stems."""

    lexicon: Lexicon
    names: Lexicon
    ids: Mapping[str, tuple[str, ...]]


def relaid(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """Return marks with their places in the line that they make together, joined by single spaces."""
    laid: list[Mark] = []
    at = 0
    for found in marks:
        end = at + len(found.text)
        same = found.start == at and found.end == end
        laid.append(found if same else found._replace(start=at, end=end))
        at = end + 1
    return tuple(laid)


def mark(script: Script, known: Senses) -> list[Mark]:
    """Return the marks of a text in order: every word is in exactly one."""
    marks: list[Mark] = []
    texts, stems = tuple([w.text for w in script.words]), tuple([w.stem for w in script.words])
    at = 0
    while at < len(texts):
        senses_used, senses = known.lexicon.longest(texts, at)
        counted = texts[at] in ("per", "a")
        if senses_used == 2 and texts[at + 1] == "side" and not counted and known.names.longest(stems, at + 1)[0] > 1:
            # "Left side plank": the side belongs to the name.
            senses_used, senses = known.lexicon.longest(texts[at : at + 1], 0)
        name_used, name = known.names.longest(stems, at)
        if texts[at] == "both" and at > 0 and script.words[at - 1].kind == "number":
            # "12 11 both legs calf raises": the legs of the numbers, and no other exercise.
            name_used = 0
        counts = texts[at] in NUMBER_WORDS or script.words[at].kind == "number"
        digits_used, number, vague = number_at(script.words, at) if counts else (0, None, False)
        used = max(senses_used, name_used, digits_used, 1)
        first, last = script.words[at], script.words[at + used - 1]
        marks.append(
            Mark(
                script.plain[first.start : last.end],
                first.start,
                last.end,
                first.glued,
                number if digits_used == used else None,
                senses if senses_used == used else NO_SENSES,
                known.ids[name["name"]] if name_used == used else (),
                vague,
            )
        )
        at += used
    return marks
