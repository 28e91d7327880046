"""Odd weeks in a row: what one of them took down is no leave for the next to ask more (PRO-10, section 6)."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import Profile, Race
from core.journal import Entry, Illness, Pain, Run, SessionLog, Soreness
from core.training import Change, Week
from tests.core.planner.logs import at, short_nights
from tests.core.planner.runner import MONDAY, catalog, dose, listed, plan, runner, strength
from tests.life import perfect_week

BEGINNER = runner(session_minutes=45)
ADVANCED = runner(level="advanced", equipment=frozenset({"step", "box", "bench", "dumbbell", "barbell", "band"}))


def knee(score: float, n: int) -> Pain:
    return Pain(at=at(n, 3, "07:00"), score=score, region="knee", leg="left", type="ache", when="during")


def is_core(entry: Entry) -> bool:
    return isinstance(entry, SessionLog) and entry.session.endswith("/core")


def too_hard(log: Entry) -> Entry:
    assert isinstance(log, SessionLog)
    return replace(log, sets=tuple(replace(done, rpe=9) for done in log.sets))


def lived(kind: str, week: Week, profile: Profile, n: int) -> tuple[Entry, ...]:
    done = perfect_week(week, profile)
    match kind:
        case "missed":
            return done[:1]  # nothing but that it was shown
        case "sore 6":
            first = next(entry for entry in done if isinstance(entry, Soreness))
            return tuple(replace(first, score=6) if entry is first else entry for entry in done)
        case "knee 3" | "knee 6":
            score = float(kind[-1])
            return (*(entry for entry in done if score < 6 or entry.at < at(n, 4, "07:00")), knee(score, n))
        case "no word of soreness" | "sore 6 each time":
            told = (
                replace(entry, score=6) for entry in done if isinstance(entry, Soreness) and kind.startswith("sore")
            )
            return (*(entry for entry in done if not isinstance(entry, Soreness)), *told)
        case "core too hard":
            return tuple(too_hard(entry) if is_core(entry) else entry for entry in done)
        case "runs suffer" | "runs suffer, short nights":
            runs = (Run(at=at(n, day), run="easy", complaint="heavy_legs") for day in (2, 4, 6))
            return (*done, *runs, *(short_nights(n) if "nights" in kind else ()))
        case "ill":
            well = Illness(at=at(n, 5), state="well")
            return (
                *(entry for entry in done if entry.at < at(n, 1, "07:00")),
                Illness(at=at(n, 1, "07:00"), state="ill"),
                well,
            )
        case _:
            return done


def weeks(profile: Profile, *kinds: str) -> list[Week]:
    """Return the weeks of an athlete who did two as prescribed and then these; the last one follows from them all."""
    journal: tuple[Entry, ...] = ()
    found = []
    for n, kind in enumerate(("done", "done", *kinds, "")):
        found.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal = tuple(sorted((*journal, *lived(kind, found[-1], profile, n)), key=lambda entry: entry.at))
        if kind == "a race in two weeks":
            race = Race(date=MONDAY + timedelta(weeks=n, days=20), distance_km=21.1)
            profile = replace(profile, races=(race,))
    return found


def asked(week: Week) -> Counter[str]:
    """Return the sets of each chain of the demanding days together."""
    items = [item for session in strength(week) for item in session.exercises]
    return Counter([catalog().exercises[item.exercise].chain for item in items for _ in range(item.sets)])


def change(week: Week, exercise: str) -> Change:
    return next(change for change in week.changes if change.exercise == exercise)


def test_pro_14_a_missed_week_that_pain_had_made_small_is_repeated_a_set_less_of_each() -> None:
    *_, small, again = weeks(BEGINNER, "knee 3", "missed")
    assert [listed(session) for session in strength(small)] == [
        ["balance_eyes_open 3x30", "sl_rdl 3x10", "lunge_bodyweight 2x10", "step_up_low 1x8"]
    ] * 2
    assert [listed(session) for session in strength(again)] == [
        ["balance_eyes_open 2x30", "sl_rdl 2x10", "lunge_bodyweight 1x10", "step_up_low 1x8"]
    ] * 2
    assert change(again, "sl_rdl").rules[0] == "PRO-14"
    assert any(told.startswith("last strength session on") for told in change(again, "sl_rdl").inputs)


def test_row_6_a_fortnight_away_behind_a_small_week_halves_each_line_like_any_other() -> None:
    *_, small, back, _ = weeks(BEGINNER, "knee 3", "knee 6", "missed", "done")
    assert [listed(session) for session in strength(small)] == [["balance_eyes_open 3x30", "sl_rdl 3x10"]] * 2
    assert [listed(session) for session in strength(back)] == [["balance_eyes_open 1x30", "sl_rdl 1x10"]] * 2
    assert "PRO-14" in change(back, "sl_rdl").rules


def test_row_6_a_step_back_from_an_illness_that_soreness_held_and_that_was_missed_loses_a_set() -> None:
    *_, half, held, again = weeks(ADVANCED, "ill", "sore 6", "missed")
    assert asked(held) == asked(half)
    assert [dose(week, "bulgarian_split_squat") for week in (half, held, again)] == ["2x8", "2x8", "1x8"]


def test_saf_06_an_illness_on_the_way_back_halves_what_had_been_come_back_to() -> None:
    *_, whole, half, most, again, third, _ = weeks(BEGINNER, "ill", "done", "ill", "done", "done")
    assert [week.hard_sets_per_leg for week in (whole, half, most)] == [16, 6, 10]
    assert again.hard_sets_per_leg <= most.hard_sets_per_leg / 2
    assert third.hard_sets_per_leg <= most.hard_sets_per_leg * 0.75


def test_pro_10_soreness_that_is_told_where_none_was_gives_core_work_nothing_back() -> None:
    """Silence holds what is not known (PRO-18); sore legs are no better news of the trunk."""
    silent, sore = (weeks(ADVANCED, "core too hard", last)[-1] for last in ("no word of soreness", "sore 6 each time"))
    core = [[listed(session) for session in week.sessions if session.kind == "core"] for week in (silent, sore)]
    assert core[0]
    assert core[0] == core[1]


def test_pro_02_a_small_week_that_was_missed_leads_back_like_any_other() -> None:
    *_, again, back, further = weeks(BEGINNER, "knee 3", "missed", "done", "done")
    assert [again.hard_sets_per_leg, back.hard_sets_per_leg, further.hard_sets_per_leg] == [6, 8, 10]


@pytest.mark.parametrize(
    ("profile", "before"), [(BEGINNER, ("sore 6", "knee 3")), (ADVANCED, ("knee 3", "a race in two weeks"))]
)
def test_pro_10_pain_that_comes_again_gives_no_line_more_sets(profile: Profile, before: tuple[str, ...]) -> None:
    well, worse = (weeks(profile, *before, last)[-1] for last in ("done", "knee 3"))
    assert worse.hard_sets_per_leg <= well.hard_sets_per_leg
    assert asked(worse) <= asked(well)


def test_pro_09_rec_01_runs_that_suffer_behind_an_easier_week_hold_all_of_it_however_short_the_nights() -> None:
    profile = runner(level="intermediate", session_minutes=20, equipment=frozenset())
    suffered, short = ([*weeks(profile, *["done"] * 2, last)] for last in ("runs suffer", "runs suffer, short nights"))
    assert [week[-2].mode for week in (suffered, short)] == ["reset", "reset"]
    assert [listed(session) for session in short[-1].sessions] == [listed(session) for session in suffered[-1].sessions]


def test_pro_16_a_repetition_more_in_a_week_that_pain_made_small_was_earned() -> None:
    hinge = change(weeks(ADVANCED, "knee 3")[-1], "sl_rdl_loaded")
    assert (hinge.before, hinge.after) == ("3x8 at 3 kg", "3x9 at 3 kg, 3x6 at 3 kg")
    assert hinge.rules == ("PRO-04", "PHA-06")
