"""The evening's question whether anything hurt: what answers it, and what becomes of a yes without a place."""

import pytest

from core.catalog import Catalog
from core.conversation.stages.stage import AskPain
from core.journal import Entry, Pain, WeekShown, effective
from tests.core.conversation.play import Play, begun

EVENING = ("@ until Done as planned", "[Done as planned, clean]", "[7]")


def evening(catalog: Catalog, *lines: str) -> Play:
    return begun(catalog, *EVENING, *lines)


def pains(play: Play) -> list[tuple[object, ...]]:
    told: list[Entry] = [entry for entry in effective(play.athlete.journal) if not isinstance(entry, WeekShown)]
    return [(e.score, e.region, e.leg) for e in told if isinstance(e, Pain)]


@pytest.mark.parametrize(
    "words",
    ["no, all fine", "no all good", "all fine", "nope, fine", "no, felt great", "no everything was ok", "calf's fine",
     "nah, my legs felt strong", "no. felt good", "no, knee was fine too", "no pain, all good", "nothing, thanks"],
)  # fmt: skip
def test_pai_01_that_all_was_fine_answers_whether_anything_hurt(catalog: Catalog, words: str) -> None:
    play = evening(catalog, words)
    assert pains(play) == [(0, None, None)]
    assert "anything hurt" not in play.text()


@pytest.mark.parametrize("words", ["no, just tight", "not bad", "fine until the lunges", "good, but the calf"])
def test_pai_01_what_may_tell_of_a_complaint_is_no_no(catalog: Catalog, words: str) -> None:
    play = evening(catalog, words)
    assert not pains(play)
    assert isinstance(play.athlete.stage, AskPain)


@pytest.mark.parametrize("words", ["no, but my knee clicked", "knee was fine, calf not", "no, calf only"])
def test_pai_01_a_place_behind_a_no_is_asked_about(catalog: Catalog, words: str) -> None:
    play = evening(catalog, words)
    assert not pains(play)
    assert "How bad is it" in play.text()
