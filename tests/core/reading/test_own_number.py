"""Soreness and a pain told in one reply keep each its own place, side, number and time, whatever was asked."""

import pytest

from core.reading import read
from core.reading.facts import Asked, PainSaid, RunSaid, Said, SorenessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS

SORE = SorenessSaid(score=2)
CALF = PainSaid(score=7, region="calf", leg="right", type="sharp")
KNEE = PainSaid(score=7, region="knee", leg="right")
FOOT = PainSaid(score=4, region="foot", leg="left", when="night")
ACHILLES = PainSaid(score=4, region="achilles", leg="left")


def _felt(text: str, asked: Asked | None) -> list[Said]:
    facts = read(text, asked, SESSIONS["A"], "metric", CATALOG).facts
    return [fact for fact in facts if isinstance(fact, PainSaid | SorenessSaid)]


@pytest.mark.parametrize("asked", [None, "soreness", "session"])
@pytest.mark.parametrize(
    ("text", "felt"),
    [("soreness 2, sharp pain in my right calf, 7 of 10", [SORE, CALF]),
     ("soreness 2. slept 6 h. got a sharp pain in my right calf, 7 of 10", [SORE, CALF]),
     ("legs 2/10, got a sharp pain in my right calf, 7 of 10", [SORE, CALF]),
     ("soreness 2, my right knee hurts, 7 of 10", [SORE, KNEE]),
     ("soreness 2. pain in my right knee, 7/10", [SORE, KNEE]),
     ("hamstrings sore 6, btw got a sharp pain in my right calf, 7 of 10",
      [SorenessSaid(score=6, region="hamstring"), CALF]),
     ("sore 2, left foot hurts at night, 4/10, slept 6 h", [FOOT]),
     # What goes on with the same place is of that place, at its worst.
     ("left knee 4, sharp pain under the kneecap, 7 when running",
      [PainSaid(score=7, region="knee", leg="left", type="sharp", when="running")])],
)  # fmt: skip
def test_a_pain_behind_a_comma_keeps_the_number_behind_its_own(
    text: str, felt: list[Said], asked: Asked | None
) -> None:
    assert _felt(text, asked) == felt


@pytest.mark.parametrize("asked", ["soreness", "pain", None])
def test_a_number_behind_its_place_alone_stays_with_it(asked: Asked | None) -> None:
    assert PainSaid(score=4, region="knee", leg="left", type="sharp") in _felt("knee 4, left, sharp", asked)


@pytest.mark.parametrize(
    ("text", "when"),
    [("left achilles hurt 4, easy run 8 km this morning", None), ("left achilles hurt 4, ran 8 km this morning", None),
     ("left achilles hurt 4 this morning, ran 8 km", "morning"),
     ("easy run, left achilles hurt 4 this morning", "morning")],
)  # fmt: skip
def test_the_morning_of_a_run_is_not_that_of_a_pain(text: str, when: str | None) -> None:
    assert [fact.when for fact in _felt(text, None) if isinstance(fact, PainSaid)] == [when]
    assert any(isinstance(f, RunSaid) for f in read(text, None, SESSIONS["A"], "metric", CATALOG).facts) or when


@pytest.mark.parametrize(
    ("text", "felt"),
    [("skip the hamstrings, they hurt 4", [PainSaid(score=4, region="hamstring")]),
     ("my calves, they hurt 5", [PainSaid(score=5, region="calf")]),
     ("stop the step ups, they hurt my left knee 3", [PainSaid(score=3, region="knee", leg="left")]),
     # Others, and what is long over, hurt nobody here.
     ("my kids kicked my shins, they hurt me", []),
     ("my knees, they used to hurt 5", []),
     ("my friends did the planks, they ran 5 km", [])],
)  # fmt: skip
def test_they_who_hurt_are_the_muscles_named_before_them(text: str, felt: list[Said]) -> None:
    assert _felt(text, None) == felt


@pytest.mark.parametrize("asked", [None, "rpe", "session", "soreness"])
@pytest.mark.parametrize(
    ("text", "felt"),
    [("sore 7", [SorenessSaid(score=7)]),
     ("slept 6, still sore 5", [SorenessSaid(score=5)]),
     ("skipped, sore 7/10", [SorenessSaid(score=7)]),
     ("sore 5 but my left knee hurts 3", [SorenessSaid(score=5), PainSaid(score=3, region="knee", leg="left")]),
     ("calves, sore 5", [SorenessSaid(score=5, region="calf")])],
)  # fmt: skip
def test_sore_without_a_place_is_said_of_the_legs(text: str, felt: list[Said], asked: Asked | None) -> None:
    assert _felt(text, asked) == felt


@pytest.mark.parametrize("text", ["sore 3 days", "was sore 6 yesterday", "sore 8 8 8", "not sore"])
def test_what_counts_no_soreness_of_now_is_none(text: str) -> None:
    assert _felt(text, None) == []


@pytest.mark.parametrize(
    ("text", "felt"),
    [("did 8 right knee 4", [PainSaid(score=4, region="knee", leg="right")]),
     ("did 8 right knee pain 4", [PainSaid(score=4, region="knee", leg="right")]),
     ("did 8 right knee 4 left knee 2",
      [PainSaid(score=4, region="knee", leg="right"), PainSaid(score=2, region="knee", leg="left")]),
     ("done 8 slept 7 left knee 3", [PainSaid(score=3, region="knee", leg="left")]),
     ("did 8 slept 6 left knee hurts", [PainSaid(region="knee", leg="left")]),
     ("hard. 8.5. knee ok", []), ("knee was fine during it 6", []), ("knee fine, 6", []),
     ("left knee fine until the step ups then 6", [PainSaid(score=6, region="knee", leg="left", when="during")]),
     ("right achilles pain 3 in the morning 1 when running",
      [PainSaid(score=3, region="achilles", leg="right", when="morning")]),
     ("pain in the L calf like a 4 on rep 6 of set 2 of the calf raises but finished the lot",
      [PainSaid(score=4, region="calf", leg="left", when="during")]),
     ("knee pain: no. rpe 6", []),
     ("pain? no. soreness? no", [PainSaid(score=0)]),
     ("knee pain no worse", [PainSaid(region="knee")])],
)  # fmt: skip
def test_what_was_done_or_is_denied_is_no_number_of_a_pain(text: str, felt: list[Said]) -> None:
    assert _felt(text, "session") == felt


@pytest.mark.parametrize(
    ("text", "felt"),
    [("7/10 quads & glutes", [SorenessSaid(score=7, region="quad"), SorenessSaid(score=7, region="glute")]),
     ("7 quads and glutes a bit", [SorenessSaid(score=7, region="quad"), SorenessSaid(region="glute")]),
     ("7 quads and glutes fine", [SorenessSaid(score=7, region="quad")]),
     ("quads sore but ok to run", [SorenessSaid(region="quad")])],
)  # fmt: skip
def test_a_number_leads_both_of_two_joined_places(text: str, felt: list[Said]) -> None:
    assert _felt(text, "soreness") == felt
