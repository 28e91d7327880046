"""Questions of safety that stay open until they are answered."""

from typing import Annotated, Literal

from annotated_types import MaxLen

from core.exact import exact


@exact
class AskFlag:
    """Words that may be a red flag: is it so (SAF-04)?"""

    kind: Literal["flag"] = "flag"
    said: Annotated[str, MaxLen(200)]


@exact
class AskWell:
    """Somebody who was ill feels better: fully well again (SAF-06)?"""

    kind: Literal["well"] = "well"


@exact
class AskClearance:
    """Has a professional said that training may go on (SAF-01)?"""

    kind: Literal["clearance"] = "clearance"
