"""What hurts and what warns is kept beside whatever else is told, in either order (PAI-01, SAF-01)."""

from itertools import product

import pytest

from core.reading import read
from tests.core.reading.test_corpus import CATALOG, SESSIONS

PAINS = (
    "left knee hurts",
    "left knee sore",
    "pain in my left knee",
    "my left achilles is niggly",
    "left shin is painful",
)
DANGERS = (
    "chest pain on set 2",
    "i fainted on set 2",
    "left calf is swollen and hot",
    "cant put weight on my left foot",
)
BESIDE = (
    "rest fine", "all done", "rpe 6", "8 8 each on rdl", "slept 7", "felt good", "quads fine", "right knee fine",
    "went well", "all good otherwise", "balance was good", "calf raises ok", "ok apart from that", "was tired",
    "skipped calf raises", "took 30 min", "otherwise no complaints",
)  # fmt: skip
SIGNS = (", ", ". ", " but ", " and ", "; ", "\n")


def kinds(text: str) -> set[str]:
    reading = read(text, "session", SESSIONS["A"], "metric", CATALOG)
    return {fact.kind for fact in reading.facts} | {f"asks {question.about}" for question in reading.questions}


@pytest.mark.parametrize("beside", BESIDE)
def test_pai_01_a_pain_is_kept_beside_all_else(beside: str) -> None:
    for pain, sign in product(PAINS, SIGNS):
        for text in (f"{pain}{sign}{beside}", f"{beside}{sign}{pain}"):
            assert kinds(text) & {"pain", "asks red_flag"}, text


@pytest.mark.parametrize("beside", BESIDE)
def test_saf_01_a_danger_is_kept_beside_all_else(beside: str) -> None:
    for danger, sign in product(DANGERS, SIGNS):
        for text in (f"{danger}{sign}{beside}", f"{beside}{sign}{danger}"):
            assert kinds(text) & {"red_flag", "asks red_flag"}, text
