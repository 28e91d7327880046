"""Which exercise of a chain an athlete can do: kit, gate, age and screening first (PHA-10, PHA-03, SCR)."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from math import inf
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from core.athlete import DAYS, Kit, MovementGate, Profile
from core.catalog import Catalog, Chain, Exercise
from core.catalog.programme import Line, Programme, ProgrammeWeek
from core.planner.drafting.draft import Draft
from core.planner.state.parts import Amounts
from core.planner.state.slow import lightened
from core.rules.demand import MOST_SETS
from core.rules.kit import suffices
from core.rules.programmes import FIRST_SINGLE_LEG_SQUATS, usual_minutes
from core.rules.screening import EYES_OPEN_AGE, UNSTEADY, expecting, supine, uncleared
from core.rules.weights import Weights, first_load_kg
from core.training import SessionKind

HIGHEST: Final[dict[Chain, int]] = {
    "balance": 3, "hinge": 3, "lunge": 3, "single_leg_squat": 3, "step_up": 4, "step_down": 3, "calf": 4, "lateral": 4,
    "bridge": 5, "bird_dog": 4, "core": 2, "hamstring": 1, "flow": 1, "plyometric": 4,
}  # fmt: skip
"""How far the planner climbs by itself; bilateral lifts, pistols and bars are for the athlete to choose (EXE-09)."""
_FREE_SQUATS: Final = frozenset({"partial_single_leg_squat", "pistol_squat"})
_WRITTEN: Final = (4, 8)
_WEIGHTS: Final = ("external", "light_item")
_HAND_ITEM_KG: Final = 1.0
"""What a light hand item weighs (EXE-12)."""


class Share(NamedTuple):
    """Hold what a line may have of a session, whatever the athlete's rung: sets, and seconds in all."""

    sets: int
    seconds: float = inf


