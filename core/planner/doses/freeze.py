"""When nothing may go up, whatever was earned (PRO-06 as ruled in R01, R05; TAP-03, SCR-04, PRO-17, SAF-07, REC-01)."""

from datetime import date
from typing import Final

from core.athlete import Profile
from core.journal import Illness
from core.planner.choosing.choice import Means
from core.planner.logged.evidence import Evidence
from core.planner.state.course import Course
from core.planner.state.keeping import OPTION
from core.planner.state.parts import Cause
from core.rules.holds import run_spike, short_sleep
from core.rules.races import NEW_EXERCISE_DAYS
from core.rules.screening import GUIDED, answered_yes
from core.rules.stops import BONE_SITES

_RACE_DAYS: Final = 18
"""From a Monday, races up to here put more than the weekend of its week within 14 days before the start."""
_LONGEST: Final = 20
"""Days from a Monday to the latest race whose last 14 days have begun by Sunday."""


def week_freeze(course: Course, evidence: Evidence, means: Means, monday: date) -> Cause | None:
    """Return why nothing may go up in the coming week, None where it may."""
    profile = means.profile
    if race_near(means, monday):
        return Cause(("PRO-06", "TAP-03"), "plan-freeze-race", notes=race_notes(means, monday))
    if profile.screening is None:
        return Cause(("PRO-06", "SCR-01"), "plan-freeze-screening", notes=("the safety questions are not answered",))
    if profile.screening.bone_stress_12_months or profile.screening.in_rehab:
        return Cause(("SCR-04",), "plan-freeze-guided", notes=(answered_yes(profile.screening, GUIDED),))
    return _body(course, evidence, monday) or _kept(profile)


def _kept(profile: Profile) -> Cause | None:
    """Return why strength is to be kept and not built, which holds no week back on its way to the usual dose."""
    if profile.training_block == "preparation":
        return Cause(("PRO-06", "PHA-09"), "plan-freeze-preparation", notes=("training block: preparation",))
    if OPTION in profile.options:
        return Cause(("PRO-06", "PRO-13"), "plan-freeze-maintenance", notes=(f"option {OPTION}",))
    return None


def race_near(means: Means, monday: date) -> bool:
    """Tell whether the week counts as one before a race, in which nothing is new (TAP-03).

    One that reaches those 14 days with its Saturday or Sunday alone does not: it has no demanding work on them instead,
    or nothing new where it needs them. Else whoever races every third Sunday would never begin.
    """
    races = means.profile.races
    return bool(races) and any(0 <= (race.date - monday).days <= _RACE_DAYS for race in races)


def weekend_races(means: Means, monday: date) -> list[date]:
    """Return the races of which a week reaches the last 14 days with its Saturday or Sunday alone."""
    return [race.date for race in means.profile.races if _RACE_DAYS < (race.date - monday).days <= _LONGEST]


def last_free_day(means: Means, monday: date) -> int:
    """Return the last day of a week that may have demanding work, where its end alone is near a race (TAP-03)."""
    if not means.profile.races:
        return 6
    return min(((day - monday).days - NEW_EXERCISE_DAYS - 1 for day in weekend_races(means, monday)), default=6)


def race_notes(means: Means, monday: date) -> tuple[str, ...]:
    """Return the races that are near, as inputs."""
    near = [race.date for race in means.profile.races if 0 <= (race.date - monday).days <= _RACE_DAYS]
    return tuple(f"race on {day}" for day in near)


def _body(course: Course, evidence: Evidence, monday: date) -> Cause | None:
    stopped = course.stop or course.resumed
    if stopped is not None:
        return Cause(("SAF-02", "SAF-04"), "plan-freeze-stop", entries=(stopped,))
    if course.energy is not None:
        return Cause(("PRO-06", "SAF-07"), "plan-freeze-energy", entries=(course.energy,))
    ill = (course.ill,) if course.ill is not None else tuple(e for e in evidence.others if isinstance(e, Illness))
    if ill:
        return Cause(("PRO-06", "SAF-06"), "plan-freeze-ill", entries=ill[:1])
    skipped = next((skip for skip in evidence.skips if skip.reason in ("ill", "pain")), None)
    if skipped is not None:
        rule = "SAF-06" if skipped.reason == "ill" else "PAI-01"
        return Cause(("PRO-06", rule), "plan-freeze-stop", entries=(skipped,))
    bones = tuple(pain for pain in evidence.pains if pain.score > 0 and pain.region in BONE_SITES)
    if bones:
        # Below 3 such pain stops nothing (PAI-02), but nothing rises on a place where SAF-02 sees a bone.
        return Cause(("PRO-06", "SAF-02"), "plan-freeze-bone", entries=bones)
    spike = run_spike(course.runs, monday)
    if spike is not None:
        return Cause(("PRO-06", "PRO-17"), "plan-freeze-spike", notes=(spike,))
    if len(course.complaints) >= 2:
        return Cause(("PRO-09",), "plan-runs-suffer", entries=course.complaints)
    # Short sleep comes last: it alone lets an easier week go back to the usual dose (REC-01).
    sleep = short_sleep(course.sleeps)
    return Cause(("PRO-06", "REC-01"), "plan-freeze-sleep", notes=(sleep,)) if sleep is not None else None
