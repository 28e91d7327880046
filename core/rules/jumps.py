"""Jumps: who may, how many, how often, in which order (5.6, PLY-01 to PLY-03, SCR-02)."""

from collections.abc import Iterator
from datetime import UTC, timedelta
from itertools import pairwise
from typing import Final

from core.athlete import Screening
from core.journal import Pain
from core.rules.holds import told_last_week
from core.rules.jump_tests import JUMPING_SORENESS, unproven
from core.rules.rule import Breach, Case, Rule, at_exercise, at_session, at_week
from core.rules.screening import OLDER_AGE, expecting
from core.training import Session, Week

FIRST_WEEK: Final = 9
REGULAR_WEEKS: Final = 8
MOST_CONTACTS: Final = 120
MOST_JUMP_SESSIONS: Final = 2
JUMP_GAP: Final = timedelta(hours=48)
MOST_CONTACT_RISE: Final = 1.2
_SPRINGS: Final = ("calf", "achilles")


def contacts(session: Session, case: Case) -> int:
    """Count the foot contacts of a session, both feet together (R06)."""
    return sum(item.feet for item in session.exercises if item.exercise in case.catalog.exercises)


def most_contacts(age: int) -> int:
    """Return the most contacts of a session; from 60 on half of it (SCR-02)."""
    return MOST_CONTACTS // 2 if age >= OLDER_AGE else MOST_CONTACTS


def _jumping(week: Week, case: Case) -> list[Session]:
    return sorted((s for s in week.sessions if contacts(s, case)), key=lambda session: session.starts)


def _gates(case: Case) -> Iterator[Breach]:
    for session in _jumping(case.week, case):
        yield from (Breach("PLY-01", at_session(session), f"jumps, but {reason}") for reason in _shut(case))


def _shut(case: Case) -> Iterator[str]:
    week, shown = case.week, case.shown
    trained = (week.week - case.profile.started).days // 7
    if week.week_number < FIRST_WEEK and trained < REGULAR_WEEKS:
        yield "they come after eight weeks of regular strength work"
    if barred := barred_from_jumps(case.profile.screening):
        yield barred
    if shown is not None:
        yield from unproven(shown.tests, shown.hops, case.profile, case.catalog)
        if shown.sore > JUMPING_SORENESS:
            yield f"soreness {shown.sore:g}/10 in the week before"


def barred_from_jumps(screening: Screening | None) -> str | None:
    """Say why the safety answers keep jumps out, None where they do not."""
    if screening is None:
        return "safety questions not answered"
    if expecting(screening):
        return "not during and soon after pregnancy"
    if screening.bone_stress_12_months and not screening.cleared:
        return "not within 12 months of a bone stress injury unless cleared"
    return None


def _drops(case: Case) -> Iterator[Breach]:
    # Depth drops need a clinician's or coach's word; the profile's only sign of one is `cleared`.
    screening = case.profile.screening
    for session, item, exercise in case.items() if screening is None or not screening.cleared else ():
        if exercise.id == "depth_drop":
            yield Breach("PLY-01", at_exercise(session, item), "depth drops only with a clinician's or coach's word")


def _caps(case: Case) -> Iterator[Breach]:
    sessions = _jumping(case.week, case)
    most = most_contacts(case.profile.age)
    for session in sessions:
        if contacts(session, case) > most:
            yield Breach("PLY-02", at_session(session), f"{contacts(session, case)} contacts is more than {most}")
        chains = [
            case.catalog.exercises[i.exercise].chain for i in session.exercises if i.exercise in case.catalog.exercises
        ]
        strength = [n for n, chain in enumerate(chains) if chain not in ("plyometric", "balance", "flow")]
        if strength and max(n for n, chain in enumerate(chains) if chain == "plyometric") > strength[0]:
            yield Breach("PLY-02", at_session(session), "jumps come before the strength sets")
        if any(
            run.kind == "long" and run.date == session.date and run.earliest < session.starts.astimezone(UTC)
            for run in case.runs
        ):
            yield Breach("PLY-02", at_session(session), "no jumps after a long run")
    yield from _weekly(case, sessions)


def _weekly(case: Case, sessions: list[Session]) -> Iterator[Breach]:
    if len(sessions) > MOST_JUMP_SESSIONS:
        yield Breach("PLY-02", at_week(case), f"jumps in {len(sessions)} sessions, twice a week at most")
    for one, other in pairwise(sessions):
        if other.starts.astimezone(UTC) - one.starts.astimezone(UTC) < JUMP_GAP:
            yield Breach("PLY-02", at_session(other), "less than 48 h after the last jumps")
    last = _last_jumps(case)
    before = sum(contacts(s, case) for s in last.sessions) if last else 0
    now = sum(contacts(s, case) for s in sessions)
    if before and now > before * MOST_CONTACT_RISE:
        yield Breach("PLY-02", at_week(case), f"{now} contacts after {before}: more than 20 % up")


def _last_jumps(case: Case) -> Week | None:
    """Return the last week that had jumps, as far as weeks before are known: power days may come every other week."""
    before = (week for week in (case.previous, *reversed(case.earlier)) if week is not None)
    return next((week for week in before if _jumping(week, case)), None)


def _ladder(case: Case) -> Iterator[Breach]:
    if case.previous is None:
        return
    last = _last_jumps(case) or case.previous
    reached = max((_rung(case, name) for s in last.sessions for name in _jumps(case, s)), default=None)
    for session in case.week.sessions:
        for item in session.exercises:
            if item.exercise in _jumps(case, session) and _rung(case, item.exercise) > (
                1 if reached is None else reached + 1
            ):
                yield Breach("PLY-03", at_exercise(session, item), "jumps are learnt rung by rung")


def _jumps(case: Case, session: Session) -> list[str]:
    known = case.catalog.exercises
    return [i.exercise for i in session.exercises if i.exercise in known and known[i.exercise].chain == "plyometric"]


def _rung(case: Case, name: str) -> int:
    return case.catalog.exercises[name].rung


def _sore_calf(case: Case) -> Iterator[Breach]:
    told = told_last_week(case.shown.known, case.week.week, case.profile.zone) if case.shown else []
    pain = next((e for e in told if isinstance(e, Pain) and e.region in _SPRINGS and e.score), None)
    if pain is not None:
        why = f"jumps, but pain {pain.score:g}/10 in {pain.region} was told in the week before"
        yield from (Breach("PAI-09", at_session(session), why) for session in _jumping(case.week, case))


def _older(case: Case) -> Iterator[Breach]:
    for session in _jumping(case.week, case) if case.profile.age >= OLDER_AGE else ():
        if contacts(session, case) > most_contacts(case.profile.age):
            yield Breach("SCR-02", at_session(session), "from 60 on half the contacts")


RULES: Final = (
    Rule("PLY-01", "HARD", _gates),
    Rule("PLY-01", "HARD", _drops),
    Rule("PAI-09", "REGR", _sore_calf),
    Rule("PLY-02", "DEF", _caps),
    Rule("PLY-03", "DEF", _ladder),
    Rule("SCR-02", "SAFE", _older),
)
