"""One event, one turn, one transaction."""

import asyncio
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.adapters import Inbound, Left
from bot.coach import AFTER_FAULT, ATTEMPTS, Coach
from bot.store import Contention, Draft, Priority
from bot.store.sql import SqlStore
from bot.store.tables import athletes, journal, letters
from bot.store.turns import PUT_OFF, SqlTurns
from core.catalog import Catalog
from core.chat import Address, Called, Event, Message, Said, Tapped
from core.conversation.turns.turn import Athlete, Turn
from tests.bot.dialogue import HERE, MONDAY, THERE, advance
from tests.bot.world import CATALOG, World, linked, offered


@pytest.fixture
def world(store: SqlStore) -> World:
    return World(store)


async def test_a_turn_keeps_the_entry_and_the_answer(world: World) -> None:
    await world.hear(Said("hello"))
    await world.hear(Said("4"))
    assert await world.said() == ["heard hello", "logged 4"]
    assert [row.line for row in await world.rows(journal)] == [0]


async def test_a_repeated_event_changes_nothing(world: World) -> None:
    for _ in range(3):
        await world.hear(Said("4"), event_id="update-7")
    assert await world.said() == ["logged 4"]
    assert len(await world.rows(journal)) == 1


async def test_the_journal_is_read_back_after_a_restart(world: World) -> None:
    for score in ("1", "2", "3"):
        await world.hear(Said(score))
    restarted = SqlStore(world.store.writer.url)
    other = World(restarted, events=10)
    await other.hear(Said("4"))
    await restarted.close()
    assert [row.line for row in await world.rows(journal)] == [0, 1, 2, 3]


async def test_two_processes_never_lose_an_entry(world: World) -> None:
    other = World(SqlStore(world.store.writer.url), events=1000)
    await asyncio.gather(*(w.hear(Said("5")) for _ in range(20) for w in (world, other)))
    await other.store.close()
    assert [row.line for row in await world.rows(journal)] == list(range(40))
    assert len(await world.rows(athletes)) == 1


async def test_one_person_is_answered_in_order(world: World) -> None:
    await asyncio.gather(*(world.hear(Said(f"n{n}")) for n in range(20)))
    assert await world.said() == [f"heard n{n}" for n in range(20)]


