"""Which causes a change follows from: what was decided of the exercise itself, then what the week follows from."""

from dataclasses import replace
from itertools import chain
from typing import Final

from core.catalog import Exercise
from core.journal import Entry
from core.planner.choosing.for_good import ON_BOTH_LEGS
from core.planner.doses.compose import hurts, waiting_for_calm
from core.planner.doses.raises import GIVEN, RAISES
from core.planner.replaying.footing import Standing
from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause
from core.planner.telling.fitted import back, came_in, fitted, gate_lost, risen, weight_lost, with_fewer
from core.planner.telling.held import COMEBACKS, REPEATS, TAKES_OUT, as_it_is
from core.planner.telling.two_weeks import TwoWeeks, hardest, most_sets
from core.planner.telling.words import HOLDS
from core.rules.differences import NOTHING, Difference
from core.rules.rule import GROWING, LOWERED

_STANDING: Final = frozenset(
    {"plan-short-of-time", "plan-room-to-grow", "plan-incomplete", "plan-main-waits", "plan-waits-part"}
)
"""What the week is like, and was like before, or what stays as it was: no reason for a change."""
_ROOM: Final = frozenset({
    "plan-little-room", "plan-third-tired", "plan-no-room", "plan-race-room", "plan-race-over", "plan-joins-later",
    "plan-third-later", "plan-untimed",
})  # fmt: skip
"""What keeps sessions out: a reason only where there are fewer than before."""


def _on_two_legs(difference: Difference) -> str | None:
    """Return what is said where a lift on both legs, which stands in for a day, is no more."""
    if difference.replaced in ON_BOTH_LEGS:
        return "plan-one-leg-again"
    return "plan-both-legs" if difference.exercise in ON_BOTH_LEGS and difference.after == NOTHING else None


