"""What the coach says fits into one request on each platform, with all its buttons."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.adapters.discord import outward as discord
from bot.adapters.telegram import outward as telegram
from bot.content import load_catalog
from core.chat import Event, Message
from core.conversation.turns.turn import Turn
from tests.core.conversation.play import BEGINNING, Play, perform

SCRIPTS = Path(__file__).parents[2] / "transcripts"


@dataclass
class Recorded(Play):
    """Keep everything that was ever said."""

    every: list[Message] = field(default_factory=list)

    def event(self, event: Event) -> Turn:
        turn = super().event(event)
        self.every += [letter.message for letter in turn.letters]
        return turn


@pytest.mark.parametrize("script", ["battery", "settings", "sheet_and_month", "told_at_once"])
def test_every_message_of_a_life_is_one_request(script: str) -> None:
    catalog = load_catalog()
    play = Recorded(catalog, BEGINNING)
    perform(SCRIPTS / f"{script}.txt", catalog, play)
    parted = [said for said in play.every if len(discord.parts(said)) > 1 or len(telegram.parts(said)) > 1]
    assert (parted, bool(play.every)) == ([], True)
