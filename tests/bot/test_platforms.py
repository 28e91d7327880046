"""The settings name the platforms."""

import subprocess
import sys

import pytest

from bot.config import read_config
from bot.content import load_catalog
from bot.platforms import MENU, build_platforms, command_menus
from tests.bot.adapters.coaches import Kept

CATALOG = load_catalog()


async def test_each_token_brings_its_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LEGUP_TELEGRAM_TOKEN", "LEGUP_DISCORD_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    assert build_platforms(read_config(), Kept(), CATALOG) == {}
    monkeypatch.setenv("LEGUP_TELEGRAM_TOKEN", "1:x")
    monkeypatch.setenv("LEGUP_DISCORD_TOKEN", "a.b.c")
    assert list(build_platforms(read_config(), Kept(), CATALOG)) == ["telegram", "discord"]


def test_the_english_menu_fits_both_platforms() -> None:
    menu = command_menus(CATALOG)["en"]
    assert [command.name for command in menu] == list(MENU)
    assert all(0 < len(text) <= 100 for command in menu for text in (command.description, command.details or "-"))


def test_a_platform_that_is_not_used_is_not_imported() -> None:
    script = "import bot.platforms, sys; sys.exit('telegram' in sys.modules or 'discord' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
