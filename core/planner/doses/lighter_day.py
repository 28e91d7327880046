"""One session made lighter on the athlete's word after a bad night or morning (REC-04): never more than it was."""

from dataclasses import replace

from core.planner.choosing.choice import Means
from core.planner.doses.light import light_drafts
from core.planner.drafting.draft import prescribe_item
from core.planner.drafting.fit import fit, timed
from core.planner.state.course import Course
from core.rules.demand import LIGHT_EFFORT, week_hard_sets
from core.telling import Lighter
from core.training import Notice, Prescription, Session, Week


def lighter_day(week: Week, wish: Lighter, course: Course, means: Means) -> Week:
    """Return the week with one session lightened; where no light work is left, a set less is what remains."""
    session = week.session(wish.session)
    if session is None or not session.exercises or session.kind == "assessment":
        return week
    light = _light(session, week, course, means) if wish.how == "light" and session.demanding else None
    changed = timed(light or replace(session, exercises=tuple(map(_one_less, session.exercises))), week)
    sessions = tuple(changed if s is session else s for s in week.sessions)
    note = Notice(rules=("REC-04",), why=means.catalog.phrases().say("plan-lighter-day"))
    notices = week.notices if note in week.notices else (*week.notices, note)
    return replace(week, sessions=sessions, notices=notices, hard_sets_per_leg=week_hard_sets(sessions, means.catalog))


def _one_less(item: Prescription) -> Prescription:
    return replace(item, sets=max(1, item.sets - 1))


def _light(session: Session, week: Week, course: Course, means: Means) -> Session | None:
    """Return light work in the session's place, at its hour and in its minutes."""
    found = light_drafts(course, means, 1)
    if not found:
        return None
    draft = fit(found[0], session.minutes, week.week_number, "build")
    first = next((item.first_leg for item in session.exercises if item.first_leg), means.profile.weaker_leg)
    return replace(
        session,
        kind=draft.kind,
        demanding=False,
        rpe_cap=LIGHT_EFFORT,
        exercises=tuple(prescribe_item(item, first, LIGHT_EFFORT) for item in draft.items),
    )
