"""Judge every pattern of a week: the table lowers, or a lever raises, or it holds; pain has its own way back."""

from typing import Final

from core.planner.choosing.choice import Means
from core.planner.doses.big_jump import COARSE_SETS, on_its_way
from core.planner.doses.ladder import Ladder, Step
from core.planner.doses.levers import climb, one_set
from core.planner.doses.lower import is_in_reach, lower_dose, lower_strand, on_the_floor, sets_off
from core.planner.doses.regained import due_sets
from core.planner.doses.repeated import is_frozen
from core.planner.doses.rows import FEWER, PAIN_STOP, Effect, evaluate, is_calm, worse
from core.planner.doses.standing_in import as_it_stands
from core.planner.doses.turns import claims, next_in_turn
from core.planner.kinds.aches import ached
from core.planner.kinds.counted import counted
from core.planner.kinds.short_weeks import most_by_now
from core.planner.kinds.sparing import troubled
from core.planner.kinds.stood import as_it_stood, marked, stands_again, with_taken_down
from core.planner.logged.reach import reached_in
from core.planner.measures.score import score_of
from core.planner.measures.signs import Signs, read_signs
from core.planner.measures.tally import Progress, Tally, begun
from core.planner.measures.trends import LAST_STAIR, may_advance, next_number
from core.planner.state.course import Course, changed
from core.planner.state.parts import Ache, Cause, Strand, StrandName
from core.rules.programmes import too_high
from core.rules.progression import most_sets_after
from core.rules.rule import GROWING
from core.training import SessionKind

_HEAVY_FIRST: Final[tuple[SessionKind, ...]] = (
    "max_strength", "strength", "strength_endurance", "power", "recovery", "run_prep", "balance", "core", "assessment",
)  # fmt: skip
"""Which day's dose grows first: one change an exercise and week (PRO-02)."""
_REPEATED: Final = 2
"""Exposures in a row at the top before a load or rung goes up (D12), on each kind of day that has the pattern."""
_FEW_SORE: Final = 1.0
"""Soreness anywhere up to which a set may be added (PRO-05)."""


def judge(progress: Progress) -> Course:
    """Return the course with every pattern's next dose and the programme week that follows."""
    course, means = progress.course, progress.means
    hurting = progress.hurting()
    signs = {name: read_signs(name, strand, progress, hurting) for name, strand in course.strands.items()}
    mode = progress.evidence.shown.mode if progress.evidence.shown else "build"
    # A week on the way back is one of the last two as well: of what was left out before it, it is the end (PHA-02).
    counts = mode in GROWING or mode == "return"
    scores = (*course.scores, score_of(progress, signs))[-2:] if counts else course.scores
    held = course.all_spared or progress.lasting  # rows 13 and 14 stand back where row 8 speaks
    advances = may_advance(course, scores) and (mode != "reset" or progress.evidence.worked) and not held
    whole = course.number != LAST_STAIR or most_sets_after(course.base_sets) >= most_by_now(course, means)
    number = next_number(course, advances, "build" if course.small and mode != "recover" else mode, whole)
    fresh = advances and (not course.peaks or course.peaks[-1][1] <= _FEW_SORE)
    due = due_sets(course, means, means.minutes, progress.now)
    waits = advances and number == course.number == LAST_STAIR and mode in GROWING
    tally = begun(progress, _turn(course, means, number) if advances else None, number, due, fresh, waits)
    for name, found in signs.items():
        _judge_strand(name, found, tally, progress, number)
    # Week 8 lasts until an easier week: what waits for the programme's next step comes in by its weeks as well.
    # What a week without a building one to show it in was to bring comes in with the next (PHA-02, PRO-15).
    moved = (course.moved and mode not in GROWING) or number != course.number or waits
    reach = reached_in(progress.evidence.exposures, course.reach, means.exercise) if progress.building else course.reach
    judged = changed(course, number=number, moved=moved, scores=scores, strands=tally.strands, doses=tally.doses,
                     causes=tally.causes, reach=reach)  # fmt: skip
    return with_taken_down(judged, course)


def _turn(course: Course, means: Means, number: int) -> StrandName | None:
    # Never in a week that holds the programme: its smaller lines would let a set come sooner (PRO-10).
    turn = next_in_turn(course, means, number, means.minutes)
    return turn if turn is None or claims(course, means).room > 0 else None


def _judge_strand(name: StrandName, signs: Signs, tally: Tally, progress: Progress, number: int) -> None:
    strand, course = counted(tally.strands[name], signs, progress), progress.course
    if is_calm(signs) and strand.ache == "none" and course.resumed is None and not course.aching:  # as in most weeks
        strand, causes = _raise(name, strand, signs, tally, progress, number)
    else:
        strand, causes = _looked_at(name, strand, signs, tally, progress, number)
    tally.strands[name] = strand
    if causes:
        tally.causes[name] = causes


