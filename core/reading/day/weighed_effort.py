"""Read the effort that a clause tells by a number and words that weigh a session: "did it, about a 6", "like a 7"."""

from bisect import bisect_left

from core import regex as re
from core.reading.facts import EffortSaid
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.done_words import done_until
from core.reading.words.naming import is_name
from core.reading.words.values import place_waits, score_at, whole_or_half
from core.reading.words.wholly import said_wholly

_HIGH, _MOST = 6, 10
"""What closes a report is sooner how hard it was than a pain, from where on a pain would end a plan."""
JOINTS = frozenset({",", ".", ";", "\n", "-", "!", "...", "but", "and", "(", ")"})
_GRIM = words(
    "brutal grim killer spicy challenging rough savage horrible moderate light gentle chilled horrid draining"
)
_WEIGHED = _GRIM | words(
    "about around roughly maybe probably prob approx perhaps solid good tough hard easy comfy comfortable proper "
    "strong decent steady overall say said give gave call called scored score rated rate reckon think guess felt like "
    "was a an ~"
)
"""Words that weigh a session, before a number that says how hard it was."""
SENTENCES = frozenset({".", "!", ";", "\n", "..."})
_SMALL = _WEIGHED | words(
    "i id ill im it its that thats the this session workout thing whole would all in so well just only of "
    "ok yeah yep honestly today ish tbh lol haha for me coach : is clean cleanly "
    "super really very pretty quite"
)
FELT = words("easy comfy comfortable tough hard solid")
"""What stands before a number that says how hard it was, however small it is: "easy 4"."""
_HARDNESS = FELT | _GRIM | words("overall")
_OF_RUNS = words("easy steady light gentle")
"""What an unasked number may be the distance of: "easy 4"."""
_LINKS = words("a an : - like about at maybe was so of")
_OF_EFFORT = FELT | words("like felt effort proper decent")
"""What no pain is told by: "left knee a bit niggly. like a 7"."""
_OF_PAIN = words("it its that thats pain hurts hurt")
"""What may speak of the pain told before: "knee hurts. its like a 7"."""
_HURTS = re.compile(
    r"(?<!no )(?<!nothing )(?<!zero )(?<!any )(?<!without )(?<!didnt )(?<!not )\b(?:pains?|painful|hurt(?:s|ing)?)\b"
)
"""What is rated, however it is said: "pain in left calf. like an 8"."""
_COUNTING = words("in of only just for")
"""Words before what is counted or timed: "done in 7"."""
WEIGHING = _SMALL - _COUNTING


def weighed(context: Context) -> list[EffortSaid]:
    """Return the score of a clause that says nothing else, beside a session that was done: "did it, about a 6".

    Unasked, it needs its scale: "all done, 7/10".
    """
    if context.asked not in ("session", None):
        return []
    if done_until(context) is None and said_wholly(context.plain) != "done":
        return []
    found = [
        (low, high, value)
        for low, high in context.clauses(JOINTS)
        if (value := _score_of(context, low, high)) is not None
    ]
    if len(found) != 1 or place_waits(context, found[0][0]) or _counted(context):
        return []
    low, high, value = found[0]
    context.take(*range(low, high))
    return [EffortSaid(rpe=value)]


def worded(context: Context) -> list[EffortSaid]:
    """Return the score of the one clause that is a word for how hard it was and a number: "brutal 9, rdl 8 8 each"."""
    if context.asked not in ("session", None) or context.words.isdisjoint(_HARDNESS):
        return []
    found = [clause for clause in context.clauses(JOINTS, fewest=1) if _is_worded(context, *clause)]
    if len(found) != 1 or place_waits(context, found[0][0]):
        return []
    low, high = found[0]
    named = [at for at in context.at("exercise") if is_name(context, at)]
    if (named and named[0] < low < named[-1]) or low - 2 in named:
        # Between two exercises, or right behind one, it is of the one before.
        return []
    value = _score_of(context, low, high)
    context.take(*range(low, high))
    return [EffortSaid(rpe=value)] if value is not None else []


