"""Run random athletes through plan, life and the next plan; count the rules that break.

    python -m tests.bench.stress_plans [athletes] [first seed] [weeks]
    python -m tests.bench.stress_plans once [athletes] [first seed]
    python -m tests.bench.stress_plans replay SEED [weeks]
    python -m tests.bench.stress_plans replay once SEED

The first prints breaches by rule with one example seed each, the second those of athletes who do all as asked until one
thing befalls them, and after it; the others print one athlete's weeks.
"""

import json
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from typing import get_args

from bot.content import load_catalog
from core.body import Region
from core.catalog import Catalog
from core.exchange import as_json
from core.journal import Illness, Pain, Soreness
from core.planner import plan_weeks
from core.rules import RULES
from core.training import Week
from core.wall_time import instant
from tests.dice import Seeded
from tests.judge import judge
from tests.life import lived_week, perfect_week
from tests.people import person, with_weights
from tests.springs import ready, springy

KINDS = {rule.id: rule.kind for rule in RULES} | {
    "PAI-02": "DEF", "PRO-18": "DEF", "PRO-14": "DEF", "PRO-08": "REGR", "REC-01": "DEF", "SAF-06": "SAFE",
    "DAT-02": "HARD",
}  # fmt: skip


def live(seed: int, weeks: int, catalog: Catalog, own: bool = False):
    """Yield every planned week of one athlete with the journal it was planned from and what it breaks.

    `own` lets a third of the athletes say which weights they have; their lives are drawn as without.
    """
    dice, other = Seeded(seed), Seeded(-1 - seed)
    profile = person(dice)
    profile = with_weights(other, profile) if own and other.chance(34) else profile
    perfect = dice.chance(20)
    journal, history, monday = (), [], profile.started
    jumper = dice.chance(25)
    if jumper:
        profile = springy(profile, tired=dice.chance(40))
        journal = ready(instant(monday, "05:00", profile.zone))
    for _ in range(weeks):
        week = plan_weeks(profile, journal, catalog, monday)[0]
        yield profile, journal, week, judge(week, history, journal, profile, catalog)
        history.append(week)
        journal += (
            perfect_week(week, profile)
            if perfect or (jumper and dice.chance(75))
            else lived_week(dice, week, profile, catalog)
        )
        monday += timedelta(days=7)


def live_once(seed: int, catalog: Catalog):
    """Yield the same of an athlete who does all as asked but for one pain, soreness, illness or fortnight away."""
    dice = Seeded(seed)
    profile = person(dice)
    profile = with_weights(dice, profile) if dice.chance(34) else profile
    when, what = dice.between(1, 5), dice.choose(("pain", "pain", "pain", "soreness", "illness", "away"))
    score, region = dice.between(3, 8), dice.choose(get_args(Region))
    journal, history, monday = (), [], profile.started
    for n in range(when + 7):
        week = plan_weeks(profile, journal, catalog, monday)[0]
        yield profile, journal, week, judge(week, history, journal, profile, catalog)
        history.append(week)
        lived, at = perfect_week(week, profile), instant(monday + timedelta(days=2), "21:00", profile.zone)
        if n == when and what == "pain":
            lived += (Pain(at=at, score=score, region=region, leg="left", type="ache", when="during"),)
        elif n == when and what == "soreness":
            lived += (Soreness(at=at, score=score),)
        elif n == when and what == "illness":
            well = Illness(at=at + timedelta(days=4), state="well")
            lived = (*(entry for entry in lived if entry.at < at), Illness(at=at, state="ill"), well)
        elif what == "away" and n in (when, when + 1):
            lived = lived[:1]
        journal = tuple(sorted((*journal, *lived), key=lambda entry: entry.at))
        monday += timedelta(days=7)


def survey(athletes: int, first: int, weeks: int = 0) -> None:
    """Count breaches over many athletes; without a number of weeks over those whom one thing befalls."""
    catalog, broken, crashed, planned = load_catalog(), Counter(), Counter(), 0
    example: dict[str, str] = {}
    begun = time.perf_counter()
    for seed in range(first, first + athletes):
        try:
            lives = live(seed, weeks, catalog, own=True) if weeks else live_once(seed, catalog)
            for n, (_, _, week, breaches) in enumerate(lives):
                planned += 1
                for breach in breaches:
                    broken[breach.rule] += 1
                    example.setdefault(breach.rule, f"seed {seed} week {n} ({week.mode}): {breach.where}: {breach.why}")
        except Exception as error:
            name = f"{type(error).__name__}: {str(error)[:90]}"
            crashed[name] += 1
            example.setdefault(name, f"seed {seed}\n" + "".join(traceback.format_tb(error.__traceback__)[-2:]))
    took = time.perf_counter() - begun
    print(f"{athletes} athletes, {planned} weeks, {took / max(planned, 1) * 1000:.1f} ms a week with life and judging")
    for rule, times in sorted(broken.items(), key=lambda pair: (KINDS.get(pair[0]) not in ("HARD", "SAFE"), -pair[1])):
        print(f"{KINDS.get(rule, '?'):5} {rule} {times:6}  {example[rule]}")
    for name, times in crashed.most_common():
        print(f"CRASH {times:6}  {name}  {example[name]}")


def lines_of(week: Week) -> Iterator[str]:
    """Yield a week in short: its heading, then a line a session."""
    yield f"--- {week.week} week {week.week_number} {week.phase} {week.mode} hard {week.hard_sets_per_leg}"
    for session in week.sessions:
        doses = ", ".join(f"{i.exercise} {i.sets}x{i.amount}@{i.load_kg:g}" for i in session.exercises)
        yield f"  {session.starts:%a %H:%M} {session.kind} {session.minutes}' d={session.demanding} {doses}"


def replay(seed: int, weeks: int = 0) -> None:
    """Print one athlete's weeks."""
    catalog = load_catalog()
    lives = live(seed, weeks, catalog, own=True) if weeks else live_once(seed, catalog)
    for profile, journal, week, breaches in lives:
        if not journal:
            print(json.dumps(as_json(profile)))
        print("\n".join(lines_of(week)))
        for said in (*week.changes, *week.notices):
            print(f"  {'/'.join(said.rules)}: {said.why}")
        for breach in breaches:
            print(f"  !! {breach.rule} {breach.where}: {breach.why}")


if __name__ == "__main__":
    given = sys.argv[1:]
    once, replays = "once" in given, "replay" in given
    numbers = [int(word) for word in given if word.isdigit()]
    usual = ("1", "6")[: 2 - once] if replays else ("300", "1", "6")[: 3 - once]
    (replay if replays else survey)(*(*numbers, *map(int, usual[len(numbers) :])))
