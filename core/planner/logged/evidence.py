"""What one week's entries say: exposures of exercises, soreness, pain and the rest, against the week as shown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from operator import attrgetter
from typing import Final, NamedTuple, TypeVar

from core.body import Region, Side
from core.catalog import Catalog
from core.journal import Assessment, Entry, Illness, Pain, Run, SessionLog, SetDone, Skip, Sleep, Soreness
from core.planner.logged.exposure import Exposure, exposure
from core.rules.complaints import PAIN_LIMIT
from core.rules.minutes import LEGLESS_KINDS
from core.training import ASSESSMENT, Prescription, Session, SessionKind, Week

T = TypeVar("T")
CLEARED_WITHIN: Final = timedelta(hours=24)
SAID_WITHIN: Final = timedelta(hours=3)
"""Words on one session come in any order within so long."""
_LATE: Final = timedelta(hours=10)
_LEGS: Final[Mapping[Side | None, tuple[Side, ...]]] = {"both": ("left", "right")}
_EXERCISE: Final = attrgetter("exercise")


class Evidence(NamedTuple):
    """Hold a week's entries, sorted by what they tell."""

    shown: Week | None
    logs: tuple[SessionLog, ...]
    skips: tuple[Skip, ...]
    exposures: Mapping[str, tuple[Exposure, ...]]
    soreness: tuple[Soreness, ...]
    pains: tuple[Pain, ...]
    runs: tuple[Run, ...]
    sleeps: tuple[Sleep, ...]
    others: tuple[Entry, ...]
    leg_work: tuple[datetime, ...]
    """When legs were worked."""
    done: frozenset[str]
    """Ids of the shown sessions that were done."""
    checks: tuple[SessionLog, ...]
    """What was done in sessions of tests, such as the hop check: it tells of the legs, and counts as no work."""
    sore_regions: frozenset[Region]
    """The regions that soreness was told of by name."""
    tested: Mapping[str, tuple[Exposure, ...]]
    """The exposures of these checks: what hurt in a test hurt (PAI-02)."""
    kinds: Mapping[str, Sequence[SessionKind]]
    """The kinds of session that asked for each exercise, one for each time."""
    plain: bool
    """All that was done is told to be just as asked, clean, painless and within its effort."""
    hurting: frozenset[str]
    """The exercises, in tests too, of which a set hurt more than 2 (PAI-02)."""
    heard: dict[tuple[frozenset[Region], bool], tuple[float, tuple[Soreness, ...]]]
    """What the soreness comes to where it was looked at: most patterns ask the same."""

    @property
    def worked(self) -> bool:
        """Tell whether one of the demanding sessions was done: an easier week without them was none (PRO-18)."""
        return any(s.demanding and s.id in self.done for s in (self.shown.sessions if self.shown else ()))


def gather(
    shown: Week | None, entries: Iterable[Entry], catalog: Catalog, printed: Week | None = None,
    before: Week | None = None,
) -> Evidence:  # fmt: skip
    """Sort a week's entries and set what was done against what was asked, first or in the end.

    What was taken out of the week after it was `printed` and was done all the same is no less done; nor is a session
    of the week `before` that was done once this one had begun.
    """
    by_kind: dict[type, list[Entry]] = {}
    for entry in entries:
        by_kind.setdefault(type(entry), []).append(entry)
    said, pains, soreness = _of(SessionLog, by_kind), _of(Pain, by_kind), _of(Soreness, by_kind)
    checks = tuple([log for log in said if is_test(log)])
    logs = _merged([log for log in said if not is_test(log)] if checks else said)
    weeks = (shown,) if printed is shown else (shown, printed)
    exposures = _exposures(weeks, before, logs, catalog, _painless(shown, said, pains))
    tested = _exposures((shown,), None, checks, catalog, frozenset()) if checks else {}
    unlike = [one for done in (*exposures.values(), *tested.values()) for one in done if not one.plain]
    return Evidence(
        shown,
        logs,
        _of(Skip, by_kind),
        exposures,
        soreness,
        pains,
        _of(Run, by_kind),
        _of(Sleep, by_kind),
        tuple([e for kind, found in by_kind.items() if kind in (Illness, Assessment) for e in found]),
        tuple(_leg_work(shown, logs)),
        _done(shown, logs),
        checks,
        frozenset([entry.region for entry in soreness if entry.region]),
        tested,
        _kinds(shown),
        not (checks or unlike),
        frozenset([one.exercise for one in unlike if (one.pain or 0) > PAIN_LIMIT]),
        {},
    )


def _kinds(shown: Week | None) -> Mapping[str, Sequence[SessionKind]]:
    found: dict[str, list[SessionKind]] = {}
    for session in shown.sessions if shown else ():
        for item in session.exercises:
            found.setdefault(item.exercise, []).append(session.kind)
    return found


def _of(kind: type[T], by_kind: Mapping[type, Sequence[Entry]]) -> tuple[T, ...]:
    found = by_kind.get(kind)
    return tuple([entry for entry in found if isinstance(entry, kind)]) if found else ()


def _merged(logs: Sequence[SessionLog]) -> tuple[SessionLog, ...]:
    """Join the logs of one session, which add up; the later word on a set stands."""
    found: dict[str, SessionLog] = {}
    for log in map(_least_last, logs):
        before = found.pop(log.session, None)
        found[log.session] = log if before is None else _joined(before, log)
    return tuple(found.values())


