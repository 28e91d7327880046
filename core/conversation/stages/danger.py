"""Questions of safety that stay open until they are answered."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import MaxLen

from core.athlete import EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class AskFlag:
    """Words that may be a red flag: is it so (SAF-04)?"""

    __pydantic_config__ = EXACT

    kind: Literal["flag"] = "flag"
    said: Annotated[str, MaxLen(200)]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskClearance:
    """Has a professional said that training may go on (SAF-01)?"""

    __pydantic_config__ = EXACT

    kind: Literal["clearance"] = "clearance"
