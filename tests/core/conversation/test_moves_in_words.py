"""Which session is to move, and where to (SCH-13)."""

from pathlib import Path

import pytest

from core.catalog import Catalog
from core.wishes import Move
from tests.core.conversation.play import BEGINNING, Play, begun, perform


@pytest.mark.parametrize("words", ["move {day}", "can we move the one on {day}", "move {day}'s"])
def test_a_day_with_a_session_and_no_day_to_go_to_is_the_session_to_move(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", "week")
    play.say(words.format(day="wednesday"))
    assert "Move the session of Wed 25 Nov to which day?" in play.text()
    assert "does not work" not in play.text()


def test_it_on_a_day_is_where_to(catalog: Catalog) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", "can we do it on friday")
    assert "Move the session of Wed 25 Nov to which day?" in play.text()


def test_two_moves_in_one_line_are_both_made(catalog: Catalog) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", "move wednesday to sunday and friday to thursday")
    moved = [entry for entry in play.athlete.journal if isinstance(entry, Move)]
    assert [f"{move.to:%a}" for move in moved] == ["Sun", "Thu"]


def test_a_second_move_that_waits_for_the_first_is_named(catalog: Catalog) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", "move wednesday to thursday and friday to saturday")
    assert "I did not take: friday to saturday" in play.text()
    assert "Move the session of Wed 25 Nov to which day?" in play.text()


@pytest.mark.parametrize(
    "words", ["can i swap wednesday and friday", "swap friday with wednesday please", "switch wed and fri"]
)
def test_two_sessions_do_not_change_places(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", words)
    assert "both hold a session, and they do not change places" in play.text()
    assert not [entry for entry in play.athlete.journal if isinstance(entry, Move)]


def test_a_session_that_changes_places_with_a_free_day_moves(catalog: Catalog) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", "swap wednesday and sunday")
    assert [f"{entry.to:%a}" for entry in play.athlete.journal if isinstance(entry, Move)] == ["Sun"]


@pytest.mark.parametrize(
    "words", ["i swapped wednesday and friday", "swap my wednesday run and friday run", "swap the step ups"]
)
def test_other_swaps_change_no_days(catalog: Catalog, words: str) -> None:
    assert "change places" not in begun(catalog, "@ 2026-11-23 12:00", words).text()


@pytest.fixture
def engineer(catalog: Catalog) -> Play:
    """Return who has tests on Monday, strength on Tuesday and Friday, and core work on Sunday."""
    play = perform(Path("tests/transcripts/engineer.txt"), catalog, Play(catalog, BEGINNING))
    play.until("Tue 24 Nov: strength")
    return play


@pytest.mark.parametrize(
    ("words", "moved"),
    [
        ("move core to saturday", "2026-11-29/core Sat"),
        ("can i do core on wednesday", "2026-11-29/core Wed"),
        ("put the core work on thursday", "2026-11-29/core Thu"),
        ("i can't do core on sunday, can we do saturday", "2026-11-29/core Sat"),
        ("move my tests to sunday", "2026-11-23/assessment Sun"),
        ("move strength to wednesday", "2026-11-24/strength Wed"),
        ("move friday's strength to sunday", "2026-11-27/strength Sun"),
        ("move core to friday", ""),
        ("move core", ""),
        ("move the flow to thursday", ""),
    ],
)
def test_a_session_that_is_named_by_its_kind_is_the_one_that_moves(engineer: Play, words: str, moved: str) -> None:
    engineer.say(words)
    assert " ".join(f"{e.session} {e.to:%a}" for e in engineer.athlete.journal if isinstance(e, Move)) == moved


def test_a_kind_of_session_that_the_week_has_none_of_moves_no_other(engineer: Play) -> None:
    engineer.say("move the flow to wednesday")
    assert 'No session of the kind "flow" is open this week, so nothing was moved.' in engineer.text()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("what if i move core to saturday", "the session of Sun 29 Nov would be on Sat 28 Nov at 18:00"),
        ("what if i move core to friday", "The session of Sun 29 Nov would stay."),
    ],
)
def test_what_if_a_session_of_a_kind_moves(engineer: Play, words: str, told: str) -> None:
    engineer.say(words)
    assert told in engineer.text()
