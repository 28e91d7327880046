"""A journal is read strictly, and a faulty field is named, also where it is called like a kind of entry."""

from typing import Any

import pytest

from bot.content import load_catalog
from core.exchange import Unusable, read_journal
from core.exchange.journal import read_journal_lines

HEAD = '"at": "2026-11-20T10:00:00+01:00"'


def faulty(line: str) -> list[str]:
    with pytest.raises(Unusable) as refusal:
        read_journal_lines(line, load_catalog())
    return [f"{fault.source}: {fault.field}" for fault in refusal.value.faults]


def test_a_sets_pain_is_named() -> None:
    done = '{"exercise": "sl_rdl", "set": 1, "leg": "left", "reps": 8, "pain": 11}'
    entry = f'{{"kind": "session", {HEAD}, "session": "2026-11-20/strength", "sets": [{done}]}}'
    assert faulty(entry) == ["journal line 1: sets[0].pain"]


def test_the_kind_of_an_entry_is_no_part_of_the_field() -> None:
    assert faulty(f'{{"kind": "pain", {HEAD}, "score": 12}}') == ["journal line 1: score"]


@pytest.mark.parametrize(("exercise", "unit"), [("sl_rdl", "seconds"), ("sl_rdl", "contacts"), ("plank", "reps")])
def test_a_set_is_counted_in_the_unit_of_its_exercise(exercise: str, unit: str) -> None:
    done = f'{{"exercise": "{exercise}", "set": 1, "leg": "left", "{unit}": 8}}'
    entry = f'{{"kind": "session", {HEAD}, "session": "2026-11-20/strength", "sets": [{done}]}}'
    counts = "reps" if exercise == "sl_rdl" else "seconds"
    assert faulty(entry) == [f"journal line 1: sets[0].{counts}"]


def test_r09_a_set_of_a_one_legged_exercise_names_its_leg() -> None:
    done = '{"exercise": "sl_rdl", "set": 1, "reps": 8}'
    entry = f'{{"kind": "session", {HEAD}, "session": "2026-11-20/strength", "sets": [{done}]}}'
    assert faulty(entry) == ["journal line 1: sets[0].leg"]


@pytest.mark.parametrize("counted", ["", ', "reps": 8, "seconds": 30', ', "reps": 8, "seconds": 30, "contacts": 5'])
def test_a_set_is_counted_in_one_unit(counted: str) -> None:
    done = f'{{"exercise": "sl_rdl", "set": 1, "leg": "left"{counted}}}'
    entry = f'{{"kind": "session", {HEAD}, "session": "2026-11-20/strength", "sets": [{done}]}}'
    with pytest.raises(Unusable) as refusal:
        read_journal_lines(entry, load_catalog())
    assert str(refusal.value) == "journal line 1: sets[0]: expected exactly one of reps, seconds, contacts"


def test_a_week_that_was_shown_begins_on_a_monday() -> None:
    plan = (
        '{"week": "2026-11-24", "week_number": 1, "phase": "beginner", "mode": "build", "hard_sets_per_leg": 0, '
        '"sessions": [], "changes": [], "notices": []}'
    )
    assert faulty(f'{{"kind": "week", {HEAD}, "plan": {plan}}}') == ["journal line 1: plan.week"]


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-12:00", "1969-12-31T10:00:00Z"])
def test_an_instant_far_off_is_named(at: str) -> None:
    assert faulty(f'{{"kind": "sleep", "at": "{at}", "hours": 7}}') == ["journal line 1: at"]


@pytest.mark.parametrize(
    ("wish", "fields"),
    [
        ('"kind": "swap", "exercise": "foo", "to": "bar"', ["exercise", "to"]),
        ('"kind": "swap", "exercise": "sl_rdl", "to": "bar"', ["to"]),
        ('"kind": "easier", "week": "2026-11-24"', ["week"]),
        ('"kind": "move", "session": "2026-11-24/strength", "to": "2999-11-25"', ["to"]),
        ('"kind": "undo", "line": 0', ["line"]),
    ],
)
def test_a_wish_that_can_have_no_effect_is_named(wish: str, fields: list[str]) -> None:
    assert faulty(f"{{{HEAD}, {wish}}}") == [f"journal line 1: {field}" for field in fields]


def test_an_undo_of_an_undo_before_it_is_sound() -> None:
    lines = [f'{{"kind": "sleep", {HEAD}, "hours": 7}}', *(f'{{"kind": "undo", {HEAD}, "line": {n}}}' for n in (0, 1))]
    assert len(read_journal_lines("\n".join(lines), load_catalog())) == 3


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ({"kind": "foo"}, "journal[0]: kind: no entry is of the kind 'foo'"),
        ({"kind": "x" * 5000}, f"journal[0]: kind: no entry is of the kind '{'x' * 56}..."),
        ({}, "journal[0]: kind: this field is required"),
        (
            {"kind": "sleep", "at": "2026-01-05T10:00:00", "hours": 7},
            (
                "journal[0]: at: expected an instant with an offset, such as 2026-11-23T18:30:00+01:00, "
                "got '2026-01-05T10:00:00'"
            ),
        ),
        (
            {"kind": "sleep", "at": "2026-01-05T10:00:00+01:00", "hours": None},
            "journal[0]: hours: expected a valid number, got null",
        ),
    ],
)
def test_a_fault_says_what_was_expected_in_the_words_of_the_contract(entry: dict[str, Any], said: str) -> None:
    with pytest.raises(Unusable) as refusal:
        read_journal([entry], load_catalog())
    assert str(refusal.value) == said
