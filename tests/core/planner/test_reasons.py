"""What a change says goes the way that the dose goes (PRO-16)."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import PlannedRun, Program, Race
from core.journal import Gate, Illness, Pain, RedFlag, Run, SetDone, Soreness
from core.rules.differences import differences
from core.training import Change, Week
from tests.bench.stress_plans import live
from tests.core.planner.logs import after, at, lived, only
from tests.core.planner.runner import MONDAY, catalog, dose, plan, runner
from tests.life import perfect_week

LESS = ("smaller week", "loses", "easier because", "ewer", "goes down", "stays as")
MORE = ("one more", "next small step", "more repetitions")


def sets_and_amount(text: str) -> tuple[int, int]:
    last = text.rsplit(maxsplit=1)[-1].split(",", maxsplit=1)[0]
    sets, _, amount = last.partition("x")
    return (int(sets), int(amount)) if amount else (0, 0)


def fits(change: Change) -> bool:
    if "kg" in change.before + change.after or "session" in change.before + change.after:
        return True
    before, now = (sets_and_amount(text.removesuffix(" s")) for text in (change.before, change.after))
    said = LESS if now > before else MORE if now < before else ()
    return not any(words in change.why for words in said)


def weeks_of(how: str) -> list[Week]:
    profile = runner(focus=("side_hip",), session_minutes=45)
    journal, weeks = (), []
    for n in range(12):
        weeks.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        if how == "gaps" and n in (3, 4, 7):
            continue
        journal += perfect_week(weeks[-1], profile, receipt=False)
        if how == "sore" and n % 3 == 2:
            journal += (Soreness(at=at(n, 6), score=7, region="hip"),)
    return weeks


@pytest.mark.parametrize("how", ["well", "gaps", "sore"])
def test_pro_16_the_reason_goes_the_way_of_the_dose(how: str) -> None:
    for week in weeks_of(how):
        for change in week.changes:
            assert fits(change), (week.week, change)


def test_pro_16_what_goes_down_never_stays_as_it_is() -> None:
    _, week = after(runner(), 1, only("sl_rdl", lambda s: replace(s, form="lost", reps=7)))
    change = next(change for change in week.changes if change.exercise == "sl_rdl")
    assert "stays" not in change.why


def test_pro_16_sentences_begin_with_a_capital_letter() -> None:
    profile = runner()
    runs = [Run(at=entry.at + timedelta(hours=20), run="tempo", complaint="heavy_legs")
            for entry in lived(profile, 1, calm=False)[:2]]  # fmt: skip
    _, week = after(profile, 1, lambda s: s, *runs)
    assert all(notice.why[0].isupper() for notice in week.notices)


def test_pro_16_days_that_take_turns_are_the_reason_not_the_runs() -> None:
    crowded = runner(
        level="advanced",
        weekly_distance_km=40,
        runs=tuple(PlannedRun(day=day, kind="intervals", at="07:00", minutes=60) for day in ("tue", "thu", "sat")),
    )
    journal, before = (), None
    for n in range(5):
        week = plan(crowded, journal, MONDAY + timedelta(weeks=n))
        kinds = [sorted(s.kind for s in each.sessions if s.demanding) for each in (before, week) if each]
        for change in week.changes if len(kinds) == 2 and len(kinds[0]) == len(kinds[1]) else ():
            assert "Your runs leave room" not in change.why
            assert "number of sessions" not in change.why
        journal += perfect_week(week, crowded, receipt=False)
        before = week


def test_pha_03_a_gate_that_is_lost_is_named() -> None:
    profile, journal = runner(level="intermediate"), lived(runner(level="intermediate"), 2)
    lost = Gate(at=at(1, 6), squat=True, lunge=True, hinge=False)
    week = plan(profile, (*journal, lost), MONDAY + timedelta(weeks=2))
    change = next(change for change in week.changes if change.exercise == "sl_rdl")
    assert (change.rules[0], change.inputs[0]) == ("PHA-03", "hinge not clean yet")
    assert any(
        "hinge not clean yet" in notice.why and "squat" not in notice.why.partition("(")[2] for notice in week.notices
    )


def test_pro_08_soreness_that_parts_sessions_is_not_laid_on_the_runs() -> None:
    profile = runner(level="advanced", weekly_distance_km=40, runs=())
    sore = Soreness(at=at(1, 6), score=8)
    week = plan(profile, (*lived(profile, 2), sore), MONDAY + timedelta(weeks=2))
    assert not any("Your runs" in said.why for said in (*week.changes, *week.notices))


@pytest.mark.parametrize(("minutes", "told"), [(25, True), (45, False)])
def test_pha_05_short_sessions_say_why_they_are_two(minutes: int, told: bool) -> None:
    week = plan(runner(level="advanced", weekly_distance_km=40, session_minutes=minutes, runs=()))
    assert any("two whole ones" in notice.why and "PHA-05" in notice.rules for notice in week.notices) is told


def test_pro_16_a_set_is_only_called_lost_where_one_was() -> None:
    profile, sore = runner(), Soreness(at=at(0, 6), score=8)
    journal = lived(profile, 1)
    lowered = plan(profile, (*journal, sore), MONDAY + timedelta(weeks=1))
    assert all("loses a set" in change.why for change in lowered.changes if change.exercise == "sl_rdl")
    again = (*journal, sore, *perfect_week(lowered, profile, receipt=False), replace(sore, at=at(1, 6)))
    least = plan(profile, again, MONDAY + timedelta(weeks=2))
    assert dose(lowered, "sl_rdl") == dose(least, "sl_rdl") == "1x8"
    assert any("is kept small because your legs were sore" in notice.why for notice in least.notices)
    assert not [c.why for c in least.changes if c.exercise == "sl_rdl" and "loses a set" in c.why]


def test_pro_16_the_warm_up_of_tests_is_told_of_where_it_is_trained_too() -> None:
    week = plan(runner())
    tests, first, _ = week.sessions
    trained = replace(first, exercises=(replace(first.exercises[1], exercise="hip_hinge_drill"), *first.exercises[2:]))
    before, after = (replace(week, sessions=sessions) for sessions in ((tests, trained), (trained,)))
    assert tests.kind == "assessment"
    told = [d for d in differences(before, after, catalog()) if d.exercise == "hip_hinge_drill"]
    assert [(d.before, d.after, d.tests) for d in told] == [("2x8, 1x8 in 2 sessions", "2x8 in 1 session", True)]


def test_dos_03_an_effort_that_moves_while_the_dose_is_held_is_told() -> None:
    before, week = after(runner(), 2, only("sl_rdl", lambda done: replace(done, rpe=6.5)))
    assert dose(before, "sl_rdl") == dose(week, "sl_rdl")
    (moved,) = [change for change in week.changes if change.exercise == "sl_rdl"]
    assert (moved.before, moved.after, moved.rules) == ("effort up to 6", "effort up to 7", ("DOS-03",))
    assert moved.inputs == ("week 2, build before, now week 3, build",)
    assert any("until last week's dose feels good" in notice.why for notice in week.notices)


@pytest.mark.parametrize("how", ["gaps", "well"])
def test_pro_16_every_effort_that_moved_stands_beside_a_change(how: str) -> None:
    for before, week in pairwise(weeks_of(how)):
        was, now = (caps(each) for each in (before, week))
        told = {name for change in week.changes for name in (change.exercise, change.before.partition(" ")[0])}
        assert {name for name in was.keys() & now.keys() if was[name] != now[name]} <= told


def caps(week: Week) -> dict[str, set[float]]:
    found: dict[str, set[float]] = {}
    for session in week.sessions:
        for item in session.exercises if session.kind != "assessment" else ():
            found.setdefault(item.exercise, set()).add(item.rpe_cap)
    return found


def test_pro_16_what_comes_in_after_a_week_without_strength_says_so_and_not_the_number_of_sessions() -> None:
    ill, well = Illness(at=at(0, 6), state="ill"), Illness(at=at(1, 5), state="well")
    week = plan(runner(), (*lived(runner(), 1), ill, well), MONDAY + timedelta(weeks=2))
    (change,) = [change for change in week.changes if change.exercise == "sl_rdl"]
    assert (change.before, change.rules[0]) == ("none", "SAF-06")
    assert "comes in with this week's strength sessions" in change.why
    assert not any("number of sessions and minutes" in change.why for change in week.changes)


def test_for_04_the_form_that_was_told_is_among_the_inputs() -> None:
    def slipped(done: SetDone) -> SetDone:
        return replace(done, form="lost") if done.leg == "left" else done

    _, week = after(runner(), 1, only("split_squat", slipped))
    (change,) = [change for change in week.changes if "FOR-04" in change.rules]
    assert change.inputs[-1] == "form lost in split squat (left)"
    _, week = after(runner(), 1, only("sl_rdl", lambda done: replace(done, form="wobble")))
    assert any("(session" in notice.why and "form wobbly in sl rdl)" in notice.why for notice in week.notices)


@pytest.mark.parametrize(("missed", "ill", "rule"), [(1, False, "PRO-14"), (2, False, "PRO-14"), (0, True, "SAF-06")])
def test_saf_06_pro_14_the_recovery_track_says_what_it_comes_back_from(missed: int, ill: bool, rule: str) -> None:
    gentle = runner(program="recovery")
    told = (Illness(at=at(1, 4), state="ill"), Illness(at=at(1, 6), state="well")) if ill else ()
    week = plan(gentle, (*lived(gentle, 2), *told), MONDAY + timedelta(weeks=2 + missed))
    assert week.mode == "return"
    assert {change.rules for change in week.changes} == {(rule,)}
    assert any(notice.rules == (rule,) for notice in week.notices)


@pytest.mark.parametrize(
    ("minutes", "distance", "days", "rules", "told"),
    [
        (45, 55, None, ("DOS-05", "R11"), "(45 minutes a session)"),
        (60, 90, None, ("DOS-05", "R11", "PHA-07"), "(45 minutes a session; the most at 90 km a week)"),
        (60, 55, 13, ("DOS-05", "R11", "TAP-01"), "(30 minutes a session; sessions are short before a race)"),
    ],
)
def test_pha_07_tap_01_minutes_that_are_not_the_athletes_own_say_whose_they_are(
    minutes: int, distance: float, days: int | None, rules: tuple[str, ...], told: str
) -> None:
    profile = runner(level="intermediate", session_minutes=minutes, weekly_distance_km=distance)
    journal, monday = lived(profile, 3), MONDAY + timedelta(weeks=3)
    near = () if days is None else (Race(date=monday + timedelta(days=days), distance_km=10),)
    week = plan(replace(profile, races=near), journal, monday)
    cut = [notice for notice in week.notices if "DOS-05" in notice.rules and "minutes a session" in notice.why]
    assert [(notice.rules, notice.why[notice.why.index("(") :]) for notice in cut] == [(rules, told)]


def test_pha_09_race_preparation_takes_45_minutes_at_most_and_says_so() -> None:
    profile = runner(level="advanced", training_block="preparation", session_minutes=60)
    week = plan(profile, (), MONDAY)
    assert max(session.minutes for session in week.sessions) <= 45
    said = [notice.why for notice in week.notices if "PHA-09" in notice.rules and "DOS-05" in notice.rules]
    assert [why[why.index("(") :] for why in said] == ["(45 minutes a session; the most in race preparation)"]


def test_pai_02_no_new_rung_where_what_hurt_lately_is_said_to_be_spared() -> None:
    journal = lived(runner(), 4)
    knee = Pain(at=at(3, 6, "21:00"), score=4, region="knee", type="ache", when="running")
    found = []
    for n in range(4, 7):
        more = () if n > 4 else (knee,)
        week = plan(runner(), (*journal, *more), MONDAY + timedelta(weeks=n))
        journal += (*more, *perfect_week(week, runner(), receipt=False))
        found.append((any("spared" in x.why for x in week.notices), any("next step" in x.why for x in week.changes)))
    assert found == [(True, False), (True, False), (False, True)]


def test_pai_02_a_week_that_pain_empties_is_not_laid_on_rest_days() -> None:
    gentle = runner(program="recovery")
    week = plan(gentle, lived(gentle, 2, lambda done: replace(done, pain=8)), MONDAY + timedelta(weeks=2))
    assert not week.sessions
    (said,) = [notice for notice in week.notices if "No session" in notice.why]
    assert (said.rules[0], "rest days" in said.why) == ("PAI-02", False)


def test_saf_06_illness_is_named_beside_a_flag_that_was_cleared_in_the_week() -> None:
    monday, flag = MONDAY + timedelta(weeks=1), RedFlag(at=at(0, 5), tier="refer", sign="bony pain")
    told = (Illness(at=at(0, 6), state="ill"), flag, replace(flag, at=at(1, 0), cleared=True))
    week = plan(runner(), (*lived(runner(), 1), *told), monday)
    assert not week.sessions
    ill = [change for change in week.changes if "while you are ill" in change.why]
    assert ill
    assert all(change.inputs == ("ill on 2026-11-29",) for change in ill)


def test_pro_16_what_rises_in_a_reset_is_not_said_to_be_less() -> None:
    low, reset = [week for _, _, week, _ in live(9900178, 8, catalog())][-2:]
    assert reset.mode == "reset"
    more = [c for c in reset.changes if "a little more than last week" in c.why]
    found = {d.exercise for d in differences(low, reset, catalog()) if d.up and not d.effort and d.before != "none"}
    assert found == {change.exercise for change in more}
    assert found


def test_leg_04_seconds_of_balance_are_no_repetitions() -> None:
    def less(done: SetDone) -> SetDone:
        if done.leg == "left":
            return replace(done, reps=max(1, done.reps - 2)) if done.reps else done
        return replace(done, seconds=done.seconds - 20) if done.seconds else done

    _, week = after(runner(weaker_leg="right"), 1, less)
    (said,) = [notice for notice in week.notices if "LEG-04" in notice.rules]
    assert said.why.endswith("(repetitions in 2 sessions: left 72, right 96)")
    assert {item.first_leg for session in week.sessions for item in session.exercises} - {None} == {"left"}


RACE = MONDAY + timedelta(weeks=6)


def test_saf_04_nothing_comes_back_in_a_week_without_it() -> None:
    before_race = runner(races=(Race(date=RACE, distance_km=10),))
    flag = RedFlag(at=at(3, 6), tier="refer", sign="bony pain")
    journal = (*lived(before_race, 4), flag, replace(flag, at=at(4, 3), cleared=True))
    empty = plan(before_race, journal, RACE - timedelta(weeks=1))
    assert not empty.sessions
    assert not any("comes back" in notice.why for notice in empty.notices)


CROWDED = {"sat": "long", "wed": "tempo", "sun": "hills", "fri": "hills", "tue": "easy", "thu": "race_pace"}


def test_sch_10_light_sessions_in_place_of_strength_are_called_so() -> None:
    runs = tuple(PlannedRun(day=day, kind=kind, at="08:00", minutes=60) for day, kind in CROWDED.items())
    profile = runner(level="advanced", rest_days=("sat",), races=(Race(date=RACE, distance_km=10),), runs=runs)
    week = plan(profile, lived(profile, 5), RACE - timedelta(weeks=1))
    assert not any(session.demanding for session in week.sessions)
    rose = {change.why.partition(" stands in ")[2] for change in week.changes if change.after != "none"}
    assert rose == {"light sessions this week, in place of strength."}
    gone = [change for change in week.changes if change.after == "none"]
    assert all("less room for strength" in change.why and f"race on {RACE}" in change.inputs for change in gone)


@pytest.mark.parametrize(
    ("first", "then", "rule"), [("single_leg", "recovery", "PHA-11"), ("recovery", "single_leg", "PHA-01")]
)
def test_pro_16_another_programme_is_no_turn_of_days(first: Program, then: Program, rule: str) -> None:
    before = runner(level="intermediate", program=first)
    week = plan(replace(before, program=then), perfect_week(plan(before), before), MONDAY + timedelta(weeks=1))
    told = [change for change in week.changes if "ASS-01" not in change.rules]
    assert len(told) > 3
    assert {change.rules for change in told} == {(rule,)}
    assert all("the programme that you chose" in change.why for change in told)
