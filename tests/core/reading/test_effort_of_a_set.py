"""How hard one set or one exercise was is no repetition, and not how hard the session was."""

import pytest

from core.reading import read
from core.reading.facts import Asked, EffortSaid, MinutesSaid, Said, SetsSaid, SorenessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS

BULGARIANS = SetsSaid(exercise="bulgarian_split_squat_loaded", leg="both", reps=(8, 8, 8))
RDLS = SetsSaid(exercise="sl_rdl_loaded", leg="both", reps=(8, 8, 8))
BRIDGES = SetsSaid(exercise="glute_bridge", reps=(15, 15))


def _facts(text: str, asked: Asked | None = "session") -> list[Said]:
    return [fact for fact in read(text, asked, SESSIONS["B"], "metric", CATALOG).facts if fact.kind != "done"]


@pytest.mark.parametrize(
    ("text", "facts"),
    [("bulgarians 8 8 8 each leg, last set rpe 9", [BULGARIANS]),
     ("bulgarians 8 8 8 each leg, last set at 9 rpe", [BULGARIANS]),
     ("bulgarians 8 8 8 each leg, rpe 9 on the last set", [BULGARIANS]),
     ("bulgarians 8 8 8 each were a 7", [BULGARIANS, EffortSaid(rpe=7)]),
     ("bulgarians were an 8", []), ("rpe 6 but the bulgarians were an 8", [EffortSaid(rpe=6)]),
     ("rdls 8 8 8 each, bulgarians were an 8, bridges 15 15", [RDLS, BRIDGES]),
     ("rpe 7, last set rpe 9", [EffortSaid(rpe=7)]),
     # Which one is the session's is asked.
     ("rpe 7, rdl rpe 8", []),
     # These are sets.
     ("bulgarians were 8 8 8 each", [BULGARIANS]),
     ("bulgarians were an 8 each leg", [SetsSaid(exercise=BULGARIANS.exercise, leg="both", reps=(8,))])],
)  # fmt: skip
def test_a_rating_of_a_part_is_not_taken_for_more(text: str, facts: list[Said]) -> None:
    assert _facts(text) == facts


def test_the_answer_stands_before_what_one_set_was() -> None:
    assert _facts("7 last set was a 9", "rpe") == [EffortSaid(rpe=7)]


@pytest.mark.parametrize(
    ("text", "facts"),
    [("took 25 mins felt like a 6 no pain", [EffortSaid(rpe=6), MinutesSaid(minutes=25)]),
     ("all done in 30 min core", [MinutesSaid(minutes=30)]), ("done + 10 min core", []),
     ("rdl, bulgarians all 3x8 each", [BULGARIANS, RDLS]), ("rdl 8 8 8 each, not 8 8 7", [RDLS]),
     ("glutes 3, same in the hams", [SorenessSaid(score=3, region="glute"), SorenessSaid(score=3, region="hamstring")]),
     ("left calf 3, same as yesterday", [SorenessSaid(score=3, region="calf", leg="left")])],
)  # fmt: skip
def test_what_is_told_once_for_two_is_of_both(text: str, facts: list[Said]) -> None:
    told = [fact for fact in _facts(text) if fact.kind != "pain"]
    assert set(told) == set(facts)
