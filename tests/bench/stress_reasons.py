"""Take what each change and notice of random weeks names out of the journal, plan again, and count what still stands.

    python -m tests.bench.stress_reasons [athletes] [first seed] [weeks]
    python -m tests.bench.stress_reasons replay SEED [weeks]

A reason is wrong where the change is as it was without all the inputs that it names (PRO-16), where an input is not in
the journal or profile, or where the week belies the sentence. The first prints breaches by kind with one seed each; the
second prints one athlete's weeks with them.
"""

import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from bot.content import load_catalog
from core.catalog import Catalog
from core.journal import Entry, Lighter, Swap, WeekShown
from core.planner import plan_weeks
from core.training import Change, Notice, Week
from core.wall_time import instant
from tests.bench.stress_plans import lines_of
from tests.claims import belied
from tests.dice import Dice, Seeded
from tests.life import lived_week, perfect_week
from tests.named_inputs import taken_out, untrue
from tests.other_worlds import Told, others
from tests.people import person
from tests.springs import ready, springy

_PLAIN = re.compile(
    "^Your plan is stopped|^No training while"
    "|^Some soreness is normal|which last week did not|in place of (light|strength)"
)
"""What holds by itself: the weeks show it, or nothing can undo it."""
_ALIKE = {
    r"^race": "races",
    r"^run of": "runs that were run",
    r"^pain|^session.*pain": "pain",
    r"^soreness": "soreness",
}


def live(seed: int, weeks: int, catalog: Catalog) -> Iterator[tuple[Told, list[Week], Week]]:
    """Yield every planned week of one athlete, with the receipts of all weeks before it, as the product keeps them."""
    dice = Seeded(seed)
    profile = person(dice)
    perfect, history, monday, journal = dice.chance(20), [], profile.started, ()
    if dice.chance(25):
        profile = springy(profile, tired=dice.chance(40))
        journal = ready(instant(monday, "05:00", profile.zone))
    for _ in range(weeks):
        week = plan_weeks(profile, journal, catalog, monday)[0]
        yield Told(profile, journal, history[-1] if history else None), history, week
        lived = perfect_week(week, profile) if perfect or dice.chance(55) else lived_week(dice, week, profile, catalog)
        lived = (*lived, *wished(dice, week, catalog))
        if not any(isinstance(entry, WeekShown) for entry in lived):
            lived = (WeekShown(at=instant(monday - timedelta(days=1), "18:00", profile.zone), plan=week), *lived)
        history.append(week)
        journal = tuple(sorted((*journal, *lived), key=lambda entry: entry.at))
        monday += timedelta(days=7)


def wished(dice: Dice, week: Week, catalog: Catalog) -> Iterator[Entry]:
    """Yield what an athlete now and then asks of a week: another exercise from now on, a lighter day."""
    session = dice.choose(week.sessions) if week.sessions and dice.chance(12) else None
    if session is not None and session.exercises and dice.chance(50):
        name = dice.choose(session.exercises).exercise
        rungs = catalog.chains[catalog.exercises[name].chain]
        yield Swap(at=session.starts - timedelta(hours=1), exercise=name, to=dice.choose(rungs).id)
    elif session is not None:
        yield Lighter(at=session.starts - timedelta(hours=1), session=session.id, how=dice.choose(("light", "less")))


def breaches(told: Told, history: list[Week], week: Week, catalog: Catalog) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the reasons of a week: the kind, and where."""
    for said in (*week.changes, *week.notices):
        sentence, inputs = parts(said)
        kind = f"{'/'.join(said.rules)} {shape(sentence, catalog)}"
        moved = f"{said.exercise} {said.before} -> {said.after}: " if isinstance(said, Change) else ""
        where = f"{moved}{sentence} {inputs}"
        yield from ((f"UNTRUE {kind}", f"{where} <{text}>") for text in untrue(inputs, told))
        ways = [] if _PLAIN.search(sentence) else taken_out(inputs, told)
        if ways and all(still(said, way, week, catalog) for way in ways):
            without = [name for name, way in others(told) if not still(said, way, week, catalog)]
            if not _alike(inputs, without):
                yield f"{'FALSE' if without else 'STILL'}  {kind}", f"{where} GONE WITHOUT {without}"
    yield from ((f"BELIED {kind}", where) for kind, where in belied(week, history, catalog))


def _alike(inputs: tuple[str, ...], without: list[str]) -> bool:
    """Tell whether it is more of the same kind that suffices as well, such as another race."""
    kinds = {name for pattern, name in _ALIKE.items() for text in inputs if re.search(pattern, text)}
    return not kinds.isdisjoint(without)


def parts(said: Change | Notice) -> tuple[str, tuple[str, ...]]:
    """Return the sentence of a change or notice, and its inputs."""
    if isinstance(said, Change):
        return said.why, said.inputs
    found = re.match(r"^(.*?[.?!])(?: \((.*)\))?$", said.why)
    return (found[1], tuple(found[2].split("; ")) if found[2] else ()) if found else (said.why, ())


def shape(sentence: str, catalog: Catalog) -> str:
    """Return a sentence without the names of exercises."""
    for name in sorted((card.name for card in catalog.exercises.values()), key=len, reverse=True):
        sentence = sentence.replace(name, "X")
    return re.sub(r"(Each of )?X(, X)*", "X", sentence)[:70]


def still(said: Change | Notice, way: Told, week: Week, catalog: Catalog) -> bool:
    """Tell whether the same is said of a week that is planned without the inputs."""
    found = plan_weeks(way.profile, way.journal, catalog, week.week)[0]
    if isinstance(said, Change):
        moved = (said.exercise, said.before, said.after)
        return moved in [(other.exercise, other.before, other.after) for other in found.changes]
    return any(
        parts(other)[0] == parts(said)[0] and set(parts(other)[1]) <= set(parts(said)[1]) for other in found.notices
    )


def survey(athletes: int, first: int, weeks: int) -> None:
    """Count breaches over many athletes."""
    catalog, found, planned, told = load_catalog(), Counter(), 0, 0
    example: dict[str, str] = {}
    begun = time.perf_counter()
    for seed in range(first, first + athletes):
        for n, (known, history, week) in enumerate(live(seed, weeks, catalog)):
            planned, told = planned + 1, told + len(week.changes) + len(week.notices)
            for kind, where in breaches(known, history, week, catalog):
                found[kind] += 1
                example.setdefault(kind, f"seed {seed} week {n} ({week.mode}): {where}")
    print(f"{athletes} athletes, {planned} weeks, {told} reasons in {time.perf_counter() - begun:.0f} s")
    for kind, times in sorted(found.items(), key=lambda pair: (pair[0].startswith("("), -pair[1])):
        print(f"{times:6}  {kind}\n          {example[kind]}")


def replay(seed: int, weeks: int) -> None:
    """Print one athlete's weeks with what is wrong of their reasons."""
    catalog = load_catalog()
    for told, history, week in live(seed, weeks, catalog):
        print("\n".join(lines_of(week)))
        for change in week.changes:
            moved = f"{change.exercise} {change.before} -> {change.after}"
            print(f"  {'/'.join(change.rules)} {moved}: {change.why} {change.inputs}")
        for notice in week.notices:
            print(f"  {'/'.join(notice.rules)}: {notice.why}")
        for kind, where in breaches(told, history, week, catalog):
            print(f"  !! {kind}: {where}")


if __name__ == "__main__":
    given = sys.argv[1:]
    if given[:1] == ["replay"]:
        replay(int(given[1]), int(given[2]) if len(given) > 2 else 6)
    else:
        survey(*(int(n) for n in (*given, *("100", "1", "8")[len(given) :])))
