"""A place that is worse, back, bad or in the way is asked how much (PAI-01); one that is better is not."""

import pytest

from core.body import Region
from core.reading import read
from core.reading.facts import PainSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def pains(text: str) -> list[PainSaid]:
    facts = read(text, "session", SESSIONS["A"], "metric", CATALOG).facts
    return [fact for fact in facts if isinstance(fact, PainSaid)]


@pytest.mark.parametrize(
    ("text", "region"),
    [("my knee is getting worse", "knee"), ("achilles worse every week even though i cut back", "achilles"),
     ("knee no better after 6 weeks", "knee"), ("shin not improving", "shin"), ("shin wont settle", "shin"),
     ("achilles is back", "achilles"), ("knee started again", "knee"), ("hip still there", "hip"),
     ("knee is bad on stairs", "knee"), ("my back is terrible", "lower_back"), ("ankle is banjaxed", "ankle"),
     ("knee is bugging me", "knee"), ("hip let me know its there", "hip"), ("achilles needs looking at", "achilles"),
     ("knee not 100%", "knee"), ("hip was talking to me on the rdls", "hip"),
     ("knee not great not terrible", "knee"), ("squats make my knee worse", "knee"),
     ("did the step ups and it made my hip worse", "hip"), ("cant stop my knee getting worse", "knee"),
     ("i stopped my knee is bad", "knee"), ("knee is back and sore", "knee")],
)  # fmt: skip
def test_a_place_that_ails_hurts(text: str, region: Region) -> None:
    assert pains(text) == [PainSaid(region=region)]


@pytest.mark.parametrize(
    "text",
    ["my knee is no worse", "knee isnt getting worse", "knee didnt get any worse", "will my knee get worse?",
     "if my knee is worse tomorrow ill skip", "dont want my knee to get worse", "knee wasnt too bad",
     "hip is not annoying me", "knee is back to normal", "heel came back down slowly", "my dads knee is worse",
     "knee was bad last week, fine now", "knee stopped annoying me", "calf raises are worse on the left",
     "balance on left foot is worse", "knee should be better by friday", "my back is fine again",
     "foot came back up", "heading back now", "i cut back a bit", "knee is back 100%", "knee is back and feeling great",
     "my knee is coming back nicely", "knee has returned to normal", "cycling doesnt make my knee worse",
     "would squats make my knee worse", "stopped to avoid my knee getting worse", "worried about doing my back in",
     "always put my back in a good position"],
)  # fmt: skip
def test_a_place_that_does_not_is_left_alone(text: str) -> None:
    assert not pains(text)


def test_its_number_is_kept() -> None:
    assert pains("knee is really bad, 7, left") == [PainSaid(score=7, region="knee", leg="left")]
    assert pains("knee hurts 3 left even though i cut back") == [PainSaid(score=3, region="knee", leg="left")]


def test_a_back_that_was_done_in_hurts_and_none_is_told_by_turning_back() -> None:
    assert pains("did me back in shifting a wardrobe, 5") == [PainSaid(score=5, region="lower_back")]
    assert pains("put my back out, 7") == [PainSaid(score=7, region="lower_back")]
    assert not pains("put it all back in the garage")
