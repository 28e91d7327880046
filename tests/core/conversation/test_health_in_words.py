"""What is told of one's health in people's own words, at any time (SCR-03, SCR-04, SAF-06; C14-05, 10, 13, 19, 20)."""

import pytest

from core.catalog import Catalog
from core.conversation.questions.cleared_words import is_cleared, without_who
from core.conversation.questions.health_words import named_in
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


def screened(catalog: Catalog, *lines: str) -> str:
    play = Play(catalog, BEGINNING)
    for line in ("hi", "Tom 44", *lines):
        play.say(line)
    return play.text()


@pytest.mark.parametrize(
    ("words", "box"),
    [
        ("is my asthma a problem", "Another chronic condition"),
        ("does my pacemaker matter", "Heart or blood pressure"),
        ("does my pacemaker matter?", "Heart or blood pressure"),
        ("do i have to tell about my beta blockers", "Medicine for a condition"),
        ("can i do it with a heart condition", "Heart or blood pressure"),
        ("what if i am pregnant", "Pregnant"),
        ("is a stress fracture last year relevant", "Bone stress injury"),
    ],
)
def test_scr_01_a_condition_named_in_a_question_is_ticked(catalog: Catalog, words: str, box: str) -> None:
    text = screened(catalog, words)
    assert f"ticked: {box}" in text or f"other list: {box}" in text
    assert "3 of 12" not in screened(catalog, words, "none") or "other list" in text


@pytest.mark.parametrize(
    "words", ["why do you ask", "what counts", "do i need to answer", "what is a heart condition?", "why is it asked?"]
)
def test_scr_01_a_question_of_nothing_of_ones_own_ticks_nothing(catalog: Catalog, words: str) -> None:
    text = screened(catalog, words)
    assert "so I ask before I plan" in text
    assert "☑" not in text


@pytest.mark.parametrize(
    "words",
    [
        "doctor hasnt cleared me", "doctor wont clear me", "doctor cleared me. cant jump", "mustnt run, doc cleared me",
        "doctor cleared me, neednt run", "doctor refused to clear me", "doctor cleared me. i cannot squat",
    ],
)  # fmt: skip
def test_scr_04_a_refusal_without_its_apostrophe_is_no_clearance(words: str) -> None:
    assert not is_cleared(words)


@pytest.mark.parametrize("words", ["doctor said i mustnt train", "physio says i mustnt jump", "gp says i neednt run"])
def test_scr_04_an_order_without_its_apostrophe_is_heard(catalog: Catalog, words: str) -> None:
    assert "What a professional orders goes before" in told(catalog, words).text()


@pytest.mark.parametrize("said", ["cleared by my physio", "my physio cleared me", "physio says i can train"])
@pytest.mark.parametrize("condition", ["heart condition", "chest pain", "dizzy at times", "pregnant"])
def test_scr_04_a_physio_clears_no_heart_and_no_pregnancy(catalog: Catalog, condition: str, said: str) -> None:
    text = screened(catalog, "none", condition, said)
    assert "a professional cleared you" not in text
    assert "needs a doctor's word" in text


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("heart condition", "my cardiologist cleared me"), ("pregnant", "my midwife cleared me"),
        ("injury: knee", "cleared by my physio"), ("injury: knee", "doctor cleared me"),
    ],
)  # fmt: skip
def test_scr_04_who_may_clear_it_does(catalog: Catalog, condition: str, said: str) -> None:
    assert "a professional cleared you" in screened(catalog, "none", condition, said)


@pytest.mark.parametrize(
    "use",
    [
        "for gentle walks", "for school", "to come off crutches", "for hiking", "for stretching", "for surgery",
        "for rehab", "to put weight on it", "to shower", "for office work", "by my physio for upper body",
        "to train my upper body", "for water running", "by chatgpt", "by my coach", "of covid", "by my gp to travel",
    ],
)  # fmt: skip
def test_scr_04_cleared_for_anything_but_training_is_asked(use: str) -> None:
    assert not is_cleared(f"cleared {use}")


@pytest.mark.parametrize(
    "use",
    [
        "", "for full training", "to train", "for exercise", "for strength", "for sport", "to run", "to lift",
        "for the gym", "for everything", "by my surgeon to do anything", "by my physio to return to running",
        "by dr smith", "by both doctors",
    ],
)  # fmt: skip
def test_scr_04_cleared_for_training_clears(use: str) -> None:
    assert is_cleared(f"cleared {use}".strip())


@pytest.mark.parametrize(
    ("said", "named"),
    [("no i'm pregnant", "Pregnant"), ("nope i have asthma", "chronic"), ("i take ibuprofen every day", "Medicine")],
)
def test_scr_04_a_no_before_ones_own_words_denies_nothing_of_them(catalog: Catalog, said: str, named: str) -> None:
    play = Play(catalog, BEGINNING)
    for line in ("D 44", said):
        play.say(line)
    assert named in play.text().partition("☐")[0]
    assert "nothing for" not in play.text()


@pytest.mark.parametrize(
    ("words", "topics"),
    [
        ("no, none; my knees click", ()),
        ("my left knee clicks when i squat", ()),
        ("knee clicks and hurts", ("joint_problem",)),
        ("my left knee clicks since the fall", ("joint_problem",)),
        ("knee clicks, swollen too", ("joint_problem",)),
        ("my knee clicks and locks", ("joint_problem",)),
        ("my knee clicks. had surgery", ("joint_problem", "in_rehab")),
        ("knee popped last month", ("joint_problem",)),
        ("bad knees", ("joint_problem",)),
    ],
)
def test_scr_03_a_joint_that_only_clicks_is_no_injury(words: str, topics: tuple[str, ...]) -> None:
    assert named_in(words) == topics
