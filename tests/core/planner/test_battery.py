"""ASS-01: when the tests stand, and that nothing pays for them."""

from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from core.athlete import MovementGate, PlannedRun, Race, Screening
from core.journal import Entry, Pain, SessionLog, SetDone
from core.planner import legal_moves
from core.planner.choosing.choice import Means
from core.planner.layout.battery import is_due, warm_up
from core.planner.state.course import Course
from core.rules import check
from core.rules.spacing import DEMANDING_GAP, ends
from core.training import Session, Week
from tests.core.planner.logs import at, cited
from tests.core.planner.runner import MONDAY, catalog, listed, perfect_weeks, plan, runner, strength


def battery_in(week: Week) -> list[Session]:
    return [session for session in week.sessions if session.kind == "assessment"]


def weeks_with_tests(count: int, **changes: object) -> list[int]:
    weeks, _ = perfect_weeks(runner(**changes), count)
    return [n for n, week in enumerate(weeks) if battery_in(week)]


def test_ass_01_tests_at_the_start_on_day_30_and_every_four_weeks() -> None:
    assert weeks_with_tests(13, level="intermediate") == [0, 4, 8, 12]


@pytest.mark.parametrize(
    ("number", "moved", "last", "due"),
    [(5, True, 4, True), (9, True, 4, True), (5, True, 5, False), (5, False, 4, False), (6, True, 4, False),
     (6, False, 2, True), (1, False, None, True)],
)  # fmt: skip
def test_ass_01_a_new_phase_is_tested_even_between_two_dates(
    number: int, moved: bool, last: int | None, due: bool
) -> None:
    tested = None if last is None else MONDAY + timedelta(weeks=last)
    course = Course(number=number, gate=MovementGate(), moved=moved, tested=tested)
    assert is_due(course, runner(), MONDAY + timedelta(weeks=6)) is due


def test_ass_01_nothing_is_tested_while_something_hurts() -> None:
    profile = runner(level="intermediate")
    _, journal = perfect_weeks(profile, 4)
    assert battery_in(plan(profile, journal, MONDAY + timedelta(weeks=4)))
    ache = Pain(at=at(3, 6), score=4, region="knee", leg="left")
    assert not battery_in(plan(profile, (*journal, ache), MONDAY + timedelta(weeks=4)))


def test_ass_01_tests_that_pain_puts_off_are_not_recommended() -> None:
    _, journal = perfect_weeks(runner(), 4)
    ache = Pain(at=at(3, 6), score=4, region="knee", leg="left")
    week = plan(runner(), (*journal, ache), MONDAY + timedelta(weeks=4))
    said = [notice.why for notice in week.notices if "ASS-01" in notice.rules]
    assert len(said) == 1
    assert "wait until nothing hurts" in said[0]


def test_pai_02_what_hurt_in_a_test_is_heard() -> None:
    _, journal = perfect_weeks(runner(), 1)
    drill = SetDone(exercise="hip_hinge_drill", set=1, leg=None, reps=8, pain=6)
    test = SessionLog(at=at(0, 6), session=f"{MONDAY + timedelta(days=6)}/assessment", sets=(drill,))
    week = plan(runner(), (*journal, test), MONDAY + timedelta(weeks=1))
    chains = {catalog().exercises[item.exercise].chain for session in week.sessions for item in session.exercises}
    assert "hinge" not in chains
    assert "PAI-02" in cited(week)


def test_ass_01_tests_want_48_hours_after_demanding_work() -> None:
    weeks, _ = perfect_weeks(runner(level="advanced"), 9)
    for before, week in zip((None, *weeks), weeks, strict=False):
        assert not [b for b in check(week, runner(level="advanced"), catalog(), before) if b.rule == "ASS-01"]
        for session in battery_in(week):
            hard = [s for s in strength(week) if s.starts < session.starts]
            assert all(session.starts.astimezone(UTC) >= ends(s) + DEMANDING_GAP for s in hard)


