"""A simulated season: the adaptive plan against the articles' fixed plan as written, same athletes, same luck.

    python -m tests.bench.season [athletes] [weeks]

The legs are those of `tests/bench/legs.py`. The fixed plan is S1 as printed: two sessions of 9 hard sets per leg in
weeks 1-4, two of 17 in weeks 5-8, three of 12 or 13 from week 9 on, whatever the log says. Printed as it comes out.
"""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from statistics import mean, median

from bot.content import load_catalog
from core.athlete import MovementGate, PlannedRun, Profile, Screening
from core.catalog import Catalog
from core.journal import Entry, Illness, SessionLog, SetDone, Skip, Soreness, WeekShown
from core.planner import plan_weeks
from core.training import Prescription, Session, Week
from core.wall_time import instant
from tests.bench.legs import Legs

MONDAY = date(2026, 1, 5)
KIT = frozenset({"step", "box", "bench", "dumbbell"})
BEGINNER = (("sl_rdl", 3), ("split_squat", 3), ("step_up_low", 3))
INTERMEDIATE = (
    ("sl_rdl_loaded", 4), ("bulgarian_split_squat_loaded", 4), ("single_leg_box_squat", 3), ("lateral_step_down", 3),
    ("single_leg_calf_raise", 3),
)  # fmt: skip
ENDURANCE = (
    ("step_up_knee_drive", 3),
    ("single_leg_box_squat", 3),
    ("lateral_step_down", 3),
    ("single_leg_calf_raise", 3),
)
STRENGTH = (("sl_rdl_loaded", 4), ("bulgarian_split_squat_loaded", 4), ("single_leg_calf_raise_loaded", 4))
POWER = (("single_leg_hop", 4), ("step_up_knee_drive", 4), ("bulgarian_split_squat_loaded", 4))


def runner(seed: int) -> Profile:
    """Return a virtual athlete: a beginner or an intermediate with a usual run week."""
    luck = Random(f"{seed}/person")
    days = luck.choice((("tue", "thu", "sat"), ("wed", "sun"), ("tue", "sun"), ("sun",)))
    runs = [PlannedRun(day=day, kind="long" if day == days[-1] else "tempo", at="07:30", minutes=70) for day in days]
    return Profile(
        name=f"v{seed}", age=luck.randint(20, 55), time_zone="Europe/Berlin", started=MONDAY, level="beginner",
        weekly_distance_km=luck.choice((20, 35, 45, 60)), runs=tuple(runs), session_minutes=luck.choice((45, 60)),
        equipment=KIT, body_mass_kg=luck.uniform(52, 90), load_step_kg=1.0, weaker_leg=luck.choice(("left", "right")),
        screening=Screening(), gate=MovementGate(squat=True, lunge=True, hinge=True),
    )  # fmt: skip


def fixed_week(number: int) -> list[tuple[int, tuple]]:
    """Return S1 as written: (weekday, exercises with hard sets)."""
    if number <= 4:
        return [(1, BEGINNER), (4, BEGINNER)]
    if number <= 8:
        return [(1, INTERMEDIATE), (4, INTERMEDIATE)]
    return [(0, ENDURANCE), (2, STRENGTH), (4, POWER)]


def live_fixed(legs: Legs, weeks: int) -> list[int]:
    """Live a season of the fixed plan; return the prescribed hard sets per week."""
    asked = []
    for number in range(1, weeks + 1):
        legs.begin_week(number)
        for weekday, exercises in fixed_week(number):
            legs.rest_until(number * 7 + weekday)
            if legs.turns_up(weekday):
                legs.train(list(exercises))
        legs.end_week()
        asked.append(sum(n for _, exercises in fixed_week(number) for _, n in exercises))
    return asked


def live_adaptive(legs: Legs, profile: Profile, catalog: Catalog, weeks: int) -> list[int]:
    """Live a season of the coach's plan, logging every session; return the prescribed hard sets per week."""
    journal: list[Entry] = []
    asked = []
    for number in range(1, weeks + 1):
        monday = MONDAY + timedelta(weeks=number - 1)
        week = plan_weeks(profile, tuple(journal), catalog, monday)[0]
        journal.append(WeekShown(at=instant(monday, "00:00", profile.zone), plan=week))
        journal += sorted(_lived(legs, week, number, profile, catalog), key=lambda entry: entry.at)
        asked.append(week.hard_sets_per_leg)
    return asked


