"""What pain or a stop took down comes back to where it stood: one ache costs weeks, not a season (PRO-15, PAI-08)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.body import Region
from core.journal import Entry, Pain, RedFlag, SessionLog
from core.rules.compare import harder
from core.training import Week
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, catalog, plan, runner
from tests.life import perfect_week

ACHED = 4
"""The week that goes wrong, counted from 0; all others are done in full."""
Told = tuple[Entry, ...]
Tell = Callable[[int, Told], Told]


def seasons(tell: Tell, weeks: int = 11) -> list[Week]:
    journal: Told = ()
    found = []
    for n in range(weeks):
        found.append(plan(runner(), journal, MONDAY + timedelta(weeks=n)))
        done = tell(n, perfect_week(found[-1], runner(), receipt=False))
        journal = tuple(sorted(journal + done, key=lambda entry: entry.at))
    return found


def ache(*often: int) -> Tell:
    """Something aches on a Wednesday, and no more on the Friday after."""

    def tell(week: int, done: Told) -> Told:
        if week not in often:
            return done
        during = Pain(at=at(week, 2, "20:00"), score=4, region="other", leg="left", type="ache", when="during")
        return *done, during, Pain(at=at(week, 4, "07:00"), score=0, region="other", leg="left", when="morning")

    return tell


def cleared(week: int, done: Told) -> Told:
    """A sign on a Wednesday, cleared on the Saturday after."""
    if week != ACHED:
        return done
    flag = RedFlag(at=at(week, 2), tier="refer", sign="numbness", cleared=False)
    return *done, flag, RedFlag(at=at(week, 5), tier="refer", sign="numbness", cleared=True)


def too_much(week: int, done: Told) -> Told:
    """After the ache a week is far above its effort."""
    if week != ACHED + 2:
        return ache(ACHED)(week, done)
    logs = [entry for entry in done if isinstance(entry, SessionLog)]
    hard = [replace(log, sets=tuple(replace(one, rpe=10) for one in log.sets)) for log in logs]
    return *(entry for entry in done if not isinstance(entry, SessionLog)), *hard


@pytest.mark.parametrize(("tell", "rule"), [(ache(ACHED), "PAI-02"), (cleared, "SAF-04")])
def test_pro_15_one_ache_or_a_cleared_sign_leads_back_by_the_steps_of_a_gap(tell: Tell, rule: str) -> None:
    weeks = seasons(tell)
    whole, *after = weeks[ACHED:]
    back = next(n for n, week in enumerate(after) if week.hard_sets_per_leg >= whole.hard_sets_per_leg)
    assert back <= 4
    assert [week.mode for week in after[: back + 1]] == ["return"] * back + ["build"]
    assert all(one.hard_sets_per_leg <= two.hard_sets_per_leg for one, two in pairwise(after[: back + 1]))
    assert all(any(notice.rules == ("PRO-02", rule) for notice in week.notices) for week in after[:1])
    assert any("goes back to where it stood" in str(week.changes) for week in after) or back > 1


def test_pro_10_an_ache_that_stays_brings_nothing_back() -> None:
    once, thrice = seasons(ache(ACHED), 8), seasons(ache(ACHED, ACHED + 1, ACHED + 2), 8)
    assert all(week.hard_sets_per_leg <= thrice[ACHED + 1].hard_sets_per_leg for week in thrice[ACHED + 1 :])
    assert not any(harder(worse, better, catalog()) for worse, better in zip(thrice, once, strict=True))


def test_pro_07_what_was_too_much_on_the_way_does_not_come_back_by_itself() -> None:
    weeks = seasons(too_much)
    assert max(week.hard_sets_per_leg for week in weeks[ACHED + 3 :]) < weeks[ACHED].hard_sets_per_leg


@pytest.mark.parametrize("region", ["hamstring", "ankle", "lower_back", "hip"])
def test_pro_10_pai_08_what_worse_pain_took_out_comes_back_no_higher_than_what_mild_pain_eased(region: Region) -> None:
    def sets(score: float) -> list[int]:
        def tell(n: int, done: Told) -> Told:
            now, when = (score, "during") if n in (ACHED, ACHED + 1) else (0, "morning")
            days = (2, 5, 6) if n >= ACHED else ()
            return (*done, *(
                Pain(at=at(n, day, "08:30"), score=now, region=region, leg="left", type="ache", when=when)
                for day in days
            ))  # fmt: skip

        return [week.hard_sets_per_leg for week in seasons(tell)]

    assert all(worse <= mild for worse, mild in zip(sets(6), sets(3), strict=True))
