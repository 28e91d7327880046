"""Structured logs, one JSON object a line: no message texts, no tokens."""

import logging
import sys
from collections.abc import MutableMapping, Sequence
from typing import Any

import structlog

from bot.fault import where

HIDDEN = "[hidden]"


def start_logs(level: str, secrets: Sequence[str]) -> None:
    """Send our logs and the libraries' to standard error."""
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            Veil(secrets),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    # It warns whenever a look at who is due takes longer than the pause between two, as it may in a busy hour.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    # It warns at each connection that it hears of no guilds: private chats are all that is asked for.
    logging.getLogger("discord.state").setLevel(logging.ERROR)
    logging.basicConfig(handlers=[Bridge()], level=max(number, logging.WARNING), force=True)


class Veil:
    """Hide every secret, wherever in a line it stands."""

    def __init__(self, secrets: Sequence[str]) -> None:
        self._secrets = sorted((secret for secret in secrets if secret), key=len, reverse=True)

    def __call__(self, _logger: Any, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
        """Return the line without its secrets."""
        return {name: self._veiled(value) for name, value in event.items()}

    def _veiled(self, value: Any) -> Any:
        if value is None or isinstance(value, bool | int | float):
            return value
        text = str(value)
        for secret in self._secrets:
            text = text.replace(secret, HIDDEN)
        return text


class Bridge(logging.Handler):
    """Write what libraries log: the first line of it, and of an exception no more than its kind and place.

    Whatever follows the first line may repeat what an athlete wrote.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record as one of ours."""
        fault = record.exc_info[1] if record.exc_info else None
        more = {"fault": where(fault)} if fault else {}
        # Arguments may hold anything; the message's own words are the library's.
        structlog.get_logger().log(record.levelno, str(record.msg).split("\n")[0], logger=record.name, **more)