def _lived(legs: Legs, week: Week, number: int, profile: Profile, catalog: Catalog) -> Iterator[Entry]:
    legs.begin_week(number)
    if legs.ill:
        yield Illness(at=instant(week.week, "06:00", profile.zone), state="ill")
        yield Illness(at=instant(week.week + timedelta(days=6), "20:00", profile.zone), state="well")
    for session in sorted(week.sessions, key=lambda each: each.starts):
        if not session.demanding:
            continue
        weekday = session.date.weekday()
        legs.rest_until(number * 7 + weekday)
        before = legs.soreness
        if not legs.turns_up(weekday):
            reason = "ill" if legs.ill else "sore" if before > 4 else "busy"
            yield Skip(at=session.starts, session=session.id, reason=reason)
            continue
        share, strain = legs.train(_hard(session, catalog))
        yield _log(session, share, strain)
        for hours in (24, 48, 72):
            score = round(legs.after(hours))
            yield Soreness(at=session.starts + timedelta(hours=hours), score=score)
    legs.end_week()


def _hard(session: Session, catalog: Catalog) -> list[tuple[str, int]]:
    return [(i.exercise, i.sets) for i in session.exercises if catalog.exercises[i.exercise].demanding]


def _log(session: Session, share: float, strain: float) -> SessionLog:
    sets = tuple(done for item in session.exercises for done in _sets(item, share, strain))
    return SessionLog(at=session.starts + timedelta(minutes=session.minutes), session=session.id, sets=sets,
                      minutes=session.minutes, rpe=min(10.0, session.rpe_cap))  # fmt: skip


def _sets(item: Prescription, share: float, strain: float) -> Iterator[SetDone]:
    unit = "reps" if item.reps is not None else "seconds" if item.seconds is not None else "contacts"
    over = max(0.0, strain - 1.3) * 2
    effort = min(10.0, round(2 * (item.rpe_cap - 0.5 + over)) / 2)
    for n in range(item.sets):
        last = share if n == item.sets - 1 else min(1.0, share + 0.1)
        for leg in ("left", "right") if item.per_leg else (None,):
            form = "clean" if share > 0.8 else "wobble"
            amount = {unit: int(item.amount * last + 1e-6)}
            yield SetDone(
                exercise=item.exercise,
                set=n + 1,
                leg=leg,
                load_kg=item.load_kg,
                rpe=effort,
                pain=0,
                form=form,
                **amount,
            )


def jump(asked: list[int]) -> float:
    """Return the largest rise between two weeks in which there was work, in per cent."""
    return max((100 * (b / a - 1) for a, b in pairwise(asked) if a), default=0)


def best_rise(asked: list[int]) -> float:
    """Return the largest rise over the most that was ever asked before, in per cent."""
    return max((100 * (b / max(asked[:n]) - 1) for n, b in enumerate(asked) if n and max(asked[:n])), default=0)


def main(athletes: int, weeks: int) -> None:
    """Print the table."""
    catalog = load_catalog()
    rows: dict[str, list[tuple[float, ...]]] = {"adaptive": [], "fixed": []}
    for seed in range(athletes):
        profile = runner(seed)
        for name, found in rows.items():
            legs = Legs(seed)
            asked = live_fixed(legs, weeks) if name == "fixed" else live_adaptive(legs, profile, catalog, weeks)
            share = 100 * legs.done / max(1, legs.done + legs.missed)
            found.append((legs.lasting_weeks, legs.done, share, legs.strength, jump(asked), best_rise(asked)))
    print(f"{athletes} athletes, {weeks} weeks; mean (median)")
    names = (
        "weeks with soreness over 72 h", "sessions done", "share of planned sessions done, %", "strength at the end",
        "largest weekly jump, %", "largest jump over the most so far, %",
    )  # fmt: skip
    print(f"{'':38}{'adaptive':>18}{'fixed':>18}")
    for column, name in enumerate(names):
        cells = [[row[column] for row in rows[plan]] for plan in ("adaptive", "fixed")]
        print(f"{name:38}" + "".join(f"{mean(cell):10.1f} ({median(cell):5.1f})" for cell in cells))


if __name__ == "__main__":
    given = [int(n) for n in sys.argv[1:]]
    main(*(*given, *(500, 26)[len(given) :]))
