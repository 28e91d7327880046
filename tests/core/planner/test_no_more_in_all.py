"""What hurts, is sore or ill behind a week that was small adds no set to the next one, on whatever days (PRO-10)."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from core.athlete import PlannedRun, Profile
from core.body import Region
from core.journal import Entry, Illness, Pain, Soreness
from core.rules.compare import harder
from core.training import Week
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, catalog, plan, runner, strength
from tests.life import perfect_week

Told = tuple[Entry, ...]
Tell = Callable[[int], Told]
LONG = (PlannedRun(day="sun", kind="long", at="09:00", minutes=80),)
TWO_DAYS = runner(level="advanced", weekly_distance_km=40)
THREE_DAYS = runner(level="advanced", weekly_distance_km=20, runs=LONG)
SHORT = runner(level="intermediate", session_minutes=20, equipment=frozenset())
BEGINNER = runner(session_minutes=45, load_step_kg=None)


def hurts(score: float, region: Region, day: int, wall: str = "21:00") -> Tell:
    when = "during" if wall > "12:00" else "morning"
    return lambda n: (Pain(at=at(n, day, wall), score=score, region=region, leg="left", type="ache", when=when),)


def sore(score: float) -> Tell:
    return lambda n: (Soreness(at=at(n, 4, "07:00"), score=score),)


def very_sore(n: int) -> Told:
    return tuple(Soreness(at=at(n, day, "07:00"), score=8) for day in (1, 3, 5, 7))


def ill(n: int) -> Told:
    return Illness(at=at(n, 4, "08:00"), state="ill"), Illness(at=at(n, 6, "08:00"), state="well")


def weeks_with(profile: Profile, whole: int, first: Tell, *then: Tell) -> Week:
    """Live whole weeks, one in which something went wrong and one behind it in which more did; return the next."""
    journal: Told = ()
    for n in range(whole + 2):
        done = perfect_week(plan(profile, journal, MONDAY + timedelta(weeks=n)), profile)
        wrong = [tell(n) for tell in ((), (first,), then)[max(0, n - whole + 1)]]
        journal = tuple(sorted((*journal, *done, *(e for told in wrong for e in told)), key=lambda entry: entry.at))
    return plan(profile, journal, MONDAY + timedelta(weeks=whole + 2))


def sets(week: Week) -> tuple[int, int]:
    return week.hard_sets_per_leg, sum(item.sets for session in week.sessions for item in session.exercises)


MORNING = hurts(2, "achilles", 3, "07:00")


@pytest.mark.parametrize(
    ("profile", "whole", "first", "then"),
    [
        # the days of who moves on, of which one has fewer sets
        (TWO_DAYS, 4, MORNING, hurts(4, "achilles", 4)),
        (TWO_DAYS, 5, MORNING, sore(4)),
        (TWO_DAYS, 4, very_sore, ill),
        # what three days would leave out is left out of two
        (THREE_DAYS, 4, very_sore, hurts(4, "hip", 2)),
        (THREE_DAYS, 4, very_sore, ill),
        # a set that all did last week is kept by all
        (SHORT, 2, hurts(3, "knee", 3, "07:00"), hurts(3, "knee", 3)),
        (SHORT, 2, hurts(3, "knee", 3, "07:00"), sore(4)),
        # an easier week keeps what comes back a rung higher in it
        (BEGINNER, 6, MORNING, hurts(4, "achilles", 4)),
        (BEGINNER, 6, MORNING, sore(4)),
        # a rung down costs a set as well (row 3)
        (BEGINNER, 7, very_sore, hurts(4, "hip", 2)),
        (BEGINNER, 7, very_sore, hurts(3, "knee", 3)),
    ],
)
def test_pro_10_one_trouble_more_adds_no_set_to_the_week_behind_it(
    profile: Profile, whole: int, first: Tell, then: Tell
) -> None:
    calm, worse = weeks_with(profile, whole, first), weeks_with(profile, whole, first, then)
    assert worse.mode == calm.mode
    assert all(now <= most for now, most in zip(sets(worse), sets(calm), strict=True))
    assert not harder(worse, calm, catalog())


def test_pro_16_a_rung_that_pain_takes_down_is_told_as_pain_though_the_days_take_turns() -> None:
    week = weeks_with(THREE_DAYS, 4, very_sore, hurts(3, "knee", 3))
    lower = [change for change in week.changes if change.before.startswith("bulgarian_split_squat")]
    assert [(change.exercise, change.rules[0]) for change in lower] == [("split_squat", "PAI-02")]
    assert "knee" in lower[0].inputs[0]


def test_pro_10_a_day_less_gives_the_others_nothing_that_three_days_leave_out() -> None:
    """Very sore legs take a day of three: calf raises, which power days have none of there, came to both that stay."""
    week = weeks_with(THREE_DAYS, 4, very_sore)
    with_calves = [s.kind for s in week.sessions if any(i.exercise == "single_leg_calf_raise" for i in s.exercises)]
    assert [session.kind for session in strength(week)] == ["strength", "power"]
    assert with_calves == ["strength"]
