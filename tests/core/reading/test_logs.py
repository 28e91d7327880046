"""Whole sessions as they are written down: lines, headings, numbered sets, and chat around them."""

import pytest

from core.reading import read
from core.reading.facts import EffortSaid, PainSaid, SetsSaid, SorenessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def sets(text: str, session: str) -> list[tuple[str | None, str | None, tuple[int, ...]]]:
    reading = read(text, "session", SESSIONS[session], "metric", CATALOG)
    assert not any(question.about == "sets" for question in reading.questions), text
    return [(fact.exercise, fact.leg, fact.amounts) for fact in reading.facts if isinstance(fact, SetsSaid)]


def test_a_heading_for_both_legs_ends_that_of_one() -> None:
    text = "Right leg: hops 8 8 8, bridge raises 12 11\nBoth feet: pogos 20 20 20\nTotal 38 min"
    assert sets(text, "D") == [
        ("single_leg_hop", "right", (8, 8, 8)),
        ("single_leg_bridge_raise", "right", (12, 11)),
        ("pogo_hop", None, (20, 20, 20)),
    ]


def test_what_has_no_leg_is_headed_by_none() -> None:
    text = "L side: side plank 25 22\nR side: side plank 25 25\nfront: plank 45 45"
    assert sets(text, "T")[-1] == ("plank", None, (45, 45))


@pytest.mark.parametrize("before", ["notebook p.14: ", "3 calls, no break. up at six, ", "page 3: "])
def test_numbers_of_other_things_before_a_name_are_none_of_its_sets(before: str) -> None:
    assert sets(f"{before}bridges 15 15", "Q") == [("glute_bridge", None, (15, 15))]


def test_a_sign_with_a_number_before_a_name_counts_its_sets() -> None:
    text = "#1 side squat 10 each, #2 side squat 9 each\n#1 march 12 each, #2 march 12 each"
    assert sets(text, "E") == [("side_squat", "both", (10, 9)), ("glute_bridge_march", "both", (12, 12))]


@pytest.mark.parametrize(
    ("text", "load"),
    [("bulgs 10s in hand 10 10 8 l+r", 10), ("bss 12k 8.8.8 both", 12), ("bulgs 12.5k 8 8 8 both", 12.5)],
)
def test_a_load_stands_before_its_sets_in_the_way_of_gyms(text: str, load: float) -> None:
    facts = read(text, "session", SESSIONS["Q"], "metric", CATALOG).facts
    assert [fact.load_kg for fact in facts if isinstance(fact, SetsSaid)] == [load]


@pytest.mark.parametrize("told", ["about 42 minutes.", "rpe 5 / 42 min / no pain", "roughly 42 min, slept 7"])
def test_how_long_it_took_stands_behind_the_sets(told: str) -> None:
    facts = read(f"bridges 15 15. {told}", "session", SESSIONS["Q"], "metric", CATALOG).facts
    assert [fact.minutes for fact in facts if fact.kind == "minutes"] == [42]


def test_dots_lead_to_the_value_of_a_line() -> None:
    text = "plank......... 45s, 45s\nsoreness...... 1\npain.......... none"
    facts = read(text, "session", SESSIONS["T"], "metric", CATALOG).facts
    assert {fact for fact in facts if fact.kind != "sets"} == {SorenessSaid(score=1), PainSaid(score=0)}


def test_one_number_twice_with_a_point_between_is_two_sets() -> None:
    text = "stepdn 12.12 both\nbridge 15.15"
    assert sets(text, "B") == [("lateral_step_down", "both", (12, 12)), ("glute_bridge", None, (15, 15))]


def test_more_sets_than_planned_of_each_side_are_none_of_what_has_no_side() -> None:
    reading = read("planks: 60 sec, 60 sec, 30 sec and 30 sec each.", "session", SESSIONS["C"], "metric", CATALOG)
    assert not reading.facts
    assert reading.questions


def test_an_edit_may_be_numbered() -> None:
    text = "plank 45 45\nrpe 4\nEDIT rpe 5\nEDIT 2 plank 45 40"
    assert sets(text, "T") == [("plank", None, (45, 40))]
    assert EffortSaid(rpe=5) in read(text, "session", SESSIONS["T"], "metric", CATALOG).facts


