"""The Discord adapter: a supervised gateway connection in, letters out over REST."""

import asyncio
from typing import Final

import discord
import structlog
from aiohttp import ClientError

from bot.adapters import Budget, Memory, Menus, Outgoing, Receipt, Receive, TryLater
from bot.adapters.discord.intake import Intake
from bot.adapters.discord.listening import Listener
from bot.adapters.discord.menu import offer
from bot.adapters.discord.outcome import verdict
from bot.adapters.discord.pacing import Pacer
from bot.adapters.discord.sending import Sender
from bot.adapters.discord.sweeping import sweep_seldom
from bot.heartbeat import Heartbeat
from core.chat import Address

log = structlog.get_logger()
BUDGET: Final = Budget(per_second=40, kept_for_replies=10, chat_burst=5, chat_per_second=1, recognises_repeats=True)
GIVE_UP: Final = 25.0
"""How long one letter may take, in seconds, the library's own retries included."""
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0
# Nobody is coached by voice: the library need not warn at each start that it could not speak.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
_OWNERS = (discord.LoginFailure, discord.PrivilegedIntentsRequired)


class Discord:
    """Speak Discord with one bot token, in private chats."""

    def __init__(
        self,
        token: str,
        memory: Memory,
        menus: Menus,
        refusal: str,
        *,
        budget: Budget = BUDGET,
        heartbeat: Heartbeat | None = None,
    ) -> None:
        self._token = token
        self._memory = memory
        self._menus = menus
        self._refusal = refusal
        self._budget = budget
        self._heartbeat = heartbeat or Heartbeat()
        self._pacer = Pacer(budget.per_second)
        self._login = asyncio.Lock()
        self._rest: discord.Client | None = None
        self._sender: Sender | None = None

    @property
    def budget(self) -> Budget:
        """Return how fast Discord may be written to."""
        return self._budget

    @property
    def heartbeat(self) -> Heartbeat:
        """Return when the gateway was last heard; it answers a heartbeat every minute or sooner."""
        return self._heartbeat

    async def open(self) -> None:
        """Log in for sending; raise `TryLater` where the platform is out of reach for now."""
        try:
            await self._connected()
        except discord.LoginFailure:
            raise
        except (discord.HTTPException, ClientError, OSError) as error:
            raise TryLater from error

    async def close(self) -> None:
        """Close the connections."""
        if self._rest:
            await self._rest.close()

    async def send(self, to: Address, letter: Outgoing) -> Receipt:
        """Deliver the letter, or raise `TryLater`, `Unreachable` or `Refused`."""
        try:
            _, sender = await self._connected()
        except (discord.DiscordException, ClientError, OSError):
            raise TryLater from None
        try:
            async with asyncio.timeout(GIVE_UP):
                return await sender.send(int(to.chat), letter)
        except (discord.DiscordException, ClientError, OSError) as error:
            raise verdict(error) from None

    async def run(self, receive: Receive) -> None:
        """Keep a gateway connection, a fresh client each time; a refused token ends it."""
        intake = Intake(receive)
        self._heartbeat.expect()
        pause = FIRST_PAUSE
        try:
            while True:
                listener = Listener(intake, self._memory, self._refusal, self._heartbeat)
                await self._listen(listener, intake)
                pause = FIRST_PAUSE if listener.was_connected else min(pause * 2, LONGEST_PAUSE)
                await asyncio.sleep(pause)
        finally:
            await intake.close()

    async def _listen(self, listener: Listener, intake: Intake) -> None:
        """Listen until the connection ends for good."""
        try:
            client, _ = await self._connected()
            await offer(client, self._menus, self._memory)
            await listener.start(self._token)
        except _OWNERS:
            raise
        except Exception as error:
            log.warning("gateway connection ended", fault=type(error).__name__)
        finally:
            await intake.drain()
            await listener.close()

    async def _connected(self) -> tuple[discord.Client, Sender]:
        """Return the client that sends, logged in at the first call that succeeds."""
        async with self._login:
            if self._rest is None or self._sender is None:
                self._rest = await _logged_in(self._token)
                self._sender = Sender(self._rest, self._pacer)
            return self._rest, self._sender


async def _logged_in(token: str) -> discord.Client:
    client = discord.Client(intents=discord.Intents.none(), allowed_mentions=discord.AllowedMentions.none())
    sweep_seldom(client)
    try:
        await client.login(token)
    except BaseException:
        await client.close()
        raise
    return client
