"""What a pattern asks on a kind of day that is new for it: what it asks elsewhere goes on from there (5.3, row 11).

The programme's days of the advanced weeks have repetitions of their own. What was not earned asks no more than it did
(rows 11 and 14). Without a weight, or on the way to one that is a big jump, it asks no fewer: heavy days need a load
(D10), and repetitions that were climbed towards the next weight are not climbed twice (PRO-04).
"""

from collections.abc import Sequence

from core.planner.doses.big_jump import COARSE_SETS
from core.planner.state.parts import Amounts


def carried(dose: Amounts, known: Sequence[Amounts], held: bool, as_often: bool) -> Amounts:
    """Return the day's own dose within what is known of the pattern; `as_often` asks no fewer repetitions than that."""
    sets, most = min(dose.sets, max(other.sets for other in known)), max(other.amount for other in known)
    amount = min(dose.amount, most) if held else dose.amount
    if not as_often or most <= dose.amount:
        return Amounts(sets, amount)
    return Amounts(min(sets, COARSE_SETS), most)
