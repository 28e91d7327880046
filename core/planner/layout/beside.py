"""Light work beside strength: core (EXE-10, SCH-11), circuits (PHA-07), what was chosen for easy days (PHA-11)."""

from datetime import date
from typing import Final

from core.journal import SessionLog
from core.planner.calendar.frame import Frame, Span, sooner
from core.planner.choosing.choice import Means
from core.planner.doses.compose import without_aches
from core.planner.doses.light import LAST_RECOVERY_WEEK, LIGHT_SESSIONS, track_drafts
from core.planner.doses.repeated import lowered_before
from core.planner.drafting.draft import Draft, Item, first_leg
from core.planner.drafting.fit import fit
from core.planner.kinds.lowering import in_step
from core.planner.kinds.modes import Outlook
from core.planner.layout.focus import longest_step, with_step
from core.planner.layout.sessions import CALM, place_light, session_of
from core.planner.layout.trunk import circuit_work, core_session
from core.planner.logged.evidence import Evidence
from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause
from core.rules.complaints import PAIN_LIMIT
from core.rules.demand import LIGHT_EFFORT
from core.rules.programmes import CORE_MINUTES, takes_turns
from core.rules.rule import GROWING
from core.training import Session, SessionKind

FIRST_FORTNIGHT: Final = 2
"""Two sessions of 20 minutes and nothing else in the first two weeks (S1.26); core comes in from week 3 (EXE-10)."""
_FLOW: Final = "run_prep_flow"
_FLOW_SIDE_S: Final = 435
"""Seconds a side, so that both sides and setting up take 15 minutes (EXE-16)."""
_FLOWS: Final = 2
_CHAINS: Final = ("bridge", "bird_dog", "lateral")
_SORENESS: Final = 3.0


def beside(
    strength: tuple[Session, ...], course: Course, means: Means, look: Outlook, frame: Frame, monday: date
) -> tuple[Session, ...]:
    """Return the week's light sessions; none before a race, and never on a rest day or on a day with strength."""
    if look.race is not None or not strength:
        return ()
    taken = frozenset((session.date - monday).days for session in strength)
    drafts = in_step(_drafts(len(strength), taken, course, means, look), course, means, look)
    found = whole = place_light(drafts, frame, taken, means, course, monday)
    if course.aching or course.hurt:
        # A day that pain empties stays empty (PRO-10).
        calm = changed(course, aching=(), hurt=(), out=frozenset())
        whole = place_light(_drafts(len(strength), taken, calm, means, look), frame, taken, means, calm, monday)
    taken |= {(session.date - monday).days for session in (*found, *whole)}
    return (*found, *_flows(course, means, look, frame, taken, monday))


def _drafts(strength: int, taken: frozenset[int], course: Course, means: Means, look: Outlook) -> tuple[Draft, ...]:
    options = means.profile.options
    if takes_turns(means.profile):
        return (_circuit(course, means, ()),)
    if course.number <= FIRST_FORTNIGHT:
        return ()
    # On a way back nothing else comes in the place of what was chosen (PRO-10).
    if "light_days" in options:
        may = _may("recovery", course, look)
        return track_drafts(course, means, _light_days(taken, means)) if may else ()
    if "core_day" in options and _may("core", course, look):
        circuit = _circuit(course, means, longest_step(means))
        return (_in_half_an_hour(with_step(circuit, course, means, look), course, means),)
    # A lowered week has the sessions that there were: core joins them with the next whole one (PRO-11).
    had = any(session.kind == "core" for week in (course.built, course.printed) if week for session in week.sessions)
    joins = had or look.mode in GROWING or course.printed is None
    return (with_step(core_session(course, means), course, means, look),) if strength > 1 and joins else ()


def _circuit(course: Course, means: Means, beside: tuple[Item, ...]) -> Draft:
    # What hurts leaves its minutes free, and a focus that takes a step back, so that nothing else gets more (PRO-10).
    fitted = _in_half_an_hour(Draft("core", (*beside, *circuit_work(means))), course, means)
    return without_aches(Draft("core", tuple(item for item in fitted.items if item.name == "core")), course)


