"""What is told beside the point becomes nothing of its own."""

import pytest

from core.reading.rewriting.asides import ASIDES
from core.reading.rewriting.rewrites import Steps


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("swim 2k, then run 40 min easy", ", then run 40 min easy"),
        ("60k bike then brick run 5k easy", " then brick run 5k easy"),
        ("walk 3k", "walk 3k"),
        ("8k w the dog in 47 mins", "8k in 47 mins"),
        ("8k with the kids on bikes 50 mins", "8k 50 mins"),
        ("8k with the kids", "8k with the kids"),
        ("the exercise with the ruber band around the knees, 15 and 15", "the exercise with the ruber band, 15 and 15"),
        ("hurts from the neck to the toes", "hurts all over"),
        ("slept from 10 in the evening until 6", "slept 10 to 6"),
        ("from 8 to 7 reps", "from 8 to 7 reps"),
        ("less than last time, which was a 7", "less than last time"),
        ("8 (i know you capped it at 7, sorry)", "8 ()"),
        ("whole thing 7, though the final calf set on its own was a 9", "whole thing 7"),
        ("35 min instead of 42, all done", "35 min, all done"),
        ("quads feel like two frozen chickens", "quads feel like chickens"),
        ("slept like two hours", "slept like two hours"),
    ],
)
def test_other_sports_bands_and_spans_are_left_out(words: str, short: str) -> None:
    assert Steps(*ASIDES).rewritten(words) == short
