"""Most of a session: done but for what is told to be left out, or not told; or none of it."""

import pytest

from core.reading import read
from core.reading.facts import DoneSaid, EffortSaid, PainSaid, Question, SkipSaid, SleepSaid, SorenessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


@pytest.mark.parametrize(
    "most", ["nearly all of it", "did most of it", "almost everything", "most of it done", "nearly done"]
)
@pytest.mark.parametrize("left", ["skipped step ups", "no step ups", "left out the step ups", "didnt do the step ups"])
def test_what_was_left_out_is_all_that_is_missing(most: str, left: str) -> None:
    for text in (f"{most}, {left}", f"{most}. {left}, kids woke up", f"{most} but {left}"):
        facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
        assert facts == (DoneSaid(left_out=("step_up_low",)),), text


@pytest.mark.parametrize(
    "text",
    [
        "nearly all of it",
        "did most of it",
        "nearly all of it, missed the bus",
        "most of it, left out two",
        "nearly all of it, might skip the step ups",
        "almost everything. tomorrow i skip the step ups",
        "half of it, skipped step ups",
        "some of it, no step ups",
        "nearly skipped the step ups",
        "missed most of it, no step ups",
        "most of it was too hard, skipped the step ups",
        "couldnt do most of it, left the step ups",
        "didnt do most of it, skipped step ups",
    ],
)
def test_what_is_missing_is_asked_for(text: str) -> None:
    reading = read(text, "session", SESSIONS["P"], "metric", CATALOG)
    assert not reading.facts
    assert "session" in {question.about for question in reading.questions}


@pytest.mark.parametrize(
    "text", ["done with knee pain 4", "done with sore calves", "done with a band", "done with 10kg"]
)
def test_what_it_was_done_with_does_not_undo_it(text: str) -> None:
    assert DoneSaid() in read(text, "session", SESSIONS["P"], "metric", CATALOG).facts


@pytest.mark.parametrize("text", ["done with one leg", "im done with this app", "done with work", "so done with rdls"])
def test_what_somebody_is_done_with_is_no_session(text: str) -> None:
    assert DoneSaid() not in read(text, "session", SESSIONS["P"], "metric", CATALOG).facts


@pytest.mark.parametrize("left", ["left out", "skipped the", "binned", "dropped the"])
def test_an_exercise_left_out_for_a_pain_does_not_hurt_itself(left: str) -> None:
    facts = read(f"{left} calves cos right achilles is a 3", "session", SESSIONS["Q"], "metric", CATALOG).facts
    assert {fact.region for fact in facts if isinstance(fact, PainSaid | SorenessSaid)} == {"achilles"}


@pytest.mark.parametrize(
    "text", ["left calf and right achilles 3", "left calf 3, skipped it", "left out calves, they are a 5"]
)
def test_a_place_that_is_told_to_hurt_is_kept(text: str) -> None:
    facts = read(text, "session", SESSIONS["Q"], "metric", CATALOG).facts
    assert "calf" in {fact.region for fact in facts if isinstance(fact, PainSaid | SorenessSaid)}


@pytest.mark.parametrize("text", ["didnt get any done", "didn't get my strength done sorry", "never got the gym in"])
def test_a_session_that_one_did_not_get_done_was_skipped(text: str) -> None:
    assert read(text, "session", SESSIONS["A"], "metric", CATALOG).facts == (SkipSaid(),)


@pytest.mark.parametrize(
    "text", ["must get it done", "have to get the session done", "didn't get everything done", "wanted to do the lot"]
)
def test_what_is_to_be_done_is_not_done(text: str) -> None:
    assert read(text, "session", SESSIONS["A"], "metric", CATALOG).facts == ()


@pytest.mark.parametrize("but", [" minus ", " bar ", " except ", " but ", ", skipped ", ". left out "])
@pytest.mark.parametrize("one", ["the second {}", "the last {}", "one {}", "1 set of {}s", "the second set of the {}s"])
def test_an_exercise_that_one_set_of_was_left_out_is_cut_short(but: str, one: str) -> None:
    for name, exercise in (("rdl", "sl_rdl"), ("step up", "step_up_low"), ("split squat", "split_squat")):
        text = f"all done{but}{one.format(name)}"
        assert read(text, "session", SESSIONS["P"], "metric", CATALOG).facts == (DoneSaid(left_out=(exercise,)),), text


@pytest.mark.parametrize("but", ["but the hops", "but one hop", "but the clamshells", "minus the last set"])
def test_all_but_what_nobody_can_tell_is_asked_about(but: str) -> None:
    reading = read(f"all done {but}", "session", SESSIONS["D"], "metric", CATALOG)
    assert not reading.facts
    assert Question(about="session") in reading.questions


@pytest.mark.parametrize("but", ["but my legs hurt", "but the gym was packed", "but a bit tired", "but the knee hurts"])
def test_all_done_but_it_was_no_fun_is_done(but: str) -> None:
    assert DoneSaid() in read(f"all done {but}", "session", SESSIONS["D"], "metric", CATALOG).facts


@pytest.mark.parametrize(
    "text",
    ["ran 10k as planned", "rest day as planned", "flying on friday as planned", "lost 2kg since may as planned"],
)
def test_what_else_went_as_planned_is_no_session(text: str) -> None:
    assert DoneSaid() not in read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert DoneSaid() in read(f"{text}, session done as written", "session", SESSIONS["P"], "metric", CATALOG).facts


@pytest.mark.parametrize("but", ["everything but the {}", "left out the {}", "all done except the {}", "done, no {}"])
@pytest.mark.parametrize("effort", ["effort was a 5", "rpe about a 5", "total effort was a 5", "effort 5"])
@pytest.mark.parametrize("joint", [", ", ". ", "; "])
def test_how_hard_the_rest_was_is_no_set_of_what_was_left_out(but: str, effort: str, joint: str) -> None:
    text = but.format("step ups") + joint + effort + ", slept seven hours"
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert {*facts} == {DoneSaid(left_out=("step_up_low",)), EffortSaid(rpe=5), SleepSaid(hours=7)}, text
