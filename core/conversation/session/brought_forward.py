"""Work told before its day: its session moves up to today, and what comes too soon behind it makes room (SCH-02)."""

from collections.abc import Iterator
from dataclasses import replace

from core.chat import Message
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import is_rested, session_named, sessions_around
from core.conversation.plan.wording import clock_words, day_words
from core.conversation.turns.scene import Scene, Step
from core.journal import Entry, SessionLog, Skip
from core.training import Session
from core.wishes import Move


def brought_forward(scene: Scene, step: Step) -> Step:
    """Let a session of a later day stand on today, where a step writes work of it down, and say what that moves."""
    named = {entry.session for entry in step.entries if isinstance(entry, SessionLog)}
    early = [one for one in sessions_around(scene) if one.id in named and one.date > scene.today]
    for session in early:
        step = replace(step, entries=(Move(at=scene.now, session=session.id, to=scene.today), *step.entries))
        now = scene.after(*step.entries)
        words = [scene.say("early-noted", day=day_words(scene, session.date))]
        for entry, said in _room_made(now, session.id):
            step, words = replace(step, entries=(*step.entries, entry)), [*words, said]
        step = replace(step, say=(*step.say[:1], Message("\n".join(words)), *step.say[1:]))
    return step


def _room_made(scene: Scene, done: str) -> Iterator[tuple[Entry, str]]:
    """Yield what moves or drops each open session that has no rest before it now, the smaller dose where none fits."""
    session = session_named(scene, done)
    for other in sessions_around(scene):
        if session is None or other.date < scene.today or other.id == done or is_settled(scene, other.id):
            continue
        if is_rested(other, [session]):
            continue
        entry, said = _elsewhere(scene, other)
        scene = scene.after(entry)
        yield entry, said


def _elsewhere(scene: Scene, session: Session) -> tuple[Entry, str]:
    """Return the move of a session to its first legal day, or that it is left out (SCH-14)."""
    tests = session.kind == "assessment"
    before = day_words(scene, session.date)
    day = next((day for day in scene.legal_moves(session.id) if day > scene.today), None)
    if day is None:
        key = "early-left-out-tests" if tests else "early-left-out"
        return Skip(at=scene.now, session=session.id), scene.say(key, day=before)
    move = Move(at=scene.now, session=session.id, to=day)
    moved = session_named(scene.after(move), session.id) or session
    clock = clock_words(scene, moved.starts)
    key = "early-moves-tests" if tests else "early-moves"
    return move, scene.say(key, before=before, day=day_words(scene, day), clock=clock)
