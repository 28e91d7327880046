"""Deliver one letter: edit the message that it replaces, or post its parts, each under a nonce of its own."""

from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from typing import Final

import discord

from bot.adapters import LETTER_ID_CHARS, Outgoing, Receipt
from bot.adapters.discord.buttons import keyboard
from bot.adapters.discord.outcome import gone
from bot.adapters.discord.outward import Part, parts
from bot.adapters.discord.pacing import Pacer

REMEMBERED: Final = timedelta(seconds=100)
"""How long the platform surely knows a nonce (it says a few minutes); later the chat itself is read back."""
_MARGIN: Final = timedelta(minutes=2)
Sent = dict[int, int]
"""The parts of a letter that are known to have arrived, and as which message."""


class Sender:
    """Send letters; where a later part failed, the next attempt goes on from there."""

    def __init__(self, client: discord.Client, pacer: Pacer) -> None:
        self._client = client
        self._pacer = pacer
        self._begun: dict[str, Sent] = {}

    async def send(self, chat: int, letter: Outgoing) -> Receipt:
        """Deliver the letter, or let the platform's error through."""
        channel = self._client.get_partial_messageable(chat)
        pieces = parts(letter.message)
        match pieces:
            case (Part(document=None) as only,) if letter.replaces:
                if await self._edited(channel, int(letter.replaces), only):
                    return Receipt(letter.replaces)
        sent = self._begun.pop(letter.letter, None) or await self._found(channel, letter, pieces)
        try:
            for index, part in enumerate(pieces):
                if index not in sent:
                    sent[index] = await self._post(channel, part, letter, index)
        except Exception:
            if sent:
                self._begun[letter.letter] = sent
            raise
        return Receipt(str(sent[len(pieces) - 1]))

    async def _post(self, channel: discord.PartialMessageable, part: Part, letter: Outgoing, index: int) -> int:
        await self._pacer.turn()
        nonce = nonce_of(letter.letter, index)
        view = keyboard(part.rows)
        if part.document is None:
            sent = await channel.send(part.content, view=view, nonce=nonce, silent=letter.silent, suppress_embeds=True)
        else:
            file = discord.File(BytesIO(part.document.content), filename=part.document.name)
            sent = await channel.send(part.content, view=view, nonce=nonce, silent=letter.silent, file=file)
        return sent.id

    async def _edited(self, channel: discord.PartialMessageable, number: int, part: Part) -> bool:
        """Edit the earlier message; false where it can be edited no more. Repeating an edit does no harm."""
        await self._pacer.turn()
        try:
            await channel.get_partial_message(number).edit(content=part.content, view=keyboard(part.rows))
        except discord.HTTPException as error:
            if gone(error):
                return False
            raise
        return True

    async def _found(self, channel: discord.PartialMessageable, letter: Outgoing, pieces: tuple[Part, ...]) -> Sent:
        """Read the chat back for parts that arrived in an attempt of unknown outcome."""
        if letter.doubt is None or letter.doubt < REMEMBERED:
            return {}
        await self._pacer.turn()
        began = discord.utils.utcnow() - letter.doubt - _MARGIN
        ours = [m async for m in channel.history(after=began, limit=100) if m.author.id == self._client.application_id]
        return {
            index: message.id
            for index, part in enumerate(pieces)
            for message in ours
            if message.nonce == nonce_of(letter.letter, index) or (message.content and message.content == part.content)
        }


def nonce_of(letter: str, index: int) -> str:
    """Return what the platform knows a part by: sent twice within minutes, it is delivered once."""
    if index == 0:
        return letter[:LETTER_ID_CHARS]
    return sha256(f"{letter}/{index}".encode()).hexdigest()[:LETTER_ID_CHARS]
