"""What took work off ends: trouble that is over leaves no lasting mark on weeks that are done well afterwards."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from core.athlete import Profile
from core.journal import Entry, SessionLog, SetDone, Soreness
from core.training import Week
from tests.core.planner.runner import MONDAY, plan, runner
from tests.life import perfect_week

Tell = Callable[[int, tuple[Entry, ...]], tuple[Entry, ...]]


def played(profile: Profile, weeks: int, tell: Tell) -> list[Week]:
    """Live so many weeks as prescribed, but for what is told of each, counted from 0."""
    journal: tuple[Entry, ...] = ()
    found = []
    for n in range(weeks):
        found.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += tell(n, perfect_week(found[-1], profile, receipt=False))
    return found


def short_in(weeks: tuple[int, ...]) -> Tell:
    """Two exercises come a good tenth short in some weeks."""

    def fewer(done: SetDone) -> SetDone:
        few = done.exercise in ("sl_rdl", "split_squat") and done.reps is not None
        return replace(done, reps=done.reps - 2) if few and done.reps is not None else done

    def tell(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        if n not in weeks:
            return week
        return tuple(replace(e, sets=tuple(map(fewer, e.sets))) if isinstance(e, SessionLog) else e for e in week)

    return tell


def modes(weeks: list[Week]) -> list[str]:
    return [week.mode for week in weeks]


def test_pro_11_a_reset_that_stalls_called_is_one_week() -> None:
    weeks = played(runner(), 9, short_in((1, 2)))
    assert modes(weeks)[2:] == ["build", "reset", "build", "build", "build", "build", "build"]


def test_pro_11_after_a_reset_only_two_new_short_weeks_call_the_next() -> None:
    weeks = played(runner(), 8, short_in((1, 2, 3, 4)))
    assert modes(weeks)[2:6] == ["build", "reset", "build", "build"]
    again = played(runner(), 8, short_in((1, 2, 3, 4, 5)))
    assert modes(again)[2:8] == ["build", "reset", "build", "build", "reset", "build"]


def test_row_8_soreness_of_the_reset_week_itself_calls_no_other() -> None:
    def sore(n: int, week: tuple[Entry, ...]) -> tuple[Entry, ...]:
        high = n in (1, 2, 3)
        return tuple(replace(e, score=7) if high and isinstance(e, Soreness) else e for e in week)

    weeks = played(runner(), 8, sore)
    assert weeks[3].mode == "reset"
    assert "reset" not in modes(weeks[4:])