@dataclass(frozen=True)
class Means:
    """Hold what an athlete may use: kit, whether load is allowed, and what screening keeps out."""

    catalog: Catalog
    programme: Programme
    profile: Profile
    load: bool
    slow: bool = False
    """The week lowers slowly, one rung lighter (EXE-14)."""
    shares: dict[tuple[str, int, tuple[str, ...]], Mapping[str, Share]] = field(
        default_factory=dict, init=False, compare=False
    )
    """What each day of the programme has room for in so many minutes, worked out once for all weeks (DOS-05)."""
    rooms: dict[tuple[int, int, int, tuple[str, ...]], Sequence[Mapping[str, Share]]] = field(
        default_factory=dict, init=False, compare=False
    )
    """What so many days of a programme week have room for in so many minutes, worked out once as well."""
    begun: dict[tuple[int, MovementGate], tuple[Draft, ...]] = field(default_factory=dict, init=False, compare=False)
    """What its weeks have for someone who begins with them, worked out once as well."""
    references: dict[str, Draft] = field(default_factory=dict, init=False, compare=False)
    """Each day of the programme with what its lines may grow to, worked out once as well."""
    ways: dict[tuple[float, ...], tuple[str, ...]] = field(default_factory=dict, init=False, compare=False)
    """Which patterns are on their way to a weight that is a big jump, by the weights of all (`big_jump`)."""
    weights: dict[str, Weights] = field(default_factory=dict, init=False, compare=False)
    """What the athlete can make for each exercise, looked up once for all weeks."""
    trunk: dict[int, Draft] = field(default_factory=dict, init=False, compare=False)
    """The steps of the week's core session, each looked up once for all weeks."""
    _lines: dict[int, Mapping[tuple[SessionKind, str], Line]] = field(default_factory=dict, init=False, compare=False)
    _named: dict[str, Sequence[tuple[str, Line]]] = field(default_factory=dict, init=False, compare=False)

    @cached_property
    def track(self) -> "Means":
        """Return the same means for the recovery track."""
        return Means(self.catalog, self.catalog.programmes["recovery"], self.profile, self.load)

    @cached_property
    def unloaded(self) -> "Means":
        """Return the same means without load."""
        return Means(self.catalog, self.programme, self.profile, load=False)

    @cached_property
    def slowed(self) -> "Means":
        """Return the means of a week that lowers slowly."""
        return Means(self.catalog, lightened(self.programme, self.catalog), self.profile, self.load, slow=True)

    @cached_property
    def zone(self) -> ZoneInfo:
        """Return the athlete's zone, which is asked for at every session."""
        return self.profile.zone

    @cached_property
    def uncleared(self) -> bool:
        """Tell whether the safety answers bar demanding work (SCR-01)."""
        return uncleared(self.profile.screening)

    @cached_property
    def minutes(self) -> int:
        """Return how long a session may be in any week, by which the lines of a day are chosen."""
        return usual_minutes(self.profile)

    @cached_property
    def rest_days(self) -> frozenset[int]:
        """Return the athlete's rest days, counted from Monday."""
        return frozenset(map(DAYS.index, self.profile.rest_days))

    @cached_property
    def own_kinds(self) -> frozenset[SessionKind]:
        """Return the kinds of session that the programme has."""
        return frozenset(day.kind for day in self.programme.days.values())

    @cached_property
    def kinds(self) -> frozenset[SessionKind]:
        """Return the kinds of session that belong to the programme."""
        return self.own_kinds | {"strength"}

    @cached_property
    def main_chains(self) -> frozenset[str]:
        """Return the chains that the programme itself names and lets grow, stand-ins left out."""
        lines = (line for day in self.programme.days.values() for line in day.lines)
        return frozenset(self.exercise(line.exercise).chain for line in lines)

    @cached_property
    def loaded(self) -> Mapping[str, Exercise]:
        """Return the rung with a weight of each chain that has one."""
        own = [chain for chain in self.catalog.chains if chain in self.main_chains]
        rungs = [e for chain in own for e in self.catalog.chains[chain] if e.rung <= HIGHEST[chain]]
        return {e.chain: e for e in rungs if e.load == "external" and self.fits(e)}

    def named_lines(self, day: str) -> Sequence[tuple[str, Line]]:
        """Return the lines of a day, each with the pattern that it trains."""
        found = self._named.get(day)
        if found is None:
            lines = self.programme.days[day].lines
            found = self._named[day] = [(self.exercise(line.exercise).chain, line) for line in lines]
        return found

    def week(self, number: int) -> ProgrammeWeek:
        """Return a week of the programme; `as_written` asks for the article's own list at once (EXE-06)."""
        if number <= _WRITTEN[-1] and "as_written" in self.profile.options and self.programme.id == "single_leg":
            number = next(week for week in _WRITTEN if number <= week)
        return self.programme.week(number)

    def lines(self, number: int) -> Mapping[tuple[SessionKind, str], Line]:
        """Return the lines of a programme week by kind of day and pattern, looked up once for all weeks."""
        found = self._lines.get(number)
        if found is None:
            week = self.week(number)
            # Later weeks are those of the programme in turn.
            found = self._by_place(week) if week.number == number else self.lines(week.number)
            self._lines[number] = found
        return found

    def _by_place(self, week: ProgrammeWeek) -> Mapping[tuple[SessionKind, str], Line]:
        days = [(self.programme.days[name].kind, self.named_lines(name)) for name in week.all_days]
        return {(kind, name): line for kind, lines in days[::-1] for name, line in lines[::-1]}

    @cached_property
    def exercise(self) -> Callable[[str], Exercise]:
        """Look up an exercise by its id, as is done a thousand times a plan."""
        return self.catalog.exercises.__getitem__

    def has_kit(self, name: str) -> bool:
        """Tell whether the athlete has the kit that an exercise needs (PHA-10)."""
        return _equipped(self.profile.equipment, self.exercise(name).equipment)

    def allows(self, exercise: Exercise) -> bool:
        """Tell whether the athlete may do it: kit, load gate, screening, age."""
        return exercise.id in self._allowed

    @cached_property
    def _allowed(self) -> frozenset[str]:
        allowed = frozenset(name for name, exercise in self.catalog.exercises.items() if self._suits(exercise))
        # Free single-leg squats come after a strap, a pole or a box (EXE-09); without any the two-leg squat stays.
        return allowed if allowed & FIRST_SINGLE_LEG_SQUATS else allowed - _FREE_SQUATS

    def _suits(self, exercise: Exercise) -> bool:
        light = exercise.load not in _WEIGHTS or self.first_load(exercise) > 0
        return light and self.fits(exercise)

    def fits(self, exercise: Exercise) -> bool:
        """Tell whether kit, load gate and screening let the athlete do it, with whatever weight."""
        if not _equipped(self.profile.equipment, exercise.equipment):
            return False
        return (self.load or exercise.load not in _WEIGHTS) and not _barred(exercise, self.profile)

    def first_load(self, exercise: Exercise) -> float:
        """Return what a rung starts with, 0 where no load is light enough for a first one."""
        if exercise.load == "light_item" and exercise.equipment == "none":
            return _HAND_ITEM_KG
        if exercise.load not in _WEIGHTS:
            return 0
        return first_load_kg(self.profile, exercise)

    def settle(self, name: str, taken: Collection[str] = (), held: float = 0) -> Exercise | None:
        """Return the exercise itself, the highest rung below that is allowed, or what stands in for its chain.

        A weight that is held already may be heavier than a first one: its rung stays, whatever the next step (R10).
        """
        wanted = self.catalog.exercises[name]
        if name not in taken and (name in self._allowed or (held > 0 and self.fits(wanted))):
            return wanted
        rungs = [e for e in self.catalog.chains[wanted.chain] if e.rung < wanted.rung]
        stand_in = self.programme.instead.get(wanted.chain)
        options = [*reversed(rungs), *([self.exercise(stand_in)] if stand_in else [])]
        return next((e for e in options if self.allows(e) and e.id not in taken), None)

    def above(self, exercise: Exercise) -> Exercise | None:
        """Return the next rung that the athlete may climb to."""
        rungs = self.catalog.chains[exercise.chain]
        higher = (e for e in rungs if exercise.rung < e.rung <= HIGHEST[e.chain])
        return next((e for e in higher if self.allows(e)), None)

    def lowest(self, chain: Chain) -> Exercise | None:
        """Return the first rung of a chain that the athlete may do."""
        return next((e for e in self.catalog.chains[chain] if e.rung <= HIGHEST[chain] and self.allows(e)), None)

    def below(self, exercise: Exercise) -> Exercise | None:
        """Return the next rung down that the athlete may do."""
        rungs = reversed(self.catalog.chains[exercise.chain])
        return next((e for e in rungs if e.rung < exercise.rung and self.allows(e)), None)


@lru_cache(maxsize=4096)
def within_card(exercise: Exercise, dose: Amounts) -> Amounts:
    """Return a dose inside the exercise's ranges (EXE-01, EXE-04)."""
    card = exercise.dose
    least, most = card.amount
    if least <= dose.amount <= most and 1 <= dose.sets <= MOST_SETS and dose.sets <= card.sets[1]:
        return dose
    sets = max(1, min(dose.sets, card.sets[1], MOST_SETS))
    return Amounts(sets, max(least, min(dose.amount, most)))


@lru_cache(maxsize=4096)
def _equipped(equipment: frozenset[Kit], expression: str) -> bool:
    return suffices(equipment, expression)


def _barred(exercise: Exercise, profile: Profile) -> bool:
    screening = profile.screening
    if exercise.id in UNSTEADY and profile.age >= EYES_OPEN_AGE:
        return True
    if screening is None:
        return False
    return (expecting(screening) and supine(exercise)) or (screening.dizziness and exercise.id in UNSTEADY)
