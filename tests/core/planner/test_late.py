"""What comes in later than the programme has it says why: time away, or pain (PRO-16, EXE-05, PAI-08)."""

from datetime import timedelta

from core.journal import Entry, Pain, SessionLog
from core.training import Week
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, RUNNER, plan, strength
from tests.life import perfect_week

HALF, AWAY = range(1, 5), (8, 9)


def months(extra: tuple[Entry, ...] = ()) -> list[Week]:
    """Live thirteen weeks: four of them half, the easier one that week 5 falls into and the next not at all."""
    journal, found = extra, []
    for n in range(13):
        week = plan(RUNNER, journal, MONDAY + timedelta(weeks=n))
        found.append(week)
        last = strength(week)[-1].id if n in HALF else ""
        done = perfect_week(week, RUNNER, receipt=False) if n not in AWAY else ()
        journal += tuple(e for e in done if not (isinstance(e, SessionLog) and e.session == last))
    return found


def test_pro_16_what_an_easier_week_and_time_away_kept_back_was_kept_out_by_no_pain() -> None:
    *_, week = months()
    late = [change for change in week.changes if "comes in now" in change.why]
    assert [change.exercise for change in late] == ["single_leg_box_squat", "single_leg_calf_raise"]
    assert {change.rules for change in late} == {("EXE-05", "PHA-02")}


def test_pai_08_after_pain_it_is_said_that_nothing_speaks_against_it_any_more() -> None:
    ache = Pain(at=at(9, 2), score=4, region="calf", type="ache", when="running")
    *_, week = months((ache,))
    assert {c.rules for c in week.changes if "comes in now" in c.why} == {("EXE-02", "PAI-08")}
