"""The way back up for athletes whose patterns were all taken down: what is done in full counts, and leads on."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import Level, MovementGate, PlannedRun, Profile, Race
from core.body import Region
from core.journal import Entry, Illness, Pain, RedFlag, SessionLog, Soreness
from core.planner import standing_week
from core.planner.choosing.choice import Means
from core.planner.doses.way_up import way_up
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Strand
from core.rules.compare import harder, harder_chains
from core.rules.progression import most_sets_after
from core.training import Week
from tests.core.planner.logs import at, lived, only
from tests.core.planner.runner import MONDAY, catalog, dose, listed, perfect_weeks, plan, runner, strength
from tests.life import perfect_week

STOPPED = (1, 3)
"""Weeks that end with a refer flag, which is cleared in the middle of the next."""
RUNNER = runner(equipment=frozenset())


def faultless(weeks: int, profile: Profile = RUNNER) -> list[Week]:
    """Live so many weeks as prescribed, but for the stops."""
    journal: tuple[Entry, ...] = ()
    found = []
    for n in range(weeks):
        found.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(found[-1], profile, receipt=False)
        if n in STOPPED:
            journal += (RedFlag(at=at(n, 6), tier="refer", sign="bony pain", cleared=False),)
            journal += (RedFlag(at=at(n + 1, 2), tier="refer", sign="bony pain", cleared=True),)
    return found


def is_light(week: Week) -> bool:
    return not any(item.exercise in catalog().demanding for s in strength(week) for item in s.exercises)


def test_row_6_sessions_on_light_rungs_are_no_days_off() -> None:
    weeks = faultless(16)
    low, *after = weeks[STOPPED[-1] + 2 :]
    assert strength(low)
    assert is_light(low)
    assert not any("had no session" in notice.why for week in after for notice in week.notices)
    assert after[-1].week_number > low.week_number
    assert not is_light(after[-1])


def test_pro_02_a_way_up_over_light_rungs_ends_in_sets_that_grow() -> None:
    weeks = faultless(20)
    before, (low, *after) = weeks[STOPPED[0]], weeks[STOPPED[-1] + 2 :]
    climbing = [week for week in after if week.mode == "return"]
    assert low.hard_sets_per_leg == 0
    assert all(any("climb back" in notice.why for notice in week.notices) for week in climbing)
    assert any("is the next step" in change.why for week in climbing for change in week.changes)
    assert max(week.hard_sets_per_leg for week in after) > before.hard_sets_per_leg
    built = [week for week in after if week.mode == "build"]
    for week, following in pairwise(built):
        assert week.hard_sets_per_leg >= 4
        assert following.hard_sets_per_leg <= most_sets_after(week.hard_sets_per_leg)


def test_pro_02_one_session_a_week_climbs_back_as_well() -> None:
    days = ("mon", "tue", "wed", "thu", "fri", "sat")
    crowded = runner(runs=tuple(PlannedRun(day=day, kind="tempo", at="07:00", minutes=40) for day in days))
    weeks = faultless(24, crowded)
    assert {len(strength(week)) for week in weeks} <= {0, 1}
    first, last = weeks[0], max(weeks[STOPPED[-1] + 2 :], key=lambda week: week.hard_sets_per_leg)
    assert last.hard_sets_per_leg >= first.hard_sets_per_leg


@pytest.mark.parametrize(
    ("exercise", "sets", "base", "low"),
    [
        ("lunge_bodyweight", 2, 7, True),
        ("split_squat", 1, 7, True),
        ("split_squat", 2, 7, False),
        ("split_squat", 1, 3, False),
    ],
)
def test_pro_02_rungs_and_sets_that_came_down_make_a_way_up(exercise: str, sets: int, base: int, low: bool) -> None:
    means = Means(catalog(), catalog().programmes["single_leg"], RUNNER, load=True)
    course = Course(
        number=2, gate=RUNNER.gate, strands={"lunge": Strand(exercise)}, base_sets=base,
        doses={("strength", "lunge"): Amounts(sets, 8)},
    )  # fmt: skip
    assert (way_up(course, means, hard=2) is not None) is low


def test_pro_10_a_pattern_that_pain_took_out_makes_a_way_up_of_what_is_left() -> None:
    means = Means(catalog(), catalog().programmes["single_leg"], RUNNER, load=True)
    strands = {"hinge": Strand("sl_rdl"), "lunge": Strand("split_squat", ache="removed")}
    course = Course(
        number=2, gate=RUNNER.gate, strands=strands, base_sets=6, doses={("strength", "hinge"): Amounts(2, 8)}
    )
    assert way_up(course, means, hard=2) is not None


ACHES: tuple[Region, ...] = ("glute", "knee", "calf", "quad", "hamstring")


def test_pro_14_what_pain_left_of_a_session_is_no_break_when_it_is_done() -> None:
    profile, journal, monday = runner(), lived(runner(), 1), MONDAY + timedelta(weeks=1)
    journal += tuple(Pain(at=at(1, 0), score=3, region=region, leg="left", type="ache") for region in ACHES)
    left = standing_week(profile, journal, catalog(), monday, at(1, 1))
    assert {item.exercise for session in strength(left) for item in session.exercises} == {"balance_eyes_open"}
    done = perfect_week(left, profile, receipt=False)
    after, idle = (plan(profile, (*journal, *more), monday + timedelta(weeks=1)) for more in (done, ()))
    told, missed = (str((week.changes, week.notices)) for week in (after, idle))
    assert "a week or more since" not in told
    assert "last session on 2026-11-29" not in told
    assert "It is a week or more since" in missed
    assert "PRO-14" not in {rule for change in after.changes for rule in change.rules}


def test_pro_14_a_way_back_leads_to_the_dose_before_the_break_and_no_further() -> None:
    """An easier week that is due, then two weeks off: the step earned before it is too long ago by then."""
    profile = runner(level="advanced")
    usual = plan(profile, lived(profile, 4), MONDAY + timedelta(weeks=4))
    journal = lived(profile, 5)
    for n in range(7, 10):
        week = plan(profile, journal, MONDAY + timedelta(weeks=n))
        journal += perfect_week(week, profile, receipt=False)
    assert week.mode == "build"
    assert [dose(each, "sl_rdl_loaded") for each in (usual, week)] == ["3x10@3", "3x10@3"]


def test_pro_06_row_6_the_phase_before_begins_with_no_more_repetitions_than_were_held() -> None:
    """Heavy days have six repetitions, the start of the phase before has eight: five weeks off earn none of them."""
    profile = runner(level="advanced", equipment=frozenset(), gate=MovementGate(), session_minutes=20)
    journal, asked = lived(profile, 1), []
    for n in range(6, 11):
        week = plan(profile, journal, MONDAY + timedelta(weeks=n))
        asked.append(dose(week, "sl_rdl"))
        journal += perfect_week(week, profile, receipt=False)
    assert (dose(plan(profile), "sl_rdl"), week.phase) == ("2x6", "intermediate")
    assert asked == ["1x6", "2x6", "2x6", "2x6", "2x6"]


@pytest.mark.parametrize("level", ["beginner", "intermediate", "advanced"])
def test_row_11_sore_legs_hold_the_first_week_after_days_off(level: Level) -> None:
    """Weeks of which nothing was done are none for which an easier week was repeated."""
    profile = runner(level=level)
    back = plan(profile, lived(profile, 4), at(6).date())
    done = (*lived(profile, 4), *perfect_week(back, profile, receipt=False))
    calm, sore = (plan(profile, (*done, *told), at(7).date()) for told in ((), (Soreness(at=at(6, 6), score=4),)))
    assert calm.hard_sets_per_leg > sore.hard_sets_per_leg == back.hard_sets_per_leg


@pytest.mark.parametrize(("effort", "asked"), [(7, "2x8"), (7.5, "1x8")])
def test_row_11_effort_above_the_cap_of_its_phase_brings_no_sets_back(effort: float, asked: str) -> None:
    profile = runner()
    journal = lived(profile, 4)
    back = plan(profile, journal, at(6).date())
    done = perfect_week(back, profile, receipt=False)
    after = plan(profile, (*journal, *(_harder(entry, "sl_rdl", effort) for entry in done)), at(7).date())
    assert [dose(week, "sl_rdl") for week in (back, after)] == ["1x8", asked]


@pytest.mark.parametrize("pain", [(), (Pain(at=at(6, 2), score=4, region="calf"),)])
def test_row_11_pain_in_another_place_lifts_no_hold_of_a_way_back(pain: tuple[Entry, ...]) -> None:
    profile = runner(level="intermediate")
    journal, asked = lived(profile, 4), []
    for n in (6, 7, 8):
        week = plan(profile, journal, MONDAY + timedelta(weeks=n))
        asked.append(dose(week, "sl_rdl_loaded"))
        done = perfect_week(week, profile, receipt=False)
        journal += tuple(_shorter(entry, "sl_rdl_loaded") for entry in done) if n == 7 else (*done, *pain)
    assert asked == ["2x8@2", "2x8@3", "2x8@3"]


def _shorter(entry: Entry, exercise: str) -> Entry:
    """Return an entry with a good tenth less than was asked of an exercise."""
    if not isinstance(entry, SessionLog):
        return entry
    few = (replace(s, reps=s.reps - 1) if s.exercise == exercise and s.reps else s for s in entry.sets)
    return replace(entry, sets=tuple(few))


def _harder(entry: Entry, exercise: str, effort: float) -> Entry:
    if not isinstance(entry, SessionLog):
        return entry
    return replace(entry, sets=tuple(replace(s, rpe=effort) if s.exercise == exercise else s for s in entry.sets))


def test_pro_06_legs_that_are_sore_in_general_hold_their_balance_too() -> None:
    profile = runner()
    for score, sets in ((1, "3x30"), (4, "2x30")):
        sore = Soreness(at=at(1, 6), score=score)
        week = plan(profile, (*lived(profile, 2), sore), MONDAY + timedelta(weeks=2))
        assert dose(week, "balance_eyes_open") == sets


@pytest.mark.parametrize("day", [0, 1, 2, 3])
def test_tap_01_a_race_early_in_a_week_has_as_many_sessions_before_it_as_one_on_its_weekend(day: int) -> None:
    """Its own week has no room: week -2 stands whole in the week before, a Monday's race has its race week there."""
    race = MONDAY + timedelta(weeks=6, days=day)
    weeks, _ = perfect_weeks(runner(level="intermediate", races=(Race(date=race, distance_km=10),)), 7)
    *_, usual, before_last, last, race_week = weeks
    modes, days = zip(*((week.mode, len(strength(week))) for week in (before_last, last, race_week)), strict=True)
    assert modes == (("taper", "taper", "race_week") if day == 0 else ("reset", "taper", "race_week"))
    assert days == ((2, 1, 0) if day == 0 else (2, 2, 0))
    taper = before_last if day == 0 else last
    assert 0.4 * usual.hard_sets_per_leg <= taper.hard_sets_per_leg <= 0.59 * usual.hard_sets_per_leg
    assert {item.sets for session in strength(taper) for item in session.exercises} <= {1, 2}


