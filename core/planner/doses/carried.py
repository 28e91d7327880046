"""What a pattern asks on a kind of day that is new for it: what it asks elsewhere goes on from there (5.3, row 11).

The programme's days of the advanced weeks have repetitions of their own. What was not earned asks no more than it did
(rows 11 and 14). Without a weight, or on the way to one that is a big jump, it asks no fewer: heavy days need a load
(D10), and repetitions that were climbed towards the next weight are not climbed twice (PRO-04).
"""

from collections.abc import Mapping, Sequence
from typing import Final

from core.body import LEGS
from core.planner.doses.big_jump import COARSE_SETS
from core.planner.doses.lower import FLOOR_RAISES
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Strand
from core.training import SessionKind

_LEFT: Final = 3
"""Repetitions that a first dose leaves of what the test came to: at effort 8 two would be left, the smaller dose."""


def is_held(strand: Strand, course: Course) -> bool:
    """Tell whether a pattern asks no more on a day that is new for it, or takes its turn, than it did (rows 11, 14)."""
    return course.freeze is not None or strand.frozen or not strand.good or strand.exercise in course.left_out


def carried(dose: Amounts, known: Sequence[Amounts], held: bool, as_often: bool) -> Amounts:
    """Return the day's own dose within what is known of the pattern; `as_often` asks no fewer repetitions than that."""
    sets, most = min(dose.sets, max(other.sets for other in known)), max(other.amount for other in known)
    amount = min(dose.amount, most) if held else dose.amount
    if not as_often or most <= dose.amount:
        return Amounts(sets, amount)
    return Amounts(min(sets, COARSE_SETS), most)


def raises_of(
    dose: Amounts, kind: SessionKind, known: Sequence[int], tests: Mapping[tuple[str, str], float]
) -> Amounts:
    """Return the calf raises on the floor of a day that is new for them: at least twelve, but no more than they hold.

    They climb from what other days ask, a repetition below it where effort ends a point lower (L1), and first of all
    from the leg that came to less in the last test (LEG-05).
    """
    most = max(known) - (kind == "power") if known else min(tests.get(("calf_raise", leg), 99) for leg in LEGS) - _LEFT
    return dose._replace(amount=int(min(max(dose.amount, FLOOR_RAISES[0]), most)))


def held_before(dose: Amounts, exercise: str, load: float, course: Course) -> Amounts:
    """Return what a phase that begins anew after a long gap asks, within what an exercise had before it (PRO-06).

    Row 6 goes back to the phase before, whose sets have more repetitions; with less weight more of them are easier.
    """
    sessions = course.built.sessions if course.stepped_back and course.built is not None else ()
    had = [item for day in sessions for item in day.exercises if item.exercise == exercise and item.load_kg <= load]
    most = Amounts(max(item.sets for item in had), max(item.amount for item in had)) if had else dose
    return Amounts(*map(min, dose, most))
