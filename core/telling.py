"""What athletes tell beside sets, pain and runs: how running feels, a first month, a morning, a wish for a lighter day.

None of it raises a dose; of all of it only the wish lowers one.
"""

from typing import Annotated, Literal

from annotated_types import Interval, MaxLen
from pydantic import AwareDatetime

from core.exact import exact
from core.training import SessionId

Sense = Literal["better", "same", "worse"]
Seventh = Annotated[int, Interval(ge=1, le=7)]
"""A point of a scale from 1, very good, to 7, very bad."""
MOST_WORDS = 200


@exact
class Feel:
    """Record how running feels against a month ago (ASS-04): pace at the same effort, hills, form when tired."""

    at: AwareDatetime
    kind: Literal["feel"] = "feel"
    pace: Sense | None = None
    hills: Sense | None = None
    late_form: Sense | None = None


@exact
class Milestone:
    """Record what was impossible at the start and works after a month (ASS-01); empty where nothing does yet."""

    at: AwareDatetime
    kind: Literal["milestone"] = "milestone"
    said: Annotated[str, MaxLen(MOST_WORDS)] = ""


@exact
class Wellness:
    """Record a morning: sleep, fatigue, stress and soreness, each from 1, very good, to 7, very bad (REC-04)."""

    at: AwareDatetime
    kind: Literal["wellness"] = "wellness"
    sleep: Seventh
    fatigue: Seventh
    stress: Seventh
    soreness: Seventh

    @property
    def total(self) -> int:
        """Return the sum of the four, 4 to 28."""
        return self.sleep + self.fatigue + self.stress + self.soreness


@exact
class Lighter:
    """Ask for less in one session (REC-04): a set less of each exercise, or light work in its place."""

    at: AwareDatetime
    kind: Literal["lighter"] = "lighter"
    session: SessionId
    how: Literal["less", "light"]
