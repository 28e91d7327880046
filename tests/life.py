"""Generated lives: what an athlete logs against a week that was prescribed, plausible or contrary."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final, get_args

from core.athlete import Profile
from core.body import Region, Side
from core.catalog import Catalog
from core.journal import (
    Assessment,
    Easier,
    Entry,
    Gate,
    Illness,
    Pain,
    PainType,
    PainWhen,
    RedFlag,
    Run,
    SessionLog,
    SetDone,
    Skip,
    SkipReason,
    Sleep,
    Soreness,
    Test,
    WeekShown,
)  # fmt: skip
from core.training import Prescription, Session, Week
from core.wall_time import instant
from tests.dice import Dice
from tests.springs import hopped

REGIONS: Final = (None, *get_args(Region))
SIDES: Final = (None, *get_args(Side))


def perfect_week(week: Week, profile: Profile, receipt: bool = True) -> tuple[Entry, ...]:
    """Log a week exactly as prescribed: all sets on both legs, clean, effort at the cap or a little below, no pain."""
    entries: list[Entry] = [_shown(week, profile)] if receipt else []
    for session in week.sessions:
        entries.append(_as_prescribed(session))
        entries.append(Soreness(at=session.starts + timedelta(hours=26), score=1))
    return tuple(sorted(entries, key=lambda entry: entry.at))


def lived_week(dice: Dice, week: Week, profile: Profile, catalog: Catalog) -> tuple[Entry, ...]:
    """Log a week as life goes: sessions done, cut short, skipped or forgotten, and what the body says."""
    entries: list[Entry] = [_shown(week, profile)] if dice.chance(50) else []
    mood = dice.choose(("good", "good", "mixed", "mixed", "rough"))
    for session in week.sessions:
        entries += _session(dice, session, mood)
    rough = {"good": 6, "mixed": 25, "rough": 60}[mood]
    entries += (entry for entry in _body(dice, week, profile, rough))
    entries += (entry for entry in _events(dice, week, profile, rough))
    return tuple(sorted(entries, key=lambda entry: entry.at))


def _shown(week: Week, profile: Profile) -> WeekShown:
    return WeekShown(at=instant(week.week - timedelta(days=1), "18:00", profile.zone), plan=week)


def _as_prescribed(session: Session) -> SessionLog:
    effort = max(session.rpe_cap - 1, 0)
    sets = tuple(done for item in session.exercises for done in _all_sets(item, effort))
    return SessionLog(at=_end(session), session=session.id, minutes=session.minutes, rpe=effort, sets=sets)


def _all_sets(item: Prescription, effort: float) -> Iterator[SetDone]:
    for n in range(item.sets):
        for leg in ("left", "right") if item.per_leg else (None,):
            yield _set(item, n + 1, leg, item.amount, effort, form="clean", pain=0)


def _set(item: Prescription, n: int, leg: Any, amount: int, effort: float | None, **said: Any) -> SetDone:
    unit = "reps" if item.reps is not None else "seconds" if item.seconds is not None else "contacts"
    limit = {"reps": 200, "seconds": 3600, "contacts": 500}[unit]
    return SetDone(exercise=item.exercise, set=n, leg=leg, load_kg=item.load_kg, rpe=effort,
                   **{unit: min(max(amount, 0), limit)}, **said)  # fmt: skip


def _end(session: Session) -> datetime:
    return session.starts + timedelta(minutes=session.minutes)


def _session(dice: Dice, session: Session, mood: str) -> Iterator[Entry]:
    done, skipped = {"good": (92, 4), "mixed": (70, 20), "rough": (50, 30)}[mood]
    if dice.chance(done):
        if mood == "good" and dice.chance(80):
            yield _as_prescribed(session)
        else:
            yield _patchy(dice, session, mood)
    elif dice.chance(skipped * 2):
        yield Skip(at=_end(session), session=session.id, reason=dice.choose(get_args(SkipReason)))


def _patchy(dice: Dice, session: Session, mood: str) -> SessionLog:
    sets = []
    for item in session.exercises:
        if dice.chance(8):
            continue
        effort = dice.choose((None, item.rpe_cap - 1, item.rpe_cap, item.rpe_cap + 0.5, item.rpe_cap + 2, 10.0, 0.0))
        for n in range(max(0, item.sets + dice.choose((0, 0, 0, -1, 1)))):
            legs: tuple[Any, ...] = ("left", "right") if item.per_leg else (None,)
            for leg in ("both",) if item.per_leg and dice.chance(15) else legs:
                amount = item.amount + dice.choose((0, 0, 0, -1, -3, 2, -item.amount, 30))
                said = {
                    "form": dice.choose(("clean", None, "wobble", "lost")),
                    "pain": dice.choose((0, None, 1, 2, 3, 5, 6) if mood == "rough" else (0, None, 1)),
                }
                sets.append(_set(item, n + 1, leg, amount, None if effort is None else min(10.0, effort), **said))
    return SessionLog(at=_end(session) + timedelta(hours=dice.choose((0, 0, 20))), session=session.id, sets=tuple(sets),
                      rpe=dice.choose((None, 5.0, 7.5, 10.0)), minutes=dice.choose((None, 20, 90)))  # fmt: skip


def _moment(dice: Dice, week: Week, profile: Profile) -> datetime:
    day = week.week + timedelta(days=dice.between(0, 6))
    return instant(day, dice.choose(("07:00", "12:00", "21:00")), profile.zone)


def _body(dice: Dice, week: Week, profile: Profile, rough: int) -> Iterator[Entry]:
    for _ in range(dice.choose((0, 1, 3))):
        at = _moment(dice, week, profile)
        score = dice.choose((0, 1, 2, 3, 4, 6, 7, 9) if dice.chance(rough + 30) else (0, 1, 2))
        yield Soreness(at=at, score=score, region=dice.choose(REGIONS), leg=dice.choose(SIDES))
    if dice.chance(rough):
        for _ in range(dice.choose((1, 2))):
            yield Pain(at=_moment(dice, week, profile), score=dice.choose((0, 1, 2, 2.5, 3, 5, 5.5, 6, 8)),
                       region=dice.choose(REGIONS), leg=dice.choose(SIDES),
                       type=dice.choose((None, None, "ache", *get_args(PainType))),
                       when=dice.choose((None, *get_args(PainWhen))), limp=dice.chance(5))  # fmt: skip
    for _ in range(dice.choose((0, 0, 2))):
        yield Sleep(at=_moment(dice, week, profile), hours=dice.choose((8, 7, 6.9, 5, 4)))


def _events(dice: Dice, week: Week, profile: Profile, rough: int) -> Iterator[Entry]:
    at = _moment(dice, week, profile)
    for _ in range(dice.choose((0, 1, 4))):
        yield Run(at=_moment(dice, week, profile), run=dice.choose((None, "easy", "long", "tempo")),
                  distance_km=dice.choose((None, 5, 8, 12, 13.3, 30)), minutes=None,
                  complaint=dice.choose((None, "heavy_legs", "missed_target", "form_loss"))
                  if dice.chance(rough) else None)  # fmt: skip
    if dice.chance(rough // 6):
        yield Illness(at=at, state="ill")
        if dice.chance(60):
            yield Illness(at=at + timedelta(days=dice.between(1, 9)), state="well")
    if dice.chance(rough // 10):
        tier = dice.choose(("refer", "emergency"))
        yield RedFlag(at=at, tier=tier, sign="bony pain")
        if dice.chance(60):
            yield RedFlag(at=at + timedelta(days=dice.between(0, 12)), tier=tier, sign="bony pain", cleared=True)
    if dice.chance(15):
        yield Gate(at=at, squat=dice.chance(90), lunge=dice.chance(90), hinge=dice.chance(90))
    if dice.chance(15):
        yield from _tests(dice, at)
    if dice.chance(10):
        yield hopped(at, contacts=dice.choose((10, 12, 6)), pain=dice.choose((0, 1, 2, None)))
    if dice.chance(8):
        yield Easier(at=at, week=week.week + timedelta(days=7))


def _tests(dice: Dice, at: datetime) -> Iterator[Entry]:
    for test in get_args(Test):
        if dice.chance(70):
            least = dice.choose((8, 20, 30))
            for leg in ("left", "right"):
                yield Assessment(at=at, test=test, leg=leg, value=float(least + dice.choose((0, 1, 4))))