@pytest.mark.parametrize("day", [0, 2, 3])
def test_row_6_after_a_race_whose_week_asked_for_nothing_half_comes_back_on_its_own_days(day: int) -> None:
    profile = runner(level="intermediate", races=(Race(date=MONDAY + timedelta(days=42 + day), distance_km=10),))
    *_, build, _, taper, race_week, back = perfect_weeks(profile, 8)[0]
    assert (taper.mode, race_week.mode, race_week.sessions, back.mode) == ("taper", "race_week", (), "return")
    assert len(strength(taper)) == (1 if day == 0 else 2)
    assert len(strength(back)) == len(strength(build)) == 2
    assert not any("after a break" in notice.why for notice in back.notices)


@pytest.mark.parametrize("day", range(1, 7))
@pytest.mark.parametrize("runs", [("tue", "thu", "sun"), ("sun",)])
def test_row_6_after_a_short_race_the_usual_sets_come_back_less_one_each_whatever_the_weekdays(
    runs: tuple[str, ...], day: int
) -> None:
    """Its break is of 7 to 13 days on any calendar, and was never two weeks at half nor none at all."""
    kept = tuple(run for run in runner().runs if run.day in runs)
    race = Race(date=MONDAY + timedelta(weeks=6, days=day), distance_km=10)
    *_, race_week, back, usual = perfect_weeks(runner(level="intermediate", races=(race,), runs=kept), 9)[0]
    assert [week.mode for week in (race_week, back, usual)] == ["race_week", "return", "build"]
    assert race_week.hard_sets_per_leg < back.hard_sets_per_leg < usual.hard_sets_per_leg
    assert any("first week after your race" in notice.why for notice in back.notices)
    asked = {item.exercise: item.sets for session in strength(usual) for item in session.exercises}
    for item in (item for session in strength(back) for item in session.exercises):
        assert item.sets == max(1, asked[item.exercise] - 1)


