"""Sentences are true of what stands in the week: steps, turns, ways back, weeks that come once more (PRO-16)."""

import re
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import DAYS, PlannedRun
from core.journal import Entry, Pain, SessionLog, SetDone
from core.planner.doses.raises import GIVEN
from core.planner.replaying.replay import replay
from core.planner.state.course import changed
from core.planner.state.parts import Cause, Strand
from core.planner.telling.explain import explained
from core.planner.telling.held import TAKES_OUT
from core.planner.telling.two_weeks import TwoWeeks
from core.planner.telling.words import HOLDS, in_words
from core.rules.differences import Difference
from core.training import Session, Week
from tests.core.planner.logs import after, at, lived
from tests.core.planner.runner import MONDAY, catalog, perfect_weeks, plan, runner
from tests.life import perfect_week

HINGE = "sl_rdl_loaded"
_LOWERS = {
    "plan-pain-eased", "plan-sore-cut", "plan-sore-lasting", "plan-runs-suffer", "plan-too-hard", "plan-short-again",
    "plan-form-lost",
}  # fmt: skip
QUIET = tuple(PlannedRun(day=d, kind="easy", at="07:00", minutes=45) for d in DAYS[::2])
TURNING = (
    {"session_minutes": 25, "weekly_distance_km": 20},
    {"session_minutes": 25, "weekly_distance_km": 20, "equipment": frozenset({"dumbbell"})},
    {"session_minutes": 30, "weekly_distance_km": 20, "equipment": frozenset(), "runs": QUIET},
    {"weekly_distance_km": 70},
)


def doses(week: Week, exercise: str) -> list[tuple[int, int]]:
    found = [(i.sets, i.amount) for s in week.sessions for i in s.exercises if i.exercise == exercise and s.demanding]
    return sorted(found, reverse=True)


def volume(week: Week, exercise: str) -> int:
    return sum(sets * amount for sets, amount in doses(week, exercise))


@pytest.mark.parametrize("phrase", sorted(GIVEN | TAKES_OUT | HOLDS | _LOWERS))
def test_pro_16_what_is_said_of_an_exercise_names_it(phrase: str) -> None:
    assert "Split squat" in catalog().phrases().say(phrase, exercise="Split squat")


def test_pai_02_what_pain_makes_easier_is_told_so() -> None:
    sore = Pain(at=at(0, 2), score=4, region="knee", leg="left", type="ache", when="during")
    told = plan(runner(), (*lived(runner(), 1), sore), MONDAY + timedelta(weeks=1)).changes
    assert any("gets easier because of some pain" in change.why for change in told)


def test_pha_06_light_work_takes_no_turns() -> None:
    runs = tuple(PlannedRun(day=day, kind="easy", at="07:00", minutes=45) for day in DAYS[:4])
    rested = runner(options=frozenset({"run_prep"}), runs=runs, rest_days=frozenset({"mon", "tue", "fri"}))
    (*_, before, week), _ = perfect_weeks(rested, 3)
    kinds = [[session.kind for session in each.sessions] for each in (before, week)]
    assert kinds == [["strength", "run_prep", "strength"], ["strength", "core", "strength"]]
    (said,) = [change for change in week.changes if change.exercise == "dead_bug"]
    assert said.rules == ("EXE-10", "PHA-02")


@pytest.mark.parametrize(("exercise", "phrase"), [("sl_rdl", "plan-sore-cut"), ("kickstand_hinge", "plan-too-hard")])
def test_pro_08_a_lost_set_is_no_reason_for_another_exercise(exercise: str, phrase: str) -> None:
    causes = (Cause(("PRO-08",), "plan-sore-cut"), Cause(("PRO-07",), "plan-too-hard"))
    standing = next(replay(runner(), lived(runner(), 2), catalog(), MONDAY + timedelta(weeks=2)))
    replaced = None if exercise == "sl_rdl" else "sl_rdl"
    lost = Difference(exercise, replaced, "3x8", "2x8", up=False, loses=True)
    assert in_words(causes, lost, TwoWeeks(standing)).phrase == phrase


