"""Why: a session, an exercise, a change or a rule, answered with rule, input and source; and how to do an exercise."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core.athlete import DAYS
from core.catalog import Chain, Exercise
from core.chat import Button, Message, Tapped
from core.conversation.answers.why_free import why_free
from core.conversation.answers.why_topic import MOST_SOURCES, OURS, rule_message, topic_message
from core.conversation.plan.card import slot_words
from core.conversation.plan.named import exercise_in, topic_in
from core.conversation.plan.notes import all_notes
from core.conversation.plan.weeks import is_ill, open_flag, session_ahead, session_on, shown_week, week_of
from core.conversation.plan.wording import amount_words, change_said, exercise_name, session_title
from core.conversation.stops.safety import stopped
from core.conversation.turns.scene import Scene, Step, rows_of
from core.conversation.understand.weekdays import days_in
from core.journal import WeekShown
from core.rules.kit import suffices
from core.training import Change, Session, Week
from core.wall_time import monday_of
from core.wishes import Easier

WHY: Final = "why"
RULE: Final = re.compile(r"^[a-z]{3}-\d{2}$")
_CHANGES: Final = re.compile(r"^(?:the |this |my )?week$|\bchang\w*|\bdifferent\b|\bnew\b")
_SMALLER: Final = re.compile(r"\b(?:less|fewer|smaller|lighter|easier|so (?:little|few|small|easy|short|light))\b")
_TESTS: Final = re.compile(r"\btests?\b|\bnorms?\b")
_FREE: Final = re.compile(r"\b(?:no|nothing|free|off|rest)\b.*\btoday\b|\btoday\b.*\b(?:free|off|rest|nothing)\b")
_OF_SESSION: Final = re.compile(r"\b(?:session|today|now|then|workout|time|plan|this|it|that)\b")
MOST_CHANGES: Final = 4
MINUTES: Final = "DOS-05"
"""What keeps an exercise out of a session that is too short for it."""
PAIN_OUT: Final = ("PAI-02", "PAI-03", "PAI-04", "PAI-05", "R04", "R05")
WAY_BACK: Final = "PAI-08"
"""How what hurt comes back, said wherever pain has made something less."""
_USUAL: Final = ("PRO-01", "PRO-03")
_RULES: Final[dict[Chain, tuple[str, ...]]] = {
    "plyometric": ("PLY-01", "PLY-02", "PLY-03"), "hamstring": ("EXE-13",), "balance": ("BAL-02", "BAL-03"),
    "flow": ("EXE-16", "PHA-11"),
}  # fmt: skip
"""The rules that say when an exercise of a family may come in at all."""


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


def why_session(scene: Scene, session: Session) -> Message:
    """Say why the session is when it is, and what changed in it, with a button for each rule."""
    if session.kind == "assessment":
        return rule_message(scene, "ASS-01")
    week = week_of(scene, session.date)
    names = {item.exercise for item in session.exercises}
    changes = [change for change in week.changes if change.exercise in names] if week else []
    lines = [slot_words(scene, session)]
    first = session.date - scene.profile.started < timedelta(days=7)
    begins = "why-first-week" if scene.profile.level == "beginner" else "why-first-week-trained"
    same = scene.say(begins if first else "why-no-changes")
    lines += [change_words(scene, change) for change in changes[:MOST_CHANGES]] or [same]
    lines.append(scene.say("why-slot-turns"))
    placed = ["SCH-01", "SCH-04"] if session.demanding else ["SCH-10"]
    rules = dict.fromkeys([*placed, *(rule for change in changes for rule in change.rules)])
    return Message("\n".join(lines), session_title(scene, session), rule_buttons(scene, list(rules)))


def change_words(scene: Scene, change: Change) -> str:
    """Return a change with its inputs and rules."""
    name = exercise_name(scene, change.exercise)
    inputs = f" ({'; '.join(change.inputs)})" if change.inputs else ""
    why = change.why.removeprefix(name).strip()
    why = why[:1].upper() + why[1:]
    return f"• {change_said(scene, change)}: {why}{inputs}"


def rule_buttons(scene: Scene, rules: list[str]) -> tuple[tuple[Button, ...], ...]:
    """Return a button for each rule that content tells of."""
    known = [rule for rule in rules if rule in scene.catalog.rules]
    return rows_of((Button(rule, f"{WHY}:rule:{rule}") for rule in known[:8]), 4)


def why(scene: Scene, argument: str) -> Step:
    """Answer for a rule, a change, an exercise, a day, a topic, or the next session where nothing is named."""
    low = argument.strip().lower().rstrip("?!. ")[:80]
    return Step(stage=scene.stage, say=_answers(scene, low))


def _answers(scene: Scene, low: str) -> tuple[Message, ...]:
    if RULE.match(low) and low.upper() in scene.catalog.rules:
        return (topic_message(scene, low.upper()),)
    if _CHANGES.search(low) and (open_flag(scene) or is_ill(scene)):
        return (stopped(scene) if open_flag(scene) else scene.message("morning-ill"),)
    if _CHANGES.search(low) and (week := shown_week(scene)):
        return why_week(scene, week), all_notes(scene, week)
    if _TESTS.search(low):
        return (topic_message(scene, "ASS-01"),)
    if exercise := exercise_in(scene, low) or _family(scene, low):
        return (_why_exercise(scene, exercise),)
    if _SMALLER.search(low) and (week := shown_week(scene)) and week.mode != "build" and week.changes:
        return (why_week(scene, week),)
    if day := _day_in(scene, low):
        return (_why_day(scene, day),)
    if topic := topic_in(scene, low, why=True):
        return (topic_message(scene, topic),)
    return (_why_numbered(scene, low),)


def _day_in(scene: Scene, low: str) -> date | None:
    """Return the day that is named; today only where it is said to be free."""
    if days := days_in(low):
        return monday_of(max(scene.today, scene.profile.started)) + timedelta(days=DAYS.index(days[0]))
    if "tomorrow" in low:
        return scene.today + timedelta(days=1)
    return scene.today if _FREE.search(low) else None


def _why_day(scene: Scene, day: date) -> Message:
    """Answer for a day that is named: its session, or why it has none."""
    session = session_on(scene, day)
    return why_session(scene, session) if session else why_free(scene, day)


def _why_numbered(scene: Scene, low: str) -> Message:
    """Answer for a numbered exercise of the session, or for the session itself."""
    session = session_ahead(scene)
    if session is None:
        return stopped(scene) if open_flag(scene) else scene.message("why-nothing")
    number = int(low) if low.isdecimal() else 0
    if 0 < number <= len(session.exercises):
        known = scene.catalog.exercises.get(session.exercises[number - 1].exercise)
        return _why_exercise(scene, known) if known else why_session(scene, session)
    asked = low and not _OF_SESSION.search(low)
    said = why_session(scene, session)
    return replace(said, text="\n".join((said.text, scene.say("why-more")))) if asked else said


def _family(scene: Scene, low: str) -> Exercise | None:
    """Return an exercise of the family, or of a name of which only a part, is named."""
    exercises = scene.catalog.exercises.values()
    part = [e for e in exercises if len(low) > 3 and low in e.name.lower()]
    family = [e for e in exercises if low == scene.catalog.families[e.chain].name.lower()]
    return next(iter([*part, *family]), None)


def _why_exercise(scene: Scene, exercise: Exercise) -> Message:
    """Say what the exercise is for, its dose, whether it changed and what would change it, and where it comes from."""
    week = shown_week(scene)
    changes = [c for c in week.changes if exercise.id in (c.exercise, c.before.partition(" ")[0])] if week else []
    noted = [notice for notice in week.notices if _short_name(exercise) in notice.why] if week else []
    family = scene.catalog.families.get(exercise.chain)
    lines = [family.purpose] if family else []
    item = next((i for s in week.sessions for i in s.exercises if i.exercise == exercise.id), None) if week else None
    if item is None:
        lines += [change_words(scene, c) for c in changes or last_changes(scene, exercise)] or [
            _absent(scene, exercise)
        ]
    else:
        lines.append(scene.say("why-dose", dose=amount_words(scene, item)))
        told = [change_words(scene, change) for change in changes] + [f"• {notice.why}" for notice in noted]
        lines += told or [scene.say("why-exercise-same")]
    by = [*(change.rules for change in changes or last_changes(scene, exercise)), *(notice.rules for notice in noted)]
    rules = list(dict.fromkeys(rule for rules in by for rule in rules))
    if any(rule in PAIN_OUT for rule in rules) and WAY_BACK in scene.catalog.rules:
        lines.append(scene.catalog.rules[WAY_BACK].says)
        rules.append(WAY_BACK)
    lines += _source_lines(scene, exercise.sources)
    return Message("\n".join(lines), exercise.name, rule_buttons(scene, rules or [*_RULES.get(exercise.chain, _USUAL)]))


def _absent(scene: Scene, exercise: Exercise) -> str:
    if not suffices(scene.profile.equipment, exercise.equipment):
        return scene.say("why-not-there-kit")
    week = shown_week(scene)
    stands = [item.exercise for session in week.sessions for item in session.exercises] if week else []
    other = any(scene.catalog.exercises[name].chain == exercise.chain for name in stands)
    short = [notice.why for notice in week.notices if MINUTES in notice.rules] if week and not other else []
    return scene.say("why-not-there-room", why=short[0]) if short else scene.say("why-not-there")


def _short_name(exercise: Exercise) -> str:
    """Return the name as notices say it, without what follows a comma."""
    return exercise.name.partition(",")[0]


def last_changes(scene: Scene, exercise: Exercise) -> list[Change]:
    """Return the change that an exercise went out with, where it was in the plan before."""
    plans = [entry.plan for entry in scene.journal if isinstance(entry, WeekShown)]
    named = [c for plan in plans for c in plan.changes if exercise.id in (c.exercise, c.before.partition(" ")[0])]
    return named[-1:]


def _source_lines(scene: Scene, names: tuple[str, ...]) -> list[str]:
    known = [scene.catalog.sources[name] for name in names if name in scene.catalog.sources and name != OURS]
    return [scene.say("why-source", source=f"{s.author}, {s.title}") for s in known[:MOST_SOURCES]]


def why_week(scene: Scene, week: Week) -> Message:
    """Say every change of a week with its inputs, and a button for each rule."""
    wished = any(isinstance(entry, Easier) and entry.week == week.week for entry in scene.journal)
    lines = [scene.say("why-easier")] if wished else []
    lines += [change_words(scene, change) for change in week.changes[:MOST_CHANGES]] or _moved(scene, week)
    rules = list(dict.fromkeys(rule for change in week.changes for rule in change.rules))
    text = "\n".join(lines) or scene.say("why-no-changes")
    return Message(text, buttons=rule_buttons(scene, rules))


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
    return [scene.say("why-moved"), *lines, *(notice.why for notice in week.notices)] if lines else []


def tap_why(scene: Scene, event: Tapped) -> Step | None:
    """Explain a rule or an exercise from its button."""
    _, verb, name = [*event.data.split(":", 2), "", ""][:3]
    if verb == "rule" and name in scene.catalog.rules:
        return Step(stage=scene.stage, say=(rule_message(scene, name),))
    if verb == "how" and name in scene.catalog.exercises:
        return Step(stage=scene.stage, say=(steps(scene, scene.catalog.exercises[name]),))
    return None
