"""Every rule that a week can break, one small unit each, and the pure pieces that the planner shares with them.

The planner imports these pieces; nothing here imports the planner, so the same rule never stands twice.
"""

from typing import Final

from core.athlete import Profile
from core.catalog import Catalog
from core.rules import assessments, composition, doses, jumps, legs, programmes, progression, schedule, screening
from core.rules.rule import Breach, Case, Rule
from core.training import Week

__all__ = ["RULES", "Breach", "Case", "Rule", "check", "check_all"]

RULES: Final[tuple[Rule, ...]] = tuple(
    sorted(
        (
            *screening.RULES,
            *doses.RULES,
            *composition.RULES,
            *legs.RULES,
            *schedule.RULES,
            *progression.RULES,
            *jumps.RULES,
            *programmes.RULES,
            *assessments.RULES,
        ),
        key=lambda rule: rule.id,
    )
)
"""Every rule that a week can break, by id; an id may stand more than once where it says several things."""


def check(
    week: Week, profile: Profile, catalog: Catalog, previous: Week | None = None, earlier: tuple[Week, ...] = ()
) -> tuple[Breach, ...]:
    """Return every rule that a week breaks, with where and why; rules about change need the week before."""
    case = Case(week, profile, catalog, previous, earlier)
    found = (breach for rule in RULES for breach in rule.check(case))
    return tuple(dict.fromkeys(found))


def check_all(weeks: tuple[Week, ...], profile: Profile, catalog: Catalog) -> tuple[Breach, ...]:
    """Check several weeks, each against the one that ends where it begins."""
    ordered = sorted(weeks, key=lambda week: week.week)
    breaches: list[Breach] = []
    for n, week in enumerate(ordered):
        follows = n > 0 and (week.week - ordered[n - 1].week).days == 7
        breaches += check(week, profile, catalog, ordered[n - 1] if follows else None, tuple(ordered[: max(0, n - 1)]))
    return tuple(dict.fromkeys(breaches))
