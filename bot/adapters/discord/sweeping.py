"""Spare the loop: at each new chat the library looks through the limits of all others, 10 ms for 20,000 of them."""

from time import monotonic
from typing import Any, Final

import discord

EVERY: Final = 10.0
"""Seconds between two looks; the library keeps what it looks for five minutes anyway."""
SWEEP: Final = "_try_clear_expired_ratelimits"


def sweep_seldom(client: discord.Client) -> None:
    """Have the library look once in a while; one that has no such method is left as it is."""
    sweep: Any = getattr(client.http, SWEEP, None)
    if sweep is None:
        return
    due = 0.0

    def seldom() -> None:
        nonlocal due
        if monotonic() >= due:
            due = monotonic() + EVERY
            sweep()

    setattr(client.http, SWEEP, seldom)
