"""What was done to a place, what it would not have, what was left out for it: how much it hurts is asked (PAI-01)."""

import pytest

from core.body import Region
from core.reading import read
from core.reading.facts import DoneSaid, PainSaid, Question
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def pains(text: str) -> list[PainSaid]:
    facts = read(text, "session", SESSIONS["A"], "metric", CATALOG).facts
    return [fact for fact in facts if isinstance(fact, PainSaid)]


@pytest.mark.parametrize(
    ("text", "region"),
    [("felt a pull in my hamstring on the last rdl", "hamstring"), ("felt something go in my calf", "calf"),
     ("finished, knee felt weird on the step ups", "knee"), ("knee felt a bit off", "knee"),
     ("something not right in my knee", "knee"), ("right calf fine but knee not right", "knee"),
     ("knee said no to the step ups, rest done", "knee"), ("knee didnt like the step ups", "knee"),
     ("skipped because of my knee", "knee"), ("skipped, knee", "knee"), ("did 8 not 10 because of my knee", "knee"),
     ("did 8, knee hurts", "knee"), ("my back went on the step ups", "lower_back")],
)  # fmt: skip
def test_a_place_that_something_was_done_to_hurts(text: str, region: Region) -> None:
    assert pains(text) == [PainSaid(region=region)]


@pytest.mark.parametrize(
    "text",
    ["felt a good stretch in my hamstring", "didnt feel a pull in my hamstring",
     "felt a pull in my hamstring last week",
     "knee didnt feel weird", "hips felt loose", "my back was off the floor", "knee felt all right", "form felt off",
     "nothing wrong with my knee", "quads hated me", "skipped rdls, calves", "not because of my knee",
     "all done, no problem with the knee", "skipped step ups because of my sister", "back went well on the raises"],
)  # fmt: skip
def test_a_place_that_nothing_was_done_to_does_not(text: str) -> None:
    assert not pains(text)


@pytest.mark.parametrize(
    ("text", "left_out", "region"),
    [("skipped the step ups because of my knee", "step_up_low", "knee"),
     ("left out step ups, knee", "step_up_low", "knee"), ("done except step ups (knee)", "step_up_low", "knee"),
     ("skipped rdls, all else done, knee hurts", "sl_rdl", "knee"),
     ("skipped calves, achilles", "single_leg_calf_raise", "achilles"),
     ("no calves, achilles again", "single_leg_calf_raise", "achilles"),
     ("knee said no to the step ups, rest done", "step_up_low", "knee")],
)  # fmt: skip
def test_what_was_left_out_for_a_place_is_left_out_and_the_place_hurts(
    text: str, left_out: str, region: Region
) -> None:
    reading = read(text, "session", SESSIONS["A"], "metric", CATALOG)
    assert {*reading.facts} == {DoneSaid(left_out=(left_out,)), PainSaid(region=region)}
    assert reading.questions == (Question(about="pain", missing=("score", "leg")),)


@pytest.mark.parametrize(
    "text", ["twinge in my calf on the last set but finished", "calf twinge last set, finished though",
             "all done, calf tight on last set", "all done, felt it in the calves on the last set"],
)  # fmt: skip
def test_what_was_felt_in_a_place_leaves_no_exercise_of_it_out(text: str) -> None:
    facts = read(text, "session", SESSIONS["A"], "metric", CATALOG).facts
    assert [fact for fact in facts if isinstance(fact, DoneSaid)] == [DoneSaid()]


@pytest.mark.parametrize("text", ["nothing wrong", "nothing to report", "nothing wrong with the knee today"])
def test_nothing_to_complain_of_skips_no_session(text: str) -> None:
    reading = read(text, "session", SESSIONS["A"], "metric", CATALOG)
    assert (reading.facts, reading.questions) == ((), (Question(about="session"),))


@pytest.mark.parametrize(
    "text", ["all done nothing to report", "all done nothing hurts", "all done nothing went wrong"]
)
def test_done_and_nothing_to_complain_of_is_done(text: str) -> None:
    facts = read(text, "session", SESSIONS["A"], "metric", CATALOG).facts
    assert DoneSaid() in facts


def test_an_exercise_in_a_list_of_what_was_left_out_does_not_hurt() -> None:
    reading = read("skipped step ups and calves cos of my knee, rest done", "session", SESSIONS["A"], "metric", CATALOG)
    left_out = DoneSaid(left_out=("step_up_low", "single_leg_calf_raise"))
    assert {*reading.facts} == {left_out, PainSaid(region="knee")}
