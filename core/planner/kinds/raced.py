"""What a race leaves to come back from: the break that it makes itself, by its length (row 6, SCH-16)."""

from datetime import date, timedelta
from typing import Final

from core.planner.choosing.choice import Means
from core.planner.doses.repeated import BEFORE_RACES
from core.planner.state.course import Course
from core.rules.races import SHORT_REST, light_days, race_weeks_away

_WEEK: Final = timedelta(days=7)


def raced(course: Course, means: Means) -> bool:
    """Tell whether the last week with demanding work was one before a race, whatever else lowered it (PRO-10)."""
    last = course.lately
    return last is not None and (last.mode in BEFORE_RACES or race_weeks_away(means.profile, last.week) is not None)


def only_race(course: Course, means: Means, monday: date) -> date | None:
    """Return the day of a short race in the week before a Monday where it alone made the break, else None.

    Its rest is 72 h and four days, whatever the weekday of the last session: row 6's 7 to 13 days, which repeat the
    usual week a set less. Longer races rest for about a fortnight, and lead back by its steps (the smaller dose).
    """
    last, asked = course.last_session, course.last_week.sessions if course.last_week else ()
    if last is None or not raced(course, means) or any(one.demanding and one.starts > last for one in asked):
        return None
    days = [race.date for race in means.profile.races if light_days(race.distance_km) == SHORT_REST]
    return next((day for day in days if monday - _WEEK <= day < monday), None)
