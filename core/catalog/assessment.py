"""A strength or balance test: how to do it, what it is compared with, which change counts (5.7, ASS-01 to ASS-03)."""

from typing import Annotated, Literal

from annotated_types import Interval, MinLen

from core.catalog.words import Text
from core.exact import exact

TestUnit = Literal["seconds", "reps", "cm"]
Sex = Literal["female", "male"]
NORM_LEADS_FROM = 50
Range = tuple[float, float]
"""From, to: equal where one number was published."""


@exact
class Target:
    """Mark a goal of the programme; `value` is null where it is a height on one's own body."""

    value: float | None = None
    follows_norm: bool = False
    """Whether age moves it: at least the value under 50, the norm for one's age from 50 (D19)."""
    words: Text


@exact
class NormRow:
    """Hold what was measured in people of one age band, by sex."""

    ages: tuple[int, int]
    female: Range | None = None
    male: Range | None = None

    def of(self, sex: Sex | None) -> Range | None:
        """Return the range of a sex, the one that spans both where it is not known, nothing where none was measured."""
        wanted = {"female": (self.female,), "male": (self.male,), None: (self.female, self.male)}[sex]
        measured = [each for each in wanted if each is not None]
        return (min(low for low, _ in measured), max(high for _, high in measured)) if measured else None


@exact
class Norms:
    """Hold published figures of one way of testing; they are shown with that way, never as pass or fail (ASS-02)."""

    protocol: Text
    source: Text
    rows: Annotated[tuple[NormRow, ...], MinLen(1)]

    def at(self, age: int) -> NormRow | None:
        """Return the row for an age, or nothing where nobody of that age was measured."""
        return next((row for row in self.rows if row.ages[0] <= age <= row.ages[1]), None)


@exact
class Assessment:
    """Describe one test; what is per leg is done on both legs, the weaker one first."""

    name: Text
    unit: TestUnit
    per_leg: bool
    optional: bool
    equipment: Text
    needs: Text | None = None
    """What must be true before it is offered, in words."""
    cap: Annotated[float, Interval(gt=0)] | None = None
    """Where to stop even if more were possible."""
    timer_s: Annotated[int, Interval(gt=0)] | None = None
    """How long a countdown in the chat should run, where the test is timed."""
    before: Annotated[tuple[Text, ...], MinLen(1)]
    """What to prepare."""
    how: Annotated[tuple[Text, ...], MinLen(1)]
    """Steps on one leg (or side), in order."""
    stop: Annotated[tuple[Text, ...], MinLen(1)]
    """When the count ends."""
    baseline: Target
    advanced: Target | None = None
    counts_from: Annotated[float, Interval(gt=0)]
    """The smallest change that is more than chance (ASS-03)."""
    rules: Annotated[tuple[Text, ...], MinLen(1)]
    sources: Annotated[tuple[Text, ...], MinLen(1)]
    norms: tuple[Norms, ...] = ()

    def advanced_value(self, age: int, sex: Sex | None) -> float | None:
        """Return the long-term goal as a number, for an age where it follows age."""
        if self.advanced is None or self.advanced.value is None:
            return None
        row = self.norms[0].at(age) if self.norms and self.advanced.follows_norm else None
        usual = row.of(sex) if row else None
        if usual is None:
            return self.advanced.value
        return usual[0] if age >= NORM_LEADS_FROM else max(self.advanced.value, usual[0])
