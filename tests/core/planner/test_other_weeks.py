"""Weeks that were smaller by circumstance leave no lasting mark: who did all of them loses no more than who rested."""

from datetime import timedelta

import pytest

from core.athlete import Level, Profile
from core.journal import Entry
from core.training import Week
from tests.core.planner.runner import MONDAY, plan, runner
from tests.life import perfect_week


def lived(usual: Profile, other: Profile, when: range, weeks: int) -> list[Week]:
    """Live all weeks just as prescribed, those of a range with another profile."""
    journal: tuple[Entry, ...] = ()
    found = []
    for n in range(weeks):
        profile = other if n in when else usual
        found.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(found[-1], profile)
    return found


def sets(weeks: list[Week]) -> list[int]:
    return [week.hard_sets_per_leg for week in weeks]


def reasons(week: Week) -> str:
    return " ".join(change.why for change in week.changes)


FORTNIGHT = range(2, 4)


@pytest.mark.parametrize(
    ("level", "after"), [("beginner", [6, 8, 14]), ("intermediate", [10, 16, 26]), ("advanced", [13, 15, 28])]
)
def test_pro_14_weeks_on_the_recovery_track_are_a_break_and_no_base(level: Level, after: list[int]) -> None:
    usual = runner(level=level)
    weeks = lived(usual, runner(level=level, program="recovery"), FORTNIGHT, 7)
    assert sets(weeks)[2:4] == [0, 0]
    assert [week.mode for week in weeks[4:]] == ["return", "return", "build"]
    assert sets(weeks)[4:] == after
    assert weeks[4].week_number == weeks[1].week_number + 1
    for week in weeks[4:]:
        assert "minutes" not in reasons(week)


def test_pha_02_weeks_on_the_recovery_track_move_no_strength_programme() -> None:
    weeks = lived(runner(), runner(program="recovery"), range(5), 6)
    assert [week.week_number for week in weeks[:5]] == [1, 2, 3, 4, 5]
    assert weeks[5].week_number == 1
