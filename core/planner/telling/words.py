"""Say only what is true of what stands there: of an exercise, of a week's notices, and of what is held (PRO-16)."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from core.planner.doses.raises import RAISES
from core.planner.replaying.kept import Standing
from core.planner.state.parts import Cause
from core.planner.telling.two_weeks import TwoWeeks, doses_of
from core.rules.differences import NOTHING, Difference
from core.training import Week

HOLDS: Final = frozenset({"plan-hold", "plan-form-wobble", "plan-pain-held"})
"""What leaves an exercise as it is: no reason for a smaller dose."""
_KEPT_SMALL: Final = {
    "plan-sore-cut": "plan-sore-small", "plan-sore-lasting": "plan-sore-small", "plan-runs-suffer": "plan-runs-small",
}  # fmt: skip
"""What is said in place of a lost set where none was lost: there was one only, or the dose went down otherwise."""
_LEFT_OUT: Final = {"plan-taper": "plan-taper-out"}
"""What is said of an exercise that a week leaves out, where the week says how it is done."""
_STAYS: Final = {"plan-rearranged": "plan-moves-on"}
"""What is said of an exercise that changes, where it would be said to go."""

_STRENGTH: Final = {"plan-wide": 2, "plan-two-focused": 2, "plan-waits-part": 1, "plan-fewer": 1, "plan-runs-suffer": 1}
"""How many strength sessions a week has of which this can be said."""
_EMPTY: Final = {
    "plan-race-week": "plan-race-rest", "plan-race-bare": "plan-race-rest", "plan-light-only": "plan-light-none",
    "plan-easy-left": None, "plan-after-gap": None, "plan-missed-week": None, "plan-after-race": None,
    "plan-begins-small": None,
}  # fmt: skip
"""What is said instead in a week without any session."""


def true_of(phrase: str, week: Week) -> str | None:
    """Return the words in which something is true of a week, None where it is not."""
    if strength_days(week) < _STRENGTH.get(phrase, 0):
        return None
    return phrase if week.sessions else _EMPTY.get(phrase, phrase)


def strength_days(week: Week) -> int:
    """Return how many demanding sessions a week has."""
    return sum(session.demanding for session in week.sessions)


def in_words(causes: Sequence[Cause], difference: Difference, weeks: TwoWeeks) -> Cause:
    """Return the first of some causes in words that are true of what became of an exercise."""
    first = causes[0].phrase
    if difference.after == NOTHING:
        return causes[0]._replace(phrase=_LEFT_OUT.get(first) or true_of(first, weeks.now) or first)
    said = causes if difference.loses else [_smaller_otherwise(cause, difference) for cause in causes]
    cause = next((cause for cause in said if cause.phrase not in HOLDS), said[0])
    if cause.phrase in ("plan-one-more", "plan-one-set") and not _one_step(cause.phrase, difference, weeks):
        return cause._replace(phrase="plan-more")
    if cause.phrase == "plan-back-up" and not difference.up:
        return cause._replace(phrase="plan-back-otherwise")
    return cause._replace(phrase=_STAYS.get(cause.phrase, cause.phrase))


def _one_step(phrase: str, difference: Difference, weeks: TwoWeeks) -> bool:
    """Tell whether no more than one repetition, or one set, came on top on as many days as before."""
    if weeks.before is None or "session" in difference.before + difference.after:
        return False
    was, now = (doses_of(week, difference.exercise) for week in (weeks.before, weeks.now))
    if not (was and now):  # another exercise stands in its place
        return False
    if phrase == "plan-one-more":
        return any(amount - 1 in [a for _, a, _ in was.get(kind, ())] for kind in now for _, amount, _ in now[kind])
    (before, _, _), (after, _, _) = (max(dose for doses in each.values() for dose in doses) for each in (was, now))
    most, grown = (max(amount for doses in each.values() for _, amount, _ in doses) for each in (was, now))
    return after == before + 1 and grown <= most


def _smaller_otherwise(cause: Cause, difference: Difference) -> Cause:
    """Return a cause of a smaller dose that takes no set in a session: fewer repetitions, or fewer sessions."""
    fewer_days = "session" in difference.before + difference.after
    if cause.phrase == "plan-waits" and not fewer_days:
        return cause._replace(phrase="plan-waits-usual")
    return kept_small(cause)


def kept_small(cause: Cause) -> Cause:
    """Return a cause that takes no set."""
    return cause._replace(phrase=_KEPT_SMALL.get(cause.phrase, cause.phrase))


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
_REPEATS: Final = frozenset({"plan-waits", "plan-waits-part"})
"""What is said of a week that asks as much as the easier one before it."""


def as_it_is(causes: Iterable[Cause], week: Week, before: Week | None = None) -> Iterator[Cause]:
    """Yield the causes that a week does not belie, in words that are true of it."""
    for cause in causes:
        phrase = true_of(cause.phrase, week)
        if phrase is not None and not (before is not None and _is_past(phrase, week, before)):
            yield cause if phrase == cause.phrase else cause._replace(phrase=phrase)


def _is_past(phrase: str, week: Week, before: Week) -> bool:
    """Tell whether a week has fewer days than what it is said to repeat."""
    return phrase in _REPEATS and strength_days(week) < strength_days(before)


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
