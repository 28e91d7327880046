"""Which logs are of work that keeps strength, and when that work was over."""

from datetime import datetime, timedelta

from core.journal import SessionLog, SetDone
from core.planner.choosing.choice import Means
from core.planner.drafting.draft import PATTERNS
from core.rules.minutes import LIGHT_KINDS
from core.training import Prescription, Session


def over(log: SessionLog, planned: Session | None, means: Means) -> datetime:
    """Return when a session was over; one of another day than planned may as well have begun when it was logged."""
    if planned is not None and log.at.astimezone(means.zone).date() == planned.date:
        return log.at
    minutes = planned.minutes if planned is not None and log.minutes is None else log.minutes or 0
    return log.at + timedelta(minutes=minutes)


def is_work(log: SessionLog, planned: Session | None, means: Means) -> bool:
    """Tell whether a log is of work that keeps strength: for the recovery track any, else something demanding.

    In a session that is not light by its kind a pattern counts on whatever rung it stands: pain may have made all of
    them easy. Where pain left no pattern in it at all, what is left counts: who did what was asked had no break. So it
    is in a session that the calendar no longer has (R07, SCH-02: the longer rest).
    """
    light, hard = means.profile.program == "recovery", means.catalog.demanding
    asked = light or (planned.kind if planned else log.session.partition("/")[2]) not in LIGHT_KINDS
    if not log.sets:
        return asked and planned is not None
    if any(done.amount for done in log.sets if light or done.exercise in hard):
        return True
    if not asked:
        return False
    bare = planned is not None and not any(_trains(item, means) for item in planned.exercises)
    return any(done.amount for done in log.sets if bare or _trains(done, means))


def _trains(item: SetDone | Prescription, means: Means) -> bool:
    return means.exercise(item.exercise).chain in PATTERNS
