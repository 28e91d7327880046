"""What work of another day than its session's moved or left out."""

from collections.abc import Sequence

from core.journal import Entry, SessionLog, Skip
from core.wishes import Move


def moved_with(journal: tuple[Entry, ...], standing: list[int], logs: Sequence[int]) -> list[int]:
    """Return the lines of what work of another day moved or left out, by the lines that tell of the work.

    A session that was moved before it was done was a wish.
    """
    done = {entry.session: entry.at for line in reversed(logs) if isinstance(entry := journal[line], SessionLog)}
    orders = [(line, entry) for line in standing if isinstance(entry := journal[line], Move | Skip)]
    times = {e.at for _, e in orders if isinstance(e, Move) and e.session in done and e.at >= done[e.session]}
    return [line for line, entry in orders if entry.at in times]
