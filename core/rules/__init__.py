"""Every rule that a week can break, one small unit each, and the pure pieces that the planner shares with them.

The planner imports these pieces; nothing here imports the planner, so the same rule never stands twice.
"""

from dataclasses import replace
from datetime import date
from typing import Final

from core.athlete import MovementGate, Profile
from core.catalog import Catalog
from core.journal import Entry, Gate, effective
from core.rules import (
    around_runs,
    assessments,
    body,
    composition,
    doses,
    easier,
    jumps,
    legs,
    programmes,
    progression,
    rungs,
    schedule,
    screening,
    words,
)
from core.rules.jump_tests import Shown, shown_before
from core.rules.rule import Breach, Case, Rule
from core.training import Week
from core.wall_time import midnight

__all__ = ["RULES", "Breach", "Case", "Rule", "as_shown", "check", "check_all"]

RULES: Final[tuple[Rule, ...]] = tuple(
    sorted(
        (
            *screening.RULES,
            *doses.RULES,
            *composition.RULES,
            *legs.RULES,
            *around_runs.RULES,
            *schedule.RULES,
            *progression.RULES,
            *easier.RULES,
            *jumps.RULES,
            *rungs.RULES,
            *programmes.RULES,
            *assessments.RULES,
            *words.RULES,
            *body.RULES,
        ),
        key=lambda rule: rule.id,
    )
)
"""Every rule that a week can break, by id; an id may stand more than once where it says several things."""


def check(
    week: Week,
    profile: Profile,
    catalog: Catalog,
    previous: Week | None = None,
    earlier: tuple[Week, ...] = (),
    shown: Shown | None = None,
) -> tuple[Breach, ...]:
    """Return every rule that a week breaks, with where and why; rules about change need the week before."""
    case = Case(week, profile, catalog, previous, earlier, shown)
    found = (breach for rule in RULES for breach in rule.check(case))
    return tuple(dict.fromkeys(found))


def as_shown(profile: Profile, journal: tuple[Entry, ...], monday: date) -> Profile:
    """Return the athlete with the movement gate as it was last shown before a week began (PHA-03)."""
    begins = midnight(monday, profile.zone)
    shown = [entry for entry in effective(journal) if isinstance(entry, Gate) and entry.at < begins][-1:]
    gates = (MovementGate(squat=gate.squat, lunge=gate.lunge, hinge=gate.hinge) for gate in shown)
    return replace(profile, gate=next(gates, profile.gate))


def check_all(
    weeks: tuple[Week, ...], profile: Profile, catalog: Catalog, journal: tuple[Entry, ...] = ()
) -> tuple[Breach, ...]:
    """Check several weeks, each against the one that ends where it begins.

    Of the journal the movement gate, what jumps ask for, open stops, illness and severe pain count, as they were shown
    before each week; where none is given nothing was shown.
    """
    ordered = sorted(weeks, key=lambda week: week.week)
    breaches: list[Breach] = []
    for n, week in enumerate(ordered):
        follows = n > 0 and (week.week - ordered[n - 1].week).days == 7
        athlete = as_shown(profile, journal, week.week)
        shown = shown_before(journal, midnight(week.week, profile.zone))
        before, earlier = ordered[n - 1] if follows else None, tuple(ordered[: max(0, n - 1)])
        breaches += check(week, athlete, catalog, before, earlier, shown)
    return tuple(dict.fromkeys(breaches))