class Reasons:
    """Find the causes of one week's changes."""

    def __init__(self, standing: Standing, general: tuple[Cause, ...]) -> None:
        self.standing = standing
        self.course: Course = standing.course
        self.general = general
        self.weeks = TwoWeeks(standing)

    def of(self, difference: Difference) -> tuple[Cause, ...]:
        """Return the causes of a change, the one that is said first."""
        if self.standing.planned.halted:
            return self.general
        if self.course.swapped.get(difference.replaced or "") == difference.exercise:
            swapped = Cause(("PHA-10",), "plan-swapped", notes=(f"swapped for {difference.replaced}",))
            smaller = () if difference.up else self._own(difference)
            return (swapped, *(cause for cause in smaller if cause.phrase not in HOLDS))
        if (two := _on_two_legs(difference)) is not None:
            return (Cause(("EXE-15", "EXE-03"), two, notes=self.weeks.last_week()),)
        if difference.tests:
            return (Cause(("ASS-01",), "plan-tests-drill", notes=("tests are due every four weeks",)),)
        if (chosen := self.weeks.other_programme()) is not None:
            return (chosen,)
        week = self._moving()
        if difference.effort:
            return self._effort(difference, week)
        lost = gate_lost(self.weeks, difference) or weight_lost(self.weeks, difference)
        if (difference.up or lost is None) and (kit := _by_kit(self.weeks, difference)) is not None:
            less = () if difference.up else (*self._own(difference), *week)
            return (kit, *(cause for cause in less if cause.phrase not in HOLDS))
        if self.weeks.turns() or self._has_other_days():
            return self._turned(difference, week)
        own = self._own(difference)
        if not difference.up:
            return self._fall(difference, own, week)
        return with_fewer(self.weeks, difference, self._rise(difference, own, week))

    def _has_other_days(self) -> bool:
        """Tell whether a week on the way back has as many days as the last one, of other kinds but as much strength."""
        return self.weeks.now.mode == "return" and self.weeks.other_days and len({*self.weeks.strength}) == 1

    def _turned(self, difference: Difference, week: tuple[Cause, ...]) -> tuple[Cause, ...]:
        """Return the days that take turns, after what moved it on the kinds of day that both weeks have."""
        own = self._own(difference)
        phrases = {cause.phrase for cause in own} if not difference.up else set()
        taken = phrases & TAKES_OUT or (difference.replaced and phrases - HOLDS)  # no turn of days takes a rung down
        jumps = difference.up and difference.exercise in self.standing.means.catalog.jumps
        if self.weeks.only_turns(difference) and not (taken or jumps):
            return (self.weeks.turned(),)
        was, now = self.weeks.by_kind(difference)
        if was and now and difference.replaced is None:
            difference = replace(difference, up=hardest(chain(*now.values())) > hardest(chain(*was.values())))
            own = self._own(difference)
        found = self._rise(difference, own, week) if difference.up else self._fall(difference, own, week)
        if difference.up and was and now and most_sets(now) < most_sets(was):
            found = with_fewer(self.weeks, difference, found)
        turned = (self.weeks.turned(),) if self.weeks.stands_on_turns(difference) else ()
        return tuple(dict.fromkeys((*found, *turned)))

    def _effort(self, difference: Difference, week: tuple[Cause, ...]) -> tuple[Cause, ...]:
        """Return what moved the effort alone: other days, the week of the programme, or the kind of week (5.2)."""
        before, now, (had, has) = self.weeks.before, self.weeks.now, self.weeks.kinds
        kinds = [f"week {each.week_number}, {each.mode.replace('_', ' ')}" for each in (before, now) if each]
        notes, phrase = (" before, now ".join(kinds),), "plan-effort-more" if difference.up else "plan-effort-less"
        if kinds[:1] == kinds[1:] and had != has:
            return (Cause(("DOS-03", "PHA-06"), phrase, notes=self.weeks.turned().notes),)
        if self.weeks.turns() and before is not None and before.mode == now.mode:
            return (self.weeks.turned(),)
        return Cause(("DOS-03",), phrase, notes=notes), *(() if difference.up else week)

    def _rise(self, difference: Difference, own: tuple[Cause, ...], week: tuple[Cause, ...]) -> tuple[Cause, ...]:
        """Return what says more: a step that was earned, a way back, or the room of the week; never what says less."""
        mode, weeks = self.weeks.now.mode, self.weeks
        earned = tuple(cause for cause in own if cause.phrase in RAISES)
        if mode in GROWING:
            given = tuple(cause for cause in own if cause.phrase in GIVEN | COMEBACKS)
            return back(weeks, difference, given) if given == earned else given
        if mode == "return" and self.course.graded is None and (earned or difference.before != NOTHING):
            return earned or (risen(weeks, difference), *week)
        if difference.before == NOTHING or mode not in ("return", "reset"):
            again = tuple(cause for cause in own if cause.phrase in COMEBACKS)
            return (*(again or (came_in(weeks, difference, week),)), *week)
        if mode == "return" and week:
            return (Cause(week[0].rules, "plan-step-back", notes=weeks.last_week()), *week)
        if mode == "reset" and week:
            return (week[0]._replace(phrase="plan-reset-more"), *week)
        # More repetitions in an easier week come from the kind of week, whatever else befell the exercise.
        return (*week, *own) or (risen(weeks, difference),)

    def _fall(self, difference: Difference, own: tuple[Cause, ...], week: tuple[Cause, ...]) -> tuple[Cause, ...]:
        """Return what says less: what only holds an exercise is no reason for a smaller dose."""
        lost = gate_lost(self.weeks, difference) or weight_lost(self.weeks, difference)
        if lost is not None:
            return (lost,)
        light, gone = self.weeks.fewer_light(difference), difference.after == NOTHING
        if light is not None and light.phrase == "plan-strength-instead":
            return (light,)
        if gone:
            week = tuple(sorted(week, key=self._takes_out))
            if pained := self._pained(difference, own, week):
                return pained
        if light is not None and not (gone and (self.weeks.now.mode in LOWERED or not self.weeks.now.sessions)):
            return (light, *week)
        if gone:
            return (fitted(self.weeks, difference),) if self.weeks.moved_on or not week else week
        strong = tuple(cause for cause in own if cause.phrase not in HOLDS)
        return (*strong, *week) or (fitted(self.weeks, difference),)

    def _takes_out(self, cause: Cause) -> int:
        """Return how far back what a week follows from stands as the reason that something is gone.

        Pain comes first where it empties the week; what repeats a week takes nothing out of it.
        """
        emptied = not self.weeks.now.sessions and cause.rules[0].startswith("PAI")
        return 0 if emptied else 2 if cause.phrase in REPEATS else 1

    def _pained(self, difference: Difference, own: tuple[Cause, ...], week: tuple[Cause, ...]) -> tuple[Cause, ...]:
        """Return what took an exercise out: what only makes it smaller does so where a lower rung stands already."""
        card = self._card(difference)
        items = [item.exercise for session in self.weeks.now.sessions for item in session.exercises]
        lower = any(e.chain == card.chain and e.rung < card.rung for e in map(self.standing.means.exercise, items))
        out = tuple(cause for cause in own if cause.phrase in TAKES_OUT or (lower and cause.phrase not in HOLDS))
        if out:
            return (*out, *week)
        if hurts(card, self.course) and card.chain not in self.course.strands and self._spared(difference):
            entries: tuple[Entry, ...] = (*self.course.aching, *self.course.hurt)
            itself = hurts(card, changed(self.course, out=frozenset()))
            return (Cause(("PAI-02", "PAI-03"), "plan-pain-removed" if itself else "plan-pain-kind", entries),)
        if difference.exercise in waiting_for_calm(self.course):
            return (Cause(("PAI-02", "PAI-08"), "plan-pain-waits", notes=(f"{card.name} waits for calm days",)),)
        return ()

    def _spared(self, difference: Difference) -> bool:
        """Tell whether pain can be why it is gone: a day that it stood on is there still, or pain emptied all of it."""
        before = self.weeks.before.sessions if self.weeks.before else ()
        days = [s for s in before if any(item.exercise == difference.exercise for item in s.exercises)]
        stands = {session.kind for session in self.weeks.now.sessions}
        cards = [self.standing.means.exercise(item.exercise) for s in days for item in s.exercises]
        return any(s.kind in stands for s in days) or all(hurts(card, self.course) for card in cards)

    def _moving(self) -> tuple[Cause, ...]:
        """Return what the week follows from, but for what was as it is before: that changes nothing."""
        had, has = self.weeks.strength
        true = as_it_is(self.general, self.weeks.now, self.weeks.before)
        told = [cause for cause in true if cause.phrase not in _STANDING]
        room = [cause for cause in told if had > has and cause.phrase in _ROOM]
        rest = [cause for cause in told if cause.phrase not in _ROOM]
        # Where no strength session has room, nothing else took its exercises out.
        return tuple(rest + room if has else room + rest)

    def _others(self, difference: Difference) -> set[str]:
        """Return the pattern of an exercise that comes in beside that pattern's own: it stands in for another one."""
        strand = self.course.strands.get(self._card(difference).chain)
        beside = strand is not None and strand.exercise in self.weeks.now.exercises
        new = difference.before == NOTHING and difference.replaced is None
        return {self._card(difference).chain} if new and beside else set()

    def _card(self, difference: Difference) -> Exercise:
        return self.standing.means.exercise(difference.exercise)

    def _own(self, difference: Difference) -> tuple[Cause, ...]:
        eased = self.course.eased.get(difference.exercise)
        smaller = eased.cause if eased is not None and difference.after != NOTHING else None
        beside = (smaller,) if smaller is not None else ()
        present = (name for name in (difference.exercise, difference.replaced) if name)
        names: set[str] = {self.standing.means.exercise(name).chain for name in present}
        names -= self._others(difference)
        for name, strand in self.course.strands.items():
            if strand.exercise in (difference.exercise, difference.replaced):
                names = {name}
        found = (*beside, *(cause for name in names for cause in self.course.causes.get(name, ())))
        return tuple(cause for cause in found if difference.up or cause.phrase not in GIVEN)


def _by_kit(weeks: TwoWeeks, difference: Difference) -> Cause | None:
    """Return that kit is here again, or for the first time, or that it is away; None where nothing of it changed."""
    means, now = weeks.standing.means, weeks.now.exercises
    before = weeks.before.exercises if weeks.before is not None else frozenset()
    notes = weeks.last_week()
    for strand in weeks.course.strands.values():
        own, stood = strand.exercise, strand.stand_in
        here = stood in before and stood not in now and own in now
        if here and own == difference.exercise and difference.replaced in (stood, None):
            return Cause(("PHA-10",), "plan-kit-here", notes=notes)
        if here and stood == difference.exercise and difference.after == NOTHING:
            return Cause(("PHA-10",), "plan-kit-instead", notes=notes)
        if own == difference.replaced and own not in now and not means.allows(means.exercise(own)):
            return Cause(("PHA-10",), "plan-kit-gone", notes=notes)
    return None
