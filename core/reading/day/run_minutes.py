"""Read how long a run took."""

from dataclasses import replace

from core.reading.facts import RunSaid
from core.reading.lexicon.terms import words
from core.reading.words.clocks import Length, clock_minutes, lengths
from core.reading.words.context import Context
from core.reading.words.done_words import done_until

_NOT_OF_THE_RUN = frozenset(
    {"slept", "then", "plus", "+", "stop", "stopped", "rest", "rested", "took", "last", "per", "x", "*", "of", "by"}
)
"""Words before a length that is none of the whole run: "7 x 1 min"."""
_OTHER_WORK = words(
    "strength core stretching stretch strides mobility yoga pilates gym weights rolling exercises drills walk walking "
    "plyos bike cycling swim swimming abs"
)
_BEFORE_A_TIME = words(", | : in time done pb pr finished of took chip") | {"done in"}
_BEFORE_A_LENGTH = words("in took it all of me just about a , . - ; : = was and took time") | {
    "\n",
    "took me",
    "it all",
    "all in",
}
_OF_STRENGTH = frozenset({"strength", "gym", "weights", "exercises"})
_ENDED = words("done finished complete completed did sorted")
_PARTS = frozenset({",", "|", ";", "."})
_DAY = 24 * 60
_MOST_HOURS = 10
"""Nobody runs for so many hours: "parkrun 23:40" is of minutes."""


def raced(context: Context, at: int) -> bool:
    """Tell whether a time of the clock follows a run that was done: "parkrun 23:40"."""
    after = at + 1 + (context.text(at + 1) in _BEFORE_A_TIME)
    clock = clock_minutes(context.text(after))
    # "Ran 18:30" may be when.
    timed = clock is not None and (context.text(at) == "parkrun" or clock >= _DAY)
    return timed and _clocked(context, after)


def with_minutes(context: Context, run: RunSaid, near: list[int]) -> RunSaid:
    """Return a run with the minutes that stand `near` what tells of it."""
    for length in lengths(context):
        if (
            not near
            or not (min(near) - 3 <= length.at <= max(near) + 5 or _behind(context, length, run))
            or (context.text(length.at - 1) in _NOT_OF_THE_RUN and not _took(context, length, run))
        ):
            continue
        if context.text(length.after) in _OTHER_WORK or _of_the_session(context, length.at, near):
            continue
        if context.text(length.after) == "of" and context.sense(length.after + 1, "run") is None:
            continue
        if context.text(length.after) in ("/", "per", "a", "pace") or length.minutes > 1500:
            continue
        context.take(*range(length.at, length.after))
        return replace(run, minutes=length.minutes)
    for at in range(len(context.marks)):
        minutes = clock_minutes(context.text(at))
        if minutes is not None and near and _clocked(context, at):
            context.take(at)
            return replace(run, minutes=_clock_run(minutes / 60, minutes, run))
        bare = context.number(at) if context.text(at - 1) == "in" else None
        if bare is not None and near and _is_pace(run.distance_km, bare):
            context.take(at)
            return replace(run, minutes=bare)
    return run


def _of_the_session(context: Context, at: int, near: list[int]) -> bool:
    """Tell whether a length follows what says that the session was done: "all done, 22 min, ran 5k too"."""
    if context.session is None or (context.asked != "session" and done_until(context) is None):
        return False
    at -= 1
    while at > 0 and context.text(at) in _BEFORE_A_LENGTH:
        at -= 1
    if context.sense(at, "session") is not None and context.text(at).split()[-1] in _OF_STRENGTH:
        # "Easy 5 miles, then strength, 35 minutes"
        return True
    done = not _ENDED.isdisjoint(context.text(at).split()) or any(
        context.sense(at, sense) is not None for sense in ("session", "duration", "done")
    )
    # "Easy run done, 40 min" is the run's.
    ran = any(n in near for n in range(at - 3, at + 1)) and "all" not in context.text(at - 1).split()
    return done and not ran


def _behind(context: Context, length: Length, run: RunSaid) -> bool:
    """Tell whether a length further on is the run's: behind a comma, and a pace that people run it at."""
    apart = context.text(length.at - 1) in _PARTS and context.text(length.after) in ("", *_PARTS)
    return apart and _is_pace(run.distance_km, length.minutes) and not context.has("exercise", "session")


def _took(context: Context, length: Length, run: RunSaid) -> bool:
    """Tell whether what took so long was the run: a pace that people run, and no session beside it."""
    paced = _is_pace(run.distance_km, length.minutes)
    return context.text(length.at - 1) == "took" and paced and not context.has("exercise", "session")


def _is_pace(distance: float | None, minutes: float) -> bool:
    """Tell whether people run a distance (km) in so long."""
    return distance is not None and 2.5 <= minutes / distance <= 12


def _clocked(context: Context, at: int) -> bool:
    """Tell whether a time of the clock is that of the run: "in 36:00", "8k 36:00", "5k parkrun 22:40"."""
    if context.text(at + 1) in ("/", "per", "pace", "min", "am", "pm", "start"):
        return False
    return context.text(at - 1) in _BEFORE_A_TIME or at - 1 in context.taken or context.marks[at - 1].has("run")


def _clock_run(hours: float, minutes: float, run: RunSaid) -> float | None:
    """Read "45:30" as minutes and "1:45" as hours: whichever is a pace that people run."""
    distance = run.distance_km
    as_minutes = int(hours) + (minutes % 60) / 60
    if distance is None and hours >= _MOST_HOURS:
        return round(as_minutes, 2)
    fits = [value for value in (as_minutes, minutes) if _is_pace(distance, value)]
    return round(fits[0], 2) if len(fits) == 1 else None
