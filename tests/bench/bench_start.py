"""Measure start-up to the first message, and resident memory after the first answers, of `legup chat`.

So is how long the commands take that answer and end. Run from the project's root: `python tests/bench/bench_start.py`.
The baseline is a bare interpreter. Modules are compiled once beforehand, as an installation does.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROUNDS = 7
ROOT = Path(__file__).parents[2]
WEEK = "2026-11-23"
ADA = {"name": "Ada", "age": 34, "time_zone": "Europe/Berlin", "started": WEEK, "level": "beginner",
       "weekly_distance_km": 30, "runs": [{"day": "sun", "kind": "long", "at": "09:00", "minutes": 90}]}  # fmt: skip
ANSWERING = {
    "help": ["--help"],
    "read": ["read", "all done, slept 7", "--json"],
    "plan": ["plan", "-", "--week", WEEK, "--json"],
}


def bare() -> float:
    """Return the seconds that an interpreter takes to say one line."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", "print('ready')"], check=True, capture_output=True)
    return time.perf_counter() - began


def installed(folder: Path) -> dict[str, str]:
    """Return an environment that keeps compiled modules in a folder."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(folder)}


def command(words: list[str], environment: dict[str, str]) -> float:
    """Return the seconds that a command takes, with a profile to read if it wants one."""
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "bot", *words], cwd=ROOT, env=environment, input=json.dumps(ADA), text=True, check=True,
        capture_output=True,
    )  # fmt: skip
    return time.perf_counter() - began


def chat(folder: Path, environment: dict[str, str]) -> tuple[float, float]:
    """Return the seconds to the first message and the resident megabytes after two answers."""
    command = [sys.executable, "-m", "bot", "chat", "--at", "2026-11-23T06:30+01:00", "--database"]
    began = time.perf_counter()
    with subprocess.Popen(
        [*command, str(folder / "trial.sqlite3")], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env=environment,
    ) as process:  # fmt: skip
        assert process.stdin
        assert process.stdout
        while not process.stdout.readline().strip():
            pass
        ready = time.perf_counter() - began
        process.stdin.write("Ada\n34\n")
        process.stdin.flush()
        time.sleep(1)
        status = Path(f"/proc/{process.pid}/status").read_text()
        process.stdin.close()
        process.stdout.read()
    match = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert match
    return ready, int(match[1]) / 1024


def main() -> None:
    """Print both figures and the ratio of start-up to the bare interpreter's."""
    baseline = median(bare() for _ in range(ROUNDS))
    figures = []
    with tempfile.TemporaryDirectory() as compiled:
        for _ in range(1 + ROUNDS):
            with tempfile.TemporaryDirectory() as folder:
                figures.append(chat(Path(folder), installed(Path(compiled))))
        for name, words in ANSWERING.items():
            took = median([command(words, installed(Path(compiled))) for _ in range(1 + ROUNDS)][1:])
            print(f"legup {name}: median {took * 1000:.0f} ms, {took / baseline:.0f}x a bare interpreter")
    del figures[0]
    ready, memory = median(f[0] for f in figures), max(f[1] for f in figures)
    print(f"start-up to first message: median {ready * 1000:.0f} ms, {ready / baseline:.0f}x a bare interpreter")
    print(f"resident memory after two answers: {memory:.0f} MB")


if __name__ == "__main__":
    main()
