"""What is wrong with an input, in words."""

import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from core.unusable import Fault

_FORMS: Final = {
    r"^([01]\d|2[0-3]):[0-5]\d$": "a local time HH:MM",
    r"^[a-z][a-z0-9_]*$": "small letters a to z, digits and _",
    r"^(hold|slow|((\d+(\.\d+)?|X)-){3}(\d+(\.\d+)?|X))$": "a tempo such as 3-0.5-2-0.5, hold or slow",
}
"""The patterns of the contract and the content, in words."""

_TAG: Final = {"union_tag_invalid": "kind", "union_tag_not_found": "kind"}
"""The field that says which of several objects one is, where it is at fault itself."""
_IN_JSON: Final = {"None": "null", "True": "true", "False": "false"}
YEARS: Final = (1970, 2200)


def year_fault(source: str, field: str, day: date) -> Fault | None:
    """Refuse a date so far off that no calendar arithmetic around it is sure to work."""
    if YEARS[0] <= day.year <= YEARS[1]:
        return None
    return Fault(source, field, f"expected a year between {YEARS[0]} and {YEARS[1]}, got {day.year}")


def monday_fault(source: str, field: str, day: date) -> Fault | None:
    """Refuse a day that begins no week."""
    return None if day.weekday() == 0 else Fault(source, field, f"expected a Monday, got {day:%A} {day}")


def faults_of(error: ValidationError, source: str, tags: frozenset[str] = frozenset()) -> tuple[Fault, ...]:
    """Turn a validation error into faults; `tags` are union tags that stand in pydantic's path, not in the input."""
    return tuple(
        Fault(
            source,
            _path(detail["loc"], tags) or _TAG.get(detail["type"], ""),
            _expected(detail["type"], detail["msg"], detail["input"], detail.get("ctx") or {}),
        )
        for detail in _first_hand(error)
    )


def _first_hand(error: ValidationError) -> list[ErrorDetails]:
    """Leave out that a list is too short where that is so only because a part of it is faulty."""
    details = error.errors(include_url=False)
    places = [detail["loc"] for detail in details]

    def follows(detail: ErrorDetails) -> bool:
        here = detail["loc"]
        return detail["type"] == "too_short" and any(len(p) > len(here) and p[: len(here)] == here for p in places)

    return [detail for detail in details if not follows(detail)]


def _path(location: tuple[int | str, ...], tags: frozenset[str]) -> str:
    path = ""
    for place, part in enumerate(location):
        if isinstance(part, int):
            path += f"[{part}]"
        elif place or part not in tags:  # further in, a field may be called like a kind
            path += f".{part}" if path else part
    return path


def _expected(kind: str, message: str, given: object, context: Mapping[str, Any]) -> str:
    if kind in ("missing", "missing_argument", "missing_keyword_only_argument", "union_tag_not_found"):
        return "this field is required"
    if kind in ("unexpected_keyword_argument", "extra_forbidden"):
        return "this field is unknown; remove it"
    if kind == "string_pattern_mismatch":
        pattern = str(context["pattern"])
        return f"expected {_FORMS.get(pattern, f'text like {pattern}')}, got {_shown(given)}{_lookalikes(given)}"
    if kind == "union_tag_invalid":
        return f"no entry is of the kind {_shown(context['tag'])}"
    if kind == "timezone_aware":
        return f"expected an instant with an offset, such as 2026-11-23T18:30:00+01:00, got {_shown(given)}"
    if kind == "string_too_long":
        return f"expected at most {context['max_length']} characters, got {len(str(given))}"
    if kind == "too_short":
        return f"expected at least {context['min_length']}, got {context['actual_length']}"
    if kind == "value_error":
        return message.removeprefix("Value error, ")
    if kind == "json_invalid":
        return message
    return f"{message.replace('Input should be', 'expected', 1)}, got {_shown(given)}"


def _lookalikes(given: object) -> str:
    names = sorted({unicodedata.name(letter, "an unnamed sign") for letter in str(given) if not letter.isascii()})
    return f" with {', '.join(names)}" if names else ""


def _shown(given: object) -> str:
    text = _IN_JSON.get(repr(given), repr(given))
    return text if len(text) <= 60 else text[:57] + "..."
