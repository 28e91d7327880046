"""Read a stretch without corrections, one kind of fact after the other."""

from collections.abc import Sequence

from core.catalog import Exercise
from core.reading.body.closed import closed_complaints, closed_effort
from core.reading.body.complaints import read_complaints
from core.reading.day.effort import rated, read_effort
from core.reading.day.effort_behind_sets import behind_sets
from core.reading.day.lone_effort import answered_effort, bare_effort, first_of_all, told_after_done
from core.reading.day.minutes import read_minutes
from core.reading.day.runs import read_runs
from core.reading.day.sleep import read_sleep
from core.reading.day.weighed_effort import closing, weighed, worded
from core.reading.facts import DoneSaid, EffortSaid, PainSaid, Question, Said, SetsSaid, SorenessSaid
from core.reading.lexicon.terms import words
from core.reading.session.answers import bare_answer, denials
from core.reading.session.sessions import read_outcome
from core.reading.session.wishes import read_illness
from core.reading.strength.near_plan import borne_out, without_strange_words
from core.reading.strength.own_effort import of_single_ones, with_own_efforts, without_ratings
from core.reading.strength.sets import read_sets
from core.reading.strength.solver import completed
from core.reading.words.context import Context

_OF_SETS = ("number", "exercise", "place", "times", "same", "unit")
"""What sets are told by: a reply with none of it tells of none, where no exercise is meant without being named."""
_NO_PAIN = PainSaid(score=0)
_WEARY = words("tired fatigued heavy dead knackered shattered wrecked fried cooked toast lead")


def _sets(context: Context, default: Exercise | None) -> tuple[list[SetsSaid], list[Question]]:
    if default is None and len(context.here) != 1 and not context.has(*_OF_SETS):
        return [], []
    before = {*context.taken}
    sets, questions = read_sets(context, default)
    sets, questions = without_ratings(context, with_own_efforts(context, sets), questions)
    whole, open_ = completed(context, default, before, sets, questions)
    return (sets, questions) if whole is sets else (with_own_efforts(context, whole), open_)


def report(context: Context, default: Exercise | None) -> tuple[list[Said], list[Question]]:
    """Return the facts of a stretch and what they leave open; where words hid its sets, without those."""
    facts, questions = _report(context, default)
    plainer = without_strange_words(context, questions)
    if plainer is not None:
        again, asked = _report(plainer, default)
        if borne_out(context, facts, again, asked):
            return again, asked
    return facts, questions


def _effort_of_all(context: Context) -> list[EffortSaid]:
    """Return the effort that is told in a sentence of its own, before sets and complaints can own its number."""
    ways = (first_of_all, closed_effort, weighed, worded, closing, behind_sets) if context.has("number") else ()
    return next((said for way in ways if (said := way(context))), [])


def _report(context: Context, default: Exercise | None) -> tuple[list[Said], list[Question]]:
    """Return the facts of a stretch and what they leave open; each kind of fact takes its words."""
    facts: list[Said] = []
    questions: list[Question] = []
    read: tuple[tuple[Sequence[Said], list[Question]], ...] = (
        read_sleep(context),
        read_runs(context),
        ([], of_single_ones(context)),
        closed_complaints(context),
        (answered_effort(context), []),
        (_effort_of_all(context), []),
        _sets(context, default),
        read_effort(context),
        (read_minutes(context), []),
        (told_after_done(context), []),
        read_complaints(context),
    )
    for said, open_ in (*read, read_outcome(context)):
        facts += said
        questions += open_
    kinds = {fact.kind for fact in facts}
    if "skip" in kinds:
        # "Legs too sore, so I left it": a reason, and no soreness of its own.
        # "Train stuck for 2 hrs": so long took what was in the way.
        facts = [fact for fact in facts if fact != SorenessSaid() and fact.kind != "minutes"]
    if "sets" not in kinds and any(isinstance(fact, DoneSaid) and fact.left_out for fact in facts):
        # "Done minus 1 set of rdls": that it was cut short is told.
        questions = [question for question in questions if question.about != "sets"]
    if (
        context.asked == "rpe"
        and not context.has("pain")
        and all(context.text(n) in _WEARY for n in context.at("sore"))
    ):
        # "5 for the legs, 7 overall" is how hard it was, and so is "on tired legs: 8".
        facts = [fact for fact in facts if not (isinstance(fact, SorenessSaid) and fact.region is None)]
    if "sets" in kinds or any({"reps", "seconds"} & {*question.missing} for question in questions):
        # "10 10 on the left, clean forgot the right": something was done.
        facts = [fact for fact in facts if fact.kind != "skip"]
    facts += read_illness(context)
    facts += bare_effort(context, facts)
    kinds = {fact.kind for fact in facts}
    if "rpe" not in kinds and kinds & {"done", "sets"}:
        facts += rated(context)
    if "pain" not in kinds and context.asked != "pain":
        facts += denials(context)
    answered, open_ = bare_answer(context, facts)
    if _NO_PAIN in (*facts, *answered):
        # Nothing is left to ask where somebody answers "pain? no".
        questions = [question for question in questions if question.about != "pain"]
    return [*facts, *answered], [*questions, *open_]
