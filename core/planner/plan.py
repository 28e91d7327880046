"""The contract: `plan_weeks`, each week as it has become by what the body said in its own days (SAF, PAI-02)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from core.athlete import Profile
from core.catalog import Catalog, Exercise
from core.journal import Entry, Illness, Pain, RedFlag, Soreness, effective
from core.planner.choosing.choice import Means
from core.planner.doses.rows import taken_out
from core.planner.measures.effort import most_effort
from core.planner.replaying.applied import LEFT_OUT, apply_entries, halting, spares, with_room
from core.planner.replaying.footing import Standing
from core.planner.replaying.replay import replay
from core.planner.replaying.week import Planned
from core.planner.state.course import changed
from core.planner.state.parts import Cause, StrandName
from core.planner.telling.explain import explained
from core.planner.telling.standing import since
from core.rules.complaints import hits, is_alarming
from core.rules.rule import GROWING
from core.training import Session, Week


def plan_weeks(
    profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, monday: date, count: int = 1
) -> tuple[Week, ...]:
    """Return the weeks that the coach prescribes from a Monday on; later ones assume that nothing more is logged.

    What the body said in a week's own days is heard at once; anything else waits for the next plan.
    """
    entries = effective(journal)
    weeks: list[Week] = []
    for standing in replay(profile, entries, catalog, monday, count):
        lived = _as_it_became(standing, since(entries, profile, standing.planned.week.week))
        weeks.append(explained(lived, *weeks[-1:]))
    return tuple(weeks)


def _as_it_became(standing: Standing, entries: Sequence[Entry]) -> Standing:
    """Return where the athlete stands after what was logged in the week; the very same where that changed nothing.

    Moves, swaps and wishes for less are the athlete's own and stay with the standing week of the chat.
    """
    course, week = standing.course, standing.planned.week
    told = tuple([entry for entry in entries if isinstance(entry, RedFlag | Illness | Pain | Soreness)])
    eased = apply_entries(week, told, course, standing.means) if told else week
    halt = halting(told, course) if (eased.mode, eased.sessions) != (week.mode, week.sessions) else None
    lived, rooms = (eased, ()) if halt is not None else with_room(eased, entries, course, standing.means)
    if lived.sessions == week.sessions and halt is None:
        return standing
    if lived.demanding < week.demanding and lived.mode in GROWING:
        # With a session less it is a smaller week on purpose: the next one is no rise from it (PRO-02, R03).
        lived = _as_small(lived, standing.means)
    course = changed(course, printed=course.printed or week)
    if halt is not None:
        empty = replace(lived, sessions=(), hard_sets_per_leg=0)
        return replace(standing, course=course, planned=Planned(empty, lambda: (halt,), halted=True))
    spared = _spared(week, eased, told, standing)
    causes = {**course.causes, **{name: (why, *course.causes.get(name, ())) for name, why in spared.items()}}
    general = tuple(dict.fromkeys(why._replace(phrase="plan-rest-spares") for why in spared.values()))
    course = changed(course, causes=causes, general=(*general, *rooms))
    fewer, usual = [room for room in rooms if room.phrase == LEFT_OUT], standing.planned.why
    planned = replace(standing.planned, week=lived, why=lambda: (*usual(), *fewer))
    return replace(standing, course=course, planned=planned)


def _as_small(week: Week, means: Means) -> Week:
    """Return a week as one on the way back, with no more effort than those may ask (DOS-03)."""

    def eased(session: Session) -> Session:
        most = most_effort(session.kind, session.demanding, week.week_number, "return", means)
        items = tuple([replace(item, rpe_cap=min(item.rpe_cap, most)) for item in session.exercises])
        return replace(session, rpe_cap=min(session.rpe_cap, most), exercises=items)

    return replace(week, mode="return", sessions=tuple(map(eased, week.sessions)))


def _spared(week: Week, lived: Week, told: Sequence[Entry], standing: Standing) -> Mapping[StrandName, Cause]:
    """Return why exercises left the week: they hurt, or they jump on sore legs."""
    asked, kept = ([i.exercise for s in each.sessions for i in s.exercises] for each in (week, lived))
    gone = [name for name in dict.fromkeys(asked) if asked.count(name) > kept.count(name)]
    strands = standing.course.strands
    found: dict[StrandName, Cause] = {}
    for exercise in map(standing.means.exercise, gone):
        own = [name for name, strand in strands.items() if strand.exercise == exercise.id] or [exercise.chain]
        found |= dict.fromkeys(own, _why(exercise, told))
    return found


def _why(exercise: Exercise, told: Sequence[Entry]) -> Cause:
    pains = [e for e in told if isinstance(e, Pain) and spares(e) and hits(e, exercise)]
    if not pains:
        return Cause(("PLY-01",), "plan-jumps-rest", tuple(told))
    return Cause(("PAI-03" if any(map(is_alarming, pains)) else "PAI-02",), taken_out(pains), tuple(pains))
