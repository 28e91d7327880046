"""What one turn wrote together: work done before its day, and all that it moved."""

from collections.abc import Sequence
from itertools import takewhile

from core.journal import Entry, SessionLog, Skip
from core.wishes import Move


def written_with(journal: tuple[Entry, ...], standing: list[int]) -> list[int]:
    """Return the lines that work done before its day wrote at once: it and all that it moved; none where it is not."""
    at = journal[standing[-1]].at
    lines = [*takewhile(lambda line: journal[line].at == at, reversed(standing))][::-1]
    return lines if moved_with(journal, standing, lines) else []


def moved_with(journal: tuple[Entry, ...], standing: list[int], logs: Sequence[int]) -> list[int]:
    """Return the lines of what work done before its day moved or left out, by the lines that tell of the work."""
    times, done = {journal[n].at for n in logs}, {e.session for n in logs if isinstance(e := journal[n], SessionLog)}
    beside = [n for n in standing if journal[n].at in times and isinstance(journal[n], Move | Skip)]
    return beside if any(isinstance(e := journal[n], Move) and e.session in done for n in beside) else []
