"""A high number that closes a report of a session that was done is how hard it was, whatever was told of the body."""

import pytest

from core.reading.facts import DoneSaid, EffortSaid, PainSaid, SorenessSaid
from tests.core.reading.test_once_misread import said


@pytest.mark.parametrize(
    ("text", "effort"),
    [
        ("all done, left knee a bit iffy on the way up but nothing really, calves done. like a 7", 7),
        ("everything done. right knee grumbled a little on the step ups. solid 7", 7),
        ("finished, hips tight, 8", 8),
        ("all done, quads are jelly. about 7", 7),
        ("done, tight hamstrings afterwards, probably an 8", 8),
        ("done but my back was a bit tight. 6/10", 6),
        ("all done, left hip felt a little stiff. 7/10", 7),
    ],
)
def test_a_number_of_its_own_at_the_end_is_no_pain(text: str, effort: int) -> None:
    facts = said(text, "session")
    assert facts >= {DoneSaid(), EffortSaid(rpe=effort)}
    assert not any(isinstance(fact, PainSaid | SorenessSaid) and fact.score for fact in facts)


def test_what_hurts_keeps_the_number_right_behind_it() -> None:
    assert said("all done, my left knee hurts, 7", "session") >= {PainSaid(region="knee", leg="left", score=7)}


@pytest.mark.parametrize("text", ["smashed it 7", "got it done 7", "all of it 7", "everything 7"])
def test_a_number_right_behind_done_is_how_hard_it_was(text: str) -> None:
    assert said(text, "session") == {DoneSaid(), EffortSaid(rpe=7)}
