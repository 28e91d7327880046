"""Read how long the session took."""

from core.reading.facts import MinutesSaid
from core.reading.lexicon.terms import either, words
from core.reading.words.clocks import Length, lengths
from core.reading.words.context import Context
from core.reading.words.done_words import done_until

_SESSION_MINUTES = (5, 180)
_ALONE = words(
    "thumbsup tickmark ! / about around roughly approx maybe probably prob ~ ok okay so well yup yep yes yeah"
) | {
    *("", ",", ".", "...", ";", "(", ")", "\n", "and", "-"),
}
_PARTED_OFF = _ALONE | {"haha", "lol"}
_HOW_LONG = words("only just barely hardly nearly almost like a quick quickie bit over under that was it in") | {
    "that was",
    "it was",
    "a bit",
}
"""What a length may have before it: "did everything, only 20 min"."""
_AGAIN = _ALONE | words("without really actually net was is it thats just only for not")
"""What a length that stands for itself may stand beside."""
_TOLD_DONE = either("it all|it|all|everything|lot|session|complete|completed")
_EXACTLY = either("flat|dead|tops|max|exactly|today|tonight|door|at|@|incl|including|inc|all in|ish|!")
_LENGTH = frozenset({"time", "took", "took me", "duration", "length", "lasted", "session length"})
_WHOLE = words(
    "the whole thing lot session workout it all in everything altogether total together took was about around"
)
_ALL_TOLD = words("thing lot everything altogether") | {"all in", "in total"}
"""Of what minutes are the session's, in a clause that says no more: "whole thing 40 minutes"."""
_CLOCKS = frozenset({"clock", "watch", "garmin", "strava", "timer", "phone", "stopwatch", "coros", "polar"})
_ENDED = frozenset({"done", "finished", "sorted", "banked"})
_TRAINED = frozenset({"trained", "lasted", "worked", "lifted", "exercised", "training", "working", "lifting"})
_NOT_OF_THE_SESSION = frozenset(
    {
        *("late", "early", "before", "after", "ago", "later", "over", "under", "longer", "shorter", "extra", "more"),
        *(
            "less",
            "quicker",
            "faster",
            "slower",
            "rest",
            "break",
            "walk",
            "away",
            "drive",
            "run",
            "jog",
            "left",
            "warm",
            "of",
            "each",
            "every",
        ),
    }
)
_OF_OTHERS = words(
    "warm warmup call phone planned plan wanted usually normally usual next closes opens closing had meant aimed "
    "waited waiting commute drive drove nap shower bus train stuck traffic queue queued delayed"
)
"""Words before a length that is not what the session took: "warm up took 10 min", "usually takes 25 min"."""
_MOMENTS = words(
    "closes closing shuts shutting opens opening starts starting begins leave leaving leaves due meeting call dinner "
    "lunch class lecture train bus tram flight home back kickoff going off"
)
"""Words before "in 20 min" by which that is when something else will be."""
_WITH_OTHERS = words("with incl including included inc counting count minus without that thats actually really net so")
"""Words by which one of two lengths is corrected, or holds more than the session."""
_SENTENCES = frozenset({".", ";", "!", "\n"})
_CLAUSES = _SENTENCES | {",", "-", "("}
_BESIDE_IT = words(
    "nap core abs stretching stretches stretch yoga pilates mobility rolling foam cardio bike cycle treadmill "
    "elliptical rowing rower skipping warmup cooldown swim swimming physio extras"
)


def read_minutes(context: Context) -> list[MinutesSaid]:
    """Return how long the session took, where it is said as such."""
    told = context.has("session") or context.asked in ("session", "rpe")
    # Unasked: "core done, 22 min".
    told = told or (context.asked is None and (context.has("duration") or done_until(context) is not None))
    if context.asked == "sleep" and not told:
        return []
    bare = _bare_minutes(context)
    if bare is not None:
        return [bare]
    for length in lengths(context) if told else ():
        low, high = _SESSION_MINUTES
        if (
            low <= length.minutes <= high
            and _near(context, length.at, length.after)
            and all(context.free(n) for n in range(length.at, length.after))
            and not _told_again(context, length)
        ):
            context.take(*range(length.at, length.after))
            return [MinutesSaid(minutes=length.minutes)]
    return []


