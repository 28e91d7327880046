"""What moved an exercise of which nobody said a word: the programme, the kind of week, its days and its room."""

from itertools import chain
from typing import Final

from core.planner.doses.big_jump import COARSE_SETS, on_the_way
from core.planner.doses.lower import weights_of
from core.planner.doses.raises import STANDS
from core.planner.layout.beside import FIRST_FORTNIGHT
from core.planner.state.course import Course
from core.planner.state.parts import Cause, StrandName
from core.planner.telling.gate import not_clean
from core.planner.telling.two_weeks import TwoWeeks, doses_of, hardest
from core.rules.complaints import PAIN_LIMIT
from core.rules.differences import NOTHING, Difference
from core.rules.rule import GROWING
from core.training import work_of

_AFTER: Final = {
    "reset": ("PRO-11",), "taper": ("TAP-01",), "race_week": ("TAP-01", "SCH-16"), "return": ("PRO-14",),
    "recover": ("PRO-14",), "stopped": ("SAF-04",),
}  # fmt: skip


_FEWER: Final = {"plan-next-rung": "plan-next-rung-fewer", STANDS: "plan-stands-fewer"}
_WEIGHTS: Final = ("external", "light_item")


def came_in(weeks: TwoWeeks, difference: Difference, week: tuple[Cause, ...]) -> Cause:
    """Say why an easier week has what the last had not: strength is back, more days, a larger share, no pain."""
    before, now, (had, has) = weeks.before, weeks.now, weeks.strength
    if has and not had and doses_of(now, difference.exercise).keys() != {"recovery"}:
        return Cause(week[0].rules if week else ("PRO-14",), "plan-strength-back", notes=weeks.last_week())
    if not has and (had or before is None or not before.sessions):
        return Cause(("SCH-10",), "plan-stands-in", notes=weeks.last_week())
    if before is None or len(work_of(before)) != len(work_of(now)):
        return Cause(("PHA-05", "SCH-08"), "plan-room", notes=(*weeks.room(), *weeks.last_week()))
    if weeks.course.graded is not None and week:
        if now.mode == "return":
            return Cause(week[0].rules, "plan-step-back", notes=weeks.last_week())
        return Cause(("PRO-14",), "plan-light-again", notes=weeks.last_week())
    if has < had:
        return Cause(("SCH-10",), "plan-stands-in", notes=weeks.last_week())
    if difference.before != NOTHING:
        return rearranged(weeks, difference)
    return _late(weeks)


def risen(weeks: TwoWeeks, difference: Difference) -> Cause:
    """Say why there is more of it, though no step was earned."""
    easier = _after_easier(weeks, difference)
    if easier is not None:
        return easier
    if difference.before == NOTHING and weeks.now.mode in GROWING:
        return _entered(weeks, difference)
    return rearranged(weeks, difference)


def _after_easier(weeks: TwoWeeks, difference: Difference) -> Cause | None:
    """Return that the easier week is over, where it was one."""
    before, built, (had, has) = weeks.before, weeks.course.built, weeks.strength
    if before is None or before.mode in GROWING:
        return None
    if has and not had and (built is None or difference.before != NOTHING or doses_of(built, difference.exercise)):
        return Cause(_AFTER[before.mode], "plan-strength-back", notes=weeks.last_week())
    if built is None and had < has:
        # The first days had room for fewer sessions, and there is no usual dose yet.
        notes = (f"{had} of {has} strength sessions last week",)
        return Cause(("PHA-05", "SCH-08"), "plan-more-strength", notes=(*notes, *weeks.last_week()))
    if built is not None and difference.before == NOTHING and not doses_of(built, difference.exercise):
        return None
    towards = "plan-back-in" if difference.before == NOTHING else "plan-back-up"
    phrase = "plan-back" if _above_built(weeks, difference) == 0 else towards
    return Cause(_AFTER[before.mode], phrase, notes=weeks.last_week())


