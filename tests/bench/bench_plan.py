"""Time `plan_weeks` from a journal of 26 weeks without receipts, against a plain JSON parse of the same journal.

python -m tests.bench.bench_plan [weeks] [repeats]
"""

import json
import sys
import time
from datetime import timedelta
from statistics import median

from core.exchange import as_json
from core.planner import plan_weeks
from tests.core.planner.runner import catalog, perfect_weeks, runner


def main(weeks: int, repeats: int) -> None:
    profile = runner()
    _, journal = perfect_weeks(profile, weeks)
    text = "\n".join(json.dumps(as_json(entry)) for entry in journal)
    monday = profile.started + timedelta(days=7 * weeks)
    plan_weeks(profile, journal, catalog(), monday)
    planned = median(_timed(lambda: plan_weeks(profile, journal, catalog(), monday)) for _ in range(repeats))
    parsed = median(_timed(lambda: [json.loads(line) for line in text.splitlines()]) for _ in range(repeats))
    print(
        f"{len(journal)} entries, {weeks} weeks: one plan {planned * 1000:.2f} ms, {weeks / planned:.0f} weeks a second"
    )
    print(f"baseline (JSON parse of the same journal) {parsed * 1000:.2f} ms: ratio {planned / parsed:.1f}")


def _timed(work: object) -> float:
    begun = time.process_time()
    work()  # type: ignore[operator]
    return time.process_time() - begun


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 26, int(sys.argv[2]) if len(sys.argv) > 2 else 40)