def _bare_minutes(context: Context) -> MinutesSaid | None:
    """Return "done in 40", which needs no unit."""
    for at in context.at("number"):
        number = context.number(at)
        if at == 0 or number is None or not 10 <= number <= 120:
            continue
        led = context.text(at - 1) in ("in", "within", "done in", "finished in") and context.text(at - 2) in (
            *_ENDED,
            *_TOLD_DONE,
            "",
        )
        led = led or context.text(at - 1) in ("done in", "finished in")
        led = led or (context.text(at - 1) in _LENGTH and context.asked == "session")
        if led and context.text(at + 1) in (*_ALONE, "at", "@", "with"):
            context.take(at)
            return MinutesSaid(minutes=number)
    return None


def _told_again(context: Context, length: Length) -> bool:
    """Tell whether another number may be how long it took: "took 50 min. no thats with the shower, 40"."""
    if len(context.numbers) < 2 or _WITH_OTHERS.isdisjoint(context.words):
        return False
    low, high = _SESSION_MINUTES
    return any(
        low < number <= high and number != length.minutes and _stands_alone(context, at)
        for at, number in context.numbers.items()
        if at not in range(length.at, length.after)
    )


def _stands_alone(context: Context, at: int) -> bool:
    after = at + 1 + (context.sense(at + 1, "unit") == "min")
    return context.text(at - 1) in _AGAIN and context.text(after) in _AGAIN and context.free(at)


def _near(context: Context, at: int, after: int) -> bool:
    if context.text(after) in _NOT_OF_THE_SESSION or _of_something_else(context, at, after):
        return False
    low, high = context.around(at, _SENTENCES)
    beside = range(max(low, at - 3), min(high, after + 3))
    near, ends = context.around(at, _ALONE)
    if any(context.marks[n].has("run") and context.free(n) for n in range(max(near, at - 3), min(ends, after + 3))):
        # "35 min easy run. session later"
        return False
    if any(context.marks[n].has("duration", "session") or context.text(n) in _ENDED for n in beside):
        return True
    if _of_the_whole(context, at):
        return True
    told = context.text(after) in ("on", "by", "per", "according") and _CLOCKS & {
        context.text(n) for n in range(after, after + 4)
    }
    while context.text(at - 1) in _HOW_LONG:
        at -= 1
    before = context.text(at - 1) in _PARTED_OFF or at - 1 in context.taken or (at == 1 and context.text(0) == "did")
    before = before or (context.sense(at - 1, "pain") is not None and context.text(at - 2) == "no")
    ends = context.text(after) in (*_ALONE, *_EXACTLY, "no") or context.sense(after, "sleep") is not None
    return before and (ends or bool(told))


def _of_the_whole(context: Context, at: int) -> bool:
    """Tell whether nothing but words for the whole session leads to a length: "8 8 each. whole thing 40 minutes"."""
    low, _ = context.around(at - 1, _ALONE) if at else (0, 0)
    said = [context.text(n) for n in range(low, at)]
    return not _ALL_TOLD.isdisjoint(said) and all(word in _WHOLE for text in said for word in text.split())


def _of_something_else(context: Context, at: int, after: int) -> bool:
    """Tell whether a length is a moment ("20 min in"), or that of another thing: who "talked for an hour"."""
    if context.text(after) == "in" and context.text(after + 1) in _ALONE:
        return True
    led = context.text(at - 1).split()[-1:] == ["in"]
    behind = after + (2 if (context.text(after), context.text(after + 1)) == ("on", "the") else 0)
    apart = context.text(behind + 1) in _ALONE or behind > after or context.text(behind + 1) in ("after", "before")
    if led and any(not _MOMENTS.isdisjoint(context.text(n).split()) for n in (at - 1, at - 2)):
        # "Gym closes in 22 min"
        return True
    if at > 0 and not led and context.text(behind) in _BESIDE_IT and apart:
        # "All done + 10 min core", but "all done in 30 min core"
        return True
    if context.text(after) == "to" and context.text(after + 1) not in ("do", "finish", "complete"):
        # "40 minutes to get to the gym"
        return True
    before = at - 1 - (context.text(at - 1) in ("a", "an", "about"))
    if context.text(before) == "not":
        return True
    low, _ = context.around(before, _CLAUSES)
    led_by = {word for n in range(low, at) if context.text(n - 1) != "as" for word in context.text(n).split()}
    if not _OF_OTHERS.isdisjoint(led_by) and not any(context.sense(n, "session") is not None for n in range(low, at)):
        return True
    low, _ = context.around(before, _ALONE)
    did = (context.text(n) for n in range(low, before))
    return context.text(before) == "for" and any(one.endswith(("ed", "ing")) and one not in _TRAINED for one in did)
