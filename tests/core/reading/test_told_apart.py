"""What is told apart from its name is still its own: sets behind a pain, a side at the end, who did them too."""

import pytest

from core.reading import read
from core.reading.facts import (
    Asked,
    DoneSaid,
    EffortSaid,
    MinutesSaid,
    PainSaid,
    Question,
    RunSaid,
    Said,
    SetsSaid,
    SkipSaid,
    SleepSaid,
    SorenessSaid,
)
from tests.core.reading.test_corpus import CATALOG, SESSIONS

STEP_UP, KNEE = "step_up_low", PainSaid(region="knee", leg="left")


def facts(text: str, asked: Asked | None = "session", session: str = "P") -> list[Said]:
    return [*read(text, asked, SESSIONS[session], "metric", CATALOG).facts]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("left knee hurt on step ups, only 6 on the left", [SetsSaid(exercise=STEP_UP, leg="left", reps=(6,)), KNEE]),
        ("my left knee didnt agree with step ups, only 6 on the left",
         [SetsSaid(exercise=STEP_UP, leg="left", reps=(6,)), KNEE]),
        ("left knee hurt on step ups so only did 6 left and 8 right",
         [SetsSaid(exercise=STEP_UP, leg="left", reps=(6,)), SetsSaid(exercise=STEP_UP, leg="right", reps=(8,)), KNEE]),
        ("left knee hurt on step ups, only 3/10", [PainSaid(score=3, region="knee", leg="left")]),
        ("left knee hurt on step ups, only a 3", [PainSaid(score=3, region="knee", leg="left")]),
        ("left knee hurt on step ups but only 2 pain", [PainSaid(score=2, region="knee", leg="left")]),
        ("step ups hurt my left knee so i stopped at 8 left 8 right",
         [SetsSaid(exercise=STEP_UP, leg="left", reps=(8,)), SetsSaid(exercise=STEP_UP, leg="right", reps=(8,)), KNEE]),
        ("split squat left 10/8 (calf cramp), right 10/10",
         [SetsSaid(exercise="split_squat", leg="left", reps=(10, 8)),
          SetsSaid(exercise="split_squat", leg="right", reps=(10, 10)), PainSaid(region="calf")]),
        ("left knee was 3 during step ups so 8 8 left",
         [SetsSaid(exercise=STEP_UP, leg="left", reps=(8, 8)),
          PainSaid(score=3, region="knee", leg="left", when="during")]),
        ("left knee hurt on step ups, got to 6", [PainSaid(score=6, region="knee", leg="left")]),
        ("step ups hurt my left knee, 4", [PainSaid(score=4, region="knee", leg="left")]),
        ("left knee hurts, right fine", [KNEE]),
        ("left knee hurts, right knee is fine", [KNEE]),
        ("left leg only, right one hurts", [PainSaid(leg="right")]),
        ("all done. pain in left knee. like an 8", [PainSaid(score=8, region="knee", leg="left"), DoneSaid()]),
        ("all done. left knee a bit niggly. like a 7", [EffortSaid(rpe=7), KNEE, DoneSaid()]),
    ],
)  # fmt: skip
def test_pain_and_what_was_done(text: str, told: list[Said]) -> None:
    assert facts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("foot was a 3 on the run and 1 now, right foot",
         PainSaid(score=3, region="foot", leg="right", when="running")),
        ("hip is 2. left hip", PainSaid(score=2, region="hip", leg="left")),
        ("is it normal that my achilles is stiff? left, about a 3", PainSaid(score=3, region="achilles", leg="left")),
        ("worried about the hamstring. pulled it, 6, right", PainSaid(score=6, region="hamstring", leg="right")),
        ("right achilles 2 am, 0 pm", PainSaid(score=2, region="achilles", leg="right", when="morning")),
        ("shin hurts right at one point 4", PainSaid(score=4, region="shin")),
        ("scratch that, right knee 4 not left", PainSaid(score=4, region="knee", leg="right")),
        ("knee 4, not the left one", PainSaid(score=4, region="knee")),
        ("its not left its right knee 3", PainSaid(score=3, region="knee", leg="right")),
        ("my wife's knee is a 6, mine's a 2, left", PainSaid(score=2, region="knee", leg="left")),
        ("hip flexor right. it's a 4 when i lift my leg but 1 otherwise", PainSaid(score=4, region="hip", leg="right")),
        ("no more pain in the knee, first time in weeks", PainSaid(score=0)),
        ("heel, left, worst when i first get up, 5", PainSaid(score=5, region="foot", leg="left")),
        ("posterior thigh left 3/10", PainSaid(score=3, region="hamstring", leg="left")),
    ],
)  # fmt: skip
def test_a_place_and_what_is_told_of_it(text: str, told: PainSaid) -> None:
    assert told in facts(text, "pain")


