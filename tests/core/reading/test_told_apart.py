"""An effort, soreness or length that is told by itself is no set, wherever it stands and however it is joined."""

from dataclasses import replace

import pytest

from core.reading import read
from core.reading.facts import DoneSaid, EffortSaid, MinutesSaid, PainSaid, Said, SetsSaid, SleepSaid, SorenessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS

_BOTH = SetsSaid(exercise="sl_rdl", leg="both", reps=(8, 8))


def _read(text: str) -> set[Said]:
    reading = read(text, "session", SESSIONS["A"], "metric", CATALOG)
    assert not reading.questions, reading.questions
    return {*reading.facts}


@pytest.mark.parametrize(
    "effort",
    ["about a 6", "a 6", "a solid 6", "a solid 6/10", "easy-ish 6", "6ish", "6ish rpe", "sixish", "6 tops", "prob a 6",
     "6 hard but ok", "hard but ok, 6", "6/10 hard", "6 out of 10", "six out of ten", "6 on the rpe", "i'd give it a 6",
     "rated it 6", "RPE: 6"],
)  # fmt: skip
@pytest.mark.parametrize("sign", [", ", ". ", "\n", "; ", " but ", " - "])
def test_an_effort_is_no_set(effort: str, sign: str) -> None:
    for told in (f"{effort}{sign}8 8 both legs on the rdls", f"rdl 8 8 each{sign}{effort}"):
        facts = _read(told)
        assert facts in ({_BOTH, EffortSaid(rpe=6)}, {replace(_BOTH, rpe=6)}), told


@pytest.mark.parametrize(
    ("text", "left_out"),
    [("left out the step ups, 6/10", "step_up_low"), ("no time for balance, solid 6", "balance_eyes_closed"),
     ("bailed on the balance, 6/10", "balance_eyes_closed"), ("all but the balance, 6ish", "balance_eyes_closed"),
     ("missed the calves, 6/10", "single_leg_calf_raise")],
)  # fmt: skip
def test_beside_what_was_left_out_it_is_of_the_session(text: str, left_out: str) -> None:
    assert _read(text) == {DoneSaid(left_out=(left_out,)), EffortSaid(rpe=6)}


@pytest.mark.parametrize(
    "text",
    ["rdl 8 8 each. left knee, 3/10", "left knee sore, about a 3, rdl 8 8 each", "about a 3, left knee. rdl 8 8 each",
     "rdl 8 8 each. left knee hurt, the inside, say 3"],
)  # fmt: skip
def test_the_number_of_a_place_is_no_effort(text: str) -> None:
    facts = _read(text)
    assert any(isinstance(fact, PainSaid) and fact.score == 3 for fact in facts)
    assert not any(isinstance(fact, EffortSaid) for fact in facts)


@pytest.mark.parametrize(
    "text", ["rdl 8 8 each, knee ok, about a 6", "6/10, knee was fine, rdl 8 8 each", "rdl 8 8 each, no pain, a 6"]
)
def test_what_is_fine_has_no_number(text: str) -> None:
    facts = _read(text)
    assert EffortSaid(rpe=6) in facts
    assert not any(isinstance(fact, PainSaid) and fact.score for fact in facts)


@pytest.mark.parametrize(
    "sore", ["soreness is a 3", "a 3 for soreness", "3 soreness", "3/10 sore", "DOMS 3", "bit sore maybe a 3"]
)
def test_soreness_is_no_set(sore: str) -> None:
    for told in (f"{sore}, 8 8 both legs on the rdls", f"rdl 8 8 each, {sore}", f"rdl 8 8 each and {sore}"):
        assert _read(told) == {_BOTH, SorenessSaid(score=3)}, told


def test_muscles_behind_a_leg_are_not_of_it_alone() -> None:
    assert SorenessSaid(score=3, region="quad") in _read("rdl 8,8 left 8,7 right quads sore 3")


@pytest.mark.parametrize(
    "text", ["rdl 8 8 each, done in 30", "30' total, rdl 8 8 each", "rdl 8 8 each and half an hour"]
)
def test_how_long_it_took_is_no_set(text: str) -> None:
    assert _read(text) == {_BOTH, MinutesSaid(minutes=30)}


@pytest.mark.parametrize("text", ["everything but the balance, took 30", "took 30, everything but the balance"])
def test_it_is_not_how_long_what_was_left_out_was_held(text: str) -> None:
    assert _read(text) == {DoneSaid(left_out=("balance_eyes_closed",)), MinutesSaid(minutes=30)}


def test_a_night_that_is_rated_in_words_has_hours() -> None:
    assert _read("slept ok, 7, rdl 8 8 each") == {_BOTH, SleepSaid(hours=7)}


@pytest.mark.parametrize("behind", ["bc tired", "though", "tbh", "for me"])
def test_an_effort_may_go_on(behind: str) -> None:
    assert _read(f"did all of it, felt like a 7 {behind}") == {DoneSaid(), EffortSaid(rpe=7)}


def test_the_number_that_closes_a_report_is_none_of_its_last_exercise() -> None:
    reading = read("all done, balance wobbly on the left, 6", "session", SESSIONS["A"], "metric", CATALOG)
    assert {*reading.facts} == {DoneSaid(), EffortSaid(rpe=6)}


@pytest.mark.parametrize(
    ("text", "facts"),
    [("rpe 5. sorry 6. all done", {EffortSaid(rpe=6), DoneSaid()}),
     ("took 20 no 30 mins. all done", {MinutesSaid(minutes=30), DoneSaid()}),
     ("rpe 6... actually more of a 7 now i sit here. everything done", {EffortSaid(rpe=7), DoneSaid()}),
     ("missed tuesday so did it today, all done", {DoneSaid()}),
     ("walked the dog then did everything", {DoneSaid()})],
)  # fmt: skip
def test_what_stands_behind_is_kept(text: str, facts: set[Said]) -> None:
    assert _read(text) == facts
