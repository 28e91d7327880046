"""What sets are only set beside is none of them: last week's, a rep at which they wobbled, what they stood in for."""

import pytest

from core.body import Side
from core.reading import read
from core.reading.facts import DoneSaid, Question, Said, SetsSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def _read(text: str, session: str = "A") -> tuple[list[Said], list[Question]]:
    reading = read(text, "session", SESSIONS[session], "metric", CATALOG)
    return [*reading.facts], [*reading.questions]


def _sets(exercise: str, leg: Side | None, *reps: int, load: float | None = None) -> SetsSaid:
    return SetsSaid(exercise=exercise, leg=leg, reps=reps, load_kg=load)


@pytest.mark.parametrize(
    ("text", "load"),
    [("hip thrust 10 10 10 same as last week", None), ("hip thrust 10 10 10, same weight as last time", None),
     ("hip thrusts 3x10 at the same 40 as last week", 40), ("hip thrust 10 10 10 same 40kg as before", 40)],
)  # fmt: skip
def test_sets_that_are_as_last_week_are_of_today(text: str, load: float | None) -> None:
    assert _read(text, "B") == ([_sets("hip_thrust", None, 10, 10, 10, load=load)], [])


@pytest.mark.parametrize(
    "text", ["hip thrust same as last week", "hip thrusts 10 10 10 last week", "same as last time"]
)
def test_sets_of_last_week_are_none_of_today(text: str) -> None:
    assert not any(isinstance(fact, SetsSaid) for fact in _read(text, "B")[0])


@pytest.mark.parametrize("text", ["rdl wobbly at rep 6, all done", "done, step ups shaky from about rep 7"])
def test_the_rep_at_which_it_went_wrong_is_no_number_of_reps(text: str) -> None:
    assert _read(text) == ([DoneSaid()], [])


def test_the_rep_at_which_it_ended_is() -> None:
    assert _read("stopped at rep 6 on the right rdl")[0] == [_sets("sl_rdl", "right", 6)]


@pytest.mark.parametrize("how", ["wobbly", "felt weak", "was harder", "and right step ups wobbly"])
def test_a_left_that_is_a_leg_leaves_nothing_out(how: str) -> None:
    assert _read(f"all done, left step ups {how}") == ([DoneSaid()], [])


@pytest.mark.parametrize(
    "text", ["left out step ups", "left the step ups", "left step ups for tomorrow", "left step ups"]
)
def test_a_left_that_is_none_does(text: str) -> None:
    assert _read(f"all done, {text}")[0] == [DoneSaid(left_out=("step_up_low",))]


@pytest.mark.parametrize(
    "text",
    ["split squats instead of bulgarians, 3x8 each leg", "split squats 3x8 each instead of bulgarians",
     "instead of bulgarians i did split squats 3x8 each", "no bench so split squats instead of bulgarians: 3x8 each"],
)  # fmt: skip
def test_what_stood_in_for_an_exercise_is_not_that_exercise(text: str) -> None:
    assert _read(text, "B")[0] == [_sets("split_squat", "both", 8, 8, 8)]


def test_a_name_of_several_is_the_planned_one_where_nothing_was_swapped() -> None:
    planned = [_sets("bulgarian_split_squat_loaded", "both", 8, 8, 8)]
    assert _read("split squats 3x8 each", "B")[0] == planned
    assert _read("bulgarians instead of split squats today, 3x8 each", "B")[0] == planned


@pytest.mark.parametrize(
    "text",
    ["got interrupted after rdl (8 8 both), nothing else done", "all done, left calf raises dropped to 10",
     "step ups: 1st 10/10, 2nd 10/8 (left/right)", "step ups 1st set 10/10, 2nd set 10/8"],
)  # fmt: skip
def test_what_may_be_more_or_less_is_asked(text: str) -> None:
    facts, questions = _read(text)
    assert not facts
    assert questions


def test_what_was_cut_in_every_set_is_told() -> None:
    told = _sets("single_leg_calf_raise", "left", 10, 10)
    assert _read("everything as written, left calf raises dropped to 10 both sets")[0] == [told, DoneSaid()]
    assert _read("all done, rpe dropped to 5")[0] == [DoneSaid()]


@pytest.mark.parametrize("text", ["step ups 10,10 / 10,10", "step ups 10,10 / 10,9 rdl 8,8 / 8,8"])
def test_a_list_of_two_legs_is_no_score_of_ten(text: str) -> None:
    assert _read(text) == ([], [Question(about="sets", missing=("leg",))])


@pytest.mark.parametrize(
    "text",
    ["2x8 each on rdl and split squats", "8 each on rdl and split squats x2",
     "8 8 each on the rdl and the split squats", "8 each leg on the rdls and split squats, two sets"],
)  # fmt: skip
def test_numbers_before_two_names_are_of_both(text: str) -> None:
    both = {_sets("sl_rdl", "both", 8, 8), _sets("split_squat", "both", 8, 8)}
    assert {*_read(text)[0]} == both
    assert {*_read(f"{text}, step ups 10 10 each")[0]} == both | {_sets("step_up_low", "both", 10, 10)}


def test_numbers_before_a_name_are_not_those_of_the_next_with_its_own() -> None:
    told, _ = _read("8 8 each on rdl and split squats 8 7 each")
    assert told == [_sets("sl_rdl", "both", 8, 8), _sets("split_squat", "both", 8, 7)]
    assert _read("8 8 each on rdl and step ups were skipped")[0] == [_sets("sl_rdl", "both", 8, 8)]


