"""The tests and the hop check in the chat: who is offered what, and what is written down (ASS, BAL-03, PLY-01)."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.athlete import Screening
from core.body import Leg
from core.catalog import Catalog
from core.journal import Assessment, Pain, SessionLog, SetDone, Skip, effective
from tests.core.conversation.play import Play, perform

SCRIPTS = Path(__file__).parents[2] / "transcripts"


def begun(catalog: Catalog, **changes: object) -> Play:
    play = perform(SCRIPTS / "hello.txt", catalog)
    return changed(play, **changes)


def changed(play: Play, **changes: object) -> Play:
    assert play.athlete.profile is not None
    play.athlete = replace(play.athlete, profile=replace(play.athlete.profile, **changes))
    return play


def trained(catalog: Catalog) -> Play:
    """Return an athlete with years of strength work, on a day of the first week."""
    play = begun(catalog, level="advanced")
    play.athlete = replace(play.athlete, journal=())
    play.local("2026-11-26 12:00")
    return play


def test_ply_01_the_hop_check_is_logged_as_the_jump_gate_reads_it(catalog: Catalog) -> None:
    play = trained(catalog)
    play.say("tests")
    play.say("[Hop check]")
    play.say("[0]")
    play.say("1")
    assert "Noted for the day" in play.text()
    log = play.athlete.journal[-1]
    legs: tuple[Leg, Leg] = ("right", "left")
    sets = tuple(
        SetDone(exercise="single_leg_hop", set=1, leg=leg, contacts=10, pain=pain)
        for leg, pain in zip(legs, (0, 1), strict=True)
    )
    assert log == SessionLog(at=play.now, session="2026-11-26/assessment", sets=sets)


def test_ply_01_pain_ends_the_hop_check_and_is_asked_about(catalog: Catalog) -> None:
    play = trained(catalog)
    play.say("tests")
    play.say("[Hop check]")
    play.say("2")
    assert "we stop here" in play.text()
    play.say("[shin]")
    play.say("[One spot on bone]")
    assert "seen first" in play.text()
    assert isinstance(play.athlete.journal[-1], Pain)
    play.say("tests")
    assert "stopped" in play.text()


@pytest.mark.parametrize(
    "changes",
    [
        {"level": "beginner"},
        {"screening": Screening(bone_stress_12_months=True)},
        {"screening": Screening(pregnant=True)},
    ],
)
def test_ply_01_the_hop_check_is_offered_only_near_its_use(catalog: Catalog, changes: dict[str, object]) -> None:
    play = changed(trained(catalog), **changes)
    play.say("tests")
    assert "Hop check" not in play.text()


def test_ply_01_no_hop_check_with_pain_or_soreness(catalog: Catalog) -> None:
    for said in ("left knee 3 dull ache", "legs sore 5"):
        play = trained(catalog)
        play.say(said)
        play.say("tests")
        assert "Hop check" not in play.text()


@pytest.mark.parametrize(
    ("changes", "said", "missing"),
    [
        ({"equipment": frozenset({"bench"})}, "", "Balance, eyes closed"),
        ({"equipment": frozenset()}, "", "Bulgarian split squat"),
        ({"equipment": frozenset({"box"})}, "knee 2 left dull ache", "Step-up height"),
        ({"equipment": frozenset()}, "left calf 3 dull ache", "Calf raises"),
        ({"equipment": frozenset({"box"}), "screening": Screening(pregnant=True, cleared=True)}, "", "bridge"),
    ],
)
def test_ass_01_only_tests_that_body_and_kit_allow(
    catalog: Catalog, changes: dict[str, object], said: str, missing: str
) -> None:
    play = begun(catalog, **changes)
    if said:
        play.say(said)
    play.say("tests")
    assert "Balance, eyes open" in play.text()
    assert missing not in play.text()


@pytest.mark.parametrize("screening", [None, Screening(heart=True)])
def test_ass_01_no_tests_before_the_safety_questions_are_clear(catalog: Catalog, screening: Screening | None) -> None:
    play = begun(catalog, screening=screening)
    play.say("tests")
    assert "No tests until" in play.text()


def test_bal_03_closed_eyes_follow_30_steady_seconds_in_the_same_battery(catalog: Catalog) -> None:
    for second, offered in ((31, True), (29, False)):
        play = begun(catalog)
        play.until("Start the tests")
        play.say("[Start the tests]")
        play.say("30")
        play.say(str(second))
        assert ("eyes closed" in play.text()) is offered


def test_ass_01_the_clock_takes_the_best_of_three(catalog: Catalog) -> None:
    play = begun(catalog)
    play.until("Start the tests")
    play.say("[Start the tests]")
    minute = play.now.astimezone(play.zone).minute
    play.say("[Start]")
    play.say("[Stop]")
    assert "2 tries are left" in play.text()
    play.say("[Start again]")
    play.local(f"07:{minute + 1:02d}")
    play.say("[Stop]")
    result = play.athlete.journal[-1]
    assert isinstance(result, Assessment)
    assert (result.leg, result.value) == ("right", 60)


def test_ass_01_tests_are_skipped_without_harm_and_undone(catalog: Catalog) -> None:
    play = begun(catalog)
    play.until("Start the tests")
    play.say("[Skip the tests]")
    assert any(isinstance(entry, Skip) for entry in play.athlete.journal)
    assert "Left out this time" in play.text()
    play.say("undo")
    play.say("today")
    assert "Start the tests" in play.text()


def test_ass_01_both_legs_may_be_told_at_once_and_other_facts_are_no_result(catalog: Catalog) -> None:
    play = begun(catalog)
    play.say("tests")
    play.say("[Calf raises]")
    play.say("slept 5 h")
    assert "slept 5 h" in play.text()
    assert "how many reps" in play.text()
    play.say("left 19, right 17")
    told = [entry for entry in play.athlete.journal if isinstance(entry, Assessment)]
    assert [(entry.leg, entry.value) for entry in told] == [("right", 17), ("left", 19)]
    play.say("[Undo]")
    assert "a test, 17; a test, 19" in play.text()


@pytest.mark.parametrize(("said", "pain"), [("no pain", 0), ("none", 0), ("1/10", 1), ("about 1", 1)])
def test_ply_01_the_pain_of_ten_hops_may_be_said_in_words(catalog: Catalog, said: str, pain: float) -> None:
    play = trained(catalog)
    for line in ("tests", "[Hop check]", said, said):
        play.say(line)
    log = play.athlete.journal[-1]
    assert isinstance(log, SessionLog)
    assert [(one.leg, one.contacts, one.pain) for one in log.sets] == [("right", 10, pain), ("left", 10, pain)]


def test_ply_01_a_pain_off_the_scale_is_asked_again(catalog: Catalog) -> None:
    play = trained(catalog)
    for line in ("tests", "[Hop check]", "about 12"):
        play.say(line)
    assert "right" in play.text()
    assert not play.athlete.journal


@pytest.mark.parametrize(
    ("words", "left", "right"),
    [
        ("left 30, right fell over at 12", 30, 12), ("20 left but right gave up at 12", 20, 12),
        ("right only made 12, left 20", 20, 12), ("12 right 20 left", 20, 12), ("right fell over at 12", None, 12),
    ],
)  # fmt: skip
@pytest.mark.parametrize("first", [(), ("25",)])
def test_leg_01_a_result_is_of_the_leg_that_is_named(
    catalog: Catalog, words: str, left: int | None, right: int, first: tuple[str, ...]
) -> None:
    play = trained(catalog)
    for line in ("tests", "[Calf raises]", *first, words):
        play.say(line)
    told = {one.leg: one.value for one in effective(play.athlete.journal) if isinstance(one, Assessment)}
    assert told == ({"left": left} if left else {}) | {"right": right}
