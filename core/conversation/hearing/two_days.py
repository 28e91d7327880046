"""One message about the sessions of several days: each part is taken for its own day, one after the other."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Final

from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import sessions_around
from core.conversation.stages.stage import Idle
from core.conversation.taking.day_told import days_told
from core.conversation.taking.reading_in import is_danger, reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.weekdays import NAMES
from core.training import Session

_PART: Final = re.compile(rf"(?:^|[.;,\n]\s*|\band )(?:and |on |the )*(?={NAMES.pattern}\W)")
_ALL: Final = re.compile(
    r"\b(?:both|all|everything)\b[^.;\d]*\bdone\b|\b(?:did|done|finished)\b[^.;\d]*\b(?:both|all|everything)\b"
)
_NOT: Final = re.compile(r"\b(?:no|not|never|except|but|skip\w*|missed|\w+n'?t|if|will|next|move\w*)\b|[?\d]")


def by_days(scene: Scene, text: str, say: Callable[[Scene, str], Step | None]) -> Step | None:
    """Take a message in the parts that begin with the days of open sessions; null where it tells of one at most."""
    parts = _parts(scene, text)
    if len(parts) < 2 or is_danger(reading_of(scene, text)):
        return None
    steps: list[Step] = []
    now = scene.at(Idle())
    for part in parts:
        step = say(now, part)
        if step is None or not step.entries:
            return None
        steps.append(step)
        now = now.after(*step.entries)
    told = tuple(step.say[0] for step in steps[:-1])
    before = tuple(entry for step in steps[:-1] for entry in step.entries)
    return replace(steps[-1], say=told + steps[-1].say, entries=before + steps[-1].entries)


def _parts(scene: Scene, text: str) -> list[str]:
    """Return the parts of several days, each with its day; days that are told as one have the same words."""
    low = text.lower()
    starts = [found.end() for found in _PART.finditer(low)]
    cut = [low[one:other].strip(" ,.;") for one, other in pairwise([*starts, len(low)])]
    if starts[:1] == [0] and len(cut) > 1 and all(len(_open(scene, part)) == 1 for part in cut):
        return cut
    meant = _open(scene, low)
    whole = len(meant) > 1 and _ALL.search(low) and not _NOT.search(low)
    return [f"{session.date:%A}: all done".lower() for session in meant] if whole else []


def _open(scene: Scene, low: str) -> list[Session]:
    """Return the open sessions of the days that words name, today's own too."""
    named = [day for day in NAMES.findall(low) if day == f"{scene.today:%a}".lower()]
    days = days_told(scene, low) | ({scene.today} if named else set())
    then = [one for one in sessions_around(scene) if one.date in days and one.kind != "assessment"]
    return [one for one in then if not is_settled(scene, one.id)]
