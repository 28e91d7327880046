"""Words that answer no open question are no answer to it: a setting, a complaint, a no, what is waited for."""

import pytest

from core.catalog import Catalog
from core.conversation.stages.stage import AskFlag, AskPainPart, Idle
from core.journal import Run, SessionLog, Skip, Soreness
from tests.core.conversation.play import BEGINNING, Play, begun

MORNING = ("@ until strength,", "[Done as planned, clean]", "6", "[No pain]", "@ until sore are your legs")


@pytest.mark.parametrize("said", ["my message at 7", "write me at 8"])
def test_a_setting_is_no_soreness(catalog: Catalog, said: str) -> None:
    play = begun(catalog, *MORNING, said)
    assert "I write at" in play.text()
    assert not any(isinstance(entry, Soreness) for entry in play.athlete.journal)


def test_the_most_minutes_are_none_of_a_session_that_is_to_come(catalog: Catalog) -> None:
    play = begun(catalog, "@ until strength,", "40 minutes at most")
    assert play.athlete.profile
    assert play.athlete.profile.session_minutes == 40
    assert not any(isinstance(entry, SessionLog) for entry in play.athlete.journal)


@pytest.mark.parametrize("said", ["no thanks", "zero motivation", "no worries", "nope, thursday does not suit me"])
def test_pro_18_a_no_to_something_else_is_no_soreness_of_nought(catalog: Catalog, said: str) -> None:
    assert not any(isinstance(entry, Soreness) for entry in begun(catalog, *MORNING, said).athlete.journal)


