"""What is told of one's health in people's own words, at any time (SCR-03, SCR-04, SAF-06; C14-05, 10, 13, 19, 20)."""

import pytest

from core.catalog import Catalog
from core.conversation.questions.health_words import is_cleared, named_in, without_who
from core.conversation.understand.rated import rated
from core.journal import Illness
from tests.core.conversation.play import BEGINNING, Play, begun


def told(catalog: Catalog, words: str) -> Play:
    return begun(catalog, "@ 2026-11-23 12:00", words)


def ticked(play: Play) -> set[str]:
    screening = play.athlete.profile and play.athlete.profile.screening
    assert screening
    return {name for name in screening.__dataclass_fields__ if getattr(screening, name) is True} - {"cleared"}


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("i took a test this morning and it's positive :)", "pregnant"),
        ("we're expecting! 8 weeks", "pregnant"),
        ("kind of a bulge in my belly when i plank", "postnatal_under_12_weeks"),
        ("i leaked during the jumps", "postnatal_under_12_weeks"),
        ("heaviness down below after the side squats", "postnatal_under_12_weeks"),
        ("i had a miscarriage last week", "postnatal_under_12_weeks"),
        ("started ivf injections", "medication"),
        ("doctor wants me to rest the knee for a week", "supervised_only"),
        ("physio says no lunges for two weeks", "in_rehab"),
    ],
)
def test_scr_03_scr_04_it_holds_from_the_moment_it_is_told(catalog: Catalog, words: str, topic: str) -> None:
    play = told(catalog, words)
    assert topic in ticked(play)
    assert "gentle" in play.text()


@pytest.mark.parametrize(
    "words", ["my sister had a miscarriage", "i took a covid test and it's positive", "physio says i'm fine",
              "my osteopath says i have a short left leg"],
)  # fmt: skip
def test_what_is_no_condition_of_ones_own_ticks_nothing(catalog: Catalog, words: str) -> None:
    assert not ticked(told(catalog, words))


def test_a_loss_is_answered_kindly_and_names_no_birth(catalog: Catalog) -> None:
    text = told(catalog, "we lost the baby on friday").text()
    assert "I am so sorry" in text
    assert "birth" not in text.lower()


def test_a_professionals_order_goes_before_the_plan(catalog: Catalog) -> None:
    assert "What a professional orders goes before" in told(catalog, "the physio told me not to jump").text()


@pytest.mark.parametrize(
    "words",
    [
        "bad knee, my physio said strength work is fine", "i tore my calf in june, physio discharged me in september",
        "torn meniscus last year, surgeon says do whatever you want", "pregnant and my midwife says running is fine",
        "high blood pressure but its ok with pills, doctor says i can train",
    ],
)  # fmt: skip
def test_scr_04_who_says_yes_is_no_rehab(words: str) -> None:
    assert is_cleared(words)
    assert "in_rehab" not in named_in(without_who(words))


@pytest.mark.parametrize(
    "words",
    [
        "can i do this with a cold", "i've got a bit of a sniffle, can i do it tomorrow?",
        "my temperature is 37.4, is that ok",
    ],
)  # fmt: skip
def test_saf_06_who_asks_with_an_illness_hears_the_rule(catalog: Catalog, words: str) -> None:
    assert "While you are ill there is no strength work" in told(catalog, words).text()


@pytest.mark.parametrize("words", ["was sick at the weekend, ok now", "i was ill from tuesday to thursday, fine now"])
def test_saf_06_an_illness_told_with_its_end_begins_the_way_back(catalog: Catalog, words: str) -> None:
    play = told(catalog, words)
    assert [e.state for e in play.athlete.journal if isinstance(e, Illness)] == ["ill", "well"]
    assert "no training while you are ill" not in play.text()


def test_scr_04_none_of_the_last_screen_leaves_what_was_ticked_to_be_asked(catalog: Catalog) -> None:
    play = Play(catalog, BEGINNING)
    for line in ("D 44", "asthma, gp says i can train", "next", "none of these"):
        play.say(line)
    assert "type: cleared. If not, type: not yet" in play.text()
    play.say("no")
    assert "not cleared yet" in play.text()


@pytest.mark.parametrize(
    "words", ["i'm off to hospital until friday", "not around until friday, surgery", "bp 180/110 today"]
)
def test_saf_04_health_is_no_journey_and_no_set(catalog: Catalog, words: str) -> None:
    assert "Is this about your health?" in told(catalog, words).text()


@pytest.mark.parametrize(("words", "effort"), [("brutal session, 8", "session was 8"), ("it was fine, 0", None)])
def test_pai_01_a_low_number_beside_a_word_may_be_of_the_body(words: str, effort: str | None) -> None:
    assert rated(words) == effort


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("can't friday, i have the flu, do it sunday", "Noted: ill"),
        ("can't friday, doctor says rest, do it sunday", "What a professional orders goes before"),
        ("can't friday, surgery, do it sunday", "Is this about your health?"),
        ("can't do friday, put it on sunday", "moves to Sun 29 Nov"),
    ],
)
def test_saf_06_a_day_that_cannot_be_drowns_no_illness(catalog: Catalog, words: str, heard: str) -> None:
    assert heard in begun(catalog, "@ until strength,", words).text()


def test_saf_04_a_question_of_health_behind_a_report_is_asked_about(catalog: Catalog) -> None:
    text = begun(catalog, "@ until strength,", "done 7. is my blood pressure of 180 a problem?").text()
    assert "effort 7" in text
    assert "I did not take: is my blood pressure of 180 a problem. Is this about your health?" in text


@pytest.mark.parametrize(
    ("words", "box"),
    [
        ("none, on statins", "Medicine for a condition"),
        ("no, i'm on blood thinners", "Medicine for a condition"),
        ("no, epilepsy", "Another chronic condition"),
        ("no heart stuff, taking tablets for the thyroid", "Another chronic condition"),
        ("none of these, with a pacemaker", "Heart or blood pressure"),
    ],
)
def test_scr_01_a_no_to_the_list_denies_nothing_named_after_it(catalog: Catalog, words: str, box: str) -> None:
    play = Play(catalog, BEGINNING)
    play.say("Anna, 34")
    play.say(words)
    assert f"☑ {box}" in play.text()


@pytest.mark.parametrize("words", ["none, no tablets", "no heart trouble, never fainted", "no, no asthma", "none"])
def test_scr_01_what_is_denied_is_not_ticked(catalog: Catalog, words: str) -> None:
    play = Play(catalog, BEGINNING)
    play.say("Anna, 34")
    play.say(words)
    assert "☑" not in play.text()


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("nope, nothing. doc cleared me in april", "Cleared of what?"),
        ("nothing apart from a slightly high cholesterol", '"a slightly high cholesterol"'),
        ("nothing really, bit of hay fever", '"bit of hay fever"'),
        ("none, I think", "such as"),
    ],
)
def test_scr_01_what_is_told_beside_a_no_is_asked_about_by_name(catalog: Catalog, words: str, named: str) -> None:
    play = Play(catalog, BEGINNING)
    play.say("Anna, 34")
    play.say(words)
    assert named in play.text()