def test_saf_06_tap_01_an_illness_before_the_taper_is_over_when_the_race_is() -> None:
    """Days before a race ask less than its steps: the light week after the race and the way back are as without it."""
    racing = runner(level="intermediate", races=(Race(date=MONDAY + timedelta(days=41), distance_km=21.1),))

    def weeks(*ill: Entry) -> list[Week]:
        journal: tuple[Entry, ...] = ()
        found = []
        for n in range(9):
            found.append(plan(racing, journal, MONDAY + timedelta(weeks=n)))
            told = (*perfect_week(found[-1], racing, receipt=False), *(ill if n == 3 else ()))
            journal += tuple(sorted(told, key=lambda entry: entry.at))
        return found

    ill = weeks(Illness(at=at(3, 1), state="ill"), Illness(at=at(3, 2), state="well"))
    assert [week.mode for week in ill[4:]] == ["taper", "race_week", "recover", "return", "return"]
    assert [week.sessions for week in ill[6:]] == [week.sessions for week in weeks()[6:]]
    assert not any("illness" in notice.why for week in ill[6:] for notice in week.notices)


def test_5_3_the_week_after_a_race_puts_off_no_phase() -> None:
    """Weeks before a race are easier ones, and the third phase follows behind the first whole week after them."""
    race = Race(date=MONDAY + timedelta(weeks=5, days=6), distance_km=10)
    weeks, _ = perfect_weeks(runner(level="intermediate", races=(race,)), 9)
    assert [(week.mode, week.phase) for week in weeks[6:]] == [
        ("return", "intermediate"), ("build", "intermediate"), ("build", "advanced"),
    ]  # fmt: skip


