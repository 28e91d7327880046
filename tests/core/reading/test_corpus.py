"""The labelled replies beside this file: exact, wrong facts, red flags by tier."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.content import load_catalog
from core.exchange import decode_value, encode
from core.reading import read
from core.training import Session
from tests.core.reading.scoring import flagged, judge

HERE = Path(__file__).parent / "corpus"
CATALOG = load_catalog()
SESSIONS = {
    name: decode_value(Session, value, name) for name, value in json.loads((HERE / "sessions.json").read_text()).items()
}
CASES = [json.loads(line) for path in sorted(HERE.glob("*.jsonl")) for line in path.read_text().splitlines()]


def reading(case: dict[str, Any]) -> dict[str, Any]:
    session = SESSIONS[case["session"]] if case["session"] else None
    read_ = json.loads(encode(read(case["text"], case["asked"], session, case["units"], CATALOG)))
    assert isinstance(read_, dict)
    return read_


def test_the_corpus_is_large_and_its_ids_are_unique() -> None:
    assert len({case["id"] for case in CASES}) == len(CASES) >= 400


@pytest.mark.parametrize("tier", ["emergency", "refer", "negative", "ambiguous"])
def test_red_flags_are_found_and_nothing_else_is_taken_for_one(tier: str) -> None:
    tagged = [case for case in CASES if tier in case.get("tags", [])]
    missed = [case["text"] for case in tagged if flagged(case, reading(case)) == "miss"]
    assert missed == []


def test_most_replies_are_read_exactly_and_next_to_none_wrongly() -> None:
    verdicts = [judge(case, reading(case)) for case in CASES]
    exact = sum(verdict.exact for verdict in verdicts) / len(verdicts)
    wrong = sum(len(verdict.wrong) for verdict in verdicts)
    assert exact >= 0.98
    assert wrong <= 0.003 * len(verdicts)
