"""Discord, by discord.py."""

from bot.adapters.discord.adapter import Discord

__all__ = ["Discord"]
