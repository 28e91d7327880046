"""Read JSON into the core's values, strictly and completely."""

import json
from functools import lru_cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from core.exchange.faults import faults_of
from core.unusable import Unusable

T = TypeVar("T")


@lru_cache(maxsize=64)
def _build(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


def adapter(shape: Any) -> TypeAdapter[Any]:
    """Return the reader and writer of a type, built once since building is costly."""
    return _build(shape)


def decode_json(shape: type[T], text: str | bytes, source: str, tags: frozenset[str] = frozenset()) -> T:
    """Read JSON text as a value of `shape`; raise `Unusable` with every fault."""
    try:
        value: T = adapter(shape).validate_json(text)
    except ValidationError as error:
        raise Unusable(faults_of(error, source, tags)) from None
    return value


def decode_value(shape: type[T], value: object, source: str, tags: frozenset[str] = frozenset()) -> T:
    """Read an already parsed JSON (or TOML) value as a value of `shape`; raise `Unusable` with every fault."""
    return decode_json(shape, json.dumps(value, default=str), source, tags)
