"""The only upward moves: rows 13 and 14, one lever a week and exercise (PRO-01 to PRO-05, D12)."""

from typing import Final

from core.catalog import Exercise
from core.catalog.programme import Line
from core.planner.choosing.choice import within_card
from core.planner.choosing.for_good import swapped_for
from core.planner.doses.big_jump import COARSE_REPS, COARSE_SETS, COARSE_TOP, keeps_its_weight, next_load, on_its_way
from core.planner.doses.ladder import Ladder, Step, as_held, is_taken, loaded
from core.planner.doses.lower import FLOOR_RAISES, is_floor_raise, weights_of
from core.planner.measures.signs import Signs
from core.planner.state.parts import Amounts, Cause, Strand

TOP: Final = 12
_REPEATED: Final = 2
_RESTART: Final = 8
_LONG_ENOUGH: Final = 6
_ONE_MORE: Final = Cause(("PRO-03",), "plan-one-more")
_LEFT: Final = 8.0
"""Effort up to which two repetitions are left (L1)."""


def earned(signs: Signs) -> bool:
    """Tell whether row 14 holds: all done on both legs, within the cap, clean, and nothing hurts."""
    fine = (
        signs.share == 1.0 and (signs.effort or 0) <= signs.cap and signs.form == 0 and signs.pain <= 2
        and signs.soreness <= 3 and not signs.lingers
    )  # fmt: skip
    return fine and signs.told and not (signs.loaded and signs.load is None)


def climb(strand: Strand, last: Amounts, signs: Signs, ladder: Ladder) -> Step:
    """Return the next dose of a line that earned one: at most one of rung, load, sets or amount goes up."""
    exercise = ladder.means.exercise(strand.exercise)
    if (held := as_held(strand, last, ladder)) is not None:
        return held
    line = ladder.following
    wanted = ladder.means.settle(line.exercise) if line else None
    if line is None or wanted is None:
        return Step(strand, last)
    wanted = swapped_for(wanted, ladder.swapped, ladder.means)
    if wanted.chain != exercise.chain:
        return _to_own_chain(strand, last, line, ladder)
    if exercise.rung < wanted.rung:
        return _towards(strand, last, exercise, wanted, line, ladder)
    if ladder.set_free and exercise is wanted and last.sets < line.sets and last.amount > line.amount:
        # Short of the programme's sets only: more repetitions alone would never lead back to them.
        return one_set(strand, last)
    # On the recovery track a rung out of reach leaves its repetitions to grow: all of it is 3x8 to 12 (5.4).
    barred = ladder.means.profile.program == "recovery" and wanted.id != line.exercise
    stair = line if last.amount <= line.amount else _stair_ahead(last, line, ladder)
    if barred or exercise.rung > wanted.rung or line.top is not None or stair is None:
        return _double(strand, last, signs, exercise, ladder)
    return _stairs(strand, last, stair, ladder)


def _stair_ahead(last: Amounts, line: Line, ladder: Ladder) -> Line | None:
    """Return the stair that still asks as much, had the programme moved on: a week that it does not gives no more.

    Else soreness elsewhere would let repetitions grow past the older line, where a good week holds them (PRO-10).
    """
    ahead = ladder.ahead
    same = ahead is not None and ahead.top is None and ahead.exercise == line.exercise
    return ahead if ahead is not None and same and last.amount <= ahead.amount else None


def _to_own_chain(strand: Strand, last: Amounts, line: Line, ladder: Ladder) -> Step:
    """Come from what stood in for want of kit to the lowest rung of the pattern's own chain, once it is there (PHA-10).

    Row 13 knows such a step as the next rung; two good exposures earn it.
    """
    own = ladder.means.exercise(line.exercise).chain
    lowest = ladder.means.lowest(own)
    if lowest is None or strand.good < _REPEATED or ladder.means.exercise(strand.exercise).chain == own:
        return Step(strand, last)
    return _risen(strand, lowest, Amounts(min(last.sets, line.sets), min(last.amount, line.amount)), ladder)


def _towards(strand: Strand, last: Amounts, exercise: Exercise, wanted: Exercise, line: Line, ladder: Ladder) -> Step:
    """Climb a rung towards the programme's exercise: with its next week, or after two good exposures.

    A dose below the range, or below the programme's own, grows into it first, as far as its minutes let it within six
    exposures (S1.15). But for a step of the programme itself the new rung asks no more repetitions than the one that
    earned it: row 13 knows no way back, and this is the smaller dose.
    """
    here = ladder.now is not None and ladder.means.settle(ladder.now.exercise) == exercise
    enough = max(_RESTART, ladder.now.amount) if ladder.now is not None and here else _RESTART
    if last.amount < enough and strand.good < _LONG_ENOUGH:
        return Step(strand, Amounts(last.sets, last.amount + 1), _ONE_MORE)
    higher = ladder.means.above(exercise)
    caught_up = here and ladder.steps
    if higher is None or higher.rung > wanted.rung or not (caught_up or strand.good >= _REPEATED):
        return Step(strand, last)
    whole = caught_up and ladder.now is not None and last.amount >= ladder.now.amount and higher is wanted
    amount = line.amount if whole else min(last.amount, line.amount if higher is wanted else _RESTART)
    return _risen(strand, higher, Amounts(min(last.sets, line.sets), amount), ladder)


