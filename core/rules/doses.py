"""Which exercises a week may hold and how much of them (EXE, DOS, PHA-03, PHA-10)."""

from collections.abc import Iterator
from typing import Final

from core.catalog import Exercise
from core.rules.demand import (
    LAST_BEGINNER_WEEK,
    MOST_EFFORT,
    MOST_HARD_SETS,
    MOST_SETS,
    effort_cap,
    hard_sets,
    week_hard_sets,
)
from core.rules.kit import in_words, suffices
from core.rules.minutes import LONGEST_SESSION, TEMPO, rep_seconds, session_minutes
from core.rules.rule import GROWING, Breach, Case, Rule, at_exercise, at_session, at_week
from core.rules.weights import weights_for
from core.training import Prescription, Session


def _dose_faults(item: Prescription, exercise: Exercise) -> Iterator[str]:
    """Say in plain words where a prescription leaves the ranges of its exercise."""
    amount = {"reps": item.reps, "seconds": item.seconds, "contacts": item.contacts}[exercise.unit]
    least, most = exercise.dose.amount
    if amount is None:
        yield f"it is counted in {exercise.unit}"
    elif item.sets and not least <= amount <= most:
        yield f"{amount} {exercise.unit} is outside {least} to {most}"
    if item.sets > min(exercise.dose.sets[1], MOST_SETS):
        yield f"{item.sets} sets is more than {min(exercise.dose.sets[1], MOST_SETS)}"
    if item.load_kg and exercise.load == "none":
        yield "it takes no weight"
    if item.per_leg != exercise.per_leg:
        yield "it is done leg by leg" if exercise.per_leg else "it is done on both legs at once"


_REP_SECONDS: Final = (4.0, 8.0)
_SHORTEST_REST_S: Final = 30
_ROUGHLY_MINUTES: Final = 5
"""How far a hand-written session's minutes may lie under what its sets take."""
_BALANCE_REST_S: Final = 15
"""What the card of standing on one leg asks for, whatever the session around it (A1)."""
_FULL_REST_S: Final = 60
_LONGEST_LOADED_REST_S: Final = 120
_LONGEST_REST_S: Final = 180
_LONGEST_LIGHT_REST_S: Final = 90
BODYWEIGHT_WEEKS: Final = 2
_INTERMEDIATE: Final = 5
_ADVANCED: Final = 9


