"""A set report is put together by the one reading of its pieces that agrees with the plan; else it is asked for."""

import pytest

from core.reading import read
from core.reading.facts import SetsSaid
from tests.core.reading.by_leg import told_by_leg
from tests.core.reading.test_corpus import CATALOG, SESSIONS

LESS = {"left": (8, 8, 7), "right": (8, 8, 8)}
ALIKE = {"left": (8, 8, 8), "right": (8, 8, 8)}


@pytest.mark.parametrize(
    "text",
    [
        "rdl eight each, eight each, then seven left, eight right",
        "rdl 8 per leg for the first two, then 7 on the left and 8 on the right",
        "rdl: set 1 8 each, set 2 8 each, set 3 7 L 8 R",
        "rdl (L/R): set one 8/8, set two 8/8, set three 7/8",
        "rdl 8 left 8 right, same again, then 7 left and 8 right",
        "rdl 8 8 7 on the left, on the right 8 every set",
        "rdl 8 on the right every time, on the left 8, 8, 7",
        "rdl right 8 8 8, left stopped at 7 on the third, the first two were 8",
        "rdl right 8 8 8 with a rest, left the same but 7 on the last one",
        "left 8 8 7 right 8 8 8, thats the rdls",
        "rdl two sets of eight left and one set of seven left, right three sets of eight",
        "rdl left 8/8/7 8/8/8 right",
        "rdl 887 left 888 right",
        "rdl L887 R888",
    ],
)
def test_each_leg_has_its_sets(text: str) -> None:
    assert told_by_leg(text) == LESS


@pytest.mark.parametrize(
    "text",
    [
        "3 sets of rdls, eight every time, each leg",
        "did all three sets of rdls, eight reps every time on both legs",
        "8 left 8 right, three times through, on the rdls",
        "rdl 8 left 8 right, x3",
        "rdl 8 each, the same again, and repeat",
        "rdl eight on each side, eight on each side and eight on each side",
        "rdl x8 x3 (each leg)",
        "rdl 8 8 8 left. right all 8",
        "rdl s1 8 s2 8 s3 8 both legs",
        "rdl 888 both",
        "rdl both legs set 1 – 8, set 2 – 8, set 3 – 8",
        "rdl each leg, set one: 8, set two: 8, set three: 8",
        "rdl 8 8 left, 8 8 right, started 18:04, finished 18:20, and one more set of 8 on each",
    ],
)
def test_what_is_told_once_is_of_as_many_sets_as_are_counted(text: str) -> None:
    assert told_by_leg(text) == ALIKE


@pytest.mark.parametrize(
    "text",
    [
        "rdl 8 every set each leg",  # how many sets nobody says
        "rdl eight each, then seven on the left",  # and the right
        "rdl 8 8 8 on the left. right:",
        "rdl 8 8 8 right, only left",
        "rdl 8 each twice, then 7 left and 8 right, twice",
        "wanted rdl eight each, eight each, then seven left, eight right",
        "maybe rdl eight each, eight each, then seven left, eight right",
        "missed rdl eight each, eight each, then seven left, eight right",
        "rdl eight each, eight each, then seven left, eight right, minus a couple somewhere",
        "rdl eight each, eight each, then seven left, eight burpees",
        "rdl 8 each for three sets, then lost the last, 7 left 8 right",
    ],
)
def test_what_can_be_put_together_in_no_way_or_in_several_is_asked_for(text: str) -> None:
    reading = read(text, "session", SESSIONS["P"], "metric", CATALOG)
    assert not any(isinstance(fact, SetsSaid) for fact in reading.facts)
    assert reading.questions


@pytest.mark.parametrize(
    "text", ["rpe 8, each leg 8 and 8, rdls", "rdl 3 x 8 kilos, each leg", "rdl left: right: 8, 8, 8"]
)
def test_an_effort_a_weight_and_a_leg_without_numbers_make_no_set(text: str) -> None:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert not any(isinstance(fact, SetsSaid) and len(fact.amounts) == 3 for fact in facts)


