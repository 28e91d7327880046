"""What was done of each exercise, in the ways people write it; and where the reader rather asks."""

import pytest

from core.reading import read
from core.reading.facts import SetsSaid
from core.reading.rewriting.notation import without_notation
from core.reading.rewriting.tables import tabled
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def sets(text: str, name: str) -> str:
    """Write the sets of a reading in one line: "rdl both 8 8 8 10kg @7; plank - 45 45"; a question as "?"."""
    reading = read(text, "session", SESSIONS[name], "metric", CATALOG)
    said = [fact for fact in reading.facts if isinstance(fact, SetsSaid)]
    asked = any(question.about == "sets" for question in reading.questions)
    return "; ".join([_line(fact) for fact in said] + ["?"] * asked)


def _line(fact: SetsSaid) -> str:
    load = [f"{fact.load_kg:g}kg"] if fact.load_kg is not None else []
    effort = [f"@{fact.rpe:g}"] if fact.rpe is not None else []
    form = [fact.form] if fact.form else []
    return " ".join([fact.exercise or "", fact.leg or "-", *map(str, fact.amounts), *load, *effort, *form])


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("rdl 3x8 each leg 2x8 step ups per side", "P", "sl_rdl both 8 8 8; step_up_low both 8 8"),
        ("rdl 8 each leg three sets step ups 8 each leg two sets", "P", "sl_rdl both 8 8 8; step_up_low both 8 8"),
        ("3x8 rdl both, 2x8 step ups both", "P", "sl_rdl both 8 8 8; step_up_low both 8 8"),
        (
            "- rdl 3x8 ea\n- su 2x8 ea\n- bal 2x30s ea",
            "P",
            "sl_rdl both 8 8 8; step_up_low both 8 8; balance_eyes_open both 30 30",
        ),
        ("LEFT\nrdl 8 8 8\nRIGHT\nrdl 8 8 7", "P", "sl_rdl left 8 8 8; sl_rdl right 8 8 7"),
        ("A1 rdl 3x8 ea B1 step ups 2x8 ea", "P", "sl_rdl both 8 8 8; step_up_low both 8 8"),
        ("1) 8 8 8 both 2) 8 8 both", "P", "sl_rdl both 8 8 8; step_up_low both 8 8"),
        ("sp 2x25s both, db 2x10 both, pl 45 45", "T", "side_plank both 25 25; dead_bug both 10 10; plank - 45 45"),
        ("nov 20: rdl 3x8 each", "P", "sl_rdl both 8 8 8"),
        ("finished at 8, rdl 3x8 each", "P", "sl_rdl both 8 8 8"),
    ],
)
def test_numbers_belong_to_the_name_that_they_are_said_of(text: str, name: str, said: str) -> None:
    assert sets(text, name) == said


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("rdl 2x8 and 1 of 6 each side", "P", "sl_rdl both 8 8 6"),
        ("rdl 8 8 8 each, last one on the left was 6", "P", "sl_rdl left 8 8 6; sl_rdl right 8 8 8"),
        (
            "balance 30 secs each foot, twice. second one on the left i dropped at 19",
            "P",
            "balance_eyes_open left 30 19; balance_eyes_open right 30 30",
        ),
        ("rdl left 8 8, last set 6, right 8 8 8", "P", "sl_rdl left 8 8 6; sl_rdl right 8 8 8"),
        ("rdl 24 reps per leg (8+8+8)", "P", "sl_rdl both 8 8 8"),
        ("rdl 8 reps left, 8 reps right, three times", "P", "sl_rdl left 8 8 8; sl_rdl right 8 8 8"),
        ("rdl 10 10 8 right then 10 10 10 left", "P", "sl_rdl right 10 10 8; sl_rdl left 10 10 10"),
        (
            "calf raises left 18 17 15, right matched it",
            "Q",
            "single_leg_calf_raise left 18 17 15; single_leg_calf_raise right 18 17 15",
        ),
        ("15 bridges, rest, 15 bridges", "Q", "glute_bridge - 15 15"),
    ],
)
def test_single_sets_and_legs_change_what_was_said(text: str, name: str, said: str) -> None:
    assert sets(text, name) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "bulgs 10@10 10@10 8@12 each",
            "bulgarian_split_squat_loaded both 10 10 10kg; bulgarian_split_squat_loaded both 8 12kg",
        ),
        ("bulgs 3x10 each with a pair of 7.5s", "bulgarian_split_squat_loaded both 10 10 10 7.5kg"),
        ("bulgs 10kg x 8 x 3 both", "bulgarian_split_squat_loaded both 8 8 8 10kg"),
        (
            "bulgs 12kg R 8 8 8; 10kg L 8 8 8",
            "bulgarian_split_squat_loaded right 8 8 8 12kg; bulgarian_split_squat_loaded left 8 8 8 10kg",
        ),
        ("bulgs 3x10 each rpe 7-8", "bulgarian_split_squat_loaded both 10 10 10 @8"),
        ("bulgs 3x10 each, i weigh 62kg", "bulgarian_split_squat_loaded both 10 10 10"),
        ("step downs 3x10 each @ 30cm box", "lateral_step_down both 10 10 10"),
        (
            "step downs L 10 10 10 R 9 9 7 wobbly",
            "lateral_step_down left 10 10 10; lateral_step_down right 9 9 7 wobble",
        ),
    ],
)
def test_loads_efforts_and_form_go_with_their_sets(text: str, said: str) -> None:
    assert sets(text, "Q") == said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("plan was rdl 3x8, got 2x8 each", "P"),
        ("i usually do rdl 3x8 each", "P"),
        ("rdl 3x8 each, couldnt finish the last set", "P"),
        ("rdl 8/8 x3", "P"),
        ("rdl 3x8-10 each", "P"),
        ("rdl 8 8 8+1 both", "P"),
        ("rdl 3, 8, both", "P"),
        ("rdl 20 3x8 each", "P"),
        ("rdl 8 every set, both legs", "P"),
        ("bulgarian 3x10 L10 R12kg", "Q"),
        ("calf raises left 18 17 15, right one less each set", "Q"),
        ("rdl and step ups 3x8 each", "P"),
        ("rdl 8 each, step ups 8 each, two rounds", "P"),
        ("3 rounds of step ups and balance, 8 each", "P"),
        ("did squats instead of rdl 3x8", "P"),
        ("plank 30s with sore elbows then 45s", "T"),
    ],
)
def test_what_may_be_read_in_two_ways_is_asked(text: str, name: str) -> None:
    assert sets(text, name) == "?"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rdl 3x8 each, no, 3x10", "sl_rdl both 10 10 10"),
        ("step ups 2x8 each... i meant split squats", "split_squat both 8 8"),
        ("rdl 3x8 each, split squats 2x10 each, wait, rdl was 3x7", "split_squat both 10 10; sl_rdl both 7 7 7"),
        ("step ups 2x8 each not 8, 7", "step_up_low both 7 7"),
        ("rdl left 8 8 8 right 8 8 7... i mean left 8 8 7 right 8 8 8", "sl_rdl left 8 8 7; sl_rdl right 8 8 8"),
    ],
)
def test_corrections_say_sets_or_names_again(text: str, said: str) -> None:
    assert sets(text, "P") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("three rounds: rdl 8 each, step ups 8 each", "sl_rdl both 8 8 8; step_up_low both 8 8 8"),
        ("two rounds of rdl and step ups, 8 each leg", "sl_rdl both 8 8; step_up_low both 8 8"),
        ("rdl 8 each, split squats 10 each, twice through", "sl_rdl both 8 8; split_squat both 10 10"),
        ("rdl 3x8 both, step ups ditto", "sl_rdl both 8 8 8; step_up_low both 8 8 8"),
    ],
)
def test_rounds_and_ditto_hold_for_every_exercise_that_is_named(text: str, said: str) -> None:
    assert sets(text, "P") == said