def test_a_side_of_the_sets_is_none_of_the_place_on_the_next_line() -> None:
    text = "step downs right 12 + 9 (right lost it a bit)\nachilles left, pain 1"
    facts = read(text, "session", SESSIONS["B"], "metric", CATALOG).facts
    assert PainSaid(score=1, region="achilles", leg="left") in facts


@pytest.mark.parametrize("head", ["Round {}\n", "round {}: ", "rd {}: "])
def test_what_each_round_names_is_a_set_more(head: str) -> None:
    text = "\n".join(head.format(n) + f"side squat 10 each\nmarch {12 - n} each" for n in (1, 2))
    assert sets(text, "E") == [("side_squat", "both", (10, 10)), ("glute_bridge_march", "both", (11, 10))]


def test_what_is_named_anew_for_each_set_is_read_together() -> None:
    assert sets("set 1: plank 45, set 2: plank 40", "T") == [("plank", None, (45, 40))]


def test_half_of_the_sets_is_asked_about() -> None:
    reading = read("balance 2nd set 14 each", "session", SESSIONS["A"], "metric", CATALOG)
    assert not reading.facts
    assert reading.questions[0].missing[0] == "seconds"


def test_a_number_in_a_sentence_of_its_own_is_no_set() -> None:
    text = "All done in 35 minutes. The last 5 minutes were bridges and swearing. 7."
    assert sets(text, "B") == []


def test_a_set_that_was_dropped_at_a_number_has_it() -> None:
    reading = read("plank 45, second one i dropped at 38", "session", SESSIONS["T"], "metric", CATALOG)
    assert [fact.amounts for fact in reading.facts if isinstance(fact, SetsSaid)] == [(45, 38)]


def test_two_strokes_part_what_is_told() -> None:
    text = "step ups 8 8 e/s // balance 30 30 e/s // rpe 6.5 // 28min"
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert EffortSaid(rpe=6.5) in facts
    assert [fact.rpe for fact in facts if isinstance(fact, SetsSaid)] == [None, None]


@pytest.mark.parametrize("whose", ["Jo's", "Marie's left", "our Pete's"])
def test_the_knee_of_somebody_with_a_name_is_theirs(whose: str) -> None:
    text = f"split squats 8 8 each side, pain 0. {whose} knee is a 7 out of 10."
    facts = read(text, "session", SESSIONS["A"], "metric", CATALOG).facts
    assert [fact for fact in facts if isinstance(fact, PainSaid)] == [PainSaid(score=0)]


def test_runners_knee_is_their_own() -> None:
    facts = read("runner's knee again, 4 left", "pain", None, "metric", CATALOG).facts
    assert facts == (PainSaid(score=4, region="knee", leg="left"),)


def test_a_number_of_sets_is_no_score_of_a_place_in_another_clause() -> None:
    text = "apart from the calf raises, I only managed 18 and 15 on each leg before the cat sat on my foot."
    reading = read(text, "session", SESSIONS["Q"], "metric", CATALOG)
    assert not any(isinstance(fact, PainSaid) for fact in reading.facts)


@pytest.mark.parametrize("text", ["did everything, bit wobbly on the split squat. 7", "all done, step ups were fun. 6"])
def test_a_number_of_its_own_behind_what_was_done_is_no_set(text: str) -> None:
    assert sets(text, "A") == []


def test_an_effort_that_sleep_follows_is_that_of_the_day() -> None:
    facts = read(
        "plank 60 55 bird dog 10 10 both sides rpe 5 slept 6", "session", SESSIONS["C"], "metric", CATALOG
    ).facts
    assert EffortSaid(rpe=5) in facts


def test_sides_may_be_told_of_all_in_brackets() -> None:
    text = "Round 1: rdl 8, step ups 10 (each leg, all of them)\nRound 2: rdl 8, step ups 9 (each leg, all of them)"
    assert sets(text, "A") == [("sl_rdl", "both", (8, 8)), ("step_up_low", "both", (10, 9))]
