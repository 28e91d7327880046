"""Maintenance by choice: one short session a week at the same weights, from 60 on two (PRO-13, PHA-12, SCR-02).

The rulebook does not say who enters it and when. Nobody is put into it: it is offered after week 12 and after three
weeks in which one of several sessions was done, and lasts as long as the option is on. Resets, pain and gaps lower it
as they lower any week.
"""

from dataclasses import dataclass
from typing import Final

from core.athlete import Profile
from core.planner.logged.evidence import Evidence
from core.planner.state.course import Course
from core.planner.state.parts import Cause
from core.rules.rule import GROWING
from core.rules.screening import OLDER_AGE

OPTION: Final = "maintenance"
_CYCLE: Final = 12
_SPARSE: Final = 3


@dataclass(frozen=True, slots=True)
class Keeping:
    """Say how much keeps strength: demanding sessions a week, sets of an exercise, and what is told of it."""

    sessions: int
    sets: int
    cause: Cause


def keeps(profile: Profile) -> Keeping | None:
    """Return the small dose that keeps strength, None where the athlete builds it."""
    if OPTION not in profile.options:
        return None
    cause = Cause(("PRO-13",), "plan-maintenance", notes=(f"option {OPTION}", f"age {profile.age}"))
    return Keeping(2, 3, cause) if profile.age >= OLDER_AGE else Keeping(1, 2, cause)


def sparse_weeks(course: Course, evidence: Evidence) -> int:
    """Return for how many weeks in a row one of several demanding sessions was done; other weeks say nothing."""
    shown = evidence.shown
    asked = {session.id for session in shown.sessions if session.demanding} if shown else set()
    if shown is None or shown.mode not in GROWING or len(asked) < 2:
        return course.sparse_weeks
    return course.sparse_weeks + 1 if len(asked & evidence.done) == 1 else 0


def offered(course: Course, profile: Profile) -> Cause | None:
    """Return why maintenance is offered in the coming week: the cycle is through, or one session is what fits."""
    if OPTION in profile.options or profile.program != "single_leg":
        return None
    if course.moved and course.number == _CYCLE + 1:
        return Cause(("PHA-12", "PRO-13"), "plan-maintenance-offered", notes=(f"week {_CYCLE} of the programme done",))
    if course.sparse_weeks == _SPARSE:
        return Cause(("PRO-13",), "plan-maintenance-offered", notes=(f"{_SPARSE} weeks with one session",))
    return None
