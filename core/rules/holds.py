"""What a journal tells that lets nothing go up: in all of a week or in one exercise (PRO-06 as ruled in R01)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from math import floor
from operator import attrgetter
from typing import Final
from zoneinfo import ZoneInfo

from core.catalog import Catalog, Exercise
from core.journal import Entry, Illness, Pain, Run, SessionLog, Skip, Sleep, Soreness
from core.rules.complaints import PAIN_LIMIT, SORE_FREEZE, concerns, hits, is_alarming
from core.training import Week
from core.wall_time import midnight

_WEEK: Final = timedelta(days=7)
_SPIKE: Final = 1.10
_SPIKE_DAYS: Final = timedelta(days=30)
_SLEEP: Final = 7.0
_SLEEP_DAYS: Final = timedelta(days=14)
_SET: Final = attrgetter("set")
Days = Sequence[tuple[date, float]]


def run_spike(runs: Days, monday: date) -> str | None:
    """Say where last week's longest run is more than 10 % above the longest of the 30 days before it (T5), in km.

    The first week with runs is set against nothing: its Sunday would be a spike for everybody who logs from the start.
    """
    week = monday - _WEEK
    if all(day >= week for day, _ in runs):
        return None
    for day, distance in runs:
        if day < week:
            continue
        # Thirty days before the run or before its week: either way of counting them freezes (the smaller dose).
        for end, what in ((day, "it"), (week, "its week")):
            before = [d for when, d in runs if end - _SPIKE_DAYS <= when < end]
            if not before or distance <= _SPIKE * max(before):
                continue
            return f"run of {distance:g} km on {day}, longest of the 30 days before {what}: {max(before):g} km"
    return None


def short_sleep(sleeps: Days) -> str | None:
    """Say that the nights told in 14 days were too short on average, in hours (REC-01).

    The rulebook names no number of nights that make a mean: one that was told does, and of one that was told twice the
    shorter figure (the smaller dose).
    """
    nights = {day: min(hours for other, hours in sleeps if other == day) for day, _ in sleeps}
    if not nights or sum(nights.values()) / len(nights) >= _SLEEP:
        return None
    mean = floor(10 * sum(nights.values()) / len(nights)) / 10  # never said to be enough
    return f"mean sleep of the {len(nights)} {'night' if len(nights) == 1 else 'nights'} told in 14 days {mean:.1f} h"


def told_last_week(known: Iterable[Entry], monday: date, zone: ZoneInfo) -> list[Entry]:
    """Return what was told since the Monday before."""
    begins = midnight(monday - _WEEK, zone)
    return [entry for entry in known if entry.at >= begins]


def holds_all(known: Sequence[Entry], monday: date, zone: ZoneInfo, rested: bool) -> Iterator[str]:
    """Yield what lets nothing at all go up; short sleep takes nothing from the way back of a `rested` week (REC-01)."""
    lately = told_last_week(known, monday, zone)
    if any(isinstance(e, Illness) or (isinstance(e, Skip) and e.reason == "ill") for e in lately):
        yield "an illness was told in the week before"
    runs = [(e.at.astimezone(zone).date(), e.distance_km) for e in known if isinstance(e, Run) and e.distance_km]
    sleeps = [(e.at.astimezone(zone).date(), e.hours) for e in known if isinstance(e, Sleep)]
    nights = [] if rested else [night for night in sleeps if night[0] >= monday - _SLEEP_DAYS]
    yield from filter(None, (run_spike(runs, monday), short_sleep(nights)))


def holds(card: Exercise, told: Iterable[Entry], catalog: Catalog, tendon_plan: bool) -> Iterator[str]:
    """Yield what lets one exercise not go up: soreness or pain of its regions, a set of its chain that was not well.

    With a clinician's plan the tendon of the calf may hurt (PAI-06).
    """
    endures = tendon_plan and card.chain == "calf"
    for entry in told:
        match entry:
            case Soreness(score=score, region=region) if score > SORE_FREEZE and region != "other":
                if concerns(region, card):
                    yield f"soreness {score:g}/10 was told in the week before"
            case Pain() if (entry.score > PAIN_LIMIT or is_alarming(entry)) and hits(entry, card) and not endures:
                yield f"pain {entry.score:g}/10 was told in the week before"
            case SessionLog():
                for done in entry.sets:
                    if catalog.exercises[done.exercise].chain != card.chain:
                        continue
                    if done.form in ("wobble", "lost"):
                        yield f"a set of {done.exercise} was not clean ({done.form}) in the week before"
                    elif (done.pain or 0) > PAIN_LIMIT and not endures:
                        yield f"a set of {done.exercise} hurt {done.pain:g}/10 in the week before"
            case _:
                pass


def too_hard(name: str, logs: Iterable[SessionLog], asked: Week) -> str | None:
    """Say where a leg's last set of an exercise was above the effort that its session asked for (row 11)."""
    caps = {s.id: item.rpe_cap for s in asked.sessions for item in s.exercises if item.exercise == name}
    for log in logs:
        last = {done.leg: done for done in sorted(log.sets, key=_SET) if done.exercise == name}
        effort = max((done.rpe for done in last.values() if done.rpe is not None), default=0.0)
        if effort > (cap := caps.get(log.session, 10.0)):
            return f"its last set of {log.session} had effort {effort:g} of at most {cap:g}"
    return None
