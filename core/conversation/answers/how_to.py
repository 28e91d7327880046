"""How an exercise is done: the first reminders of a session, and one exercise step by step."""

from core.catalog import Exercise
from core.chat import Button, Message
from core.conversation.answers.why_topic import WHY
from core.conversation.plan.wording import exercise_name
from core.conversation.turns.scene import Scene, rows_of
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
