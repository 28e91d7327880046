"""Look a set-up over: what is wrong with it, and how to mend it."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.metadata import version as package
from os import W_OK, access
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot.adapters import ChatAdapter, TryLater
from bot.config import Config
from bot.content import load_catalog
from bot.fault import where
from bot.platforms import build_platforms
from bot.store.engine import database_url
from bot.store.migrate import NEWER, NEWEST, version
from bot.store.sql import SqlStore
from core.exchange import Unusable

PATIENCE: Final = 15.0
"""Seconds to wait for a database or a platform."""


DISCORD: Final = "https://discord.com"


@dataclass(frozen=True, slots=True)
class Finding:
    """Report one thing that was looked at; `mend` says what to do where it is not well."""

    what: str
    well: bool
    detail: str
    mend: str = ""


async def examine(config: Config) -> AsyncIterator[Finding]:
    """Look at content, zones, database and platforms, one after the other."""
    try:
        catalog = load_catalog()
    except Unusable as error:
        yield Finding("content", False, f"{len(error.faults)} faults", "run `legup content` and mend what it names")
        return
    yield Finding("content", True, f"{len(catalog.exercises)} exercises")
    yield _zones()
    store = SqlStore(database_url(config.database.get_secret_value()))
    try:
        yield await _database(store)
        hosts = {"telegram": config.telegram_api, "discord": DISCORD}
        for platform, adapter in build_platforms(config, store, catalog).items():
            yield await _platform(platform, adapter, hosts[platform])
    finally:
        await store.close()
    if not config.telegram_token and not config.discord_token:
        mend = "set LEGUP_TELEGRAM_TOKEN or LEGUP_DISCORD_TOKEN for `legup run`; `legup chat` needs none"
        yield Finding("platforms", False, "no token is set", mend)


def _zones() -> Finding:
    # Norfolk Island has kept summer time since 2019: rules that do not know it are years behind.
    offset = datetime(2026, 1, 15, tzinfo=UTC).astimezone(ZoneInfo("Pacific/Norfolk")).utcoffset()
    well = offset == timedelta(hours=12)
    return Finding("time zones", well, f"tzdata {package('tzdata')}", "" if well else "pip install --upgrade tzdata")


async def _database(store: SqlStore) -> Finding:
    url = store.writer.url
    kind = url.get_backend_name()
    path = Path(url.database or "")
    if kind == "sqlite" and (folder := _refusing(path)):
        mend = "make the folder writable, or name another file in LEGUP_DATABASE"
        return Finding("database", False, f"cannot write to {folder}", mend)
    if kind == "sqlite" and not path.exists():
        return Finding("database", True, "none yet; `legup run` makes it")
    try:
        async with asyncio.timeout(PATIENCE), store.reader.connect() as connection:
            found = await connection.run_sync(version)
    except Exception as fault:
        mend = "check LEGUP_DATABASE: host, port, user, password, and that the database exists"
        return Finding("database", False, f"{kind} does not answer ({where(fault)})", mend)
    if found == NEWEST:
        return Finding("database", True, f"{kind}, version {found}")
    mend = NEWER if found and found > NEWEST else "run `legup migrate`"
    return Finding("database", False, f"{kind}, version {found or 'none yet'}, newest is {NEWEST}", mend)


def _refusing(path: Path) -> Path | None:
    """Return the folder that keeps the database from being made or written; null where none does."""
    folder = next(folder for folder in path.absolute().parents if folder.exists())
    return None if folder.is_dir() and access(folder, W_OK) else folder


async def _platform(name: str, adapter: ChatAdapter, address: str) -> Finding:
    host = urlsplit(address)
    try:
        async with asyncio.timeout(PATIENCE):
            _, writer = await asyncio.open_connection(host.hostname, host.port or _port(host.scheme))
            writer.close()
    except (OSError, TimeoutError):
        return Finding(name, False, f"cannot reach {host.hostname}", "check the network, a proxy or a firewall")
    try:
        async with asyncio.timeout(PATIENCE):
            await adapter.open()
    except (TryLater, TimeoutError):
        return Finding(name, False, f"{host.hostname} fails", "try again later; the coach itself goes on trying")
    except Exception as fault:
        mend = f"get a new token and set LEGUP_{name.upper()}_TOKEN"
        return Finding(name, False, f"the token is refused ({type(fault).__name__})", mend)
    finally:
        await adapter.close()
    return Finding(name, True, f"{host.hostname} answers and takes the token")


def _port(scheme: str) -> int:
    return 80 if scheme == "http" else 443
