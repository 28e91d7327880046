"""What the reader took from free text becomes journal entries, and one line that says what was understood."""

from dataclasses import dataclass, replace
from typing import Final, assert_never

from core.body import Side
from core.conversation.plan.logged import log_time, sets_of, unlogged
from core.conversation.plan.prescribed import all_done, known_left_out
from core.conversation.plan.wording import distance_words, exercise_name, place_words, sets_words
from core.conversation.taking.reading_in import graver
from core.conversation.turns.scene import Scene
from core.journal import Entry, Illness, Pain, Run, SessionLog, SetDone, Sleep, Soreness
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

MOST_SETS: Final = 20


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
    taken = Taken()
    for fact in sorted(facts, key=_turn):
        one = _one(scene.after(*taken.entries), session, fact)
        second_pain = taken.pain and one.pain
        taken = _folded(taken.plus(one), fact, scene)
        if second_pain:
            taken = taken.plus(_pain_as_said(scene, second_pain))
    return taken


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
        case SorenessSaid():
            return _soreness(scene, fact)
        case PainSaid():
            return _pain_as_said(scene, fact) if fact.score == 0 else Taken(pain=fact)
        case SleepSaid():
            echo = scene.say("echo-sleep", hours=f"{fact.hours:g}")
            return Taken(entries=(Sleep(at=scene.now, hours=fact.hours),), echoes=(echo,))
        case IllnessSaid():
            echo = scene.say(f"echo-{fact.state}")
            return Taken(entries=(Illness(at=scene.now, state=fact.state),), echoes=(echo,))
        case RunSaid():
            return _run(scene, fact)
        case _:
            assert_never(fact)


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
        case EffortSaid():
            entry = SessionLog(at=log_time(scene, session.id), session=session.id, rpe=fact.rpe)
            return Taken(entries=(entry,), echoes=(scene.say("echo-rpe", rpe=f"{fact.rpe:g}"),))
        case MinutesSaid():
            entry = SessionLog(at=log_time(scene, session.id), session=session.id, minutes=fact.minutes)
            return Taken(entries=(entry,), echoes=(scene.say("echo-minutes", minutes=f"{fact.minutes:g}"),))
        case _:
            assert_never(fact)


def _done_words(scene: Scene, session: Session, left_out: tuple[str, ...]) -> str:
    """Say back what was done, and name an exception that the session does not have."""
    planned = {item.exercise for item in session.exercises}
    names = ", ".join(exercise_name(scene, name) for name in left_out if name in planned)
    strays = ", ".join(exercise_name(scene, name) for name in left_out if name not in planned)
    done = scene.say("echo-done-but", names=names) if names else scene.say("echo-done")
    return f"{done} ({scene.say('echo-not-planned', names=strays)})" if strays else done


def _sets(scene: Scene, session: Session, fact: SetsSaid) -> Taken:
    """Number the sets on from those told before; without a leg or an exercise they wait for the answer."""
    known = scene.catalog.exercises.get(fact.exercise or "")
    sets = numbered(scene, session, _bare(fact, known.unit if known else "reps"))
    if known is None or (known.per_leg and fact.leg is None):
        return Taken(sets=sets)
    entry = SessionLog(at=log_time(scene, session.id), session=session.id, sets=sets)
    return Taken(entries=(entry,), echoes=(f"{known.name} {sets_words(scene, sets)}",))


def numbered(scene: Scene, session: Session, sets: tuple[SetDone, ...]) -> tuple[SetDone, ...]:
    """Return the sets numbered behind those that were logged of the same exercise and leg."""
    told = sets_of(scene, session.id)
    return tuple(
        replace(one, set=min(MOST_SETS, n + sum(t.exercise == one.exercise and _same(t.leg, one.leg) for t in told)))
        for n, one in enumerate(sets, 1)
    )


def _same(told: Side | None, leg: Side | None) -> bool:
    return told == leg or "both" in (told, leg)


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


def _soreness(scene: Scene, fact: SorenessSaid) -> Taken:
    if fact.score is None:
        return Taken(sore=fact)
    entry = Soreness(at=scene.now, score=fact.score, region=fact.region, leg=fact.leg)
    place = place_words(scene, fact.region, fact.leg)
    return Taken(entries=(entry,), echoes=(scene.say("echo-soreness", place=place, score=f"{fact.score:g}"),))


def _pain_as_said(scene: Scene, fact: PainSaid) -> Taken:
    """Write a pain as it was said: none at all, or a second one beside the one that is gone into."""
    score = 3 if fact.score is None else fact.score
    entry = Pain(
        at=scene.now,
        score=score,
        region=fact.region,
        leg=fact.leg,
        type=fact.type,
        when=fact.when,
        limp=bool(fact.limp),
    )
    if score == 0:
        return Taken(entries=(entry,), echoes=(scene.say("echo-no-pain"),))
    place = place_words(scene, fact.region, fact.leg)
    return Taken(entries=(entry,), echoes=(scene.say("echo-pain", place=place, score=f"{score:g}"),))


def _run(scene: Scene, fact: RunSaid) -> Taken:
    entry = Run(
        at=scene.now, run=fact.run, distance_km=fact.distance_km, minutes=fact.minutes, complaint=fact.complaint
    )
    parts = [
        scene.say(f"run-{fact.run}") if fact.run else "",
        distance_words(scene, fact.distance_km, scene.profile.units) if fact.distance_km else "",
        scene.say("minutes", minutes=f"{fact.minutes:g}") if fact.minutes else "",
        scene.say("reading-complaint", complaint=fact.complaint) if fact.complaint else "",
    ]
    told = ", ".join(part for part in parts if part)
    return Taken(entries=(entry,), echoes=(f"{scene.say('echo-run')} ({told})" if told else scene.say("echo-run"),))
