"""How a building week scores for the gate that lets the programme move on (PHA-02, 5.4)."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from core.catalog import Chain
from core.planner.choosing.choice import Means
from core.planner.logged.evidence import Evidence
from core.planner.measures.signs import Signs
from core.planner.measures.tally import Progress
from core.planner.state.course import Course
from core.planner.state.parts import LeftOut, Score, StrandName
from core.rules.composition import HINGE_CHAINS, KNEE_CHAINS
from core.rules.demand import LEG_CHAINS

_FAR_OVER: Final = 2
"""Effort above the cap that row 10 calls too much."""
HOLDS_ALL: Final = 2
"""Weeks in a row for which an exercise that was left out holds all others: one may be forgotten ([E])."""


def score_of(progress: Progress, signs: Mapping[StrandName, Signs]) -> Score:
    """Return what was planned and done of a week, and whether all of it is known and stayed within its effort."""
    light = progress.means.profile.program == "recovery"
    cards, strands = progress.means.catalog.exercises, progress.course.strands
    built = _built(progress.means)
    hard = [
        found for name, found in signs.items()
        if found.exposures and cards[strands[name].exercise].chain in built
    ]  # fmt: skip
    unsaid = [found for found in hard if not (found.known and found.told)]
    felt = [(e, found.cap) for found in hard for e in found.exposures]
    shares = [e.share for e, _ in felt if e.share is not None]
    over = [e.effort - (e.asked.rpe_cap if e.asked else cap) for e, cap in felt if e.effort is not None]
    counted = _counted(progress.evidence)
    fine = bool(shares) and not unsaid and _within(over, light) and not holding(progress.course, progress.means)
    stopped = progress.course.stop is not None or progress.course.resumed is not None
    return Score(len(counted), len(counted & progress.evidence.done), sum(shares), len(shares), fine, stopped)


def _counted(evidence: Evidence) -> set[str]:
    sessions = evidence.shown.sessions if evidence.shown else ()
    return {session.id for session in sessions if session.demanding} or {session.id for session in sessions}


def _within(over: Sequence[float], light: bool) -> bool:
    """Tell whether the efforts leave room for the programme's next week.

    The recovery track says so itself: nothing above its 6 (5.4). PHA-02 names no effort; a week that was too hard on
    the whole, or far too hard anywhere (row 10), is repeated (the smaller dose).
    """
    if light:
        return max(over, default=0) <= 0
    return sum(over) <= 0 and max(over, default=0) < _FAR_OVER


def holding(course: Course, means: Means) -> tuple[str, ...]:
    """Return what was left out of the logs and holds the programme, since it is unknown (PRO-18).

    What is left out week by week holds itself alone: row 14 is of one exercise, and the rulebook is silent on when one
    of them may stop all. Without a hinge and a knee exercise that are told nothing is built on (EXE-02).
    """
    cards, strands = means.catalog.exercises, course.strands.values()
    told = {cards[s.exercise].chain for s in strands if s.ache != "removed" and s.exercise not in course.left_out}
    pair = not HINGE_CHAINS.isdisjoint(told) and not KNEE_CHAINS.isdisjoint(told)
    lately = [(name, left.weeks) for name, left in course.left_out.items() if left.lately]
    return tuple([name for name, weeks in lately if weeks <= HOLDS_ALL or not pair])


def left_out(course: Course, evidence: Evidence, means: Means) -> Mapping[str, LeftOut]:
    """Return the patterns' exercises of the sessions that were done which were not told of each time they were asked.

    Of strength work it is the legs' alone: the balance hold of a
    warm-up is no work that the next week builds on (PHA-02).
    """
    counted, cards, built = _counted(evidence), means.catalog.exercises, _built(means)
    trained = {strand.exercise for strand in course.strands.values()}
    lacking: dict[Chain, int] = {}
    names: dict[Chain, str] = {}
    for session in evidence.shown.sessions if evidence.shown else ():
        if session.id in counted and session.id in evidence.done:
            asked = [item.exercise for item in session.exercises if item.exercise in trained]
            found = {cards[name].chain: name for name in asked if cards[name].chain in built}
            names.update(found)
            for chain in found:
                lacking[chain] = lacking.get(chain, 0) + 1
    for name, exposures in evidence.exposures.items():
        if (chain := cards[name].chain) in lacking:
            lacking[chain] -= len(exposures)
    before = course.left_out
    left = {name: one._replace(lately=False) for name, one in before.items() if cards[name].chain not in lacking}
    for name in [names[chain] for chain, times in lacking.items() if times > 0]:
        left[name] = LeftOut(before[name].weeks + 1 if name in before else 1, lately=True)
    return left


def _built(means: Means) -> Collection[Chain]:
    """Return the chains that count: the legs' alone, or all on the recovery track."""
    return means.catalog.chains if means.profile.program == "recovery" else LEG_CHAINS
