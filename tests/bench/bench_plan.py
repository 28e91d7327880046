"""Time `plan_weeks` from a journal of 26 weeks without receipts, against a plain JSON parse of the same journal.

python -m tests.bench.bench_plan [weeks] [repeats]
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from statistics import median

from core.exchange import as_json
from core.journal import Sleep
from core.planner import plan_weeks
from core.wall_time import midnight
from tests.core.planner.runner import catalog, perfect_weeks, runner


def main(weeks: int, repeats: int) -> None:
    profile = runner()
    _, journal = perfect_weeks(profile, weeks)
    text = "\n".join(json.dumps(as_json(entry)) for entry in journal)
    monday = profile.started + timedelta(days=7 * weeks)
    strangers = [replace(profile, name=f"Ada {n}") for n in range(repeats)]
    first = median(_timed(lambda who=who: plan_weeks(who, journal, catalog(), monday)) for who in strangers)
    sleeps = [Sleep(at=midnight(monday, profile.zone) + timedelta(hours=n), hours=8) for n in range(repeats)]
    plan_weeks(profile, journal, catalog(), monday)
    following = monday + timedelta(days=7)
    again = median(
        _timed(lambda said=said: plan_weeks(profile, (*journal, said), catalog(), following)) for said in sleeps
    )
    known = median(_timed(lambda: plan_weeks(profile, journal, catalog(), monday)) for _ in range(repeats))
    parsed = median(_timed(lambda: [json.loads(line) for line in text.splitlines()]) for _ in range(repeats))
    print(f"{len(journal)} entries, {weeks} weeks; baseline, a JSON parse of them: {parsed * 1000:.2f} ms")
    print(f"first plan of an athlete: {first * 1000:.2f} ms, ratio {first / parsed:.1f}")
    print(f"the next week after one entry more, as in a chat: {again * 1000:.2f} ms, ratio {again / parsed:.1f}")
    print(f"this week again, as in a chat: {known * 1000:.2f} ms, ratio {known / parsed:.1f}")


def _timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 26, int(sys.argv[2]) if len(sys.argv) > 2 else 40)
