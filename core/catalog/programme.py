"""A programme: which exercises and doses each of its weeks asks for, one file under content/programmes."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Literal

from annotated_types import Interval, MinLen

from core.exact import EXACT, exact
from core.training import SessionKind

Part = Literal["balance", "main", "accessory", "core"]
"""What a line is for: the time-fitter drops accessories first, then core, and never the main pair."""
Few = Annotated[int, Interval(ge=1, le=4)]


@exact
class Line:
    """Ask for one exercise: sets, amount a set, and the `top` that the amount may grow to by itself."""

    exercise: str
    sets: Few
    amount: Annotated[int, Interval(ge=1, le=100)]
    top: Annotated[int, Interval(ge=1, le=100)] | None = None
    part: Part


@exact
class Day:
    """Describe one session."""

    kind: SessionKind
    lines: Annotated[tuple[Line, ...], MinLen(1)]


@exact
class ProgrammeWeek:
    """Name the days of one week for an athlete who has one, two or three of them."""

    number: Annotated[int, Interval(ge=1)]
    one: tuple[str, ...] = ()
    two: tuple[str, ...] = ()
    three: tuple[str, ...] = ()

    @property
    def all_days(self) -> tuple[str, ...]:
        """Return the names of all its days."""
        return (*self.three, *self.two, *self.one)

    def days(self, count: int) -> tuple[str, ...]:
        """Return the names of the days for so many sessions, or for as many as the week has."""
        for names in (self.three, self.two):
            if names and len(names) <= count:
                return names
        return self.one or self.two or self.three


@dataclass(frozen=True, kw_only=True)
class Programme:
    """Hold a programme; after its last week the last four go on in turn (PHA-12)."""

    __pydantic_config__ = EXACT

    id: str
    instead: Mapping[str, str]
    """The exercise that stands in for a chain whose every rung needs absent kit."""
    days: Mapping[str, Day]
    weeks: Annotated[tuple[ProgrammeWeek, ...], MinLen(1)]

    def week(self, number: int) -> ProgrammeWeek:
        """Return a week by its number, from 1."""
        last = len(self.weeks)
        return self.weeks[number - 1] if number <= last else self.weeks[last - 4 + (number - last - 1) % 4]

    @cached_property
    def exercises(self) -> frozenset[str]:
        """Return every exercise that the programme names."""
        named = {line.exercise for day in self.days.values() for line in day.lines}
        return frozenset(named | set(self.instead.values()))
