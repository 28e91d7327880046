"""A pain told just before that was not so: the side, the number or all of it is put right, and no second one opens."""

import pytest

from core.catalog import Catalog
from core.journal import Pain, effective
from tests.core.conversation.play import Play, begun

TOLD = "@ until Done as planned", "@ 2026-11-25 20:00", "all done 6", "left knee 3, dull"


def pains(play: Play) -> list[tuple[str | None, float]]:
    return [(one.leg, one.score) for one in effective(play.athlete.journal) if isinstance(one, Pain)]


@pytest.mark.parametrize(
    ("words", "leg", "score"),
    [
        ("sorry, right knee not left", "right", 3),
        ("i meant the right knee", "right", 3),
        ("wrong knee, it was the right one", "right", 3),
        ("it was the right knee, 3, not the left", "right", 3),
        ("right knee 3, left is fine", "right", 3),
        ("it was the other knee", "right", 3),
        ("knee is not 3, more like 5", "left", 5),
        ("sorry, knee was a 4", "left", 4),
    ],
)
def test_pai_01_a_word_of_correction_puts_the_last_pain_right(
    catalog: Catalog, words: str, leg: str, score: float
) -> None:
    assert pains(begun(catalog, *TOLD, words)) == [(leg, score)]


@pytest.mark.parametrize("words", ["no knee pain after all", "undo the knee", "my mistake, no pain at all"])
def test_pai_01_a_pain_that_was_none_is_taken_back(catalog: Catalog, words: str) -> None:
    assert pains(begun(catalog, *TOLD, words)) == []


@pytest.mark.parametrize(
    "words", ["sorry, my right knee hurts now too, 4", "actually no knee pain when walking", "sorry that was a 5"]
)
def test_pai_01_what_is_no_correction_leaves_the_pain_as_it_was(catalog: Catalog, words: str) -> None:
    assert ("left", 3) in pains(begun(catalog, *TOLD, words))


@pytest.mark.parametrize(
    "words",
    [
        "the right one started too, 2",
        "now the right knee as well, 2",
        "it moved to the right, 2",
        "other knee now, a 2",
        "went for a walk and now the right one hurts too, 2",
    ],
)
def test_pai_10_the_other_leg_of_a_fresh_pain_is_a_pain_of_its_own(catalog: Catalog, words: str) -> None:
    assert pains(begun(catalog, *TOLD, words, "dull")) == [("left", 3), ("right", 2)]


@pytest.mark.parametrize(
    "words", ["right leg felt strong too", "the right one is fine now", "i started right leg first"]
)
def test_pai_10_the_other_leg_that_is_well_opens_no_pain(catalog: Catalog, words: str) -> None:
    play = begun(catalog, *TOLD, words)
    assert (pains(play), "Pain:" in play.text()) == ([("left", 3)], False)


def test_pai_01_a_side_in_a_sentence_of_its_own_is_the_side(catalog: Catalog) -> None:
    play = begun(catalog, *TOLD[:2], "calf twinged on the run, 4, had to walk a bit. left side this time!", "dull")
    assert pains(play) == [("left", 4)]


@pytest.mark.parametrize(
    "words",
    [
        "the other one is fine but hurts on stairs",
        "the other knee is ok",
        "actually the other one is fine",
        "the other one aches on stairs",
        "the other one hurts on stairs",
    ],
)
def test_pai_01_what_is_told_of_the_other_leg_takes_no_pain_back(catalog: Catalog, words: str) -> None:
    assert ("left", 3) in pains(begun(catalog, *TOLD, words))


@pytest.mark.parametrize("words", ["no, the other one", "it's the other knee that hurts", "i meant the other leg"])
def test_pai_01_the_other_leg_by_itself_is_a_correction(catalog: Catalog, words: str) -> None:
    assert pains(begun(catalog, *TOLD, words)) == [("right", 3)]
