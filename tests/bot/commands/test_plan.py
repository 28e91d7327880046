"""`legup plan`: JSON and human output, batches in order, every fault on a line of its own, exit status 2."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from bot.commands.plan import command
from core.exchange import as_json
from tests.core.planner.runner import MONDAY, RUNNER, perfect_weeks

PROFILE = as_json(RUNNER)
WEEK = MONDAY.isoformat()


def run(*words: str, text: str = "") -> Result:
    return CliRunner().invoke(command, words, input=text)


def saved(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text)
    return str(folder / name)


def test_json_names_only_the_unit_that_applies(tmp_path: Path) -> None:
    result = run(saved(tmp_path, "p.json", json.dumps(PROFILE)), "--week", WEEK, "--json")
    assert result.exit_code == 0
    (week,) = json.loads(result.stdout)["weeks"]
    assert week["week"] == WEEK
    items = [item for session in week["sessions"] for item in session["exercises"]]
    assert all(len({"reps", "seconds", "contacts"} & item.keys()) == 1 for item in items)


def test_people_read_days_sets_and_which_leg_is_first(tmp_path: Path) -> None:
    result = run(saved(tmp_path, "p.json", json.dumps(PROFILE)), "--week", WEEK)
    assert "Week of Monday 23 November 2026: beginner, week 1, build" in result.stdout
    assert "sl_rdl: 2 x 8 reps each leg, right first" in result.stdout


def test_ass_01_people_read_which_tests_a_session_of_tests_has(tmp_path: Path) -> None:
    result = run(saved(tmp_path, "p.json", json.dumps(PROFILE)), "--week", WEEK)
    head, *lines = result.stdout.partition(": assessment, ")[2].splitlines()
    assert head == "20 minutes, effort up to 6 in the warm-up"
    assert lines[1].startswith("    then what you have the kit for of: Single-leg balance, eyes open; ")


def test_a_journal_moves_the_week_and_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    _, journal = perfect_weeks(RUNNER, 1)
    lines = "\n".join(json.dumps(as_json(entry)) for entry in journal)
    words = (
        saved(tmp_path, "p.json", json.dumps(PROFILE)), "--journal", saved(tmp_path, "j.jsonl", lines),
        "--week", "2026-11-30", "--json",
    )  # fmt: skip
    first, again = run(*words), run(*words)
    assert first.stdout == again.stdout
    (week,) = json.loads(first.stdout)["weeks"]
    assert week["week_number"] == 2
    assert {change["exercise"] for change in week["changes"]} == {"sl_rdl", "split_squat", "hip_hinge_drill"}


def test_later_weeks_hold_what_nothing_is_known_of(tmp_path: Path) -> None:
    result = run(saved(tmp_path, "p.json", json.dumps(PROFILE)), "--week", WEEK, "--weeks", "6", "--json")
    weeks = json.loads(result.stdout)["weeks"]
    assert [week["week_number"] for week in weeks] == [1] * 6
    assert len({week["hard_sets_per_leg"] for week in weeks}) == 1


def test_every_fault_is_named_on_its_own_line(tmp_path: Path) -> None:
    bad = {**PROFILE, "age": "old", "time_zone": 7, "push_time": "25:00", "surprise": 1}
    result = run(saved(tmp_path, "p.json", json.dumps(bad)), "--week", "2026-11-24", "--weeks", "none")
    assert result.exit_code == 2
    assert result.stdout == ""
    lines = result.stderr.splitlines()
    for word in ("age", "time_zone", "push_time", "surprise", "--week", "--weeks"):
        assert any(word in line for line in lines), word


def test_a_batch_keeps_its_order_and_goes_on_after_an_unusable_case() -> None:
    good = {"profile": PROFILE, "journal": [], "week": WEEK}
    cases = [good, {"profile": {}, "week": "soon"}, "nonsense", {**good, "weeks": 2}]
    text = "\n".join(case if isinstance(case, str) else json.dumps(case) for case in cases)
    result = run("--batch", "-", text=text)
    assert result.exit_code == 0
    first, second, third, fourth = (json.loads(line) for line in result.stdout.splitlines())
    assert len(first["weeks"]) == 1
    assert len(second["error"]) >= 2
    assert third["error"]
    assert len(fourth["weeks"]) == 2


def test_a_line_that_is_not_utf_8_is_one_unusable_case_and_a_count_of_weeks_is_a_number(tmp_path: Path) -> None:
    good = {"profile": PROFILE, "week": WEEK}
    path = tmp_path / "cases.jsonl"
    path.write_bytes(b"\xff\n" + json.dumps({**good, "weeks": "2"}).encode() + b"\n" + json.dumps(good).encode())
    first, second, third = map(json.loads, run("--batch", str(path)).stdout.splitlines())
    assert first == {"error": ["line 1: expected text in UTF-8"]}
    assert second == {"error": ["weeks: expected a whole number from 1 to 520, got '2'"]}
    assert len(third["weeks"]) == 1


def test_a_key_that_stands_twice_is_refused_by_its_line(tmp_path: Path) -> None:
    doubled = json.dumps(PROFILE, indent=1).replace('"age": 35', '"age": 35,\n "age": 36')
    result = run(saved(tmp_path, "p.json", doubled), "--week", WEEK, "--json")
    assert result.exit_code == 2
    assert "p.json line 4: age: this key stands twice in one object; keep one of them" in result.stderr
    case = f'{{"profile": {json.dumps(PROFILE)}, "week": "{WEEK}", "week": "{WEEK}"}}'
    assert "line 1: week: this key stands twice" in run("--batch", "-", text=case).stdout
