"""One athlete, two platforms, one month: the transcript is played over both real libraries and local servers."""

from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import func, select

from bot.store.codec import read_entries
from bot.store.tables import athletes, chats, journal, letters
from core.journal import SessionLog, effective
from tests.bot.adapters.both import USERS, both
from tests.servers.discord import dm

TRANSCRIPT: Final = Path(__file__).parent / "linked_month.txt"
FRIDAY: Final = datetime.fromisoformat("2026-11-20T08:00+00:00")


async def test_a_linked_athletes_month_on_both_platforms(tmp_path: Path) -> None:
    async with both(tmp_path, FRIDAY) as athlete:
        for number, line in enumerate(TRANSCRIPT.read_text().splitlines(), 1):
            if line and not line.startswith("#"):
                try:
                    await athlete.line(line)
                except AssertionError as failure:
                    raise AssertionError(f"{TRANSCRIPT.name}:{number}: {line}\n{failure}") from failure
        async with athlete.store.reader.connect() as connection:
            of_chat = select(chats.c.athlete_id).where(chats.c.chat == str(dm(USERS["D"])))
            one = (await connection.execute(of_chat)).scalar_one()
            linked = select(chats.c.platform).where(chats.c.athlete_id == one)
            assert set((await connection.execute(linked)).scalars()) == {"telegram", "discord"}
            lines = select(journal.c.entry).where(journal.c.athlete_id == one).order_by(journal.c.line)
            entries = effective(read_entries(list((await connection.execute(lines)).scalars())))
            pushes = select(letters.c.day, letters.c.state).where(letters.c.occasion == "morning")
            mornings = (await connection.execute(pushes)).all()
            people = (await connection.execute(select(func.count()).select_from(athletes))).scalar()
    logged = {entry.at.date().isoformat() for entry in entries if isinstance(entry, SessionLog)}
    assert {"2026-11-24", "2026-11-29", "2026-12-01", "2026-12-06", "2026-12-08", "2026-12-13"} < logged
    assert len(mornings) == len({row.day for row in mornings}) == 30, "every morning once, wherever it went"
    assert {row.state for row in mornings} == {"sent"}
    assert people == 2, "the athlete and the stranger"
