"""Take what a week asked as the doses to go on from, pattern by pattern."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from core.planner.choosing.choice import Means, within_card
from core.planner.choosing.for_good import ON_BOTH_LEGS
from core.planner.doses.carried import held_before
from core.planner.doses.standing_in import waiting_for_kit
from core.planner.doses.turns import find_line
from core.planner.doses.weak_point import focus_names
from core.planner.state.course import Course, changed
from core.planner.state.granted import as_asked
from core.planner.state.parts import Amounts, Place, Proven, Strand, StrandName
from core.rules.complaints import hits
from core.rules.demand import week_hard_sets
from core.rules.rule import GROWING
from core.training import Prescription, Session, SessionKind, Week, without_tests


def builds(week: Week, means: Means) -> bool:
    """Tell whether a week is one to build on: not lowered on purpose, and of the athlete's own programme.

    Weeks on the recovery track are a break for the strength programme (row 6, PRO-14): the last week before them stays
    what its way back and its ceilings are counted from. Were they the base, who did all of them would come back to less
    than who did nothing (the rulebook is silent).
    """
    return week.mode in GROWING and own(week, means)


def own(week: Week, means: Means) -> bool:
    """Tell whether a week has sessions of the programme that the athlete is on by now."""
    return not means.own_kinds.isdisjoint([session.kind for session in week.sessions])


def with_doses_as_shown(course: Course, lived: Week, means: Means, bad: frozenset[str] = frozenset()) -> Course:
    """Take a building week's prescriptions as the doses to go on from: a receipt wins over what was derived.

    What pain, illness, a stop or a wish for less took out of the week was prescribed all the same; swaps stand. What
    stood in for want of kit is for now, unless it is among what went `bad`.
    """
    printed = course.printed if course.printed is not None else lived
    course = _back_as_shown(course, printed, means)
    if not builds(printed, means):
        course = _with_new_patterns(course, printed, means)
        return changed(course, strands={**course.strands, **_spared(course.strands, course, means)})
    strands, doses, sets = _asked(printed, lived, course, means, bad)
    # What pain or a wish took out of it was asked all the same: were it not, mild pain in one place would shrink the
    # next week's ceiling and so empty it of what does not hurt (PRO-10).
    base = week_hard_sets(printed.sessions, means.catalog) or course.base_sets or printed.hard_sets_per_leg
    if lived.mode not in GROWING and course.base_sets:
        base = min(base, course.base_sets)  # what a stop or an illness cut short earned no higher ceiling
    if course.aching:
        strands |= _spared(strands, course, means)
    proven = course.proven
    if course.logged or proven is None:
        proven = Proven(without_tests(printed), strands, doses, base, sets)
    built_on = strands, doses
    return changed(
        course, strands=strands, doses=doses, built_on=built_on, base_sets=base, week_sets=sets, proven=proven
    )


def _back_as_shown(course: Course, printed: Week, means: Means) -> Course:
    """Return the course with the patterns back that a week had as it was shown, at what it had of them (PAI-08).

    A race or a block that was told since holds the calm weeks behind it for frozen ones, in which nothing came back.
    """
    out = {name for name, strand in course.strands.items() if strand.ache == "removed"}
    if not out or out.isdisjoint([name for name, *_ in _trained(printed, course.strands, means)]):
        return course  # as in nearly all weeks
    strands, doses = dict(course.strands), dict(course.doses)
    stood = out.intersection(_take_up(printed, strands, doses, means))
    back = {name: strands[name]._replace(ache="none", hurt_weeks=0, referred=False) for name in stood}
    own = {place: dose for place, dose in doses.items() if place[1] in stood}
    return changed(course, strands={**course.strands, **back}, doses={**course.doses, **own})


def _asked(
    printed: Week, lived: Week, course: Course, means: Means, bad: frozenset[str]
) -> tuple[dict[StrandName, Strand], dict[Place, Amounts], dict[StrandName, tuple[int, int]]]:
    """Return rungs and doses as a building week asked them, and the sets of each pattern."""
    strands, doses = dict(course.strands), dict(course.doses)
    sets = _take_up(printed, strands, doses, means)
    waiting = waiting_for_kit(course, strands, bad, means)
    for place, dose in doses.items():
        # A day that did not stand this week brings back no sets that its pattern has nowhere else by now (PRO-02); of
        # one that did, the fullest has no fewer.
        if place[1] in sets and dose.sets > sets[place[1]][1]:
            doses[place] = dose._replace(sets=sets[place[1]][1])
    if lived is not printed:
        _take_up(as_asked(lived, printed), strands, doses, means)
    strands |= _standing(strands, doses, sets)
    waiting = {name: old for name, old in waiting.items() if strands[name].exercise == old.stand_in}
    strands |= waiting
    # The rung alone comes back with the kit, at no more than its stand-in had: one change at a time (PRO-02).
    kept = {place: (dose, doses.get(place, dose)) for place, dose in course.doses.items() if place[1] in waiting}
    doses |= {place: Amounts(*map(min, old, new)) for place, (old, new) in kept.items()}
    return strands, doses, sets


def _standing(
    strands: Mapping[StrandName, Strand], doses: Mapping[Place, Amounts], sets: Mapping[StrandName, tuple[int, int]]
) -> Iterator[tuple[StrandName, Strand]]:
    """Yield the patterns that the body took down, each as far as this building week has it back where it stood."""
    for name, strand in strands.items():
        whole = strand.stood
        if whole is not None:
            days = ((dose, doses[kind, name]) for kind, dose in whole.doses if (kind, name) in doses)
            same = (strand.exercise, strand.load) == (whole.exercise, whole.load)
            fewer = name in sets and sets[name][0] < whole.sets
            low = fewer or not same or any(had.sets > now.sets or had.amount > now.amount for had, now in days)
            yield name, strand._replace(low=low, stood=whole if low else None)


def _with_new_patterns(course: Course, printed: Week, means: Means) -> Course:
    """Take up patterns that a lowered week began with, at the programme's dose, so that their pain is heard (PAI-02).

    After a long gap nothing is left to go on from; the doses of the week itself are lowered ones. But such a week has
    fewer repetitions only where pain or a log had taken them: those climb by one lever, as they did before (row 14).
    """
    strands, doses = dict(course.strands), dict(course.doses)
    for name, kind, item in _trained(printed, course.strands, means):
        line = find_line(means, printed.week_number, kind, name)
        known = any(place[1] == name for place in course.doses)
        if line is not None and not known and (kind, name) not in doses:
            strands.setdefault(name, Strand(exercise=item.exercise, load=item.load_kg))
            exercise = means.exercise(item.exercise)
            held = held_before(Amounts(line.sets, line.amount), item.exercise, item.load_kg, course)
            whole = within_card(exercise, held)
            shown = Amounts(min(item.sets, whole.sets), item.amount)
            doses[kind, name] = shown if course.freeze is not None and item.amount < whole.amount else whole
    return changed(course, strands=strands, doses=doses)


def _take_up(
    week: Week, strands: dict[StrandName, Strand], doses: dict[Place, Amounts], means: Means
) -> dict[StrandName, tuple[int, int]]:
    """Take a week's prescriptions into strands and doses; return each pattern's sets, in all and on its fullest day."""
    sets: dict[StrandName, tuple[int, int]] = {}
    seen: set[Place] = set()
    for name, kind, item in _trained(week, strands, means):
        strand, place, dose = strands.get(name), (kind, name), Amounts(item.sets, item.amount)
        other = strand is None or strand.exercise != item.exercise or strand.load != item.load_kg
        if other:
            kept = strand or Strand(exercise=item.exercise)
            # What was done of another exercise, or with another weight, earns this one nothing (D12).
            strands[name] = kept._replace(
                exercise=item.exercise,
                load=item.load_kg,
                stand_in="",
                away=0,
                good=0,
                tops=0,
                held=0,
                held_times=0,
                held_weeks=0,
            )
        elif strand is not None and strand.stand_in:
            strands[name] = strand._replace(stand_in="", away=0)
        # Where a ceiling made two days of a kind unlike, the fuller one is the dose; the week's sets are held apart.
        doses[place] = max(dose, doses[place]) if place in seen and not other else dose
        seen.add(place)
        total, top = sets.get(name, (0, 0))
        sets[name] = (total + item.sets, max(top, item.sets))
    return sets


def _trained(
    week: Week, strands: Mapping[StrandName, Strand], means: Means
) -> Iterator[tuple[StrandName, SessionKind, Prescription]]:
    """Yield the week's items that belong to the programme, with the strand that each trains.

    A lift on both legs stands in for a day and leaves its pattern as it was; where there is none yet, as in a coach's
    week, the pattern comes in at its own first weight with the sets that the lift had (EXE-15).
    """
    extra, own, cards = focus_names(means), means.main_chains, means.catalog.exercises
    for session in week.sessions:
        for item in session.exercises if session.kind in means.kinds else ():
            exercise = item.exercise
            name: StrandName = cards[exercise].chain
            strand = strands.get(name)
            if strand is None or strand.exercise != exercise:
                name = strand_of(exercise, session, strands, means)
                strand = strands.get(name)
            if name not in own or (exercise in ON_BOTH_LEGS and strand is not None):
                continue
            if exercise in ON_BOTH_LEGS:
                yield from _own_rung(item, name, session.kind, week.week_number, means)
            elif exercise not in extra or (strand is not None and strand.exercise == exercise):
                yield name, session.kind, item


def _own_rung(
    item: Prescription, name: StrandName, kind: SessionKind, number: int, means: Means
) -> Iterator[tuple[StrandName, SessionKind, Prescription]]:
    """Yield what the programme has in the place of a lift on both legs, with no more sets than that had."""
    line = find_line(means, number, kind, name)
    exercise = means.settle(line.exercise) if line else None
    if line is not None and exercise is not None and exercise.chain == name:
        sets, load = min(item.sets, line.sets), means.first_load(exercise)
        yield name, kind, replace(item, exercise=exercise.id, sets=sets, reps=line.amount, load_kg=load)


def _spared(strands: Mapping[StrandName, Strand], course: Course, means: Means) -> dict[StrandName, Strand]:
    """Return the main patterns that pain kept out from the start: they wait like those it took out (PAI-08).

    Pain of the week itself is counted where the week is judged, so that one pain is none that came back.
    """
    if not course.aching or course.printed is None or not course.printed.demanding:
        return {}
    names = means.week(course.number).all_days
    lines = [line for day in names for line in means.programme.days[day].lines if line.part == "main"]
    found: dict[StrandName, Strand] = {}
    for line in lines:
        exercise = means.settle(line.exercise)
        name = means.exercise(line.exercise).chain
        hurting = [pain for pain in course.aching if exercise and hits(pain, exercise)]
        if exercise and hurting and name not in strands:
            before = any(pain.at.astimezone(means.zone).date() < course.printed.week for pain in hurting)
            found[name] = Strand(exercise=exercise.id, ache="removed", removals=int(before))
    return found


def strand_of(exercise: str, session: Session, strands: Mapping[StrandName, Strand], means: Means) -> StrandName:
    """Return the strand that an exercise of a session trains: its chain, or the one that it stands in for (PHA-10)."""
    chain: StrandName = means.exercise(exercise).chain
    strand = strands.get(chain)
    if strand is not None and strand.exercise == exercise:
        return chain
    owners = [name for name, strand in strands.items() if strand.exercise == exercise]
    if not owners and exercise not in means.programme.instead.values():
        return chain
    if owners:
        return owners[0]
    standing_in = next(name for name, other in means.programme.instead.items() if other == exercise)
    twin = any(i.exercise != exercise and means.exercise(i.exercise).chain == chain for i in session.exercises)
    return standing_in if twin or chain not in means.main_chains else chain
