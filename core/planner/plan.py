"""The contract: `plan_weeks`."""

from datetime import date

from core.athlete import Profile
from core.catalog import Catalog
from core.journal import Entry, effective
from core.planner.replaying.replay import replay
from core.planner.telling.explain import explained
from core.planner.telling.midweek import as_it_became
from core.planner.telling.standing import since
from core.training import Week


def plan_weeks(
    profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, monday: date, count: int = 1
) -> tuple[Week, ...]:
    """Return the weeks that the coach prescribes from a Monday on; later ones assume that nothing more is logged.

    What the body said in a week's own days is heard at once; anything else waits for the next plan.
    """
    entries = effective(journal)
    weeks: list[Week] = []
    for standing in replay(profile, entries, catalog, monday, count):
        lived = as_it_became(standing, since(entries, profile, standing.planned.week.week))
        weeks.append(explained(lived, *weeks[-1:]))
    return tuple(weeks)
