"""What a rule is: an id, a kind, and a check that names every place where a week breaks it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Final, Literal

from core.athlete import Profile
from core.catalog import Catalog, Exercise
from core.rules.demand import session_is_demanding
from core.rules.jump_tests import Shown
from core.rules.races import race_weeks_away
from core.rules.spacing import RunSpan, runs_between
from core.training import Mode, Prescription, Session, Week

RuleKind = Literal["HARD", "SAFE", "DEF", "PROG", "REGR", "OPT", "MSG"]
LOWERED: Final[frozenset[Mode]] = frozenset({"taper", "race_week"})
GROWING: Final[frozenset[Mode]] = frozenset({"build", "maintain"})


@dataclass(frozen=True, slots=True)
class Breach:
    """Name one broken rule: which, where in the plan, and why in plain words."""

    rule: str
    where: str
    why: str


@dataclass(frozen=True)
class Case:
    """Hold what a week is judged by: the athlete, the catalog and, where known, the week before."""

    week: Week
    profile: Profile
    catalog: Catalog
    previous: Week | None = None
    earlier: tuple[Week, ...] = ()
    """The weeks before that one, oldest first, where they are known: a power day may come every other week."""
    shown: Shown | None = None
    """What tests and hops showed before the week; null where nobody looked into a journal."""

    @cached_property
    def demanding(self) -> tuple[Session, ...]:
        """Return this week's demanding sessions in order of time."""
        return self._demanding(self.week)

    @cached_property
    def demanding_before(self) -> tuple[Session, ...]:
        """Return last week's demanding sessions in order of time."""
        return self._demanding(self.previous) if self.previous else ()

    @cached_property
    def runs(self) -> tuple[RunSpan, ...]:
        """Return the runs and races of this week and of the two days after it."""
        return runs_between(self.profile, self.week.week, self.week.week + timedelta(days=8))

    @cached_property
    def grows(self) -> bool:
        """Tell whether last week is a dose to grow from; a reset, taper, return or amended week is not."""
        return self.previous is not None and self.previous.mode in GROWING and not self.amended

    @cached_property
    def amended(self) -> bool:
        """Tell whether last week became less in its own days: what stood in it on its Monday is not known then.

        The body spoke, or work on another day left no room for a session (SCH-14).
        """
        if self.previous is None or self.shown is None:
            return False
        emptied = not self.previous.sessions and _cites(self.previous, "SCH-14")
        return emptied or (self.shown.spoke and _lessened(self.previous))

    @cached_property
    def whole(self) -> Week | None:
        """Return the last week known that was no easier one and lost nothing in its own days."""
        weeks = (*self.earlier, *([self.previous] if self.previous else []))
        return next((week for week in reversed(weeks) if week.mode in GROWING and not _lessened(week)), None)

    @cached_property
    def before_race(self) -> bool:
        """Tell whether a race is in this week or the next, or the week calls itself one of those before a race."""
        return self.week.mode in LOWERED or race_weeks_away(self.profile, self.week.week) is not None

    @cached_property
    def bare(self) -> bool:
        """Tell whether the athlete chose to do this race week without weight (TAP-02)."""
        return "bodyweight_race" in self.profile.options and race_weeks_away(self.profile, self.week.week) == 0

    def cites(self, *rules: str) -> bool:
        """Tell whether the week says that it changed by one of these rules, named by id or by prefix."""
        return _cites(self.week, *rules)

    def items(self) -> Iterator[tuple[Session, Prescription, Exercise]]:
        """Yield every prescription of a known exercise with its session."""
        for session in self.week.sessions:
            for item in session.exercises:
                if item.exercise in self.catalog.exercises:
                    yield session, item, self.catalog.exercises[item.exercise]

    def _demanding(self, week: Week) -> tuple[Session, ...]:
        found = [s for s in week.sessions if session_is_demanding(s, week.week_number, self.catalog)]
        return tuple(sorted(found, key=lambda session: session.starts))


def _lessened(week: Week) -> bool:
    return not week.sessions or _cites(week, "PAI", "SAF", "PLY-01")


def _cites(week: Week, *rules: str) -> bool:
    said = [change.rules for change in week.changes] + [notice.rules for notice in week.notices]
    return any(rule.startswith(rules) for told in said for rule in told)


Check = Callable[[Case], Iterable[Breach]]


@dataclass(frozen=True, slots=True)
class Rule:
    """Hold one rule of the rulebook that a week can break."""

    id: str
    kind: RuleKind
    check: Check


def at_session(session: Session) -> str:
    """Say where a session is."""
    return f"session {session.id}"


def at_exercise(session: Session, item: Prescription) -> str:
    """Say where an exercise is."""
    return f"session {session.id}, exercise {item.exercise}"


def at_week(case: Case) -> str:
    """Say that it is the whole week."""
    return f"week {case.week.week}"
