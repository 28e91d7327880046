"""Build the platforms that the settings name; one that is not used is not even imported."""

from typing import Final

from bot.adapters import ChatAdapter, Command, Memory, Menus
from bot.config import Config
from core.catalog import Catalog
from core.phrases import Phrases

MENU: Final = (
    "today", "week", "log", "skip", "move", "swap", "pain", "pause", "resume", "settings", "undo", "link", "export",
    "delete", "help",
)  # fmt: skip
"""The commands that the platforms show, in this order; their words are the phrases `menu-...`."""


def build_platforms(config: Config, memory: Memory, catalog: Catalog) -> dict[str, ChatAdapter]:
    """Return the adapters by platform; nothing is connected before they are opened."""
    menus = command_menus(catalog)
    refusal = catalog.phrases().say("groups-refused")
    built: dict[str, ChatAdapter] = {}
    if config.telegram_token:
        built["telegram"] = _telegram(config, config.telegram_token.get_secret_value(), memory, menus, refusal)
    if config.discord_token:
        built["discord"] = _discord(config.discord_token.get_secret_value(), memory, menus, refusal)
    return built


def command_menus(catalog: Catalog) -> Menus:
    """Return the command menu of every language that has the words for it."""
    return {
        language: tuple(_command(phrases, name) for name in MENU)
        for language, phrases in catalog.locales.items()
        if all(phrases.has(f"menu-{name}") for name in MENU)
    }


def _command(phrases: Phrases, name: str) -> Command:
    details = f"menu-{name}-details"
    return Command(name, phrases.say(f"menu-{name}"), phrases.say(details) if phrases.has(details) else "")


def _telegram(config: Config, token: str, memory: Memory, menus: Menus, refusal: str) -> ChatAdapter:
    from bot.adapters.telegram import Telegram, Webhook

    webhook = None
    if config.telegram_webhook and config.telegram_webhook_secret:
        webhook = Webhook(
            url=config.telegram_webhook,
            secret=config.telegram_webhook_secret.get_secret_value(),
            host=config.host,
            port=config.telegram_webhook_port,
        )
    return Telegram(token, memory, menus, refusal, base_url=f"{config.telegram_api}/bot", webhook=webhook)


def _discord(token: str, memory: Memory, menus: Menus, refusal: str) -> ChatAdapter:
    from bot.adapters.discord import Discord

    return Discord(token, memory, menus, refusal)
