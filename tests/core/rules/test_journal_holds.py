"""What a journal tells holds a hand-written week down: nothing goes up, and less comes after an illness (PRO-06)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.journal import Entry, Illness, Pain, Run, SessionLog, SetDone, Skip, Sleep, Soreness
from core.rules import check_all
from core.training import Week
from core.wall_time import instant
from tests.core.rules.weeks import MONDAY, athlete, catalog, dose, session, week

BEFORE = MONDAY - timedelta(weeks=1)
PROFILE = athlete(started=MONDAY - timedelta(weeks=8))


def at(days: int, wall: str = "10:00"):
    """Return an instant so many days after the Monday before."""
    return instant(BEFORE + timedelta(days=days), wall, PROFILE.zone)


def lifting(squats: int, monday: date = MONDAY) -> Week:
    items = dose("sl_rdl", 3), dose("bulgarian_split_squat", squats), dose("single_leg_calf_raise", 2)
    return week(session("tue", *items, monday=monday), week=monday, week_number=6, phase="intermediate")


def told(*journal: Entry, squats: int = 3) -> list[tuple[str, str]]:
    """Return what is said of a week with more sets of the split squat than the two of the week before."""
    found = check_all((lifting(2, BEFORE), lifting(squats)), PROFILE, catalog(), journal)
    return [(breach.rule, breach.why) for breach in found if breach.rule in ("PRO-06", "SAF-06")]


def log(exercise: str = "bulgarian_split_squat", **felt) -> SessionLog:
    done = SetDone(exercise=exercise, set=1, leg="left", reps=8, **felt)
    return SessionLog(at=at(1), session=f"{BEFORE + timedelta(days=1)}/strength", sets=(done,))


def nights(hours: float, count: int) -> list[Sleep]:
    return [Sleep(at=at(6 - n, "07:00"), hours=hours) for n in range(count)]


def long_runs(*distances: float) -> list[Run]:
    return [Run(at=at(5 - 7 * back), distance_km=km) for back, km in enumerate(reversed(distances))]


HELD = {
    "soreness of the legs": [Soreness(at=at(2), score=4)],
    "soreness of the region": [Soreness(at=at(2), score=3.5, region="quad")],
    "pain of the region": [Pain(at=at(2), score=3, region="knee", type="ache")],
    "pain in a set": [log(pain=3)],
    "wobble": [log(form="wobble")],
    "lost form of the chain": [log("split_squat", form="lost")],
    "short sleep": nights(6.9, 1),
    "a night told twice": [*nights(5, 1), *nights(9, 1)],
    "a run spike": long_runs(10, 11.5),
    "an illness just over": [Illness(at=at(2), state="ill"), Illness(at=at(3), state="well")],
    "a session left out for an illness": [Skip(at=at(2), session=f"{BEFORE}/strength", reason="ill")],
}
FREE = {
    "a little soreness": [Soreness(at=at(2), score=3)],
    "soreness elsewhere": [Soreness(at=at(2), score=8, region="calf")],
    "soreness of the week before that": [Soreness(at=at(-1), score=8)],
    "pain up to 2": [Pain(at=at(2), score=2, region="knee", type="ache"), log(pain=2, form="clean")],
    "wobble of another chain": [log("sl_rdl", form="wobble")],
    "seven hours": nights(7, 7),
    "a tenth more": long_runs(10, 11),
    "the first run": long_runs(15),
    "a session left out for work": [Skip(at=at(2), session=f"{BEFORE}/strength", reason="busy")],
}


@pytest.mark.parametrize("journal", HELD.values(), ids=HELD)
def test_pro_06_what_the_journal_tells_of_last_week_lets_nothing_go_up(journal: list[Entry]) -> None:
    assert any(rule == "PRO-06" and "sets goes up, but" in why for rule, why in told(*journal))
    assert "PRO-06" not in [rule for rule, _ in told(*journal, squats=2)], "the same again is no rise"


@pytest.mark.parametrize("journal", FREE.values(), ids=FREE)
def test_pro_06_what_is_little_or_long_past_or_elsewhere_holds_nothing(journal: list[Entry]) -> None:
    assert told(*journal) == []


@pytest.mark.parametrize(("kind", "named"), [("max_strength", True), ("strength_endurance", False)])
def test_pro_06_a_smaller_dose_on_a_day_that_last_week_had_not_is_no_rise(kind: str, named: bool) -> None:
    before, plan = (
        week(session("tue", dose("sl_rdl", 3), item, monday=monday, kind=day), week=monday, week_number=9)
        for monday, item, day in (
            (BEFORE, dose("split_squat", 3, 5), "max_strength"), (MONDAY, dose("split_squat", 1, 7), kind),
        )
    )  # fmt: skip
    found = check_all((before, plan), PROFILE, catalog(), (log("split_squat", form="wobble"),))
    assert ("PRO-06" in [breach.rule for breach in found]) is named


@pytest.mark.parametrize(("well", "squats", "most"), [(6, 2, "50%"), (-1, 2, "75%"), (-8, 3, None), (6, 0, None)])
def test_saf_06_half_and_then_three_quarters_of_the_sets_come_after_an_illness(
    well: int, squats: int, most: str | None
) -> None:
    ill = Illness(at=at(well - 2), state="ill"), Illness(at=at(well), state="well")
    plan = lifting(squats)
    if not squats:
        small = tuple(replace(item, sets=1) for item in lifting(1).sessions[0].exercises)
        plan = replace(plan, mode="return", sessions=(replace(plan.sessions[0], exercises=small),))
    found = check_all((lifting(2, BEFORE), plan), PROFILE, catalog(), ill)
    said = [breach.why for breach in found if breach.rule == "SAF-06"]
    assert [most in why for why in said] == [True] if most else said == []


@pytest.mark.parametrize(
    ("journal", "rules"),
    [([log(rpe=6)], []), ([log(rpe=6.5)], ["PRO-07"]), ([log("sl_rdl", rpe=9)], []),
     (nights(8, 1), ["PRO-18"]), ([], [])],
    ids=["within its effort", "above it", "another exercise", "nothing logged", "no journal"],
)  # fmt: skip
def test_pro_07_pro_18_what_was_too_hard_or_is_not_known_earns_nothing(journal: list[Entry], rules: list[str]) -> None:
    found = check_all((lifting(2, BEFORE), lifting(3)), PROFILE, catalog(), tuple(journal))
    assert [breach.rule for breach in found if breach.rule in ("PRO-07", "PRO-18")] == rules
