"""What every chat platform shares: addresses, events that come in, messages that go out."""

from dataclasses import dataclass

from pydantic import ConfigDict


@dataclass(frozen=True, slots=True)
class Address:
    """Name one private chat on one platform, enough to speak first."""

    platform: str
    chat: str


@dataclass(frozen=True, slots=True)
class Said:
    """Carry the words that the athlete typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Called:
    """Carry a command: its name without the slash, and what followed it."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Tapped:
    """Carry the data of the button that the athlete pressed."""

    data: str

    @property
    def parts(self) -> tuple[str, str, str]:
        """Return the three parts that colons divide the data into; a part that it has not is empty."""
        first, _, rest = self.data.partition(":")
        second, _, third = rest.partition(":")
        return first, second, third


@dataclass(frozen=True, slots=True)
class Edited:
    """Carry the new words of a message that was read before."""

    text: str


@dataclass(frozen=True, slots=True)
class Wordless:
    """Say that something came without words: a voice note, a picture, a place."""


@dataclass(frozen=True, slots=True)
class Struck:
    """Say that the athlete's own hour has come (the due job's event)."""


Inward = Said | Called | Tapped | Edited | Wordless
Event = Inward | Struck

BUTTON_DATA_BYTES = 64


@dataclass(frozen=True, slots=True)
class Button:
    """Offer one answer; `data` comes back in `Tapped`, at most 64 bytes of UTF-8.

    With `form`, a platform that has forms opens one to type into: the press comes back as `Tapped`, and right after it
    what was typed as `Said`. Elsewhere the press comes back at once, and the athlete types when they like.
    """

    label: str
    data: str
    form: bool = False

    def __post_init__(self) -> None:
        if not 0 < len(self.data.encode()) <= BUTTON_DATA_BYTES:
            raise ValueError(f"button data must be 1 to {BUTTON_DATA_BYTES} bytes: {self.data!r}")


@dataclass(frozen=True, slots=True)
class Document:
    """Attach a file: name, media type and content."""

    __pydantic_config__ = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Message:
    """Say something: plain text under an optional title, with rows of buttons.

    No markup stands in `title` or `text`: an adapter renders the title in its platform's bold and escapes both.
    A message with a `key` takes the place of the one sent before under that key, where the platform can edit.
    """

    text: str
    title: str = ""
    buttons: tuple[tuple[Button, ...], ...] = ()
    document: Document | None = None
    key: str = ""
