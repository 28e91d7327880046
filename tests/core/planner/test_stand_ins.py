"""Light work that stands in where the calendar has no room for strength: lowered like all else, and never handed on."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import MovementGate, PlannedRun, Race
from core.body import Region
from core.journal import Entry, Illness, Pain, Run, SessionLog, Sleep, Soreness
from core.planner.choosing.choice import Means
from core.planner.doses.compose import sessions_of
from core.planner.doses.light import light_drafts
from core.planner.kinds.modes import outlook
from core.planner.layout.composed import eased_drafts
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Strand
from core.rules.compare import harder_chains
from core.training import Week
from tests.core.planner.logs import Change, at, lived, only
from tests.core.planner.runner import MONDAY, catalog, dose, perfect_weeks, plan, runner, strength
from tests.life import perfect_week

CROWDED = runner(
    runs=tuple(
        PlannedRun(day=day, kind="intervals", at="07:00", minutes=60) for day in ("mon", "tue", "wed", "thu", "fri")
    )
)
SHORT = runner(session_minutes=15)
"""Two sessions with one set of each main lift: half of them is one session."""
ILL, WELL = Illness(at=at(0, 6, "06:00"), state="ill"), Illness(at=at(0, 6, "21:00"), state="well")


def sets(week: Week, kind: str) -> int:
    return sum(item.sets for s in week.sessions if s.kind == kind for item in s.exercises)


@pytest.mark.parametrize("ended", [(ILL, WELL), ()], ids=["illness", "gap"])
def test_saf_06_pro_14_light_work_is_halved_like_all_else(ended: tuple[Entry, ...]) -> None:
    back = MONDAY + timedelta(weeks=1 if ended else 3)
    usual, half = plan(CROWDED), plan(CROWDED, (*lived(CROWDED, 1), *ended), back)
    assert half.mode == "return"
    assert 0 < 2 * sets(half, "recovery") <= sets(usual, "recovery")


@pytest.mark.parametrize("ended", [(ILL, WELL), ()], ids=["illness", "gap"])
def test_saf_06_pro_14_a_half_week_brings_no_light_work_that_was_not_there(ended: tuple[Entry, ...]) -> None:
    back = MONDAY + timedelta(weeks=1 if ended else 3)
    half = plan(SHORT, (*lived(SHORT, 1), *ended), back)
    assert half.mode == "return"
    assert sets(half, "recovery") == 0
    assert not any("SCH-08" in notice.rules for notice in half.notices)


def test_pro_06_where_a_lowered_week_is_repeated_no_light_work_stands_in_for_a_session_without_room() -> None:
    athlete, back = runner(), MONDAY + timedelta(weeks=2)  # a week was missed
    # Its last session was done on the Sunday, not 14 days before the only day that has room (row 6).
    first = perfect_week(plan(athlete), athlete)
    journal = tuple(replace(e, at=e.at + timedelta(days=2)) if e.at.weekday() >= 4 else e for e in first)
    half = plan(athlete, journal, back)
    journal += perfect_week(half, athlete)
    busy, monday = replace(athlete, runs=CROWDED.runs), back + timedelta(weeks=1)
    far = tuple(Run(at=at(n, 6, "06:00"), run="long", distance_km=10 * n) for n in (1, 2))
    rested, tired = (plan(busy, (*journal, *more), monday) for more in ((), far))
    assert (len(strength(half)), len(strength(rested)), len(strength(tired))) == (2, 1, 1)
    assert sets(half, "recovery") == sets(tired, "recovery") == 0 < sets(rested, "recovery")


def test_pro_06_light_work_that_pain_left_out_does_not_come_back_while_nothing_may_go_up() -> None:
    journal = lived(CROWDED, 1, only("glute_bridge", lambda done: replace(done, pain=4)))
    for n in (1, 2):
        journal += perfect_week(plan(CROWDED, journal, MONDAY + timedelta(weeks=n)), CROWDED, receipt=False)
    short = tuple(Sleep(at=at(2, day, "23:00"), hours=5) for day in range(7))
    rested, tired = (plan(CROWDED, (*journal, *more), MONDAY + timedelta(weeks=3)) for more in ((), short))
    bridges = [
        {i.exercise for s in week.sessions if s.kind == "recovery" for i in s.exercises} & {"glute_bridge"}
        for week in (rested, tired)
    ]
    assert bridges == [{"glute_bridge"}, set()]


def test_pro_10_minutes_that_pain_frees_go_to_no_other_light_exercise() -> None:
    athlete = runner(session_minutes=10, runs=CROWDED.runs)
    journal = perfect_week(plan(athlete), athlete, receipt=False)
    sharp = Pain(at=at(0, 6), score=2, region="hip", type="tingling", when="morning")
    fine, hurting = (plan(athlete, (*journal, *more), MONDAY + timedelta(weeks=1)) for more in ((), (sharp,)))
    before = {item.exercise: item.sets for s in fine.sessions if s.kind == "recovery" for item in s.exercises}
    now = {item.exercise: item.sets for s in hurting.sessions if s.kind == "recovery" for item in s.exercises}
    assert now.items() < before.items()
    gone = [change for change in hurting.changes if change.exercise in before.keys() - now.keys()]
    assert gone
    assert all("PAI-03" in change.rules for change in gone)


def test_pro_10_pain_that_eases_one_pattern_gives_its_sets_to_no_other_on_a_way_back() -> None:
    athlete = runner(level="intermediate", session_minutes=30, equipment=frozenset())
    back = MONDAY + timedelta(weeks=3)
    ache = Pain(at=at(2, 6), score=4, region="ankle", type="ache", when="morning")
    fine, aching = (plan(athlete, (*lived(athlete, 1), *more), back) for more in ((), (ache,)))
    assert fine.mode == aching.mode == "return"
    assert not list(harder_chains(aching, fine, catalog()))


def test_pro_10_soreness_leaves_sessions_out_and_makes_no_others() -> None:
    athlete = runner(level="advanced", weekly_distance_km=30, runs=())
    sore = Soreness(at=at(0, 6), score=9, region="quad")
    fine, tired = (plan(athlete, (*lived(athlete, 1), *more), MONDAY + timedelta(weeks=1)) for more in ((), (sore,)))
    kinds = [{session.kind for session in strength(week)} for week in (fine, tired)]
    assert kinds[1] < kinds[0]


@pytest.mark.parametrize("region", ["hamstring", "knee", "calf", "hip"])
@pytest.mark.parametrize("minutes", [25, 30, 45, 60])
def test_pro_10_sets_that_soreness_takes_before_a_reset_go_to_no_other(region: Region, minutes: int) -> None:
    athlete, reset = runner(level="advanced", session_minutes=minutes, equipment=frozenset()), 5
    _, journal = perfect_weeks(athlete, reset)
    sore = Soreness(at=at(reset - 1, 6), score=9, region=region)
    fine, tired = (plan(athlete, (*journal, *more), MONDAY + timedelta(weeks=reset)) for more in ((), (sore,)))
    assert fine.mode == tired.mode == "reset"
    shared = {session.kind for session in strength(fine)} >= {session.kind for session in strength(tired)}
    assert not shared or not list(harder_chains(tired, fine, catalog()))


def test_exe_02_a_stand_in_never_takes_the_place_of_a_main_lift() -> None:
    athlete = runner(level="advanced", equipment=frozenset(), weekly_distance_km=30, runs=())
    means = Means(catalog(), catalog().programmes["single_leg"], athlete, load=True)
    strands = {"lunge": Strand("lunge_bodyweight"), "step_up": Strand("lunge_bodyweight"), "hinge": Strand("sl_rdl")}
    doses = {("power", name): Amounts(2, 8) for name in strands}
    course = Course(number=9, gate=athlete.gate, strands=strands, doses=doses)
    days = [draft for number in (9, 10) for draft in sessions_of(course, means, number, 2)]
    power = next(draft for draft in days if draft.kind == "power")
    kept = {item.name: item.exercise.id for item in power.items if item.part == "main"}
    assert kept == {"hinge": "sl_rdl", "lunge": "lunge_bodyweight"}


def test_pai_08_what_waits_for_calm_days_is_in_no_light_session_either() -> None:
    means = Means(catalog(), catalog().programmes["single_leg"], CROWDED, False)
    course = Course(number=7, gate=CROWDED.gate, strands={"lateral": Strand(exercise="side_squat", ache="removed")})
    calm = Course(number=7, gate=CROWDED.gate, strands={"lateral": Strand(exercise="side_squat")})
    asked, usual = (
        {item.exercise.id for draft in light_drafts(each, means, 3) for item in draft.items} for each in (course, calm)
    )
    assert asked == usual - {"side_squat"} != usual


def test_sch_02_no_demanding_work_comes_in_through_the_light_days_that_pain_leaves() -> None:
    athlete = runner(level="advanced")
    means = Means(catalog(), catalog().programmes["single_leg"], athlete, load=True)
    strands = {"step_up": Strand("step_up_knee_height"), "balance": Strand("balance_eyes_open")}
    strands |= {name: Strand(rung, ache="removed") for name, rung in (("hinge", "sl_rdl"), ("lunge", "split_squat"))}
    doses = {(kind, name): Amounts(1, 9) for name in strands for kind in ("strength", "power")}
    course = Course(number=9, gate=athlete.gate, strands=strands, doses=doses, began=True, logged=True,
                    week_sets=dict.fromkeys(strands, (2, 1)))  # fmt: skip
    look = outlook(course, means, MONDAY)
    for draft in eased_drafts(course, means, look, 2):
        assert not draft.demanding


def hurting(*calm: str) -> Change:
    return lambda done: done if done.exercise in ("balance_eyes_open", *calm) else replace(done, pain=6)


@pytest.mark.parametrize("calm", ["lateral_step_down", "single_leg_box_squat", "single_leg_calf_raise"])
def test_pro_10_pain_that_leaves_an_easier_week_nothing_demanding_brings_no_light_work_into_it(calm: str) -> None:
    athlete, reset = runner(level="advanced", weekly_distance_km=30, runs=()), 5
    told = (lived(athlete, reset, hurting(*spared)) for spared in ((calm,), ()))
    some, all_of_it = (plan(athlete, journal, MONDAY + timedelta(weeks=reset)) for journal in told)
    assert (some.mode, all_of_it.mode) == ("reset", "recover")
    assert not list(harder_chains(all_of_it, some, catalog()))


def test_pro_10_light_work_is_tried_only_after_a_week_without_strength() -> None:
    athlete = runner(session_minutes=12, equipment=frozenset(), runs=())
    journal: tuple[Entry, ...] = ()
    for pain in (0, 1, 2):
        week = plan(athlete, journal, MONDAY + timedelta(weeks=pain))
        logs = perfect_week(week, athlete, receipt=False)
        journal += tuple(
            replace(e, sets=tuple(replace(done, pain=pain) for done in e.sets)) if isinstance(e, SessionLog) else e
            for e in logs
        )
    first, second = (plan(athlete, journal, MONDAY + timedelta(weeks=n)) for n in (3, 4))
    assert [(week.mode, sets(week, "recovery") > 0) for week in (first, second)] == [
        ("recover", False), ("recover", True)
    ]  # fmt: skip


@pytest.mark.parametrize(("stood", "comes"), [({"hinge": (6, 3)}, True), ({}, False)])
def test_pai_08_what_stood_beside_a_pattern_that_rests_begins_anew_after_a_long_gap(
    stood: dict[str, tuple[int, int]], comes: bool
) -> None:
    means = Means(catalog(), catalog().programmes["single_leg"], runner(), load=False)
    resting = {"lunge": Strand("split_squat", ache="removed"), "step_up": Strand("step_up_low", ache="removed")}
    course = Course(number=5, gate=runner().gate, strands=resting, week_sets=stood, stepped_back=True)
    days = sessions_of(course, means, 5, 2, lowered=True)
    assert [any(item.name == "hinge" for item in day.items) for day in days] == [comes, comes]


@pytest.mark.parametrize(("days", "asked"), [(2, 1), (6, 1), (7, 2), (13, 2), (17, 3)])
def test_tap_01_light_work_before_a_race_is_no_more_than_strength_would_have_been(days: int, asked: int) -> None:
    athlete = runner(races=(Race(date=MONDAY + timedelta(days=days), distance_km=21.1),))
    week = plan(athlete)
    assert [session.kind for session in week.sessions] == ["recovery"] * asked
    assert {item.sets for session in week.sessions for item in session.exercises} == ({3} if asked > 2 else {2})
    assert asked > 2 or sets(week, "recovery") < sum(i.sets for s in plan(runner()).sessions for i in s.exercises)


@pytest.mark.parametrize(("region", "bridges"), [("hip", 2), (None, 2), ("shin", 3)])
def test_pro_06_light_work_that_a_race_made_small_stays_so_where_it_was_sore(
    region: Region | None, bridges: int
) -> None:
    """Who began in a race's own week came from two sets to three, of what soreness of 6 was told of."""
    runs = (PlannedRun(day="wed", kind="recovery", at="19:30"), PlannedRun(day="sun", kind="easy", at="12:15"))
    racer = runner(level="intermediate", runs=runs, races=(Race(date=MONDAY + timedelta(days=3), distance_km=21.1),))
    sore = Soreness(at=at(0, 6, "12:00"), score=6, region=region)
    week = plan(racer, (*perfect_week(plan(racer), racer), sore), MONDAY + timedelta(weeks=1))
    found = [item.sets for s in week.sessions for item in s.exercises if item.exercise == "glute_bridge"]
    assert found == [bridges, bridges]


def test_pro_06_what_stands_in_since_an_easier_week_is_held_by_its_own_wobble() -> None:
    stepper, journal = runner(equipment=frozenset({"step"}), gate=MovementGate()), ()
    weeks = 0
    while plan(stepper, journal, MONDAY + timedelta(weeks=weeks)).mode != "reset":
        journal += perfect_week(plan(stepper, journal, MONDAY + timedelta(weeks=weeks)), stepper)
        weeks += 1
    bare = replace(stepper, equipment=frozenset())
    reset = plan(bare, journal, MONDAY + timedelta(weeks=weeks))
    done = perfect_week(reset, bare)
    assert dose(reset, "lunge_bodyweight") == "1x8"
    for last, expected in ((done, "2x8"), (tuple(map(_lunges_wobble, done)), "1x8")):
        assert dose(plan(bare, (*journal, *last), MONDAY + timedelta(weeks=weeks + 1)), "lunge_bodyweight") == expected


def _lunges_wobble(entry: Entry) -> Entry:
    if not isinstance(entry, SessionLog):
        return entry
    sets = (replace(s, form="wobble") if s.exercise == "lunge_bodyweight" else s for s in entry.sets)
    return replace(entry, sets=tuple(sets))