@pytest.mark.parametrize(
    "text",
    ["bulgarians 8 8 8 each, up 2kg", "went up 5 lbs on the bulgarians, 8 8 8 each",
     "bulgarians 8 8 8 each, 2kg heavier",
     "bulgarians 8 8 8 each with 2kg extra", "bulgarians +2kg 8 8 8 each", "took 2kg off the bulgarians 8 8 8 each",
     "bulgarians 8 8 8 each, 2 kg more than last time", "increased the bulgarians by 2kg, 8 8 8 each"],
)  # fmt: skip
def test_how_much_more_or_less_was_lifted_is_no_load(text: str) -> None:
    assert _read(text, "B")[0] == [_sets("bulgarian_split_squat_loaded", "both", 8, 8, 8)]


def test_a_small_load_is_one_and_a_lighter_session_is_asked() -> None:
    told = _sets("bulgarian_split_squat_loaded", "both", 8, 8, 8, load=2)
    assert _read("bulgarians 8 8 8 each, 2kg in each hand", "B")[0] == [told]
    assert _read("bulgarians 8 8 8 each, went up to 14kg", "B")[0][0] != told
    assert _read("all done with 2kg less", "B") == ([], [Question(about="session")])


@pytest.mark.parametrize(
    "text",
    ["dropped the weight on bulgarians to 8kg after the first set. 8 8 8 both",
     "bulgarians 8 8 8 both, 8kg on the last one",
     "bulgarians 8 8 8 both, switched to 10kg halfway", "hip thrusts 10 10 10 40kg, last set 35"],
)  # fmt: skip
def test_the_load_of_some_sets_is_not_that_of_all(text: str) -> None:
    facts, questions = _read(text, "B")
    assert not facts
    assert questions


@pytest.mark.parametrize(
    "text",
    ["left 12 12 right 12 9 calves oops other way, left was the 9", "left 12 12 right 12 9 calves oops, other way",
     "calf raises left 12 12 right 12 9. wrong way round, left was 9"],
)  # fmt: skip
def test_legs_told_the_other_way_change_places_once(text: str) -> None:
    told = {_sets("single_leg_calf_raise", "right", 12, 12), _sets("single_leg_calf_raise", "left", 12, 9)}
    assert {*_read(text)[0]} == told


def test_as_planned_of_one_exercise_is_not_of_the_session() -> None:
    assert DoneSaid() not in _read("right leg 8 8 as planned on split squats, left leg bailed at 5 second set")[0]
    assert _read("all as planned")[0] == [DoneSaid()]


@pytest.mark.parametrize("joint", [", ", " ", " - "])
@pytest.mark.parametrize(
    ("words", "of_all"),
    [("all clean", False), ("all good", False), ("all there", False), ("as prescribed", False), ("nailed them", False),
     ("every rep clean", False), ("all done", True), ("job done", True)],
)  # fmt: skip
def test_what_is_said_of_counted_sets_does_not_tick_the_session(words: str, of_all: bool, joint: str) -> None:
    for sets in ("split squats 8 8 each", "calf raises 12 12 each side @ 10kg", "rdl: 8, 8 per leg"):
        facts = _read(f"{sets}{joint}{words}")[0]
        assert any(isinstance(fact, SetsSaid) for fact in facts), (sets, facts)
        assert (DoneSaid() in facts) == of_all, sets
    assert DoneSaid() in _read("all clean")[0]


def test_a_weak_leg_in_brackets_names_the_strong_one_too() -> None:
    told = {_sets("sl_rdl", "left", 8, 6), _sets("sl_rdl", "right", 8, 8)}
    assert {*_read("weak leg (left) 8 6, strong one 8 8 on rdls")[0]} == told


@pytest.mark.parametrize(
    "text", ["hip thrust: warm up 20kg x 10, then 40kg 10 10 10", "warm up 10 min then thrusts 3x10 40kg"]
)
def test_what_was_done_to_warm_up_is_no_set(text: str) -> None:
    assert _read(text, "B")[0] == [_sets("hip_thrust", None, 10, 10, 10, load=40)]


def test_just_right_leaves_nothing_out_and_just_the_right_does() -> None:
    assert _read("all done. calf raises too easy, step ups just right")[0] == [DoneSaid()]
    assert _read("all done, step ups just right leg")[0] == [DoneSaid(left_out=("step_up_low",))]
    assert _read("done, step ups only right")[0] == [DoneSaid(left_out=("step_up_low",))]


def test_sets_of_a_place_are_those_of_its_exercise() -> None:
    facts, questions = _read("left only got 9 on the second set of calves")
    assert not facts
    assert questions
    assert [fact.kind for fact in _read("3 of calves")[0]] == ["soreness"]


def test_a_leg_that_catches_up_does_not_catch() -> None:
    assert _read("my left side is catching up: rdl 8 8 both") == ([_sets("sl_rdl", "both", 8, 8)], [])
    assert [fact.kind for fact in _read("left knee catching, rdl 8 8 both")[0]] == ["sets", "pain"]


def test_a_name_for_another_stands_in_for_it() -> None:
    assert _read("bridges for hip thrusts, 3x15", "B") == ([_sets("glute_bridge", None, 15, 15, 15)], [])


@pytest.mark.parametrize("text", ["lunges instead of split squats, 2x10 each", "lunges for split squats, 2x10 each"])
def test_what_was_done_instead_has_none_of_its_sets(text: str) -> None:
    assert not any(isinstance(fact, SetsSaid) for fact in _read(text)[0])


@pytest.mark.parametrize(
    "text", ["did everything up to step ups", "done until the calves", "knocked it on the head after split squats"]
)
def test_up_to_an_exercise_is_not_all(text: str) -> None:
    assert _read(text) == ([], [Question(about="session")])