def test_row_6_where_the_rest_after_a_race_leaves_fewer_sessions_they_are_whole() -> None:
    """A session less takes more off the week than a set of each exercise: never one upon the other."""
    race, rests = Race(date=MONDAY + timedelta(days=19), distance_km=10), frozenset({"sun"})
    first, _, race_week, back = perfect_weeks(runner(level="intermediate", races=(race,), rest_days=rests), 4)[0]
    assert [len(strength(week)) for week in (first, race_week, back)] == [2, 1, 1]
    assert back.mode == "return"
    assert listed(strength(back)[0]) == listed(strength(first)[0])
    assert any("SCH-08" in notice.rules for notice in back.notices)


def test_row_6_a_week_missed_on_the_way_back_goes_back_to_the_sets_that_were_done_last() -> None:
    profile = runner(level="intermediate")
    journal = lived(profile, 4)
    half = plan(profile, journal, MONDAY + timedelta(weeks=6))
    journal += perfect_week(half, profile)
    more = plan(profile, journal, MONDAY + timedelta(weeks=7))
    missed = plan(profile, journal, MONDAY + timedelta(weeks=8))
    assert [week.mode for week in (half, more, missed)] == ["return"] * 3
    assert missed.hard_sets_per_leg <= half.hard_sets_per_leg < more.hard_sets_per_leg
    (why,) = (notice.why for notice in missed.notices if notice.rules == ("PRO-14",))
    assert str(strength(half)[-1].date) in why


def test_row_6_after_a_race_half_of_the_last_building_week_comes_back_on_its_own_days() -> None:
    profile = runner(level="intermediate", races=(Race(date=MONDAY + timedelta(days=34), distance_km=21.1),))
    weeks, _ = perfect_weeks(profile, 7)
    modes = [week.mode for week in weeks]
    assert modes[2:] == ["build", "taper", "race_week", "recover", "return"]
    usual, back = weeks[2], weeks[6]
    assert len(strength(back)) == len(strength(usual)) == 2
    assert usual.hard_sets_per_leg // 3 < back.hard_sets_per_leg <= usual.hard_sets_per_leg // 2
    assert len(strength(weeks[4])) == 1, "the week of the race is not what it is counted from"


@pytest.mark.parametrize(("level", "lived_weeks"), [("beginner", 4), ("intermediate", 3)])
def test_pro_02_row_6_a_week_that_was_shown_and_not_done_is_no_base_after_days_off(
    level: str, lived_weeks: int
) -> None:
    profile = runner(level=level)
    weeks, journal = perfect_weeks(profile, lived_weeks)
    monday = MONDAY + timedelta(weeks=lived_weeks)
    shown = plan(profile, journal, monday)
    assert harder(shown, weeks[-1], catalog())  # and nothing of it is done, nor of the week behind it
    back = shown
    for n in range(2, 5):
        back = plan(profile, journal, monday + timedelta(weeks=n))
        assert back.hard_sets_per_leg <= weeks[-1].hard_sets_per_leg
        journal += perfect_week(back, profile, receipt=False)
    assert back.mode == "build"
    assert not list(harder_chains(back, weeks[-1], catalog(), ignoring=("core",)))  # which loads no leg


