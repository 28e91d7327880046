"""What the week says about the runs and the calendar, beside the strength work."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import DAYS, PlannedRun, Race
from core.journal import Pain, WeekShown
from core.planner import standing_week
from core.planner.state.parts import Cause
from core.planner.telling.held import as_it_is
from core.training import Week
from tests.core.planner.logs import at, cited, lived
from tests.core.planner.runner import MONDAY, catalog, perfect_weeks, plan, runner, strength


def runs(*days: str, kind: str = "long") -> tuple[PlannedRun, ...]:
    return tuple(PlannedRun(day=day, kind=kind, at="07:00", minutes=90) for day in days)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("days", "said"), [(("sat", "sun"), True), (("sun", "mon"), True), (("wed", "sun"), False), (("sun",), False)]
)
def test_sch_17_long_runs_in_a_row_are_discouraged(days: tuple[str, ...], said: bool) -> None:
    assert ("SCH-17" in cited(plan(runner(runs=runs(*days))))) is said


def test_sch_17_an_ultra_runner_knows_why() -> None:
    ultra = (Race(date=MONDAY.replace(year=2027), distance_km=80),)
    assert "SCH-17" not in cited(plan(runner(runs=runs("sat", "sun"), races=ultra)))


def test_sch_18_two_sessions_in_a_day_bring_a_word_on_food_and_sleep() -> None:
    week = plan(runner(level="intermediate"))
    running = {1, 3, 6}
    assert {s.date.weekday() for s in strength(week)} & running
    said = [n.why for n in week.notices if "SCH-18" in n.rules]
    assert len(said) == 1
    assert "eat" in said[0]
    assert "sleep" in said[0]
    assert "SCH-18" not in cited(plan(runner(runs=())))


def test_saf_03_one_pain_is_none_that_came_back() -> None:
    sprinter = runner(level="advanced", session_minutes=20)
    pains = [Pain(at=at(n, 2), score=6, region="knee", leg="left", type="ache", when="during") for n in (0, 3)]
    once = plan(sprinter, (pains[0],), MONDAY + timedelta(weeks=1))
    twice = plan(sprinter, tuple(pains), MONDAY + timedelta(weeks=4))
    assert "PAI-02" in cited(once)
    assert "SAF-03" not in cited(once)
    assert "SAF-03" in cited(twice)


def test_pai_02_a_session_that_pain_took_work_out_of_takes_less_time() -> None:
    week = plan(runner())
    pain = Pain(at=at(0, 0), score=6, region="knee", leg="left", type="ache", when="during")
    left = standing_week(runner(), (WeekShown(at=at(0, 0, "06:00"), plan=week), pain), catalog(), MONDAY, at(0, 1))
    before, after = ({s.id: (len(s.exercises), s.minutes) for s in each.sessions} for each in (week, left))
    smaller = [name for name, (count, _) in after.items() if count < before[name][0]]
    assert smaller
    assert all(after[name][1] < before[name][1] for name in smaller)


def test_pai_09_with_a_sore_achilles_no_dip_and_no_load() -> None:
    strong = runner(level="advanced")
    weeks, journal = perfect_weeks(strong, 18)
    assert calf_rung(weeks[-1]) == 4
    for region in ("achilles", "calf"):
        ache = Pain(at=at(17, 5), score=3, region=region, leg="left", type="ache", when="during")
        week = plan(strong, (*journal, ache), MONDAY + timedelta(weeks=18))
        assert calf_rung(week) == 2
        assert "PAI-09" in cited(week)
        assert not any(
            catalog().exercises[i.exercise].chain == "plyometric" for s in week.sessions for i in s.exercises
        )


def calf_rung(week: Week) -> int:
    cards = [catalog().exercises[item.exercise] for session in week.sessions for item in session.exercises]
    return max(card.rung for card in cards if card.chain == "calf")


@pytest.mark.parametrize(
    ("score", "type_", "rule"), [(4, "ache", "PAI-02"), (6, "ache", "PAI-02"), (2, "sharp", "PAI-03")]
)
@pytest.mark.parametrize("shown", [True, False])
def test_pro_16_pain_in_the_middle_of_a_week_is_named_by_the_plan_and_by_the_standing_week(
    score: int, type_: str, rule: str, shown: bool
) -> None:
    profile, journal, monday = runner(level="intermediate"), lived(runner(level="intermediate"), 2), at(2).date()
    week = plan(profile, journal, monday)
    ache = Pain(at=at(2, wall="09:00"), score=score, region="knee", leg="left", type=type_, when="during")
    told = (*journal, *([WeekShown(at=at(2, wall="06:00"), plan=week)] if shown else []), ache)
    for lowered in (plan(profile, (*journal, ache), monday), standing_week(profile, told, catalog(), monday, at(2, 1))):
        assert len(lowered.sessions[0].exercises) < len(week.sessions[0].exercises)
        assert any(rule in notice.rules and f"pain {score}/10 in knee" in notice.why for notice in lowered.notices)


@pytest.mark.parametrize(
    ("level", "minutes", "words"),
    [
        ("intermediate", 45, "once its repetitions have grown"),  # the whole session would take 37
        ("intermediate", 55, "once its repetitions have grown"),
        ("intermediate", 30, "so that the session fits its minutes"),
        ("intermediate", 60, None),
        ("beginner", 30, "once its repetitions have grown"),
        ("beginner", 15, "so that the session fits its minutes"),
    ],
)
def test_pro_16_minutes_that_are_kept_for_later_are_said_to_be(level: str, minutes: int, words: str | None) -> None:
    week = plan(runner(level=level, session_minutes=minutes))
    told = [notice.why for notice in week.notices if "DOS-05" in notice.rules]
    assert told == [] if words is None else any(words in why for why in told)
    assert len([why for why in told if "minutes" in why]) <= 1


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("plan-race-week", ("plan-race-rest",)),
        ("plan-easy-left", ()),
        ("plan-wide", ()),
        ("plan-taper", ("plan-taper",)),
    ],
)
def test_pro_16_nothing_is_said_of_sessions_that_a_week_has_not(phrase: str, words: tuple[str, ...]) -> None:
    full = plan(runner(level="advanced"))
    for week, said in ((replace(full, sessions=()), words), (full, (phrase,))):
        assert tuple(cause.phrase for cause in as_it_is((Cause((), phrase),), week)) == said


def test_pro_09_sessions_three_days_apart_are_two() -> None:
    full = plan(runner(level="advanced"))
    one = replace(full, sessions=strength(full)[:1])
    assert not list(as_it_is((Cause((), "plan-wide"),), one))


def test_sch_08_d02_runs_without_a_time_are_named_where_their_times_would_leave_room() -> None:
    """Hills, a tempo and two long runs of no known hour leave nothing; run in the morning they leave two evenings."""
    hard = (("tue", "hills"), ("thu", "tempo"), ("sat", "long"), ("sun", "long"))
    untimed = tuple(PlannedRun(day=day, kind=kind, at=None, minutes=60) for day, kind in hard)  # type: ignore[arg-type]
    week = plan(runner(level="advanced", runs=untimed))
    (said,) = [notice.why for notice in week.notices if "SCH-08" in notice.rules]
    assert not strength(week)
    assert "With their times there may be more" in said
    assert "no time told of the runs on tue, thu, sat, sun" in said
    early = tuple(replace(run, at="07:00") for run in untimed)
    assert len(strength(plan(runner(level="advanced", runs=early)))) == 2
    # Where all of them are told, or where no time would help, the runs themselves are the reason.
    full = tuple(PlannedRun(day=day, kind="long", at=None) for day in DAYS)
    for runs_of in (full, tuple(replace(run, at="12:00") for run in full)):
        assert not any("times" in notice.why for notice in plan(runner(runs=runs_of)).notices)
