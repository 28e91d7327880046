"""What a family of exercises is for: one sentence a chain, in content/chains.toml."""

from dataclasses import dataclass
from typing import Annotated

from annotated_types import MinLen

from core.athlete import EXACT
from core.catalog.words import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Name a chain and say what it is for."""

    __pydantic_config__ = EXACT

    name: Text
    purpose: Text
    sources: Annotated[tuple[Text, ...], MinLen(1)]
