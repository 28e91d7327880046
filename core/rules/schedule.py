"""Where sessions may stand around races, rest days and each other, and how many (SCH, PHA-05, REC-03)."""

from collections.abc import Iterator
from datetime import UTC, date, timedelta
from itertools import pairwise
from typing import Final

from core.athlete import DAYS
from core.rules.demand import session_is_demanding
from core.rules.frequency import MOST_DEMANDING, most_demanding_sessions
from core.rules.minutes import LIGHT_KINDS
from core.rules.races import blocking_race, race_windows
from core.rules.rule import Breach, Case, Rule, at_session, at_week
from core.rules.spacing import (
    consecutive,
    ends,
    patterns,
    too_close,
)

_REASONS: Final = ("SCH-08", "SCH-16", "TAP", "SAF", "SCR", "PAI", "PRO-0", "PRO-14", "R12")
"""What leaves a week without demanding work; any other word in it is no reason for that."""


def _spacing(case: Case) -> Iterator[Breach]:
    zone = case.profile.zone
    for one, other in pairwise([*case.demanding_before[-1:], *case.demanding]):
        if consecutive(one.starts, other.starts, zone):
            yield Breach("SCH-02", at_session(other), f"demanding sessions on consecutive days: {one.id} is next to it")
        elif too_close(one.starts, other.starts) and patterns(one, case.catalog) & patterns(other, case.catalog):
            yield Breach("SCH-02", at_session(other), f"less than 48 h after {one.id}, which loads the same pattern")


def _said_why(case: Case) -> Iterator[Breach]:
    if case.profile.program == "single_leg" and not case.demanding and not case.cites(*_REASONS):
        yield Breach("SCH-08", at_week(case), "no demanding session, and the week does not say why")


def _rest_days(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        if DAYS[session.starts.astimezone(case.profile.zone).weekday()] in case.profile.rest_days:
            yield Breach("SCH-10", at_session(session), "it stands on a rest day, where nothing is placed")


def _free_day(case: Case) -> Iterator[Breach]:
    days = {case.week.week + timedelta(days=n) for n in range(7)}
    busy = {session.date for session in case.demanding} | {run.date for run in case.runs if run.key}
    own: set[date] = {session.date for session in case.demanding}
    if own and days <= busy:
        yield Breach("SCH-13", at_week(case), "no day of the week is free of demanding work and key runs")


def _race(case: Case) -> Iterator[Breach]:
    windows = race_windows(case.profile)
    for session in case.demanding:
        race = blocking_race(session.starts.astimezone(UTC), ends(session), windows)
        if race is not None:
            why = (
                f"too near the race of {race.date}: nothing demanding in the 72 h before it and in the light days after"
            )
            yield Breach("SCH-16", at_session(session), why)


def _frequency(case: Case) -> Iterator[Breach]:
    most = most_demanding_sessions(case.profile, case.week.phase, case.week.mode)
    if len(case.demanding) > min(most, MOST_DEMANDING):
        yield Breach("PHA-05", at_week(case), f"{len(case.demanding)} demanding sessions, {most} at most here")


def _inside(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        local = session.starts.astimezone(case.profile.zone).date()
        if local != session.date or not 0 <= (session.date - case.week.week).days < 7:
            why = f"dated {session.date}, starts on {local} in the athlete's zone, in the week of {case.week.week}"
            yield Breach("SCH-15", at_session(session), why)
        # An instant in UTC is one in any zone; any other offset is meant as that of the athlete's own clock.
        there = session.starts.astimezone(case.profile.zone)
        if session.starts.utcoffset() not in (there.utcoffset(), timedelta(0)):
            why = f"it starts {session.starts.isoformat()}, which is {there.isoformat()} by the athlete's clock"
            yield Breach("SCH-15", at_session(session), why)


def _one_at_a_time(case: Case) -> Iterator[Breach]:
    for one, other in pairwise(sorted(case.week.sessions, key=lambda session: session.starts)):
        if other.starts.astimezone(UTC) < ends(one):
            yield Breach("SCH-15", at_session(other), f"it starts before {one.id} is over")


def _honest(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        asks = session_is_demanding(session, case.week.week_number, case.catalog)
        if asks and (session.kind in LIGHT_KINDS or not session.demanding):
            yield Breach("REC-03", at_session(session), "it is called light, but what it asks is demanding")


RULES: Final = (
    Rule("PHA-05", "DEF", _frequency),
    Rule("REC-03", "DEF", _honest),
    Rule("SCH-02", "HARD", _spacing),
    Rule("SCH-08", "HARD", _said_why),
    Rule("SCH-10", "DEF", _rest_days),
    Rule("SCH-13", "DEF", _free_day),
    Rule("SCH-15", "DEF", _inside),
    Rule("SCH-15", "DEF", _one_at_a_time),
    Rule("SCH-16", "HARD", _race),
)
