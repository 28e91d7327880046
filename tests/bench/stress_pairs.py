"""Make one thing of a week that random athletes lived worse, and count the weeks that come out harder for it (PRO-10).

    python -m tests.bench.stress_pairs [athletes] [first seed] [weeks] [tries]
    python -m tests.bench.stress_pairs long [athletes] [first seed] [weeks] [tries]

A good week and a rough one are taken as they come; what is made worse is one pain, one soreness, or one exercise.
`long` tells the same thing in two to four weeks in a row, once mildly and once worse, and compares every week after:
what was lowered more may not come back to more. There is no receipt then, as both lives are derived anew.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import get_args

from bot.content import load_catalog
from core.athlete import Profile
from core.body import Region
from core.catalog import Catalog
from core.journal import Entry, Pain, PainType, SessionLog, SetDone, Soreness, WeekShown
from core.planner import plan_weeks
from core.rules.compare import harder, harder_chains
from core.training import Week
from core.wall_time import instant, midnight
from tests.bench.stress_plans import live
from tests.dice import Dice, Seeded


def harder_for_worse(
    seed: int, weeks: int, catalog: Catalog, tries: int, tried: Counter | None = None, own: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield what made a week of one athlete harder, and where."""
    dice = Seeded(seed)
    for n, (profile, journal, week, _) in enumerate(live(seed, weeks, catalog, own)):
        for how, worse in [_worse(dice, profile, journal, week.week) for _ in range(tries)] if n else ():
            if tried is not None and worse != journal:
                tried[how] += 1
            found = plan_weeks(profile, worse, catalog, week.week)[0]
            if harder(found, week, catalog):
                chains = list(harder_chains(found, week, catalog))
                yield how, f"seed {seed} week {n} ({week.mode} to {found.mode}): {chains}"


def _worse(dice: Dice, profile: Profile, journal: tuple[Entry, ...], monday: date) -> tuple[str, tuple[Entry, ...]]:
    since = instant(monday - timedelta(days=7), "00:00", profile.zone)
    how = dice.choose(("pain", "pain", "soreness", "hurting", "form", "effort", "repetitions"))
    if how == "pain":
        at = instant(monday - timedelta(days=dice.between(1, 6)), dice.choose(("08:00", "21:00")), profile.zone)
        return how, tuple(sorted((*journal, _pain(dice, at)), key=lambda entry: entry.at))
    kind = Soreness if how == "soreness" else SessionLog
    places = [n for n, e in enumerate(journal) if isinstance(e, kind) and e.at >= since and not _is_bare(e)]
    if not places:
        return how, journal
    place = dice.choose(places)
    return how, (*journal[:place], _less_well(dice, how, journal[place]), *journal[place + 1 :])


