"""A programme that names what is not there, or asks for more than an exercise allows, is refused by file and field."""

from pathlib import Path

import pytest

from bot.content import load_catalog
from bot.content.faults import find_faults
from tests.bot.content.test_faults import folder as folder

PROGRAMME = """\
id = "short"

[instead]
hinge = "sl_rdl"

[days.a]
kind = "strength"
lines = [{ exercise = "sl_rdl", sets = 3, amount = 8, top = 12, part = "main" }]

[[weeks]]
number = 1
two = ["a", "a"]
[[weeks]]
number = 2
two = ["a", "a"]
[[weeks]]
number = 3
two = ["a", "a"]
[[weeks]]
number = 4
two = ["a", "a"]
"""
PATH = "programmes/short.toml"


def faults(folder: Path, programme: str) -> list[str]:
    (folder / "programmes").mkdir()
    (folder / PATH).write_text(programme)
    return [str(fault) for fault in find_faults(folder)]


def test_the_programme_is_sound_before_it_is_broken(folder: Path) -> None:
    assert faults(folder, PROGRAMME) == []
    assert load_catalog(folder).programmes["short"].week(9).days(2) == ("a", "a")


@pytest.mark.parametrize(
    ("whole", "broken", "fault"),
    [
        ('exercise = "sl_rdl"', 'exercise = "rdl"', "days.a.lines[0].exercise: nothing is known of 'rdl'"),
        ("amount = 8", "amount = 3", "days.a.lines[0].amount: sl_rdl allows 5 to 15, got 3"),
        ("top = 12", "top = 20", "days.a.lines[0].top: sl_rdl allows 5 to 15, got 20"),
        ("top = 12", "top = 6", "days.a.lines[0].top: expected 8 or more, got 6"),
        ("sets = 3", "sets = 9", "days.a.lines[0].sets: expected"),
        ('part = "main"', 'part = "star"', "days.a.lines[0].part: expected 'balance'"),
        ('kind = "strength"', 'kind = "party"', "days.a.kind: expected 'strength'"),
        ('hinge = "sl_rdl"', 'hinge = "rdl"', "instead.hinge: nothing is known of 'rdl'"),
        ('hinge = "sl_rdl"', 'hnge = "sl_rdl"', "instead: nothing is known of 'hnge'"),
        ("number = 2", "number = 7", "weeks[1].number: expected 2, got 7"),
        ('two = ["a", "a"]', 'two = ["a", "b"]', "weeks[0]: nothing is known of the day 'b'"),
        ('two = ["a", "a"]', "", "weeks[0]: expected days under one, two or three"),
        ('id = "short"', 'id = "long"', "id: expected the file's name, got 'long'"),
        ('[[weeks]]\nnumber = 4\ntwo = ["a", "a"]\n', "", "weeks: expected 4 or more, got 3"),
    ],
)
def test_a_broken_programme_is_named(folder: Path, whole: str, broken: str, fault: str) -> None:
    found = faults(folder, PROGRAMME.replace(whole, broken, 1))
    assert any(each.startswith(f"{PATH}: {fault}") for each in found), found
