"""Which kind of week it is, how many sessions it is to have, and how long they may be."""

from datetime import date
from typing import Final, NamedTuple

from core.planner.choosing.choice import Means
from core.planner.doses.repeated import holds_sessions, is_frozen, lowered_before, waits
from core.planner.kinds.comeback import reset_due
from core.planner.state.course import Course
from core.planner.state.keeping import keeps
from core.planner.state.parts import Cause, Graded
from core.rules.frequency import most_demanding_sessions
from core.rules.programmes import phase_of, takes_turns
from core.rules.progression import most_sets_after
from core.rules.races import TAPER_DAYS
from core.rules.rule import GROWING
from core.training import Mode, Phase, Week

_TAPER_MINUTES: Final = 30
_WEEK: Final = 7
_PAIR: Final = 2
"""Hard sets that another session has at least: one of each main pattern (EXE-02)."""
FOCUSED: Final = 30
"""Below these minutes two whole sessions beat three rushed ones (S4.3)."""
FOCUSED_SESSIONS: Final = 2


AFTER_SMALL: Final = "plan-after-small"


class Outlook(NamedTuple):
    """Say what kind of week it is: label, race ahead, reset, and the causes of each lowering."""

    mode: Mode
    phase: Phase
    race: Mode | None
    race_days: int
    resets: bool
    causes: tuple[Cause, ...]
    days: int = 0
    """The programme week whose days it has."""
    due: int = 0
    """How many demanding sessions a week of this phase and kind has (5.1, PRO-09, D05)."""

    small: bool = False
    """Minutes or days make it small."""

    @property
    def lowered(self) -> bool:
        """Tell whether the week is lowered on purpose."""
        return self.mode not in GROWING


def outlook(course: Course, means: Means, monday: date) -> Outlook:
    """Return what kind of week begins on a Monday."""
    race, days, race_cause = _race_ahead(means, monday)
    reset_cause, comeback, waiting = reset_due(course, means, monday), _comeback(course, means), waits(course)
    keeping, mode = keeps(means.profile), usual_mode(means)
    if waiting is not None:
        mode = "return"
    if reset_cause is not None:
        mode = "reset"
    if race is not None:
        mode = race
    ill = course.graded is not None and course.graded.why == "illness"
    if comeback is not None and not (ill and race is not None):
        mode = "return"  # days before a race ask less than the steps after an illness, which end with them
    missed = _missed(course, means) if is_missed_small(course) else None
    found = (
        missed, comeback, race_cause, reset_cause, None if comeback else waiting, keeping.cause if keeping else None
    )  # fmt: skip
    causes = tuple([cause for cause in found if cause is not None])
    own = _days_from(course, means, waiting is not None and _repeats(course, mode), mode not in GROWING)
    look = Outlook(mode, phase_of(course.number), race, days, reset_cause is not None, causes, own)
    return look._replace(due=_due(course, means, look))


def usual_mode(means: Means) -> Mode:
    """Return what kind of week it is where nothing lowers it."""
    kept = means.profile.training_block == "preparation" or keeps(means.profile) is not None
    return "maintain" if kept else "build"


def is_lowered(course: Course, means: Means, monday: date) -> bool:
    """Tell whether the week that begins on a Monday is lowered on purpose."""
    if course.graded is not None or waits(course) is not None or reset_due(course, means, monday) is not None:
        return True
    return _race_ahead(means, monday)[0] is not None


def _race_ahead(means: Means, monday: date) -> tuple[Mode | None, int, Cause | None]:
    if not means.profile.races:
        return None, 0, None
    days = sorted((race.date - monday).days for race in means.profile.races)
    ahead = next((day for day in days if 0 <= day <= TAPER_DAYS), None)
    if ahead is None:
        return None, 0, None
    race = next(race for race in means.profile.races if (race.date - monday).days == ahead)
    notes = (f"race of {race.distance_km:g} km on {race.date}",)
    if ahead < _WEEK:
        if "bodyweight_race" in means.profile.options:
            return "race_week", ahead, Cause(("TAP-02", "TAP-01", "SCH-16"), "plan-race-bare", notes=notes)
        return "race_week", ahead, Cause(("TAP-01", "SCH-16"), "plan-race-week", notes=notes)
    return "taper", ahead, Cause(("TAP-01",), "plan-taper", notes=notes)


def _comeback(course: Course, means: Means) -> Cause | None:
    graded = course.graded
    if graded is None:
        return None
    held = is_frozen(course) or (graded.why != "small" and holds_sessions(course))
    trained = course.logged and held and lowered_before(course) is not None and not _is_fresh(graded, course)
    if trained and (waiting := waits(course)) is not None:
        # The next step back was trained for, and waits with all that may not go up (PRO-06).
        return waiting
    if graded.why == "illness":
        return Cause(("SAF-06",), "plan-after-illness", (graded.entry,) if graded.entry else ())
    if graded.why == "small":
        whole = (f"{course.base_sets} hard sets a leg in the last whole week",)
        return Cause(("PRO-14", "PRO-02"), AFTER_SMALL, notes=whole)
    if graded.why == "race":
        return Cause(("PRO-14", "SCH-16"), "plan-after-race", notes=(f"race on {graded.since}",))
    light, what = means.profile.program == "recovery", _what(means)
    if graded.why == "gap":
        notes = (f"{what} before it on {graded.since}" if graded.since else "no strength session before it",)
        return Cause(("PRO-14",), "plan-after-gap" if course.built or light else "plan-begins-small", notes=notes)
    if course.last_day is None:
        return Cause(("PRO-14",), "plan-begins-small", notes=("no strength session so far",))
    return _missed(course, means)


