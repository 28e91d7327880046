"""After downtime today's session is still sent, and says that it is late; yesterday's never is."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.adapters import Inbound
from bot.carrier import Office
from bot.coach import Coach
from bot.content import load_catalog
from bot.courier import Courier
from bot.store.sql import SqlStore
from bot.store.tables import letters
from core.athlete import PlannedRun, Profile, Screening
from core.chat import Address, Said
from core.conversation import advance
from core.conversation.stages.stage import Idle
from core.conversation.turns.turn import Athlete, Turn
from tests.bot.dialogue import MONDAY, PROFILE
from tests.bot.wire import Wire

CATALOG = load_catalog()
SUNDAY = MONDAY - timedelta(hours=11)
RUNS = tuple(PlannedRun(day=day, kind="easy", at="18:00") for day in ("tue", "thu", "sat"))
ATHLETES = 12
pytestmark = pytest.mark.faults


def profile_of(number: int) -> Profile:
    return Profile(
        name=f"Athlete {number}",
        age=30,
        time_zone="Europe/Berlin",
        started=PROFILE.started,
        level="beginner",
        weekly_distance_km=25,
        runs=RUNS,
        screening=Screening(),
    )


def known(athlete: Athlete, event: object, now: datetime, catalog: object) -> Turn:
    """Skip the onboarding: whoever writes is known already."""
    met = Athlete(profile=profile_of(1), stage=Idle(), struck=athlete.struck, journal=athlete.journal)
    return advance(met, Said("hello"), now, CATALOG)


async def started(store: SqlStore) -> None:
    coach = Coach(store=store, catalog=CATALOG, advance=known, clock=lambda: SUNDAY)
    for number in range(ATHLETES):
        address = Address("console", str(number))
        await coach.receive(Inbound(address=address, event=Said("hello"), event_id=str(number)))


async def back_at(store: SqlStore, now: datetime) -> Wire:
    wire = Wire()
    coach = Coach(store=store, catalog=CATALOG, advance=advance, clock=lambda: now)
    while await coach.strike():
        pass
    await Courier({"console": wire}, Office(store=store, catalog=CATALOG, clock=lambda: now)).flush()
    return wire


async def mornings(store: SqlStore) -> Counter[str]:
    async with store.reader.connect() as connection:
        rows = (await connection.execute(select(letters).where(letters.c.occasion == "morning"))).all()
    return Counter(str(row.day) for row in rows)


async def test_three_hours_of_downtime_over_the_morning(store: SqlStore) -> None:
    await started(store)
    wire = await back_at(store, MONDAY + timedelta(hours=3))
    mornings_sent = [letter for _, letter in wire.delivered if "late" in letter.message.text.lower()]
    assert len(mornings_sent) == ATHLETES
    assert await mornings(store) == {"2026-11-23": ATHLETES}


async def test_three_days_of_downtime(store: SqlStore) -> None:
    await started(store)
    await back_at(store, MONDAY + timedelta(days=3, minutes=1))
    assert await mornings(store) == {"2026-11-26": ATHLETES}


async def test_downtime_until_late_at_night_sends_nothing_old(store: SqlStore) -> None:
    await started(store)
    await back_at(store, datetime(2026, 11, 23, 22, 30, tzinfo=UTC))
    assert await mornings(store) == {}


async def test_letters_that_waited_over_night_are_not_sent(store: SqlStore) -> None:
    await started(store)
    coach = Coach(store=store, catalog=CATALOG, advance=advance, clock=lambda: MONDAY)
    while await coach.strike():
        pass
    wire = Wire()
    tomorrow = MONDAY + timedelta(hours=23)
    await Courier({"console": wire}, Office(store=store, catalog=CATALOG, clock=lambda: tomorrow)).flush()
    async with store.reader.connect() as connection:
        states = (await connection.execute(select(letters.c.state).where(letters.c.occasion == "morning"))).scalars()
        assert Counter(states) == {"expired": ATHLETES}
