"""Each step of a letter is fenced: who has lost it to another courier changes nothing of it any more."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.store import Draft, Post, Priority, State, Verdict
from bot.store.sql import SqlStore
from bot.store.tables import letters
from core.chat import Message, Said
from tests.bot.dialogue import HERE, MONDAY
from tests.bot.world import World


async def write(store: SqlStore, words: str, priority: Priority = Priority.REPLY) -> None:
    draft = Draft(
        athlete_id=None, to=HERE, message=Message(words), language="en", priority=priority, created=MONDAY, meant=MONDAY
    )  # fmt: skip
    async with store.turns() as turns:
        await turns.post([draft])


@pytest.fixture
async def lost(store: SqlStore) -> Post:
    """A letter that a courier has claimed and another taken over."""
    await write(store, "hello")
    (post,) = await claimed(store, "old")
    await store.outbox.recover(HERE.platform, "new", MONDAY, hold=timedelta())
    return post


async def claimed(store: SqlStore, token: str, priority: Priority = Priority.REPLY) -> list[Post]:
    return await store.outbox.claim(HERE.platform, priority, MONDAY, token, 9)


async def row(store: SqlStore) -> Any:
    (found,) = await World(store).rows(letters)
    return found


async def test_what_another_has_claimed_is_neither_launched_nor_settled(store: SqlStore, lost: Post) -> None:
    (post,) = await claimed(store, "new")
    late = Verdict(post=lost, state=State.FAILED, at=MONDAY)
    assert await store.outbox.launch(lost, MONDAY) is None
    await store.outbox.settle(late)
    assert (await row(store)).state == State.CLAIMED
    assert await store.outbox.launch(post, MONDAY)
    await store.outbox.settle(late)
    assert (await row(store)).state == State.INFLIGHT


async def test_a_letter_is_launched_once_for_each_claim(store: SqlStore, lost: Post) -> None:
    (post,) = await claimed(store, "new")
    assert await store.outbox.launch(post, MONDAY)
    assert await store.outbox.launch(post, MONDAY) is None
    assert (await row(store)).attempts == 1


@pytest.mark.parametrize("priority", Priority)
async def test_a_letter_waits_until_the_one_before_it_is_over(store: SqlStore, priority: Priority) -> None:
    await write(store, "first", priority)
    (first,) = await claimed(store, "new", priority)
    await write(store, "second", priority)
    assert await claimed(store, "new", priority) == []
    await store.outbox.launch(first, MONDAY)
    assert await claimed(store, "new", priority) == []
    await store.outbox.settle(Verdict(post=first, state=State.HELD, at=MONDAY, doubted=MONDAY))
    assert [post.message.text for post in await claimed(store, "new", priority)] == ["second"]


async def test_a_letter_that_is_tried_again_later_holds_back_those_behind_it(store: SqlStore) -> None:
    await write(store, "first")
    await write(store, "second")
    first, second = await claimed(store, "new")
    later = MONDAY + timedelta(seconds=1)
    await store.outbox.settle(Verdict(post=first, state=State.PENDING, at=MONDAY, retry=later))
    await store.outbox.settle(Verdict(post=second, state=State.PENDING, at=MONDAY))
    assert await claimed(store, "new") == []
    both = await store.outbox.claim(HERE.platform, Priority.REPLY, later, "new", 9)
    assert [post.message.text for post in both] == ["first", "second"]


async def test_a_push_waits_for_an_answer_and_no_answer_for_a_push(store: SqlStore) -> None:
    await write(store, "push", Priority.PUSH)
    assert await claimed(store, "new", Priority.PUSH)
    await write(store, "answer")
    await write(store, "another push", Priority.PUSH)
    assert [post.message.text for post in await claimed(store, "new")] == ["answer"]
    assert await claimed(store, "new", Priority.PUSH) == []


HOLD = timedelta(minutes=10)


async def held(world: World, expires: datetime | None = None) -> None:
    """Let a letter's first attempt end in doubt."""
    await world.hear(Said("hello"))
    async with world.store.writer.begin() as connection:
        await connection.execute(letters.update().values(expires=expires))
    (post,) = await world.store.outbox.claim(HERE.platform, Priority.REPLY, world.now, "new", 9)
    await world.store.outbox.launch(post, world.now)
    await world.store.outbox.settle(
        Verdict(post=post, state=State.HELD, at=world.now, doubted=world.now, retry=world.now + HOLD)
    )


async def test_a_letter_in_doubt_is_tried_again_when_its_time_is_up_and_not_before(store: SqlStore) -> None:
    world = World(store)
    await held(world)
    assert await store.outbox.resolve(HERE.platform, world.now + HOLD / 2) == {}
    assert await store.outbox.resolve(HERE.platform, world.now + HOLD) == {State.PENDING: 1}


async def test_a_letter_in_doubt_is_let_go_where_the_athlete_has_written_since(store: SqlStore) -> None:
    world = World(store)
    await held(world)
    world.now += HOLD / 2
    await world.hear(Said("I have read it"))
    assert await store.outbox.resolve(HERE.platform, world.now + HOLD) == {State.UNKNOWN: 1}


async def test_a_letter_in_doubt_is_let_go_where_it_is_worth_nothing_any_more(store: SqlStore) -> None:
    world = World(store)
    await held(world, expires=world.now + HOLD / 2)
    assert await store.outbox.resolve(HERE.platform, world.now + HOLD) == {State.UNKNOWN: 1}
