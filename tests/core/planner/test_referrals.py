"""When pain grows or stays a professional should look (SAF-03, PAI-04), and what else the journal tells in passing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import Race
from core.journal import Gate, Illness, Pain, PainType, RedFlag, Skip
from core.rules.compare import harder_chains
from tests.core.planner.logs import after, at, cited, lived, only
from tests.core.planner.runner import MONDAY, catalog, perfect_weeks, plan, runner, strength
from tests.life import perfect_week


def hinges(week) -> set[str]:
    return {i.exercise for s in week.sessions for i in s.exercises if catalog().exercises[i.exercise].chain == "hinge"}


def later(profile, journal, weeks: int):
    return plan(profile, journal, MONDAY + timedelta(weeks=weeks))


def test_saf_03_pain_that_grows_in_spite_of_a_smaller_dose_is_referred() -> None:
    profile, journal = runner(), ()
    for n, pain in enumerate((3, 4, 5)):
        week = later(profile, journal, n)
        names = hinges(week) - {"hip_hinge_drill"}
        for entry in perfect_week(week, profile, receipt=False):
            sets = getattr(entry, "sets", None)
            hurting = sets and tuple(replace(s, pain=pain) if s.exercise in names else s for s in sets)
            journal += (replace(entry, sets=hurting) if sets else entry,)
    week = later(profile, journal, 3)
    assert not hinges(week)
    assert "SAF-03" in cited(week)


@pytest.mark.parametrize(("scores", "told"), [((2, 2, 2, 2), True), ((2, 1, 1, 1), False), ((2, 2, 0, 2), False)])
def test_saf_03_a_small_pain_that_is_no_better_after_four_weeks_is_mentioned(
    scores: tuple[int, ...], told: bool
) -> None:
    pains = [Pain(at=at(n, 5), score=score, region="knee", leg="left", when="during") for n, score in enumerate(scores)]
    week = later(runner(), (*lived(runner(), 4), *pains), 4)
    assert ("SAF-03" in cited(week)) is told


def test_saf_03_a_pain_that_stops_the_plan_after_four_weeks_says_so() -> None:
    pains = [Pain(at=at(n, 5), score=3, region="knee", leg="left", when="during") for n in range(4)]
    week = later(runner(), (*lived(runner(), 4), *pains), 4)
    assert week.mode == "stopped"
    assert {change.rules for change in week.changes} == {("SAF-03",)}
    assert all("pain in knee in each of 4 weeks and no better" in change.inputs for change in week.changes)


def test_saf_03_what_a_professional_should_look_at_is_not_loaded_more() -> None:
    profile, journal = runner(), lived(runner(), 4)
    pains = [Pain(at=at(n, 5), score=2, region="knee", leg="left", when="during") for n in range(4)]
    well, week = later(profile, journal, 4), later(profile, (*journal, *pains), 4)
    before = plan(profile, journal, MONDAY + timedelta(weeks=3))
    knees = {"lunge", "single_leg_squat", "step_down"}
    assert knees & set(harder_chains(well, before, catalog()))
    assert not knees & set(harder_chains(week, before, catalog()))


def test_pai_04_two_worse_mornings_remove_and_refer() -> None:
    mornings = [
        Pain(at=at(0, day, "07:00"), score=score, region="hamstring", leg="left", when="morning")
        for day, score in ((1, 1), (3, 2), (5, 2))
    ]
    _, week = after(runner(), 1, lambda s: s, *mornings)
    assert not hinges(week)
    assert "PAI-04" in cited(week)
    assert any("professional" in notice.why for notice in week.notices)


@pytest.mark.parametrize(("second", "out"), [(1, False), (3, True)], ids=["one morning", "two mornings"])
def test_pai_04_two_places_on_one_morning_are_one_morning(second: int, *, out: bool) -> None:
    mornings = [
        Pain(at=at(0, day, "07:00"), score=1, region="hamstring", leg=leg, when="morning")
        for day, leg in ((1, "left"), (second, "right"))
    ]
    _, week = after(runner(), 1, lambda s: s, *mornings)
    assert bool(hinges(week)) is not out
    assert any("professional" in notice.why for notice in week.notices) is out


def test_pai_04_the_same_pain_on_a_morning_of_the_next_week_is_the_second_one() -> None:
    """Last week's morning is not the level of before the session; until then nothing new loads the knee (PRO-06)."""
    profile = runner(level="intermediate")
    weeks, journal = [plan(profile)], ()
    for n in range(2):
        done = perfect_week(weeks[-1], profile, receipt=False)
        calm = plan(profile, (*journal, *done), at(n + 1).date())
        journal += (*done, Pain(at=at(n, 5, "07:00"), score=2, region="knee", type="ache", when="morning"))
        weeks.append(plan(profile, journal, at(n + 1).date()))
        knees = [{e for e in week.exercises if "knee" in catalog().exercises[e].regions} for week in (calm, weeks[-1])]
        assert "lateral_step_down" in knees[0] - knees[1] if n == 0 else not knees[1]
    assert any("professional" in notice.why for notice in weeks[-1].notices)


