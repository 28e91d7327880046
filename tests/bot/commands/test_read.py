"""`legup read` by its contract: JSON, batch, faults, exit status."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from bot.commands.read import command

SESSIONS = Path(__file__).parents[2] / "core/reading/corpus/sessions.json"


def run(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(command, arguments, input=stdin)


def test_a_reply_comes_out_as_facts_questions_and_unread_words() -> None:
    result = run("left knee 3 sharp", "--json")
    assert result.exit_code == 0
    assert json.loads(result.output) == {
        "facts": [{"kind": "pain", "score": 3, "region": "knee", "leg": "left", "type": "sharp"}],
        "questions": [],
        "unread": [],
    }


def test_people_get_a_line_instead_of_json() -> None:
    assert run("slept 7.5h").output == "Understood: slept 7.5 hours\n"


def test_a_session_file_tells_what_first_one_means(tmp_path: Path) -> None:
    path = tmp_path / "session.json"
    path.write_text(json.dumps(json.loads(SESSIONS.read_text())["A"]))
    result = run("first one 8/8 both legs", "--asked", "session", "--session", str(path), "--json")
    assert json.loads(result.output)["facts"] == [{"kind": "sets", "exercise": "sl_rdl", "leg": "both", "reps": [8, 8]}]


def test_a_batch_answers_line_by_line_and_goes_on_after_an_unusable_one() -> None:
    lines = ['{"text": "7", "asked": "rpe"}', '{"txt": "7"}', "nonsense", '{"text": "10kg", "units": "stone"}', "7"]
    result = run("--batch", "-", stdin="\n".join(lines))
    assert result.exit_code == 0
    answers = [json.loads(line) for line in result.output.splitlines()]
    assert answers[0]["facts"] == [{"kind": "rpe", "rpe": 7}]
    assert answers[1] == {
        "error": ["line 2: text: this field is required", "line 2: txt: this field is unknown; remove it"]
    }
    assert [list(answer) for answer in answers[2:]] == [["error"]] * 3


def test_every_fault_is_named_and_the_status_is_2(tmp_path: Path) -> None:
    path = tmp_path / "session.json"
    path.write_text("{}")
    result = run("7", "--asked", "mood", "--units", "stone", "--session", str(path))
    assert result.exit_code == 2
    assert {"asked", "units", "session.id"} <= {line.split(": ")[1] for line in result.output.splitlines()}
    assert run("7", "--session", str(tmp_path / "none.json")).exit_code == 2
    assert run("--batch", str(tmp_path / "none.jsonl")).exit_code == 2
    assert run().exit_code == 2


def test_an_exercise_that_nobody_knows_is_a_fault() -> None:
    session = json.loads(SESSIONS.read_text())["C"]
    session["exercises"][0]["exercise"] = "leg_press"
    result = run("--batch", "-", stdin=json.dumps({"text": "7", "session": session}))
    assert json.loads(result.output) == {"error": ["line 1: session.exercises: unknown exercise 'leg_press'"]}


def test_a_broken_character_is_left_out() -> None:
    assert json.loads(run("--batch", "-", stdin='{"text": "\\ud800 7", "asked": "rpe"}').output)["facts"]


def test_a_key_that_stands_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "session.json"
    path.write_text('{"id": "a", "id": "b"}')
    result = run("all done", "--session", str(path))
    assert result.exit_code == 2
    assert "session.json: id: this key stands twice" in result.stderr
    assert "line 1: text: this key stands twice" in run("--batch", "-", stdin='{"text": "a", "text": "b"}').stdout
