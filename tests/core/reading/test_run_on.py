"""What is told in one breath is read as if signs stood between, and two legs beside each other are both told."""

import pytest

from core.reading import read
from core.reading.facts import DoneSaid, EffortSaid, MinutesSaid, Said, SetsSaid, SleepSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS

_RDL, _SQUATS = (SetsSaid(exercise=name, leg="both", reps=(8, 8)) for name in ("sl_rdl", "split_squat"))
_LEFT, _RIGHT = (
    SetsSaid(exercise="sl_rdl", leg="left", reps=(8, 7)),
    SetsSaid(exercise="sl_rdl", leg="right", reps=(8, 8)),
)


def _told(text: str, session: str = "A") -> set[Said]:
    return {*read(text, "session", SESSIONS[session], "metric", CATALOG).facts}


@pytest.mark.parametrize("joint", [" ", " then ", " and then i did ", " after that ", " plus "])
@pytest.mark.parametrize(
    "form",
    ["two sets of eight on the {} each leg", "eight {} on each leg two sets", "two rounds of 8 {} on each side",
     "2 x 8 {} each", "{} eight on each leg for two sets", "{} 8 a side for two sets"],
)  # fmt: skip
def test_exercises_follow_each_other_without_a_sign(form: str, joint: str) -> None:
    listed = joint.join(form.format(name) for name in ("single leg deadlifts", "split squats"))
    assert _told(f"okay so i did {listed}") == {_RDL, _SQUATS}


@pytest.mark.parametrize(
    ("behind", "also"),
    [("took half an hour", MinutesSaid(minutes=30)), ("and it was about a six", EffortSaid(rpe=6)),
     ("id say a six out of ten", EffortSaid(rpe=6)), ("didnt do the rest", None), ("didnt do the others", None),
     ("and then i had to stop because my phone rang", None), ("no time for more", None)],
)  # fmt: skip
@pytest.mark.parametrize("sets", ["rdl 8 each leg both sets", "rdls 2 x 8 each", "8 rdls on each leg two sets"])
def test_what_follows_sets_is_none(sets: str, behind: str, also: Said | None) -> None:
    assert _told(f"{sets} {behind}") == {_RDL, *([also] if also else [])}


@pytest.mark.parametrize(
    "beside", [" vs ", " versus ", " compared to ", " against ", " with ", ", just ", " and only "]
)
@pytest.mark.parametrize("form", ["rdl {} on the left{}{} on the right", "rdls left {}{}right {}", "rdl {} L{}{} R"])
def test_one_leg_beside_the_other(form: str, beside: str) -> None:
    order = ("8 7", beside, "8 8")
    assert _told(form.format(*order)) == {_LEFT, _RIGHT}


@pytest.mark.parametrize(
    "text", ["rdl 8 7 left vs 8 8 last week, right 8 8", "rdl left 8 7 rather than 8 8, right 8 8"]
)
def test_how_it_was_before_is_not_told(text: str) -> None:
    assert _told(text) == {_LEFT, _RIGHT}


@pytest.mark.parametrize(
    ("session", "text"),
    [("A", "left is weaker: rdl 8 7, 8 8 on the right"), ("A", "12 11 | 12 12 calf raises"),
     ("D", "box 6-6-6 ea, hops 8 8 8 ea")],
)  # fmt: skip
def test_two_lists_are_not_twice_the_sets_of_one(session: str, text: str) -> None:
    assert not _told(text, session)
    assert read(text, "session", SESSIONS[session], "metric", CATALOG).questions


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("rdl ok ss ok su skipped cr ok bal ok", "step_up_low"),
        ("#1 ok #2 ok #3 skipped #4 ok #5 ok", "step_up_low"),
        ("1. ok 2. ok 3. skipped 4. ok 5. ok", "step_up_low"),
        ("did only the first and third", "split_squat single_leg_calf_raise balance_eyes_closed"),
        ("only did the first, third and fourth", "split_squat balance_eyes_closed"),
        ("skipped exercises 2 and 4", "split_squat single_leg_calf_raise"),
        ("did only rdl and step ups, for others no time", "split_squat single_leg_calf_raise balance_eyes_closed"),
        ("so I cut it short: just did the first three", "single_leg_calf_raise balance_eyes_closed"),
        ("skipped balance. wait no i skipped calf raises, did balance", "single_leg_calf_raise"),
        ("skipped balance, no wait i did balance", ""),
        ("skipped balance, sorry also skipped step ups", "balance_eyes_closed step_up_low"),
        ("skipped balance. oops, and the step ups too", "step_up_low balance_eyes_closed"),
    ],
)
def test_what_became_of_each_exercise(text: str, left_out: str) -> None:
    (done,) = _told(text)
    assert isinstance(done, DoneSaid)
    assert {*(done.left_out or ())} == {*left_out.split()}


@pytest.mark.parametrize(
    "text",
    ["rdl 8 8 each, missed the last rep on the right", "rdl 8 8 each but missed one on the left",
     "rdl 8 8 each, two short on the left", "rdl done skipped step ups balance done",
     "skipped balance, actually the balance is boring"],
)  # fmt: skip
def test_what_does_not_hold_together_is_asked(text: str) -> None:
    assert not _told(text)
    assert read(text, "session", SESSIONS["A"], "metric", CATALOG).questions


@pytest.mark.parametrize("text", ["yep 7/10 33min", "done 33' rpe 7", "done 33 min 7", "a 7 all done, took 33"])
def test_an_effort_and_a_length_without_a_sign(text: str) -> None:
    assert _told(text) == {EffortSaid(rpe=7), MinutesSaid(minutes=33), DoneSaid()}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("rdl+ss only", {DoneSaid(left_out=("step_up_low", "single_leg_calf_raise", "balance_eyes_closed"))}),
        ("✔️RDL ✔️SS ✔️SU ❌CR ✔️BAL — RPE 6", {DoneSaid(left_out=("single_leg_calf_raise",)), EffortSaid(rpe=6)}),
        ("all done, a 6 or a 7", {DoneSaid(), EffortSaid(rpe=7)}),
        ("session=done;rpe=6;min=32", {DoneSaid(), EffortSaid(rpe=6), MinutesSaid(minutes=32)}),
    ],
)
def test_signs_for_words(text: str, facts: set[Said]) -> None:
    assert _told(text) == facts


def test_a_load_before_a_name_is_no_set_of_it() -> None:
    text = "used 12 kilos on the bulgarians and got 8 8 7 on each leg then bridges 15 and 15 and left out the thrusts"
    assert _told(text, "B") == {
        SetsSaid(exercise="bulgarian_split_squat_loaded", leg="both", reps=(8, 8, 7), load_kg=12),
        SetsSaid(exercise="glute_bridge", reps=(15, 15)),
    }


@pytest.mark.parametrize(
    ("text", "hours"), [("calves 2. 6h", 6), ("0 sore, 7.5h", 7.5), ("quads 3, 2h", None), ("quads 3, 6h run", None)]
)
def test_hours_beside_soreness_are_a_night(text: str, hours: float | None) -> None:
    facts = read(text, "soreness", SESSIONS["A"], "metric", CATALOG).facts
    assert [fact.hours for fact in facts if isinstance(fact, SleepSaid)] == ([hours] if hours else [])
