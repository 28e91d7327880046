"""An exercise is told by its place in the list of the day in many words."""

from itertools import product

import pytest

from core.reading.rewriting.listed import LISTED
from core.reading.rewriting.rewrites import Steps
from tests.core.reading.by_leg import told_by_leg

FIRST = (
    "no 1", "no. 1", "nr 1", "number one", "exercise 1", "item 1", "first thing", "the first thing on the list",
    "no 1 on the list", "thing number 1", "first exercise",
)  # fmt: skip
FRAMES = ("{r} {b}", "{r} - {b}", "{r}: {b}", "{r} was {b}", "{b} on {r}", "only got {b} for {r}", "for {r} {b}")


@pytest.mark.parametrize("place", FIRST)
def test_sets_belong_to_the_exercise_in_that_place(place: str) -> None:
    for frame, sets in product(FRAMES, ("8 7 each", "8 then 7, same both legs", "8/7 per side")):
        text = frame.format(r=place, b=sets)
        assert told_by_leg(text) == dict.fromkeys(("left", "right"), (8, 7)), text


@pytest.mark.parametrize(
    "text", ["no 3 sets of rdl", "achilles 3 first thing", "no 8 reps only", "bulgs no 10 10 10", "2: 8 8"]
)
def test_numbers_of_anything_else_stay_as_they_are(text: str) -> None:
    assert Steps(*LISTED).rewritten(text) == text


def test_each_number_of_a_list_names_its_exercise() -> None:
    assert Steps(*LISTED).rewritten("1: 8 8 both, 2: 10 10 left") == " exercise 1: 8 8 both. exercise 2: 10 10 left"


def test_numbers_of_sets_behind_a_name_are_none_of_exercises() -> None:
    assert Steps(*LISTED).rewritten("rdl 1: 8, 2: 8, 3: 5 each") == "rdl 8, 8, 5 each"
    assert Steps(*LISTED).rewritten("plank 1:30, 2:00") == "plank 1:30, 2:00"


def test_the_ends_of_the_list_may_be_left_out() -> None:
    assert Steps(*LISTED).rewritten("all but first and last") == "all but exercise 1 and last exercise"
