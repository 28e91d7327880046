"""What the week said about one pattern: the derived inputs of the decision table."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Final, NamedTuple

from core.body import Region
from core.catalog import Chain, Exercise
from core.journal import Entry, Pain
from core.planner.logged.exposure import Exposure, sums
from core.planner.logged.soreness import is_fresh, soreness_in, soreness_known
from core.planner.measures.effort import is_strained
from core.planner.measures.strained import grows, stays
from core.planner.measures.tally import Progress
from core.planner.state.course import Course
from core.planner.state.parts import Strand, StrandName
from core.rules.complaints import PAIN_LIMIT, SORE_CUT, concerns, hits, is_alarming, reached
from core.rules.demand import LEG_CHAINS

SESSIONS_WORSE: Final = 3
_SESSION: Final = timedelta(hours=3)
_DAY: Final = timedelta(days=1)
_MAIN: Final = ("hinge", "lunge", "single_leg_squat", "step_up")


class Signs(NamedTuple):
    """Hold what rows 2 to 14 look at, for one pattern and week; the entries say where each comes from."""

    share: float | None
    effort: float | None
    cap: float
    form: int | None
    load: float | None
    """The smallest weight, None where it was not said for each exposure."""
    told: bool
    """Each exposure said all that an increase asks for, but for the load."""
    soreness: float
    sore: tuple[Entry, ...]
    lasting: tuple[Entry, ...]
    pain: float
    alarming: bool
    aches: tuple[Entry, ...]
    mornings: int
    rising: bool
    felt: tuple[float, ...]
    """Worst pain of the last three sessions, this week's among them."""
    complaints: tuple[Entry, ...]
    loaded: bool
    main: bool
    weak_weeks: int
    exposures: tuple[Exposure, ...]
    tendon_plan: bool
    known: bool
    """Whether soreness of its regions was said after each session (PRO-18)."""
    lingers: bool = False
    """Whether a pain that concerns it is no better after four weeks: a professional should look first (SAF-03)."""
    stuck: bool = False
    """Whether its sets themselves have hurt more than 2 all that time."""
    answered: bool = False
    """Whether an easier week answers the soreness (row 8)."""
    strained: bool = False
    """Whether an easier week went above the effort of those that follow (row 11)."""
    worse_before: tuple[Entry, ...] = ()
    """The mornings of the week before that one of this week's follows (PAI-04)."""
    slips: tuple[Exposure, ...] = ()
    """The exposures whose form was not clean, of the chain's other exercises too."""


def read_signs(
    name: StrandName, strand: Strand, progress: Progress, hurting: Mapping[Chain, Sequence[Exposure]]
) -> Signs:  # fmt: skip
    """Derive the inputs of the decision table for one pattern; pain and form of `hurting` of its chain count."""
    evidence, course, means = progress.evidence, progress.course, progress.means
    exercise, exposures = means.exercise(strand.exercise), evidence.exposures.get(strand.exercise, ())
    if not (exposures or progress.building):
        exposures = _in_its_place(exercise, progress)
    regions, chain = reached(exercise.regions), exercise.chain
    # Legs that are sore in general hold their balance as well: it is lower-body work, if light (PRO-06, R01).
    soreness, sore = soreness_in(evidence, regions, chain in LEG_CHAINS or chain == "balance")
    known = course.rested or soreness_known(evidence, progress.now, regions)
    done = sums(exposures, evidence.plain)
    hurt, form, every = done.hurting, done.form, exposures
    if hurting and (siblings := [one for one in hurting.get(chain, ()) if one not in exposures]):
        hurt = (*hurt, *[e for e in siblings if e.pain])
        form = max([form for form in (form, *[e.form for e in siblings]) if form is not None], default=None)
        every = (*exposures, *siblings)
    signs = Signs(
        done.share, done.effort, done.cap, form, done.load, done.told, soreness, sore, (), 0.0, False, (), 0, False,
        (*strand.felt, *[0.0] * len(exposures))[-SESSIONS_WORSE:], progress.course.complaints, strand.load > 0,
        name in _MAIN, strand.weak_weeks, exposures,
        chain == "calf" and "clinician_tendon_plan" in means.profile.options,
        known and (chain in LEG_CHAINS or is_fresh(evidence)),
    )  # fmt: skip
    if soreness >= SORE_CUT or progress.lasting:
        signs = signs._replace(answered=progress.answers(soreness))
    if not progress.building and (done.effort or 0.0) > done.cap:
        signs = signs._replace(strained=is_strained(exposures, progress))
    if form:
        signs = signs._replace(slips=tuple([one for one in every if one.form]))
    pains = [pain for pain in evidence.pains if hits(pain, exercise)] if evidence.pains else []
    calm = not (pains or hurt or progress.lasting)  # as most patterns are in most weeks
    return signs if calm else _with_pain(signs, exercise, strand, pains, hurt, progress)


