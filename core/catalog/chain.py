"""What a family of exercises is for: one sentence a chain, in content/chains.toml."""

from typing import Annotated

from annotated_types import MinLen

from core.catalog.words import Text
from core.exact import exact


@exact
class Family:
    """Name a chain and say what it is for."""

    name: Text
    purpose: Text
    sources: Annotated[tuple[Text, ...], MinLen(1)]
