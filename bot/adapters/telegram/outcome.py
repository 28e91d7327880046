"""What the platform's errors mean to the courier."""

from datetime import timedelta
from typing import Final

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.adapters import Refused, TryLater, Unreachable
from bot.adapters.telegram.transport import Halted, Unsent

_NOBODY: Final = (
    "chat not found", "user not found", "user is deactivated", "peer_id_invalid", "chat_id_invalid",
    "bot can't initiate conversation", "have no rights to send a message", "chat_write_forbidden",
    "group chat was deactivated", "group chat was upgraded",
)  # fmt: skip
_UNCHANGED: Final = "message is not modified"
_BAD_MARKUP: Final = "can't parse entities"
_NOT_EDITABLE: Final = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "there is no text",
)


def verdict(error: TelegramError) -> Exception:
    """Return the outcome that the port knows for an error of the platform."""
    match error:
        case Halted():
            return TryLater(error.after, everyone=True)
        case Forbidden() | ChatMigrated():
            return Unreachable(type(error).__name__)
        case BadRequest():
            return Unreachable("nobody there") if says(error, *_NOBODY) else Refused(reason(error))
        case InvalidToken():
            return TryLater(timedelta(minutes=1), everyone=True)
        case Unsent():
            return TryLater()
        case _:
            return TryLater(ambiguous=True)


def says(error: BadRequest, *beginnings: str) -> bool:
    """Tell whether the platform's words begin in one of these ways."""
    return reason(error).startswith(beginnings)


def reason(error: BadRequest) -> str:
    """Return the platform's words in one case and without their opening."""
    return error.message.lower().removeprefix("bad request: ")


def unchanged(error: BadRequest) -> bool:
    """Tell whether an edit failed because there was nothing to change."""
    return says(error, _UNCHANGED)


def bad_markup(error: BadRequest) -> bool:
    """Tell whether the platform could not read our markup."""
    return says(error, _BAD_MARKUP)


def not_editable(error: BadRequest) -> bool:
    """Tell whether the earlier message is gone or too old to edit."""
    return says(error, *_NOT_EDITABLE)
