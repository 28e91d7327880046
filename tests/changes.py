"""Changes to journals, profiles and plans whose effect on the next plan is known beforehand."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from core.athlete import Profile
from core.body import opposite
from core.journal import Entry, SessionLog, SetDone, Soreness
from core.training import Week

Change = Callable[[Entry, int], Entry]


def _sets(entry: Entry, change: Callable[[SetDone], SetDone]) -> Entry:
    return replace(entry, sets=tuple(map(change, entry.sets))) if isinstance(entry, SessionLog) else entry


WORSE: dict[str, Change] = {
    "sorer": lambda e, n: replace(e, score=min(10, e.score + n)) if isinstance(e, Soreness) else e,
    "harder to do": lambda e, n: _sets(e, lambda s: replace(s, rpe=min(10.0, (s.rpe or 6) + n))),
    "fewer repetitions": lambda e, n: _sets(e, lambda s: replace(s, reps=max(0, s.reps - n)) if s.reps else s),
    "more pain": lambda e, n: _sets(e, lambda s: replace(s, pain=min(10, (s.pain or 0) + n))),
    "worse form": lambda e, n: _sets(e, lambda s: replace(s, form="wobble" if n < 4 else "lost")),
    "less said": lambda e, n: _sets(e, lambda s: replace(s, rpe=None, form=None, pain=None)),
}
"""Ways in which a log is worse than it was, by so many points or repetitions."""


def raise_leg(entry: Entry, leg: str, more: int) -> Entry:
    """Let one leg have done more repetitions."""
    return _sets(entry, lambda s: replace(s, reps=s.reps + more) if s.leg == leg and s.reps is not None else s)


def swapped(profile: Profile) -> Profile:
    """Swap which leg is the weaker one."""
    return replace(profile, weaker_leg=opposite(profile.weaker_leg) if profile.weaker_leg else None)


def mirrored(value: Any) -> Any:
    """Swap left and right wherever they stand, in words too; what is left out has no side."""
    if isinstance(value, tuple):
        return tuple(mirrored(item) for item in value)
    if isinstance(value, str):
        sides = value.replace("left out", "\1").replace("left", "\0").replace("right", "left").replace("\0", "right")
        return sides.replace("\1", "left out")
    if hasattr(value, "__dataclass_fields__"):
        return replace(value, **{name: mirrored(getattr(value, name)) for name in value.__dataclass_fields__})
    return value


def doses(week: Week) -> list[tuple[str, str, int, int, float]]:
    """Return what a week asks, without words and times."""
    return [(s.id, i.exercise, i.sets, i.amount, i.load_kg) for s in week.sessions for i in s.exercises]
