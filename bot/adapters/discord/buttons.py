"""Buttons that work after any restart, since all that they know stands in their custom id, and the forms they open."""

from re import Match
from typing import Any, Final, Protocol, Self

import discord

from bot.adapters.discord.inward import FILLED, FORM, TAP
from bot.adapters.discord.outward import Rows

LONGEST: Final = 1500
_TITLE: Final = 45


class Presses(Protocol):
    """Take presses in: what the client that hears them must be able to do."""

    async def on_tap(self, interaction: discord.Interaction[Any], data: str) -> None:
        """Take the press of a button."""
        ...


class Tap(discord.ui.DynamicItem[discord.ui.Button[Any]], template=TAP + r"(?P<data>(?s:.+))"):
    """Hand a press over."""

    def __init__(self, item: discord.ui.Button[Any], data: str) -> None:
        super().__init__(item)
        self.data = data

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: discord.ui.Item[Any], match: Match[str], /
    ) -> Self:
        """Rebuild the button from its custom id."""
        return cls(item, match["data"])  # type: ignore[arg-type]

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Take the press."""
        hearer: Presses = interaction.client
        await hearer.on_tap(interaction, self.data)


class FormTap(Tap, template=FORM + r"(?P<data>(?s:.+))"):
    """Open a form; what is typed there comes back with the form itself, even after a restart."""

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Answer the press with the form: nothing else may come before it."""
        shown = interaction.message.content if interaction.message else ""
        await interaction.response.send_modal(form(interaction.id, self.item.label or "…", shown, self.data))


def form(opening: int, title: str, shown: str, data: str) -> discord.ui.Modal:
    """Build the form of one opening: what the message said, and room to type below."""
    modal = discord.ui.Modal(title=title[:_TITLE], custom_id=f"{FILLED}{opening}:{data}", timeout=900)
    if shown:
        modal.add_item(discord.ui.TextDisplay(shown))
    field: discord.ui.TextInput[Any] = discord.ui.TextInput(
        style=discord.TextStyle.paragraph, custom_id="words", max_length=LONGEST
    )
    modal.add_item(discord.ui.Label(text=title[:_TITLE], component=field))
    modal.stop()
    return modal


def keyboard(rows: Rows) -> discord.ui.View:
    """Build the buttons; the view is stopped at once, for presses are told by custom id and nothing need be kept."""
    view = discord.ui.View(timeout=None)
    for number, row in enumerate(rows):
        for button in row:
            custom_id = (FORM if button.form else TAP) + button.data
            view.add_item(discord.ui.Button(label=button.label, custom_id=custom_id, row=number))
    view.stop()
    return view
