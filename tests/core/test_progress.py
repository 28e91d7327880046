"""The numbers of the sheet."""

from dataclasses import replace

from core.journal import SessionLog
from core.progress import week_numbers
from tests.core.planner.logs import at, lived
from tests.core.planner.runner import plan, runner, strength


def test_dat_04_effort_times_minutes_is_summed_where_both_are_known() -> None:
    week = plan(runner())
    first, second = (session.id for session in strength(week))
    logs = (
        SessionLog(at=at(0, 1), session=first, minutes=20, rpe=6),
        SessionLog(at=at(0, 4), session=second, rpe=7),
    )
    assert week_numbers(week, logs).load == 6 * 20 + 7 * strength(week)[1].minutes
    assert week_numbers(week, (logs[0], replace(logs[1], rpe=None))).load is None
    assert week_numbers(week, ()).load is None


def test_dat_04_no_plan_follows_from_the_minutes() -> None:
    journal = lived(runner(), 1)
    longer = tuple(replace(e, minutes=200) if isinstance(e, SessionLog) else e for e in journal)
    assert longer != journal
    monday = plan(runner()).week.fromordinal(plan(runner()).week.toordinal() + 7)
    assert plan(runner(), longer, monday) == plan(runner(), journal, monday)
