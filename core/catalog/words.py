"""Texts and names that content is made of."""

from typing import Annotated

from annotated_types import MinLen
from pydantic import StringConstraints

Identifier = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$")]
Text = Annotated[str, MinLen(1)]
