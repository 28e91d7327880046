"""What one week's entries say: exposures of exercises, soreness, pain and the rest, against the week as shown."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from core.catalog import Catalog
from core.journal import Assessment, Entry, Illness, Pain, Run, SessionLog, SetDone, Skip, Sleep, Soreness
from core.training import ASSESSMENT, Prescription, Week

CLEARED_WITHIN: Final = timedelta(hours=24)
_RANK = {"clean": 0, "wobble": 1, "lost": 2}


class Exposure(NamedTuple):
    """Sum up one exercise in one session against what was prescribed (section 6, derived inputs).

    `share` is c, the smaller leg's share of what was asked, None where a leg is missing; `least` the smallest amount of
    any asked set on either leg. What was not said is None.
    """

    exercise: str
    log: SessionLog
    share: float | None
    least: int
    load: float | None
    effort: float | None
    form: int | None
    pain: float | None
    asked: Prescription | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Hold a week's entries, sorted by what they tell."""

    shown: Week | None
    logs: tuple[SessionLog, ...]
    skips: tuple[Skip, ...]
    exposures: Mapping[str, tuple[Exposure, ...]]
    soreness: tuple[Soreness, ...]
    pains: tuple[Pain, ...]
    runs: tuple[Run, ...]
    sleeps: tuple[Sleep, ...]
    others: tuple[Entry, ...] = ()
    done: frozenset[str] = field(default_factory=frozenset)
    """Ids of the shown sessions that were done."""
    checks: tuple[SessionLog, ...] = ()
    """What was done in sessions of tests, such as the hop check: it tells of the legs, and counts as no work."""


def gather(shown: Week | None, entries: Iterable[Entry], catalog: Catalog, printed: Week | None = None) -> Evidence:
    """Sort a week's entries and set what was done against what was asked, first or in the end.

    What was taken out of the week after it was `printed` and was done all the same is no less done.
    """
    sorted_by: dict[type, list[Entry]] = defaultdict(list)
    for entry in entries:
        sorted_by[type(entry)].append(entry)
    said = [entry for entry in sorted_by[SessionLog] if isinstance(entry, SessionLog)]
    logs = _merged([log for log in said if not is_test(log)])
    known = {session.id for session in shown.sessions} if shown else set()
    return Evidence(
        shown,
        logs,
        tuple(e for e in sorted_by[Skip] if isinstance(e, Skip)),
        _exposures((shown, printed), logs, catalog, _all_clears(sorted_by[Pain])),
        tuple(e for e in sorted_by[Soreness] if isinstance(e, Soreness)),
        tuple(e for e in sorted_by[Pain] if isinstance(e, Pain)),
        tuple(e for e in sorted_by[Run] if isinstance(e, Run)),
        tuple(e for e in sorted_by[Sleep] if isinstance(e, Sleep)),
        tuple(e for kind, found in sorted_by.items() if kind in (Illness, Assessment) for e in found),
        _done(shown, logs, known),
        tuple(log for log in said if is_test(log)),
    )


def _merged(logs: list[SessionLog]) -> tuple[SessionLog, ...]:
    """Join the logs of one session, which add up; the later word on a set stands."""
    found: dict[str, SessionLog] = {}
    for log in logs:
        before = found.pop(log.session, None)
        found[log.session] = log if before is None else _joined(before, log)
    return tuple(found.values())


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


def _done(shown: Week | None, logs: tuple[SessionLog, ...], known: set[str]) -> frozenset[str]:
    worked = [log for log in logs if not log.sets or any(done.amount for done in log.sets)]
    done = {log.session for log in worked if log.session in known}
    # A log under a name that the calendar no longer has still did one of the week's sessions (R07).
    strays = sum(log.session not in known and bool(log.sets) for log in worked)
    spare = [s.id for s in shown.sessions if s.id not in done] if shown else []
    return frozenset(done | set(spare[:strays]))


def _all_clears(pains: Iterable[Entry]) -> tuple[datetime, ...]:
    """Return when it was said that nothing hurt at all: for the session before it, that is a word on every set."""
    return tuple(e.at for e in pains if isinstance(e, Pain) and e.score == 0 and e.region is None)


