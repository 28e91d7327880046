"""What is told of one week or one day is not kept for good, and a report is no question (C13-07, C13-08, C14-45)."""

import pytest

from core.catalog import Catalog
from core.conversation.assessing.assess_words import lacks_for_test, plain_result
from core.conversation.stages.stage import AskPainPart
from core.conversation.understand.weekdays import with_whole_days
from core.journal import Run
from core.wishes import Move
from tests.core.conversation.play import begun


@pytest.mark.parametrize(
    "words",
    [
        "this week: run wed 40 min easy, sat long 90", "no long run this week",
        "this week i work nights mon to thu, i can only run friday and sunday",
    ],
)  # fmt: skip
def test_runs_of_one_week_move_nothing_and_are_no_report(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", words)
    assert "what changes in one week alone I do not keep" in play.text()
    assert not [entry for entry in play.athlete.journal if isinstance(entry, Run | Move)]


@pytest.mark.parametrize("words", ["write me at 14:00 this week", "write me at 14:00 on mondays and 6:00 otherwise"])
def test_an_hour_of_some_days_is_not_kept_for_all(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", words)
    assert play.athlete.profile
    assert play.athlete.profile.push_time == "07:00"
    assert "I write once a day" in play.text()


@pytest.mark.parametrize("words", ["my rest day is monday", "monday is my rest day", "my rest days are mon and tue"])
def test_sch_08_a_rest_day_is_kept(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", words)
    assert play.athlete.profile
    assert "mon" in play.athlete.profile.rest_days


def test_strength_is_wanted_on_one_day_alone(catalog: Catalog) -> None:
    assert "on Mon alone" in begun(catalog, "@ 2026-11-23 12:00", "i only want strength on mondays").text()


def test_for_1_what_wobbled_is_told_and_not_asked(catalog: Catalog) -> None:
    play = begun(catalog, "@ 2026-11-25 20:00", "all done 6 no pain", "ok it wobbled a bit on the left")
    assert "trembling is common" not in play.text()


def test_pai_01_a_leg_that_hurts_somewhere_is_asked_about(catalog: Catalog) -> None:
    play = begun(catalog, "@ 2026-11-25 20:00", "my leg hurts, i don't know where exactly")
    assert isinstance(play.athlete.stage, AskPainPart)


def test_pai_02_a_pain_that_is_supposed_is_answered_and_not_written(catalog: Catalog) -> None:
    play = begun(catalog, "@ 2026-11-25 20:00", "when my knee hurts 5 should i stop?")
    assert "Pain of 0 to 2 is fine to go on with" in play.text()


@pytest.mark.parametrize("words", ["tmrw", "tommorow", "tomorow", "Tomorrow", "tmr"])
def test_tomorrow_is_known_however_it_is_typed(words: str) -> None:
    assert with_whole_days(f"skip {words}") == "skip tomorrow"


@pytest.mark.parametrize("words", ["next one please", "not this one", "skip this one, no bench", "can't do this one"])
def test_ass_01_one_of_the_tests_is_no_result_of_one(words: str) -> None:
    low = plain_result(words, timed=True)
    assert lacks_for_test(low)
    assert "1" not in low


def test_leg_01_a_session_told_beside_a_pain_is_asked_about(catalog: Catalog) -> None:
    words = "all done on the right. left stopped split squat at set 2, knee 5 sharp"
    assert "Wed 25 Nov: how did your session go?" in begun(catalog, "@ 2026-11-25 20:00", words).text()


def test_saf_06_who_is_ill_is_told_of_no_next_session_and_asked_of_no_sore_throat(catalog: Catalog) -> None:
    play = begun(catalog, "@ 2026-11-25 12:00", "I think I am getting ill, sore throat and 37.8")
    assert "How sore" not in play.text()
    play.say("when can I start again?")
    assert "No training while you are ill" in play.text()
