"""Phrases of danger by tier (SAF-01, SAF-02), doubtful ones (SAF-04), and some that only sound like it: `signs.tsv`."""

from pathlib import Path

import pytest

from core.reading import read
from core.reading.facts import FlagSaid, Question
from tests.core.reading.test_corpus import CATALOG

PHRASES = [line.split("\t") for line in Path(__file__).with_name("signs.tsv").read_text().splitlines()]


@pytest.mark.parametrize("tier", ["emergency", "refer", "none"])
def test_every_phrase_is_taken_for_what_it_is(tier: str) -> None:
    texts = [text for told, text in PHRASES if told == tier]
    assert len(texts) >= 45
    assert {text: found(text) for text in texts} == dict.fromkeys(texts, tier)


def test_saf_04_what_could_be_harmless_is_asked_about() -> None:
    texts = [text for told, text in PHRASES if told == "ask"]
    assert len(texts) >= 30
    for text in texts:
        reading = read(text, None, None, "metric", CATALOG)
        assert Question(about="red_flag") in reading.questions, text
        assert not any(isinstance(fact, FlagSaid) for fact in reading.facts), text


def found(text: str) -> str:
    facts = read(text, None, None, "metric", CATALOG).facts
    return next((fact.tier for fact in facts if isinstance(fact, FlagSaid)), "none")


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("I have missed three periods", "refer"),
        ("my period has stopped", "refer"),
        ("haven't had a period since summer", "refer"),
        ("got my second stress fracture", "refer"),
        ("losing weight without trying", "refer"),
        ("I did not miss any periods", "none"),
        ("missed the rest period between sets", "none"),
        ("no periods of rest today, all done", "none"),
        ("hope to avoid another stress fracture", "none"),
        ("period started, legs heavy", "none"),
    ],
)
def test_saf_07_signs_of_too_little_energy_are_for_a_professional(text: str, tier: str) -> None:
    assert found(text) == tier


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("i have some bleeding", True),
        ("did it all, felt fine, bit of bleeding", True),
        ("no bleeding today", False),
        ("my blister is bleeding", False),
    ],
)
def test_scr_03_bleeding_is_a_sign_where_a_pregnancy_is_known(text: str, counts: bool) -> None:
    flagged = [
        any(isinstance(f, FlagSaid) for f in read(text, None, None, "metric", CATALOG, expecting=known).facts)
        for known in (True, False)
    ]
    assert flagged == [counts, False]


AROUND = (
    "all done, {}",
    "8 8 8 each, {}",
    "rdl 10/10, {}, step ups 8/8",
    "no pain in the knee but {}",
    "not sore but {}",
    "couldnt finish, {}",
    "stopped early because {}",
    "probably nothing but {}",
    "my wife says i should mention it, {}",
    "lol {}",
    "{} but ok now",
    "{}, is that normal?",
    "slept 7 hours, {}",
    "tired, {}",
)


def test_what_is_told_around_a_sign_does_not_hide_it() -> None:
    told = [text for tier, text in PHRASES if tier == "emergency" and len(text.split()) < 7][::19]
    assert len(told) >= 30
    hidden = [around.format(text) for text in told for around in AROUND if found(around.format(text)) != "emergency"]
    assert not hidden
