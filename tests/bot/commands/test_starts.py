"""A command imports what it needs and no more: a start is mostly imports."""

import os
import subprocess
import sys

import pytest

HEAVY = (
    "aiohttp", "alembic", "babel", "discord", "fluent", "icalendar", "matplotlib", "rich", "sqlalchemy", "structlog",
    "telegram",
)  # fmt: skip
"""Libraries of the database, the platforms, the charts and the phrases."""


@pytest.mark.parametrize(
    ("modules", "unneeded"),
    [
        ("bot.__main__", (*HEAVY, "pydantic", "bot.commands.plan")),
        ("bot.__main__, bot.commands.read", (*HEAVY, "core.planner", "core.conversation")),
        ("bot.__main__, bot.commands.plan", (*HEAVY, "core.reading", "core.conversation")),
        ("bot.__main__, bot.commands.check", (*HEAVY, "core.reading", "core.conversation")),
        ("bot.__main__, bot.commands.chat", ("aiohttp", "alembic", "discord", "matplotlib", "telegram")),
    ],
)
def test_a_command_starts_without_what_others_need(modules: str, unneeded: tuple[str, ...]) -> None:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    told = subprocess.run(
        [sys.executable, "-c", f"import sys, {modules}; print(*sys.modules)"],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert set(told.stdout.split()).isdisjoint(unneeded)
