"""What was done on a day behind or in the last week, a word of which can be taken back; how many sessions so far."""

import re
from datetime import date, timedelta
from typing import Final

from core.chat import Message
from core.conversation.plan.wording import day_words, listed, pain_words
from core.conversation.record.entry_words import entry_words
from core.conversation.record.undo import UNDO, standing_lines
from core.conversation.taking.day_told import days_told
from core.conversation.turns.scene import Scene, Step, rows_of
from core.journal import Assessment, Entry, Illness, Pain, Run, SessionLog, Skip, Sleep, Soreness
from core.wall_time import monday_of

BODY: Final = (Pain, Soreness, Sleep, Illness, Run, Assessment)
MOST: Final = 6
"""So many words of a day have a button that takes them back."""
LONGEST: Final = 100
_DID: Final = re.compile(
    r"^(?:(?:and|so|ok|hey|hi|please|can you|could you)[, ]+)*"
    r"(?:what (?:did i (?:do|log|train|tell)|have i done|happened|was (?:done|written|logged))|"
    r"show (?:me )?what i did)\b"
)
_WRONG: Final = re.compile(
    r"^(?:please |can you |could you )*(?:delete|remove|take back|undo|erase)\b|\b(?:was|is|were) (?:a mistake|wrong)\b"
)
_OF_BODY: Final = re.compile(r"\b(?:pain|sore\w*|sleep|slept|ill\w*|run|test|entry|entries)\b")
_LAST_WEEK: Final = re.compile(r"\blast week\b")
_HOW_MANY: Final = re.compile(
    r"how many (?:strength )?(?:sessions|workouts|trainings)(?: in total| so far)? "
    r"(?:have i (?:done|did|finished|completed)|did i do|i(?:'ve| have) done)"
    r"(?: (?:so far|in total|until now|by now|yet|already))*"
)


def what_was(scene: Scene, text: str) -> Step | None:
    """Answer what was done on a day behind or in the last week, or how often in all; null where that is not asked."""
    low = " ".join(text.lower().split()).rstrip("?!. ")
    if len(low) > LONGEST:
        return None
    if _HOW_MANY.fullmatch(low):
        return scene.stay(_count(scene))
    wrong = _WRONG.search(low) and _OF_BODY.search(low)
    if not (_DID.search(low) or wrong):
        return None
    monday = monday_of(scene.today) - timedelta(days=7)
    week = _DID.search(low) and _LAST_WEEK.search(low)
    days = [monday + timedelta(days=n) for n in range(7)] if week else sorted(days_told(scene, low))
    if week and not any(_day(scene, day) for day in days):
        return None  # its sums say that nothing was done
    return scene.stay(_told(scene, days)) if len(days) in (1, 7) else None


def _count(scene: Scene) -> Message:
    done = {entry.session for entry in scene.journal if isinstance(entry, SessionLog)}
    return scene.message("sessions-done", count=len(done), day=day_words(scene, scene.profile.started))


def _told(scene: Scene, days: list[date]) -> Message:
    """Say what is written of some days, and offer to take back what was told of the body on a single one."""
    lines = [line for day in days for line in _day(scene, day)]
    if len(days) > 1:
        return Message("\n".join(lines) or scene.say("day-log-none"))
    journal = scene.athlete.journal
    told = [n for n in standing_lines(scene) if isinstance(journal[n], BODY) and _on(scene, journal[n]) == days[0]]
    buttons = [
        scene.button("day-log-undo", f"{UNDO}:{n}:{n + 1}", what=entry_words(scene, journal[n])) for n in told[-MOST:]
    ]
    return Message("\n".join(lines) or scene.say("day-log-none"), buttons=rows_of(buttons, 1))


def _day(scene: Scene, day: date) -> list[str]:
    """Return the lines of one day: the sets by exercise, the effort, how the body was; none for an empty day."""
    told = [entry for entry in scene.journal if _on(scene, entry) == day]
    logs = [entry for entry in told if isinstance(entry, SessionLog)]
    lines = listed(scene, (done for log in logs for done in log.sets))
    efforts = [log.rpe for log in logs if log.rpe is not None]
    lines += [scene.say("echo-rpe", rpe=f"{efforts[-1]:g}")] if efforts else []
    for entry in told:
        if isinstance(entry, Pain) and entry.score:
            lines.append(pain_words(scene, entry).partition(": ")[2])
        elif isinstance(entry, (*BODY, Skip)):
            lines.append(entry_words(scene, entry))
    return [scene.say("day-log", day=day_words(scene, day)), *(f"- {line}" for line in lines)] if lines else []


def _on(scene: Scene, entry: Entry) -> date:
    return scene.local(entry.at).date()
