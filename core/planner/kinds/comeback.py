"""Weeks that are lowered on purpose: after gaps and illness, resets, and fewer sessions (rows 5, 6, 8, 9)."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import zip_longest
from typing import Final

from core.journal import Illness
from core.planner.calendar.cutback import was_cut_back, weeks_to_cut_back, with_cut_backs
from core.planner.choosing.choice import Means
from core.planner.doses.freeze import race_near
from core.planner.doses.last_done import as_last_done
from core.planner.doses.repeated import BEFORE_RACES, holds_sessions, is_frozen
from core.planner.kinds.far_back import far_back, only_race, raced
from core.planner.kinds.short_weeks import LONG_GAP_SHARES, as_whole, way_back
from core.planner.logged.evidence import Evidence
from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause, Graded
from core.rules.body import GAP, GAP_SHARES, ILLNESS_SHARES, LONG_GAP
from core.rules.complaints import SORE_CUT
from core.rules.easier import RESET_SHARE
from core.rules.races import tapers
from core.rules.rule import GROWING
from core.training import Week

RESET_EVERY: Final = 6
"""Weeks from reset to reset: inside the 4 to 7 of PRO-11, the surveyed mean (L14)."""
_EARLIEST_RESET: Final = 4
_LATEST_RESET: Final = 7
_FIRST_RESET: Final = {"beginner": 9, "intermediate": 5, "advanced": 6}
"""The calendar week of the first reset: after the staircase (R02), which intermediates enter half way."""
_MISSED_WEEK: Final = 7
_WEEK: Final = timedelta(weeks=1)
_CALM: Final = (0, None, None)
"""Weeks of soreness, wider gaps and a reset that was called, where there are none."""


def with_comeback(course: Course, evidence: Evidence, means: Means, monday: date, begins: date) -> Course:
    """Return the course with what lowers the coming week as a whole; its work `begins` on that day."""
    course = _with_soreness(course, evidence, means)
    course = _with_complaints(course, evidence)
    course = with_cut_backs(_with_reset(course, evidence, means), monday)
    return _with_gap(course, evidence, means, monday, begins)


def _with_soreness(course: Course, evidence: Evidence, means: Means) -> Course:
    severe = tuple([e for e in evidence.soreness if e.score >= SORE_CUT])
    sore = severe or course.lasting
    stalled = sum([strand.weak_weeks >= 2 for strand in course.strands.values()])
    called: Cause | None = None
    if sore and course.sore_weeks >= 1 and (severe or not course.still_sore):
        called = Cause(("PRO-11", "PRO-08"), "plan-reset-sore", sore)
    elif stalled >= 2:
        called = Cause(("PRO-11",), "plan-reset-stalled", notes=(f"{stalled} exercises short two weeks running",))
    wide = Cause(("PRO-08", "SCH-02"), "plan-wide", sore) if sore else None
    if not sore and called is None and (course.sore_weeks, course.wide_spacing, course.reset_called) == _CALM:
        return course  # as in most weeks
    still = course.still_sore + 1 if sore and course.still_sore else 0
    weeks = course.sore_weeks + 1 if sore and (severe or not still) else 0
    return changed(course, sore_weeks=weeks, still_sore=still, wide_spacing=wide, reset_called=called)


def _with_complaints(course: Course, evidence: Evidence) -> Course:
    if len(course.complaints) < 2:
        if course.moved_on is None and course.fewer is None and not course.complaint_weeks:
            return course
        calm = bool(evidence.logs)
        return changed(course, moved_on=None, complaint_weeks=0 if calm else course.complaint_weeks,
                       fewer=None if calm else course.fewer)  # fmt: skip
    moved = Cause(("PRO-09", "SCH-03"), "plan-moved-on", course.complaints)
    again = course.complaint_weeks >= 1
    fewer = Cause(("PRO-09",), "plan-fewer", course.complaints) if again else course.fewer
    return changed(course, moved_on=moved, complaint_weeks=course.complaint_weeks + 1, fewer=fewer)


def _with_reset(course: Course, evidence: Evidence, means: Means) -> Course:
    if not course.began or course.last_day is None:
        return course  # light weeks before the first strength leave legs nothing to catch up with (PRO-11)
    low = course.small and course.taken_down is not None
    if low or (course.graded is not None and course.graded.why != "missed_week"):
        # A way back stands for a reset; one due in its first week is taken as well (PRO-10).
        return changed(course, since_reset=0, had_reset=True)
    if course.was_easier:
        if not evidence.worked:
            return course
        return _rested(changed(course, since_reset=0, had_reset=True))
    return changed(course, since_reset=course.since_reset + 1)


def is_called_easier(week: Week) -> bool:
    """Tell whether a week was an easier one by plan, whatever else it was: a reset, or days before a race (PRO-11).

    A reset that falls into a way back is taken with it; weeks before a race have as few sets as one. The rulebook does
    not say whether they count: were another to follow, it would halve what a race or an illness left.
    """
    return week.mode in ("reset", *BEFORE_RACES) or ("PRO-11",) in [notice.rules[:1] for notice in week.notices]


def _rested(course: Course) -> Course:
    """Begin anew after a reset: neither its own log nor the weeks that called it call the next one (PRO-11)."""
    strands = {name: strand._replace(weak_weeks=0) for name, strand in course.strands.items()}
    still = course.still_sore or int(course.wide_spacing is not None)
    return changed(course, sore_weeks=0, still_sore=still, reset_called=None, strands=strands)


def reset_due(course: Course, means: Means, monday: date) -> Cause | None:
    """Return why the coming week is a reset week, None where it is none (PRO-11, R02)."""
    if means.profile.program == "recovery":
        # The light track has no easier weeks (5.4): one that is always due would put off each step that it earns.
        return None
    if course.reset_called is not None:
        return course.reset_called
    if means.profile.training_block == "preparation":
        # Nothing was raised (R05): a planned reset would halve what is to be kept (D09).
        return None
    if _still_easier(course, monday):
        # The last easier week still stands, and is not halved again, whatever last week was like (PRO-06, PRO-10).
        return None
    first = _FIRST_RESET[means.profile.level]
    every, latest = (RESET_EVERY, _LATEST_RESET) if course.had_reset else (first, first)
    since = course.since_reset + 1
    if not course.began or since < min(every, _EARLIEST_RESET):
        return None
    ahead = weeks_to_cut_back(course, monday)
    if ahead == 0 or (ahead is None and since < every and was_cut_back(course, monday)):
        easier = tuple(f"fewer kilometres in the week of {week}" for week in course.cut_backs)
        return Cause(("PRO-11",), "plan-reset-cut-back", notes=easier)
    waits = ahead is not None and since + ahead <= latest
    if since < every or waits:
        return None
    if since == every and tapers(means.profile, monday + _WEEK) and not race_near(means, monday):
        # The weeks before a race are easier ones; but within its last 14 days a race takes no due one away (PRO-10).
        return None
    return Cause(
        ("PRO-11",), "plan-reset-due", notes=(f"{course.since_reset} weeks since the start or the last reset",)
    )


def after_illness_before(course: Course, evidence: Evidence, now: datetime) -> Course:
    """Return the course on the first Monday of all: an illness of the week before it halves the start too (SAF-06)."""
    ill = [entry for entry in evidence.others if isinstance(entry, Illness) and entry.at >= now - _WEEK]
    return changed(course, graded=Graded("illness", ILLNESS_SHARES, entry=ill[0])) if ill else course


def _still_easier(course: Course, monday: date) -> bool:
    """Tell whether no week since the last reset was a building one."""
    reset = monday - timedelta(weeks=course.since_reset + 1)
    return course.had_reset and (course.built is None or course.built.week < reset)


def _with_gap(course: Course, evidence: Evidence, means: Means, monday: date, begins: date) -> Course:
    before = course.graded
    course = _stepped(course, evidence, means)
    if course.small and all(graded is None or graded.why == "small" for graded in (before, course.graded)):
        course = changed(course, graded=way_back(course, means, monday, before), doses=as_whole(course))
    if course.last_session is None or not course.began:
        return course
    if course.last_day is None and not course.doses and course.told:
        # Light work that goes on is no break, and there is no strength to be away from: week 1 is the start (5.3).
        return course
    last = course.last_session.astimezone(means.profile.zone).date()
    idle, away = (monday - last).days, (begins - last).days
    race = only_race(course, means, monday)
    if away >= GAP or (idle >= _MISSED_WEEK and race is None and raced(course, means)):
        # With a race's own easier weeks before it, a week off is the last of more than two (the smaller dose).
        shares = LONG_GAP_SHARES if away >= LONG_GAP else GAP_SHARES
        back = _smaller(course.graded, Graded("gap", shares, since=course.last_day))
        # The way back leads to the sets before it: a step that waited was earned too long ago (row 6, PRO-02).
        course = changed(as_last_done(course, means), graded=back, earned={})
        return far_back(course, means) if away >= LONG_GAP else course
    graded = course.graded
    if race is not None and graded is None:
        return changed(course, graded=Graded("race", (1.0,), since=race, set_less=True))
    # In the first week of all, Monday's session alone never costs what none at all would not (PRO-10).
    if idle < _MISSED_WEEK or course.first or not _left_out(course):
        return course
    if graded is None:
        return changed(course, graded=Graded("missed_week", (1.0,), set_less=True))
    if graded.why == "small" or (graded is before and not course.logged):
        # The step that was asked is no last week to repeat: what was done last comes again, a set less of it (row 6).
        back = replace(graded, step=max(0, graded.step - 1), since=course.last_day, set_less=True)
        return changed(course, graded=back)
    return course


def _left_out(course: Course) -> bool:
    """Tell whether not even the first session of last week was done: from it to the coming one is a week at most.

    Row 6 names no hour; from the end of one Monday's session to the start of the next one's are less than seven days.
    What was left out behind it holds the programme (PHA-02), and costs no more than for who left out Monday's instead.
    """
    shown, last = course.last_week, course.last_day
    asked = [session.date for session in shown.sessions if session.demanding] if shown else []
    return last is None or not course.logged or bool(asked and min(asked) > last)


def _stepped(course: Course, evidence: Evidence, means: Means) -> Course:
    ill = [e for e in evidence.others if isinstance(e, Illness)]
    if ill or course.ill is not None:
        new = Graded("illness", ILLNESS_SHARES, entry=course.ill or ill[0], of=_on_the_way_back(course))
        return changed(course, graded=_smaller(course.graded, new))
    graded = course.graded
    if graded is not None and graded.why == "small" and course.printed is not None and course.printed.mode in GROWING:
        return changed(course, graded=None)  # small weeks that are the usual ones lead back to nothing
    if graded is None or not course.logged:
        return course
    # Weeks before a race ask less than any step: who raced is not on the way back from an illness before them. The week
    # after a race is one week: what may not go up after it repeats it without being called so (PRO-06).
    tapered = graded.why == "illness" and raced(course, means)
    if graded.why != "race" and not tapered and (is_frozen(course) or holds_sessions(course)):
        return course
    if not tapered and course.was_easier and graded.shares[graded.step] > RESET_SHARE:
        return course  # an easier week asked less than this step, which comes after it (the smaller dose)
    step = graded.step + 1
    if step < len(graded.shares):
        return changed(course, graded=replace(graded, step=step, set_less=False))
    return changed(course, graded=None, stepped_back=False)


def _smaller(before: Graded | None, new: Graded) -> Graded:
    """Return the longer and lower way back of two; it starts again from its first step."""
    if before is None or len(before.shares) < len(new.shares) or before.why == "missed_week":
        return new
    if before.why == "small":
        # Its lines stay as they were done: nothing of that holds for who was away or ill since (rows 5 and 6).
        return replace(new, shares=tuple(map(min, zip_longest(before.shares, new.shares, fillvalue=1.0))))
    if len(before.shares) == len(new.shares) and before.shares > new.shares:
        return replace(new, of=before.of)
    return replace(before, step=0, since=new.since or before.since, of=before.of or new.of)


def _on_the_way_back(course: Course) -> int:
    """Return the hard sets of the last week with any where it was one on the way back, 0 where it was none.

    The rulebook does not say of which week an illness leaves the half: of a dose that was not come back to yet it would
    be more than half of what was done (SAF-06; the smaller dose). One that comes again counts from the same week.
    """
    return course.lately.hard_sets_per_leg if course.lately is not None and course.lately.mode == "return" else 0
