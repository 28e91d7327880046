"""Weeks that are easier on purpose: resets and those before a race (PRO-11, TAP-01, TAP-03)."""

from collections.abc import Iterator
from datetime import timedelta
from math import floor
from typing import Final

from core.rules.compare import Dose, hardest_by_chain
from core.rules.demand import LEG_CHAINS, week_hard_sets
from core.rules.progression import pairs
from core.rules.races import NEW_EXERCISE_DAYS, race_weeks_away
from core.rules.rule import GROWING, Breach, Case, Rule, at_exercise, at_week
from core.rules.weights import weights_for
from core.training import Week, work_of

TAPER_SETS: Final = 2
TAPER_SHARE: Final = 0.59
"""Two weeks before a race 41 to 60 % of the hard sets go."""
RESET_SHARE: Final = 0.6
"""In a reset 40 to 50 % of them go, and 10 to 20 % of the weight."""
RESET_LOAD: Final = 0.9
_LATELY: Final = 4
_SLACK: Final = 1e-9
_LOWERS_LOADS: Final = ("PAI", "SAF", "PRO-07", "PRO-14")


def _too_many(case: Case, share: float) -> str | None:
    """Say of a week after one of building that more of its hard sets stay than should; a set of each always may."""
    if case.previous is None or not case.grows:
        return None
    before, now = (week_hard_sets(week.sessions, case.catalog) for week in (case.previous, case.week))
    can = any(item.sets > 1 and exercise.demanding for _, item, exercise in case.items())
    return f"{now} hard sets per leg after {before}" if can and now > floor(before * share + _SLACK) else None


def _weighted(case: Case) -> Iterator[tuple[str, Dose, Dose]]:
    """Yield what both weeks do with a weight; a light item in the hand is none."""
    return (found for found in pairs(case) if case.catalog.exercises[found[0]].load == "external")


def _reset(case: Case) -> Iterator[Breach]:
    if case.week.mode != "reset" or case.previous is None or not case.grows:
        return
    if told := _too_many(case, RESET_SHARE):
        yield Breach("PRO-11", at_week(case), f"{told}; in a reset 40 to 50 % of them go")
    for name, before, after in _weighted(case):
        # The lightest weight stays: there is no smaller one (R10).
        lightest = weights_for(case.profile, case.catalog.exercises[name]).lightest
        if after.load_kg > max(before.load_kg * RESET_LOAD, lightest) + _SLACK:
            why = f"{after.load_kg:g} kg after {before.load_kg:g}; in a reset 10 to 20 % of the weight goes"
            yield Breach("PRO-11", f"{at_week(case)}, exercise {name}", why)
    was, stands = (hardest_by_chain(week, case.catalog) for week in (case.previous, case.week))
    # Kit that is here again, or a swap, brings its own exercise with it.
    for chain in sorted(LEG_CHAINS & was.keys() & stands.keys()) if not case.cites("PHA-10") else ():
        if stands[chain].rung > was[chain].rung:
            why = "a rung up; a reset has the exercises of the week before"
            yield Breach("PRO-11", f"{at_week(case)}, {chain}", why)
    days, usual = (len(work_of(week)) for week in (case.week, case.previous))
    if days < usual and not case.week.notices:
        yield Breach("PRO-11", at_week(case), f"{days} sessions after {usual}; a reset keeps its days")


def _taper(case: Case) -> Iterator[Breach]:
    if not case.before_race:
        return
    for session in case.demanding:
        for item in session.exercises:
            exercise = case.catalog.exercises.get(item.exercise)
            if exercise is not None and exercise.demanding and item.sets > TAPER_SETS:
                why = f"{item.sets} sets; before a race two are enough, at the same load"
                yield Breach("TAP-01", at_exercise(session, item), why)
    yield from _taper_sessions(case)
    yield from _taper_volume(case)


def _taper_sessions(case: Case) -> Iterator[Breach]:
    kept = "keep_frequency" in case.profile.options
    most = 1 if race_weeks_away(case.profile, case.week.week) == 0 and not kept else 2
    ahead = [s for s in case.demanding if any(race.date > s.date for race in case.profile.races)]
    if race_weeks_away(case.profile, case.week.week) is not None and len(ahead) > most:
        yield Breach("TAP-01", at_week(case), f"{len(ahead)} demanding sessions so near a race; {most} at most")


def _taper_volume(case: Case) -> Iterator[Breach]:
    if told := _too_many(case, TAPER_SHARE):
        yield Breach("TAP-01", at_week(case), f"{told}; before a race 41 to 60 % of them go")
    for name, before, after in () if case.bare or case.cites(*_LOWERS_LOADS) else _weighted(case):
        if after.load_kg < before.load_kg:
            why = f"{before.load_kg:g} to {after.load_kg:g} kg; before a race sets go and the load stays"
            yield Breach("TAP-01", f"{at_week(case)}, exercise {name}", why)


def _nothing_new(case: Case) -> Iterator[Breach]:
    """Yield demanding work that is new so near a race.

    An easy rung is no new exercise: the movement gate has shown it. Nor is one that was left behind for a harder one
    within four weeks. Pain, which comes before the taper, may name any rung below.
    """
    known = {name for week in _lately(case) for name in week.exercises}
    known |= {name for week in _last_four(case) for name in week.exercises if _is_below(name, known, case)}
    if not case.demanding_before or case.cites("PAI", "SAF", "PHA-03", "PHA-10"):
        return
    for session, item, exercise in case.items():
        ahead = [(race.date - session.date) for race in case.profile.races]
        near = any(timedelta(0) <= gap <= timedelta(days=NEW_EXERCISE_DAYS) for gap in ahead)
        # By choice without its weight, a lift that was there is no new one (TAP-02).
        same = case.bare and exercise.load != "external" and _chains(known, case) >= {exercise.chain}
        if near and item.exercise not in known and exercise.demanding and not same:
            yield Breach("TAP-03", at_exercise(session, item), "a new exercise in the last 14 days before a race")


def _last_four(case: Case) -> Iterator[Week]:
    """Yield the four weeks before, the last one first."""
    yield from (week for week in (case.previous, *reversed(case.earlier[-_LATELY + 1 :])) if week is not None)


def _lately(case: Case) -> Iterator[Week]:
    """Yield the weeks back to the last building one, four at most: what easier ones left out is nothing new (G3)."""
    for week in _last_four(case):
        yield week
        if week.mode in GROWING:
            return


def _is_below(name: str, known: set[str], case: Case) -> bool:
    cards = case.catalog.exercises
    mine, others = cards.get(name), (cards[other] for other in known if other in cards)
    return mine is not None and any(other.chain == mine.chain and other.rung > mine.rung for other in others)


def _chains(names: set[str], case: Case) -> set[str]:
    return {case.catalog.exercises[name].chain for name in names if name in case.catalog.exercises}


RULES: Final = (
    Rule("PRO-11", "DEF", _reset),
    Rule("TAP-01", "DEF", _taper),
    Rule("TAP-03", "HARD", _nothing_new),
)