@pytest.mark.parametrize(
    "text",
    ["not worried about my knee", "worried about the hip thrusts", "is it ok that i skip the calf raises?",
     "slept 2 am, up 7 am"],
)  # fmt: skip
def test_no_pain_is_told(text: str) -> None:
    assert not any(isinstance(fact, PainSaid) for fact in facts(text, "pain"))


@pytest.mark.parametrize(
    ("text", "session", "told"),
    [
        ("ht 42.5 10/10/9", "B", SetsSaid(exercise="hip_thrust", reps=(10, 10, 9), load_kg=42.5)),
        ("ht @40 3x10", "B", SetsSaid(exercise="hip_thrust", reps=(10, 10, 10), load_kg=40)),
        ("hip thrusts 40x10x3", "B", SetsSaid(exercise="hip_thrust", reps=(10, 10, 10), load_kg=40)),
        ("hip thrusts rpe 7.5 10/10/10", "B", SetsSaid(exercise="hip_thrust", reps=(10, 10, 10), rpe=7.5)),
        ("my wife did planks, she got 60, i got 45 and 40", "T", SetsSaid(exercise="plank", seconds=(45, 40))),
        ("lateral plank 30 s for side 2 times", "T", SetsSaid(exercise="side_plank", leg="both", seconds=(30, 30))),
        ("split squat 10 10 each. whole thing 40 minutes", "P", MinutesSaid(minutes=40)),
        ("split squat 10 10 each. rest of it was fine too", "P", DoneSaid()),
        ("did the first two then ran out of time", "P", DoneSaid(left_out=("split_squat", "balance_eyes_open"))),
        ("im 67 so balance is hard, split squat 10 9 each", "P",
         SetsSaid(exercise="split_squat", leg="both", reps=(10, 9))),
        ("1. yes 2. 7 3. quads 4", "P", EffortSaid(rpe=7)),
        ("did the recovery session, took 15 min, super easy 2/10", "E", EffortSaid(rpe=2)),
        ("all sets done except right leg on the split squats because the knee was 5", "P",
         DoneSaid(left_out=("split_squat",))),
        ("did all of it except i only held the balance for 20 seconds on the left", "P",
         DoneSaid(left_out=("balance_eyes_open",))),
        ("everything but i only slept 5 hours", "P", DoneSaid()),
        ("did all but balance. edit: did balance too", "P", DoneSaid()),
        ("all done but balance. my wife did balance too", "P", DoneSaid(left_out=("balance_eyes_open",))),
        ("session done 6/10 took 25, slept 8", "P", EffortSaid(rpe=6)),
        ("all done, about 6, maybe 27 minutes", "P", MinutesSaid(minutes=27)),
        ("done yesterday not today", "P", DoneSaid()),
        ("three sets of calf raises, 18 first two then 15, both feet", "Q",
         SetsSaid(exercise="single_leg_calf_raise", leg="both", reps=(18, 18, 15))),
        ("balance was shocking. 12 seconds, 15 seconds left", "P",
         SetsSaid(exercise="balance_eyes_open", leg="left", seconds=(12, 15))),
        ("did it all. no pain. 6. 30 mins", "P", EffortSaid(rpe=6)),
        ("rpe 7, no pain 35 minutes", "P", MinutesSaid(minutes=35)),
        ("two sets of bridges, 15 and 15, and three of step downs at 10 per leg", "Q",
         SetsSaid(exercise="lateral_step_down", leg="both", reps=(10, 10, 10))),
        ("i put 8 8 8 for rdl but it was 8 8 6 on the left", "P",
         SetsSaid(exercise="sl_rdl", leg="left", reps=(8, 8, 6))),
        ("slrdl: 3x8 B", "P", SetsSaid(exercise="sl_rdl", leg="both", reps=(8, 8, 8))),
    ],
)  # fmt: skip
def test_what_was_done(text: str, session: str, told: Said) -> None:
    assert told in facts(text, session=session)


