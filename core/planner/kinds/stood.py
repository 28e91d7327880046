"""What the body took down comes back to where it stood, once that is over (PAI-02, PAI-08, SAF-04, PRO-08, PRO-15).

The rulebook says how far pain, soreness or a stop takes a dose down and not how it comes back: they are the next week's
dose, never the new usual one. A pattern that was done in full and calm for a week goes back towards the rung and sets
of the last whole week: by one lever a week, as fast as a quarter more lets it (PRO-02 excepts no way back; the smaller
dose). A week that is far below grows by row 6's steps (`short_weeks`). What anything else took down stays down.
"""

from collections.abc import Mapping
from typing import Final

from core.planner.choosing.choice import Means
from core.planner.doses.levers import earned
from core.planner.doses.lower import round_down
from core.planner.doses.raises import STANDS
from core.planner.doses.rows import Effect
from core.planner.kinds.asked import sets_on
from core.planner.kinds.short_weeks import LONG
from core.planner.kinds.sparing import troubled
from core.planner.measures.signs import Signs
from core.planner.measures.tally import Progress, Tally
from core.planner.state.course import Course, changed
from core.planner.state.parts import Amounts, Cause, Place, Strand, StrandName, Whole
from core.rules.complaints import PAIN_LIMIT, SORE_FREEZE
from core.rules.progression import MOST_LOAD_RISE

_CALM_SESSIONS: Final = 2
Stood = tuple[Strand, Mapping[Place, Amounts]]
"""Where a pattern stood, and its doses."""
_BODY: Final = ("PAI", "SAF", "PRO-08")
_HOLDS: Final = frozenset({"plan-hold", "plan-form-wobble", "plan-sore-small"})
"""What holds beside a pain and takes nothing down itself."""
_STAYS: Final = frozenset({"plan-pain-held", "plan-calf-floor"})
"""What pain says of a pattern without taking sets off it."""
_SORE: Final = ("PRO-08", "plan-small-sore")
_SMALL: Final = {"plan-cleared": ("SAF-04", "plan-small-cleared"), "plan-sore-cut": _SORE, "plan-sore-lasting": _SORE}
"""What a small week says of what took it down, where that was no pain."""


def marked(
    name: StrandName, strand: Strand, effect: Effect | None, causes: tuple[Cause, ...], course: Course
) -> Strand:  # fmt: skip
    """Return the pattern with whether it is low, and with where it stood as long as nothing else took it down."""
    low = _is_low(strand, effect, causes)
    if low:
        stood, last = strand.stood or _whole(name, course), course.printed
        if stood is not None and last is not None and stood.exercise == strand.exercise:
            stood = stood._replace(week=last.week)  # sets alone were lost, and the exercise went on
        return strand._replace(low=True, stood=stood)
    fell = effect is not None and effect != Effect()
    return strand._replace(low=False, stood=None if fell else strand.stood)


def _whole(name: StrandName, course: Course) -> Whole | None:
    """Return where a pattern stood in the last building week."""
    if course.built is None or course.built_on is None or name not in course.built_on[0]:
        return None
    strand, doses = course.built_on[0][name], course.built_on[1]
    own = tuple((kind, dose) for (kind, pattern), dose in doses.items() if pattern == name)
    sets, _ = course.week_sets.get(name, (0, 0))
    return Whole(course.built.week, strand.exercise, strand.load, sets, own)


def _is_low(strand: Strand, effect: Effect | None, causes: tuple[Cause, ...]) -> bool:
    """Tell whether a pattern stands below where the body found it, and nothing else took it down since."""
    if strand.ache == "removed":
        return True
    if effect is None or effect == Effect():
        return strand.low
    return all(cause.phrase in _HOLDS or _is_of_body(cause) for cause in causes)


def _is_of_body(cause: Cause) -> bool:
    return cause.rules[0].startswith(_BODY)


def with_taken_down(course: Course, before: Course) -> Course:
    """Return the course with what took its patterns down since the last whole week."""
    if course.taken_down is not None:
        return course
    told = [(name, cause) for name, causes in course.causes.items() for cause in causes if _is_of_body(cause)]
    # What lowers a pattern beside them makes it no week to build on: it would be a harder one for more (PRO-10).
    causes = [cause for name, cause in told if cause.phrase not in _STAYS and not _was_low(name, before)]
    if not causes:
        return course
    rule, phrase = _SMALL.get(causes[0].phrase, ("PAI-02", "plan-small-ache"))
    entries = tuple(dict.fromkeys(entry for cause in causes for entry in cause.entries))
    return changed(course, taken_down=Cause(("PRO-02", rule), phrase, entries))


