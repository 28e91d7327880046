"""A load in other words stands as the grammar reads it."""

import pytest

from core.reading.rewriting.heft import LOADS
from core.reading.rewriting.rewrites import Steps


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("8 8 both. weight 6 kg", "8 8 both, with 6 kg"),
        ("my weight is 70 kg", "my weight is 70 kg"),
        ("right: 10,9,8, weight 15", "right: 10,9,8, with 15"),
        ("used a 6 kg backpack on the step ups, 8 8", "step ups with 6 kg, 8 8"),
        ("8 8 hugging a 6 kg bag of dog food lol", "8 8 with a 6 kg bag of dog food lol"),
        ("it was 9 not 12 kilos on the bulgarians, 8 8 8", "with 9 kilos on the bulgarians, 8 8 8"),
        ("knee 3 not 4 kg", "knee 3 not 4 kg"),
        ("bss @20, 3x8 each", "bss with 20, 3x8 each"),
        ("3x8 @6", "3x8 @6"),
        ("3x8 @12 reps", "3x8 @12 reps"),
        ("bulgs @12 10 10 10", "bulgs with 12 10 10 10"),
        ("bulgs 3x10 each, left 12 kg, right 10 kg", "bulgs left 3x10 with 12 kg, right 3x10 with 10 kg"),
        ("bulgs 10 10 with 12kg left and 10kg right", "bulgs left 10 10 with 12kg, right 10 10 with 10kg"),
    ],
)
def test_a_load_is_written_in_short(words: str, short: str) -> None:
    assert Steps(*LOADS).rewritten(words) == short