def test_a_leg_that_did_more_is_told_to_be_alone_with_it() -> None:
    text = "step ups 8 a leg, then 8 more on the right only because the cat needed out"
    assert told_by_leg(text) == {"left": (8,), "right": (8, 8)}
    assert "left" not in told_by_leg("step ups 8 a leg, then 8 more on the right")


def told(text: str, session: str) -> dict[tuple[str | None, str | None], tuple[int, ...]]:
    """Return the numbers of each exercise and leg that a reply tells."""
    facts = read(text, "session", SESSIONS[session], "metric", CATALOG).facts
    sets = [fact for fact in facts if isinstance(fact, SetsSaid)]
    sides = {fact: ("left", "right") if fact.leg == "both" else (fact.leg,) for fact in sets}
    return {(fact.exercise, leg): fact.amounts for fact in sets for leg in sides[fact]}


@pytest.mark.parametrize(
    "text",
    [
        "For the ordinary plank, the one on the elbows, I held sixty seconds at first and then forty-eight.",
        "the plank, which I dread, was a minute the first time and only forty-eight the second because my glasses slid",
        "plank felt heavy: managed 60 then scraped out 48, cat watching",
    ],
)
def test_words_that_carry_no_number_of_sets_stop_no_reading_of_the_whole_reply(text: str) -> None:
    assert told(text, "C") == {("plank", None): (60, 48)}


@pytest.mark.parametrize(
    "text",
    [
        "round one: side squat 10 ea, march 12 ea\nround two: side squat 10 ea, march 11 ea",
        "side squats 10 each side, marches 12 each side, then side squats 10 each side and marches 11 each side",
    ],
)
def test_an_exercise_that_is_named_twice_is_read_together(text: str) -> None:
    squats = dict.fromkeys([("side_squat", "left"), ("side_squat", "right")], (10, 10))
    assert told(text, "E") == squats | dict.fromkeys(
        [("glute_bridge_march", "left"), ("glute_bridge_march", "right")], (12, 11)
    )


@pytest.mark.parametrize(
    "text",
    [
        "plank, the one on the elbows, 60 the first time, dog is 48",
        "the plank, the one on the elbows, the plan says 60 and 60",
        "for the plank, the one on the elbows, I wanted 60 and 48",
        "plank, the one on the elbows: sister 60 and me 48 minutes late",
    ],
)
def test_a_number_of_another_kind_is_never_made_a_set(text: str) -> None:
    assert told(text, "C") == {}


@pytest.mark.parametrize(
    "text",
    [
        "rdl right three eights. left one fewer on the final set, otherwise identical",
        "rdl were meant to be 8 and 8 and 8. Right: 8, 8, 8. Left: 8, 8 and one short, so 7.",
        "rdl: the plan says 3x8. Right did its 3x8. Left did 8, 8 and then 7.",
        "rdl right 8 8 8, left the same but one less on the last set",
    ],
)
def test_what_is_told_by_how_it_differs_from_the_plan_or_the_other_leg_is_counted(text: str) -> None:
    assert told_by_leg(text) == LESS


def test_a_leg_may_be_so_many_short_in_every_set() -> None:
    text = "step ups 8 and 8 on the right, left was one rep behind in both sets"
    assert told_by_leg(text) == {"right": (8, 8), "left": (7, 7)}
    assert told_by_leg("rdl left 8, then one less, then one less again. right 8 throughout, three sets") == {
        "left": (8, 7, 6),
        "right": (8, 8, 8),
    }


