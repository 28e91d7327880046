"""Time `plan_weeks` from a long journal: cold, with receipts, put right or asked again as in a chat; and how it grows.

python -m tests.bench.bench_plan [weeks] [repeats]

Times are the least of the repeats in processor time, with the middle one beside it; a plain JSON parse of the same
journal is the measure on any machine. Calls of functions are the same at each run, however busy the machine is.
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count
from statistics import median

from bot.heap import settle_heap
from core.exchange import as_json
from core.journal import Entry, Sleep
from core.planner import plan_weeks
from core.wall_time import midnight
from tests.core.planner.runner import catalog, perfect_weeks, runner
from tests.life import perfect_week

RUNNER = runner()
STRANGERS = count()
"""Each cold plan is of an athlete who was never asked for."""


def main(weeks: int, repeats: int) -> None:
    shown, journal = perfect_weeks(RUNNER, weeks)
    monday = RUNNER.started + timedelta(days=7 * weeks)
    receipts = tuple(entry for week in shown for entry in perfect_week(week, RUNNER))
    settle_heap()
    lines = [json.dumps(as_json(entry)) for entry in journal]
    parsed = _timed(lambda n: [json.loads(line) for line in lines], repeats)
    print(f"{len(journal)} entries, {weeks} weeks; least and median of {repeats}; measure: a JSON parse of them")
    _tell("the JSON parse", parsed, parsed)
    _tell("first plan of an athlete", _timed(lambda n: _cold(journal, weeks), repeats), parsed)
    _tell("the same with each week's receipt", _timed(lambda n: _cold(receipts, weeks), repeats), parsed)
    sleeps = [Sleep(at=midnight(monday, RUNNER.zone) + timedelta(hours=n), hours=8) for n in range(repeats)]
    following = monday + timedelta(days=7)
    plan_weeks(RUNNER, journal, catalog(), monday)
    said = _timed(lambda n: plan_weeks(RUNNER, (*journal, sleeps[n]), catalog(), following), repeats)
    _tell("the next week after one entry more, as in a chat", said, parsed)
    cut = _timed(lambda n: plan_weeks(RUNNER, (*journal[:-1], sleeps[n]), catalog(), monday), repeats)
    _tell("this week with its last entry put right", cut, parsed)
    _tell("this week again", _timed(lambda n: plan_weeks(RUNNER, journal, catalog(), monday), repeats), parsed)
    print("first plan by length of the journal:")
    for length in (weeks // 2, weeks, 2 * weeks):
        told = perfect_weeks(RUNNER, length)[1]
        least = min(_timed(lambda n, told=told, length=length: _cold(told, length), repeats))
        print(f"  {length:3} weeks: {least:6.2f} ms, {least / length:.3f} a week; {_calls(told, length):7,} calls")


def _cold(journal: tuple[Entry, ...], weeks: int) -> object:
    stranger = replace(RUNNER, name=f"Ada {next(STRANGERS)}")
    return plan_weeks(stranger, journal, catalog(), RUNNER.started + timedelta(days=7 * weeks))


def _timed(work: Callable[[int], object], repeats: int) -> list[float]:
    """Return the milliseconds of each repeat."""
    took = []
    for n in range(repeats):
        begun = time.process_time()
        work(n)
        took.append((time.process_time() - begun) * 1000)
    return took


def _calls(journal: tuple[Entry, ...], weeks: int) -> int:
    """Count the calls of functions of one cold plan, built-in ones too."""
    calls = 0

    def counted(_: object, event: str, __: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(counted)
    _cold(journal, weeks)
    sys.setprofile(None)
    return calls


def _tell(what: str, took: list[float], parsed: list[float]) -> None:
    print(f"{what}: {min(took):.2f} and {median(took):.2f} ms, ratio {min(took) / min(parsed):.1f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 26, int(sys.argv[2]) if len(sys.argv) > 2 else 40)
