"""What may stand in for an exercise."""

from dataclasses import replace
from datetime import timedelta

from core.athlete import Profile
from core.planner import standing_week, swap_options
from core.rules import check
from core.rules.compare import harder
from core.wishes import Swap
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, catalog, perfect_weeks, plan, runner
from tests.life import perfect_week

STRONG = runner(level="intermediate", equipment=runner().equipment | {"barbell"})


def offered(profile: Profile, journal=()) -> tuple[str, ...]:
    week = plan(profile, journal, MONDAY + timedelta(weeks=len({e.at.isocalendar()[1] for e in journal})))
    session = next(s for s in week.sessions for i in s.exercises if i.exercise.startswith("sl_rdl"))
    name = next(i.exercise for i in session.exercises if i.exercise.startswith("sl_rdl"))
    return swap_options(profile, journal, catalog(), session.id, name)


def test_exe_15_lifts_on_both_legs_are_there_for_who_lifts_already() -> None:
    assert {"romanian_deadlift", "deadlift"} <= set(offered(STRONG))
    assert not {"romanian_deadlift", "deadlift"} & set(offered(runner()))  # no load yet
    assert not {"romanian_deadlift", "deadlift"} & set(offered(replace(STRONG, session_minutes=20)))  # EXE-03


def test_exe_15_such_a_lift_is_for_a_day_and_never_heavier() -> None:
    week = plan(STRONG)
    session = week.sessions[0]
    swap = Swap(at=at(0, 0, "06:00"), exercise="sl_rdl_loaded", to="romanian_deadlift")
    swapped = standing_week(STRONG, (swap,), catalog(), MONDAY, at(0, 0, "07:00"))
    before = next(i for i in session.exercises if i.exercise == "sl_rdl_loaded")
    lift = next(i for s in swapped.sessions for i in s.exercises if i.exercise == "romanian_deadlift")
    assert lift.load_kg <= before.load_kg
    assert lift.sets <= before.sets
    assert not lift.per_leg
    assert not [breach for breach in check(swapped, STRONG, catalog()) if breach.rule == "EXE-03"]
    following = plan(STRONG, (swap, *perfect_week(swapped, STRONG, receipt=False)), MONDAY + timedelta(weeks=1))
    plain = plan(STRONG, perfect_weeks(STRONG, 1)[1], MONDAY + timedelta(weeks=1))
    assert "romanian_deadlift" not in {i.exercise for s in following.sessions for i in s.exercises}
    assert not harder(following, plain, catalog())