def test_what_is_written_beside_sets_is_taken_out() -> None:
    assert without_notation("rdl 3x8 tempo 3-1-3 rest 90s").split() == ["rdl", "3x8"]
    assert sets("rdl 3x8 both tempo 3-1-3 rir 2 rest 90s", "P") == "sl_rdl both 8 8 8"


def test_tables_become_lines() -> None:
    assert tabled("exercise | sets | reps\nrdl | 3 | 8") == "rdl 3 x 8"
    assert tabled("calf raise | l | r\nset 1 | 18 | 18\nset 2 | 18 | 17") == "calf raise left 18 18 right 18 17"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("rdl 8/8 left, 10/10 right", "sl_rdl left 8 8; sl_rdl right 10 10"),
        ("rdl 8 8 8 both, 6/10 left knee", "sl_rdl both 8 8 8"),
    ],
)
def test_ten_out_of_ten_beside_a_leg_are_sets_and_a_score_beside_a_place_is_none(text: str, said: str) -> None:
    assert sets(text, "P") == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("only had the right leg to work with: rdl 8 8 8", "sl_rdl right 8 8 8"),
        ("left leg only, rdl 8 8 8", "sl_rdl left 8 8 8"),
        ("only the left knee hurts. rdl 8 8 8", "sl_rdl - 8 8 8; ?"),
        ("rdl 8 8 8. only the left wobbled", "sl_rdl - 8 8 8; ?"),
        ("only 6 left. rdl 8 8 8", "sl_rdl - 8 8 8; ?"),
    ],
)
def test_the_one_leg_that_was_worked_is_that_of_the_sets(text: str, said: str) -> None:
    assert sets(text, "P") == said
