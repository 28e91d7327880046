"""A high number that closes a report of a session that was done is how hard it was, whatever was told of the body."""

import pytest

from core.reading.facts import DoneSaid, EffortSaid, PainSaid, SetsSaid, SorenessSaid
from tests.core.reading.test_once_misread import said


@pytest.mark.parametrize(
    ("text", "effort"),
    [
        ("all done, left knee a bit iffy on the way up but nothing really, calves done. like a 7", 7),
        ("everything done. right knee grumbled a little on the step ups. solid 7", 7),
        ("finished, hips tight, 8", 8),
        ("all done, quads are jelly. about 7", 7),
        ("done, tight hamstrings afterwards, probably an 8", 8),
        ("done but my back was a bit tight. 6/10", 6),
        ("all done, left hip felt a little stiff. 7/10", 7),
    ],
)
def test_a_number_of_its_own_at_the_end_is_no_pain(text: str, effort: int) -> None:
    facts = said(text, "session")
    assert facts >= {DoneSaid(), EffortSaid(rpe=effort)}
    assert not any(isinstance(fact, PainSaid | SorenessSaid) and fact.score for fact in facts)


def test_what_hurts_keeps_the_number_right_behind_it() -> None:
    assert said("all done, my left knee hurts, 7", "session") >= {PainSaid(region="knee", leg="left", score=7)}


@pytest.mark.parametrize("text", ["smashed it 7", "got it done 7", "all of it 7", "everything 7"])
def test_a_number_right_behind_done_is_how_hard_it_was(text: str) -> None:
    assert said(text, "session") == {DoneSaid(), EffortSaid(rpe=7)}


@pytest.mark.parametrize("sets", ["rdl 8 8 8 each", "step ups 8 8 both legs, rdl 3x8 each", "all done"])
@pytest.mark.parametrize(
    "told",
    [
        ". Knackered, 6. No pain", " - 6 - no niggles", ". Brutal. 6. See you thursday", ". comfortable 6",
        ". harder than it looks: 6", ". knackered after, 6", ". 6! Tough", ". Easy, 6. slept well",
    ],
)  # fmt: skip
def test_the_one_number_of_a_sentence_behind_the_sets_is_how_hard_they_were(sets: str, told: str) -> None:
    facts = said(sets + told, "session", "P")
    assert EffortSaid(rpe=6) in facts
    assert all(set(fact.amounts) == {8} for fact in facts if isinstance(fact, SetsSaid))


@pytest.mark.parametrize(
    "told",
    [". knee 6", ". calf hard, 6", ". slept 6", ". managed 6 more", ". hard on the left, 6", ". woke at 6", ", 6 each"],
)
def test_the_number_of_anything_else_is_no_effort(told: str) -> None:
    assert not any(isinstance(fact, EffortSaid) for fact in said("rdl 8 8 8 each" + told, "session", "P"))


def test_the_effort_told_last_is_the_sessions_whatever_place_is_told_behind_it() -> None:
    text = "rdl 8 8 8 each and step ups 8 8 each and the effort was about a six and my left calf hurts like 2 out of 10"
    facts = said(text, "session", "P")
    assert EffortSaid(rpe=6) in facts
    assert {fact.rpe for fact in facts if isinstance(fact, SetsSaid)} == {None}


@pytest.mark.parametrize(
    ("text", "effort"),
    [
        ("last week's was a 9, this one a 6", 6), ("thought it would be 8 but it was a 6", 6),
        ("usually a 7 for me, today more a 5", 5), ("started at a 3 and ended at a 7. settle on 5", 5),
        ("it felt like an eight but the numbers say six, go with eight", 8), ("thought it was a 7", 7),
        ("first set 4, last set 8, so 6", 6),
    ],
)  # fmt: skip
def test_of_several_numbers_the_answer_is_what_it_comes_to_today(text: str, effort: int) -> None:
    assert EffortSaid(rpe=effort) in said(text, "rpe")


@pytest.mark.parametrize(
    "text",
    ["8 lungs on fire in a good way", "8 legs gone", "8 quads on fire", "8 knee hurts a bit", "8 left leg shaking",
     "8 glutes fried", "8 back sweaty"],
)  # fmt: skip
def test_the_answer_stands_before_what_it_was_hard_for(text: str) -> None:
    facts = said(text, "rpe")
    assert EffortSaid(rpe=8) in facts
    assert not any(isinstance(fact, (PainSaid, SorenessSaid)) and fact.score for fact in facts)


@pytest.mark.parametrize("text", ["9 yesterday", "8 for the left, 5 for the right", "4 and 9"])
def test_where_it_comes_to_nothing_it_is_asked(text: str) -> None:
    assert not any(isinstance(fact, EffortSaid) for fact in said(text, "rpe"))


def test_a_word_of_effort_in_a_sentence_of_its_own_is_of_no_place() -> None:
    facts = said("all done, left knee a bit niggly, calves done. like a 7", "session")
    assert facts >= {DoneSaid(), EffortSaid(rpe=7), PainSaid(region="knee", leg="left")}
