"""Why a week is as it is: each change with its inputs, what was eased by wish, and the notes on it."""

from datetime import date, timedelta
from typing import Final

from core.chat import Message
from core.conversation.answers.deciding import HOLDING, decides, notices_of
from core.conversation.answers.why_topic import rule_buttons
from core.conversation.plan.changes import all_notes, change_lines, fresh_notices, in_words
from core.conversation.plan.difference import differences
from core.conversation.plan.stopped import is_lifted
from core.conversation.plan.weeks import week_of
from core.conversation.plan.wording import amount_words, exercise_name
from core.conversation.turns.scene import Scene
from core.training import Change, Week
from core.wishes import Easier

MOST_CHANGES: Final = 4


def why_week(scene: Scene, week: Week) -> tuple[Message, ...]:
    """Say every change of a week with its inputs and a button for each rule, then the notes on it."""
    if is_lifted(scene, week):
        return (scene.message("week-lifted"),)
    eased, changes = eased_lines(scene, week), changes_that_stand(scene, week)
    lines = [*eased, *change_lines(scene, changes, MOST_CHANGES, inputs=True)] or _moved(scene, week)
    rules = list(dict.fromkeys(rule for change in changes for rule in change.rules))
    said = unchanged(week)
    if said == "why-no-changes" and week.week == scene.profile.started:
        said = "why-week-first"
    text = "\n".join(lines) or scene.say(said)
    notes = (all_notes(scene, week),) if fresh_notices(week) else ()
    return Message(text, buttons=rule_buttons(scene, rules)), *notes


def unchanged(week: Week) -> str:
    """Return the phrase for a week without changes: nothing of a step to earn where something holds all."""
    return "why-held" if decides(week) or notices_of(week, *HOLDING) else "why-no-changes"


def eased_lines(scene: Scene, week: Week, name: str = "") -> list[str]:
    """Return what the athlete's own wish made smaller, of one exercise where it is named."""
    lines = differences(scene, _unwished(scene, week.week), week) if is_wished(scene, week) else []
    lines = [line for line in lines if line.startswith(name)]
    return [scene.say("why-easier"), *lines] if lines else []


def changes_that_stand(scene: Scene, week: Week) -> list[Change]:
    """Return the changes of a week without those that a wish for less, or an illness, has taken back."""
    new = {item.exercise: item for session in week.sessions for item in session.exercises}
    changes = [change for change in week.changes if change.after == "none" or change.exercise in new]
    if not is_wished(scene, week):
        return changes
    before = _unwished(scene, week.week)
    old = {item.exercise: item for session in (before.sessions if before else ()) for item in session.exercises}
    return [change for change in changes if old.get(change.exercise) == new.get(change.exercise)]


def is_wished(scene: Scene, week: Week) -> bool:
    """Tell whether the athlete asked for less in this week."""
    return any(isinstance(entry, Easier) and entry.week == week.week for entry in scene.journal)


def _unwished(scene: Scene, monday: date) -> Week | None:
    """Return the week as it would stand without the wish for less."""
    return week_of(scene.without(Easier), monday)


def _moved(scene: Scene, week: Week) -> list[str]:
    """Return how the doses differ from the week before; nothing where they do not."""
    before = week_of(scene, week.week - timedelta(days=7))
    if before is None:
        return []
    old = {item.exercise: amount_words(scene, item) for session in before.sessions for item in session.exercises}
    new = {item.exercise: amount_words(scene, item) for session in week.sessions for item in session.exercises}
    names = [name for name in dict.fromkeys((*old, *new)) if old.get(name) != new.get(name)]
    none = scene.say("dose-none")
    lines = [f"- {exercise_name(scene, name)}: {old.get(name, none)} → {new.get(name, none)}" for name in names[:8]]
    return [scene.say("why-moved"), *lines, *(in_words(scene, notice.why) for notice in week.notices)] if lines else []
