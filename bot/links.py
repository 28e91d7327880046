"""Serve what the dialogue asks of the shell: join two chats by a short-lived code, export and delete."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from secrets import choice
from typing import Final

from bot.asides import as_file
from bot.store import Case, Redeemed, Turns
from core.chat import Message
from core.conversation.turns.turn import Erase, OfferLink, Request, TellAsides, UseLink
from core.phrases import Phrases

LIFE: Final = timedelta(minutes=10)
ALPHABET: Final = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
LENGTH: Final = 8


@dataclass(frozen=True, slots=True)
class Served:
    """Say what a request came to: words for the athlete, and whether their record is still there."""

    message: Message | None
    gone: bool = False


def new_code() -> str:
    """Draw a code that is easy to type and hard to guess."""
    return "".join(choice(ALPHABET) for _ in range(LENGTH))


def digest(code: str) -> str:
    """Return what is stored of a code, whichever way it was typed."""
    bare = "".join(letter for letter in code.upper() if letter.isalnum())
    return sha256(bare.encode()).hexdigest()


async def serve(
    turns: Turns, case: Case, request: Request, now: datetime, phrases: Phrases, draw: Callable[[], str] = new_code
) -> Served:
    """Do what the request asks, inside the turn's transaction."""
    match request:
        case Erase():
            await turns.erase(case)
            return Served(None, gone=True)
        case TellAsides():
            return Served(as_file(await turns.asides(case.id), phrases))
        case OfferLink():
            code = draw()
            await turns.offer(case, digest(code), now + LIFE)
            minutes = LIFE // timedelta(minutes=1)
            return Served(Message(phrases.say("link-offered", code=code, minutes=minutes)))
        case UseLink(code=code):
            outcome = await turns.redeem(case, digest(code), now)
            return Served(Message(phrases.say(f"link-{outcome}")), gone=outcome is Redeemed.JOINED)
