"""A dialogue whose losses and doubles can be counted: it journals and echoes each word, and speaks unasked."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from core.catalog import Catalog
from core.chat import Event, Message, Said, Struck
from core.conversation.turns.turn import Athlete, Letter, Turn
from core.journal import Skip
from core.schedule import Spoken

FIRST = date(2026, 1, 1)
EVERY = timedelta(seconds=2)


def advance(athlete: Athlete, event: Event, now: datetime, catalog: Catalog) -> Turn:
    """Journal and echo what was said; count the pushes by day, one day a push."""
    match event:
        case Said(text=text):
            entry = Skip(at=now, session=text)
            after = replace(athlete, journal=(*athlete.journal, entry))
            return Turn(
                athlete=after, entries=(entry,), letters=(_letter(f"heard {text}"),), next_call=_next(after, now)
            )
        case Struck():
            day = athlete.struck[0].day + timedelta(days=1) if athlete.struck else FIRST
            after = replace(athlete, struck=(Spoken(occasion="morning", day=day, at=now),))
            letter = replace(_letter(f"push {day}"), occasion="morning", day=day, expires=now + timedelta(hours=1))
            return Turn(athlete=after, letters=(letter,), next_call=_next(after, now))
        case _:
            return Turn(athlete=athlete, letters=(_letter("hello"),), next_call=_next(athlete, now))


def _letter(text: str) -> Letter:
    return Letter(message=Message(text))


def _next(athlete: Athlete, now: datetime) -> datetime:
    return athlete.struck[0].at + EVERY if athlete.struck else now
