"""Telegram, by python-telegram-bot's types and API client."""

from bot.adapters.telegram.adapter import Telegram
from bot.adapters.telegram.webhook import Webhook

__all__ = ["Telegram", "Webhook"]
