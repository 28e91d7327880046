"""What may not grow by the back door: earned steps in lowered weeks, patterns that pain kept out, the week's sets."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import MovementGate, Race
from core.journal import Entry, Illness, Pain, Run, SessionLog, Sleep, Soreness
from core.planner import plan_weeks, standing_week
from core.planner.choosing.choice import Means
from core.planner.doses.repeated import as_often, waits
from core.planner.doses.turns import claims
from core.planner.drafting.draft import Draft, Item
from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause, Graded, Strand
from core.rules import check
from core.rules.compare import hardest_by_chain
from core.rules.demand import week_hard_sets
from core.rules.progression import most_sets_after
from core.training import Week
from core.wishes import Easier
from tests.core.planner.logs import after, at, lived
from tests.core.planner.runner import MONDAY, RUNNER, catalog, listed, perfect_weeks, plan, runner, strength
from tests.life import perfect_week

IN_TRAINING = runner(level="intermediate")
ADVANCED = runner(level="advanced")
RESET = 5
"""The sixth week is a reset for athletes who begin with the advanced phase."""


def exercises(week: Week) -> set[str]:
    return {item.exercise for session in strength(week) for item in session.exercises}


def test_pro_11_a_reset_keeps_the_exercises_and_the_step_earned_before_it_waits() -> None:
    weeks, _ = perfect_weeks(ADVANCED, RESET + 2)
    assert weeks[RESET].mode == "reset"
    assert exercises(weeks[RESET]) <= exercises(weeks[RESET - 1])
    before, after = (hardest_by_chain(weeks[n], catalog()) for n in (RESET - 1, RESET + 1))
    assert any(after[chain] > before[chain] for chain in before.keys() & after.keys())
    assert any(change.rules and "PRO-03" in change.rules for change in weeks[RESET + 1].changes)


def test_pro_06_pro_10_an_illness_in_a_reset_brings_no_set_of_it_on_a_second_day() -> None:
    profile = runner(level="advanced", equipment=frozenset(), session_minutes=45)
    weeks, journal = perfect_weeks(profile, RESET + 1)
    days = [Illness(at=at(RESET, 1, "07:00"), state="ill"), Illness(at=at(RESET, 2, "07:00"), state="well")]
    back = plan(profile, (*journal, *days), MONDAY + timedelta(weeks=RESET + 1))
    assert (weeks[RESET].mode, back.mode) == ("reset", "return")
    asked, now = ([i for s in strength(week) for i in s.exercises] for week in (weeks[RESET], back))
    for name in {item.exercise for item in now}:
        assert sum(i.sets for i in now if i.exercise == name) <= sum(i.sets for i in asked if i.exercise == name)


def test_pro_06_a_freeze_adds_no_set_to_a_lowered_week_of_which_nothing_was_done() -> None:
    first = plan(IN_TRAINING)
    session = strength(first)[0]
    calf = next(item for item in session.exercises if catalog().exercises[item.exercise].chain == "calf")
    days = tuple(replace(session, exercises=(replace(calf, sets=sets),)) for sets in (2, 1))
    low = replace(first, mode="return", sessions=days)
    gap, stop = Graded("gap", (0.5, 0.7)), Cause(("PRO-06", "SAF-06"), "plan-freeze-stop")
    course = Course(number=5, gate=MovementGate(squat=True, lunge=True, hinge=True), lately=low, graded=gap, began=True)
    twice = [Draft("strength", (Item("calf", catalog().exercises[calf.exercise], "accessory", 2, 12),))] * 2
    means = Means(catalog(), catalog().programmes["single_leg"], IN_TRAINING, load=True)
    free, frozen = (as_often(twice, low, c, means, resets=False) for c in (course, changed(course, freeze=stop)))
    assert [draft.items[0].sets for draft in free] == [2, 2]
    assert [draft.items[0].sets for draft in frozen] == [2, 1]


def asks_no_more(week: Week, before: Week) -> bool:
    was, now = hardest_by_chain(before, catalog()), hardest_by_chain(week, catalog())
    legs = was.keys() & now.keys() - {"core"}
    return bool(legs) and all(now[chain] <= was[chain] for chain in legs)


def test_pro_06_short_sleep_after_the_reset_gives_back_what_was_before_and_no_more() -> None:
    weeks, journal = perfect_weeks(ADVANCED, RESET + 1)
    tired = tuple(Sleep(at=at(RESET, day, "07:00"), hours=5) for day in range(7))
    frozen = plan(ADVANCED, (*journal, *tired), MONDAY + timedelta(weeks=RESET + 1))
    assert frozen.mode == "build"
    assert asks_no_more(frozen, weeks[RESET - 1])
    assert week_hard_sets(frozen.sessions, catalog()) > week_hard_sets(weeks[RESET].sessions, catalog())
    assert any({"PRO-06", "REC-01"} <= set(n.rules) and "above your usual dose" in n.why for n in frozen.notices)
    well = tuple(Sleep(at=at(RESET + 1, day, "07:00"), hours=9.5) for day in range(7))
    journal += (*tired, *perfect_week(frozen, ADVANCED, receipt=False), *well)
    free = plan(ADVANCED, journal, MONDAY + timedelta(weeks=RESET + 2))
    assert free.mode == "build"
    assert week_hard_sets(free.sessions, catalog()) >= week_hard_sets(frozen.sessions, catalog())


@pytest.mark.parametrize(
    ("told", "held", "free"),
    [
        (Soreness(at=at(RESET, 6), score=5, region="calf"), "calf", "hinge"),
        (Pain(at=at(RESET, 6), score=3, region="achilles", type="ache", when="running"), "calf", "hinge"),
    ],
)
def test_pro_06_what_is_sore_or_hurts_repeats_the_reset_alone(told: Entry, held: str, free: str) -> None:
    weeks, journal = perfect_weeks(ADVANCED, RESET + 1)
    after = plan(ADVANCED, (*journal, told), MONDAY + timedelta(weeks=RESET + 1))
    was, now = hardest_by_chain(weeks[RESET], catalog()), hardest_by_chain(after, catalog())
    assert now[held] <= was[held]
    assert now[free] > was[free]


def test_pro_08_very_sore_legs_in_an_easier_week_take_a_set_of_what_it_asked() -> None:
    weeks, journal = perfect_weeks(ADVANCED, RESET + 1)
    found = []
    for score in (5, 8):
        told = tuple(sorted((*journal, Soreness(at=at(RESET, 6), score=score)), key=lambda entry: entry.at))
        found.append(plan(ADVANCED, told, MONDAY + timedelta(weeks=RESET + 1)))
    sore, very = ({i.exercise: i.sets for s in strength(week) for i in s.exercises} for week in found)
    before = {item.exercise: item.sets for session in strength(weeks[RESET]) for item in session.exercises}
    assert max(before.values()) > 1
    assert sore == before
    assert very == {name: max(1, sets - 1) for name, sets in before.items()}


def test_pha_09_preparation_plans_no_reset_that_it_could_not_come_back_from() -> None:
    kept = replace(IN_TRAINING, training_block="preparation")
    weeks, _ = perfect_weeks(kept, 10)
    assert {week.mode for week in weeks} == {"maintain"}
    assert {week.hard_sets_per_leg for week in weeks} == {weeks[0].hard_sets_per_leg}


def test_pha_09_saf_06_what_lowers_one_week_of_a_preparation_lowers_it_by_its_own_steps_alone() -> None:
    kept = replace(IN_TRAINING, training_block="preparation")
    raced = replace(kept, races=(Race(date=MONDAY + timedelta(days=26), distance_km=10),))
    ill = tuple(Illness(at=at(3, day), state=state) for day, state in ((2, "ill"), (4, "well")))
    usual = plan(kept).hard_sets_per_leg
    for profile, told, modes in (
        (kept, ill, ("maintain", "return", "return", "maintain", "maintain")),
        (raced, (), ("race_week", "return", "maintain", "maintain", "maintain")),
    ):
        _, journal = perfect_weeks(profile, 3)
        weeks = [plan(profile, journal, MONDAY + timedelta(weeks=3))]
        journal += tuple(sorted((*perfect_week(weeks[0], profile, receipt=False), *told), key=lambda entry: entry.at))
        for n in range(4, 8):
            weeks.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
            journal += perfect_week(weeks[-1], profile, receipt=False)
        assert tuple(week.mode for week in weeks) == modes
        sets = [week.hard_sets_per_leg for week in weeks]
        assert [n for n, mode in zip(sets, modes, strict=True) if mode == "maintain"][-2:] == [usual, usual]
        assert max(sets) == usual
        if told:
            assert sets[1] <= 0.5 * usual < sets[2] <= 0.75 * usual


def test_pro_06_a_preparation_block_goes_no_step_on_while_the_body_holds() -> None:
    kept = replace(IN_TRAINING, training_block="preparation")
    journal = lived(kept, 2)
    week = plan(kept, journal, MONDAY + timedelta(weeks=4))
    far = (Run(at=at(n, 5, "09:00"), run="long", distance_km=12 + 8 * (n == 4)) for n in (3, 4))
    following = plan(kept, (*journal, *perfect_week(week, kept, receipt=False), *far), MONDAY + timedelta(weeks=5))
    assert asks_no_more(following, week)


def test_pro_06_a_return_goes_no_step_on_while_a_freeze_lasts() -> None:
    held = replace(IN_TRAINING, screening=None)
    journal = lived(held, 2)
    back = [plan(held, journal, MONDAY + timedelta(weeks=4))]
    for n in range(5, 8):
        journal += perfect_week(back[-1], held, receipt=False)
        back.append(plan(held, journal, MONDAY + timedelta(weeks=n)))
    assert {week.mode for week in back} == {"return"}
    assert all(asks_no_more(week, before) for before, week in pairwise(back))


@pytest.mark.parametrize("away", [0, 1, 2])
def test_rec_01_short_sleep_for_good_holds_no_way_back_and_nothing_goes_above_what_was_held(away: int) -> None:
    """Ten nights of 6.5 h in a row are no reason to do half for good; the dose before the break is no increase."""
    hard, journal = [], lived(RUNNER, 3)
    whole = plan(RUNNER, lived(RUNNER, 2), MONDAY + timedelta(weeks=2)).hard_sets_per_leg
    slept = tuple(Sleep(at=at(2, day, "07:00"), hours=6.5) for day in range(7 * 10))
    for n in range(3 + away, 10):
        told = tuple(sorted((*journal, *slept), key=lambda entry: entry.at))
        week = plan(RUNNER, told, MONDAY + timedelta(weeks=n))
        journal += perfect_week(week, RUNNER, receipt=False)
        hard.append(week.hard_sets_per_leg)
    assert max(hard) == hard[-1] == whole
    assert (hard[0] < whole) is (away > 0)


@pytest.mark.parametrize(
    "told",
    [
        lambda n: Pain(at=at(n, 6, "11:00"), score=1, region="knee", type="ache", when="running"),
        lambda n: Pain(at=at(n, 6, "11:00"), score=2, region="knee", type="ache", when="running"),
    ],
)
def test_pai_02_a_little_pain_that_stays_never_holds_the_easier_week_for_good(told: Callable[[int], Entry]) -> None:
    weeks: list[Week] = []
    journal: tuple[Entry, ...] = ()
    for n in range(RESET + 5):
        weeks.append(plan(ADVANCED, journal, MONDAY + timedelta(weeks=n)))
        done = perfect_week(weeks[-1], ADVANCED, receipt=False)
        journal += (*done, told(n)) if n > RESET - 6 else done
    usual, after = weeks[RESET - 1].hard_sets_per_leg, weeks[RESET:]
    assert after[0].hard_sets_per_leg < usual
    assert [week.hard_sets_per_leg >= usual for week in after] == [False, False, False, True, True]


@pytest.mark.parametrize("score", [3.5, 4, 6])
def test_pro_06_soreness_above_3_holds_the_easier_week_while_it_lasts_and_no_longer(score: float) -> None:
    weeks: list[Week] = []
    journal: tuple[Entry, ...] = ()
    for n in range(RESET + 8):
        weeks.append(plan(ADVANCED, journal, MONDAY + timedelta(weeks=n)))
        done = perfect_week(weeks[-1], ADVANCED, receipt=False)
        sore = (Soreness(at=at(n, 3, "07:00"), score=score),) if n in range(RESET, RESET + 6) else ()
        journal += (*done, *sore)
    held = [week.hard_sets_per_leg for week in weeks[RESET:-1]]
    assert weeks[RESET].mode == "reset"
    assert max(held) == held[0]
    assert weeks[-1].hard_sets_per_leg > held[0]


def test_a_step_that_waits_is_never_taken_on_silence() -> None:
    weeks, journal = perfect_weeks(ADVANCED, RESET + 1)
    silent = tuple(e for e in journal if e.at < at(RESET, 0, "00:00") or isinstance(e, SessionLog))
    after = plan_weeks(ADVANCED, silent, catalog(), MONDAY + timedelta(weeks=RESET + 1))[0]
    before, now = hardest_by_chain(weeks[RESET - 1], catalog()), hardest_by_chain(after, catalog())
    assert all(now[chain] <= before[chain] for chain in before.keys() & now.keys())


def test_pai_08_what_pain_took_out_of_the_first_week_is_known_and_waits() -> None:
    week = plan(IN_TRAINING)
    sharp = Pain(at=at(0, 0, "21:00"), score=7, region="knee", type="ache", when="during")
    log = tuple(entry for entry in perfect_week(week, IN_TRAINING, receipt=False) if entry.at > at(0, 1))
    after = plan(IN_TRAINING, (sharp, *log), MONDAY + timedelta(weeks=1))
    assert not any(catalog().exercises[name].chain == "lunge" for name in exercises(after))
    assert {"PAI-02", "PAI-08"} <= {rule for notice in after.notices for rule in notice.rules}


def test_pro_12_pain_before_the_first_session_is_named_as_long_as_it_keeps_a_main_pattern_out() -> None:
    sore_back = Pain(at=at(-1, 3), score=6, region="hamstring")
    early = replace(IN_TRAINING, started=MONDAY - timedelta(weeks=1))
    journal = (sore_back,)
    for n in range(4):
        week = plan(early, journal, MONDAY + timedelta(weeks=n))
        assert "hinge" not in {catalog().exercises[name].chain for name in exercises(week)}
        assert any(rule.startswith("PAI") for notice in week.notices for rule in notice.rules)
        journal += tuple(e for e in perfect_week(week, early, receipt=False) if not isinstance(e, Soreness))


def test_pro_10_another_session_comes_alone_and_only_where_the_quarter_has_room() -> None:
    athlete = runner(level="advanced", weekly_distance_km=20, session_minutes=45)
    weeks, _ = perfect_weeks(athlete, 4)
    for before, now in pairwise(weeks):
        if before.mode == now.mode == "build":
            assert len(strength(now)) <= len(strength(before)) + 1
            sets, most = (week_hard_sets(week.sessions, catalog()) for week in (now, before))
            assert sets <= most_sets_after(most)


def test_a_week_that_holds_gives_no_pattern_more_sets_than_all_days_of_the_last_one_did() -> None:
    journal = lived(IN_TRAINING, 2, lambda done: replace(done, rpe=None, form=None))
    held = plan(IN_TRAINING, journal, MONDAY + timedelta(weeks=2))
    before = plan(IN_TRAINING, lived(IN_TRAINING, 1), MONDAY + timedelta(weeks=1))
    assert week_hard_sets(held.sessions, catalog()) <= week_hard_sets(before.sessions, catalog())


def test_an_easier_week_counts_its_hard_sets_anew() -> None:
    week = plan(IN_TRAINING)
    wish = Easier(at=at(0, 0, "06:00"), week=week.week)
    lived_through = standing_week(IN_TRAINING, (wish,), catalog(), week.week, at(0, 6))
    assert lived_through.hard_sets_per_leg == week_hard_sets(lived_through.sessions, catalog())
    assert lived_through.hard_sets_per_leg < week.hard_sets_per_leg


def test_pro_10_a_week_of_which_nothing_could_be_done_leaves_no_less_room_for_strength() -> None:
    journal = lived(IN_TRAINING, 1, lambda done: replace(done, reps=0, rpe=10) if done.reps else done)
    failed, fine = (plan(IN_TRAINING, log, MONDAY + timedelta(weeks=1)) for log in (journal, lived(IN_TRAINING, 1)))
    assert len(strength(failed)) == len(strength(fine))


def test_exe_01_a_weight_that_rounds_down_to_none_is_the_rung_without_it() -> None:
    coarse = replace(ADVANCED, load_step_kg=2.5, body_mass_kg=60)
    weeks, journal = perfect_weeks(coarse, RESET + 1)
    assert "sl_rdl_loaded" in exercises(weeks[RESET - 1])
    bare = [i for week in weeks for s in week.sessions for i in s.exercises if i.exercise.endswith("_loaded")]
    assert all(item.load_kg for item in bare)
    assert "sl_rdl" in exercises(weeks[RESET])
    after = plan(coarse, journal, MONDAY + timedelta(weeks=RESET + 1))
    assert "sl_rdl_loaded" in exercises(after)
    unsteady = tuple(_with_form(entry, "sl_rdl") for entry in journal)
    held = plan(coarse, unsteady, MONDAY + timedelta(weeks=RESET + 1))
    assert "sl_rdl_loaded" not in exercises(held)


def _with_form(entry: Entry, exercise: str) -> Entry:
    if not isinstance(entry, SessionLog):
        return entry
    return replace(entry, sets=tuple(replace(s, form="wobble") if s.exercise == exercise else s for s in entry.sets))


def test_r01_a_hold_keeps_each_day_of_the_split_at_its_own_dose() -> None:
    profile = replace(ADVANCED, weekly_distance_km=30, runs=(), screening=None)
    first = plan(profile)
    assert {session.kind for session in strength(first)} == {"strength_endurance", "max_strength", "power"}
    held = plan(profile, perfect_week(first, profile, receipt=False), MONDAY + timedelta(weeks=1))
    assert [listed(session) for session in strength(held)] == [listed(session) for session in strength(first)]


def test_pro_06_a_frozen_week_may_ask_what_one_of_two_unlike_days_asked() -> None:
    def asking(week: Week, *doses: tuple[int, int]) -> Week:
        pairs = zip(strength(week), doses, strict=False)
        sessions = (replace(s, exercises=(replace(s.exercises[1], sets=n, reps=reps),)) for s, (n, reps) in pairs)
        return replace(week, sessions=tuple(sessions))

    profile = runner(screening=None)
    before, later = plan(profile), plan(profile, lived(profile, 1), MONDAY + timedelta(weeks=1))
    for reps, broken in ((8, False), (9, True)):
        breaches = check(asking(later, (1, reps)), profile, catalog(), asking(before, (2, 5), (1, 8)))
        assert any(breach.rule == "PRO-06" for breach in breaches) is broken


@pytest.mark.parametrize(("base", "heavier"), [(2, set()), (3, set()), (4, {"hinge"})])
def test_pro_10_no_rung_turns_hard_where_the_week_would_lose_a_session_by_it(base: int, heavier: set[str]) -> None:
    profile = runner(level="intermediate")
    shown = replace(plan(profile), hard_sets_per_leg=base)
    means = Means(catalog(), catalog().programmes["single_leg"], profile, load=True)
    course = Course(number=5, gate=profile.gate, base_sets=base, printed=shown, week_sets={"hinge": (2, 1)},
                    strands={"hinge": Strand("kickstand_hinge"), "lunge": Strand("split_squat")})  # fmt: skip
    assert claims(course, means).heavier == heavier


def test_pro_16_a_step_of_a_focus_is_no_reason_to_repeat_an_easier_week() -> None:
    easier = replace(plan(runner()), mode="reset")
    step = Cause(("BAL-02", "PRO-03"), "plan-focus-balance")
    course = Course(number=5, gate=RUNNER.gate, began=True, logged=True, lately=easier,
                    strands={"balance": Strand("balance_eyes_open")}, causes={"balance": (step,)})  # fmt: skip
    assert waits(course) is None
    held = changed(course, causes={"balance": (step._replace(phrase="plan-hold"),)})
    assert waits(held) is not None


SHORT = runner(level="intermediate", session_minutes=15, runs=())
"""Its usual week has two sets of one exercise and one of the other, on two days."""


@pytest.mark.parametrize("score", [4, 7])
def test_pro_06_sore_legs_after_a_reset_bring_no_set_back(score: float) -> None:
    weeks, journal = perfect_weeks(SHORT, 5)
    assert [len(strength(week)) for week in weeks] == [2] * 5  # a planned easier week keeps its days (PRO-11)
    sore = Soreness(at=at(4, 6), score=score)
    calm, held = (plan(SHORT, (*journal, *more), MONDAY + timedelta(weeks=5)) for more in ((), (sore,)))
    assert calm.hard_sets_per_leg > weeks[4].hard_sets_per_leg
    assert (held.mode, len(strength(held)), held.hard_sets_per_leg) == ("return", 2, weeks[4].hard_sets_per_leg)
    assert any("repeats the easier one" in n.why and f"soreness {score}/10 in legs" in n.why for n in held.notices)
    assert not any("usual dose" in change.why for change in held.changes)


def test_pro_16_where_one_pattern_is_held_the_week_says_that_the_rest_goes_on() -> None:
    weeks, journal = perfect_weeks(ADVANCED, RESET + 1)
    sore = Soreness(at=at(RESET, 6), score=4, region="calf")
    held = plan(ADVANCED, (*journal, sore), MONDAY + timedelta(weeks=RESET + 1))
    assert held.hard_sets_per_leg > weeks[RESET].hard_sets_per_leg
    assert not any("repeats the easier one" in notice.why for notice in held.notices)
    assert any("What is held stays" in n.why and "soreness 4/10 in calf" in n.why for n in held.notices)
    calves = [
        sum(i.sets for s in strength(week) for i in s.exercises if i.exercise == "single_leg_calf_raise")
        for week in (weeks[RESET], held)
    ]
    assert calves[1] <= calves[0]


@pytest.mark.parametrize(("mornings", "lasts"), [(4, True), (3, False)])
def test_pro_08_sore_on_four_days_in_a_row_is_sore_after_three_days(mornings: int, *, lasts: bool) -> None:
    sore = [Soreness(at=at(1, day, "07:00"), score=3) for day in range(3, 3 + mornings)]
    _, week = after(runner(), 2, lambda done: done, *sore)
    assert any("three days after the work" in change.why for change in week.changes) is lasts


@pytest.mark.parametrize(("hours", "lasts"), [(71, False), (72, True)])
def test_pro_08_the_last_session_of_a_week_is_three_days_behind_in_the_next(hours: int, *, lasts: bool) -> None:
    last = max(entry.at for entry in lived(runner(), 1) if isinstance(entry, SessionLog))
    _, week = after(runner(), 2, lambda done: done, Soreness(at=last + timedelta(hours=hours), score=3))
    assert any("three days after the work" in change.why for change in week.changes) is lasts


def test_pro_08_soreness_that_came_again_is_not_said_to_have_stayed() -> None:
    last = max(entry.at for entry in lived(runner(), 1) if isinstance(entry, SessionLog))
    sore = [Soreness(at=last + timedelta(hours=hours), score=score) for hours, score in ((40, 0), (73, 3))]
    _, week = after(runner(), 2, lambda done: done, *sore)
    told = [change.why for change in week.changes if "PRO-08" in change.rules]
    assert told
    assert all("still or again" in why for why in told)


def test_r05_pha_09_a_preparation_block_says_that_nothing_goes_above_the_usual_dose_and_how_it_ends() -> None:
    profile = replace(IN_TRAINING, training_block="preparation")
    week = plan(profile, lived(profile, 2), MONDAY + timedelta(weeks=4))
    (why,) = [notice.why for notice in week.notices if "PHA-09" in notice.rules]
    assert "Nothing goes above your usual dose" in why
    assert "end the block under settings" in why
    assert "strength is kept" not in why
