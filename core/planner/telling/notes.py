"""What an athlete is told beside the changes: what is held back for everyone, legs, jumps, pain, runs."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from core.athlete import DAYS, KEY_RUNS
from core.body import LEGS, opposite
from core.journal import Test
from core.planner.drafting.draft import first_leg
from core.planner.kinds.modes import outlook
from core.planner.layout.tired import tired
from core.planner.measures.jump_gate import shut
from core.planner.measures.trends import WEAK_SHARE
from core.planner.replaying.footing import Standing
from core.planner.state.keeping import offered
from core.planner.state.parts import Cause
from core.planner.telling.by_time import starting
from core.planner.telling.gate import gate_notes
from core.planner.telling.resting import resting
from core.planner.telling.standstill import balance_that_stays, is_time, left_behind, standstill
from core.planner.telling.top import at_the_top
from core.planner.telling.weak_spot import weak_spot
from core.planner.telling.weights import weights_that_stay, without_weights
from core.rules.rule import GROWING
from core.rules.screening import OLDER_AGE

_KNEE_PAIN: Final = 2.0
_EXPOSURES: Final = 3
_AGAIN: Final = 4
"""Weeks until a side difference that no test has refuted is told once more."""
_SEEN: Final = 2
"""Times in a row that a side difference shows before it is told (LEG-06)."""
_SORE_LONG: Final = 2
"""Weeks of soreness from an easier week on, which make four in all, like the pain of SAF-03."""
_MARATHON_KM: Final = 42.2
_RACE_DAYS: Final = 13
"""The last day of this week and the next, counted from Monday."""


def notes_of(standing: Standing) -> Iterator[Cause]:
    """Yield what the week is to mention."""
    course, week = standing.course, standing.planned.week
    if standing.planned.halted:
        yield from _race_waits(standing)
    if week.mode == "stopped":
        return
    yield from course.general
    for cause in (course.freeze, course.wide_spacing, course.moved_on, course.fewer):
        if cause is not None and week.sessions:
            yield cause
    if course.still_sore >= _SORE_LONG and course.wide_spacing is not None and week.sessions:
        yield course.wide_spacing._replace(rules=("PRO-08",), phrase="plan-sore-long")
    yield from _without_kit(standing)
    yield from standstill(standing)
    yield from weights_that_stay(standing)
    yield from without_weights(standing)
    yield from at_the_top(standing)
    yield from left_behind(standing)
    yield from balance_that_stays(standing)
    yield from starting(standing)
    yield from gate_notes(standing)
    yield from _legs(standing)
    yield from _knee(standing)
    yield from _bonus(standing)
    yield from weak_spot(standing)
    yield from _jumps(standing)
    yield from _tired(standing)
    if (course.aching or course.hurt) and week.sessions:
        yield Cause(("PAI-02",), "plan-ache-spared", (*course.aching, *course.hurt))
    yield from resting(standing)
    offer = offered(course, standing.means.profile)
    if offer is not None and week.sessions:
        yield offer
    yield from _running(standing)


def _race_waits(standing: Standing) -> Iterator[Cause]:
    """Yield that a race of these two weeks undoes neither a stop nor an illness (SAF-04, SAF-06)."""
    planned, means = standing.planned, standing.means
    told = [entry.at.astimezone(means.zone).date() for cause in planned.why() for entry in cause.entries]
    monday = planned.week.week
    ahead = [race.date for race in means.profile.races if 0 <= (race.date - monday).days <= _RACE_DAYS]
    near = min((day for day in ahead if day >= max(told, default=monday)), default=None)
    if near is not None:
        rule, phrase = ("SAF-04", "plan-stop-race") if planned.week.mode == "stopped" else ("SAF-06", "plan-ill-race")
        yield Cause((rule,), phrase, notes=(f"race on {near}",))


def _without_kit(standing: Standing) -> Iterator[Cause]:
    course, means = standing.course, standing.means
    lacking = [strand.exercise for name, strand in course.strands.items() if name in course.week_sets]
    names = [means.exercise(name).name for name in lacking if not means.has_kit(name)]
    if names and standing.planned.week.mode in GROWING:
        yield Cause(("PHA-10", "PRO-15"), "plan-kit-away", notes=(f"no kit for {', '.join(names)}",))


def _knee(standing: Standing) -> Iterator[Cause]:
    """Yield the careful cue for a knee that hurts, wherever at the knee it is (D21, FOR-01)."""
    worst = max((week.get("knee", 0.0) for week in standing.course.pains[-2:]), default=0.0)
    knees = {"lunge", "single_leg_squat", "step_up", "step_down"}
    names = (item.exercise for session in standing.planned.week.sessions for item in session.exercises)
    if worst >= _KNEE_PAIN and any(standing.means.exercise(name).chain in knees for name in names):
        yield Cause(("FOR-01",), "plan-knee-cue", notes=(f"knee pain {worst:g}/10 in the last two weeks",))


def _bonus(standing: Standing) -> Iterator[Cause]:
    """Yield the extra set for a leg that did less than 85 % of the other three times, by choice, or its wait (D26).

    A prescription has no room for sets of one leg (LEG-01), so it is an offer in words, never counted (LEG-03).
    """
    course, week = standing.course, standing.planned.week
    if "weak_leg_bonus" not in standing.means.profile.options or week.mode != "build" or course.freeze is not None:
        return
    weak = [min(pair) < WEAK_SHARE * max(pair) and pair[0] < pair[1] for pair in course.legs]
    strong = [min(pair) < WEAK_SHARE * max(pair) and pair[0] > pair[1] for pair in course.legs]
    thrice = len(course.legs) == _EXPOSURES and (all(weak) or all(strong))
    shares = [min(pair) / max(pair) for pair in course.legs] if thrice else []
    # Sets that are asked alike are done alike: tests alone show what the legs can (LEG-02).
    for name in [name for name, side in course.sides.items() if side.far >= _EXPOSURES]:
        left, right = (course.tests[name, leg] for leg in LEGS)
        shares.append(min(left, right) / max(left, right))
    if shares and not course.aching and all(pain <= _KNEE_PAIN for pain, _ in course.peaks):
        yield Cause(("LEG-03",), "plan-weak-bonus", notes=(f"one leg did {min(shares):.0%} of the other",))
    elif is_time(standing):
        yield Cause(("LEG-03",), "plan-bonus-waits", notes=("option weak_leg_bonus",))


def _tired(standing: Standing) -> Iterator[Cause]:
    """Yield which session tires which long run by choice, or what that waits for (SCH-07)."""
    week, means = standing.planned.week, standing.means
    state = tired(standing.course, means, outlook(standing.course, means, week.week), week.week)
    if state is None or week.phase == "beginner" or not week.sessions:
        return
    run = week.week + timedelta(days=state.run or 0)
    if means.profile.age >= OLDER_AGE:
        yield Cause(("SCH-07",), "plan-tired-never", notes=(f"age {means.profile.age}",))
    elif state.shut:
        yield Cause(("SCH-07",), "plan-tired-waits", notes=state.shut)
    elif any(session.demanding and 0 <= (run - session.date).days <= 1 for session in week.sessions):
        yield Cause(("SCH-07", "SCH-01"), "plan-tired-legs", notes=(f"long run on {run}",))


def _jumps(standing: Standing) -> Iterator[Cause]:
    """Yield what jumps still wait for, once the programme has a power day (PLY-01)."""
    course, week = standing.course, standing.planned.week
    power = any(session.kind == "power" for session in week.sessions)
    printed = course.printed.sessions if course.printed else ()
    before = any(item.contacts for session in printed for item in session.exercises)
    if not power or before or week.mode not in GROWING:
        return
    if course.jumping.shut:
        yield Cause(("PLY-01",), "plan-jumps-wait", notes=tuple(shut(course, standing.means)))
    elif course.freeze is None and not any(item.contacts for s in week.sessions for item in s.exercises):
        notes = (f"{standing.means.profile.session_minutes} minutes a session", f"{week.hard_sets_per_leg} hard sets")
        yield Cause(("PLY-02", "PRO-02", "DOS-05"), "plan-jumps-no-room", notes=notes)


def _legs(standing: Standing) -> Iterator[Cause]:
    course, profile = standing.course, standing.means.profile
    if course.uneven is not None:
        yield course.uneven
    leg = first_leg(course.apart, profile)
    if leg is not None and leg != profile.weaker_leg:
        totals = {"left": sum(pair[0] for pair in course.apart), "right": sum(pair[1] for pair in course.apart)}
        count = f"{len(course.apart)} session{'s' if len(course.apart) > 1 else ''}"
        notes = (f"repetitions in {count}: {leg} {totals[leg]}, {opposite(leg)} {totals[opposite(leg)]}",)
        yield Cause(("LEG-04", "LEG-02"), "plan-first-leg", notes=notes)
    week = standing.planned.week
    tests = any(session.kind == "assessment" for session in week.sessions)
    seen = [test for test, side in course.sides.items() if side.times >= _SEEN]
    weeks = [((week.week - course.sides[test].day).days - 1) // 7 for test in seen]
    if 0 in weeks or (not tests and any(passed % _AGAIN == 0 for passed in weeks)):
        yield Cause(("LEG-06",), "plan-side-difference", notes=tuple(_both_sides(test, standing) for test in seen))


def _both_sides(test: Test, standing: Standing) -> str:
    """Return a test's two results, the lower one first, whichever leg it is (DAT-03)."""
    (low, weak), (high, strong) = sorted((standing.course.tests[test, leg], leg) for leg in LEGS)
    return f"{standing.means.catalog.assessments[test].name}: {weak} {low:g}, {strong} {high:g}"


