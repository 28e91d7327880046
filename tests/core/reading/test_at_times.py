"""One place that is scored at several times of a day counts as it was at its worst; another day does not (PAI-01)."""

import pytest

from core.reading import read
from core.reading.facts import Asked, PainSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def score(text: str, asked: Asked | None) -> float | None:
    facts = read(text, asked, SESSIONS["A"], "metric", CATALOG).facts
    (pain,) = (fact for fact in facts if isinstance(fact, PainSaid))
    assert (pain.region, pain.leg) == ("knee", "left")
    return pain.score


@pytest.mark.parametrize("asked", ["pain", "session", None])
@pytest.mark.parametrize(
    "told",
    ["4 when squatting, 1 now", "4 during, 0 now", "4 on the step ups, 1 now", "was 4 during the session, now 1",
     "was a 4 on the run but 0 now", "2 before, 4 during, 3 now", "1 before 4 after", "1 at the start, 4 by the end",
     "4 going down, 1 going up", "0 walking, 4 on stairs", "4 at worst, 2 mostly", "2 mostly, 4 at worst",
     "2 usually, 4 today", "2 before 4 during 3 now", "started at 1 ended at 4", "started at 4, ended at 1"],
)  # fmt: skip
def test_the_worst_of_a_day_counts(told: str, asked: Asked | None) -> None:
    assert score(f"left knee {told}", asked) == 4


@pytest.mark.parametrize("asked", ["pain", "session", None])
@pytest.mark.parametrize(
    "told", ["4 last week, 1 today", "4 yesterday, 1 now", "4 on mondays run, 1 now", "4 on the run yesterday, 1 now"]
)
def test_how_it_was_on_another_day_does_not(told: str, asked: Asked | None) -> None:
    assert score(f"left knee {told}", asked) == 1


@pytest.mark.parametrize("told", ["3 on the rdls, 8 reps now", "3 after 10", "3 at 6 today"])
def test_what_was_done_is_no_score_of_a_place(told: str) -> None:
    assert score(f"left knee {told}", "session") == 3
