"""Read the number behind a report of sets, in a sentence of its own, as how hard it was: "rdl 8 8 each leg. 7"."""

from core.reading.day.effort import taken
from core.reading.facts import EffortSaid
from core.reading.lexicon.sets import DENIED
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.done_words import done_until
from core.reading.words.naming import is_name
from core.reading.words.values import Effort, effort_at

_ENDS = frozenset({".", "!", "\n"})
_LISTED = frozenset({"/", ",", "-", "and"})
_PARTED = frozenset({"-", ";", "..", "...", "="})
"""Signs that may part the effort from the list before it."""
_TIMES = "x"
_HELD = frozenset({"@", "with", "w", "at"})
_UNITS = words("kg kgs kilo kilos lb lbs s sec secs seconds")
_LEFT_OUT = words("skipped missed")
_TOLD = _LEFT_OUT | words("i did do it all everything but and the just only had to a , done")
_FELT = words(
    "easy easier easiest hard harder hardest tough tougher toughest brutal knackered knackering spicy comfortable "
    "comfy steady solid challenging grim killer tiring tired exhausting exhausted shattered wiped light gentle "
    "moderate rough sweaty horrible lovely gassed cooked dead done draining"
)
"""Words for how hard it was."""
_LIMITING = DENIED | words("only just another extra more less fewer got managed did then set sets rep reps last first")
_BESIDE = frozenset({"noise", "effort", "duration", "fine", "when"})
_HIGHEST = 10
_LOWEST = 4
"""Fewer is sooner a pain, or one more set."""


def behind_sets(context: Context) -> list[EffortSaid]:
    """Return the one number of a sentence behind a session that was told, or all sets planned.

    None where it may be a set more, or is of anything that the sentence names.
    """
    if context.asked != "session" or not context.has("number"):
        return []
    told = _scores(context, _ENDS | _PARTED) or _scores(context, _ENDS | _PARTED | {","})
    if len(told) != 1 or any(_rates(context, n) for n in context.at("effort") if not told[0][0] <= n < told[0][1]):
        return []
    low, high, score = told[0]
    at = next(n for n in range(low, high) if context.marks[n].number is not None)
    if any(_of_body(context, n) for n in range(low)):
        return []
    rest = any(context.number(n) is not None for n in range(high, len(context.marks)))
    whole = _told_whole(context, low - 1) and not (rest and _named_again(context, high))
    return taken(context, at, score) if _told_done(context, at) or whole else []


def _scores(context: Context, ends: frozenset[str]) -> list[tuple[int, int, Effort]]:
    """Return where the clauses begin and end that tell nothing but a score, and that; not the first one."""
    clauses = ((low, high) for low, high in context.clauses(ends, fewest=1) if low and not _in_list(context, low))
    return [(low, high, score) for low, high in clauses if (score := _score(context, low, high))]


def _in_list(context: Context, at: int) -> bool:
    """Tell whether a dash before a number is one of those of a list: "10-10-8"."""
    dashes = [context.text(n) == "-" and context.number(n - 1) is not None for n in (at - 1, at - 3)]
    return dashes[0] and (dashes[1] or context.marks[at].glued)


def _score(context: Context, low: int, high: int) -> Effort | None:
    """Return the score that is the one number of a sentence of nothing else that tells: "7", "knackered, 8"."""
    numbers = [at for at in range(low, high) if context.marks[at].number is not None]
    score = effort_at(context, numbers[0]) if numbers and context.free(numbers[0]) else None
    if score is None or score.after < high or context.marks[numbers[0]].vague:
        return None
    words_ = [context.text(n) for n in range(low, numbers[0])]
    felt = any(word in _FELT for word in words_)
    listed = (context.text(low - 1) == "," and not _ends_list(context, low - 2, score)) or (
        context.number(high + 1) is not None
    )
    if ((score.value < _LOWEST or listed or words_) and not felt) or score.value == 0:
        return None
    others = (context.marks[n] for n in range(low, numbers[0]) if context.text(n) not in _FELT)
    return (
        None
        if any(mark.senses.keys() - _BESIDE or mark.exercises or mark.text in _LIMITING for mark in others)
        else score
    )


def _ends_list(context: Context, last: int, score: Effort) -> bool:
    """Tell whether a list ends before a comma: at a leg, or by another sign than that between its numbers.

    "8 8 each, 6", "20 20 20, 6", but "8,8 / 8,7" and "10/10, 10/10".
    """
    sided = context.sense(last, "leg") == "both"
    last -= sided
    if context.number(last) is None:
        return False
    first = last
    while context.text(first - 1) == "/" and context.number(first - 2) is not None:
        first -= 2
    if first < last:
        return sided or (context.text(first - 1) != "," and score.value < _HIGHEST)
    return sided or context.number(last - 1) is not None or context.text(last - 1) in ("x", "sets of")


def _told_done(context: Context, at: int) -> bool:
    """Tell whether the only number stands behind what became of the session: "did it but skipped the plank. 5"."""
    told = [context.text(n) for n in range(at - 1) if not context.marks[n].exercises]
    left_out = context.has("exercise") and not _LEFT_OUT.isdisjoint(told) and _TOLD.issuperset(told)
    alone = not any(context.number(n) is not None and not context.marks[n].vague for n in range(at))
    return alone and (left_out or done_until(context) is not None)


def _rates(context: Context, at: int) -> bool:
    """Tell whether a number stands beside a word of effort: "hard 6", but "a struggle on the right, got 8 and 6"."""
    near = range(max(at - 2, 0), at + 4)
    end = next((n for n in near if n > at and context.text(n) in _ENDS), at + 4)
    return any(context.number(n) is not None for n in near if n < end)


def _of_body(context: Context, at: int) -> bool:
    """Tell whether a word tells of the body: "calves 12 12" names an exercise."""
    mark = context.marks[at]
    return mark.has("pain", "sore") or (mark.has("region") and not (mark.exercises and is_name(context, at)))


def _told_whole(context: Context, until: int) -> bool:
    """Tell whether the exercise that was named last has all its planned sets, in the sentence that names it."""
    named = [n for n in range(until) if context.marks[n].exercises and is_name(context, n)]
    planned = context.planned(context.exercise(named[-1])) if named else None
    if planned is None or any(mark.has("sleep", "run") for mark in context.marks[:until]):
        return False
    begins = next((n + 1 for n in range(named[-1], -1, -1) if context.text(n) in _ENDS), 0)
    return _sets_told(context, begins, until) >= planned.sets


def _sets_told(context: Context, low: int, high: int) -> int:
    """Count the sets of the last list of a stretch: "8 8 6" three, "3 x 8" three; a load is none."""
    counted = [
        n
        for n in range(low, high)
        if context.number(n) is not None and context.text(n + 1) not in _UNITS and context.text(n - 1) not in _HELD
    ]
    if not counted:
        return 0
    first = counted[-1]
    if context.text(first - 1) == _TIMES:
        return int(max(context.number(first - 2) or 0, 0))
    if context.text(first - 1) == "sets of" and first > 1:
        return int(context.marks[first - 2].number or 0)
    while first - 1 in counted or (context.text(first - 1) in _LISTED and first - 2 in counted):
        first -= 1 if first - 1 in counted else 2
    return sum(n >= first for n in counted)


def _named_again(context: Context, low: int) -> bool:
    """Tell whether sets of an exercise follow, so that a number before them may be one of its own."""
    return any(context.marks[n].exercises and is_name(context, n) for n in range(low, len(context.marks)))
