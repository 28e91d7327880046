"""What stands near words that a rule takes apart, and means something else: no pain is lost, no session made of it."""

import pytest

from core.reading import read
from core.reading.facts import Asked, DoneSaid, EffortSaid, PainSaid, Said, SetsSaid, SkipSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS

LEFT_KNEE = PainSaid(score=4, region="knee", leg="left")


def facts(text: str, session: str = "B", asked: Asked | None = "session") -> list[Said]:
    return [*read(text, asked, SESSIONS[session], "metric", CATALOG).facts]


@pytest.mark.parametrize(
    ("text", "pain"),
    [
        ("12, 12, 4 left knee", LEFT_KNEE),
        ("4, slept 7, left knee", LEFT_KNEE),
        ("4, rpe 7, left knee", LEFT_KNEE),
        ("all done 4, ran 5 k, left knee", LEFT_KNEE),
        ("pain 4. left knee ok", LEFT_KNEE),
        ("knee hurt during the rdls, got 4 out of 10", PainSaid(score=4, region="knee", when="during")),
        ("left knee sore on step downs, only 4 left knee", LEFT_KNEE),
        ("my son did squats, i got 4 in my left knee", LEFT_KNEE),
        ("hurts on the left at the top of the knee 4", LEFT_KNEE),
        ("left knee 2 am, 4 pm", LEFT_KNEE),
        ("left knee pain no!! its 4", LEFT_KNEE),
        ("left knee 2 for the first two sets then 4", LEFT_KNEE),
        ("left knee 0 first two sets then 4", LEFT_KNEE),
        ("all done but the left side of my knee hurts 4", LEFT_KNEE),
        ("left knee 4 (sharp), right fine", PainSaid(score=4, region="knee", leg="left", type="sharp")),
        ("i injure my left calf", PainSaid(region="calf", leg="left")),
    ],
)
def test_a_pain_and_its_number_are_kept(text: str, pain: PainSaid) -> None:
    assert [fact for fact in facts(text) if isinstance(fact, PainSaid)] == [pain]


@pytest.mark.parametrize(
    "text",
    [
        "nearly skipped the core",
        "almost missed core",
        "hit core hard, missed the core on tuesday",
        "did the first set of dead bugs then had to leave",
        "skipped had to do squats instead of planks",
        "is it ok that the session was skipped?",
        "is it ok that the dead bug is 3x8?",
        "she did the dead bugs, i got 7 on rpe",
        "sore quads, session 6 am, 8 pm run",
    ],
)
def test_what_was_not_so_or_is_asked_is_no_session(text: str) -> None:
    assert not [fact for fact in facts(text, "C") if isinstance(fact, SkipSaid | DoneSaid | SetsSaid)]


@pytest.mark.parametrize("then", ["the session", "the workout", "the lot", "my session"])
def test_who_went_after_the_session_did_it(then: str) -> None:
    assert facts(f"finished {then} then had to go") == [DoneSaid()]


def test_an_effort_stands_beside_pain_that_is_denied() -> None:
    assert EffortSaid(rpe=7) in facts("done it. no pain at all. like a 7")


def test_a_side_that_is_fine_is_named_again_with_its_place() -> None:
    told = read("left quad sore right quad fine", "soreness", None, "metric", CATALOG).facts
    assert [getattr(fact, "leg", None) for fact in told] == ["left"]


def test_a_foot_that_is_raised_is_not_one_that_hurts() -> None:
    assert [fact.reps for fact in facts("back foot elevated 8 8 8, right foot") if isinstance(fact, SetsSaid)] == [
        (8, 8, 8)
    ]
