"""The highest effort that a session may reach, and whether an easier week went above that of the usual ones (5.2)."""

from typing import Final

from core.planner.choosing.choice import Means
from core.planner.logged.exposure import Exposure
from core.planner.measures.tally import Progress
from core.rules.demand import effort_cap
from core.training import Mode, SessionKind

_STRENGTH_EFFORT: Final = 8.0
"""Max-strength days may go to 9 on the last set; one left in the tank on every set is the smaller dose (DOS-03)."""
_PREPARATION_EFFORT: Final = 7.0


def most_effort(kind: SessionKind, demanding: bool, number: int, mode: Mode, means: Means) -> float:
    """Return the highest effort of a session of a kind, in a programme week and kind of week (T of 5.2)."""
    block = means.profile.training_block
    cap = effort_cap(kind, demanding, number, mode, block)
    return min(cap, _STRENGTH_EFFORT if block != "preparation" else _PREPARATION_EFFORT)


def is_strained(exposures: tuple[Exposure, ...], progress: Progress) -> bool:
    """Tell whether sets of an easier week went above the effort of a usual one (row 11).

    An easier week asks for 6 or 7 where the phase has 8: of those who feel 8 all the same the rulebook does not say
    which of the two is T. What the weeks that follow allow holds nothing, or an easier week would last for who always
    tells 8; what is above it holds however little.
    """
    shown = {session.id: session for session in progress.evidence.shown.sessions} if progress.evidence.shown else {}
    for one in exposures:
        session = shown.get(one.log.session)
        cap = one.cap if session is None else most_effort(
            session.kind, session.demanding, progress.course.number, "build", progress.means
        )  # fmt: skip
        if one.effort is not None and one.effort > max(cap, one.cap):
            return True
    return False
