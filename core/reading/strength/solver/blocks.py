"""Share out the tokens of a reply between the exercises that it names, in the one way that agrees with the plan."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, product
from typing import NamedTuple

from core.catalog import Exercise
from core.reading.strength.exact import exactly_named
from core.reading.strength.item import Item
from core.reading.strength.near_plan import near
from core.reading.strength.solver.pieces import choices, pieces_of, with_pairs
from core.reading.strength.solver.solve import Told, readings
from core.reading.strength.solver.token import SENTENCE, SIGN, Token
from core.reading.words.context import Context
from core.reading.words.mentions import Mention, Segment

_MOST_BORDERS = 6
_MOST_READINGS = 40
_MOST_PARTINGS = 60
_MOST_NAMES = 12
_NEAR = 4
_UNLOADED = frozenset({"unloaded", "unweighted", "bw", "bodyweight", "without", "empty"})
_SETS = ("amount", "product")


class Entry(NamedTuple):
    """Hold the sets of an exercise by leg."""

    exercise: Exercise
    legs: Told
    load: float | None
    planned: bool


Reading = tuple[Entry, ...]


@dataclass(slots=True)
class Ledger:
    """Search the readings of tokens."""

    context: Context
    tokens: list[Token]
    cut: bool
    known: dict[tuple[int, int], list[Reading]] = field(default_factory=dict)

    def reading(self) -> Reading | None:
        """Return the one reading of all tokens that agrees best with the plan."""
        names = [n for n, token in enumerate(self.tokens) if token.kind == "name"]
        exercises = [token.exercise for token in self.tokens if token.kind == "name"]
        if not names or len(names) > _MOST_NAMES:
            return None
        again = any(
            token.kind == "same" and token.times > 1 and self.tokens[n - 1].kind not in ("name", "leg")
            for n, token in enumerate(self.tokens)
        )
        if again and len(set(map(id, exercises))) > 1:
            # "Bridges 15, calves 18 each, then same again"
            return None
        partings = [*islice(self._partings(names, 0, 0), _MOST_PARTINGS)]
        found = {reading for parting in partings for reading in self._read(names, parting)}
        if not found or len(partings) == _MOST_PARTINGS:
            return None
        best = min(map(_rank, found))
        first = [reading for reading in found if _rank(reading) == best]
        return first[0] if len(first) == 1 else None

    def _partings(self, names: list[int], n: int, low: int) -> Iterator[tuple[tuple[int, int], ...]]:
        """Return the ways to share out the tokens from `low` on, which the name `n` is the first of."""
        if n == len(names) - 1:
            if self._may_be(low, len(self.tokens)):
                yield ((low, len(self.tokens)),)
            return
        for border in self._borders(names[n], names[n + 1]):
            if self._may_be(low, border) and self._parts(low, names[n], border, names[n + 1]):
                yield from (((low, border), *rest) for rest in self._partings(names, n + 1, border))

    def _parts(self, low: int, name: int, border: int, following: int) -> bool:
        """Tell whether the words of a name may end where they do: numbers right behind a name are its own."""
        token = self.tokens[border]
        before = any(one.kind in _SETS for one in self.tokens[low:name])
        behind = any(one.kind in _SETS for one in self.tokens[name + 1 : border])
        leads = any(one.kind in _SETS for one in self.tokens[border:following])
        if leads and not before and not behind:
            # "Bridges, 15 15 rdls" has no numbers for the bridges.
            return token.gap == SENTENCE
        if leads and behind:
            return token.gap >= SIGN or token.kind in ("product", "count")
        return leads or not before or token.gap >= SIGN or not self._leads_behind(following)

    def _leads_behind(self, name: int) -> bool:
        return name + 1 < len(self.tokens) and self.tokens[name + 1].kind in _SETS

    def _may_be(self, low: int, high: int) -> bool:
        """Tell whether an exercise named once has a reading with these tokens, so that fewer ways are tried."""
        tokens = self.tokens[low:high]
        return self._is_repeated(tokens) or bool(self._block(low, high))

    def _is_repeated(self, tokens: list[Token]) -> bool:
        meant = [token.exercise for token in tokens if token.kind == "name"]
        return sum(token.kind == "name" and token.exercise in meant for token in self.tokens) > 1

    def _read(self, names: list[int], parting: tuple[tuple[int, int], ...]) -> list[Reading]:
        """Return the readings of a way to share the tokens out; what is named twice is read together."""
        parts: dict[str, list[tuple[int, int]]] = {}
        for name, part in zip(names, parting, strict=True):
            exercise = self.tokens[name].exercise
            parts.setdefault(exercise.id if exercise else "", []).append(part)
        each = [
            self._block(*own[0])
            if len(own) == 1
            else self._readings([t for part in own for t in self.tokens[slice(*part)]])
            for own in parts.values()
        ]
        found = [self.copied(ones) for ones in islice(product(*each), _MOST_READINGS) if any(ones)]
        return [tuple(sorted(one, key=lambda entry: entry.exercise.id)) for one in found if one]

    def _borders(self, name: int, following: int) -> list[int]:
        """Return where the tokens of a name may end."""
        inner = [
            n
            for n in range(name + 2, following)
            if self.tokens[n].gap > 0 or self.tokens[n].kind in ("product", "count")
        ]
        inner = sorted(inner, key=lambda n: -self.tokens[n].gap)[:_MOST_BORDERS]
        return list(dict.fromkeys([following, *inner, name + 1]))

    def _block(self, low: int, high: int) -> list[Reading]:
        if (low, high) not in self.known:
            self.known[low, high] = self._readings(self.tokens[low:high])
        return self.known[low, high]

    def _is_of_some(self, tokens: list[Token]) -> bool:
        """Tell whether a load may be that of some sets: "15 with 10 kg, 15 without", "12 kg on the last"."""
        places = [token.at for token in tokens if token.kind == "nth"]
        beside = any(abs(token.at - at) <= _NEAR for token in tokens if token.kind == "load" for at in places)
        return beside or any(self.context.text(n) in _UNLOADED for n in range(tokens[0].at, tokens[-1].after + _NEAR))

    def _is_other(self, exercise: Exercise, legs: Told, load: float | None) -> bool:
        """Tell whether the name is exactly that of another exercise: "deadlifts 8 8 8" of both legs."""
        items = [Item("leg", 0, 1, value="both")] if "" not in dict(legs) else []
        items += [Item("load", 0, 0, number=load)] if load is not None else []
        name = next(token.at for token in self.tokens if token.exercise is exercise)
        segment = Segment(Mention(name, exercise), 0, len(self.context.marks))
        return exactly_named(self.context, segment, exercise, items, None) is not exercise

    def _readings(self, tokens: list[Token]) -> list[Reading]:
        exercise = next((token.exercise for token in tokens if token.kind == "name"), None)
        if not any(token.kind in ("amount", "product", "same", "load") for token in tokens):
            return [] if any(token.kind in ("count", "every") for token in tokens) else [()]
        planned = self.context.planned(exercise)
        named = sum(token.kind == "name" for token in tokens)
        if exercise is None or planned is None or (named > 1 and any(token.kind == "count" for token in tokens)):
            return []
        if any(token.kind == "load" for token in tokens) and self._is_of_some(tokens):
            return []
        if _is_ditto(tokens):
            return [(Entry(exercise, (), None, True),)]
        found: dict[Reading, None] = {}
        for chosen in choices(self.context, tokens):
            loads = {token.number for token in chosen if token.kind == "load"}
            pieces = pieces_of(chosen, planned.amount, timed=exercise.unit == "seconds")
            if pieces is None or len(loads) > 1 or (exercise.load == "none" and not _stated(chosen)):
                continue
            told = with_pairs(self.context, pieces, planned.sets)
            for legs in readings(told, planned.sets, per_leg=exercise.per_leg, cut=self.cut):
                whole = all(len(amounts) == planned.sets for _, amounts in legs)
                load = next(iter(loads), None)
                if self._is_other(exercise, legs, load):
                    continue
                found[(Entry(exercise, legs, load, whole),)] = None
        return list(found)

    def copied(self, blocks: Sequence[Reading]) -> Reading:
        """Return the entries with those that are as the one before; nothing where that is counted in another way."""
        laid: list[Entry] = []
        for entry in (entry for block in blocks for entry in block):
            if entry.legs:
                laid.append(entry)
                continue
            planned = self.context.planned(entry.exercise)
            before = laid[-1] if laid else None
            amounts = [amount for _, told in before.legs for amount in told] if before else []
            if before is None or planned is None or before.exercise.per_leg != entry.exercise.per_leg:
                return ()
            alike = before.exercise.unit == entry.exercise.unit and all(near(n, planned.amount) for n in amounts)
            if not alike or any(len(told) != planned.sets for _, told in before.legs):
                return ()
            laid.append(entry._replace(legs=before.legs))
        return tuple(laid)


def _is_ditto(tokens: list[Token]) -> bool:
    """Tell whether an exercise was done as the one before, and no more is said: "dead bugs exactly the same"."""
    return [token.kind for token in tokens] == ["name", "same"]


def _stated(tokens: list[Token]) -> bool:
    """Tell whether all loads were said with their unit, so that they are none of anything else."""
    return all(token.unit for token in tokens if token.kind == "load")


def _rank(reading: Reading) -> tuple[int, int, int]:
    """Return how far a reading is from the plan: sets that are not as many, legs that are not told, names left over."""
    sideless = sum(entry.exercise.per_leg and "" in dict(entry.legs) for entry in reading)
    return sum(not entry.planned for entry in reading), sideless, -len(reading)
