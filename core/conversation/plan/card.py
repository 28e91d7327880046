"""The day's session as one message that is edited as it is logged."""

from dataclasses import replace
from typing import Final

from core.athlete import DAYS, KEY_RUNS, Day, PlannedRun
from core.chat import Button, Message
from core.conversation.plan.logged import is_skipped, rpe_of, sets_of, unlogged, untold_legs
from core.conversation.plan.weeks import week_of
from core.conversation.plan.wording import (
    clock_words,
    day_words,
    dose_words,
    exercise_name,
    run_words,
    session_lines,
    session_title,
    sets_words,
)
from core.conversation.turns.scene import Rows, Scene
from core.rules.minutes import warm_up_minutes
from core.training import Prescription, Session
from core.wall_time import instant

TOPIC: Final = "log"
HOURS_AHEAD: Final = 72


def card(scene: Scene, session: Session, question: Message | None = None, intro: str = "") -> Message:
    """Show a session: the plan with its buttons before it is logged, then what was done and the open question."""
    told = sets_of(scene, session.id)
    lines = [intro] if intro else []
    if is_skipped(scene, session.id):
        lines.append(scene.say("card-skipped"))
    elif told or question:
        lines += _progress(scene, session)
    else:
        lines += [slot_words(scene, session), *_warm_up(scene, session), *session_lines(scene, session)]
    if question:
        lines += ["", question.text]
    settled = told or is_skipped(scene, session.id)
    buttons = question.buttons if question else () if settled else start_buttons(scene, session)
    return Message("\n".join(lines), title=session_title(scene, session), buttons=buttons, key=f"session:{session.id}")


def _warm_up(scene: Scene, session: Session) -> list[str]:
    """Say the warm-up that the session's minutes hold (DOS-06)."""
    week = week_of(scene, session.date)
    minutes = warm_up_minutes(session.kind, week.week_number, week.mode) if week else 0
    return [scene.say("card-warm-up", minutes=minutes)] if minutes else []


def start_buttons(scene: Scene, session: Session) -> Rows:
    """Return what can be said of a session that is not logged yet."""
    return (
        (action(scene, "done", session), action(scene, "diff", session)),
        tuple(action(scene, verb, session) for verb in ("skip", "move", "swap")),
        tuple(action(scene, verb, session) for verb in ("how", "why")),
    )


def action(scene: Scene, verb: str, session: Session) -> Button:
    """Return the button of one thing to do with a session."""
    return scene.button(f"log-{verb}", f"{TOPIC}:{verb}:{session.id}")


def _progress(scene: Scene, session: Session) -> list[str]:
    told = dict.fromkeys(done.exercise for done in sets_of(scene, session.id))
    rest = unlogged(scene, session)
    lines = [_told_line(scene, session, name, next((i for i in rest if i.exercise == name), None)) for name in told]
    lines += [f"○ {exercise_name(scene, i.exercise)}: {dose_words(scene, i)}" for i in rest if i.exercise not in told]
    effort = rpe_of(scene, session.id)
    return [*lines, scene.say("card-effort", rpe=f"{effort:g}")] if effort is not None else lines


def _told_line(scene: Scene, session: Session, exercise: str, item: Prescription | None) -> str:
    """Say what was done of an exercise, and which leg is open still."""
    sets = tuple(done for done in sets_of(scene, session.id) if done.exercise == exercise)
    words = f"{exercise_name(scene, exercise)}: {sets_words(scene, sets)}"
    if item is None:
        return f"✓ {words}"
    leg = "".join(scene.say(f"leg-{leg}") for leg in untold_legs(item, sets))
    left = scene.say("card-leg-open", leg=leg)
    return f"○ {words}, {left}"


def slot_words(scene: Scene, session: Session) -> str:
    """Say when in the day the session is, and why then (SCH-01, SCH-03, SCH-04)."""
    when = scene.say("slot-at", clock=clock_words(scene, session.starts))
    return f"{when} {why_then(scene, session)}"


def why_then(scene: Scene, session: Session) -> str:
    """Say why the session has its place between the runs."""
    if not session.demanding:
        return scene.say("slot-light")
    same_day = [run for run in scene.profile.runs if run.day == _day(session)]
    key = next((run for run in same_day if run.kind in KEY_RUNS), None)
    if key:
        why = scene.say("slot-after-key", run=scene.say(f"run-{key.kind}"))
    else:
        why = scene.say("slot-after-easy" if same_day else "slot-free")
    return f"{why} {_next_key_run(scene, session)}".strip()


def _next_key_run(scene: Scene, session: Session) -> str:
    """Name the next run that needs fresh legs, and how far away it is where its time is known."""
    ahead = sorted(_key_runs_ahead(scene, session), key=lambda found: found[0])
    if not ahead or ahead[0][0] > HOURS_AHEAD:
        return ""
    hours, run = ahead[0]
    key = "slot-next" if run.at else "slot-next-any"
    return scene.say(key, run=run_words(scene, replace(run, minutes=None)), hours=round(hours))


def _key_runs_ahead(scene: Scene, session: Session) -> list[tuple[float, PlannedRun]]:
    from_day = scene.local(session.starts).date()
    found = []
    for run in scene.profile.runs:
        if run.kind not in KEY_RUNS:
            continue
        ahead = (DAYS.index(run.day) - from_day.weekday()) % 7
        for week in (0, 7):
            day = from_day.fromordinal(from_day.toordinal() + ahead + week)
            at = instant(day, run.at or "00:00", scene.profile.zone)
            if at > session.starts:
                found.append(((at - session.starts).total_seconds() / 3600 - session.minutes / 60, run))
    return found


def _day(session: Session) -> Day:
    return DAYS[session.date.weekday()]


def how_was(scene: Scene, session: Session) -> Message:
    """Ask about a session that was not logged."""
    weekday = scene.say(f"day-{_day(session)}")
    verbs = ("done", "diff", "skip")
    buttons = [scene.button(f"was-{verb}", f"{TOPIC}:{verb}:{session.id}", day=weekday) for verb in verbs]
    return scene.message("how-was", buttons, day=day_words(scene, session.date))
