"""What the log of a week left open, which holds what it concerns (PRO-18): effort, form or pain of some exercise."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from core.planner.logged.exposure import Exposure

Open = Literal["effort", "form", "pain"]
_OPEN: Final[tuple[Open, ...]] = ("effort", "form", "pain")
Unsaid = tuple[tuple[Open, tuple[str, ...]], ...]
"""Each thing that was not said, and of which exercises."""


def unsaid(exposures: Mapping[str, Sequence[Exposure]]) -> Unsaid:
    """Return what was not said of what was done."""
    found = [
        (what, tuple([name for name, done in exposures.items() if None in [getattr(one, what) for one in done]]))
        for what in _OPEN
    ]
    return tuple([(what, names) for what, names in found if names])
