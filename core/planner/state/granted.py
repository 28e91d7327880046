"""Wishes for less count for their own week (EXE-15, REC-04): neither progress nor failure, and no mark on the season.

The rulebook is silent on what follows. The smaller dose that ends: what was asked less of goes on from where it stood
before, and takes no step up; a week of which every session was made easier leaves the programme where it is.
"""

from dataclasses import replace

from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause
from core.training import Session, Week


def with_wishes(course: Course, lived: Week) -> Course:
    """Return the course with the exercises that the athlete asked less of in a week."""
    printed = course.printed
    if printed is None or lived is printed:
        return changed(course, spared=frozenset(), all_spared=False) if course.spared else course
    less = {session.id: found for session in printed.sessions if (found := _less(session, lived))}
    hard = [session.id for session in printed.sessions if session.demanding]
    if not less and not course.spared:
        return course
    told = (Cause(("PRO-15",), "plan-wish-over", notes=(f"fewer sets in the week of {printed.week}, as you asked",)),)
    return changed(
        course,
        spared=frozenset().union(*less.values()),
        all_spared=bool(hard) and less.keys() >= set(hard),
        general=(*course.general, *(told if less else ())),
    )


def as_asked(lived: Week, printed: Week) -> Week:
    """Return a week as it came to stand, but with the sets that were asked before any wish for less."""
    asked = {session.id: session for session in printed.sessions}
    return replace(lived, sessions=tuple([_whole(session, asked.get(session.id)) for session in lived.sessions]))


def _whole(session: Session, asked: Session | None) -> Session:
    if asked is None or asked is session:
        return session
    sets = {item.exercise: item.sets for item in asked.exercises}
    items = [replace(item, sets=sets.get(item.exercise, item.sets)) for item in session.exercises]
    return replace(session, exercises=tuple(items))


def _less(session: Session, lived: Week) -> frozenset[str]:
    """Return the exercises of a session that stood with fewer sets than were asked."""
    stood = lived.session(session.id) or session
    sets = {item.exercise: item.sets for item in stood.exercises}
    return frozenset(i.exercise for i in session.exercises if sets.get(i.exercise, i.sets) < i.sets)
