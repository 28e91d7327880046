"""Broken weeks for SCR, SAF and BAL: what the safety questions keep out."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from core.athlete import Screening
from core.body import Leg
from core.journal import Assessment, Entry, SessionLog, SetDone
from core.rules import check_all
from core.training import Notice
from tests.core.rules.weeks import athlete, broken, catalog, clean_week, dose, session, week

BEFORE = datetime(2026, 11, 20, 18, tzinfo=UTC)

TOPICS = ("heart", "chest_pain", "dizziness", "chronic_condition", "medication", "joint_problem", "supervised_only")
LIGHT = session("wed", dose("balance_eyes_open"), kind="recovery")


def test_the_clean_week_breaks_nothing() -> None:
    assert broken(clean_week()) == set()


@pytest.mark.parametrize("topic", TOPICS)
def test_scr_01_a_yes_keeps_demanding_work_out_until_cleared(topic: str) -> None:
    assert "SCR-01" in broken(clean_week(), athlete(screening=Screening(**{topic: True})))
    assert broken(clean_week(), athlete(screening=Screening(**{topic: True}, cleared=True))) == set()


@pytest.mark.parametrize(("topic", "barred"), [("chest_pain", True), ("dizziness", True), ("medication", False)])
def test_scr_01_chest_and_dizziness_keep_light_work_out_too(topic: str, barred: bool) -> None:
    assert ("SCR-01" in broken(week(LIGHT), athlete(screening=Screening(**{topic: True})))) is barred


def test_scr_02_minors_get_no_plan() -> None:
    assert "SCR-02" in broken(clean_week(), athlete(age=17))
    assert "SCR-02" not in broken(clean_week(), athlete(age=18))


@pytest.mark.parametrize("name", ["balance_eyes_closed", "balance_foam", "balance_board", "balance_ball_catch"])
def test_scr_02_open_eyes_on_firm_ground_from_65(name: str) -> None:
    plan = week(session("wed", dose(name), kind="balance"))
    assert "SCR-02" in broken(plan, athlete(age=65))
    assert "SCR-02" not in broken(plan, athlete(age=64))


def test_scr_02_half_the_contacts_from_60() -> None:
    jumps = session("tue", dose("pogo_hop", 4, 20), dose("sl_rdl"), dose("split_squat"), kind="power")
    plan = week(jumps, week_number=10, phase="advanced")
    assert "SCR-02" in broken(plan, athlete(age=60, level="advanced"))
    assert "SCR-02" not in broken(plan, athlete(age=59, level="advanced"))


@pytest.mark.parametrize("flag", ["pregnant", "postnatal_under_12_weeks"])
def test_scr_03_only_light_work_until_cleared_and_never_jumps(flag: str) -> None:
    assert "SCR-03" in broken(clean_week(), athlete(screening=Screening(**{flag: True})))
    assert "SCR-03" not in broken(clean_week(), athlete(screening=Screening(**{flag: True}, cleared=True)))
    jumps = week(session("wed", dose("pogo_hop", 2, 10), kind="power"), week_number=10)
    assert "SCR-03" in broken(jumps, athlete(screening=Screening(**{flag: True}, cleared=True)))


@pytest.mark.parametrize("name", ["glute_bridge", "single_leg_bridge_raise", "dead_bug"])
def test_scr_03_nothing_on_the_back_during_pregnancy(name: str) -> None:
    plan = week(session("wed", dose(name), kind="recovery"))
    assert "SCR-03" in broken(plan, athlete(screening=Screening(pregnant=True, cleared=True)))


@pytest.mark.parametrize("flag", ["bone_stress_12_months", "in_rehab"])
def test_scr_04_a_clinician_sets_demanding_work(flag: str) -> None:
    assert "SCR-04" in broken(clean_week(), athlete(screening=Screening(**{flag: True})))
    cleared = athlete(screening=Screening(**{flag: True}, cleared=True))
    assert broken(clean_week(), cleared) == set()


def test_scr_04_even_when_cleared_nothing_goes_up_by_itself() -> None:
    cleared = athlete(screening=Screening(in_rehab=True, cleared=True))
    before = week(session("tue", dose("sl_rdl", 2, 8)))
    after = week(session("tue", dose("sl_rdl", 2, 9)))
    assert "SCR-04" in broken(after, cleared, before)
    assert "SCR-04" not in broken(before, cleared, after)


def test_scr_04_a_day_that_falls_out_is_no_rise_of_the_one_that_stays() -> None:
    """A power day has more sets of fewer repetitions: without it the endurance day asks what it asked."""
    rehab = athlete(screening=Screening(in_rehab=True, cleared=True))
    long = session("tue", dose("sl_rdl", 2, 12), kind="strength_endurance")
    quick = session("sat", dose("sl_rdl", 3, 5), kind="power")
    assert "SCR-04" not in broken(week(long), rehab, week(long, quick))
    assert "SCR-04" in broken(week(long), rehab, week(quick))


def test_saf_01_an_emergency_stops_everything() -> None:
    stopped = week(LIGHT, mode="stopped", notices=(Notice(rules=("SAF-01",), why="Please get urgent care now."),))
    assert "SAF-01" in broken(stopped)
    assert "SAF-01" not in broken(replace(stopped, sessions=()))


def test_saf_02_a_stopped_week_has_no_leg_work() -> None:
    legs = week(session("wed", dose("glute_bridge"), kind="recovery"), mode="stopped")
    core = week(session("wed", dose("dead_bug"), kind="recovery"), mode="stopped")
    assert "SAF-02" in broken(legs)
    assert "SAF-02" not in broken(core)


def _tested(leg: Leg, seconds: int) -> Entry:
    return Assessment(at=BEFORE, test="balance_eyes_open", leg=leg, value=seconds)


def _stood(leg: Leg, seconds: int) -> Entry:
    done = SetDone(exercise="balance_eyes_open", set=1, leg=leg, seconds=seconds)
    return SessionLog(at=BEFORE, session="2026-11-20/balance", sets=(done,))


def test_bal_03_no_closed_eyes_with_dizziness() -> None:
    plan = week(session("wed", dose("balance_eyes_closed"), kind="balance"))
    assert "BAL-03" in broken(plan, athlete(screening=Screening(dizziness=True, cleared=True)))
    assert "BAL-03" not in broken(plan)


def test_bal_03_unsteady_balance_is_never_loaded() -> None:
    assert "BAL-03" in broken(week(session("wed", dose("balance_foam", load_kg=2), kind="balance")))


@pytest.mark.parametrize(
    ("left", "right", "fault"), [(None, None, True), (30, 29, True), (30, None, True), (30, 30, False)]
)
@pytest.mark.parametrize("told", [_tested, _stood])
def test_bal_02_open_eyes_for_30_s_on_both_legs_come_first(
    told: Callable[[Leg, int], Entry], left: int | None, right: int | None, fault: bool
) -> None:
    plan = week(session("wed", dose("balance_eyes_closed"), kind="balance"))
    journal = tuple(told(leg, held) for leg, held in (("left", left), ("right", right)) if held is not None)
    found = [breach for breach in check_all((plan,), athlete(), catalog(), journal) if breach.rule == "BAL-02"]
    assert bool(found) is fault
    assert all("30 s with open eyes" in breach.why for breach in found)