@pytest.mark.parametrize(
    "text",
    [
        "left: rdl 8 8, step ups 10 10, calf raises 12 12. right the same except calf raises 12 11",
        "left leg: rdl 8 8, step ups 10 10, calf raises 12 12. right leg: rdl 8 8, step ups 10 10, calf raises 12 11",
        "(left/right) rdl 8/8, 8/8. step ups 10/10, 10/10. calf raises 12/12, 12/11",
    ],
)
def test_what_heads_several_exercises_is_told_of_each(text: str) -> None:
    alike = {(one, leg): (n, n) for one, n in (("sl_rdl", 8), ("step_up_low", 10)) for leg in ("left", "right")}
    calves = {("single_leg_calf_raise", "left"): (12, 12), ("single_leg_calf_raise", "right"): (12, 11)}
    assert told(text, "A") == alike | calves


@pytest.mark.parametrize(
    "text",
    [
        "bird dogs ten and ten a side, dead bugs exactly the same",
        "bird dogs and dead bugs: 2 x 10 each side for both",
    ],
)
def test_exercises_that_were_done_alike_have_the_same_numbers(text: str) -> None:
    assert told(text, "C") == dict.fromkeys(
        [(one, leg) for one in ("bird_dog", "dead_bug") for leg in ("left", "right")], (10, 10)
    )


@pytest.mark.parametrize(
    "text",
    [
        "rdl were meant to be 8 and 8 and 8 a side",
        "rdl 8 8 8 right, left one fewer",  # on which set nobody says
        "rdl right 8 8 8, left one more on the last set than planned",
        "left: rdl 8 8 8, step ups 8 8. right the same except the dog",
    ],
)
def test_a_difference_from_what_nobody_told_is_asked_about(text: str) -> None:
    assert ("sl_rdl", "left") not in told(text, "P") or ("sl_rdl", "right") not in told(text, "P")


@pytest.mark.parametrize(
    "text",
    [
        "rdl 3 sets per leg, 8kg throughout. Reps left: 8, 8, 7. Reps right: 8, 8, 8.",
        "rdl left 8 8 7, right 8 8 8, with 8kg on both sides",
        "             set1  set2  set3\nSL RDL L       8     8     7\nSL RDL R       8     8     8",
    ],
)
def test_what_is_said_of_both_legs_and_no_numbers_stands_beside_those_of_each(text: str) -> None:
    sets = told(text, "P")
    assert {leg: amounts for (exercise, leg), amounts in sets.items() if "rdl" in str(exercise)} == LESS


@pytest.mark.parametrize(
    "text", ["rdl 8 8 8 left rpe 6, right 8 8 7 rpe 8", "RDL 8 8 8 left, felt like RPE 6. 8 8 7 right, RPE 8."]
)
def test_each_leg_may_have_its_effort(text: str) -> None:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert {(fact.leg, fact.rpe) for fact in facts if isinstance(fact, SetsSaid)} == {("left", 6), ("right", 8)}
    assert len(facts) == len({"left", "right"})


@pytest.mark.parametrize("text", ["step ups: left 8 and 8, right not quite 8 either time", "step ups 8 8, not quite 8"])
def test_not_quite_a_number_is_none(text: str) -> None:
    assert told(text, "P") == {}


@pytest.mark.parametrize(
    ("text", "session", "told"),
    [
        ("bird dogs and dead bugs both 2x10 per side", "C", {"bird_dog": (10, 10), "dead_bug": (10, 10)}),
        ("calf raises made my achilles sore. 3/10. still did them, 18 18 18 each", "Q",
         {"single_leg_calf_raise": (18, 18, 18)}),
        ("planks hurt my shoulder, 2 out of 10. 45 45 anyway", "T", {"plank": (45, 45)}),
        ("hopping felt springy, 8 8 8 each leg", "D", {"single_leg_hop": (8, 8, 8)}),
        ("rdl 124 both", "P", {}),
    ],
)  # fmt: skip
def test_numbers_find_their_exercise(text: str, session: str, told: dict[str, tuple[int, ...]]) -> None:
    facts = read(text, "session", SESSIONS[session], "metric", CATALOG).facts
    assert {fact.exercise: fact.amounts for fact in facts if isinstance(fact, SetsSaid)} == told
