"""Sets told in sentences: what each leg did, with which load, whatever words stand around the numbers."""

import pytest

from core.reading import read
from core.reading.facts import EffortSaid, PainSaid, SetsSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def told(session: str, text: str) -> set[str]:
    """Return the sets of a reply by leg, as "left 8 8 8 @12", and whatever else it tells."""
    found = set()
    for fact in read(text, "session", SESSIONS[session], "metric", CATALOG).facts:
        if not isinstance(fact, SetsSaid):
            found.add(fact.kind)
            continue
        amounts = " ".join(map(str, fact.amounts)) + (f" @{fact.load_kg:g}" if fact.load_kg else "")
        found |= {f"{leg} {amounts}" if leg else amounts for leg in _legs(fact)}
    return found


def _legs(fact: SetsSaid) -> tuple[str | None, ...]:
    return ("left", "right") if fact.leg == "both" else (fact.leg,)


@pytest.mark.parametrize(
    ("session", "text"),
    [
        ("P", "rdl 8 reps a set: three sets on the left, two on the right"),
        ("P", "rdls 8 a go - three goes left, two right"),
        ("P", "rdls, left 3 sets and right 2 sets, all 8s"),
        ("P", "rdl: all sets were 8, I did 3 on the left but only 2 on the right"),
        ("P", "rdl 8 reps each time. left three times, right twice"),
        ("P", "rdl sets of 8: three on the left and two on the right"),
        ("P", "rdl 3 sets left, 2 sets right, 8 reps each"),
        ("D", "single leg hops, 8 contacts a go: three goes on the left, two on the right"),
        ("P", "rdl 8 on the left three times, 8 on the right twice"),
    ],
)
def test_one_number_is_repeated_as_often_as_each_leg_did_it(session: str, text: str) -> None:
    assert told(session, text) == {"left 8 8 8", "right 8 8"}


def test_numbers_of_their_own_are_no_counts() -> None:
    assert told("Q", "step downs: three sets of 10 on the left, two sets of 8 on the right") == {
        "left 10 10 10",
        "right 8 8",
    }
    assert "right 2 2 2" not in told("P", "rdl 8, 3 left, 2 right")


@pytest.mark.parametrize(
    "text",
    [
        "side planks: 30 on the strong side, 21 on the weak one. left is the weak one btw",
        "side plank: good leg 30, bad leg 21, bad = left",
        "right is my better side. side plank 30 on the better side, 21 on the worse side",
        "weak side = left: side plank 21 weak side, 30 strong side",
        "side planks 30 on the strong side and only 21 on the weak, weak being left",
        "side plank left 21, right 30. left is the weak one as always",
    ],
)
def test_a_leg_is_the_one_that_the_reply_calls_so(text: str) -> None:
    assert told("C", text) == {"right 30", "left 21"}


def test_a_leg_that_nobody_names_is_asked_for() -> None:
    assert told("P", "rdl 8 8 6 on my bad side, didnt touch the other") == {"8 8 6"}
    assert told("C", "side plank 30 30. it was a bad one. left is the worse one") == {"30 30"}


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("I had the sides swapped earlier: rdl left 8 8 6, right 8 8 8", "8 8 8"),
        ("had it the wrong way round: rdl right 8 8 8 left 8 8 6", "8 8 8"),
        ("other way round from what I wrote: rdl left 8 8 6, right 8 8 8", "8 8 8"),
        ("rdl left 8 8 6, right 8 8 8 (I had the sides swapped in my earlier message)", "8 8 8"),
        ("rdl left 8 8 6, right 8 8 8. Last time I had the legs mixed up, this is correct", "8 8 8"),
        ("rdl left 8 8 8, right 8 8 6, had the sides swapped sorry", "8 8 8"),
        ("rdl left 8 8 8, right 8 8 6. wrong way round sorry", "8 8 8"),
    ],
)
def test_sides_that_were_told_wrongly_are_changed_and_those_told_anew_are_not(text: str, right: str) -> None:
    assert told("P", text) == {f"right {right}", "left 8 8 6"}


@pytest.mark.parametrize(
    "text",
    [
        "thrusts top set 8 @ 50kg then 2 backoffs of 10 @ 40kg",
        "hip thrust top set of 8 at 50 kg, back off sets 10 and 10 at 40 kg",
        "thrusts: one heavy set 8x50kg, then two lighter sets 10x40kg",
        "thrusts 10 10 at 40kg then went up to 50kg for the last 8",
        "thrusts 40kg: 10 10, switched to 50kg for a final 8",
    ],
)
def test_each_load_has_its_sets(text: str) -> None:
    assert told("B", text) == {"8 @50", "10 10 @40"}