@pytest.mark.parametrize("changes", TURNING)
def test_pha_06_no_exercise_that_stays_makes_way_for_the_next_part(changes: dict[str, object]) -> None:
    weeks, _ = perfect_weeks(runner(level="advanced", **changes), 16)
    said = [c for week in weeks for c in week.changes if "makes way" in c.why]
    assert all(change.after == "none" for change in said)


def dosed(week: Week, *doses: tuple[int, int]) -> Week:
    """Return a week with other sets and repetitions of its hinge, demanding day by demanding day."""
    asked = iter(doses)
    days = [_dosed(session, *next(asked)) if session.demanding else session for session in week.sessions]
    return replace(week, sessions=tuple(days))


def _dosed(session: Session, sets: int, reps: int) -> Session:
    items = (replace(i, sets=sets, reps=reps) if i.exercise == HINGE else i for i in session.exercises)
    return replace(session, exercises=tuple(items))


@pytest.mark.parametrize(
    ("mixed", "alike"), [(((3, 8), (2, 7)), ((3, 8), (2, 8))), (((3, 8), (1, 8)), ((3, 8), (2, 8)))]
)
def test_pha_06_alternating_days_are_named_where_each_kind_of_day_stands_as_it_was(
    mixed: tuple[tuple[int, int], ...], alike: tuple[tuple[int, int], ...]
) -> None:
    strong = runner(level="advanced", weekly_distance_km=70)
    (_, power, plain), journal = perfect_weeks(strong, 3)
    weeks = dosed(power, *mixed), dosed(plain, *alike)
    standing = next(replay(strong, journal, catalog(), plain.week))
    for before, week in (weeks, weeks[::-1]):
        course = changed(standing.course, printed=before, causes={})
        told = explained(replace(standing, course=course, planned=replace(standing.planned, week=week)))
        (change,) = (change for change in told.changes if change.exercise == HINGE)
        assert change.rules == ("PHA-06",)


@pytest.mark.parametrize("changes", TURNING)
def test_pro_03_one_more_is_one_more(changes: dict[str, object]) -> None:
    weeks, _ = perfect_weeks(runner(level="advanced", **changes), 16)
    for before, week in pairwise(weeks):
        for change in week.changes:
            was, now = doses(before, change.exercise), doses(week, change.exercise)
            if "gets one more set" in change.why:
                assert len(was) == len(now), change
                assert now[0][0] == was[0][0] + 1, change
                assert max(amount for _, amount in now) <= max(amount for _, amount in was), change
            if "gets one more a set" in change.why:
                assert len(was) == len(now), change


@pytest.mark.parametrize("changes", TURNING)
def test_pro_11_nothing_with_less_work_moves_back_towards_its_usual_dose(changes: dict[str, object]) -> None:
    weeks, _ = perfect_weeks(runner(level="advanced", **changes), 12)
    for before, week in pairwise(weeks):
        for change in week.changes:
            if "moves back towards" in change.why and volume(before, change.exercise):
                assert re.search(r"\d+x\d+", change.before)
                assert doses(week, change.exercise)[0] > doses(before, change.exercise)[0], change


