"""What one turn wrote together: work done before its day, and all that it moved."""

from itertools import takewhile

from core.journal import Entry, SessionLog
from core.wishes import Move


def written_with(journal: tuple[Entry, ...], standing: list[int]) -> list[int]:
    """Return the lines that work done before its day wrote at once: it and all that it moved; none where it is not."""
    at = journal[standing[-1]].at
    lines = [*takewhile(lambda line: journal[line].at == at, reversed(standing))][::-1]
    moved = {entry.session for line in lines if isinstance(entry := journal[line], Move)}
    done = {entry.session for line in lines if isinstance(entry := journal[line], SessionLog)}
    return lines if moved & done else []
