"""Broken weeks for PLY: who may jump, how much, how often, in which order."""

from datetime import timedelta

from core.athlete import PlannedRun, Screening
from tests.core.rules.weeks import MONDAY, athlete, broken, dose, session, week


def jumping(name: str = "pogo_hop", sets: int = 2, contacts: int = 20, day: str = "tue", at: str = "18:00"):
    return session(day, dose(name, sets, contacts), dose("sl_rdl"), dose("split_squat"), kind="power", at=at)


def late(*sessions, **changes):
    return week(*sessions, **{"week_number": 10, "phase": "advanced", **changes})


def test_ply_01_every_gate_that_a_plan_can_show() -> None:
    assert "PLY-01" not in broken(late(jumping()))
    assert "PLY-01" in broken(late(jumping(), week_number=8))
    trained = athlete(started=MONDAY - timedelta(weeks=8))
    assert "PLY-01" not in broken(late(jumping(), week_number=8), trained)
    assert "PLY-01" in broken(late(jumping()), athlete(screening=Screening(pregnant=True, cleared=True)))
    assert "PLY-01" in broken(
        late(jumping()), athlete(screening=Screening(postnatal_under_12_weeks=True, cleared=True))
    )
    assert "PLY-01" in broken(late(jumping()), athlete(screening=Screening(bone_stress_12_months=True)))


def test_ply_02_contacts_of_both_feet() -> None:
    assert "PLY-02" not in broken(late(jumping(sets=4, contacts=30)))
    assert "PLY-02" in broken(late(jumping("single_leg_hop", 4, 16))), "64 a leg are 128"


def test_ply_02_not_more_than_a_fifth_up() -> None:
    assert "PLY-02" in broken(late(jumping(contacts=25)), previous=late(jumping(contacts=20)))
    assert "PLY-02" not in broken(late(jumping(contacts=24)), previous=late(jumping(contacts=20)))


def test_ply_02_twice_a_week_48_hours_apart_before_strength() -> None:
    days = ("mon", "wed", "fri")
    assert "PLY-02" in broken(late(*(jumping(day=day) for day in days)))
    assert "PLY-02" in broken(late(jumping(day="mon", at="20:00"), jumping(day="wed", at="07:00")))
    after = session("tue", dose("sl_rdl"), dose("pogo_hop", 2, 20), kind="power")
    assert "PLY-02" in broken(late(after))


def test_ply_02_never_after_a_long_run() -> None:
    assert "PLY-02" in broken(late(jumping()), athlete(PlannedRun(day="tue", kind="long", at="07:00")))


def test_ply_03_rung_by_rung() -> None:
    assert "PLY-03" in broken(late(jumping("depth_drop", 1, 10)), previous=late(jumping()))
    assert "PLY-03" not in broken(late(jumping("single_leg_hop", 1, 10)), previous=late(jumping()))
