"""Say where kit and minutes end: a week that comes again for months is no riddle (PRO-03, PHA-10)."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from core.catalog import Exercise
from core.planner.choosing.choice import HIGHEST, Means
from core.planner.replaying.footing import Standing
from core.planner.state.parts import Cause, Strand
from core.planner.telling.standstill import is_time
from core.planner.telling.two_weeks import doses_of, hardest
from core.rules.kit import alternatives, suffices

_LONG: Final = 12
"""Exposures in a row that went well on one rung: at two a week as many weeks as 8 to 12 repetitions and a set take."""


def at_the_top(standing: Standing) -> Iterator[Cause]:
    """Yield what stands as it did in the last building week though all went well, one week in four (PRO-16)."""
    means = standing.means
    if not is_time(standing) or standing.course.freeze is not None:
        return
    cards = [means.exercise(s.exercise) for s in standing.course.strands.values() if _stays(s, standing)]
    if last := [card.name for card in cards if rung_above(card, means) is None]:
        yield Cause(("PRO-03", "EXE-09"), "plan-at-end", notes=(", ".join(last),))
    if notes := [f"{card.name}: the next step needs {kit}" for card in cards if (kit := _lacking(card, means))]:
        minutes = f"sessions of at most {means.profile.session_minutes} minutes"
        yield Cause(("PRO-03", "PHA-10"), "plan-at-top", notes=(*notes, minutes))


def _stays(strand: Strand, standing: Standing) -> bool:
    """Tell whether it went well for long, without any weight, and its hardest day is as it was."""
    built = standing.course.built
    was, now = (doses_of(week, strand.exercise) if week else {} for week in (built, standing.planned.week))
    same = bool(was and now) and hardest(chain(*was.values())) == hardest(chain(*now.values()))
    return same and not strand.load and strand.good >= _LONG and strand.ache == "none"


def rung_above(card: Exercise, means: Means) -> Exercise | None:
    """Return the next rung of an exercise's chain, whatever kit it asks for."""
    rungs = means.catalog.chains[card.chain]
    return next((rung for rung in rungs if card.rung < rung.rung <= HIGHEST[card.chain]), None)


def _lacking(card: Exercise, means: Means) -> str:
    """Say what kit the next step needs; nothing where a step is there, or where only its weight is too heavy."""
    above, own = rung_above(card, means), means.profile.equipment
    if above is None or means.above(card) is not None or suffices(own, above.equipment):
        return ""
    ways = [sorted(needed - own) for needed in alternatives(above.equipment)]
    return " or ".join(sorted(" and ".join(kit) for kit in ways if len(kit) == min(map(len, ways))))
