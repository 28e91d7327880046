"""The strict readings: rules that can be read in two ways, read the stricter way, so that plans meet both.

An id ends in a star. None of these is a breach for `legup check`; our own plans keep them all the same.
"""

from collections.abc import Iterator
from datetime import UTC, timedelta
from itertools import pairwise
from typing import Final

from core.athlete import Profile
from core.catalog import Catalog
from core.rules import Breach, Case
from core.rules.composition import HINGE_CHAINS, KNEE_CHAINS
from core.rules.demand import LEG_CHAINS
from core.rules.minutes import session_minutes
from core.rules.screening import expecting, supine, uncleared
from core.rules.spacing import DEMANDING_GAP, SPLIT_GAP, ends
from core.training import Week

DIRECTLY: Final = timedelta(minutes=45)
RACE_WEEK: Final = 7
"""Days from a Monday to a race up to which they are the race week of 5.1: a Monday's race has it in the week before."""


def strict(week: Week, profile: Profile, catalog: Catalog, previous: Week | None) -> Iterator[Breach]:
    """Yield what a stricter reader would call broken."""
    case = Case(week, profile, catalog, previous)
    for part in (_rest, _split, _light, _honest_minutes, _overlap, _screening, _race_week, _shape, _pair):
        yield from part(case)


def _rest(case: Case) -> Iterator[Breach]:
    for one, other in pairwise([*case.demanding_before[-1:], *case.demanding]):
        if other.starts.astimezone(UTC) - ends(one) < DEMANDING_GAP:
            yield Breach("SCH-02*", other.id, "less than 48 h from end to start")


def _split(case: Case) -> Iterator[Breach]:
    for session in case.demanding:
        start = session.starts.astimezone(UTC)
        for run in case.runs:
            if run.timed and run.date == session.date and run.over <= start:
                wait = start - run.over
                later = any(o.over > run.over for o in case.runs if o.timed and o.over <= start)
                if DIRECTLY < wait < SPLIT_GAP and not later:
                    yield Breach(
                        "SCH-03*", session.id, f"{wait} after the {run.kind} run: neither at once nor 6 h later"
                    )


def _light(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        if session in case.demanding:
            continue
        hard = [i.exercise for i in session.exercises if _known(case, i.exercise).demanding]
        if hard or session.rpe_cap > 6 or session.minutes > 30:
            yield Breach("REC-03*", session.id, f"light, but {hard or session.rpe_cap or session.minutes}")


def _honest_minutes(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        if session.kind == "assessment":
            continue  # the tests themselves are no sets that the model could count
        model = session_minutes(session.exercises, session.kind, case.week.week_number, case.week.mode)
        if not model <= session.minutes <= model + 6:
            yield Breach("DOS-05*", session.id, f"says {session.minutes}, the model {model}")


def _overlap(case: Case) -> Iterator[Breach]:
    ordered = sorted(case.week.sessions, key=lambda session: session.starts.astimezone(UTC))
    for one, other in pairwise(ordered):
        if other.starts.astimezone(UTC) < ends(one):
            yield Breach("SCH-14*", other.id, f"begins before {one.id} is over")


def _screening(case: Case) -> Iterator[Breach]:
    screening = case.profile.screening
    for session in case.demanding if uncleared(screening) else ():
        yield Breach("SCR-01*", session.id, "demanding before clearance")
    for session, item, exercise in case.items():
        if expecting(screening) and (supine(exercise) or exercise.chain == "plyometric"):
            yield Breach("SCR-03*", session.id, f"{item.exercise} during or after pregnancy")


def _race_week(case: Case) -> Iterator[Breach]:
    most = 2 if "keep_frequency" in case.profile.options else 1
    for race in case.profile.races:
        days = (race.date - case.week.week).days
        ahead = [session for session in case.demanding if session.date < race.date]
        if 0 <= days <= RACE_WEEK and len(ahead) > most:
            yield Breach(
                "TAP-01*", case.week.week.isoformat(), f"{len(ahead)} sessions ahead of the race of {race.date}"
            )
        for session in ahead if 0 <= days < 14 else ():
            if any(item.sets > 2 for item in session.exercises if _known(case, item.exercise).demanding):
                yield Breach("TAP-01*", session.id, f"more than 2 sets ahead of the race of {race.date}")


def _shape(case: Case) -> Iterator[Breach]:
    for session, item, exercise in case.items():
        if not item.sets or not item.tempo or (item.first_leg is not None) > exercise.per_leg:
            yield Breach("EXE-01*", f"{session.id} {item.exercise}", "no sets, no tempo, or a first leg for both legs")
        if not exercise.dose.rest_s[0] <= item.rest_s <= exercise.dose.rest_s[1]:
            yield Breach("DOS-02*", f"{session.id} {item.exercise}", f"rest {item.rest_s} off the card")
        if item.rpe_cap > session.rpe_cap:
            yield Breach("DOS-03*", f"{session.id} {item.exercise}", "capped above its session")
    names = {session.id for session in case.week.sessions}
    if len(names) < len(case.week.sessions):
        yield Breach("DAT-02*", case.week.week.isoformat(), "two sessions with one id")


def _pair(case: Case) -> Iterator[Breach]:
    if case.cites("PAI", "SAF", "SCR"):
        return
    for session in case.demanding:
        chains = {_known(case, item.exercise).chain for item in session.exercises}
        if not (chains & HINGE_CHAINS and chains & KNEE_CHAINS) or not chains & LEG_CHAINS:
            yield Breach("EXE-02*", session.id, f"hinge and knee, not {sorted(chains)}")


def _known(case: Case, name: str):
    return case.catalog.exercises[name]
