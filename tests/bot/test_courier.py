"""Letters go out once, in order, within the budget; those of unknown fate are known as such."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot import carrier as carrier_module
from bot import courier as courier_module
from bot.adapters import ChatAdapter, Refused, TryLater, Unreachable
from bot.carrier import AT_ONCE, Office
from bot.content import load_catalog
from bot.courier import Courier
from bot.store import Draft, Priority, State, Verdict
from bot.store.sql import SqlStore
from bot.store.tables import letters
from core.chat import Address, Message
from tests.bot.dialogue import HERE, MONDAY
from tests.bot.wire import FAST, Wire

CATALOG = load_catalog()
_: type[ChatAdapter] = Wire


@dataclass
class Post:
    """A courier with one wire, a clock that is moved by hand, and the verdicts so far."""

    store: SqlStore
    now: datetime = MONDAY
    wire: Wire = field(default_factory=Wire)
    verdicts: list[Verdict] = field(default_factory=list)
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    seen: asyncio.Event = field(default_factory=asyncio.Event)

    def notice(self, verdict: Verdict) -> None:
        self.verdicts.append(verdict)
        self.seen.set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Courier]:
        office = Office(store=self.store, catalog=CATALOG, clock=lambda: self.now, notice=self.notice)
        courier = Courier({"console": self.wire}, office)
        task = asyncio.create_task(courier.run())
        try:
            yield courier
        finally:
            courier.stop()
            await task

    async def reaches(self, *states: State) -> None:
        async with asyncio.timeout(10):
            while [v.state for v in self.verdicts] != list(states):
                await self.seen.wait()
                self.seen.clear()

    async def write(self, *texts: str, to: Address = HERE, **more: Any) -> None:
        drafts = [
            Draft(
                athlete_id=None,
                to=to,
                message=Message(text, key=more.get("key", "")),
                language="en",
                priority=Priority.PUSH if "occasion" in more else Priority.REPLY,
                created=more.get("created", self.now),
                meant=more.get("meant", self.now),
                occasion=more.get("occasion"),
                day=more.get("day"),
                expires=more.get("expires"),
            )
            for text in texts
        ]
        async with self.store.turns() as turns:
            await turns.post(drafts)

    async def states(self) -> list[str]:
        async with self.store.reader.connect() as connection:
            return list((await connection.execute(select(letters.c.state).order_by(letters.c.id))).scalars())


@pytest.fixture
def post(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> Post:
    monkeypatch.setattr(courier_module, "POLL", 0.01)
    monkeypatch.setattr(courier_module, "DOUBTS", 0.01)
    return Post(store)


async def test_letters_of_a_chat_arrive_in_order(post: Post) -> None:
    await post.write(*(f"n{n}" for n in range(30)))
    async with post.running():
        await post.reaches(*[State.SENT] * 30)
    assert post.wire.texts == [f"n{n}" for n in range(30)]


async def test_flushing_delivers_what_may_go_and_returns(post: Post) -> None:
    await post.write("push", occasion="morning", day=date(2026, 11, 23))
    await post.write("reply", "another")
    office = Office(store=post.store, catalog=CATALOG, clock=lambda: post.now)
    courier = Courier({"console": post.wire}, office)
    await courier.flush()
    assert sorted(post.wire.texts) == ["another", "push", "reply"]
    await courier.flush()
    assert len(post.wire.texts) == 3


async def test_a_letter_that_must_wait_holds_back_those_behind_it(post: Post) -> None:
    post.wire.faults = deque([TryLater()])
    await post.write("one", "two", "three")
    await post.write("other", to=Address("console", "you"))
    async with post.running() as courier:
        async with asyncio.timeout(10):
            while "other" not in post.wire.texts:
                await asyncio.sleep(0)
        post.now += timedelta(seconds=2)
        courier.wake()
        async with asyncio.timeout(10):
            while len(post.wire.texts) < 4:
                await post.seen.wait()
                post.seen.clear()
    assert [text for text in post.wire.texts if text != "other"] == ["one", "two", "three"]


async def test_a_reply_overtakes_all_pushes_but_those_under_way(post: Post) -> None:
    post.wire.gate.clear()
    for number in range(300):
        await post.write("push", to=Address("console", str(number)), occasion="morning", day=date(2026, 11, 23))
    async with post.running() as courier:
        await asyncio.wait_for(post.wire.begun.wait(), 10)
        await post.write("reply")
        courier.wake()
        async with asyncio.timeout(10):
            while "reply" not in post.wire.tried:
                await asyncio.sleep(0.01)
        post.wire.gate.set()
    assert post.wire.tried.index("reply") <= AT_ONCE[Priority.PUSH]


async def test_waits_grow_and_a_letter_expires(post: Post) -> None:
    post.wire.faults = deque(TryLater() for _ in range(20))
    await post.write("late", expires=MONDAY + timedelta(minutes=1))
    async with post.running():
        for _ in range(7):
            count = len(post.verdicts)
            async with asyncio.timeout(10):
                while len(post.verdicts) == count:
                    await post.seen.wait()
                    post.seen.clear()
            last = post.verdicts[-1]
            post.now = max(post.now, last.retry or post.now)
    waits = [v.retry - v.at for v in post.verdicts if v.retry]
    assert waits == sorted(waits)
    assert waits[-1] >= 16 * waits[0]
    assert post.verdicts[-1].state is State.EXPIRED
    assert post.wire.texts == []


async def test_the_platform_names_the_wait(post: Post) -> None:
    post.wire.faults = deque([TryLater(timedelta(seconds=40))])
    await post.write("hello")
    async with post.running():
        await post.reaches(State.PENDING)
        assert post.verdicts[0].retry == MONDAY + timedelta(seconds=40)
        post.now += timedelta(seconds=40)
        await post.reaches(State.PENDING, State.SENT)


@pytest.mark.parametrize(("outcome", "state"), [(Unreachable(), State.FAILED), (Refused(), State.FAILED)])
async def test_hopeless_letters_are_given_up_at_once(post: Post, outcome: Exception, state: State) -> None:
    post.wire.faults = deque([outcome])
    await post.write("hello")
    async with post.running():
        await post.reaches(state)
    assert post.wire.texts == []


async def test_a_letter_in_doubt_is_sent_once_more_marked_and_silent(post: Post) -> None:
    post.wire.faults = deque([TryLater(ambiguous=True)])
    await post.write("hello")
    async with post.running() as courier:
        await post.reaches(State.HELD)
        await post.write("next")
        courier.wake()
        await post.reaches(State.HELD, State.SENT)
        post.now += timedelta(minutes=10)
        await post.reaches(State.HELD, State.SENT, State.SENT)
    assert post.wire.texts == ["next", "You may have seen this one already.\n\nhello"]
    assert post.wire.delivered[-1][1].silent


async def test_a_letter_in_doubt_twice_is_not_sent_a_third_time(post: Post) -> None:
    post.wire.faults = deque([TryLater(ambiguous=True), TryLater(ambiguous=True)])
    await post.write("hello")
    async with post.running():
        await post.reaches(State.HELD)
        post.now += timedelta(minutes=10)
        await post.reaches(State.HELD, State.UNKNOWN)
    assert await post.states() == ["unknown"]


async def test_where_repeats_are_recognised_the_same_letter_goes_again_at_once(post: Post) -> None:
    post.wire = Wire(budget=replace(FAST, recognises_repeats=True), faults=deque([TryLater(ambiguous=True)]))
    await post.write("hello")
    async with post.running():
        await post.reaches(State.PENDING)
        post.now += timedelta(seconds=2)
        await post.reaches(State.PENDING, State.SENT)
    ((_, letter),) = post.wire.delivered
    assert (letter.message.text, letter.silent, letter.doubt) == ("hello", False, timedelta(seconds=2))


async def test_the_same_key_edits_the_earlier_message(post: Post) -> None:
    await post.write("one", key="today")
    await post.write("between")
    await post.write("two", key="today")
    async with post.running():
        await post.reaches(*[State.SENT] * 3)
    assert [letter.replaces for _, letter in post.wire.delivered] == [None, None, "m1"]


async def test_an_edit_in_doubt_is_simply_repeated(post: Post) -> None:
    await post.write("one", key="today")
    async with post.running() as courier:
        await post.reaches(State.SENT)
        post.wire.faults.append(TryLater(ambiguous=True))
        await post.write("two", key="today")
        courier.wake()
        await post.reaches(State.SENT, State.PENDING)
        post.now += timedelta(seconds=2)
        await post.reaches(State.SENT, State.PENDING, State.SENT)
    assert post.wire.texts == ["one", "two"]


async def test_a_push_that_the_platform_delayed_says_that_it_is_late(post: Post) -> None:
    pushes: dict[str, Any] = {"occasion": "morning", "day": date(2026, 11, 23), "created": MONDAY, "meant": MONDAY}
    await post.write("session", **pushes)
    post.now += timedelta(hours=1)
    async with post.running():
        await post.reaches(State.SENT)
    assert post.wire.texts == ["This one is a little late, sorry.\n\nsession"]


async def test_after_a_crash_only_letters_in_flight_are_in_doubt(post: Post) -> None:
    await post.write("a", "b", "c")
    claimed = await post.store.outbox.claim("console", Priority.REPLY, post.now, "dead", 2)
    await post.store.outbox.launch(claimed[0], post.now)
    async with post.running():
        await post.reaches(State.SENT, State.SENT)
        assert post.wire.texts == ["b", "c"]
        assert await post.states() == ["held", "sent", "sent"]
    await post.store.outbox.settle(Verdict(post=claimed[1], state=State.PENDING, at=post.now))
    assert await post.states() == ["held", "sent", "sent"], "a courier thought dead changes nothing any more"


async def test_stopping_finishes_what_has_begun_and_begins_nothing_more(post: Post) -> None:
    post.wire.gate.clear()
    post.wire.budget = replace(FAST, chat_burst=1, chat_per_second=0.001)
    await post.write("begun", "waiting")
    async with post.running() as courier:
        await asyncio.wait_for(post.wire.begun.wait(), 10)
        courier.stop()
        post.wire.gate.set()
    assert post.wire.texts == ["begun"]
    assert await post.states() == ["sent", "claimed"]
    post.wire.budget = FAST
    async with post.running():
        await post.reaches(State.SENT, State.SENT)
    assert post.wire.texts == ["begun", "waiting"]


async def test_a_429_pauses_the_whole_platform(post: Post) -> None:
    post.wire.faults = deque([TryLater(timedelta(milliseconds=300), everyone=True)])
    post.wire.budget = replace(FAST, per_second=1000, kept_for_replies=10)
    await post.write("one")
    started = asyncio.get_running_loop().time()
    async with post.running() as courier:
        await post.reaches(State.PENDING)
        await post.write("two", to=Address("console", "you"))
        courier.wake()
        await post.reaches(State.PENDING, State.SENT)
        assert asyncio.get_running_loop().time() - started > 0.3


class Away:
    """An outbox whose database is away at the first step of each kind."""

    def __init__(self, outbox: Any) -> None:
        self._outbox = outbox
        self.steps = {"claim", "launch", "settle", "resolve"}

    def __getattr__(self, step: str) -> Any:
        if step not in self.steps:
            return getattr(self._outbox, step)
        self.steps.remove(step)
        return self._away

    async def _away(self, *_: Any) -> None:
        raise ConnectionError


async def test_a_database_away_for_a_moment_costs_nothing(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carrier_module, "AGAIN", 0.01)
    post.store.outbox = away = Away(post.store.outbox)
    await post.write("hello")
    async with post.running():
        await post.reaches(State.PENDING, State.SENT)
    assert away.steps == set()
    assert post.wire.tried == ["hello"]


async def test_a_fault_of_an_adapter_leaves_its_letter_in_doubt_and_stops_nothing(post: Post) -> None:
    post.wire.faults = deque([ZeroDivisionError()])
    await post.write("hello")
    async with post.running() as courier:
        await post.reaches(State.HELD)
        await post.write("next")
        courier.wake()
        await post.reaches(State.HELD, State.SENT)
    assert post.wire.texts == ["next"]