def _was_low(name: StrandName, course: Course) -> bool:
    strand = course.strands.get(name)
    return strand is not None and strand.low


def as_it_stood(name: StrandName, strand: Strand, course: Course, means: Means) -> Stood | None:
    """Return the rung, weight and doses of the last whole week of a pattern below them, None where they are too old.

    Four weeks after that, or after the last step back, what was left is the usual dose (PRO-14), and climbs like any
    other. So does a weight of which more than a tenth was lost (PRO-02, PRO-04).
    """
    whole, last = strand.stood, course.printed
    if not strand.low or whole is None or last is None or (last.week - whole.week).days // 7 >= LONG:
        return None
    lately = whole._replace(week=last.week)
    load = whole.load
    if strand.load and strand.exercise == whole.exercise:
        near = round_down(strand.load * MOST_LOAD_RISE, means.exercise(strand.exercise), means)
        load = min(load, max(near, strand.load))
    back = strand._replace(exercise=whole.exercise, load=load, good=0, tops=0, low=False, stood=lately)
    return back, {(kind, name): dose for kind, dose in whole.doses}


def stands_again(
    name: StrandName, strand: Strand, stood: Stood, signs: Signs, tally: Tally, progress: Progress
) -> tuple[Strand, tuple[Cause, ...]]:
    """Bring back what the body took down, where it was done in full and what it goes back to is calm.

    It is no increase and needs no word of soreness (PRO-18): after pain or a stop two painless sessions are calm, and
    two weeks of which nothing was told.
    """
    whole, _ = stood
    down = progress.course.taken_down
    of_pain = down is not None and "PRO-08" not in down.rules and len(signs.exposures) >= _CALM_SESSIONS
    quiet = all(pain <= PAIN_LIMIT and sore <= SORE_FREEZE for pain, sore in progress.course.peaks)
    fine = earned(signs) and (signs.known or of_pain or quiet)
    if not fine or troubled(whole.exercise, progress.course, progress.evidence, progress.means):
        return strand, ()
    rises = strand.exercise != whole.exercise
    asked = _as_shown(name, tally.doses, progress) if rises else tally.doses
    back, doses = _one_step(strand, stood, asked, progress.means)
    tally.doses |= doses
    entries = tuple([exposure.log for exposure in signs.exposures])
    return back, (Cause(("PRO-15", "PAI-08"), STANDS, entries),)


def _as_shown(name: StrandName, doses: Mapping[Place, Amounts], progress: Progress) -> Mapping[Place, Amounts]:
    """Return a pattern's doses with no more sets than a small week showed: a rung brings none of them back (PRO-02)."""
    week, means = progress.course.printed, progress.means
    if week is None or week.mode != "return":
        return doses
    chain = means.exercise(progress.course.strands[name].exercise).chain
    own = {
        place: (dose, sets_on(week, place[0], means).get(chain)) for place, dose in doses.items() if place[1] == name
    }
    return {place: dose._replace(sets=min(dose.sets, had or dose.sets)) for place, (dose, had) in own.items()}


def _one_step(strand: Strand, stood: Stood, asked: Mapping[Place, Amounts], means: Means) -> Stood:
    """Return the next step alone on the way to where a pattern stood, in the order of the levers (PRO-02, PRO-03).

    A rung comes with the weight that it had; then the weight, the repetitions, and one set a week.
    """
    whole, doses = stood
    step = _rung_towards(strand, whole, means)
    least = {place: Amounts(*map(min, dose, asked.get(place, dose))) for place, dose in doses.items()}
    back = least
    if (step.exercise, step.load) == (strand.exercise, strand.load):
        back = {place: least[place]._replace(amount=dose.amount) for place, dose in doses.items()}
        if back == least:
            back = {place: dose._replace(sets=min(dose.sets, least[place].sets + 1)) for place, dose in doses.items()}
    return step._replace(low=step.exercise != whole.exercise or back != doses), back


def _rung_towards(strand: Strand, whole: Strand, means: Means) -> Strand:
    now, wanted = means.exercise(strand.exercise), means.exercise(whole.exercise)
    above = means.above(now)
    if now.chain != wanted.chain or above is None or above.rung >= wanted.rung:
        return whole
    return whole._replace(exercise=above.id, load=means.first_load(above))
