"""What a session leaves out of its day of the programme: for the minutes, today's or later ones (R11), or for now."""

from collections.abc import Iterator, Sequence

from core.planner.choosing.choice import Means
from core.planner.doses.allot import rooms_of
from core.planner.doses.big_jump import on_the_way
from core.planner.doses.compose import sessions_of
from core.planner.drafting.draft import Draft
from core.planner.drafting.fit import minutes_of
from core.planner.kinds.modes import Outlook, minutes_limit
from core.planner.state.course import Course
from core.planner.state.parts import Cause
from core.rules.composition import HINGE_CHAINS, KNEE_CHAINS
from core.rules.frequency import FIFTY_MILES_KM
from core.rules.minutes import LONGEST_SESSION


def left_out(course: Course, means: Means, look: Outlook, drafts: tuple[Draft, ...], cut: bool) -> Iterator[Cause]:
    """Yield why a session holds less than its day of the programme: minutes (R11), or what is spared for now."""
    if cut:
        yield _cut_for(course, means, look, len(drafts), today=True)
    days = means.week(look.days).days(len(drafts))
    known = course.strands.keys() | {item.name for draft in drafts for item in draft.items}
    if known and (known.isdisjoint(HINGE_CHAINS) or known.isdisjoint(KNEE_CHAINS)):
        yield Cause(("PAI-08", "PRO-06"), "plan-main-waits", notes=(f"week {course.number} of the programme",))
        return
    way = on_the_way(course.strands, means, look.days)
    # By the end of the phase, as the minutes are shared out: a line that has no room then never came in before it.
    rooms = rooms_of(len(drafts), means, look.days, means.minutes, way)
    roomy = [name in rooms[place] for place, name in _missing(days, drafts, course, means) if place < len(rooms)]
    if any(roomy) and not cut:
        yield Cause(("EXE-02", "DOS-05"), "plan-incomplete", notes=(f"week {course.number} of the programme",))
    elif roomy and not cut:
        # They never join: the minutes have no room for them. Of an easier week's own sets none is cut for that.
        yield _cut_for(course, means, look, len(drafts), today=not look.lowered)


def _missing(
    days: Sequence[str], drafts: tuple[Draft, ...], course: Course, means: Means
) -> Iterator[tuple[int, str]]:  # fmt: skip
    """Yield the lines of a week's days that their sessions do not have, but what rests since it hurts (PAI-08)."""
    resting = {name for name, strand in course.strands.items() if strand.ache == "removed"}
    for place, (day, draft) in enumerate(zip(days, drafts, strict=False)):
        there = resting | {item.name for item in draft.items}
        yield from ((place, name) for name, _ in means.named_lines(day) if name not in there)


def _cut_for(course: Course, means: Means, look: Outlook, count: int, today: bool) -> Cause:
    """Say what minutes cut a session for: today's work, or what it grows to by the end of the phase (see `allot`)."""
    limit = minutes_limit(means, look)
    way = on_the_way(course.strands, means, look.days)
    whole = sessions_of(course, means, look.days, count, look.lowered, way)
    longest = max((minutes_of(draft, course.number, look.mode) for draft in whole), default=0)
    phrase = "plan-short-of-time" if today and longest > limit else "plan-room-to-grow"
    rules, notes = ("DOS-05", "R11"), (f"{limit} minutes a session",)
    if limit < means.minutes:
        return Cause((*rules, "TAP-01"), phrase, notes=(*notes, "sessions are short before a race"))
    if limit < min(means.profile.session_minutes, LONGEST_SESSION):
        km = means.profile.weekly_distance_km
        rule, where = ("PHA-07", f"at {km:g} km a week") if km > FIFTY_MILES_KM else ("PHA-09", "in race preparation")
        return Cause((*rules, rule), phrase, notes=(*notes, f"the most {where}"))
    return Cause(rules, phrase, notes=notes)
