"""Read the runs that were done: what kind, how far, how long, what went wrong."""

from dataclasses import replace
from typing import cast

from core.athlete import RunKind
from core.journal import Complaint
from core.reading.day.distances import distances
from core.reading.day.run_minutes import raced, with_minutes
from core.reading.day.to_come import is_to_come
from core.reading.facts import Question, RunSaid
from core.reading.lexicon.terms import either, words
from core.reading.words.clocks import clock_minutes, length_at, lengths
from core.reading.words.context import Context

_DID = frozenset({"did", "ran", "done", "finished", "just", "went", "completed", "managed"})
_WEAK = frozenset({"easy", "steady", "recovery", "long", "lr", "track", "hill", "long one"})
"""Words of a run that often say something else."""
_LEADING = frozenset({"so", "ok", "hey", "a", "an", "my", "just", "did", "done", "coach", "hi", ",", "!"})
_RAN = frozenset({"ran", "jogged", "parkrun"})
_IS = frozenset({"is", "was", "got"})
_OFF = frozenset({"cancelled", "canceled", "postponed", "moved", "shifted", "pushed"})
_NONE = words("no not without any")
_LATER = frozenset({"tomorrow", "later", "tonight", "by", "before", "if", "when", "?", "yet", "on"})
"""Words behind "done" of a run that is still to come, or was another day's."""
_HOW = words(
    "trail trails treadmill solo morning evening lunchtime hilly muddy flat slow gentle lovely nice hot cold wet windy "
    "rainy sweaty tough hard brutal solid"
)
_NEAR = range(1, 5)
"""How many words before a run may say that it was done."""
_TIMES = words("day days shift night week weekend month meeting hours commute")
_PASSING = either("slow|same|controlled|when|while|skipped|missed|no|out of|only|for|time|on")
"""Words before a run that is only spoken of."""


def read_runs(context: Context) -> tuple[list[RunSaid], list[Question]]:
    """Return the run that was done; none where running is only mentioned in passing."""
    since = _called_off(context)
    anchors = [n for n in context.at("run") if n > since and context.free(n) and not _passing(context, n)]
    far = [found for found in distances(context) if found[0] > since and context.text(found[0] - 1) not in _NONE]
    if not _told(context, anchors, far) or is_to_come(context, [*anchors, *(found[0] for found in far)]):
        return [], []
    run = RunSaid(run=_kind(context, anchors, far), complaint=_complaint(context))
    if far:
        at, after, km = far[0]
        run = replace(run, distance_km=km)
        context.take(*range(at, after))
    run = with_minutes(context, run, [*anchors, *(d[0] for d in far)])
    context.take(*anchors)
    if run == RunSaid():
        return [], []
    return [run], []


def _called_off(context: Context) -> int:
    """Return where it is said that the run before was not done, before the text where it is not: "10k is cancelled"."""
    led = (n + 1 + (context.text(n + 1) in _IS) for n in context.at("run"))
    return max((n for n in led if context.text(n) in _OFF), default=-1)


def _passing(context: Context, at: int) -> bool:
    mark = context.marks[at]
    if mark.has("when") and mark.text != "running":
        return True
    # "Ran out of time", "long day at work"; "recovery done" where the session is one.
    session = context.session if context.asked == "session" else None
    return (
        context.text(at - 1) in _PASSING
        or (session is not None and mark.text == session.kind)
        or (mark.text == "ran" and context.text(at + 1).split()[:1] == ["out"])
        or (mark.text == "long" and context.text(at + 1) in _TIMES)
    )


def _told(context: Context, anchors: list[int], far: list[tuple[int, int, float]]) -> bool:
    if far:
        return bool(anchors) or _leads(context, far[0][0])
    if not anchors:
        return False
    plain_run = any(context.marks[n].senses["run"] == "" for n in anchors)
    told = any(context.text(n - back) in _DID for n in anchors if not _felt_from(context, n) for back in _NEAR) or any(
        context.text(n) in _RAN for n in anchors
    )
    if _complaint(context) is not None:
        return True
    if any(_weak_led(context, n) or _led_done(context, n) or _led_by_reps(context, n) for n in anchors):
        return True
    if any(context.text(n) in _RAN and (raced(context, n) or context.sense(n + 1, "run")) for n in anchors):
        return True
    named = any(context.marks[n].senses["run"] and context.text(n) not in _WEAK for n in anchors)
    timed = any(abs(length.at - n) <= 3 for length in lengths(context) for n in anchors)
    return (named and told) or (timed and (told or named or plain_run) and not _of_session(context))


