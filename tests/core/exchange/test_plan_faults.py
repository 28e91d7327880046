"""A plan is read strictly: each fault is named where it is, and what only follows from it is not."""

import json

import pytest

from core.exchange import Unusable, as_json
from core.exchange.plan import read_plan
from tests.core.rules.weeks import clean_week


def faulty(text: str) -> list[str]:
    with pytest.raises(Unusable) as refusal:
        read_plan(text)
    return [str(fault) for fault in refusal.value.faults]


def test_a_faulty_week_is_not_also_called_missing() -> None:
    fields = ("week_number", "phase", "mode", "hard_sets_per_leg", "sessions")
    found = faulty('{"weeks": [{"week": "2026-11-23"}]}')
    assert found == [f"plan: weeks[0].{field}: this field is required" for field in fields]


def test_no_week_at_all_is_named() -> None:
    assert faulty('{"weeks": []}') == ["plan: weeks: expected at least 1, got 0"]


def test_a_week_stands_once() -> None:
    week = json.dumps(as_json(clean_week()))
    found = faulty(f'{{"weeks": [{week}, {week}]}}')
    assert found == ["plan: weeks[1].week: expected each week once, got 2026-11-23 again"]


def test_a_session_id_stands_once_in_a_week() -> None:
    week = as_json(clean_week())
    first = week["sessions"][0]["id"]
    week["sessions"][1]["id"] = first
    assert faulty(json.dumps(week)) == [f"plan: weeks[0].sessions[1].id: expected each id once, got {first!r} again"]
