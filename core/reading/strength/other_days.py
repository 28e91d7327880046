"""Leave out sets of another day beside those of today: "rdl 10 10 yesterday, today 8 8 8"."""

from core.reading.lexicon.talk import WEEKDAYS
from core.reading.lexicon.terms import words
from core.reading.strength.item import Item, lists_in, places_of
from core.reading.words.context import Context

_THEN = WEEKDAYS | {"yesterday"}
_NOW = words("today tonight now") | {"this morning"}
_SIGNS = words(", . ; ( ) and but then so - : | vs versus") | {"\n", "..."}
_ON = frozenset({"on", "from", "of", "last"})


def without_other_days(context: Context, low: int, high: int, items: list[Item]) -> list[Item]:
    """Return the items of today; numbers of two days that cannot be told apart are left in doubt."""
    lists = lists_in(items)
    if context.asked not in ("session", None) or all(len(item.amounts) == 1 for item in lists):
        # "Quads 4 yesterday, 6 today"
        return items
    while low > 0 and context.text(low - 1) not in _SIGNS and context.marks[low - 1].number is None:
        low -= 1
    days = [at for at in range(low, high) if context.text(at) in _THEN | _NOW]
    if not any(context.text(at) in _THEN for at in days):
        return items
    clauses = _clauses(context, low, high, items)
    before = {item.at for clause in clauses for item in _of_before(context, clause, lists, days)}
    kept = [item for item in lists if item.at not in before]
    if not before or not kept:
        return items
    if not any(context.text(at) in _NOW for at in days) and kept[0].at > min(before):
        # "Yesterday 10 10, 8 8": nobody says that the rest is of today.
        return [*items, Item("doubt", high - 1, high)]
    ends = {at: clause for clause in clauses for at in clause}
    gone = {at for start in before for at in _around(ends[start], start, lists)}
    context.take(*gone, *days, *(at - 1 for at in days if context.text(at - 1) in _ON))
    return [item for item in items if item.at not in gone]


def _clauses(context: Context, low: int, high: int, items: list[Item]) -> list[range]:
    """Return the stretches between signs; the sign behind a day that opens a clause is none: "today: 8 8"."""
    inside = places_of(items)
    found, start = [], low
    for at in range(low, high):
        opened = at == start + 1 and context.text(start) in _THEN | _NOW
        if context.text(at) in _SIGNS and at not in inside and not opened:
            found.append(range(start, at))
            start = at + 1
    return [*found, range(start, high)]


def _of_before(context: Context, clause: range, lists: list[Item], days: list[int]) -> list[Item]:
    """Return the lists of a clause that are of another day: all of them, or those in turn with their days."""
    said, told = [item for item in lists if item.at in clause], [at for at in days if at in clause]
    then = [context.text(at) in _THEN for at in told]
    if not any(then):
        return []
    if all(then):
        return said if len(told) == 1 else []
    return [item for item, old in zip(said, then, strict=True) if old] if len(said) == len(then) else []


def _around(clause: range, start: int, lists: list[Item]) -> range:
    """Return the marks of a clause that go with one of its lists: up to the next one."""
    after = [item.at for item in lists if item.at in clause and item.at > start]
    before = [item.after for item in lists if item.at in clause and item.at < start]
    return range(max(before, default=clause.start), min(after, default=clause.stop))
