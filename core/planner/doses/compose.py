"""What the sessions of a week hold: the programme's days, with the athlete's own rungs, loads and doses."""

from collections.abc import Sequence

from core.catalog import Exercise, Line
from core.planner.choosing.choice import Means, within_card
from core.planner.choosing.for_good import as_wished
from core.planner.doses.big_jump import Way, on_its_way, on_three_sets
from core.planner.doses.carried import carried, held_before, is_held, raises_of
from core.planner.doses.lower import as_owned, is_floor_raise
from core.planner.doses.weak_point import add_focus, has_focus
from core.planner.drafting.draft import Draft, Item, pace_of
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Place, Strand
from core.planner.state.slow import LAST_SLOW_WEEK
from core.rules.complaints import PAIN_LIMIT, concerns, hits
from core.rules.composition import HINGE_CHAINS, KNEE_CHAINS
from core.rules.programmes import STAIRCASE
from core.training import SessionKind


def sessions_of(
    course: Course, means: Means, number: int, count: int, lowered: bool = False, way: Way = ()
) -> tuple[Draft, ...]:
    """Return the drafts of so many sessions of a programme week; a lowered week brings in nothing new."""
    names = means.week(number).days(count)[:count]
    found = {name: on_three_sets(_session(name, course, means, lowered), way) for name in dict.fromkeys(names)}
    return tuple([found[name] for name in names])


def without_aches(draft: Draft, course: Course) -> Draft:
    """Leave out what would hurt, or waits for calm days (PAI-08): for light sessions beside the athlete's own."""
    waiting = waiting_for_calm(course)
    if not (waiting or course.aching or course.hurt or course.out):
        return draft  # as in most weeks
    kept = (i for i in draft.items if i.exercise.id not in waiting and not hurts(i.exercise, course))
    return Draft(draft.kind, tuple(kept))


def waiting_for_calm(course: Course) -> frozenset[str]:
    """Return the exercises that rest until two sessions and a morning were calm, wherever they stand (PAI-08)."""
    return frozenset([strand.exercise for strand in course.strands.values() if strand.ache == "removed"])


def _session(name: str, course: Course, means: Means, lowered: bool) -> Draft:
    day = means.programme.days[name]
    items: list[Item] = []
    taken: set[str] = set()
    mains = _main_rungs(means.named_lines(name), course)
    lacking = _lacking(means.named_lines(name), course) if lowered and course.freeze is None else ()
    for pattern, line in means.named_lines(name):
        place = day.kind, pattern
        gone = taken if line.part == "main" else taken | mains
        item = _item(line, place, course, means, gone, lowered)
        if item is None:
            may = pattern in lacking or _may_enter(line, course, lowered)
            item = _introduced(line, place, course, means, gone, may)
        if item is not None:
            item = as_wished(item, course.swapped, means, gone) if course.swapped else item
            items.append(item)
            taken.add(item.exercise.id)
    if has_focus(means):
        add_focus(items, means, name)
        items = [item for item in items if item.name != "focus" or not hurts(item.exercise, course)]
    return Draft(day.kind, tuple(items))


def _main_rungs(lines: Sequence[tuple[str, Line]], course: Course) -> set[str]:
    """Return where the main lifts stand: what stands in for an accessory never takes that place (EXE-02)."""
    names = [name for name, line in lines if line.part == "main" and name in course.strands]
    return {course.strands[name].exercise for name in names}


def _lacking(lines: Sequence[tuple[str, Line]], course: Course) -> Sequence[str]:
    """Return the mains of a day of which no other has that half of the pair yet: it comes in small with them (EXE-02).

    So it is where a race or a gap cut the first week of all short, and the next one is on the way back.
    """
    mains = [pattern for pattern, line in lines if line.part == "main"]
    halves = (HINGE_CHAINS, KNEE_CHAINS)
    return [name for half in halves if half.isdisjoint(course.strands.keys() & mains) for name in mains if name in half]


def _item(line: Line, place: Place, course: Course, means: Means, taken: set[str], lowered: bool) -> Item | None:
    name = place[1]
    strand, dose = course.strands.get(name), course.doses.get(place)
    if strand is None or dose is None or strand.ache == "removed":
        return None
    strand = as_owned(strand, means)
    waits = strand.stand_in and (lowered or course.freeze is not None or strand.frozen)
    exercise = means.settle(strand.stand_in, taken) if waits else means.settle(strand.exercise, taken, strand.load)
    if exercise is None:
        return None
    exercise = _back_slowly(exercise, course, means) if means.slow else exercise
    kept = within_card(exercise, dose)
    # A step-up that goes on in the place of the next phase's squat has that one's sets (5.3, EXE-05).
    most = line.sets if course.number <= len(STAIRCASE) else kept.sets
    sets = 1 if course.hurt and _came_down_to(exercise, name, course) else min(kept.sets, most)
    return Item(name, exercise, line.part, sets, kept.amount, _load(exercise, strand, means), _pace(place, means))