def _is_worded(context: Context, low: int, high: int) -> bool:
    """Tell whether a clause is a word for how hard it was and then a score, which is no list and no easy run."""
    numbers = [at for at in range(low, high) if context.number(at) is not None]
    led = next((n for n in range(numbers[0] - 1, low - 1, -1) if context.text(n) not in _LINKS), -1) if numbers else -1
    if led < 0 or context.text(led) not in _HARDNESS or _score_of(context, low, high) is None:
        return False
    run = context.asked is None and context.text(led) in _OF_RUNS
    listed = context.number(high + 1) is not None and context.text(high) not in SENTENCES
    return not run and not listed


def closing(context: Context) -> list[EffortSaid]:
    """Return the high number that closes a report of a session that was done, in a clause of its own.

    A place told before it hurt or was tight, and is asked for its number: "all done, calves tired. like a 7".
    """
    if context.asked != "session" or done_until(context) is None:
        return []
    # "My back was a bit tight" says no effort.
    if any(context.sense(at, "effort") != "say" or context.number(at + 1) for at in context.at("effort")):
        return []
    high = len(context.marks)
    while high and context.text(high - 1) in JOINTS:
        high -= 1
    low = next((at for at in range(high - 1, 0, -1) if context.text(at - 1) in JOINTS), 0)
    alone = high - low == 1 and context.number(low) is not None
    value = context.number(low) if alone else _score_of(context, low, high)
    if not low or value is None or not _HIGH <= value <= _MOST or not place_waits(context, low):
        return []
    if context.text(low - 1) == "-" and context.sense(low - 2, "region") is not None:  # "All done, calves - 7"
        return []
    around = {context.text(at) for at in range(low, high)}
    hurts = _HURTS.search(context.plain) is not None
    weighs = context.text(low - 1) in SENTENCES and bool(around & _OF_EFFORT) and not (around & _OF_PAIN or hurts)
    if context.text(low - 1) == "," and not weighs and _said_sore(context, low - 1):
        return []
    if context.has("pain") and not weighs:
        # "All done, my left knee hurts, 7": its number, or one that is asked for
        return []
    context.take(*range(low, high))
    return [EffortSaid(rpe=value)]


def _said_sore(context: Context, at: int) -> bool:
    """Tell whether the clause before is that a place is sore: "all done but the step ups, right glute is sore, 6"."""
    low, _ = context.around(at - 1, JOINTS)
    sore = any(context.text(n).startswith(("sore", "ach")) for n in range(low, at))
    return sore and any(context.marks[n].has("region") for n in range(low, at))


def _score_of(context: Context, low: int, high: int) -> float | None:
    """Return the score of a clause that consists of it and of words that weigh."""
    numbers = context.at("number")
    numbers = numbers[bisect_left(numbers, low) : bisect_left(numbers, high)]
    scores = [(at, score) for at in numbers if (score := score_at(context, at)) is not None]
    if not scores or any(at >= scores[0][1].after for at, _ in scores) or not all(map(context.free, range(low, high))):
        return None
    at, score = scores[0]
    others = {word for n in (*range(low, at), *range(score.after, high)) for word in context.text(n).split()}
    scaled = score.after == at + 3
    sure = others & (_WEIGHED if context.asked is not None else _HARDNESS - _OF_RUNS)
    fits = others <= _SMALL and bool(scaled or sure)
    told = score.value is not None and whole_or_half(score.value) and not context.marks[at].vague
    return score.value if fits and told else None


def _counted(context: Context) -> bool:
    """Tell whether a clause says numbers of an exercise that it names."""
    return any(
        any(context.marks[at].number is not None for at in range(low, high))
        and any(context.marks[at].exercises and is_name(context, at) for at in range(low, high))
        for low, high in context.clauses(JOINTS)
    )