def test_the_load_of_all_holds_until_another_is_told() -> None:
    text = "Bulgarians with 12 kg like you planned: left 8 8 8. Right 8 8 then I dropped to 10 kg for a final 8"
    assert told("B", text) == {"left 8 8 8 @12", "right 8 8 @12", "right 8 @10"}
    assert told("B", "bulgarians 12kg left 8 8 8, 10kg right 8 8 6") == {"left 8 8 8 @12", "right 8 8 6 @10"}
    assert told("B", "thrusts 3x10 40kg top set was brutal") == {"10 10 10 @40"}


@pytest.mark.parametrize(
    "text",
    [
        "rdl 3x6 not 3x8, both legs",
        "rdl 3x6 each leg (not 3x8)",
        "rdl each leg 3x6, couldnt do 3x8",
        "you wanted 8s on the rdl, 6 was my limit, three sets, each leg",
        "rdl: you asked for 8s, i topped out at 6, three sets each side",
        "the rdl should have been 8s, did 6 6 6 each side",
        "rdl 6 6 6 each leg, plan said 3x8",
        "rdl plan 3x8, did 3x6 each leg",
        "rdl 6 6 6 each leg. you had me on 8s but the gym was rammed",
    ],
)
def test_what_was_asked_for_is_no_set(text: str) -> None:
    assert told("P", text) == {"left 6 6 6", "right 6 6 6"}


@pytest.mark.parametrize(
    "text",
    [
        "you wanted 8s on the rdl",
        "rdl should have been 8 8 8 each leg",
        "you said 3x8 rdl, did 3x7 each leg of the pistols instead",
    ],
)
def test_what_was_asked_for_alone_is_not_done(text: str) -> None:
    assert not any("8" in one for one in told("P", text))


@pytest.mark.parametrize(
    "text",
    [
        "2 sets of rdls instead of 3 for the right, 8 and 8. Left got all three, 8 8 8",
        "rdl right 2 sets not 3, 8 and 8. left the full three, 8 8 8",
        "rdl left did all three 8 8 8, right only two of three 8 8",
        "left got all 3 sets of rdl 8 8 8, right just 2, 8 8",
    ],
)
def test_how_many_of_the_sets_were_done_is_no_set(text: str) -> None:
    assert told("P", text) == {"left 8 8 8", "right 8 8"}
    assert told("P", "rdl left 8 8 8, right only 5, 5 and 4") == {"left 8 8 8", "right 5 5 4"}


@pytest.mark.parametrize(
    ("session", "text", "sets"),
    [
        ("B", "rdls 3x10 but only 8 on the last set l+r", {"left 10 10 8", "right 10 10 8"}),
        ("P", "rdl 3x8 (last one 7) both legs", {"left 8 8 7", "right 8 8 7"}),
        ("P", "rdl both legs 3x8 but just 5 in the final set", {"left 8 8 5", "right 8 8 5"}),
        ("P", "rdl 2x8 each, then 6 on the last", {"left 8 8 6", "right 8 8 6"}),
        ("P", "rdl 3x8 each leg, but 7 on the second set", {"left 8 7 8", "right 8 7 8"}),
    ],
)
def test_another_number_for_one_of_the_sets_is_no_set_more(session: str, text: str, sets: set[str]) -> None:
    assert told(session, text) == sets


@pytest.mark.parametrize(
    ("session", "text", "sets"),
    [
        ("B", "bridges 10-10-8", {"10 10 8"}),
        ("P", "rdls 8-8-6, both legs", {"left 8 8 6", "right 8 8 6"}),
        ("Q", "single leg calf raises = left: 3x9 right: 6-6-6-5", {"left 9 9 9", "right 6 6 6 5"}),
        ("B", "bridges 15 15 - 7", {"15 15", "rpe"}),
        ("C", "front plank 50/50/45s", {"50 50 45"}),
        ("C", "side plank ea leg 50/50/50/40s", {"left 50 50 50 40", "right 50 50 50 40"}),
        ("C", "plank 3x45s then 40", {"45 45 45 40"}),
        ("C", "plank 3 holds of 45s", {"45 45 45"}),
        ("B", "bridges 9 reps 4 times", {"9 9 9 9"}),
        ("C", 'planks: held 40" 4 times', {"40 40 40 40"}),
        ("C", "front plank 2x40s, 1x30s, rested a minute between", {"40 40 30"}),
        ("A", "step ups both legs, 8 for all 3 sets with 3-0.5-2-0.5 tempo", {"left 8 8 8", "right 8 8 8"}),
        ("P", "step ups both legs, 8 8 8 at 3-1-3", {"left 8 8 8", "right 8 8 8"}),
        ("Q", "calves 10 for all 3 sets each side", {"left 10 10 10", "right 10 10 10"}),
        ("Q", "calves, 6 reps, 3 sets l+r", {"left 6 6 6", "right 6 6 6"}),
    ],
)
def test_every_number_of_a_list_is_a_set_and_none_beside_it(session: str, text: str, sets: set[str]) -> None:
    assert told(session, text) == sets


