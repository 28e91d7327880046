"""Tell what makes numbers of sets doubtful: words that were not understood beside them, odd shapes, odd amounts.

A wrong fact is worse than a question: whatever stands between the numbers of an exercise must be understood or be
known to change nothing.
"""

from core.reading.lexicon.numbers import PLURALS
from core.reading.lexicon.sets import CUT, DENIED, FILLERS, HEDGES, NOT_DONE, REST, TALK
from core.reading.lexicon.terms import words
from core.reading.strength.item import Item, places_of
from core.reading.strength.near_plan import Planned
from core.reading.words.context import Context
from core.reading.words.mentions import Segment

_ENDS = frozenset({",", ".", ";", "\n", "(", ")", "..."})
_MESSAGES = ("messag", "text", "send", "ping", "notif", "contact", "writ", "bother", "spam", "remind")
_SIGNS = frozenset({*_ENDS, "and", "but", "then"})
_UNDONE = frozenset({"no", "skipped", "skip", "without", "missed", "didnt", "couldnt", "skipping"})
_ARTICLES = frozenset({"a", "an", "the", "some", "my", "with the", "with a", "using a", "using the", "w a"})
_VERY = frozenset({"very", "really", "rather", "pretty", "quite", "bit", "proper", "big", "slightly", "super"})
_ASIDES = words("shoes socks trainers complain wait believe help trouble problem problems music a")
"""What is said to be missing beside sets that were done."""
_MEASURED = ("min", "h", "km", "mi", "%", "cm")


def unread_beside(context: Context, segment: Segment, items: list[Item], planned: Planned) -> bool:
    """Tell whether numbers or words that were not understood stand beside those that were.

    An unknown word before a number changes nothing where the numbers are about as `planned`: "made 10, 10, 9".
    """
    if not items:
        return False
    covered = places_of(items)
    if segment.mention:
        covered.add(segment.mention.at)
    numbered = [item.at for item in items if item.kind in ("amounts", "count")]
    if (
        _of_another(context, max(covered) + 1)
        or stray_before(context, min(covered))
        or planned_before(context, min(covered))
    ):
        return True
    first, last = min(numbered, default=min(covered)), max(covered)
    said = sum(len(item.amounts) for item in items)
    counted = any(item.counted or (item.kind == "count" and said == 1) for item in items)
    return any(
        _matters(context, at, first <= at + 1 and at <= last, counted, planned)
        or (_hedged(context, at, planned, covered) and (_in_clause(context, at, covered) or _taken_off(context, at)))
        or (at > last and at - 1 in covered and _unknown_thing(context, at, planned))
        for at in range(segment.low, _own_end(context, segment, last))
        if at not in covered and context.free(at)
    )


def _of_another(context: Context, at: int) -> bool:
    """Tell whether the last number may be that of an exercise we do not know: "bridges 15 15 burpees"."""
    last = context.marks[at - 1].number is not None
    return last and context.sense(at, "unknown") is not None and context.number(at + 1) is None


def _at_the_end(context: Context, at: int) -> bool:
    """Tell whether nothing that may be a set follows: "right only 2x10, then i lost my nerve"."""
    return not any(
        context.marks[n].number is not None or context.sense(n, "place") or context.sense(n, "unit") in ("sets", "reps")
        for n in range(at + 1, min(at + 9, len(context.marks)))
    )


def _hedged(context: Context, at: int, planned: Planned, covered: set[int]) -> bool:
    """Tell whether a word makes what it stands beside unsure; "i think 9" is as good as 9 where 10 were planned."""
    if context.text(at) in ("except", "excepting") and any(n in covered for n in (at + 1, at + 2)):
        # "3x8 each except the last, that was 6"
        return not any(context.sense(n, "place") is not None for n in (at + 1, at + 2))
    if context.text(at) == "before" and context.text(at - 1) not in ("than", "as", "from"):
        # "3x8 each before work"
        return False
    return context.text(at) in HEDGES and not (context.text(at) in ("think", "guess") and planned.sided)


