"""The contract: `plan_weeks`."""

from datetime import date

from core.athlete import Profile
from core.catalog import Catalog
from core.journal import Entry
from core.planner.explain import all_explained
from core.planner.replay import replay
from core.training import Week


def plan_weeks(
    profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, monday: date, count: int = 1
) -> tuple[Week, ...]:
    """Return the weeks that the coach prescribes from a Monday on; later ones assume that nothing more is logged."""
    return all_explained(replay(profile, journal, catalog, monday, count))
