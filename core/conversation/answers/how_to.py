"""How an exercise is done, step by step, and what it was like the last time."""

from datetime import date
from typing import Final

from core import regex as re
from core.catalog import Exercise
from core.chat import Button, Message
from core.conversation.answers.why_topic import WHY
from core.conversation.plan.wording import day_words, exercise_name, sets_words
from core.conversation.turns.scene import Scene, rows_of
from core.journal import SessionLog
from core.training import Session


def how(scene: Scene, session: Session) -> Message:
    """Say how each exercise of a session is done: its first reminders."""
    lines = []
    for item in session.exercises:
        known = scene.catalog.exercises.get(item.exercise)
        lines.append(f"{exercise_name(scene, item.exercise)}: {' '.join(known.cues[:2]) if known else ''}")
    lines.append(scene.say("breath"))
    names = [item.exercise for item in session.exercises if item.exercise in scene.catalog.exercises]
    buttons = rows_of((Button(exercise_name(scene, name)[:40], f"{WHY}:how:{name}") for name in names), 2)
    return Message("\n".join(lines), title=scene.say("how-title"), buttons=buttons[:5])


def steps(scene: Scene, exercise: Exercise) -> Message:
    """Say how one exercise is done, step by step."""
    lines = [f"{n}. {step}" for n, step in enumerate(exercise.how, 1)]
    return Message("\n".join([*lines, *exercise.cues]), title=exercise.name)


ASKED: Final = re.compile(
    r"\b(?:last (?:time|session|week)|previous(?:ly)?)\b|\b(?:did|have) i (?:\w+ )?(?:do|done|lift|use|used|log|get)\b|"
    r"^what(?:'?s| is| are| was| were) my\b"
)
MOST_TIMES: Final = 3


def last_time(scene: Scene, exercise: Exercise) -> Message:
    """Say the sets of the last sessions in which the exercise was logged, newest first."""
    days: dict[str, list[str]] = {}
    for entry in reversed(scene.journal):
        sets = tuple(one for one in entry.sets if one.exercise == exercise.id) if isinstance(entry, SessionLog) else ()
        if sets and isinstance(entry, SessionLog):
            days.setdefault(entry.session, []).insert(0, sets_words(scene, sets))
    dated = ((date.fromisoformat(name.partition("/")[0]), said) for name, said in days.items())
    lines = [scene.say("last-time", day=day_words(scene, day), sets="; ".join(said)) for day, said in dated]
    return Message("\n".join(lines[:MOST_TIMES]) or scene.say("last-time-none"), title=exercise.name)
