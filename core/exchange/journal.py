"""Read a journal: one entry a line, checked against the catalog."""

import json
from collections.abc import Iterable
from typing import Annotated, Any, get_args

from pydantic import Field, ValidationError

from core.catalog import Catalog, Exercise
from core.exchange.decode import adapter
from core.exchange.doubled import refuse_doubled
from core.exchange.faults import faults_of, monday_fault, year_fault
from core.exchange.plan import date_faults
from core.journal import Entry, SessionLog, SetDone, WeekShown
from core.unusable import Fault, Unusable
from core.wishes import Easier, Move, Swap, Undo

Tagged = Annotated[Entry, Field(discriminator="kind")]
_TAGS = frozenset(get_args(kind.__annotations__["kind"])[0] for kind in get_args(Entry))


def read_journal_lines(text: str, catalog: Catalog, source: str = "journal") -> tuple[Entry, ...]:
    """Read JSON Lines, blank ones skipped; raise `Unusable` with the faults of all lines."""
    numbered = [(f"{source} line {n}", line) for n, line in enumerate(text.split("\n"), 1) if line.strip()]
    return _read(numbered, catalog)


def read_journal(entries: Iterable[Any], catalog: Catalog, source: str = "journal") -> tuple[Entry, ...]:
    """Read a list of already parsed entries; raise `Unusable` with the faults of all of them."""
    return _read([(f"{source}[{n}]", json.dumps(entry)) for n, entry in enumerate(entries)], catalog)


def decode_entry(text: str | bytes) -> Entry:
    """Read one stored entry that was checked when it was written."""
    entry: Entry = adapter(Tagged).validate_json(text)
    return entry


def _read(lines: list[tuple[str, str]], catalog: Catalog) -> tuple[Entry, ...]:
    entries: list[Entry] = []
    faults: list[Fault] = []
    for source, line in lines:
        try:
            refuse_doubled(line, source)
            entry = decode_entry(line)
        except Unusable as error:
            faults += error.faults
            continue
        except ValidationError as error:
            faults += faults_of(error, source, _TAGS)
            continue
        faults += entry_faults(entry, len(entries), catalog, source)
        entries.append(entry)
    if faults:
        raise Unusable(faults)
    return tuple(entries)


def entry_faults(entry: Entry, line: int, catalog: Catalog, source: str) -> list[Fault]:
    """Return what an entry, the `line`th of its journal, names that is not there, counts otherwise or dates far off."""
    faults = [year_fault(source, "at", entry.at), *_named_faults(entry, line, catalog, source)]
    return [fault for fault in faults if fault is not None]


def _named_faults(entry: Entry, line: int, catalog: Catalog, source: str) -> list[Fault | None]:
    match entry:
        case SessionLog():
            exercises = catalog.exercises
            odd = [(n, done) for n, done in enumerate(entry.sets) if _is_odd(done, exercises.get(done.exercise))]
            return [fault for n, done in odd for fault in _set_faults(done, catalog, source, f"sets[{n}]")]
        case WeekShown():
            unknown = [
                _unknown(item.exercise, source, f"plan.sessions[{s}].exercises[{e}].exercise")
                for s, session in enumerate(entry.plan.sessions)
                for e, item in enumerate(session.exercises)
                if item.exercise not in catalog.exercises
            ]
            return [*unknown, *date_faults(entry.plan, source, "plan")]
        case Swap():
            named = {"exercise": entry.exercise, "to": entry.to}
            return [_unknown(name, source, at) for at, name in named.items() if name not in catalog.exercises]
        case Easier():
            return [monday_fault(source, "week", entry.week), year_fault(source, "week", entry.week)]
        case Move():
            return [year_fault(source, "to", entry.to)]
        case Undo():
            return [_undo_fault(entry, line, source)]
        case _:
            return []


def _undo_fault(undo: Undo, line: int, source: str) -> Fault | None:
    if undo.line < line:
        return None
    why = f"expected the line of an earlier entry, this one is line {line} (the first is 0), got {undo.line}"
    return Fault(source, "line", why)


def _unknown(exercise: str, source: str, field: str) -> Fault:
    return Fault(source, field, f"unknown exercise {exercise!r}")


def _is_odd(done: SetDone, exercise: Exercise | None) -> bool:
    if exercise is None or (exercise.per_leg and done.leg is None):
        return True
    return getattr(done, exercise.unit) is None


def _set_faults(done: SetDone, catalog: Catalog, source: str, field: str) -> list[Fault]:
    exercise = catalog.exercises.get(done.exercise)
    if exercise is None:
        return [_unknown(done.exercise, source, f"{field}.exercise")]
    faults = []
    if exercise.per_leg and done.leg is None:
        why = f"{exercise.id} is done leg by leg: expected left, right or both (R09)"
        faults.append(Fault(source, f"{field}.leg", why))
    if getattr(done, exercise.unit) is None:
        faults.append(Fault(source, f"{field}.{exercise.unit}", f"{exercise.id} counts {exercise.unit}"))
    return faults
