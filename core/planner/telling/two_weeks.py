"""The week and the one before it, side by side: their days, and what of an exercise stands on each kind of day."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from core.planner.replaying.footing import Standing
from core.planner.state.course import Course
from core.planner.state.parts import Cause
from core.rules.differences import Difference
from core.rules.minutes import LIGHT_KINDS
from core.rules.rule import GROWING
from core.training import SessionKind, Week, work_of

Doses = dict[SessionKind, set[tuple[int, int, float]]]
_LIGHT: Final[SessionKind] = "recovery"
_TURN: Final = ("PHA-06",)


@dataclass(frozen=True)
class TwoWeeks:
    """Hold where the athlete stands, and the last week as it was prescribed."""

    standing: Standing

    @property
    def course(self) -> Course:
        """Return what the week follows from."""
        return self.standing.course

    @property
    def now(self) -> Week:
        """Return the week itself."""
        return self.standing.planned.week

    @property
    def before(self) -> Week | None:
        """Return the last week as it was prescribed."""
        return self.course.printed

    @cached_property
    def strength(self) -> tuple[int, int]:
        """Return the demanding sessions of either week."""
        had, has = (week.demanding if week else 0 for week in (self.before, self.now))
        return had, has

    @cached_property
    def kinds(self) -> tuple[list[SessionKind], list[SessionKind]]:
        """Return the kinds of either week's sessions."""
        had, has = (sorted(s.kind for s in work_of(w)) if w else [] for w in (self.before, self.now))
        return had, has

    @property
    def moved_on(self) -> bool:
        """Tell whether the programme moved on with a building week."""
        return self.before is not None and self.now.mode in GROWING and self.now.week_number != self.before.week_number

    @cached_property
    def other_days(self) -> bool:
        """Tell whether as many sessions stand, and strength on other kinds of day; no light work takes turns."""
        had, has = self.kinds
        strong = [[kind for kind in kinds if kind not in LIGHT_KINDS] for kinds in self.kinds]
        return len(had) == len(has) and strong[0] != strong[1]

    def turns(self) -> bool:
        """Tell whether two building weeks have as many sessions of other kinds."""
        modes = {self.before.mode, self.now.mode} if self.before else set()
        return self.other_days and modes <= GROWING

    def other_programme(self) -> Cause | None:
        """Return that another programme was chosen: of two building weeks one alone is of the recovery track (5.4)."""
        track = self.standing.means.profile.program == "recovery"
        light = [set(kinds) == {_LIGHT} for kinds in self.kinds]
        modes = {week.mode for week in (self.before, self.now) if week}
        if self.before is None or not modes <= GROWING or light != [not track, track]:
            return None
        rule, name = ("PHA-11", "recovery track") if track else ("PHA-01", "single-leg programme")
        return Cause((rule,), "plan-other-programme", notes=(f"{name} from this week on",))

    def by_kind(self, difference: Difference) -> tuple[Doses, Doses]:
        """Return what either week asks of it on the kinds of day that both weeks have."""
        both = set(self.kinds[0]) & set(self.kinds[1])
        was = doses_of(self.before, difference.replaced or difference.exercise) if self.before else {}
        stands = doses_of(self.now, difference.exercise)
        return {k: was[k] for k in was if k in both}, {k: stands[k] for k in stands if k in both}

    def only_turns(self, difference: Difference) -> bool:
        """Tell whether it stands as it was on the kinds of day that both weeks have, as far as they have as many."""
        was, now = self.by_kind(difference)
        if difference.replaced and (was or now):
            return False
        fewer = {kind for kind in was if self.kinds[0].count(kind) != self.kinds[1].count(kind)}
        same = (was[k] == now[k] or (k in fewer and (was[k] < now[k] or now[k] < was[k])) for k in was if k in now)
        return was.keys() == now.keys() and all(same)

    def stands_on_turns(self, difference: Difference) -> bool:
        """Tell whether it stands, or stood, on a kind of day that one of the weeks has more of."""
        was = doses_of(self.before, difference.replaced or difference.exercise) if self.before else {}
        had, has = self.kinds
        return any(had.count(kind) != has.count(kind) for kind in was.keys() | doses_of(self.now, difference.exercise))

    def turned(self) -> Cause:
        """Say which kinds of day took turns."""
        had, has = self.kinds
        return Cause(_TURN, "plan-turn", notes=(f"{', '.join(had)} before, now {', '.join(has)}",))

    def fewer_light(self, difference: Difference) -> Cause | None:
        """Return that there are fewer light sessions, where an exercise that stood in such alone loses nothing else."""
        was = doses_of(self.before, difference.exercise) if self.before else {}
        now = doses_of(self.now, difference.exercise)
        had, has = (kinds.count(_LIGHT) for kinds in self.kinds)
        if was.keys() != {_LIGHT} or not has < had or difference.replaced:
            return None
        if has and (_LIGHT not in now or max(was[_LIGHT]) > max(now[_LIGHT])):
            return None
        if self.strength[0] < self.strength[1]:
            return Cause(("SCH-10", "PHA-05"), "plan-strength-instead", notes=self.last_week())
        if not has and self.course.wide_spacing is not None and self.now.demanding:
            # Soreness that sets sessions farther apart brings in nothing in place of one (PRO-10).
            return Cause(("PRO-08", "SCH-10"), "plan-light-sore", self.course.wide_spacing.entries)
        return Cause(("SCH-10", "PHA-05"), "plan-fewer-light", notes=(f"{had} light sessions before, now {has}",))

    def room(self) -> tuple[str, ...]:
        """Name the sessions and minutes of the week as inputs."""
        minutes, count = self.standing.means.profile.session_minutes, len(self.now.sessions)
        return (f"{count} session{'s' if count > 1 else ''} of at most {minutes} minutes",)

    def last_week(self) -> tuple[str, ...]:
        """Name the last week and what was logged of it as inputs."""
        before = self.before
        if before is None:
            return ("first week",)
        work = work_of(before)
        done = len({s.id for s in work} & self.course.told)
        mode = before.mode.replace("_", " ")
        return (f"week of {before.week} ({mode}): {done} of {len(work)} sessions logged",)


def doses_of(week: Week, name: str) -> Doses:
    """Return what a week asks of an exercise by kind of day."""
    found: Doses = {}
    for session in work_of(week):
        for item in session.exercises:
            if item.exercise == name:
                found.setdefault(session.kind, set()).add((item.sets, item.amount, item.load_kg))
    return found


def hardest(doses: Iterable[tuple[int, int, float]]) -> tuple[float, int, int]:
    """Return the hardest of some doses: by weight, then sets, then amount (R03)."""
    return max((load, sets, amount) for sets, amount, load in doses)


def most_sets(doses: Doses) -> int:
    """Return the sets of the fullest day."""
    return max(sets for each in doses.values() for sets, _, _ in each)
