"""A leg that finishes its sets with fewer repetitions than asked: both are asked for what it does (LEG-05, row 11)."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import Profile
from core.journal import Entry, SessionLog, SetDone
from core.planner.choosing.choice import Means
from core.planner.doses.lower import lower_dose
from core.planner.doses.rows import Effect, evaluate
from core.planner.logged.exposure import Exposure
from core.planner.measures.signs import Signs
from core.planner.state.parts import Amounts, Strand
from core.rules.compare import harder
from core.training import Week
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, catalog, dose, plan, runner
from tests.core.planner.test_levers import FINE
from tests.life import perfect_week

ATHLETE = runner(level="intermediate", weaker_leg="left", weekly_distance_km=35)
HINGE, LUNGE = "sl_rdl_loaded", "bulgarian_split_squat"


def short(share: float, exposures: tuple[Exposure, ...] = ()) -> Signs:
    """Return the signs of a second short week of an exercise without weight."""
    return FINE._replace(share=share, weak_weeks=1, loaded=False, exposures=exposures)


def lived(profile: Profile, most: list[dict[str, int]]) -> list[Week]:
    """Live a week for each: the left leg does no more repetitions of some exercises than they say."""
    journal: tuple[Entry, ...] = ()
    weeks = []
    for n, limits in enumerate(most):
        weeks.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += tuple(_weaker(entry, limits) for entry in perfect_week(weeks[-1], profile, receipt=False))
    return [*weeks, plan(profile, journal, MONDAY + timedelta(weeks=len(most)))]


def _weaker(entry: Entry, limits: dict[str, int]) -> Entry:
    def left(done: SetDone) -> SetDone:
        least = limits.get(done.exercise)
        weak = done.leg == "left" and done.reps is not None and least is not None
        return replace(done, reps=min(done.reps or 0, least or 0)) if weak else done

    return replace(entry, sets=tuple(map(left, entry.sets))) if isinstance(entry, SessionLog) else entry


def test_leg_05_a_leg_that_does_seven_of_eight_every_time_keeps_its_sets() -> None:
    weeks = lived(ATHLETE, [dict.fromkeys((HINGE, LUNGE, "single_leg_box_squat"), 7)] * 11)
    assert [dose(weeks[n], LUNGE) for n in (0, 1, 3)] == ["3x8", "3x8", "3x7"]
    assert dose(weeks[3], HINGE) == "3x7@3"
    assert min(week.hard_sets_per_leg for week in weeks if week.mode == "build") >= weeks[0].hard_sets_per_leg
    resets = [n for n, week in enumerate(weeks) if week.mode == "reset"]
    assert all(4 <= after - before <= 7 for before, after in pairwise(resets))


def test_leg_05_what_both_legs_finish_goes_up_again_by_a_repetition() -> None:
    weeks = lived(ATHLETE, [{LUNGE: 7}] * 3)
    assert [dose(week, LUNGE) for week in weeks] == ["3x8", "3x8", "3x7", "3x8"]
    (said,) = [change.why for change in weeks[2].changes if change.exercise == LUNGE]
    assert "gets easier because it came up short two weeks running" in said


@pytest.mark.parametrize("exercise", [HINGE, LUNGE, "single_leg_box_squat", "single_leg_calf_raise"])
@pytest.mark.parametrize("first", [5, 7, 8])
def test_pro_10_fewer_repetitions_of_the_weaker_leg_never_give_a_harder_week(exercise: str, first: int) -> None:
    weeks = [lived(ATHLETE, [{exercise: first}, {exercise: most}])[-1] for most in range(12, -1, -1)]
    for better, worse in pairwise(weeks):
        assert not harder(worse, better, catalog())


@pytest.mark.parametrize("sets", [1, 2, 3, 4])
@pytest.mark.parametrize("amount", range(5, 16))
def test_pro_10_row_11_goes_down_no_further_than_row_10(sets: int, amount: int) -> None:
    means = Means(catalog(), catalog().programmes["single_leg"], ATHLETE, load=True)
    strand, last = Strand(exercise=LUNGE), Amounts(sets, amount)
    lowered = []
    for done in range(sets * amount, -1, -1):
        effect, _ = evaluate(short(done / (sets * amount)), performance=True)
        lowered.append(lower_dose(last, effect or Effect(), strand, means))
    assert all(worse <= better for better, worse in pairwise(lowered))


def test_row_11_a_set_that_was_left_out_in_a_second_short_week_goes() -> None:
    log = SessionLog(at=at(0), session="2026-11-23/strength")
    left_out = Exposure(LUNGE, log, 0.75, 0, None, 6, 0, 0, (24, 32), None, 8)
    effects = [evaluate(short(0.75, (done,)), performance=True)[0] for done in (left_out, left_out._replace(least=6))]
    assert effects == [Effect(sets=1, result=0.8), Effect(result=0.8)]


@pytest.mark.parametrize("returning", [False, True])
def test_pro_10_far_short_a_second_time_takes_the_set_that_a_little_short_takes(returning: bool) -> None:
    log = SessionLog(at=at(0), session="2026-11-23/strength")
    left_out = Exposure(LUNGE, log, 0.75, 0, None, 6, 0, 0, (24, 32), None, 8)
    little, far = (
        evaluate(short(share, (left_out,)), performance=not returning, returning=returning)[0] or Effect()
        for share in (0.75, 0.5)
    )
    assert (little.sets, far.sets) == (1, 1)
    assert far.amount < little.amount
