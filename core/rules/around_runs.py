"""Where demanding sessions may stand around runs, and what evening would do instead (SCH-01 to SCH-12)."""

from collections.abc import Iterator
from datetime import UTC, timedelta
from itertools import pairwise
from typing import Final

from core.athlete import DAYS
from core.rules.frequency import lifts_first
from core.rules.minutes import LONGEST_SESSION
from core.rules.races import blocking_race, race_windows
from core.rules.rule import Breach, Case, Rule, at_session
from core.rules.screening import OLDER_AGE
from core.rules.spacing import (
    DEMANDING_GAP,
    SORE_GAP,
    SPLIT_GAP,
    RunSpan,
    clashing_run,
    consecutive,
    ends,
    rested_by,
    spoiled_run,
    too_close,
)
from core.training import Session

PREFATIGUE_EFFORT: Final = 7
PREFATIGUE_RACE_DAYS: Final = 21
PREFATIGUE_EVERY: Final = 14
"""Days from one tired-legs long run to the next, at least."""
DIRECTLY: Final = timedelta(hours=1)
"""Within what strength still stands directly after a run, with a wash and a bite."""
_PREFATIGUE_HISTORY: Final = timedelta(weeks=8)
_DAYS: Final = 7
_TWICE: Final = 2
_WEEK: Final = timedelta(days=_DAYS)


def prefatigue_allowed(case: Case, session: Session, run: RunSpan) -> bool:
    """Tell whether the opt-in of D01 lets this session stand before this long run, as far as a plan can show it."""
    profile = case.profile
    race_near = any(0 <= (race.date - run.date).days <= PREFATIGUE_RACE_DAYS for race in profile.races)
    jumps = any(i.contacts for i in session.exercises)
    return (
        "prefatigue_long_run" in profile.options
        and run.kind == "long"
        and case.week.phase != "beginner"
        and max([session.rpe_cap, *(item.rpe_cap for item in session.exercises)]) <= PREFATIGUE_EFFORT
        and case.week.week - profile.started >= _PREFATIGUE_HISTORY
        and profile.age < OLDER_AGE
        and not (race_near or jumps or _intense_near(session, run, case))
    )


def _intense_near(session: Session, run: RunSpan, case: Case) -> bool:
    """Tell whether another key run is on the day of the long run or of the session: never with intense work (S3.6)."""
    days = (session.date, run.date)
    return any(other.key and other.date in days and other != run for other in case.runs)


def _before_key_run(case: Case) -> Iterator[Breach]:
    for session in case.demanding:
        run = spoiled_run(ends(session), case.runs)
        if run is not None and not prefatigue_allowed(case, session, run):
            when = f"{run.date:%A}" + ("" if run.timed else ", at a time that is not known")
            why = f"it ends less than 24 h before the {_named(run)} of {when}{_offer(run, session, case)}"
            yield Breach("SCH-01", at_session(session), why)


def _offer(run: RunSpan, session: Session, case: Case) -> str:
    # SCH-12: a week like the article's sample, lower body on the eve of intervals, is shown its way out.
    once = "" if run.timed else " once the run has an earlier hour"
    return f"; the evening of {run.date:%A}, after the run, would do{once}" if _takes(run, session, case) else ""


def _takes(run: RunSpan, session: Session, case: Case) -> bool:
    """Tell whether a session could stand after a key run of this week instead: nothing is too near it there."""
    if run.kind == "race" or (run.date - case.week.week).days >= _DAYS:
        return False
    over = max(r.over if r.timed else r.earliest for r in case.runs if r.date == run.date)
    # Room is judged by the athlete's slot: a day that only this week's small session fits is no day to keep.
    end = over + timedelta(minutes=max(session.minutes, min(case.profile.session_minutes, LONGEST_SESSION)))
    # Nor next week, where the same days come again; and days that soreness sets apart stay so (row 8).
    others = [other.starts + n * _WEEK for other in case.demanding if other is not session for n in (-1, 0, 1)]
    gap = SORE_GAP if case.cites("PRO-08") else DEMANDING_GAP
    tomorrow = run.date + timedelta(days=1)
    # What a journal tells of soreness is not seen here: last week's session is left 72 h behind (row 8).
    rested = all(over >= rested_by(before, SORE_GAP) for before in case.demanding_before[-1:])
    return (
        DAYS[run.date.weekday()] not in case.profile.rest_days
        and end.astimezone(case.profile.zone).date() == run.date
        and not any(other.key and other.date == tomorrow for other in case.runs)
        and rested
        and not any(too_close(over, start, gap) or consecutive(over, start, case.profile.zone) for start in others)
        # The session after it keeps its room before a race (TAP-01).
        and blocking_race(over, end + DEMANDING_GAP, race_windows(case.profile)) is None
    )


