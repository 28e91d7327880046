"""Looking back on a month: when it is offered, and that no plan follows from it (ASS-01, ASS-04)."""

from datetime import timedelta
from pathlib import Path

import pytest

from core.catalog import Catalog
from core.exchange import encode, read_journal_lines
from core.journal import Entry
from core.planner import plan_weeks
from core.telling import Feel, Milestone, Wellness
from tests.core.conversation.play import Play, perform
from tests.core.planner.logs import at, lived
from tests.core.planner.runner import MONDAY, runner

SCRIPTS = Path(__file__).parents[2] / "transcripts"


def offers(play: Play, words: str, days: int) -> int:
    """Count the mornings of so many days on which these words are said."""
    assert play.turn is not None
    until, said = play.now + timedelta(days=days), 0
    while play.turn.next_call is not None and play.turn.next_call < until:
        play.call()
        said += words in play.text()
    return said


def test_ass_01_the_first_month_is_offered_three_times_at_most(catalog: Catalog) -> None:
    play = perform(SCRIPTS / "hello.txt", catalog)
    assert offers(play, "A month of training", 31) == 0
    assert 1 <= offers(play, "A month of training", 30) <= 3


@pytest.mark.parametrize(
    "entry",
    [
        Milestone(at=at(1, 2), said="stairs without the rail"),
        Feel(at=at(1, 2), pace="better", hills="better", late_form="better"),
        Feel(at=at(1, 2), pace="worse", hills="worse", late_form=None),
        Wellness(at=at(1, 2), sleep=1, fatigue=1, stress=1, soreness=1),
        Wellness(at=at(1, 2), sleep=7, fatigue=7, stress=7, soreness=7),
    ],
    ids=lambda entry: f"{entry.kind}",
)
def test_ass_04_what_is_told_of_running_and_mornings_moves_no_plan(entry: Entry, catalog: Catalog) -> None:
    profile, monday = runner(), MONDAY + timedelta(weeks=2)
    journal = lived(profile, 2)
    assert plan_weeks(profile, (*journal, entry), catalog, monday) == plan_weeks(profile, journal, catalog, monday)


def test_ass_04_the_new_kinds_are_read_back_from_an_export(catalog: Catalog) -> None:
    entries = (
        Milestone(at=at(1)),
        Feel(at=at(1), pace="same"),
        Wellness(at=at(1), sleep=2, fatigue=3, stress=4, soreness=5),
    )
    lines = "\n".join(encode(entry).decode() for entry in entries)
    assert read_journal_lines(lines, catalog) == entries
