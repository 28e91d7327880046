"""Why a week and a session are as they are: each change, its place between the runs; and why a day is free."""

from datetime import date, timedelta
from typing import Final

from core.athlete import DAYS
from core.chat import Message
from core.conversation.answers.deciding import HOLDING, decides, notices_of
from core.conversation.answers.why_topic import rule_buttons, topic_message
from core.conversation.answers.yours import told_by
from core.conversation.plan.card import slot_words
from core.conversation.plan.changes import all_notes, change_lines, fresh_notices, in_words
from core.conversation.plan.closed_days import free_reasons, race_near
from core.conversation.plan.difference import differences
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import is_lifted, week_of
from core.conversation.plan.wording import amount_words, day_words, exercise_name, session_title
from core.conversation.turns.scene import Scene
from core.journal import Pain, Soreness
from core.training import Change, Session, Week
from core.wall_time import monday_of
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
    return week_of(scene.without(lambda entry: isinstance(entry, Easier)), monday)


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


def why_session(scene: Scene, session: Session) -> Message:
    """Say why the session is when it is, what decides over its week and what changed in it, with its rules."""
    if session.kind == "assessment":
        return topic_message(scene, "ASS-01")
    week = week_of(scene, session.date)
    assert week is not None  # it is the session's own
    names = {item.exercise for item in session.exercises}
    changes = [change for change in changes_that_stand(scene, week) if change.exercise in names]
    decided = decides(week)
    told = told_by(scene, week, decided) if decided and not changes else []
    told += change_lines(scene, changes, MOST_CHANGES, inputs=True)
    ahead = not (told or is_settled(scene, session.id))
    spared = [notice for notice in week.notices if notice.rules[0].startswith("PAI")] if ahead else []
    told += dict.fromkeys(in_words(scene, notice.why) for notice in spared[:MOST_CHANGES])
    told = told or [scene.say(_as_it_was(scene, session, week))]
    turns = scene.catalog.rules[decided].turns if decided else ""
    last = scene.say("why-turns", what=turns) if turns else scene.say("why-slot-turns")
    placed = ["SCH-01", "SCH-04"] if session.demanding else ["SCH-10"]
    cited = (rule for rules in (*(c.rules for c in changes), *(n.rules for n in spared)) for rule in rules)
    rules = dict.fromkeys([*([decided] if decided else placed), *cited])
    text = "\n".join([slot_words(scene, session), *told, last])
    return Message(text, session_title(scene, session), rule_buttons(scene, list(rules)))


def _as_it_was(scene: Scene, session: Session, week: Week) -> str:
    """Return the phrase for a session of which nothing changed."""
    if session.date - scene.profile.started >= timedelta(days=7):
        return unchanged(week)
    return "why-first-week" if scene.profile.level == "beginner" else "why-first-week-trained"


def why_free(scene: Scene, day: date) -> Message:
    """Name what keeps the day free (SCH-01, SCH-02, SCH-13, SCH-16), and what would change it."""
    week = week_of(scene, day)
    if week and any(one.kind == "assessment" and one.date == day for one in week.sessions):
        return scene.message("why-tests-day", day=day_words(scene, day))
    if race := race_near(scene, day):
        return scene.message("why-free-race", day=day_words(scene, day), race=day_words(scene, race.date))
    if _spared(scene, day):
        return scene.message("why-free", day=day_words(scene, day), why=scene.say("why-free-body"))
    reasons = free_reasons(scene, day)
    if DAYS[day.weekday()] in scene.profile.rest_days:
        reasons = [scene.say("why-free-rest")]
    why = " ".join(reasons[:2]) or scene.say("why-free-enough")
    return scene.message("why-free", day=day_words(scene, day), why=why)


def _spared(scene: Scene, day: date) -> bool:
    """Tell whether the day would have its session but for what was told of the body this week."""
    monday = monday_of(day)
    told = scene.without(lambda e: isinstance(e, Pain | Soreness) and scene.local(e.at).date() >= monday)
    week = week_of(told, day)
    return week is not None and any(session.date == day for session in week.sessions)
