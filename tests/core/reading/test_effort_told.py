"""How hard it was is no set of its own, in whatever words it stands behind the sets."""

import pytest

from core.reading import read
from core.reading.facts import EffortSaid, SetsSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS

RATINGS = (
    "id give it a 6", "call it a 6", "felt like a 6", "rpe maybe 6 for those", "whole thing was 6 outta 10",
    "6 overall", "session felt 6", "rated it 6", "i'd put it at 6", "6 for the session", "the lot was a 6",
    "it was a 6 out of 10", "about a 6", "solid 6", "a 6 from me", "6 i think", "working at a 6", "6ish", "easy 6",
    "probably a 6", "6 rpe",
)  # fmt: skip


@pytest.mark.parametrize("rating", RATINGS)
@pytest.mark.parametrize("joint", [", ", ". ", "; "])
def test_the_effort_is_told_beside_all_sets(rating: str, joint: str) -> None:
    for name, sets, session in (("planks", (45, 45), "T"), ("bridges", (15, 12), "Q")):
        text = f"{name} {sets[0]} {sets[1]}{joint}{rating}"
        facts = read(text, "session", SESSIONS[session], "metric", CATALOG).facts
        said = [fact for fact in facts if isinstance(fact, SetsSaid)]
        assert [fact.amounts for fact in said] == [sets], text
        assert [fact.rpe for fact in facts if isinstance(fact, EffortSaid | SetsSaid) and fact.rpe] == [6], text


@pytest.mark.parametrize(
    ("text", "sets"),
    [
        ("rdl 8, 8, about 6 each", (8, 8, 6)),
        ("rdl 8 8 each, last one an easy 8", (8, 8, 8)),
    ],
)
def test_a_set_that_is_still_to_come_stays_one(text: str, sets: tuple[int, ...]) -> None:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert [fact.amounts for fact in facts if isinstance(fact, SetsSaid)] in ([sets], [])


def test_a_place_that_was_felt_keeps_its_number() -> None:
    facts = read("planks 45 45, knee 3, it felt 5 at the end", "session", SESSIONS["T"], "metric", CATALOG).facts
    assert not any(isinstance(fact, EffortSaid) for fact in facts)


@pytest.mark.parametrize("behind", ["rpe on those 6", "effort on that was 6", "rpe for both 6"])
def test_an_effort_of_those_sets_is_no_set(behind: str) -> None:
    facts = read(f"split squat left 10 9 right 10 10, {behind}", "session", SESSIONS["P"], "metric", CATALOG).facts
    assert [fact.amounts for fact in facts if isinstance(fact, SetsSaid)] == [(10, 9), (10, 10)]
    assert EffortSaid(rpe=6) in facts


@pytest.mark.parametrize(
    ("text", "effort"),
    [
        ("left knee was 4 in the session", None),
        ("all done, 4 in the session", 4),
        ("done, knee 2, 4 in the session", 4),
    ],
)
def test_a_number_in_the_session_is_that_of_the_place_before_it(text: str, effort: float | None) -> None:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert [fact.rpe for fact in facts if isinstance(fact, EffortSaid)] == ([] if effort is None else [effort])


@pytest.mark.parametrize(
    "behind",
    [
        "rpe 6 sleep 8h",
        "rpe 6 / 26 min / no pain",
        "rpe 6 (easy)",
        "effort 6 session",
        "felt like 6/10 effort",
        "rpe 6 haha",
    ],
)
@pytest.mark.parametrize("joint", ["\n", ". "])
def test_an_effort_that_begins_a_line_is_that_of_the_session_whatever_follows_it(behind: str, joint: str) -> None:
    reading = read(f"rdl 8 8 8 each\nbalance 30 30 each{joint}{behind}", "session", SESSIONS["P"], "metric", CATALOG)
    assert [fact.rpe for fact in reading.facts if isinstance(fact, EffortSaid)] == [6]
    assert [fact.rpe for fact in reading.facts if isinstance(fact, SetsSaid)] == [None, None]
    assert not reading.questions


def test_an_effort_off_its_scale_is_asked_about_on_a_line_of_its_own() -> None:
    reading = read("balance 30 30 each\nrpe 11 lol\nsleep 7", "session", SESSIONS["P"], "metric", CATALOG)
    assert [question.about for question in reading.questions] == ["rpe"]


def test_an_effort_that_stands_before_the_sets_of_a_name_is_theirs() -> None:
    facts = read("hip thrust\nrpe 7\n10 10 10 40 kg", "session", SESSIONS["B"], "metric", CATALOG).facts
    assert [fact.rpe for fact in facts if isinstance(fact, SetsSaid)] == [7]


@pytest.mark.parametrize(
    ("text", "effort"),
    [("all done no calf raises 7", 7), ("done, no balance, 6", 6), ("skipped calf raises, rest done, 7", 7),
     ("all but calf raises 7", 7), ("all done no knee pain 7", None), ("done, skipped knee 6", None)],
)  # fmt: skip
def test_a_number_behind_what_was_left_out_is_the_effort(text: str, effort: float | None) -> None:
    facts = read(text, "session", SESSIONS["A"], "metric", CATALOG).facts
    assert next((fact.rpe for fact in facts if isinstance(fact, EffortSaid)), None) == effort


@pytest.mark.parametrize("held", ["10kg", "8 kg", "8kg each hand", "9 lbs", "9 kilos"])
def test_a_load_behind_the_sign_of_an_effort_is_none(held: str) -> None:
    for text in ("3x10", "did it", "8 8 left 8 7 right", "split squats plan was 3x10"):
        facts = read(f"{text} @ {held}", "session", SESSIONS["P"], "metric", CATALOG).facts
        assert not any(isinstance(fact, EffortSaid) for fact in facts), text
