"""After a changed answer, weeks that were shown and are not over are made anew; the running one never harder."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core.athlete import Former, Profile
from core.conversation.plan.difference import differences, reasons
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import is_shown
from core.conversation.record.undo import gone
from core.conversation.turns.scene import Scene
from core.journal import Entry, WeekShown
from core.planner import plan_weeks
from core.rules.demand import week_hard_sets
from core.rules.spacing import is_rested
from core.rules.weights import weights_for
from core.training import Notice, Session, Week
from core.wall_time import monday_of

URGENT: Final = ("runs", "rest_days", "races", "session_minutes", "screening", "time_zone")
"""What cannot wait for the next Monday: where sessions may lie, and what must become less."""
MOST_REASONS: Final = 3


def replanned(scene: Scene, profile: Profile) -> tuple[tuple[Entry, ...], list[str]]:
    """Return the receipts of the weeks made anew with the changed profile, and what is different in words."""
    entries: list[Entry] = []
    lines: list[str] = []
    changed = Scene(replace(scene.athlete, profile=profile), scene.now, scene.catalog)
    for monday in _mondays(scene, profile):
        before = scene.standing(monday)
        made = WeekShown(at=scene.now, plan=_anew(scene, profile, monday, before))
        after = changed.after(made).standing(monday)  # what was moved in it stays moved
        if after.sessions != before.sessions:
            entries.append(made)
            lines += [*differences(changed, before, after), *reasons(before, after)[:MOST_REASONS]]
    return tuple(entries), list(dict.fromkeys(lines))


def weeks_back(scene: Scene, former: Former) -> tuple[Entry, ...] | None:
    """Return what takes back the weeks that a change made anew; null where something was written since."""
    journal = scene.athlete.journal
    if any(entry.at > former.at for entry in journal):
        return None
    return gone(scene, (n for n, e in enumerate(journal) if isinstance(e, WeekShown) and e.at == former.at))


def _mondays(scene: Scene, profile: Profile) -> Iterator[date]:
    """Yield the shown weeks that the change concerns: the running one if it is urgent, those ahead in any case."""
    running = monday_of(scene.today)
    urgent = any(getattr(profile, name) != getattr(scene.profile, name) for name in URGENT)
    urgent = urgent or (profile.weights_kg != scene.profile.weights_kg and _cannot_be_made(scene, profile, running))
    for monday in (running, running + timedelta(days=7)):
        ahead = monday > scene.today
        if monday >= profile.started and is_shown(scene, monday) and (ahead or urgent):
            yield monday


def _cannot_be_made(scene: Scene, profile: Profile, monday: date) -> bool:
    """Tell whether what is ahead in a shown week asks for a weight that is not there (R10)."""
    ahead = [session for session in scene.standing(monday).sessions if session.starts > scene.now]
    asked = [(item.load_kg, scene.catalog.exercises.get(item.exercise)) for s in ahead for item in s.exercises]
    return any(not weights_for(profile, card).has(load) for load, card in asked if card and card.load == "external")


def _anew(scene: Scene, profile: Profile, monday: date, before: Week) -> Week:
    fresh = plan_weeks(profile, scene.journal, scene.catalog, monday)[0]
    if monday > scene.today:
        return fresh
    begun = [s for s in before.sessions if s.starts <= scene.now or is_settled(scene, s.id)]
    first = next(e.plan for e in scene.journal if isinstance(e, WeekShown) and e.plan.week == monday)
    if not begun and first.mode == before.mode:
        before = first  # nothing of it has begun: what another change made of it was lived by nobody
    # News of one's health concerns a session of today that has not been told yet, whatever its hour (SCR-03).
    news = profile.screening != scene.profile.screening
    late = [s.id for s in before.sessions if news and s.date == scene.today and not is_settled(scene, s.id)]
    kept = [s for s in begun if s.id not in late]
    coming = [
        _no_harder(s, fresh, before)
        for s in fresh.sessions
        if (s.starts > scene.now or (late and s.date == scene.today)) and (_stood(s, before) or _fits(s, kept))
    ]
    most = min(_demanding(before.sessions), _demanding(fresh.sessions))
    coming = _at_most(most - _demanding(kept), coming)
    sessions = tuple(sorted((*kept, *coming), key=lambda session: session.starts))
    dropped = _demanding(sessions) < most
    notice = (Notice(rules=("SCH-02", "SCH-08"), why=scene.say("replan-less")),) if dropped else ()
    sets = week_hard_sets(sessions, scene.catalog)
    return replace(fresh, sessions=sessions, hard_sets_per_leg=sets, notices=(*fresh.notices, *notice))


def _demanding(sessions: Iterable[Session]) -> int:
    return sum(session.demanding for session in sessions)


def _at_most(room: int, coming: list[Session]) -> list[Session]:
    """Keep the light sessions and as many demanding ones as there is room for: nothing is doubled up."""
    demanding = [session for session in coming if session.demanding][: max(0, room)]
    return [session for session in coming if not session.demanding or session in demanding]


def _stood(session: Session, before: Week) -> bool:
    """Tell whether a session stood there before, of no more demand: its room was looked for when it was planned."""
    known = before.session(session.id)
    return known is not None and known.starts == session.starts and not session.demanding


def _fits(session: Session, kept: list[Session]) -> bool:
    """Tell whether a session is rested beside those that stay, and is none of them."""
    return is_rested(session, kept) and all(session.id != s.id and session.date != s.date for s in kept)


def _no_harder(session: Session, fresh: Week, before: Week) -> Session:
    """Return a session with no more sets than the one in its place had, or where that is none, than any had."""
    place = [s.id for s in fresh.sessions if s.kind == session.kind].index(session.id)
    twins = [s for s in before.sessions if s.kind == session.kind][place : place + 1]
    least = sorted((i for s in before.sessions for i in s.exercises), key=lambda item: -item.sets)
    dose = {item.exercise: item for item in (*least, *(i for s in twins for i in s.exercises))}
    items = (replace(i, sets=min(i.sets, dose.get(i.exercise, i).sets)) for i in session.exercises)
    return replace(session, exercises=tuple(items))
