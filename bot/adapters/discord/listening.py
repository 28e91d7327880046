"""One connection to the gateway: hear messages, presses, commands and forms, and hand each on."""

import asyncio
from typing import Any

import discord

from bot.adapters import Memory
from bot.adapters.discord.buttons import FormTap, Tap
from bot.adapters.discord.catching_up import CatchUp
from bot.adapters.discord.intake import Intake
from bot.adapters.discord.inward import called, edited, filled, private, tapped, written
from bot.heartbeat import Heartbeat


class Listener(discord.Client):
    """Hear the platform's events until the connection ends; each attempt needs a listener of its own."""

    def __init__(self, intake: Intake, memory: Memory, refusal: str, heartbeat: Heartbeat) -> None:
        super().__init__(
            intents=discord.Intents(dm_messages=True),
            max_messages=None,
            chunk_guilds_at_startup=False,
            enable_debug_events=True,  # among them everything the gateway says, its heartbeats too
        )
        self._intake = intake
        self._memory = memory
        self._refusal = refusal
        self._heartbeat = heartbeat
        self._catching: tuple[CatchUp, asyncio.Task[None]] | None = None
        self.was_connected = False

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """Hear nothing once closed: the library goes on with what it had begun, and stumbles."""
        if event == "socket_raw_receive":
            self._heartbeat.beat()
        elif not self.is_closed() and event != "socket_raw_send":
            super().dispatch(event, *args, **kwargs)

    async def setup_hook(self) -> None:
        """Say which buttons are ours."""
        self.add_dynamic_items(Tap, FormTap)

    async def on_connect(self) -> None:
        """Read what was written while nobody listened: in a new session the platform does not hand it over again."""
        self.was_connected = True
        self._stop_catching()
        catch_up = CatchUp(self._memory, self, self._intake)
        self._intake.before = catch_up.read
        self._catching = catch_up, asyncio.create_task(catch_up.run())

    async def on_message(self, message: discord.Message) -> None:
        """Take words."""
        if inbound := written(message):
            self._intake.take(inbound, new=True)

    async def on_raw_message_edit(self, change: discord.RawMessageUpdateEvent) -> None:
        """Take the new words of an edited message."""
        if inbound := edited(change.message):
            self._intake.take(inbound, new=True)

    async def on_tap(self, interaction: discord.Interaction[Any], data: str) -> None:
        """Take the press of a button."""
        self._intake.answer(interaction.response.defer, tapped(interaction, data))

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Take commands and forms; presses come by the buttons themselves."""
        if interaction.type is discord.InteractionType.application_command:
            self._on_command(interaction)
        elif interaction.type is discord.InteractionType.modal_submit:
            self._intake.answer(interaction.response.defer, *filled(interaction))

    def _on_command(self, interaction: discord.Interaction[Any]) -> None:
        if not private(interaction):
            refusal = self._refusal
            self._intake.aside(lambda: interaction.response.send_message(refusal, ephemeral=True))
            return
        self._intake.answer(lambda: _vanish(interaction), called(interaction))

    async def close(self) -> None:
        """Stop reading back and disconnect."""
        self._stop_catching()
        await super().close()

    def _stop_catching(self) -> None:
        if self._catching:
            catch_up, task = self._catching
            task.cancel()
            catch_up.stop()


async def _vanish(interaction: discord.Interaction[Any]) -> None:
    """Acknowledge a command without a trace: what the coach says comes as messages of its own."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    await interaction.delete_original_response()
