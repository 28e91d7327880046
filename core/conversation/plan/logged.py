"""What is logged of a session, what is left open of it, and what it is as prescribed."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from core.body import LEGS, Leg, Side, opposite
from core.conversation.stages.stage import AskExercise, AskForm, AskLoad, AskPain, AskRest, AskRpe, AskSet, Idle
from core.conversation.turns.scene import Scene
from core.journal import Entry, Form, Pain, SessionLog, SetDone, Skip, undone
from core.training import Prescription, Session
from core.wishes import Undo

MOST_SETS: Final = 20


def logs_of(scene: Scene, session: str) -> tuple[SessionLog, ...]:
    """Return what was logged of a session."""
    return tuple(entry for entry in scene.journal if isinstance(entry, SessionLog) and entry.session == session)


def sets_of(scene: Scene, session: str) -> tuple[SetDone, ...]:
    """Return the sets that were logged of a session."""
    return tuple(done for log in logs_of(scene, session) for done in log.sets)


def relogged(
    scene: Scene, session: str, change: Callable[[SetDone], SetDone | None], *, effort: bool = False
) -> tuple[Entry, ...]:
    """Take back what was logged of a session and write it anew with a change of its sets, or without its effort.

    A set that is changed to null goes, and so does a log that nothing is left of.
    """
    gone = undone(scene.athlete.journal)
    entries: list[Entry] = []
    for line, entry in enumerate(scene.athlete.journal):
        if line in gone or not isinstance(entry, SessionLog) or entry.session != session:
            continue
        sets = tuple(left for done in entry.sets if (left := change(done)))
        kept = replace(entry, sets=sets, rpe=None if effort else entry.rpe)
        if kept != entry:
            empty = not sets and kept.rpe is None and kept.minutes is None
            entries += [Undo(at=scene.now, line=line), *([] if empty else [kept])]
    return tuple(entries)


def numbered(scene: Scene, session: str, sets: Iterable[SetDone]) -> tuple[SetDone, ...]:
    """Return sets numbered behind those that were told of the same exercise and leg, both legs being each."""
    told = list(before := sets_of(scene, session))
    for one in sets:
        of_it = (t for t in told if t.exercise == one.exercise and (t.leg == one.leg or "both" in (t.leg, one.leg)))
        told.append(replace(one, set=min(MOST_SETS, 1 + sum(1 for _ in of_it))))
    return tuple(told[len(before) :])


def pains_since(scene: Scene, since: datetime) -> list[Pain]:
    """Return what was told to hurt since an instant, oldest first."""
    return [e for e in scene.journal if isinstance(e, Pain) and e.score > 0 and e.at >= since]


def rpe_of(scene: Scene, session: str) -> float | None:
    """Return the effort that was last told for a session."""
    return next((log.rpe for log in reversed(logs_of(scene, session)) if log.rpe is not None), None)


def log_time(scene: Scene, session: str) -> datetime:
    """Return when what is told of a session now was done: a later day's word is of the day that was told before."""
    logs = logs_of(scene, session)
    return logs[-1].at if logs and scene.local(logs[-1].at).date() < scene.today else scene.now


def log_of(
    scene: Scene, session: str, sets: tuple[SetDone, ...] = (), rpe: float | None = None, minutes: float | None = None
) -> SessionLog:
    """Return the entry that writes down what is told of a session now."""
    return SessionLog(at=log_time(scene, session), session=session, sets=sets, rpe=rpe, minutes=minutes)


def is_skipped(scene: Scene, session: str) -> bool:
    """Tell whether the session was left out."""
    return any(isinstance(entry, Skip) and entry.session == session for entry in scene.journal)


def is_settled(scene: Scene, session: str) -> bool:
    """Tell whether it was told what was done of the session; how hard it was does not say that."""
    return bool(sets_of(scene, session)) or is_skipped(scene, session)


def unlogged(scene: Scene, session: Session) -> tuple[Prescription, ...]:
    """Return the exercises of the session of which nothing was told, or only one leg (LEG-01)."""
    sets = sets_of(scene, session.id)
    return tuple(item for item in session.exercises if untold_legs(item, sets))


def is_told_whole(scene: Scene, session: str) -> bool:
    """Tell whether a session was told at once, as done but for what was left out: one log holds several exercises."""
    return any(len({done.exercise for done in log.sets}) > 1 for log in logs_of(scene, session))


def untold_legs(item: Prescription, sets: Iterable[SetDone]) -> tuple[Side | None, ...]:
    """Return the legs of which none of the sets tell, null for an exercise that has no legs."""
    told = {done.leg for done in sets if done.exercise == item.exercise}
    if not item.per_leg or not told.isdisjoint((None, "both")):
        return () if told else (None,)
    return tuple(leg for leg in LEGS if leg not in told)


def pain_told(scene: Scene, session: str) -> bool:
    """Tell whether pain, or its absence, was told since the session was first logged."""
    logs = logs_of(scene, session)
    return bool(logs) and any(isinstance(entry, Pain) and entry.at >= logs[0].at for entry in scene.journal)


def all_done(scene: Scene, session: Session, left_out: tuple[str, ...] = ()) -> tuple[Entry, ...]:
    """Return the log of everything not told yet, as prescribed."""
    out = (*left_out, *known_left_out(scene, session))
    rest = [item for item in unlogged(scene, session) if item.exercise not in out]
    sets = tuple(done for item in rest for done in rest_of(scene, session, item))
    return (log_of(scene, session.id, sets=sets),)


def known_left_out(scene: Scene, session: Session) -> tuple[str, ...]:
    """Return the exercises of which the open question knows that they were not done."""
    stage = scene.stage
    over = isinstance(stage, Idle) and rpe_of(scene, session.id) is not None
    asked = isinstance(stage, AskRpe | AskForm | AskPain) and stage.session == session.id
    if (over or asked) and is_told_whole(scene, session.id):
        return tuple(item.exercise for item in unlogged(scene, session))  # how it went is asked when all is told
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
