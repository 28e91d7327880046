"""`legup chat` as a newcomer runs it: a process of its own, replies piped in, killed and started again."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ONBOARDING = Path(__file__).parent / "onboarding.txt"


def command(database: Path, *more: str) -> list[str]:
    return [sys.executable, "-m", "bot", "chat", "--database", str(database), *more]


def chat(database: Path, *lines: str, at: str = "2026-11-20T18:00+01:00") -> str:
    """Pipe the lines in and return the whole transcript."""
    done = subprocess.run(
        command(database, "--at", at), cwd=ROOT, input="\n".join(lines), capture_output=True, text=True, check=True
    )
    assert not done.stderr
    return done.stdout


def test_a_month_can_be_replayed_from_a_script_and_gives_the_same_twice(tmp_path: Path) -> None:
    answers = ONBOARDING.read_text().splitlines()
    script = [*answers, *[line for _ in range(28) for line in (":day", "all done, 6", "no pain", "1")]]
    lived = [chat(tmp_path / f"{n}.db", *script) for n in range(2)]
    assert lived[0] == lived[1]
    assert "Traceback" not in lived[0]
    assert lived[0].count("All noted.") >= 6


def test_an_instant_that_is_none_is_refused_with_an_example(tmp_path: Path) -> None:
    done = subprocess.run(
        command(tmp_path / "x.db", "--at", "tomorrow"), cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "2026-11-23T06:30+01:00" in done.stderr


ANSWERS = ONBOARDING.read_text().splitlines()
THURSDAY = [*ANSWERS, *[":day"] * 6]
"""Up to the day of the first session."""


def test_exports_are_saved_beside_their_database(tmp_path: Path) -> None:
    chat(tmp_path / "ann.db", *ANSWERS, "/export")
    assert {path.name for path in (tmp_path / "ann.documents").iterdir()} == {"profile.json", "journal.jsonl"}


def test_nobody_else_on_the_machine_can_read_what_is_kept(tmp_path: Path) -> None:
    chat(tmp_path / "kept" / "ann.db", *ANSWERS, "/export")
    made = [tmp_path / "kept", *(tmp_path / "kept").rglob("*")]
    assert len(made) >= 5
    assert [path.name for path in made if path.stat().st_mode & 0o077] == []


@pytest.mark.parametrize(
    "lines",
    [ANSWERS[:2], ANSWERS[:7], ANSWERS[:12], [*THURSDAY, "all done"], [*THURSDAY, "all done", "6"]],
    ids=["safety", "equipment", "place", "effort", "pain"],
)
def test_killed_between_any_two_messages_it_goes_on_where_it_was(tmp_path: Path, lines: list[str]) -> None:
    """Kill -9 once the last answer was replied to; the next start stands at the same question."""
    database = tmp_path / "killed.db"
    with subprocess.Popen(
        command(database, "--at", "2026-11-20T18:00+01:00"),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write("\n".join([*lines, ":now", ""]))
        process.stdin.flush()
        while not process.stdout.readline().startswith("> :now"):
            pass
        while not process.stdout.readline().startswith("---"):
            pass
        process.send_signal(signal.SIGKILL)
    whole = chat(tmp_path / "whole.db", *lines)
    after = chat(database)
    assert _last_message(after) == _last_message(whole)


def _last_message(transcript: str) -> str:
    return transcript.rstrip().split("\n\n")[-1]
