"""How far a week may go beyond the one before (PRO-02, PRO-04, PRO-16, PRO-17, PHA-09)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import product
from typing import Final

from core import regex as re
from core.rules.compare import SLACK_KG, Dose, hardest_by_exercise
from core.rules.demand import MOST_WEEKLY_RISE, week_hard_sets
from core.rules.differences import differences
from core.rules.heavier import coarse_jump, held_before
from core.rules.rule import Breach, Case, Rule, at_exercise, at_week
from core.training import Mode, SessionKind, Week, without_tests

MOST_LOAD_RISE: Final = 1.10
_RATIO: Final = ("acwr", "acute:chronic", "acute to chronic")
_WEIGHT: Final = re.compile(r" at \S+ kg")
_SESSIONS: Final = re.compile(r" in \d+ sessions?")


def rises(before: Dose, after: Dose) -> tuple[str, ...]:
    """Name what went up: load, sets or amount; an amount that rises as the load falls is no rise."""
    up = []
    if after.load_kg > before.load_kg + SLACK_KG:
        up.append("load")
    if after.sets > before.sets:
        up.append("sets")
    if after.amount > before.amount and after.load_kg >= before.load_kg - SLACK_KG:
        up.append("amount")
    return tuple(up)


def most_sets_after(before: int) -> int:
    """Return the most hard sets per leg that a week may hold after a week of `before`."""
    return int(before * MOST_WEEKLY_RISE + 1e-9)


def pairs(case: Case) -> Iterator[tuple[str, Dose, Dose]]:
    """Yield every exercise that stands in both weeks with its hardest dose in each."""
    if case.previous is None:
        return
    # The easy set that warms up for tests is no dose to go on from (ASS-01).
    before = hardest_by_exercise(without_tests(case.previous))
    for name, dose in hardest_by_exercise(without_tests(case.week)).items():
        if name in before and name in case.catalog.exercises:
            yield name, before[name], dose


def _one_step(case: Case) -> Iterator[Breach]:
    if not case.grows or case.previous is None:
        return
    for name, before, after in pairs(case):
        up = rises(before, after)
        if len(up) > 1:
            yield Breach("PRO-02", _at(case, name), f"{' and '.join(up)} go up in one week; one change at a time")
    yield from _new_rungs(case, case.previous)
    before_sets = week_hard_sets(case.previous.sessions, case.catalog)
    sets = week_hard_sets(case.week.sessions, case.catalog)
    if before_sets and sets > most_sets_after(before_sets) and not _is_least(case):
        yield Breach("PRO-02", at_week(case), f"{sets} hard sets per leg after {before_sets}: more than 25 % up")


def _is_least(case: Case) -> bool:
    """Tell whether each session is one set of a pair, the least that it may hold: none of them is a rise (PRO-12, R11).

    Where one of the pair was easy till then, a quarter more would keep it so for good.
    """
    hard = [[item.sets for item in s.exercises if item.exercise in case.catalog.demanding] for s in case.demanding]
    return len(hard) <= len(case.demanding_before) and all(len(sets) <= 2 and max(sets) == 1 for sets in hard if sets)


def _new_rungs(case: Case, previous: Week) -> Iterator[Breach]:
    """Yield the harder exercises that took the place of another with more sets or repetitions than it had there."""
    for kind in dict.fromkeys(session.kind for session in case.demanding):
        before, now = (hardest_by_exercise(_of_kind(week, kind)) for week in (previous, case.week))
        for new, former in _stepped(before, now, case):
            up = [what for what in ("sets", "amount") if getattr(now[new], what) > getattr(before[former], what)]
            if up:
                why = f"a harder exercise than {former}, and {' and '.join(up)} go up too; one change at a time"
                yield Breach("PRO-02", _at(case, new), why)


def _of_kind(week: Week, kind: SessionKind) -> Week:
    return replace(week, sessions=tuple(session for session in week.sessions if session.kind == kind))


def _stepped(before: Iterable[str], now: Iterable[str], case: Case) -> Iterator[tuple[str, str]]:
    """Yield what is new in the week and a step up from what is gone; jumps have a ladder of their own (PLY-02)."""
    stays = case.week.exercises & (case.previous or case.week).exercises
    gone, came = (
        [case.catalog.exercises[n] for n in names if n not in stays and n in case.catalog.exercises]
        for names in (before, now)
    )
    for new, old in product(came, gone):
        if old.chain == new.chain != "plyometric" and old.demanding and old.rung < new.rung:
            yield new.id, old.id


def _load_step(case: Case) -> Iterator[Breach]:
    if not case.grows:
        return
    for name, before, after in pairs(case):
        ceiling = before.load_kg * MOST_LOAD_RISE + SLACK_KG
        earned = _is_earned(before) and coarse_jump(name, before, after, case)
        excused = earned or held_before(name, after, case)
        if before.load_kg and after.load_kg > ceiling and not excused:
            why = f"{before.load_kg:g} to {after.load_kg:g} kg is more than 10 % up"
            yield Breach("PRO-02", _at(case, name), why)


def _is_earned(before: Dose) -> bool:
    """Tell whether a dose earns a big jump, as far as one week shows it: three sets of 15 (PRO-04)."""
    return before.sets >= 3 and before.amount >= 15


def _within_week(case: Case) -> Iterator[Breach]:
    """Yield loads that jump between like days of a week whose load before is not known."""
    seen: dict[tuple[str, str], float] = {}
    for session, item, _ in () if case.grows else sorted(case.items(), key=lambda found: found[0].starts):
        first = seen.setdefault((session.kind, item.exercise), item.load_kg)
        if first and item.load_kg > first * MOST_LOAD_RISE + SLACK_KG:
            why = f"{first:g} to {item.load_kg:g} kg within the week is more than 10 % up"
            yield Breach("PRO-02", at_exercise(session, item), why)


def _careful(case: Case) -> Iterator[Breach]:
    yield from _within_week(case)
    yield from _one_step(case)
    yield from _load_step(case)


def _coarse(case: Case) -> Iterator[Breach]:
    if not case.grows:
        return
    for name, before, after in pairs(case):
        jump = before.load_kg and after.load_kg > before.load_kg * MOST_LOAD_RISE + SLACK_KG
        if (
            jump
            and not held_before(name, after, case)
            and coarse_jump(name, before, after, case)
            and not _is_earned(before)
        ):
            why = f"a jump to {after.load_kg:g} kg comes after 3 x 15 with {before.load_kg:g} kg"
            yield Breach("PRO-04", _at(case, name), why)


def rises_in(mode: Mode, before: Dose, after: Dose) -> Iterator[str]:
    """Yield what went up in a week of a mode."""
    # A reset has fewer sets and less weight with 12 to 15 repetitions: its repetitions are no rise.
    return (what for what in rises(before, after) if mode != "reset" or what != "amount")


def _preparation(case: Case) -> Iterator[Breach]:
    if case.profile.training_block != "preparation" or not case.grows:
        return
    for name, before, after in pairs(case):
        if after.sets > before.sets:
            yield Breach("PHA-09", _at(case, name), f"{before.sets} to {after.sets} sets in race preparation")


def _told_truly(case: Case) -> Iterator[Breach]:
    """Name what changed without a word, and what is told but is not so; a week by hand that tells nothing is let be."""
    before, week = case.previous, case.week
    if before is None or case.amended or not (week.changes or week.notices):
        return
    if not before.exercises | week.exercises <= case.catalog.exercises.keys():
        return  # an exercise that nobody knows has no dose to compare (EXE-01)
    found = {(d.exercise, d.before, d.after) for d in differences(before, week, case.catalog)}
    told = {(change.exercise, change.before, change.after) for change in case.week.changes}
    short = {_shortly(each): each for each in found}
    told = {each if each in found else short.get(each, each) for each in told}
    for exercise, was, now in sorted(found - told):
        yield Breach("PRO-16", _change(case, exercise), f"{was} to {now} is not among its changes")
    for exercise, was, now in sorted(told - found):
        yield Breach("PRO-16", _change(case, exercise), f"it says {was} to {now}, the two weeks do not")


def _shortly(told: tuple[str, str, str]) -> tuple[str, str, str]:
    """Return a change as a hand would write it: of a weight or a number of sessions that stays nothing is said."""
    exercise, was, now = told
    for detail in (_WEIGHT, _SESSIONS):
        if detail.findall(was) == detail.findall(now):
            was, now = detail.sub("", was), detail.sub("", now)
    return exercise, was, now


def _change(case: Case, exercise: str) -> str:
    return f"{at_week(case)}, change of {exercise}"


def _no_ratio(case: Case) -> Iterator[Breach]:
    texts = [text for change in case.week.changes for text in (change.why, *change.inputs)]
    for text in [*texts, *(notice.why for notice in case.week.notices)]:
        if any(word in text.lower() for word in _RATIO):
            yield Breach("PRO-17", at_week(case), "the acute to chronic ratio is no basis for a decision")


def _at(case: Case, name: str) -> str:
    return f"{at_week(case)}, exercise {name}"


RULES: Final = (
    Rule("PHA-09", "DEF", _preparation),
    Rule("PRO-02", "HARD", _careful),
    Rule("PRO-04", "PROG", _coarse),
    Rule("PRO-16", "DEF", _told_truly),
    Rule("PRO-17", "HARD", _no_ratio),
)
