"""What a sign of danger is: ways to tell of it, each of concepts that stand together, and what excuses it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from core import regex as re
from core.reading.flags.concepts import Hit

_PARTS = re.compile(r",| (?:then|and|so|when|until) i ")
_PARTS_WIDELY = re.compile(rf"{_PARTS.pattern}| (?:and|-) ")
_NUMBER = re.compile(r" (?::|-|x)? ?\d")
_CLAUSE = re.compile(r" (?:[,;:(-]|and|but) ")
Certainty = Literal["emergency", "refer", "doubtful"]
Told = Mapping[str, list[Hit]]
ELSEWHERE = "elsewhere"
"""The concept that parts two others in a strict way: another place, "fine", "but"."""
BESIDE = 2
"""Within how many words an excuse stands beside what it excuses."""
NEAR = 5
"""Within how many words an excuse is told in one breath with it."""
FOLLOWS = 3
"""How many words may stand between what cannot be done and the verb."""
MOST_MENTIONS = 20
"""How often a way is weighed in one sentence before its denials are believed."""


@dataclass(frozen=True, slots=True)
class Part:
    """Hold some concepts, any of which will do, and those of which one has to follow at once: "cannot" and "walk"."""

    concepts: frozenset[str]
    then: frozenset[str]

    @classmethod
    def of(cls, written: str) -> "Part":
        """Read a part: concepts parted by bars, and what follows behind an angle."""
        concepts, _, then = written.partition(">")
        return cls(_concepts(concepts), _concepts(then))

    def hits(self, told: Told) -> list[Hit]:
        """Return where it is told."""
        hits = _all(told, self.concepts)
        if not self.then or not hits:
            return hits
        found = []
        for other in _all(told, self.then)[:MOST_MENTIONS]:
            led = [one for one in hits if one.end <= other.start and _apart(one, other) <= FOLLOWS]
            if led:  # the word right before it: "no loss of weight but lost bladder control"
                found.append(max(led, key=lambda one: one.start)._replace(end=other.end, last=other.last))
        return found


@dataclass(frozen=True, slots=True)
class Way:
    """Hold one way to tell of a sign: its parts within so many words of the last one, which is what is wrong."""

    parts: tuple[Part, ...]
    within: int
    strict: bool
    across: bool
    """Whether its parts may stand in different sentences."""

    def possible(self, told: Collection[str]) -> bool:
        """Tell whether all parts stand anywhere at all: a quick look before the search."""
        for part in self.parts:
            if part.concepts.isdisjoint(told) or (part.then and part.then.isdisjoint(told)):
                return False
        return True

    def told(self, told: Told) -> Iterator[tuple[Hit, ...]]:
        """Return the places where all parts stand together, what is wrong first."""
        if not self.possible(told):
            return
        hits = [part.hits(told) for part in reversed(self.parts)]
        for bad in hits[0][:MOST_MENTIONS]:
            chosen = [bad]
            for others in hits[1:]:
                nearest = self._nearest(told, others, chosen)
                if nearest is None:
                    break
                chosen.append(nearest)
            else:
                yield tuple(chosen)

    def nearer(self, told: Told, found: tuple[Hit, ...]) -> bool:
        """Tell whether the same is told nearer to all the rest: "pain gone, no pain at night" is of the second."""
        bad, *others = found
        if not others:
            return False
        before, after = max(hit.end for hit in others), min(hit.start for hit in others)
        return any(
            (bad.end <= hit.start and hit.end <= after) or (before <= hit.start and hit.end <= bad.start)
            for hit in self.parts[-1].hits(told)
        )

    def _nearest(self, told: Told, hits: list[Hit], chosen: list[Hit]) -> Hit | None:
        bad = chosen[0]
        near = [
            (apart, hit.start, hit)
            for hit in hits
            if (apart := _apart(hit, bad)) <= self.within
            and not any(_overlap(hit, other) for other in chosen)
            and not (self.strict and _parted(told, hit, bad))
        ]
        return min(near, key=lambda found: found[:2])[2] if near else None


def _all(told: Told, concepts: frozenset[str]) -> list[Hit]:
    return [hit for concept in sorted(concepts) for hit in told.get(concept, ())]


def _apart(one: Hit, other: Hit) -> int:
    return max(one.first - other.last, other.first - one.last) - 1


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end


def _lies_between(hit: Hit, one: Hit, other: Hit) -> bool:
    return (one.end <= hit.start and hit.end <= other.start) or (other.end <= hit.start and hit.end <= one.start)


def _inside(one: Hit, other: Hit) -> bool:
    return other.start <= one.start and one.end <= other.end


def _clauses_apart(plain: str, hit: Hit, found: tuple[Hit, ...]) -> bool:
    return all(_CLAUSE.search(plain, min(hit.end, own.end), max(hit.start, own.start)) for own in found)


def _parted(told: Told, one: Hit, other: Hit) -> bool:
    start, end = min(one.end, other.end), max(one.start, other.start)
    return any(start <= hit.start and hit.end <= end for hit in told.get(ELSEWHERE, ()))


def way(*parts: str, within: int = 8, strict: bool = False, across: bool = False) -> Way:
    """Build a way from its parts; the last one is what is wrong."""
    return Way(tuple(Part.of(part) for part in parts), within, strict, across)


@dataclass(frozen=True, slots=True)
class Sign:
    """Hold one sign, the ways to tell of it, and the concepts that excuse it."""

    certainty: Certainty
    name: str
    ways: tuple[Way, ...]
    excuses: frozenset[str] = field(default_factory=frozenset)
    """What excuses it wherever it stands in the sentence."""
    clause: frozenset[str] = field(default_factory=frozenset)
    """What excuses it in its own clause."""
    doubt: frozenset[str] = field(default_factory=frozenset)
    """What excuses it in its own clause, and leaves a question where it stands in another."""
    beside: frozenset[str] = field(default_factory=frozenset)
    """What excuses it right beside what is wrong."""
    near: frozenset[str] = field(default_factory=frozenset)
    """What excuses it in one breath with what is wrong."""

    inside: frozenset[str] = field(default_factory=frozenset)
    """What excuses it where what is wrong is part of it: "calves burning"."""

    abroad: bool = False
    """Whether it is told in another language, where "no" may mean "in the" and a denial be part of the sign."""

    lasting: bool = False
    """Whether it goes on since it began: "my period stopped months ago"."""

    def excusing(self, told: Told, found: tuple[Hit, ...], plain: str) -> Iterator[Hit]:
        """Return what in the sentence, and no part of the sign itself, makes it harmless."""
        bad = found[0]
        yield from (
            hit for hit in _all(told, self.excuses) if not (self.abroad and any(_inside(hit, own) for own in found))
        )
        yield from (hit for hit in _all(told, self.clause | self.doubt) if not _clauses_apart(plain, hit, found))
        yield from (hit for hit in _all(told, self.inside) if _inside(bad, hit))
        yield from (
            hit
            for concepts, reach, parts in ((self.beside, BESIDE, _PARTS), (self.near, NEAR, _PARTS_WIDELY))
            for hit in _all(told, concepts)
            if _apart(hit, bad) < reach
            # "Three sets then I passed out": another clause begins between.
            and not parts.search(plain, min(hit.end, bad.end), max(hit.start, bad.start))
            and not any(_inside(hit, own) or _lies_between(own, hit, bad) for own in found)
        )

    def doubting(self, told: Told, plain: str) -> Iterator[Hit]:
        """Return what may make it harmless from another clause; an exercise with its number is only done beside it."""
        return (hit for hit in _all(told, self.doubt) if not _NUMBER.match(plain, hit.end))


class Signs:
    """Hold signs in the order that they count in, and their ways by what is wrong."""

    def __init__(self, *signs: Sign) -> None:
        self._signs = signs
        self._ways = tuple((sign, way) for sign in signs for way in sign.ways)
        self._by_wrong: dict[str, list[int]] = {}
        for at, (_, way) in enumerate(self._ways):
            for concept in way.parts[-1].concepts:
                self._by_wrong.setdefault(concept, []).append(at)
        # Asked by one tier after the other, and of most replies for few concepts.
        self._possible = lru_cache(maxsize=2048)(self._all_told)

    def __iter__(self) -> Iterator[Sign]:
        return iter(self._signs)

    def telling(self) -> frozenset[str]:
        """Return the concepts that any way is made of."""
        parts = (part for _, way in self._ways for part in way.parts)
        return frozenset(concept for part in parts for concept in part.concepts | part.then)

    def possible(self, told: Iterable[str]) -> Sequence[tuple[Sign, Way]]:
        """Return the ways of which all parts are told: none or few of hundreds."""
        return self._possible(frozenset(told))

    def _all_told(self, told: frozenset[str]) -> Sequence[tuple[Sign, Way]]:
        found = {at for concept in told & self._by_wrong.keys() for at in self._by_wrong[concept]}
        return [self._ways[at] for at in sorted(found) if self._ways[at][1].possible(told)]


def sign(
    certainty: Certainty,
    name: str,
    *ways: Way,
    excuse: str = "",
    clause: str = "",
    doubt: str = "",
    beside: str = "",
    near: str = "",
    inside: str = "",
    abroad: bool = False,
    lasting: bool = False,
) -> Sign:
    """Build a sign; excuses are concepts parted by bars."""
    return Sign(
        certainty,
        name,
        ways,
        _concepts(excuse),
        _concepts(clause),
        _concepts(doubt),
        _concepts(beside),
        _concepts(near),
        _concepts(inside),
        abroad=abroad,
        lasting=lasting,
    )


def _concepts(listed: str) -> frozenset[str]:
    return frozenset(filter(None, listed.split("|")))
