"""What is denied of several is felt at none of them, and what hurts beside them is kept."""

import pytest

from core.reading import read
from core.reading.facts import Asked, DoneSaid, EffortSaid, IllnessSaid, PainSaid, Said, SleepSaid, SorenessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def facts(text: str, asked: Asked | None = "session") -> tuple[Said, ...]:
    return read(text, asked, SESSIONS["A"], "metric", CATALOG).facts


def felt(text: str, asked: Asked | None = "session") -> list[Said]:
    return [fact for fact in facts(text, asked) if isinstance(fact, PainSaid | SorenessSaid) and fact.score != 0]


@pytest.mark.parametrize(
    "text",
    ["no knee or hip pain", "no knee, hip or back pain", "no pain in the knee, hip or calf", "knee didnt hurt or ache",
     "neither knee nor hip hurt", "no soreness in quads or hamstrings", "no knee or hip issues"],
)  # fmt: skip
@pytest.mark.parametrize("asked", ["session", "pain", None])
def test_nothing_is_felt(text: str, asked: Asked | None) -> None:
    assert felt(text, asked) == []


@pytest.mark.parametrize(
    ("text", "asked", "kept"),
    [
        ("no pain in knee or calf but left shin 2", "pain", PainSaid(score=2, region="shin", leg="left")),
        ("no knee or hip issues, left shin 2", "pain", PainSaid(score=2, region="shin", leg="left")),
        ("no pain in the knee, left shin 3", "pain", PainSaid(score=3, region="shin", leg="left")),
        ("no, knee pain", "pain", PainSaid(region="knee")),
        ("knee doesnt hurt, left hip does", "session", PainSaid(region="hip", leg="left")),
        ("knee didnt hurt. the hip did", None, PainSaid(region="hip")),
        ("knee didnt bother me but the shin did", "session", PainSaid(region="shin")),
        ("knee didnt hurt but it ached", "pain", PainSaid(region="knee", type="ache")),
        ("left knee was fine till the step ups then 3/10", "session",
         PainSaid(score=3, region="knee", leg="left", when="during")),
        ("all done but my left knee is a 7", "session", PainSaid(score=7, region="knee", leg="left")),
        ("done but legs were dead 8", "session", SorenessSaid(score=8)),
        ("done except my left knee", "session", PainSaid(region="knee", leg="left")),
    ],
)  # fmt: skip
def test_what_hurts_is_kept(text: str, asked: Asked | None, kept: Said) -> None:
    assert felt(text, asked) == [kept]


@pytest.mark.parametrize(
    ("text", "none"),
    [("no knee pain", True), ("no left knee pain today", True), ("no knee pain until km 5", False),
     ("never had knee pain this bad", False), ("not much knee pain", False), ("no knee pain 3", False)],
)  # fmt: skip
def test_one_place_that_is_asked_for_and_does_not_hurt(text: str, none: bool) -> None:
    assert any(isinstance(fact, PainSaid) and fact.score == 0 for fact in facts(text, "pain")) is none


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("all done, no balance problems", DoneSaid()),
        ("all done. no balance. problems at work", DoneSaid(left_out=("balance_eyes_closed",))),
        ("all done. form lost on the last rdls left leg", DoneSaid()),
        ("rpe 8, should have been a 6", EffortSaid(rpe=8)),
        ("rpe 6, should have been a 7", EffortSaid(rpe=7)),
        ("it was ok. rdls hardest. 6", EffortSaid(rpe=6)),
        ("all but calves. 7. knee ok", EffortSaid(rpe=7)),
        ("done, slept 7h, 1h of it deep", SleepSaid(hours=7)),
        ("felt sick after the run and still do", IllnessSaid(state="ill")),
    ],
)
def test_what_is_told_beside(text: str, said: Said) -> None:
    assert said in facts(text)


def test_legs_that_hurt_are_asked_about() -> None:
    told = read("all done, legs hurt a lot", "session", SESSIONS["A"], "metric", CATALOG)
    assert told.facts == (DoneSaid(),)
    assert [question.about for question in told.questions] == ["pain"]


@pytest.mark.parametrize("text", ["felt sick after the gel", "nauseous during the last set of bulgarians"])
def test_who_is_queasy_from_effort_is_not_ill(text: str) -> None:
    assert not any(isinstance(fact, IllnessSaid) for fact in facts(text))
