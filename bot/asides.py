"""What to do with words that met a fault of ours: give them to their athlete as a file, or hand them back to say again.

They are not read by themselves later: the athlete was told at once that they met a fault, and may have said it again.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.store import Aside, Draft, Priority, Turns
from bot.store.codec import write_event
from core.chat import Called, Document, Edited, Inward, Message, Said, Tapped, Wordless
from core.phrases import Phrases

LANGUAGE: Final = "en"


def as_file(found: Sequence[Aside], phrases: Phrases) -> Message | None:
    """Return the words as a file, one event a line; null where there are none."""
    if not found:
        return None
    lines = "".join(f'{{"at":"{aside.at.isoformat()}","event":{write_event(aside.event)}}}\n' for aside in found)
    document = Document("not-understood.jsonl", "application/x-ndjson", lines.encode())
    return Message(phrases.say("export-asides"), document=document)


async def hand_back(turns: Turns, phrases: Phrases, now: datetime) -> tuple[int, int]:
    """Send their words back to all who can be reached, one letter each; return how many words, and how many stay."""
    found = await turns.asides()
    waiting: dict[int, list[Aside]] = defaultdict(list)
    for aside in found:
        if aside.chat:
            waiting[aside.athlete_id].append(aside)
    await turns.post([_letter(asides, phrases, now) for asides in waiting.values()])
    given = [aside for asides in waiting.values() for aside in asides]
    await turns.drop_asides(given)
    return len(given), len(found) - len(given)


def _letter(asides: Sequence[Aside], phrases: Phrases, now: datetime) -> Draft:
    words = "\n".join(f"{aside.at:%Y-%m-%d}: {spoken(aside.event)}" for aside in asides)
    to = asides[0].chat
    if to is None:
        raise ValueError("nothing can be handed back where no chat is known")
    return Draft(
        athlete_id=asides[0].athlete_id,
        to=to,
        message=Message(phrases.say("asides-back", words=words)),
        language=LANGUAGE,
        priority=Priority.REPLY,
        created=now,
        meant=now,
    )


def spoken(event: Inward) -> str:
    """Return an event as the athlete knows it."""
    match event:
        case Said(text=text) | Edited(text=text):
            return text
        case Called(name=name, argument=argument):
            return f"/{name} {argument}".strip()
        case Tapped():
            return "(a button)"
        case Wordless():
            return "(no words)"
