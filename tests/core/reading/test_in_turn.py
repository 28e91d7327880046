"""Sets that are told by their places are a list in the order of the places; what is not counted is asked for."""

import pytest

from core.reading import read
from core.reading.facts import SetsSaid
from tests.core.reading.by_leg import told_by_leg
from tests.core.reading.test_corpus import CATALOG, SESSIONS


@pytest.mark.parametrize(
    "words",
    [
        "first {a}, second {b}", "first one {a} second one {b}", "second one {b}, first one {a}", "#1 {a} #2 {b}",
        "set one {a} set two {b}", "set 2 {b}, set 1 {a}", "{a} first go, {b} the second", "{a} 1st set {b} 2nd set",
        "{a} on the first, {b} on the second", "round 1 {a} round 2 {b}", "first {a} then {b}", "{a} 1st, {b} 2nd",
        "felt long. second one {b}, first one {a}", "one at {a}, one at {b}", "{a} the first one, {b} the other",
    ],
)  # fmt: skip
@pytest.mark.parametrize("frame", ["plank {}", "did planks, {}", "planks: {}"])
def test_two_sets_of_one_name_are_told_in_any_order(frame: str, words: str) -> None:
    text = frame.format(words.format(a="45s", b="30s"))
    facts = read(text, "session", SESSIONS["T"], "metric", CATALOG).facts
    assert [(fact.exercise, fact.seconds) for fact in facts if isinstance(fact, SetsSaid)] == [("plank", (45, 30))]


@pytest.mark.parametrize(
    "words",
    [
        "first 8 second 8 last 6", "8 on the first two, 6 on the last", "first two sets 8, last set 6",
        "8 twice then 6", "8 for two sets then 6", "8 x2 then 6", "1. 8 2. 8 3. 6",
        "started at 8, then 8, finished on 6",
    ],
)  # fmt: skip
def test_three_sets_of_both_legs(words: str) -> None:
    assert told_by_leg(f"rdl {words}, both sides") == dict.fromkeys(("left", "right"), (8, 8, 6))


@pytest.mark.parametrize(
    "words", ["8s, 6 on the last set", "8 for all but the last, that was 6", "8s except the last was 6"]
)
def test_how_many_sets_there_were_is_asked(words: str) -> None:
    reading = read(f"rdl {words}, both sides", "session", SESSIONS["P"], "metric", CATALOG)
    assert not reading.facts
    assert any("reps" in question.missing for question in reading.questions)


def test_places_without_a_name_before_them_are_exercises() -> None:
    facts = read("first one 3x8 each, second one 2x7 each", "session", SESSIONS["P"], "metric", CATALOG).facts
    assert [fact.exercise for fact in facts if isinstance(fact, SetsSaid)] == ["sl_rdl", "step_up_low"]


@pytest.mark.parametrize(("text", "missing"), [("plank 2 sets", "seconds"), ("dead bugs 2 sets", "reps")])
def test_what_is_held_is_asked_for_in_seconds(text: str, missing: str) -> None:
    questions = read(text, "session", SESSIONS["T"], "metric", CATALOG).questions
    assert missing in questions[0].missing


@pytest.mark.parametrize(
    ("text", "told"),
    [("2x8 rdl 2x8 split squats 2x10 step ups", [(8, 8), (8, 8), (10, 10)]),
     ("8 rdl 8 split squats 10 step ups no calves", [(8,), (8,), (10,)]),
     ("did 8 8 rdl 8 8 split squat 10 10 step ups rpe 7", [(8, 8), (8, 8), (10, 10)]),
     ("day 12 rdl 8 8 split squat 8 8 step ups 10 10", [(8, 8), (8, 8), (10, 10)])],
)  # fmt: skip
def test_numbers_are_of_the_name_that_all_of_them_stand_at(text: str, told: list[tuple[int, ...]]) -> None:
    facts = read(text, "session", SESSIONS["A"], "metric", CATALOG).facts
    named = zip(("sl_rdl", "split_squat", "step_up_low"), told, strict=True)
    assert [(fact.exercise, fact.reps) for fact in facts if isinstance(fact, SetsSaid)] == [*named]
