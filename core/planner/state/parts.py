"""The values that a course is made of: doses, patterns, steps earned and on the way back, causes.

Small values that a replay makes by the hundred are named tuples here: as immutable, at a third of the time.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple

from core.body import Leg
from core.journal import Entry
from core.training import SessionKind, Week

StrandName = str
"""The chain that a line of the programme trains; what stands in for it may be of another chain (PHA-10)."""
Place = tuple[SessionKind, StrandName]
Ache = Literal["none", "eased", "removed"]


class Amounts(NamedTuple):
    """Hold a dose without its exercise: sets, and reps, seconds or contacts a set."""

    sets: int
    amount: int


class Whole(NamedTuple):
    """Hold where a pattern stood in a building week: rung, weight, its sets, and the dose of each kind of day."""

    week: date
    exercise: str
    load: float
    sets: int
    doses: tuple[tuple[SessionKind, Amounts], ...]


class Strand(NamedTuple):
    """Hold one pattern's rung and load, how its last exposures went, and whether pain keeps it out."""

    exercise: str
    load: float = 0
    good: int = 0
    """Exposures in a row that earned an increase."""
    tops: int = 0
    """Exposures in a row at the top of the range."""
    held: float = 0
    """The smallest weight of the last good exposures, where all of them were heavier than asked."""
    held_times: int = 0
    held_weeks: int = 0
    """Weeks in a row in which more was held."""
    weak_weeks: int = 0
    """Weeks in a row with less than 90 % done."""
    ache: Ache = "none"
    low: bool = False
    """Taken down by the body, and not back yet where it stood."""
    stood: Whole | None = None
    """Where it stood before the body took it down, until a building week has it there again."""
    removals: int = 0
    hurt_weeks: int = 0
    """Weeks of pain since it was taken out: it comes back a step lower for each, as row 3 would have it."""
    referred: bool = False
    """Pain grew or stayed so that a professional should look (SAF-03, PAI-04)."""
    calm_sessions: int = 0
    calm_morning: bool = False
    silent_weeks: int = 0
    """Weeks in a row of painless sets and mornings without a word about pain; -1 where last week ended them."""
    felt: tuple[float, ...] = ()
    """Worst pain of the last three sessions that had it (SAF-03)."""
    frozen: bool = False
    """No increase in the coming week."""
    mildly: bool = False
    """Nothing but a pain of 2 or less that lingers is why."""
    stand_in: str = ""
    """What stood in for it last, for want of kit."""
    away: int = 0
    """Building weeks in a row that had this in its place."""
    fell: tuple[str, Mapping[SessionKind, int]] = ("", MappingProxyType({}))
    """The rung above that was too much, and the repetitions that it was to have then on each kind of day."""


@dataclass(frozen=True, slots=True)
class Graded:
    """Come back in steps: the shares of the usual sets, week by week, and which step is next."""

    why: Literal["gap", "illness", "missed_week", "race", "small"]
    shares: tuple[float, ...]
    step: int = 0
    entry: Entry | None = None
    since: date | None = None
    """The day of the last session before a break, or of the race that made it."""
    set_less: bool = False
    """Each exercise has a set less than that, down to one: row 6 for 7 to 13 days."""
    of: int = 0
    """The hard sets per leg that an illness's shares are of where it began within a way back; 0 where it did not."""


class Side(NamedTuple):
    """Hold what the tests of a leg against the other came to, day by day of one test."""

    leg: Leg | None
    """Which did less, by more than noise (LEG-06)."""
    times: int
    """On how many days of tests in a row it did."""
    far: int
    """In how many of these, the last ones, it did less than 85 % (D26)."""
    day: date


class Score(NamedTuple):
    """Sum up one building week for the advance gate (PHA-02)."""

    planned: int
    done: int
    share_sum: float
    share_count: int
    known: bool
    stopped: bool = False
    """A sign stopped the plan in it, or was cleared in it."""


class Jumping(NamedTuple):
    """Hold how far jumps have come (5.6): steps earned, what keeps them out, what single-leg hops felt like."""

    step: int = 0
    shut: bool = True
    hops: Mapping[Leg, float] = MappingProxyType({})
    contacts: int = 0
    """What the last week with jumps had, both feet together."""
    held: bool = False
    """Whether those were not all told, clean and within their effort: no contacts are added (rows 11 and 13)."""
    away: int = 0
    """Weeks in a row without jumps."""


class Proven(NamedTuple):
    """Hold the last building week of which something was done: what a way back from a gap leads to (row 6)."""

    week: Week
    strands: Mapping[StrandName, Strand]
    doses: Mapping[Place, Amounts]
    hard: int
    sets: Mapping[StrandName, tuple[int, int]]
    """Sets of each pattern, in all and on its fullest day."""


class LeftOut(NamedTuple):
    """Say in how many weeks in a row no log named an exercise each time, of those that asked for it."""

    weeks: int
    lately: bool
    """Last week was one of them."""


class Cause(NamedTuple):
    """Say why something of the coming week is not as it was: rules, the phrase, and the entries it rests on."""

    rules: tuple[str, ...]
    phrase: str
    entries: tuple[Entry, ...] = ()
    notes: tuple[str, ...] = ()
    """Inputs that are no entries, as they are printed."""


class Eased(NamedTuple):
    """Hold the most that is asked of some work beside the patterns for now, and why where it is this week's."""

    sets: int
    amount: int
    cause: Cause | None = None


@dataclass(frozen=True, slots=True)
class Earned:
    """Keep a step up that a lowered week must not take: what it was earned on, and what it leads to."""

    before: Strand
    doses_before: Mapping[Place, Amounts]
    strand: Strand
    doses: Mapping[Place, Amounts]
    causes: tuple[Cause, ...]
