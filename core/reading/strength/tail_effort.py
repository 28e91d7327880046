"""Read a number behind all sets of an exercise for their effort: "plank 45 45, about a 6", "8 8 8 each, 6 i think"."""

from core.reading.lexicon.sets import CUT
from core.reading.lexicon.terms import words
from core.reading.strength.item import Item, lists_in
from core.reading.words.context import Context
from core.reading.words.done_words import done_until
from core.training import Prescription

_BEFORE = words(
    "about around maybe probably prob say solid easy comfortable hard tough like going at was felt feels reckon thats "
    "so roughly honest decent brutal steady comfy manageable id"
) | {"id say", "id call it", "call it"}
_LEADS = words("a an pretty quite fairly very nice good my , - its it is thats that working so honestly im i rpe the")
_AFTER = frozenset({"ish", "maybe", "probably", "overall", "reckon", "tbh", "id say"})
_AFTER_WORDS = (("i", "think"), ("from", "me"), ("i", "reckon"), ("i", "guess"), ("or", "so"))
_GIVEN_UP = CUT | {"out", "up", "off"}
"""Words that end a set at a number: "grip gave out at 7"."""
_STILL = words("still same again only at a the , :") | {"same again"}
_HIGHEST = 10
_TAIL = "tail"
"""The value of an effort that is known to be that of the sets before it."""
_OF_ALL = frozenset({"the", "my", "whole", "thing", "session", "workout", "lot", "total", "overall", "all", "todays"})


def with_tail_effort(context: Context, items: list[Item], planned: Prescription | None) -> list[Item]:
    """Return the items with a hedged last number as effort, where as many sets as planned were told before it."""
    lists = lists_in(items)
    if not lists or planned is None or any(item.kind == "rpe" for item in items):
        return items
    last = lists[-1]
    alone = len(items) == 1 and len(last.amounts) == 1 and _ended(context, last.at)
    if _as_before(context, last):
        return []
    if alone and (2 * last.amounts[0] < planned.amount or _of_all(context, last.amounts[0])):
        # Of the session, or of nothing that is told.
        return []
    told = len(last.amounts) - 1 or (len(lists[-2].amounts) if len(lists) > 1 else 0)
    at = max((n for n in range(last.at, last.after) if context.number(n) is not None), default=last.at)
    effort = last.amounts[-1]
    if told < planned.sets or last.counted or context.number(at) != effort:
        return items
    hedged = _hedge(context, at)
    if not 0 < effort <= _HIGHEST or hedged is None or any(item.kind == "leg" and item.at > at for item in items):
        return items
    last.amounts, last.after = last.amounts[:-1], at
    kept = [item for item in items if item is not last or item.amounts]
    name = min(hedged, default=at) - 1
    if context.sense(name, "effort") == "rpe":
        # "And the effort was about a 6": of all that was done, where it is said apart.
        return [*kept, Item("rpe", name, at + 1, number=effort)]
    context.take(*hedged)
    return [*kept, Item("rpe", at, at + 1, value=_TAIL, number=effort)]


def _as_before(context: Context, last: Item) -> bool:
    """Tell whether a reply says only that a number is as it was, whatever it is of: "still 4", "same, 4"."""
    alone = len(last.amounts) == 1 and last.amounts[0] <= _HIGHEST and last.after == len(context.marks)
    return alone and last.at > 0 and all(context.text(n) in _STILL for n in range(last.at))


def _of_all(context: Context, number: int) -> bool:
    """Tell whether a number rates all that was done: "did everything, bit wobbly on the split squats. 7"."""
    return number <= _HIGHEST and done_until(context) is not None


def _ended(context: Context, at: int) -> bool:
    """Tell whether a number is a sentence of its own: "balance done. 6. no pain", "finished with bridges. 7"."""
    return context.text(at - 1) in (".", "\n", "!") and context.text(at + 1) in ("", ".", "\n", "!")


def _hedge(context: Context, at: int) -> list[int] | None:
    """Return where the words stand that make no set of a number; none where nothing does."""
    before, found = at - 1, []
    while context.text(before) in _LEADS or context.text(before) in _BEFORE:
        found.append(before)
        before -= 1
    hedged = any(context.text(n) in _BEFORE for n in found) and context.text(before) not in _GIVEN_UP
    after = [at + 1] if context.text(at + 1) in _AFTER else []
    after = after or ([at + 1, at + 2] if (context.text(at + 1), context.text(at + 2)) in _AFTER_WORDS else [])
    return [*found, *after] if hedged or after else None


def without_aside(context: Context, items: list[Item]) -> list[Item]:
    """Leave effort that is said after a comma to the whole session; one for each set is of those."""
    own = [
        item.kind != "rpe" or item.value == _TAIL or bool(item.efforts) or not _is_aside(context, item.at)
        for item in items
    ]
    return [item for item, kept in zip(items, own, strict=True) if kept]


def _is_aside(context: Context, at: int) -> bool:
    before = at - 1
    while _OF_ALL.issuperset(context.text(before).split()) and before > 0:  # "whole thing effort 7"
        before -= 1
    return context.text(at) != "@" and context.text(before) in ("", ",", ".", ";", "\n", "and")