@pytest.mark.parametrize(
    ("text", "sets"),
    [
        ("rdl 3x8 reps left leg", {"left 8 8 8"}),
        ("rdl 3x8 reps left only", {"left 8 8 8"}),
        ("rdl 8 reps, 3 sets left only", {"left 8 8 8"}),
        ("rdl 3x8 each leg, 2 reps left in the tank", {"left 8 8 8", "right 8 8 8"}),
        ("rdl 8 8 8 each with 3 reps left", {"left 8 8 8", "right 8 8 8"}),
        ("rdl 3 sets left, 3 sets right of 8", {"left 8 8 8", "right 8 8 8"}),
    ],
)
def test_reps_left_are_those_of_a_leg_where_it_is_named_so(text: str, sets: set[str]) -> None:
    assert told("P", text) == sets


@pytest.mark.parametrize(
    ("session", "text", "sets"),
    [
        ("P", "left leg rdl 8 8 8, sorry 8 8 6. right leg 8 8 8", {"left 8 8 6", "right 8 8 8"}),
        ("P", "right leg 8 8 8 on the rdls?? no, 8 8 7. left 8 8 8", {"right 8 8 7", "left 8 8 8"}),
        ("B", "step-downs 12 12 L, 12 12 R. scratch the second R, make it 9", {"left 12 12", "right 12 9"}),
        ("P", "rdl 8 8 8 L, 8 8 8 R. ignore the third L, make that 6", {"left 8 8 6", "right 8 8 8"}),
        ("P", "rdl left 8 8 8, right 8 8 6. no pain", {"left 8 8 8", "right 8 8 6", "pain"}),
        ("Q", "I put 18 but meant 16 for the last calf set, right leg. so 18 18 16", {"right 18 18 16"}),
        ("P", "I put 3x8 for the rdl but it should be 8 8 6, both legs", {"left 8 8 6", "right 8 8 6"}),
        ("B", "45 kg not 40 on the thrusts, 10 10 10 was right", {"10 10 10 @45"}),
        ("B", "thrusts 10 10 10 was right but it was 45kg not 40", {"10 10 10 @45"}),
        ("P", "rdl 8 8 8 was right, 8 8 6 was left", {"right 8 8 8", "left 8 8 6"}),
        ("B", "thrusts 95 x10 x10 x9", {"10 10 9 @95"}),
        ("B", "bulgarians 12 x8 x8 x7 each leg", {"left 8 8 7 @12", "right 8 8 7 @12"}),
        ("B", "bridges 2x15, everything before those skipped", {"15 15"}),
        ("Q", "step downs first today because the rack was taken. 10 10 9 each", {"left 10 10 9", "right 10 10 9"}),
        ("P", "my knees pop like bubble wrap on the step ups, never hurts. 8 8 both legs", {"left 8 8", "right 8 8"}),
    ],
)
def test_sets_that_the_reply_puts_right_or_explains(session: str, text: str, sets: set[str]) -> None:
    assert told(session, text) == sets


def test_a_place_told_beside_the_sets_of_a_leg_is_of_that_leg() -> None:
    text = "Left: step-downs 10 10 10, knee 3. Right: step-downs 10 10 10, knee 1."
    found = [
        fact for fact in read(text, "session", SESSIONS["Q"], "metric", CATALOG).facts if isinstance(fact, PainSaid)
    ]
    assert [(fact.leg, fact.score) for fact in found] == [("left", 3), ("right", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "tried rdl 8 and 8 each but couldn't",
        "never managed rdl 3x8 each leg",
        "dreaming of rdl 3x8 each leg",
        "rdl 3x8 each leg would kill me",
        "add rdl 3x8 each leg to the plan",
        "please schedule rdl 3x8 each leg",
        "so rdl 3x8 each leg then?",
        "rdl 3x8 each leg?",
        "up next: rdl 3x8 each leg",
        "rdl 3x8 each leg is a lot",
        "the video shows rdl 3x8 each leg",
        "previous coach: rdl 3x8 each leg",
        "nobody does rdl 3x8 each leg",
        "rdl 3x8 each leg didn't happen",
        "rdl 3x8 each leg, not done",
    ],
)
def test_sets_that_nobody_did_are_none(text: str) -> None:
    assert not any("8" in one for one in told("P", text))


