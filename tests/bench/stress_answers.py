"""Change one input of many random athletes and count the answers that go the wrong way.

    python -m tests.bench.stress_answers [athletes] [first seed]

Worse logs may never give a harder week (PRO-10), the stronger leg's results change nothing (LEG-05), swapped legs give
the mirrored plan (DAT-03), a race never raises the fortnight before it, fewer key runs never leave less room (SCH-08).
"""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from bot.content import load_catalog
from core.athlete import KEY_RUNS, Profile, Race
from core.catalog import Catalog
from core.journal import Entry
from core.planner import plan_weeks
from core.rules.compare import harder, harder_chains
from core.rules.demand import week_hard_sets
from core.training import Week
from tests.changes import WORSE, doses, mirrored, raise_leg, swapped
from tests.dice import Dice, Seeded
from tests.life import lived_week, perfect_week
from tests.people import person


def after(profile: Profile, journal: tuple[Entry, ...], weeks: int, catalog: Catalog) -> Week:
    return plan_weeks(profile, journal, catalog, profile.started + timedelta(weeks=weeks))[0]


def wrong_answers(dice: Dice, catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Yield each property that one athlete breaks, and how."""
    profile, weeks = person(dice), dice.between(1, 5)
    past: tuple[Entry, ...] = ()
    for n in range(weeks - 1):
        past += perfect_week(after(profile, past, n, catalog), profile)
    shown = after(profile, past, weeks - 1, catalog)
    last = perfect_week(shown, profile)
    good = after(profile, past + last, weeks, catalog)
    for how, change in WORSE.items():
        amount = dice.between(1, 8)
        worse = after(profile, past + tuple(change(entry, amount) for entry in last), weeks, catalog)
        if harder(worse, good, catalog):
            yield f"PRO-10 {how}", f"by {amount} after {weeks} weeks: {list(harder_chains(worse, good, catalog))}"
    yield from _legs(dice, profile, past, shown, catalog, weeks)
    yield from _calendar(dice, profile, catalog, weeks)


def _legs(dice: Dice, profile: Profile, past: tuple[Entry, ...], shown: Week, catalog: Catalog, weeks: int):
    left = replace(profile, weaker_leg="left")
    raised = tuple(raise_leg(entry, "right", dice.between(1, 8)) for entry in perfect_week(shown, left))
    if doses(after(left, past + raised, weeks, catalog)) != doses(
        after(left, past + perfect_week(shown, left), weeks, catalog)
    ):
        yield "LEG-05", f"after {weeks} weeks"
    log = past + lived_week(dice, shown, left, catalog)
    if mirrored(after(left, log, weeks, catalog)) != after(swapped(left), mirrored(log), weeks, catalog):
        yield "DAT-03", f"after {weeks} weeks"


def _calendar(dice: Dice, profile: Profile, catalog: Catalog, weeks: int):
    monday = profile.started + timedelta(weeks=weeks)
    race = Race(date=monday + timedelta(days=dice.between(0, 13)), distance_km=10)
    without, racing = (plan_weeks(replace(profile, races=r), (), catalog, monday)[0] for r in ((), (race,)))
    if week_hard_sets(racing.sessions, catalog) > week_hard_sets(without.sessions, catalog):
        yield "race raises", f"{race.date} in the week of {monday}"
    for run in (run for run in profile.runs if run.kind in KEY_RUNS):
        fewer = replace(profile, runs=tuple(other for other in profile.runs if other is not run))
        before, now = (_sessions(p, weeks, catalog) for p in (profile, fewer))
        if now < before:
            yield "SCH-08", f"without {run.kind} on {run.day}: {before} to {now} sessions in {weeks + 1} weeks"


def _sessions(profile: Profile, weeks: int, catalog: Catalog) -> int:
    """Count demanding sessions up to a week: one that stood a week earlier may leave the next no room (SCH-02)."""
    return sum(s.demanding for n in range(weeks + 1) for s in after(profile, (), n, catalog).sessions)


def main(athletes: int, first: int) -> None:
    """Count wrong answers."""
    catalog, wrong, example = load_catalog(), Counter(), {}
    for seed in range(first, first + athletes):
        for what, how in wrong_answers(Seeded(seed), catalog):
            wrong[what] += 1
            example.setdefault(what, f"seed {seed} {how}")
    print(f"{athletes} athletes, wrong answers: {sum(wrong.values())}")
    for what, times in wrong.most_common():
        print(f"{times:6}  {what}: {example[what]}")


if __name__ == "__main__":
    given = [int(n) for n in sys.argv[1:]]
    main(*(*given, *(300, 1)[len(given) :]))
