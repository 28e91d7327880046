"""What somebody new tells beside the questions is no answer to them, and what it tells of health is kept."""

import pytest

from core.athlete import Profile
from core.catalog import Catalog
from core.conversation.stages.stage import Onboarding
from core.journal import Illness, Pain
from tests.core.conversation.play import BEGINNING, Play

ANSWERS = (
    "hi", "Anna, 34", "[None of these]", "[None of these]", "[New to it]", "tue intervals 6pm 60min, sun long 9am",
    "30 km", "dumbbells and a step", "not sure", "skip", "45", "right", "no", "7:00",
)  # fmt: skip
QUESTIONS = (
    "who", "body", "legs", "level", "runs", "distance", "kit", "weights", "mass", "minutes", "leg", "race", "hour",
    "zone",
)  # fmt: skip


def at(catalog: Catalog, question: str, words: str) -> tuple[Play, Onboarding, Profile]:
    """Return what stands behind words at a question, with the profile before them."""
    play = Play(catalog, BEGINNING)
    for line in ANSWERS[: QUESTIONS.index(question) + 1]:
        play.say(line)
    before = play.athlete.stage
    assert isinstance(before, Onboarding)
    assert before.question == question
    play.say(words)
    assert isinstance(play.athlete.stage, Onboarding)
    return play, play.athlete.stage, before.draft


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize(
    "words",
    [
        "legs fine, gym at 6", "going to the gym later", "just back from the gym", "away fri to sun",
        "just had lunch at 12", "ran 8k this morning", "had a mad day", "lol ok",
    ],
)  # fmt: skip
def test_the_day_of_somebody_new_answers_no_question(catalog: Catalog, question: str, words: str) -> None:
    _, stage, before = at(catalog, question, words)
    assert (stage.question, stage.draft, stage.told) == (question, before, ())


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("words", ["i have the flu", "sick as a dog", "got a fever since yesterday"])
def test_saf_06_an_illness_is_kept_whatever_is_asked(catalog: Catalog, question: str, words: str) -> None:
    play, stage, before = at(catalog, question, words)
    assert [entry.state for entry in play.athlete.journal if isinstance(entry, Illness)] == ["ill"]
    assert (stage.question, stage.draft) == (question, before)


@pytest.mark.parametrize("words", ["had a cold, all better", "had the flu last year", "sick?"])
def test_saf_06_an_illness_that_is_over_or_asked_about_is_none(catalog: Catalog, words: str) -> None:
    play, _, _ = at(catalog, "runs", words)
    assert not play.athlete.journal


@pytest.mark.parametrize("question", QUESTIONS[3:])
@pytest.mark.parametrize("words", ["was injured last year, calf", "injured my calf last year"])
def test_scr_01_an_injury_told_late_is_ticked_and_is_no_level(catalog: Catalog, question: str, words: str) -> None:
    _, stage, before = at(catalog, question, words)
    assert stage.draft.screening
    assert stage.draft.screening.joint_problem
    assert (stage.question, stage.draft.level) == (question, before.level)


@pytest.mark.parametrize(
    ("words", "name", "age"),
    [
        ("left knee 3, dull", "", 18), ("i can train 30 min", "", 18), ("i weigh 70kg", "", 18),
        ("ugh, mad week at work", "", 18), ("half marathon 12 april", "", 18), ("dont know", "", 18),
        ("dumbells 16kg", "", 18),
        ("been running 5 years, 41", "", 41), ("Anna, 34, legs fine, gym at 6", "Anna", 34),
        ("Bo, 41. i have the flu", "Bo", 41), ("I'm Mia and 29, 70 kg", "Mia", 29),
    ],
)  # fmt: skip
def test_a_number_with_its_unit_is_no_age_and_a_pain_no_name(catalog: Catalog, words: str, name: str, age: int) -> None:
    _, stage, _ = at(catalog, "who", words)
    assert (stage.draft.name, stage.draft.age) == (name, age)


@pytest.mark.parametrize("words", ["i have 2 kids", "my friend is 16", "half marathon 12 april", "i weigh 70kg"])
def test_r10_a_number_of_something_else_is_no_weight(catalog: Catalog, words: str) -> None:
    _, stage, before = at(catalog, "weights", words)
    assert stage.draft.weights_kg == before.weights_kg


@pytest.mark.parametrize("question", QUESTIONS[1:6])
def test_weights_that_are_misspelt_are_kept_for_their_question(catalog: Catalog, question: str) -> None:
    _, stage, _ = at(catalog, question, "dumbells 16kg")
    assert [one.question for one in stage.told] == ["kit"]


@pytest.mark.parametrize("words", ["gym at work", "i go to the gym 3 times a week", "the gym round the corner"])
def test_a_gym_that_is_there_is_one(catalog: Catalog, words: str) -> None:
    _, stage, _ = at(catalog, "kit", words)
    assert "barbell" in stage.draft.equipment


@pytest.mark.parametrize("words", ["my back hurts from sitting", "bad back from work", "back injury"])
def test_scr_01_a_back_that_hurts_is_ticked(catalog: Catalog, words: str) -> None:
    play, stage, _ = at(catalog, "legs", words)
    ticked = stage.draft.screening and stage.draft.screening.joint_problem
    assert ticked or any(isinstance(entry, Pain) for entry in play.athlete.journal)


@pytest.mark.parametrize("question", QUESTIONS)
def test_pai_01_a_muscle_that_hurts_is_kept_whatever_is_asked(catalog: Catalog, question: str) -> None:
    play, stage, _ = at(catalog, question, "left calf 4, sharp")
    assert [(e.score, e.leg, e.type) for e in play.athlete.journal if isinstance(e, Pain)] == [(4, "left", "sharp")]
    assert stage.question == question


def test_a_sore_place_and_the_end_of_an_illness_are_kept(catalog: Catalog) -> None:
    play, _, _ = at(catalog, "runs", "left calf sore 4")
    assert "soreness 4 in left calf" in play.text()
    play.say("i have the flu")
    play.say("well again")
    assert [entry.state for entry in play.athlete.journal if isinstance(entry, Illness)] == ["ill", "well"]


@pytest.mark.parametrize(
    "words",
    ["slept 5h", "that's not what i said", "pause", "i have 8 and 12 kg dumbbells", "my sister broke her ankle"],
)
def test_words_that_are_no_name_and_no_age_leave_the_first_question_as_it_was(catalog: Catalog, words: str) -> None:
    play, stage, before = at(catalog, "who", words)
    assert (stage.question, stage.draft) == ("who", before)
    assert "from 18" not in play.text()


@pytest.mark.parametrize("words", ["knee a bit dodgy", "bit of achilles trouble", "some niggles in the calf"])
def test_pha_01_a_bit_of_a_sore_place_is_no_strength_work_of_months(catalog: Catalog, words: str) -> None:
    _, stage, before = at(catalog, "level", words)
    assert (stage.question, stage.draft.level) == ("level", before.level)


@pytest.mark.parametrize(
    "words", ["Tim, 16", "i am 16 and run twice a week with my club", "Lena, 15, from Berlin", "17"]
)
def test_scr_02_who_is_under_18_is_told_so_however_it_is_said(catalog: Catalog, words: str) -> None:
    play, stage, _ = at(catalog, "who", words)
    assert stage.question == "who"
    assert "from 18" in play.text()
