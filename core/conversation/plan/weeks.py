"""The weeks as the athlete has them, the sessions in them, and what stops them: the door to the planner."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import reduce
from typing import Final

from core.chat import Message
from core.conversation.plan.logged import is_settled
from core.conversation.stages.stage import AskWhich
from core.conversation.turns.scene import Scene
from core.journal import Entry, Illness, Pain, RedFlag, SessionLog, Soreness, WeekShown
from core.planner import Stop, sign_of, standing_stops, with_stops, worst
from core.training import Session, Week, work_of
from core.wall_time import monday_of

ASKED_FOR: Final = timedelta(days=1)
"""A session is asked about on its evening and once more on the next morning."""
RECENT: Final = timedelta(days=2)
"""How long after its day a session is still the one that an answer is about."""


def week_of(scene: Scene, day: date) -> Week | None:
    """Return the week around a day as it stands, null before the athlete's first Monday."""
    monday = monday_of(day)
    return scene.standing(monday) if monday >= scene.profile.started else None


def receipt(scene: Scene, day: date) -> tuple[Entry, ...]:
    """Return the entry that keeps a day's week as shown, nothing where it was kept before."""
    week = week_of(scene, day)
    if week is None or is_shown(scene, week.week):
        return ()
    return (WeekShown(at=scene.now, plan=week),)


def planned_anew(scene: Scene, day: date) -> Week | None:
    """Return the week around a day as it would be had it not been kept as shown."""
    monday = monday_of(day)
    return week_of(scene.without(lambda e: isinstance(e, WeekShown) and e.plan.week == monday), day)


def is_shown(scene: Scene, monday: date) -> bool:
    """Tell whether the athlete was shown this week."""
    return any(isinstance(entry, WeekShown) and entry.plan.week == monday for entry in scene.journal)


def sessions_around(scene: Scene) -> Iterator[Session]:
    """Yield the sessions of last week and this one, in order."""
    for day in (scene.today - timedelta(days=7), scene.today):
        week = week_of(scene, day)
        yield from sorted(week.sessions, key=lambda s: s.starts) if week else ()


def shown_week(scene: Scene) -> Week | None:
    """Return the week that the athlete was shown last: on Sunday evening the next one."""
    coming = monday_of(scene.today) + timedelta(days=7)
    reviewed = scene.has_struck("review")
    ahead = reviewed or is_shown(scene, coming)
    return week_of(scene, coming if ahead else max(scene.today, scene.profile.started))


def session_named(scene: Scene, name: str) -> Session | None:
    """Return the session with this id, from last week or this one."""
    return _named(scene, name) or _worked(scene, name)


def _named(scene: Scene, name: str) -> Session | None:
    return next((session for session in sessions_around(scene) if session.id == name), None)


def _worked(scene: Scene, name: str) -> Session | None:
    """Return a session that work was told of, which only what was told of the body has taken out since (R07)."""
    waits = isinstance(scene.stage, AskWhich) and scene.stage.session == name
    logged = any(isinstance(entry, SessionLog) and entry.session == name for entry in scene.journal)
    lately = name >= (monday_of(scene.today) - timedelta(days=7)).isoformat()
    if not (lately and (waits or logged)):
        return None
    return _named(scene.without(lambda entry: isinstance(entry, Pain | Soreness)), name)


def session_on(scene: Scene, day: date) -> Session | None:
    """Return the first session of work of a day."""
    week = week_of(scene, day)
    works = sorted(work_of(week), key=lambda s: s.starts) if week else ()
    return next((session for session in works if session.date == day), None)


def tests_of_week(scene: Scene) -> Session | None:
    """Return this week's session of tests, before the start the first week's."""
    week = week_of(scene, max(scene.today, scene.profile.started))
    return next((session for session in week.sessions if session.kind == "assessment"), None) if week else None