def _felt_from(context: Context, at: int) -> bool:
    """Tell whether a run is only what something is felt from: "just sore from the hills"."""
    led = at - 1 - (context.text(at - 1) in ("the", "my", "those", "a"))
    return context.text(led) == "from" and context.text(led - 1) not in ("back", "home", "in")


def _weak_led(context: Context, at: int) -> bool:
    """Tell whether a clause begins with a kind and a length: "easy 45 minutes with the dog", "30 min easy"."""
    length = length_at(context, at + 1)
    if length is None and context.asked is None and context.session is None:
        parted = length_at(context, at + 2) if context.text(at + 1) in (",", ":", "for") else None
        length = parted or next((found for found in lengths(context) if found.after == at), None)
    if length is None or length.minutes < 15 or context.asked == "session":
        return False
    low = min(at, length.at)
    return all(context.text(n) in _LEADING for n in range(low)) or context.text(low - 1) in (",", ".", ";", "\n")


def _led_done(context: Context, at: int) -> bool:
    """Tell whether a clause begins with a run that is done: "intervals done", "my easy run is done"."""
    then = at + 1 + (context.text(at + 1) in ("is", "was", "all"))
    if context.text(then) not in ("done", "finished", "completed") or context.text(then + 1) in _LATER:
        return False
    first = at
    while first and (context.marks[first - 1].has("run") or context.text(first - 1) in _LEADING | {"todays"}):
        first -= 1
    return not first or context.text(first - 1) in (",", ".", ";", "!", "\n", "and")


def _led_by_reps(context: Context, at: int) -> bool:
    """Tell whether a clause begins with so many of a distance or a time: "5 x 1k intervals"."""
    first = at - 4 + (context.sense(at - 1, "unit") is None)
    counted = context.number(first) is not None and context.text(first + 1) == "x"
    return counted and (first == 0 or context.text(first - 1) in (",", ".", ";", "!", "\n", "did"))


def _of_session(context: Context) -> bool:
    return any(not context.marks[n].has("run") for n in context.at("session"))


def _leads(context: Context, at: int) -> bool:
    if context.text(at + 2) == "in" and clock_minutes(context.text(at + 3)) is not None:
        return True
    if context.text(at + 2) in ("in", "into") and context.number(at + 3) is None:
        return False
    if any(
        context.text(n) in ("race", "until", "goal", "target", "signed", "training", "week", "weeks")
        for n in range(len(context.marks))
    ):
        return False
    led = at - 1 - (context.text(at - 1) == "a")
    if any(length.at == 0 and length.after == at for length in lengths(context)):
        return True
    return at == 0 or context.text(led) in ("did", "done", ".") or (at == 1 and context.text(0) in _HOW)


def _kind(context: Context, anchors: list[int], far: list[tuple[int, int, float]]) -> RunKind | None:
    beside = [n for n in anchors if far and _same_clause(context, n, far[0][0])]
    told = beside if any(context.marks[n].senses["run"] for n in beside) else anchors
    kinds = [context.marks[n].senses["run"] for n in told if context.marks[n].senses["run"]]
    chosen = [kind for kind in dict.fromkeys(kinds) if kind != "easy"] or kinds
    return cast("RunKind", chosen[0]) if len(set(chosen)) == 1 else None


def _same_clause(context: Context, one: int, other: int) -> bool:
    between = range(min(one, other) + 1, max(one, other))
    return not any(context.text(n) in (".", ";", "!", "?", "\n") for n in between)


def _complaint(context: Context) -> Complaint | None:
    found = {context.marks[n].senses["complaint"] for n in context.at("complaint") if context.free(n)}
    return cast("Complaint", found.pop()) if len(found) == 1 else None
