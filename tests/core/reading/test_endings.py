"""Dots, a new line, a bar or a dash end a statement as a full stop does."""

from itertools import permutations

import pytest

from core.reading import read
from tests.core.reading.test_corpus import CATALOG, SESSIONS

STATEMENTS = (
    "split squats 8 8 each leg", "step ups 8 left 7 right with 8 kg each hand", "left knee three after the run",
    "felt like a seven overall", "slept six hours", "took 25 min", "hamstrings sore", "the rest as planned",
    "no balance today", "ran easy for 40 min", "no pain at all",
)  # fmt: skip


@pytest.mark.parametrize("joint", ["... ", "…", ".. ", "\n", "\n\n", " | ", " — ", " - "])
def test_what_ends_a_statement_ends_it_as_a_full_stop_does(joint: str) -> None:
    for first, second in permutations(STATEMENTS, 2):
        told, ended = (
            read(f"{first}{sign}{second}", "session", SESSIONS["P"], "metric", CATALOG) for sign in (joint, ". ")
        )
        assert ({*told.facts}, told.questions) == ({*ended.facts}, ended.questions), (first, second)


def test_a_leg_alone_on_its_line_heads_what_follows() -> None:
    text = "LEFT\nrdl 8 8 8\nsplit squats 10 10\nRIGHT\nrdl 8 8 7\nsplit squats 10 9"
    told = read(text, "session", SESSIONS["P"], "metric", CATALOG)
    assert [(f.leg, f.reps) for f in told.facts if f.kind == "sets"] == [
        ("left", (8, 8, 8)), ("left", (10, 10)), ("right", (8, 8, 7)), ("right", (10, 9))
    ]  # fmt: skip
