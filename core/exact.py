"""How every value that is written as JSON is built: frozen, by keyword, and read strictly."""

from dataclasses import dataclass
from typing import Final, TypeVar, dataclass_transform

from pydantic import ConfigDict

EXACT: Final = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)
T = TypeVar("T")


@dataclass_transform(kw_only_default=True, frozen_default=True)
def exact(shape: type[T]) -> type[T]:
    """Make a class such a value: unknown fields, other types and numbers that are none are faults in its JSON."""
    value = dataclass(frozen=True, slots=True, kw_only=True)(shape)
    value.__pydantic_config__ = EXACT  # type: ignore[attr-defined]
    return value