def test_pai_08_pro_15_a_step_back_after_one_pain_leads_up_while_every_week_is_done_and_calm() -> None:
    """One knee at 4 in the first week, then only painless weeks: what never hurt, balance too, is not taken down."""
    profile = runner(session_minutes=30, weekly_distance_km=25, load_step_kg=None)
    weeks, journal = [plan(profile)], lived(profile, 1, only("split_squat", lambda done: replace(done, pain=4)))
    for n in range(1, 6):
        quiet = Pain(at=at(n, 2, "07:00"), score=0, region="knee", leg="right", when="morning")
        weeks.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += (*perfect_week(weeks[-1], profile, receipt=False), quiet)
    for spared in ("balance_eyes_open", "sl_rdl"):
        found = [[i.sets for s in strength(w) for i in s.exercises if i.exercise == spared] for w in weeks]
        assert found == [[2, 2]] * 6
    assert [week.hard_sets_per_leg for week in weeks] == [8, 4, 4, 6, 7, 8]
    assert [week.mode for week in weeks] == ["build", "return", "return", "return", "return", "build"]


def test_pai_08_pro_15_what_is_still_out_takes_no_set_from_what_stood() -> None:
    profile = runner(level="advanced", equipment=frozenset(), weekly_distance_km=40)
    hurt = {"sl_rdl": 6, "split_squat": 3}
    journal = lived(profile, 1, lambda done: replace(done, pain=hurt.get(done.exercise, 0)))
    weeks = []
    for n in range(1, 7):
        weeks.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(weeks[-1], profile, receipt=False)
    assert [dose(week, "sl_rdl") for week in weeks[:3]] == [None] * 3
    assert all(dose(week, "single_leg_calf_raise") in ("3x12", "3x13", "3x14") for week in weeks)
    assert [week.hard_sets_per_leg for week in weeks] == sorted(week.hard_sets_per_leg for week in weeks)


def test_r01_a_week_with_all_its_sets_back_is_no_easier_one_though_a_pattern_is_held() -> None:
    profile = runner(session_minutes=45)
    journal: tuple[Entry, ...] = ()
    weeks = []
    for n in range(12):
        weeks.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        calves = (s.starts + timedelta(hours=20) for s in strength(weeks[-1]) if n >= 4)
        sore = tuple(Soreness(at=when, score=5, region="calf") for when in calves)
        journal += (*perfect_week(weeks[-1], profile, receipt=False), *sore)
    assert [week.mode for week in weeks[7:]] == ["build", "reset", "return", "build", "build"]
    assert weeks[9].hard_sets_per_leg == weeks[10].hard_sets_per_leg == weeks[7].hard_sets_per_leg
    assert not any("easier one before it" in n.why for week in weeks[10:] for n in week.notices)


@pytest.mark.parametrize("earlier", [(), (Race(date=MONDAY + timedelta(weeks=5, days=6), distance_km=21.1),)])
def test_r12_light_work_after_a_marathon_comes_whatever_was_four_weeks_before(earlier: tuple[Race, ...]) -> None:
    marathon = Race(date=MONDAY + timedelta(weeks=9, days=6), distance_km=42.2)
    weeks, _ = perfect_weeks(runner(level="intermediate", races=(*earlier, marathon)), 12)
    kinds = [[session.kind for session in week.sessions] for week in weeks[-2:]]
    assert kinds == [["recovery"] * 3] * 2
    assert not any("slow lowering" in notice.why for week in weeks[-2:] for notice in week.notices)


@pytest.mark.parametrize(
    ("profile", "weeks"),
    [
        (replace(RUNNER, level="intermediate", session_minutes=40), 2),
        (replace(RUNNER, level="advanced", session_minutes=25, weekly_distance_km=81, training_block="base"), 4),
    ],
)
def test_pro_14_no_step_of_the_way_back_drops_what_the_step_before_it_had(profile: Profile, weeks: int) -> None:
    _, journal = perfect_weeks(profile, weeks)
    steps = []
    for n in range(2 * weeks, 2 * weeks + 2):  # as long away as there
        steps.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(steps[-1], profile, receipt=False)
    before, after = (
        Counter(i.exercise for s in strength(w) for i in s.exercises for _ in range(i.sets)) for w in steps
    )
    assert {week.mode for week in steps} == {"return"}
    assert before < after


def test_pro_14_the_phase_before_begins_again_with_its_whole_list() -> None:
    """The week before the way back is of another list; what that one had not is new to nobody (5.3, EXE-02)."""
    profile = runner(weekly_distance_km=30)
    _, journal = perfect_weeks(profile, 6)  # the last two have box squats and step-downs in place of the step-up
    steps = []
    for n in range(11, 16):
        steps.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(steps[-1], profile, receipt=False)
    assert [week.hard_sets_per_leg for week in steps] == [6, 12, 12, 12, 12]
    assert [(steps[-1].mode, steps[-1].week_number), listed(strength(steps[-1])[0])] == [
        ("build", 1),
        ["balance_eyes_open 2x30", "sl_rdl 2x8", "split_squat 2x8", "step_up_low 2x8"],
    ]
