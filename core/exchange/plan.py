"""Read a plan: what `legup plan --json` prints, or one bare week."""

import json
from collections.abc import Iterator
from typing import Annotated

from annotated_types import MinLen

from core.exact import exact
from core.exchange.decode import decode_json
from core.exchange.doubled import refuse_doubled
from core.exchange.faults import monday_fault, year_fault
from core.training import Week
from core.unusable import Fault, Unusable


@exact
class Plan:
    """Hold the weeks of a plan."""

    weeks: Annotated[tuple[Week, ...], MinLen(1)]


def read_plan(text: str | bytes, source: str = "plan") -> tuple[Week, ...]:
    """Read a plan or one bare week from JSON text; raise `Unusable` with every fault."""
    refuse_doubled(text, source)
    weeks = decode_json(Plan, text, source).weeks if _has_weeks(text) else (decode_json(Week, text, source),)
    faults = [fault for n, week in enumerate(weeks) for fault in date_faults(week, source, f"weeks[{n}]")]
    mondays = [week.week for week in weeks]
    twice = [n for n, monday in enumerate(mondays) if monday in mondays[:n]]
    faults += [Fault(source, f"weeks[{n}].week", f"expected each week once, got {mondays[n]} again") for n in twice]
    faults += [fault for n, week in enumerate(weeks) for fault in _ids_twice(week, source, f"weeks[{n}]")]
    if faults:
        raise Unusable(faults)
    return weeks


def _ids_twice(week: Week, source: str, field: str) -> Iterator[Fault]:
    """Yield the sessions whose id another one of the week has: no log could say which of them was done."""
    ids = [session.id for session in week.sessions]
    for n, name in enumerate(ids):
        if name in ids[:n]:
            yield Fault(source, f"{field}.sessions[{n}].id", f"expected each id once, got {name!r} again")


def _has_weeks(text: str | bytes) -> bool:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return not isinstance(value, dict) or "weeks" in value or "week" not in value


def date_faults(week: Week, source: str, field: str) -> list[Fault]:
    """Return what is odd about the days of a week."""
    faults = [year_fault(source, f"{field}.week", week.week), monday_fault(source, f"{field}.week", week.week)]
    for n, session in enumerate(week.sessions):
        faults.append(year_fault(source, f"{field}.sessions[{n}].date", session.date))
        faults.append(year_fault(source, f"{field}.sessions[{n}].starts", session.starts))
    return [fault for fault in faults if fault is not None]
