"""What each phase and programme asks for (PHA, EXE-05 to EXE-12, DOS-01, SCH-11)."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from core.athlete import Profile
from core.catalog import Chain, Exercise
from core.rules.demand import hard_sets
from core.rules.frequency import FIFTY_MILES_KM
from core.rules.minutes import LONGEST_SESSION
from core.rules.rule import GROWING, Breach, Case, Rule, at_exercise, at_session, at_week
from core.training import Phase, work_of

SHORT_MINUTES: Final = 45
"""The longest session above 80 km a week and in race preparation (5.2)."""
CORE_MINUTES: Final = 30
RECOVERY_DAYS: Final = 3
STAIRCASE: Final = (6, 7, 8, 9, 11, 13, 15, 17)
"""The hard sets per leg and session of the programme's first eight weeks (5.3)."""
_MOST_HAND_KG: Final = 1.5
_INTERMEDIATE: Final = 5
_ADVANCED: Final = 9
_LOW_STEP_WEEKS: Final = 4
_FREE_SQUAT_WEEK: Final = 6
_BOX_SQUAT_RUNG: Final = 2
FIRST_SINGLE_LEG_SQUATS: Final = frozenset({"assisted_single_leg_squat", "single_leg_box_squat"})
"""What free single-leg squats come after (EXE-09)."""
_RECOVERY_CHAINS: Final[frozenset[Chain]] = frozenset({"bridge", "bird_dog", "lateral"})
_MOST_REPS: Final = 15


def phase_of(week_number: int) -> Phase:
    """Return the phase of a programme week: beginner 1-4, intermediate 5-8, advanced from 9 on."""
    if week_number < _INTERMEDIATE:
        return "beginner"
    return "intermediate" if week_number < _ADVANCED else "advanced"


def usual_minutes(profile: Profile) -> int:
    """Return how long a session may be in any week: the athlete's slot, an hour, 45 minutes on high mileage or in race
    preparation (PHA-07, PHA-09).

    A taper halves the sets of what there is, it leaves nothing out for its shorter sessions (TAP-01).
    """
    short = profile.weekly_distance_km > FIFTY_MILES_KM or profile.training_block == "preparation"
    return min(profile.session_minutes, SHORT_MINUTES if short else LONGEST_SESSION)


def takes_turns(profile: Profile) -> bool:
    """Tell whether leg and core circuits take turns: above 80 km a week in a base block (S4.15).

    The article rotates lower, upper and core. The library has no upper-body work but core, and the legs keep a session
    every week (PRO-12): one of each, where others have two for the legs (smaller dose).
    """
    return profile.training_block == "base" and profile.weekly_distance_km > FIFTY_MILES_KM


def _phase(case: Case) -> Iterator[Breach]:
    week = case.week
    if week.week_number < 1:
        yield Breach("PHA-01", at_week(case), f"week {week.week_number}: the weeks of a programme begin with 1")
    if case.profile.program == "single_leg" and week.phase != phase_of(week.week_number):
        yield Breach(
            "PHA-01", at_week(case), f"week {week.week_number} is {phase_of(week.week_number)}, not {week.phase}"
        )


def _one_week_on(case: Case) -> Iterator[Breach]:
    before, now = case.previous, case.week.week_number
    if before is None or now <= before.week_number + 1:
        return
    on_track = [{session.kind for session in work_of(week)} == {"recovery"} for week in (before, case.week)]
    if on_track[0] == on_track[1]:  # weeks of another programme count for themselves
        yield Breach("PHA-02", at_week(case), f"week {now} follows week {before.week_number}: none is jumped over")


def _staircase(case: Case) -> Iterator[Breach]:
    number = case.week.week_number
    if case.profile.program != "single_leg" or number > len(STAIRCASE):
        return
    written = "as_written" in case.profile.options
    most = STAIRCASE[3 if number < _INTERMEDIATE else 7] if written else STAIRCASE[number - 1]
    for session in case.demanding:
        if (total := hard_sets(session.exercises, case.catalog)) > most:
            why = f"{total} hard sets per leg; week {number} has {most}" + ("" if written else " where not as written")
            yield Breach("EXE-05", at_session(session), why)


def _three_days(case: Case) -> Iterator[Breach]:
    kinds = Counter(session.kind for session in case.demanding)
    if case.week.phase == "advanced" and len(case.demanding) >= 3 and max(kinds.values()) > 1:
        yield Breach("PHA-06", at_week(case), "three advanced days are endurance, strength and power, each once")


