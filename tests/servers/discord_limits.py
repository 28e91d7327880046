"""Discord's limits, enforced as the platform does: a refusal carries its code and words."""

import re
from typing import Any

CONTENT, ROWS, BUTTONS, LABEL, CUSTOM_ID, NONCE, TITLE = 2000, 5, 5, 80, 100, 25, 45
ACTION_ROW, BUTTON, LABELLED, TEXT_INPUT, TEXT_DISPLAY = 1, 2, 18, 4, 10


class Illegal(Exception):
    """The platform would answer 400 with this code and these words."""

    def __init__(self, words: str, code: int = 50035) -> None:
        super().__init__(words)
        self.code = code


def message(payload: dict[str, Any], files: int = 0) -> None:
    content = payload.get("content") or ""
    if len(content) > CONTENT:
        raise Illegal("Invalid Form Body: content must be 2000 or fewer in length")
    if not content.strip() and not files:
        raise Illegal("Cannot send an empty message", 50006)
    if len(str(payload.get("nonce") or "")) > NONCE:
        raise Illegal("Invalid Form Body: nonce must be 25 or fewer in length")
    components(payload.get("components") or [])


def components(rows: list[dict[str, Any]]) -> None:
    if len(rows) > ROWS or any(row["type"] != ACTION_ROW or not 0 < len(row["components"]) <= BUTTONS for row in rows):
        raise Illegal("Invalid Form Body: components must be 5 rows of 5 or fewer")
    buttons = [button for row in rows for button in row["components"]]
    if len({button["custom_id"] for button in buttons}) < len(buttons):
        raise Illegal("Invalid Form Body: component custom id cannot be duplicated")
    for button in buttons:
        _between("custom_id", button["custom_id"], CUSTOM_ID)
        _between("label", button.get("label") or "", LABEL)


def modal(payload: dict[str, Any]) -> None:
    _between("title", payload["title"], TITLE)
    _between("custom_id", payload["custom_id"], CUSTOM_ID)
    parts = payload["components"]
    if not 0 < len(parts) <= ROWS or any(part["type"] not in (LABELLED, TEXT_DISPLAY) for part in parts):
        raise Illegal("Invalid Form Body: a modal holds 1 to 5 parts")
    for part in parts:
        if part["type"] == LABELLED:
            _between("label", part["label"], TITLE)
            if part["component"]["type"] != TEXT_INPUT or len(part["component"].get("placeholder") or "") > 100:
                raise Illegal("Invalid Form Body: text input")
        else:
            _between("content", part["content"], 4000)


def commands(entries: list[dict[str, Any]]) -> None:
    if len(entries) > 100:
        raise Illegal("Maximum number of application commands reached (100)", 30032)
    for entry in entries:
        if not re.fullmatch(r"[-_\w]{1,32}", entry["name"]) or entry["name"] != entry["name"].lower():
            raise Illegal("Invalid Form Body: name")
        _between("description", entry["description"], 100)
        for option in entry.get("options", []):
            _between("description", option["description"], 100)


def _between(field: str, text: str, longest: int) -> None:
    if not 0 < len(text) <= longest:
        raise Illegal(f"Invalid Form Body: {field} must be between 1 and {longest} in length")
