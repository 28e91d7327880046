"""Read the recorded payloads and what they mean."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.adapters import Inbound, Left
from core.chat import Address, Button, Called, Document, Edited, Event, Message, Said, Tapped, Wordless

HERE = Path(__file__).parent


def payloads(folder: str) -> list[Any]:
    """Return the files of a folder as parameters of a test."""
    found = sorted((HERE / folder).glob("*.json"))
    return [pytest.param(json.loads(path.read_text(encoding="utf-8")), id=path.stem) for path in found]


def inbound(platform: str, body: dict[str, Any] | None) -> Inbound | None:
    if body is None:
        return None
    more = {name: body[name] for name in ("event_id", "language", "pressed_on") if name in body}
    return Inbound(address=Address(platform, body["chat"]), event=_event(body["event"]), **more)


def message(body: dict[str, Any]) -> Message:
    buttons = tuple(tuple(Button(**button) for button in row) for row in body.get("buttons", ()))
    document = Document(**body["document"], content=b"\x89PNG") if "document" in body else None
    return Message(body["text"], title=body.get("title", ""), buttons=buttons, document=document)


def _event(body: dict[str, Any]) -> Event | Left:
    match body:
        case {"said": text}:
            return Said(text)
        case {"called": name, "argument": argument}:
            return Called(name, argument)
        case {"tapped": data}:
            return Tapped(data)
        case {"edited": text}:
            return Edited(text)
        case {"wordless": True}:
            return Wordless()
    return Left()