def _least_last(log: SessionLog) -> SessionLog:
    """Let the smaller amount stand where one line tells a set twice, as for `both` legs and for one (smaller dose)."""
    sides = {(done.exercise, done.set, done.leg) for done in log.sets}
    if len(sides) == len(log.sets) and "both" not in [done.leg for done in log.sets]:
        return log  # as most are
    told = [(done.exercise, done.set, leg) for done in log.sets for leg in _LEGS.get(done.leg, (done.leg,))]
    if len(set(told)) == len(told):
        return log
    ordered = sorted(log.sets, key=lambda done: (-done.amount, done.rpe or 0))
    return replace(log, sets=tuple(sorted(ordered, key=_EXERCISE)))


def _joined(before: SessionLog, log: SessionLog) -> SessionLog:
    efforts = [rpe for rpe in (before.rpe, log.rpe) if rpe is not None]
    return SessionLog(
        at=log.at,
        session=log.session,
        minutes=log.minutes if before.minutes is None else before.minutes,
        rpe=max(efforts, default=None),
        sets=before.sets + log.sets,
    )


def clean(asked: Sequence[Prescription], felt: Sequence[Exposure]) -> bool:
    """Tell whether all that was asked was done, and said to be clean, painless or nearly so, and within its effort."""
    done = {e.exercise for e in felt}
    return all(item.exercise in done for item in asked) and all(
        e.share == 1.0 and e.form == 0 and e.pain is not None and e.effort is not None
        and e.asked is not None and e.effort <= e.asked.rpe_cap
        for e in felt
    )  # fmt: skip


def is_test(log: SessionLog) -> bool:
    """Tell whether a log is of tests, such as ten hops on each leg: a fact about the legs, no session of the week."""
    return log.session.endswith(ASSESSMENT)


def _done(shown: Week | None, logs: tuple[SessionLog, ...]) -> frozenset[str]:
    known = [session.id for session in shown.sessions] if shown else []
    worked = [log for log in logs if not log.sets or any(done.amount for done in log.sets)]
    done = {log.session for log in worked if log.session in known}
    # A log under a name that the calendar no longer has still did one of the week's sessions (R07).
    strays = sum([log.session not in known and bool(log.sets) for log in worked])
    spare = [name for name in known if name not in done] if strays else []
    return frozenset(done.union(spare[:strays]))


def _leg_work(shown: Week | None, logs: tuple[SessionLog, ...]) -> Iterator[datetime]:
    """Yield when legs were worked: when it was told, or when it was due where that was told a day late."""
    sessions = {session.id: session.starts for session in shown.sessions[::-1]} if shown else {}
    for log in logs:
        if log.session.partition("/")[2] not in LEGLESS_KINDS:
            due = sessions.get(log.session)
            yield due if due is not None and log.at > due + _LATE else log.at


def _painless(shown: Week | None, said: Sequence[SessionLog], pains: Iterable[Pain]) -> frozenset[str]:
    """Return the sessions of which it was said that nothing hurt at all, which is a word on every set."""
    clears = [pain.at for pain in pains if pain.score == 0 and pain.region is None]
    told: dict[str, list[SessionLog]] = {}
    for log in said if clears else ():
        told.setdefault(log.session, []).append(log)
    return frozenset([name for name, logs in told.items() if any(_covers(at, logs, shown) for at in clears)])


def _covers(at: datetime, logs: Sequence[SessionLog], shown: Week | None) -> bool:
    """Tell whether a word that nothing hurt is about a session: what was told before and after it is no less (DAT-02).

    It comes a little before the first line at the earliest, once the session was due; what was told hours after it may
    have been done after it, so of that nothing is known (PRO-18).
    """
    first, last = logs[0].at, logs[-1].at
    session = shown.session(logs[0].session) if shown else None
    begins = min(first, max(session.starts, first - SAID_WITHIN)) if session else first
    worked = max([log.at for log in logs if log.sets], default=first)
    return begins <= at <= last + CLEARED_WITHIN and worked <= at + SAID_WITHIN


def _anywhere(name: str, sessions: Sequence[Session]) -> Prescription | None:
    """Return what the last of some sessions asked of an exercise."""
    found = [item for session in sessions for item in session.exercises if item.exercise == name]
    return found[-1] if found else None


def _exposures(
    weeks: tuple[Week | None, ...], before: Week | None, logs: tuple[SessionLog, ...], catalog: Catalog,
    painless: frozenset[str],
) -> Mapping[str, tuple[Exposure, ...]]:  # fmt: skip
    sessions = [session for week in weeks if week is not None for session in week.sessions][::-1]
    done_of = {log.session for log in logs}
    earlier = {session.id: session for session in (before.sessions if before else ()) if session.id in done_of}
    known = [*earlier.values(), *sessions]
    asked = {(session.id, item.exercise): item for session in known for item in session.exercises}
    found: dict[str, tuple[Exposure, ...]] = {}
    cards = catalog.exercises
    for log in logs:
        clear = log.session in painless
        told: dict[str, list[SetDone]] = {}
        for one in log.sets:
            told.setdefault(one.exercise, []).append(one)
        for name, sets in told.items():
            wanted = asked.get((log.session, name)) or _anywhere(name, sessions)
            done = exposure(name, log, sets, wanted, cards[name].per_leg, clear)
            found[name] = (*found.get(name, ()), done)
    if not earlier:
        return found  # as in most weeks
    return {name: _of_this_week(name, done, earlier, sessions) for name, done in found.items()}


def _of_this_week(
    name: str, done: tuple[Exposure, ...], earlier: Mapping[str, Session], sessions: Sequence[Session]
) -> tuple[Exposure, ...]:
    """Return what was done of an exercise; last week's dose alone says nothing of this week's (PRO-18)."""
    wanted = _anywhere(name, sessions)
    if wanted is None or not all(one.log.session in earlier for one in done):
        return done
    return tuple([one._replace(share=None, plain=False) if one.share == 1.0 else one for one in done])
