"""Write the core's values as the contract's JSON."""

import json
from typing import Any

from core.exchange.decode import adapter


def encode(value: object) -> bytes:
    """Write a frozen value as compact JSON, fields that are null left out."""
    return adapter(type(value)).dump_json(value, by_alias=True, exclude_none=True)


def as_json(value: object) -> Any:
    """Return a frozen value as plain JSON objects with every field of the contract, nulls included."""
    return json.loads(adapter(type(value)).dump_json(value, by_alias=True))
