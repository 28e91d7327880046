"""What a week's sessions have room for beside their own lines, and what they leave out (DOS-05, EXE-03, R11, PRO-02).

Room is judged twice: as the sessions are, and as they would be with all that their lines may grow to. So a shorter log,
which makes sessions shorter, never makes room for something else (PRO-10).
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from core.planner.choosing.choice import Means
from core.planner.doses.allot import has_line, most_hard, reference
from core.planner.doses.big_jump import on_the_way
from core.planner.doses.compose import sessions_of
from core.planner.drafting.draft import PATTERNS, Draft
from core.planner.drafting.fit import fit, minutes_of
from core.planner.kinds.limits import ceiling_of
from core.planner.kinds.modes import Outlook, minutes_limit
from core.planner.measures.trends import LAST_STAIR
from core.planner.state.course import Course
from core.planner.state.parts import Cause
from core.rules.composition import HINGE_CHAINS, KNEE_CHAINS, mostly_single
from core.rules.demand import MOST_HARD_SETS
from core.rules.frequency import FIFTY_MILES_KM
from core.rules.minutes import LONGEST_SESSION

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
            and sum(map(self._hard, altered)) <= ceiling_of(self.course, self.means, self.look)
            and (known or all(self._grown(names, draft, alter, sets) for names in self._weeks(last)))
            and mostly_single((i.sets, i.exercise.per_leg) for d in altered for i in d.items if i.exercise.demanding)
        )

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


def left_out(course: Course, means: Means, look: Outlook, drafts: tuple[Draft, ...], cut: bool) -> Iterator[Cause]:
    """Yield why a session holds less than its day of the programme: minutes (R11), or what is spared for now."""
    if cut:
        yield _cut_for(course, means, look, len(drafts), today=True)
    days = means.week(look.days).days(len(drafts))
    known = course.strands.keys() | {item.name for draft in drafts for item in draft.items}
    if known and (known.isdisjoint(HINGE_CHAINS) or known.isdisjoint(KNEE_CHAINS)):
        yield Cause(("PAI-08", "PRO-06"), "plan-main-waits", notes=(f"week {course.number} of the programme",))
        return
    way = on_the_way(course.strands, means, look.days)
    roomy = [has_line(*line, means, means.minutes, way) for line in _missing(days, drafts, course, means)]
    if any(roomy) and not cut:
        yield Cause(("EXE-02", "DOS-05"), "plan-incomplete", notes=(f"week {course.number} of the programme",))
    elif roomy and not cut:
        # They never join: the minutes have no room for them. Of an easier week's own sets none is cut for that.
        yield _cut_for(course, means, look, len(drafts), today=not look.lowered)


def _missing(
    days: Sequence[str], drafts: tuple[Draft, ...], course: Course, means: Means
) -> Iterator[tuple[str, str]]:  # fmt: skip
    """Yield the lines of a week's days that their sessions do not have, but what rests since it hurts (PAI-08)."""
    resting = {name for name, strand in course.strands.items() if strand.ache == "removed"}
    for day, draft in zip(days, drafts, strict=False):
        there = resting | {item.name for item in draft.items}
        yield from ((day, name) for name, _ in means.named_lines(day) if name not in there)


def _cut_for(course: Course, means: Means, look: Outlook, count: int, today: bool) -> Cause:
    """Say what minutes cut a session for: today's work, or what it grows to by the end of the phase (see `allot`)."""
    limit = minutes_limit(means, look)
    way = on_the_way(course.strands, means, look.days)
    whole = sessions_of(course, means, look.days, count, look.lowered, way)
    longest = max((minutes_of(draft, course.number, look.mode) for draft in whole), default=0)
    phrase = "plan-short-of-time" if today and longest > limit else "plan-room-to-grow"
    rules, notes = ("DOS-05", "R11"), (f"{limit} minutes a session",)
    if limit < means.minutes:
        return Cause((*rules, "TAP-01"), phrase, notes=(*notes, "sessions are short before a race"))
    if limit < min(means.profile.session_minutes, LONGEST_SESSION):
        km = means.profile.weekly_distance_km
        rule, where = ("PHA-07", f"at {km:g} km a week") if km > FIFTY_MILES_KM else ("PHA-09", "in race preparation")
        return Cause((*rules, rule), phrase, notes=(*notes, f"the most {where}"))
    return Cause(rules, phrase, notes=notes)
