"""What pain or a stop took down comes back to where it stood: one ache costs weeks, not a season (PRO-15, PAI-08)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import MovementGate, Profile
from core.body import Region
from core.journal import Entry, Pain, RedFlag, SessionLog, Sleep, Soreness
from core.planner.choosing.choice import Means
from core.planner.kinds.stood import as_it_stood
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Strand, Whole
from core.rules.compare import harder, hardest_by_chain
from core.rules.progression import most_sets_after
from core.training import Week
from tests.core.planner.logs import at, short_nights
from tests.core.planner.runner import MONDAY, RUNNER, catalog, plan, runner, strength, told
from tests.life import perfect_week

ACHED = 4
"""The week that goes wrong, counted from 0; all others are done in full."""
Told = tuple[Entry, ...]
Tell = Callable[[int, Told], Told]


def seasons(tell: Tell, weeks: int = 11, profile: Profile = RUNNER) -> list[Week]:
    journal: Told = ()
    found = []
    for n in range(weeks):
        found.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        done = tell(n, perfect_week(found[-1], profile, receipt=False))
        journal = tuple(sorted(journal + done, key=lambda entry: entry.at))
    return found


def ache(*often: int) -> Tell:
    """Something aches on a Wednesday, and no more on the Friday after."""

    def tell(week: int, done: Told) -> Told:
        if week not in often:
            return done
        during = Pain(at=at(week, 2, "20:00"), score=4, region="other", leg="left", type="ache", when="during")
        return *done, during, Pain(at=at(week, 4, "07:00"), score=0, region="other", leg="left", when="morning")

    return tell


def knee(score: float) -> Tell:
    """One knee hurts in one week, and every morning after it is quiet."""

    def tell(week: int, done: Told) -> Told:
        hurts = Pain(at=at(week, 2, "20:30"), score=score, region="knee", leg="left", type="ache", when="during")
        quiet = (Pain(at=at(week, n, "07:00"), score=0, region="knee", leg="left", when="morning") for n in (5, 6))
        return (*done, hurts) if week == ACHED else (*done, *quiet) if week > ACHED else done

    return tell


@pytest.mark.parametrize(("now", "stood", "back"), [(4, 5, 4), (18, 19, 19), (18, 21, 19)])
def test_pro_02_a_weight_comes_back_by_a_tenth_and_a_bigger_jump_has_its_own_way(
    now: float, stood: float, back: float
) -> None:
    lately = Whole(MONDAY, "sl_rdl_loaded", stood, 2, (("strength", Amounts(2, 8)),))
    low = Strand(exercise="sl_rdl_loaded", load=now, low=True, stood=lately)
    course = Course(number=9, gate=MovementGate(squat=True, lunge=True, hinge=True), printed=plan(RUNNER))
    means = Means(catalog(), catalog().programmes["single_leg"], RUNNER, load=True)
    found = as_it_stood("hinge", low, course, means)
    assert found is not None
    assert found[0].load == back


def knee_once(week: int, done: Told) -> Told:
    return knee(3)(week, done) if week == ACHED else done


def cleared(week: int, done: Told) -> Told:
    """A sign on a Wednesday, cleared on the Saturday after."""
    if week != ACHED:
        return done
    flag = RedFlag(at=at(week, 2), tier="refer", sign="numbness", cleared=False)
    return *done, flag, RedFlag(at=at(week, 5), tier="refer", sign="numbness", cleared=True)


def too_much(week: int, done: Told) -> Told:
    """After the ache a week is far above its effort."""
    if week != ACHED + 2:
        return ache(ACHED)(week, done)
    logs = [entry for entry in done if isinstance(entry, SessionLog)]
    hard = [replace(log, sets=tuple(replace(one, rpe=10) for one in log.sets)) for log in logs]
    return *(entry for entry in done if not isinstance(entry, SessionLog)), *hard


@pytest.mark.parametrize(("tell", "rule"), [(ache(ACHED), "PAI-02"), (cleared, "SAF-04")])
def test_pro_15_one_ache_or_a_cleared_sign_leads_back_by_the_steps_of_a_gap(tell: Tell, rule: str) -> None:
    weeks = seasons(tell)
    whole, *after = weeks[ACHED:]
    back = next(n for n, week in enumerate(after) if week.hard_sets_per_leg >= whole.hard_sets_per_leg)
    assert back <= 5
    assert [week.mode for week in (*after[:3], after[back])] == ["return"] * 3 + ["build"]
    assert all(one.hard_sets_per_leg <= two.hard_sets_per_leg for one, two in pairwise(after[: back + 1]))
    assert all(any(notice.rules == ("PRO-02", rule) for notice in week.notices) for week in after[:1])
    assert any("goes back to where it stood" in str(week.changes) for week in after) or back > 1


@pytest.mark.parametrize("tell", [knee(3), knee(8), cleared])
def test_pro_02_pai_08_what_was_taken_down_comes_back_by_one_lever_a_week(tell: Tell) -> None:
    weeks = seasons(tell, 12)
    for before, after in pairwise(weeks[ACHED + 1 :]):
        had, has = hardest_by_chain(before, catalog()), hardest_by_chain(after, catalog())
        for chain in {"hinge", "lunge"} & had.keys() & has.keys():
            was, now = had[chain], has[chain]
            up = (now.rung > was.rung, now.sets > was.sets, now.amount > was.amount)
            assert sum(up) <= 1, (after.week, chain, was, now)


def test_pro_10_knee_pain_beside_a_cleared_sign_brings_nothing_back_sooner() -> None:
    def sign(week: int, done: Told, score: float = 0) -> Told:
        if week != ACHED + 1:
            return sore(7, ACHED)(week, done)
        hurts = Pain(at=at(week, 1), score=score, region="knee", leg="left", type="ache", when="during")
        flag = RedFlag(at=at(week, 2), tier="refer", sign="numbness", cleared=False)
        return *done, hurts, flag, RedFlag(at=at(week, 5), tier="refer", sign="numbness", cleared=True)

    weeks = zip(seasons(sign, 12), seasons(lambda week, done: sign(week, done, score=8), 12), strict=True)
    assert not any(harder(worse, better, catalog()) for better, worse in weeks)


def test_pro_10_an_ache_that_stays_brings_nothing_back() -> None:
    once, thrice = seasons(ache(ACHED), 8), seasons(ache(ACHED, ACHED + 1, ACHED + 2), 8)
    assert all(week.hard_sets_per_leg <= thrice[ACHED + 1].hard_sets_per_leg for week in thrice[ACHED + 1 :])
    assert not any(harder(worse, better, catalog()) for worse, better in zip(thrice, once, strict=True))


def test_pro_07_what_was_too_much_on_the_way_does_not_come_back_by_itself() -> None:
    weeks = seasons(too_much)
    assert max(week.hard_sets_per_leg for week in weeks[ACHED + 3 :]) < weeks[ACHED].hard_sets_per_leg


@pytest.mark.parametrize("region", ["hamstring", "ankle", "lower_back", "hip", "knee", "quad"])
def test_pro_10_pai_08_what_worse_pain_took_out_comes_back_no_higher_than_what_mild_pain_eased(region: Region) -> None:
    def sets(score: float) -> list[int]:
        def tell(n: int, done: Told) -> Told:
            now, when = (score, "during") if n in (ACHED, ACHED + 1) else (0, "morning")
            days = (2, 5, 6) if n >= ACHED else ()
            return (*done, *(
                Pain(at=at(n, day, "08:30"), score=now, region=region, leg="left", type="ache", when=when)
                for day in days
            ))  # fmt: skip

        return [week.hard_sets_per_leg for week in seasons(tell)]

    assert all(worse <= mild for worse, mild in zip(sets(6), sets(3), strict=True))


def sore(score: float, *often: int) -> Tell:
    """The legs are as sore as that on the morning after each session of some weeks, and a little less on the next."""

    def tell(week: int, done: Told) -> Told:
        if week not in often:
            return done
        days = [entry.at for entry in done if isinstance(entry, SessionLog) and "core" not in entry.session]
        felt = (Soreness(at=on + timedelta(days=n), score=score - n + 1) for on in days for n in (1, 2))
        return *(entry for entry in done if not isinstance(entry, Soreness)), *felt

    return tell


def tired_too(tell: Tell) -> Tell:
    """The nights of the last two weeks are short as well."""

    def tell_both(week: int, done: Told) -> Told:
        rest = tuple(entry for entry in tell(week, done) if week < 17 or not isinstance(entry, Sleep))
        return (*rest, *short_nights(week)) if week >= 17 else rest

    return tell_both


@pytest.mark.parametrize("profile", [RUNNER, runner(level="advanced")])
@pytest.mark.parametrize("tell", [sore(5, *range(8, 18)), tired_too(sore(5, *range(8, 18)))])
def test_pro_02_pro_14_months_of_soreness_lead_back_by_a_quarter_a_week(profile: Profile, tell: Tell) -> None:
    held, back = seasons(tell, 20, profile)[-2:]
    assert (held.mode, back.mode) == ("return", "build")
    assert held.hard_sets_per_leg < back.hard_sets_per_leg <= most_sets_after(held.hard_sets_per_leg)


def unsaid(tell: Tell) -> Tell:
    """Nothing is told of soreness, but in the week that goes wrong."""

    def without(week: int, done: Told) -> Told:
        return tell(week, tuple(entry for entry in done if not isinstance(entry, Soreness)))

    return without


@pytest.mark.parametrize("tell", [ache(ACHED), knee_once, sore(7, ACHED)])
def test_pro_18_who_does_not_tell_soreness_comes_back_to_the_dose_held_before(tell: Tell) -> None:
    found = [week.hard_sets_per_leg for week in seasons(unsaid(tell), 14)]
    assert found[ACHED + 1] < found[ACHED] == max(found) == found[-1]


def told_in(weeks: list[Week]) -> list[tuple[str, int, int]]:
    return [(week.mode, week.hard_sets_per_leg, len(strength(week))) for week in weeks]


def test_pro_08_pro_02_one_sore_week_comes_back_by_a_quarter_a_week() -> None:
    assert told_in(seasons(sore(7, ACHED), 9)[ACHED:]) == [
        ("build", 22, 2), ("return", 14, 2), ("return", 17, 2), ("return", 21, 2), ("build", 24, 2),
    ]  # fmt: skip


def test_pro_08_sch_02_one_sore_week_costs_a_three_day_athlete_no_third_day_for_good() -> None:
    runs = tuple(replace(run, at="09:00" if run.kind == "long" else "18:00") for run in RUNNER.runs)
    three = runner(level="advanced", weekly_distance_km=30, runs=runs, lift_at="19:30")
    assert told_in(seasons(sore(4, 7), 12, three)[7:]) == [
        ("build", 27, 3), ("return", 12, 2), ("return", 18, 3), ("return", 22, 3), ("build", 27, 3),
    ]  # fmt: skip


def test_pro_02_pai_08_a_rung_that_comes_back_brings_back_no_set_besides() -> None:
    def tell(n: int, done: Told) -> Told:
        hurts = Pain(at=at(1, 2, "21:00"), score=6, region="knee", leg="left", type="ache", when="during")
        quiet = Pain(at=at(3, 5, "08:00"), score=0, region="knee", leg="left", when="morning")
        return (*done, *({1: [hurts], 3: [quiet]}.get(n, ())))

    busy = runner(level="intermediate", session_minutes=45, weekly_distance_km=30)
    weeks = seasons(tell, 7, busy)
    asked = [{told(item) for session in strength(week) for item in session.exercises} for week in weeks]
    lunges = [sorted(line for line in week if "split_squat" in line) for week in asked]
    assert lunges == [
        ["bulgarian_split_squat 3x8"], ["bulgarian_split_squat 3x9"], [], [],
        ["split_squat 1x9"], ["bulgarian_split_squat 1x9"], ["bulgarian_split_squat 2x9"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("tell", "hard"),
    [(sore(7, ACHED), [6, 6, 7, 10, 12]), (knee(3), [6, 6, 8, 10, 12]), (knee(6), [4, 6, 8, 10, 12])],
)
def test_r05_pha_09_a_preparation_block_comes_back_to_what_it_held_after_soreness_and_pain(
    tell: Tell, hard: list[int]
) -> None:
    held, *after = seasons(tell, 12, runner(training_block="preparation"))[ACHED:]
    assert held.hard_sets_per_leg == 12
    assert [week.hard_sets_per_leg for week in after[:5]] == hard
    assert {week.hard_sets_per_leg for week in after[5:]} == {12}
    assert after[-1].sessions[1].exercises == held.sessions[1].exercises


@pytest.mark.parametrize("tell", [knee(3), sore(7, ACHED)])
def test_pro_11_the_next_easier_week_comes_at_most_seven_weeks_after_a_way_back(tell: Tell) -> None:
    easier = [n for n, week in enumerate(seasons(tell, 16)) if week.mode in ("return", "reset")]
    assert easier[-1] > ACHED + 6
    assert all(later - sooner <= 7 for sooner, later in pairwise(easier))


def test_pro_02_what_hurt_before_a_stop_climbs_by_one_lever_and_not_by_the_shares_of_a_gap() -> None:
    def tell(week: int, done: Told) -> Told:
        hurts = Pain(at=at(week, 5, "12:00"), score=3, region="knee", leg="left", type="ache", when="running")
        well = RedFlag(at=at(week, 1, "10:00"), tier="refer", sign="knee", cleared=True)
        return (*done, hurts) if 3 <= week < 7 else (*done, well) if week == 13 else done

    after = seasons(tell, 20, runner(equipment=frozenset({"step"})))[14:]
    lifts = [
        [i for session in week.sessions for i in session.exercises if i.exercise == "step_up_low"] for week in after
    ]
    asked = [max((item.sets, item.amount) for item in items) for items in lifts]
    assert asked[0] == (1, 5)
    assert all(more in (had, (had[0] + 1, had[1]), (had[0], had[1] + 1)) for had, more in pairwise(asked))
