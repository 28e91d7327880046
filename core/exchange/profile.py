"""Read an athlete's profile, naming all its faults at once: what is malformed and what makes no sense."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from core.athlete import ADULT_AGE, TOPICS, Profile, Screening
from core.exchange.decode import decode_json
from core.exchange.doubled import refuse_doubled
from core.exchange.faults import monday_fault, year_fault
from core.unusable import Fault, Unusable


def read_profile(text: str | bytes, source: str = "profile") -> Profile:
    """Read a profile from JSON text; raise `Unusable` for malformed fields, unknown zones and minors (SCR-02)."""
    refuse_doubled(text, source)
    fields = _fields(text)
    odd = [fault for fault in _odd(fields, source) if fault is not None]
    try:
        profile = decode_json(Profile, text, source)
    except Unusable as error:
        named = {fault.field for fault in error.faults}
        raise Unusable([*error.faults, *(fault for fault in odd if fault.field not in named)]) from None
    if odd:
        raise Unusable(odd)
    return replace(profile, screening=_answered(profile.screening, fields.get("screening")))


def _answered(screening: Screening | None, said: object) -> Screening | None:
    """Return the safety answers, none where a topic was left open: no answer is no "no" (SCR-01, R01).

    A yes stands all the same, whatever else was not said.
    """
    if screening is None or not isinstance(said, dict) or set(TOPICS) <= said.keys():
        return screening
    return screening if any(said.values()) else None


def _fields(text: str | bytes) -> Mapping[str, Any]:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _odd(fields: Mapping[str, Any], source: str) -> Iterator[Fault | None]:
    yield _zone_fault(fields.get("time_zone"), source)
    yield _age_fault(fields.get("age"), source)
    started = _as_date(fields.get("started"))
    if started is not None:
        yield year_fault(source, "started", started)
        yield monday_fault(source, "started", started)
    races = fields.get("races")
    for n, race in enumerate(races if isinstance(races, list) else ()):
        on = _as_date(race.get("date")) if isinstance(race, dict) else None
        yield year_fault(source, f"races[{n}].date", on) if on else None


def _as_date(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _zone_fault(zone: object, source: str) -> Fault | None:
    if not isinstance(zone, str):
        return None
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        return Fault(source, "time_zone", f"expected an IANA zone like Europe/Berlin, got {zone!r}")
    return None


def _age_fault(age: object, source: str) -> Fault | None:
    if not isinstance(age, int) or not 0 <= age < ADULT_AGE:
        return None
    why = f"LegUp plans for adults from {ADULT_AGE} (SCR-02); before that, let a coach or clinician guide strength work"
    return Fault(source, "age", why)
