"""Say in plain words what is not as it was and why: changes against the last week, and notices (PRO-16)."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from core.phrases import Phrases
from core.planner.doses.raises import GIVEN
from core.planner.logged.inputs import input_text
from core.planner.replaying.footing import Standing
from core.planner.state.course import changed
from core.planner.state.parts import Cause
from core.planner.telling.held import as_it_is, held, joined
from core.planner.telling.notes import notes_of
from core.planner.telling.reasons import Reasons
from core.planner.telling.words import in_words
from core.rules.differences import Difference, differences
from core.training import Change, Notice, Week


def explained(standing: Standing, told: Week | None = None) -> Week:
    """Return the week with its changes and notices in words, set against the one before it as that was told."""
    if told is not None:
        standing = replace(standing, course=changed(standing.course, printed=told))
    teller = _Teller(standing)
    week, before = standing.planned.week, standing.course.printed
    found = tuple(differences(before, week, standing.means.catalog)) if before is not None else ()
    changes = tuple(teller.change(difference) for difference in found)
    touched = {difference.exercise for difference in found if not (difference.tests or difference.effort)} | {
        d.replaced for d in found if d.replaced
    }
    notices = tuple(teller.notices(touched))
    return replace(week, changes=changes, notices=notices)


class _Teller:
    """Put causes into words for one week."""

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self.causes = tuple(standing.planned.why())
        self.reasons = Reasons(standing, self.causes)
        self.phrases: Phrases = standing.means.catalog.phrases()

    def change(self, difference: Difference) -> Change:
        """Return one difference with its rules, inputs and sentence."""
        causes = self.reasons.of(difference)
        name = self.standing.means.exercise(difference.exercise).name
        own = difference.exercise, difference.replaced
        inputs = [text for cause in causes for text in self._inputs(cause, own if cause.phrase in GIVEN else ())]
        return Change(
            exercise=difference.exercise,
            before=difference.before,
            after=difference.after,
            rules=tuple(dict.fromkeys(rule for cause in causes for rule in cause.rules)),
            inputs=tuple(dict.fromkeys(inputs)) or self.reasons.weeks.last_week(),
            why=self._said(in_words(causes, difference, self.reasons.weeks), exercise=name),
        )

    def _inputs(self, cause: Cause, of: Collection[str | None] = ()) -> Iterator[str]:
        # What another exercise of a session did is no reason to give one more: its pain would speak against it.
        profile = self.standing.means.profile
        yield from (input_text(entry, profile, self.phrases, of) for entry in dict.fromkeys(cause.entries))
        yield from cause.notes

    def _said(self, cause: Cause, **blanks: str) -> str:
        return self.phrases.say(cause.phrase, **{"exercise": "", **blanks})

    def notices(self, touched: set[str]) -> Iterator[Notice]:
        """Yield what the week as a whole follows from, and why some exercises are held."""
        course, every = self.standing.course, self.phrases.say("plan-all")
        general = dict.fromkeys((*self.causes, *notes_of(self.standing)))
        true = as_it_is(general, self.standing.planned.week, course.printed)
        told = [cause for cause, _ in joined((cause, "") for cause in true)]
        freeze = course.freeze if course.freeze in told else None
        with_freeze = next((c for c in told if freeze and c != freeze and _inputs_of(c) == _inputs_of(freeze)), None)
        for cause in told:
            if with_freeze is None or cause != freeze:
                yield self._notice(cause, every, freeze if cause == with_freeze else None)
        for cause, names in joined(held(self.standing, touched)):
            listed = ", ".join(names)
            yield self._notice(cause, self.phrases.say("plan-each", exercises=listed) if len(names) > 1 else listed)

    def _notice(self, cause: Cause, exercise: str, also: Cause | None = None) -> Notice:
        """Return a cause as a notice, with another one of the same inputs in the same breath."""
        inputs = tuple(dict.fromkeys(self._inputs(cause)))
        why = " ".join(self._said(each, exercise=exercise) for each in (cause, also) if each)
        return Notice(rules=cause.rules, why=f"{why} ({'; '.join(inputs)})" if inputs else why)


def _inputs_of(cause: Cause) -> tuple[object, ...]:
    return cause.rules, cause.entries, cause.notes
