"""The order in which one evening's words on a session come changes nothing (R08, PRO-18)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.journal import Entry, Pain, SessionLog, Soreness
from core.training import Week
from tests.core.planner.logs import lived
from tests.core.planner.runner import MONDAY, plan, runner


def _next_week(minutes: dict[str, int]) -> Week:
    """Return the week after one whose sets, effort and no pain were told so many minutes after each log's time."""
    journal: list[Entry] = []
    for entry in lived(runner(), 1):
        if not isinstance(entry, SessionLog):
            journal.append(entry)
            continue
        when = {name: entry.at + timedelta(minutes=late) for name, late in minutes.items()}
        sets = tuple(replace(done, pain=None) for done in entry.sets)
        journal.append(replace(entry, at=when["sets"], sets=sets, rpe=None))
        journal.append(replace(entry, at=when["effort"], sets=()))
        journal.append(Pain(at=when["no pain"], score=0, when="during"))
    return plan(runner(), tuple(sorted(journal, key=lambda e: e.at)), MONDAY + timedelta(weeks=1))


RAISED = _next_week({"sets": 0, "effort": 1, "no pain": 2})


@pytest.mark.parametrize(
    "minutes",
    [
        {"sets": 0, "no pain": 1, "effort": 2},
        {"no pain": 0, "sets": 1, "effort": 2},
        {"effort": 0, "no pain": 1, "sets": 2},
        {"sets": 0, "no pain": 1, "effort": 12 * 60},
    ],
)
def test_r08_no_pain_is_a_word_on_the_session_wherever_it_stands_in_the_evening(minutes: dict[str, int]) -> None:
    assert _next_week(minutes).sessions == RAISED.sessions


@pytest.mark.parametrize("hours", [-5, -11, 26])
def test_pro_18_no_pain_told_long_before_the_session_or_a_day_after_it_is_no_word_on_it(hours: int) -> None:
    week = _next_week({"sets": 0, "effort": 1, "no pain": hours * 60})
    assert week.hard_sets_per_leg < RAISED.hard_sets_per_leg or week.sessions != RAISED.sessions


def _sore(minutes: int, score: float = 5) -> Week:
    """Return the week after one whose last session was told so many minutes before or after sore legs."""
    journal = lived(runner(), 1)
    last = [entry for entry in journal if isinstance(entry, SessionLog)][-1]
    told = Soreness(at=last.at + timedelta(minutes=minutes), score=score)
    kept = [e for e in journal if not (isinstance(e, Soreness) and e.at > last.at)]
    return plan(runner(), tuple(sorted([*kept, told], key=lambda e: e.at)), MONDAY + timedelta(weeks=1))


@pytest.mark.parametrize("score", [1, 4, 5])
def test_r08_soreness_of_the_same_evening_is_of_the_work_before_it_in_either_order(score: float) -> None:
    assert _sore(2, score).sessions == _sore(-2, score).sessions


def test_pro_18_soreness_of_the_next_day_is_a_word_on_the_session() -> None:
    assert _sore(24 * 60, 1).hard_sets_per_leg > _sore(2, 1).hard_sets_per_leg
