"""Where neither a weight nor a rung is left, repetitions go on to 15, within the minutes (D12, D10, PRO-03, DOS-05)."""

from itertools import pairwise

import pytest

from core.athlete import Profile
from core.rules import check
from core.training import SessionKind, Week
from tests.core.planner.runner import catalog, runner, strength, told
from tests.core.planner.test_big_jump import lived

BARE = frozenset[str]()
HINGE = "sl_rdl_loaded"
MAINS = ("sl_rdl", "split_squat")


def mains(week: Week, kind: SessionKind) -> list[str]:
    """Return what the main pair asks on the first day of a kind."""
    days = [session for session in strength(week) if session.kind == kind]
    return [told(item).partition(" ")[2] for item in days[0].exercises if item.exercise in MAINS] if days else []


@pytest.mark.parametrize(
    ("minutes", "first", "last"),
    [
        (60, ["4x12", "4x12"], ["4x15", "4x15"]),
        (40, ["3x10", "3x11"], ["3x13", "3x13"]),
        (30, ["3x12", "3x11"], ["3x13", "3x13"]),
    ],
)
def test_d12_a_faultless_half_year_without_weights_climbs_towards_15(
    minutes: int, first: list[str], last: list[str]
) -> None:
    profile = runner(equipment=BARE, session_minutes=minutes)
    weeks = lived(profile, 20)
    advanced = [found for week in weeks if week.week_number > 8 and (found := mains(week, "strength"))]
    assert (advanced[0], advanced[-1]) == (first, last)
    _keeps_the_rules(profile, weeks)


def test_d12_a_weight_whose_next_is_out_of_reach_gains_repetitions() -> None:
    profile = runner(level="advanced", body_mass_kg=None, load_step_kg=2.5)
    weeks = lived(profile, 16)
    reps = [item.reps for week in weeks if week.mode == "build" for session in strength(week)
            for item in session.exercises if session.kind == "strength" and item.exercise == HINGE]  # fmt: skip
    assert (reps[0], max(filter(None, reps))) == (6, 10)
    _keeps_the_rules(profile, weeks)


def test_5_3_quick_days_keep_their_few_repetitions() -> None:
    weeks = lived(runner(equipment=BARE), 20)
    quick = [reps for week in weeks for reps in mains(week, "power")]
    assert quick
    assert {reps.partition("x")[2] for reps in quick} <= {"6", "7", "8", "12"}


def _keeps_the_rules(profile: Profile, weeks: list[Week]) -> None:
    for before, week in pairwise(weeks):
        assert not check(week, profile, catalog(), before)