@pytest.mark.parametrize(
    "text",
    [
        "managed rdl 3x8 each leg",
        "rdl 3x8 each leg, is that ok?",
        "rdl 3x8 each leg? done",
        "rdl 3x8 each leg killed me",
        "rdl 3x8 each leg felt like a lot",
        "never thought i'd manage it but rdl 3x8 each leg",
        "did rdl 3x8 each leg, add more next time",
        "today's session: rdl 3x8 each leg",
    ],
)
def test_sets_that_were_done_are_told_whatever_is_made_of_them(text: str) -> None:
    assert told("P", text) >= {"left 8 8 8", "right 8 8 8"}


def test_a_score_before_the_sets_is_none_of_them() -> None:
    assert told("P", "quads are sore, 3/10. Did two sets of eight step ups on each leg") == {
        "soreness",
        "left 8 8",
        "right 8 8",
    }


@pytest.mark.parametrize("name", [one.name for one in CATALOG.exercises.values() if "," in one.name])
def test_an_exercise_is_found_by_the_name_that_the_coach_prints(name: str) -> None:
    found = read(f"{name} 2x9 each leg", "session", None, "metric", CATALOG).facts
    assert [CATALOG.exercises[fact.exercise or ""].name for fact in found if isinstance(fact, SetsSaid)] == [name]


def test_a_score_that_should_have_been_another_is_put_right_and_no_plan() -> None:
    found = read("sorry, that 5 i sent before should have been a 7", "rpe", None, "metric", CATALOG).facts
    assert [fact.rpe for fact in found if isinstance(fact, EffortSaid)] == [7]


@pytest.mark.parametrize(
    ("session", "text", "sets"),
    [
        ("P", "rdl 5 on the first two, 4 on the last each leg", {"left 5 5 4", "right 5 5 4"}),
        ("P", "Deadlifts, 8 reps 4 times, both legs", {"left 8 8 8 8", "right 8 8 8 8"}),
        ("A", "balance - 4 holds of 25 sec each leg", {"left 25 25 25 25", "right 25 25 25 25"}),
        (
            "C",
            "front plank three sets of twenty seconds + birddogs 12 12 11 per side",
            {"20 20 20", "left 12 12 11", "right 12 12 11"},
        ),
    ],
)
def test_how_often_and_which_sets_are_no_sets(session: str, text: str, sets: set[str]) -> None:
    assert told(session, text) == sets


@pytest.mark.parametrize("score", [3, 6])
@pytest.mark.parametrize(
    "text",
    [
        "left knee {} on the last set of rdls",
        "left knee pain {} in the last set of rdls",
        "left knee was a {} by the 2nd set of split squats",
        "left knee {}, second set of step ups",
    ],
)
def test_a_score_with_the_set_it_was_in_is_pain_and_no_set(text: str, score: int) -> None:
    said = text.format(score)
    for words in (said, f"all done, {said}", f"{said}. all done"):
        facts = read(words, "session", SESSIONS["P"], "metric", CATALOG).facts
        assert [(fact.region, fact.leg, fact.score) for fact in facts if isinstance(fact, PainSaid)] == [
            ("knee", "left", score)
        ], words
        assert not any(isinstance(fact, SetsSaid) for fact in facts)


@pytest.mark.parametrize("text", ["left calf raise 8 on the last set of those", "hip thrusts 8 on the last set of two"])
def test_an_exercise_that_is_named_by_a_place_hurts_nobody(text: str) -> None:
    assert not any(isinstance(fact, PainSaid) for fact in read(text, "session", SESSIONS["B"], "metric", CATALOG).facts)


@pytest.mark.parametrize("sides", ["l/r", "left/right", "l & r", "left and right", "l + r"])
def test_both_sides_named_together_are_both(sides: str) -> None:
    assert told("Q", f"bulgarian 10 10 10 {sides} @10kg") == {"left 10 10 10 @10", "right 10 10 10 @10"}
