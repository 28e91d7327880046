"""Whatever stops the plan can be cleared in the chat, pain that is no better after four weeks too (SAF-03, SAF-04)."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.catalog import Catalog
from core.conversation.questions.cleared_words import is_cleared
from core.journal import Pain, RedFlag
from core.planner import plan_weeks
from core.wall_time import monday_of
from tests.core.conversation.play import BEGINNING, Play, begun, perform
from tests.life import perfect_week

HELLO = Path(__file__).parents[2] / "transcripts" / "hello.txt"


def test_saf_03_a_lasting_pain_that_stopped_the_plan_is_cleared_by_word(catalog: Catalog) -> None:
    play = perform(HELLO, catalog)
    profile = play.athlete.profile
    assert profile is not None
    journal = play.athlete.journal
    for n in range(4):
        (week,) = plan_weeks(profile, journal, catalog, profile.started + timedelta(weeks=n))
        sore = Pain(at=week.sessions[-1].starts, score=3, region="knee", leg="left", type="ache", when="during")
        journal = (*journal, *perfect_week(week, profile, receipt=False), sore)
    play.athlete = replace(play.athlete, journal=journal)
    play.now += timedelta(weeks=5) - timedelta(days=play.now.weekday()) + timedelta(days=1)
    this = monday_of(play.now.date())
    assert plan_weeks(profile, journal, catalog, this)[0].mode == "stopped"
    play.say("/today")
    assert "Please have this seen first" in play.text()
    play.say("cleared")
    assert "Has a doctor or physiotherapist seen this" in play.text()
    play.say("yes, I was cleared")
    assert "start again one step below" in play.text()
    assert play.athlete.journal[-1] == RedFlag(at=play.now, tier="refer", sign="pain in knee", cleared=True)
    assert plan_weeks(profile, play.athlete.journal, catalog, this + timedelta(weeks=1))[0].sessions
    play.say("/cleared")
    assert "Nothing is stopped" in play.text()


@pytest.mark.parametrize(
    ("words", "cleared"),
    [
        ("my physio said strength work is fine", True),
        ("the doctor said i was absolutely fine to exercise when i saw her in october", True),
        ("my gp gave me the green light", True),
        ("my physio told me i could carry on as normal and lift", True),
        ("doctor said light exercise is ok", False),
        ("my doctor says i could be ready to run by may", False),
        ("when i am better my doctor says i can train", False),
        ("my doctor says i could hurt myself if i run", False),
        ("surgeon says do whatever you want", True),
        ("doctor says keep running", True),
        ("doctor told me to keep resting", False),
        ("physio told me to keep avoiding squats", False),
        ("doctor said training is ok in 6 weeks", False),
        ("doctor said running would be fine after the operation", False),
        ("gp discharged me with a heart condition", False),
        ("if the scan is clean, my doctor says i can train", False),
        ("when the swelling is gone, the physio said i can run", False),
        ("in two weeks, my doctor says i can start training", False),
        ("only walking, my doctor says that is fine to start", False),
        ("unless it hurts, physio says i can run", False),
        ("light only, my doctor says i can train", False),
        ("should be cleared next week, my doctor says i can train", False),
        ("my doctor says i can train next month", False),
        ("my doctor says i can train once the scan is clear", False),
        ("my doctor says i can run as long as my pulse stays under 120", False),
        ("from next month, my doctor says i can train", False),
        ("my doctor says i can run from january", False),
        ("i hope my doctor says i can train", False),
        ("my doctor will say whether i can train", False),
        ("my sister's doctor says she can train", False),
        ("my wife was cleared", False),
        ("my cousin the doctor cleared me", False),
        ("i am waiting to be cleared", False),
        ("am i cleared", False),
        ("i was cleared last year for the other knee", False),
        ("doctor said i may need surgery before i start", False),
        ("my doctor said it's ok to stop training, start walking", False),
        ("high blood pressure but its ok with pills, doctor says i can train", True),
        ("recovering from surgery, surgeon cleared me", True),
        ("cleared by my physio", True),
        ("my doctor cleared me for walking", False),
        ("cleared by my physio for swimming", False),
        ("my doctor cleared me to work from home", False),
        ("my doctor cleared me to work out", True),
    ],
)
def test_scr_04_only_a_word_without_conditions_clears(words: str, cleared: bool) -> None:
    assert is_cleared(words) is cleared


@pytest.mark.parametrize("words", ["cleared by my physio", "yes, cleared by the physio", "my physio cleared me"])
def test_scr_04_who_cleared_an_injury_is_no_rehab(catalog: Catalog, words: str) -> None:
    play = Play(catalog, BEGINNING)
    for line in ("hi", "Tom 44", "none", "injury: knee", words):
        play.say(line)
    assert "a professional cleared you" in play.text()


def test_saf_04_a_hope_of_clearance_beside_an_open_sign_is_answered_with_the_stop(catalog: Catalog) -> None:
    play = begun(
        catalog, "@ 2026-11-23 12:00", "chest pain during the run", "when the scan is clean, my doctor says i can run"
    )
    assert "is stopped until a professional has cleared you" in play.text()


@pytest.mark.parametrize("words", ["i wasnt cleared", "the doctor hasnt cleared me"])
def test_saf_04_a_denial_typed_without_its_apostrophe_clears_nothing(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", "chest pain during the run", words)
    assert not any(isinstance(entry, RedFlag) and entry.cleared for entry in play.athlete.journal)
    assert "Yes, I was cleared" not in play.text()


def test_saf_01_no_physiotherapists_word_lifts_what_was_urgent(catalog: Catalog) -> None:
    play = begun(catalog, "@ until strength,", "i have chest pain", "my physio cleared me")
    assert "Has a doctor seen this" in play.text()
    play.say("my physio cleared me")
    assert "Has a doctor seen this" in play.text()
    play.say("my doctor cleared me")
    assert "Good news" in play.text()


@pytest.mark.parametrize("said", ["slept 4 hours", "one set less today", "tired today", "make it easier"])
@pytest.mark.parametrize("sign", ["i have chest pain", "groin pain 4, cannot walk"])
def test_saf_01_nothing_of_a_session_is_offered_while_it_is_stopped(catalog: Catalog, sign: str, said: str) -> None:
    play = begun(catalog, "@ until strength,", sign, said)
    labels = {button.label for message in play.heard for row in message.buttons for button in row}
    assert not labels & {"One set less today", "Light session instead", "Keep it as it is"}
    assert not any(entry.kind in ("lighter", "easier") for entry in play.athlete.journal)
