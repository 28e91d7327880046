"""Which side a place in pain or a sore one is on, wherever in a reply that is told."""

import pytest

from core.reading.facts import Asked, PainSaid, SorenessSaid
from tests.core.reading.test_once_misread import said


@pytest.mark.parametrize(
    ("text", "asked", "felt"),
    [
        ("Both knees. 2 on the left one and 4 on the right.", "pain", {("knee", "left", 2), ("knee", "right", 4)}),
        ("both calves hurt, left 3 right 5", None, {("calf", "left", 3), ("calf", "right", 5)}),
        ("left knee 3 and the hip on the same leg 2", "pain", {("knee", "left", 3), ("hip", "left", 2)}),
        ("left hip 2 and the other leg's knee 4", "pain", {("hip", "left", 2), ("knee", "right", 4)}),
        ("i said left achilles but meant right. still a 3", "pain", {("achilles", "right", 3)}),
        ("wrote right knee, it was my left, 4", "pain", {("knee", "left", 4)}),
        ("step ups only left because right knee twinged 2/10", "session", {("knee", "right", 2)}),
        ("right leg only today, left ankle 3", "session", {("ankle", "left", 3)}),
        ("did right leg first, then left leg, knee hurt 3", "session", {("knee", "both", 3)}),
        ("i wrote left hip, it was right after the run, 3", "pain", {("hip", "left", 3)}),
        ("i said left knee it is right under the kneecap, pain 4", "pain", {("knee", None, 4)}),
        ("used to be 5 now its 1, right achilles", "pain", {("achilles", "right", 1)}),
        ("both knees 3 on the right one 5", "pain", {("knee", "both", 3), ("knee", "right", 5)}),
        ("left and right knee 3", "pain", {("knee", "both", 3)}),
        ("left knee and also my right, 4", "pain", {("knee", "both", 4)}),
        ("knee has gone quiet", "pain", {("knee", None, 0)}),
        ("Gluteal region, right-hand side, 2/10; noticed upon rising.", "pain", {("glute", "right", 2)}),
    ],
)
def test_a_pain_is_on_the_side_that_is_told_of_it(text: str, asked: Asked, felt: set[tuple[str, str, int]]) -> None:
    pains = {fact for fact in said(text, asked) if isinstance(fact, PainSaid)}
    assert {(pain.region, pain.leg, pain.score) for pain in pains} == felt


@pytest.mark.parametrize(
    ("text", "felt"),
    [
        ("right calf 3, and the glute on that same side 5", {("calf", "right", 3), ("glute", "right", 5)}),
        ("right quad 5, and the calf of that leg 3", {("quad", "right", 5), ("calf", "right", 3)}),
        ("quads 5 left and right, same side calf 3", {("quad", "both", 5), ("calf", None, 3)}),
        ("no numbness, no swelling, no heat, just left calf tight at 2", {("calf", "left", 2)}),
        ("bum's a 7, both cheeks", {("glute", "both", 7)}),
    ],
)
def test_a_sore_place_is_on_the_side_that_is_told_of_it(text: str, felt: set[tuple[str, str | None, int]]) -> None:
    sore = {fact for fact in said(text, "soreness") if isinstance(fact, SorenessSaid)}
    assert {(one.region, one.leg, one.score) for one in sore} == felt


@pytest.mark.parametrize("text", ["knee hasn't gone quiet", "quiet until i run", "knee's quiet but not on stairs"])
def test_a_place_that_is_quiet_at_times_does_hurt(text: str) -> None:
    assert not [fact for fact in said(text, "pain") if isinstance(fact, PainSaid) and fact.score == 0]


@pytest.mark.parametrize("text", ["left knee hurts, nothing there to see", "knee pain but scan showed nothing there"])
def test_a_pain_that_nobody_sees_is_there_all_the_same(text: str) -> None:
    assert [fact for fact in said(text, "pain") if isinstance(fact, PainSaid) and fact.score != 0]


@pytest.mark.parametrize(
    "sides", ["{} left 5 right 6", "{} l5 r6", "{} L5/R6", "{} 5 left 6 right", "left {} 5 right 6"]
)
@pytest.mark.parametrize("joint", [" n ", " and ", " & ", ", ", "; ", " plus ", "\n", ". "])
def test_a_place_with_a_number_for_each_side_keeps_them_before_another_place(sides: str, joint: str) -> None:
    facts = said(sides.format("quads") + joint + "hams right 2", "soreness")
    told = {(fact.region, fact.leg, fact.score) for fact in facts if isinstance(fact, SorenessSaid)}
    assert told == {("quad", "left", 5), ("quad", "right", 6), ("hamstring", "right", 2)}
