"""Time zone rules: those of the pinned package, and what to do when they change."""

import zoneinfo
from datetime import datetime
from importlib.metadata import version
from typing import Final

import structlog

from bot.store import Store

NOTE: Final = "tzdata"

log = structlog.get_logger()


def pin_zones() -> None:
    """Use the `tzdata` package and never the system's files, which may be years behind."""
    zoneinfo.reset_tzpath(())
    zoneinfo.ZoneInfo.clear_cache()


async def follow_zones(store: Store, now: datetime) -> None:
    """Have all calls computed anew where the rules are not those they were computed with."""
    current = version("tzdata")
    known = await store.recall(NOTE)
    if known == current:
        return
    if known is not None:
        log.warning("time zone rules changed", before=known, now=current)
        await store.recompute(now)
    await store.keep(NOTE, current)
