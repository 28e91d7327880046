"""What the platform's errors mean to the courier."""

from datetime import timedelta
from typing import Final

import discord
from aiohttp import ClientConnectorError, ConnectionTimeoutError

from bot.adapters import Refused, TryLater, Unreachable

TOO_MANY: Final = 429
UNKNOWN_MESSAGE: Final = 10008
FOREIGN_MESSAGE: Final = 50005
_BAD_REQUEST: Final = 400
_UNAUTHORIZED: Final = 401
_NOBODY: Final = frozenset({50007, 50278, 50001})
_BROKEN: Final = 500


def verdict(error: Exception) -> Exception:
    """Return the outcome that the port knows for an error of the platform or of the way to it."""
    match error:
        case discord.RateLimited():
            return TryLater(timedelta(seconds=error.retry_after), everyone=True)
        case discord.HTTPException():
            return _refusal(error)
        case ClientConnectorError() | ConnectionTimeoutError():
            return TryLater()
        case _:
            return TryLater(ambiguous=True)


def gone(error: discord.HTTPException) -> bool:
    """Tell whether an earlier message is there no more, or is not ours to edit."""
    return error.code in (UNKNOWN_MESSAGE, FOREIGN_MESSAGE)


def _refusal(error: discord.HTTPException) -> Exception:
    """Read the status: a refusal to talk to this person ends it at the first, for refusals in numbers are a ban."""
    if error.status >= _BROKEN:
        return TryLater(ambiguous=True)
    if error.status in (TOO_MANY, _UNAUTHORIZED):
        return TryLater(timedelta(minutes=1), everyone=True)
    if error.code in _NOBODY or error.status != _BAD_REQUEST:
        return Unreachable(f"{error.status} {error.code}")
    return Refused(f"{error.status} {error.code}")
