"""Weights against those that a journal says were done, where no week before shows one (PRO-02)."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from core.rules.compare import SLACK_KG, Dose, hardest_by_exercise
from core.rules.heavier import coarse_jump
from core.rules.progression import MOST_LOAD_RISE
from core.rules.rule import Breach, Case, Rule, at_week
from core.training import without_tests

_RECENT: Final = 3
"""Weeks before the last one in which a weight that was asked is known, like those that were done."""


def _over_done(case: Case) -> Iterator[Breach]:
    done = case.shown.loads if case.shown is not None else {}
    asked = _asked(case) if done else {}
    for name, dose in hardest_by_exercise(without_tests(case.week)).items():
        if name in asked or name not in done:
            continue
        was = Dose(dose.rung, done[name], dose.sets, dose.amount)
        if dose.load_kg > done[name] * MOST_LOAD_RISE + SLACK_KG and not coarse_jump(name, was, dose, case):
            why = f"{done[name]:g} kg were done, {dose.load_kg:g} kg is more than 10 % up"
            yield Breach("PRO-02", f"{at_week(case)}, exercise {name}", why)


def _asked(case: Case) -> set[str]:
    """Return the exercises for which a week lately asked for a weight: from that one rises are counted."""
    weeks = (*case.earlier[-_RECENT:], *([case.previous] if case.previous is not None else []))
    items = chain.from_iterable(session.exercises for week in weeks for session in week.sessions)
    return {item.exercise for item in items if item.load_kg}


RULES: Final = (Rule("PRO-02", "HARD", _over_done),)
