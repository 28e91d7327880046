"""What a turn says, as drafts for the courier: replies, and what is said unasked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.pushes import worth_until
from bot.store import Case, Draft, Priority
from core.chat import Address, Message
from core.conversation.turns.turn import Letter, Turn


@dataclass(frozen=True, slots=True)
class Answer:
    """Pair a case with its turn; `meant` is the instant it was called for, null where the athlete wrote."""

    case: Case
    turn: Turn
    meant: datetime | None


def pushes(answer: Answer, now: datetime, meant: datetime) -> list[Draft]:
    """Return what is said unasked, for the instant it was called for."""
    return [_push(answer, letter, now, meant) for letter in _once(answer.turn.letters)]


def reply(answer: Answer, letter: Letter, now: datetime) -> Draft:
    """Return a letter as an answer."""
    return Draft(
        athlete_id=answer.case.id,
        to=answer.case.chat,
        message=letter.message,
        language=answer.turn.athlete.settings.language,
        priority=Priority.REPLY,
        created=now,
        meant=now,
        expires=letter.expires,
    )


def _push(answer: Answer, letter: Letter, now: datetime, called: datetime) -> Draft:
    # After downtime the call may have been for an occasion that is over by now: the letter knows its own instant.
    meant = letter.due or called
    profile = answer.turn.athlete.profile
    return replace(
        reply(answer, letter, now),
        priority=Priority.PUSH,
        meant=meant,
        occasion=letter.occasion,
        day=letter.day,
        expires=worth_until(letter, meant, profile.zone if profile else UTC),
    )


def _once(letters: Sequence[Letter]) -> list[Letter]:
    """Let the first letter of an occasion stand for it; those behind it belong to it."""
    firsts = {(letter.occasion, letter.day): number for number, letter in reversed(list(enumerate(letters)))}
    return [
        letter if firsts[letter.occasion, letter.day] == number else replace(letter, occasion=None, day=None)
        for number, letter in enumerate(letters)
    ]


def apology(to: Address, words: str, now: datetime) -> Draft:
    """Return the word to an athlete who cannot be read."""
    return Draft(
        athlete_id=None, to=to, message=Message(words), language="en", priority=Priority.REPLY, created=now, meant=now
    )
