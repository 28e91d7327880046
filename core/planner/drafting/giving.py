"""Take sets off a week's lines one by one: chosen on bare numbers, with the sessions built once at the end."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.planner.drafting.draft import Draft, Item
from core.planner.drafting.fit import main_pair
from core.planner.state.course import Course


@dataclass(slots=True)
class Line:
    """Count the sets of one item of a week's drafts while some are taken."""

    session: int
    place: int
    item: Item
    sets: int
    keeps: int
    """The sets that it never gives."""
    fullest: bool = False
    """No other day asks more of the pattern: this line goes last, so that the hardest day stays as it was (R03)."""

    def asks(self) -> tuple[float, int, int]:
        """Return what days are compared by."""
        return self.item.load, self.sets, self.item.amount

    @property
    def last_raise(self) -> bool:
        """Tell whether it is the only set of a calf raise: of accessories it goes last (EXE-02)."""
        return self.item.name == "calf" and self.sets == 1

    def order(self) -> tuple[bool, bool, bool, int, int, int]:
        """Rank who gives first: mains, which have had their sets, the last session, the most sets, the last line."""
        return not self.fullest, self.item.part == "main", not self.last_raise, self.session, self.sets, self.place

    def last_in(self) -> tuple[bool, bool, bool, int, int, int]:
        """Rank who gives first where the week is too full: accessories before mains (5.2), the hardest day last."""
        return not self.fullest, self.item.part != "main", not self.last_raise, self.session, self.sets, self.place


Rank = Callable[[Line], tuple[bool | int | tuple[bool | int, ...], ...]]


class Giving:
    """Hold the lines of a week's drafts while sets are taken off them; lives only as long as that takes."""

    def __init__(self, drafts: Sequence[Draft], course: Course) -> None:
        self._drafts = drafts
        self._days = [list(_lines(n, draft, course)) for n, draft in enumerate(drafts)]
        self._named: dict[str, list[Line]] = {}
        for line in [line for day in self._days for line in day]:
            self._named.setdefault(line.item.name, []).append(line)

    def able(self) -> list[Line]:
        """Return the lines that have a hard set to give."""
        return [line for day in self._days for line in day if line.sets > line.keeps]

    def total(self, name: str) -> int:
        """Return the sets of a pattern on all days."""
        return sum([line.sets for line in self._named.get(name, ())])

    def hard(self) -> int:
        """Return the hard sets of all days."""
        return sum([line.sets for day in self._days for line in day if line.item.exercise.demanding])

    def take(self, able: Sequence[Line], rank: Rank) -> None:
        """Take a set off the one of some lines that ranks first."""
        for name in {line.item.name for line in able}:
            self._mark(name)
        max(able, key=rank).sets -= 1

    def drafts(self) -> list[Draft]:
        """Return the sessions with what is left."""
        return [d.with_sets([line.sets for line in day]) for d, day in zip(self._drafts, self._days, strict=True)]

    def _mark(self, name: str) -> None:
        lines = [line for line in self._named[name] if line.sets]
        top = max(lines, key=Line.asks)
        for line in lines:
            line.fullest = line is top


def back_first(drafts: list[Draft], had: Mapping[str, int], course: Course, ceiling: int) -> list[Draft]:
    """Take what is over first from chains with more sets than they `had` in a small week: nothing else pays for it."""
    lines = Giving(drafts, course)
    while lines.hard() > ceiling:
        able = [line for line in lines.able() if lines.total(line.item.name) > had.get(line.item.exercise.chain, 0)]
        if not able:
            break
        lines.take(able, Line.last_in)
    return lines.drafts()


def _lines(session: int, draft: Draft, course: Course) -> Iterator[Line]:
    known = tuple([item for item in draft.items if item.name in course.strands or not course.doses])
    # One set of a main pattern stays (PRO-12); one that was not there before is a rise like any other, but where a day
    # has nothing else of that half of the pair (EXE-02).
    kept = known if len(known) == len(draft.items) else (*known, *main_pair((*known, *draft.items)))
    for place, item in enumerate(draft.items):
        least = int(item.part == "main" and item in kept) if item.exercise.demanding else item.sets
        yield Line(session, place, item, item.sets, keeps=least)
