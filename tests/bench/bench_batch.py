"""Time `legup plan --batch` per line: athletes who were never planned for, each with a long journal.

python -m tests.bench.bench_batch [lines] [weeks]

The processor time of the whole command, less that of a batch of one line, which is mostly starting up.
"""

import json
import resource
import subprocess
import sys
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from core.exchange import as_json
from tests.core.planner.runner import RUNNER, perfect_weeks


def main(lines: int, weeks: int) -> None:
    journal = [as_json(entry) for entry in perfect_weeks(RUNNER, weeks)[1]]
    week = (RUNNER.started + timedelta(weeks=weeks)).isoformat()
    athletes = [as_json(replace(RUNNER, name=f"Ada {n}")) for n in range(lines)]
    cases = [json.dumps({"profile": each, "journal": journal, "week": week}) for each in athletes]
    with tempfile.TemporaryDirectory() as folder:
        one, all_of_them = (_took(Path(folder) / "batch.jsonl", some) for some in (cases[:1], cases))
    print(f"{lines} lines of {weeks} weeks: {all_of_them:.2f} s, of which {one:.2f} s to start and plan the first")
    print(f"{(all_of_them - one) / max(1, lines - 1) * 1000:.1f} ms for each further line")


def _took(path: Path, cases: list[str]) -> float:
    path.write_text("\n".join(cases))
    before = _children()
    subprocess.run([sys.executable, "-m", "bot", "plan", "--batch", str(path)], check=True, stdout=subprocess.DEVNULL)
    return _children() - before


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    given = [int(n) for n in sys.argv[1:]]
    main(*(*given, *(200, 26)[len(given) :]))
