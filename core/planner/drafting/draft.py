"""A session while it is being composed: lines whose sets can still shrink."""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import Final, NamedTuple

from core.athlete import Profile
from core.body import Leg
from core.catalog import Chain, Exercise, Part
from core.rules.minutes import LIGHT_KINDS, line_seconds
from core.training import Prescription, SessionKind

PATTERNS: Final[frozenset[Chain]] = frozenset(
    {"hinge", "lunge", "single_leg_squat", "step_up", "step_down", "calf", "hamstring"}
)
"""Chains whose upper rungs are demanding."""


_REST_S: Final[dict[SessionKind, int]] = {"max_strength": 120, "power": 60}
"""Two minutes for the heaviest work, one for the fastest (DOS-02)."""
_WHOLE_MINUTES: Final[dict[SessionKind, int]] = {"max_strength": 40, "power": 30}
"""How long such a day is at least (5.2); who has less rests less rather than leave out sets."""


def pace_of(kind: SessionKind, minutes: int) -> SessionKind:
    """Return the kind of day that lines rest for, in a slot of so many minutes."""
    return kind if minutes >= _WHOLE_MINUTES.get(kind, 0) else "strength"


class Item(NamedTuple):
    """Hold one exercise of a draft; `name` is the strand it trains."""

    name: str
    exercise: Exercise
    part: Part
    sets: int
    amount: int
    load: float = 0
    pace: SessionKind = "strength"
    """The kind of day that it was made for: the heaviest and the fastest work rest longer."""

    @property
    def rest(self) -> int:
        """Return its rest: the least of its card; of demanding work as long as its day wants, within the card."""
        least, most = self.exercise.dose.rest_s
        return min(max(least, _REST_S.get(self.pace, 0)), most) if self.exercise.demanding else least


class Draft(NamedTuple):
    """Hold one session before it has a time."""

    kind: SessionKind
    items: tuple[Item, ...]

    @property
    def hard(self) -> int:
        """Return its hard sets per leg."""
        return sum([item.sets for item in self.items if item.exercise.demanding])

    @property
    def demanding(self) -> bool:
        """Tell whether it has demanding work or one of the patterns at any rung; it is spaced as such (smaller dose).

        A main lift that went down to an easy rung keeps its session: every main pattern keeps a set (PRO-12). So does
        any other pattern: were the last one's day light for it, other light work would take its place (PRO-10).
        """
        light = self.kind in LIGHT_KINDS
        return bool([item for item in self.items if item.exercise.demanding or (not light and _is_trained(item))])

    def with_sets(self, sets: Iterable[int]) -> "Draft":
        """Return the draft with other sets, exercises without any left out."""
        pairs = zip(self.items, sets, strict=True)
        items = tuple([i if n == i.sets else i._replace(sets=n) for i, n in pairs if n > 0])
        return self if items == self.items else Draft(self.kind, items)


def _is_trained(item: Item) -> bool:
    return item.part == "main" or item.exercise.chain in PATTERNS


def once_each(drafts: Iterable[Draft], work: Callable[[Draft], Draft]) -> list[Draft]:
    """Return what becomes of drafts; days that are one and the same, as two a week mostly are, are worked on once."""
    done: dict[int, Draft] = {}
    found = []
    for draft in drafts:
        place = id(draft)
        if place not in done:
            done[place] = work(draft)
        found.append(done[place])
    return found


@lru_cache(maxsize=8192)
def seconds_of(item: Item) -> float:
    """Return how long a line takes."""
    card, dose = item.exercise, item.exercise.dose
    return line_seconds(card.unit, item.sets, item.amount, card.per_leg, dose.tempo, item.rest)


@lru_cache(maxsize=16384)
def prescribe_item(item: Item, first_leg: Leg | None, rpe_cap: float) -> Prescription:
    """Return the prescription of a line."""
    card = item.exercise
    return Prescription(
        exercise=card.id,
        sets=item.sets,
        reps=item.amount if card.unit == "reps" else None,
        seconds=item.amount if card.unit == "seconds" else None,
        contacts=item.amount if card.unit == "contacts" else None,
        per_leg=card.per_leg,
        first_leg=first_leg if card.per_leg else None,
        load_kg=item.load,
        tempo=card.dose.tempo,
        rest_s=item.rest,
        rpe_cap=rpe_cap,
    )


def first_leg(legs: tuple[tuple[int, int], ...], profile: Profile) -> Leg | None:
    """Return the leg that starts: the one that did less in the exposures that tell, else the stated one (LEG-04)."""
    left, right = sum([pair[0] for pair in legs]), sum([pair[1] for pair in legs])
    if left != right:
        return "left" if left < right else "right"
    return profile.weaker_leg
