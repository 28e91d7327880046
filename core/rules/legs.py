"""Both legs alike, the weaker one first, no extras for the stronger (LEG-01 to LEG-03)."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from core.rules.rule import Breach, Case, Rule, at_exercise, at_session


def _equal_legs(case: Case) -> Iterator[Breach]:
    for session, item, exercise in case.items():
        if item.per_leg != exercise.per_leg:
            why = (
                "both legs get the same sets: it is done leg by leg" if exercise.per_leg else "it is done on both legs"
            )
            yield Breach("LEG-01", at_exercise(session, item), why)
        if item.first_leg and not item.per_leg:
            yield Breach("LEG-01", at_exercise(session, item), "it is done on both legs at once: none is the first")
        doses = {(i.sets, i.amount, i.load_kg) for i in session.exercises if i.exercise == item.exercise}
        if len(doses) > 1:
            yield Breach("LEG-01", at_exercise(session, item), "it stands twice with different doses")


def _weaker_first(case: Case) -> Iterator[Breach]:
    weaker = case.profile.weaker_leg
    if weaker is None or case.cites("LEG-04"):
        return
    for session, item, exercise in case.items():
        if exercise.per_leg and item.sets and item.first_leg != weaker:
            yield Breach("LEG-02", at_exercise(session, item), f"it starts on the weaker leg, the {weaker} one")


def _no_extra(case: Case) -> Iterator[Breach]:
    if "weak_leg_bonus" in case.profile.options:
        return
    for session in case.week.sessions:
        for name, times in Counter(item.exercise for item in session.exercises).items():
            exercise = case.catalog.exercises.get(name)
            if times > 1 and exercise is not None and exercise.per_leg:
                where = f"{at_session(session)}, exercise {name}"
                yield Breach("LEG-03", where, "it stands twice: no leg gets extra sets")


RULES: Final = (
    Rule("LEG-01", "HARD", _equal_legs),
    Rule("LEG-02", "HARD", _weaker_first),
    Rule("LEG-03", "HARD", _no_extra),
)
