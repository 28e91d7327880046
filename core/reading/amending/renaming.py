"""Read corrections that name another exercise, "i meant split squats", or say its sets again: "no, 2x8"."""

from dataclasses import replace

from core.body import Side
from core.reading.amending.corrections import last_exercise, parted
from core.reading.amending.patches import Patch
from core.reading.facts import DoneSaid, Question, Said, SetsSaid
from core.reading.lexicon.terms import words
from core.reading.strength.sets import read_sets
from core.reading.words.context import Context
from core.reading.words.naming import is_name

_SMALL = words(
    "it its that thats was were those these the i a not them should be for on , . - : ; ! mean meant oh sorry no"
)


def renamed(context: Context, facts: list[Said]) -> tuple[list[Said], list[Question]] | None:
    """Return the facts with the exercise that was named last replaced; none where the words say anything else."""
    said = context.at("exercise")
    # Few letters are a name too where nothing else is said: "no that was ss".
    named = [at for at in said if is_name(context, at) or context.here & {*context.marks[at].exercises}]
    rest = [mark for at, mark in enumerate(context.marks) if at not in named]
    if len(named) != 1 or any(m.number is not None or not (m.text in _SMALL or m.has("fix")) for m in rest):
        return None
    exercise = context.exercise(named[0])
    last = next((fact for fact in reversed(facts) if isinstance(fact, SetsSaid | DoneSaid)), None)
    if isinstance(last, DoneSaid) and last.left_out and exercise is not None:
        fixed = replace(last, left_out=(*last.left_out[:-1], exercise.id))
        return [fixed if fact is last else fact for fact in facts], []
    if isinstance(last, DoneSaid) and exercise is not None and context.planned(exercise):
        # "Done, wait no deadlifts": what is taken back of a whole session is left out.
        return [DoneSaid(left_out=(exercise.id,)) if fact is last else fact for fact in facts], []
    if not isinstance(last, SetsSaid):
        return None
    sets, others = parted(facts, last.exercise)
    was = context.catalog.exercises.get(last.exercise or "")
    if exercise is None or was is None or (exercise.unit, exercise.per_leg) != (was.unit, was.per_leg):
        return others, [Question(about="sets", missing=("exercise",))]
    return [*others, *(replace(f, exercise=exercise.id) for f in sets)], []


def said_again(context: Context, facts: list[Said], patch: Patch) -> list[Said] | None:
    """Return the sets of the last exercise as they are said again: "3x8 each, no, 2x8"."""
    before = [f for f in facts if isinstance(f, SetsSaid)]
    if len(patch.numbers) < 2 or not before:
        return None
    sets, _ = parted(facts, before[-1].exercise)
    after, _ = read_sets(context.untaken(), last_exercise(facts, context.catalog))
    if len(after) != 1 or after[0].exercise != sets[0].exercise:
        return None
    if after[0].leg in ("left", "right") and {fact.leg for fact in sets} & {after[0].leg, "both"}:
        return _of_one_leg(facts, sets, after[0])
    if len(sets) != 1:
        return None
    new = replace(after[0], leg=after[0].leg or sets[0].leg, load_kg=after[0].load_kg or sets[0].load_kg)
    return [new if fact is sets[0] else fact for fact in facts]


def _of_one_leg(facts: list[Said], sets: list[SetsSaid], new: SetsSaid) -> list[Said]:
    """Return the facts with the sets of one leg said again: "3x8 left, 3x8 right, no, right was 2x8"."""
    other: Side = "left" if new.leg == "right" else "right"
    rest = [replace(fact, leg=other) for fact in sets if fact.leg in (other, "both")]
    others = [fact for fact in facts if fact not in sets]
    load = sets[0].load_kg if new.load_kg is None else new.load_kg
    return [*others, *rest, replace(new, load_kg=load)]
