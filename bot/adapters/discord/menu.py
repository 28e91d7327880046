"""The slash commands: told to the platform only when they changed."""

from hashlib import sha256
from typing import Any, Final

import discord
from discord import app_commands

from bot.adapters import Command, Memory, Menus

_KEPT: Final = "discord:menu"


async def offer(client: discord.Client, menus: Menus, memory: Memory) -> None:
    """Set the commands, in every language, for private chats of servers' members and of those who installed the app."""
    mark = sha256(repr(sorted(menus.items())).encode()).hexdigest()
    if await memory.recall(_KEPT) == mark:
        return
    tree = app_commands.CommandTree(client)
    await tree.set_translator(_Translator(menus))
    for command in menus["en"]:
        tree.add_command(_slash(command))
    await tree.sync()
    await memory.keep(_KEPT, mark)


class _Translator(app_commands.Translator):
    """Find what a command is called in another language."""

    def __init__(self, menus: Menus) -> None:
        self._menus = menus

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """Return the description in that language, null where there is none."""
        language = locale.value.lower()
        commands = self._menus.get(language) or self._menus.get(language.partition("-")[0]) or ()
        if language.partition("-")[0] == "en":
            return None
        return next((command.description for command in commands if command.name == string.extras.get("command")), None)


def _slash(command: Command) -> app_commands.Command[Any, ..., Any]:
    description = app_commands.locale_str(command.description, command=command.name)
    slash: app_commands.Command[Any, ..., Any] = app_commands.Command(
        name=command.name,
        description=description,
        callback=_with_details if command.details else _alone,
        allowed_contexts=app_commands.AppCommandContext(guild=False, dm_channel=True, private_channel=False),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
    )
    if command.details:
        app_commands.describe(details=command.details)(slash)
    return slash


async def _alone(interaction: discord.Interaction[Any]) -> None:
    """Give the library a signature to read: commands are heard by the listener."""


async def _with_details(interaction: discord.Interaction[Any], details: str = "") -> None:
    """Give the library a signature to read, with the words that may follow the command."""
