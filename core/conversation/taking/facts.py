"""What the reader took from free text becomes journal entries, and one line that says what was understood."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final, assert_never

from core.body import JOINTS
from core.conversation.body.pain import NOON, entry_of
from core.conversation.body.told_beside import part_of
from core.conversation.plan.logged import (
    MOST_SETS,
    all_done,
    is_told_whole,
    known_left_out,
    log_of,
    numbered,
    pains_since,
    relogged,
    sets_of,
    unlogged,
)
from core.conversation.plan.wording import exercise_name
from core.conversation.record.entry_words import entry_words
from core.conversation.taking.reading_in import graver
from core.conversation.turns.scene import Scene
from core.journal import Entry, Illness, Run, SetDone, Sleep, Soreness
from core.reading.facts import (
    DoneSaid,
    EffortSaid,
    FlagSaid,
    IllnessSaid,
    MinutesSaid,
    MoveSaid,
    PainSaid,
    RunSaid,
    SetsSaid,
    SkipSaid,
    SleepSaid,
    SorenessSaid,
    StopSaid,
)
from core.reading.facts import Said as Fact
from core.training import Session

LATELY: Final = timedelta(days=28)
"""For so long a joint that hurt is asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Hold what was taken: entries to write, how to say them back, and what has to be gone into first."""

    entries: tuple[Entry, ...] = ()
    echoes: tuple[str, ...] = ()
    flag: FlagSaid | None = None
    pain: PainSaid | None = None
    sets: tuple[SetDone, ...] = ()
    skip: SkipSaid | None = None
    move: MoveSaid | None = None
    stop: bool = False
    sore: SorenessSaid | None = None

    def plus(self, other: "Taken") -> "Taken":
        """Return both together; of what can be gone into only once, the first."""
        return Taken(
            entries=self.entries + other.entries,
            echoes=self.echoes + other.echoes,
            flag=graver(flag for flag in (self.flag, other.flag) if flag),
            pain=self.pain or other.pain,
            sets=self.sets + other.sets,
            skip=self.skip or other.skip,
            move=self.move or other.move,
            stop=self.stop or other.stop,
            sore=self.sore or other.sore,
        )


def take(scene: Scene, session: Session | None, facts: tuple[Fact, ...]) -> Taken:
    """Take the facts one after the other, so that "all done except …" counts what was told before it."""
    taken = Taken(entries=_not_done(scene, session, facts))
    for fact in sorted(facts, key=_turn):
        one = _one(scene.after(*taken.entries), session, fact)
        second_pain = taken.pain and one.pain
        taken = _folded(taken.plus(one), fact, scene)
        if second_pain:
            taken = taken.plus(_written(scene, entry_of(scene, part_of(second_pain))))
    return taken


def _not_done(scene: Scene, session: Session | None, facts: tuple[Fact, ...]) -> tuple[Entry, ...]:
    """Take the sets of an exercise back that is left out only now of a session that was told whole (LEG-01)."""
    if session is None or not (is_told_whole(scene, session.id) or not unlogged(scene, session)):
        return ()
    told = {fact.exercise for fact in facts if isinstance(fact, SetsSaid)}
    out = {name for fact in facts if isinstance(fact, DoneSaid) for name in fact.left_out or ()} - told
    return relogged(scene, session.id, lambda done: None if done.exercise in out else done)


def _turn(fact: Fact) -> int:
    """Put what is told of all last, and first the pain without a number, which is what has to be asked for (PAI-01)."""
    return 1 if isinstance(fact, DoneSaid) else -1 if isinstance(fact, PainSaid) and fact.score is None else 0


def _folded(taken: Taken, fact: Fact, scene: Scene) -> Taken:
    """Say the legs of one exercise back under its name once."""
    known = scene.catalog.exercises.get(fact.exercise or "") if isinstance(fact, SetsSaid) else None
    *before, earlier, last = ("", "", *taken.echoes)
    if known is None or not (earlier.startswith(f"{known.name} ") and last.startswith(f"{known.name} ")):
        return taken
    return replace(taken, echoes=(*before[2:], f"{earlier}, {last.removeprefix(known.name).strip()}"))


def _one(scene: Scene, session: Session | None, fact: Fact) -> Taken:
    match fact:
        case SetsSaid() | DoneSaid() | EffortSaid() | MinutesSaid():
            return _of_session(scene, session, fact)
        case FlagSaid():
            return Taken(flag=fact)
        case SkipSaid():
            return Taken(skip=fact)
        case MoveSaid():
            return Taken(move=fact)
        case StopSaid():
            return Taken(stop=True)
        case _:
            return _of_body(scene, fact)


def _of_body(scene: Scene, fact: SorenessSaid | PainSaid | SleepSaid | IllnessSaid | RunSaid) -> Taken:
    match fact:
        case SorenessSaid(score=0, region=region, leg=leg) if any(
            pain.region == region and region in JOINTS for pain in pains_since(scene, scene.now - LATELY)
        ):  # a joint that hurt is quiet: nothing of it is soreness
            early = scene.local(scene.now).hour < NOON
            return _of_body(scene, PainSaid(score=0, region=region, leg=leg, when="morning" if early else None))
        case SorenessSaid(score=score, region=region, leg=leg):
            return (
                Taken(sore=fact)
                if score is None
                else _written(scene, Soreness(at=scene.now, score=score, region=region, leg=leg))
            )
        case PainSaid(score=0):
            return _written(scene, entry_of(scene, part_of(fact)))
        case PainSaid():
            return Taken(pain=fact)
        case SleepSaid(hours=hours):
            return _written(scene, Sleep(at=scene.now, hours=hours))
        case IllnessSaid(state=state):
            return _written(scene, Illness(at=scene.now, state=state))
        case RunSaid(run=run, distance_km=km, minutes=minutes, complaint=complaint):
            return _written(scene, Run(at=scene.now, run=run, distance_km=km, minutes=minutes, complaint=complaint))
        case _:
            assert_never(fact)


def _written(scene: Scene, entry: Entry) -> Taken:
    """Return an entry with the words that say it back."""
    return Taken(entries=(entry,), echoes=(entry_words(scene, entry),))


def _of_session(scene: Scene, session: Session | None, fact: SetsSaid | DoneSaid | EffortSaid | MinutesSaid) -> Taken:
    if session is None:
        return Taken(echoes=(scene.say("echo-no-session"),))
    match fact:
        case SetsSaid():
            return _sets(scene, session, fact)
        case DoneSaid():
            out = (*(fact.left_out or ()), *known_left_out(scene, session))
            rest = [item for item in unlogged(scene, session) if item.exercise not in out]
            entries = all_done(scene, session, out) if rest else ()
            return Taken(entries=entries, echoes=(_done_words(scene, session, tuple(dict.fromkeys(out))),))
        case EffortSaid(rpe=rpe):
            return _written(scene, log_of(scene, session.id, rpe=rpe))
        case MinutesSaid(minutes=minutes):
            return _written(scene, log_of(scene, session.id, minutes=minutes))
        case _:
            assert_never(fact)


def _done_words(scene: Scene, session: Session, left_out: tuple[str, ...]) -> str:
    """Say back what was done, and name an exception that the session does not have."""
    planned = {item.exercise for item in session.exercises}
    names = ", ".join(exercise_name(scene, name) for name in left_out if name in planned)
    strays = ", ".join(exercise_name(scene, name) for name in left_out if name not in planned)
    whole = "echo-done-rest" if sets_of(scene, session.id) and unlogged(scene, session) else "echo-done"
    done = scene.say("echo-done-but", names=names) if names else scene.say(whole)
    return f"{done} ({scene.say('echo-not-planned', names=strays)})" if strays else done


def _sets(scene: Scene, session: Session, fact: SetsSaid) -> Taken:
    """Number the sets on from those told before; without a leg or an exercise they wait for the answer."""
    known = scene.catalog.exercises.get(fact.exercise or "")
    sets = numbered(scene, session.id, _bare(fact, known.unit if known else "reps"))
    if known is None or (known.per_leg and fact.leg is None):
        return Taken(sets=sets)
    return _written(scene, log_of(scene, session.id, sets=sets))


def _bare(fact: SetsSaid, unit: str) -> tuple[SetDone, ...]:
    counted = unit == "contacts" or fact.contacts is not None
    return tuple(
        SetDone(
            exercise=fact.exercise or "",
            set=min(n, MOST_SETS),
            leg=fact.leg,
            reps=amount if not counted and fact.seconds is None else None,
            seconds=amount if not counted and fact.seconds is not None else None,
            contacts=amount if counted else None,
            load_kg=fact.load_kg,
            rpe=fact.rpe,
            form=fact.form,
        )
        for n, amount in enumerate(fact.amounts[:MOST_SETS], 1)
    )