def _running(standing: Standing) -> Iterator[Cause]:
    """Yield what the run week itself calls for: long runs in a row, easy days that strength takes, days with both."""
    profile, week = standing.means.profile, standing.planned.week
    long = {DAYS.index(run.day) for run in profile.runs if run.kind == "long"}
    ultra = any(race.distance_km > _MARATHON_KM for race in profile.races)
    row = [day for day in sorted(long) if (day + 1) % 7 in long]
    if row and not ultra:
        days = ", ".join(f"{DAYS[day]} and {DAYS[(day + 1) % 7]}" for day in row)
        yield Cause(("SCH-17",), "plan-long-runs", notes=(f"long runs on {days}",))
    hard = {run.day for run in profile.runs if run.kind in KEY_RUNS}
    lifting = [DAYS[session.date.weekday()] for session in week.sessions if session.demanding]
    easy = [day for day in lifting if day not in hard] if hard else []
    if "easy_days_easy" in profile.options and easy:
        yield Cause(("SCH-06",), "plan-easy-days", notes=(f"strength on {', '.join(easy)}",))
    running = {run.day for run in profile.runs}
    twice = [day for day in lifting if day in running]
    if twice:
        yield Cause(("SCH-18",), "plan-twice", notes=(f"run and strength on {', '.join(twice)}",))
