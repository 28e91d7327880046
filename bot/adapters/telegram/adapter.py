"""The Telegram adapter: polling or webhook in, letters out."""

import asyncio
from datetime import timedelta
from hashlib import sha256
from typing import Final

import structlog
from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import InvalidToken, TelegramError

from bot.adapters import Budget, Memory, Menus, Outgoing, Receipt, Receive, TryLater
from bot.adapters.telegram.intake import Intake
from bot.adapters.telegram.inward import KINDS
from bot.adapters.telegram.polling import Poller
from bot.adapters.telegram.sending import Sender
from bot.adapters.telegram.transport import AiohttpRequest
from bot.adapters.telegram.webhook import Webhook, serve
from bot.heartbeat import Heartbeat
from core.chat import Address

log = structlog.get_logger()
OFFICIAL: Final = "https://api.telegram.org/bot"
BUDGET: Final = Budget(per_second=28, kept_for_replies=5, chat_burst=3, chat_per_second=1, recognises_repeats=False)
_RETRY: Final = timedelta(seconds=5)


class Telegram:
    """Speak Telegram with one bot token; `base_url` names another Bot API server, such as one of your own."""

    def __init__(
        self,
        token: str,
        memory: Memory,
        menus: Menus,
        refusal: str,
        *,
        base_url: str = OFFICIAL,
        webhook: Webhook | None = None,
        budget: Budget = BUDGET,
        heartbeat: Heartbeat | None = None,
    ) -> None:
        self._budget = budget
        self._heartbeat = heartbeat or Heartbeat()
        self._memory = memory
        self._menus = menus
        self._refusal = refusal
        self._webhook = webhook
        self._polls = AiohttpRequest(connections=2)
        files = base_url.removesuffix("/bot") + "/file/bot"
        self._bot = Bot(token, base_url, base_file_url=files, request=AiohttpRequest(), get_updates_request=self._polls)
        self._sender = Sender(self._bot)

    @property
    def budget(self) -> Budget:
        """Return how fast Telegram may be written to."""
        return self._budget

    @property
    def heartbeat(self) -> Heartbeat:
        """Return when the last good poll was; behind a webhook no silence is too long."""
        return self._heartbeat

    async def open(self) -> None:
        """Open the connections and check the token; raise `TryLater` where the platform is out of reach for now."""
        try:
            await self._bot.initialize()
        except InvalidToken:
            raise
        except TelegramError as error:
            raise TryLater from error

    async def close(self) -> None:
        """Close the connections."""
        await self._bot.shutdown()

    async def run(self, receive: Receive) -> None:
        """Hand over every update until cancelled; a refused token ends it."""
        intake = Intake(self._bot, receive, self._refusal)
        if self._webhook:
            await self._listen(self._webhook, intake)
        else:
            self._heartbeat.expect()
            await self._prepare(None)
            await Poller(self._bot, self._polls, intake.take, self._heartbeat).run()

    async def send(self, to: Address, letter: Outgoing) -> Receipt:
        """Deliver the letter, or raise `TryLater`, `Unreachable` or `Refused`."""
        return await self._sender.send(int(to.chat), letter)

    async def _listen(self, webhook: Webhook, intake: Intake) -> None:
        listening = asyncio.Event()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(serve(webhook, intake.take, listening))
            await listening.wait()
            await self._prepare(webhook)

    async def _prepare(self, webhook: Webhook | None) -> None:
        """Tell the platform how to deliver and what commands there are, however long it takes."""
        while True:
            try:
                await self._announce(webhook)
                return await offer(self._bot, self._menus, self._memory)
            except InvalidToken:
                raise
            except TelegramError as error:
                log.warning("platform not prepared", platform="telegram", fault=type(error).__name__)
            await asyncio.sleep(_RETRY.total_seconds())

    async def _announce(self, webhook: Webhook | None) -> None:
        if webhook is None:
            await self._bot.delete_webhook()
            return
        await self._bot.set_webhook(
            webhook.url, secret_token=webhook.secret, allowed_updates=KINDS, max_connections=100
        )


_KEPT: Final = "telegram:menu"


async def offer(bot: Bot, menus: Menus, memory: Memory) -> None:
    """Set the menu of every language; English also serves those that have none."""
    mark = sha256(repr(sorted(menus.items())).encode()).hexdigest()
    if await memory.recall(_KEPT) == mark:
        return
    for language, commands in menus.items():
        entries = [BotCommand(command.name, command.description) for command in commands]
        code = None if language == "en" else language
        await bot.set_my_commands(entries, scope=BotCommandScopeAllPrivateChats(), language_code=code)
    await memory.keep(_KEPT, mark)
