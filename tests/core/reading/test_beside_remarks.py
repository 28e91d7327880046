"""What is told of a session stays as it is beside ordinary remarks: none of them has its number, name or clause."""

import pytest

from core.reading import read
from core.reading.facts import DoneSaid, EffortSaid, Said, SetsSaid, SkipSaid, SleepSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS

RDL = SetsSaid(exercise="sl_rdl", leg="both", reps=(8, 8))
SIGNS = (", ", ". ", " - ", " ", " and ", " but ", "; ", "\n")


def _facts(text: str, session: str = "A") -> list[Said]:
    return [*read(text, "session", SESSIONS[session], "metric", CATALOG).facts]


@pytest.mark.parametrize("remark", ["felt better than last week", "balance was good", "way harder than last time"])
@pytest.mark.parametrize("sign", SIGNS)
def test_sets_are_kept_beside_a_remark(sign: str, remark: str) -> None:
    for text in (f"rdl 8 8 each{sign}{remark}", f"{remark}{sign}did 2 sets of 8 rdl each leg"):
        assert _facts(text) == [RDL], text


ASIDES = (
    "could have done more", "should have warmed up", "would have liked another set", "hope that counts",
    "might go heavier next time", "bet i feel it tomorrow", "if that makes sense", "if you know what i mean",
    "boring but done right", "long story", "wish i had more time", "took my time", "per your plan", "radio on",
)  # fmt: skip


@pytest.mark.parametrize("aside", ASIDES)
def test_what_stands_behind_an_aside_is_read(aside: str) -> None:
    facts = [SleepSaid(hours=7), RDL, EffortSaid(rpe=6)]
    assert _facts(f"rdl 8 8 each, {aside}, rpe 6, slept 7") == facts


@pytest.mark.parametrize("remark", ["legs were on fire in the", "dog licked me during the", "struggled with the"])
def test_a_name_at_the_end_of_a_remark_has_the_sets_behind_it(remark: str) -> None:
    for sign in (", ", ". ", " - ", ": "):
        assert _facts(f"{remark} rdls{sign}8 8 each leg") == [RDL]


@pytest.mark.parametrize(
    ("text", "facts"),
    [("rdl was good, 8 8 each", [RDL]),
     ("step ups 10/10 left 10/8 right balance was good",
      [SetsSaid(exercise="step_up_low", leg="left", reps=(10, 10)),
       SetsSaid(exercise="step_up_low", leg="right", reps=(10, 8))]),
     ("rdl 8 8 each, balance was good: 20 20 each",
      [RDL, SetsSaid(exercise="balance_eyes_closed", leg="both", seconds=(20, 20))]),
     ("rdl was good 8 8 each, step ups were easy 10 10 each",
      [RDL, SetsSaid(exercise="step_up_low", leg="both", reps=(10, 10))])],
)  # fmt: skip
def test_a_praised_exercise_has_the_numbers_that_no_other_name_claims(text: str, facts: list[Said]) -> None:
    assert _facts(text) == facts


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("plank 40s 40s rest fine", (40, 40)), ("plank 40s, 40s rest all good", (40, 40)),
     ("plank 40s 40s 60s rest was fine", (40, 40)), ("plank 40s 40s, 60s rest", (40, 40))],
)  # fmt: skip
def test_the_rest_of_a_session_is_no_break(text: str, seconds: tuple[int, ...]) -> None:
    assert _facts(text, "C") == [SetsSaid(exercise="plank", seconds=seconds)]


CALVES = DoneSaid(left_out=("single_leg_calf_raise",))
STEP_UPS = DoneSaid(left_out=("step_up_low",))


@pytest.mark.parametrize(
    ("text", "facts"),
    [("did everything but step ups before breakfast", [STEP_UPS]),
     ("did everything but step ups; 6", [STEP_UPS, EffortSaid(rpe=6)]),
     ("did everything but step ups 6/10", [STEP_UPS, EffortSaid(rpe=6)]),
     ("done except calves, it was a 6", [CALVES, EffortSaid(rpe=6)]),
     ("all but the last exercise, 6", [DoneSaid(left_out=("balance_eyes_closed",)), EffortSaid(rpe=6)]),
     ("did it all but balance was good", [DoneSaid()]),
     # The last one went well, or was left out.
     ("all but the last exercise went well", []),
     ("did everything but rdl, 8, left leg",
      [SetsSaid(exercise="sl_rdl", leg="left", reps=(8,)), DoneSaid(left_out=("sl_rdl",))]),
     ("had a coffee first, skipped it", [SkipSaid()]), ("first one, skipped it", [DoneSaid(left_out=("sl_rdl",))]),
     ("rpe 6 and half of it", [EffortSaid(rpe=6)]), ("rpe 6 and a half", [EffortSaid(rpe=6.5)])],
)  # fmt: skip
def test_what_was_left_out_and_how_hard_it_was_are_told_apart(text: str, facts: list[Said]) -> None:
    assert _facts(text) == facts
