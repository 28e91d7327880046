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
    "got chest tightness",
    "numb between my legs",
    "pinpoint pain on my shin bone",
)
NO_DANGERS = ("no chest pain", "didnt faint", "calf not swollen or hot", "no pain at night", "breathing was fine")
BESIDE = (
    "rest fine", "all done", "rpe 6", "8 8 each on rdl", "slept 7", "felt good", "quads fine", "right knee fine",
    "went well", "all good otherwise", "balance was good", "calf raises ok", "ok apart from that", "was tired",
    "skipped calf raises", "took 30 min", "otherwise no complaints", "no other issues", "no problem otherwise",
    "right side no pain", "no hip pain", "should i run tomorrow", "see you tomorrow", "sore quads",
    "no time for calf raises", "fine overall", "hip pain gone", "nothing else hurts",
)  # fmt: skip
SIGNS = (", ", ". ", " but ", " and ", "; ", "\n")
NO_SIGNS = (" - ", " ")
"""Much is told without a sign, and a dash may part as well as join."""


def kinds(text: str) -> set[str]:
    reading = read(text, "session", SESSIONS["A"], "metric", CATALOG)
    return {fact.kind for fact in reading.facts} | {f"asks {question.about}" for question in reading.questions}


@pytest.mark.parametrize("beside", BESIDE)
def test_pai_01_a_pain_is_kept_beside_all_else(beside: str) -> None:
    for pain, sign in product(PAINS, (*SIGNS, *NO_SIGNS)):
        for text in (f"{pain}{sign}{beside}", f"{beside}{sign}{pain}"):
            assert kinds(text) & {"pain", "asks red_flag"}, text


@pytest.mark.parametrize("beside", BESIDE)
def test_saf_01_a_danger_is_kept_beside_all_else(beside: str) -> None:
    for danger, sign in product(DANGERS, (*SIGNS, *NO_SIGNS)):
        for text in (f"{danger}{sign}{beside}", f"{beside}{sign}{danger}"):
            assert kinds(text) & {"red_flag", "asks red_flag"}, text


@pytest.mark.parametrize("beside", BESIDE)
def test_saf_01_a_danger_that_is_denied_is_none_beside_all_else(beside: str) -> None:
    for denied, sign in product(NO_DANGERS, (*SIGNS, *NO_SIGNS)):
        for text in (f"{denied}{sign}{beside}", f"{beside}{sign}{denied}"):
            assert not kinds(text) & {"red_flag", "asks red_flag"}, text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no swelling chest pain on set 2", "asks red_flag"),
        ("pain in my shin, no pain in my calf, at night", "red_flag"),
        ("shin pain but no other pain at night", "red_flag"),
        ("hip pain gone, no pain at night", ""),
        ("no swelling, chest pain on set 2", "red_flag"),
        ("no chest pain dizziness or nausea", ""),
        ("no pain in my chest", ""),
        ("no chest tightness anymore", ""),
        ("heart was pumping, skipped the planks", ""),
        ("heart was pumping and skipping beats", "red_flag"),
        ("heart was pumping lying in bed", "red_flag"),
        ("couldnt do the plank but breathing was fine", ""),
        ("couldnt do the plank, couldnt breathe", "red_flag"),
        ("foot drop since monday, sore quads", "red_flag"),
        ("calves sore, hot in the gym", ""),
        ("left calf sore and hot", "red_flag"),
        ("left calf swollen, the gym was hot", "red_flag"),
        ("lost control of my bladder in my vest", "red_flag"),
        ("is a swollen hot calf ok to train on", "red_flag"),
    ],
)
def test_saf_01_what_is_denied_is_told_apart_from_what_is_not(text: str, told: str) -> None:
    assert kinds(text) & {"red_flag", "asks red_flag"} == ({told} if told else set())


@pytest.mark.parametrize(
    "text",
    [
        "my calf is heavy and swollen", "left calf is tired, swollen and hot", "calf feels heavy hot and red",
        "left calf was fine yesterday swollen and hot today", "left calf is good apart from swelling and heat",
        "cant do calf raises heard a pop", "heard a pop couldnt do the calf raises",
        "couldnt do calf raises, something snapped", "legs are heavy and numb", "legs good then numb between them",
        "knees fine then locked", "heart racing at rest normal when i run",
        "heart was pumping after the run and fast all night",
    ],
)  # fmt: skip
def test_saf_01_a_place_that_was_fine_or_heavy_keeps_its_danger(text: str) -> None:
    assert kinds(text) & {"red_flag", "asks red_flag"}
