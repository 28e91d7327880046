"""When nothing may go up, as far as profile, plan and journal show it (PRO-06 by R01, R05; PRO-07, PRO-18, SCR-04)."""

from collections.abc import Callable, Iterator
from typing import Final

from core.journal import SessionLog
from core.rules.compare import Dose
from core.rules.demand import week_hard_sets
from core.rules.holds import holds, holds_all, told_last_week, too_hard
from core.rules.progression import pairs, rises_in
from core.rules.rule import LOWERED, Breach, Case, Rule, at_week
from core.training import SessionKind, Week, work_of


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
    yield from _risen("PRO-06", case, lambda name: reason or held.get(name))
    before_sets, sets = (week_hard_sets(week.sessions, case.catalog) for week in (case.previous, case.week))
    if reason and sets > before_sets:
        yield Breach("PRO-06", at_week(case), f"more hard sets than last week, but {reason}")
    elif case.grows and sets > before_sets:
        for name in sorted(held.keys() - case.previous.exercises):
            if case.catalog.exercises[name].demanding:
                where = f"{at_week(case)}, exercise {name}"
                yield Breach("PRO-06", where, f"it comes in, with more hard sets than last week, but {held[name]}")


def _risen(rule: str, case: Case, held: Callable[[str], str | None]) -> Iterator[Breach]:
    """Yield what goes up in the exercises that are held, each with why."""
    for name, before, after in pairs(case):
        if (why := held(name)) is None:
            continue
        for what in rises_in(case.week.mode, before, after):
            asked = after.amount <= max((amount for _, amount in _asked(name, case.previous)), default=0)
            if what == "amount" and (asked or _other_day(name, before, after, case)):
                continue  # the days are not alike: another of last week asked as much, or it had no such day
            yield Breach(rule, f"{at_week(case)}, exercise {name}", f"{what} goes up, but {why}")


def _last_logs(case: Case) -> list[SessionLog] | None:
    """Return what was logged of a building week before, None where there was none or no journal tells of it."""
    if not (case.grows and case.demanding_before and case.shown and case.shown.known):
        return None
    told = told_last_week(case.shown.known, case.week.week, case.profile.zone)
    return [entry for entry in told if isinstance(entry, SessionLog)]


def _unknown(case: Case) -> Iterator[Breach]:
    if _last_logs(case) == []:
        yield from _risen("PRO-18", case, lambda _: "nothing of the week before was logged")


def _unearned(case: Case) -> Iterator[Breach]:
    logs, previous = _last_logs(case), case.previous
    if logs and previous is not None:
        yield from _risen("PRO-07", case, lambda name: too_hard(name, logs, previous))


def _locked(case: Case) -> Iterator[Breach]:
    screening = case.profile.screening
    if screening is None or not (screening.bone_stress_12_months or screening.in_rehab) or not case.demanding_before:
        return
    why = "after a bone stress injury or in rehab it does so by a clinician's plan alone"
    yield from _risen("SCR-04", case, lambda _: why)


def _other_day(name: str, before: Dose, after: Dose, case: Case) -> bool:
    """Tell whether a dose of fewer sets, and less in all, stands on a kind of day that had none last week (R03)."""
    less = after.sets < before.sets and after.sets * after.amount < before.sets * before.amount
    kinds = {kind for kind, amount in _asked(name, case.week) if amount >= after.amount}
    return less and kinds.isdisjoint([kind for kind, _ in _asked(name, case.previous)])


def _asked(name: str, week: Week | None) -> list[tuple[SessionKind, int]]:
    """Return the kinds of day that ask for an exercise, each with how much of it."""
    sessions = work_of(week) if week else ()
    return [(s.kind, item.amount) for s in sessions for item in s.exercises if item.exercise == name]


RULES: Final = (
    Rule("PRO-06", "HARD", _freeze),
    Rule("PRO-07", "REGR", _unearned),
    Rule("PRO-18", "DEF", _unknown),
    Rule("SCR-04", "SAFE", _locked),
)
