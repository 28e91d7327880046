"""Numbers and days that were once given to something else than what they were said of."""

from dataclasses import replace

import pytest

from core.reading import read
from core.reading.facts import (
    Asked,
    DoneSaid,
    EffortSaid,
    MinutesSaid,
    MoveSaid,
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

DONE = DoneSaid()
ASKED_AGAIN = (Question(about="session"),)


def said(text: str, asked: Asked | None, session: str = "A") -> set[Said]:
    return {*read(text, asked, SESSIONS[session], "metric", CATALOG).facts}


@pytest.mark.parametrize(
    ("text", "sore", "pain"),
    [
        ("quads 4 but also pain left knee 3", ("quad", 4), ("knee", "left", 3, None)),
        ("quads 4, pain in my left knee 3", ("quad", 4), ("knee", "left", 3, None)),
        ("calves 2 and some pain right hip is 5", ("calf", 2), ("hip", "right", 5, None)),
        ("quads 4, sharp left knee 3", ("quad", 4), ("knee", "left", 3, "sharp")),
    ],
)
def test_a_pain_named_before_its_place_is_of_that_place(
    text: str, sore: tuple[str, int], pain: tuple[str, str, int, str | None]
) -> None:
    region, leg, score, kind = pain
    assert said(text, "soreness") == {
        SorenessSaid(region=sore[0], score=sore[1]),  # type: ignore[arg-type]
        PainSaid(region=region, leg=leg, score=score, type=kind),  # type: ignore[arg-type]
    }


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("7, all done", ()),
        ("7, all done, left hamstring tight", (SorenessSaid(region="hamstring", leg="left"),)),
        ("all done 7, clean", ()),
        ("done at 7, all good", ()),
        ("all done 7, no niggles", (PainSaid(score=0),)),
        ("all clean at 7, no pain", (PainSaid(score=0),)),
        ("done too, 7", ()),
        ("done as well, 7", ()),
        (
            "all done at 7 but right knee 4 in the split squats, dull",
            (PainSaid(region="knee", leg="right", score=4, type="ache"),),
        ),
    ],
)
def test_the_number_beside_what_was_done_is_its_effort(text: str, others: tuple[Said, ...]) -> None:
    assert said(text, "session") - {PainSaid(score=0)} == {DONE, EffortSaid(rpe=7), *others} - {PainSaid(score=0)}


@pytest.mark.parametrize("text", ["done 3 clean sets", "done 6 good sets of rdls", "done 2 easy rounds"])
def test_a_number_of_sets_is_no_effort(text: str) -> None:
    assert not any(isinstance(fact, EffortSaid) for fact in said(text, "session"))


def test_a_number_that_answers_for_the_soreness_stays_one() -> None:
    assert EffortSaid(rpe=7) not in said("7, all done, left hamstring tight", "soreness")


@pytest.mark.parametrize(
    "text",
    ["everything this week was too hard", "everything too hard", "everything today was hard", "all of it too hard"],
)
def test_what_was_too_hard_is_not_done_by_that(text: str) -> None:
    assert DONE not in said(text, "session")


@pytest.mark.parametrize("text", ["did everything today", "everything today", "all of it", "everything this week, 7"])
def test_everything_of_a_day_is_done(text: str) -> None:
    assert DONE in said(text, "session")


@pytest.mark.parametrize("asked", ["session", None])
@pytest.mark.parametrize("no", ["can't make it", "cannot make it", "won't make it", "can't do it"])
@pytest.mark.parametrize("day", ["friday", "on friday", "this fri"])
def test_a_day_that_is_no_good_moves_nothing_there(no: str, day: str, asked: Asked | None) -> None:
    assert said(f"{no} {day}", asked) == set()


def test_a_day_that_is_offered_and_today_stay_what_they_are() -> None:
    assert said("can't make it, friday?", "session") == {MoveSaid(to="2027-05-07")}
    assert said("but make it friday", "session") == {MoveSaid(to="2027-05-07")}
    assert said("can't make it today", "session") == {SkipSaid()}


