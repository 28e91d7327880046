"""What a week's sessions have room for beside their own lines: jumps, slides, curls (DOS-05, EXE-03, EXE-04, PRO-02).

Room is judged twice: as the sessions are, and as they would be with all that their lines may grow to. So a shorter log,
which makes sessions shorter, never makes room for something else (PRO-10).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from core.planner.choosing.choice import Means
from core.planner.doses.allot import has_line, most_hard, reference
from core.planner.doses.big_jump import on_the_way
from core.planner.drafting.draft import PATTERNS, Draft
from core.planner.drafting.fit import fit, minutes_of
from core.planner.kinds.limits import ceiling_of
from core.planner.kinds.modes import Outlook, minutes_limit
from core.planner.measures.trends import LAST_STAIR
from core.planner.state.course import Course
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

    def holds(self, place: int, alter: Alter, sets: int, last: int, known: bool = False) -> bool:
        """Tell whether one session may be altered so, by so many more hard sets.

        `last` is the week of the staircase that has to hold them too; the advanced weeks all have to. What is `known`
        from last week stays where the week itself holds it: a freeze, in which nothing grows, takes nothing away.
        """
        draft = self.drafts[place]
        altered = tuple(alter(other) if n == place else other for n, other in enumerate(self.drafts))
        return (
            self._in_time(draft, alter)
            and self._hard(altered[place]) <= MOST_HARD_SETS
            and self._in_all(altered)
            and (known or all(self._grown(names, draft, alter, sets) for names in self._weeks(last)))
            and mostly_single((i.sets, i.exercise.per_leg) for d in altered for i in d.items if i.exercise.demanding)
        )

    def _in_all(self, drafts: tuple[Draft, ...]) -> bool:
        """Tell whether the week may hold them: hard sets a quarter more, and with those of easy rungs like for like.

        Were easy rungs held against hard sets alone, who has no kit would never jump; were they not counted, a log that
        takes a rung down would make room (PRO-10).
        """
        most = ceiling_of(self.course, self.means, self.look)
        strands = self.course.built_on[0] if self.course.built_on else {}
        demanding = {name for name, strand in strands.items() if self.means.exercise(strand.exercise).demanding}
        easy = sum(sets for name, (sets, _) in self.course.week_sets.items() if name in PATTERNS - demanding)
        return sum(draft.hard for draft in drafts) <= most and sum(map(self._hard, drafts)) <= most + easy

    def keeps(self, name: str, last: int) -> bool:
        """Tell whether a line stands on two days or more in each of those weeks, so that none goes without it."""
        limit = minutes_limit(self.means, self.look)
        way = on_the_way(self.course.strands, self.means, self.course.number)
        return all(sum(has_line(day, name, self.means, limit, way) for day in days) > 1 for days in self._weeks(last))

    def _weeks(self, last: int) -> Iterator[tuple[str, ...]]:
        weeks = (LAST_STAIR + 1, LAST_STAIR + 2) if self.course.number > LAST_STAIR else (last,)
        return (self.means.week(number).days(len(self.drafts)) for number in weeks)

    def _grown(self, names: tuple[str, ...], draft: Draft, alter: Alter, sets: int) -> bool:
        """Tell whether there is still room when a week's days have grown to what the minutes hold."""
        limit = minutes_limit(self.means, self.look)
        hard = {n: most_hard(n, self.means, limit, self.course.strands, self.course.number) for n in names}
        same = [name for name in names if self.means.programme.days[name].kind == draft.kind]
        days = (fit(reference(name, self.means), limit, self.course.number, self.look.mode) for name in same)
        return (
            sum(hard[name] for name in names) + sets <= ceiling_of(self.course, self.means, self.look)
            and all(hard[name] + sets <= MOST_HARD_SETS for name in same)
            and all(self._in_time(day, alter) for day in days)
        )

    def _in_time(self, draft: Draft, alter: Alter) -> bool:
        was, now = (minutes_of(each, self.course.number, self.look.mode) for each in (draft, alter(draft)))
        return now <= max(was, minutes_limit(self.means, self.look))

    def _hard(self, draft: Draft) -> int:
        return sum(item.sets for item in draft.items if item.exercise.demanding or item.name in PATTERNS)
