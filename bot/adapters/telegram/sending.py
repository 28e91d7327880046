"""Deliver one letter: edit the message that it replaces, or post its parts in order."""

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, LinkPreviewOptions, Message
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.adapters import Outgoing, Receipt
from bot.adapters.telegram.outcome import bad_markup, not_editable, unchanged, verdict
from bot.adapters.telegram.outward import Part, Rows, parts
from core.chat import Document

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Sender:
    """Send letters; where a later part failed, the next attempt goes on from there."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._begun: dict[str, list[int]] = {}

    async def send(self, chat: int, letter: Outgoing) -> Receipt:
        """Deliver the letter or raise what the port knows."""
        pieces = parts(letter.message)
        try:
            match pieces:
                case (Part(document=None) as only,) if letter.replaces:
                    if await self._edited(chat, letter.replaces, only):
                        return Receipt(letter.replaces)
            return await self._posted(chat, letter, pieces)
        except TelegramError as error:
            raise verdict(error) from None

    async def _posted(self, chat: int, letter: Outgoing, pieces: tuple[Part, ...]) -> Receipt:
        sent = self._begun.pop(letter.letter, [])
        try:
            for part in pieces[len(sent) :]:
                sent.append((await self._post(chat, part, letter.silent)).message_id)
        except TelegramError:
            if sent:
                self._begun[letter.letter] = sent
            raise
        return Receipt(str(sent[-1]))

    async def _edited(self, chat: int, number: str, part: Part) -> bool:
        """Edit the earlier message; false where it can be edited no more. Repeating an edit does no harm."""
        try:
            await self._edit(chat, int(number), part)
        except BadRequest as error:
            if unchanged(error):
                return True
            if not_editable(error):
                return False
            raise
        return True

    async def _edit(self, chat: int, number: int, part: Part) -> None:
        keyboard = _keyboard(part.rows)
        try:
            await self._bot.edit_message_text(
                part.html, chat, number, parse_mode=ParseMode.HTML, reply_markup=keyboard,
                link_preview_options=_NO_PREVIEW,
            )  # fmt: skip
        except BadRequest as error:
            if not bad_markup(error):
                raise
            await self._bot.edit_message_text(part.plain, chat, number, reply_markup=keyboard)

    async def _post(self, chat: int, part: Part, silent: bool) -> Message:
        try:
            return await self._post_as(chat, part, silent, part.html, ParseMode.HTML)
        except BadRequest as error:
            if not bad_markup(error):
                raise
            return await self._post_as(chat, part, silent, part.plain, None)

    async def _post_as(self, chat: int, part: Part, silent: bool, text: str, mode: ParseMode | None) -> Message:
        keyboard = _keyboard(part.rows)
        if part.document is None:
            return await self._bot.send_message(
                chat, text, mode, disable_notification=silent, reply_markup=keyboard, link_preview_options=_NO_PREVIEW
            )
        file = InputFile(part.document.content, filename=part.document.name)
        send = self._bot.send_photo if _is_picture(part.document) else self._bot.send_document
        return await send(
            chat, file, caption=text or None, parse_mode=mode, disable_notification=silent, reply_markup=keyboard
        )


def _is_picture(document: Document) -> bool:
    return document.media_type in ("image/png", "image/jpeg")


def _keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(button.label, callback_data=button.data) for button in row] for row in rows]
    )
