"""How hard one set or one exercise was is no repetition, and not how hard the session was."""

import pytest

from core.reading import read
from core.reading.facts import Asked, DoneSaid, EffortSaid, MinutesSaid, Said, SetsSaid, SleepSaid, SorenessSaid
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


SPLITS = SetsSaid(exercise="bulgarian_split_squat_loaded", leg="both", reps=(8, 8, 8), load_kg=12.5)


@pytest.mark.parametrize(
    ("text", "facts"),
    [("done. split squats were brutal (9/10). overall maybe 8", [EffortSaid(rpe=8)]),
     ("done 7 slept 6", [SleepSaid(hours=6), EffortSaid(rpe=7)]),
     ("done rpe7 p0 s3", [EffortSaid(rpe=7), SorenessSaid(score=3)]),
     ("took 50 min rdl 8 8 8 each", [MinutesSaid(minutes=50), RDLS]),
     ("rdl 8 8 8 each, rest tomorrow", [RDLS]), ("rdl 8 8 8 each rest tomorrow", [RDLS]),
     ("rdl 8 8 8 each, moved up to 12.5kg for the split squats 8 8 8 both", [RDLS, SPLITS]),
     ("12.5s for split squats 8 8 8 both", [SPLITS]),
     ("the session? done. the rpe? 8", [EffortSaid(rpe=8)]),
     ("easy run 35min. session later", []), ("session done after my run, 30 min", [MinutesSaid(minutes=30)]),
     ("hip thrusts 10 10 10, went down to 35", [SetsSaid(exercise="hip_thrust", reps=(10, 10, 10), load_kg=35)]),
     ("did all but went down to 35 on hip thrusts", []),
     # Nobody tells which list is of which leg.
     ("rdl: 8,8 / 8,7", [])],
)  # fmt: skip
def test_each_fact_of_a_run_on_is_kept(text: str, facts: list[Said]) -> None:
    assert {fact for fact in _facts(text) if fact.kind != "pain"} == set(facts)


def test_an_answer_by_numbers_needs_no_signs() -> None:
    reading = read("1 done 2 done 3 done 4 nope 5 done", "session", SESSIONS["B"], "metric", CATALOG)
    assert reading.facts == (DoneSaid(left_out=("glute_bridge",)),)