def _risen(strand: Strand, higher: Exercise, dose: Amounts, ladder: Ladder) -> Step:
    new = Strand(exercise=higher.id, load=ladder.means.first_load(higher), removals=strand.removals)
    fell, left = strand.fell
    if higher.id == fell:
        # What was too much there is tried again with the repetitions that row 10 left of it.
        dose = dose._replace(amount=min(dose.amount, left.get(ladder.kind, dose.amount)))
    return Step(new, within_card(higher, dose), Cause(("PRO-01", "PRO-03"), "plan-next-rung"))


def _stairs(strand: Strand, last: Amounts, line: Line, ladder: Ladder) -> Step:
    """Follow the staircase where the athlete is on it, else catch up in small steps."""
    on_it = ladder.now is not None and (last.sets, last.amount) == (ladder.now.sets, ladder.now.amount)
    if on_it and ladder.steps:
        return _next_stair(strand, last, line)
    if last.sets < line.sets and last.amount >= line.amount and ladder.set_free:
        return one_set(strand, last)
    most = min(TOP, ladder.means.exercise(strand.exercise).dose.amount[1]) if ladder.waits else 0
    # A week that comes once more holds no repetition back, up to those that the next one has (row 14).
    ahead = _stair_ahead(last, line, ladder)
    if last.amount < max(line.amount, most, ahead.amount if ahead else 0):
        return Step(strand, Amounts(last.sets, last.amount + 1), _ONE_MORE)
    return Step(strand, last)


def one_set(strand: Strand, last: Amounts) -> Step:
    """Return the same work with a set more."""
    return Step(strand, Amounts(last.sets + 1, last.amount), Cause(("PRO-03", "PRO-05"), "plan-one-set"))


def _next_stair(strand: Strand, last: Amounts, line: Line) -> Step:
    # One lever: where a stair raises both, repetitions come first (PRO-02, PRO-03).
    if line.amount > last.amount:
        dose = Amounts(last.sets, line.amount)
    elif line.sets > last.sets:
        dose = Amounts(line.sets, line.amount)
    else:
        return Step(strand, last)
    return Step(strand, dose, Cause(("EXE-05", "PHA-02"), "plan-stairs"))


def _top(line: Line | None, base: bool) -> int:
    """Return where repetitions end; a base block goes on to 15 but on heavy days, before any load (PHA-08)."""
    top = line.top if line and line.top else TOP
    return max(top, COARSE_TOP) if base and top >= TOP else top


def _double(strand: Strand, last: Amounts, signs: Signs, exercise: Exercise, ladder: Ladder) -> Step:
    """Grow repetitions to the top of the range, then load or rung, and start the range again (PRO-01)."""
    line, usual = ladder.following, _top(ladder.following, ladder.means.profile.training_block == "base")
    usual = max(usual, FLOOR_RAISES[1]) if is_floor_raise(exercise) else usual
    climbs = last.sets >= COARSE_SETS and not ladder.quick and on_its_way(exercise, strand.load, ladder.means)
    usual = max(usual, COARSE_TOP) if _is_last(strand, exercise, ladder) else usual
    # A card's own most ends the range too: the recovery track's 12, whatever the block (EXE-01, DOS-01).
    top = min(COARSE_TOP if climbs else usual, exercise.dose.amount[1])
    if last.amount < top:
        grown = within_card(exercise, Amounts(last.sets, last.amount + 1))
        why = Cause(("PRO-04",), "plan-coarse-reps") if last.amount >= usual else _ONE_MORE
        return Step(strand, grown, why if grown != last else None)
    if strand.tops < (_REPEATED if climbs else ladder.repeats) or (signs.effort or 0) > _LEFT:
        return Step(strand, last)
    low = min(line.amount if line and line.top else _RESTART, last.amount)
    return _heavier(strand, last, signs, low, ladder) if strand.load else _next_rung(strand, last, low, ladder)


def _is_last(strand: Strand, exercise: Exercise, ladder: Ladder) -> bool:
    """Tell whether neither weight nor rung is left to add past the staircase: repetitions go on to 15 (D12).

    On heavy days as well: their few repetitions are for loads alone (D10).
    """
    if ladder.quick or ladder.following is None or ladder.following.top is None:
        return False
    if strand.load:
        return keeps_its_weight(exercise, strand.load, ladder.means)
    return ladder.means.above(exercise) is None


def _next_rung(strand: Strand, last: Amounts, low: int, ladder: Ladder) -> Step:
    higher = ladder.means.above(ladder.means.exercise(strand.exercise))
    # The recovery track ends with its fourth week's rungs (5.4): what is above them is strength work.
    if higher is None or ladder.means.profile.program == "recovery" or is_taken(higher, ladder):
        return Step(strand, last)
    return _risen(strand, higher, Amounts(last.sets, low), ladder)


def _heavier(strand: Strand, last: Amounts, signs: Signs, low: int, ladder: Ladder) -> Step:
    exercise = ladder.means.exercise(strand.exercise)
    weights = weights_of(exercise, ladder.means)
    easy = (signs.effort or 0) <= signs.cap - 2 and last.amount <= TOP
    load = next_load(strand.load, weights, 0.10 if easy else 0.05)
    if load is not None:
        return loaded(strand, load, Amounts(last.sets, low), ("PRO-01",))
    above = weights.above(strand.load)
    earned = last.sets >= COARSE_SETS and last.amount >= COARSE_TOP
    if above is None or not earned or not on_its_way(exercise, strand.load, ladder.means):
        return Step(strand, last)
    return loaded(strand, above, Amounts(last.sets, COARSE_REPS), ("PRO-04",))
