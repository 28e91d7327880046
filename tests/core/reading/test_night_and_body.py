"""A night told with its reason keeps its hours, a score keeps its pain, and a pain that is back is not gone."""

import pytest

from core.reading import read
from core.reading.facts import Asked, PainSaid, RunSaid, Said, SleepSaid, SorenessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def _facts(text: str, asked: Asked | None) -> tuple[Said, ...]:
    return read(text, asked, SESSIONS["A"], "metric", CATALOG).facts


@pytest.mark.parametrize(
    ("text", "score"),
    [("no sleep knee pain 7", 7), ("bad sleep shin pain 4", 4), ("couldn't sleep knee pain 4", 4),
     ("couldn't sleep knee pain 6", 6), ("no sleep calves sore 6", 6), ("terrible night knee pain 5", 5)],
)  # fmt: skip
@pytest.mark.parametrize("asked", [None, "sleep"])
def test_a_score_right_behind_a_pain_is_never_hours_of_sleep(text: str, score: int, asked: Asked | None) -> None:
    facts = _facts(text, asked)
    assert [fact.score for fact in facts if isinstance(fact, PainSaid | SorenessSaid)] == [score]
    assert not any(isinstance(fact, SleepSaid) for fact in facts)


@pytest.mark.parametrize(
    ("text", "hours"),
    [("4 hours because of knee pain", 4), ("5 because of sore legs", 5), ("5 and a half with sore calves", 5.5),
     ("sore legs only 5 hours", 5), ("only 5 after the long run", 5), ("5 hours after the run", 5),
     ("run day so 5", 5), ("legs twitching 4 hours", 4), ("early run so 5 hours", 5), ("6 hours sore calves", 6),
     ("up early to run so 5 hours", 5), ("5 with a sore knee", 5), ("6 because my legs ached", 6)],
)  # fmt: skip
def test_a_night_told_with_its_reason_keeps_its_hours(text: str, hours: float) -> None:
    facts = _facts(text, "sleep")
    assert SleepSaid(hours=hours) in facts
    assert not any(isinstance(fact, RunSaid) for fact in facts)
    assert not [fact for fact in facts if isinstance(fact, PainSaid | SorenessSaid) and fact.score is not None]


@pytest.mark.parametrize("text", ["it's gone. then hurt again", "its gone, came back later", "gone but hurts again"])
def test_pai_10_a_pain_that_is_gone_and_back_is_no_zero(text: str) -> None:
    assert PainSaid(score=0) not in _facts(text, "pain")


@pytest.mark.parametrize(
    "text",
    ["knee pain hasn't vanished", "the pain has not disappeared, knee", "knee pain isn't history yet",
     "knee pain disappeared after the warm up but came back", "knee pain history", "knee pain hasn't gone",
     "it disappeared after warm up but knee hurt again at the end", "knee pain went away then came back",
     "knee pain nearly gone", "knee pain isnt completely gone", "knee pain never went away"],
)  # fmt: skip
@pytest.mark.parametrize("asked", [None, "pain"])
def test_pai_10_a_pain_that_is_not_gone_is_there(text: str, asked: Asked | None) -> None:
    assert [fact.region for fact in _facts(text, asked) if isinstance(fact, PainSaid)] == ["knee"]


@pytest.mark.parametrize(
    "text",
    ["knee pain vanished", "knee pain is history", "knee pain has gone", "knee pain cleared up, running again",
     "knee pain gone and back to running"],
)  # fmt: skip
def test_a_pain_that_is_gone_is_none(text: str) -> None:
    assert not _facts(text, None)
