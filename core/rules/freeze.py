"""When nothing may go up, as far as profile, plan and journal show it (PRO-06 as ruled in R01, R05)."""

from collections.abc import Iterator
from typing import Final

from core.rules.compare import Dose
from core.rules.demand import week_hard_sets
from core.rules.holds import holds, holds_all, told_last_week
from core.rules.progression import pairs, rises_in
from core.rules.rule import LOWERED, Breach, Case, Rule, at_week
from core.training import SessionKind, Week, without_tests


def _frozen(case: Case) -> str | None:
    """Say why nothing may go up this week, whatever exercise it is (R01, R05)."""
    if case.before_race and (case.grows or case.week.mode in LOWERED):
        return "in the two weeks before a race nothing goes up"
    # Coming back to the dose that the block keeps is none: two sessions without more sets (PHA-09) keep strength until
    # the race, and a tune-up race, a cold or a holiday would else leave half of it for good (R05).
    if case.profile.training_block == "preparation" and case.grows and case.demanding_before:
        return "in race preparation nothing goes up"
    if case.profile.screening is None and case.demanding_before:
        return "nothing goes up before the safety questions are answered"
    if case.shown is None or not case.demanding_before:
        return None
    return next(holds_all(case.shown.known, case.week.week, case.profile.zone, rested=not case.grows), None)


def _held(case: Case) -> Iterator[tuple[str, str]]:
    """Yield the exercises that something of last week lets not go up, and what it is."""
    told = told_last_week(case.shown.known, case.week.week, case.profile.zone) if case.shown else []
    tendon_plan = "clinician_tendon_plan" in case.profile.options
    for name in case.week.exercises & case.catalog.exercises.keys() if told else ():
        why = next(holds(case.catalog.exercises[name], told, case.catalog, tendon_plan), None)
        if why is not None:
            yield name, why


def _freeze(case: Case) -> Iterator[Breach]:
    if case.previous is None or case.amended:
        return
    reason, held = _frozen(case), dict(_held(case))
    for name, before, after in pairs(case):
        why = reason or held.get(name)
        for what in rises_in(case.week.mode, before, after) if why else ():
            asked = after.amount <= _most_asked(name, case.previous)
            if what == "amount" and (asked or _other_day(name, before, after, case, case.previous)):
                continue  # the days are not alike: another of last week asked as much, or it had no such day
            yield Breach("PRO-06", f"{at_week(case)}, exercise {name}", f"{what} goes up, but {why}")
    before_sets, sets = (week_hard_sets(week.sessions, case.catalog) for week in (case.previous, case.week))
    if reason and sets > before_sets:
        yield Breach("PRO-06", at_week(case), f"more hard sets than last week, but {reason}")


def _other_day(name: str, before: Dose, after: Dose, case: Case, previous: Week) -> bool:
    """Tell whether a dose of fewer sets, and less in all, stands on a kind of day that had none last week (R03)."""
    less = after.sets < before.sets and after.sets * after.amount < before.sets * before.amount
    return less and _kinds(name, case.week, after.amount).isdisjoint(_kinds(name, previous))


def _kinds(name: str, week: Week, least: int = 0) -> set[SessionKind]:
    """Return the kinds of day that ask for so much of an exercise."""
    return {s.kind for s in week.sessions for item in s.exercises if item.exercise == name and item.amount >= least}


def _most_asked(name: str, week: Week) -> int:
    """Return the largest amount that any day of a week asked of an exercise."""
    asked = (item.amount for s in without_tests(week).sessions for item in s.exercises if item.exercise == name)
    return max(asked, default=0)


RULES: Final = (Rule("PRO-06", "HARD", _freeze),)