def next_session(scene: Scene, after: datetime | None = None) -> Session | None:
    """Return the next session that is not settled, from this week or the next one if it was shown; today's is one."""
    ahead = [scene.today]
    if scene.has_struck("review") or is_shown(scene, monday_of(scene.today) + timedelta(days=7)):
        ahead.append(scene.today + timedelta(days=7))
    weeks = (week_of(scene, day) for day in ahead)
    work = (session for week in weeks if week for session in work_of(week))
    ahead_of = (s for s in work if (s.starts > after if after else s.date >= scene.today))
    coming = (s for s in ahead_of if not is_settled(scene, s.id) and not is_away_on(scene, s.date))
    return min(coming, key=lambda s: s.starts, default=None)


def is_away_on(scene: Scene, day: date) -> bool:
    """Tell whether the athlete said to be away on a day that is not behind."""
    settings = scene.athlete.settings
    begins, until = settings.paused_from or scene.today, settings.paused_until
    return day >= scene.today and (settings.paused or (until is not None and begins <= day < until))


def session_ahead(scene: Scene) -> Session | None:
    """Return the session that a question is about: today's, the next one, or the first of the week just shown."""
    shown = shown_week(scene)
    works = work_of(shown) if shown else ()
    first = min((one for one in works if one.date >= scene.today), key=lambda s: s.starts, default=None)
    today = session_on(scene, scene.today)
    over = today and shown and shown.week > scene.today and is_settled(scene, today.id)
    return (None if over else today) or next_session(scene) or first


def asked_session(scene: Scene) -> Session | None:
    """Return the session that an answer is about: the last one whose time has come, if it is recent and not settled.

    Today's own session is meant where it has come, or where nothing that is still asked about is open.
    """
    works = (s for s in sessions_around(scene) if s.kind != "assessment")
    recent = [s for s in works if scene.today - RECENT <= s.date <= scene.today]
    unsettled = [s for s in recent if not is_settled(scene, s.id)]
    come = [s for s in unsettled if s.starts <= scene.now]
    asked = [s for s in come if scene.today - s.date <= ASKED_FOR]
    today = [s for s in recent if s.date == scene.today]
    open_today = [s for s in unsettled if s.date == scene.today]
    return next(iter([*asked[::-1], *open_today, *come[::-1], *today[::-1], *recent[::-1]]), None)


def open_stops(scene: Scene) -> tuple[Stop, ...]:
    """Return what stops the plan, oldest first, until each was cleared: what was told, else lasting pain (SAF-03)."""
    stops: tuple[Stop, ...] = reduce(with_stops, scene.journal, ())
    week = None if stops or scene.athlete.profile is None else week_of(scene, scene.today)
    if week is None or week.mode != "stopped":
        return stops
    return standing_stops(scene.profile, scene.journal, scene.catalog, week.week, scene.now)


def open_flag(scene: Scene) -> RedFlag | None:
    """Return what stops the plan most, null where all was cleared or never was."""
    stop = worst(open_stops(scene))
    if stop is None or isinstance(stop, RedFlag):
        return stop
    return RedFlag(at=stop.at, tier="refer", sign=sign_of(stop))


def is_ill(scene: Scene) -> bool:
    """Tell whether the athlete is ill."""
    last = next((entry for entry in reversed(scene.journal) if isinstance(entry, Illness)), None)
    return last is not None and last.state == "ill"


def ill_message(scene: Scene) -> Message:
    """Say that there is no training while the athlete is ill, and ask how it is; a stop goes before it (SAF-06)."""
    if open_flag(scene):
        buttons = [scene.button("flag-cleared", "flag:ask:"), scene.button("well", "cmd:well")]
        return scene.message("stopped-still", buttons)
    return scene.message("morning-ill", [scene.button("well", "cmd:well")])


def is_lifted(scene: Scene, week: Week) -> bool:
    """Tell whether the stop that emptied a week is cleared: what is left of it stays free (SAF-04)."""
    return week.mode == "stopped" and open_flag(scene) is None
