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


@pytest.mark.parametrize("words", ["no, just tight", "not bad", "fine until the lunges"])
def test_pai_01_what_may_tell_of_a_complaint_is_no_no(catalog: Catalog, words: str) -> None:
    play = evening(catalog, words)
    assert not pains(play)
    assert isinstance(play.athlete.stage, AskPain)


@pytest.mark.parametrize(
    "words", ["no, but my knee clicked", "knee was fine, calf not", "no, calf only", "good, but the calf"]
)
def test_pai_01_a_place_behind_a_no_is_asked_about(catalog: Catalog, words: str) -> None:
    play = evening(catalog, words)
    assert not pains(play)
    assert "How bad is it" in play.text()


@pytest.mark.parametrize(
    "words",
    ["yes my right knee felt weird, not pain exactly", "the step up felt odd in my right knee, not really pain",
     "right knee a bit off, wouldn't call it pain"],
)  # fmt: skip
def test_pai_01_what_is_no_pain_exactly_is_asked_about(catalog: Catalog, words: str) -> None:
    play = evening(catalog, words)
    assert not pains(play)
    assert "Pain: right knee" in play.text()


@pytest.mark.parametrize("words", [("[Something hurt]",), ("a bit", "dull"), ("yes", "4")])
def test_pai_01_a_yes_without_a_place_counts_and_is_asked_for_next_morning(
    catalog: Catalog, words: tuple[str, ...]
) -> None:
    play = evening(catalog, *words, "@ call")
    assert pains(play) == [(4 if "4" in words else 3, None, None)]
    assert "something hurt" in play.text()
    assert "Done as planned" not in play.text()
    play.say("right knee 2, dull")
    assert pains(play) == [(2, "knee", "right")]
    assert "How sore" in play.text()


def test_pai_01_a_yes_that_is_taken_back_in_the_morning_counts_no_more(catalog: Catalog) -> None:
    play = evening(catalog, "yes", "@ call", "0")
    assert not pains(play)


def test_pai_01_a_yes_without_a_place_is_asked_about_one_morning(catalog: Catalog) -> None:
    play = evening(catalog, "yes", "@ call", "@ call")
    assert pains(play) == [(3, None, None)]
    assert "How bad" not in play.text()
