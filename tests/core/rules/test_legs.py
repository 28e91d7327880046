"""Broken weeks for LEG: both legs alike, the weaker first."""

from dataclasses import replace

from tests.core.rules.weeks import athlete, beginner_items, broken, clean_week, dose, session, week


def test_leg_01_one_leg_exercises_are_done_leg_by_leg() -> None:
    assert "LEG-01" in broken(week(session("tue", *(replace(item, per_leg=False) for item in beginner_items()))))
    assert "LEG-01" in broken(week(session("tue", replace(dose("deadlift"), per_leg=True))))


def test_leg_01_what_both_legs_do_at_once_has_no_first_leg() -> None:
    assert "LEG-01" in broken(week(session("tue", dose("deadlift", load_kg=20, first_leg="left"))))
    assert "LEG-01" not in broken(week(session("tue", dose("deadlift", load_kg=20))))


def test_leg_01_no_two_doses_of_one_exercise() -> None:
    assert "LEG-01" in broken(week(session("tue", *beginner_items(), dose("sl_rdl", 2, 10, first_leg="right"))))


def test_leg_02_the_weaker_leg_starts() -> None:
    assert "LEG-02" in broken(clean_week(), athlete(weaker_leg="right"))
    assert "LEG-02" in broken(week(session("tue", *beginner_items(first_leg=None))))
    assert "LEG-02" not in broken(clean_week(), athlete(weaker_leg=None))


def test_leg_03_no_leg_gets_extra_sets() -> None:
    twice = week(session("tue", *beginner_items(), dose("sl_rdl", first_leg="right")))
    assert "LEG-03" in broken(twice)
    assert "LEG-03" not in broken(twice, athlete(options=frozenset({"weak_leg_bonus"})))
