"""Time the first plan of many athletes, each with a life of their own: the middle one, and the slowest with its seed.

python -m tests.bench.bench_lives [athletes] [weeks] [first seed]

Each logs every week as prescribed, then as life goes; without receipts, so that each past week is planned anew.
Calls of functions are the same at each run, however busy the machine is: what costs far more than the middle of its
kind has work that is done over and over.
"""

import sys
import time
from dataclasses import replace
from datetime import timedelta
from statistics import median

from bot.content import load_catalog
from core.athlete import Profile
from core.journal import Entry
from core.planner import plan_weeks
from tests.dice import Seeded
from tests.life import lived_week, perfect_week
from tests.people import person

CATALOG = load_catalog()
REPEATS = 5


def main(athletes: int, weeks: int, first: int) -> None:
    for kind in ("as prescribed", "as life goes"):
        took = []
        for seed in range(first, first + athletes):
            profile, journal = _life(seed, weeks, kind)
            took.append((min(_cold(profile, journal, weeks, n) for n in range(REPEATS)), seed))
        slowest, seed = max(took)
        middle = median(one for one, _ in took)
        calls = _calls(*_life(seed, weeks, kind), weeks)
        print(
            f"{weeks} weeks {kind}: {middle:.2f} ms in the middle; slowest {slowest:.2f}, seed {seed}, {calls:,} calls"
        )


def _life(seed: int, weeks: int, kind: str) -> tuple[Profile, tuple[Entry, ...]]:
    dice = Seeded(seed)
    profile = person(dice)
    journal: tuple[Entry, ...] = ()
    for n in range(weeks):
        week = plan_weeks(profile, journal, CATALOG, profile.started + timedelta(weeks=n))[0]
        told = perfect_week(week, profile) if kind == "as prescribed" else lived_week(dice, week, profile, CATALOG)
        journal += tuple(entry for entry in told if entry.kind != "week")
    return profile, journal


def _cold(profile: Profile, journal: tuple[Entry, ...], weeks: int, n: int) -> float:
    stranger = replace(profile, name=f"Ada {n}")
    begun = time.process_time()
    plan_weeks(stranger, journal, CATALOG, profile.started + timedelta(weeks=weeks))
    return (time.process_time() - begun) * 1000


def _calls(profile: Profile, journal: tuple[Entry, ...], weeks: int) -> int:
    calls = 0

    def counted(_: object, event: str, __: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(counted)
    _cold(profile, journal, weeks, REPEATS)
    sys.setprofile(None)
    return calls


if __name__ == "__main__":
    given = [int(n) for n in sys.argv[1:]]
    main(*(*given, *(40, 26, 1)[len(given) :]))
