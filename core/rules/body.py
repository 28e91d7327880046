"""What a journal forbids of a week: open stops, illness, and what hurt in the week before (SAF, PAI)."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from itertools import pairwise
from math import inf
from typing import Final

from core.catalog import Exercise
from core.journal import Entry, Gate, Illness, Pain, SessionLog, Soreness
from core.rules.compare import hardest_by_exercise, most_sets
from core.rules.complaints import PAIN_LIMIT, SORE_CUT, concerns, hits, is_alarming, is_removing, is_severe
from core.rules.demand import LEG_CHAINS, week_hard_sets
from core.rules.rule import Breach, Case, Rule, at_exercise, at_session, at_week
from core.rules.stops import is_emergency, sign_of
from core.training import ASSESSMENT, Session
from core.wall_time import midnight

_TENDON_PLAN: Final = "clinician_tendon_plan"
ILLNESS_SHARES: Final = (0.5, 0.75)
"""What is left of the sets in the first and the second week after an illness (SAF-06)."""
GAP: Final = 14
LONG_GAP: Final = 28
GAP_SHARES: Final = (0.5, 0.7)
"""What is left of them after so many days without strength work; after the longer gap the gate is shown once more."""


def _urgent(case: Case) -> Iterator[Breach]:
    """Yield work that stands although an urgent sign is open."""
    signs = [sign_of(stop) for stop in case.shown.stops if is_emergency(stop)] if case.shown else []
    if signs and case.week.sessions:
        yield Breach("SAF-01", at_week(case), f"sessions although {', '.join(signs)} was told and is not cleared")


def _referred(case: Case) -> Iterator[Breach]:
    """Yield leg work that stands although a professional should look first."""
    signs = [sign_of(stop) for stop in case.shown.stops if not is_emergency(stop)] if case.shown else []
    for session in case.week.sessions if signs else ():
        names = [card.id for card in _cards(session, case) if card.chain in LEG_CHAINS]
        if names:
            yield Breach(
                "SAF-02", at_session(session), f"{names[0]} although {', '.join(signs)} was told and is not cleared"
            )


def _ill(case: Case) -> Iterator[Breach]:
    """Yield sessions of somebody who is ill."""
    if case.shown is not None and case.shown.ill and case.week.sessions:
        why = "sessions although the athlete is ill; none until the word that it is over"
        yield Breach("SAF-06", at_week(case), why)


def _just_well(case: Case) -> Iterator[Breach]:
    """Yield a week after an illness with more than its share of the sets; a set of each exercise always may."""
    told = [entry for entry in case.shown.known if isinstance(entry, Illness)] if case.shown else []
    over = [well.at for ill, well in pairwise(told) if (ill.state, well.state) == ("ill", "well")]
    if case.whole is None or not over:
        return
    zone, monday = case.profile.zone, case.week.week
    weeks = sum(over[-1] < midnight(monday - timedelta(weeks=back), zone) for back in (1, 2))
    sets, usual = (week_hard_sets(week.sessions, case.catalog) for week in (case.week, case.whole))
    least = sum(card.demanding for _, _, card in case.items())
    if weeks < len(ILLNESS_SHARES) and sets > max(usual * ILLNESS_SHARES[weeks], least):
        why = f"{sets} hard sets per leg after {usual} before the illness; {ILLNESS_SHARES[weeks]:.0%} of them at most"
        yield Breach("SAF-06", at_week(case), why)


def _long_away(case: Case) -> Iterator[Breach]:
    """Yield a first week after a long gap with more than half of the sets, or with weight and no gate shown since."""
    told = case.shown.known if case.shown else ()
    trained = [entry.at for entry in told if isinstance(entry, SessionLog) and _trains_legs(entry, case)]
    if not (trained and case.demanding and case.whole):
        return
    days = (case.demanding[0].date - trained[-1].astimezone(case.profile.zone).date()).days
    if days < GAP:
        return
    sets, usual = (week_hard_sets(week.sessions, case.catalog) for week in (case.week, case.whole))
    least = sum(card.demanding for _, _, card in case.items())
    if sets > max(usual * GAP_SHARES[0], least):
        why = f"{sets} hard sets per leg after {usual} and {days} days without leg work; half of them at most"
        yield Breach("PRO-14", at_week(case), why)
    shown = any(isinstance(entry, Gate) and entry.at >= trained[-1] + timedelta(days=LONG_GAP) for entry in told)
    for session, item, card in case.items() if days >= LONG_GAP and not shown else ():
        if item.load_kg and card.demanding:
            why = f"{item.load_kg:g} kg {days} days after the last leg work; the gate comes first once more"
            yield Breach("PHA-03", at_exercise(session, item), why)


def _trains_legs(log: SessionLog, case: Case) -> bool:
    """Tell whether a log has leg work; the easy set before the tests of a day is none (ASS-01)."""
    if log.session.endswith(ASSESSMENT):
        return False
    return any(case.catalog.exercises[done.exercise].chain in LEG_CHAINS for done in log.sets)


def _hurts(case: Case) -> Iterator[Breach]:
    """Yield exercises of what hurt more than 5, or alarmingly, in the week before."""
    if case.shown is None or _TENDON_PLAN in case.profile.options:
        return
    in_sets = _pain_in_sets(case.shown.known, case)
    for session, item, card in case.items():
        pain = next((one for one in case.shown.aches if card.demanding and hits(one, card)), None)
        if pain is not None:
            rule = "PAI-03" if is_alarming(pain) else "PAI-02"
            yield Breach(rule, at_exercise(session, item), f"{_said(pain)} in the week before")
        elif is_removing(in_sets.get(card.id, 0)):
            yield Breach(
                "PAI-02", at_exercise(session, item), f"pain {in_sets[card.id]:g}/10 in its sets the week before"
            )


def _unmoved(case: Case) -> Iterator[Breach]:
    """Yield exercises that stand as they stood when they hurt 3 to 5; a single set is as little as there is."""
    if case.previous is None or case.shown is None or not case.grows or _TENDON_PLAN in case.profile.options:
        return
    in_sets = _pain_in_sets(case.shown.known, case)
    begins = midnight(case.previous.week, case.profile.zone)
    lately = [
        entry for entry in case.shown.known if isinstance(entry, Pain) and entry.at >= begins and not is_severe(entry)
    ]
    was, now = hardest_by_exercise(case.previous), hardest_by_exercise(case.week)
    for session, item, card in case.items():
        told = (pain.score for pain in lately if card.demanding and hits(pain, card))
        worst = max((in_sets.get(card.id, 0), *told))
        before = was.get(card.id)
        if is_removing(worst) or worst <= PAIN_LIMIT or before is None or before.sets == 1:
            continue
        if now[card.id] >= before:
            yield Breach(
                "PAI-02", at_exercise(session, item), f"pain {worst:g}/10 in the week before, and no smaller dose"
            )


def _still_as_sore(case: Case) -> Iterator[Breach]:
    """Yield exercises with as many sets as before although what they load was very sore; one is the floor (row 8)."""
    if case.previous is None or case.shown is None or not case.grows:
        return
    begins = midnight(case.previous.week, case.profile.zone)
    told = [e for e in case.shown.known if isinstance(e, Soreness) and e.at >= begins and e.score >= SORE_CUT]
    was, now = most_sets(case.previous), most_sets(case.week)
    for session, item, card in case.items():
        sore = next((e for e in told if card.demanding and e.region != "other" and concerns(e.region, card)), None)
        if sore is not None and now[card.id] >= was.get(card.id, inf) > 1:
            why = f"soreness {sore.score:g}/10 in the week before, and no set less"
            yield Breach("PRO-08", at_exercise(session, item), why)


def _pain_in_sets(known: Iterable[Entry], case: Case) -> Mapping[str, float]:
    """Return the worst pain in the sets of each exercise in the week before."""
    begins = midnight(case.week.week - timedelta(weeks=1), case.profile.zone)
    logs = [entry for entry in known if isinstance(entry, SessionLog) and entry.at >= begins]
    sets = sorted((done for log in logs for done in log.sets), key=lambda done: done.pain or 0)
    return {done.exercise: done.pain or 0 for done in sets}


def _said(pain: Pain) -> str:
    where = (pain.region or "legs").replace("_", " ")
    kind = f", {pain.type}" if pain.type else ""
    return f"pain {pain.score:g}/10 in {where}{kind}{', limping' if pain.limp else ''}"


def _cards(session: Session, case: Case) -> list[Exercise]:
    """Return the exercises of a session that the library knows."""
    found = map(case.catalog.exercises.get, (item.exercise for item in session.exercises))
    return [card for card in found if card is not None]


RULES: Final = (
    Rule("SAF-01", "SAFE", _urgent),
    Rule("SAF-02", "SAFE", _referred),
    Rule("SAF-06", "SAFE", _ill),
    Rule("SAF-06", "SAFE", _just_well),
    Rule("PRO-14", "DEF", _long_away),
    Rule("PAI-02", "DEF", _hurts),
    Rule("PAI-02", "DEF", _unmoved),
    Rule("PRO-08", "REGR", _still_as_sore),
)
