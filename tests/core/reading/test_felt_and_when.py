"""A pain keeps its number beside the set it was in, and one that is gone today leaves no session out."""

import pytest

from core.reading import read
from core.reading.facts import DoneSaid, PainSaid, SetsSaid, SkipSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


@pytest.mark.parametrize("text", ["knee pain 5 on set 2", "knee hurt 5/10 on set 2", "knee ache a 5 in set 3"])
def test_the_number_of_a_pain_is_none_of_a_set(text: str) -> None:
    pains = [fact for fact in read(text, "session", SESSIONS["P"], "metric", CATALOG).facts if fact.kind == "pain"]
    assert [(pain.region, pain.score) for pain in pains] == [("knee", 5)]


@pytest.mark.parametrize(
    ("text", "skips"),
    [
        ("knee pain last week but not today", False),
        ("knee pain last week, not today", False),
        ("my calf was sore on monday but not today", False),
        ("hamstring hurts, not today", True),
        ("calf sore, not today sorry", True),
        ("not today, knee hurts", True),
    ],
)
def test_who_has_no_pain_today_leaves_nothing_out(text: str, skips: bool) -> None:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert any(isinstance(fact, SkipSaid) for fact in facts) == skips


def test_a_pain_of_which_no_day_is_told_is_kept() -> None:
    facts = read("my knee hurts but not today", "session", SESSIONS["P"], "metric", CATALOG).facts
    assert facts == (PainSaid(region="knee"),)


@pytest.mark.parametrize("text", ["rdl then stopped", "rdl then had to go", "rdl, then stopped because of pain"])
def test_what_was_done_before_a_stop_is_not_what_was_left_out(text: str) -> None:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert not any(isinstance(fact, DoneSaid) for fact in facts)


def test_sets_before_a_stop_are_kept() -> None:
    facts = read("rdl 8 8 then stopped", "session", SESSIONS["P"], "metric", CATALOG).facts
    assert [fact.reps for fact in facts if isinstance(fact, SetsSaid)] == [(8, 8)]
    assert DoneSaid(left_out=("sl_rdl",)) in read("rdl had to go", "session", SESSIONS["P"], "metric", CATALOG).facts


def test_of_two_scores_for_a_pain_the_lesser_is_not_taken() -> None:
    for text in ("10 and 4 on the left", "8 at worst, 4 on the left", "10 and for on the left"):
        assert not read(text, "pain", None, "metric", CATALOG).facts
    assert read("4 on the left", "pain", None, "metric", CATALOG).facts == (PainSaid(score=4, leg="left"),)


@pytest.mark.parametrize(
    ("text", "leg"),
    [("not the left knee right after the run, 4", "left"), ("not the left knee, its the right, 4", "right")],
)
def test_right_after_is_no_side(text: str, leg: str) -> None:
    assert read(text, "pain", None, "metric", CATALOG).facts == (PainSaid(score=4, region="knee", leg=leg),)
