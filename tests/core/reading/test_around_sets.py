"""What stands around sets and is none of them changes nothing of them."""

import pytest

from core.reading import read
from core.reading.facts import DoneSaid, SetsSaid
from core.reading.rewriting.around_sets import AROUND
from core.reading.rewriting.rewrites import Steps
from tests.core.reading.by_leg import told_by_leg
from tests.core.reading.test_corpus import CATALOG, SESSIONS


@pytest.mark.parametrize(
    "text",
    [
        "day 3 of week 2: rdl 8 8 8 each", "rdl, please record: 8 8 8 each",
        "rdl 8 8 8 each, wasnt on the plan but hey", "rdl 8 8 8/side", "rdl 8 8 8 each, wobbled twice on the left",
        "rdl 8 8 8 each (3s lowering)", "rdl 8, 8, 8 each. first two tidy, last one a bit wobbly",
        "kids in bed so rdl 8 8 8 each", "after the school run rdl 8 8 8 each",
        "rdl a clean 8, a shaky 8, a grim 8 each",
    ],
)  # fmt: skip
def test_the_sets_are_what_they_are(text: str) -> None:
    assert told_by_leg(text) == dict.fromkeys(("left", "right"), (8, 8, 8))


def test_the_side_that_came_first_heads_its_sets() -> None:
    assert told_by_leg("left side first: rdl 8 8 8. right 8 8 7") == {"left": (8, 8, 8), "right": (8, 8, 7)}


def test_a_score_before_sets_leaves_them_their_legs() -> None:
    facts = read("calf 3, 8 8 left 8 7 right on the rdls", "session", SESSIONS["P"], "metric", CATALOG).facts
    assert {(fact.leg, fact.reps) for fact in facts if fact.kind == "sets"} == {("left", (8, 8)), ("right", (8, 7))}


@pytest.mark.parametrize(
    "text",
    [
        "split squat only 5 on the left cos knee moaned, 8 on right",
        "split squat 5 left because my knee was moaning, 8 right",
    ],
)
def test_reps_around_a_place_are_no_scores_of_it(text: str) -> None:
    reading = read(text, "session", SESSIONS["P"], "metric", CATALOG)
    sets = {(fact.leg, fact.reps) for fact in reading.facts if isinstance(fact, SetsSaid)}
    assert sets == {("left", (5,)), ("right", (8,))}
    assert [fact.score for fact in reading.facts if fact.kind == "pain"] == [None]


def test_reps_of_each_leg_without_a_name_are_no_scores_either() -> None:
    text = "only managed 6 on the right, calf was grumbling, 10 on left"
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert [fact.score for fact in facts if fact.kind in ("pain", "soreness")] == [None]


def test_everything_but_a_set_that_was_not_finished() -> None:
    text = "everything except i bailed on round 3 of the calf raises"
    assert read(text, "session", SESSIONS["Q"], "metric", CATALOG).facts == (
        DoneSaid(left_out=("single_leg_calf_raise",)),
    )


@pytest.mark.parametrize("text", ["5. typo, 3. left knee", "slept 7. 2. knee", "last set was hard", "day 3 of a cold"])
def test_other_words_stay(text: str) -> None:
    assert Steps(*AROUND).rewritten(text) == text


def test_a_foot_that_came_down_hurts_nothing() -> None:
    text = "balance 30s left, 30s left again, right foot touched down at 22 and at 26"
    assert told_by_leg_in_seconds(text) == {"left": (30, 30), "right": (22, 26)}


def told_by_leg_in_seconds(text: str) -> dict[str, tuple[int, ...] | None]:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert all(isinstance(fact, SetsSaid) for fact in facts)
    return {str(fact.leg): fact.seconds for fact in facts if isinstance(fact, SetsSaid)}


@pytest.mark.parametrize(
    ("text", "sets"),
    [
        ("side squats 10 left, 10 right, then exactly that once more", 2), ("side squats 10 each side, and again", 2),
        ("side squats 10 each side and once more the same", 2), ("side squats 10 each side, it again after a rest", 2),
        ("side squats 10 each side, hip tight again", 1), ("side squats 10 each side, never again", 1),
        ("side squats 10 each side. will do that again tomorrow", 1),
    ],
)  # fmt: skip
def test_what_was_done_once_more_is_another_set(text: str, sets: int) -> None:
    told = read(text, "session", SESSIONS["E"], "metric", CATALOG).facts
    assert {fact.reps for fact in told if isinstance(fact, SetsSaid)} == {(10,) * sets}