def _taken_off(context: Context, at: int) -> bool:
    """Tell whether so many were taken off the sets: "3x8 each, minus 2 somewhere"."""
    beside = [context.marks[n] for n in (at - 1, at + 1) if 0 <= n < len(context.marks)]
    counted = any(mark.number is not None or mark.text in ("a", "few", "some", "couple") for mark in beside)
    return context.text(at) in ("minus", "less", "fewer") and counted


def planned_before(context: Context, at: int) -> bool:
    """Tell whether words of a plan lead to what was read: "was supposed to do 3x8 rdl"."""
    for n in range(at - 1, -1, -1):
        if context.text(n) in _ENDS or context.marks[n].exercises or n in context.taken:
            return False
        if n >= at - 2 and context.text(n) in _UNDONE:
            return True
        if context.text(n) == "tried" and n == at - 1 and context.marks[at].exercises:
            # "Tried pistol squats, 5 5 4 each side"
            return False
        if context.text(n) in NOT_DONE or context.text(n) in HEDGES or context.sense(n, "old") is not None:
            # "As planned", "like you told me"
            alike = {context.text(n - 1), context.text(n - 2)} & {"as", "like"}
            return not alike and not _tried(context, n)
    return False


def stray_before(context: Context, at: int) -> bool:
    """Tell whether a number right before the first word was left over: "3 rounds of rdl 8"."""
    for n in range(at - 1, max(at - 4, -1), -1):
        if context.text(n) in _SIGNS or context.text(n) == ":" or n in context.taken:
            return False
        if context.number(n) is not None and not context.marks[n].vague:
            return not _accounted(context, n)
    return False


def _own_end(context: Context, segment: Segment, last: int) -> int:
    """Leave out the words after the last sign that lead to the next name: "8 8 each, skipped the planks"."""
    signs = [at for at in range(last + 1, segment.high) if context.text(at) in _SIGNS]
    rest = next((at for at in range(last + 1, segment.high) if _is_rest(context, at)), None)
    if rest is not None:
        begun = max((at for at in signs if at < rest), default=rest)
        return rest if any(context.number(at) is not None for at in range(begun, rest)) else begun
    if segment.high >= len(context.marks) or not context.marks[segment.high].exercises:
        return segment.high
    return signs[-1] if signs else segment.high


def _is_rest(context: Context, at: int) -> bool:
    return context.sense(at, "old") == "" or bool(REST & {*context.text(at).split()})


def _matters(context: Context, at: int, inner: bool, counted: bool, planned: Planned) -> bool:
    mark = context.marks[at]
    if mark.number is not None and not mark.vague:
        return not _accounted(context, at)
    if mark.text in CUT:
        return counted and not _cuts_nothing(context, at) and not (planned.short and _at_the_end(context, at))
    if mark.text in NOT_DONE:
        return context.text(at - 1) != "as" and not _tried(context, at)
    if mark.text in DENIED:
        return _of_sets(context, at + 1)
    if mark.has("unit") and context.marks[at - 1].number is not None and at > 0:
        return False
    if mark.has("noise", "with", "not_leg") or not mark.text[0].isalpha():
        return False
    if all(word in FILLERS or word in TALK or word.endswith("ly") for word in mark.text.split()):
        return False
    if planned.sided and context.marks[at - 1].number is None and not mark.senses and not mark.exercises:
        return False
    return inner and not _describes(context, at) and not _aside(context, at) and _beside_number(context, at)


def _cuts_nothing(context: Context, at: int) -> bool:
    """Tell whether words for stopping are said of something else: "nearly fell over", "without shoes"."""
    messages = context.marks[at].text == "stop" and context.text(at + 1).startswith(_MESSAGES)
    return messages or context.text(at - 1) in ("nearly", "almost") or context.text(at + 1) in _ASIDES


def _tried(context: Context, at: int) -> bool:
    """Tell whether something was tried that is counted then: "tried pistols, 5 5 4", but not "tried 10 on the rdl"."""
    named = at + 1 + (context.text(at + 1) in ("the", "some", "out"))
    return context.text(at) == "tried" and named < len(context.marks) and bool(context.marks[named].exercises)