@pytest.mark.parametrize(
    ("text", "session", "reason"),
    [
        ("nah skipped had exams", "P", "busy"),
        ("today i can not do, i have much work", "P", "busy"),
        ("skipped the core today", "T", None),
    ],
)  # fmt: skip
def test_skipped(text: str, session: str, reason: str | None) -> None:
    assert facts(text, session=session) == [SkipSaid(reason=reason)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "text",
    ["split squat 10 10 each. whole thing felt like 40 minutes", "skipped the core today", "didnt skip the core",
     "my son did planks, i got 4 hours sleep", "did the warm up then had to go"],
)  # fmt: skip
def test_nothing_of_the_session(text: str) -> None:
    kinds = {fact.kind for fact in facts(text)}
    assert not kinds & {"done", "skip", "minutes"}


def test_a_number_of_no_leg_is_asked() -> None:
    """A bare number behind a pain may be of it."""
    reading = read("knee hurt on the step ups, only 3", "session", SESSIONS["P"], "metric", CATALOG)
    assert not any(isinstance(fact, SetsSaid) for fact in reading.facts)
    assert Question(about="pain", missing=("leg",)) in reading.questions


@pytest.mark.parametrize(
    ("text", "asked", "told"),
    [
        ("it said 6 but it was more like 8", "rpe", EffortSaid(rpe=8)),
        ("it was 6 but the plan said 8", "rpe", EffortSaid(rpe=6)),
        ("awake from 2 til 5, so maybe 5 hours total", "sleep", SleepSaid(hours=5)),
        ("asleep from 10 to 6", "sleep", SleepSaid(hours=8)),
        ("legs 4 today, mostly the left hamstring", "soreness",
         SorenessSaid(score=4, region="hamstring", leg="left")),
        ("legs 4 mostly from the run", "soreness", SorenessSaid(score=4)),
        ("trail 15k, 1h50", None, RunSaid(distance_km=15, minutes=110)),
        ("no soreness but tired", "soreness", SorenessSaid(score=0)),
        ("no soreness but tight", "soreness", SorenessSaid()),
        ("calves sore, last set was 9", "session", SorenessSaid(region="calf")),
        ("calf sore, last set was 4/10", "session", SorenessSaid(score=4, region="calf")),
        ("parkrun 23:40 pb!!", None, RunSaid(minutes=23.67)),
        ("parkrun yesterday 23:10 pb!!", None, RunSaid(minutes=23.17)),
        ("did 6x800 last night, rpe 8", None, RunSaid(run="intervals")),
        ("6x800 done", "session", RunSaid(run="intervals")),
        ("5x1k done", "session", RunSaid(run="intervals")),
        ("did 10 x 400m, calves tight 2", None, RunSaid(run="intervals")),
        ("5 x 1k intervals all on target", None, RunSaid(run="intervals")),
        ("ran easy 40", None, RunSaid(run="easy")),
        ("hilly 12 miler, felt ok", None, RunSaid(distance_km=19.31)),
    ],
)  # fmt: skip
def test_another_number_than_the_plans(text: str, asked: Asked | None, told: Said) -> None:
    assert told in facts(text, asked)


@pytest.mark.parametrize(
    "text",
    ["parkrun 9:00", "parkrun tomorrow 9:00", "ran 18:30", "6x800 tomorrow", "should i do 6x800", "didn't do the 6x800",
     "couldn't finish 6x800", "missed 6x800", "swam 8x200", "swam 6x100m",
     "5 x 1k intervals tomorrow", "should have run easy",
     "hilly 10k race in 3 weeks", "had the achilles op in 2018, never looked back"],
)  # fmt: skip
def test_nothing_is_told(text: str) -> None:
    assert facts(text, None) == []
