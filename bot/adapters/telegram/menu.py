"""The command menu: told to the platform per language, and only when it changed."""

from hashlib import sha256
from typing import Final

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats

from bot.adapters import Memory, Menus

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
