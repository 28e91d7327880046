"""The terminal as a chat platform: messages as text, buttons by number."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from textwrap import wrap

import click

from bot.adapters import Budget, Outgoing, Receipt
from core.chat import Address, Button, Called, Inward, Message, Said, Tapped

HERE = Address("console", "you")
"""The one chat of a terminal."""

WIDTH = 78


class Console:
    """Show messages with `write` and keep the last keyboard, so that a typed number presses a button.

    Documents are saved under `folder`.
    """

    budget = Budget(
        per_second=1e6, kept_for_replies=0, chat_burst=1_000_000, chat_per_second=1e6, recognises_repeats=True
    )

    def __init__(self, write: Callable[[str], None], folder: Path) -> None:
        self._write = write
        self._folder = folder
        self._keyboard: dict[str, Button] = {}

    async def send(self, to: Address, letter: Outgoing) -> Receipt:
        """Print the message and save what is attached to it."""
        message = letter.message
        self.show(message)
        if message.document:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / Path(message.document.name).name
            path.write_bytes(message.document.content)
            self._write(f"  saved: {path}")
        return Receipt(letter.letter)

    def show(self, message: Message) -> None:
        """Print a message and put its buttons in the place of those before."""
        self._write("\n".join(present(message)))
        if message.buttons:
            self._keyboard = keyboard(message)

    def understand(self, line: str) -> Inward:
        """Turn a typed line into a button pressed, a command, or words."""
        text = line.strip()
        typed = text.casefold()
        pressed = self._keyboard.get(typed) or self._keyboard.get(typed.removeprefix("[").removesuffix("]").strip())
        if pressed is not None:
            return Tapped(pressed.data)
        if text.startswith("/") and len(text) > 1:
            name, _, argument = text[1:].partition(" ")
            return Called(name.casefold(), argument.strip())
        return Said(text)


def present(message: Message) -> Iterator[str]:
    """Lay a message out in lines: title in bold, wrapped text, numbered buttons by row."""
    yield ""
    if message.title:
        yield click.style(message.title, bold=True)
    for line in message.text.splitlines():
        yield from wrap(line, WIDTH, subsequent_indent="  " if line.startswith(("-", "•")) else "") or [""]
    numbers = _numbers(message)
    for row in message.buttons:
        yield "  " + "  ".join(_face(button, numbers[button.data]) for button in row)


def keyboard(message: Message) -> dict[str, Button]:
    """Return what may be typed for each button: its number, or its label."""
    numbers = _numbers(message)
    by_label = {button.label.casefold(): button for row in message.buttons for button in row}
    by_number = {numbers[button.data]: button for row in message.buttons for button in row}
    return by_number | by_label


def _numbers(message: Message) -> dict[str, str]:
    """Number the buttons from 1; a label that is itself a number keeps it, so that "7" means RPE 7."""
    buttons = [button for row in message.buttons for button in row]
    taken = {button.label for button in buttons if button.label.isdecimal()}
    free = (str(n) for n in count(1) if str(n) not in taken)
    return {b.data: b.label if b.label.isdecimal() else next(free) for b in buttons}


def _face(button: Button, number: str) -> str:
    mark = click.style(f"[{number}]", fg="cyan")
    return mark if button.label == number else f"{mark} {button.label}"
