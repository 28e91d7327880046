"""The way back up for athletes whose patterns were all taken down: what is done in full counts, and leads on."""

from datetime import timedelta
from itertools import pairwise

from core.journal import Entry, RedFlag
from core.rules.progression import most_sets_after
from core.training import Week
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, catalog, plan, runner, strength
from tests.life import perfect_week

STOPPED = (1, 3)
"""Weeks that end with a refer flag, which is cleared in the middle of the next."""
RUNNER = runner(equipment=frozenset())


def faultless(weeks: int) -> list[Week]:
    """Live so many weeks as prescribed, but for the stops."""
    journal: tuple[Entry, ...] = ()
    found = []
    for n in range(weeks):
        found.append(plan(RUNNER, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(found[-1], RUNNER, receipt=False)
        if n in STOPPED:
            journal += (RedFlag(at=at(n, 6), tier="refer", sign="bony pain", cleared=False),)
            journal += (RedFlag(at=at(n + 1, 2), tier="refer", sign="bony pain", cleared=True),)
    return found


def is_light(week: Week) -> bool:
    return not any(item.exercise in catalog().demanding for s in strength(week) for item in s.exercises)


def test_row_6_sessions_on_light_rungs_are_no_days_off() -> None:
    weeks = faultless(16)
    low, *after = weeks[STOPPED[-1] + 2 :]
    assert strength(low)
    assert is_light(low)
    assert not any("had no session" in notice.why for week in after for notice in week.notices)
    assert after[-1].week_number > low.week_number
    assert not is_light(after[-1])


def test_pro_02_a_way_up_over_light_rungs_ends_in_sets_that_grow() -> None:
    weeks = faultless(20)
    before, (low, *after) = weeks[STOPPED[0]], weeks[STOPPED[-1] + 2 :]
    climbing = [week for week in after if week.mode == "return"]
    assert low.hard_sets_per_leg == 0
    assert all(any("on easy steps" in notice.why for notice in week.notices) for week in climbing)
    assert any("is the next step" in change.why for week in climbing for change in week.changes)
    assert max(week.hard_sets_per_leg for week in after) > before.hard_sets_per_leg
    built = [week for week in after if week.mode == "build"]
    for week, following in pairwise(built):
        assert week.hard_sets_per_leg >= 4
        assert following.hard_sets_per_leg <= most_sets_after(week.hard_sets_per_leg)
