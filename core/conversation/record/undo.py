"""Taking back what was written: the last entry, or what one message wrote; a red flag only by clearance (SAF-04)."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Final, TypeVar

from core.athlete import Settings
from core.chat import Button, Message, Tapped
from core.conversation.plan.wording import day_words
from core.conversation.record.entry_words import entry_words
from core.conversation.stages.stage import (
    PLANNED,
    AskFlag,
    AskPainPart,
    AskPause,
    AskSet,
    AskSoreRegion,
    AskWhatIf,
    AskWhich,
    Changing,
)
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.turns.turn import Athlete
from core.journal import Entry, RedFlag, SessionLog, Skip, WeekShown, undone
from core.wishes import Move, Undo

E = TypeVar("E", bound=Entry)
UNDO: Final = "undo"
LATELY: Final = timedelta(days=1)
KEPT: Final = 20
"""So many messages can be taken back whole, one after the other."""
_HALF: Final = (AskPainPart, AskSoreRegion, AskWhich, AskSet)
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


def marked(before: Athlete, step: Step, now: datetime) -> Settings:
    """Return the settings with where the lines of a turn begin that wrote something, or opened what is half told."""
    settings = step.settings or before.settings
    opens = isinstance(step.stage, _HALF) and step.stage.kind != before.stage.kind
    chose = (step.profile or before.profile, settings) != (before.profile, before.settings)
    chose = chose and settings.former == before.settings.former
    marks = step.entries or opens or chose  # a choice wrote no line: no older report is taken back in its place
    return replace(settings, wrote=(*settings.wrote, len(before.journal))[-KEPT:], wrote_at=now) if marks else settings


def undo(scene: Scene) -> Step:
    """Take back what is half told with all that its message wrote, else what the last message wrote that stands."""
    journal = scene.athlete.journal
    turns = [range(*turn) for turn in pairwise((*scene.athlete.settings.wrote, len(journal)))]
    if isinstance(scene.stage, _HALF) and (not isinstance(scene.stage, AskSet) or scene.stage.done):
        lines = _standing(journal, turns[-1]) if turns else []
        beside = lines and not any(isinstance(journal[line], RedFlag) for line in lines)
        step = _take_back(scene, lines, _undoings(journal, turns[-1])) if beside else closed()
        return replace(step.following(scene.message("half-dropped")), drops=True)
    if isinstance(scene.stage, (*PLANNED, AskPause, AskWhatIf, Changing)):
        return closed(scene.message("left-as-is"))
    standing = standing_lines(scene)
    if not standing:
        return scene.stay(_nothing(scene))
    last = journal[standing[-1]]
    day = scene.local(scene.athlete.settings.wrote_at or last.at).date()
    chose = turns and not turns[-1]
    if scene.today - day > LATELY or chose or isinstance(scene.stage, AskFlag):  # what is on the screen is meant
        return scene.stay(last_written(scene, "undo-old") or _nothing(scene))
    told = next((turn for turn in reversed(turns) if standing[-1] in turn), range(standing[-1], len(journal)))
    return _take_back(scene, _standing(journal, told), _undoings(journal, told))


def last_written(scene: Scene, key: str) -> Message | None:
    """Ask whether the last entry that stands is what is meant; null where there is none."""
    standing = standing_lines(scene)
    if not standing:
        return None
    last = scene.athlete.journal[standing[-1]]
    button = scene.button("undo", f"{UNDO}:{standing[-1]}:{standing[-1] + 1}")
    day = day_words(scene, scene.local(last.at).date())
    return scene.message(key, [button], what=entry_words(scene, last), day=day)


def redo(scene: Scene) -> Step:
    """Let stand again what the last turn took back."""
    journal = scene.athlete.journal
    lines = [n for n, entry in enumerate(journal) if isinstance(entry, Undo) and entry.at == journal[-1].at]
    if not lines or lines[-1] != len(journal) - 1:
        return scene.stay(scene.message("redo-nothing"))
    entries = gone(scene, lines)
    again = [n for n in sorted(undone(journal) - undone(journal + entries)) if not isinstance(journal[n], Undo)]
    if not again:  # what stands again would be taken back a second time
        return scene.stay(scene.message("redo-nothing"))
    said = scene.undoable("redone", what=_all_words(scene, again))
    return closed(said, entries=entries)


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


def standing_of(scene: Scene, kind: type[E]) -> list[tuple[int, E]]:
    """Return the entries of a kind that can be taken back, oldest first, each with its line."""
    return [(n, entry) for n in standing_lines(scene) if isinstance(entry := scene.athlete.journal[n], kind)]


def gone(scene: Scene, lines: Iterable[int]) -> tuple[Undo, ...]:
    """Return what takes lines of the journal back."""
    return tuple(Undo(at=scene.now, line=line) for line in lines)


def unskipped(scene: Scene, entries: tuple[Entry, ...]) -> tuple[Undo, ...]:
    """Take the skip of a session back that work is told of after all."""
    named = {entry.session for entry in entries if isinstance(entry, SessionLog)}
    return gone(scene, (n for n, skip in standing_of(scene, Skip) if skip.session in named))


def _standing(journal: tuple[Entry, ...], within: Iterable[int]) -> list[int]:
    """Return the lines that can be taken back: not undone, and no undoing or receipt."""
    past = undone(journal)
    return [n for n in within if n not in past and not isinstance(journal[n], Undo | WeekShown)]


def _undoings(journal: tuple[Entry, ...], within: range) -> list[int]:
    """Return the lines by which a message replaced what stood before it; what it replaced in itself stays so.

    They are undoings, and weeks that were kept anew.
    """
    past = undone(journal)
    kept = [n for n, entry in enumerate(journal) if isinstance(entry, WeekShown) and n not in past]
    anew = [n for n, before in zip(kept[1:], kept, strict=False) if _week(journal, n) == _week(journal, before)]
    undoings = [n for n in within if isinstance(e := journal[n], Undo) and e.line not in within]
    return [n for n in within if n not in past and (n in undoings or n in anew)]


def _week(journal: tuple[Entry, ...], line: int) -> date | None:
    entry = journal[line]
    return entry.plan.week if isinstance(entry, WeekShown) else None


def _take_back(scene: Scene, lines: list[int], undoings: list[int]) -> Step:
    """Take lines back; what they had been written in place of stands again."""
    journal = scene.athlete.journal
    if any(isinstance(journal[line], RedFlag) for line in lines):
        return scene.stay(scene.message("undo-flag"))
    entries = gone(scene, (*lines, *undoings))
    again = sorted(undone(journal) - undone(journal + entries))
    key = "undone-to" if again else "undone"
    words = {"what": _all_words(scene, lines), "before": _all_words(scene, again)}
    return closed(scene.message(key, [scene.button("undo-more", LAST + ":more")], **words), entries=entries)


def _all_words(scene: Scene, lines: list[int]) -> str:
    return "; ".join(entry_words(scene, scene.athlete.journal[line]) for line in lines)


def moved_with(journal: tuple[Entry, ...], standing: list[int], logs: Sequence[int]) -> list[int]:
    """Return the lines of what work of another day moved or left out, by the lines that tell of the work.

    A session that was moved before it was done was a wish.
    """
    done = {entry.session: entry.at for line in reversed(logs) if isinstance(entry := journal[line], SessionLog)}
    orders = [(line, entry) for line in standing if isinstance(entry := journal[line], Move | Skip)]
    times = {e.at for _, e in orders if isinstance(e, Move) and e.session in done and e.at >= done[e.session]}
    return [line for line, entry in orders if entry.at in times]
