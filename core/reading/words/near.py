"""The names of a session's exercises, and which of them is nearest to what was typed."""

from collections.abc import Mapping
from dataclasses import dataclass

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from core.reading.lexicon.terms import words
from core.reading.words.keyboard import likely
from core.reading.words.names import Names

TELLING = 4
"""How many letters the other words of a name have beside which a word of English may be a slip."""
KINDS = words("single double wide low high self added half front back full body")
"""Words before a name that tell one kind of an exercise from another."""


@dataclass(frozen=True, slots=True)
class Near:
    """Hold the names of a session's exercises without their spaces, and the words they are made of."""

    names: Mapping[str, tuple[str, tuple[str, ...]]]
    by_length: Mapping[int, list[str]]
    words: frozenset[str]
    telling: frozenset[str]
    """Those beside which a word of English may be a slip."""

    @classmethod
    def of(cls, names: Names, planned: tuple[str, ...]) -> "Near":
        """Return the names of the planned exercises, by their ids."""
        glued: dict[str, tuple[str, tuple[str, ...]]] = {}
        for name, ids in names.ids.items():
            here = tuple(id_ for id_ in ids if id_ in planned)
            if here and len(name) >= 3:
                bare = name.replace(" ", "")
                for form in (bare, bare + "s"):
                    if form not in glued or " " in name:
                        glued[form] = (name, here)
        by_length: dict[int, list[str]] = {}
        for form in glued:
            by_length.setdefault(len(form), []).append(form)
        made_of = frozenset(word for name, _ in glued.values() for word in name.split())
        return cls(glued, by_length, made_of, frozenset(word for word in made_of - KINDS if len(word) >= TELLING))

    def nearest(self, typed: str, reach: int) -> tuple[int, str] | None:
        """Return the one exercise's name that is nearest to what was typed, and how far it is."""
        if typed in self.names:
            return 0, self.names[typed][0]
        if not reach:
            return None
        found = [
            (int(distance), form)
            for length in range(len(typed) - reach, len(typed) + reach + 1)
            for form, distance, _ in extract(
                typed, self.by_length.get(length, ()), scorer=OSA.distance, score_cutoff=reach, limit=None
            )
            if likely(typed, form)
        ]
        if not found:
            return None
        least = min(found)[0]
        nearest = [form for distance, form in found if distance == least]
        alone = len({self.names[form][1] for form in nearest}) == 1
        return (least, self.names[nearest[0]][0]) if alone else None