def _exposures(
    weeks: tuple[Week | None, ...], logs: tuple[SessionLog, ...], catalog: Catalog, clears: tuple[datetime, ...]
) -> Mapping[str, tuple[Exposure, ...]]:
    sessions = [session for week in weeks if week is not None for session in week.sessions][::-1]
    asked = {(session.id, item.exercise): item for session in sessions for item in session.exercises}
    anywhere = {item.exercise: item for session in sessions for item in session.exercises}
    found: dict[str, list[Exposure]] = defaultdict(list)
    for log in logs:
        clear = any(log.at <= at <= log.at + CLEARED_WITHIN for at in clears)
        by_exercise: dict[str, list[SetDone]] = defaultdict(list)
        for done in log.sets:
            by_exercise[done.exercise].append(done)
        for name, sets in by_exercise.items():
            wanted = asked.get((log.session, name)) or anywhere.get(name)
            found[name].append(_exposure(name, log, sets, wanted, catalog.exercises[name].per_leg, clear))
    return {name: tuple(items) for name, items in found.items()}


def _exposure(
    name: str, log: SessionLog, sets: list[SetDone], asked: Prescription | None, per_leg: bool, clear: bool
) -> Exposure:
    sides = _sides(sets, per_leg)
    complete = len(sides) == (2 if per_leg else 1)
    did = [_did(side, asked) for side in sides] if asked and asked.sets else []
    pains = [done.pain for done in sets if done.pain is not None]
    return Exposure(
        name,
        log,
        min(share for share, _ in did) if complete and did else None,
        min((least for _, least in did), default=0),
        _load(sets),
        _effort(sides, log.rpe),
        _form(sets),
        max(pains, default=0.0 if clear else None),
        asked,
    )


def _sides(sets: list[SetDone], per_leg: bool) -> list[list[SetDone]]:
    """Return the sets of each leg that did something, in order, the last word on each; of no leg, as one side."""
    if not per_leg:
        return [_in_order({done.set: done for done in sets})]
    left: dict[int, SetDone] = {}
    right: dict[int, SetDone] = {}
    for done in sets:
        if done.leg in ("left", "both"):
            left[done.set] = done
        if done.leg in ("right", "both"):
            right[done.set] = done
    return [_in_order(side) for side in (left, right) if side]


def _in_order(side: dict[int, SetDone]) -> list[SetDone]:
    return [side[n] for n in sorted(side)]


def _did(side: list[SetDone], asked: Prescription) -> tuple[float, int]:
    """Return the share of what was asked that one side did, and the smallest amount of any asked set."""
    done, most = side[: asked.sets], asked.amount
    amounts = [one.amount for one in done]
    least = min(amounts) if len(done) >= asked.sets else 0
    if not most or (least >= most and not asked.load_kg):
        return 1.0, least
    total = sum(min(amount, most) * _load_share(one, asked) for one, amount in zip(done, amounts, strict=True))
    return total / (asked.sets * most), least


def _load_share(done: SetDone, asked: Prescription) -> float:
    # Less weight than asked is less done; more is no credit (LEG-05 in spirit, smaller dose).
    if not asked.load_kg or done.load_kg is None or done.load_kg >= asked.load_kg:
        return 1.0
    return done.load_kg / asked.load_kg


def _effort(sides: list[list[SetDone]], session: float | None) -> float | None:
    """Return the highest effort; the session's stands for a last set without one, and without both it is unknown."""
    said = [done.rpe for side in sides for done in side if done.rpe is not None]
    if any(side[-1].rpe is None for side in sides):
        if session is None:
            return None
        said.append(session)
    return max(said, default=None)


def _load(sets: list[SetDone]) -> float | None:
    known = [done.load_kg for done in sets if done.load_kg is not None]
    return min(known) if known and len(known) == len(sets) else None


def _form(sets: list[SetDone]) -> int | None:
    said = [_RANK[done.form] for done in sets if done.form is not None]
    if said and max(said) > 0:
        return max(said)
    return 0 if said and len(said) == len(sets) else None
