"""Taking back what was written: the last entry, or what one message wrote; a red flag only by clearance (SAF-04)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from core.chat import Button, Message, Tapped
from core.conversation.plan.wording import day_words
from core.conversation.record.at_once import written_with
from core.conversation.record.entry_words import entry_words
from core.conversation.stages.stage import (
    AskMove,
    AskPainPart,
    AskPause,
    AskSet,
    AskSkip,
    AskSoreRegion,
    AskSwap,
    AskWhatIf,
    AskWhich,
    Changing,
)
from core.conversation.turns.scene import Scene, Step, closed
from core.journal import (
    Entry,
    Pain,
    RedFlag,
    SessionLog,
    Skip,
    WeekShown,
    undone,
)
from core.wishes import Undo

UNDO: Final = "undo"
LATELY: Final = timedelta(days=1)
LAST: Final = "cmd:undo"
"""The button that takes back the last entry; where its own turn wrote some, it is bound to those."""


def bound(message: Message, first: int, end: int) -> Message:
    """Bind a message's undo button to the lines that its own turn wrote, so that a second press harms nothing."""
    if first == end:
        return message
    rows = tuple(tuple(_bound(button, first, end) for button in row) for row in message.buttons)
    return replace(message, buttons=rows)


def _bound(button: Button, first: int, end: int) -> Button:
    return replace(button, data=f"{UNDO}:{first}:{end}") if button.data == LAST else button


def undo(scene: Scene) -> Step:
    """Take back what is half told, else the last entry that stands."""
    if isinstance(scene.stage, AskPainPart) and (lines := _told_at(scene, scene.stage.at)):
        return replace(_take_back(scene, lines, []), drops=True)
    half = isinstance(scene.stage, AskPainPart | AskSoreRegion | AskWhich)
    if half or (isinstance(scene.stage, AskSet) and scene.stage.done):
        return replace(closed(scene.message("half-dropped")), drops=True)
    if isinstance(scene.stage, AskMove | AskPause | AskSkip | AskSwap | AskWhatIf | Changing):
        return closed(scene.message("left-as-is"))
    standing = standing_lines(scene)
    if not standing:
        return scene.stay(_nothing(scene))
    last = scene.athlete.journal[standing[-1]]
    day = scene.local(last.at).date()
    if scene.today - day > LATELY:  # who says it of something on the screen means no report of days ago
        button = scene.button("undo", f"{UNDO}:{standing[-1]}:{standing[-1] + 1}")
        asked = scene.message("undo-old", [button], what=entry_words(scene, last), day=day_words(scene, day))
        return scene.stay(asked)
    if brought := written_with(scene.athlete.journal, standing):
        undoings = _undoings(scene.athlete.journal, range(len(scene.athlete.journal)))
        return _take_back(scene, brought, [n for n in undoings if scene.athlete.journal[n].at == last.at])
    return _take_back(scene, *_put_right(scene.athlete.journal, standing[-1]))


def redo(scene: Scene) -> Step:
    """Let stand again what the last turn took back."""
    journal = scene.athlete.journal
    lines = [n for n, entry in enumerate(journal) if isinstance(entry, Undo) and entry.at == journal[-1].at]
    if not lines or lines[-1] != len(journal) - 1:
        return scene.stay(_nothing(scene))
    entries = tuple(Undo(at=scene.now, line=line) for line in lines)
    again = [n for n in sorted(undone(journal) - undone(journal + entries)) if not isinstance(journal[n], Undo)]
    if not again:  # what stands again would be taken back a second time
        return scene.stay(_nothing(scene))
    said = scene.undoable("redone", what=_all_words(scene, again))
    return closed(said, entries=entries)


def _told_at(scene: Scene, at: datetime | None) -> list[int]:
    """Return the lines of pain that the same message told as the one that is half told."""
    journal = scene.athlete.journal
    return [n for n in standing_lines(scene) if isinstance(e := journal[n], Pain) and e.score and e.at == at]