def back(weeks: TwoWeeks, difference: Difference, earned: tuple[Cause, ...]) -> tuple[Cause, ...]:
    """Say what was earned; after an easier week that it goes back up, and what of it goes beyond the usual dose."""
    before = weeks.before
    if not earned or before is None or before.mode in GROWING:
        return earned or (risen(weeks, difference),)
    again = risen(weeks, difference)
    if before.mode == "return":
        # It may have been one for want of sets alone, which is no break (PRO-02).
        again = again._replace(rules=earned[0].rules)
    if (_above_built(weeks, difference) or 0) <= 0:
        return (again,)
    return again._replace(phrase="plan-back-earned"), *earned


def _above_built(weeks: TwoWeeks, difference: Difference) -> int | None:
    """Return 0 where it is asked as in the last building week, 1 where a day of a kind asks more, None else."""
    built, now = weeks.course.built, doses_of(weeks.now, difference.exercise)
    usual = doses_of(built, difference.exercise) if built is not None else {}
    if usual == now:
        return 0
    more = (hardest(now[kind]) > hardest(usual[kind]) for kind in now if kind in usual)
    return 1 if built is not None and (any(more) or not usual) else None


def with_fewer(weeks: TwoWeeks, difference: Difference, causes: tuple[Cause, ...]) -> tuple[Cause, ...]:
    """Return what gives a harder exercise, with what leaves fewer sets of it than the easier one had."""
    phrase = _FEWER.get(causes[0].phrase)
    if phrase is None or not (difference.replaced and difference.loses):
        return causes
    sets, _, load = max(chain(*doses_of(weeks.now, difference.exercise).values()))
    rule = "PRO-04" if load and sets == COARSE_SETS else "PRO-02"
    return causes[0]._replace(phrase=phrase, rules=(*causes[0].rules, rule)), *causes[1:]


def _entered(weeks: TwoWeeks, difference: Difference) -> Cause:
    means = weeks.standing.means
    pattern = means.exercise(difference.exercise).chain
    strand = weeks.course.strands.get(pattern)
    if strand is not None and strand.low and strand.exercise == difference.exercise:
        return Cause(("PAI-08", "SAF-04"), "plan-back-low", notes=weeks.last_week())
    if weeks.moved_on and _belongs(weeks, difference):
        return Cause(("EXE-05", "PHA-02"), "plan-new", notes=weeks.last_week())
    if _core_begins(weeks, difference):
        return Cause(("EXE-10", "PHA-02"), "plan-new", notes=weeks.last_week())
    if pattern in means.main_chains and pattern not in weeks.course.strands:
        return _late(weeks)
    return rearranged(weeks, difference)


def _late(weeks: TwoWeeks) -> Cause:
    """Say why something comes in later than its programme has it: pain kept it out, or an easier week or one away."""
    course = weeks.course
    pained = course.aching or course.hurt or any(score > PAIN_LIMIT for week in course.pains for score in week.values())
    rules, phrase = (("EXE-02", "PAI-08"), "plan-late") if pained else (("EXE-05", "PHA-02"), "plan-late-new")
    return Cause(rules, phrase, notes=weeks.last_week())


def _core_begins(weeks: TwoWeeks, difference: Difference) -> bool:
    """Tell whether it is of the core session that the programme has from its third week on."""
    last = weeks.course.built or weeks.before
    begins = last is not None and last.week_number <= FIRST_FORTNIGHT < weeks.now.week_number
    return begins and doses_of(weeks.now, difference.exercise).keys() == {"core"}


def gate_lost(weeks: TwoWeeks, difference: Difference) -> Cause | None:
    """Return that the movement gate took a weight away, where it did."""
    card = weeks.standing.means.exercise(difference.replaced or difference.exercise)
    if weeks.course.gate.passed or card.load not in _WEIGHTS or difference.after == NOTHING:
        return None
    if any(load for each in doses_of(weeks.now, difference.exercise).values() for *_, load in each):
        return None
    return Cause(("PHA-03",), "plan-gate-lost", notes=(not_clean(weeks.standing),))


