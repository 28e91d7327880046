"""One message about several days, of sessions or beside one: each part is taken for its own day, one by one."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from core.chat import Message
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import sessions_around
from core.conversation.stages.stage import Idle
from core.conversation.taking.day_told import days_told
from core.conversation.taking.reading_in import is_danger, reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.weekdays import NAMES
from core.training import Session
from core.wall_time import monday_of

_PART: Final = re.compile(
    rf"(?:^|[.;,\n]\s*|\band )(?:and |on |the |my )*(?=(?:core (?:session |workout )?(?:on |of )?)?{NAMES.pattern}\W)"
)
_ALL: Final = re.compile(
    r"\b(?:both|all|everything)\b[^.;\d]*\bdone\b|\b(?:did|done|finished)\b[^.;\d]*\b(?:both|all|everything)\b|"
    r"^(?:yes,? )?(?:all(?: of it)?|everything) this week(?: as planned)?\W*$"
)
_THIS_WEEK: Final = re.compile(r"\bthis week\b")
_NOT: Final = re.compile(r"\b(?:no|not|never|except|but|skip\w*|missed|\w+n'?t|if|will|next|move\w*)\b|[?\d]")


def by_days(scene: Scene, text: str, say: Callable[[Scene, str], Step | None]) -> Step | None:
    """Take a message in the parts that begin with the days of open sessions; null where it tells of one at most.

    A part that nobody understands is named and asked about, and what a part leaves to ask is asked behind the others.
    """
    parts = _parts(scene, text)
    if len(parts) < 2 or is_danger(reading_of(scene, text)):
        return None
    steps: list[Step] = []
    left: list[Message] = []
    asked: Step | None = None
    now = scene.at(Idle())
    for part in parts:
        step = say(now, part)
        if step and step.entries:
            steps.append(step)
            now = now.after(*step.entries)
        elif step and not isinstance(step.stage, Idle):
            asked = step if asked is None else asked
        else:
            left += _left(scene, part, step)
    if not steps:
        return None
    last = asked or replace(steps[-1], say=steps[-1].say[1:])
    told = (*(message for step in steps[:-1] for message in _told(step)), steps[-1].say[0])
    return replace(last, say=(*told, *left, *last.say), entries=tuple(one for step in steps for one in step.entries))


def _told(step: Step) -> tuple[Message, ...]:
    """Return what a step says beside the question that it opens, which the next part takes the place of."""
    return step.say if isinstance(step.stage, Idle) else step.say[:1]


def _left(scene: Scene, part: str, step: Step | None) -> tuple[Message, ...]:
    """Answer a part that is a question; of another one say that it was not understood, and ask how that day went."""
    if step and asks(part):
        return step.say
    return scene.message("rest-unheard", words=part), *(how_was(scene, one) for one in _open(scene, part))


def _parts(scene: Scene, text: str) -> list[str]:
    """Return the parts of several days, each with its day; days that are told as one have the same words.

    One day of work is enough: what is told of another day beside it is of that one.
    """
    low = text.lower()
    cut = [part for part in (between.strip(" ,.;") for between in _PART.split(low)[:: _PART.groups + 1]) if part]
    works = [len(_open(scene, part)) for part in cut]
    if len(cut) > 1 and 1 in works and max(works) == 1 and all(len(days_told(scene, part)) <= 1 for part in cut):
        return cut
    meant = _open(scene, low)
    whole = len(meant) > 1 and _ALL.search(low) and not _NOT.search(low)
    return [f"{session.date:%A}: all done".lower() for session in meant] if whole else []


def _open(scene: Scene, low: str) -> list[Session]:
    """Return the open sessions of the days that words name, today's own too, or of the week as far as it has come."""
    named = [day for day in NAMES.findall(low) if day == f"{scene.today:%a}".lower()]
    days = days_told(scene, low) | ({scene.today} if named else set())
    week = monday_of(scene.today) if _THIS_WEEK.search(low) and not days else None
    works = [one for one in sessions_around(scene) if one.kind != "assessment"]
    then = [one for one in works if one.date in days or (week and week <= one.date and one.starts <= scene.now)]
    return [one for one in then if not is_settled(scene, one.id)]
