"""Sets of several exercises, named before their numbers or behind, keep their legs and their numbers apart."""

from itertools import product

import pytest

from core.body import Side
from core.reading import read
from core.reading.facts import EffortSaid, PainSaid, Said, SetsSaid, SorenessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def _sets(exercise: str, leg: Side, *told: int) -> SetsSaid:
    if exercise.startswith("balance"):
        return SetsSaid(exercise=exercise, leg=leg, seconds=told)
    return SetsSaid(exercise=exercise, leg=leg, reps=told)


def _facts(text: str) -> set[Said]:
    return {*read(text, "session", SESSIONS["A"], "metric", CATALOG).facts}


RDL = {_sets("sl_rdl", "left", 8, 8), _sets("sl_rdl", "right", 8, 7)}
CALVES = {_sets("single_leg_calf_raise", "left", 12, 12), _sets("single_leg_calf_raise", "right", 12, 11)}
STEP_UPS = {_sets("step_up_low", "both", 10, 10)}
SQUATS = {_sets("split_squat", "left", 8, 8), _sets("split_squat", "right", 8, 7)}
SIGNS = (", ", ". ", "; ", "\n", " then ", " and ", " - ")


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("first", ["rdl 8 8 left 8 7 right", "rdl: left 8,8 right 8,7", "rdl l 8 and 8, r 8 and 7"])
def test_a_name_behind_its_numbers_takes_none_of_those_before(first: str, sign: str) -> None:
    behind = [
        ("12 12 left and 12 11 right on the calf raises", CALVES),
        ("10 10 each on step ups", STEP_UPS),
        ("12 12 left and 12 11 right on the calves", CALVES),
    ]
    for text, facts in behind:
        assert _facts(first + sign + text) == RDL | facts, first + sign + text


def test_names_behind_and_before_their_numbers_may_follow_each_other() -> None:
    told = "rdl 8 8 left 8 7 right, 10 10 each on the step ups, 12 12 left and 12 11 right on calf raises"
    assert _facts(told) == RDL | STEP_UPS | CALVES
    assert _facts("rdl left 8 8. right 8 7. 10 10 each on the step ups") == RDL | STEP_UPS
    assert _facts("left 8 8. right 8 7 on the rdl") == RDL
    assert _facts("rdl 8 reps each leg, twice. 10 10 each on step ups") == {_sets("sl_rdl", "both", 8, 8)} | STEP_UPS


@pytest.mark.parametrize(
    ("text", "facts"),
    [("knee was fine", set()), ("knee fine", set()), ("legs 3", {SorenessSaid(score=3)}),
     ("quads sore 4", {SorenessSaid(score=4, region="quad")}), ("knee 3", {PainSaid(score=3, region="knee")}),
     (", 4 in calves", {SorenessSaid(score=4, region="calf")}),
     ("and 4 in calves", {SorenessSaid(score=4, region="calf")})],
)  # fmt: skip
def test_the_last_number_is_of_the_leg_where_a_place_has_its_own_or_is_fine(text: str, facts: set[Said]) -> None:
    for first in ("split squats: left 8, 8 right 8, 7", "split squats L: 8,8 R: 8,7"):
        assert _facts(f"{first} {text}") == SQUATS | facts, text


@pytest.mark.parametrize(
    ("text", "facts"),
    [("rdl 8 8 each, 4 knee 2 hip", {PainSaid(score=4, region="knee"), PainSaid(score=2, region="hip")}),
     ("rdl 8 8 each, 2 calf 3 quad", {SorenessSaid(score=2, region="calf"), SorenessSaid(score=3, region="quad")})],
)  # fmt: skip
def test_a_number_before_each_place_stays_its_score(text: str, facts: set[Said]) -> None:
    assert _facts(text) == {_sets("sl_rdl", "both", 8, 8)} | facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [(", rpe 6", {EffortSaid(rpe=6)}), (", 6/10", {EffortSaid(rpe=6)}), (", legs 3", {SorenessSaid(score=3)}),
     (", with no weight", set()), (" knee was fine", set()), (", rdl 8 8 left 8 7 right", RDL)],
)  # fmt: skip
def test_the_last_one_is_a_set_whatever_number_follows(text: str, facts: set[Said]) -> None:
    assert _facts(f"split squats 2x8 each, last one on the right 7{text}") == SQUATS | facts


def test_the_last_one_with_sets_of_its_own_is_an_exercise() -> None:
    told = {_sets("split_squat", "both", 8, 8), _sets("balance_eyes_closed", "both", 20, 20)}
    assert _facts("split squats 2x8 each, last one 2x20s each, rpe 6") == told | {EffortSaid(rpe=6)}


def test_only_exercises_that_are_named_together_share_their_numbers() -> None:
    assert _facts("balance was wobbly and heel raises 12 12 left 12 11 right") == CALVES
    for text, sign in product(["skipped calf raises", "no calf raises", "calf raises not done"], [". ", ", "]):
        assert _facts(f"{text}{sign}step ups 10 reps each leg, twice") >= STEP_UPS, text
        assert not any(
            isinstance(fact, SetsSaid) and fact.exercise == "single_leg_calf_raise"
            for fact in _facts(f"{text}{sign}step ups 10 reps each leg, twice")
        )
    assert _facts("rdl and step ups 10 reps each leg, twice") == {_sets("sl_rdl", "both", 10, 10)} | STEP_UPS


def test_what_was_not_done_leaves_the_next_exercise_its_numbers() -> None:
    for text in ("right not done and", "right not done", "right side not done, then"):
        assert _facts(f"step ups 10 10 left, {text} rdl L: 8,8 R: 8,7") >= RDL, text


@pytest.mark.parametrize("sign", [". ", ", ", " and "])
def test_a_score_of_ten_before_sets_is_the_effort(sign: str) -> None:
    for text in ("10 10 each on step ups", "2x10 step ups both legs"):
        assert _facts(f"6/10{sign}{text}") == {EffortSaid(rpe=6)} | STEP_UPS
    assert EffortSaid(rpe=6) not in _facts("6/10, 8/10 each on step ups")
    assert _facts("6/10 and rdl") == {EffortSaid(rpe=6)}
    assert _facts("2x8 each on rdl and step ups") >= {_sets("sl_rdl", "both", 8, 8)}


def test_a_side_of_the_body_is_no_leg_of_sets() -> None:
    told = _facts("right calf tight and split squats just the left, 8 8")
    assert _sets("split_squat", "left", 8, 8) in told
    assert not any(isinstance(fact, SetsSaid) and fact.leg == "both" for fact in told)
