"""What was fine is one thing, and what hurts in the next clause another: no word of well-being takes a pain away."""

import pytest

from core.reading import read
from core.reading.facts import Asked, PainSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS

KNEE = PainSaid(region="knee", leg="left")


@pytest.mark.parametrize(
    "text",
    ["rdl fine, left knee hurt", "rdl 8 8 both good, left knee hurt", "step ups fine but left knee hurts",
     "all fine except my left knee hurts", "everything was good apart from left knee pain",
     "all done, rdl fine, left knee hurts on the split squats",
     "felt good pain in my left knee", "rest fine left knee sore", "right knee fine but left knee sore",
     "felt strong. left knee hurts", "fine and the left knee hurts", "right knee fine, left knee hurts"],
)  # fmt: skip
def test_a_pain_behind_what_was_fine_is_kept(text: str) -> None:
    felt = [fact for fact in read(text, "session", SESSIONS["P"], "metric", CATALOG).facts if fact.kind == "pain"]
    assert felt == [KNEE]


@pytest.mark.parametrize(
    "text",
    ["left knee hurts, rest fine", "left knee hurts, everything else ok", "left knee pain, otherwise fine, done",
     "left knee hurts, session was fine", "left knee hurts but ok",
     "left knee hurts. all fine otherwise"],
)  # fmt: skip
@pytest.mark.parametrize("asked", ["session", None])
def test_a_pain_before_what_is_fine_is_kept(text: str, asked: Asked | None) -> None:
    felt = [fact for fact in read(text, asked, SESSIONS["P"], "metric", CATALOG).facts if fact.kind == "pain"]
    assert felt == [KNEE]


@pytest.mark.parametrize(
    "text", ["left knee hurt but fine now", "left knee pain yesterday, ok today", "my wifes left knee hurts, im fine"]
)
def test_a_pain_that_is_over_or_of_others_is_none(text: str) -> None:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert not any(fact.kind == "pain" for fact in facts)


@pytest.mark.parametrize(
    "text", ["left knee fine", "all good, left knee is fine too", "all good left knee wise", "felt good, knees held up"]
)
def test_a_place_that_is_fine_does_not_hurt(text: str) -> None:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert not any(fact.kind == "pain" for fact in facts)


@pytest.mark.parametrize(
    "text",
    ["left knee was fine but hurt on the stairs", "left knee fine at first, then it hurt", "left knee not ok",
     "left knee ok in the morning, hurt by the evening", "left knee was quiet then flared up", "left knee isnt great",
     "left knee not back to normal", "left knee back to normal but then it hurt"],
)  # fmt: skip
@pytest.mark.parametrize("asked", ["session", None])
def test_a_place_that_was_fine_and_then_was_not_hurts(text: str, asked: Asked | None) -> None:
    felt = [fact for fact in read(text, asked, SESSIONS["P"], "metric", CATALOG).facts if fact.kind == "pain"]
    assert felt == [KNEE]


@pytest.mark.parametrize(
    "text", ["left knee fine, no longer hurts", "left knee good, hasnt hurt since", "left knee fine, used to hurt"]
)
def test_a_place_that_hurt_and_now_is_fine_does_not(text: str) -> None:
    facts = read(text, None, SESSIONS["P"], "metric", CATALOG).facts
    assert not any(fact.kind == "pain" for fact in facts)
