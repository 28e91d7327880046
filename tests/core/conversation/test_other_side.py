"""One leg is asked about in the morning: the other one, the usual one and both are taken as the leg they are."""

import pytest

from core.catalog import Catalog
from core.journal import Pain
from tests.core.conversation.play import Play, begun

EVENING = ("@ until Done as planned", "@ 19:30")
ASKED = ("@ 2026-11-23 20:00", "left knee 2, dull", "@ until left knee, 0 to 10")


def told(play: Play) -> list[tuple[str | None, float]]:
    today = [e for e in play.athlete.journal if isinstance(e, Pain) and e.at.date() == play.now.date()]
    return [(pain.leg, pain.score) for pain in today]


@pytest.mark.parametrize(
    "words",
    [
        "the other knee 3",
        "other knee hurts today, 3",
        "a different one 3",
        "opposite side 3",
        "knee hurts 3, not the usual one",
        "not that knee, the other, 3",
        "the good knee hurts now 3",
        "right one 3",
        "right 3",
        "all done, other knee hurt 3",
    ],
)
def test_pai_01_the_other_leg_is_written_as_the_other(catalog: Catalog, words: str) -> None:
    assert told(begun(catalog, *ASKED, words, "dull")) == [("right", 3)]


@pytest.mark.parametrize("words", ["different one", "opposite side", "the other one", "not that one", "right one"])
def test_pai_01_the_other_leg_without_a_number_is_asked_about(catalog: Catalog, words: str) -> None:
    play = begun(catalog, *ASKED, words)
    assert ("right knee" in play.text(), told(play)) == (True, [])
    play.say("3")
    play.say("dull")
    assert told(play) == [("right", 3)]


@pytest.mark.parametrize("words", ["same knee, 3", "same one 3", "the usual one 3", "bad knee 3", "left 3", "3"])
def test_pai_01_the_usual_leg_is_the_one_that_is_asked_about(catalog: Catalog, words: str) -> None:
    assert told(begun(catalog, *ASKED, words)) == [("left", 3)]


@pytest.mark.parametrize(
    ("words", "pains"),
    [
        ("both 3", [("left", 3), ("right", 3)]),
        ("both knees 3", [("left", 3), ("right", 3)]),
        ("2 and the other one 1", [("left", 2), ("right", 1)]),
        ("usual one is fine, other one is a 2", [("left", 0), ("right", 2)]),
        ("left fine, other one 3", [("left", 0), ("right", 3)]),
    ],
)
def test_pai_01_both_legs_are_written(catalog: Catalog, words: str, pains: list[tuple[str, float]]) -> None:
    assert told(begun(catalog, *ASKED, words, "dull")) == pains


@pytest.mark.parametrize(
    "words",
    [
        "2, other one was 4 yesterday", "2. was 4 in the other one yesterday", "2, the other was 4",
        "2 and it was 4 in the other knee", "2 but yesterday the other one was 4",
    ],
)  # fmt: skip
def test_pai_01_the_other_leg_of_yesterday_puts_nothing_right_of_this_one(catalog: Catalog, words: str) -> None:
    play = begun(catalog, *ASKED, words)
    assert told(play) == [("left", 2)]
    assert "right knee 4 of 10" in play.text()
    yesterday = [e for e in play.athlete.journal if isinstance(e, Pain) and e.at.date() < play.now.date()]
    assert [(pain.leg, pain.score) for pain in yesterday] == [("left", 2)]


@pytest.mark.parametrize("words", ["the other knee is fine", "right one is fine"])
def test_pai_04_the_other_leg_that_is_well_answers_nothing_of_this_one(catalog: Catalog, words: str) -> None:
    play = begun(catalog, *ASKED, words)
    assert "left knee, 0 to 10" in play.text()
    play.say("2")
    assert told(play)[-1] == ("left", 2)


@pytest.mark.parametrize("words", ["fine but now the other one hurts", "ok but other side aches a bit"])
def test_pai_01_a_quiet_leg_hides_no_pain_of_the_other(catalog: Catalog, words: str) -> None:
    play = begun(catalog, *ASKED, words)
    assert (told(play), "right knee" in play.text()) == ([("left", 0)], True)


@pytest.mark.parametrize("words", ["both legs sore 3", "other leg 3, both 2"])
def test_pai_01_legs_are_no_knee_while_soreness_is_asked(catalog: Catalog, words: str) -> None:
    log = ("@ until Done as planned", "@ 20:40", "[Done as planned, clean]", "7", "left knee 2", "dull")
    assert all(leg != "right" for leg, _ in told(begun(catalog, *log, "@ until How sore", words)))


@pytest.mark.parametrize("words", ["left knee is fine", "left is fine now", "left knee is ok"])
def test_pai_01_a_leg_that_is_well_makes_no_pain_of_the_other(catalog: Catalog, words: str) -> None:
    assert told(begun(catalog, *ASKED, "2", words)) == [("left", 2)]


@pytest.mark.parametrize("words", ["wrong knee", "i told you the wrong knee", "not the left, the right"])
def test_pai_01_what_was_told_wrongly_is_put_right(catalog: Catalog, words: str) -> None:
    pains = [e for e in begun(catalog, *ASKED, words).athlete.journal if isinstance(e, Pain)]
    assert [(pain.leg, pain.score) for pain in pains][-1] == ("right", 2)


@pytest.mark.parametrize("words", ["knee twinge right 2", "knee right 2", "achilles tweak right 2", "hip pain right 2"])
def test_a_side_behind_another_place_is_of_that_place(catalog: Catalog, words: str) -> None:
    play = begun(catalog, *EVENING, "all done", "6", "left shin 2, dull ache", "@ call", "1", words)
    assert not [one for one in play.athlete.journal[-2:] if isinstance(one, Pain) and one.leg == "right"]
    assert "shin" not in play.text()


@pytest.mark.parametrize(
    "words", ["no not the run, strength", "no i meant thursday", "no, tomorrow", "no thanks", "no worries"]
)
def test_pai_08_a_no_to_something_else_makes_no_morning_quiet(catalog: Catalog, words: str) -> None:
    play = begun(catalog, *EVENING, "all done", "6", "left shin 2, dull ache", "@ call", "1")
    before = play.athlete.journal
    play.say(words)
    assert play.athlete.journal == before
    play.say("no it doesn't hurt")
    assert play.athlete.journal[-1].score == 0
