"""The way back of a painful pattern: out until two sessions and a morning were calm, then one step easier (PAI-08)."""

from collections.abc import Sequence
from typing import Final

from core.catalog import Exercise
from core.journal import Illness, Pain
from core.planner.doses.repeated import is_frozen
from core.planner.doses.rows import Effect, worse
from core.planner.logged.evidence import Evidence
from core.planner.logged.exposure import Exposure
from core.planner.measures.signs import Signs
from core.planner.measures.tally import Progress
from core.planner.state.parts import Cause, Strand
from core.rules.complaints import PAIN_LIMIT, SORE_FREEZE, concerns, hits, is_alarming
from core.rules.demand import LEG_CHAINS

_CALM_SESSIONS: Final = 2
_SILENT_WEEKS: Final = 2
"""Weeks of mornings with a word about soreness and none about pain that stand for the calm morning of PAI-08.

The rulebook is silent about who never says that it no longer hurts: it would be out for good.
"""


def ached(
    strand: Strand, effect: Effect | None, signs: Signs, progress: Progress
) -> tuple[Strand, Effect | None, tuple[Cause, ...]]:
    """Keep a painful pattern out until two sessions and a morning were calm, then bring it back smaller (PAI-08)."""
    if effect is not None and effect.removed:
        weeks = 1 + (strand.hurt_weeks if strand.ache == "removed" else 0)
        out = strand._replace(ache="removed", removals=strand.removals + 1, hurt_weeks=weeks)
        return out._replace(calm_sessions=0, silent_weeks=0, calm_morning=_calmed(signs)), None, ()
    if signs.pain > PAIN_LIMIT or signs.mornings:
        # A morning that is worse than before counts like pain of 3, however small its number (PAI-04).
        weeks = strand.hurt_weeks + 1
        return strand._replace(hurt_weeks=weeks, calm_sessions=0, calm_morning=False, silent_weeks=0), None, ()
    evidence, exercise = progress.evidence, progress.means.exercise(strand.exercise)
    quiet = [p for p in evidence.pains if p.when == "morning" and _is_of(p, exercise, progress)]
    calm = strand.calm_sessions + sum(_calm(group) for group in _by_log(evidence).values())
    calm += _calm_days(strand, quiet, progress)
    silent = _silent_weeks(strand, exercise, progress)
    strand = strand._replace(calm_sessions=calm, calm_morning=strand.calm_morning or bool(quiet), silent_weeks=silent)
    if calm < _CALM_SESSIONS or not (strand.calm_morning or silent >= _SILENT_WEEKS):
        return strand, None, ()
    phrase = "plan-pain-back" if strand.calm_morning else "plan-pain-silent"
    back = Cause(("PAI-08",), phrase, tuple(quiet), (f"{calm} sessions or days with pain of 2 or less",))
    # Pain of 3 to 5 takes a set and a rung each week that it is there (row 3): worse pain brings it back no higher.
    weeks = max(1, strand.hurt_weeks)
    return strand._replace(ache="none", referred=False, hurt_weeks=0), Effect(sets=weeks, rungs=weeks), (back,)


def _is_of(morning: Pain, exercise: Exercise, progress: Progress) -> bool:
    """Tell whether a morning says something of an exercise; of a limp it speaks for all that the limp took out."""
    limped = {pain.region for pain in progress.course.aching if pain.limp}
    return concerns(morning.region, exercise) or (morning.region in limped and exercise.chain in LEG_CHAINS)


def _calmed(signs: Signs) -> bool:
    """Tell whether a morning after the last that hurt was quiet: it counts, though its week took the pattern out."""
    quiet = [e.at for e in signs.aches if isinstance(e, Pain) and e.when == "morning" and e.score <= PAIN_LIMIT]
    hurt = [e.at for e in signs.aches if not isinstance(e, Pain) or e.score > PAIN_LIMIT or is_alarming(e)]
    growing = signs.mornings or signs.rising or worse(signs)
    return not growing and bool(quiet and hurt) and max(quiet) > max(hurt)


def _silent_weeks(strand: Strand, exercise: Exercise, progress: Progress) -> int:
    """Count a silent week; where one that is not comes after it, say so: light work is no answer to it (PRO-10)."""
    before = max(0, strand.silent_weeks)
    if not is_frozen(progress.course) and _silent(exercise, progress.evidence):
        return before + 1
    return -1 if before else 0


def _silent(exercise: Exercise, evidence: Evidence) -> bool:
    """Tell whether a week had painless sets, mornings without soreness to speak of, and no word about pain."""
    told = any(_calm(group) for group in _by_log(evidence).values())
    hurts = any(pain.score > PAIN_LIMIT and hits(pain, exercise) for pain in evidence.pains)
    return told and not hurts and bool(evidence.soreness) and all(e.score <= SORE_FREEZE for e in evidence.soreness)


def _calm_days(strand: Strand, quiet: Sequence[Pain], progress: Progress) -> int:
    """Return the calm mornings that stand for sessions, beside the one that is asked for anyway.

    Where pain left no session in a week, none could ever be calm; the rulebook is silent. Weeks that a stop or an
    illness emptied count for nothing.
    """
    course, evidence = progress.course, progress.evidence
    halted = course.stop or course.resumed or course.ill or any(isinstance(e, Illness) for e in evidence.others)
    if halted or course.printed is None or course.printed.sessions:
        return 0
    days = {pain.at.astimezone(progress.means.zone).date() for pain in quiet}
    return max(0, len(days) - (not strand.calm_morning))


def _by_log(evidence: Evidence) -> dict[str, list[Exposure]]:
    found: dict[str, list[Exposure]] = {}
    for group in evidence.exposures.values():
        for exposure in group:
            found.setdefault(exposure.log.session, []).append(exposure)
    return found


def _calm(group: list[Exposure]) -> bool:
    felt = [e.pain for e in group if e.pain is not None]
    return bool(felt) and max(felt) <= PAIN_LIMIT
