"""What the coach says: a key and its blanks, in the athlete's language (Fluent files under content/locales)."""

from collections.abc import Mapping
from dataclasses import dataclass

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

Blank = str | int | float


@dataclass(frozen=True)
class Phrases:
    """Hold one language's phrases; build it with `parse`."""

    language: str
    bundle: FluentBundle

    @classmethod
    def parse(cls, language: str, text: str) -> "Phrases":
        """Parse the text of a `.ftl` file."""
        bundle = FluentBundle([language], use_isolating=False)
        bundle.add_resource(FluentParser(with_spans=False).parse(text))
        return cls(language, bundle)

    def say(self, key: str, /, **blanks: Blank) -> str:
        """Return the phrase with its blanks filled in; raise `KeyError` for an unknown key or a missing blank."""
        message = self.bundle.get_message(key)
        if message.value is None:
            raise KeyError(key)
        text, errors = self.bundle.format_pattern(message.value, blanks)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(text)

    def has(self, key: str) -> bool:
        """Tell whether the phrase exists."""
        return self.bundle.has_message(key)


Locales = Mapping[str, Phrases]
