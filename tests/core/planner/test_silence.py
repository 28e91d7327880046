"""Weeks of which nothing was logged: nobody knows how they went, so nothing of them goes up (PRO-18)."""

from datetime import timedelta

import pytest

from core.planner import plan_weeks
from tests.core.planner.runner import MONDAY, catalog, perfect_weeks, runner, strength


@pytest.mark.parametrize(
    ("level", "done"), [("beginner", 7), ("beginner", 8), ("intermediate", 3), ("intermediate", 8)]
)
def test_pro_18_weeks_of_which_nothing_was_logged_raise_no_effort(level: str, done: int) -> None:
    profile = runner(level=level)
    _, journal = perfect_weeks(profile, done)
    ahead = plan_weeks(profile, journal, catalog(), MONDAY + timedelta(weeks=done), 6)
    caps = [max(session.rpe_cap for session in strength(week)) for week in ahead]
    assert caps == sorted(caps, reverse=True)