@pytest.mark.parametrize(
    ("text", "score", "when"),
    [
        ("left knee 2 this morning, 4 after the stairs", 4, None),
        ("left knee 4 this morning, 2 after the stairs", 4, "morning"),
    ],
)
def test_the_worse_of_two_keeps_its_own_time(text: str, score: int, when: str | None) -> None:
    assert said(text, "pain") == {PainSaid(region="knee", leg="left", score=score, when=when)}  # type: ignore[arg-type]


@pytest.mark.parametrize("asked", ["soreness", "session", "rpe"])
def test_how_a_day_before_left_the_legs_is_not_how_they_are(asked: Asked) -> None:
    assert said("monday's legs were an 8", asked) == set()
    assert SorenessSaid(score=3) in said("monday's legs were an 8, 3 today", "soreness")
    assert said("mondays session left my quads a 4", "soreness") == {SorenessSaid(region="quad", score=4)}


@pytest.mark.parametrize("text", ["still 4", "same 4", "again 4", "same, 4", "still only 4"])
@pytest.mark.parametrize("exercise", [0, 3])
def test_a_number_that_is_as_it_was_is_no_set_of_the_one_exercise(text: str, exercise: int) -> None:
    session = replace(SESSIONS["A"], exercises=SESSIONS["A"].exercises[exercise : exercise + 1])
    reading = read(text, "session", session, "metric", CATALOG)
    assert (reading.facts, reading.questions) == ((), ASKED_AGAIN)
    assert read("same, 8 8 each", "session", session, "metric", CATALOG).facts


@pytest.mark.parametrize("text", ["done, but 5 kg instead", "done, 5kg", "all done, only used 5 kg"])
def test_a_weight_that_nothing_is_told_of_is_asked_about(text: str) -> None:
    reading = read(text, "session", SESSIONS["Q"], "metric", CATALOG)
    assert (reading.facts, reading.questions) == ((), ASKED_AGAIN)
    assert said("all done, 10 kg", "session", "Q") == {DONE}


@pytest.mark.parametrize("through", ["all through the planks", "throughout", "all the way through the planks"])
def test_what_was_felt_all_through_was_felt_while_training(through: str) -> None:
    assert said(f"back of thigh left 2 {through}", "session", "C") == {
        PainSaid(region="hamstring", leg="left", score=2, when="during")
    }
    assert said("left quad 3 all through the drive", "session", "C") == {
        SorenessSaid(region="quad", leg="left", score=3)
    }


def test_a_day_in_a_sentence_that_is_over_makes_no_past_of_the_next() -> None:
    knees = {PainSaid(region="knee", leg="right", score=3), PainSaid(region="knee", leg="left", score=4)}
    assert said("worse this morning. right knee 3, left knee 4", "pain") >= knees


@pytest.mark.parametrize("hurt", ["hert", "hart", "hurst"])
def test_a_knee_that_hert_is_no_heart(hurt: str) -> None:
    assert said(f"left knee {hurt} a bit like 2", "pain") == {PainSaid(region="knee", leg="left", score=2)}


def test_neither_of_the_two_is_a_score_nor_only_when_a_session() -> None:
    assert not any(getattr(fact, "score", None) for fact in said("my right knee is the weak one of the two", "pain"))
    told = said("left quad hurts, two out of ten, only when im doing the split squats", "session")
    assert told == {PainSaid(region="quad", leg="left", score=2)}


@pytest.mark.parametrize(
    "text", ["heart rate 171 on the hops which is normal for me", "had asthma as a kid, couldnt breathe on hill days"]
)
def test_hops_and_what_was_in_childhood_are_no_emergency(text: str) -> None:
    assert said(text, None) == set()


def test_what_is_listed_as_not_done_makes_no_whole_session() -> None:
    assert DONE not in said("Done: 1, 2, 4. Not done: 3.", "session")


@pytest.mark.parametrize("hour", ["call me after 9", "meeting at 8, later", "up since 3", "started at 8"])
@pytest.mark.parametrize("asked", ["soreness", "rpe"])
def test_an_hour_of_the_day_answers_no_scale(hour: str, asked: Asked) -> None:
    assert said(hour, asked) == set()


