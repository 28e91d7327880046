"""Each red flag stays open until a clearance names it (SAF-02, SAF-04): one clearance lifts no other sign."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import Race
from core.journal import Entry, Illness, Pain, PainType, PainWhen, RedFlag, Tier
from core.planner import worst
from tests.core.planner.logs import at, cited, lived
from tests.core.planner.runner import MONDAY, plan, runner


def flag(sign: str, tier: Tier = "refer", day: int = 4) -> RedFlag:
    return RedFlag(at=at(0, day), tier=tier, sign=sign)


def clearance(sign: str = "", tier: Tier = "refer", day: int = 6, wall: str = "20:00") -> RedFlag:
    return RedFlag(at=at(0, day, wall), tier=tier, sign=sign, cleared=True)


def shin(kind: PainType | None = None, when: PainWhen = "night") -> Pain:
    return Pain(at=at(0, 4), score=4, region="shin", leg="left", type=kind, when=when)


BONY, NIGHT = flag("bony pain"), flag("night pain", day=5)
CHEST = flag("chest pain", "emergency")


def test_saf_02_of_several_signs_the_urgent_one_counts_else_the_latest() -> None:
    assert worst(()) is None
    assert worst((BONY, NIGHT)) == NIGHT
    assert worst((BONY, CHEST, NIGHT)) == CHEST


@pytest.mark.parametrize(
    ("told", "mode"),
    [
        ((BONY, clearance("bony pain")), "build"),
        ((BONY, clearance("Bony  pain!")), "build"),
        ((BONY, clearance()), "build"),  # nothing else is open that it could be of
        ((BONY, clearance("numbness")), "stopped"),  # never reported
        ((BONY, NIGHT, clearance("night pain")), "stopped"),
        ((BONY, NIGHT, clearance("bony pain")), "stopped"),
        ((BONY, NIGHT, clearance()), "stopped"),  # of which of the two?
        ((BONY, NIGHT, clearance("night pain"), clearance("bony pain", wall="21:00")), "build"),
        ((BONY, NIGHT, clearance("night pain"), clearance(wall="21:00")), "build"),
        ((BONY, flag("bony pain", day=5), clearance("bony pain")), "build"),  # told twice, open once
        ((BONY, clearance("bony pain", day=5), flag("bony pain", day=6)), "stopped"),
        ((BONY, CHEST, clearance("chest pain", "emergency")), "stopped"),
        ((CHEST, clearance("chest pain")), "stopped"),  # a clearance of less than it was
        ((CHEST, flag("chest pain", day=5), clearance("chest pain", "emergency")), "build"),
        ((shin("bony"), clearance("bony pain")), "build"),
        ((shin(), clearance("pain in shin")), "build"),
        ((shin(), clearance("night pain")), "build"),
        ((shin(), clearance("pain")), "build"),
        ((shin(), clearance("bony pain")), "stopped"),
        ((shin(), BONY, clearance("shin")), "stopped"),
        ((shin(), replace(shin("sharp"), at=at(0, 5)), clearance("shin")), "build"),
    ],
)
def test_saf_04_a_clearance_lifts_the_sign_that_it_names(told: tuple[Entry, ...], mode: str) -> None:
    profile = runner()
    week = plan(profile, (*lived(profile, 1), *told), MONDAY + timedelta(weeks=1))
    assert (week.mode == "stopped") == (mode == "stopped")
    assert bool(week.sessions) == (mode != "stopped")


def test_saf_04_in_midweek_too() -> None:
    week = plan(runner(), (flag("bony pain", day=0), flag("night pain", day=0), clearance("night pain", day=1)), MONDAY)
    assert week.mode == "stopped"
    assert "SAF-02" in cited(week)


def test_pro_16_a_stop_names_every_sign_that_is_open() -> None:
    profile = runner()
    week = plan(profile, (*lived(profile, 1), BONY, NIGHT, CHEST), MONDAY + timedelta(weeks=1))
    told = str((week.notices, week.changes))
    assert "SAF-01" in cited(week)
    assert all(sign in told for sign in ("bony pain", "night pain", "chest pain"))


@pytest.mark.parametrize(
    ("entry", "days", "said"),
    [
        (RedFlag(at=at(0, 2), tier="refer", sign="pain on hopping"), 5, ["have it looked at before you race"]),
        (RedFlag(at=at(0, 2), tier="emergency", sign="chest pain"), 13, ["have it looked at before you race"]),
        (RedFlag(at=at(0, 2), tier="refer", sign="pain on hopping"), 14, []),
        (RedFlag(at=at(0, 2), tier="refer", sign="pain on hopping"), 1, []),
        (Illness(at=at(0, 0, "06:00"), state="ill"), 5, ["do not start while you are ill"]),
    ],
)
def test_saf_04_saf_06_a_race_ahead_undoes_neither_a_stop_nor_an_illness(
    entry: Entry, days: int, said: list[str]
) -> None:
    racer = runner(races=(Race(date=MONDAY + timedelta(days=days), distance_km=10),))
    notes = [notice.why for notice in plan(racer, (entry,)).notices if "race on" in notice.why]
    assert [why.partition("please ")[2].partition(".")[0] for why in notes] == said


def test_pro_16_an_illness_in_a_week_of_light_work_is_told_as_in_any_other() -> None:
    raced = runner(races=(Race(date=MONDAY - timedelta(days=1), distance_km=21.1),))
    assert len(plan(raced).sessions) == 3
    assert plan(raced).mode == "recover"
    week = plan(raced, (Illness(at=at(0, 2), state="ill"),))
    assert (week.mode, week.sessions) == ("recover", ())
    assert "No training while you are ill" in week.notices[0].why
