"""Which session is to move, and where to (SCH-13)."""

import pytest

from core.catalog import Catalog
from core.wishes import Move
from tests.core.conversation.play import begun


@pytest.mark.parametrize("words", ["move {day}", "can we move the one on {day}", "move {day}'s"])
def test_a_day_with_a_session_and_no_day_to_go_to_is_the_session_to_move(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", "week")
    play.say(words.format(day="wednesday"))
    assert "Move the session of Wed 25 Nov to which day?" in play.text()
    assert "leave enough room" not in play.text()


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
