"""Read the content folder from disk and hand its texts to the core's catalog."""

import tomllib
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath

from core.catalog import Catalog, Exercise
from core.exchange import Fault, Unusable, decode_value
from core.phrases import Phrases


def load_catalog(root: Traversable | None = None) -> Catalog:
    """Load and check all content; raise `Unusable` naming every fault with file and field."""
    root = root or files("content")
    faults: list[Fault] = []
    exercises: dict[str, Exercise] = {}
    for name, text in _texts(root / "exercises", ".toml"):
        source = f"exercises/{name}"
        try:
            exercise = decode_value(Exercise, tomllib.loads(text), source)
        except tomllib.TOMLDecodeError as error:
            faults.append(Fault(source, "", f"not TOML: {error}"))
        except Unusable as error:
            faults += error.faults
        else:
            if exercise.id != PurePosixPath(name).stem:
                faults.append(Fault(source, "id", f"expected the file's name, got {exercise.id!r}"))
            exercises[exercise.id] = exercise
    locales = {name.removesuffix(".ftl"): text for name, text in _texts(root / "locales", ".ftl")}
    if faults:
        raise Unusable(faults)
    return Catalog(exercises=exercises, locales={name: Phrases.parse(name, text) for name, text in locales.items()})


def _texts(folder: Traversable, ending: str) -> Iterator[tuple[str, str]]:
    for item in sorted(folder.iterdir(), key=lambda item: item.name):
        if item.name.endswith(ending):
            yield item.name, item.read_text(encoding="utf-8")
