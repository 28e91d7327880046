"""Weeks that were smaller by circumstance leave no lasting mark: who did all of them loses no more than who rested."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import DAYS, Level, Profile
from core.journal import Entry, Illness, SessionLog
from core.rules import check
from core.rules.compare import harder
from core.training import Week
from tests.core.planner.logs import at, only
from tests.core.planner.runner import MONDAY, catalog, plan, runner
from tests.life import perfect_week


def lived(usual: Profile, other: Profile, when: range, weeks: int) -> list[Week]:
    """Live all weeks just as prescribed, those of a range with another profile."""
    journal: tuple[Entry, ...] = ()
    found = []
    for n in range(weeks):
        profile = other if n in when else usual
        found.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(found[-1], profile)
    return found


def sets(weeks: list[Week]) -> list[int]:
    return [week.hard_sets_per_leg for week in weeks]


def reasons(week: Week) -> str:
    return " ".join(change.why for change in week.changes)


FORTNIGHT = range(2, 4)


@pytest.mark.parametrize(
    ("level", "after"), [("beginner", [6, 8, 14]), ("intermediate", [10, 16, 26]), ("advanced", [11, 15, 26])]
)
def test_pro_14_weeks_on_the_recovery_track_are_a_break_and_no_base(level: Level, after: list[int]) -> None:
    usual = runner(level=level)
    weeks = lived(usual, runner(level=level, program="recovery"), FORTNIGHT, 7)
    assert sets(weeks)[2:4] == [0, 0]
    assert [week.mode for week in weeks[4:]] == ["return", "return", "build"]
    assert sets(weeks)[4:] == after
    assert weeks[4].week_number == weeks[1].week_number + 1
    for week in weeks[4:]:
        assert "minutes" not in reasons(week)


def test_pha_02_weeks_on_the_recovery_track_move_no_strength_programme() -> None:
    weeks = lived(runner(), runner(program="recovery"), range(5), 6)
    assert [week.week_number for week in weeks[:5]] == [1, 2, 3, 4, 5]
    assert weeks[5].week_number == 1


@pytest.mark.parametrize("minutes", [15, 10])
@pytest.mark.parametrize(
    ("level", "after"), [("beginner", [7, 9, 14]), ("intermediate", [13, 18, 26]), ("advanced", [13, 18, 28])]
)
def test_pro_15_a_fortnight_of_short_sessions_costs_no_more_than_one_of_none(
    level: Level, after: list[int], minutes: int
) -> None:
    usual = runner(level=level)
    weeks = lived(usual, runner(level=level, session_minutes=minutes), FORTNIGHT, 8)
    assert [week.mode for week in weeks[2:7]] == ["return"] * 4 + ["build"]
    assert sets(weeks)[4:7] == after
    assert weeks[7].week_number > weeks[1].week_number
    assert any("no room for your usual sets" in notice.why for notice in weeks[2].notices)
    assert any("come back in steps" in notice.why for notice in weeks[4].notices)
    for before, week in pairwise(weeks):
        assert not [breach for breach in check(week, usual, catalog(), before) if breach.rule == "PRO-02"]


def test_pro_02_one_short_week_has_one_step_back() -> None:
    weeks = lived(runner(level="intermediate"), runner(level="intermediate", session_minutes=15), range(2, 3), 5)
    assert sets(weeks) == [22, 26, 6, 18, 26]


@pytest.mark.parametrize("less", [{"session_minutes": 10}, {"rest_days": ("mon", "wed", "thu", "fri", "sat", "sun")}])
def test_pro_02_four_small_weeks_have_steps_back_as_two_have(less: dict[str, object]) -> None:
    weeks = lived(runner(level="intermediate"), runner(level="intermediate", **less), range(2, 6), 11)
    assert sets(weeks)[10] >= sets(weeks)[1] == 26
    for before, now in pairwise(sets(weeks)[5:]):
        assert now <= max(13, before * 1.4)  # half of it first (row 6)


def test_pro_14_from_four_weeks_on_short_sessions_are_the_usual_ones() -> None:
    weeks = lived(runner(), runner(session_minutes=15), range(2, 9), 9)
    assert [week.mode for week in weeks[2:]] == ["return"] * 4 + ["build"] * 3
    assert weeks[8].week_number > weeks[6].week_number


ONE_DAY = ("mon", "wed", "thu", "fri", "sat", "sun")


@pytest.mark.parametrize(("level", "after"), [("intermediate", [13, 18, 26]), ("advanced", [13, 18, 24])])
def test_pro_15_a_fortnight_of_fewer_days_costs_no_more_than_one_of_none(level: Level, after: list[int]) -> None:
    usual = runner(level=level)
    weeks = lived(usual, runner(level=level, rest_days=ONE_DAY), FORTNIGHT, 7)
    assert [week.mode for week in weeks[2:4]] == ["return"] * 2
    assert any("days have no room" in notice.why for notice in weeks[2].notices)
    assert all(now >= gap for now, gap in zip(sets(weeks)[4:], after, strict=True))
    assert max(sets(weeks)[4:]) >= sets(weeks)[1]
    for before, week in pairwise(weeks):
        assert not [breach for breach in check(week, usual, catalog(), before) if breach.rule == "PRO-02"]


def test_pro_14_from_four_weeks_on_fewer_days_are_the_usual_ones() -> None:
    weeks = lived(runner(level="advanced"), runner(level="advanced", rest_days=ONE_DAY), range(2, 9), 9)
    assert [week.mode for week in weeks[2:]] == ["return"] * 4 + ["build"] * 3


@pytest.mark.parametrize("level", ["intermediate", "advanced"])
def test_pha_10_a_fortnight_without_kit_takes_no_rung_and_no_weight(level: Level) -> None:
    usual = runner(level=level)
    weeks = lived(usual, runner(level=level, equipment=frozenset()), range(6, 8), 11)
    bare = {item.load_kg for week in weeks[6:8] for session in week.sessions for item in session.exercises}
    assert bare == {0}
    assert any("stand in for them" in notice.why for notice in weeks[6].notices)
    rungs = [_rungs(week) for week in (weeks[5], weeks[8])]
    assert all(rungs[1][chain] >= rung for chain, rung in rungs[0].items() if chain in rungs[1])
    untroubled = lived(usual, usual, range(0), 11)
    assert max(sets(weeks)[9:]) >= max(sets(untroubled)[9:])
    for before, week in pairwise(weeks[8:]):
        assert not [breach for breach in check(week, usual, catalog(), before) if breach.rule == "PRO-02"]


def test_pha_10_from_four_weeks_on_what_stands_in_is_built_on() -> None:
    weeks = lived(runner(level="advanced"), runner(level="advanced", equipment=frozenset()), range(2, 10), 11)
    said = [any("stand in for them" in notice.why for notice in week.notices) for week in weeks[2:]]
    assert said[:3] == [True] * 3
    assert not any(said[6:])


def test_pha_10_a_stand_in_that_was_too_much_is_judged_like_any_other() -> None:
    usual, bare = runner(level="advanced"), runner(level="advanced", equipment=frozenset())
    journal: tuple[Entry, ...] = ()
    for n in range(3):
        week = perfect_week(plan(bare if n == 2 else usual, journal, MONDAY + timedelta(weeks=n)), usual)
        hard = only("sl_rdl", lambda done: replace(done, rpe=10))
        journal += tuple(replace(e, sets=tuple(map(hard, e.sets))) if isinstance(e, SessionLog) else e for e in week)
    after = plan(usual, journal, MONDAY + timedelta(weeks=3))
    assert _rungs(after)["hinge"] <= catalog().exercises["sl_rdl"].rung


def test_pha_10_with_new_kit_a_pattern_comes_from_its_stand_in_to_its_own_chain() -> None:
    weeks = lived(runner(equipment=frozenset()), runner(), range(12, 20), 20)
    assert all("step_up" not in _rungs(week) for week in weeks[:12])
    assert "step_up" in _rungs(weeks[19])


def _rungs(week: Week) -> dict[str, int]:
    cards = [catalog().exercises[i.exercise] for s in week.sessions if s.demanding for i in s.exercises]
    return {card.chain: card.rung for card in cards}


def test_pha_02_the_programme_moves_on_in_shorter_sessions() -> None:
    weeks = lived(runner(), runner(session_minutes=30), range(3, 9), 8)
    assert [week.week_number for week in weeks[3:]] == [4, 5, 6, 7, 8]


@pytest.mark.parametrize("weeks", [1, 2])
def test_sch_08_weeks_without_room_cost_no_more_than_weeks_missed(weeks: int) -> None:
    """The programme moved on with a week that had no session: what it was to bring comes in with the next one."""
    away = lived(runner(), runner(rest_days=DAYS), range(4, 4 + weeks), 9)
    journal: tuple[Entry, ...] = ()
    missed = []
    for n in range(9):
        missed.append(plan(runner(), journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(missed[-1], runner()) if n not in range(4, 4 + weeks) else ()
    assert away[4].hard_sets_per_leg == 0
    assert max(sets(away)[5:]) >= max(sets(missed)[5:])
    for before, week in pairwise(away):
        assert not [breach for breach in check(week, runner(), catalog(), before) if breach.rule == "PRO-02"]


def test_saf_06_an_illness_in_short_weeks_keeps_its_own_way_back() -> None:
    usual, short = runner(level="intermediate"), runner(level="intermediate", session_minutes=15)
    journal: tuple[Entry, ...] = ()
    weeks = []
    for n in range(6):
        profile = short if n in FORTNIGHT else usual
        weeks.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        week = perfect_week(weeks[-1], profile)
        if n == 3:
            ill, well = Illness(at=at(n, 0, "05:00"), state="ill"), Illness(at=at(n, 6, "20:00"), state="well")
            week = (ill, *(entry for entry in week if not isinstance(entry, SessionLog)), well)
        journal += week
    assert any("SAF-06" in notice.rules for notice in weeks[4].notices)
    assert sets(weeks)[4] <= sets(weeks)[1] // 2


def test_pro_10_in_the_first_week_one_session_done_costs_nothing_that_none_would_not() -> None:
    """Seven days lie between two Mondays (row 6), but before its first week nobody had anything to come back to."""
    profile = runner(lift_at="18:00", runs=(replace(runner().runs[0], day="wed"), *runner().runs[2:]))
    first = plan(profile)
    done = perfect_week(first, profile, receipt=False)
    monday = tuple(entry for entry in done if entry.at.date() == MONDAY)
    assert any(isinstance(entry, SessionLog) for entry in monday)
    idle, begun = (plan(profile, journal, MONDAY + timedelta(weeks=1)) for journal in ((), monday))
    assert not harder(idle, begun, catalog())
    assert begun.mode == "build"
    assert "no strength session" not in reasons(begun)
    third = plan(profile, (*monday, *perfect_week(begun, profile, receipt=False)[:1]), MONDAY + timedelta(weeks=3))
    assert third.mode == "return"


@pytest.mark.parametrize(("level", "before"), [("intermediate", 8), ("advanced", 3)])
def test_pro_14_after_four_weeks_off_the_shares_are_of_the_sets_before_and_not_of_the_first_week(
    level: Level, before: int
) -> None:
    """The phase before is small enough by itself: half of its first week would be half of a half."""
    profile = runner(level=level)
    journal: tuple[Entry, ...] = ()
    weeks = []
    for n in range(before + 9):
        weeks.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(weeks[-1], profile) if n not in range(before, before + 4) else ()
    whole, back = max(sets(weeks[:before])), weeks[before + 4 :]
    assert [week.mode for week in back[:4]] == ["return"] * 4
    assert sets(back) == sorted(sets(back))
    assert len(set(sets(back[:3]))) == 3
    assert all(n <= share * whole for n, share in zip(sets(back), (0.5, 0.7, 0.8, 0.9), strict=False))


def test_row_6_the_way_back_from_small_weeks_ends_with_what_the_programme_has_by_now() -> None:
    """Phase 3 asks fewer sets than week 8 did: no step leads up to more than that."""
    profile = runner(level="intermediate")
    weeks = lived(profile, replace(profile, session_minutes=20), range(5, 8), 12)[7:]
    back = [week.hard_sets_per_leg for week in weeks if week.mode == "return"]
    assert back == sorted(set(back))
    assert weeks[-1].mode == "build"