def _describes(context: Context, at: int) -> bool:
    """Tell whether a word only says how a number was: "45 and a shaky 38"."""
    led = context.text(at - 1) in _ARTICLES or (context.text(at - 2) in _ARTICLES and context.text(at - 1) in _VERY)
    after = at + 1 + (context.text(at + 1) in ("extra", "final", "last", "little"))
    following = after < len(context.marks) and context.marks[after].number is not None
    return led and following and not context.marks[at].senses


def _in_clause(context: Context, at: int, covered: set[int]) -> bool:
    low, high = _clause(context, at)
    return any(n in covered for n in range(low, high))


def _of_sets(context: Context, at: int) -> bool:
    at += context.text(at) in ("the", "on", "for", "from")
    # "Not one word of praise"
    thing = context.text(at) == "one" and context.text(at + 1).isalpha() and context.sense(at + 1, "unit") is None
    return at < len(context.marks) and (
        (context.marks[at].number is not None and not thing)
        or any(context.sense(at, sense) is not None for sense in ("leg", "place"))
        or context.sense(at, "unit") in ("reps", "sets")
    )


def _unknown_thing(context: Context, at: int, planned: Planned) -> bool:
    """Tell whether a number counts something that is no set of ours: "8 burpees", but not "15 15 outside"."""
    mark = context.marks[at]
    if context.text(at - 2) in DENIED:
        return False
    listed = context.number(at - 2) is not None or context.text(at - 2) == "and"
    if planned.sided and listed and not mark.text.endswith("s"):
        return False
    unknown = not mark.senses and not mark.exercises and mark.number is None and mark.text.isalpha()
    known = mark.text in FILLERS or mark.text in TALK or mark.text in CUT
    return unknown and not known and context.marks[at - 1].number is not None


def _accounted(context: Context, at: int) -> bool:
    """Tell whether a number says something else: how long, how far, how hard."""
    return (
        context.sense(at + 1, "unit") in _MEASURED
        or context.sense(at - 1, "effort") is not None
        or context.sense(at - 2, "effort") is not None
        or context.sense(at - 1, "duration") is not None
        or context.text(at - 1) in ("@", "in")
        or (context.text(at + 1) == "/" and context.number(at + 2) == 10)
        or (context.text(at - 1) == "/" and context.number(at) == 10)
        or any(context.sense(n, "not_leg") is not None for n in range(at + 1, at + 4))
    )


def _beside_number(context: Context, at: int) -> bool:
    """Tell whether a word touches a number, or leads to one with nothing but small words between."""
    if context.marks[at - 1].number is not None and at > 0:
        return True
    after = at + 1
    while after < len(context.marks) and context.text(after).isalpha() and context.text(after) in FILLERS:
        after += 1
    return after < len(context.marks) and context.marks[after].number is not None


def _aside(context: Context, at: int) -> bool:
    """Tell whether a word stands in a clause of its own, without any number."""
    low, high = _clause(context, at)
    return all(context.marks[n].number is None for n in range(low, high))


def _clause(context: Context, at: int) -> tuple[int, int]:
    low = high = at
    while low > 0 and context.text(low - 1) not in _ENDS:
        low -= 1
    while high < len(context.marks) and context.text(high) not in _ENDS:
        high += 1
    return low, high


def uncounted(context: Context, segment: Segment, items: list[Item]) -> bool:
    """Tell whether one number stands for sets that nobody counted: "8 every set", "8s"."""
    alone = [item for item in items if item.kind == "amounts" and len(item.amounts) == 1]
    if not alone or any(item.kind == "count" for item in items):
        return False
    exercise = segment.mention.exercise if segment.mention else None
    timed = exercise is not None and exercise.unit == "seconds"
    plural = not timed and any(context.text(item.after - 1) in ("s", *PLURALS) for item in alone)
    told = places_of(items)
    return plural or any(
        context.sense(at, "uncounted") is not None for at in range(segment.low, segment.high) if at not in told
    )
