"""Where an athlete stands in the programme: what the replay carries from one week to the next."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from core.athlete import Focus, MovementGate
from core.body import Region
from core.catalog import Chain
from core.journal import Entry, Pain, RedFlag, Run, SessionLog, Soreness, Test
from core.planner.logged.exposure import Unsaid
from core.planner.logged.reach import Reach
from core.planner.state.parts import (
    Amounts,
    Cause,
    Earned,
    Eased,
    Graded,
    Jumping,
    LeftOut,
    Place,
    Proven,
    Score,
    Side,
    Strand,
    StrandName,
)
from core.rules.stops import Stop, worst
from core.training import Week


@dataclass(frozen=True, kw_only=True)
class Course:
    """Hold everything that the next week follows from, but the calendar and the races."""

    number: int
    """The week of the programme, from 1; it advances by what was done, never by the calendar (PHA-02)."""
    gate: MovementGate
    gate_at: datetime | None = None
    """When the movement gate was last shown."""
    moved: bool = False
    """The programme moved on with the coming week, so that new accessories may come in."""
    strands: Mapping[StrandName, Strand] = field(default_factory=dict)
    doses: Mapping[Place, Amounts] = field(default_factory=dict)
    earned: Mapping[StrandName, Earned] = field(default_factory=dict)
    """Steps up that wait for the next building week."""
    reach: Reach = field(default_factory=dict)
    """What was done of each exercise in the last building week that had it (L1)."""
    began: bool = False
    first: bool = False
    """Last week was the first in which strength work was done: there is nothing to come back to (PRO-14)."""
    last_session: datetime | None = None
    """When the last demanding session that was logged ended."""
    last_day: date | None = None
    """The day on which it was logged."""
    since_reset: int = 0
    had_reset: bool = False
    was_easier: bool = False
    """Last week was an easier one by plan."""
    cut_backs: tuple[date, ...] = ()
    """Mondays of the two last weeks in which the athlete ran clearly less (PRO-11)."""
    graded: Graded | None = None
    small: bool = False
    """Last week was small by the athlete's minutes or calendar alone."""
    stepped_back: bool = False
    """A gap of four weeks already took the programme back a phase."""
    stops: tuple[Stop, ...] = ()
    """What stops the plan, each until a clearance names it (SAF-04)."""
    resumed: RedFlag | None = None
    """The word that lifted the last stop since the last week was planned: one rung below (SAF-04)."""
    energy: RedFlag | None = None
    """The sign of too little energy for which nothing goes up until a clearance (SAF-07)."""
    ill: Entry | None = None
    sore_weeks: int = 0
    still_sore: int = 0
    """Weeks in a row that were sore all the same, from an easier week on (PRO-08)."""
    complaint_weeks: int = 0
    sparse_weeks: int = 0
    """Weeks in a row that asked for several demanding sessions and saw one of them (PRO-13)."""
    taken_down: Cause | None = None
    """What the body took down since the last building week."""
    held_weeks: int = 0
    """Weeks in a row that repeated an easier one, at least in part, since something was held."""
    low_sets: int = 0
    """Hard sets per leg of the last week that it made small, which the way back counts from."""
    reset_called: Cause | None = None
    wide_spacing: Cause | None = None
    moved_on: Cause | None = None
    fewer: Cause | None = None
    freeze: Cause | None = None
    scores: tuple[Score, ...] = ()
    peaks: tuple[tuple[float, float], ...] = ()
    """Worst pain and worst soreness of the last two weeks."""
    lingering: frozenset[Region | None] = frozenset()
    """Regions that hurt for four weeks and are no better (SAF-03)."""
    pains: tuple[Mapping[Region | None, float], ...] = ()
    """Worst pain by region, week by week, the last one last."""
    strains: tuple[Mapping[Chain, float], ...] = ()
    """Worst pain in the sets of each chain, in each of the last four weeks (SAF-03)."""
    aching: tuple[Pain, ...] = ()
    """Pains of the last two weeks above 2 or of an alarming type."""
    hurt: tuple[SessionLog, ...] = ()
    """Logs of the last two weeks with sets that hurt more than 2."""
    out: frozenset[str] = frozenset()
    """Chains in which a set of these logs hurt more than 5: none of their exercises is light enough (PAI-02)."""
    sore: tuple[Soreness, ...] = ()
    """Last week's soreness above 3."""
    lasting: tuple[Soreness, ...] = ()
    """Last week's soreness of 3 or more that was still there after three days (row 8)."""
    complaints: tuple[Run, ...] = ()
    """Complaints of last week's runs within two days after strength work (row 9)."""
    mornings: tuple[Pain, ...] = ()
    """Last week's mornings that were worse than before."""
    legs: tuple[tuple[int, int], ...] = ()
    """Left and right totals of the last three exposures (LEG-04)."""
    apart: tuple[tuple[int, int], ...] = ()
    """The last three that were no tie; who asks the same of both legs makes a tie, and it refutes nothing (LEG-02)."""
    eased: Mapping[str, Eased] = field(default_factory=dict)
    """The most that is asked of focus, core and stand-ins whose logs took something off, by exercise."""
    uneven: Cause | None = None
    """Where the leg that does not start did more last week (LEG-02)."""
    runs: tuple[tuple[date, float], ...] = ()
    sleeps: tuple[tuple[date, float], ...] = ()
    jumping: Jumping = field(default_factory=Jumping)
    focus: Mapping[Focus, int] = field(default_factory=dict)
    """Steps of a focus that climbs (EXE-13, BAL-02)."""
    steady: bool = False
    """Stood on either leg with open eyes for 30 s (BAL-02)."""
    outings: tuple[tuple[date, float], ...] = ()
    """Minutes of the runs of the last weeks."""
    left_out: Mapping[str, LeftOut] = field(default_factory=dict)
    """The exercises that no log named when they were asked last."""
    tired: date | None = None
    """The last long run that was run on legs tired by choice (SCH-07)."""
    rested: bool = False
    """Soreness was told after each of last week's sessions."""
    unsaid: Unsaid = ()
    """What else the logs of last week left open."""
    light: int = 1
    """The week of the recovery track that light days beside strength have come to (PHA-11)."""
    trunk: int = 0
    """Steps that the core session has climbed (EXE-10)."""
    regular: int = 0
    """Weeks in a row in which strength work was done."""
    spared: frozenset[str] = frozenset()
    """Exercises that the athlete asked less of last week: they count neither way."""
    all_spared: bool = False
    """Each demanding session of last week was made easier on the athlete's word."""
    swapped: Mapping[str, str] = field(default_factory=dict)
    """Which exercise takes which one's place from now on, on the athlete's word."""
    tested: date | None = None
    """The Monday of the last week that had a session of tests (ASS-01)."""
    tests: Mapping[tuple[str, str], float] = field(default_factory=dict)
    sides: Mapping[Test, Side] = field(default_factory=dict)
    """What the tests of either leg came to, by test (LEG-06)."""
    base_sets: int = 0
    """Hard sets per leg of the last building week, which the 25 % of PRO-02 counts from."""
    week_sets: Mapping[StrandName, tuple[int, int]] = field(default_factory=dict)
    """Sets of each pattern in the last building week as prescribed: on all its days together, and on its fullest."""
    built_on: tuple[Mapping[StrandName, Strand], Mapping[Place, Amounts]] | None = None
    """The rungs and doses of the last building week, by which lowered weeks are shared out."""
    proven: Proven | None = None
    """The last building week of which something was done."""
    unjudged: tuple[Mapping[StrandName, Strand], Mapping[Place, Amounts]] | None = None
    """Rungs and doses as they were before the last log, by which they are where there was no building week yet."""
    last_week: Week | None = None
    """Last week as it came to stand, which logs are set against."""
    week_before: Week | None = None
    """The week before that one, whose sessions may be done once it is over."""
    printed: Week | None = None
    """Last week as it was prescribed, which changes are told against."""
    lately: Week | None = None
    """The last week as it was prescribed that had demanding work, or any of the recovery track's own: frozen weeks ask
    no more than it."""
    built: Week | None = None
    """The last building week as it was prescribed, which frozen weeks stay within."""
    told: frozenset[str] = frozenset()
    """Sessions of the last week that something was logged of."""
    logged: bool = False
    """Something of the last week was done."""
    causes: Mapping[StrandName, tuple[Cause, ...]] = field(default_factory=dict)
    general: tuple[Cause, ...] = ()
    """What the body said in the week itself, which is told of the week as a whole."""

    @property
    def nothing_new(self) -> bool:
        """Tell whether a race is near, so that the coming week brings in nothing new (TAP-03)."""
        return self.freeze is not None and "TAP-03" in self.freeze.rules

    @property
    def stop(self) -> Stop | None:
        """Return what stops the plan most."""
        return worst(self.stops)


if TYPE_CHECKING:
    changed = replace
else:

    def changed(course: Course, /, **changes: Any) -> Course:
        """Return the course with some of its parts changed, as `replace` does, without building the others anew.

        A season is replayed for every plan, with some twenty changes a week; `replace` took a third of its time.
        """
        new = object.__new__(Course)
        object.__setattr__(new, "__dict__", {**vars(course), **changes})
        return new
