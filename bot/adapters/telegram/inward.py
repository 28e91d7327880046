"""From the platform's update to the coach's event: a pure function."""

from typing import Final

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType, MessageEntityType

from bot.adapters import Inbound, Left
from core.chat import Address, Called, Edited, Inward, Said, Tapped, Wordless

PLATFORM: Final = "telegram"
KINDS: Final = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that the platform is asked for."""
_GONE: Final = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
_PUBLIC: Final = (ChatType.GROUP, ChatType.SUPERGROUP, ChatType.CHANNEL)


def inbound(update: Update) -> Inbound | None:
    """Return what the update means to the coach, null where it means nothing."""
    if message := update.message:
        return _written(update, message)
    if edited := update.edited_message:
        return _edited(update, edited)
    if query := update.callback_query:
        return _pressed(update, query)
    if change := update.my_chat_member:
        return _membership(update, change)
    return None


def public_chat(update: Update) -> int | None:
    """Return the group or channel that the coach was brought into, where it must not stay."""
    chat = update.effective_chat
    change = update.my_chat_member
    if not chat or chat.type not in _PUBLIC or (change and change.new_chat_member.status in _GONE):
        return None
    return chat.id


def _written(update: Update, message: Message) -> Inbound | None:
    if message.chat.type != ChatType.PRIVATE:
        return None
    if text := _words(message):
        event = _called(text) if _is_command(message) and text[1:2].isalpha() else Said(text)
        return _from(update, message, event)
    return _from(update, message, Wordless()) if message.effective_attachment else None


def _edited(update: Update, message: Message) -> Inbound | None:
    """Return the new words; what changes without words, such as a live place, means nothing."""
    text = _words(message)
    return _from(update, message, Edited(text)) if text and message.chat.type == ChatType.PRIVATE else None


def _words(message: Message) -> str:
    """Return what was typed, or the emoji that a sticker stands for."""
    sign = message.sticker.emoji if message.sticker else None
    return (message.text or message.caption or sign or "").strip()


def _from(update: Update, message: Message, event: Inward) -> Inbound:
    language = message.from_user.language_code if message.from_user else None
    return Inbound(address=_address(message.chat.id), event=event, event_id=str(update.update_id), language=language)


def _is_command(message: Message) -> bool:
    return any(e.type == MessageEntityType.BOT_COMMAND and e.offset == 0 for e in message.entities)


def _called(text: str) -> Called:
    word, _, argument = text.partition(" ")
    return Called(word[1:].partition("@")[0].lower(), argument.strip())


def _pressed(update: Update, query: CallbackQuery) -> Inbound | None:
    if not query.data or not query.message or query.message.chat.type != ChatType.PRIVATE:
        return None
    return Inbound(
        address=_address(query.message.chat.id),
        event=Tapped(query.data),
        event_id=str(update.update_id),
        language=query.from_user.language_code,
        pressed_on=str(query.message.message_id),
    )


def _membership(update: Update, change: ChatMemberUpdated) -> Inbound | None:
    if change.chat.type != ChatType.PRIVATE or change.new_chat_member.status not in _GONE:
        return None
    return Inbound(address=_address(change.chat.id), event=Left(), event_id=str(update.update_id))


def _address(chat: int) -> Address:
    return Address(PLATFORM, str(chat))
