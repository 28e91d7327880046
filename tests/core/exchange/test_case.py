"""A case that is read at one go is what its parts read one by one are; anything odd is left to them."""

import json
from typing import Any

import pytest

from core.exchange import as_json, read_case, read_journal
from tests.core.planner.runner import RUNNER, catalog, perfect_weeks

_, ENTRIES = perfect_weeks(RUNNER, 1)
JOURNAL = [as_json(entry) for entry in ENTRIES]
SOUND = {"profile": as_json(RUNNER), "journal": JOURNAL, "week": "2026-11-30"}


def test_a_sound_case_is_read_like_its_parts() -> None:
    case = read_case(json.dumps(SOUND), catalog())
    assert case is not None
    assert case.journal == read_journal(JOURNAL, catalog()) == ENTRIES
    assert (case.profile, case.week, case.weeks) == (SOUND["profile"], "2026-11-30", 1)


def test_of_two_values_for_a_name_the_last_stands_as_in_plain_json() -> None:
    entry = '{"at": "2026-11-24T07:00:00Z", "kind": "sleep", "hours": 5, "hours": 8}'
    case = read_case(f'{{"profile": null, "journal": [{entry}]}}', catalog())
    assert case is not None
    assert case.journal == read_journal([json.loads(entry)], catalog())


@pytest.mark.parametrize(
    "text",
    [
        "[]", "{", json.dumps({**SOUND, "more": 1}), json.dumps({**SOUND, "journal": {}}),
        json.dumps({**SOUND, "journal": [*JOURNAL, {"kind": "sleep"}]}),
    ],
)  # fmt: skip
def test_what_is_odd_is_left_to_be_named_part_by_part(text: str) -> None:
    assert read_case(text, catalog()) is None


def test_an_exercise_that_nobody_knows_is_left_to_be_named_too() -> None:
    done: dict[str, Any] = {"exercise": "unheard_of", "set": 1, "reps": 8}
    log = {"at": "2026-11-24T07:00:00Z", "kind": "session", "session": "2026-11-23/strength", "sets": [done]}
    assert read_case(json.dumps({**SOUND, "journal": [log]}), catalog()) is None
