"""What a week is made of: patterns, single-leg share, Nordic curls (EXE-02, EXE-03, EXE-13, PRO-12)."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Final

from core.athlete import Block
from core.catalog import Chain
from core.rules.demand import LEG_CHAINS
from core.rules.doses import BODYWEIGHT_WEEKS
from core.rules.rule import Breach, Case, Rule, at_exercise, at_session, at_week
from core.rules.spacing import ends
from core.training import Session

KNEE_CHAINS: Final[frozenset[Chain]] = frozenset({"lunge", "single_leg_squat", "step_up", "step_down"})
HINGE_CHAINS: Final[frozenset[Chain]] = frozenset({"hinge"})
_SINGLE_LEG_SHARE: Final = 0.6
_SAFETY: Final = ("PAI", "SAF", "SCR", "PRO-14")
_FITTED: Final = ("DOS-05", "EXE-02")
NORDIC_GAP: Final = timedelta(hours=48)
_NO_ROOM: Final = ("SCH-08", "SCH-10", "EXE-10")
_CALF_FROM_WEEK: Final = 5
_TRUNK_CHAINS: Final[frozenset[Chain]] = frozenset({"core", "bird_dog"})
_LEAST_CORE: Final = 2
_BALANCE_TO_WEEK: Final = 4
_ROTATING: Final[Block] = "base"


def _pairs(case: Case) -> Iterator[Breach]:
    if case.cites(*_SAFETY) or case.profile.training_block == _ROTATING:
        return
    for session in case.demanding:
        chains = _chains(case, session)
        for name, wanted in (("hinge", HINGE_CHAINS), ("lunge, squat or step", KNEE_CHAINS)):
            if not chains & wanted:
                yield Breach("EXE-02", at_session(session), f"a demanding session has a {name} exercise")
        if case.week.week_number <= _BALANCE_TO_WEEK and "balance" not in chains and not case.cites(*_FITTED):
            yield Breach("EXE-02", at_session(session), "every session of weeks 1 to 4 has balance work")


def _calf(case: Case) -> Iterator[Breach]:
    missing = case.demanding and not any("calf" in _chains(case, session) for session in case.week.sessions)
    full = case.week.mode == "build" and case.week.week_number >= _CALF_FROM_WEEK
    if missing and full and not case.cites(*_SAFETY, *_FITTED):
        yield Breach("EXE-02", at_week(case), "from week 5 on the calf is trained at least once a week")


def _core(case: Case) -> Iterator[Breach]:
    week, profile = case.week, case.profile
    # The first two weeks are short and have none (PHA-04); light days by choice stand in its place (PHA-11).
    due = profile.program == "single_leg" and "light_days" not in profile.options and case.demanding
    if week.mode != "build" or week.week_number <= BODYWEIGHT_WEEKS or not due:
        return
    names = {card.id for _, item, card in case.items() if item.sets and card.chain in _TRUNK_CHAINS}
    if len(names) < _LEAST_CORE and not case.cites(*_SAFETY, *_FITTED, *_NO_ROOM):
        why = f"{len(names) or 'no'} exercise{'' if len(names) == 1 else 's'} for the trunk; two a week at least"
        yield Breach("EXE-10", at_week(case), why)


def _pairs_and_calf(case: Case) -> Iterator[Breach]:
    yield from _pairs(case)
    yield from _calf(case)


def mostly_single(sets: Iterable[tuple[int, bool]]) -> bool:
    """Tell whether of hard sets, each with whether it is done leg by leg, enough are on one leg (EXE-03)."""
    counted = tuple(sets)
    return sum(n for n, single in counted if single) >= _SINGLE_LEG_SHARE * sum(n for n, _ in counted)


def _single_leg(case: Case) -> Iterator[Breach]:
    hard = [(item.sets, e.per_leg) for _, item, e in case.items() if e.demanding and e.chain in LEG_CHAINS]
    total, single = sum(n for n, _ in hard), sum(n for n, alone in hard if alone)
    if not mostly_single(hard):
        yield Breach("EXE-03", at_week(case), f"{single} of {total} hard sets are on one leg; 60 % at least should be")


def _nordic(case: Case) -> Iterator[Breach]:
    found = [(session, item) for session, item, exercise in case.items() if exercise.id == "nordic_curl"]
    for session, item in found:
        if "hamstring" not in case.profile.focus:
            yield Breach("EXE-13", at_exercise(session, item), "Nordic curls are for athletes with a hamstring focus")
        end = ends(session)
        if any(r.key and end <= r.latest_start and r.earliest < end + NORDIC_GAP for r in case.runs):
            yield Breach("EXE-13", at_exercise(session, item), "less than 48 h to a key run")
    if len(found) > 1:
        yield Breach("EXE-13", at_week(case), "Nordic curls once a week at most")


def _floor(case: Case) -> Iterator[Breach]:
    for session, item, _ in case.items():
        if not item.sets:
            yield Breach("PRO-12", at_exercise(session, item), "no sets: keep at least one, or leave the exercise out")
    if not case.demanding or case.cites(*_SAFETY):
        return
    chains = {chain for session in case.week.sessions for chain in _chains(case, session)}
    for name, wanted in (("hinge", HINGE_CHAINS), ("lunge, squat or step", KNEE_CHAINS)):
        if not chains & wanted:
            yield Breach("PRO-12", at_week(case), f"the week keeps at least one set of a {name} exercise")


def _chains(case: Case, session: Session) -> set[Chain]:
    known = case.catalog.exercises
    return {known[item.exercise].chain for item in session.exercises if item.sets and item.exercise in known}


RULES: Final = (
    Rule("EXE-02", "DEF", _pairs_and_calf),
    Rule("EXE-03", "DEF", _single_leg),
    Rule("EXE-10", "DEF", _core),
    Rule("EXE-13", "DEF", _nordic),
    Rule("PRO-12", "HARD", _floor),
)
