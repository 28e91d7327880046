"""A week at a glance: its sessions and what changes in it, and in numbers per leg."""

from datetime import timedelta
from typing import Final

from core.chat import Message
from core.conversation.answers.log_told import body_lines
from core.conversation.answers.why_week import changes_that_stand, eased_lines
from core.conversation.occasions.running_feel import feel_lines
from core.conversation.plan.changes import change_lines, more_notes, note_lines
from core.conversation.plan.logged import is_skipped, sets_of, unlogged
from core.conversation.plan.weeks import is_away_on, is_ill, is_lifted, week_of
from core.conversation.plan.wording import clock_words, day_words, exercise_lines, kind_words
from core.conversation.profile.pause import away_words
from core.conversation.turns.scene import Scene, Step
from core.progress import LegNumbers, week_numbers
from core.training import Session, Week

MOST_CHANGES: Final = 4


def week_message(scene: Scene, week: Week, title: str = "week-title") -> Message:
    """Show a week: its sessions, what changed and why, and what to know about it."""
    sessions = sorted(week.sessions, key=lambda session: session.starts)
    lines = [_session_line(scene, session) for session in sessions] or [scene.say("week-empty")]
    name = scene.say(title, day=day_words(scene, week.week))
    if is_lifted(scene, week):
        return Message("\n".join([*lines[: len(sessions)], scene.say("week-lifted")]), name)
    lines += exercise_lines(scene, [session for session in sessions if session.kind != "assessment"])
    if said := away_words(scene):
        lines.insert(0, said)
    if week.mode != "build" and (sessions or not is_ill(scene)):  # who is ill has no light week, but none
        lines.insert(0, scene.say(f"mode-{week.mode}"))
    standing = changes_that_stand(scene, week)
    told = (change for change in standing if change.rules != ("ASS-01",))  # a notice tells of the tests
    lines += eased_lines(scene, week) + change_lines(scene, told, MOST_CHANGES)
    lines += note_lines(scene, week)
    return Message("\n".join(lines), name, more_notes(scene, week))


def _session_line(scene: Scene, session: Session) -> str:
    day, clock = day_words(scene, session.date), clock_words(scene, session.starts)
    away = scene.local(session.starts).date() != session.date  # it was in another time zone
    said = "week-session-away" if away else "week-session"
    line = scene.say(said, day=day, clock=clock, kind=kind_words(scene, session), minutes=session.minutes)
    told = _went(scene, session)
    return f"{line}, {scene.say(told)}" if told else line


def _went(scene: Scene, session: Session) -> str:
    """Return what is known of a session of work whose time has come, by its message; nothing where it is ahead."""
    away = "week-paused" if is_away_on(scene, session.date) else ""
    if session.kind == "assessment":
        return away
    if sets_of(scene, session.id):
        return "week-part" if unlogged(scene, session) else "week-done"
    if is_skipped(scene, session.id):
        return "week-skipped"
    over = session.starts + timedelta(minutes=session.minutes)
    return "week-untold" if over < scene.now else away


def progress(scene: Scene, _: str) -> Step:
    """Sum up last week and this one, leg by leg."""
    lines: list[str] = []
    for day in (scene.today - timedelta(days=7), scene.today):
        if week := week_of(scene, day):
            lines += [scene.say("week-title", day=day_words(scene, week.week)), *week_lines(scene, week)]
    if not lines:
        return scene.stay(scene.message("morning-before", day=day_words(scene, scene.profile.started)))
    lines += body_lines(scene)
    return scene.stay(Message("\n".join(lines), scene.say("progress-title")))


def week_lines(scene: Scene, week: Week) -> list[str]:
    """Return a week in numbers per leg."""
    numbers = week_numbers(week, scene.journal, scene.catalog)
    said = "review-sessions" if numbers.planned else "review-none"
    lines = [*feel_lines(scene), scene.say(said, done=numbers.done, planned=numbers.planned)]
    if numbers.done:
        lines += [_leg_line(scene, "left", numbers.left), _leg_line(scene, "right", numbers.right)]
    if numbers.effort is not None:
        lines.append(scene.say("review-effort", effort=f"{numbers.effort:.1f}"))
    return lines


def _leg_line(scene: Scene, leg: str, numbers: LegNumbers) -> str:
    return scene.say(f"review-{leg}", sets=numbers.sets, reps=numbers.reps)
