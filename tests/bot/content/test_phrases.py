"""Every phrase that the code says by name is there, and every phrase that is there is said somewhere."""

import re
from pathlib import Path

from fluent.syntax import FluentParser, ast

ROOT = Path(__file__).parents[3]
CODE = "\n".join(path.read_text(encoding="utf-8") for room in ("core", "bot") for path in (ROOT / room).rglob("*.py"))
ENTRIES = FluentParser().parse((ROOT / "content/locales/en.ftl").read_text(encoding="utf-8")).body
KEYS = {entry.id.name for entry in ENTRIES if isinstance(entry, ast.Message)}
BUILT = {f"{prefix}-" for prefix in re.findall(r'f"([a-z0-9]+(?:-[a-z0-9]+)*)-\{', CODE)}
"""Beginnings of keys whose end the code fills in, such as f"day-{name}"."""


def test_every_phrase_that_is_said_exists() -> None:
    said = set(re.findall(r'\b(?:say|message|button)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)*)"', CODE))
    assert said - KEYS == set()


def test_every_phrase_is_said_somewhere() -> None:
    silent = {key for key in KEYS if f'"{key}"' not in CODE and not any(key.startswith(begin) for begin in BUILT)}
    assert silent == set()
