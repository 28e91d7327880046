"""A key that stands twice is named with its line, where a reader of JSON would take the last one."""

import pytest

from bot.content import load_catalog
from core.exchange import Unusable, read_plan, read_profile, refuse_doubled
from core.exchange.journal import read_journal_lines


def named(text: str | bytes) -> list[str]:
    with pytest.raises(Unusable) as refusal:
        refuse_doubled(text, "p.json")
    return [f"{fault.source}: {fault.field}" for fault in refusal.value.faults]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('{"age": 30, "age": 31}', ["p.json: age"]),
        ('{\n "age": 30,\n "runs": [],\n "age": 31\n}', ["p.json line 4: age"]),
        ('{"runs": [{"day": "mon"}, {"day": "mon", "at": "07:00", "day": "tue"}]}', ["p.json: day"]),
        ('{"a": {"b": 1,\n"b": 2}, "c": 1,\n"c": 2}', ["p.json line 2: b", "p.json line 3: c"]),
        ('{"a": 1, "\\u0061": 2}', ["p.json: a"]),
        ('{"note": "\\"a\\": {\\"a\\"", "a": 1, "a": 1}', ["p.json: a"]),
        (b'\xef\xbb\xbf{"age": 30, "age": 31}', ["p.json: age"]),
        ('{"a": {"b": 1, "b": 2}, ]', ["p.json: b"]),
    ],
)
def test_each_key_that_stands_twice_in_one_object_is_named(text: str | bytes, found: list[str]) -> None:
    assert named(text) == found


@pytest.mark.parametrize(
    "text", ['{"a": {"b": 1}, "c": {"b": 2}}', '[{"a": 1}, {"a": 1}]', '{"a": "a", "b": "a"}', "{"]
)
def test_equal_keys_of_different_objects_and_other_faults_are_left_alone(text: str) -> None:
    refuse_doubled(text, "p.json")


def test_profiles_plans_and_journals_refuse_them() -> None:
    for read in (read_profile, read_plan):
        with pytest.raises(Unusable, match="age: this key stands twice"):
            read('{"age": 30, "age": 31}')
    good = '{"kind": "sleep", "at": "2026-11-20T07:00:00+01:00", "hours": 8}'
    with pytest.raises(Unusable, match="journal line 2: hours: this key stands twice"):
        read_journal_lines(f'{good}\n{good[:-1]}, "hours": 9}}', load_catalog())