def _in_half_an_hour(draft: Draft, course: Course, means: Means) -> Draft:
    """Return a core session, cut to the half hour that it may take (SCH-11)."""
    return fit(draft, min(CORE_MINUTES, means.profile.session_minutes), course.number, "build")


def _may(kind: SessionKind, course: Course, look: Outlook) -> bool:
    """Tell whether sessions by choice have their place: not on a way back, and not as something new while frozen.

    An easier week behind a lowered one has no more of them than the way back that it takes the place of (PRO-10).
    """
    had = course.printed is not None and any(session.kind == kind for session in course.printed.sessions)
    whole = look.mode in GROWING or (look.mode == "reset" and lowered_before(course) is None)
    return whole and (course.freeze is None or had)


def _light_days(taken: frozenset[int], means: Means) -> int:
    """Return how many light days fit: three at most, and one day a week stays free of everything."""
    rest = means.rest_days
    free = 7 - len(taken | rest)
    return max(0, min(LIGHT_SESSIONS, free if rest else free - 1))


def _flows(
    course: Course, means: Means, look: Outlook, frame: Frame, taken: frozenset[int], monday: date
) -> tuple[Session, ...]:
    """Return the 15-minute flow before easy runs of known time, on days without another session (S0.3).

    None where soreness sets sessions farther apart: the days that they leave stay free (PRO-10).
    """
    exercise = means.exercise(_FLOW)
    may = means.allows(exercise) and _may("run_prep", course, look) and course.wide_spacing is None
    if "run_prep" not in means.profile.options or not may:
        return ()
    room = (60 * means.profile.session_minutes - 30) // 2
    item = Item("flow", exercise, "balance", 1, min(_FLOW_SIDE_S, room))
    draft = without_aches(Draft("run_prep", (item,)), course)
    if not draft.items or item.amount < exercise.dose.amount[0]:
        return ()
    leg = first_leg(course.apart, means.profile)
    rest = means.rest_days
    minutes = -(-(2 * item.amount + 30) // 60)
    led = (span for span in frame.spans if _leads(span, frame, minutes))
    free = [span for span in led if span.day not in taken | rest]
    return tuple(
        session_of(draft, span.day, _before(span, minutes, frame), course, means, monday, CALM, leg)
        for span in free[:_FLOWS]
    )


def _before(span: Span, minutes: int, frame: Frame) -> int:
    return sooner(span.earliest - minutes, frame.bounds(span.day)[0])


def _leads(span: Span, frame: Frame, minutes: int) -> bool:
    """Tell whether a flow fits before a run: an easy one of known time, the only one of its day."""
    if span.key or not span.timed or not 0 <= span.day < 7:
        return False
    alone = sum(other.day == span.day for other in frame.spans) == 1
    return alone and span.earliest - minutes >= frame.bounds(span.day)[0]


def tracked(course: Course, evidence: Evidence, means: Means, may: bool) -> Course:
    """Return the course with the next week of the light track where the last one was easy and painless (5.4)."""
    if "light_days" not in means.profile.options or evidence.shown is None:
        return course
    light = {session.id for session in evidence.shown.sessions if session.kind == "recovery"}
    efforts = [_effort(log) for log in evidence.logs if log.session in light]
    pain, sore = course.peaks[-1] if course.peaks else (10.0, 10.0)
    easy = bool(efforts) and max(efforts) <= LIGHT_EFFORT
    if easy and may and pain <= PAIN_LIMIT and sore <= _SORENESS and course.freeze is None:
        course = changed(course, light=min(course.light + 1, LAST_RECOVERY_WEEK))
    cause = (Cause(("PHA-11", "EXE-11"), "plan-light-days", notes=(f"week {course.light} of the light track",)),)
    return changed(course, causes={**dict.fromkeys(_CHAINS, cause), **course.causes})


def _effort(log: SessionLog) -> float:
    """Return the highest effort of a session; what was not said counts as hard (PRO-18)."""
    said = [rpe for rpe in (log.rpe, *(done.rpe for done in log.sets)) if rpe is not None]
    return max(said, default=10.0)
