"""That both legs did the same, or that one did nothing, is told in many words."""

from itertools import product

import pytest

from core.reading.rewriting.legs_told import LEGS_TOLD
from core.reading.rewriting.rewrites import Steps
from tests.core.reading.by_leg import told_by_leg

BOTH = (
    "equally on the two legs", "on each of my legs", "no difference between legs", "one side then the other",
    "on left and on right", "left as well as right", "left = right", "left then right", "both legs equally",
    "the same on both legs", "on the left and the right", "same number left and right",
)  # fmt: skip
ONE = (
    "{n} right, nothing on the left", "{n} on the right, havent done left yet", "{n} right, left not done yet",
    "right {n} left 0",
    "{n} right, didnt get to the left", "{n} right, never got round to the left", "{n} right, left leg zero",
)  # fmt: skip


@pytest.mark.parametrize("legs", BOTH)
def test_both_legs_did_the_same(legs: str) -> None:
    for frame, sets in product(("rdl {n} {l}", "rdl {n}, {l}", "{n} {l} on the rdl"), ("8 8 8", "8, 8 and 8")):
        text = frame.format(n=sets, l=legs)
        assert told_by_leg(text) == dict.fromkeys(("left", "right"), (8, 8, 8)), text


@pytest.mark.parametrize("words", ONE)
def test_a_leg_that_did_nothing_has_no_sets(words: str) -> None:
    for name, sets in product(("rdl ", "did rdls, ", "rdl: "), ("8 8 8", "8/8/8")):
        text = name + words.format(n=sets)
        assert told_by_leg(text) == {"right": (8, 8, 8)}, text


REMARKS = (
    "right was the weak one again", "left weaker", "my left felt shaky", "struggled more on the left", "left wobbly",
    "the left was way harder than the right", "right leg is always the weaker one", "left is my bad side",
)  # fmt: skip


@pytest.mark.parametrize("remark", REMARKS)
def test_a_remark_on_a_leg_leaves_the_sets_to_theirs(remark: str) -> None:
    sets = ("right 8 8 7, left 8 8 8", "8 8 7 on the right and 8 8 8 on the left")
    for name, frame, told in product(("rdl", "so the rdls"), ("{r}, {s}", "{r}. {s}", "{r}: {s}", "{s}, {r}"), sets):
        text = f"{name}, {frame.format(r=remark, s=told)}"
        assert told_by_leg(text) == {"right": (8, 8, 7), "left": (8, 8, 8)}, text


@pytest.mark.parametrize("text", ["rdl 8 8 8, right one less", "rdl, right weaker, 8 8 7"])
def test_a_leg_beside_sets_of_no_leg_stays(text: str) -> None:
    assert told_by_leg(text).keys() != {"left", "right"}


def test_no_left_may_also_put_the_leg_right() -> None:
    for text in ("rdl 8 8 8 right, no left", "rdl 8 8 8 right... no left one", "rdl 8 8 8 right, no the left"):
        assert told_by_leg(text) == {}, text


@pytest.mark.parametrize(
    "front",
    ["only the right leg today - ", "just the right, ", "did only the right side, ", "R leg only today for the "],
)
def test_a_leg_in_front_heads_all_that_follows(front: str) -> None:
    assert told_by_leg(f"{front}rdl 8 8 8") == {"right": (8, 8, 8)}


@pytest.mark.parametrize(
    "text",
    ["right knee 2, left 0", "step downs 10 10 both, left and right hip 2", "no left knee pain", "no left turns"],
)
def test_sides_of_anything_else_stay_as_they_are(text: str) -> None:
    assert Steps(*LEGS_TOLD).rewritten(text) == text


@pytest.mark.parametrize("words", ["3x8 rdl, R then L", "rdl 8 8 8 left, then right", "rdl L888 R888"])
def test_one_leg_after_the_other_did_all_of_it(words: str) -> None:
    assert told_by_leg(words) == dict.fromkeys(("left", "right"), (8, 8, 8))
