"""A correction of sets changes what it names and nothing else, whatever words turn back and whichever sets it names."""

from dataclasses import replace
from itertools import islice, product

import pytest

from core.reading import Asked, Question, read
from core.reading.facts import PainSaid, SetsSaid
from tests.core.reading.by_leg import CATALOG, SESSIONS, told_by_leg

EACH = {"left": (8, 8, 8), "right": (8, 8, 8)}
UNEVEN = {"left": (8, 8, 8), "right": (8, 8, 7)}
BASES = (
    ("rdl 8 8 8 each", EACH), ("rdls 3x8 both legs", EACH), ("8 8 8 both on the rdl", EACH),
    ("rdl 8 8 8 left, 8 8 7 right", UNEVEN), ("rdl left 8/8/8 right 8/8/7", UNEVEN),
)  # fmt: skip
TURNS = ("no wait ", "sorry ", "oops, ", "actually ", "correction: ", "my mistake, ", "what am i saying, ", "hm no, ")
JOINTS = (", ", ". ", " ", "... ", " - ", "\n")
LAST, FIRST, SECOND = -1, 0, 1
OF_ONE_SET = (
    ("the last one was 6", LAST, 6), ("last one 6 not 8", LAST, 6), ("6 on the last set", LAST, 6),
    ("first one was 7", FIRST, 7), ("the first set was 7", FIRST, 7), ("second one was 7", SECOND, 7),
)  # fmt: skip
OF_ONE_LEG = (
    ("the last left was 6", (8, 8, 6)), ("left last set 6", (8, 8, 6)), ("the second set left was 7", (8, 7, 8)),
    ("left was 9 8 6", (9, 8, 6)), ("it was 8 8 6 on the left", (8, 8, 6)),
)  # fmt: skip


@pytest.mark.parametrize(("words", "place", "number"), OF_ONE_SET)
def test_one_set_of_both_legs_is_put_right(words: str, place: int, number: int) -> None:
    changed = list(EACH["left"])
    changed[place] = number
    for (base, _), turn, joint in islice(product(BASES[:3], TURNS, JOINTS), 0, None, 5):
        text = base + joint + turn + words
        assert told_by_leg(text) == dict.fromkeys(("left", "right"), tuple(changed)), text


@pytest.mark.parametrize(("words", "left"), OF_ONE_LEG)
def test_one_leg_is_put_right_and_the_other_stays(words: str, left: tuple[int, ...]) -> None:
    for (base, sets), turn, joint in islice(product(BASES, TURNS, JOINTS), 0, None, 7):
        text = base + joint + turn + words
        assert told_by_leg(text) == {"left": left, "right": sets["right"]}, text


@pytest.mark.parametrize(
    ("words", "reps"),
    [
        ("10 reps", (10, 10, 10)), ("the reps were 10", (10, 10, 10)), ("reps 10", (10, 10, 10)),
        ("2 sets", (8, 8)), ("only 2 sets", (8, 8)), ("it was 2 sets", (8, 8)), ("4 sets", (8, 8, 8, 8)),
    ],
)  # fmt: skip
@pytest.mark.parametrize("else_", ["", " with 16kg", ", 25 min", " with 16kg, rpe 6"])
def test_a_number_of_sets_or_reps_is_no_load_nor_effort(words: str, reps: tuple[int, ...], else_: str) -> None:
    for turn, joint in product(TURNS, JOINTS):
        text = f"rdl 3x8 both legs{else_}"
        before = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
        after = read(text + joint + turn + words, "session", SESSIONS["P"], "metric", CATALOG).facts
        assert {*after} == {replace(f, reps=reps) if isinstance(f, SetsSaid) else f for f in before}, text


