"""What the opt-ins change, and what they never do."""

import itertools
from dataclasses import replace
from datetime import timedelta

from core.athlete import Option, Profile, Race
from core.rules.compare import harder
from tests.core.planner.runner import MONDAY, catalog, listed, perfect_weeks, plan, runner, strength
from tests.core.planner.test_staircase import WEEK_4


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


def test_sch_06_easy_days_easy_pins_strength_to_hard_days() -> None:
    days = {session.date.weekday() for session in strength(plan(opted("easy_days_easy", level="intermediate")))}
    assert 1 in days  # the intervals of Tuesday


def test_leg_03_no_option_gives_a_leg_extra_sets() -> None:
    assert listed(strength(plan(opted("weak_leg_bonus")))[0]) == listed(strength(plan(runner()))[0])


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
        assert slow[number].hard_sets_per_leg < usual[number].hard_sets_per_leg
        assert not harder(slow[number], usual[number], catalog())
        assert any("EXE-14" in notice.rules for notice in slow[number].notices)
    assert all(i.tempo != "4-1-1-0" for s in slow[5].sessions for i in s.exercises)


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