def _looked_at(
    name: StrandName, strand: Strand, signs: Signs, tally: Tally, progress: Progress, number: int
) -> tuple[Strand, tuple[Cause, ...]]:
    """Judge a pattern of which something was felt or told, or which is not back from it yet."""
    effect: Effect | None = None
    causes: tuple[Cause, ...] = ()
    if not is_calm(signs):
        again = sum(pain > PAIN_STOP for pain in signs.felt) >= _REPEATED
        if worse(signs) or signs.rising or signs.stuck or again or signs.mornings >= _REPEATED:
            strand = strand._replace(referred=True)
        effect, causes = evaluate(signs, progress.building, progress.returning)
    if (cleared := progress.course.resumed) is not None:
        if all(entry.at <= cleared.at for entry in signs.aches):
            strand = strand._replace(referred=False, removals=0)  # whoever cleared it has seen it
        effect = (effect or Effect()).joined(Effect(sets=1, rungs=1))
        causes = (*causes, Cause(("SAF-04",), "plan-cleared", (cleared,)))
    if strand.ache == "removed" or (effect and effect.removed):
        strand, effect, more = ached(strand, effect, signs, progress)
        causes = (*causes, *more)
    if effect is not None and strand.ache != "removed":
        strand = as_it_stands(strand, progress.means)
        strand = _lower(name, strand, _familiar(strand, effect, causes, progress), tally, progress.means)
    elif effect is None and strand.ache != "removed":
        strand, causes = _raise(name, strand, signs, tally, progress, number)
    strand, floored = on_the_floor(strand, progress.course.aching, progress.means)
    causes = (*floored, *causes)
    eased: Ache = "eased" if effect is not None and effect.rungs > 0 else "none"
    strand = strand._replace(ache=strand.ache if strand.ache == "removed" else eased)
    return marked(name, strand, effect, causes, progress.course), causes


def _familiar(strand: Strand, effect: Effect, causes: tuple[Cause, ...], progress: Progress) -> Effect:
    """Stay on the rung before a race, where the one below may be new and is not easy; pain takes it down (TAP-03)."""
    if not progress.course.nothing_new:
        return effect  # as in most weeks
    painful = any(rule.startswith(("PAI", "SAF")) for cause in causes for rule in cause.rules)
    below, shown = progress.means.below(progress.means.exercise(strand.exercise)), progress.course.printed
    known = below is None or not below.demanding or (shown is not None and below.id in shown.exercises)
    if painful or known:
        return effect
    return effect._replace(rungs=0, same_rung=True)


def _lower(name: StrandName, strand: Strand, effect: Effect, tally: Tally, means: Means) -> Strand:
    places = [place for place in tally.doses if place[1] == name]
    # Each kind of day by its own: the five of a quick day are none of an endurance day's (5.3).
    left = {place[0]: int(tally.doses[place].amount * effect.amount + 1e-9) for place in places}
    least = min(left.values(), default=100)
    lowered = lower_strand(strand, effect, least, means)
    if effect.same_rung and lower_strand(strand, effect._replace(same_rung=False), least, means) != lowered:
        # Where the rung has to stay, the other levers of row 10 are taken instead.
        effect = effect._replace(sets=max(effect.sets, 1), amount=min(effect.amount, FEWER))
    elif effect.rungs and (lowered.exercise == strand.exercise or not is_in_reach(strand, means)):
        # Nothing is below it, or kit and gate had it there anyway: repetitions give way as well, so that it is easier
        # all the same (PAI-02, SAF-04).
        effect = effect._replace(amount=min(effect.amount, FEWER))
    elif not effect.rungs and lowered.exercise != strand.exercise and is_in_reach(strand, means):
        # Too few repetitions would be left, so the rung below stands for the fifth of them, not besides (row 10); the
        # set that a short week takes by itself is gone all the same (row 11, the smaller dose).
        card = means.exercise(strand.exercise)
        sets = max([sets_off(tally.doses[place], effect, card) for place in places], default=effect.sets)
        effect = effect._replace(sets=sets, amount=1.0, result=1.0)
    if lowered.exercise != strand.exercise and not effect.rungs and places:
        lowered = lowered._replace(fell=(strand.exercise, left))
    for place in places:
        tally.doses[place] = lower_dose(tally.doses[place], effect, lowered, means)
    return lowered


