"""Let earned steps wait for a building week: a lowered week keeps the exercises as they were (PRO-11, PRO-14, PRO-06).

The rulebook does not say which week a step belongs to that is earned just before a reset or a gap. Taking it in the
lowered week would let a freeze after that week keep a rise that no building week ever showed: it waits (smaller dose).
What goes back to where it stood before pain waits for the end of a reset, which has the same exercises (PRO-11).
"""

from collections.abc import Collection, Mapping
from datetime import date

from core.planner.choosing.choice import Means
from core.planner.doses.raises import RAISES, STANDS
from core.planner.kinds.comeback import reset_due
from core.planner.kinds.modes import is_lowered
from core.planner.kinds.short_weeks import as_whole
from core.planner.kinds.sparing import troubled
from core.planner.logged.evidence import Evidence
from core.planner.logged.exposure import sums
from core.planner.state.course import Course, changed
from core.planner.state.parts import Amounts, Earned, Place, StrandName


def in_due_time(course: Course, before: Course, evidence: Evidence, means: Means, monday: date) -> Course:
    """Return the course with this week's steps put off, or with those that waited taken at last.

    A later log that fell short ends the wait: the newest result decides, in a lowered week too (row 11, PRO-10).
    """
    stands = {name: one for name, one in course.earned.items() if not _fell_short(one.before.exercise, evidence)}
    course = course if len(stands) == len(course.earned) else changed(course, earned=stands)
    if is_lowered(course, means, monday):
        steps = RAISES | {STANDS} if reset_due(course, means, monday) is not None else RAISES
        return _put_off(course, _less_by_now(before, course), steps)
    return _taken(course, evidence, means) if course.earned else course


def _less_by_now(before: Course, course: Course) -> Course:
    """Return where the week's judgement began, with what a small week took off since: waiting gives none of it back."""
    graded = course.graded
    small = course.small and (graded is None or graded.why == "small")
    return changed(before, doses=as_whole(before)) if small else before


def _fell_short(exercise: str, evidence: Evidence) -> bool:
    done = evidence.exposures.get(exercise, ())
    return any(one.share not in (None, 1.0) or one.form or (one.effort or 0.0) > one.cap for one in done)


def _put_off(course: Course, before: Course, steps: Collection[str]) -> Course:
    raised = [name for name, causes in course.causes.items() if any(cause.phrase in steps for cause in causes)]
    raised = [name for name in raised if name in before.strands]
    if not raised:
        return course
    strands, doses, earned = dict(course.strands), dict(course.doses), dict(course.earned)
    for name in raised:
        old, new = before.strands[name], course.strands[name]
        kept = old._replace(good=new.good, tops=new.tops, weak_weeks=new.weak_weeks, frozen=new.frozen, ache=new.ache)
        earned[name] = Earned(kept, _of(name, before.doses), new, _of(name, course.doses), course.causes[name])
        strands[name] = kept
        doses |= _of(name, before.doses)
    causes = {name: said for name, said in course.causes.items() if name not in raised}
    return changed(course, strands=strands, doses=doses, earned=earned, causes=causes)


def _of(name: StrandName, doses: Mapping[Place, Amounts]) -> dict[Place, Amounts]:
    return {place: dose for place, dose in doses.items() if place[1] == name}


def _taken(course: Course, evidence: Evidence, means: Means) -> Course:
    earned = {name: step for name, step in course.earned.items() if _stands(name, step, course)}
    if course.freeze is not None or course.graded is not None or not course.logged or not course.rested:
        return changed(course, earned=earned)
    strands, doses, causes = dict(course.strands), dict(course.doses), dict(course.causes)
    for name, step in list(earned.items()):
        unknown = not _is_told(step.before.exercise, evidence)
        if unknown or strands[name].frozen or troubled(step.strand.exercise, course, evidence, means):
            continue
        strands[name], causes[name] = step.strand, step.causes
        doses |= step.doses
        del earned[name]
    return changed(course, strands=strands, doses=doses, causes=causes, earned=earned)


def _is_told(exercise: str, evidence: Evidence) -> bool:
    """Tell whether last week, where it asked for the exercise, says all of it that an increase asks for (PRO-18)."""
    done = sums(evidence.exposures.get(exercise, ()))
    asked = evidence.shown is not None and exercise in evidence.shown.exercises
    return not asked or (done.share is not None and done.told)


def _stands(name: StrandName, step: Earned, course: Course) -> bool:
    """Tell whether nothing about a pattern changed since its step was earned."""
    strand = course.strands.get(name)
    if strand is None or strand.ache != "none" or course.causes.get(name):
        return False
    same = (strand.exercise, strand.load) == (step.before.exercise, step.before.load)
    return same and _of(name, course.doses) == step.doses_before