@pytest.mark.parametrize(
    ("text", "asked", "facts"),
    [
        ("left knee last run it was 6", "pain", {PainSaid(region="knee", leg="left", score=6)}),
        ("left knee, it maxed at 6", "pain", {PainSaid(region="knee", leg="left", score=6)}),
        ("backs of thighs: 5", "soreness", {SorenessSaid(region="hamstring", score=5)}),
        ("Sore: yes. Number: 4. Where: both calves.", "soreness", {SorenessSaid(region="calf", leg="both", score=4)}),
        ("6 in the right quad, it did all the work", "soreness", {SorenessSaid(region="quad", leg="right", score=6)}),
        ("seven. yes seven. right hamstring, it went tight on the strides", "pain",
         {PainSaid(region="hamstring", leg="right", score=7)}),
        ("0. quads sore 4", "pain", {SorenessSaid(region="quad", score=4), PainSaid(score=0)}),
        ("quads 3, no hang on thats hamstrings 3, quads are ok", "soreness",
         {SorenessSaid(region="hamstring", score=3)}),
        ("quads 3, no wait hamstrings 4, quads 2", "soreness",
         {SorenessSaid(region="hamstring", score=4), SorenessSaid(region="quad", score=2)}),
        ("only hurts if i dig my thumb into the muscle, 2, left calf", "pain",
         {PainSaid(region="calf", leg="left", score=2)}),
        ("left knee would hurt if i bend it", "pain", set()),
        ("no pain even if i press it", "pain", {PainSaid(score=0)}),
        ("bed by 10, 8h15", None, {SleepSaid(hours=8.25)}),
        ("bed by 10, run 1h15", None, {RunSaid(minutes=75)}),
        ("ran 8k easy, long day at work", None, {RunSaid(run="easy", distance_km=8)}),
        ("rpe 7, 0/10 sore", "rpe", {EffortSaid(rpe=7), SorenessSaid(score=0)}),
        ("4 - hang on, 4 was the effort. pain is a 1, left knee", "pain",
         {EffortSaid(rpe=4), PainSaid(region="knee", leg="left", score=1)}),
    ],
)  # fmt: skip
def test_a_number_is_of_what_it_is_told_beside(text: str, asked: Asked | None, facts: set[Said]) -> None:
    assert said(text, asked) == facts


NAMED_ONLY = [
    ("i was limping a bit on the walk back, left ankle, five", "pain",
     {PainSaid(region="ankle", leg="left", score=5, limp=True)}),
    ("back hurt on the walk back, 4", "pain", {PainSaid(region="lower_back", score=4)}),
    ("after the run back 4", "pain", {PainSaid(region="lower_back", score=4)}),
    ("you are a robot nagging me about my glutes", "session", set()),
    ("left knee nagging me", "session", {PainSaid(region="knee", leg="left")}),
    ("nagging me about my glutes which are sore 4", "session", {SorenessSaid(region="glute", score=4)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "asked", "facts"), NAMED_ONLY)
def test_a_place_that_is_only_named_takes_no_complaint(text: str, asked: Asked, facts: set[Said]) -> None:
    assert said(text, asked) == facts


@pytest.mark.parametrize(
    ("told", "hurts"),
    [
        ("R is the dodgy one", False),
        ("R is the dodgy one today", True),
        ("right knee is the dodgy one", True),
        ("right is dodgy", True),
    ],
)
def test_a_leg_called_dodgy_beside_its_sets_is_no_pain(told: str, hurts: bool) -> None:
    assert any(fact.kind == "pain" for fact in said(f"rdls L 8 8, R 8 8, {told}", "session")) is hurts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("woke at 2, 4 and 5 so who knows", set()),
        ("woke at 2 and 4, slept 6", {6}),
        ("woke at 3 and 5. 6 in total", {6}),
        ("in bed by 10 and 7 total", {7}),
    ],
)
def test_hours_of_the_clock_are_no_hours_of_sleep(text: str, facts: set[float]) -> None:
    assert {fact.hours for fact in said(text, "sleep") if isinstance(fact, SleepSaid)} == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("in Rotterdam for work til Thursday, so no strength from me", {SkipSaid(reason="travel")}),
        ("stuck in the office for work, no strength today", {SkipSaid(reason="busy")}),
        ("9/10 right glute during the rdls, had to bin it",
         {PainSaid(region="glute", leg="right", score=9, when="during")}),
        ("knackered, had to bin it", {SkipSaid(reason="tired")}),
    ],
)  # fmt: skip
def test_a_skip_is_of_the_session_and_for_what_is_told(text: str, facts: set[Said]) -> None:
    assert said(text, "session") == facts


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("second one 10/10/10 per leg, third 18/18/18 per leg. bridges 15 15", [(10, 10, 10), (18, 18, 18), (15, 15)]),
        ("second one 10/10 per leg, third 8 per leg. bridges 15 15", [(10, 10, 8), (15, 15)]),
    ],
)
def test_the_next_place_with_sets_is_the_next_exercise(text: str, amounts: list[tuple[int, ...]]) -> None:
    facts = read(text, "session", SESSIONS["Q"], "metric", CATALOG).facts
    assert [fact.amounts for fact in facts if isinstance(fact, SetsSaid)] == amounts


