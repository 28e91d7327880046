"""The numbers of the sheet."""

from dataclasses import replace

import pytest

from core.journal import SessionLog, SetDone, Skip
from core.progress import LegNumbers, legs_since, symmetry, week_numbers
from tests.core.planner.logs import at, lived
from tests.core.planner.runner import catalog, plan, runner, strength


def test_dat_04_effort_times_minutes_is_summed_where_both_are_known() -> None:
    week = plan(runner())
    first, second = (session.id for session in strength(week))
    logs = (
        SessionLog(at=at(0, 1), session=first, minutes=20, rpe=6),
        SessionLog(at=at(0, 4), session=second, rpe=7),
    )
    assert week_numbers(week, logs, catalog()).load == 6 * 20 + 7 * strength(week)[1].minutes
    assert week_numbers(week, (logs[0], replace(logs[1], rpe=None)), catalog()).load is None
    assert week_numbers(week, (), catalog()).load is None


def test_dat_04_no_plan_follows_from_the_minutes() -> None:
    journal = lived(runner(), 1)
    longer = tuple(replace(e, minutes=200) if isinstance(e, SessionLog) else e for e in journal)
    assert longer != journal
    monday = plan(runner()).week.fromordinal(plan(runner()).week.toordinal() + 7)
    assert plan(runner(), longer, monday) == plan(runner(), journal, monday)


def did(*legs: str | None, reps: int | None = 8, session: str = "2026-11-25/strength") -> SessionLog:
    """Return a session in which a set was done on each of these legs."""
    sets = tuple(
        SetDone(exercise="sl_rdl", set=n, leg=leg, reps=reps, seconds=None if reps is not None else 30)  # type: ignore[arg-type]
        for n, leg in enumerate(legs, 1)
    )
    return SessionLog(at=at(0, 2), session=session, sets=sets)


def test_leg_01_each_leg_has_its_own_numbers() -> None:
    week = plan(runner())
    first, second = (session.id for session in strength(week))
    journal = (
        did("left", "left", "right", session=first),
        did("both", None, session=first),
        did("left", reps=0, session=first),
        did("right", reps=None, session=first),
        did("right", session="2026-01-01/strength"),
        Skip(at=at(0, 4), session=second),
        Skip(at=at(0, 4), session=first),
    )
    numbers = week_numbers(week, journal, catalog())
    assert numbers.left == LegNumbers(sets=4, reps=32)
    assert numbers.right == LegNumbers(sets=4, reps=24)
    assert (numbers.planned, numbers.done) == (2, 1)
    assert [leg.sets for leg in legs_since(journal, at(0, 2), catalog())] == [4, 5]
    assert legs_since(journal, at(0, 3), catalog()) == (LegNumbers(), LegNumbers())


def test_leg_01_the_sides_of_the_trunk_are_no_legs() -> None:
    week = plan(runner())
    name = strength(week)[0].id
    log = did("left", "right", session=name)
    core = tuple(replace(done, exercise=trunk) for done in log.sets for trunk in ("side_plank", "dead_bug", "plank"))
    numbers = week_numbers(week, (log, replace(log, sets=core)), catalog())
    assert (numbers.left.sets, numbers.right.sets) == (1, 1)


def test_dat_04_the_effort_of_a_week_is_the_mean_of_its_sessions() -> None:
    week = plan(runner())
    first, second = (session.id for session in strength(week))
    told = (
        SessionLog(at=at(0, 2), session=first, rpe=6, minutes=20),
        SessionLog(at=at(0, 2), session=first, rpe=5, minutes=30),
        SessionLog(at=at(0, 4), session=second, rpe=7, minutes=10),
    )
    assert week_numbers(week, told, catalog()).effort == 6
    assert week_numbers(week, told, catalog()).load == 6 * 20 + 7 * 10
    assert week_numbers(week, (), catalog()).effort is None


@pytest.mark.parametrize(("left", "right", "index"), [(8, 10, 80), (10, 8, 80), (9, 9, 100), (0, 5, 0), (0, 0, None)])
def test_the_symmetry_index_is_the_weaker_leg_of_the_stronger(left: int, right: int, index: float | None) -> None:
    assert symmetry(left, right) == index
