"""What changed between two versions of a week, in words: after pain, on "easier", in "what if"."""

from core import regex as re
from core.conversation.plan.wording import amount_words, clock_words, day_words, exercise_name, kind_words
from core.conversation.turns.scene import Scene
from core.training import Prescription, Session, Week

MOST_LINES = 6


def differences(scene: Scene, before: Week | None, after: Week | None) -> list[str]:
    """Return what is different from today on, one line each, the rest counted."""
    if before is None or after is None:
        return []
    old = {session.id: session for session in before.sessions if session.date >= scene.today}
    new = {session.id: session for session in after.sessions if session.date >= scene.today}
    ordered = sorted({**new, **old}.values(), key=lambda session: (session.starts, session.id))
    changed, ordered = _in_place(scene, ordered, old, new)
    lines = changed + [line for one in ordered for line in _session(scene, old.get(one.id), new.get(one.id))]
    lines = list(dict.fromkeys(lines))
    if len(lines) > MOST_LINES:
        return [*lines[:MOST_LINES], scene.say("diff-more", count=len(lines) - MOST_LINES)]
    return lines


def _in_place(
    scene: Scene, sessions: list[Session], old: dict[str, Session], new: dict[str, Session]
) -> tuple[list[str], list[Session]]:
    """Tell of days on which one session takes the place of another; return the sessions that are left to tell of."""
    out = {session.date: session for session in sessions if session.id not in new}
    into = {session.date: session for session in sessions if session.id not in old}
    days = [day for day in out if day in into]
    lines = [
        scene.say(
            "diff-session-other",
            day=day_words(scene, day),
            before=kind_words(scene, out[day]),
            after=kind_words(scene, into[day]),
        )
        for day in days
    ]
    told = [session for day in days for session in (out[day], into[day])]
    return lines, [session for session in sessions if session not in told]


def reasons(before: Week | None, after: Week | None) -> list[str]:
    """Return the reasons that the later version gives and the earlier one did not."""
    known = _reasons(before)
    fresh = [why for why in dict.fromkeys(_reasons(after)) if why not in known]
    return [why for why in fresh if not any(other != why and why.startswith(other) for other in fresh)]


def _reasons(week: Week | None) -> list[str]:
    return [change.why for change in week.changes] + [plainly(notice.why) for notice in week.notices] if week else []


def plainly(why: str) -> str:
    """Return a reason without the inputs that stand in brackets behind it; `why` tells those."""
    return re.sub(r"\s*\((?:[^()]|\([^()]*\))*\)$", "", why)


def _session(scene: Scene, before: Session | None, after: Session | None) -> list[str]:
    if before is None or after is None:
        session = before or after
        assert session is not None  # one of the two is there
        key = "diff-session-out" if after is None else "diff-session-in"
        return [scene.say(key, day=day_words(scene, session.date), kind=kind_words(scene, session))]
    moved = _moved(scene, before, after)
    old = {item.exercise: item for item in before.exercises}
    new = {item.exercise: item for item in after.exercises}
    return moved + [
        line for name in dict.fromkeys((*old, *new)) if (line := _exercise(scene, old.get(name), new.get(name)))
    ]


def _moved(scene: Scene, before: Session, after: Session) -> list[str]:
    if before.starts == after.starts:
        return []
    key = "diff-moved" if before.date != after.date else "diff-time"
    return [scene.say(key, day=day_words(scene, after.date), clock=clock_words(scene, after.starts))]


def _exercise(scene: Scene, before: Prescription | None, after: Prescription | None) -> str:
    if before is not None and after is not None:
        if before == after:
            return ""
        name = exercise_name(scene, after.exercise)
        doses = {"before": amount_words(scene, before), "after": amount_words(scene, after)}
        return scene.say("diff-dose", name=name, **doses) if doses["before"] != doses["after"] else ""
    if after is not None:
        return scene.say("diff-in", name=exercise_name(scene, after.exercise), dose=amount_words(scene, after))
    return scene.say("diff-out", name=exercise_name(scene, before.exercise)) if before else ""
