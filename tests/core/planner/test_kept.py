"""What is kept of an athlete's past never changes a plan: it is the one that a first look gives (DAT-02)."""

from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest

from core.athlete import Profile
from core.journal import Entry, Pain, SessionLog, WeekShown
from core.planner import standing_week
from core.wishes import Undo
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, catalog, perfect_weeks, plan, runner
from tests.life import perfect_week

_NAMES = count()


def fresh(profile: Profile, journal: tuple[Entry, ...], weeks: int):
    """Plan as for somebody who was never planned for: names change no plan."""
    return plan(replace(profile, name=f"Ada {next(_NAMES)}"), journal, MONDAY + timedelta(weeks=weeks))


@pytest.mark.parametrize("receipts", [True, False])
def test_dat_02_the_plan_of_a_growing_journal_is_that_of_a_first_look(receipts: bool) -> None:
    profile, journal = runner(), ()
    for n in range(6):
        week = plan(profile, journal, MONDAY + timedelta(weeks=n))
        assert week == fresh(profile, journal, n)
        for entry in perfect_week(week, profile, receipt=receipts):
            journal += (entry,)
            if isinstance(entry, SessionLog):
                assert plan(profile, journal, MONDAY + timedelta(weeks=n + 1)) == fresh(profile, journal, n + 1)


def test_dat_02_a_word_about_the_past_changes_what_follows_from_it() -> None:
    profile = runner()
    _, journal = perfect_weeks(profile, 4)
    before = plan(profile, journal, MONDAY + timedelta(weeks=4))
    hurt = (*journal, Pain(at=at(2, 3), score=7, region="hamstring", leg="left", type="sharp", when="during"))
    assert plan(profile, hurt, MONDAY + timedelta(weeks=4)) == fresh(profile, hurt, 4) != before
    undone = (*hurt, Undo(at=at(4), line=len(journal)))
    assert plan(profile, undone, MONDAY + timedelta(weeks=4)) == before


def test_dat_02_another_profile_is_another_past() -> None:
    _, journal = perfect_weeks(runner(), 4)
    asked = [plan(profile, journal, MONDAY + timedelta(weeks=4)) for profile in (runner(), runner(age=70), runner())]
    assert asked[0] == asked[2]


def test_dat_02_what_is_asked_again_is_not_gone_through_again(monkeypatch: pytest.MonkeyPatch) -> None:
    profile = runner(name="Ada asks twice")
    shown, journal = perfect_weeks(profile, 4)
    monday = MONDAY + timedelta(weeks=4)
    first = plan(profile, journal, monday)

    def gone_through(*_: object) -> None:
        raise AssertionError("a week that is known was judged or prescribed anew")

    monkeypatch.setattr("core.planner.replaying.replay.absorb", gone_through)
    monkeypatch.setattr("core.planner.replaying.footing.prescribe", gone_through)
    assert plan(profile, journal, monday) == first
    assert plan(profile, journal, monday - timedelta(weeks=1)).sessions == shown[-1].sessions


def test_dat_02_a_week_that_was_shown_is_not_prescribed_again_to_lower_it(monkeypatch: pytest.MonkeyPatch) -> None:
    profile = runner(name="Ada was shown")
    shown, journal = perfect_weeks(profile, 1)
    ache = Pain(at=at(0, 1), score=6, region="hamstring")
    told = (WeekShown(at=at(0, 0), plan=shown[0]), *journal, ache)
    expected = standing_week(replace(profile, name="Ada of old"), told, catalog(), MONDAY, at(0, 6))

    def prescribed(*_: object) -> None:
        raise AssertionError("the week was prescribed anew")

    monkeypatch.setattr("core.planner.replaying.footing.prescribe", prescribed)
    assert standing_week(profile, told, catalog(), MONDAY, at(0, 6)) == expected != shown[0]


@pytest.mark.parametrize("asked", [(-1, 2), (-2, -1, 3), (3, -1, 1, 4), (2, 60, 3)])
def test_dat_02_whatever_week_is_asked_first_a_plan_is_the_same(asked: tuple[int, ...]) -> None:
    profile = runner(name=f"Ada asks {asked}")
    _, journal = perfect_weeks(profile, 2)
    for weeks in asked:
        assert plan(profile, journal, MONDAY + timedelta(weeks=weeks)) == fresh(profile, journal, weeks)


def test_dat_02_a_silent_year_is_not_served_by_what_was_told_behind_it() -> None:
    profile, late = runner(name="Ada was silent"), 70
    told = (Pain(at=at(late, 1), score=3, region="hamstring"),)
    plan(profile, told, MONDAY + timedelta(weeks=late))
    assert plan(profile, (), MONDAY + timedelta(weeks=late)) == fresh(profile, (), late)
