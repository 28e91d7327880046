"""A leg that did as the other but for one set has its sets written out."""

from itertools import product

import pytest

from core.reading.rewriting.rewrites import Steps
from core.reading.rewriting.same_but import SAME_BUT
from tests.core.reading.by_leg import told_by_leg

BUT_SIX = (
    "{o} same but 6 on the last", "{o} same except the last was 6", "same on the {o} but last set 6",
    "{o} ditto but last 6", "{o} same bar the last one, 6", "{o} same, 6 on the last",
    "{o} same but minus 2 on the last",
    "{o} two less on the last set", "other leg same but 6 on the last",
)  # fmt: skip
TOLD = ("rdl 8 8 8 {s}, {d}", "rdl {s} 8/8/8. {d}", "8, 8, 8 {s} on the rdl, {d}", "rdl: {s} 8 8 8; {d}")


@pytest.mark.parametrize("words", BUT_SIX)
def test_the_other_leg_has_all_its_sets(words: str) -> None:
    for frame, (side, other) in product(TOLD, (("left", "right"), ("right", "left"))):
        text = frame.format(s=side, d=words.format(o=other))
        assert told_by_leg(text) == {side: (8, 8, 8), other: (8, 8, 6)}, text


def test_one_less_needs_no_word_for_the_same() -> None:
    assert told_by_leg("rdl 8 8 8 left, right one less on the last") == {"left": (8, 8, 8), "right": (8, 8, 7)}


def test_as_many_less_in_every_set() -> None:
    for words in ("{o} one less each set", "{o} 1 fewer every time", "other leg one less throughout"):
        for side, other in (("left", "right"), ("right", "left")):
            text = f"rdl 8 8 8 {side}, {words.format(o=other)}"
            assert told_by_leg(text) == {side: (8, 8, 8), other: (7, 7, 7)}, text


@pytest.mark.parametrize(
    ("words", "list_"),
    [
        ("rdl 2x10 (last one 9) both", "rdl 10, 9 both"),
        ("bss 3x10 (last one 9) 8kg", "bss 10, 10, 9 8kg"),
        ("plank 3x50s but only 45 on the last set", "plank 50s, 50s, 45s"),
        ("rdl 2 x 9 except the last set which was 7 / bridges", "rdl 9, 7 / bridges"),
        ("rdl 3x10 but only 8 kg on the last set", "rdl 3x10 but only 8 kg on the last set"),
    ],
)
def test_another_number_for_the_last_set_is_one_of_them(words: str, list_: str) -> None:
    assert Steps(*SAME_BUT).rewritten(words) == list_