def _prefatigue(case: Case) -> Iterator[Breach]:
    weeks = ((case.demanding_before, False), (case.demanding, True))
    used = [s for sessions, now in weeks for s in sessions if _prefatigues(case, s, now)]
    for one, other in pairwise(used):
        if (other.date - one.date).days < PREFATIGUE_EVERY:
            yield Breach("SCH-07", at_session(other), "a tired-legs long run at most once in 14 days")


def _prefatigues(case: Case, session: Session, this_week: bool) -> bool:
    shift = timedelta(0) if this_week else _WEEK
    run = spoiled_run(ends(session) + shift, case.runs)
    return run is not None and prefatigue_allowed(case, session, run)


def _beginner(case: Case) -> Iterator[Breach]:
    if case.week.phase != "beginner":
        return
    for session in case.demanding:
        run = next((run for run in case.runs if run.key and _ahead_of(session, run, case)), None)
        if run is not None:
            why = f"beginners do nothing demanding ahead of the {_named(run)} of {run.date:%A}"
            yield Breach("SCH-05", at_session(session), why)


def _ahead_of(session: Session, run: RunSpan, case: Case) -> bool:
    # The day before counts whatever the clock says: S1 keeps beginners off the eve of hard and long runs.
    day = session.starts.astimezone(case.profile.zone).date()
    if day == run.date:
        return session.starts.astimezone(UTC) <= run.latest_start
    return day == run.date - timedelta(days=1)


def _run_first(case: Case) -> Iterator[Breach]:
    for session in case.demanding:
        start = session.starts.astimezone(UTC)
        run = next((r for r in case.runs if r.timed and r.date == session.date and start < r.earliest), None)
        apart = run is not None and not run.key and run.earliest - ends(session) >= SPLIT_GAP
        if run is not None and not (apart and lifts_first(case.profile)):
            yield Breach("SCH-03", at_session(session), f"the {_named(run)} of that day comes first, strength after it")
        over = max((r.over for r in case.runs if r.timed and r.date == session.date and r.over <= start), default=None)
        if over is not None and DIRECTLY < start - over < SPLIT_GAP:
            yield Breach("SCH-03", at_session(session), f"{_hours(start - over)} after the run; at once, or 6 h later")


def _on_hard_days(case: Case) -> Iterator[Breach]:
    if len(case.demanding) == 1 and case.cites("PRO-14"):
        return  # a single one behind a gap stands on the day that the gap is counted to (row 6)
    keys = [run for run in case.runs if run.key]
    hard = {run.date for run in keys}
    # The evening of a long run takes one of two sessions, never one of three (smaller dose).
    able = [run for run in keys if run.timed and not (run.kind == "long" and len(case.demanding) > _TWICE)]
    for session in case.demanding if "easy_days_easy" in case.profile.options else ():
        run = next((run for run in able if _takes(run, session, case)), None)
        if session.date not in hard and run is not None:
            why = f"{session.date:%A} is an easy day and is to stay easy; {run.date:%A}, after the run, is free"
            yield Breach("SCH-06", at_session(session), why)


def _runs_stay(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        run = clashing_run(session.starts.astimezone(UTC), ends(session), case.runs)
        if run is not None:
            yield Breach("SCH-09", at_session(session), f"it stands on the {_named(run)}, and runs are never moved")


def _hours(gap: timedelta) -> str:
    return f"{gap / timedelta(hours=1):.1f} h"


def _named(run: RunSpan) -> str:
    return f"{run.kind.replace('_', ' ')} run" if run.kind not in ("race", "intervals", "hills") else run.kind


RULES: Final = (
    Rule("SCH-01", "HARD", _before_key_run),
    Rule("SCH-03", "DEF", _run_first),
    Rule("SCH-05", "HARD", _beginner),
    Rule("SCH-06", "OPT", _on_hard_days),
    Rule("SCH-07", "OPT", _prefatigue),
    Rule("SCH-09", "HARD", _runs_stay),
)
