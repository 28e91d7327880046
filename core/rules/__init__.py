"""Every rule that a week can break, one small unit each, and the pure pieces that the planner shares with them.

The planner imports these pieces; nothing here imports the planner, so the same rule never stands twice.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core.athlete import MovementGate, Profile
from core.catalog import Catalog
from core.journal import Entry, Gate, WeekShown, effective
from core.rules import (
    around_runs,
    assessments,
    body,
    composition,
    doses,
    easier,
    freeze,
    jumps,
    legs,
    programmes,
    progression,
    rungs,
    schedule,
    screening,
    weights_done,
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
            *freeze.RULES,
            *easier.RULES,
            *weights_done.RULES,
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
    """Check several weeks, each against the one that ends where it begins, as the journal shows it where they do not.

    Of the journal the weeks that were shown count, the movement gate, what jumps ask for, open stops, illness, the
    weights done and what lets nothing go up, as they were told before each week; where none is given nothing was told.
    """
    known = {entry.plan.week: entry.plan for entry in effective(journal) if isinstance(entry, WeekShown)}
    known |= {week.week: week for week in weeks}
    breaches: list[Breach] = []
    for week in sorted(weeks, key=lambda week: week.week):
        athlete = as_shown(profile, journal, week.week)
        shown = shown_before(journal, midnight(week.week, profile.zone))
        last = week.week - timedelta(weeks=1)
        earlier = tuple(known[monday] for monday in sorted(known) if monday < last)
        breaches += check(week, athlete, catalog, known.get(last), earlier, shown)
    return tuple(dict.fromkeys(breaches))
