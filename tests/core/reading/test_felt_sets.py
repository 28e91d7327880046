"""How one set felt takes nothing from a session that was done; what cut it short does."""

import pytest

from core.reading import read
from core.reading.facts import DoneSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def _done(text: str) -> list[DoneSaid]:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    return [fact for fact in facts if isinstance(fact, DoneSaid)]


@pytest.mark.parametrize(
    "text",
    ["all done, last set of rdls was brutal", "all done, knee hurt on the last set of rdls",
     "finished it all. last set of rdls hard", "all done, knee was fine till the last set of rdls",
     "all done, most of the step ups were clean",
     "all done, half expected the split squats to be worse"],
)  # fmt: skip
def test_how_a_set_felt_leaves_nothing_out(text: str) -> None:
    assert _done(text) == [DoneSaid()]


@pytest.mark.parametrize(
    "text",
    ["all done but skipped the last set of rdls", "all done, missed the last set of rdls",
     "all done except the last set of rdls", "all done, last set of rdls was short",
     "all done, didnt finish the last set of rdls", "all done, no last set of rdls, knee hurt",
     "all done, only 6 on the last set of rdls"],
)  # fmt: skip
def test_a_set_that_was_cut_short_does(text: str) -> None:
    assert _done(text) == [DoneSaid(left_out=("sl_rdl",))]
