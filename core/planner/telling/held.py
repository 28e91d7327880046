"""Say of a week only what is true of what stands in it: notices, and what is held, cause by cause (PRO-16)."""

from collections.abc import Iterable, Iterator
from typing import Final

from core.planner.doses.raises import RAISES
from core.planner.replaying.footing import Standing
from core.planner.state.parts import Cause
from core.planner.telling.words import kept_small, true_of
from core.training import Week

COMEBACKS: Final = frozenset({"plan-pain-back", "plan-pain-silent", "plan-cleared"})
_AT_FLOOR: Final = {
    "plan-too-hard": "plan-at-floor", "plan-form-lost": "plan-at-floor", "plan-pain-eased": "plan-pain-floor",
    "plan-short-again": "plan-hold",
}  # fmt: skip
"""What is said of an exercise that stays as it was, though something called for less of it."""
TAKES_OUT: Final = frozenset(
    {
        "plan-pain-removed",
        "plan-limp",
        "plan-pain-mornings",
        "plan-pain-worse",
        "plan-pain-rising",
        "plan-pain-long",
        "plan-jumps-rest",
        "plan-focus-back",
    }
)
"""What leaves an exercise out of the week, so that nothing else can be said of it there."""
REPEATS: Final = frozenset({"plan-waits", "plan-waits-part"})
"""What is said of a week that asks as much as the easier one before it."""


def as_it_is(causes: Iterable[Cause], week: Week, before: Week | None = None) -> Iterator[Cause]:
    """Yield the causes that a week does not belie, in words that are true of it."""
    for cause in causes:
        phrase = true_of(cause.phrase, week)
        if phrase is not None and not (before is not None and _is_past(phrase, week, before)):
            yield cause if phrase == cause.phrase else cause._replace(phrase=phrase)


def _is_past(phrase: str, week: Week, before: Week) -> bool:
    """Tell whether a week has fewer days than what it is said to repeat, or is a lower one by a plan of its own."""
    lower = week.mode != "return" and week.hard_sets_per_leg < before.hard_sets_per_leg
    return phrase in REPEATS and (lower or week.demanding < before.demanding)


def joined(told: Iterable[tuple[Cause, str]]) -> Iterator[tuple[Cause, tuple[str, ...]]]:
    """Yield what is said once each, with all that it rests on and all that it is said of."""
    found: dict[tuple[object, ...], list[tuple[Cause, str]]] = {}
    for cause, name in told:
        found.setdefault((cause.rules, cause.phrase), []).append((cause, name))
    for each in found.values():
        causes = [cause for cause, _ in each]
        entries = tuple(entry for cause in causes for entry in cause.entries)
        notes = tuple(note for cause in causes for note in cause.notes)
        yield causes[0]._replace(entries=entries, notes=notes), tuple(name for _, name in each)


def held(standing: Standing, touched: set[str]) -> Iterator[tuple[Cause, str]]:
    """Yield what holds the exercises that did not change, with their names."""
    course, means = standing.course, standing.means
    if standing.planned.halted:
        return
    asked = standing.planned.week.exercises
    for name, causes in course.causes.items():
        strand = course.strands.get(name)
        if strand is None or strand.exercise in touched:
            continue
        # Where minutes or ceilings left no room for an earned step, nothing of it is to be told; of what is not there
        # nothing but what took it out.
        there = strand.exercise in asked
        said = (cause for cause in causes if (cause.phrase not in RAISES if there else cause.phrase in TAKES_OUT))
        for cause in list(said)[:1]:
            unmoved = cause._replace(phrase=_AT_FLOOR.get(cause.phrase, cause.phrase)) if there else cause
            yield kept_small(unmoved), means.exercise(strand.exercise).name