def tap_undo(scene: Scene, event: Tapped) -> Step | None:
    """Take back what one message wrote; what was taken back before stays so."""
    _, first, end = event.parts
    if not (first.isdecimal() and end.isdecimal()):
        return None
    within = range(int(first), min(int(end), len(scene.athlete.journal)))
    standing = _standing(scene.athlete.journal, within)
    if not standing:
        return scene.stay(_nothing(scene))
    return _take_back(scene, standing, _undoings(scene.athlete.journal, within))


def _nothing(scene: Scene) -> Message:
    return scene.message("undo-nothing")


def standing_lines(scene: Scene) -> list[int]:
    """Return the lines of the journal that can be taken back, oldest first."""
    return _standing(scene.athlete.journal, range(len(scene.athlete.journal)))


def unskipped(scene: Scene, entries: tuple[Entry, ...]) -> tuple[Undo, ...]:
    """Take the skip of a session back that work is told of after all."""
    named = {entry.session for entry in entries if isinstance(entry, SessionLog)}
    lines = [(n, scene.athlete.journal[n]) for n in standing_lines(scene)]
    return tuple(Undo(at=scene.now, line=n) for n, e in lines if isinstance(e, Skip) and e.session in named)


def _standing(journal: tuple[Entry, ...], within: Iterable[int]) -> list[int]:
    """Return the lines that can be taken back: not undone, and no undoing or receipt."""
    gone = undone(journal)
    return [n for n in within if n not in gone and not isinstance(journal[n], Undo | WeekShown)]


def _undoings(journal: tuple[Entry, ...], within: Iterable[int]) -> list[int]:
    gone = undone(journal)
    return [n for n in within if n not in gone and isinstance(journal[n], Undo)]


def _put_right(journal: tuple[Entry, ...], line: int) -> tuple[list[int], list[int]]:
    """Return the lines that one putting right wrote, the last being `line`, and its undoings; others were wanted."""
    lines, undoings, at = [line], [], journal[line].at
    for n in range(line - 1, -1, -1):
        entry = journal[n]
        if isinstance(entry, Undo) and (entry.at == at or _in_place(journal, n)):
            undoings.append(n)
            at = entry.at
        elif undoings and n > 0 and _in_place(journal, n - 1) and journal[n - 1].at == at:
            lines.append(n)
        else:
            break
    gone = undone(journal)
    return sorted(lines), sorted(n for n in undoings if n not in gone)


def _in_place(journal: tuple[Entry, ...], n: int) -> bool:
    """Tell whether a line takes back what the next line writes anew: for its own time, or the same for another."""
    entry, anew = journal[n], journal[n + 1]
    before = journal[entry.line] if isinstance(entry, Undo) else None
    if not (isinstance(before, SessionLog | Pain) and isinstance(anew, SessionLog | Pain)):
        return False
    logs = isinstance(before, SessionLog) and isinstance(anew, SessionLog) and before.session == anew.session
    return replace(anew, at=before.at) == before or (logs and anew.at == before.at)


def _take_back(scene: Scene, lines: list[int], undoings: list[int]) -> Step:
    """Take lines back; what they had been written in place of stands again."""
    journal = scene.athlete.journal
    if any(isinstance(journal[line], RedFlag) for line in lines):
        return scene.stay(scene.message("undo-flag"))
    entries = tuple(Undo(at=scene.now, line=line) for line in (*lines, *undoings))
    again = sorted(undone(journal) - undone(journal + entries))
    key = "undone-to" if again else "undone"
    words = {"what": _all_words(scene, lines), "before": _all_words(scene, again)}
    return closed(scene.message(key, [scene.button("undo-more", LAST + ":more")], **words), entries=entries)


def _all_words(scene: Scene, lines: list[int]) -> str:
    return "; ".join(entry_words(scene, scene.athlete.journal[line]) for line in lines)
