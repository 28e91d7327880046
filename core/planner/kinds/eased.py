"""Answer to the logs of work beside the programme's patterns: focus, core, stand-ins (rows 8 and 10 to 12, DOS-04).

Such work has one dose for good. What was too much takes sets or repetitions off it; weeks that went well give them back
one by one, and never more than that. What hurts is left out altogether (PAI-02).
"""

from collections.abc import Iterator
from math import floor
from typing import Final

from core.planner.doses.levers import earned
from core.planner.doses.repeated import forbids_more
from core.planner.doses.rows import Effect, evaluate
from core.planner.kinds.sparing import stung
from core.planner.measures.signs import Signs, read_signs
from core.planner.measures.tally import Progress
from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause, Eased, Strand
from core.rules.complaints import SORE_CUT
from core.training import Prescription

_SLACK: Final = 1e-9


def with_eased(course: Course, progress: Progress) -> Course:
    """Return the course with what the week takes off or gives back of the work beside its patterns."""
    sore = bool(progress.lasting) or bool(progress.course.peaks and progress.course.peaks[-1][1] >= SORE_CUT)
    if not (course.eased or sore) and progress.evidence.plain:
        return course  # as in most weeks
    told = progress.evidence.exposures.values()
    stirring = {
        e.exercise for done in told for e in done
        if e.share != 1.0 or e.form or e.asked is None or (e.effort or 0) > e.asked.rpe_cap
    }  # fmt: skip
    if not (course.eased or sore or stirring):
        return course
    asked, means = dict(_beside(progress)), progress.means
    stirs = {means.exercise(name).chain for name in stirring}
    if not (course.eased or (sore and asked) or any(means.exercise(name).chain in stirs for name in asked)):
        return course
    found = {name: eased._replace(cause=None) for name, eased in course.eased.items()}
    for name, item in asked.items():
        eased = _next(found.pop(name, None), item, progress)
        found |= {name: eased} if eased is not None else {}
    return changed(course, eased=found)


def _beside(progress: Progress) -> Iterator[tuple[str, Prescription]]:
    """Yield last week's light and extra work."""
    # As it was printed: a stop or an illness within the week takes nothing back of what was logged (PRO-10).
    shown = progress.course.printed or progress.evidence.shown
    trained = {strand.exercise for strand in progress.course.strands.values()}
    for session in shown.sessions if shown else ():
        for item in session.exercises if session.kind not in ("assessment", "run_prep") else ():
            if item.exercise not in trained and not item.contacts:
                yield item.exercise, item


def _next(eased: Eased | None, item: Prescription, progress: Progress) -> Eased | None:
    signs = read_signs(item.exercise, Strand(exercise=item.exercise), progress, {})
    # No easier week takes sets off this work, so that row 8 does.
    effect, causes = evaluate(signs._replace(answered=False), performance=progress.building)
    # What was not clean in an easier week keeps its sets, which are all that such a week took (FOR-04, PRO-06).
    held = _slipped(item.exercise, progress) and not progress.building
    if effect is None and not held:
        return _given_back(eased, item, signs, progress) if eased is not None else None
    effect = effect or Effect()
    amount = floor(item.amount * effect.amount + _SLACK)
    light = item.amount - _step(item)
    if progress.building and amount > light and (signs.effort or 0) > signs.cap:
        # Above its effort a light set gets fewer repetitions (DOS-04); the table alone may only hold it.
        amount = light
        causes = (causes[0]._replace(rules=("DOS-04", "PRO-07"), phrase="plan-too-hard"), *causes)
    least = progress.means.exercise(item.exercise).dose.amount[0]
    # Where its card has no fewer repetitions a set goes in their place (EXE-01).
    sets = item.sets - (max(effect.sets, 1) if amount < least else effect.sets)
    less = max(1, sets), max(least, amount)
    if less[0] == item.sets and less[1] >= item.amount:
        if not held:
            return eased
        less = item.sets, item.amount + _step(item)
    before = eased or Eased(*less)
    return Eased(min(before.sets, less[0]), min(before.amount, less[1]), causes[0] if causes else None)


def _given_back(eased: Eased, item: Prescription, signs: Signs, progress: Progress) -> Eased | None:
    """Return one repetition or else one set; nothing while frozen or unknown (PRO-06, PRO-18), but to the usual dose.

    What was asked tells which of the two still holds the dose down; once neither does, all has been given back.
    """
    exercise, means = progress.means.exercise(item.exercise), progress.means
    if (
        _slipped(item.exercise, progress)
        or stung(exercise, progress.evidence, means)
        or not (progress.building and earned(signs) and signs.known and not forbids_more(progress.course))
    ):
        return eased
    logs = tuple(exposure.log for exposure in signs.exposures)
    if item.amount >= eased.amount:
        return Eased(eased.sets, eased.amount + _step(item), Cause(("PRO-03",), "plan-one-more", logs))
    if item.sets >= eased.sets:
        return Eased(eased.sets + 1, eased.amount, Cause(("PRO-03",), "plan-one-set", logs))
    return None


def _slipped(name: str, progress: Progress) -> bool:
    """Tell whether form slipped in anything of an exercise's chain: that holds all of it (R01, FOR-04)."""
    chain = progress.means.exercise(name).chain
    told = (done for each in progress.evidence.exposures.values() for done in each if done.form)
    return any(progress.means.exercise(done.exercise).chain == chain for done in told)


def _step(item: Prescription) -> int:
    """Return the smallest change that can be felt: a repetition, or five seconds of a hold."""
    return 5 if item.seconds else 1
