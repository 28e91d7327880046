"""What took work off ends: trouble that is over leaves no lasting mark on weeks that are done well afterwards."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import get_args

import pytest

from core.athlete import Focus, Level, PlannedRun, Profile, Race
from core.journal import Entry, Pain, RedFlag, Run, SessionLog, SetDone, Sleep, Soreness
from core.planner import standing_week
from core.planner.logged.evidence import gather
from core.planner.logged.soreness import soreness_known
from core.rules.compare import harder
from core.rules.progression import most_sets_after
from core.telling import Lighter
from core.training import Week
from core.wishes import Easier
from tests.core.planner.logs import at, only
from tests.core.planner.runner import MONDAY, catalog, dose, listed, plan, runner, strength
from tests.life import perfect_week

Tell = Callable[[int, tuple[Entry, ...]], tuple[Entry, ...]]


def played(profile: Profile, weeks: int, tell: Tell) -> list[Week]:
    """Live so many weeks as prescribed, but for what is told of each, counted from 0."""
    journal: tuple[Entry, ...] = ()
    found = []
    for n in range(weeks):
        found.append(plan(profile, journal, profile.started + timedelta(weeks=n)))
        journal += tell(n, perfect_week(found[-1], profile, receipt=False))
    return found


def short_in(weeks: tuple[int, ...]) -> Tell:
    """Two exercises come a good tenth short in some weeks."""

    def fewer(done: SetDone) -> SetDone:
        few = done.exercise in ("sl_rdl", "split_squat") and done.reps is not None
        return replace(done, reps=done.reps * 5 // 6) if few and done.reps is not None else done

    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        if n not in weeks:
            return week
        return tuple(replace(e, sets=tuple(map(fewer, e.sets))) if isinstance(e, SessionLog) else e for e in week)

    return tell


def modes(weeks: list[Week]) -> list[str]:
    return [week.mode for week in weeks]


def test_pro_11_a_reset_that_stalls_called_is_one_week() -> None:
    weeks = played(runner(), 9, short_in((1, 2)))
    assert modes(weeks)[2:] == ["build", "reset", "build", "build", "build", "build", "build"]


def test_pro_11_after_a_reset_only_two_new_short_weeks_call_the_next() -> None:
    weeks = played(runner(), 8, short_in((1, 2, 3, 4)))
    assert modes(weeks)[2:6] == ["build", "reset", "build", "build"]
    again = played(runner(), 8, short_in((1, 2, 3, 4, 5)))
    assert modes(again)[2:8] == ["build", "reset", "build", "build", "reset", "build"]


def test_row_8_soreness_of_the_reset_week_itself_calls_no_other() -> None:
    def sore(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        high = n in (1, 2, 3)
        return tuple(replace(e, score=7) if high and isinstance(e, Soreness) else e for e in week)

    weeks = played(runner(), 8, sore)
    assert weeks[3].mode == "reset"
    assert "reset" not in modes(weeks[4:])


def everywhere(quiet: bool) -> Tell:
    """A pain of 6 that concerns every pattern, in the second week; then mornings are told to be quiet, or not."""

    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        told: tuple[Entry, ...] = ()
        if n == 1:
            told = (Pain(at=at(n, 2), score=6, region="other", type="ache", when="during"),)
            week = tuple(entry for entry in week if entry.at < at(n, 2))
        if quiet and n > 0:
            told += tuple(Pain(at=at(n, day, "07:00"), score=0, region="other", when="morning") for day in (3, 4, 5))
        elif n == 4:
            told += (Pain(at=at(n, 6, "07:00"), score=0, region="other", when="morning"),)
        return (*week, *told)

    return tell


def test_pai_08_calm_mornings_stand_for_sessions_where_pain_left_none() -> None:
    weeks = played(runner(level="intermediate"), 12, everywhere(quiet=True))
    assert not strength(weeks[2])
    assert strength(weeks[3])
    assert weeks[3].hard_sets_per_leg < weeks[1].hard_sets_per_leg
    back = {item.exercise for session in strength(weeks[3]) for item in session.exercises}
    assert all("PAI-08" in change.rules for change in weeks[3].changes if change.exercise in back)
    assert weeks[-1].week_number > weeks[1].week_number


def test_pai_08_light_work_is_tried_where_a_fortnight_passed_without_pain() -> None:
    weeks = played(runner(level="intermediate"), 12, everywhere(quiet=False))
    assert not weeks[2].sessions
    trial = weeks[4]
    assert [session.demanding for session in trial.sessions] == [False, False]
    assert strength(weeks[5])


@pytest.mark.parametrize("wish", ["week", "session"])
def test_pro_15_a_wish_for_less_counts_for_its_own_week(wish: str) -> None:
    profile = runner(level="advanced", weekly_distance_km=55)
    journal: tuple[Entry, ...] = ()
    weeks = []
    for n in range(9):
        monday = MONDAY + timedelta(weeks=n)
        weeks.append(plan(profile, journal, monday))
        stood = weeks[-1]
        if n == 2:
            first = strength(stood)[0].id
            less = Easier(at=at(n, 0, "05:00"), week=monday)
            journal += (less if wish == "week" else Lighter(at=less.at, session=first, how="less"),)
            stood = standing_week(profile, journal, catalog(), monday, at(n, 0, "06:00"))
            assert stood.hard_sets_per_leg < weeks[-1].hard_sets_per_leg
        journal += perfect_week(stood, profile, receipt=False)
    said = [notice.why for notice in weeks[3].notices]
    assert any("asked for" in why for why in said)
    # Two kinds of week take turns: the one after next is of the same kind.
    assert weeks[4].hard_sets_per_leg == weeks[2].hard_sets_per_leg
    untroubled = played(profile, 9, lambda _, week: week)
    later = (max(week.hard_sets_per_leg for week in each[5:]) for each in (weeks, untroubled))
    assert len(set(later)) == 1


def knee_in(weeks: tuple[int, ...]) -> Tell:
    """A knee hurts at 6 on a Wednesday, and is quiet on the next morning."""

    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        hurt = Pain(at=at(n, 2), score=6, region="knee", type="ache", when="during")
        quiet = Pain(at=at(n, 3, "07:00"), score=0, region="knee", when="morning")
        return (*week, hurt, quiet) if n in weeks else week

    return tell


@pytest.mark.parametrize("after", [True, False])
def test_pai_08_a_quiet_morning_after_the_pain_counts_in_the_same_week(after: bool) -> None:
    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        again = Pain(at=at(n, 5), score=4, region="knee", type="ache", when="running")
        return (*knee_in((2,))(n, week), *(() if after or n != 2 else (again,)))

    weeks = played(runner(level="advanced"), 7, tell)
    chains = [{catalog().exercises[i.exercise].chain for s in strength(w) for i in s.exercises} for w in weeks]
    assert "lunge" in chains[2]
    assert "lunge" not in chains[3]
    assert ("lunge" in chains[4]) is after


def knee_once(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """A knee hurts in the second week; after it no word about pain comes but that of the sets."""
    pain = Pain(at=at(n, 2, "12:00"), score=6, region="knee", leg="right", type="ache", when="during")
    return (*week, pain) if n == 1 else week


def test_pai_08_who_never_says_that_it_is_over_gets_the_pattern_back_after_two_silent_weeks() -> None:
    weeks = played(runner(level="intermediate"), 7, knee_once)
    chains = [{catalog().exercises[i.exercise].chain for s in strength(w) for i in s.exercises} for w in weeks]
    assert ["lunge" in found for found in chains] == [True, True, False, False, True, True, True]
    said = [change for change in weeks[4].changes if catalog().exercises[change.exercise].chain == "lunge"]
    assert [change.rules[0] for change in said] == ["PAI-08"]
    assert "two weeks went by without a word of pain" in said[0].why

    def unsaid(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        told = knee_once(n, week)
        return told if n < 2 else tuple(e for e in told if not isinstance(e, Soreness))

    silent = played(runner(level="intermediate"), 7, unsaid)
    assert all("lunge" not in {catalog().exercises[i.exercise].chain for s in w.sessions for i in s.exercises}
               for w in silent[2:])  # fmt: skip


def test_pai_08_nothing_new_loads_the_regions_of_a_pattern_that_pain_keeps_out() -> None:
    def unsaid(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        # Every other week is sore: never two silent ones in a row.
        sore = Soreness(at=at(n, 6, "07:00"), score=4, region="knee") if n % 2 else None
        return (*knee_once(n, week), *((sore,) if sore else ()))

    weeks = played(runner(level="intermediate", session_minutes=50), 16, unsaid)
    assert any(week.phase == "advanced" for week in weeks)
    knees = {"step_up", "single_leg_squat", "step_down", "lunge"}
    for week in weeks[2:]:
        assert knees.isdisjoint(catalog().exercises[i.exercise].chain for s in week.sessions for i in s.exercises)


@pytest.mark.parametrize(("kind", "known"), [("core", True), ("run_prep", True), ("strength", False)])
def test_pro_18_only_work_for_the_legs_asks_for_a_word_about_soreness(kind: str, known: bool) -> None:
    strength_log = SessionLog(at=at(0, 0), session=f"{MONDAY}/strength", sets=())
    later = SessionLog(at=at(0, 4), session=f"{MONDAY + timedelta(days=4)}/{kind}", sets=())
    evidence = gather(None, (strength_log, Soreness(at=at(0, 1), score=1), later), catalog())
    assert soreness_known(evidence, at(1)) is known


def sore_in(weeks: tuple[int, ...]) -> Tell:
    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        return tuple(replace(e, score=7) if n in weeks and isinstance(e, Soreness) else e for e in week)

    return tell


def sore_daily(weeks: range, score: float) -> Tell:
    """Legs that are as sore on every morning of some weeks."""

    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        if n not in weeks:
            return week
        mornings = [Soreness(at=at(n, day, "07:00"), score=score) for day in range(7)]
        return (*(entry for entry in week if not isinstance(entry, Soreness)), *mornings)

    return tell


def test_pro_08_a_second_sore_week_is_an_easier_one_and_takes_no_set_besides() -> None:
    weeks = played(runner(level="intermediate"), 10, sore_daily(range(1, 3), 3))
    assert [(week.mode, week.hard_sets_per_leg) for week in weeks[1:5]] == [
        ("build", 26), ("return", 16), ("reset", 10), ("return", 16),
    ]  # fmt: skip
    assert max(week.hard_sets_per_leg for week in weeks[5:]) >= 24  # three sets towards the next weight (PRO-04)


@pytest.mark.parametrize(("score", "held"), [(3, [16] * 5), (4, [8] * 5)])
def test_pro_08_soreness_that_an_easier_week_did_not_change_holds_and_calls_no_other(score: float, held: int) -> None:
    weeks = played(runner(level="intermediate"), 16, sore_daily(range(1, 8), score))
    assert [week.mode for week in weeks[1:4]] == ["build", "return", "reset"]
    assert [week.hard_sets_per_leg for week in weeks[4:9]] == held
    assert weeks[8].week_number == weeks[4].week_number
    said = [any("looked at by a doctor" in notice.why for notice in week.notices) for week in weeks]
    assert said == [5 <= n <= 8 for n in range(16)]
    assert max(week.hard_sets_per_leg for week in weeks[9:]) >= 22


@pytest.mark.parametrize("minutes", [20, 60])
def test_pro_02_a_start_that_a_race_made_small_grows_by_a_quarter_a_week(minutes: int) -> None:
    race = Race(date=MONDAY + timedelta(days=4), distance_km=10)
    weeks = played(runner(races=(race,), session_minutes=minutes), 8, lambda _, week: week)
    hard = [week.hard_sets_per_leg for week in weeks if strength(week)]
    assert hard[0] < hard[-1]
    assert all(now <= max(4, most_sets_after(before)) for before, now in pairwise(hard))


def test_pro_14_a_step_back_that_form_put_off_is_still_to_come() -> None:
    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        wobble = only("split_squat", lambda done: replace(done, form="wobble"))
        lived = (replace(e, sets=tuple(map(wobble, e.sets))) if isinstance(e, SessionLog) else e for e in week)
        return () if n in (4, 5) else tuple(lived) if n == 6 else week

    weeks = played(runner(), 10, tell)
    assert [week.mode for week in weeks[6:]] == ["return", "return", "return", "build"]
    assert weeks[6].hard_sets_per_leg <= weeks[7].hard_sets_per_leg <= weeks[8].hard_sets_per_leg


def form_lost_in(weeks: tuple[int, ...]) -> Tell:
    def lost(entry: SessionLog) -> SessionLog:
        return replace(entry, sets=tuple(replace(done, form="lost") for done in entry.sets))

    return lambda n, week: tuple(lost(e) if n in weeks and isinstance(e, SessionLog) else e for e in week)


def cleared_after(weeks: tuple[int, ...]) -> Tell:
    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        flag = RedFlag(at=at(n, 6), tier="refer", sign="bony pain", cleared=False)
        cleared = RedFlag(at=at(n, 2), tier="refer", sign="bony pain", cleared=True)
        return (*week, *([flag] if n in weeks else ()), *([cleared] if n - 1 in weeks else ()))

    return tell


@pytest.mark.parametrize(
    "trouble", [sore_in((2,)), form_lost_in((2, 3)), knee_in((2,)), cleared_after((2,))],
    ids=["sore", "form lost", "knee", "cleared flag"],
)  # fmt: skip
@pytest.mark.parametrize("level", ["intermediate", "advanced"])
def test_pro_05_sets_come_back_after_trouble_and_clean_weeks(level: Level, trouble: Tell) -> None:
    profile = runner(level=level, weekly_distance_km=40)
    weeks = played(profile, 18, trouble)
    usual = max(week.hard_sets_per_leg for week in played(profile, 18, lambda _, week: week)[5:])
    assert min(week.hard_sets_per_leg for week in weeks[3:6]) < 0.75 * usual
    assert max(week.hard_sets_per_leg for week in weeks[10:]) >= 0.9 * usual
    built = [week.hard_sets_per_leg for week in weeks if week.mode == "build"]
    assert all(now <= most_sets_after(before) for before, now in pairwise(built) if before)


@pytest.mark.parametrize("later", [1, 2])
def test_pro_05_whose_turn_it_is_follows_from_the_athletes_own_weeks_and_not_from_the_date(later: int) -> None:
    usual = runner(level="advanced", weekly_distance_km=40)
    profiles = usual, replace(usual, started=usual.started + timedelta(weeks=later))
    first, second = (played(profile, 14, form_lost_in((2, 3))) for profile in profiles)
    assert list(map(asked, first)) == list(map(asked, second))


def asked(week: Week) -> list[tuple[str, int, int]]:
    return [(item.exercise, item.sets, item.amount) for session in week.sessions for item in session.exercises]


def test_pro_10_the_sets_that_come_back_are_shared_out_whatever_one_exercise_did() -> None:
    profile = runner(level="advanced", weekly_distance_km=40)

    def hard(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        week = sore_in((2,))(n, week)
        change = only("sl_rdl_loaded", lambda done: replace(done, rpe=10))
        return tuple(
            replace(e, sets=tuple(map(change, e.sets))) if n == 6 and isinstance(e, SessionLog) else e for e in week
        )

    fine, worse = (played(profile, 8, tell)[7] for tell in (sore_in((2,)), hard))
    for exercise in {item.exercise for session in fine.sessions for item in session.exercises}:
        sets = [
            sum(i.sets for s in week.sessions for i in s.exercises if i.exercise == exercise) for week in (worse, fine)
        ]
        assert sets[0] <= sets[1]


def test_pro_18_a_low_number_for_one_place_tells_how_sore_the_legs_are() -> None:
    def named(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        return tuple(replace(e, region="quad") if isinstance(e, Soreness) else e for e in week)

    usual = played(runner(), 5, lambda _, week: week)
    assert [week.hard_sets_per_leg for week in played(runner(), 5, named)] == [w.hard_sets_per_leg for w in usual]


def test_pro_09_the_week_with_a_session_less_is_no_base() -> None:
    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        heavy = (Run(at=at(n, day, "07:30"), run="easy", distance_km=8, complaint="heavy_legs") for day in (2, 3, 5, 6))
        return (*week, *heavy) if n in (4, 5) else week

    weeks = played(runner(), 12, tell)
    assert [len(strength(week)) for week in weeks[4:9]] == [2, 2, 1, 2, 2]
    assert modes(weeks)[5:9] == ["build", "return", "return", "build"]
    assert weeks[8].hard_sets_per_leg > 0.8 * weeks[5].hard_sets_per_leg
    assert weeks[10].hard_sets_per_leg >= weeks[4].hard_sets_per_leg


def sleeping(hours: float, weeks: range) -> Tell:
    """Sleep for so many hours in some weeks, for 8 in all others."""
    return lambda n, week: (
        *week, *(Sleep(at=at(n, day, "06:00"), hours=hours if n in weeks else 8.0) for day in range(7))
    )  # fmt: skip


def test_pro_06_what_a_reset_took_comes_back_while_sleep_is_short_and_nothing_else() -> None:
    """A planned easier week is one week: the dose before it is no increase."""
    weeks = played(runner(level="intermediate"), 12, sleeping(5.5, range(4, 8)))
    assert modes(weeks)[4:8] == ["reset", "build", "build", "build"]
    assert all(week.hard_sets_per_leg <= weeks[3].hard_sets_per_leg for week in weeks[4:8])
    assert len({week.hard_sets_per_leg for week in weeks[5:8]}) == 1


def test_pro_11_easier_weeks_come_and_end_while_sleep_is_short() -> None:
    """Short sleep puts off no easier week (PRO-10), and does not keep its dose for good."""
    weeks = played(runner(level="intermediate"), 14, sleeping(6.8, range(14)))
    assert [n for n, mode in enumerate(modes(weeks)) if mode == "reset"] == [4, 10]
    assert len({week.hard_sets_per_leg for week in weeks if week.mode != "reset"}) == 1


def test_pro_11_an_easier_week_that_open_questions_keep_is_not_halved_again() -> None:
    """They put off no easier week, but one is enough while they last: nothing of any kind goes up (PRO-06)."""
    weeks = played(runner(level="intermediate", screening=None), 14, lambda _, week: week)
    assert modes(weeks).count("reset") == 1
    after = modes(weeks).index("reset")
    assert len({week.hard_sets_per_leg for week in weeks[:after]}) == 1
    assert len({week.hard_sets_per_leg for week in weeks[after:]}) == 1


@pytest.mark.parametrize("level", ["beginner", "intermediate", "advanced"])
def test_pha_11_the_recovery_track_grows_to_its_top_at_every_level(level: Level) -> None:
    profile = runner(program="recovery", level=level)
    last = played(profile, 12, lambda _, week: week)[-1]
    items = [item for session in last.sessions if session.kind == "recovery" for item in session.exercises]
    assert {item.exercise for item in items} == {"glute_bridge_knees_out", "bird_dog_weighted", "dumbbell_side_lunge"}
    assert {(item.sets, item.amount) for item in items} == {(3, 12)}


@pytest.mark.parametrize("focus", get_args(Focus))
def test_exe_11_pha_13_no_focus_takes_anything_off_the_recovery_track(focus: Focus) -> None:
    for kit, minutes in ((frozenset(), 60), (frozenset({"dumbbell"}), 60), (frozenset({"dumbbell"}), 15)):
        athlete = runner(program="recovery", equipment=kit, session_minutes=minutes)
        plain, focused = athlete, replace(athlete, focus=(focus,))
        last, usual = (played(profile, 10, lambda _, week: week)[-1] for profile in (focused, plain))
        assert list(map(listed, last.sessions)) == list(map(listed, usual.sessions))


def test_pha_11_without_a_dumbbell_the_side_squat_grows_by_its_repetitions() -> None:
    weeks = played(runner(program="recovery", equipment=frozenset()), 12, lambda _, week: week)
    amounts = [dose(week, "side_squat") for week in weeks]
    assert amounts[:6] == ["3x8", "3x9", "3x10", "3x11", "3x12", "3x12"]
    assert set(amounts[5:]) == {"3x12"}


def test_pro_18_a_week_that_untold_soreness_holds_says_so() -> None:
    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        return tuple(entry for entry in week if n % 2 == 0 or not isinstance(entry, Soreness))

    weeks = played(runner(), 5, tell)
    said = [any("how sore you were" in notice.why for notice in week.notices) for week in weeks]
    assert said == [False, False, True, False, True]
    assert [week.week_number for week in weeks] == [1, 2, 2, 3, 3]


def test_pha_02_week_8_that_waits_for_an_easier_week_says_so() -> None:
    """The weeks before a race are the easier ones that it waits for."""
    race = Race(date=MONDAY + timedelta(weeks=10, days=6), distance_km=10)
    weeks = played(runner(races=(race,)), 10, lambda n, week: week)
    said = [any("goes on until your next easier week" in notice.why for notice in week.notices) for week in weeks]
    assert [week.week_number for week in weeks[6:]] == [7, 8, 8, 8]
    assert said == [n == 8 for n in range(10)]


@pytest.mark.parametrize("held", range(3))
def test_pha_02_a_week_that_was_held_costs_a_week_of_the_programme_and_not_six(held: int) -> None:
    """An easier week of the last four is the one before phase 3; its third session comes with it (5.3, PHA-05)."""
    long = PlannedRun(day="sun", kind="long", at="09:00", minutes=90)
    profile = runner(level="intermediate", runs=(long,), weekly_distance_km=30)
    once = Easier(at=at(held, 0, "05:00"), week=MONDAY + timedelta(weeks=held))
    weeks = played(profile, 9, lambda n, week: (once, *week) if n == held else week)
    assert [week.mode for week in weeks] == ["build"] * 4 + ["reset"] + ["build"] * 4
    assert [week.week_number for week in weeks[6:]] == [9, 10, 11]
    assert [len(strength(week)) for week in weeks] == [3 if week.phase == "advanced" else 2 for week in weeks]


def test_pro_01_a_stand_in_never_climbs_to_what_another_pattern_stands_on() -> None:
    easy = [PlannedRun(day=day, kind="easy", at="07:00", minutes=45) for day in ("tue", "thu")]
    long = PlannedRun(day="sun", kind="long", at="09:00", minutes=90)
    bare = runner(
        level="advanced", equipment=frozenset(), session_minutes=45, weekly_distance_km=30, runs=(*easy, long)
    )
    weeks = [week for week in played(bare, 12, lambda n, week: week) if week.mode == "build"]
    days = [sum("split_squat" in {i.exercise for i in session.exercises} for session in w.sessions) for w in weeks]
    assert set(days) == {2}


def test_pro_02_what_two_sore_weeks_took_comes_back_by_a_quarter_a_week_though_legs_are_never_quite_fresh() -> None:
    def sore(n: int, told: tuple[Entry, ...]) -> tuple[Entry, ...]:
        score = 8 if n in (3, 4) else 2
        return tuple(replace(entry, score=score) if isinstance(entry, Soreness) else entry for entry in told)

    weeks = played(runner(level="intermediate"), 11, sore)
    assert [week.hard_sets_per_leg for week in weeks[7:]] == [14, 17, 21, 26]


def test_pro_05_one_more_set_goes_to_the_day_that_is_short_of_one() -> None:
    """Four sets on one day and one on the other would be the same week with sorer legs."""

    def halved(entry: Entry) -> Entry:
        if not isinstance(entry, SessionLog):
            return entry
        return replace(entry, sets=tuple(replace(e, reps=e.reps // 2) if e.reps else e for e in entry.sets))

    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        return tuple(map(halved, week)) if n < 2 else week

    weeks = played(runner(equipment=frozenset(), session_minutes=25), 16, tell)
    hinges = [[i.sets for s in strength(week) for i in s.exercises if i.exercise == "sl_rdl"] for week in weeks]
    assert [2, 1] in hinges
    assert all(max(sets) - min(sets) <= 1 for sets in hinges if sets)


@pytest.mark.parametrize(("tried", "week"), [(1, 5), (1, 6), (2, 5)])
def test_pro_10_pro_05_sorer_legs_get_no_repetition_in_place_of_the_set_that_waits_for_fresh_ones(
    tried: int, week: int
) -> None:
    def tell(sore: bool) -> Tell:
        def lived(n: int, told: tuple[Entry, ...]) -> tuple[Entry, ...]:
            if n == tried:
                return tuple(replace(e, sets=_with_effort(e, 10)) if isinstance(e, SessionLog) else e for e in told)
            if not sore or n != week - 1:
                return told
            return tuple(replace(e, score=3) if isinstance(e, Soreness) else e for e in told)

        return lived

    profile = runner(equipment=frozenset(), session_minutes=25)
    fresh, sore = (played(profile, week + 1, tell(sore))[-1] for sore in (False, True))
    assert not harder(sore, fresh, catalog())


def _with_effort(log: SessionLog, rpe: float) -> tuple[SetDone, ...]:
    return tuple(replace(done, rpe=rpe) for done in log.sets)


def test_pro_11_a_week_that_a_race_leaves_empty_is_no_planned_easier_one() -> None:
    race = Race(date=MONDAY + timedelta(weeks=8, days=6), distance_km=42.2)
    *_, one, two = played(runner(races=(race,)), 11, lambda n, week: () if n == 6 else week)
    assert not strength(one) + strength(two)
    assert not any("PRO-11" in notice.rules for notice in (*one.notices, *two.notices))


def test_row_10_a_rung_that_was_too_much_is_tried_again_with_what_was_left_of_its_repetitions() -> None:
    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        def harder(entry: Entry) -> Entry:
            if n > 2 or not isinstance(entry, SessionLog):
                return entry
            return replace(entry, sets=tuple(replace(e, rpe=10) if e.exercise == "sl_rdl" else e for e in entry.sets))

        return tuple(map(harder, week))

    weeks = played(runner(), 10, tell)
    asked = [(dose(week, "sl_rdl") or "").partition("x")[2] for week in weeks]
    away = asked.index("")
    again = next(reps for reps in asked[away:] if reps)
    assert (asked[away - 1], again) == ("6", "5")


def test_pha_09_light_work_comes_back_to_the_usual_dose_in_a_block_of_preparation() -> None:
    """A week away once left one set of each, six minutes, until the block ended: strength alone came back."""
    profile = runner(training_block="preparation", level="intermediate", focus=("side_hip",))
    away = played(profile, 9, lambda n, week: () if n in (3, 4) else week)
    sore = played(profile, 9, lambda n, week: (*week, Soreness(at=at(n, 6), score=4)) if n == 3 else week)
    for weeks in (away, sore):
        usual, now = weeks[2], weeks[-1]
        assert dose(now, "dead_bug") == dose(usual, "dead_bug") == "2x8"
        assert dose(now, "side_squat") == dose(usual, "side_squat") == "2x8"
