"""Sessions from drafts: when they start, how hard they may be, and where light ones find room (5.2, SCH-10)."""

from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final

from core.body import Leg
from core.planner.calendar.frame import Frame, moment
from core.planner.choosing.choice import Means
from core.planner.doses.freeze import race_near
from core.planner.doses.light import light_places
from core.planner.doses.repeated import forbids_more
from core.planner.doses.weak_point import focus_amount
from core.planner.drafting.draft import Draft, Item, first_leg, prescribe_item
from core.planner.drafting.fit import fit, minutes_of
from core.planner.kinds.asked import no_more_than, one_lever
from core.planner.kinds.modes import Outlook, undone
from core.planner.measures.effort import most_effort
from core.planner.state.course import Course
from core.planner.state.slow import slowly
from core.rules.demand import LIGHT_EFFORT
from core.rules.rule import GROWING
from core.training import Prescription, Session, Week

_JUMP_EFFORT: Final = 7.0
_RACE_DAYS: Final = 3
_FAST_UP: Final = "3-0.5-X-0.5"
CALM: Final = Outlook("build", "beginner", None, 0, False, ())
"""What light sessions are held against, in any week."""


def session_of(
    draft: Draft,
    day: int,
    start: int,
    course: Course,
    means: Means,
    monday: date,
    look: Outlook,
    leg: Leg | None,
    tiring: bool = False,
) -> Session:
    """Return a draft as a session at its place, with the effort that its day and week allow."""
    starts, demanding = moment(means.zone, monday, start), draft.demanding
    cap = most_effort(draft.kind, demanding, course.number, look.mode, means)
    if look.resets:
        cap = min(cap, LIGHT_EFFORT)
    if look.race is not None or tiring:
        cap = min(cap, 7.0)
    if demanding and not course.logged and (shown := undone(course)) is not None:
        # Of a week that nothing was logged of nobody knows how hard it was: the effort stays too (PRO-18).
        cap = min(cap, max(session.rpe_cap for session in shown.sessions if session.demanding))
    if means.profile.focus or course.eased:
        asked = [_as_asked(item) if item.name == "focus" else item for item in draft.items]
        draft = Draft(draft.kind, tuple([_eased(item, course) for item in asked]))
    # What a jump may cost on whatever day: its quality ends the set (5.2, power).
    jump = min(cap, _JUMP_EFFORT)
    items = tuple([prescribe_item(i, leg, jump if i.exercise.chain == "plyometric" else cap) for i in draft.items])
    if draft.kind == "power":
        items = tuple([_quick(item) if means.exercise(item.exercise).chain == "step_up" else item for item in items])
    on = starts.date()
    return Session(
        id=f"{on}/{draft.kind}",
        date=on,
        starts=starts,
        minutes=minutes_of(draft, course.number, look.mode),
        kind=draft.kind,
        demanding=demanding,
        rpe_cap=cap,
        exercises=tuple(slowly(item) for item in items) if means.slow and demanding else items,
    )


def _as_asked(item: Item) -> Item:
    """Take back what a focus keeps free for its later steps."""
    return item._replace(amount=min(item.amount, focus_amount(item.exercise)))


def _eased(item: Item, course: Course) -> Item:
    """Take off what last weeks' logs took off work beside the patterns (rows 8 and 10 to 12, DOS-04)."""
    most = course.eased.get(item.exercise.id)
    if most is None or item.name in course.strands:
        return item
    return item._replace(sets=min(item.sets, most.sets), amount=min(item.amount, most.amount))


@lru_cache(maxsize=1024)
def _quick(item: Prescription) -> Prescription:
    """Let step-ups of a power day go up fast, with the way down as slow as ever (D06, DOS-07)."""
    return replace(item, tempo=_FAST_UP)


def place_light(
    drafts: tuple[Draft, ...], frame: Frame, taken: frozenset[int], means: Means, course: Course, monday: date
) -> tuple[Session, ...]:
    """Return light sessions on the days that have most room for them."""
    if _nothing_new(course, means, monday):
        drafts = tuple(_known(draft, course) for draft in drafts)
    limit = means.profile.session_minutes
    if (shown := _held_to(course)) is not None and course.freeze is not None:
        builds = shown.mode in GROWING  # of a lowered week only the sets are kept
        drafts = tuple(_none_back(no_more_than(draft, shown, amounts=builds), shown, means) for draft in drafts)
    if course.printed is not None and course.printed.mode in GROWING:
        # What lowered weeks took off light work is not back at once (PRO-02).
        drafts = tuple(one_lever(draft, course.printed) for draft in drafts)
    drafts = tuple([draft for draft in drafts if draft.items])
    fitted = [fit(draft, limit, course.number, "build") for draft in drafts]
    longest = max([minutes_of(draft, course.number, "build") for draft in fitted], default=0)
    rest = means.rest_days | days_before_races(means, monday) if means.profile.races else means.rest_days
    places = light_places(frame, rest, taken, longest, len(fitted))
    leg = first_leg(course.apart, means.profile)
    return tuple(
        [
            session_of(draft, day, start, course, means, monday, CALM, leg)
            for draft, (day, start) in zip(fitted, places, strict=False)
        ]
    )


def _held_to(course: Course) -> Week | None:
    """Return the week that light work stays within while frozen: after a lowered one the usual one, as strength does.

    Where nothing rises above the usual dose, for months in a preparation block, all of it comes back to that (PHA-09).
    """
    lowered = course.printed is not None and course.printed.mode not in GROWING
    return course.built if lowered and course.built is not None and not forbids_more(course) else course.printed


def _nothing_new(course: Course, means: Means, monday: date) -> bool:
    return course.printed is not None and race_near(means, monday)


def all_new(drafts: tuple[Draft, ...], course: Course, means: Means, monday: date) -> bool:
    """Tell whether a race is too near for any of these light sessions: all of them would be new (TAP-03)."""
    return _nothing_new(course, means, monday) and not any(_known(draft, course).items for draft in drafts)


def days_before_races(means: Means, monday: date) -> frozenset[int]:
    """Return race days and the 72 h before them: not even light work stands there (SCH-16, D08)."""
    days = ((race.date - monday).days for race in means.profile.races)
    return frozenset(day - before for day in days for before in range(_RACE_DAYS + 1))


def _none_back(draft: Draft, shown: Week, means: Means) -> Draft:
    """Leave out what last week's light sessions did not have: coming back is a rise, and nothing may go up (PRO-06)."""
    alike = (session for session in shown.sessions if session.kind == draft.kind == "recovery")
    chains = {means.exercise(item.exercise).chain for session in alike for item in session.exercises}
    return Draft(draft.kind, tuple(i for i in draft.items if i.exercise.chain in chains)) if chains else draft


def _known(draft: Draft, course: Course) -> Draft:
    """Leave out what is new: a race is too near for it, light as it may be (TAP-03)."""
    sessions = course.printed.sessions if course.printed else ()
    known = {strand.exercise for strand in course.strands.values()}
    known |= {item.exercise for session in sessions for item in session.exercises}
    return Draft(draft.kind, tuple(item for item in draft.items if item.exercise.id in known))
