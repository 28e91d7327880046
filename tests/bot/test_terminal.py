"""The terminal: what is typed, what comes back, and time that can be set forward; on the real store and courier."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

from bot.adapters.console import Console
from bot.carrier import Office
from bot.clock import Clock
from bot.coach import Coach
from bot.content import load_catalog
from bot.courier import Courier
from bot.store.sql import SqlStore
from bot.terminal import CLOCK_NOTE, HELP, Terminal
from tests.bot.dialogue import advance

MONDAY = datetime.fromisoformat("2026-11-23T06:30+01:00")


async def live(store: SqlStore, folder: Path, *lines: str, at: datetime = MONDAY) -> list[str]:
    """Type the lines and return what was written, from start to end."""
    written: list[str] = []
    clock = Clock(at)
    console = Console(written.append, folder)
    catalog = load_catalog()
    coach = Coach(store=store, catalog=catalog, advance=advance, clock=clock)
    courier = Courier({"console": console}, Office(store=store, catalog=catalog, clock=clock))
    terminal = Terminal(coach=coach, courier=courier, console=console, clock=clock, write=written.append)
    await terminal.begin()
    await terminal.converse(_typed(lines))
    return [line for text in written for line in text.splitlines() if line.strip() and not line.startswith("  \x1b")]


async def _typed(lines: tuple[str, ...]) -> AsyncIterator[str]:
    for line in lines:
        yield line


async def test_who_is_new_is_greeted_and_who_writes_is_answered(store: SqlStore, tmp_path: Path) -> None:
    assert await live(store, tmp_path, "good day", "7", "1") == ["welcome", "heard good day", "logged 7", "tapped ok"]


async def test_next_goes_to_the_hour_of_the_coach(store: SqlStore, tmp_path: Path) -> None:
    assert await live(store, tmp_path, ":next", ":next") == [
        "welcome",
        "--- Monday 23 November 2026, 07:00 +0100 ---",
        "session of 2026-11-23",
        "--- Tuesday 24 November 2026, 07:00 +0100 ---",
        "session of 2026-11-24",
    ]


async def test_a_week_brings_every_morning_once(store: SqlStore, tmp_path: Path) -> None:
    lived = await live(store, tmp_path, ":week")
    assert [line for line in lived if line.startswith("session")] == [
        f"session of 2026-11-{day}" for day in range(23, 30)
    ]
    assert lived[-1] == "--- Monday 30 November 2026, 06:30 +0100 ---"


async def test_a_time_of_day_is_today_or_tomorrow(store: SqlStore, tmp_path: Path) -> None:
    assert await live(store, tmp_path, ":at 20:30", ":at 6:00", ":at 25:00") == [
        "welcome",
        "--- Monday 23 November 2026, 07:00 +0100 ---",
        "session of 2026-11-23",
        "--- Monday 23 November 2026, 20:30 +0100 ---",
        "--- Tuesday 24 November 2026, 06:00 +0100 ---",
        "There is no :at 25:00. What there is:",
        *HELP.splitlines(),
    ]


async def test_a_time_of_day_is_the_athletes_and_not_the_machines(store: SqlStore, tmp_path: Path) -> None:
    new_york = datetime.fromisoformat("2026-11-23T00:30-05:00")
    assert await live(store, tmp_path, ":at 20:30", ":at 6:00", at=new_york) == [
        "welcome",
        "--- Monday 23 November 2026, 07:00 +0100 ---",
        "session of 2026-11-23",
        "--- Monday 23 November 2026, 20:30 +0100 ---",
        "--- Tuesday 24 November 2026, 06:00 +0100 ---",
    ]


async def test_what_is_said_after_a_restart_at_the_same_instant_comes_later(store: SqlStore, tmp_path: Path) -> None:
    await live(store, tmp_path, "hello", "again")
    kept = await store.recall(CLOCK_NOTE)
    assert kept is not None
    assert datetime.fromisoformat(kept) == MONDAY + timedelta(microseconds=2)


async def test_after_a_restart_the_last_messages_and_the_clock_are_where_they_were(
    store: SqlStore, tmp_path: Path
) -> None:
    await live(store, tmp_path, "hello", ":day")
    assert await store.recall(CLOCK_NOTE) == "2026-11-24T06:30:00+01:00"
    again = await live(store, tmp_path, "1", at=datetime.fromisoformat("2026-11-24T06:30+01:00"))
    assert again == ["welcome", "heard hello", "session of 2026-11-23", "tapped ok"]


async def test_an_unknown_steering_word_is_answered_with_what_there_is(store: SqlStore, tmp_path: Path) -> None:
    lived = await live(store, tmp_path, ":fortnight")
    assert lived[1] == "There is no :fortnight. What there is:"
    assert any(line.startswith(":next") for line in lived)


async def test_nothing_is_taken_after_quit(store: SqlStore, tmp_path: Path) -> None:
    assert await live(store, tmp_path, ":quit", "hello") == ["welcome"]