def is_missed_small(course: Course) -> bool:
    """Tell whether a small week was missed: it is repeated like any other, a set less of each (row 6).

    Pain before it is no leave to keep what who was well would lose (PRO-10).
    """
    return course.graded is not None and course.graded.why == "small" and course.graded.set_less


def _missed(course: Course, means: Means) -> Cause:
    return Cause(("PRO-14",), "plan-missed-week", notes=(f"{_what(means)} on {course.last_day}",))


def _what(means: Means) -> str:
    return "last session" if means.profile.program == "recovery" else "last strength session"


def _is_fresh(graded: Graded, course: Course) -> bool:
    """Tell whether an illness is what the last week ended with: its own smaller week comes first (SAF-06)."""
    if graded.why != "illness":
        return False
    last, ill = course.printed, graded.entry
    return last is None or last.mode != "return" or ill is None or ill.at.date() >= last.week


def _repeats(course: Course, mode: Mode) -> bool:
    """Tell whether a week that waits has no days of its own: it is no reset, taper or step back that went before it."""
    return mode == "return" and (course.graded is None or _is_fresh(course.graded, course))


def _due(course: Course, means: Means, look: Outlook) -> int:
    most = most_demanding_sessions(means.profile, look.phase, look.mode)
    if look.race is not None:
        # The week before a race on a Monday is its race week. One on Tuesday to Thursday leaves its own week no room
        # either, and that week's session falls out: the week before keeps the two of week -2 (5.1; the smaller dose).
        label = "race_week" if look.race_days <= _WEEK else look.race
        most = min(most, most_demanding_sessions(means.profile, look.phase, label))
    if look.phase != "advanced":
        most = min(most, 2)
    if takes_turns(means.profile):
        most = min(most, 1)
    if means.profile.session_minutes < FOCUSED:
        most = min(most, FOCUSED_SESSIONS)
    keeping = keeps(means.profile)
    most = most if keeping is None else min(most, keeping.sessions)
    return max(1, most - 1) if course.fewer is not None else most


def sessions_wanted(course: Course, look: Outlook, repeats: bool = True) -> int:
    """Return how many of the sessions that are due the week is to have, after what last week had.

    Where it `repeats` nothing, an easier week before it is no reason for fewer.
    """
    most = look.due
    before = course.printed
    if before is not None and before.mode in GROWING and before.phase == look.phase:
        # Another session is an increase too: one at a time, in a week that earned the next step (PRO-10). The third
        # splits the work into smaller days; were it earned, a worse log would keep the larger ones, so it comes only
        # with the first week after an easier one, or of a phase: an earlier one is easier anyway (R03).
        held = before.demanding
        room = most_sets_after(course.base_sets) - course.base_sets >= _PAIR
        joins = course.moved and room and held < _PAIR and not look.lowered
        most = min(most, held + joins if held else most)
    if look.lowered and course.built is not None and course.built_on is not None:
        # An easier week never splits the last building week over more days, whatever a freeze would hold (PRO-10).
        most = min(most, max(1, course.built.demanding))
    low = lowered_before(course)
    if low is not None and (look.resets or (repeats and holds_sessions(course))):
        most = min(most, low.demanding)
    shown = undone(course)
    if shown is not None and look.lowered:
        most = min(most, max(1, shown.demanding))
    return most


def undone(course: Course) -> Week | None:
    """Return last week where nothing of it was done: the coming week asks no more than it (PRO-18).

    What an illness took out of it was asked all the same: else being ill late would halve the half after it (SAF-06).
    """
    shown = course.printed
    unknown = course.began and not course.logged and shown is not None
    return shown if unknown and shown is not None and shown.demanding else None


def minutes_limit(means: Means, look: Outlook) -> int:
    """Return how long a session of this week may be (5.2)."""
    return min(means.minutes, _TAPER_MINUTES) if look.race is not None else means.minutes


def _days_from(course: Course, means: Means, repeats: bool, lowered: bool) -> int:
    """Return the programme week whose days are taken, where two days a week take turns (5.3).

    Were the turn the programme week's, a log that holds the programme back would repeat the fuller of two days and so
    ask more than one that moves on (PRO-10). So days take turns with those that stood last, whatever was logged; a week
    that is lowered on purpose is measured by the last building week, and has its days; one that only repeats it has the
    smaller of two, which are those of whom nothing holds back or no more.
    """
    number, built = course.number, course.built
    if built is None or built.phase != "advanced":
        return number
    turn = _has_turn(number, means)
    if turn == _has_turn(number + 1, means):
        return number
    had = any(session.kind == "power" for session in built.sessions)
    return number if turn == (repeats or (had if lowered else not had)) else number + 1


def _has_turn(number: int, means: Means) -> bool:
    """Tell whether the second of two days is a power day."""
    days = means.programme.days
    return "power" in [days[name].kind for name in means.week(number).two]
