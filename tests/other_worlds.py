"""What a week was planned from, and the same without one thing that may have been the reason for what it says."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from core.athlete import MovementGate, Profile, Screening
from core.journal import (
    Assessment,
    Entry,
    Gate,
    Illness,
    Pain,
    RedFlag,
    Run,
    SessionLog,
    Skip,
    Sleep,
    Soreness,
    WeekShown,
)
from core.rules.rule import GROWING
from core.training import Week
from tests.life import perfect_week


@dataclass(frozen=True)
class Told:
    """Hold the profile, the journal and the week before."""

    profile: Profile
    journal: tuple[Entry, ...]
    before: Week | None

    def without(self, *gone: type) -> "Told":
        """Return the same without entries of some kinds."""
        return replace(self, journal=tuple(entry for entry in self.journal if not isinstance(entry, gone)))

    def among(self, change: Callable[[Entry], Entry | None]) -> "Told":
        """Return the same with each entry changed, or left out."""
        return replace(self, journal=tuple(new for entry in self.journal if (new := change(entry)) is not None))

    def plus(self, more: Iterable[Entry]) -> "Told":
        """Return the same with further entries."""
        return replace(self, journal=tuple(sorted((*self.journal, *more), key=lambda entry: entry.at)))

    def by(self, **changes: object) -> "Told":
        """Return the same of an athlete with another profile."""
        return replace(self, profile=replace(self.profile, **changes))

    def shown(self) -> list[Week]:
        """Return the weeks that were shown."""
        return [entry.plan for entry in self.journal if isinstance(entry, WeekShown)]

    def day(self, entry: Entry) -> str:
        """Return the day of an entry, as the athlete's calendar has it."""
        return entry.at.astimezone(self.profile.zone).date().isoformat()


def as_asked(told: Told, mine: Callable[[SessionLog], bool] = lambda log: True) -> Told:
    """Let sessions that were logged be logged as they were asked."""
    asked = {
        e.session: e for week in told.shown() for e in perfect_week(week, told.profile) if isinstance(e, SessionLog)
    }
    return told.among(lambda e: asked.get(e.session, e) if isinstance(e, SessionLog) and mine(e) else e)


def undone(told: Told, week: Week | None) -> Told:
    """Let nothing of a week be logged."""
    ids = {session.id for session in week.sessions} if week else set()
    return told.among(lambda e: None if isinstance(e, SessionLog) and e.session in ids else e)


def all_done(told: Told) -> Told:
    """Let all that was asked in all weeks be done."""
    known = {e.session for e in told.journal if isinstance(e, SessionLog)}
    every = (e for week in told.shown() for e in perfect_week(week, told.profile, receipt=False))
    return told.plus(e for e in every if not isinstance(e, SessionLog) or e.session not in known)


def done_well(told: Told) -> Told:
    """Let all of the week before be done as it was asked."""
    bare = undone(told, told.before)
    return bare.plus(perfect_week(told.before, told.profile, receipt=False) if told.before else ())


def usual(told: Told, easier: bool = False) -> Told:
    """Let the week before have been the last building week once more, or an easier one like it, done well."""
    good = next((w for w in reversed(told.shown()) if w.mode in GROWING and any(s.demanding for s in w.sessions)), None)
    last = told.before
    if last is None or good is None:
        return told
    by = last.week - good.week
    sessions = tuple(
        replace(
            s, id=s.id.replace(s.date.isoformat(), (s.date + by).isoformat()), date=s.date + by, starts=s.starts + by
        )
        for s in good.sessions
    )
    mode = "reset" if easier else good.mode
    week = replace(good, week=last.week, mode=mode, sessions=sessions, changes=(), notices=())
    receipts = undone(told, last).among(lambda e: replace(e, plan=week) if _is_of(e, last) else e)
    return done_well(replace(receipts, before=week))


def unseen(told: Told) -> Told:
    """Let the week before have no receipt."""
    return told.among(lambda e: None if told.before and _is_of(e, told.before) else e)


def _is_of(entry: Entry, week: Week) -> bool:
    return isinstance(entry, WeekShown) and entry.plan.week == week.week


def calm(told: Told, mine: Callable[[Soreness], bool] = lambda entry: True) -> Told:
    """Let soreness be none."""
    return told.among(lambda e: replace(e, score=0) if isinstance(e, Soreness) and mine(e) else e)


def soreness_told(told: Told) -> Told:
    """Let soreness be told after each session."""
    return told.plus(
        Soreness(at=e.at + timedelta(hours=24), score=0) for e in told.journal if isinstance(e, SessionLog)
    )


def in_sets(told: Told, **said: object) -> Told:
    """Let something else be said of every set."""
    return told.among(
        lambda e: replace(e, sets=tuple(replace(s, **said) for s in e.sets)) if isinstance(e, SessionLog) else e
    )


def uncomplaining(told: Told, mine: Callable[[Run], bool] = lambda run: True) -> Told:
    """Let runs be run without complaint."""
    return told.among(lambda e: replace(e, complaint=None) if isinstance(e, Run) and e.complaint and mine(e) else e)


def gated(told: Told) -> Told:
    """Let the movement gate be passed."""
    return told.without(Gate).by(gate=MovementGate(squat=True, lunge=True, hinge=True))


WORLDS: Final[dict[str, Callable[[Told], Told]]] = {
    "pain": lambda told: in_sets(told.without(Pain), pain=0),
    "soreness": calm,
    "form": lambda told: in_sets(told, form="clean"),
    "logs as asked": as_asked,
    "no logs of last week": lambda told: undone(told, told.before),
    "last week done well": done_well,
    "a usual week before": usual,
    "an easier week before": lambda told: usual(told, easier=True),
    "soreness told": soreness_told,
    "illness": lambda told: told.without(Illness),
    "flags": lambda told: told.without(RedFlag),
    "skips": lambda told: told.without(Skip),
    "sleep": lambda told: told.without(Sleep),
    "runs that were run": lambda told: told.without(Run),
    "complaints": uncomplaining,
    "tests": lambda told: told.without(Assessment),
    "gate": gated,
    "wishes": lambda told: told.among(lambda e: None if e.kind in ("easier", "swap", "move", "lighter") else e),
    "races": lambda told: told.by(races=()),
    "minutes": lambda told: told.by(session_minutes=60),
    "planned runs": lambda told: told.by(runs=()),
    "rest days": lambda told: told.by(rest_days=frozenset()),
    "block": lambda told: told.by(training_block=None),
    "screening": lambda told: told.by(screening=Screening()),
    "focus": lambda told: told.by(focus=()),
    "distance": lambda told: told.by(weekly_distance_km=20.0),
    "options": lambda told: told.by(options=frozenset()),
}


def others(told: Told) -> Iterator[tuple[str, Told]]:
    """Yield each world in which something is not so that was."""
    return ((name, other) for name, way in WORLDS.items() if (other := way(told)) != told)
