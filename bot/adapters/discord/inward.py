"""From the platform's events to the coach's: pure functions."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import discord

from bot.adapters import Inbound
from core.chat import Address, Called, Edited, Inward, Said, Tapped, Wordless

PLATFORM: Final = "discord"
TAP: Final = "t:"
FORM: Final = "f:"
FILLED: Final = "m:"
"""How the custom ids of our buttons, of those that open a form, and of the forms begin; the button's data follows."""
_WORDS: Final = "-words"
_WRITTEN: Final = (discord.MessageType.default, discord.MessageType.reply)


def written(message: discord.Message) -> Inbound | None:
    """Return what a person wrote in their private chat, null for anything else."""
    text = message.content.strip()
    if not _personal(message) or not (text or message.attachments or message.stickers):
        return None
    event = _read(text) if text else Wordless()
    return Inbound(address=Address(PLATFORM, str(message.channel.id)), event=event, event_id=str(message.id))


def edited(message: discord.Message) -> Inbound | None:
    """Return the new words of a message, null for a change of anything else; the coach's own are none."""
    text = message.content.strip()
    if message.edited_at is None or not _personal(message) or not text:
        return None
    changed = f"{discord.utils.time_snowflake(message.edited_at)}-{message.id}"
    return Inbound(address=Address(PLATFORM, str(message.channel.id)), event=Edited(text), event_id=changed)


def called(interaction: discord.Interaction[Any]) -> Inbound:
    """Return the slash command that was used."""
    data: Mapping[str, Any] = interaction.data or {}
    argument = next((str(option.get("value", "")) for option in data.get("options", ())), "")
    return _asked(interaction, Called(str(data["name"]), argument.strip()))


def tapped(interaction: discord.Interaction[Any], data: str) -> Inbound:
    """Return the press of a button."""
    return _asked(interaction, Tapped(data))


def filled(interaction: discord.Interaction[Any]) -> tuple[Inbound, ...]:
    """Return a form that was sent: the press that opened it, then the words; nothing where it is not one of ours."""
    data: Mapping[str, Any] = interaction.data or {}
    kind, _, button = str(data.get("custom_id", "")).removeprefix(FILLED).partition(":")
    words = "\n".join(_values(data.get("components", ()))).strip()
    if not kind.isdecimal() or not button or not words:
        return ()
    return _asked(interaction, Tapped(button)), _asked(interaction, Said(words), _WORDS)


def private(interaction: discord.Interaction[Any]) -> bool:
    """Tell whether the interaction happened in the person's own chat with the coach."""
    return interaction.guild_id is None and interaction.context.dm_channel is True


def moment(event_id: str) -> int:
    """Return the platform's id from the id that we hand over: the events of a chat are ordered by it."""
    return int(event_id.partition("-")[0])


def _personal(message: discord.Message) -> bool:
    """Tell whether a person wrote it in their private chat."""
    return not message.author.bot and message.type in _WRITTEN and _in_private(message.channel)


def _in_private(channel: object) -> bool:
    """Tell whether a channel is a private chat; one that is read back is known by its id alone."""
    if isinstance(channel, discord.PartialMessageable):
        return channel.guild_id is None
    return isinstance(channel, discord.DMChannel)


def _asked(interaction: discord.Interaction[Any], event: Inward, ending: str = "") -> Inbound:
    return Inbound(
        address=Address(PLATFORM, str(interaction.channel_id or 0)),
        event=event,
        event_id=f"{interaction.id}{ending}",
        language=interaction.locale.value.lower(),
        pressed_on=str(interaction.message.id) if interaction.message else None,
    )


def _read(text: str) -> Inward:
    word, _, argument = text.partition(" ")
    return Called(word[1:].lower(), argument.strip()) if word[:1] == "/" and word[1:].isidentifier() else Said(text)


def _values(components: Any) -> Iterator[str]:
    """Walk a form's parts, whether its fields stand in rows or under labels."""
    for component in components:
        if isinstance(component.get("value"), str):
            yield component["value"]
        yield from _values(component.get("components", ()))
        yield from _values([component["component"]] if "component" in component else ())
