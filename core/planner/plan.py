"""The contract: `plan_weeks`."""

from dataclasses import replace
from datetime import date

from core.athlete import Profile
from core.catalog import Catalog
from core.journal import Entry, effective
from core.planner.applied import apply_entries, touching
from core.planner.explain import explained
from core.planner.replay import Standing, replay
from core.planner.standing import since
from core.training import Week


def plan_weeks(
    profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, monday: date, count: int = 1
) -> tuple[Week, ...]:
    """Return the weeks that the coach prescribes from a Monday on; later ones assume that nothing more is logged."""
    entries = effective(journal)
    return tuple(_stopped_at_once(s, profile, entries) for s in replay(profile, entries, catalog, monday, count))


def _stopped_at_once(standing: Standing, profile: Profile, entries: tuple[Entry, ...]) -> Week:
    """Empty a week in whose own days a red flag or an illness was logged; anything else waits for the next plan."""
    week = explained(standing)
    own = touching(since(entries, profile, week.week)) if entries else ()
    if not own:
        return week
    lived = apply_entries(week, own, standing.course, standing.means)
    if lived.mode == week.mode or lived.mode not in ("stopped", "recover"):
        return week
    return replace(lived, sessions=(), hard_sets_per_leg=0, changes=())
