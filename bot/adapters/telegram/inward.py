"""From the platform's update to the coach's event: a pure function."""

from typing import Final

from telegram import Message, Update
from telegram.constants import ChatMemberStatus, ChatType, MessageEntityType

from bot.adapters import Inbound, Left
from core.chat import Address, Called, Edited, Inward, Said, Tapped, Wordless

PLATFORM: Final = "telegram"
KINDS: Final = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that the platform is asked for."""
_GONE: Final = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
_PUBLIC: Final = (ChatType.GROUP, ChatType.SUPERGROUP, ChatType.CHANNEL)


def inbound(update: Update) -> Inbound | None:
    """Return what the update means to the coach, null where it means nothing; only private chats mean anything."""
    chat, person, query = update.effective_chat, update.effective_user, update.callback_query
    event = _event(update)
    if event is None or chat is None or chat.type != ChatType.PRIVATE:
        return None
    return Inbound(
        address=Address(PLATFORM, str(chat.id)),
        event=event,
        event_id=str(update.update_id),
        language=person.language_code if person else None,
        pressed_on=str(query.message.message_id) if query and query.message else None,
    )


def _event(update: Update) -> Inward | Left | None:
    if message := update.message:
        return _written(message)
    if edited := update.edited_message:
        # what changes without words, such as a live place, means nothing
        return Edited(text) if (text := _words(edited)) else None
    if query := update.callback_query:
        return Tapped(query.data) if query.data else None
    change = update.my_chat_member
    return Left() if change and change.new_chat_member.status in _GONE else None


def public_chat(update: Update) -> int | None:
    """Return the group or channel that the coach was brought into, where it must not stay."""
    chat = update.effective_chat
    change = update.my_chat_member
    if not chat or chat.type not in _PUBLIC or (change and change.new_chat_member.status in _GONE):
        return None
    return chat.id


def _written(message: Message) -> Inward | None:
    if text := _words(message):
        return _called(text) if _is_command(message) and text[1:2].isalpha() else Said(text)
    return Wordless() if message.effective_attachment else None


def _words(message: Message) -> str:
    """Return what was typed, or the emoji that a sticker stands for."""
    sign = message.sticker.emoji if message.sticker else None
    return (message.text or message.caption or sign or "").strip()


def _is_command(message: Message) -> bool:
    return any(e.type == MessageEntityType.BOT_COMMAND and e.offset == 0 for e in message.entities)


def _called(text: str) -> Called:
    word, _, argument = text.partition(" ")
    return Called(word[1:].partition("@")[0].lower(), argument.strip())
