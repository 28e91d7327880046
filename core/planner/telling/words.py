"""Say of an exercise, and of a week, only what is true of what stands there (PRO-16)."""

from collections.abc import Sequence
from typing import Final

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
_SETS_ALONE: Final = _KEPT_SMALL.keys() | _KEPT_SMALL.values()
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
    if week.demanding < _STRENGTH.get(phrase, 0):
        return None
    return phrase if week.sessions else _EMPTY.get(phrase, phrase)


def in_words(causes: Sequence[Cause], difference: Difference, weeks: TwoWeeks) -> Cause:
    """Return the first of some causes in words that are true of what became of an exercise."""
    first = causes[0].phrase
    if difference.after == NOTHING:
        return causes[0]._replace(phrase=_LEFT_OUT.get(first) or true_of(first, weeks.now) or first)
    said = causes if difference.loses else [_smaller_otherwise(cause, difference) for cause in causes]
    strong = [cause for cause in said if cause.phrase not in HOLDS] or [said[0]]
    # A lost set is no reason for another exercise in its place, where there is one that is.
    cause = next((cause for cause in strong if not difference.replaced or cause.phrase not in _SETS_ALONE), strong[0])
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
