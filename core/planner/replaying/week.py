"""Prescribe one week: what kind it is, what its sessions hold, and where they stand."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from operator import attrgetter
from typing import Final

from core.planner.calendar.frame import frame_of, race_days
from core.planner.choosing.choice import Means
from core.planner.choosing.for_good import with_swaps
from core.planner.doses.freeze import race_near
from core.planner.doses.light import LIGHT_SESSIONS, MICRO_SESSIONS, light_drafts, track_drafts
from core.planner.doses.repeated import holds_sessions, waits
from core.planner.drafting.draft import Draft, first_leg
from core.planner.kinds.lowering import asks_light_again, in_step, resumes_light
from core.planner.kinds.modes import Outlook, outlook, sessions_wanted
from core.planner.layout.battery import battery
from core.planner.layout.beside import beside
from core.planner.layout.composed import eased_drafts
from core.planner.layout.focus import with_focus
from core.planner.layout.jumps import with_jumps
from core.planner.layout.left_out import left_out
from core.planner.layout.placing import Places, days_left, placed
from core.planner.layout.sessions import all_new, place_light, session_of
from core.planner.layout.tired import tired, tires
from core.planner.replaying.because import joins_later, no_light_work, of_light, race_first, short_of_room, spared
from core.planner.replaying.by_days import after_race, kept_small
from core.planner.state.course import Course
from core.planner.state.parts import Cause
from core.planner.state.safety import stopping
from core.rules.demand import week_hard_sets
from core.rules.easier import TAPER_SETS
from core.rules.rule import GROWING
from core.rules.screening import BARRING, answered_yes, barred, light_only
from core.training import Mode, Session, Week

_WHEN: Final = attrgetter("date", "starts")
_RACE_SESSIONS: Final = 1
_NEW_AGAIN: Final = 28
"""Days without demanding work after which a programme begins anew (PRO-14)."""


@dataclass(frozen=True, slots=True)
class Planned:
    """Hold a week without its texts, and what the texts are to say, which is worked out only where it is told."""

    week: Week
    why: Callable[[], Iterable[Cause]]
    halted: bool = False
    """A stop or an illness took all of it: nothing else is a reason any more."""
    small: bool = False
    """What made it small is no matter of training: it is no week to build on."""
    easier: bool = False
    """A planned easier week is due in it (PRO-11)."""


def prescribe(course: Course, means: Means, monday: date) -> Planned:
    """Return the week that begins on a Monday."""
    look = outlook(course, means, monday)
    halted = _halted(course, means)
    if halted is not None:
        mode, cause = halted
        return Planned(_week(course, means, monday, mode, look), lambda: (cause,), halted=True)
    if means.profile.program == "recovery" or means.uncleared or resumes_light(course, means):
        return _light_week(course, means, monday, look)
    if race_near(means, monday) and not _familiar(course, monday):
        return _light_week(course, means, monday, look)
    return _strength_week(course, means, monday, look)


def _familiar(course: Course, monday: date) -> bool:
    """Tell whether demanding work is nothing new before a race (TAP-03), for all a race's own rest.

    Else two races three weeks apart would cost a phase and all weights; what a stop or an illness took away is new.
    """
    before, last = course.printed, course.last_session
    if not course.doses or before is None or before.demanding:
        return bool(course.doses)
    ill = course.graded is not None and course.graded.why == "illness"
    well = before.mode != "stopped" and course.resumed is None and not ill
    return well and last is not None and (monday - last.date()).days < _NEW_AGAIN


def _halted(course: Course, means: Means) -> tuple[Mode, Cause] | None:
    """Say what leaves the week empty: a stop, a chest or dizziness answer, illness (row 1, row 5, SCR-01)."""
    stop = stopping(course)
    if stop is not None:
        return "stopped", stop
    screening = means.profile.screening
    if screening is not None and barred(screening):
        return "stopped", Cause(("SCR-01",), "plan-barred", notes=(answered_yes(screening, BARRING),))
    if course.ill is not None:
        return "recover", Cause(("SAF-06",), "plan-ill", (course.ill,))
    return None


def _light_week(course: Course, means: Means, monday: date, look: Outlook) -> Planned:
    waiting = means.uncleared
    eased = course.graded is not None and not asks_light_again(course)
    causes = list(of_light(course, means, look)[:1]) if eased else []  # the way back comes first
    if resumed := course.resumed if resumes_light(course, means) else None:
        causes.append(Cause(("SAF-04",), "plan-cleared-light", (resumed,)))
    if waiting and means.profile.screening is not None:
        rules, answers = light_only(means.profile.screening)
        causes.append(Cause(rules, "plan-light-only", notes=(answers,)))
    strange = not waiting and means.profile.program != "recovery"
    held = None if waiting or strange or eased else waits(course)
    if held is not None:
        causes.append(held._replace(phrase="plan-waits"))  # of all of it: no line of the track stands higher
    frame = frame_of(means.profile, monday)
    drafts = light_drafts(course, means, LIGHT_SESSIONS)
    new = strange and bool(drafts) and all_new(drafts, course, means, monday)
    if strange and resumed is None and not new:
        causes.append(race_first(means, monday))
    drafts = _before_race(drafts, look) if look.race and strange and resumed is None else drafts
    sessions = place_light(in_step(drafts, course, means, look), frame, frozenset(), means, course, monday)
    if not drafts:
        causes.append(spared(course, light=False))
    elif not sessions:
        causes.append(no_light_work(means, monday, new))
    mode: Mode = "recover" if waiting or strange else "return" if course.graded or held else "build"
    return Planned(_week(course, means, monday, mode, look, sessions), lambda: causes)


def _before_race(drafts: tuple[Draft, ...], look: Outlook) -> tuple[Draft, ...]:
    """Return what stands in for strength before a race: no more days and sets than it would have had then (TAP-01).

    The rulebook names no dose of light work there; a race that left more to do than none would be no taper (TAP-03).
    """
    days = _RACE_SESSIONS if look.race == "race_week" else MICRO_SESSIONS
    return tuple(draft.with_sets(min(item.sets, TAPER_SETS) for item in draft.items) for draft in drafts[:days])


def _strength_week(course: Course, means: Means, monday: date, look: Outlook) -> Planned:
    frame = frame_of(means.profile, monday)
    wanted, due = sessions_wanted(course, look), look.due
    course = after_race(course, means, monday, look, frame)
    drafts, places, cut = placed(course, means, monday, look, frame, wanted)
    plain, drafts = drafts, with_focus(drafts, places, course, means, look, frame)
    drafts = with_jumps(drafts, places, course, means, look, frame)
    if look.mode in GROWING and not course.began and len(places) < due and race_days(means.profile, monday):
        # The first days after a race are no week to grow from: the next one has all its sessions (SCH-08, PRO-02).
        look = look._replace(mode="return")
        if course.printed is None and means.profile.training_block == "preparation":
            return _light_week(course, means, monday, look)  # or it would be repeated to the race (R05)
    usual, look = look, kept_small(course, means, monday, look, frame, drafts)
    if usual.mode in GROWING and look.mode not in GROWING:
        drafts = plain  # a small week has no steps and jumps either: the next one, small as well, would lose them again
    strength = _sessions(drafts, places, course, means, monday, look)
    causes: list[Cause] = []
    extra: tuple[Session, ...] = ()
    room, able = days_left(course, means, monday, look, frame, due, len(places))
    if room and not strength:
        able = 0  # what ceilings and freezes leave may be easy as well: a better log is not left with nothing (PRO-10)
    lacks = not (room >= due and able) and look.race != "race_week"
    if lacks:
        taken = frozenset(day for day, _ in places)
        stand_ins = in_step(_stand_ins(course, means, look, wanted, room, able), course, means, look)
        extra = place_light(stand_ins, frame, taken, means, course, monday) if stand_ins else ()
    if room >= due > len(places) and able and look.mode in GROWING:
        causes.append(joins_later(len(places), due, course))
    if not extra and (room >= min(due, 2) or look.race == "race_week"):
        # Where light work would stand in for a session and soreness or pain forbids it, nothing else comes (PRO-10).
        extra = beside(tuple(strength), course, means, usual, frame, monday)
    tests = battery(course, means, look, frame, monday, (*strength, *extra)) if strength else ()
    sessions = tuple(sorted((*strength, *extra, *tests), key=_WHEN))
    if not able and look.race != "race_week":
        causes.append(spared(course, bool(sessions)))
    mode: Mode = look.mode if strength or look.race == "race_week" else "recover"
    week = _week(course, means, monday, mode, look, sessions)
    if not strength:
        # A week without strength is no easier one by plan: it leaves legs nothing to catch up with (PRO-11).
        said = (cause for cause in of_light(course, means, look) if cause.rules[0] != "PRO-11")
        look = look._replace(causes=tuple(said), resets=False)
    # Who chose to keep two sessions in race week is told why one stands (TAP-02).
    lacks = lacks or (look.race == "race_week" and 0 < room < due)
    short = partial(short_of_room, course, means, monday, look, frame, room, due)
    left = partial(left_out, course, means, look, drafts, cut)
    return Planned(
        week, lambda: (*look.causes, *left(), *causes, *([short()] if lacks and able else ())),
        small=look.small, easier=look.resets,
    )  # fmt: skip


def _stand_ins(course: Course, means: Means, look: Outlook, wanted: int, room: int, able: int) -> tuple[Draft, ...]:
    """Return the light sessions that come where a week lacks strength sessions."""
    if able:
        light = track_drafts if "light_days" in means.profile.options else light_drafts
        return light(course, means, _light_sessions(room, course, able))
    # Where the calendar leaves nothing anyway, pain brings in nothing either (PRO-10). Nor in a week that is easier on
    # purpose: R03 orders such weeks by what is in them alone, and light work that was not there before would be more.
    eased = eased_drafts(course, means, look, wanted) if room and not look.lowered else ()
    return eased or _trial(course, means)


def _sessions(
    drafts: Sequence[Draft], places: Places, course: Course, means: Means, monday: date, look: Outlook
) -> list[Session]:  # fmt: skip
    leg = first_leg(course.apart, means.profile)
    state = tired(course, means, look, monday)
    run = state.run if state and course.moved_on is None else None
    found = [
        session_of(draft, day, start, course, means, monday, look, leg, tires(day, run))
        for draft, (day, start) in zip(drafts, places, strict=True)
        if draft.items  # a small week's few sets may leave nothing for the second day
    ]
    return [with_swaps(session, course.swapped, means) for session in found] if course.swapped else found


def _trial(course: Course, means: Means) -> tuple[Draft, ...]:
    """Return two light sessions where pain left nothing at all, and a fortnight passed without any.

    What is out comes back after two calm sessions (PAI-08), and without these there would never be one. A week that was
    to bring it back and was too sore for it leaves none: the light work would be more than what came back (PRO-10).
    """
    ended = any(strand.ache == "removed" and strand.silent_weeks < 0 for strand in course.strands.values())
    before = course.printed
    trained = before is not None and any(session.demanding for session in before.sessions)
    aching = course.aching or course.hurt or course.out or ended or trained
    return () if aching else light_drafts(course, means, MICRO_SESSIONS)


def _light_sessions(strength: int, course: Course, able: int) -> int:
    # Neither soreness that widens the gaps nor pain that empties a day is a reason for other work instead (PRO-10).
    micro = MICRO_SESSIONS if strength == 1 and able > 1 and course.wide_spacing is None else 0
    count = micro if strength else LIGHT_SESSIONS
    held = strength > 0 and holds_sessions(course)
    # Where the calendar leaves no session at all, light work is what there is (R12, 5.5): only an illness spares it.
    alone = not strength and course.graded is not None and course.graded.why != "illness"
    if alone or (course.graded is None and not held):
        return count
    # On a way back no light work comes in that there was not before (SAF-06, PRO-14), nor where a lowered week is
    # repeated: it would be more work for the legs than that week was (PRO-06).
    weeks = (week for week in ((course.printed,) if held else (course.built, course.printed)) if week is not None)
    return min(count, max((sum(s.kind == "recovery" for s in week.sessions) for week in weeks), default=count))


def _week(
    course: Course, means: Means, monday: date, mode: Mode, look: Outlook, sessions: tuple[Session, ...] = ()
) -> Week:
    return Week(
        week=monday,
        week_number=course.number,
        phase=look.phase,
        mode=mode,
        hard_sets_per_leg=week_hard_sets(sessions, means.catalog),
        sessions=sessions,
    )
