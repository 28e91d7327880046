"""The outbox: letters are claimed under a token, launched before the request, and settled after it.

A letter is `inflight` in the database before its request begins, so that after a crash only those are in doubt;
the token fences every step, so that a courier that was thought dead changes nothing that is no longer its own.
Steps asked for while a transaction is under way share the next one: a letter costs a part of a commit, not three.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, String, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.grouped import Grouped
from bot.store import Launched, Post, Priority, State, Verdict
from bot.store.claims import CLAIM
from bot.store.codec import read_message
from bot.store.doubts import recover_letters, resolve_letters
from bot.store.tables import EPOCH, MICROSECOND, Instant, letters
from core.chat import Address

FINAL: Final = frozenset({State.SENT, State.FAILED, State.UNKNOWN, State.EXPIRED})
_L = letters.c
_LAUNCH = (
    update(letters)
    .where(_L.id.in_(bindparam("ids", expanding=True)), _L.token == bindparam("t"), _L.state == State.CLAIMED)
    .values(
        state=State.INFLIGHT,
        attempts=_L.attempts + 1,
        doubted=func.coalesce(_L.doubted, bindparam("at", type_=Instant)),
    )
    .returning(_L.id, _L.platform, _L.chat, _L.key)
)
# One statement for every verdict, so that a batch of them is one call of the driver.
_SETTLE = (
    update(letters)
    .where(
        _L.id == bindparam("i"), _L.token == bindparam("t"), or_(_L.state == State.CLAIMED, _L.state == State.INFLIGHT)
    )
    .values(
        state=bindparam("s"),
        fault=bindparam("f"),
        doubted=bindparam("at", type_=Instant),
        due=func.coalesce(bindparam("d", type_=Instant), _L.due),
        message_id=func.coalesce(bindparam("m", type_=String), _L.message_id),
        settled=func.coalesce(bindparam("e", type_=Instant), _L.settled),
    )
)
_REPLACED = (
    select(_L.message_id)
    .where(
        _L.platform == bindparam("p"), _L.chat == bindparam("c"), _L.key == bindparam("k"), _L.message_id.is_not(None)
    )
    .order_by(_L.id.desc())
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class _Claim:
    platform: str
    priority: Priority
    now: datetime
    token: str
    limit: int


@dataclass(frozen=True, slots=True)
class _Launch:
    post: Post
    at: datetime


_Step = _Claim | _Launch | Verdict


class SqlOutbox:
    """Hand letters to the courier and keep what became of them."""

    def __init__(self, writer: AsyncEngine) -> None:
        self._writer = writer
        self._steps: Grouped[_Step, Any] = Grouped(self._together)

    async def claim(self, platform: str, priority: Priority, now: datetime, token: str, limit: int) -> list[Post]:
        """Claim letters in the order of each chat; a chat with an unfinished earlier letter waits."""
        claimed: list[Post] = await self._steps.add(_Claim(platform, priority, now, token, limit))
        return claimed

    async def launch(self, post: Post, at: datetime) -> Launched | None:
        """Commit that the letter's request begins; null where the letter is no longer ours."""
        launched: Launched | None = await self._steps.add(_Launch(post, at))
        return launched

    async def settle(self, verdict: Verdict) -> None:
        """Commit what became of a letter; a verdict about a letter no longer ours changes nothing."""
        await self._steps.add(verdict)

    async def recover(self, platform: str, token: str, now: datetime, *, hold: timedelta) -> Mapping[State, int]:
        """Take back what another courier left: claimed letters are pending again, inflight ones held."""
        async with self._writer.begin() as connection:
            return await recover_letters(connection, platform, token, now, hold=hold)

    async def resolve(self, platform: str, now: datetime) -> Mapping[State, int]:
        """Decide about held letters whose time is up: one more attempt, or none where the athlete has written since."""
        async with self._writer.begin() as connection:
            return await resolve_letters(connection, platform, now)

    async def _together(self, steps: Sequence[_Step]) -> Sequence[Any]:
        """Take steps in one transaction: what is over first, for it makes room for what is claimed."""
        async with self._writer.begin() as connection:
            await _settle(connection, [step for step in steps if isinstance(step, Verdict)])
            launched = await _launch(connection, [step for step in steps if isinstance(step, _Launch)])
            claimed = {step: await _claim(connection, step) for step in steps if isinstance(step, _Claim)}

        def answer(step: _Step) -> Any:
            match step:
                case _Claim():
                    return claimed[step]
                case _Launch():
                    return launched.get(step.post.id)
                case Verdict():
                    return None

        return [answer(step) for step in steps]


async def _settle(connection: AsyncConnection, verdicts: Sequence[Verdict]) -> None:
    if verdicts:
        await connection.execute(_SETTLE, [_outcome(verdict) for verdict in verdicts])


async def _launch(connection: AsyncConnection, launches: Sequence[_Launch]) -> dict[int, Launched]:
    launched = {}
    for token, ids in _by_token(launches).items():
        ours = {"ids": ids, "t": token, "at": min(launch.at for launch in launches)}
        for row in (await connection.execute(_LAUNCH, ours)).all():
            launched[row.id] = Launched(await _replaced(connection, Address(row.platform, row.chat), row.key))
    return launched


async def _claim(connection: AsyncConnection, wish: _Claim) -> list[Post]:
    wanted = {"p": wish.platform, "q": wish.priority, "now": wish.now, "n": wish.limit, "t": wish.token}
    rows = (await connection.execute(CLAIM, wanted)).all()
    return sorted((_post(row, wish.token) for row in rows), key=lambda post: post.id)


def _by_token(launches: Iterable[_Launch]) -> dict[str, list[int]]:
    tokens: dict[str, list[int]] = {}
    for launch in launches:
        tokens.setdefault(launch.post.token, []).append(launch.post.id)
    return tokens


async def _replaced(connection: AsyncConnection, to: Address, key: str) -> str | None:
    if not key:
        return None
    found: str | None = (await connection.execute(_REPLACED, {"p": to.platform, "c": to.chat, "k": key})).scalar()
    return found


def _outcome(verdict: Verdict) -> dict[str, Any]:
    return {
        "i": verdict.post.id,
        "t": verdict.post.token,
        "s": verdict.state,
        "f": verdict.fault,
        "at": verdict.doubted,
        "d": verdict.retry,
        "m": verdict.message_id,
        "e": verdict.at if verdict.state in FINAL else None,
    }


def _post(row: Row[Any], token: str) -> Post:
    return Post(
        id=row.id,
        letter=f"{row.id:x}.{(row.created - EPOCH) // MICROSECOND:x}",
        token=token,
        to=Address(row.platform, row.chat),
        message=read_message(row.message),
        language=row.language,
        priority=Priority(row.priority),
        meant=row.meant,
        unasked=row.occasion is not None,
        expires=row.expires,
        attempts=row.attempts,
        doubted=row.doubted,
    )
