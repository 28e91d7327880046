"""The commands of whoever runs a coach make what they need, and say what is wrong in a line, with no traceback."""

import os
import socket
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest
from click.testing import CliRunner, Result

from bot import commands
from bot.__main__ import main

ROOT = Path(__file__).parents[3]
NOBODY = "postgresql://ann:hush@127.0.0.1:1/legup"


@pytest.fixture(autouse=True)
def clean(bare_environment: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEGUP_DATABASE", str(tmp_path / "not" / "there" / "legup.db"))


def legup(*words: str) -> Result:
    return CliRunner().invoke(main, list(words))


@pytest.mark.parametrize("words", ["migrate", "asides", "backup", "restore copy.db", "doctor", "run"])
def test_a_wrong_setting_is_named_by_every_command(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEGUP_PORT", "hush")
    done = legup(*words.split())
    assert done.exit_code == 2
    assert done.output.startswith("environment: LEGUP_PORT: expected")
    assert "hush" not in done.output


@pytest.mark.parametrize("words", ["migrate", "asides"])
def test_the_folder_of_the_database_is_made(words: str, tmp_path: Path) -> None:
    assert legup(words).exit_code == 0
    assert (tmp_path / "not" / "there" / "legup.db").exists()


def test_a_copy_is_restored_into_a_folder_that_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert legup("migrate").exit_code == 0
    assert legup("backup", str(tmp_path / "copy.db")).exit_code == 0
    monkeypatch.setenv("LEGUP_DATABASE", str(tmp_path / "new" / "legup.db"))
    assert "Restored: athletes: 0" in legup("restore", str(tmp_path / "copy.db")).output


@pytest.mark.parametrize("words", ["migrate", "asides", "backup", "run"])
def test_a_database_that_is_away_is_said_in_one_line(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEGUP_DATABASE", NOBODY)
    monkeypatch.setenv("LEGUP_TELEGRAM_TOKEN", "1:x")
    done = legup(words)
    assert done.exit_code == 2
    assert done.output.startswith("database: cannot be opened (ConnectionRefusedError")
    assert done.output.count("\n") == 1
    assert "hush" not in done.output


def test_a_port_that_is_taken_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        settings = {"LEGUP_DATABASE": str(tmp_path / "legup.db"), "LEGUP_TELEGRAM_TOKEN": "1:x", "LEGUP_PORT": port}
        run = [sys.executable, "-m", "bot", "run"]
        done = subprocess.run(run, cwd=ROOT, env=os.environ | settings, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "address already in use" in done.stderr
    assert port in done.stderr


def test_help_says_of_each_command_what_the_command_says_of_itself() -> None:
    names = [found.name for found in iter_modules(commands.__path__)]
    said = [import_module(f"bot.commands.{name}").command.help.partition("\n")[0] for name in names]
    lines = legup("--help").output.splitlines()
    assert [" ".join(line.split()) for line in lines[lines.index("Commands:") + 1 :]] == [
        f"{name} {about}" for name, about in zip(names, said, strict=True)
    ]