@pytest.mark.parametrize(
    "turn",
    [
        " - got it backwards, left was 8 6 and right 8 8", ". sorry, put them the wrong way round: left 8 6, right 8 8",
        ", had it backwards", " - got them mixed up, right was 8 8", ". i wrote that back to front",
    ],
)  # fmt: skip
def test_legs_told_the_wrong_way_round_are_changed_about(turn: str) -> None:
    assert told_by_leg(f"rdl left 8 8, right 8 6{turn}") == {"left": (8, 6), "right": (8, 8)}


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [
        ("session", "bulgarians 10 10 10 both 12kg, correction 10kg, i grabbed the small ones", "load_kg=10.0"),
        ("pain", "left knee 4, no idea why i said 4, 2", "score=2.0"),
        (None, "thursday instead, hmm no, im out then, saturday", "to='2026-12-05'"),
        ("pain", "ankle 2/10 on the right. hobbled home", "leg='right'"),
    ],
)
def test_what_is_told_last_stands_whatever_is_told_around_it(asked: Asked | None, text: str, said: str) -> None:
    session = SESSIONS["Q" if asked == "session" else "P"]
    facts = read(text, asked, session, "metric", CATALOG).facts
    assert len(facts) == 1
    assert said in repr(facts[0])


@pytest.mark.parametrize(
    "text",
    [
        "the rdls, hang on, 8 8 8 each", "rdls, let me think... 8 8 8 each", "rdls went fine actually, 8 8 8 each",
        "rdls, sorry for the delay, 8 8 8 each", "rdls er 8 8 8 each", "i meant 8 8 8 each for the rdls",
    ],
)  # fmt: skip
def test_words_of_correction_behind_a_name_alone_put_nothing_right(text: str) -> None:
    assert told_by_leg(text) == EACH


def test_another_name_behind_them_is_the_one_meant() -> None:
    told = read("step ups, no wait, rdls 8 8 8 each", "session", SESSIONS["P"], "metric", CATALOG).facts
    assert [fact.exercise for fact in told if fact.kind == "sets"] == ["sl_rdl"]


def test_a_name_behind_the_numbers_is_the_one_meant() -> None:
    told = read("calf raises, oops 10 10 split squats", "session", SESSIONS["P"], "metric", CATALOG).facts
    assert [fact.exercise for fact in told if fact.kind == "sets"] == ["split_squat"]


@pytest.mark.parametrize("turn", [*TURNS, "my bad, ", "scrap that, ", "typo, "])
@pytest.mark.parametrize("words", ["other leg", "the other leg", "it was the other side", "wrong leg"])
def test_the_leg_is_turned(turn: str, words: str) -> None:
    assert told_by_leg(f"rdl 8 8 6 left, {turn}{words}") == {"right": (8, 8, 6)}


@pytest.mark.parametrize("turn", TURNS)
def test_an_effort_is_put_right_where_it_was_told(turn: str) -> None:
    reading = read(f"rdl 8 8 8 each rpe 6, {turn}rpe 7", "session", SESSIONS["P"], "metric", CATALOG)
    assert [fact.rpe for fact in reading.facts if fact.kind in ("sets", "rpe")] == [7]


@pytest.mark.parametrize(
    "words",
    ["right knee, left is fine", "its the right knee, the left one feels good", "right one, left ok",
     "right knee. nothing in the left", "the right knee, left knee is fine", "right, left is fine"],
)  # fmt: skip
def test_the_leg_that_turns_out_fine_is_not_the_one_that_hurts(words: str) -> None:
    for turn, joint in islice(product(TURNS, JOINTS), 0, None, 3):
        text = "left knee 3" + joint + turn + words
        (pain,) = read(text, None, SESSIONS["B"], "metric", CATALOG).facts
        assert isinstance(pain, PainSaid), text
        assert (pain.score, pain.region, pain.leg) == (3, "knee", "right"), text


@pytest.mark.parametrize("words", ["left is fine", "both knees, left is worse", "right is fine"])
def test_a_pain_that_is_turned_back_on_is_asked_about(words: str) -> None:
    reading = read(f"left knee 3, right knee 2, actually {words}", None, None, "metric", CATALOG)
    assert Question(about="pain") in reading.questions


@pytest.mark.parametrize("turn", [", i mean ", ", sorry ", " no wait ", ", actually ", ". oops "])
def test_a_unit_is_put_right_for_the_number_before_it(turn: str) -> None:
    for said, unit, kilograms in (("45lb", "kg", 45.0), ("45 kg", "lb", 20.41), ("45 pounds", "kilos", 45.0)):
        (sets,) = read(f"hip thrusts 10 10 10 at {said}{turn}{unit}", None, SESSIONS["B"], "metric", CATALOG).facts
        assert isinstance(sets, SetsSaid)
        assert sets.load_kg == kilograms, (said, turn)
