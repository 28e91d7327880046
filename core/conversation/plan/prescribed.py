"""A session done as prescribed: its sets in the order of doing them, and the log of what was not told yet."""

from core.body import LEGS, Leg, opposite
from core.conversation.plan.logged import log_of, sets_of, unlogged, untold_legs
from core.conversation.stages.stage import AskExercise, AskLoad, AskRest, AskSet
from core.conversation.turns.scene import Scene
from core.journal import Entry, Form, SetDone
from core.training import Prescription, Session


def all_done(scene: Scene, session: Session, left_out: tuple[str, ...] = ()) -> tuple[Entry, ...]:
    """Return the log of everything not told yet, as prescribed."""
    out = (*left_out, *known_left_out(scene, session))
    rest = [item for item in unlogged(scene, session) if item.exercise not in out]
    sets = tuple(done for item in rest for done in rest_of(scene, session, item))
    return (log_of(scene, session.id, sets=sets),)


def known_left_out(scene: Scene, session: Session) -> tuple[str, ...]:
    """Return the exercises of which the open question knows that they were not done."""
    stage = scene.stage
    if not isinstance(stage, AskRest | AskExercise | AskSet | AskLoad) or stage.session != session.id:
        return ()
    if isinstance(stage, AskRest):
        return stage.left_out
    order = [item.exercise for item in session.exercises]  # what was passed on the way to this one was not done
    passed = order[: order.index(stage.exercise)] if stage.exercise in order else []
    return tuple(item.exercise for item in unlogged(scene, session) if item.exercise in passed)


def rest_of(scene: Scene, session: Session, item: Prescription) -> tuple[SetDone, ...]:
    """Return the sets of an exercise as prescribed, without those of a leg that was told already."""
    legs = untold_legs(item, sets_of(scene, session.id))
    return tuple(one for one in as_planned(item) if None in legs or one.leg in legs)


def as_planned(item: Prescription) -> tuple[SetDone, ...]:
    """Return an exercise's sets as prescribed and clean, the leg to start with first."""
    return tuple(made(item, n, leg, item.amount, "clean") for n in range(1, item.sets + 1) for leg in legs_of(item))


def legs_of(item: Prescription) -> tuple[Leg, ...] | tuple[None]:
    """Return the legs in the order to train them: the weaker one first (LEG-02)."""
    if not item.per_leg:
        return (None,)
    first = item.first_leg or LEGS[0]
    return (first, opposite(first))


def made(item: Prescription, number: int, leg: Leg | None, amount: int, form: Form | None = None) -> SetDone:
    """Return one set as it was done, in the unit of the prescription."""
    unit = unit_of(item)
    return SetDone(
        exercise=item.exercise,
        set=min(number, 20),
        leg=leg,
        reps=amount if unit == "reps" else None,
        seconds=amount if unit == "seconds" else None,
        contacts=amount if unit == "contacts" else None,
        load_kg=item.load_kg or None,
        form=form,
    )


def unit_of(item: Prescription) -> str:
    """Return the unit that the prescription counts in."""
    return "reps" if item.reps is not None else "seconds" if item.seconds is not None else "contacts"
