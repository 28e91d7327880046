"""Lowered weeks are shared out by the last building week, and keep the main pair."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.body import Region
from core.journal import Entry, Pain, SetDone, Soreness
from core.planner.choosing.choice import Means
from core.planner.doses.repeated import held_lines
from core.planner.doses.shrink import reset, share_of
from core.planner.drafting.draft import Draft, Item
from core.planner.drafting.fit import main_pair
from core.planner.kinds.modes import outlook, sessions_wanted
from core.planner.state.course import Course
from core.planner.state.parts import Strand
from core.rules.compare import harder
from tests.core.planner.logs import after, at, lived
from tests.core.planner.runner import MONDAY, catalog, plan, runner, strength
from tests.life import perfect_week


def line(name: str, exercise: str, part: str, sets: int) -> Item:
    return Item(name, catalog().exercises[exercise], part, sets, 8)


@pytest.mark.parametrize("share", [0.5, 0.7])
def test_exe_02_a_small_share_keeps_the_pair_where_an_accessory_is_what_is_left_of_it(share: float) -> None:
    hinge, calf = (
        line("hinge", "hip_hinge_drill", "main", 1),
        line("calf", "calf_raise_two_up_one_down", "accessory", 1),
    )
    day = Draft("power", (line("step_up", "lunge_bodyweight", "accessory", 1), hinge, calf))
    assert len(main_pair(share_of(day, share).items)) == 2


@pytest.mark.parametrize("weeks", range(3, 7))
def test_pro_10_a_log_that_holds_the_programme_lets_no_set_come_sooner(weeks: int) -> None:
    profile = runner(session_minutes=30)
    sore = Soreness(at=at(0, 2), score=8)
    journal: tuple[Entry, ...] = (sore,)
    for n in range(weeks):
        journal += perfect_week(plan(profile, journal, MONDAY + timedelta(weeks=n)), profile, receipt=False)
    ache = Pain(at=at(weeks - 1, 6), score=8, region="it_band", leg="left", when="morning")
    good, worse = (plan(profile, (*journal, *more), MONDAY + timedelta(weeks=weeks)) for more in ((), (ache,)))
    assert not harder(worse, good, catalog())


@pytest.mark.parametrize(("level", "minutes"), [("intermediate", 12), ("intermediate", 18), ("advanced", 15)])
@pytest.mark.parametrize("gap", range(2, 6))
@pytest.mark.parametrize("region", ["quad", "hamstring"])
@pytest.mark.parametrize("back", [0, 1])
def test_pro_10_pain_makes_no_second_session_of_one(
    level: str, minutes: int, gap: int, region: Region, back: int
) -> None:
    profile = runner(level=level, session_minutes=minutes)
    journal, monday = lived(profile, 1), MONDAY + timedelta(weeks=1 + gap)
    for _ in range(back):
        journal += perfect_week(plan(profile, journal, monday), profile, receipt=False)
        monday += timedelta(weeks=1)
    ache = Pain(at=at(gap + back, 6), score=6, region=region, leg="right")
    good, worse = (plan(profile, (*journal, *more), monday) for more in ((), (ache,)))
    assert len(strength(worse)) <= len(strength(good))
    assert not harder(worse, good, catalog())


@pytest.mark.parametrize("level", ["intermediate", "advanced"])
@pytest.mark.parametrize("minutes", [10, 12, 15])
@pytest.mark.parametrize("gap", [2, 4, 5])
@pytest.mark.parametrize("region", ["knee", "hamstring"])
def test_pro_10_pain_before_the_first_week_back_makes_no_second_session_in_the_next(
    level: str, minutes: int, gap: int, region: Region
) -> None:
    profile, monday = runner(level=level, session_minutes=minutes), MONDAY + timedelta(weeks=1 + gap)
    sharp = Pain(at=at(gap, 5), score=8, region=region, leg="right", type="sharp")
    found = []
    for told in ((), (sharp,)):
        journal = (*lived(profile, 1), *told)
        journal += perfect_week(plan(profile, journal, monday), profile)
        found.append(plan(profile, journal, monday + timedelta(weeks=1)))
    good, worse = found
    assert len(strength(worse)) <= len(strength(good))


@pytest.mark.parametrize(("level", "weeks"), [("intermediate", 6), ("advanced", 4), ("advanced", 6)])
@pytest.mark.parametrize("gap", [4, 5])
@pytest.mark.parametrize("region", ["knee", "hamstring", "quad"])
def test_pro_10_after_a_gap_that_took_the_phase_back_pain_adds_nothing(
    level: str, weeks: int, gap: int, region: Region
) -> None:
    profile, monday = runner(level=level), MONDAY + timedelta(weeks=weeks + gap)
    journal = lived(profile, weeks)
    ache = Pain(at=at(weeks + gap - 1, 6), score=6, region=region, leg="right")
    good, worse = (plan(profile, (*journal, *more), monday) for more in ((), (ache,)))
    assert (len(strength(good)), good.hard_sets_per_leg) == (2, 8)  # half of week 5 (row 6)
    assert len(strength(worse)) == 2
    assert not harder(worse, good, catalog())


@pytest.mark.parametrize("held", [(), ("calf",)])
def test_pro_10_a_reset_of_a_frozen_week_has_no_more_repetitions_than_one_of_a_free_one(held: tuple[str, ...]) -> None:
    raises = Item("calf", catalog().exercises["single_leg_calf_raise"], "accessory", 3, 20)
    profile = runner()
    means = Means(catalog(), catalog().programmes["single_leg"], profile, load=True)
    assert [item.amount for item in reset(Draft("strength", (raises,)), means, held).items] == [15]


def test_pro_10_an_easier_week_never_splits_the_last_building_week_over_more_days() -> None:
    profile = runner(level="advanced")
    shown = plan(profile)
    built = replace(shown, sessions=tuple(strength(shown)[:1]))
    means = Means(catalog(), catalog().programmes["single_leg"], profile, load=True)
    course = Course(number=9, gate=profile.gate, built=built, built_on=({}, {}), printed=replace(built, mode="reset"))
    look = outlook(course, means, MONDAY)._replace(mode="reset", resets=True)
    assert sessions_wanted(course, look) == 1


@pytest.mark.parametrize("held", [True, False])
def test_pro_10_pain_that_takes_out_all_that_is_held_lets_no_focus_in(held: bool) -> None:
    gate = runner().gate
    course = Course(number=9, gate=gate, strands={"hinge": Strand(exercise="sl_rdl", ache="removed", frozen=held)})
    left = Draft("strength", (line("focus", "bird_dog", "accessory", 1),))
    assert ("focus" in held_lines(left, course, resets=False)) == held


def hard_bridges(done: SetDone) -> SetDone:
    return replace(done, rpe=9) if done.exercise.startswith("glute_bridge") else done


@pytest.mark.parametrize("weeks", range(5, 9))
def test_pro_10_a_set_that_no_week_of_the_track_has_room_for_holds_no_repetitions(weeks: int) -> None:
    profile = runner(program="recovery", session_minutes=12, load_step_kg=2)
    _, good = after(profile, weeks)
    _, worse = after(profile, weeks, hard_bridges)
    assert not harder(worse, good, catalog())
