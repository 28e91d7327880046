"""The usual running week changed in words: a run that moved, was dropped, came in, or is of another kind now."""

from dataclasses import dataclass, replace
from typing import Final

from core import regex as re
from core.athlete import KEY_RUNS, Day, PlannedRun, WallTime
from core.conversation.understand.amending import Sense, amendments
from core.conversation.understand.clock import time_in
from core.conversation.understand.running_week import RunningWeek, kind_in, running_week_in
from core.conversation.understand.weekdays import DAY, days_in

Runs = tuple[PlannedRun, ...]
WHOLE: Final = 2
"""So many runs in one list are the week, where it is called that."""

_SHIFTS: Final = r"(?:(?:is|are) (?:now |back )*on|(?:moved?|moves|shifted|goes|go) to|now on)"
_FROM_TO: Final = re.compile(
    rf"\b(?P<to>{DAY})(?: \w+){{0,2}} instead of (?:on )?(?P<away>{DAY})\b|"
    rf"\b(?P<to5>{DAY}),? (?:and )?not (?:on )?(?P<away5>{DAY})\b|"
    rf"\bnot (?:on )?(?P<away6>{DAY}),? but (?:on )?(?P<to6>{DAY})\b|\bfrom (?P<away2>{DAY}) to (?P<to2>{DAY})\b|"
    rf"\b(?:moved?|shifted|switched) (?:\w+ )?(?P<away4>{DAY})(?:'s)? (?:\w+ ){{0,2}}to (?P<to4>{DAY})\b|"
    rf"\b(?P<away3>{DAY})(?:'s)? (?:\w+ ){{0,3}}?{_SHIFTS} (?:an? )?(?P<to3>{DAY})\b"
)
_RUN: Final = (
    r"(?:runs?|running|jogs?|jogging|int(?:erval)?s?|tempos?|hills?|easy|long|track|speed\w*|park ?run|threshold|"
    r"recovery|fartlek)\b"
)
DROPS: Final = re.compile(
    r"\b(?:dropp(?:ed|ing)|(?:gave|given) up|quit|cut out|scrapped|stopped(?: doing)?|no more|no longer do(?:ing)?) "
    rf"(?:\w+ ){{0,3}}?{_RUN}|\b(?:no longer|stopped) run(?:ning)?\b|"
    rf"\b(?:no|not|don'?t|do not) (?:(?:do|doing|want|to|have|the|my|an?|{DAY}) )*{_RUN}[\w ]*\bany ?more\b"
)
"""Words that take a run out for good."""
_MOVES: Final = re.compile(r"\b(?:moved?|moves|shifted|switched|(?:is|are) (?:now |back )*on|now on)\b")
_LISTS: Final = re.compile(r"^\W*(?:my |the )?(?:\w+ )?(?:runs|running|week|days) (?:is|are)\b")
_SWAPS: Final = re.compile(r"\b(?:swap\w*|replac\w*|traded?|exchang\w*)\b")
_ALONE: Final = re.compile(r"\b(?:only|just|nothing (?:but|except)|alone|all i)\b")
_AT_SOME_HOUR: Final = re.compile(r"\bat \d")
"""Of "at 7" there are two in a day."""
_BESIDE: Final = re.compile(r"\b(?:too|also|as well|another|extra|second|additional)\b")


@dataclass(frozen=True, slots=True)
class Open:
    """Name the runs of which one moves to a day, where the words do not say which."""

    runs: Runs
    to: Day
    at: WallTime | None


def changed_week(runs: Runs, low: str) -> Runs | Open | None:
    """Return the week as lower-case words change it, or what they leave open; null where they fit no run."""
    if DROPS.search(low):
        return _without(runs, low)
    if found := _FROM_TO.search(low):
        to, away = (_named(found, name) for name in ("to", "away"))
        return moved(runs, away, to, time_in(low), _AT_SOME_HOUR.search(low) is not None)
    told = running_week_in(low)
    if told is None or not told.runs:
        return None
    return _merged(runs, told, low)


def whole_week(runs: Runs, low: str) -> Runs | None:
    """Return the week that words tell as a whole, with what was known of a run of the same day and kind."""
    told = None if _BESIDE.search(low) or DROPS.search(low) or _FROM_TO.search(low) else running_week_in(low)
    if told is None or len(told.runs) < WHOLE or told.kindless >= {run.day for run in told.runs}:
        return None
    known = {(run.day, run.kind): run for run in runs}
    return tuple(_over(known.get((run.day, run.kind)), run, kindless=False) for run in told.runs)