def _came_down_to(exercise: Exercise, name: str, course: Course) -> bool:
    """Tell whether a pattern comes down to an exercise that hurt in its sets where it stood for another (PAI-02).

    Row 3 takes a set of what hurt; the sets of the rung above are not what it had. One is left (PRO-12).
    """
    stood = course.built_on[0].get(name) if course.built_on else None
    return stood is not None and stood.exercise != exercise.id and _hurt_itself(exercise, course)


def _hurt_itself(exercise: Exercise, course: Course) -> bool:
    sets = (done for log in course.hurt for done in log.sets)
    return any((done.pain or 0) > PAIN_LIMIT and done.exercise == exercise.id for done in sets)


def _back_slowly(exercise: Exercise, course: Course, means: Means) -> Exercise:
    """Return the rung below after a long gap that is come back from slowly (EXE-14), while it is demanding work.

    Before a race the lower rung would be new, and nothing new comes in (TAP-03). Weeks on the way back leave the
    pattern's own rung as it is, so that it is not lowered again week by week.
    """
    if course.number <= LAST_SLOW_WEEK or not exercise.demanding or course.nothing_new:
        return exercise
    below = means.below(exercise)
    return below if below is not None and below.demanding else exercise


def _introduced(line: Line, place: Place, course: Course, means: Means, taken: set[str], may: bool) -> Item | None:
    """Return a line that these days did not have yet; nothing new comes in while increases are frozen."""
    name = place[1]
    strand = as_owned(course.strands[name], means) if name in course.strands else None
    if place in course.doses or (strand is not None and strand.ache == "removed"):
        return None
    if course.doses and strand is None and not may:
        return None
    exercise = _first_rung(line, strand, means, taken)
    if exercise is None or (strand is None and _spared(name, exercise, course, means)):
        return None
    known = [other for (_, pattern), other in course.doses.items() if pattern == name]
    dose = Amounts(line.sets, line.amount)
    if is_floor_raise(exercise):
        dose = raises_of(dose, place[0], [other.amount for other in known], course.tests)
    if known and strand is not None:
        weight = _load(exercise, strand, means)
        light = not weight or on_its_way(exercise, weight, means)
        often = light and place[0] != "power" and exercise.chain != "calf"
        dose = carried(dose, known, is_held(strand, course), as_often=often)
    elif course.doses and _is_late(name, course, means):
        exercise, dose = means.below(exercise) or exercise, Amounts(1, dose.amount)
    load = _load(exercise, strand, means) if strand else means.first_load(exercise)
    kept = within_card(exercise, held_before(dose, exercise.id, load, course))
    return Item(name, exercise, line.part, kept.sets, kept.amount, load, _pace(place, means))


def _pace(place: Place, means: Means) -> SessionKind:
    return pace_of(place[0], means.minutes)


def _may_enter(line: Line, course: Course, lowered: bool) -> bool:
    """Tell whether a pattern may come in: with the programme's next week; one of the main pair after any work.

    While increases are frozen nothing does: that the pair is whole (EXE-02) is worth less than PRO-06.
    """
    if lowered or course.freeze is not None:
        return False
    return course.moved or (line.part == "main" and course.logged)


def _is_late(name: str, course: Course, means: Means) -> bool:
    """Tell whether a pattern belonged to last week's programme already: kept out then, it comes in small (PAI-08)."""
    before = means.week(max(1, course.number - course.moved))
    lines = (line for day in before.all_days for line in means.programme.days[day].lines)
    return any(means.exercise(line.exercise).chain == name for line in lines)


def _first_rung(line: Line, strand: Strand | None, means: Means, taken: set[str]) -> Exercise | None:
    wanted = means.settle(line.exercise, taken)
    if strand is None or wanted is None:
        return wanted
    held = means.settle(strand.exercise, taken, strand.load)
    return held if held is not None and held.chain == wanted.chain else wanted


def _load(exercise: Exercise, strand: Strand, means: Means) -> float:
    if exercise.load == "none" or exercise.load == "band":
        return 0
    return strand.load if exercise.id == strand.exercise and strand.load else means.first_load(exercise)


def hurts(exercise: Exercise, course: Course) -> bool:
    """Tell whether an exercise hurt lately, or would where something did (PAI-02): light work is left out by this.

    The pattern's own way back needs a dose of its own; without one, two weeks away is the smaller dose (PAI-08).
    """
    if not (course.aching or course.hurt or course.out):
        return False  # as in most weeks
    if any(hits(pain, exercise) for pain in course.aching):
        return True
    if _hurt_itself(exercise, course):
        return True
    return exercise.chain in course.out


def _spared(name: str, exercise: Exercise, course: Course, means: Means) -> bool:
    """Tell whether a new exercise would load what hurts, or what was sore once training is under way (PRO-06, R01).

    What loads the regions of a pattern that pain keeps out waits with it: it would pass by the way back (PAI-08). What
    stood beside that one in the last building week, and begins anew after a long gap, was no way past it.
    """
    out = (means.exercise(strand.exercise) for strand in course.strands.values() if strand.ache == "removed")
    if name not in course.week_sets and any(not set(card.regions).isdisjoint(exercise.regions) for card in out):
        return True
    felt = (*course.lingering, *(e.region for e in course.mornings), *(e.region for e in course.sore))
    return hurts(exercise, course) or bool(course.doses and any(concerns(region, exercise) for region in felt))
