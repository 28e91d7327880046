"""The tired-legs long run, by choice: strength on its eve or right after it, behind every gate of D01 (SCH-07)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from core.athlete import DAYS, KEY_RUNS
from core.planner.calendar.frame import Frame, Span, frame_of
from core.planner.calendar.slots import find_slots
from core.planner.calendar.wish import Wish
from core.planner.choosing.choice import Means
from core.planner.kinds.modes import Outlook
from core.planner.state.course import Course
from core.rules.around_runs import PREFATIGUE_EVERY, PREFATIGUE_RACE_DAYS
from core.rules.complaints import PAIN_LIMIT
from core.rules.jumps import REGULAR_WEEKS
from core.rules.screening import OLDER_AGE

OPTION: Final = "prefatigue_long_run"
SHORT: Final = 30
"""The longest session, in minutes, that stands right after the long run itself ([E]; the article says a short one)."""
_MONTH: Final = timedelta(days=30)
_SORENESS: Final = 3.0


@dataclass(frozen=True, slots=True)
class Tired:
    """Hold the long run that a session may tire, or what keeps it from that."""

    run: int | None
    """Its day from the Monday."""
    shut: tuple[str, ...] = ()


def tired(course: Course, means: Means, look: Outlook, monday: date) -> Tired | None:
    """Return this week's long run to be tired for and what is in its way, nothing where it was not chosen."""
    if OPTION not in means.profile.options:
        return None
    days = _long_days(means)
    run = next((day for day in days if _is_easy(day, means)), None)
    reasons = [*_gates(course, means, look), *_runs(course, means, monday, run)]
    if run is None:
        reasons.append("no long run without a hard run on its day or its eve")
    return Tired(None if reasons else run, tuple(reasons))


def _long_days(means: Means) -> list[int]:
    # A long run on a Monday has its eve in the week before, where its own week is not known yet.
    return sorted(DAYS.index(run.day) for run in means.profile.runs if run.kind == "long")


def _is_easy(day: int, means: Means) -> bool:
    """Tell whether nothing intense is near: no other key run on the day or its eve (S3.6)."""
    near = {DAYS[day], DAYS[day - 1]}
    return sum(run.day in near and run.kind in KEY_RUNS for run in means.profile.runs) == 1


def _gates(course: Course, means: Means, look: Outlook) -> Iterator[str]:
    if look.phase == "beginner" or course.regular < REGULAR_WEEKS:
        yield f"{course.regular} of {REGULAR_WEEKS} weeks of regular strength work"
    if look.mode != "build" or course.freeze is not None:
        yield "an easier week, or one in which nothing goes up"
    if means.profile.age >= OLDER_AGE:
        yield f"from {OLDER_AGE} on"
    if any(pain > PAIN_LIMIT for pain, _ in course.peaks) or course.aching:
        yield "pain in the last two weeks"
    if course.peaks and course.peaks[-1][1] > _SORENESS:
        yield f"soreness {course.peaks[-1][1]:g}/10 last week"
    if not course.rested:
        yield "soreness after the last sessions is not known"


def _runs(course: Course, means: Means, monday: date, run: int | None) -> Iterator[str]:
    day = monday + timedelta(days=run or 0)
    if any(0 <= (race.date - day).days <= PREFATIGUE_RACE_DAYS for race in means.profile.races):
        yield f"a race within {PREFATIGUE_RACE_DAYS} days"
    if course.tired is not None and (day - course.tired).days < PREFATIGUE_EVERY:
        yield f"the last one on {course.tired}"
    planned = [r.minutes for r in means.profile.runs if r.kind == "long" and DAYS.index(r.day) == run]
    lived = [minutes for when, minutes in course.outings if when >= monday - _MONTH]
    if not planned or None in planned or not lived or max(m for m in planned if m) > max(lived):
        # What is not known counts as longer: the long run has no length, or no logged run of 30 days is as long.
        yield "the long run is longer than any logged in 30 days, as far as is known"


def tired_slots(found: tuple[tuple[int, int], ...], run: int | None, frame: Frame, wish: Wish) -> tuple[
    tuple[int, int], ...
]:  # fmt: skip
    """Return places with one on the eve of the long run, else one after it where sessions are short enough."""
    if run is None:
        return found
    eve = find_slots(frame, wish._replace(must=run - 1, tires=run)) if run else ()
    if found and len(eve) >= len(found):
        return eve
    after = find_slots(frame, wish._replace(must=run)) if wish.minutes <= SHORT else ()
    return after if found and len(after) >= len(found) else found


def tires(day: int, run: int | None) -> bool:
    """Tell whether a session of a day stands on the eve of the long run, or on its day."""
    return run is not None and run - 1 <= day <= run


def last_tired(course: Course, means: Means) -> date | None:
    """Return the day of the last long run that strength came right before or on the same day, by choice."""
    shown = course.last_week
    if shown is None or OPTION not in means.profile.options:
        return course.tired
    days = {(session.date - shown.week).days for session in shown.sessions if session.demanding}
    runs = [span.day for span in frame_of(means.profile, shown.week).spans if span.long and _spent(span, days)]
    return shown.week + timedelta(days=max(runs)) if runs else course.tired


def _spent(span: Span, days: set[int]) -> bool:
    return 0 <= span.day <= 7 and not days.isdisjoint({span.day - 1, span.day})
