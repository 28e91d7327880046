"""What stops a plan or lets it go on: red flags, alarming pain, illness, clearance (SAF-01 to SAF-06)."""

from collections.abc import Iterable
from typing import Final

from core.athlete import MovementGate
from core.body import Region
from core.journal import Entry, Gate, Illness, Pain, RedFlag, SessionLog, Soreness
from core.planner.course import Course, changed

BONE_SITES: Final[frozenset[Region | None]] = frozenset({"groin", "shin", "foot"})
"""Where pain may be a bone's (F1). The rulebook names parts of them; the whole region is the smaller dose."""
_BONE_PAIN: Final = 3
"""SAF-02 gives no number, PAI-02 lets 0 to 2 go on: from here the plan stops, below nothing rises (see `freeze`)."""


def is_refer(pain: Pain) -> bool:
    """Tell whether a pain is one of the patterns for which the plan stops until a professional has looked (SAF-02)."""
    if pain.type == "bony" or (pain.when in ("rest", "night") and pain.score > 0):
        return True
    alarming = pain.limp or (pain.type is not None and pain.type != "ache")
    return pain.region in BONE_SITES and (pain.score >= _BONE_PAIN or alarming)


def with_safety(course: Course, entries: Iterable[Entry]) -> Course:
    """Return the course after a week's red flags, clearances, illness and movement gates, in order."""
    for entry in entries:
        if isinstance(entry, SessionLog | Soreness):
            continue  # most entries are
        match entry:
            case RedFlag():
                course = _flagged(course, entry)
            case Pain() if is_refer(entry) and not _worse(course.stop):
                course = changed(course, stop=entry)
            case Illness():
                course = changed(course, ill=entry if entry.state == "ill" else None)
            case Gate():
                gate = MovementGate(squat=entry.squat, lunge=entry.lunge, hinge=entry.hinge)
                course = changed(course, gate=gate, gate_at=entry.at)
            case _:
                pass
    return course


def _flagged(course: Course, flag: RedFlag) -> Course:
    if not flag.cleared:
        return course if _worse(course.stop) and flag.tier == "refer" else changed(course, stop=flag)
    if course.stop is None or (_worse(course.stop) and flag.tier != "emergency"):
        return course
    return changed(course, stop=None, resumed=flag)


def _worse(stop: RedFlag | Pain | None) -> bool:
    return isinstance(stop, RedFlag) and stop.tier == "emergency"
