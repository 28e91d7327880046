"""From when to when the coach is silent, by press and by word (MSG-05)."""

import pytest

from core.athlete import Settings
from core.catalog import Catalog
from core.conversation.stages.stage import AskPause
from tests.core.conversation.play import Play, begun


def silent(play: Play) -> tuple[str, str]:
    settings: Settings = play.athlete.settings
    return str(settings.paused_from or ""), str(settings.paused_until or "")


def back(play: Play) -> str:
    assert play.turn is not None
    return f"{play.turn.next_call.astimezone(play.zone):%Y-%m-%d %H:%M}" if play.turn.next_call else ""


@pytest.mark.parametrize(
    ("answer", "until"),
    [
        ("[3 days]", "2026-11-23"),
        ("[A week]", "2026-11-27"),
        ("[Two weeks]", "2026-12-04"),
        ("5 december", "2026-12-05"),
    ],
)
def test_msg_05_a_pause_ends_on_the_day_that_was_named(catalog: Catalog, answer: str, until: str) -> None:
    play = begun(catalog, "/pause", answer)
    assert silent(play) == ("", until)
    assert back(play) == f"{until} 07:00"


def test_msg_05_a_pause_told_ahead_begins_on_its_first_day(catalog: Catalog) -> None:
    play = begun(catalog, "away 1 to 5 december")
    assert silent(play) == ("2026-12-01", "2026-12-06")
    assert back(play) == "2026-11-21 07:00"


def test_msg_05_a_pause_until_a_word_is_silent_until_it(catalog: Catalog) -> None:
    play = begun(catalog, "/pause", "[Until I say so]")
    assert back(play) == ""
    play.say("resume")
    assert silent(play) == ("", "")
    assert back(play) == "2026-11-21 07:00"


@pytest.mark.parametrize("day", ["20 november 2026", "1 june 2030", "31 november"])
def test_msg_05_a_day_of_return_that_cannot_be_is_asked_again(catalog: Catalog, day: str) -> None:
    play = begun(catalog, "/pause", day)
    assert isinstance(play.athlete.stage, AskPause)
    assert silent(play) == ("", "")


@pytest.mark.parametrize(
    "said", ["on a work trip from monday to friday, hotel gym", "away until friday, the hotel has a gym"]
)
def test_a_gym_where_somebody_is_away_is_offered_beside_the_rest(catalog: Catalog, said: str) -> None:
    play = begun(catalog, said)
    assert silent(play)[1]
    assert "if you train there" in play.text()


def test_no_gym_where_somebody_is_away_is_offered_as_none(catalog: Catalog) -> None:
    assert "train there" not in begun(catalog, "away until friday, no gym there").text()