def _in_its_place(exercise: Exercise, progress: Progress) -> tuple[Exposure, ...]:
    """Return what a lowered week told of what stood there: the rung below a weight, or what needs no kit (PHA-10)."""
    means = progress.means
    stood = means.below(exercise) if exercise.load == "external" else None
    if stood is None and not means.has_kit(exercise.id):
        stood = means.settle(exercise.id)
    if stood is None or stood.id in [strand.exercise for strand in progress.course.strands.values()]:
        return ()
    return progress.evidence.exposures.get(stood.id, ())


def _with_pain(
    signs: Signs, exercise: Exercise, strand: Strand, pains: list[Pain], hurt: tuple[Exposure, ...], progress: Progress
) -> Signs:  # fmt: skip
    before, chain, weeks = progress.earlier, exercise.chain, progress.course.strains
    sore = frozenset(signs.sore)
    # Each morning is set against the week before, not against the morning before: more pain is never less (PRO-10). Two
    # places on one morning are one morning: it is a second one that takes the pattern out (PAI-04).
    raised = raised_mornings(pains, before)
    carried = tuple([p for p in before.mornings if p.region in {pain.region for pain in raised}])
    return signs._replace(
        lasting=tuple([e for e in progress.lasting if e in sore or concerns(e.region, exercise)]),
        pain=max([*[pain.score for pain in pains], *[e.pain or 0.0 for e in hurt]], default=0.0),
        alarming=any(map(is_alarming, pains)),
        aches=(*pains, *[e.log for e in hurt]),
        mornings=len({p.at.astimezone(progress.means.zone).date() for p in raised}) + bool(carried),
        worse_before=carried,
        rising=any(_rising(region, pains, before) for region in {pain.region for pain in pains}) or grows(chain, weeks),
        felt=(*strand.felt, *[_felt(e, pains) for e in signs.exposures])[-SESSIONS_WORSE:],
        lingers=any(concerns(region, exercise) for region in progress.course.lingering) or stays(chain, weeks),
        stuck=stays(chain, weeks, above=PAIN_LIMIT),
    )


def raised_mornings(pains: Iterable[Pain], course: Course) -> list[Pain]:
    """Return the mornings with more pain than the calmest of the last four weeks (PAI-04).

    The rulebook sets them against the pain before the session: a morning that was worse is no such level for the next.
    """
    return [p for p in pains if p.when == "morning" and p.score >= _least(p.region, course) + 1]


def _least(region: Region | None, course: Course) -> float:
    return min((week.get(region, 0.0) for week in course.pains), default=0.0)


def _felt(exposure: Exposure, pains: list[Pain]) -> float:
    """Return the worst pain in a session and up to the next day."""
    if not pains:
        return exposure.pain or 0.0
    ended = exposure.log.at
    told = (p.score for p in pains if ended - _SESSION <= p.at <= ended + _DAY)
    return max([*told, exposure.pain or 0.0], default=0.0)


def _rising(region: Region | None, pains: list[Pain], course: Course) -> bool:
    """Tell whether pain rose by 1 or more two weeks running (row 4), from a week that said how much it was."""
    if len(course.pains) < 2 or region not in course.pains[-2]:
        return False
    now = max(p.score for p in pains if p.region == region)
    before, first = (course.pains[-n].get(region, 0.0) for n in (1, 2))
    return before >= first + 1 and now >= first + 2