async def test_a_turn_that_was_in_anothers_way_is_tried_again(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    free, in_the_way = world.store.turns, [True] * (ATTEMPTS - 1)

    def turns() -> AbstractAsyncContextManager[SqlTurns]:
        if in_the_way and in_the_way.pop():
            raise Contention
        return free()

    monkeypatch.setattr(world.store, "turns", turns)
    await world.hear(Said("4"))
    assert await world.said() == ["logged 4"]
    in_the_way += [True] * ATTEMPTS
    with pytest.raises(Contention):
        await world.hear(Said("5"))


async def test_a_fault_in_the_dialogue_is_answered_and_changes_nothing(world: World) -> None:
    await world.hear(Said("4"))
    await world.hear(Said("boom"))
    await world.hear(Said("5"))
    logged, apology, again = await world.said()
    assert (logged, again) == ("logged 4", "logged 5")
    assert "went wrong on my side" in apology


async def test_the_hour_strikes_once_a_day(world: World) -> None:
    await world.hear(Called("start"))
    assert await world.coach.strike() == 0
    world.now = MONDAY + timedelta(seconds=3)
    assert await world.coach.strike() == 1
    assert await world.coach.strike() == 0
    world.now += timedelta(days=1)
    assert await world.coach.strike() == 1
    assert await world.said() == ["welcome", "session of 2026-11-23", "session of 2026-11-24"]


async def test_a_fault_at_the_hour_is_tried_again_after_a_while(world: World) -> None:
    await world.hear(Called("start"))
    world.now = MONDAY
    world.coach = Coach(store=world.store, catalog=CATALOG, advance=lambda *_: 1 / 0, clock=lambda: world.now)
    assert await world.coach.strike() == 1
    assert await world.coach.strike() == 0
    world.coach = Coach(store=world.store, catalog=CATALOG, advance=advance, clock=lambda: world.now)
    world.now += AFTER_FAULT
    assert await world.coach.strike() == 1
    assert (await world.said())[-1] == "session of 2026-11-23"


async def test_a_dialogue_that_would_rewrite_the_journal_is_a_fault_and_changes_nothing(world: World) -> None:
    def forgetful(athlete: Athlete, event: Event, now: datetime, catalog: Catalog) -> Turn:
        return replace(advance(athlete, event, now, catalog), athlete=replace(athlete, journal=athlete.journal[1:]))

    await world.hear(Said("4"))
    world.coach = Coach(store=world.store, catalog=CATALOG, advance=forgetful, clock=lambda: world.now)
    await world.hear(Said("5"))
    assert "went wrong on my side" in (await world.said())[-1]
    assert [row.line for row in await world.rows(journal)] == [0]


@pytest.mark.parametrize(("begun", "seen"), [(-timedelta(minutes=5), timedelta()), (timedelta(hours=1),) * 2])
async def test_the_dialogue_sees_the_hour_itself_where_the_coach_began_early(
    world: World, begun: timedelta, seen: timedelta
) -> None:
    instants: list[datetime] = []

    def watched(athlete: Athlete, event: Event, now: datetime, catalog: Catalog) -> Turn:
        instants.append(now)
        return advance(athlete, event, now, catalog)

    spread = timedelta(minutes=15)
    coach = Coach(store=world.store, catalog=CATALOG, advance=watched, clock=lambda: world.now, spread=spread)
    world.coach = coach
    for number in range(20):
        await world.hear(Called("start"), Address("console", str(number)))
    instants.clear()
    world.now = MONDAY + begun
    assert await coach.strike(20) > 5
    assert set(instants) == {MONDAY + seen}


async def test_a_morning_of_two_messages_comes_whole_and_knows_its_own_instant(world: World) -> None:
    due = MONDAY - timedelta(hours=1)

    def talkative(athlete: Athlete, event: Event, now: datetime, catalog: Catalog) -> Turn:
        turn = advance(athlete, event, now, catalog)
        return replace(turn, letters=tuple(replace(letter, due=due) for letter in turn.letters * 2))

    await world.hear(Called("start"))
    world.coach = Coach(store=world.store, catalog=CATALOG, advance=talkative, clock=lambda: world.now)
    world.now = MONDAY
    await world.coach.strike()
    pushes = [row for row in await world.rows(letters) if row.priority == Priority.PUSH]
    assert sorted(str(row.occasion) for row in pushes) == ["None", "morning"]
    assert {row.meant for row in pushes} == {due}


async def test_pushes_are_spread_early_and_never_late(world: World) -> None:
    spread = timedelta(minutes=10)
    world.coach = Coach(store=world.store, catalog=CATALOG, advance=advance, clock=lambda: world.now, spread=spread)
    for number in range(50):
        await world.hear(Called("start"), Address("console", str(number)))
    calls = [row.call_at for row in await world.rows(athletes)]
    assert all(MONDAY - spread < at <= MONDAY for at in calls)
    assert len(set(calls)) == 50
    world.now = MONDAY - timedelta(minutes=5)
    while await world.coach.strike():
        pass
    early = [row for row in await world.rows(letters) if row.occasion]
    assert 15 < len(early) < 35
    assert {row.meant for row in early} == {MONDAY}


async def test_pushes_go_where_the_athlete_wrote_last(world: World) -> None:
    code = await linked(world)
    world.now = MONDAY
    await world.coach.strike()
    assert (await world.said(THERE))[-1] == "session of 2026-11-23"
    world.now += timedelta(hours=1)
    await world.hear(Said("hi"), HERE)
    world.now = MONDAY + timedelta(days=1)
    await world.coach.strike()
    assert (await world.said(HERE))[-1] == "session of 2026-11-24"
    assert code


async def test_a_code_works_once(world: World) -> None:
    code = await linked(world)
    await world.hear(Called("link", code), Address("elsewhere", "thief"))
    assert "do not know that code" in (await world.said(Address("elsewhere", "thief")))[-1]


@pytest.mark.parametrize("forged", ["ABCDEFGH", "' OR 1=1 --", "x" * 5000, "…"])
async def test_a_forged_code_is_refused(world: World, forged: str) -> None:
    await world.hear(Called("link", forged))
    assert "do not know that code" in (await world.said())[-1]


async def test_an_expired_code_is_refused(world: World) -> None:
    code = await offered(world)
    world.now += timedelta(minutes=10)
    await world.hear(Called("link", code), THERE)
    assert "too old" in (await world.said(THERE))[-1]


async def test_ones_own_code_is_refused(world: World) -> None:
    code = await offered(world)
    await world.hear(Called("link", code))
    assert "belongs to that plan already" in (await world.said())[-1]


async def test_a_chat_with_a_journal_is_not_thrown_away(world: World) -> None:
    code = await offered(world)
    await world.hear(Said("4"), THERE)
    await world.hear(Called("link", code), THERE)
    assert "journal of its own" in (await world.said(THERE))[-1]
    assert len(await world.rows(athletes)) == 2


async def test_a_newer_code_replaces_the_older(world: World) -> None:
    first = await offered(world)
    second = await offered(world)
    await world.hear(Called("link", first), THERE)
    assert "do not know that code" in (await world.said(THERE))[-1]
    await world.hear(Called("link", second.lower()), THERE)
    assert (await world.said(THERE))[-1].startswith("Done.")


async def test_erasing_leaves_nothing_but_the_goodbye(world: World) -> None:
    await linked(world)
    await world.hear(Said("4"))
    await world.hear(Called("erase"))
    assert await world.rows(athletes) == []
    assert await world.rows(journal) == []
    assert await world.said() == ["gone"]
    assert await world.said(THERE) == []
    await world.hear(Said("hello again"))
    assert len(await world.rows(athletes)) == 1


async def test_nothing_more_is_said_to_who_left_until_they_write_again(world: World) -> None:
    await world.hear(Called("start"))
    await world.hear(Left())
    world.now = MONDAY
    assert await world.coach.strike() == 0
    assert {row.state for row in await world.rows(letters)} == {"failed"}
    await world.hear(Said("back"))
    world.now = MONDAY + timedelta(days=1)
    assert await world.coach.strike() == 1


async def test_a_leave_that_the_platform_tells_twice_does_not_shut_out_who_came_back(world: World) -> None:
    await world.hear(Called("start"))
    for event, event_id in ((Left(), "update-7"), (Said("back"), "update-8")) * 2:
        await world.hear(event, event_id=event_id)
    world.now = MONDAY
    assert await world.coach.strike() == 1


async def test_a_tap_proves_that_a_doubtful_letter_arrived(world: World) -> None:
    await world.hear(Said("hello"))
    async with world.store.writer.begin() as connection:
        await connection.execute(letters.update().values(state="held", doubted=world.now, due=world.now))
    tap = Inbound(address=HERE, event=Tapped("ok"), event_id="tap", pressed_on="m17")
    await world.coach.receive(tap)
    row = (await world.rows(letters))[0]
    assert (row.state, row.message_id) == ("sent", "m17")


async def test_a_tap_on_another_message_proves_nothing_of_a_doubtful_letter(world: World) -> None:
    await world.hear(Said("hello"))
    async with world.store.writer.begin() as connection:
        await connection.execute(letters.update().values(state="held", doubted=world.now, due=world.now))
    await world.coach.receive(Inbound(address=HERE, event=Tapped("other"), event_id="tap", pressed_on="m3"))
    assert (await world.rows(letters))[0].state == "held"


async def test_many_people_at_once_are_each_answered_once(world: World) -> None:
    people = [Address("console", f"person {number}") for number in range(60)]
    await asyncio.gather(*(world.hear(Said("4"), person, f"first {person.chat}") for person in people))
    await asyncio.gather(*(world.hear(Said("5"), person, f"second {person.chat}") for person in people))
    await asyncio.gather(*(world.hear(Said("5"), person, f"second {person.chat}") for person in people))
    assert [await world.said(person) for person in people] == [["logged 4", "logged 5"]] * 60


async def test_two_chats_of_one_athlete_at_once_lose_nothing(world: World) -> None:
    await world.hear(Called("start"))
    await world.hear(Called("link"))
    code = (await world.said())[-1].partition("/link ")[2].split()[0]
    await world.hear(Called("link", code), THERE)
    both = [world.hear(Said(score), place) for score in ("1", "2", "3") for place in (HERE, THERE)]
    await asyncio.gather(*both)
    assert [row.line for row in await world.rows(journal)] == [0, 1, 2, 3, 4, 5]


async def test_two_workers_speak_to_everybody_once(world: World) -> None:
    for number in range(30):
        await world.hear(Called("start"), Address("console", str(number)))
    world.now = MONDAY
    other = World(SqlStore(world.store.writer.url), now=MONDAY)

    async def work(coach: Coach) -> None:
        while await coach.strike(3):
            pass

    await asyncio.gather(work(world.coach), work(other.coach), work(other.coach))
    await other.store.close()
    assert len([row for row in await world.rows(letters) if row.occasion]) == 30


async def test_msg_05_at_most_two_unasked_messages_a_day(world: World) -> None:
    await world.hear(Called("start"))
    async with world.store.turns() as turns:
        drafts = [
            Draft(
                athlete_id=1,
                to=HERE,
                message=Message(str(occasion)),
                language="en",
                priority=Priority.PUSH,
                created=MONDAY,
                meant=MONDAY,
                occasion=occasion,
                day=MONDAY.date(),
            )
            for occasion in ("morning", "review", "morning", "extra")
        ]
        await turns.post(drafts)
    pushes = [(row.occasion, row.state) for row in await world.rows(letters) if row.occasion]
    assert pushes == [("morning", "pending"), ("review", "pending"), ("extra", "withheld")]


async def test_what_is_no_character_is_replaced(world: World) -> None:
    await world.hear(Said("knee \ud800 4"))
    assert await world.said() == ["heard knee ? 4"]


async def test_an_athlete_who_cannot_be_read_stops_nobody_else(world: World) -> None:
    await world.hear(Called("start"))
    await world.hear(Called("start"), THERE)
    async with world.store.writer.begin() as connection:
        await connection.execute(athletes.update().where(athletes.c.id == 1).values(profile="{", version=99))
    await world.hear(Said("hello"))
    assert "went wrong on my side" in (await world.said())[-1]
    world.now = MONDAY
    while await world.coach.strike():
        pass
    assert (await world.said(THERE))[-1] == "session of 2026-11-23"
    assert [row.call_at for row in await world.rows(athletes) if row.id == 1] == [MONDAY + PUT_OFF]
