"""Counted sets in other words stand as the grammar reads them."""

import pytest

from core.reading.rewriting.rewrites import Steps
from core.reading.rewriting.tallies import TALLIES


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("step downs, 3 tens on the left", "step downs, 3 x 10 on the left"),
        ("right three 10s", "right three 10s"),
        ("right 3 10s", "right 3 x 10"),
        ("bulgarians with 2 tens", "bulgarians with 2 tens"),
        ("rdl 3times 8", "rdl 3 x 8"),
        ("left was 8 both times", "left was 8 8"),
        ("3 of 9 each", "3 x 9 each"),
        ("3 of 10, right knee", "3 of 10, right knee"),
        ("3 of 10 each", "3 x 10 each"),
        ("3 of 5 exercises", "3 of 5 exercises"),
        ("10 10 9 comma right 10 9 9", "10 10 9, right 10 9 9"),
        ("right 25 then bailed at 12", "right 25, 12"),
        ("3x8, failed at 6", "3x8, failed at 6"),
        ("left 2 sets in, 8 + 7", "left 8 + 7"),
        ("3 sets, 8 and 7", "3 sets, 8 and 7"),
        ("2 times a week", "2 times a week"),
        ("8 8 left, 3 sec down", "8 8 left"),
        ("left 8 8. right also", "left 8 8. right same"),
        ("left 8 8, also 7 right", "left 8 8, also 7 right"),
        ("rdl 8 each leg, all 3", "rdl 3 x 8 each leg"),
        ("tens across the board, 3 sets", "3 x 10"),
        ("10 dead bugs each side x2", "dead bugs 2 x 10 each side"),
        ("8 contacts each leg x3", "8 contacts each leg x3"),
        ("held the plank a full minute", "held the plank 60 s"),
        ("left foot 8 8", "left leg 8 8"),
        ("left foot 4", "left foot 4"),
    ],
)
def test_counted_sets_are_written_in_short(words: str, short: str) -> None:
    assert Steps(*TALLIES).rewritten(words) == short
