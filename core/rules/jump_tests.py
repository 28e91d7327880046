"""What tests must show before anybody jumps, from plan or journal alike (5.6, PLY-01)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import reduce
from typing import Final

from core.athlete import Profile
from core.body import LEGS, Leg
from core.catalog import Catalog
from core.journal import Assessment, Entry, Illness, Pain, RedFlag, SessionLog, Soreness, effective
from core.rules.complaints import is_severe
from core.rules.stops import Stop, with_stops

HOP_TESTS: Final = frozenset({"single_leg_hop", "single_leg_forward_hop"})
HOPS: Final = 10
HOP_PAIN: Final = 1.0


def hops_told(before: Mapping[Leg, float], logs: Iterable[SessionLog]) -> Mapping[Leg, float]:
    """Return the pain of each leg's last ten hops after some logs; fewer hops count only where they hurt."""
    found = dict(before)
    for log in sorted(logs, key=lambda log: log.at):
        felt: dict[Leg, float] = {}
        for done in log.sets:
            if done.exercise not in HOP_TESTS or done.pain is None or done.leg is None:
                continue
            if (done.contacts or 0) >= HOPS or done.pain > HOP_PAIN:
                for leg in LEGS if done.leg == "both" else (done.leg,):
                    felt[leg] = max(done.pain, felt.get(leg, 0.0))
        found |= felt
    return found


JUMPING_SORENESS: Final = 3.0
_CALF_RAISES: Final = 20.0
_CALF_GAP: Final = 2.0
_SPLIT_SQUATS: Final = 10.0
_SYMMETRY: Final = 0.90
_COMPARED: Final = ("calf_raise", "bulgarian_split_squat", "single_leg_bridge", "sit_to_stand", "step_up_height")
"""Tests of leg strength: where both legs were tested, the weaker one has at least 90 % of the other in each of them."""
_WEEK: Final = timedelta(days=7)
_LATELY: Final = timedelta(weeks=4)
Results = Mapping[tuple[str, str], float]
"""The last result of each test on each leg."""


@dataclass(frozen=True, slots=True)
class Shown:
    """Hold what a journal shows before a week: how the legs take jumps, how the body is, and all that was told."""

    tests: Results = field(default_factory=dict)
    hops: Mapping[Leg, float] = field(default_factory=dict)
    sore: float = 0.0
    """The worst soreness of the week before, as far as it was told."""
    spoke: bool = False
    """Whether pain, soreness, illness or a red flag of the week before may have taken something out of it."""
    stops: tuple[Stop, ...] = ()
    """Signs that were told and not cleared (SAF-04)."""
    ill: bool = False
    loads: Mapping[str, float] = field(default_factory=dict)
    """The heaviest weight in kg that an exercise was done with in the four weeks before."""
    aches: tuple[Pain, ...] = ()
    """What hurt so in the week before that it takes out what it concerns."""
    known: tuple[Entry, ...] = ()
    """All that was told, oldest first."""


def shown_before(journal: tuple[Entry, ...], now: datetime) -> Shown:
    """Return what was shown before an instant."""
    known = [entry for entry in effective(journal) if entry.at < now]
    hops = hops_told({}, (entry for entry in known if isinstance(entry, SessionLog)))
    felt = [e for e in known if isinstance(e, Pain | Soreness | Illness | RedFlag) and e.at >= now - _WEEK]
    sore = max((entry.score for entry in felt if isinstance(entry, Soreness)), default=0.0)
    ill = [entry.state == "ill" for entry in known if isinstance(entry, Illness)][-1:] == [True]
    aches = tuple(entry for entry in felt if isinstance(entry, Pain) and is_severe(entry))
    tests = tested({}, (e for e in known if isinstance(e, Assessment)))
    loads, told = loads_done(known, now), tuple(known)
    return Shown(tests, hops, sore, bool(felt), reduce(with_stops, known, ()), ill, loads, aches, told)


def loads_done(known: Iterable[Entry], now: datetime) -> dict[str, float]:
    """Return the heaviest weight in kg of each exercise that was done in the four weeks before an instant."""
    found: dict[str, float] = {}
    for entry in known:
        if isinstance(entry, SessionLog) and entry.at >= now - _LATELY:
            for done in entry.sets:
                if done.amount and done.load_kg:
                    found[done.exercise] = max(found.get(done.exercise, 0.0), done.load_kg)
    return found


def tested(before: Results, tests: Iterable[Assessment]) -> dict[tuple[str, str], float]:
    """Return the last result of each leg after some tests; one that names no leg is of both."""
    legs = ((e, leg) for e in tests for leg in (LEGS if e.leg in ("both", None) else (e.leg,)))
    return {**before, **{(e.test, leg): e.value for e, leg in legs}}


def unproven(tests: Results, hops: Mapping[Leg, float], profile: Profile, catalog: Catalog) -> Iterator[str]:
    """Yield what is still to be shown before jumps, nothing where all of it was."""
    calf, needed = _both(tests, "calf_raise"), least_calf_raises(profile, catalog)
    if calf is None or calf[0] < needed or calf[1] - calf[0] > _CALF_GAP:
        yield f"calf raises: {needed:g} on both legs, {_CALF_GAP:g} apart at most; {_said(calf)}"
    squats = _both(tests, "bulgarian_split_squat")
    if squats is None or squats[0] < _SPLIT_SQUATS:
        yield f"Bulgarian split squats: {_SPLIT_SQUATS:g} on both legs; {_said(squats)}"
    for test in _COMPARED if tests else ():
        pair = _both(tests, test)
        if pair is not None and pair[0] < _SYMMETRY * pair[1]:
            yield f"{catalog.assessments[test].name}: less than 90 % on one leg; {_said(pair)}"
    if len(hops) < len(LEGS) or max(hops.values()) > HOP_PAIN:
        yield f"{HOPS} single-leg hops on each leg with pain of {HOP_PAIN:g} or less: " + (
            "not shown yet" if len(hops) < len(LEGS) else f"pain {max(hops.values()):g}"
        )


def least_calf_raises(profile: Profile, catalog: Catalog) -> float:
    """Return the calf raises that are asked of each leg: 20, or what is usual for age and sex where that is less."""
    norms = catalog.assessments["calf_raise"].norms
    row = norms[0].at(profile.age) if norms else None
    usual = row.of(profile.sex) if row else None
    # Where the sex is not known, the larger of the two figures is asked (smaller dose).
    return min(_CALF_RAISES, usual[1]) if usual else _CALF_RAISES


def _both(tests: Results, test: str) -> tuple[float, float] | None:
    """Return the last results of both legs, the lower one first: texts must not depend on the side (DAT-03)."""
    left, right = tests.get((test, "left")), tests.get((test, "right"))
    return None if left is None or right is None else (min(left, right), max(left, right))


def _said(pair: tuple[float, float] | None) -> str:
    return "not tested yet" if pair is None else f"last test {pair[0]:g} and {pair[1]:g}"
