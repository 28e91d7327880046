"""The week's core session, which climbs a step when a week of it went well (EXE-10, SCH-11, PRO-03)."""

from typing import Final

from core.catalog import Programme
from core.planner.choosing.choice import Means
from core.planner.doses.compose import without_aches
from core.planner.drafting.draft import Draft, Item
from core.planner.drafting.fit import minutes_of
from core.planner.layout.focus import longest_step
from core.planner.logged.evidence import Evidence, clean
from core.planner.logged.soreness import is_fresh
from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause
from core.rules.complaints import PAIN_LIMIT, is_alarming
from core.rules.programmes import CORE_MINUTES
from core.training import Prescription

_CIRCUIT: Final = {"bird_dog": 8, "pallof_press": 10}
"""What a circuit has beside the core session's own, and how many repetitions."""
_ROUNDS: Final = 3


def core_session(course: Course, means: Means) -> Draft:
    """Return the week's light core session: two or three exercises that resist turning and arching (EXE-10)."""
    return without_aches(_step(course.trunk, means), course)


def circuit_work(means: Means) -> tuple[Item, ...]:
    """Return what a circuit holds, whatever hurts: all of it three times round; there is no other upper-body work."""
    more = [Item("core", means.exercise(name), "core", _ROUNDS, reps) for name, reps in _CIRCUIT.items()]
    own = [item._replace(sets=_ROUNDS) for item in _step(0, means).items]
    return (*own, *(item for item in more if means.allows(item.exercise)))


def _step(step: int, means: Means) -> Draft:
    found = means.trunk.get(step)
    if found is None:
        programme = _programme(means)
        lines = programme.days[programme.weeks[step].one[0]].lines
        asked = (Item("core", means.exercise(e.exercise), e.part, e.sets, e.amount) for e in lines)
        found = means.trunk[step] = Draft("core", tuple(item for item in asked if means.allows(item.exercise)))
    return found


def _programme(means: Means) -> Programme:
    return means.catalog.programmes["trunk"]


def trunk_climbed(course: Course, evidence: Evidence, means: Means, may: bool) -> Course:
    """Return the course a step on where the whole of this one was done, clean, easy enough, and nothing hurts.

    Which one it is follows from what was shown: a block begun since then takes back nothing of it (PHA-09).
    """
    course = _as_shown(course, means)
    if evidence.shown is None or not may or course.freeze or course.trunk + 1 >= len(_programme(means).weeks):
        return course
    asked = [item for each in evidence.shown.sessions if each.kind == "core" for item in each.exercises]
    if not (asked and _whole(asked, course, means) and _fits(course, means)):
        return course
    felt = [exposure for item in asked for exposure in evidence.exposures.get(item.exercise, ())]
    if not (_calm(evidence) and clean(asked, felt)):
        return course
    logs = [exposure.log for exposure in felt]
    told = tuple([log for n, log in enumerate(logs) if log not in logs[:n]])
    cause = Cause(("EXE-10", "PRO-03"), "plan-core-step", told)
    return changed(course, trunk=course.trunk + 1, causes={**course.causes, "core": (cause,)})


def _as_shown(course: Course, means: Means) -> Course:
    """Return the course at the step that last week's core session had; where it had none in full, as it is."""
    sessions = course.printed.sessions if course.printed is not None else ()
    asked = [item for session in sessions if session.kind == "core" for item in session.exercises]
    step = course.trunk
    if asked and not _whole(asked, course, means):
        steps = (changed(course, trunk=n) for n in reversed(range(len(_programme(means).weeks))))
        step = next((each.trunk for each in steps if _whole(asked, each, means)), step)
    return course if step == course.trunk else changed(course, trunk=step)


def _whole(asked: list[Prescription], course: Course, means: Means) -> bool:
    """Tell whether the step was asked in full: a lowered week counts neither as progress nor as failure."""
    found = {(item.exercise, item.sets, item.amount) for item in asked}
    return found >= {(item.exercise.id, item.sets, item.amount) for item in _step(course.trunk, means).items}


def _fits(course: Course, means: Means) -> bool:
    draft = Draft("core", (*longest_step(means), *_step(course.trunk + 1, means).items))
    return minutes_of(draft, course.number, "build") <= min(CORE_MINUTES, means.profile.session_minutes)


def _calm(evidence: Evidence) -> bool:
    """Tell whether nothing hurt and nothing was sore, wherever it was (PRO-06, the smaller dose)."""
    return is_fresh(evidence) and not (
        evidence.hurting or any(p.score > PAIN_LIMIT or is_alarming(p) for p in evidence.pains)
    )
