"""A set that fell short of the others is read on its own leg and place, however it is said."""

from itertools import islice, product

import pytest

from tests.core.reading.by_leg import told_by_leg

BASES = ("rdl 3x8 each", "rdl 3 sets of 8 each leg", "rdl 8 8 8 both", "3x8 per leg on the rdl", "rdl: 3 x 8 l and r")
JOINTS = (", ", " but ", "; ", ". ", ", except ", ", although ", " (")
LEFT = (
    "6 on the last left", "6 on the left in the last set", "last left was 6", "last set left only 6", "left last set 6",
    "left leg only managed 6 on the last", "only got 6 on the last set on the left leg",
    "the third set on the left was 6",
)  # fmt: skip
BOTH = ("the last one was 6", "only 6 in the last set", "last set only 6")


@pytest.mark.parametrize("words", [*LEFT, *BOTH])
def test_a_shorter_set_is_that_of_its_leg_and_place(words: str) -> None:
    right = (8, 8, 6) if words in BOTH else (8, 8, 8)
    for base, joint in islice(product(BASES, JOINTS), 0, None, 2):
        text = base + joint + words + (")" if joint == " (" else "")
        assert told_by_leg(text) == {"left": (8, 8, 6), "right": right}, text
