"""What a reply is read against, and which of its words are already taken."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from core import regex as re
from core.athlete import Units
from core.catalog import Catalog, Exercise
from core.reading.facts import Asked
from core.reading.pieces import Sought
from core.reading.words.marks import Mark, relaid
from core.reading.words.names import Names
from core.training import Prescription, Session

KG_PER_POUND = 0.45359237
QUARTERS = frozenset({"5", "25", "75"})
OF_WEIGHTS = QUARTERS | {"50"}
"""What a comma in a weight leads to."""
_REACH = 60
"""How many words of a clause are looked at on each side, so that one without an end costs no more."""


class _Texts(dict[int, str]):
    """Hold the words of each place; no method of Python's own, since they are asked for most often of all."""

    def __missing__(self, at: int) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class Context:
    """Hold the marks of the reported words, and what is known beside them; `taken` grows as facts take words."""

    plain: str
    marks: tuple[Mark, ...]
    asked: Asked | None
    session: Session | None
    units: Units
    catalog: Catalog
    names: Names
    text: Callable[[int], str]
    """The words at a place, nothing outside the text."""
    words: frozenset[str]
    """The words of all places: to ask them for some costs less than to look at each mark."""
    places: Mapping[str, Mapping[int, str]]
    """Where the words of each sense stand with its value, and under "number" and "exercise" what is or names one."""
    numbers: Mapping[int, float]
    here: frozenset[str]
    """The exercises of the session."""
    taken: set[int] = field(default_factory=set)
    found: dict[re.Pattern[str] | Sought, re.Match[str] | None] = field(default_factory=dict)
    """What was looked for in the whole line, so that it is looked for once and not once a clause."""
    named: dict[int, Exercise | None] = field(default_factory=dict)
    """The exercises that were told from their names: one name asks for all others."""

    @classmethod
    def of(
        cls,
        marks: Iterable[Mark],
        asked: Asked | None,
        session: Session | None,
        units: Units,
        catalog: Catalog,
        names: Names,
    ) -> "Context":
        """Build the context of marks, none of them taken."""
        laid = relaid(marks)
        texts = [mark.text for mark in laid]
        plain, text = " ".join(texts), _Texts(enumerate(texts)).__getitem__
        here = frozenset(p.exercise for p in session.exercises) if session else frozenset()
        numbers = {at: mark.number for at, mark in enumerate(laid) if mark.number is not None}
        return cls(
            plain, laid, asked, session, units, catalog, names, text, frozenset(texts), _places(laid), numbers, here
        )

    def part(self, marks: Iterable[Mark]) -> "Context":
        """Return the same context with a part of its words."""
        return Context.of(marks, self.asked, self.session, self.units, self.catalog, self.names)

    def untaken(self) -> "Context":
        """Return the same context with nothing taken."""
        return replace(self, taken=set())

    def at(self, sense: str) -> Sequence[int]:
        """Return where the words stand that have a sense."""
        return (*self.places.get(sense, ()),)

    def has(self, *senses: str) -> bool:
        """Tell whether any words have one of these senses."""
        return not self.places.keys().isdisjoint(senses)

    def first(self, pattern: re.Pattern[str] | Sought) -> re.Match[str] | None:
        """Return where a pattern first stands in the whole line."""
        if pattern not in self.found:
            self.found[pattern] = pattern.search(self.plain)
        return self.found[pattern]

    def free(self, at: int) -> bool:
        """Tell whether a place holds a mark that no fact has taken yet."""
        return at not in self.taken and 0 <= at < len(self.marks)

    def number(self, at: int) -> float | None:
        """Return the free number at a place, none where there is none."""
        return None if at in self.taken else self.numbers.get(at)

    def sense(self, at: int, sense: str) -> str | None:
        """Return the value of a sense at a place, none where the words do not have it."""
        places = self.places.get(sense)
        return places.get(at) if places else None

    def take(self, *places: int) -> None:
        """Keep words from being read a second time."""
        self.taken.update(places)

    def around(self, at: int, ends: Container[str]) -> tuple[int, int]:
        """Return where the words between two signs begin and end that hold a place, as far as clauses reach."""
        marks, low, high = self.marks, at, at + 1
        first, last = max(at - _REACH, 0), min(at + _REACH, len(marks))
        while low > first and marks[low - 1].text not in ends:
            low -= 1
        while high < last and marks[high].text not in ends:
            high += 1
        return low, high

    def clauses(self, ends: Container[str], fewest: int = 2) -> list[tuple[int, int]]:
        """Return where the stretches of two words or more between signs begin and end."""
        at = [-1, *(n for n, mark in enumerate(self.marks) if mark.text in ends), len(self.marks)]
        return [(low + 1, high) for low, high in pairwise(at) if high - low > fewest]

    def exercise(self, at: int) -> Exercise | None:
        """Return the one exercise that is named at a place."""
        if at not in self.named:
            mark = self.marks[at]
            found = self.names.meant(mark.exercises, mark.text, self.session) if mark.exercises else None
            found = found or (self._only_other(mark) if mark.exercises else None)
            self.named[at] = self.catalog.exercises.get(found) if found else None
        return self.named[at]

    def _only_other(self, mark: Mark) -> str | None:
        """Return the member of a family that no other name of the reply is: "hops and pogos"."""
        meant = self.here & {*mark.exercises}
        if len(meant) < 2:
            return None
        named = (self.here & {*ids} for ids in {other.exercises for other in self.marks if other.exercises})
        meant -= frozenset().union(*(ids for ids in named if len(ids) == 1))
        return next(iter(meant)) if len(meant) == 1 else None

    def exercise_of(self, one: Mark, other: Mark) -> Exercise | None:
        """Return the exercise that two names beside each other mean together."""
        common = tuple(id_ for id_ in one.exercises if id_ in other.exercises)
        either = tuple(id_ for id_ in dict.fromkeys((*one.exercises, *other.exercises)) if id_ in self.here)
        found = self.names.meant(common or either, f"{one.text} {other.text}", self.session)
        return self.catalog.exercises.get(found) if found else None

    def planned(self, exercise: Exercise | None) -> Prescription | None:
        """Return how an exercise stands in the session."""
        if not self.session or not exercise:
            return None
        return next((p for p in self.session.exercises if p.exercise == exercise.id), None)

    def kilograms(self, load: float, unit: str | None) -> float:
        """Return a load in kilograms; a bare one is in the athlete's units."""
        pounds = unit == "lb" or (unit not in ("kg", "lb") and self.units == "imperial")
        return round(load * KG_PER_POUND, 2) if pounds else load


def with_comma(context: Context, at: int, number: float, tails: Container[str] = QUARTERS) -> tuple[float, int]:
    """Return a number and where it ends, with what a comma in it leads to: "7,5"."""
    tail = context.text(at + 2)
    whole = number == int(number) and context.text(at + 1) == "," and context.marks[at + 1].glued
    if whole and tail in tails and context.marks[at + 2].glued:
        return float(f"{int(number)}.{tail}"), at + 3
    return number, at + 1


def _places(marks: tuple[Mark, ...]) -> Mapping[str, Mapping[int, str]]:
    places: dict[str, dict[int, str]] = {}
    for at, mark in enumerate(marks):
        for sense, value in mark.senses.items():
            places.setdefault(sense, {})[at] = value
        if mark.number is not None:
            places.setdefault("number", {})[at] = mark.text
        if mark.exercises:
            places.setdefault("exercise", {})[at] = mark.text
    return places