@pytest.mark.parametrize(
    "text",
    ["only the first set of everything", "right leg did nothing", "stopped after 2 exercises, too tired",
     "bailed after 2, knackered"],
)  # fmt: skip
def test_what_was_cut_short_is_neither_done_nor_left_out(text: str) -> None:
    assert not said(text, "session")


def test_each_scale_has_its_own_number() -> None:
    told = said("done rpe 7 pain 0 soreness 2", "session")
    assert told == {DoneSaid(), EffortSaid(rpe=7), PainSaid(score=0), SorenessSaid(score=2)}
    assert PainSaid(region="knee", score=0) in said("knee pain 0 soreness 2", "session")


def test_what_was_done_beside_it_is_not_how_long_the_session_took() -> None:
    assert said("all done + 10 min core", "session") == {DoneSaid()}


@pytest.mark.parametrize(
    "text",
    ["left knee pain reached 7/10", "it reached 7, left knee", "did 7/10 left knee pain",
     "2x8 rdl left knee 7 2x8 squats", "all done, left knee hurts. its like a 7",
     "left knee wasnt a fan of the step ups, 7", "left knee 7, back again friday", "skipped mondays, left knee 7"],
)  # fmt: skip
def test_the_number_of_a_pain_stays_its_own(text: str) -> None:
    facts = read(text, "session", SESSIONS["A"], "metric", CATALOG).facts
    assert [fact for fact in facts if isinstance(fact, PainSaid)] == [PainSaid(region="knee", leg="left", score=7)]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("calf 0 sore 3", {SorenessSaid(region="calf", score=3)}),
        ("ive done nothing new", {SkipSaid()}),
        ("skipped yesterday, back again today", {SkipSaid()}),
        ("it wasnt because of my knee", set()),
    ],
)
def test_neighbours_of_what_is_read_stay_what_they_are(text: str, facts: set[Said]) -> None:
    assert said(text, "session") == facts


@pytest.mark.parametrize("text", ["bad night, 4h", "4h last night", "terrible night maybe 4 hours"])
def test_the_hours_of_a_night_are_slept(text: str) -> None:
    assert said(text, "session") == {SleepSaid(hours=4)}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("did it last night, 35 min", 35), ("late night, done in 40 min", 40), ("bad night, done in 1h", 60)],
)
def test_what_the_session_took_is_not(text: str, minutes: int) -> None:
    assert said(text, "session") == {DONE, MinutesSaid(minutes=minutes)}


@pytest.mark.parametrize(
    "text",
    ["everything as planned except hip thrust 35kg", "all done except hip thrusts with 35 kg", "all but bulgs 10kg",
     "first set of everything as planned, second set 6s", "all done but second sets only 6",
     "only had time for rdl and squats", "only did bulgarians and raises"],
)  # fmt: skip
def test_what_may_have_been_done_otherwise_is_asked(text: str) -> None:
    assert said(text, "session", "B") == set()


@pytest.mark.parametrize("text", ["all done except hip thrust 40kg", "skipped the hip thrusts 35kg, rest done"])
def test_an_exercise_named_with_its_load_is_left_out(text: str) -> None:
    assert said(text, "session", "B") == {DoneSaid(left_out=("hip_thrust",))}