def _in_library(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        for item in session.exercises:
            exercise = case.catalog.exercises.get(item.exercise)
            if exercise is None:
                yield Breach("EXE-01", at_exercise(session, item), "the library has no such exercise")
                continue
            for fault in (*_dose_faults(item, exercise), *_without_weight(item, exercise, case)):
                yield Breach("EXE-01", at_exercise(session, item), fault)


def _without_weight(item: Prescription, exercise: Exercise, case: Case) -> Iterator[str]:
    if exercise.load == "external" and not item.load_kg and not case.bare:
        yield "it is done with a weight; without one it is another exercise"


def _can_be_made(case: Case) -> Iterator[Breach]:
    for session, item, exercise in case.items():
        weights = weights_for(case.profile, exercise)
        if exercise.load == "external" and item.load_kg and not weights.has(item.load_kg):
            own = ", ".join(f"{each:g}" for each in weights.owned)
            why = f"none of the athlete's weights ({own} kg)" if own else f"no multiple of {weights.step:g} kg"
            yield Breach("R10", at_exercise(session, item), f"{item.load_kg:g} kg is {why}")


def _set_limits(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        for item in session.exercises:
            if item.sets > MOST_SETS:
                yield Breach("EXE-04", at_exercise(session, item), f"{item.sets} sets is more than {MOST_SETS}")
        total = hard_sets(session.exercises, case.catalog)
        if total > MOST_HARD_SETS:
            yield Breach("EXE-04", at_session(session), f"{total} hard sets per leg is more than {MOST_HARD_SETS}")
    said, counted = case.week.hard_sets_per_leg, week_hard_sets(case.week.sessions, case.catalog)
    if said != counted:
        yield Breach("EXE-04", at_week(case), f"it says {said} hard sets per leg, its sessions make {counted}")


def _gate(case: Case) -> Iterator[Breach]:
    if case.profile.gate.passed:
        return
    for session, item, _ in case.items():
        if item.load_kg:
            why = (
                f"{item.load_kg:g} kg; the last word of profile and journal is not that {_unclean(case)} without weight"
            )
            yield Breach("PHA-03", at_exercise(session, item), why)


def _unclean(case: Case) -> str:
    gate = case.profile.gate
    missing = [name for name in ("squat", "lunge", "hinge") if not getattr(gate, name)]
    return f"{' and '.join(missing)} {'is' if len(missing) == 1 else 'are'} clean"


def _bodyweight_first(case: Case) -> Iterator[Breach]:
    if case.week.week_number > BODYWEIGHT_WEEKS or case.profile.program != "single_leg":
        return
    for session, item, exercise in case.items():
        if item.load_kg and exercise.load == "external":
            yield Breach("PHA-04", at_exercise(session, item), "the first two weeks are done without weight")


def _equipped(case: Case) -> Iterator[Breach]:
    for session, item, exercise in case.items():
        if not suffices(case.profile.equipment, exercise.equipment):
            why = f"it needs {in_words(exercise.equipment)}, which the athlete does not have"
            yield Breach("PHA-10", at_exercise(session, item), why)


def _effort(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        most = min(_cap(case, session), MOST_EFFORT)
        above = f"{most:g}" + (", before a race" if case.before_race else "")
        if session.rpe_cap > most:
            yield Breach("DOS-03", at_session(session), f"effort {session.rpe_cap:g} is above {above}")
        for item in session.exercises:
            if item.rpe_cap > most:
                yield Breach("DOS-03", at_exercise(session, item), f"effort {item.rpe_cap:g} is above {above}")


def _cap(case: Case, session: Session) -> float:
    week = case.week
    # The race decides, not what the week calls itself (5.2, TAP-01).
    mode = "taper" if case.before_race and week.mode in GROWING else week.mode
    return effort_cap(session.kind, session in case.demanding, week.week_number, mode, case.profile.training_block)


def _minutes(case: Case) -> Iterator[Breach]:
    slot = min(case.profile.session_minutes, LONGEST_SESSION)
    for session in case.week.sessions:
        estimate = session_minutes(session.exercises, session.kind, case.week.week_number, case.week.mode)
        if session.minutes > slot:
            yield Breach("DOS-05", at_session(session), f"{session.minutes} minutes is longer than the slot of {slot}")
        elif estimate > slot:
            yield Breach("DOS-05", at_session(session), f"its sets take {estimate} minutes, the slot has {slot}")
        elif estimate > session.minutes + _ROUGHLY_MINUTES:
            yield Breach("DOS-05", at_session(session), f"its sets take {estimate} minutes, not {session.minutes}")


def _rests(case: Case) -> Iterator[Breach]:
    for session, item, exercise in case.items():
        least, most = _rest(session, item, exercise, case)
        least = _BALANCE_REST_S if exercise.chain == "balance" else least
        if item.rest_s > most:
            yield Breach("DOS-02", at_exercise(session, item), f"a rest of {item.rest_s} s is longer than {most} s")
        elif item.rest_s < least and item.sets > 1:
            yield Breach("DOS-02", at_exercise(session, item), f"a rest of {item.rest_s} s is shorter than {least} s")


def _rest(session: Session, item: Prescription, exercise: Exercise, case: Case) -> tuple[int, int]:
    """Return the shortest and the longest rest: work with weight and jumps ask for more, early work for less."""
    if session not in case.demanding:
        return _SHORTEST_REST_S, _LONGEST_LIGHT_REST_S
    if (item.load_kg and exercise.load == "external") or exercise.chain == "plyometric":
        longest = _LONGEST_REST_S if session.kind == "max_strength" else _LONGEST_LOADED_REST_S
        return _FULL_REST_S, max(longest, exercise.dose.rest_s[1])
    early = case.week.week_number <= LAST_BEGINNER_WEEK
    return _SHORTEST_REST_S, max(_FULL_REST_S, exercise.dose.rest_s[0]) if early else _LONGEST_REST_S


def _tempo(case: Case) -> Iterator[Breach]:
    for session, item, exercise in case.items():
        if item.reps is not None and (fault := _tempo_fault(item.tempo, exercise, _fast(session, case))):
            yield Breach("DOS-07", at_exercise(session, item), fault)


def _fast(session: Session, case: Case) -> bool:
    return session.kind == "power" and case.week.week_number >= _ADVANCED


def _tempo_fault(tempo: str, exercise: Exercise, fast: bool) -> str | None:
    if not TEMPO.fullmatch(tempo):
        return f"{tempo!r} is no tempo; 3-0.5-2-0.5 is down, pause, up, pause in seconds"
    if not exercise.demanding or fast or exercise.id == "calf_rebounds":
        return None
    if "X" in tempo.upper() and tempo != exercise.dose.tempo:
        return "fast work is for the power day of phase three (D06)"
    least, most = _REP_SECONDS
    if not tempo.strip("0.-"):
        return f"a repetition takes no time; {least:g} to {most:g} s keep it controlled"
    if not least <= rep_seconds(tempo) <= most:
        return f"a repetition takes {rep_seconds(tempo):g} s; {least:g} to {most:g} s keep it controlled"
    return None


def _full_range(case: Case) -> Iterator[Breach]:
    for session, item, exercise in case.items():
        if exercise.id == "partial_single_leg_squat" and case.week.week_number < _INTERMEDIATE:
            yield Breach("DOS-08", at_exercise(session, item), "part of the range only after box squats are clean")


RULES: Final = (
    Rule("EXE-01", "HARD", _in_library),
    Rule("EXE-04", "HARD", _set_limits),
    Rule("PHA-03", "HARD", _gate),
    Rule("PHA-04", "DEF", _bodyweight_first),
    Rule("PHA-10", "DEF", _equipped),
    Rule("DOS-02", "DEF", _rests),
    Rule("DOS-03", "HARD", _effort),
    Rule("DOS-05", "HARD", _minutes),
    Rule("DOS-07", "DEF", _tempo),
    Rule("DOS-08", "HARD", _full_range),
    Rule("R10", "DEF", _can_be_made),
)
