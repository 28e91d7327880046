"""What a week's sessions have room for beside their own lines: jumps, slides, curls (DOS-05, EXE-03, EXE-04, PRO-02).

Room is judged twice: as the sessions are, and as they would be with all that their lines may grow to. So a shorter log,
which makes sessions shorter, never makes room for something else (PRO-10).
"""

from collections.abc import Callable
from dataclasses import dataclass

from core.planner.allot import reference
from core.planner.ceiling import ceiling_of
from core.planner.choice import Means
from core.planner.course import Course
from core.planner.draft import Draft
from core.planner.fit import fit, minutes_of
from core.planner.modes import Outlook, minutes_limit
from core.rules.composition import mostly_single
from core.rules.demand import MOST_HARD_SETS

Alter = Callable[[Draft], Draft]


@dataclass(frozen=True, slots=True)
class Room:
    """Hold a week's sessions and what binds them."""

    drafts: tuple[Draft, ...]
    course: Course
    means: Means
    look: Outlook

    def holds(self, place: int, alter: Alter) -> bool:
        """Tell whether one session may be altered so."""
        draft = self.drafts[place]
        names = self.means.week(self.course.number).days(len(self.drafts))
        grown = [self._fitted(reference(name, self.means)) for name in names]
        day = next((whole for whole in grown if whole.kind == draft.kind), draft)
        altered = tuple(alter(other) if n == place else other for n, other in enumerate(self.drafts))
        return (
            self._fits(draft, altered[place]) and self._fits(day, alter(day))
            and max(self._hard(altered[place]), self._hard(alter(day))) <= MOST_HARD_SETS
            and sum(map(self._hard, altered)) <= self._ceiling
            and sum(map(self._hard, grown)) - self._hard(day) + self._hard(alter(day)) <= self._ceiling
            and mostly_single((i.sets, i.exercise.per_leg) for d in altered for i in d.items if i.exercise.demanding)
        )  # fmt: skip

    @property
    def _ceiling(self) -> int:
        return ceiling_of(self.course, self.look)

    def _fitted(self, draft: Draft) -> Draft:
        return fit(draft, minutes_limit(self.means, self.look), self.course.number, self.look.mode)

    def _fits(self, before: Draft, after: Draft) -> bool:
        was, now = (minutes_of(draft, self.course.number, self.look.mode) for draft in (before, after))
        return now <= max(was, minutes_limit(self.means, self.look))

    def _hard(self, draft: Draft) -> int:
        """Return the hard sets that a session may come to: an easy rung may become a demanding one."""
        return sum(item.sets for item in draft.items if item.exercise.demanding or item.name in self.means.strands)
