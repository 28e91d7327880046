"""A dialogue small enough to see through: it echoes, logs numbers as soreness, and speaks every morning at seven."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.athlete import Profile
from core.catalog import Catalog
from core.chat import Address, Button, Called, Event, Message, Said, Struck, Tapped
from core.conversation.stages.stage import Idle
from core.conversation.turns.turn import Athlete, Erase, Letter, OfferLink, TellAsides, Turn, UseLink
from core.journal import Soreness
from core.schedule import EARLY, WORTH, Spoken

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
"""A Monday, 07:00 in Berlin."""
HERE = Address("console", "me")
THERE = Address("elsewhere", "me")

PROFILE = Profile(
    name="Ada",
    age=34,
    time_zone="Europe/Berlin",
    started=date(2026, 11, 23),
    level="beginner",
    weekly_distance_km=30,
    runs=(),
)


def advance(athlete: Athlete, event: Event, now: datetime, catalog: Catalog) -> Turn:
    """Answer one event."""
    match event:
        case Said(text="boom"):
            raise RuntimeError("boom, says " + event.text)
        case Said(text=text) if text.isdigit():
            entry = Soreness(at=now, score=min(int(text), 10))
            return _turn(replace(athlete, journal=(*athlete.journal, entry)), (entry,), now, f"logged {text}")
        case Said(text=text):
            return _turn(athlete, (), now, f"heard {text}")
        case Tapped(data=data):
            return _turn(athlete, (), now, f"tapped {data}")
        case Called(name="start"):
            return _turn(replace(athlete, profile=PROFILE), (), now, "welcome")
        case Called(name="erase"):
            return replace(_turn(Athlete(profile=None, stage=Idle()), (), now, "gone"), requests=(Erase(),))
        case Called(name="speak", argument=argument):
            platform = "telegram" if argument == "telegram" else "discord" if argument == "discord" else None
            chosen = replace(athlete, settings=replace(athlete.settings, speak_on=platform))
            return _turn(chosen, (), now, f"speaking on {platform}")
        case Called(name="link" | "export" as name, argument=code):
            request = TellAsides() if name == "export" else UseLink(code) if code else OfferLink()
            text = "your files" if name == "export" else "a link" if code else "a code"
            return replace(_turn(athlete, (), now, text), requests=(request,))
        case Struck():
            return _morning(athlete, now)
        case _:
            return _turn(athlete, (), now, "what?")


def _turn(athlete: Athlete, entries: tuple[Soreness, ...], now: datetime, text: str) -> Turn:
    letter = Letter(message=Message(text, buttons=((Button("ok", "ok"),),)))
    return Turn(athlete=athlete, entries=entries, letters=(letter,), next_call=_next(athlete, now))


def _morning(athlete: Athlete, now: datetime) -> Turn:
    day = now.astimezone(BERLIN).date()
    if _spoken(athlete, day) or now < _seven(day) - EARLY:
        return Turn(athlete=athlete, next_call=_next(athlete, now))
    letter = Letter(message=Message(f"session of {day}"), occasion="morning", day=day)
    struck = replace(athlete, struck=(Spoken(occasion="morning", day=day, at=now),))
    return Turn(athlete=struck, letters=(letter,), next_call=_next(struck, now))


def _next(athlete: Athlete, now: datetime) -> datetime | None:
    if athlete.profile is None:
        return None
    today = now.astimezone(BERLIN).date()
    days = (today + timedelta(days=number) for number in range(3))
    return next(_seven(day) for day in days if not _spoken(athlete, day) and _seven(day) + WORTH > now)


def _seven(day: date) -> datetime:
    return datetime.combine(day, time(7), BERLIN).astimezone(UTC)


def _spoken(athlete: Athlete, day: date) -> bool:
    return any(spoken.day >= day for spoken in athlete.struck)