@pytest.mark.parametrize("said", ["no, i am not ill", "not ill", "i am healthy"])
def test_saf_06_who_was_never_ill_is_not_well_again(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", said)
    assert not play.athlete.journal[-1:] or play.athlete.journal[-1].kind == "week"
    assert "Good." in play.text()


@pytest.mark.parametrize("said", ["skip the rest, tired", "skip it"])
@pytest.mark.parametrize("told", [("[It went differently]", "[As planned, clean]"), ("rdl 8/8 both",)])
def test_sch_14_in_a_session_told_in_part_no_other_one_is_left_out(
    catalog: Catalog, told: tuple[str, ...], said: str
) -> None:
    play = begun(catalog, "@ until strength,", *told, said)
    assert not any(isinstance(entry, Skip) for entry in play.athlete.journal)
    assert "Fri 27 Nov" not in play.text()


def test_pai_01_an_injury_beside_a_race_that_is_no_more_is_asked_about(catalog: Catalog) -> None:
    assert isinstance(begun(catalog, "@ until strength,", "no more marathon, i'm injured").athlete.stage, AskPainPart)


@pytest.mark.parametrize("asked", ["all done", "left knee hurts"])
def test_sch_16_a_race_told_while_a_session_is_asked_about_is_no_run(catalog: Catalog, asked: str) -> None:
    play = begun(catalog, "@ until strength,", asked)
    open_ = play.athlete.stage
    play.say("10k on 20 december")
    assert play.athlete.profile
    assert [race.distance_km for race in play.athlete.profile.races] == [10]
    assert play.athlete.stage == open_
    assert not any(entry.kind == "run" for entry in play.athlete.journal)


@pytest.mark.parametrize(
    "said",
    [
        "easier please. all done rpe 7, no pain",
        "all done rpe 7, no pain. easier please",
        "all done rpe 7, no pain. pause from friday for a week",
    ],
)
def test_a_wish_and_a_report_in_one_message_are_both_heard(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", said)
    logs = [entry for entry in play.athlete.journal if isinstance(entry, SessionLog)]
    assert any(log.rpe == 7 for log in logs)
    assert any(log.sets for log in logs)
    wished = play.athlete.settings.paused_until or any(e.kind == "easier" for e in play.athlete.journal)
    assert wished


@pytest.mark.parametrize("said", ["no race any more", "no more races"])
def test_a_race_that_is_no_more_is_taken_out(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", "10k on 20 december", said)
    assert play.athlete.profile
    assert play.athlete.profile.races == ()


@pytest.mark.parametrize("wish", ["move it", "skip", "pause", "swap the split squats"])
@pytest.mark.parametrize("said", ["no", "don't {} it", "never mind"])
def test_a_no_closes_what_was_wished_for(catalog: Catalog, wish: str, said: str) -> None:
    play = begun(catalog, "@ until strength,", wish, said.format(wish.split(maxsplit=1)[0]))
    assert play.athlete.stage == Idle()


def test_pai_01_a_place_that_is_waited_for_hurts(catalog: Catalog) -> None:
    stage = begun(catalog, "@ until strength,", "pause", "until my knee is better").athlete.stage
    assert isinstance(stage, AskPainPart)
    assert stage.region == "knee"


@pytest.mark.parametrize(
    "said",
    ["suddenly i can't balance", "lost my balance suddenly", "keep falling over", "left foot asleep in the balance"],
)
def test_saf_04_a_balance_that_is_lost_and_a_foot_asleep_are_asked_about(catalog: Catalog, said: str) -> None:
    assert isinstance(begun(catalog, "@ until strength,", said).athlete.stage, AskFlag)


@pytest.mark.parametrize(
    "said",
    [
        "can i do it tonight after hitting my head",
        "can i train tonight after a bike crash?",
        "can i lift with a hangover",
    ],
)
def test_saf_04_who_asks_about_their_body_is_shown_no_session(catalog: Catalog, said: str) -> None:
    assert "Is this about your health?" in begun(catalog, "@ until strength,", said).text()


@pytest.mark.parametrize(
    "said", ["i keep falling over in the balance drill", "slept well", "i can't balance on one leg"]
)
def test_a_balance_that_is_lost_in_an_exercise_is_none_of_it(catalog: Catalog, said: str) -> None:
    assert not isinstance(begun(catalog, "@ until strength,", said).athlete.stage, AskFlag)


@pytest.mark.parametrize(("said", "level"), [("years of crossfit until last year", "beginner"), ("no race", None)])
def test_pha_01_the_level_is_none_that_was_until_last_year_nor_a_race(
    catalog: Catalog, said: str, level: str | None
) -> None:
    play = Play(catalog, BEGINNING)
    for line in ("hi", "Tom 44", "none", "none", said):
        play.say(line)
    assert ("New to it." in play.text()) is (level == "beginner")


@pytest.mark.parametrize(
    "said", ["sunday i run 10k instead of the long run", "on sunday i'll do 10k instead of my long run"]
)
def test_r01_a_run_that_is_to_be_another_one_is_none_that_was_run(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", said)
    assert not any(entry.kind == "run" for entry in play.athlete.journal)
    assert "what changes in one week alone I do not keep" in play.text()


@pytest.mark.parametrize(
    ("words", "distance"),
    [
        ("raced a half marathon today", 21.1),
        ("i ran a 10k race this morning, 45 minutes", 10),
        ("race today: 10 km", 10),
        ("did the marathon yesterday", 42.2),
        ("slept 6 hours. i finished the 10k race yesterday", 10),
    ],
)
def test_sch_16_a_race_that_was_run_is_known_however_late(catalog: Catalog, words: str, distance: float) -> None:
    play = begun(catalog, "@ until strength,", words)
    assert [race.distance_km for race in play.athlete.profile.races] == [distance]
    assert any(isinstance(entry, Run) for entry in play.athlete.journal)


@pytest.mark.parametrize(
    "words",
    [
        "ran 10 km at marathon pace",
        "my wife ran a marathon today",
        "ran a marathon last year",
        "i want to run a marathon next year",
        "did not run the marathon",
        "ran the marathon route, 12 km",
        "my heart raced for 5 km",
    ],
)
def test_sch_16_words_about_a_race_are_no_race(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ until strength,", words)
    assert play.athlete.profile.races == begun(catalog).athlete.profile.races


def test_sch_16_a_race_that_is_known_is_not_told_twice(catalog: Catalog) -> None:
    play = begun(catalog, "@ until strength,", "raced a half marathon yesterday", "did the half marathon!")
    assert len(play.athlete.profile.races) == 1