def changes_week(runs: Runs, low: str) -> bool:
    """Tell whether lower-case words change a week that stands; one run alone is hardly all that is left of several."""
    clauses = () if _LISTS.search(low) else amendments(low)
    if not runs or not (days_in(low) or (clauses and kind_in(low))):
        return False
    told = running_week_in(low)
    if clauses:
        anew = sum(sense == "so" and bool(days_in(part)) for sense, part in clauses)
        return anew < max(WHOLE, len(runs) - 1)  # "no run on monday, tue easy, wed hills, sun long" is a week
    return told is not None and len({run.day for run in told.runs}) < min(WHOLE, len(runs)) and not _ALONE.search(low)


def amended_week(runs: Runs, low: str) -> Runs | None:
    """Return the week as the clauses of lower-case words change it; null where one of them fits no run."""
    if _SWAPS.search(low):
        return None
    if found := _FROM_TO.search(low):
        to, away = (_named(found, name) for name in ("to", "away"))
        return moved(runs, away, to, time_in(low), _AT_SOME_HOUR.search(low) is not None)
    joined: list[tuple[Sense, str]] = []
    for sense, part in amendments(low):
        if sense == "so" and joined and not days_in(part):
            joined[-1] = joined[-1][0], f"{joined[-1][1]}, {part}"  # "thursday too, easy"
        elif days_in(part) or kind_in(part):
            joined.append((sense, part))
    for sense, part in joined:
        week = _amended(runs, sense, part)
        if week is None:
            return None
        runs = week
    changed = None if joined else changed_week(runs, low)  # "my long run is on saturday"
    return runs if joined else changed if isinstance(changed, tuple) else None


def _amended(runs: Runs, sense: Sense, part: str) -> Runs | None:
    if sense == "out":
        return _without(runs, part)
    told = running_week_in(part)
    if told is None or not told.runs:
        return None
    week = _merged(runs, told, f"{part} too" if sense == "in" else part, stands=True)
    return week if isinstance(week, tuple) else None


def _named(found: re.Match[str], name: str) -> Day:
    """Return the day of a group, whichever of the ways to say it was used."""
    return next(
        day for key, words in found.groupdict().items() if key.startswith(name) and words for day in days_in(words)
    )


def moved(runs: Runs, away: Day, to: Day, at: WallTime | None = None, other_hour: bool = False) -> Runs | None:
    """Return the week with the runs of one day on another one; of another hour that is not known, any time is left.

    What stands there already stays.
    """
    if away not in {run.day for run in runs} and to in {run.day for run in runs}:
        return runs
    shifted = tuple(replace(run, day=to, at=at or (None if other_hour else run.at)) for run in runs if run.day == away)
    return (*(run for run in runs if run.day not in (away, to)), *shifted) if shifted and away != to else None


def _without(runs: Runs, low: str) -> Runs | None:
    """Leave out the runs of the days and the kind that are named."""
    days, kind = days_in(low), kind_in(low.replace("no longer", ""))
    gone = [run for run in runs if (not days or run.day in days) and kind in (None, run.kind)]
    return tuple(run for run in runs if run not in gone) if gone and (days or kind) else None


def _merged(runs: Runs, told: RunningWeek, low: str, stands: bool = False) -> Runs | Open | None:
    """Put the runs that are told over those of their days; a key run that is told of another day moves there."""
    beside = bool(_BESIDE.search(low))
    hours = all(run.at and run.day in {old.day for old in runs} for run in told.runs if run.day in told.kindless)
    known = {run.day for run in runs} <= {run.day for run in told.runs}
    if told.kindless and not (beside or stands or known or (hours and len(told.runs) < WHOLE)):
        return None  # days alone: what is run on them, and what becomes of the others, is asked
    week = {run.day: run for run in runs}
    if len(week) < len(runs):
        return None  # two runs on one day: which of them is meant is asked
    days = {run.day for run in told.runs}
    for run in told.runs:
        elsewhere = tuple(old for old in week.values() if old.kind == run.kind and old.day not in days)
        moves = not beside and run.day not in told.kindless and (run.kind in KEY_RUNS or bool(_MOVES.search(low)))
        if moves and len(elsewhere) > 1:
            return Open(elsewhere, run.day, run.at)
        before = elsewhere[0] if moves and elsewhere else week.get(run.day)
        if moves and elsewhere:
            del week[elsewhere[0].day]
        week[run.day] = _over(before, run, run.day in told.kindless)
    return tuple(week.values())


def _over(before: PlannedRun | None, run: PlannedRun, kindless: bool) -> PlannedRun:
    """Return a run with what was known before of all that is not told of it."""
    if before is None:
        return run
    kind = before.kind if kindless else run.kind
    return replace(run, kind=kind, at=run.at or before.at, minutes=run.minutes or before.minutes)
