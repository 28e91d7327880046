"""What the safety questions keep out of a week (SCR-01 to SCR-04, SAF-01, SAF-02, BAL-03)."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from core.athlete import ADULT_AGE, TOPICS, Screening
from core.body import LEGS, Leg
from core.catalog import Chain, Exercise
from core.journal import Assessment, Entry, SessionLog
from core.rules.demand import LEG_CHAINS
from core.rules.rule import Breach, Case, Rule, at_exercise, at_session, at_week

OLDER_AGE: Final = 60
EYES_OPEN_AGE: Final = 65
UNSTEADY: Final[frozenset[str]] = frozenset({
    "balance_eyes_closed", "balance_foam", "balance_board", "balance_ball_catch",
})  # fmt: skip
"""Balance with eyes closed or on unsteady ground."""
_OPEN_EYES: Final = "balance_eyes_open"
STEADY_S: Final = 30
"""How long both legs stand with open eyes before that."""
BARRING: Final = ("chest_pain", "dizziness")
EXPECTING: Final = ("pregnant", "postnatal_under_12_weeks")
GUIDED: Final = ("bone_stress_12_months", "in_rehab")
_CLEARED_FIRST: Final = {"SCR-01": TOPICS, "SCR-03": EXPECTING, "SCR-04": GUIDED}
_SAID: Final = {"bone_stress_12_months": "a bone stress injury in 12 months", "in_rehab": "rehab"}
_SUPINE: Final[frozenset[str]] = frozenset({"dead_bug", "run_prep_flow", "hamstring_slide"})
_SUPINE_CHAINS: Final[frozenset[Chain]] = frozenset({"bridge"})


def uncleared(screening: Screening | None) -> bool:
    """Tell whether a safety answer bars demanding work until a professional has cleared the athlete."""
    return screening is not None and not screening.cleared and (_any_topic(screening) or _guided(screening))


def barred(screening: Screening | None) -> bool:
    """Tell whether a chest or dizziness answer bars light work too."""
    return screening is not None and not screening.cleared and (screening.chest_pain or screening.dizziness)


def answered_yes(screening: Screening, topics: Sequence[str]) -> str:
    """Name the topics among these that were answered yes, as an input."""
    named = (_SAID.get(topic, topic.replace("_", " ")) for topic in topics if getattr(screening, topic))
    return f"{', '.join(named)} in the safety answers"


def light_only(screening: Screening) -> tuple[tuple[str, ...], str]:
    """Return by which rules light work alone is left until a clearance, and the answers that call for it."""
    called = {rule: topics for rule, topics in _CLEARED_FIRST.items() if any(getattr(screening, t) for t in topics)}
    return tuple(called), answered_yes(screening, [topic for topics in called.values() for topic in topics])


def expecting(screening: Screening | None) -> bool:
    """Tell whether the athlete is pregnant or within 12 weeks of a birth."""
    return screening is not None and (screening.pregnant or screening.postnatal_under_12_weeks)


def supine(exercise: Exercise) -> bool:
    """Tell whether an exercise is done lying on the back."""
    return exercise.chain in _SUPINE_CHAINS or exercise.id in _SUPINE


def _any_topic(screening: Screening) -> bool:
    return any(getattr(screening, topic) for topic in TOPICS)


def _guided(screening: Screening) -> bool:
    return expecting(screening) or screening.bone_stress_12_months or screening.in_rehab


def _topics_cleared(case: Case) -> Iterator[Breach]:
    screening = case.profile.screening
    if screening is None or screening.cleared or not _any_topic(screening):
        return
    for session in case.week.sessions if barred(screening) else case.demanding:
        why = "a safety question was answered yes and no professional has cleared the athlete yet"
        yield Breach("SCR-01", at_session(session), why)


def _age(case: Case) -> Iterator[Breach]:
    if case.profile.age < ADULT_AGE and case.week.sessions:
        yield Breach("SCR-02", at_week(case), "the athlete is under 18: a coach or clinician plans their strength work")
    for session, item, exercise in case.items():
        if case.profile.age >= EYES_OPEN_AGE and exercise.id in UNSTEADY:
            yield Breach(
                "SCR-02", at_exercise(session, item), "from 65 on, balance is done with open eyes on firm ground"
            )


def _expecting(case: Case) -> Iterator[Breach]:
    screening = case.profile.screening
    if screening is None or not expecting(screening):
        return
    for session in () if screening.cleared else case.demanding:
        yield Breach("SCR-03", at_session(session), "during and soon after pregnancy only light work, until cleared")
    for session, item, exercise in case.items():
        if exercise.chain == "plyometric":
            yield Breach("SCR-03", at_exercise(session, item), "no jumps during and soon after pregnancy")
        elif screening.pregnant and supine(exercise):
            yield Breach("SCR-03", at_exercise(session, item), "no work lying on the back during pregnancy")


def _guided_only(case: Case) -> Iterator[Breach]:
    screening = case.profile.screening
    if screening is None or screening.cleared or not (screening.bone_stress_12_months or screening.in_rehab):
        return
    for session in case.demanding:
        why = "after a bone stress injury or in rehab a clinician sets demanding work, until the athlete is cleared"
        yield Breach("SCR-04", at_session(session), why)


def _emergency(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions if case.cites("SAF-01") else ():
        yield Breach("SAF-01", at_session(session), "an emergency sign stops the whole plan")


def _stopped(case: Case) -> Iterator[Breach]:
    if case.week.mode != "stopped":
        return
    for session, item, exercise in case.items():
        if exercise.chain in LEG_CHAINS and item.sets:
            yield Breach("SAF-02", at_exercise(session, item), "the plan is stopped: no leg work until cleared")


def _steady(case: Case) -> Iterator[Breach]:
    screening = case.profile.screening
    dizzy = screening is not None and screening.dizziness
    for session, item, exercise in case.items():
        if exercise.id not in UNSTEADY:
            continue
        if dizzy:
            yield Breach("BAL-03", at_exercise(session, item), "no closed eyes or unsteady ground with dizziness")
        elif item.load_kg:
            yield Breach("BAL-03", at_exercise(session, item), "unsteady balance is never loaded")


def _one_unsteady(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        unsteady = [item.exercise for item in session.exercises if item.exercise in UNSTEADY]
        if len(unsteady) > 1:
            why = f"{' and '.join(unsteady)}: one exercise on unsteady ground or with closed eyes a session (D23)"
            yield Breach("BAL-02", at_session(session), why)


def _steady_first(case: Case) -> Iterator[Breach]:
    """Yield closed eyes and unsteady ground before 30 s with open eyes were shown on both legs (D23)."""
    if case.shown is None:
        return
    held = _held_open(case.shown.known)
    short = [leg for leg in LEGS if held.get(leg, 0) < STEADY_S]
    for session, item, exercise in case.items() if short else ():
        if exercise.id in UNSTEADY:
            why = f"{STEADY_S} s with open eyes come first on both legs, told by a test or a session"
            yield Breach("BAL-02", at_exercise(session, item), why)


def _held_open(known: Iterable[Entry]) -> dict[Leg, float]:
    """Return how long each leg ever stood with open eyes, in seconds."""
    found: dict[Leg, float] = {}
    for entry in known:
        tests = [(entry.leg, entry.value)] if isinstance(entry, Assessment) and entry.test == _OPEN_EYES else []
        sets = entry.sets if isinstance(entry, SessionLog) else ()
        for leg, seconds in (*tests, *((s.leg, s.seconds or 0) for s in sets if s.exercise == _OPEN_EYES)):
            for one in LEGS if leg is None or leg == "both" else (leg,):
                found[one] = max(found.get(one, 0), seconds)
    return found


RULES: Final = (
    Rule("BAL-02", "PROG", _one_unsteady),
    Rule("BAL-02", "PROG", _steady_first),
    Rule("SCR-01", "SAFE", _topics_cleared),
    Rule("SCR-02", "SAFE", _age),
    Rule("SCR-03", "SAFE", _expecting),
    Rule("SCR-04", "SAFE", _guided_only),
    Rule("SAF-01", "SAFE", _emergency),
    Rule("SAF-02", "SAFE", _stopped),
    Rule("BAL-03", "HARD", _steady),
)
