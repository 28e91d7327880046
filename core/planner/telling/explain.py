"""Say in plain words what is not as it was and why: changes against the last week, and notices (PRO-16)."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from core.catalog import Exercise
from core.journal import Entry
from core.phrases import Phrases
from core.planner.doses.compose import hurts, waiting_for_calm
from core.planner.doses.levers import GIVEN, RAISES
from core.planner.logged.inputs import input_text
from core.planner.replaying.replay import Standing
from core.planner.state.course import Course
from core.planner.state.parts import Cause
from core.planner.telling.held import COMEBACKS, as_it_is, held, kept_small
from core.planner.telling.notes import not_clean, notes_of
from core.rules.differences import NOTHING, Difference, differences
from core.rules.rule import GROWING
from core.training import Change, Notice, Week, without_tests

_AFTER: Final = {
    "reset": ("PRO-11",), "taper": ("TAP-01",), "race_week": ("TAP-01", "SCH-16"), "return": ("PRO-14",),
    "recover": ("PRO-14",), "stopped": ("SAF-04",),
}  # fmt: skip


def explained(standing: Standing) -> Week:
    """Return the week with its changes and notices in words."""
    teller = _Teller(standing)
    week, before = standing.planned.week, standing.course.printed
    found = tuple(differences(before, week, standing.means.catalog)) if before is not None else ()
    changes = tuple(teller.change(difference) for difference in found)
    touched = {difference.exercise for difference in found if not (difference.tests or difference.effort)} | {
        d.replaced for d in found if d.replaced
    }
    notices = tuple(teller.notices(touched))
    return replace(week, changes=changes, notices=notices)


_STANDING: Final = frozenset(
    {"plan-short-of-time", "plan-room-to-grow", "plan-incomplete", "plan-main-waits", "plan-waits-part"}
)
"""What the week is like, and was like before, or what stays as it was: no reason for a change."""
_ROOM: Final = frozenset({"plan-little-room", "plan-no-room", "plan-joins-later", "plan-third-later"})
"""What keeps sessions out: a reason only where there are fewer than before."""
_HOLDS: Final = frozenset({"plan-hold", "plan-form-wobble", "plan-pain-held"})


class _Teller:
    """Put causes into words for one week."""

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self.course: Course = standing.course
        self.causes = tuple(standing.planned.why())
        self.phrases: Phrases = standing.means.catalog.phrases()

    def change(self, difference: Difference) -> Change:
        """Return one difference with its rules, inputs and sentence."""
        causes = self._causes(difference)
        name = self.standing.means.exercise(difference.exercise).name
        inputs = [text for cause in causes for text in self._inputs(cause)]
        return Change(
            exercise=difference.exercise,
            before=difference.before,
            after=difference.after,
            rules=tuple(dict.fromkeys(rule for cause in causes for rule in cause.rules)),
            inputs=tuple(dict.fromkeys(inputs)) or self._last_week(),
            why=self._said(causes[0] if difference.loses else kept_small(causes[0]), exercise=name),
        )

    def _causes(self, difference: Difference) -> tuple[Cause, ...]:
        own, week = self._own(difference), self._moving()
        if self.course.swapped.get(difference.replaced or "") == difference.exercise:
            return (Cause(("PHA-10",), "plan-swapped", notes=(f"swapped for {difference.replaced}",)),)
        if difference.tests:
            return (Cause(("ASS-01",), "plan-tests-drill", notes=("tests are due every four weeks",)),)
        if difference.effort:
            return self._effort(difference, week)
        return self._rise(difference, own, week) if difference.up else self._fall(difference, own, week)

    def _effort(self, difference: Difference, week: tuple[Cause, ...]) -> tuple[Cause, ...]:
        """Return what moved the effort alone: the week of the programme, or the kind of week (5.2)."""
        before, now = self.course.printed, self.standing.planned.week
        kinds = [f"week {each.week_number}, {each.mode.replace('_', ' ')}" for each in (before, now) if each]
        phrase = "plan-effort-more" if difference.up else "plan-effort-less"
        return Cause(("DOS-03",), phrase, notes=(" before, now ".join(kinds),)), *(() if difference.up else week)

    def _rise(self, difference: Difference, own: tuple[Cause, ...], week: tuple[Cause, ...]) -> tuple[Cause, ...]:
        """Return what says more: a step that was earned, a way back, or the room of the week; never what says less."""
        mode = self.standing.planned.week.mode
        if mode in GROWING:
            return tuple(cause for cause in own if cause.phrase in GIVEN | COMEBACKS) or (self._risen(difference),)
        earned = tuple(cause for cause in own if cause.phrase in RAISES)
        if mode == "return" and self.course.graded is None and (earned or difference.before != NOTHING):
            return earned or (self._risen(difference),)
        if difference.before == NOTHING or mode not in ("return", "reset"):
            back = tuple(cause for cause in own if cause.phrase in COMEBACKS)
            return (*(back or (self._came_in(difference, week),)), *week)
        if mode == "return" and week:
            return (Cause(week[0].rules, "plan-step-back", notes=self._last_week()), *week)
        if mode == "reset" and week:
            return (week[0]._replace(phrase="plan-reset-more"), *week)
        # More repetitions in an easier week come from the kind of week, whatever else befell the exercise.
        return (*week, *own) or (self._risen(difference),)

    def _fall(self, difference: Difference, own: tuple[Cause, ...], week: tuple[Cause, ...]) -> tuple[Cause, ...]:
        """Return what says less: what only holds an exercise is no reason for a smaller dose."""
        strong = tuple(cause for cause in own if cause.phrase not in _HOLDS)
        if difference.after == NOTHING and not strong and hurts(self._card(difference), self.course):
            entries: tuple[Entry, ...] = (*self.course.aching, *self.course.hurt)
            return (Cause(("PAI-02", "PAI-03"), "plan-pain-removed", entries),)
        if difference.after == NOTHING and not strong and difference.exercise in waiting_for_calm(self.course):
            name = f"{self._card(difference).name} waits for calm days"
            return (Cause(("PAI-02", "PAI-08"), "plan-pain-waits", notes=(name,)),)
        if difference.after == NOTHING and not strong and self._moved_on():
            return (self._fitted(difference),)
        return (*strong, *week) or (self._fitted(difference),)

    def _moving(self) -> tuple[Cause, ...]:
        """Return what the week follows from, but for what was as it is before: that changes nothing."""
        fewer = self._count(self.course.printed) > self._count(self.standing.planned.week)
        told = [cause for cause in self.causes if cause.phrase not in _STANDING]
        room = [cause for cause in told if fewer and cause.phrase in _ROOM]
        rest = [cause for cause in told if cause.phrase not in _ROOM]
        # Where no strength session has room, nothing else took its exercises out.
        return tuple(rest + room if self._count(self.standing.planned.week) else room + rest)

    def _count(self, week: Week | None) -> int:
        return sum(session.demanding for session in week.sessions) if week is not None else 0

    def _card(self, difference: Difference) -> Exercise:
        return self.standing.means.exercise(difference.exercise)

    def _own(self, difference: Difference) -> tuple[Cause, ...]:
        eased = self.course.eased.get(difference.exercise)
        beside = (eased.cause,) if eased is not None and eased.cause is not None else ()
        present = (name for name in (difference.exercise, difference.replaced) if name)
        names: set[str] = {self.standing.means.exercise(name).chain for name in present}
        for name, strand in self.course.strands.items():
            if strand.exercise in (difference.exercise, difference.replaced):
                names = {name}
        found = (*beside, *(cause for name in names for cause in self.course.causes.get(name, ())))
        return tuple(cause for cause in found if difference.up or cause.phrase not in GIVEN)

    def _came_in(self, difference: Difference, week: tuple[Cause, ...]) -> Cause:
        """Say why an easier week has what the last had not: strength is back, more days, a larger share, no pain."""
        before, now = self.course.printed, self.standing.planned.week
        if self._count(now) and not self._count(before):
            return Cause(week[0].rules if week else ("PRO-14",), "plan-strength-back", notes=self._last_week())
        if before is None or len(without_tests(before).sessions) != len(without_tests(now).sessions):
            return Cause(("PHA-05", "SCH-08"), "plan-room", notes=(*self._room(), *self._last_week()))
        if self.course.graded is not None and week:
            return Cause(week[0].rules, "plan-step-back", notes=self._last_week())
        if self._count(now) < self._count(before):
            return Cause(("SCH-10",), "plan-stands-in", notes=self._last_week())
        if difference.before != NOTHING:
            return self._rearranged(difference)
        return Cause(("EXE-02", "PAI-08"), "plan-late", notes=self._last_week())

    def _risen(self, difference: Difference) -> Cause:
        before, built = self.course.printed, self.course.built
        known = built is None or any(i.exercise == difference.exercise for s in built.sessions for i in s.exercises)
        if before is not None and before.mode not in GROWING and (known or difference.before != NOTHING):
            return Cause(_AFTER[before.mode], "plan-back", notes=self._last_week())
        if difference.before == NOTHING and self.standing.planned.week.mode in GROWING:
            return self._entered(difference)
        return self._rearranged(difference)

    def _entered(self, difference: Difference) -> Cause:
        means = self.standing.means
        chain = means.exercise(difference.exercise).chain
        if self._moved_on():
            return Cause(("EXE-05", "PHA-02"), "plan-new", notes=self._last_week())
        if chain in means.main_chains and chain not in self.course.strands:
            return Cause(("EXE-02", "PAI-08"), "plan-late", notes=self._last_week())
        return self._rearranged(difference)

    def _fitted(self, difference: Difference) -> Cause:
        gate, former = self.course.gate, difference.replaced or difference.exercise
        if not gate.passed and self.standing.means.exercise(former).load == "external":
            return Cause(("PHA-03",), "plan-gate-lost", notes=(not_clean(gate),))
        if self._moved_on():
            return Cause(("EXE-05", "PHA-02"), "plan-rearranged", notes=self._last_week())
        return self._rearranged(difference)

    def _rearranged(self, difference: Difference) -> Cause:
        """Say what else moved: the number of sessions, the kind of a day, or the week as a whole."""
        before, week = self.course.printed, self.standing.planned.week
        was, now = (
            sorted(s.kind for s in each.sessions if s.kind != "assessment") if each else [] for each in (before, week)
        )
        if len(was) != len(now) or was == now == []:
            return Cause(("PHA-05", "SCH-08"), "plan-room", notes=(*self._room(), *self._last_week()))
        if was != now:
            return Cause(("PHA-06",), "plan-turn", notes=(f"{', '.join(was)} before, now {', '.join(now)}",))
        up = "plan-makes-room-again" if difference.up else "plan-makes-room"
        return Cause(("PRO-02", "DOS-05"), up, notes=(*self._room(), *self._last_week()))

    def _moved_on(self) -> bool:
        before, week = self.course.printed, self.standing.planned.week
        return before is not None and week.mode in GROWING and week.week_number != before.week_number

    def _room(self) -> tuple[str, ...]:
        minutes = self.standing.means.profile.session_minutes
        count = len(self.standing.planned.week.sessions)
        return (f"{count} session{'s' if count > 1 else ''} of at most {minutes} minutes",)

    def _last_week(self) -> tuple[str, ...]:
        before = self.course.printed
        if before is None:
            return ("first week",)
        work = without_tests(before).sessions
        done = len({s.id for s in work} & self.course.told)
        mode = before.mode.replace("_", " ")
        return (f"week of {before.week} ({mode}): {done} of {len(work)} sessions logged",)

    def _inputs(self, cause: Cause) -> Iterator[str]:
        profile = self.standing.means.profile
        yield from (input_text(entry, profile, self.phrases) for entry in dict.fromkeys(cause.entries))
        yield from cause.notes

    def _said(self, cause: Cause, **blanks: str) -> str:
        return self.phrases.say(cause.phrase, **{"exercise": "", **blanks})

    def notices(self, touched: set[str]) -> Iterator[Notice]:
        """Yield what the week as a whole follows from, and why some exercises are held."""
        general = dict.fromkeys((*self.causes, *notes_of(self.standing)))
        for cause in as_it_is(general, self.standing.planned.week):
            yield self._notice(cause, self.phrases.say("plan-all"))
        for cause, names in held(self.standing, touched).items():
            listed = ", ".join(names)
            yield self._notice(cause, self.phrases.say("plan-each", exercises=listed) if len(names) > 1 else listed)

    def _notice(self, cause: Cause, exercise: str) -> Notice:
        inputs = tuple(dict.fromkeys(self._inputs(cause)))
        why = self._said(cause, exercise=exercise)
        return Notice(rules=cause.rules, why=f"{why} ({'; '.join(inputs)})" if inputs else why)
