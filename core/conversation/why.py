"""Why: a session, an exercise, a change or a rule, answered with rule, input and source; and how to do an exercise."""

import re
from datetime import timedelta
from typing import Final

from core.athlete import DAYS
from core.catalog import Chain, Exercise
from core.chat import Button, Message, Tapped
from core.conversation.card import slot_words
from core.conversation.notes import all_notes
from core.conversation.scene import Scene, Step, rows_of
from core.conversation.understand.weekdays import days_in
from core.conversation.weeks import next_session, session_on, week_of
from core.conversation.wording import amount_words, day_words, exercise_name, session_title
from core.training import Change, Session, Week

WHY: Final = "why"
RULE: Final = re.compile(r"^[a-z]{3}-\d{2}$")
MOST_SOURCES: Final = 2
MOST_CHANGES: Final = 4
_USUAL: Final = ("PRO-01", "PRO-03")
_RULES: Final[dict[Chain, tuple[str, ...]]] = {
    "plyometric": ("PLY-01", "PLY-02", "PLY-03"), "hamstring": ("EXE-13",), "balance": ("BAL-02", "BAL-03"),
    "flow": ("EXE-16", "PHA-11"),
}  # fmt: skip
"""The rules that say when an exercise of a family may come in at all."""
OURS: Final = "E"
"""Our own default is said in words already."""


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
    lines += [change_words(scene, change) for change in changes[:MOST_CHANGES]] or [scene.say("why-no-changes")]
    rules = dict.fromkeys(["SCH-01", *(rule for change in changes for rule in change.rules)])
    return Message("\n".join(lines), session_title(scene, session), _rule_buttons(scene, list(rules)))


def change_words(scene: Scene, change: Change) -> str:
    """Return a change with its inputs and rules."""
    name = exercise_name(scene, change.exercise)
    inputs = f" ({'; '.join(change.inputs)})" if change.inputs else ""
    return f"• {name} {change.before} → {change.after}: {change.why}{inputs}"


def _rule_buttons(scene: Scene, rules: list[str]) -> tuple[tuple[Button, ...], ...]:
    known = [rule for rule in rules if rule in scene.catalog.rules]
    return rows_of((Button(rule, f"{WHY}:rule:{rule}") for rule in known[:8]), 4)


def rule_message(scene: Scene, name: str) -> Message:
    """Say a rule in plain words, and what it rests on (MSG-07)."""
    rule = scene.catalog.rules[name]
    cited = [scene.catalog.sources[key] for key in rule.sources if key != OURS]
    sources = [f"{s.author}, {s.title}" + (f" ({s.year})" if s.year else "") for s in cited]
    known = scene.say(f"evidence-{rule.evidence}".replace("_", "-"))
    return Message("\n".join([rule.says, known, *sources[:MOST_SOURCES]]), title=name)


def why(scene: Scene, argument: str) -> Step:
    """Answer for a rule, an exercise, or the next session where nothing is named."""
    low = argument.strip().lower().rstrip("?")[:80]
    if RULE.match(low) and low.upper() in scene.catalog.rules:
        return Step(stage=scene.stage, say=(rule_message(scene, low.upper()),))
    if low in ("week", "this week") and (week := week_of(scene, max(scene.today, scene.profile.started))):
        return Step(stage=scene.stage, say=(why_week(scene, week), all_notes(scene, week)))
    if low and (exercise := _exercise_named(scene, low)):
        return Step(stage=scene.stage, say=(_why_exercise(scene, exercise),))
    return Step(stage=scene.stage, say=(_why_day(scene, low),))


def _why_day(scene: Scene, low: str) -> Message:
    """Answer for a day of the week that is named, a numbered exercise of the session, or the next session."""
    session = session_on(scene, scene.today) or next_session(scene)
    days = days_in(low)
    if days and (week := week_of(scene, max(scene.today, scene.profile.started))):
        day = week.week + timedelta(days=DAYS.index(days[0]))
        session = session_on(scene, day)
        if session is None:
            return scene.message("why-free", day=day_words(scene, day))
    if session is None:
        return scene.message("why-nothing")
    number = int(low) if low.isdecimal() else 0
    if 0 < number <= len(session.exercises):
        known = scene.catalog.exercises.get(session.exercises[number - 1].exercise)
        return _why_exercise(scene, known) if known else why_session(scene, session)
    return why_session(scene, session)


def _exercise_named(scene: Scene, low: str) -> Exercise | None:
    """Return the exercise of this week, or of all, that the words name."""
    week = week_of(scene, max(scene.today, scene.profile.started))
    planned = [i.exercise for session in week.sessions for i in session.exercises] if week else []
    candidates = [scene.catalog.exercises[n] for n in planned if n in scene.catalog.exercises]
    candidates += list(scene.catalog.exercises.values())
    exact = [e for e in candidates if low in (e.id, e.id.replace("_", " "), e.name.lower(), *e.aliases)]
    part = [e for e in candidates if len(low) > 3 and low in e.name.lower()]
    family = [e for e in candidates if low == scene.catalog.families[e.chain].name.lower()]
    return next(iter([*exact, *part, *family]), None)


def _why_exercise(scene: Scene, exercise: Exercise) -> Message:
    """Say what the exercise is for, whether it changed, and where it comes from."""
    week = week_of(scene, scene.today)
    changes = [c for c in week.changes if c.exercise == exercise.id] if week else []
    family = scene.catalog.families.get(exercise.chain)
    lines = [family.purpose] if family else []
    lines += [change_words(scene, change) for change in changes] or [scene.say("why-exercise-same")]
    lines += _source_lines(scene, exercise.sources)
    rules = list(dict.fromkeys(rule for change in changes for rule in change.rules))
    return Message(
        "\n".join(lines), exercise.name, _rule_buttons(scene, rules or [*_RULES.get(exercise.chain, _USUAL)])
    )


def _source_lines(scene: Scene, names: tuple[str, ...]) -> list[str]:
    known = [scene.catalog.sources[name] for name in names if name in scene.catalog.sources and name != OURS]
    return [scene.say("why-source", source=f"{s.author}, {s.title}") for s in known[:MOST_SOURCES]]


def why_week(scene: Scene, week: Week) -> Message:
    """Say every change of a week with its inputs, and a button for each rule."""
    lines = [change_words(scene, change) for change in week.changes[:MOST_CHANGES]] or _moved(scene, week)
    rules = list(dict.fromkeys(rule for change in week.changes for rule in change.rules))
    text = "\n".join(lines) or scene.say("why-no-changes")
    return Message(text, buttons=_rule_buttons(scene, rules))


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
