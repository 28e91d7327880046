"""What one turn wrote together: work of another day than its session's, and all that it moved."""

from collections.abc import Sequence
from itertools import takewhile

from core.journal import Entry, SessionLog, Skip
from core.wishes import Move


def written_with(journal: tuple[Entry, ...], standing: list[int]) -> list[int]:
    """Return the lines that work of another day wrote at once: it and all that it moved; none where it is not."""
    at = journal[standing[-1]].at
    moved = {entry.session for line in standing if isinstance(entry := journal[line], Move) and entry.at == at}

    def together(line: int) -> bool:
        entry = journal[line]
        return entry.at == at or (isinstance(entry, SessionLog) and entry.session in moved)

    lines = [*takewhile(together, reversed(standing))][::-1]
    return lines if moved_with(journal, standing, lines) else []


def moved_with(journal: tuple[Entry, ...], standing: list[int], logs: Sequence[int]) -> list[int]:
    """Return the lines of what work of another day moved or left out, by the lines that tell of the work.

    A session that was moved before it was done was a wish.
    """
    done = {entry.session: entry.at for line in reversed(logs) if isinstance(entry := journal[line], SessionLog)}
    orders = [(line, entry) for line in standing if isinstance(entry := journal[line], Move | Skip)]
    times = {e.at for _, e in orders if isinstance(e, Move) and e.session in done and e.at >= done[e.session]}
    return [line for line, entry in orders if entry.at in times]