@pytest.mark.parametrize("reason", ["ill", "pain"])
def test_pro_06_a_session_left_out_for_illness_or_pain_holds_the_week(reason: str) -> None:
    before, week = after(runner(), 1, lambda s: s, Skip(at=at(0, 6), session="2026-11-28/core", reason=reason))
    assert week.week_number == before.week_number
    assert not any(harder_chains(week, before, catalog()))


@pytest.mark.parametrize(("day", "open_again"), [(36, True), (10, False)])
def test_pro_14_a_gate_shown_after_four_weeks_off_counts(day: int, open_again: bool) -> None:
    profile = runner(level="intermediate")
    journal = lived(profile, 1)
    shown = Gate(at=at(0, day), squat=True, lunge=True, hinge=True)
    week = later(profile, (*journal, shown), 6)
    assert week.mode == "return"
    assert ("PHA-03" not in cited(week)) is open_again


def test_sch_16_not_even_light_work_stands_in_the_last_three_days_before_a_race() -> None:
    for days in range(14):
        race = Race(date=MONDAY + timedelta(days=days), distance_km=10)
        for profile in (runner(races=(race,)), runner(races=(race,), program="recovery")):
            held = {session.date for session in plan(profile).sessions}
            assert not held & {race.date - timedelta(days=n) for n in range(4)}


def test_tap_03_light_work_that_is_new_stays_out_before_a_race() -> None:
    race = Race(date=MONDAY + timedelta(days=26), distance_km=10)
    weeks, journal = perfect_weeks(runner(races=(race,)), 2)
    known = {i.exercise for week in weeks for s in week.sessions for i in s.exercises}
    knees = Pain(at=at(1, 6), score=8, region="knee", leg="left", type="ache", when="during")
    week = later(runner(races=(race,)), (*journal, knees), 2)
    assert {i.exercise for s in week.sessions for i in s.exercises} <= known


def test_tap_03_who_could_begin_nothing_before_a_race_comes_near_is_promised_no_light_sessions() -> None:
    ill = (Illness(at=at(0, -1), state="ill"), Illness(at=at(0, 5), state="well"))
    week = later(runner(races=(Race(date=MONDAY + timedelta(days=19), distance_km=10),)), ill, 1)
    said = [notice.why for notice in week.notices if "TAP-03" in notice.rules]
    assert not week.sessions
    assert [why.partition(" (")[0] for why in said] == [
        "No session this week: even light ones would be new to you, and nothing new comes this close to a race."
    ]


@pytest.mark.parametrize("minutes", [35, 40, 45])
def test_exe_02_the_calf_is_trained_where_minutes_are_short(minutes: int) -> None:
    week = plan(runner(level="intermediate", session_minutes=minutes))
    chains = {catalog().exercises[i.exercise].chain for s in strength(week) for i in s.exercises}
    assert "calf" in chains


def test_pai_02_the_row_that_made_the_dose_speaks_first() -> None:
    _, week = after(runner(), 1, only("sl_rdl", lambda s: replace(s, form="lost", rpe=7.0)))
    change = next(change for change in week.changes if change.exercise == "sl_rdl")
    assert "gets easier" in change.why


def test_pai_07_easy_work_that_spares_a_painful_knee_is_offered_and_not_prescribed() -> None:
    knee = Pain(at=at(0, 5), score=6, region="knee", leg="right", type="ache", when="during")
    _, week = after(runner(), 1, lambda s: s, knee)
    offered = next(notice.why for notice in week.notices if "PAI-07" in notice.rules)
    assert "Glute bridge" in offered
    assert "glute_bridge" not in {i.exercise for s in week.sessions for i in s.exercises}
    hip = Pain(at=at(0, 5), score=6, region="hip", leg="right", type="ache", when="during")
    _, other = after(runner(), 1, lambda s: s, hip)
    assert not any("Glute bridge" in notice.why for notice in other.notices if "PAI-07" in notice.rules)


