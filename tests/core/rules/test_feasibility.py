"""The arithmetic of D03: how many demanding sessions fit around so many key runs, over all run weeks."""

from datetime import timedelta
from itertools import combinations, pairwise

import pytest

from core.athlete import DAYS, PlannedRun
from core.rules.spacing import consecutive, runs_between, spoiled_run, too_close
from core.wall_time import instant
from tests.core.rules.weeks import MONDAY, athlete

HALF_HOUR = timedelta(minutes=30)


def most_sessions(key_days: tuple[str, ...], on_key_days: bool) -> int:
    """Return the most evening sessions that a repeating week with morning key runs can hold."""
    runner = athlete(*(PlannedRun(day=day, kind="tempo", at="07:00") for day in key_days))
    runs = runs_between(runner, MONDAY, MONDAY + timedelta(days=8))
    evenings = {n: instant(MONDAY + timedelta(days=n), "18:00", runner.zone) for n in range(7)}
    free = [n for n in range(7) if on_key_days or DAYS[n] not in key_days]
    open_days = [n for n in free if spoiled_run(evenings[n] + HALF_HOUR, runs) is None]
    for count in range(len(open_days), 0, -1):
        for days in combinations(open_days, count):
            starts = [evenings[n] for n in days]
            around = [*starts, starts[0] + timedelta(days=7)]
            if not any(too_close(a, b) or consecutive(a, b, runner.zone) for a, b in pairwise(around)):
                return count
    return 0


def calendars(key_runs: int, on_key_days: bool = True) -> list[int]:
    return [most_sessions(days, on_key_days) for days in combinations(DAYS, key_runs)]


def test_d03_easy_and_rest_days_alone_are_often_too_few() -> None:
    counts = calendars(3, on_key_days=False)
    assert (len(counts), counts.count(1)) == (35, 21)


@pytest.mark.parametrize("key_runs", [3, 4])
def test_d03_evenings_of_key_days_make_room_for_two(key_runs: int) -> None:
    counts = calendars(key_runs)
    assert len(counts) == 35
    assert min(counts) >= 2


def test_d03_five_six_and_seven_key_runs() -> None:
    five = calendars(5)
    assert (sum(count >= 2 for count in five), len(five), min(five)) == (14, 21, 1)
    assert set(calendars(6)) == {1}
    assert calendars(7) == [0]
