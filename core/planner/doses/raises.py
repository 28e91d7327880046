"""The phrases of what gives more: steps that were earned, and what comes in beside them."""

from collections.abc import Iterable
from typing import Final

from core.planner.state.parts import Cause

RAISES: Final = frozenset(
    {
        "plan-next-rung",
        "plan-stairs",
        "plan-one-more",
        "plan-one-set",
        "plan-coarse-reps",
        "plan-heavier",
        "plan-as-held",
    }
)
"""The phrases of earned steps."""
STANDS: Final = "plan-stands-again"
"""What the body took down is back where it stood."""
GIVEN: Final = RAISES | {
    "plan-jumps-open", "plan-jumps-more", "plan-focus-hamstring", "plan-focus-balance", "plan-light-days",
    "plan-core-step", STANDS,
}  # fmt: skip
"""What only ever explains more: it lowers nothing, and where something went down another cause did it."""
SET_RAISES: Final = frozenset({"plan-stairs", "plan-one-set", STANDS})
"""The steps that may add a set."""


def stands(causes: Iterable[Cause]) -> bool:
    """Tell whether something is back where it stood."""
    return any(cause.phrase == STANDS for cause in causes)


def gives(causes: Iterable[Cause]) -> bool:
    """Tell whether any of some causes explains more."""
    return any(cause.phrase in GIVEN for cause in causes)


def takes(causes: Iterable[Cause]) -> bool:
    """Tell whether any of some causes holds or lowers something."""
    return any(cause.phrase not in GIVEN for cause in causes)