def skipping(week: Week, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Leave out the week's last session."""
    last = week.sessions[-1].id
    return tuple(entry for entry in entries if not (isinstance(entry, SessionLog) and entry.session == last))


def test_pha_02_a_week_that_comes_again_for_want_of_sessions_says_so() -> None:
    walker = runner(program="recovery")
    journal: tuple[Entry, ...] = ()
    weeks: list[Week] = []
    for n in range(4):
        weeks.append(plan(walker, journal, MONDAY + timedelta(weeks=n)))
        journal += skipping(weeks[-1], perfect_week(weeks[-1], walker, receipt=False))
    assert [week.week_number for week in weeks] == [1, 1, 1, 1]
    said = [[n.why for n in week.notices if n.rules == ("PHA-02",)] for week in weeks]
    assert [len(each) for each in said] == [0, 1, 1, 1]
    assert said[1][0].endswith("(2 of 3 sessions logged last week)")
    usual, _ = perfect_weeks(walker, 4)
    assert not [n for week in usual for n in week.notices if n.rules == ("PHA-02",)]


def test_pro_07_what_holds_several_exercises_is_said_once() -> None:
    count = iter(range(1000))

    def short(done: SetDone) -> SetDone:
        return replace(done, reps=done.reps - 1) if done.reps and next(count) % 7 == 0 else done

    _, week = after(runner(level="intermediate"), 2, short)
    told = [notice.why.partition(" (")[0] for notice in week.notices]
    kinds = [why.partition(" stays as it is")[2] for why in told if "stays as it is" in why]
    assert kinds
    assert len(kinds) == len(set(kinds))


def test_pai_08_what_rests_is_said_once_for_all_that_waits() -> None:
    sharp = Pain(at=at(0, 6), score=6, region="knee", leg="left", type="ache", when="during")
    week = plan(runner(level="intermediate"), (*lived(runner(level="intermediate"), 1), sharp), MONDAY + timedelta(7))
    waits = [notice.why for notice in week.notices if notice.why.startswith("What hurt rests")]
    assert [why.count("waits for calm days") > 1 for why in waits] == [True]


def test_ass_01_what_came_back_easier_is_not_said_to_wait() -> None:
    athlete = runner(level="intermediate", session_minutes=45)
    ache = {"score": 6, "region": "knee", "leg": "left", "type": "ache", "when": "during"}
    journal: tuple[Entry, ...] = (
        Pain(at=at(1, 2, "21:00"), **ache),
        Pain(at=at(3, 5, "08:00"), score=0, region="knee", leg="left", when="morning"),
    )
    for n in range(4):
        known = tuple(entry for entry in journal if entry.at < at(n, wall="00:00"))
        journal += perfect_week(plan(athlete, known, MONDAY + timedelta(weeks=n)), athlete, receipt=False)
    week = plan(athlete, tuple(sorted(journal, key=lambda entry: entry.at)), MONDAY + timedelta(weeks=4))
    (tests,) = [notice.why for notice in week.notices if notice.rules == ("ASS-01",)]
    assert "split squat is easier than before it hurt" in tests
    assert "waits" not in tests


def test_exe_12_no_next_weight_is_promised_on_the_recovery_track() -> None:
    walker = runner(program="recovery", load_step_kg=2.5, session_minutes=25)
    weeks, _ = perfect_weeks(walker, 14)
    assert any(catalog().exercises[i.exercise].load for i in weeks[-1].sessions[0].exercises)
    assert not [n.why for week in weeks for n in week.notices if "PRO-04" in n.rules]


def test_pai_08_what_comes_back_a_step_easier_says_so_whatever_week_has_its_room() -> None:
    steady = runner(level="intermediate")
    weeks, journal = perfect_weeks(steady, 4)
    new = "lateral_step_down"
    week = next(w for w in weeks for c in w.changes if c.before == "none" and c.exercise == new)
    standing = next(replay(steady, tuple(e for e in journal if e.at.date() < week.week), catalog(), week.week))
    low = {"step_down": Strand(new, low=True)}
    course = changed(standing.course, strands={**standing.course.strands, **low}, causes={})
    told = explained(replace(standing, course=course))
    (change,) = (change for change in told.changes if change.exercise == new)
    assert "PAI-08" in change.rules
    assert "comes back one step easier" in change.why


@pytest.mark.parametrize("phrase", ["plan-one-more", "plan-one-set"])
def test_pro_16_an_exercise_in_anothers_place_has_no_one_more(phrase: str) -> None:
    profile = runner(level="intermediate")
    standing = next(replay(profile, lived(profile, 1), catalog(), MONDAY + timedelta(weeks=1)))
    other = Difference("hip_thrust", HINGE, f"{HINGE} 3x8", "hip_thrust 4x8", up=True)
    assert in_words((Cause(("PRO-03",), phrase),), other, TwoWeeks(standing)).phrase == "plan-more"
