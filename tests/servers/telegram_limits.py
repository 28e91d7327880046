"""The Bot API's limits, enforced as the platform does: a refusal carries its words."""

import json
import re
from html import unescape
from typing import Any

TEXT, CAPTION, CALLBACK_DATA, BUTTONS, ROW, COMMANDS = 4096, 1024, 64, 100, 8, 100
TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a", "blockquote", "tg-spoiler"}
_TAG = re.compile(r"<(/?)([a-zA-Z-]+)([^<>]*)>")


class Illegal(Exception):
    """The platform would answer 400 with these words."""


def plain(html: str) -> str:
    """Return what a reader sees of Telegram HTML; raise `Illegal` where it cannot be parsed."""
    open_tags: list[str] = []
    kept, end = [], 0
    for tag in _TAG.finditer(html):
        kept.append(_text(html[end : tag.start()]))
        closing, name = tag[1], tag[2].lower()
        if name not in TAGS:
            raise Illegal(f'Bad Request: can\'t parse entities: Unsupported start tag "{name}" at byte offset 0')
        if not closing:
            open_tags.append(name)
        elif not open_tags or open_tags.pop() != name:
            raise Illegal("Bad Request: can't parse entities: Unmatched end tag at byte offset 0")
        end = tag.end()
    if open_tags:
        raise Illegal(
            f"Bad Request: can't parse entities: Can't find end tag corresponding to start tag {open_tags[-1]}"
        )
    return "".join([*kept, _text(html[end:])])


def _text(piece: str) -> str:
    if "<" in piece:
        raise Illegal("Bad Request: can't parse entities: Unsupported start tag at byte offset 0")
    return unescape(piece)


def text(params: dict[str, Any], field: str = "text", limit: int = TEXT) -> str:
    """Return the text as shown, counted in UTF-16 units like the platform's entities."""
    raw = str(params.get(field, ""))
    shown = plain(raw) if params.get("parse_mode") == "HTML" else raw
    if field == "text" and not shown.strip():
        raise Illegal("Bad Request: message text is empty")
    if len(shown.encode("utf-16-le")) // 2 > limit:
        raise Illegal(f"Bad Request: {'message' if field == 'text' else 'message caption'} is too long")
    return shown


def keyboard(params: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """Return the inline keyboard's rows, each button checked."""
    rows: list[list[dict[str, Any]]] = json.loads(params.get("reply_markup") or "{}").get("inline_keyboard", [])
    if sum(map(len, rows)) > BUTTONS or any(len(row) > ROW for row in rows):
        raise Illegal("Bad Request: reply markup is too long")
    for button in (button for row in rows for button in row):
        if not 0 < len(button["callback_data"].encode()) <= CALLBACK_DATA:
            raise Illegal("Bad Request: BUTTON_DATA_INVALID")
        if not button["text"].strip():
            raise Illegal("Bad Request: inline keyboard button text must be non-empty")
    return rows


def commands(params: dict[str, Any]) -> list[dict[str, str]]:
    """Return the command menu, each entry checked."""
    entries: list[dict[str, str]] = json.loads(params["commands"])
    if len(entries) > COMMANDS:
        raise Illegal("Bad Request: BOT_COMMANDS_TOO_MUCH")
    for entry in entries:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", entry["command"]):
            raise Illegal("Bad Request: BOT_COMMAND_INVALID")
        if not 1 <= len(entry["description"]) <= 256:
            raise Illegal("Bad Request: BOT_COMMAND_DESCRIPTION_INVALID")
    return entries
