"""What the opt-ins change, and what they never do."""

import itertools
from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import Day, MovementGate, Option, PlannedRun, Profile, Race
from core.body import Leg
from core.journal import Assessment, Entry, Pain, SessionLog, SetDone, Soreness
from core.rules import check as broken
from core.rules.compare import harder
from tests.core.planner.logs import at, cited
from tests.core.planner.runner import MONDAY, catalog, listed, perfect_weeks, plan, runner, strength
from tests.core.planner.test_staircase import WEEK_4
from tests.life import perfect_week

THREE_DAYS = runner(
    level="advanced", weekly_distance_km=30, runs=(PlannedRun(day="sun", kind="long", at="08:00", minutes=90),)
)


def opted(*options: Option, **changes: object) -> Profile:
    return replace(runner(**changes), options=frozenset(options))


def test_exe_06_as_written_starts_with_the_articles_list_and_says_so() -> None:
    week = plan(opted("as_written"))
    assert listed(strength(week)[0]) == WEEK_4
    assert any("EXE-06" in notice.rules for notice in week.notices)


def test_exe_06_as_written_still_keeps_the_weekly_rise_under_a_quarter() -> None:
    weeks, _ = perfect_weeks(opted("as_written"), 7)
    sets = [week.hard_sets_per_leg for week in weeks]
    assert all(later <= 1.25 * before for before, later in itertools.pairwise(sets))


def test_tap_02_keep_frequency_allows_a_second_session_in_race_week() -> None:
    races = (Race(date=MONDAY + timedelta(days=27), distance_km=10),)
    for options, most in (((), 1), (("keep_frequency",), 2)):
        profile = opted(*options, races=races)
        _, journal = perfect_weeks(profile, 3)
        week = plan(profile, journal, MONDAY + timedelta(days=21))
        assert week.mode == "race_week"
        assert len(strength(week)) <= most


