"""Count towards the next step what a week's exposures of a pattern earned (PRO-01, PRO-04, D12)."""

from collections.abc import Sequence
from typing import Final

from core.planner.choosing.choice import Means
from core.planner.doses.big_jump import COARSE_SETS, COARSE_TOP, on_its_way
from core.planner.doses.levers import earned
from core.planner.kinds.sparing import stung
from core.planner.logged.exposure import Exposure
from core.planner.measures.signs import Signs
from core.planner.measures.tally import Progress
from core.planner.state.parts import Strand
from core.rules.complaints import PAIN_LIMIT, SORE_FREEZE

_STALLED_SHARE: Final = 0.9


def counted(strand: Strand, signs: Signs, progress: Progress) -> Strand:
    """Count what the exposures earned; weeks that are lowered on purpose count neither way."""
    evidence, means = progress.evidence, progress.means
    stings = bool(evidence.hurting) and stung(means.exercise(strand.exercise), evidence, means)
    grave = signs.soreness > SORE_FREEZE or signs.pain > PAIN_LIMIT or bool(signs.form) or stings
    sorely = grave or signs.lingers
    mildly = sorely and not grave
    weak = signs.share is not None and signs.share < _STALLED_SHARE
    if not progress.building or not signs.exposures or strand.exercise in progress.course.spared:
        weeks = strand.weak_weeks + 1 if weak and progress.returning else strand.weak_weeks
        found = sorely, mildly, signs.felt, weeks
        if (strand.frozen, strand.mildly, strand.felt, strand.weak_weeks) == found:
            return strand
        return strand._replace(frozen=sorely, mildly=mildly, felt=signs.felt, weak_weeks=weeks)
    fine = earned(signs) and signs.known and not sorely
    held = signs.load or 0.0 if fine else 0.0
    heavier = held > strand.load
    return strand._replace(
        held=(min(held, strand.held) if strand.held_weeks else held) if heavier else 0,
        held_times=strand.held_times + len(signs.exposures) if heavier else 0,
        held_weeks=strand.held_weeks + 1 if heavier else 0,
        good=strand.good + len(signs.exposures) if fine else 0,
        tops=strand.tops + _at_top(signs.exposures, strand, means) if fine else 0,
        weak_weeks=strand.weak_weeks + 1 if weak else 0,
        felt=signs.felt,
        frozen=sorely,
        mildly=mildly,
    )


def _at_top(exposures: Sequence[Exposure], strand: Strand, means: Means) -> int:
    """Count how often all that was asked was done; towards a big jump only three sets of 15 count (PRO-04)."""
    whole = [asked for one in exposures if (asked := one.asked) is not None and one.least >= asked.amount]
    if whole and on_its_way(means.exercise(strand.exercise), strand.load, means):
        return sum([asked.sets >= COARSE_SETS and asked.amount >= COARSE_TOP for asked in whole])
    return len(whole)