def _raise(
    name: StrandName, strand: Strand, signs: Signs, tally: Tally, progress: Progress, number: int
) -> tuple[Strand, tuple[Cause, ...]]:
    course = progress.course
    # Good exposures are counted up to this week's: there are some only where it earned an increase.
    gains = strand.good > 0 and not course.graded
    # Where nothing goes above the usual dose, what the body took is back only from a week that was none (R05).
    small = strand.low and course.printed is not None and course.printed.mode not in GROWING
    frozen = is_frozen(course) if small else course.freeze is not None
    held = frozen or strand.frozen or strand.exercise in course.spared
    if held or not progress.building or not (gains or strand.low):
        return strand, ()
    asked = tally.kinds.get(strand.exercise, ())
    if not asked or len(signs.exposures) < len(asked):
        return strand, ()
    if (stood := as_it_stood(name, strand, course, progress.means)) is not None:
        return stands_again(name, strand, stood, signs, tally, progress)
    kinds = [kind for kind in asked if (kind, name) in tally.doses]
    if not (kinds and gains) or course.freeze is not None:
        return strand, ()
    if name in tally.due:
        return _set_back(name, strand, tally, signs, course) if tally.fresh else (strand, ())
    alike = kinds.count(kinds[0]) == len(kinds)
    ordered = kinds[:1] if alike else sorted(set(kinds), key=_HEAVY_FIRST.index)
    if not alike and on_its_way(progress.means.exercise(strand.exercise), strand.load, progress.means):
        ordered = _climbing(name, ordered, tally)
    for kind in ordered:
        step = _step(name, kind, strand, signs, tally, progress, number)
        # The exercise itself is not: nothing of it was sore or hurt, or it would not rise.
        higher = step.strand.exercise != strand.exercise
        if step.cause is not None and not (higher and _waits(name, step.strand.exercise, tally, progress, number)):
            return _taken(name, kind, step, tally, signs, course)
    return strand, ()


def _climbing(name: StrandName, kinds: list[SessionKind], tally: Tally) -> list[SessionKind]:
    """Return the day that climbs towards a big jump: one alone, of three sets and the longest range, never quick."""
    able = [kind for kind in kinds if kind != "power" and tally.doses[kind, name].sets >= COARSE_SETS]
    lines = [tally.following.get((kind, name)) for kind in able]
    tops = [line.top or 0 if line else 0 for line in lines]
    return [able[tops.index(max(tops))]] if able else kinds


def _set_back(
    name: StrandName, strand: Strand, tally: Tally, signs: Signs, course: Course
) -> tuple[Strand, tuple[Cause, ...]]:
    """Give a set back on the heaviest day that is short of one."""
    kind = min(tally.due[name], key=_HEAVY_FIRST.index)
    return _taken(name, kind, one_set(strand, tally.doses[kind, name]), tally, signs, course)


def _waits(name: StrandName, higher: str, tally: Tally, progress: Progress, number: int) -> bool:
    """Tell whether a rung that was earned waits: for calm regions, room for its hard sets, or its programme week."""
    means = progress.means
    if too_high(means.exercise(higher), number):
        return True
    turns_hard = means.exercise(higher).demanding and not means.exercise(tally.strands[name].exercise).demanding
    if turns_hard and name not in claims(progress.course, means).heavier:
        return True
    return troubled(higher, progress.course, progress.evidence, means)


def _step(
    name: StrandName, kind: SessionKind, strand: Strand, signs: Signs, tally: Tally, progress: Progress, number: int
) -> Step:
    course = progress.course
    place, repeats = (kind, name), _REPEATED * tally.days[name]
    now, ahead = tally.now.get(place), tally.ahead.get(place)
    following = tally.following.get(place, now)
    steps, free = number != course.number, name == tally.turn
    ladder = Ladder(now, following, progress.means, steps, free, ahead, tally.waits, repeats, kind, name,
                    course.strands, course.swapped)  # fmt: skip
    last, step = tally.doses[place], climb(strand, tally.doses[place], signs, ladder)
    # Whose set waits for fresh legs holds: sorer ones get no repetition in its place (PRO-05, PRO-10).
    return step if tally.fresh or not free or step.dose.sets <= last.sets else Step(strand, last)


def _is_uneven(kind: SessionKind, exercise: str, course: Course) -> bool:
    """Tell whether last week asked more sets of an exercise on one day of a kind than on another."""
    sessions = course.printed.sessions if course.printed is not None else ()
    days = [item.sets for session in sessions if session.kind == kind for item in session.exercises
            if item.exercise == exercise]  # fmt: skip
    return len(set(days)) > 1


def _taken(
    name: StrandName, kind: SessionKind, step: Step, tally: Tally, signs: Signs, course: Course
) -> tuple[Strand, tuple[Cause, ...]]:
    last, cause = tally.doses[kind, name], step.cause
    if cause is None:
        return step.strand, ()
    if step.dose == (last.sets + 1, last.amount) and _is_uneven(kind, tally.strands[name].exercise, course):
        # Ceilings left another day of the kind a set short: it has the next one first (PRO-05).
        step = step._replace(dose=last)
    tally.doses[kind, name] = step.dose
    entries = tuple([exposure.log for exposure in signs.exposures])
    if step.strand.load > tally.strands[name].load and "PRO-04" in cause.rules:
        # A big jump begins again on every day that has it.
        for place in [place for place in tally.doses if place[1] == name]:
            tally.doses[place] = tally.doses[place]._replace(amount=min(tally.doses[place].amount, step.dose.amount))
    # The top is held twice as it is: exposures on the way there are none at the top (D12, PRO-04).
    strand = step.strand if step.dose == last else step.strand._replace(tops=0)
    return strand, (Cause(cause.rules, cause.phrase, entries, cause.notes),)
