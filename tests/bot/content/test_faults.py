"""A broken content folder: every fault is named with its file and field."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.commands.content import command
from bot.content import load_catalog
from bot.content.faults import find_faults
from core.exchange import Unusable

EXERCISE = """\
id = "sl_rdl"
code = "H2"
name = "Single-leg deadlift"
chain = "hinge"
rung = 1
demanding = true
per_leg = true
unit = "reps"
load = "none"
equipment = "none"
regions = ["hamstring"]
aliases = ["rdl"]
sources = ["E"]
how = ["Hinge."]
cues = ["Hips level."]

[dose]
sets = [1, 4]
amount = [5, 15]
rest_s = [45, 90]
tempo = "3-0.5-2-0.5"
"""
SOURCES = '[E]\ntitle = "Our own default"\nauthor = "LegUp"\nfinding = "Ours."\n'
ENGLISH = "hello = Hello { $name }\n"
PATH = "exercises/sl_rdl.toml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for path, text in ((PATH, EXERCISE), ("sources.toml", SOURCES), ("locales/en.ftl", ENGLISH)):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def faults(folder: Path) -> list[str]:
    return [str(fault) for fault in find_faults(folder)]


def test_the_folder_is_sound_before_it_is_broken(folder: Path) -> None:
    assert faults(folder) == []


@pytest.mark.parametrize(
    ("whole", "broken", "fault"),
    [
        ('id = "sl_rdl"', 'id = "slrdl"', "id: expected the file's name, got 'slrdl'"),
        ('id = "sl_rdl"', 'id = "ѕl_rdl"', "id: expected small letters a to z, digits and _, got 'ѕl_rdl' with CYR"),
        ("rung = 1", 'rung = "two"', "rung: expected a valid integer, got 'two'"),
        ("rung = 1", "", "rung: this field is required"),
        ("rung = 1", "rung = 1\nstars = 5", "stars: this field is unknown; remove it"),
        ('chain = "hinge"', 'chain = "hnge"', "chain: expected 'balance', 'hinge'"),
        ('unit = "reps"', 'unit = "laps"', "unit: expected 'reps', 'seconds' or 'contacts', got 'laps'"),
        ('regions = ["hamstring"]', 'regions = ["hammy"]', "regions[0]: expected 'knee', 'shin'"),
        ('cues = ["Hips level."]', "cues = []", "cues: "),
        ("amount = [5, 15]", "amount = [15, 5]", "dose: amount: the least (15) is above the most (5)"),
        ('tempo = "3-0.5-2-0.5"', 'tempo = "3/1/2"', "dose.tempo: expected a tempo such as 3-0.5-2-0.5, hold or slow"),
        ('tempo = "3-0.5-2-0.5"', 'tempo = "hold"', "dose.tempo: expected four parts such as 3-0.5-2-0.5 for reps"),
        ('equipment = "none"', 'equipment = "(box|bench"', "equipment: expected a closing parenthesis in equipment"),
        ('equipment = "none"', 'equipment = "box&&vest"', "equipment: expected a piece of equipment"),
        ('equipment = "none"', 'equipment = "box|trampoline"', "equipment: unknown kit 'trampoline'"),
        ('aliases = ["rdl"]', 'aliases = ["RDL"]', "aliases[0]: expected plain lower-case words with single spaces"),
        ('aliases = ["rdl"]', 'aliases = ["rdl", "rdl"]', "aliases[1]: 'rdl' stands twice"),
        ('sources = ["E"]', 'sources = ["S9"]', "sources: nothing is known of 'S9'"),
        ("rung = 1", "rung = 3", "rung: chain hinge has no rung 1, 2"),
        ("[dose]", "[dose", "not TOML: "),
    ],
)  # fmt: skip
def test_a_broken_exercise_is_named(folder: Path, whole: str, broken: str, fault: str) -> None:
    (folder / PATH).write_text(EXERCISE.replace(whole, broken, 1), encoding="utf-8")
    found = faults(folder)
    place = "exercises" if "chain hinge" in fault else PATH
    assert any(each.startswith(f"{place}: {fault}") for each in found), found


def test_all_faults_come_at_once(folder: Path) -> None:
    (folder / PATH).write_text('id = "other"\nrung = "two"\n')
    (folder / "exercises/second.toml").write_text("][")
    (folder / "locales/en.ftl").write_text("hello Hello\n")
    found = "\n".join(faults(folder))
    assert "sl_rdl.toml: rung:" in found
    assert "sl_rdl.toml: name: this field is required" in found
    assert "second.toml: not TOML" in found
    assert "locales/en.ftl: line 1: not Fluent" in found


def test_two_exercises_with_one_code_or_name(folder: Path) -> None:
    (folder / "exercises/twin.toml").write_text(EXERCISE.replace('id = "sl_rdl"', 'id = "twin"'))
    assert faults(folder) == [
        "exercises/twin.toml: code: 'H2' is already that of sl_rdl",
        "exercises/twin.toml: name: 'Single-leg deadlift' is already that of sl_rdl",
    ]


@pytest.mark.parametrize(
    ("path", "text", "fault"),
    [
        ("rules.toml", '["SCH-01"]\nkind = "HARD"\nevidence = "ours"\nsources = ["Nobody 1999"]\nsays = "No."',
         "rules.toml: SCH-01.sources: nothing is known of 'Nobody 1999'"),
        ("rules.toml", '["SCH-01"]\nkind = "MUST"\nevidence = "ours"\nsources = ["E"]\nsays = "No."',
         "rules.toml: SCH-01.kind: expected 'HARD', 'SAFE'"),
        ("tips.toml", '[sleep]\ntext = "Sleep."\nrules = ["REC-99"]\nsources = ["E"]',
         "tips.toml: sleep.rules: nothing is known of 'REC-99'"),
        ("tips.toml", '[sleep]\ntext = "Sleep."\nrules = ["REC-99"]\nsources = ["E"]\nomit_when = ["tuesday"]',
         "tips.toml: sleep.omit_when[0]: expected 'kidney_disease'"),
        ("questions.toml", '[music]\nasks = ["music"]\nsays = "Yes."\nrules = ["REC-99"]',
         "questions.toml: music.rules: nothing is known of 'REC-99'"),
        ("assessments.toml", '[juggling]\nname = "Juggling"', "assessments.toml: juggling"),
        ("sources.toml", SOURCES + "year = 1999.5", "sources.toml: E.year: expected"),
        ("chains.toml", '[hinge]\nname = "Hinge"\npurpose = "Strength."\nsources = ["Nobody 1999"]',
         "chains.toml: hinge.sources: nothing is known of 'Nobody 1999'"),
        ("zones.toml", '"Europe/Atlantis" = ["atlantis"]', "zones.toml: Europe/Atlantis: nothing is known of this"),
        ("locales/en.ftl", ENGLISH + "hello = Again\n", "locales/en.ftl: hello: this phrase stands twice"),
        ("locales/de.ftl", "hallo = Hallo\n", "locales/de.ftl: hello: this phrase is missing"),
        ("locales/de.ftl", "hallo = Hallo\n", "locales/de.ftl: hallo: English has no such phrase"),
        ("locales/de.ftl", "hello = Hallo { $wer }\n",
         "locales/de.ftl: hello: expected the blanks $name, got $wer"),
    ],
)  # fmt: skip
def test_a_broken_table_or_language_is_named(folder: Path, path: str, text: str, fault: str) -> None:
    (folder / path).write_text(text, encoding="utf-8")
    found = faults(folder)
    assert any(each.startswith(fault) for each in found), found


def test_a_file_that_is_not_utf_8_is_named(folder: Path) -> None:
    (folder / PATH).write_bytes(b'id = "\xff"')
    assert f"{PATH}: not UTF-8: byte 6" in faults(folder)


def test_what_cannot_be_read_is_not_loaded(folder: Path) -> None:
    (folder / PATH).write_text("id = 5")
    with pytest.raises(Unusable) as refusal:
        load_catalog(folder)
    assert {fault.source for fault in refusal.value.faults} == {PATH}


def test_legup_content_prints_one_line_a_fault_and_exits_with_2(folder: Path) -> None:
    (folder / PATH).write_text(EXERCISE.replace('"E"', '"S9"').replace("rung = 1", "rung = 2"))
    said = CliRunner().invoke(command, [str(folder)])
    assert said.exit_code == 2
    assert said.stderr.splitlines() == [
        "exercises/sl_rdl.toml: sources: nothing is known of 'S9'",
        "exercises: rung: chain hinge has no rung 1",
    ]