def test_exe_08_the_step_stays_low_for_who_goes_back_from_the_articles_sets_to_the_first_weeks() -> None:
    written, journal, weeks = opted("as_written", gate=MovementGate()), (), []
    for n in range(14):
        athlete = written if n < 6 else replace(written, options=frozenset())
        weeks.append(plan(athlete, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(weeks[-1], athlete)
    assert {week.week_number for week in weeks} == {1}
    assert {name for week in weeks for name in week.exercises if name.startswith("step_up")} == {"step_up_low"}
    assert not [breach for week in weeks for breach in broken(week, written, catalog()) if breach.rule == "EXE-08"]


@pytest.mark.parametrize(("days", "taken"), [(("tue", "thu"), False), (("tue",), True), ((), False)])
def test_sch_06_strength_that_no_hard_day_has_room_for_is_told(days: tuple[Day, ...], taken: bool) -> None:
    runs = tuple(PlannedRun(day=day, kind="intervals", at="07:00", minutes=60) for day in days)
    week = plan(opted("easy_days_easy", level="intermediate", runs=runs))
    assert len(strength(week)) == 2
    assert any("stands on an easy day" in notice.why for notice in week.notices if notice.rules == ("SCH-06",)) is taken


def test_sch_06_easy_days_easy_pins_strength_to_hard_days() -> None:
    days = {session.date.weekday() for session in strength(plan(opted("easy_days_easy", level="intermediate")))}
    assert 1 in days  # the intervals of Tuesday


def test_leg_03_no_option_gives_a_leg_extra_sets() -> None:
    assert listed(strength(plan(opted("weak_leg_bonus")))[0]) == listed(strength(plan(runner()))[0])


def one_sided(profile: Profile, weak: Leg) -> tuple[Entry, ...]:
    """Live a week of three sessions in which one leg did three quarters of what the other did."""
    _, journal = perfect_weeks(profile, 1)
    return tuple(replace(e, sets=_less(e, weak)) if isinstance(e, SessionLog) else e for e in journal)


def _less(log: SessionLog, weak: Leg) -> tuple[SetDone, ...]:
    shares = ((replace(d, reps=6 if d.leg == weak else 8) if d.reps else d, d.leg == weak) for d in log.sets)
    return tuple(replace(d, seconds=22) if d.seconds and less else d for d, less in shares)


def test_leg_03_an_extra_set_for_a_leg_that_did_far_less_is_offered_in_words_and_only_by_choice() -> None:
    legs: tuple[Leg, Leg] = ("left", "right")
    for leg in legs:
        for options, offered in ((("weak_leg_bonus",), True), ((), False)):
            profile = replace(THREE_DAYS, options=frozenset(options))
            week = plan(profile, one_sided(profile, leg), MONDAY + timedelta(weeks=1))
            assert any("LEG-03" in notice.rules for notice in week.notices) is offered
            assert all(check.rule != "LEG-03" for check in broken(week, profile, catalog()))
    weeks, _ = perfect_weeks(replace(THREE_DAYS, options=frozenset({"weak_leg_bonus"})), 2)
    assert not any("LEG-03" in notice.rules for notice in weeks[1].notices)


@pytest.mark.parametrize(("tests", "offered"), [(2, False), (3, True)])
def test_leg_03_three_tests_count_as_exposures_where_both_legs_are_asked_the_same(tests: int, offered: bool) -> None:
    profile = opted("weak_leg_bonus")
    _, journal = perfect_weeks(profile, 1)
    told = (
        Assessment(at=at(0, day), test="calf_raise", leg=leg, value=value)
        for day in range(tests) for leg, value in (("left", 10), ("right", 20))
    )  # fmt: skip
    week = plan(profile, tuple(sorted((*journal, *told), key=lambda entry: entry.at)), MONDAY + timedelta(weeks=1))
    assert any("one leg did 50% of the other" in notice.why for notice in week.notices) is offered


def test_d06_step_ups_go_up_fast_on_power_days_only() -> None:
    weeks, _ = perfect_weeks(runner(level="advanced"), 3)
    tempi = {
        (session.kind == "power", item.tempo)
        for week in weeks for session in strength(week) for item in session.exercises
        if item.exercise.startswith("step_up")
    }  # fmt: skip
    assert tempi == {(True, "3-0.5-X-0.5"), (False, "3-0.5-2-0.5")}


def test_tap_02_sore_running_days_make_weights_lighter_in_preparation() -> None:
    kept, light = {}, {}
    for block in ("preparation", None):
        profile = runner(level="intermediate", training_block=block, load_step_kg=0.5)
        _, journal = perfect_weeks(profile, 2)
        for score, found in ((3, kept), (4, light)):
            sore = Soreness(at=at(1, 1, "20:00"), score=score, region="shin")  # a Tuesday, with intervals
            week = plan(profile, (*journal, sore), MONDAY + timedelta(weeks=2))
            found[block] = max(item.load_kg for session in week.sessions for item in session.exercises)
            assert ("TAP-02" in cited(week)) is (block == "preparation" and score == 4)
    assert light["preparation"] == 3.0 < kept["preparation"] == 3.5
    assert light[None] == kept[None]


def test_tap_02_soreness_on_a_day_without_a_run_leaves_the_weights() -> None:
    profile = runner(level="intermediate", training_block="preparation", load_step_kg=0.5)
    _, journal = perfect_weeks(profile, 2)
    sore = Soreness(at=at(1, 4, "20:00"), score=5, region="shin")
    assert "TAP-02" not in cited(plan(profile, (*journal, sore), MONDAY + timedelta(weeks=2)))


def test_d15_strength_may_come_first_on_easy_days_of_the_off_season_by_choice() -> None:
    evening = (PlannedRun(day="tue", kind="easy", at="18:00"), PlannedRun(day="fri", kind="easy", at="18:00"))
    chosen = opted("strength_first", training_block="off_season", runs=evening, lift_at="07:00", level="intermediate")
    plain = replace(chosen, runs=(), options=frozenset())
    days = frozenset({"mon", "wed", "thu", "sat", "sun"})
    first = strength(plan(replace(chosen, rest_days=days)))
    assert [f"{s.starts:%a %H:%M}" for s in first] == ["Tue 07:00", "Fri 07:00"]
    assert broken(plan(replace(chosen, rest_days=days)), chosen, catalog()) == ()
    for other in (replace(chosen, options=frozenset()), replace(chosen, training_block=None)):
        assert all(s.starts.hour >= 18 for s in strength(plan(replace(other, rest_days=days))))
    assert strength(plan(plain))


def test_for_01_a_knee_that_complains_gets_the_careful_cue() -> None:
    _, journal = perfect_weeks(runner(), 1)
    for score, said in ((1, False), (2, True)):
        ache = Pain(at=at(0, 5), score=score, region="knee")
        week = plan(runner(), (*journal, ache), MONDAY + timedelta(weeks=1))
        assert any("behind the toes" in notice.why for notice in week.notices) is said


def test_exe_06_as_written_warns_of_time_and_of_the_big_step() -> None:
    said = " ".join(n.why for n in plan(opted("as_written")).notices if "EXE-06" in n.rules)
    assert "longer" in said
    assert "89" in said
    assert not any("EXE-06" in n.rules for n in plan(runner()).notices)


def test_exe_14_slow_lowering_in_weeks_1_to_4_is_four_seconds_down_and_lighter() -> None:
    usual, _ = perfect_weeks(runner(), 6)
    slow, _ = perfect_weeks(opted("eccentric"), 6)
    for number in range(4):
        lowered = [i for s in strength(slow[number]) for i in s.exercises if i.reps is not None]
        assert {item.tempo for item in lowered} == {"4-1-1-0"}
        asked, less = (sum(i.amount for s in strength(w) for i in s.exercises) for w in (usual[number], slow[number]))
        assert less < asked
        assert not harder(slow[number], usual[number], catalog())
        assert any("EXE-14" in notice.rules for notice in slow[number].notices)
    assert all(i.tempo != "4-1-1-0" for s in slow[5].sessions for i in s.exercises)
    # What follows is not counted from a half: the choice costs no sets.
    assert [week.hard_sets_per_leg for week in slow] == [week.hard_sets_per_leg for week in usual]


def test_exe_14_slow_lowering_comes_back_after_a_long_gap_a_rung_lighter() -> None:
    rungs = {}
    for options, tempo in (((), False), (("eccentric",), True)):
        profile = opted(*options, level="intermediate")
        _, journal = perfect_weeks(profile, 2)
        week = plan(profile, journal, MONDAY + timedelta(weeks=4))
        assert week.mode == "return"
        assert any(i.tempo == "4-1-1-0" for s in week.sessions for i in s.exercises) is tempo
        assert any("EXE-14" in notice.rules and ("as you chose" in notice.why) is tempo for notice in week.notices)
        cards = [catalog().exercises[i.exercise] for s in week.sessions for i in s.exercises]
        rungs[tempo] = {card.chain: card.rung for card in cards}
    assert rungs[True]["hinge"] == rungs[False]["hinge"] - 1
    assert all(rung <= rungs[False][chain] for chain, rung in rungs[True].items())


def test_exe_14_it_is_offered_in_the_first_week() -> None:
    assert any("If you like" in notice.why for notice in plan(runner()).notices)
    assert not any("If you like" in notice.why for notice in plan(runner(level="advanced")).notices)


def test_exe_06_the_articles_sets_are_told_of_where_a_week_has_them_anew() -> None:
    weeks, _ = perfect_weeks(opted("as_written", training_block="preparation"), 4)
    assert [any("EXE-06" in notice.rules for notice in week.notices) for week in weeks][1:] == [False] * 3


@pytest.mark.parametrize(("options", "said"), [({"keep_frequency"}, True), (set(), False)])
def test_tap_02_who_keeps_two_sessions_in_race_week_is_told_why_only_one_has_room(
    options: set[str], said: bool
) -> None:
    race = Race(date=MONDAY + timedelta(days=27), distance_km=10)
    runs = (
        PlannedRun(day="tue", kind="intervals", at="07:00", minutes=60),
        PlannedRun(day="sun", kind="long", at="09:00", minutes=90),
    )
    athlete = runner(level="advanced", races=(race,), runs=runs, options=frozenset(options), session_minutes=45)
    _, journal = perfect_weeks(athlete, 3)
    week = plan(athlete, journal, MONDAY + timedelta(weeks=3))
    assert (week.mode, len(strength(week))) == ("race_week", 1)
    assert any("1 of 2 sessions have room" in notice.why for notice in week.notices) is said
