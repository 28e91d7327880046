"""What holds for every athlete and every journal: HARD and SAFE rules, and how plans answer to changed inputs."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.content import load_catalog
from core.athlete import KEY_RUNS, Profile, Race
from core.journal import Entry, Run, effective
from core.planner import plan_weeks
from core.rules import RULES, Breach
from core.rules.compare import harder
from core.rules.demand import week_hard_sets
from core.training import Week
from core.wall_time import instant
from core.wishes import Undo
from tests.changes import WORSE, doses, mirrored, raise_leg, swapped
from tests.dice import Drawn
from tests.judge import judge
from tests.life import lived_week, perfect_week
from tests.strategies import profiles

BINDING = {rule.id for rule in RULES if rule.kind in ("HARD", "SAFE")} | {"SAF-06", "DAT-02"}
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
few = settings(
    max_examples=25,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=SLOW,
)
CATALOG = load_catalog()


def binding(breaches: tuple[Breach, ...]) -> list[Breach]:
    return [breach for breach in breaches if breach.rule in BINDING]


def first_week(profile: Profile, journal: tuple[Entry, ...] = (), weeks: int = 0) -> Week:
    return plan_weeks(profile, journal, CATALOG, profile.started + timedelta(weeks=weeks))[0]


def after_a_perfect_week(profile: Profile) -> tuple[Entry, ...]:
    return perfect_week(first_week(profile), profile)


@few
@given(profiles(), st.booleans(), st.data())
def test_no_hard_or_safe_rule_is_ever_broken(profile: Profile, perfect: bool, data: st.DataObject) -> None:
    journal: tuple[Entry, ...] = ()
    history: list[Week] = []
    for n in range(3):
        week = first_week(profile, journal, n)
        assert binding(judge(week, history, journal, profile, CATALOG)) == []
        history.append(week)
        dice = Drawn(data.draw)
        journal += perfect_week(week, profile) if perfect else lived_week(dice, week, profile, CATALOG)


@few
@given(profiles())
def test_the_planner_always_answers_and_says_why_where_it_reduces(profile: Profile) -> None:
    for week in plan_weeks(profile, (), CATALOG, profile.started, 4):
        assert week.sessions or week.notices


@few
@given(profiles())
def test_dat_02_the_same_log_gives_the_same_plan(profile: Profile) -> None:
    journal = after_a_perfect_week(profile)
    assert first_week(profile, journal, 1) == first_week(profile, journal, 1)
    assert first_week(profile, tuple(reversed(journal)), 1) == first_week(profile, journal, 1), (
        "sorted by instant (R08)"
    )


@few
@given(profiles(), st.data())
def test_dat_02_an_entry_that_came_in_twice_counts_once(profile: Profile, data: st.DataObject) -> None:
    journal = lived_week(Drawn(data.draw), first_week(profile), profile, CATALOG)
    heavy = Run(at=instant(profile.started + timedelta(days=5), "19:00", profile.zone), complaint="heavy_legs")
    once = (*journal, heavy, Undo(at=heavy.at, line=data.draw(st.integers(0, len(journal)))))
    standing = effective(once)
    again = tuple(data.draw(st.lists(st.sampled_from(standing), max_size=5))) if standing else ()
    assert effective((*once, *again)) == standing
    assert first_week(profile, (*once, *again), 1) == first_week(profile, once, 1)


@few
@given(profiles())
def test_dat_01_units_are_for_display_only(profile: Profile) -> None:
    journal = after_a_perfect_week(profile)
    imperial = replace(profile, units="imperial")
    assert first_week(imperial, journal, 1) == first_week(profile, journal, 1)


@few
@given(profiles(), st.data())
def test_dat_03_swapping_legs_everywhere_mirrors_the_plan(profile: Profile, data: st.DataObject) -> None:
    start = replace(profile, weaker_leg=profile.weaker_leg or "left")
    journal = lived_week(Drawn(data.draw), first_week(start), start, CATALOG)
    assert mirrored(first_week(start, journal, 1)) == first_week(swapped(start), mirrored(journal), 1)


@few
@given(profiles(), st.integers(1, 8))
def test_leg_05_a_better_stronger_leg_changes_nothing(profile: Profile, more: int) -> None:
    start = replace(profile, weaker_leg="left")
    journal = after_a_perfect_week(start)
    raised = tuple(raise_leg(entry, "right", more) for entry in journal)
    assert doses(first_week(start, raised, 1)) == doses(first_week(start, journal, 1))


@pytest.mark.parametrize("how", WORSE)
@few
@given(profile=profiles(), amount=st.integers(1, 8), weeks=st.integers(1, 3))
def test_pro_10_a_worse_log_never_gives_a_harder_week(how: str, profile: Profile, amount: int, weeks: int) -> None:
    journal: tuple[Entry, ...] = ()
    for n in range(weeks):
        last = perfect_week(first_week(profile, journal, n), profile)
        if n < weeks - 1:
            journal += last
    good = first_week(profile, journal + last, weeks)
    worse = first_week(profile, journal + tuple(WORSE[how](entry, amount) for entry in last), weeks)
    assert not harder(worse, good, CATALOG)


@few
@given(profiles(), st.integers(0, 13), st.integers(0, 2))
def test_sch_16_a_race_never_raises_the_last_fortnight(profile: Profile, day: int, weeks: int) -> None:
    monday = profile.started + timedelta(weeks=weeks)
    race = Race(date=monday + timedelta(days=day), distance_km=10)
    without = plan_weeks(replace(profile, races=()), (), CATALOG, monday)[0]
    with_race = plan_weeks(replace(profile, races=(race,)), (), CATALOG, monday)[0]
    assert week_hard_sets(with_race.sessions, CATALOG) <= week_hard_sets(without.sessions, CATALOG)


@few
@given(profiles())
def test_sch_08_fewer_key_runs_never_leave_less_room(profile: Profile) -> None:
    before = sum(session.demanding for session in first_week(profile).sessions)
    for run in profile.runs:
        if run.kind in KEY_RUNS:
            fewer = replace(profile, runs=tuple(other for other in profile.runs if other is not run))
            assert sum(session.demanding for session in first_week(fewer).sessions) >= before


@few
@given(profiles())
def test_pro_02_perfect_logs_never_outrun_the_caps(profile: Profile) -> None:
    journal: tuple[Entry, ...] = ()
    history: list[Week] = []
    for n in range(6):
        week = first_week(profile, journal, n)
        assert [b for b in judge(week, history, journal, profile, CATALOG) if b.rule == "PRO-02"] == []
        history.append(week)
        journal += perfect_week(week, profile)
