"""Say of a week only what is true of what stands in it: notices, and what is held, cause by cause (PRO-16)."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from core.planner.doses.levers import RAISES
from core.planner.replaying.replay import Standing
from core.planner.state.parts import Cause
from core.rules.differences import NOTHING, Difference
from core.training import Week

COMEBACKS: Final = frozenset({"plan-pain-back", "plan-pain-silent", "plan-cleared"})
_AT_FLOOR: Final = {
    "plan-too-hard": "plan-at-floor", "plan-form-lost": "plan-at-floor", "plan-pain-eased": "plan-pain-floor",
}  # fmt: skip
"""What is said of an exercise that stays as it was, though something called for less of it."""
TAKES_OUT: Final = frozenset(
    {
        "plan-pain-removed",
        "plan-pain-mornings",
        "plan-pain-worse",
        "plan-pain-rising",
        "plan-jumps-rest",
        "plan-focus-back",
    }
)
"""What leaves an exercise out of the week, so that nothing else can be said of it there."""
HOLDS: Final = frozenset({"plan-hold", "plan-form-wobble", "plan-pain-held"})
"""What leaves an exercise as it is: no reason for a smaller dose."""
_KEPT_SMALL: Final = {
    "plan-sore-cut": "plan-sore-small", "plan-sore-lasting": "plan-sore-small", "plan-runs-suffer": "plan-runs-small",
    "plan-short-again": "plan-hold",
}  # fmt: skip
"""What is said in place of a lost set where none was lost: there was one only, or the dose went down otherwise."""
_LEFT_OUT: Final = {"plan-taper": "plan-taper-out"}
"""What is said of an exercise that a week leaves out, where the week says how it is done."""

_STRENGTH: Final = {"plan-wide": 2, "plan-two-focused": 2, "plan-waits-part": 1}
"""How many strength sessions a week has of which this can be said."""
_EMPTY: Final = {
    "plan-race-week": "plan-race-rest", "plan-light-only": "plan-light-none", "plan-easy-left": None,
    "plan-after-gap": None, "plan-missed-week": None, "plan-begins-small": None,
}  # fmt: skip
"""What is said instead in a week without any session."""
_REPEATS: Final = frozenset({"plan-waits", "plan-waits-part"})
"""What is said of a week that asks as much as the easier one before it."""
_LESS_ROOM: Final = frozenset({"plan-little-room", "plan-race-room"})
"""What leaves fewer sessions than the programme has: to be told when it begins, not week by week (SCH-08)."""


def as_it_is(causes: Iterable[Cause], week: Week, before: Week | None = None) -> Iterator[Cause]:
    """Yield the causes that a week does not belie, in words that are true of it."""
    for cause in causes:
        phrase = true_of(cause.phrase, week)
        if phrase is not None and not (before is not None and _is_past(phrase, week, before)):
            yield cause if phrase == cause.phrase else cause._replace(phrase=phrase)


def true_of(phrase: str, week: Week) -> str | None:
    """Return the words in which something is true of a week, None where it is not."""
    if _days(week) < _STRENGTH.get(phrase, 0):
        return None
    return phrase if week.sessions else _EMPTY.get(phrase, phrase)


def _is_past(phrase: str, week: Week, before: Week) -> bool:
    """Tell whether a week has fewer days than what it is said to repeat, or as many where fewer are to be told."""
    if phrase in _REPEATS:
        return _days(week) < _days(before)
    return phrase in _LESS_ROOM and week.phase == before.phase and _days(week) == _days(before) > 0


def _days(week: Week) -> int:
    return sum(session.demanding for session in week.sessions)


def in_words(causes: Sequence[Cause], difference: Difference, week: Week) -> Cause:
    """Return the first of some causes in words that are true of what became of an exercise."""
    if difference.after == NOTHING:
        first = causes[0].phrase
        return causes[0]._replace(phrase=_LEFT_OUT.get(first) or true_of(first, week) or first)
    said = causes if difference.loses else [_smaller_otherwise(cause, difference) for cause in causes]
    return next((cause for cause in said if cause.phrase not in HOLDS), said[0])


def _smaller_otherwise(cause: Cause, difference: Difference) -> Cause:
    """Return a cause of a smaller dose that takes no set in a session: fewer repetitions, or fewer sessions."""
    fewer_days = "session" in difference.before + difference.after
    if cause.phrase == "plan-waits" and not fewer_days:
        return cause._replace(phrase="plan-waits-usual")
    return kept_small(cause)


def kept_small(cause: Cause) -> Cause:
    """Return a cause that takes no set."""
    return cause._replace(phrase=_KEPT_SMALL.get(cause.phrase, cause.phrase))


def held(standing: Standing, touched: set[str]) -> dict[Cause, list[str]]:
    """Return the names of exercises that did not change, by what holds them."""
    course, means = standing.course, standing.means
    if standing.planned.halted:
        return {}
    asked = {item.exercise for session in standing.planned.week.sessions for item in session.exercises}
    found: dict[Cause, list[str]] = {}
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
            found.setdefault(kept_small(unmoved), []).append(means.exercise(strand.exercise).name)
    return found
