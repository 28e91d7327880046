"""Work on the lowest rungs is work, and the words for weeks that wait are true (PRO-14, PRO-16)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import PlannedRun
from core.journal import Entry, Illness, Run, SessionLog
from tests.core.planner.logs import at, lived
from tests.core.planner.runner import MONDAY, catalog, plan, runner, strength
from tests.life import perfect_week

BARE = runner(equipment=frozenset())


def after_pain(weeks: int) -> tuple[Entry, ...]:
    """Two weeks in which all lifts hurt a little, then so many done well."""
    journal: tuple[Entry, ...] = ()
    for n in range(2 + weeks):
        for entry in perfect_week(plan(BARE, journal, MONDAY + timedelta(weeks=n)), BARE, receipt=False):
            hurts = isinstance(entry, SessionLog) and n < 2
            journal += (replace(entry, sets=tuple(replace(s, pain=4) for s in entry.sets)) if hurts else entry,)
    return journal


def test_pro_14_sessions_on_the_lowest_rungs_are_no_break() -> None:
    low = plan(BARE, after_pain(0), MONDAY + timedelta(weeks=2))
    assert not any(catalog().exercises[i.exercise].demanding for s in strength(low) for i in s.exercises)
    for n in range(1, 5):
        week = plan(BARE, after_pain(n), MONDAY + timedelta(weeks=2 + n))
        assert not any("since your last strength work" in notice.why for notice in week.notices)
    assert any(catalog().exercises[i.exercise].demanding for s in strength(week) for i in s.exercises)


def farther(n: int) -> tuple[Run, Run]:
    """Run a fifth farther than the week before: nothing goes up after it (PRO-17)."""
    first, last = (Run(at=at(k, 6), run="long", distance_km=10 * 1.2**k) for k in (n - 1, n))
    return first, last


def test_pro_16_a_way_back_that_waits_names_what_it_waits_for() -> None:
    profile, journal = runner(), lived(runner(), 2)
    for n in range(4, 7):
        week = plan(profile, journal, MONDAY + timedelta(weeks=n))
        journal += (*perfect_week(week, profile, receipt=False), *farther(n))
    week = plan(profile, journal, MONDAY + timedelta(weeks=7))
    said = {notice.why.partition(" (")[0] for notice in week.notices}
    assert week.mode == "return"
    assert any("repeats the easier one" in why for why in said)
    assert not any("break" in why or "had no" in why for why in said)


def test_pro_16_an_old_illness_is_not_what_a_frozen_way_back_waits_for() -> None:
    profile, journal = runner(), lived(runner(), 2)
    journal += (Illness(at=at(2), state="ill"), Illness(at=at(2, 3), state="well"))
    said = []
    for n in range(3, 6):
        week = plan(profile, journal, MONDAY + timedelta(weeks=n))
        said.append({notice.why.partition(" (")[0] for notice in week.notices})
        assert week.mode == "return"
        journal += (*perfect_week(week, profile, receipt=False), *farther(n))
    assert any("after your illness" in why for why in said[0])
    assert not any("after your illness" in why for why in said[1] | said[2])
    assert all(any("repeats the easier one" in why for why in why_so) for why_so in said[1:])


@pytest.mark.parametrize("done", [True, False])
def test_pro_14_light_work_that_was_done_is_asked_again_as_it_was(done: bool) -> None:
    days = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    crowded = runner(runs=tuple(PlannedRun(day=day, kind="intervals", at=None) for day in days))
    journal: tuple[Entry, ...] = ()
    for n in range(3):
        journal += perfect_week(plan(crowded, journal, MONDAY + timedelta(weeks=n)), crowded) if done or not n else ()
    first, week = plan(crowded), plan(crowded, journal, MONDAY + timedelta(weeks=3))
    asked, now = (sum(i.sets for s in w.sessions for i in s.exercises) for w in (first, week))
    assert (now == asked) is done
    assert any("at most the same" in notice.why or "smaller week" in notice.why for notice in week.notices) is not done