def test_ass_01_a_hand_written_week_is_checked() -> None:
    week = plan(runner(level="intermediate"))
    work, session = strength(week)[0], battery_in(week)[0]
    early = replace(session, date=work.date, starts=work.starts + timedelta(hours=2))
    broken = replace(week, sessions=(work, early), hard_sets_per_leg=0)
    assert "ASS-01" in {breach.rule for breach in check(broken, runner(), catalog())}
    race_week = replace(week, mode="race_week")
    assert "ASS-01" in {breach.rule for breach in check(race_week, runner(), catalog())}


def test_ass_01_the_warm_up_asks_no_more_than_the_week_trains() -> None:
    means = Means(catalog(), catalog().programmes["single_leg"], runner(), load=True)
    session = battery_in(plan(runner()))[0]
    held = replace(session, kind="strength", exercises=(replace(session.exercises[0], reps=5),))
    assert [warm_up(means, others).amount for others in ((), (held,))] == [8, 5]


def test_ass_01_tests_are_light_and_displace_nothing() -> None:
    week = plan(runner())
    session = battery_in(week)[0]
    assert (listed(session), session.demanding, session.rpe_cap) == (["hip_hinge_drill 1x8"], False, 6)
    without = replace(week, sessions=tuple(s for s in week.sessions if s is not session))
    assert without.hard_sets_per_leg == week.hard_sets_per_leg
    assert len(strength(without)) == 2
    assert not check(week, runner(), catalog())


@pytest.mark.parametrize(
    "changes",
    [
        {"races": (Race(date=MONDAY + timedelta(days=10), distance_km=10),)},
        {"screening": Screening(heart=True)},
        {"program": "recovery"},
        {"runs": tuple(PlannedRun(day=day, kind="tempo") for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun"))},
    ],
    ids=["race", "not cleared", "recovery track", "no room"],
)
def test_ass_01_no_tests_before_a_race_or_where_work_is_light(changes: dict[str, object]) -> None:
    assert not battery_in(plan(runner(**changes)))


def test_ass_01_where_no_day_is_free_the_notice_stays() -> None:
    runs = tuple(PlannedRun(day=day, kind="easy", at="07:00") for day in ("mon", "wed", "fri"))
    runs += tuple(PlannedRun(day=day, kind="tempo", at="07:00") for day in ("tue", "thu", "sat"))  # type: ignore[arg-type]
    week = plan(runner(level="intermediate", runs=runs, session_minutes=45))
    assert not battery_in(week)
    assert "ASS-01" in cited(week)


def test_ass_01_a_log_of_tests_is_no_work() -> None:
    profile = runner(level="intermediate")
    weeks, journal = perfect_weeks(profile, 1)
    name = battery_in(weeks[0])[0].id
    sets = tuple(SetDone(exercise="single_leg_hop", set=1, leg=leg, contacts=10, pain=0) for leg in ("left", "right"))
    hops: tuple[Entry, ...] = (SessionLog(at=at(0, 6), session=name, sets=sets, rpe=9),)
    plain = tuple(e for e in journal if not (isinstance(e, SessionLog) and e.session == name))
    following = MONDAY + timedelta(weeks=1)
    assert plan(profile, (*plain, *hops), following) == plan(profile, plain, following)
    missed = tuple(e for e in plain if not isinstance(e, SessionLog))
    assert plan(profile, (*missed, *hops), following).mode == plan(profile, missed, following).mode


def test_ass_01_moved_tests_keep_their_distance() -> None:
    profile = runner(level="intermediate")
    week = plan(profile)
    name = battery_in(week)[0].id
    for day in legal_moves(profile, (), catalog(), name, at(0, 0, "01:00")):
        assert all(abs((day - s.date).days) > 1 for s in strength(week))


def test_ass_01_the_receipt_tells_of_the_warm_up_and_nothing_else_moves() -> None:
    weeks, _ = perfect_weeks(runner(level="intermediate"), 6)
    for n, (before, after) in {4: ("none", "1x8"), 5: ("1x8", "none")}.items():
        found = [change for change in weeks[n].changes if change.exercise == "hip_hinge_drill"]
        assert [(change.before, change.after, change.rules) for change in found] == [(before, after, ("ASS-01",))]