@pytest.mark.parametrize(("type_", "offered"), [("ache", True), ("sharp", False)])
def test_pai_07_pai_09_raises_on_the_floor_are_offered_to_a_calf_that_aches(type_: PainType, offered: bool) -> None:
    calf = Pain(at=at(1, 3), score=6, region="achilles", leg="left", type=type_, when="during")
    _, week = after(runner(level="intermediate"), 2, lambda s: s, calf)
    told = [notice.why for notice in week.notices if "PAI-09" in notice.rules]
    assert [("on both legs, on the floor" in why, "first set hurts above 2" in why) for why in told] == (
        [(True, True)] if offered else []
    )
    assert not any("calf" in item.exercise for session in week.sessions for item in session.exercises)
    assert not any("the others join later" in notice.why for notice in week.notices)


@pytest.mark.parametrize(("limp", "stands"), [(True, False), (False, True)])
def test_pai_03_who_limps_stands_on_no_leg_alone_wherever_it_hurts(limp: bool, stands: bool) -> None:
    ankle = Pain(at=at(1, 3), score=1, region="ankle", leg="left", type="ache", when="during", limp=limp)
    _, week = after(runner(level="intermediate"), 2, lambda s: s, ankle)
    assert bool(strength(week)) is stands
    assert any("rests while you limp" in change.why for change in week.changes) is limp


def test_pai_08_what_a_limp_took_out_comes_back_after_calm_days_and_a_quiet_morning() -> None:
    profile = runner(level="intermediate")
    journal = (*lived(profile, 2), Pain(at=at(1, 3), score=1, region="ankle", leg="left", type="ache", limp=True))
    for n in range(2, 5):
        quiet = Pain(at=at(n, 5, "07:00"), score=0, region="ankle", leg="left", when="morning")
        journal += (*perfect_week(later(profile, journal, n), profile, receipt=False), quiet)
    assert strength(later(profile, journal, 5))


def test_tap_03_slow_lowering_after_a_break_brings_no_other_rung_before_a_race() -> None:
    race = Race(date=MONDAY + timedelta(days=54), distance_km=10)
    profile = runner(level="advanced", options=frozenset({"eccentric"}), races=(race,))
    weeks, journal = perfect_weeks(profile, 4)
    shown = (*weeks, later(profile, journal, 4), later(profile, journal, 5))
    known = {i.exercise for week in shown for s in week.sessions for i in s.exercises}
    back = later(profile, journal, 6)
    assert back.mode == "return"
    assert {i.exercise for s in strength(back) for i in s.exercises} <= known


def test_pai_04_both_mornings_are_named_where_the_second_came_a_week_later() -> None:
    mornings = [Pain(at=at(n, 5), score=score, region="knee", when="morning") for n, score in ((2, 2), (3, 1))]
    out = [c for c in later(runner(), (*lived(runner(), 4), *mornings), 4).changes if "PAI-04" in c.rules]
    assert out
    for change in out:
        assert change.inputs[:2] == (
            "pain 2/10 in knee (morning) on 2026-12-12", "pain 1/10 in knee (morning) on 2026-12-19"
        )  # fmt: skip


def test_saf_04_who_was_cleared_is_not_sent_to_a_professional_for_what_was_seen() -> None:
    journal = lived(runner(), 4)
    pains = [Pain(at=at(2, day), score=4, region="knee", when="morning") for day in (3, 5)]
    flag = RedFlag(at=at(3, 1), tier="refer", sign="knee pain that stays")
    cleared = replace(flag, at=at(3, 4), cleared=True)
    again = Pain(at=at(3, 6), score=6, region="knee")
    for more, sent in (((flag,), False), ((flag, cleared), False), ((flag, cleared, again), True)):
        week = later(runner(), (*journal, *pains, *more), 4)
        assert any("please have a professional look" in notice.why for notice in week.notices) is sent
    before = later(runner(), (*lived(runner(), 3), *pains), 3)
    assert any("please have a professional look" in notice.why for notice in before.notices)


def test_pha_02_a_week_with_a_sign_that_stopped_the_plan_is_none_without_pain() -> None:
    """The programme once moved on, to a day of fast work even, with the first whole week behind a clearance."""
    flag = RedFlag(at=at(3, 5), tier="refer", sign="calf pain that stays")
    journal = (flag, replace(flag, at=at(3, 6), cleared=True))
    numbers = []
    for n in range(7):
        week = later(runner(), journal, n)
        numbers.append(week.week_number)
        journal = tuple(sorted((*journal, *perfect_week(week, runner())), key=lambda entry: entry.at))
    assert numbers == [1, 2, 3, 4, 4, 4, 5]
