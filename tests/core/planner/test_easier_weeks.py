"""A planned easier week is taken once: with a way back, with a race, and is not laid on top of what they left."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import PlannedRun, Profile, Race, Screening
from core.journal import Entry, Illness, Pain, SessionLog
from core.rules.compare import harder
from core.training import Week
from tests.core.planner.logs import Change, after, as_is, at, lived, only
from tests.core.planner.runner import MONDAY, catalog, dose, perfect_weeks, plan, runner, strength
from tests.life import perfect_week

INTERMEDIATE = runner(level="intermediate")


def seasons(profile: Profile, weeks: int, ill: int | None = None, receipts: bool = True) -> list[Week]:
    """Live so many weeks as prescribed; in one of them the athlete is ill from Wednesday to Friday."""
    journal: tuple[Entry, ...] = ()
    found = []
    for n in range(weeks):
        found.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        week = perfect_week(found[-1], profile, receipt=receipts)
        if n == ill:
            well = Illness(at=at(n, 4, "08:00"), state="well")
            week = tuple(e for e in week if not isinstance(e, SessionLog) or e.at < at(n, 2))
            week = (*week, Illness(at=at(n, 2, "08:00"), state="ill"), well)
        journal = tuple(sorted((*journal, *week), key=lambda entry: entry.at))
    return found


def announced(weeks: list[Week]) -> list[int]:
    """Return the weeks that call themselves planned easier ones."""
    return [n for n, week in enumerate(weeks) if any(notice.rules == ("PRO-11",) for notice in week.notices)]


def test_tap_01_the_one_session_that_a_tuesday_race_leaves_keeps_two_sets_an_exercise() -> None:
    """Runs on Wednesday and Saturday leave no other day of the week before; four sets of 14 stood in it."""
    runs = (PlannedRun(day="wed", kind="tempo", at="18:00"), PlannedRun(day="sat", kind="long", at="09:00"))
    race = Race(date=MONDAY + timedelta(weeks=7, days=1), distance_km=21.1)
    before, taper = seasons(runner(runs=runs, session_minutes=35, races=(race,)), 7)[-2:]
    assert [before.mode, taper.mode] == ["build", "taper"]
    hard = [item for item in strength(before)[0].exercises if catalog().exercises[item.exercise].demanding]
    (session,) = strength(taper)
    asked = {item.exercise: item.sets for item in session.exercises}
    assert {item.exercise: min(item.sets, 2) for item in hard}.items() <= asked.items()


@pytest.mark.parametrize("receipts", [True, False])
def test_pro_11_a_reset_that_falls_into_a_way_back_is_taken_with_it(receipts: bool) -> None:
    weeks = seasons(INTERMEDIATE, 8, ill=3, receipts=receipts)
    assert [week.mode for week in weeks[4:7]] == ["return", "return", "build"]
    assert announced(weeks) == [4]
    assert weeks[6].hard_sets_per_leg >= weeks[3].hard_sets_per_leg


@pytest.mark.parametrize("ill", [1, 2])
def test_pro_11_the_way_back_from_an_illness_is_the_easier_week(ill: int) -> None:
    """The reset of the fifth week would halve what two smaller weeks have just led back to."""
    weeks = seasons(INTERMEDIATE, 9, ill=ill)
    assert [week.mode for week in weeks[ill + 1 :]] == ["return"] * 2 + ["build"] * (6 - ill)


def test_pro_11_an_easier_week_that_still_stands_is_not_halved_again_however_much_was_logged() -> None:
    journal: tuple[Entry, ...] = ()
    modes = []
    for n in range(14):
        week = plan(INTERMEDIATE, journal, MONDAY + timedelta(weeks=n))
        modes.append(week.mode)
        lived = perfect_week(week, INTERMEDIATE, receipt=False)
        journal += tuple(map(_wobbly, lived)) if "reset" in modes else lived
    assert modes == ["build"] * 4 + ["reset"] + ["return"] * 9


def _wobbly(entry: Entry) -> Entry:
    sets = tuple(replace(done, form="wobble") for done in entry.sets) if isinstance(entry, SessionLog) else ()
    return replace(entry, sets=sets) if sets else entry


def test_saf_06_the_second_step_after_an_illness_comes_even_where_an_easier_week_fell_on_it() -> None:
    hard = [week.hard_sets_per_leg for week in seasons(INTERMEDIATE, 7, ill=3)[3:]]
    assert hard[1] <= 0.5 * hard[0] < hard[2] <= 0.75 * hard[0] < hard[3]


def test_saf_06_who_falls_ill_late_in_a_week_of_nothing_comes_back_to_half_on_all_days() -> None:
    def after(day: int) -> tuple[int, int]:
        journal = perfect_weeks(INTERMEDIATE, 2)[1]
        days = [Illness(at=at(2, day, "08:00"), state="ill"), Illness(at=at(2, 6, "08:00"), state="well")]
        week = plan(INTERMEDIATE, (*journal, *days), MONDAY + timedelta(weeks=3))
        return len(strength(week)), week.hard_sets_per_leg

    assert after(0) == after(3) == (2, after(0)[1])


@pytest.mark.parametrize("distance", [10, 21.1, 42.2])
@pytest.mark.parametrize("week", [12, 14, 16])
def test_pro_11_weeks_before_a_race_are_easier_ones_and_none_follows_them(distance: float, week: int) -> None:
    race = Race(date=MONDAY + timedelta(weeks=week, days=6), distance_km=distance)
    weeks = seasons(runner(level="intermediate", races=(race,)), week + 6)
    after = weeks[week + 1 :]
    assert weeks[week].mode == "race_week"
    assert not any(another.mode == "reset" for another in after)
    built = next(another for another in after if another.mode == "build")
    assert built.hard_sets_per_leg > 1.5 * weeks[week - 1].hard_sets_per_leg


def test_pro_14_after_a_race_and_its_rest_the_usual_sets_come_back_in_steps() -> None:
    """Taper, race week and a week without strength are three in a row: not back to all of it at once."""
    race = Race(date=MONDAY + timedelta(weeks=14, days=6), distance_km=21.1)
    weeks = seasons(runner(level="intermediate", races=(race,)), 19)
    sets = [week.hard_sets_per_leg for week in weeks[15:]]
    assert sets == sorted(sets)
    assert [week.mode for week in weeks[15:]] == ["recover", "return", "return", "build"]
    assert sets[2] <= 0.7 * sets[3]


@pytest.mark.parametrize("distance", [21.1, 42.2])
def test_row_6_light_days_after_a_race_that_were_not_logged_cost_no_sets(distance: float) -> None:
    """They are no strength work (5.5): row 6 leads back from the race by its shares all the same."""
    profile = runner(level="intermediate", races=(Race(date=MONDAY + timedelta(days=41), distance_km=distance),))
    back: list[tuple[int, ...]] = []
    for logged in (True, False):
        journal: tuple[Entry, ...] = ()
        weeks: list[Week] = []
        for n in range(10):
            weeks.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
            done = perfect_week(weeks[-1], profile, receipt=False)
            kept = logged or bool(strength(weeks[-1]))
            journal += tuple(entry for entry in done if kept or not isinstance(entry, SessionLog))
        back.append(tuple(week.hard_sets_per_leg for week in weeks[6:] if strength(week)))
    assert back[0] == back[1]


def test_for_04_pro_11_what_lost_its_form_is_not_asked_for_more_repetitions_in_an_easier_week() -> None:
    usual, reset = after(runner(), 8, only("bulgarian_split_squat", lambda done: replace(done, form="lost")))
    assert (usual.mode, reset.mode) == ("build", "reset")
    assert [dose(week, "bulgarian_split_squat") for week in (usual, reset)] == ["4x10", "2x8"]


@pytest.mark.parametrize(
    ("change", "squat", "hinge"),
    [
        (lambda done: replace(done, rpe=3), "2x12", "2x12@2"),
        (lambda done: replace(done, rpe=6), "2x10", "2x12@2"),
        (lambda done: replace(done, rpe=8), "2x8", "2x11@2"),
        (lambda done: replace(done, rpe=9), "2x7", "2x8@2"),
        (lambda done: replace(done, rpe=10, reps=8), "2x5", "2x8@1"),
    ],
)
def test_pro_11_dos_03_an_easier_week_asks_for_no_more_than_leaves_four_by_the_last_effort(
    change: Change, squat: str, hinge: str
) -> None:
    both = only("sl_rdl_loaded", change), only("bulgarian_split_squat", change)
    usual, reset = after(runner(), 8, lambda done: both[0](both[1](done)))
    assert (usual.mode, reset.mode) == ("build", "reset")
    assert [dose(usual, name) for name in ("bulgarian_split_squat", "sl_rdl_loaded")] == ["4x10", "4x8@3"]
    assert (dose(reset, "bulgarian_split_squat"), dose(reset, "sl_rdl_loaded")) == (squat, hinge)


def test_pro_18_pro_11_an_effort_that_was_not_told_takes_back_none_that_was_in_an_easier_week() -> None:
    """One left on Monday is one left, whatever Friday did not say."""
    journal = lived(runner(), 8, only("bulgarian_split_squat", lambda done: replace(done, rpe=9)))
    logs = [(n, entry) for n, entry in enumerate(journal) if isinstance(entry, SessionLog)]
    n, last = [(n, log) for n, log in logs if any(s.exercise == "bulgarian_split_squat" for s in log.sets)][-1]
    bare = tuple(replace(done, rpe=None) for done in last.sets)
    silent = (*journal[:n], replace(last, rpe=None, sets=bare), *journal[n + 1 :])
    weeks = [plan(runner(), told, MONDAY + timedelta(weeks=8)) for told in (journal, silent)]
    assert [week.mode for week in weeks] == ["reset", "reset"]
    assert [dose(week, "bulgarian_split_squat") for week in weeks] == ["2x7", "2x7"]


def test_pro_11_single_sets_keep_their_days_and_exercises_in_a_planned_easier_week() -> None:
    """Two fifths of one set are none: the weight and the effort make it easier, and no session goes."""
    *_, usual, reset = seasons(runner(level="intermediate", session_minutes=10, runs=()), 5)
    assert (usual.mode, reset.mode) == ("build", "reset")
    asked = [list(session.exercises) for week in (usual, reset) for session in strength(week)]
    assert [[(item.exercise, item.sets) for item in items] for items in asked] == [
        [("sl_rdl_loaded", 1), ("bulgarian_split_squat", 1)]
    ] * 4
    assert [items[0].load_kg for items in asked] == [3, 3, 2, 2]
    assert {session.rpe_cap for session in strength(reset)} == {6}


@pytest.mark.parametrize("week", [8, 9, 10])
def test_pro_11_tap_01_a_planned_easier_week_waits_for_the_ones_before_a_race(week: int) -> None:
    """The first is due in the ninth week: halved on top of it, a taper would leave a quarter."""
    race = Race(date=MONDAY + timedelta(weeks=week, days=6), distance_km=10)
    *before, usual, taper = seasons(runner(races=(race,)), week)
    assert {one.mode for one in (*before, usual)} == {"build"}
    assert taper.mode == "taper"
    assert 0.4 <= taper.hard_sets_per_leg / usual.hard_sets_per_leg <= 0.59


@pytest.mark.parametrize("days", [5, 10, 14, 15, 16, 18])
def test_pro_11_tap_01_a_race_takes_no_due_easier_week_away_in_its_last_14_days(days: int) -> None:
    """For beginners the ninth week is an easier one: a race added leaves no more of it (the smaller dose)."""
    due = MONDAY + timedelta(weeks=8)
    race = Race(date=due + timedelta(days=days), distance_km=10)
    *_, easier = seasons(runner(), 9)
    *_, raced = seasons(runner(races=(race,)), 9)
    assert easier.mode == "reset"
    assert 0 < raced.hard_sets_per_leg <= easier.hard_sets_per_leg


def test_pro_11_few_sets_lose_neither_day_nor_exercise_in_a_planned_easier_week() -> None:
    """Single sets but of one exercise: what is left is a set of each exercise on each of its days."""
    *_, usual, reset = seasons(runner(level="intermediate", session_minutes=15, runs=()), 5)
    asked = [[(i.exercise, i.sets) for session in strength(week) for i in session.exercises] for week in (usual, reset)]
    assert 1.6 * len(asked[0]) > sum(sets for _, sets in asked[0]) > len(asked[0])
    assert asked[1] == [(exercise, 1) for exercise, _ in asked[0]]


def test_5_3_quick_sets_stay_few_in_an_easier_week() -> None:
    quick = [
        (item.exercise, item.reps)
        for week in seasons(runner(level="advanced", equipment=frozenset()), 15)
        for session in week.sessions
        for item in session.exercises
        if week.mode == "reset" and session.kind == "power" and item.exercise == "lunge_bodyweight"
    ]
    assert quick == [("lunge_bodyweight", 5)]


@pytest.mark.parametrize(
    ("change", "then"),
    [
        (as_is, "3x11@3"),
        (lambda done: replace(done, reps=10), "3x10@3"),
        (lambda done: replace(done, form=None), "3x10@3"),
    ],
)
def test_pro_07_a_step_that_waits_for_the_end_of_an_easier_week_lapses_with_a_log_that_falls_short(
    change: Change, then: str
) -> None:
    reset, back = after(runner(level="advanced"), 6, only("sl_rdl_loaded", change))
    assert (reset.mode, back.mode) == ("reset", "build")
    assert dose(back, "sl_rdl_loaded") == then


@pytest.mark.parametrize("change", [lambda done: replace(done, reps=5), lambda done: replace(done, rpe=10)])
def test_row_10_what_was_far_too_much_of_an_easier_week_is_not_followed_by_more(change: Change) -> None:
    reset, back = after(runner(level="advanced"), 6, only("sl_rdl_loaded", change))
    assert (reset.mode, back.mode) == ("reset", "return")
    assert [dose(week, "sl_rdl_loaded") for week in (reset, back)] == ["2x12@2", "2x10@2"]


@pytest.mark.parametrize(
    ("change", "then"),
    [
        (as_is, "2x8@3"),
        (lambda done: replace(done, rpe=10), "1x8@2"),
        (lambda done: replace(done, reps=4), "1x8@2"),
        (lambda done: replace(done, reps=6), "1x8@3"),
    ],
)
def test_row_10_what_was_far_too_much_on_the_way_back_from_an_illness_is_lowered(change: Change, then: str) -> None:
    week, back = after_illness(change)
    assert (week.mode, dose(week, "sl_rdl_loaded")) == ("return", "1x8@3")
    assert dose(back, "sl_rdl_loaded") == then
    assert any(n.why.startswith("What is held stays as it was") for n in back.notices) is (then != "2x8@3")


def test_pro_10_knee_pain_beside_an_illness_spares_the_hinge_no_row() -> None:
    knee = Pain(at=at(1, 3), score=8, region="knee", leg="left", type="ache", when="during")
    assert dose(after_illness(lambda done: replace(done, rpe=10), knee)[1], "sl_rdl_loaded") == "1x8@2"


def after_illness(change: Change, *told: Entry) -> tuple[Week, Week]:
    """Return the first week after an illness, of which the hinge goes as `change` says, and the week after it."""
    profile = runner(level="intermediate")
    ill, well = (Illness(at=at(*when), state=state) for when, state in (((1, 0, "06:00"), "ill"), ((1, 5), "well")))
    journal = (*lived(profile, 1), ill, *told, well)
    week = plan(profile, journal, MONDAY + timedelta(weeks=2))
    done = tuple(
        replace(e, sets=tuple(map(only("sl_rdl_loaded", change), e.sets))) if isinstance(e, SessionLog) else e
        for e in perfect_week(week, profile, receipt=False)
    )
    return week, plan(profile, (*journal, *done), MONDAY + timedelta(weeks=3))


def test_pro_10_pro_14_a_session_less_before_a_race_never_gives_more_after_it() -> None:
    race = Race(date=MONDAY + timedelta(weeks=4, days=5), distance_km=10)
    profile = runner(races=(race,), runs=(PlannedRun(day="wed", kind="long", at="07:00", minutes=150),))
    journal: tuple[Entry, ...] = ()
    skipped: tuple[Entry, ...] = ()
    for n in range(5):
        week = perfect_week(plan(profile, journal, MONDAY + timedelta(weeks=n)), profile, receipt=False)
        other = perfect_week(plan(profile, skipped, MONDAY + timedelta(weeks=n)), profile, receipt=False)
        journal += week
        skipped += tuple(e for e in other if n != 2 or not isinstance(e, SessionLog))
    whole, less = (plan(profile, told, MONDAY + timedelta(weeks=5)) for told in (journal, skipped))
    assert not harder(less, whole, catalog())


@pytest.mark.parametrize("distance", [21.1, 42.2])
def test_pro_16_a_week_that_a_race_leaves_no_strength_in_is_none_of_small_doses(distance: float) -> None:
    race = Race(date=MONDAY + timedelta(weeks=9, days=6), distance_km=distance)
    rest = seasons(runner(level="advanced", races=(race,)), 11)[-1]
    assert not any(session.demanding for session in rest.sessions)
    assert not any("low for now" in notice.why for notice in rest.notices)


@pytest.mark.parametrize("weeks", [2, 7, 9])
def test_pro_11_light_weeks_before_the_first_strength_leave_legs_nothing_to_catch_up_with(weeks: int) -> None:
    waiting, journal = runner(screening=Screening(heart=True)), ()
    for n in range(weeks):
        journal += perfect_week(plan(waiting, journal, MONDAY + timedelta(weeks=n)), waiting)
    cleared, first = replace(waiting, screening=Screening(heart=True, cleared=True)), MONDAY + timedelta(weeks=weeks)
    week = plan(cleared, journal, first)
    assert (week.mode, week.hard_sets_per_leg) == ("build", plan(runner()).hard_sets_per_leg)