def weight_lost(weeks: TwoWeeks, difference: Difference) -> Cause | None:
    """Return that a weight is not among those that the athlete has by now, where it stood last week (R10)."""
    means, before = weeks.standing.means, weeks.before
    card = means.exercise(difference.replaced or difference.exercise)
    weights = weights_of(card, means)
    if before is None or not weights.owned or difference.after == NOTHING:
        return None
    loads = {load for each in doses_of(before, card.id).values() for *_, load in each if load}
    gone = sorted(load for load in loads if not weights.has(load))
    notes = tuple(f"{load:g} kg is not among your weights" for load in gone)
    return Cause(("R10", "PHA-10"), "plan-weight-lost", notes=notes) if gone else None


def fitted(weeks: TwoWeeks, difference: Difference) -> Cause:
    """Say why there is less of it, though nothing was too much."""
    easier = _after_easier(weeks, difference)
    if easier is not None and difference.after != NOTHING:
        return easier
    if _gives_its_day(weeks, difference):
        return Cause(("EXE-13", "PHA-13"), "plan-focus-instead", notes=("focus hamstring", *weeks.room()))
    if three := _on_three_sets(weeks, difference):
        return three
    if weeks.moved_on and _belongs(weeks, difference):
        return Cause(("EXE-05", "PHA-02"), "plan-rearranged", notes=weeks.last_week())
    return rearranged(weeks, difference)


def _gives_its_day(weeks: TwoWeeks, difference: Difference) -> bool:
    """Tell whether a step of the hamstring focus has come to stand where its bridge raises stood (EXE-13)."""
    exercise = weeks.standing.means.exercise
    if weeks.before is None or exercise(difference.exercise).chain != "bridge" or difference.after == NOTHING:
        return False
    had, has = (map(exercise, week.exercises) for week in (weeks.before, weeks.now))
    return any(card.chain == "hamstring" for card in has) and all(card.chain != "hamstring" for card in had)


def _on_three_sets(weeks: TwoWeeks, difference: Difference) -> Cause | None:
    """Return that it has three sets on its way to a weight that is a big jump, where it had more of that weight."""
    course, means = weeks.course, weeks.standing.means
    way = on_the_way(course.strands, means, weeks.now.week_number)
    load = next((course.strands[n].load for n in way if _stands_on(n, difference.exercise, course)), 0)
    now, was = (doses_of(week, difference.exercise).values() if week else () for week in (weeks.now, weeks.before))
    more = {sets for each in was for sets, _, kg in each if kg == load} - set(range(COARSE_SETS + 1))
    above = weights_of(means.exercise(difference.exercise), means).above(load)
    if not load or not more or above is None or hardest(chain(*now))[:2] != (load, COARSE_SETS):
        return None
    return Cause(("PRO-04",), "plan-three-sets", notes=(f"{load:g} kg asked, {above:g} kg next",))


def _stands_on(name: StrandName, exercise: str, course: Course) -> bool:
    return name in course.strands and course.strands[name].exercise == exercise


def _belongs(weeks: TwoWeeks, difference: Difference) -> bool:
    """Tell whether the programme itself has a line for it: what stands beside it does not move on with it."""
    means = weeks.standing.means
    return means.exercise(difference.replaced or difference.exercise).chain in means.main_chains


def rearranged(weeks: TwoWeeks, difference: Difference) -> Cause:
    """Say what else moved: the number of sessions, the kind of a day, or the week as a whole."""
    had, has = weeks.kinds
    if len(had) != len(has) or had == has == []:
        return Cause(("PHA-05", "SCH-08"), "plan-room", notes=(*weeks.room(), *weeks.last_week()))
    if weeks.other_days and weeks.only_turns(difference):
        return weeks.turned()
    up = "plan-joins" if difference.before == NOTHING else "plan-makes-room-again"
    phrase = up if difference.up else "plan-makes-room"
    return Cause(("PRO-02", "DOS-05"), phrase, notes=(*weeks.room(), *weeks.last_week()))
