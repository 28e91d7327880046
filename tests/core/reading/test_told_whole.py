"""A place that is told with how it feels, or is fine, takes no number or side of what is told behind it."""

import pytest

from core.reading import read
from core.reading.facts import EffortSaid, PainSaid, Said, SetsSaid, SorenessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS

CALF = SorenessSaid(region="calf", leg="right")
QUADS = SorenessSaid(score=5, region="quad")


def _facts(text: str) -> list[Said]:
    return [*read(text, "session", SESSIONS["A"], "metric", CATALOG).facts]


@pytest.mark.parametrize("sign", [", ", ". ", " and ", " but ", "; ", "\n", " "])
def test_a_side_and_a_number_stay_with_their_own_place(sign: str) -> None:
    assert _facts(f"right calf tight{sign}quads 5/10") == [CALF, QUADS]


@pytest.mark.parametrize(
    ("text", "felt"),
    [("calf tight, my left quad 5",
      [SorenessSaid(region="calf"), SorenessSaid(score=5, region="quad", leg="left")]),
     ("legs 2 right achilles bit grumpy 3",
      [SorenessSaid(score=2), PainSaid(score=3, region="achilles", leg="right")]),
     ("left calf 3 but right calf tight", [SorenessSaid(score=3, region="calf", leg="left"), CALF]),
     ("left knee hurts, right knee 3",
      [PainSaid(region="knee", leg="left"), PainSaid(score=3, region="knee", leg="right")]),
     # One number of several places is that of each.
     ("sore calf and quads 5", [SorenessSaid(score=5, region="calf"), QUADS]),
     ("left and right knee 3", [PainSaid(score=3, region="knee", leg="both")]),
     ("quads sore, calves sore, both 5",
      [SorenessSaid(score=5, region="quad", leg="both"), SorenessSaid(score=5, region="calf", leg="both")]),
     # What is put right is put right.
     ("left calf 3 but it was right calf", [SorenessSaid(score=3, region="calf", leg="right")])],
)  # fmt: skip
def test_what_is_felt_at_another_place_is_its_own(text: str, felt: list[Said]) -> None:
    assert _facts(text) == felt


@pytest.mark.parametrize(
    ("text", "facts"),
    [("knee was fine, legs 4", [SorenessSaid(score=4)]), ("knee was fine and legs 4", [SorenessSaid(score=4)]),
     ("knee was fine, sore legs 5", [SorenessSaid(score=5)]),
     ("knee was fine, felt like a 7", [EffortSaid(rpe=7)]), ("knee was fine, brutal 9", [EffortSaid(rpe=9)]),
     ("hips fine, sore left knee 4", [PainSaid(score=4, region="knee", leg="left")]),
     # These may be its own.
     ("left knee fine, 1/10", [PainSaid(score=1, region="knee", leg="left")]),
     ("left knee was fine but it was a 6", [PainSaid(score=6, region="knee", leg="left")])],
)  # fmt: skip
def test_a_place_that_is_fine_has_no_number_of_something_else(text: str, facts: list[Said]) -> None:
    assert _facts(text) == facts


@pytest.mark.parametrize(
    ("text", "felt"),
    [("6/10 calves sore 3", [SorenessSaid(score=3, region="calf")]),
     ("8 out of 10 - quads are sore, 6", [SorenessSaid(score=6, region="quad")]),
     ("3 calves sore 2 quads sore", [SorenessSaid(score=3, region="calf"), SorenessSaid(score=2, region="quad")]),
     ("6 my calves are sore, slept well", [SorenessSaid(score=6, region="calf")])],
)  # fmt: skip
def test_a_sore_place_has_the_number_behind_it(text: str, felt: list[Said]) -> None:
    assert [fact for fact in _facts(text) if fact.kind == "soreness"] == felt


@pytest.mark.parametrize(
    "text", ["knee was fine, 6", "6 knee was fine", "6, knee ok", "balance was good, 6/10", "6, balance was good"]
)
def test_the_effort_that_was_asked_is_of_nothing_beside_it(text: str) -> None:
    assert [*read(text, "rpe", SESSIONS["A"], "metric", CATALOG).facts] == [EffortSaid(rpe=6)]


@pytest.mark.parametrize("text", ["6 knee was fine", "balance was good, 6/10"])
def test_a_number_beside_what_was_fine_is_no_pain_and_no_set(text: str) -> None:
    assert not _facts(text)


BOTH = SetsSaid(exercise="sl_rdl", leg="both", reps=(8, 8))


@pytest.mark.parametrize(
    ("text", "facts"),
    [("easy 4", [EffortSaid(rpe=4)]), ("brutal 9", [EffortSaid(rpe=9)]), ("overall 7", [EffortSaid(rpe=7)]),
     ("brutal 9, rdl 8 8 each", [EffortSaid(rpe=9), BOTH]), ("easy 4, did 2 sets of 8 rdl each leg",
      [EffortSaid(rpe=4), BOTH]), ("rdl 8 8 each, easy 4", [EffortSaid(rpe=4), BOTH]),
     ("super easy 3, thanks", [EffortSaid(rpe=3)]),
     # A place that hurts is waiting for its number, and these are no efforts.
     ("left knee hurts, brutal 9", [PainSaid(score=9, region="knee", leg="left")]),
     ("light 5 kg", []), ("not a hard 8", []), ("was meant to be an easy 4", []), ("tough 8 reps", [])],
)  # fmt: skip
def test_a_word_for_how_hard_it_was_leads_to_an_effort(text: str, facts: list[Said]) -> None:
    assert _facts(text) == facts


def test_an_unasked_easy_number_may_be_a_run() -> None:
    assert not read("easy 4", None, SESSIONS["A"], "metric", CATALOG).facts


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("4 left knee was fine before", 4), ("3 knee ok", 3), ("knee hurts in training at 7", 7),
        ("left knee pain at the gym at 6", 6),
    ],
)  # fmt: skip
def test_a_number_that_may_be_of_the_place_stays_its_own(text: str, score: float) -> None:
    facts = read(text, "session", SESSIONS["A"], "metric", CATALOG).facts
    assert [(fact.region, fact.score) for fact in facts if isinstance(fact, PainSaid)] == [("knee", score)]
