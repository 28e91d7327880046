"""The boundaries of section 8: on each side of every number that the planner turns on."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import PlannedRun, Race
from core.journal import Assessment, Entry, Illness, Pain, Run, SessionLog, Sleep, Soreness, Test
from core.rules.demand import week_hard_sets
from core.training import Week
from tests.core.planner.logs import Change, after, as_is, at, cited, lived, only
from tests.core.planner.runner import MONDAY, catalog, dose, plan, runner, strength
from tests.life import perfect_week

HINGE = "sl_rdl"


def grown(change: Change = as_is, *extra: Entry) -> Week:
    """Plan the third week, after two good ones and what else is told of the second."""
    return after(runner(), 2, change, *extra)[1]


def exercises(week: Week) -> set[str]:
    return {item.exercise for session in week.sessions for item in session.exercises}


@pytest.mark.parametrize(
    ("over", "expected"), [(-0.5, "3x10"), (0, "3x10"), (0.5, "3x8"), (1.5, "3x8"), (2, "3x6")], ids=str
)
def test_pro_07_effort_around_the_cap(over: float, expected: str) -> None:
    cap = strength(plan(runner(), lived(runner(), 1), MONDAY + timedelta(weeks=1)))[0].rpe_cap
    assert dose(grown(lambda done: replace(done, rpe=cap + over)), HINGE) == expected


@pytest.mark.parametrize(
    ("score", "expected"), [(3, "3x10"), (3.5, "3x8"), (4, "3x8"), (6, "3x8"), (7, "2x8")], ids=str
)
def test_pro_08_soreness_frees_holds_and_cuts(score: float, expected: str) -> None:
    assert dose(grown(as_is, Soreness(at=at(1, 6), score=score, region="hamstring")), HINGE) == expected


@pytest.mark.parametrize(
    ("hours", "score", "cut"), [(71, 3, False), (72, 2, False), (72, 3, True), (96, 3, True)], ids=str
)
def test_pro_08_soreness_that_lasts_72_hours(hours: int, score: float, cut: bool) -> None:
    journal = lived(runner(), 2)
    last = max(entry.at for entry in journal if isinstance(entry, SessionLog))
    sore = Soreness(at=last + timedelta(hours=hours), score=score, region="hamstring")
    monday = (sore.at.date() + timedelta(days=7)) - timedelta(days=sore.at.weekday())
    week = plan(runner(), (*journal, sore), monday)
    assert any("PRO-08" in change.rules for change in week.changes) is cut


@pytest.mark.parametrize(("hours", "cut"), [(71, False), (72, True)])
def test_pro_08_core_work_hides_no_soreness_of_the_session_before_it(hours: int, *, cut: bool) -> None:
    profile = runner(level="intermediate")
    logs = {e.session[11:]: e for e in lived(profile, 1)[::-1] if isinstance(e, SessionLog)}
    legs = logs["strength"]
    core = replace(logs["core"], at=legs.at + timedelta(hours=48))
    sore = Soreness(at=legs.at + timedelta(hours=hours), score=3, region="hamstring")
    week = plan(profile, (legs, core, sore), MONDAY + timedelta(weeks=1))
    assert any("PRO-08" in change.rules for change in week.changes) is cut


@pytest.mark.parametrize(("score", "hinge"), [(2, "3x10"), (2.5, None), (5, None), (5.5, None)], ids=str)
def test_pai_02_pain_around_two_and_five(score: float, hinge: str | None) -> None:
    week = grown(as_is, Pain(at=at(1, 6), score=score, region="hamstring", type="ache", when="during"))
    assert dose(week, HINGE) == hinge
    below = {"kickstand_hinge"} & exercises(week)
    assert bool(below) is (2 < score <= 5)


@pytest.mark.parametrize("done", [0, 1], ids=["the first session", "the second session"])
def test_pro_14_one_session_each_week_is_no_gap_whichever_it_is(done: int) -> None:
    runs = (("mon", "easy"), ("wed", "tempo"), ("sat", "long"))
    athlete = runner(runs=tuple(PlannedRun(day=day, kind=kind, at="08:00", minutes=45) for day, kind in runs))
    journal: tuple[Entry, ...] = ()
    for n in range(4):
        week = plan(athlete, journal, MONDAY + timedelta(weeks=n))
        assert [session.date.weekday() for session in strength(week)] == [0, 3]
        assert (week.mode, week.hard_sets_per_leg) == ("build", 12)
        only = replace(week, sessions=strength(week)[done : done + 1])
        journal += perfect_week(only, athlete, receipt=False)


@pytest.mark.parametrize(
    ("idle", "mode"), [(6, "build"), (7, "return"), (12, "return"), (13, "return"), (26, "return"), (27, "return")]
)
def test_pro_14_gaps_of_7_days_and_to_the_first_session_of_14_and_28(idle: int, mode: str) -> None:
    """The days are those to the Monday; the phase's work begins on the Tuesday, a day later."""
    athlete = runner(level="intermediate")
    journal = lived(athlete, 3)
    logs = [e for e in journal if isinstance(e, SessionLog) and e.session.endswith("/strength")]
    kept = [entry for entry in journal if entry not in logs]
    monday = MONDAY + timedelta(weeks=3 + idle // 7)
    last = replace(logs[-1], at=at((monday - MONDAY).days // 7, -idle, "12:00"))
    usual = plan(athlete, journal, MONDAY + timedelta(weeks=2)).hard_sets_per_leg
    week = plan(athlete, tuple(sorted((*kept, *logs[:-1], last), key=lambda entry: entry.at)), monday)
    assert week.mode == mode
    assert ("PRO-14" in cited(week)) is (idle >= 7)
    assert week.phase == "beginner" or strength(week)[0].date == monday + timedelta(days=1)
    assert (week_hard_sets(week.sessions, catalog()) <= usual * 0.5) is (idle + 1 >= 14)
    assert (week.phase == "beginner") is (idle + 1 >= 28)
    assert ("PHA-03" in cited(week)) is (idle + 1 >= 28)


@pytest.mark.parametrize(("hours", "frozen"), [(6.9, True), (7, False)])
def test_rec_01_a_mean_of_seven_hours(hours: float, frozen: bool) -> None:
    nights = tuple(Sleep(at=at(1, day, "07:00"), hours=hours) for day in range(7))
    assert (dose(grown(as_is, *nights), HINGE) == "3x8") is frozen


@pytest.mark.parametrize(("nights_ago", "frozen"), [(14, True), (15, False)])
def test_rec_01_counts_two_weeks_of_nights(nights_ago: int, frozen: bool) -> None:
    short = Sleep(at=at(2, -nights_ago, "07:00"), hours=4)
    assert ("REC-01" in cited(grown(as_is, short))) is frozen


@pytest.mark.parametrize(("kilometres", "frozen"), [(11, False), (11.1, True)])
def test_pro_17_a_run_a_tenth_longer_than_in_30_days(kilometres: float, frozen: bool) -> None:
    runs = (Run(at=at(0, 6), distance_km=10), Run(at=at(1, 6), distance_km=kilometres))
    assert ("PRO-17" in cited(grown(as_is, *runs))) is frozen


@pytest.mark.parametrize(("complaints", "less"), [(1, False), (2, True)])
def test_pro_09_two_spoilt_runs_in_48_hours(complaints: int, less: bool) -> None:
    last = max(entry.at for entry in lived(runner(), 2) if isinstance(entry, SessionLog))
    runs = tuple(Run(at=last + timedelta(hours=n), complaint="heavy_legs") for n in (20, 47)[:complaints])
    assert ("PRO-09" in cited(grown(as_is, *runs))) is less


@pytest.mark.parametrize(("hours", "traced"), [(48, True), (48.1, False)])
def test_pro_09_only_runs_within_48_hours_are_traced_to_strength(hours: float, traced: bool) -> None:
    last = max(entry.at for entry in lived(runner(), 2) if isinstance(entry, SessionLog))
    runs = tuple(Run(at=last + timedelta(hours=n), complaint="heavy_legs") for n in (20, hours))
    monday = MONDAY + timedelta(weeks=2)
    week = plan(runner(), (*lived(runner(), 2), *runs), monday)
    assert ("PRO-09" in cited(week)) is traced


@pytest.mark.parametrize(("kind", "traced"), [("strength", True), ("core", False)])
def test_pro_09_heavy_legs_are_not_traced_to_planks(kind: str, traced: bool) -> None:
    journal = lived(runner(), 2)
    last = max(entry.at for entry in journal if isinstance(entry, SessionLog))
    log = SessionLog(at=last + timedelta(hours=40), session=f"{(last + timedelta(hours=40)).date()}/{kind}", sets=())
    runs = tuple(Run(at=last + timedelta(hours=n), complaint="heavy_legs") for n in (47, 50))
    week = plan(runner(), (*journal, log, *runs), MONDAY + timedelta(weeks=2))
    assert ("PRO-09" in cited(week)) is traced


@pytest.mark.parametrize(
    ("test", "stronger", "weaker", "times", "told"),
    [
        ("calf_raise", 20, 18, 2, False),
        ("calf_raise", 20, 17, 2, True),
        ("calf_raise", 20, 17, 1, False),  # on two occasions (5.7)
        ("calf_raise", 10, 8.5, 2, False),  # two repetitions at least
        ("sit_to_stand", 20, 12, 2, True),
        ("balance_eyes_open", 30, 25, 2, True),
        ("balance_eyes_open", 30, 26, 2, False),  # five seconds at least
        ("side_plank", 60, 25, 2, True),
    ],
)
def test_leg_06_a_side_difference_shows_twice(
    test: Test, stronger: float, weaker: float, times: int, told: bool
) -> None:
    tests = [
        Assessment(at=at(1, day), test=test, leg=leg, value=value)
        for day in (4, 6)[-times:]
        for leg, value in (("left", stronger), ("right", weaker))
    ]
    assert ("LEG-06" in cited(grown(as_is, *tests))) is told


@pytest.mark.parametrize(("days", "offered"), [(21, False), (22, True)])
def test_tap_03_slow_lowering_is_not_offered_with_a_race_near(days: int, offered: bool) -> None:
    week = plan(runner(races=(Race(date=MONDAY + timedelta(days=days), distance_km=42),)))
    assert any("start with slow lowering" in notice.why for notice in week.notices) is offered


def test_ass_03_two_tests_that_contradict_each_other_are_no_side_difference() -> None:
    tests = [
        Assessment(at=at(1, day), test="calf_raise", leg=leg, value=value)
        for day, values in ((4, (12, 15)), (6, (15, 12)))
        for leg, value in zip(("left", "right"), values, strict=True)
    ]
    assert "LEG-06" not in cited(grown(as_is, *tests))


def test_ass_03_a_leg_with_a_weight_is_not_set_against_one_without() -> None:
    tests = [
        Assessment(at=at(1, day), test="bulgarian_split_squat", leg=leg, value=value, load_kg=load)
        for day in (4, 6)
        for leg, value, load in (("left", 8, 20), ("right", 12, None))
    ]
    assert "LEG-06" not in cited(grown(as_is, *tests))


def test_leg_06_a_side_difference_is_told_after_the_tests_and_every_four_weeks() -> None:
    profile = runner(focus=())
    tests = [Assessment(at=at(0, day), test="calf_raise", leg=leg, value=value)
             for day in (4, 6) for leg, value in (("left", 20), ("right", 14))]  # fmt: skip
    journal: tuple[Entry, ...] = tuple(tests)
    told = []
    for n in range(7):
        week = plan(profile, journal, MONDAY + timedelta(weeks=n))
        told.append("LEG-06" in {rule for notice in week.notices for rule in notice.rules})
        done = perfect_week(week, profile, receipt=False)
        journal = tuple(sorted((*journal, *done), key=lambda entry: entry.at))
    assert told == [n in (1, 5) for n in range(7)]


def test_saf_06_half_then_three_quarters_then_the_usual_sets() -> None:
    athlete = runner()
    usual = plan(athlete, lived(athlete, 1), MONDAY + timedelta(weeks=1)).hard_sets_per_leg
    journal = (*lived(athlete, 1), Illness(at=at(1, 0), state="ill"), Illness(at=at(1, 6), state="well"))
    shares = []
    for n in range(2, 5):
        week = plan(athlete, journal, MONDAY + timedelta(weeks=n))
        shares.append(week.hard_sets_per_leg / usual)
        journal += perfect_week(week, athlete, receipt=False)
    assert 0 < shares[0] <= 0.5 < shares[1] <= 0.75 < shares[2] <= 1.25


@pytest.mark.parametrize(
    ("pains", "referred"),
    [((3, 4, 5), True), ((3, 4, 4), True), ((4, 4, 4), False), ((2, 3, 4), False), ((3, 4), False)],
    ids=str,
)
def test_saf_03_pain_worse_in_each_of_three_sessions(pains: tuple[float, ...], referred: bool) -> None:
    athlete = runner()
    journal: tuple[Entry, ...] = ()
    for n, score in enumerate(pains):
        week = plan(athlete, journal, MONDAY + timedelta(weeks=n))
        journal += _hurt(week, score)
    week = plan(athlete, journal, MONDAY + timedelta(weeks=len(pains)))
    said = [change.why for change in week.changes if "SAF-03" in change.rules]
    assert any("looked at" in why for why in said) is referred


@pytest.mark.parametrize(
    ("pains", "phrase"),
    [((4, 4, 4, 4), "for four weeks"), ((0, 1, 2), "two weeks running"), ((4, 4, 4, 3), None), ((4, 4, 4), None),
     ((1, 1, 1, 1), "for four weeks"), ((0, 1, 1), None), ((9,), None)],
    ids=str,
)  # fmt: skip
def test_saf_03_pai_05_pain_of_the_sets_alone_is_referred(pains: tuple[float, ...], phrase: str | None) -> None:
    athlete = runner(level="intermediate")
    journal: tuple[Entry, ...] = ()
    for n, score in enumerate(pains):
        journal += _hurt(plan(athlete, journal, MONDAY + timedelta(weeks=n)), score)
    week = plan(athlete, journal, MONDAY + timedelta(weeks=len(pains)))
    said = [said.why for said in (*week.changes, *week.notices) if "look" in said.why]
    assert any(phrase in why for why in said) if phrase else not said


@pytest.mark.parametrize(("score", "referred"), [(6, True), (5, False)])
def test_row_2_pain_above_5_in_both_sessions_of_a_week_is_referred(score: float, referred: bool) -> None:
    athlete = runner(level="intermediate")
    journal = lived(athlete, 1, only("bulgarian_split_squat", lambda done: replace(done, pain=score)))
    week = plan(athlete, journal, MONDAY + timedelta(weeks=1))
    assert any("not settled" in notice.why for notice in week.notices) is referred


def _hurt(week: Week, score: float) -> tuple[Entry, ...]:
    """Log the first strength session of a week, with pain in its hinge."""
    known = strength(week)[0].id
    logs = (e for e in perfect_week(week, runner(), receipt=False) if isinstance(e, SessionLog))
    first = next(log for log in logs if log.session == known)
    chain = {name for name, card in catalog().exercises.items() if card.chain == "hinge"}
    sets = tuple(replace(done, pain=score) if done.exercise in chain else done for done in first.sets)
    return (replace(first, sets=sets),)


@pytest.mark.parametrize(
    ("days", "sets"), [((-13, -9), [12, 14]), ((-5, -1), [6, 6]), ((-1, 2), [0, 6])],
    ids=["over a week before the start", "over on the Sunday before it", "over in the first week"],
)  # fmt: skip
def test_saf_06_an_illness_just_before_the_first_week_halves_it_too(days: tuple[int, int], sets: list[int]) -> None:
    ill, well = days
    told = (Illness(at=at(0, ill, "08:00"), state="ill"), Illness(at=at(0, well, "08:00"), state="well"))
    first = plan(runner(), tuple(entry for entry in told if entry.at < at(0, 0, "00:00")))
    done = () if ill == -1 else perfect_week(first, runner(), receipt=False)
    journal = tuple(sorted((*told, *done), key=lambda entry: entry.at))
    assert [first.hard_sets_per_leg, plan(runner(), journal, MONDAY + timedelta(weeks=1)).hard_sets_per_leg] == sets


@pytest.mark.parametrize(("score", "steps"), [(2, "2x10"), (4, "1x6"), (6, None)])
def test_pai_02_an_outer_knee_that_hurts_spares_step_ups_before_step_downs_are_in(score: float, steps: str) -> None:
    pain = Pain(at=at(1, 4), score=score, region="it_band", leg="left", type="ache", when="during")
    week = plan(runner(), (*lived(runner(), 2), pain), MONDAY + timedelta(weeks=2))
    assert dose(week, "step_up_low") == steps


@pytest.mark.parametrize(
    ("first", "referred"), [(0, True), (None, False)], ids=["told to be calm at first", "nothing told at first"]
)
def test_pai_05_a_baseline_needs_a_first_word(first: float | None, referred: bool) -> None:
    scores = (first, 1, 2)
    pains = tuple(
        Pain(at=at(n, 5), score=score, region="hamstring", type="ache", when="during")
        for n, score in enumerate(scores) if score is not None
    )  # fmt: skip
    week = plan(runner(), (*lived(runner(), 3), *pains), MONDAY + timedelta(weeks=3))
    assert ("PAI-05" in cited(week)) is referred


def test_pai_04_two_worse_mornings_are_to_be_looked_at() -> None:
    mornings = tuple(
        Pain(at=at(1, day, "08:00"), score=2, region="hamstring", type="ache", when="morning") for day in (4, 6)
    )
    week = grown(as_is, *mornings)
    assert any("PAI-04" in change.rules and "looked at" in change.why for change in week.changes)
