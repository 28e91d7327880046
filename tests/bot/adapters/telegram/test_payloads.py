"""The two pure functions of the Telegram adapter, by recorded payloads."""

from typing import Any

import pytest
from telegram import Update

from bot.adapters.telegram.inward import inbound
from bot.adapters.telegram.outward import parts
from tests.payloads import reading


@pytest.mark.parametrize("payload", reading.payloads("telegram/inward"))
def test_an_update_means(payload: dict[str, Any]) -> None:
    update = Update.de_json(payload["update"], None)
    assert inbound(update) == reading.inbound("telegram", payload["inbound"])


@pytest.mark.parametrize("payload", reading.payloads("telegram/outward"))
def test_a_message_becomes(payload: dict[str, Any]) -> None:
    shown = [
        {
            "html": part.html,
            "rows": [[button.label for button in row] for row in part.rows],
            "file": part.document.name if part.document else None,
        }
        for part in parts(reading.message(payload["message"]))
    ]
    assert shown == payload["parts"]
