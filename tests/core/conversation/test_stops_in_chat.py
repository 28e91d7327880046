"""What stops a plan in the chat and what lifts it: each answer, tapped or typed, and what is written down for it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.catalog import Catalog
from core.chat import Struck
from core.conversation.stages.stage import AskFlag, Idle
from core.journal import Illness, RedFlag
from tests.core.conversation.play import Play, begun

TINGLING = "tingling in my left foot"


def flags(play: Play) -> list[RedFlag]:
    return [entry for entry in play.athlete.journal if isinstance(entry, RedFlag)]


@pytest.mark.parametrize("answer", ["[Yes]", "yes", "y", "yeah it does", "not sure", "maybe a bit"])
def test_saf_04_a_doubtful_sign_that_is_confirmed_stops_the_plan(catalog: Catalog, answer: str) -> None:
    play = begun(catalog, TINGLING, answer)
    assert "Please have this seen first" in play.text()
    assert [(flag.tier, flag.cleared) for flag in flags(play)] == [("refer", False)]


@pytest.mark.parametrize("answer", ["[No]", "no", "n", "not really", "it's gone now"])
def test_saf_04_a_doubtful_sign_that_is_denied_stops_nothing(catalog: Catalog, answer: str) -> None:
    play = begun(catalog, TINGLING, answer)
    assert "Nothing is stopped" in play.text()
    assert play.athlete.stage == Idle()
    assert not flags(play)


def test_saf_04_a_press_answers_the_question_it_stood_under(catalog: Catalog) -> None:
    play = begun(catalog, TINGLING, "(flag:no:tingling)")
    assert "belongs to an earlier message" in play.text()
    assert isinstance(play.athlete.stage, AskFlag)
    play.say("no")
    play.say("(flag:yes:words)")
    assert "belongs to an earlier message" in play.text()
    assert not flags(play)


def test_saf_02_a_stop_keeps_what_was_confirmed(catalog: Catalog) -> None:
    for said, sign in (
        ((TINGLING,), "a sign described in words"),
        (("pain", "[3]", "[calf]", "[right]", "[Tingling or numb]"), "spreading numbness or weakness"),
    ):
        assert [flag.sign for flag in flags(begun(catalog, *said, "yes"))] == [sign]


def test_saf_07_missed_periods_behind_a_stop_hide_nothing_of_it(catalog: Catalog) -> None:
    play = begun(catalog, "my shin bone hurts in one spot even at rest", "no period for 4 months")
    assert "I have stopped your plan" in play.text()


def test_saf_07_what_only_holds_increases_back_is_told_as_education_with_its_way_out(catalog: Catalog) -> None:
    play = begun(catalog, "no period for 4 months")
    assert "not medical care" in play.text()
    assert "stopped your plan" not in play.text()
    play.say("[I was cleared]")
    assert "missed periods" in play.text()
    play.say("[Yes, I was cleared]")
    assert [flag.cleared for flag in flags(play)] == [False, True]


SHIN, CHEST, NUMB = (
    "my shin bone hurts in one spot even at rest",
    "chest pain on the stairs",
    "my foot is numb and weak since yesterday",
)


def cleared(play: Play) -> list[str]:
    return [flag.sign for flag in flags(play) if flag.cleared]


@pytest.mark.parametrize("words", ["the chest pain was cleared by my doctor", "[chest pain]"])
def test_saf_04_a_clearance_of_one_sign_asks_on_about_the_others_only(catalog: Catalog, words: str) -> None:
    play = begun(catalog, SHIN, "@ 09:10", NUMB, "@ 09:20", CHEST, "cleared", words)
    assert cleared(play) == ["chest pain"]
    assert "cleared for chest pain" in play.text()
    assert play.text().count("For which of them") == 1
    assert "More than one thing stops your plan: chest pain" not in play.text()
    assert "one step below" not in play.text()


@pytest.mark.parametrize("words", ["[All of these]", "all of them", "yes, both were cleared"])
def test_saf_04_all_that_is_open_may_be_cleared_at_once(catalog: Catalog, words: str) -> None:
    play = begun(catalog, CHEST, "@ 09:10", SHIN, "cleared", words)
    assert cleared(play) == ["chest pain", "fingertip pain in a bone"]
    assert [flag.tier for flag in flags(play) if flag.cleared] == ["emergency", "refer"]
    assert "Does any of this apply to you" in play.text()


@pytest.mark.parametrize("words", ["(flag:seen:)", "yes", "i was cleared", "(flag:seen:0)", "(flag:seen:all-0)"])
def test_saf_04_a_yes_that_names_none_of_several_signs_lifts_none(catalog: Catalog, words: str) -> None:
    play = begun(catalog, CHEST, "@ 09:10", SHIN, "cleared", words)
    assert not cleared(play)
    assert "For which of them" in play.text()


def test_saf_04_all_of_these_is_all_that_was_open_when_it_was_shown(catalog: Catalog) -> None:
    play = begun(catalog, CHEST, "@ 09:10", SHIN, "cleared")
    every = play.button("All of these").data
    for line in (NUMB, f"({every})"):
        play.now = play.now.replace(minute=play.now.minute + 10)
        play.say(line)
    assert cleared(play) == ["chest pain", "fingertip pain in a bone"]
    assert "Has a doctor or physiotherapist seen this" in play.text()


@pytest.mark.parametrize("words", ["(flag:not:)", "(flag:seen:)", "(flag:seen:all-0)", "(flag:nonsense:)"])
def test_saf_04_without_a_stop_an_old_button_lifts_nothing(catalog: Catalog, words: str) -> None:
    play = begun(catalog, words)
    assert "belongs to an earlier message" in play.text()
    assert not flags(play)


@pytest.mark.parametrize("words", ["not yet", "[Not yet]", "no", "next week", "when he says so", "cleared?", "maybe"])
def test_saf_04_only_a_plain_yes_lifts_a_stop(catalog: Catalog, words: str) -> None:
    play = begun(catalog, SHIN, "cleared", words)
    assert not cleared(play)


@pytest.mark.parametrize(
    "words", ["i will see the physio", "should i see a doctor", "i saw the physio, waiting for the scan"]
)
def test_saf_04_a_look_that_was_not_had_is_not_asked_about(catalog: Catalog, words: str) -> None:
    assert "Has a doctor or physiotherapist seen this" not in begun(catalog, SHIN, words).text()


def test_saf_06_illness_and_its_end_are_written_down(catalog: Catalog) -> None:
    play = begun(catalog, "ill")
    play.now = play.now.replace(hour=11)
    play.say("[I am well again]")
    assert [entry.state for entry in play.athlete.journal if isinstance(entry, Illness)] == ["ill", "well"]
    play.say("well")
    assert "I had you down as well" in play.text()


def test_saf_06_who_is_well_again_behind_a_stop_is_not_sent_training(catalog: Catalog) -> None:
    play = begun(catalog, "my shin bone hurts in one spot even at rest", "ill")
    play.say("[I am well again]")
    assert "stopped until a professional" in play.text()
    play.say("[I was cleared]")
    assert "Has a doctor or physiotherapist seen this" in play.text()


def test_scr_01_illness_told_among_the_safety_questions_leaves_them_open(catalog: Catalog) -> None:
    play = begun(catalog, "/settings", "[Safety]", "ill")
    assert "Rest is the plan now" in play.text()
    assert "Does any of this apply to you" in play.text()


@pytest.mark.parametrize("words", ["today", "tests", "flow", "start the tests", "why"])
def test_saf_06_an_ill_athlete_is_shown_rest_whatever_is_asked_for(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ until Done as planned", "ill", words)
    assert "No training while you are ill" in play.text()
    assert "Start with the weaker leg" not in play.text()


@pytest.mark.parametrize(
    "words", ["today", "tests", "flow", "why", "move", "swap", "skip", "easier", "hop", "what if i skip"]
)
def test_saf_02_a_stopped_athlete_is_shown_the_stop_whatever_is_asked_for(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ until Done as planned", SHIN, words)
    assert "stopped your plan" in play.text() or "Your plan is stopped" in play.text()


@pytest.mark.parametrize(
    ("ticks", "said"),
    [
        (("[☐ Dizzy or fainted, last 12 months]", "[Next]", "[Next, not cleared yet]"), "let a professional clear you"),
        (("[None of these]", "[☐ Pregnant]", "[Next, not cleared yet]"), "not for pregnancy"),
        (("[None of these]", "[☐ Pregnant]", "[Next, a professional cleared me]"), "not for pregnancy"),
    ],
)
def test_scr_03_the_flow_waits_for_a_clearance_and_for_the_birth(
    catalog: Catalog, ticks: tuple[str, ...], said: str
) -> None:
    play = begun(catalog, "/settings", "[Safety]", *ticks, "flow")
    assert said in play.text()


@pytest.mark.parametrize(("days", "due"), [(89, False), (90, True)])
def test_scr_05_the_safety_answers_hold_for_ninety_days(catalog: Catalog, days: int, due: bool) -> None:
    play = begun(catalog, "@ 2026-11-26 07:00")
    screened = play.now.date() - timedelta(days=days)
    play.athlete = replace(play.athlete, settings=replace(play.athlete.settings, screened=screened))
    play.event(Struck())
    assert play.heard
    play.say("today")
    assert ("Three months have passed" in play.text()) is due


@pytest.mark.parametrize(
    "words", ["did the session anyway, 7, no pain", "i trained anyway", "went for a run, felt fine"]
)
def test_saf_06_work_done_while_ill_is_said_to_be_too_much(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ until Done as planned", "ill", words)
    assert "I count none of it" in play.text()


def test_pai_01_a_pain_told_of_work_done_while_ill_is_heard(catalog: Catalog) -> None:
    play = begun(catalog, "@ until Done as planned", "ill", "did the session anyway, left knee 4")
    assert "left knee 4" in play.text()