def harder_for_longer(
    seed: int, weeks: int, catalog: Catalog, tries: int, tried: Counter | None = None, own: bool = False
) -> Iterator[tuple[str, str]]:
    """Yield what made the first week harder that came out harder, where the same was told worse for some weeks."""
    dice = Seeded(seed)
    lived = [(profile, journal, week) for profile, journal, week, _ in live(seed, weeks, catalog, own)]
    profile, journal, last = lived[-1]
    bare = tuple(entry for entry in journal if not isinstance(entry, WeekShown))
    for _ in range(tries):
        how = dice.choose(("pain", "pain", "morning", "soreness", "effort"))
        begin, region = dice.between(1, weeks - 4), dice.choose(get_args(Region))
        mondays = [lived[begin + n][2].week for n in range(dice.between(2, 4)) if begin + n < weeks - 1]
        least, most = sorted(dice.choose(_LEVELS[how]))
        mild, worse = (_told_so(profile, bare, mondays, how, region, level) for level in (least, most))
        if tried is not None and mild != worse:
            tried[how] += 1
        for now in (mondays[-1] + timedelta(weeks=n + 1) for n in range((last.week - mondays[-1]).days // 7)):
            one, other = (_planned(profile, told, now, catalog) for told in (mild, worse))
            if harder(other, one, catalog):
                chains = list(harder_chains(other, one, catalog))
                later = (now - mondays[-1]).days // 7
                weeks_told = f"from week {begin} for {len(mondays)}, {least} to {most}"
                yield how, f"seed {seed} {region} {weeks_told}, {later} later ({one.mode} to {other.mode}): {chains}"
                break


_LEVELS = {
    "pain": ((0, 3), (0, 6), (2, 3), (3, 5), (3, 6), (5, 8)), "morning": ((1, 3), (1, 6), (3, 6)),
    "soreness": ((3, 4), (3, 7), (4, 7), (6, 7), (7, 9)), "effort": ((0, 1), (0, 2), (1, 3), (0, 4)),
}  # fmt: skip
"""How mild and how bad a thing is told: scores, or what is added to the effort of every set."""


def _told_so(
    profile: Profile, journal: tuple[Entry, ...], mondays: list[date], how: str, region: Region, level: int
) -> tuple[Entry, ...]:
    """Return a journal with one thing told at a level in each of some weeks."""
    begin, end = midnight(mondays[0], profile.zone), midnight(mondays[-1] + timedelta(days=7), profile.zone)
    if how == "effort":
        told = (e for e in journal if isinstance(e, SessionLog) and begin <= e.at < end)
        harder_done = {log.at: replace(log, sets=tuple(_set(done, how, level) for done in log.sets)) for log in told}
        return tuple(harder_done.get(e.at, e) if isinstance(e, SessionLog) else e for e in journal)
    more: list[Entry] = []
    for at in (instant(monday + timedelta(days=n), "21:00", profile.zone) for monday in mondays for n in (2, 3)):
        if how == "soreness":
            more.append(Soreness(at=at, score=level))
        elif level:
            when = "morning" if how == "morning" else "during"
            more.append(Pain(at=at, score=level, region=region, type="ache", when=when, leg="left"))
    return tuple(sorted((*journal, *more), key=lambda entry: entry.at))


def _planned(profile: Profile, journal: tuple[Entry, ...], monday: date, catalog: Catalog) -> Week:
    now = midnight(monday, profile.zone)
    return plan_weeks(profile, tuple(entry for entry in journal if entry.at < now), catalog, monday)[0]


def _is_bare(entry: Entry) -> bool:
    return isinstance(entry, SessionLog) and not entry.sets


def _pain(dice: Dice, at) -> Pain:
    kind = dice.choose((None, "ache", "ache", *get_args(PainType)))
    # A morning of 1 or 2 after a worse week is the quiet one that a pattern waits for (PAI-08): no worse than silence.
    when, score = dice.choose((("during", 1), ("morning", 3)))
    return Pain(
        at=at, score=dice.between(score, 8), region=dice.choose(get_args(Region)), type=kind, when=when,
        leg=dice.choose(("left", "right", None)),
    )  # fmt: skip


def _less_well(dice: Dice, how: str, entry: Entry) -> Entry:
    by = dice.between(1, 6)
    if isinstance(entry, Soreness):
        return replace(entry, score=min(10, entry.score + by))
    assert isinstance(entry, SessionLog)
    name = dice.choose([done.exercise for done in entry.sets])
    every = dice.chance(30)
    return replace(entry, sets=tuple(_set(s, how, by) if every or s.exercise == name else s for s in entry.sets))


def _set(done: SetDone, how: str, by: int) -> SetDone:
    if how == "hurting" and done.pain is not None:
        return replace(done, pain=min(10, done.pain + by))
    if how == "effort" and done.rpe is not None:
        return replace(done, rpe=min(10, done.rpe + by))
    if how == "repetitions" and done.reps:
        return replace(done, reps=max(0, done.reps - by))
    if how == "form":
        return replace(done, form="lost" if by > 3 or done.form == "lost" else "wobble")
    return done


Pairs = Callable[..., Iterator[tuple[str, str]]]


def main(pairs: Pairs, athletes: int, first: int, weeks: int, tries: int) -> None:
    """Count pairs and those that came out harder."""
    catalog, tried, wrong, examples = load_catalog(), Counter(), Counter(), []
    begun = time.perf_counter()
    for seed in range(first, first + athletes):
        for how, where in pairs(seed, weeks, catalog, tries, tried, own=True):
            wrong[how] += 1
            examples.append(f"{how}: {where}")
    took = time.perf_counter() - begun
    print(f"{athletes} athletes, {sum(tried.values())} pairs in {took:.0f} s: {sum(wrong.values())} harder for worse")
    for example in examples:
        print(f"  {example}")


if __name__ == "__main__":
    given = sys.argv[1:]
    long = given[:1] == ["long"]
    given = given[long:]
    numbers = [int(n) for n in (*given, *("100", "1", "10", "6")[len(given) :])]
    main(harder_for_longer if long else harder_for_worse, *numbers)
