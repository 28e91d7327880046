"""The base block's doses: 10 to 15 repetitions with a set less (D10, PHA-08, 5.3), from the intermediate weeks on."""

from dataclasses import replace
from typing import Final

from core.catalog import Catalog, Line, Programme

_LEAST: Final = 10
_MOST: Final = 15
_FEWEST_SETS: Final = 3
"""Lines of two sets have none to give, and stay as they are."""
_HEAVY_TOP: Final = 12
"""Lines that end below this are heavy or fast work, which keeps its repetitions (the rulebook's max and power days)."""
_BEGINNER_DAYS: Final = frozenset({"week_1", "week_2", "week_3", "week_4"})


def for_base(programme: Programme, catalog: Catalog) -> Programme:
    """Return the programme with longer sets and fewer of them."""
    days = {
        name: day if name in _BEGINNER_DAYS else replace(day, lines=tuple(_longer(line, catalog) for line in day.lines))
        for name, day in programme.days.items()
    }
    return replace(programme, days=days)


def _longer(line: Line, catalog: Catalog) -> Line:
    card = catalog.exercises[line.exercise]
    heavy = line.top is not None and line.top < _HEAVY_TOP
    if not card.demanding or card.unit != "reps" or heavy or line.sets < _FEWEST_SETS:
        return line
    top = line.top and max(line.top, min(_MOST, card.dose.amount[1]))
    return replace(line, sets=line.sets - 1, amount=min(max(line.amount, _LEAST), card.dose.amount[1]), top=top)
