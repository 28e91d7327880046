"""The upward moves, one at a time."""

import pytest

from core.athlete import Kit
from core.catalog.programme import Line
from core.planner.choosing.choice import Means
from core.planner.doses.levers import Ladder, climb
from core.planner.measures.signs import Signs
from core.planner.state.parts import Amounts, Strand
from core.training import SessionKind
from tests.core.planner.runner import catalog, perfect_weeks, runner

FINE = Signs(
    share=1.0, effort=7, cap=8, form=0, load=40, told=True, soreness=0, sore=(), lasting=(), pain=0, alarming=False,
    aches=(), mornings=0, rising=False, felt=(), complaints=(), loaded=True, main=True, weak_weeks=0, exposures=(),
    tendon_plan=False, known=True,
)  # fmt: skip


@pytest.mark.parametrize(
    ("block", "top", "reps", "following"),
    [
        (None, 12, 12, (42, 8)),
        ("base", 12, 12, (40, 13)),
        ("base", 12, 15, (42, 8)),
        ("base", 8, 8, (42, 6)),  # heavy days stay heavy
        (None, 8, 8, (42, 6)),
    ],
)
def test_pha_08_a_base_block_goes_on_to_fifteen_before_any_load(
    block: str | None, top: int, reps: int, following: tuple[float, int]
) -> None:
    profile = runner(training_block=block, load_step_kg=2)
    means = Means(catalog(), catalog().programmes["single_leg"], profile, load=True)
    line = Line(exercise="sl_rdl_loaded", sets=3, amount=min(8, top - 2), top=top, part="main")
    strand = Strand(exercise="sl_rdl_loaded", load=40, good=2, tops=2)
    step = climb(strand, Amounts(3, reps), FINE, Ladder(line, line, means, steps=False, set_free=True))
    assert (step.strand.load, step.dose.amount) == following


def test_exe_09_without_strap_pole_or_box_the_squat_stays_on_two_legs() -> None:
    weeks, _ = perfect_weeks(runner(level="advanced", equipment=frozenset()), 16)
    asked = {item.exercise for week in weeks for session in week.sessions for item in session.exercises}
    assert "squat_bodyweight" in asked
    assert "partial_single_leg_squat" not in asked


@pytest.mark.parametrize(
    ("kit", "third"),
    [
        ({"step"}, "step_up_low"), ({"stairs"}, "step_up_low"), ({"step", "box"}, "single_leg_box_squat"),
        ({"step", "strap"}, "assisted_single_leg_squat"), (set(), "squat_bodyweight"),
    ],
)  # fmt: skip
def test_5_3_s0_1_who_has_a_step_and_no_box_goes_on_with_step_ups(kit: set[Kit], third: str) -> None:
    weeks, _ = perfect_weeks(runner(level="intermediate", equipment=frozenset(kit)), 4)
    asked = {item.exercise for week in weeks for session in week.sessions for item in session.exercises}
    thirds = {"step_up_low", "single_leg_box_squat", "assisted_single_leg_squat", "squat_bodyweight"}
    assert asked & thirds == {third}


@pytest.mark.parametrize(
    ("reps", "following"),
    [
        (5, ("split_squat", 6)),
        (7, ("split_squat", 8)),
        (8, ("bulgarian_split_squat", 8)),
        (12, ("bulgarian_split_squat", 9)),
    ],
)
def test_pro_01_a_cut_dose_grows_into_the_range_before_a_rung_and_no_rung_adds_repetitions(
    reps: int, following: tuple[str, int]
) -> None:
    means = Means(catalog(), catalog().programmes["single_leg"], runner(), load=True)
    line = Line(exercise="bulgarian_split_squat", sets=3, amount=9, part="main")
    ladder = Ladder(now=line, following=line, means=means, steps=False, set_free=False)
    step = climb(Strand("split_squat", good=2), Amounts(1, reps), FINE, ladder)
    assert (step.strand.exercise, step.dose) == (following[0], Amounts(1, following[1]))


@pytest.mark.parametrize(
    ("reps", "good", "following"),
    [
        (9, 2, ("split_squat", 10)),  # below the programme's twelve: repetitions first
        (12, 2, ("bulgarian_split_squat", 8)),
        (9, 6, ("bulgarian_split_squat", 8)),  # three weeks clean at what the minutes hold
    ],
)
def test_pro_01_the_programmes_next_rung_comes_after_its_own_repetitions(
    reps: int, good: int, following: tuple[str, int]
) -> None:
    means = Means(catalog(), catalog().programmes["single_leg"], runner(), load=True)
    now = Line(exercise="split_squat", sets=3, amount=12, part="main")
    then = Line(exercise="bulgarian_split_squat", sets=3, amount=8, part="main")
    strand = Strand(exercise="split_squat", good=good)
    step = climb(strand, Amounts(2, reps), FINE, Ladder(now, then, means, steps=True, set_free=False))
    assert (step.strand.exercise, step.dose.amount) == following


@pytest.mark.parametrize(("waits", "following"), [(False, 8), (True, 9)])
def test_pro_03_the_last_stair_is_no_standstill_while_it_waits_for_an_easier_week(waits: bool, following: int) -> None:
    means = Means(catalog(), catalog().programmes["single_leg"], runner(), load=True)
    line = Line(exercise="split_squat", sets=4, amount=8, part="main")
    ladder = Ladder(line, line, means, steps=False, set_free=False, waits=waits)
    assert climb(Strand("split_squat", good=2), Amounts(4, 8), FINE, ladder).dose == Amounts(4, following)


@pytest.mark.parametrize(
    ("reps", "ahead", "following"),
    [
        (10, 10, 10),  # the week that moves on holds as well: it is short of a set
        (10, 12, 11),
        (11, 10, 12),  # past both stairs repetitions grow to the top of their range in either week
    ],
)
def test_pro_10_a_week_that_holds_the_programme_gives_no_repetition_that_moving_on_would_not(
    reps: int, ahead: int, following: int
) -> None:
    means = Means(catalog(), catalog().programmes["single_leg"], runner(), load=True)
    here, there = (Line(exercise="split_squat", sets=3, amount=amount, part="main") for amount in (8, ahead))
    held = Ladder(here, here, means, steps=False, set_free=False, ahead=there)
    moves = Ladder(here, there, means, steps=True, set_free=False)
    doses = [climb(Strand("split_squat", good=2), Amounts(2, reps), FINE, way).dose for way in (held, moves)]
    assert doses == [Amounts(2, following)] * 2


@pytest.mark.parametrize(("kind", "left", "following"), [("strength_endurance", 9, 9), ("strength_endurance", 12, 12)])
def test_pro_07_a_rung_that_was_too_much_comes_back_on_each_day_with_what_was_left_of_its_own(
    kind: SessionKind, left: int, following: int
) -> None:
    """A quick day's five repetitions once became the endurance day's too."""
    means = Means(catalog(), catalog().programmes["single_leg"], runner(), load=True)
    line = Line(exercise="step_up_knee_drive", sets=2, amount=12, top=15, part="main")
    strand = Strand("step_up_knee_drive", good=4, tops=4, fell=("step_up_loaded", {kind: left, "power": 5}))
    ladder = Ladder(line, line, means, steps=False, set_free=False, kind=kind)
    step = climb(strand, Amounts(2, 15), FINE, ladder)
    assert (step.strand.exercise, step.dose) == ("step_up_loaded", Amounts(2, following))
