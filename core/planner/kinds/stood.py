"""What pain or a stop took down comes back to where it stood, once that is over (PAI-02, PAI-08, SAF-04, PRO-15).

The rulebook says how far a dose goes down and not how it comes back. What stood before is no new work: a pattern that
was done in full and calm for a week has its rung and sets of the last whole week again, and the week grows to them by
row 6's steps (`short_weeks`). What anything else took down stays down (the smaller dose).
"""

from collections.abc import Mapping
from typing import Final

from core.planner.doses.levers import earned
from core.planner.doses.rows import Effect
from core.planner.kinds.short_weeks import LONG, weeks_since
from core.planner.kinds.sparing import troubled
from core.planner.measures.signs import Signs
from core.planner.measures.tally import Progress, Tally
from core.planner.state.course import Course, changed
from core.planner.state.parts import Amounts, Cause, Place, Strand, StrandName

Stood = tuple[Strand, Mapping[Place, Amounts]]
"""Where a pattern stood, and its doses."""
_BODY: Final = ("PAI", "SAF")
_HOLDS: Final = frozenset({"plan-hold", "plan-form-wobble", "plan-sore-small"})
"""What holds beside a pain and takes nothing down itself."""
_STAYS: Final = frozenset({"plan-pain-held", "plan-calf-floor"})
"""What pain says of a pattern without taking sets off it."""
_CLEARED: Final = "plan-cleared"


def is_low(strand: Strand, effect: Effect | None, causes: tuple[Cause, ...]) -> bool:
    """Tell whether a pattern stands below where pain or a stop found it, and nothing else took it down since."""
    if strand.ache == "removed":
        return True
    if effect is None or effect == Effect():
        return strand.low
    return all(cause.phrase in _HOLDS or _is_of_body(cause) for cause in causes)


def _is_of_body(cause: Cause) -> bool:
    return cause.rules[0].startswith(_BODY)


def with_taken_down(course: Course, before: Course) -> Course:
    """Return the course with what took its patterns down since the last whole week."""
    if course.taken_down is not None:
        return course
    told = [(name, cause) for name, causes in course.causes.items() for cause in causes if _is_of_body(cause)]
    # What lowers a pattern beside them makes it no week to build on: it would be a harder one for more (PRO-10).
    causes = [cause for name, cause in told if cause.phrase not in _STAYS and not _was_low(name, before)]
    if not causes:
        return course
    rule, phrase = ("SAF-04", "plan-small-cleared") if causes[0].phrase == _CLEARED else ("PAI-02", "plan-small-ache")
    entries = tuple(dict.fromkeys(entry for cause in causes for entry in cause.entries))
    return changed(course, taken_down=Cause(("PRO-02", rule), phrase, entries))


def _was_low(name: StrandName, course: Course) -> bool:
    strand = course.strands.get(name)
    return strand is not None and strand.low


def as_it_stood(name: StrandName, strand: Strand, progress: Progress) -> Stood | None:
    """Return the rung, weight and doses of the last whole week of a pattern below them, None where they are too old.

    After four weeks what was left is the usual dose (PRO-14), and climbs like any other.
    """
    course = progress.course
    if course.taken_down is None or course.built is None or course.built_on is None:
        return None
    monday = progress.now.astimezone(progress.means.profile.zone).date()
    whole = course.built_on[0].get(name)
    if whole is None or weeks_since(course.built, monday) >= LONG:
        return None
    back = strand._replace(exercise=whole.exercise, load=whole.load, good=0, tops=0, low=False)
    return back, {place: dose for place, dose in course.built_on[1].items() if place[1] == name}


def stands_again(
    strand: Strand, stood: Stood, signs: Signs, tally: Tally, progress: Progress
) -> tuple[Strand, tuple[Cause, ...]]:
    """Bring back what pain or a stop took down, where it was done in full and what it goes back to is calm."""
    whole, doses = stood
    fine = earned(signs) and signs.known
    if not fine or troubled(whole.exercise, progress.course, progress.evidence, progress.means):
        return strand, ()
    tally.doses |= doses
    entries = tuple([exposure.log for exposure in signs.exposures])
    return whole, (Cause(("PRO-15", "PAI-08"), "plan-stands-again", entries),)