def _high_mileage(case: Case) -> Iterator[Breach]:
    if case.profile.weekly_distance_km <= FIFTY_MILES_KM:
        return
    for session in case.week.sessions:
        if session.minutes > SHORT_MINUTES:
            yield Breach("PHA-07", at_session(session), f"{session.minutes} minutes; above 80 km a week 45 are enough")


def _preparation(case: Case) -> Iterator[Breach]:
    for session in case.demanding if case.profile.training_block == "preparation" else ():
        if session.minutes > SHORT_MINUTES:
            yield Breach("PHA-09", at_session(session), f"{session.minutes} minutes; 45 are enough in race preparation")


def _recovery_days(case: Case) -> Iterator[Breach]:
    days = [session for session in case.week.sessions if session.kind == "recovery"]
    building = case.profile.program == "recovery" and case.week.mode in GROWING
    if building and 0 < len(days) < RECOVERY_DAYS and not (case.week.notices or case.week.changes):
        yield Breach("PHA-11", at_week(case), f"{len(days)} recovery sessions; the track has three a week at least")


def _hand_items(case: Case) -> Iterator[Breach]:
    for session, item, exercise in case.items():
        if exercise.chain == "bird_dog" and item.load_kg > _MOST_HAND_KG:
            yield Breach("EXE-12", at_exercise(session, item), f"{item.load_kg:g} kg; about 1 kg is meant in the hand")


def too_high(exercise: Exercise, number: int) -> bool:
    """Tell whether a step-up is higher than a programme week has it: low in weeks 1 to 4 (EXE-08)."""
    return number <= _LOW_STEP_WEEKS and exercise.chain == "step_up" and exercise.rung > 1


def _step_height(case: Case) -> Iterator[Breach]:
    if case.profile.program != "single_leg":
        return
    for session, item, exercise in case.items():
        if too_high(exercise, case.week.week_number):
            yield Breach("EXE-08", at_exercise(session, item), "the step stays low in weeks 1 to 4")


def _squat_ladder(case: Case) -> Iterator[Breach]:
    skipped = _last_squat_was_on_two_legs(case)
    for session, item, exercise in case.items():
        free = exercise.chain == "single_leg_squat" and exercise.rung > _BOX_SQUAT_RUNG
        first = _ADVANCED if exercise.id == "pistol_squat" else _FREE_SQUAT_WEEK
        if free and (skipped or case.week.week_number < first):
            yield Breach("EXE-09", at_exercise(session, item), "single-leg squats begin with a strap or a box")


def _last_squat_was_on_two_legs(case: Case) -> bool:
    sessions = case.previous.sessions if case.previous else ()
    known = [case.catalog.exercises.get(item.exercise) for session in sessions for item in session.exercises]
    rungs = [exercise.rung for exercise in known if exercise is not None and exercise.chain == "single_leg_squat"]
    return bool(rungs) and max(rungs) == 0


def _recovery_order(case: Case) -> Iterator[Breach]:
    if case.profile.program != "recovery":
        return
    for session, item, exercise in case.items():
        if exercise.chain in _RECOVERY_CHAINS and exercise.rung > case.week.week_number:
            yield Breach(
                "EXE-11", at_exercise(session, item), f"it belongs to week {exercise.rung} of the recovery track"
            )


def _repetitions(case: Case) -> Iterator[Breach]:
    for session, item, exercise in case.items():
        if exercise.demanding and exercise.chain != "calf" and (item.reps or 0) > _MOST_REPS:
            yield Breach(
                "DOS-01", at_exercise(session, item), f"{item.reps} repetitions; more weight before more than 15"
            )


def _core_day(case: Case) -> Iterator[Breach]:
    for session in case.week.sessions:
        if session.kind == "core" and session.minutes > CORE_MINUTES:
            yield Breach("SCH-11", at_session(session), f"a core session of {session.minutes} minutes; 30 at most")


RULES: Final = (
    Rule("DOS-01", "DEF", _repetitions),
    Rule("EXE-05", "DEF", _staircase),
    Rule("EXE-08", "DEF", _step_height),
    Rule("EXE-09", "DEF", _squat_ladder),
    Rule("EXE-11", "DEF", _recovery_order),
    Rule("EXE-12", "DEF", _hand_items),
    Rule("PHA-01", "DEF", _phase),
    Rule("PHA-02", "PROG", _one_week_on),
    Rule("PHA-06", "DEF", _three_days),
    Rule("PHA-07", "DEF", _high_mileage),
    Rule("PHA-09", "DEF", _preparation),
    Rule("PHA-11", "DEF", _recovery_days),
    Rule("SCH-11", "DEF", _core_day),
)
