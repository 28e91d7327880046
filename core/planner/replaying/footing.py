"""Where an athlete stands on a Monday: what the coming week follows from, and the week prescribed from there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from core.planner.choosing.choice import Means
from core.planner.replaying.week import Planned, prescribe
from core.planner.state.course import Course


@dataclass(frozen=True, slots=True)
class Standing:
    """Hold where the athlete stands on a Monday, and the week prescribed from there."""

    course: Course
    means: Means
    planned: Planned


@dataclass(frozen=True)
class Footing:
    """Hold where the athlete stands on a Monday; the week is prescribed from there only where it is asked for."""

    course: Course
    means: Means
    monday: date
    by_load: Mapping[bool, Means]
    """The means without load and with it, for the weeks that follow."""

    @cached_property
    def standing(self) -> Standing:
        """Return where the athlete stands with the week prescribed from there."""
        return Standing(self.course, self.means, prescribe(self.course, self.means, self.monday))
