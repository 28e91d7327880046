"""The content folder as files: their texts, decoded one by one, with every fault kept."""

import tomllib
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from typing import Any, TypeVar, cast

from core.exchange import Fault, Unusable, decode_value

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


class Shelf:
    """Hold a content folder and the faults found in it so far."""

    def __init__(self, root: Traversable) -> None:
        self._root = root
        self.faults: list[Fault] = []

    def texts(self, folder: str, ending: str) -> Iterator[tuple[str, str]]:
        """Yield path and text of each file in a folder, by name."""
        place = self._root / folder
        if not place.is_dir():
            return
        for item in sorted(place.iterdir(), key=lambda item: item.name):
            if item.name.endswith(ending):
                text = self._text(item, f"{folder}/{item.name}")
                if text is not None:
                    yield f"{folder}/{item.name}", text

    def each(self, shape: type[T], folder: str) -> Iterator[tuple[str, T]]:
        """Yield path and value of each TOML file in a folder that can be read as `shape`."""
        for path, text in self.texts(folder, ".toml"):
            value = self._decoded(shape, path, text)
            if value is not None:
                yield path, value

    def table(self, shape: type[dict[K, V]], path: str) -> dict[K, V]:
        """Return one TOML file's tables by name; nothing where the file is not there or cannot be read."""
        item = self._root / path
        text = self._text(item, path) if item.is_file() else None
        return (self._decoded(shape, path, text) if text is not None else None) or {}

    def _text(self, item: Traversable, path: str) -> str | None:
        try:
            return item.read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            self.faults.append(Fault(path, "", f"not UTF-8: byte {error.start}"))
            return None

    def _decoded(self, shape: type[T], path: str, text: str) -> T | None:
        try:
            return cast("T", decode_value(cast("type[Any]", shape), tomllib.loads(text), path))
        except tomllib.TOMLDecodeError as error:
            self.faults.append(Fault(path, "", f"not TOML: {error}"))
        except Unusable as error:
            self.faults += error.faults
        return None
