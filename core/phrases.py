"""What the coach says: a key and its blanks, in the athlete's language (Fluent files under content/locales)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from core import regex as re

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle
    from fluent.syntax import FluentParser

Blank = str | int | float
_ENTRY: Final = re.compile(r"^([a-zA-Z][\w-]*) *=.*(?:\n(?:[ \t}].*)?)*", re.MULTILINE)
"""A phrase: its key, and what follows until the next line that begins with a key or a comment."""


@dataclass(frozen=True)
class Phrases:
    """Hold one language's phrases, each parsed when it is first said, since a start says few; build it with `parse`."""

    language: str
    sources: Mapping[str, str]

    @classmethod
    def parse(cls, language: str, text: str) -> "Phrases":
        """Parse the text of a `.ftl` file."""
        sources = {entry[1]: entry[0] for entry in _ENTRY.finditer(text)}
        return cls(language, sources)

    @cached_property
    def _fluent(self) -> "tuple[FluentBundle, FluentParser]":
        # Imported here: it takes long, with the calendars of the world, and a command may say nothing.
        from fluent.runtime import FluentBundle
        from fluent.syntax import FluentParser

        return FluentBundle([self.language], use_isolating=False), FluentParser(with_spans=False)

    def say(self, key: str, /, **blanks: Blank) -> str:
        """Return the phrase with its blanks filled in; raise `KeyError` for an unknown key or a missing blank."""
        bundle, parser = self._fluent
        if not bundle.has_message(key):
            bundle.add_resource(parser.parse(self.sources[key]))
        message = bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        text, errors = bundle.format_pattern(message.value, blanks)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)

    def has(self, key: str) -> bool:
        """Tell whether the phrase exists."""
        return key in self.sources


Locales = Mapping[str, Phrases]
