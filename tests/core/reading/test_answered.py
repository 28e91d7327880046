"""What is asked and answered with no in one breath is not there, and nothing is read from the question alone."""

from itertools import product

import pytest

from core.reading import read
from core.reading.facts import DoneSaid, EffortSaid, IllnessSaid, PainSaid, Said, SkipSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def facts(text: str) -> tuple[Said, ...]:
    return read(text, "session", SESSIONS["A"], "metric", CATALOG).facts


NO_PAIN = PainSaid(score=0)


@pytest.mark.parametrize(
    "asked", ["sick", "ill", "any illness", "feeling unwell", "got a cold", "injured", "limping", "too tired", "busy"]
)
def test_what_was_asked_and_answered_with_no_is_nothing(asked: str) -> None:
    for sign, no in product(("? ", "?? ", " - ", ": ", "? - "), ("no", "nope", "nah", "not at all")):
        assert set(facts(f"{asked}{sign}{no}. all done, rpe 6")) == {DoneSaid(), EffortSaid(rpe=6)}, (asked, sign, no)
        assert not facts(f"{asked}{sign}{no}"), (asked, sign, no)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("any niggles? no", [NO_PAIN]),
        ("pain?? nope", [NO_PAIN]),
        ("knee hurting? no. all done", [DoneSaid()]),
        ("soreness: none. quads sore? no. done", [DoneSaid()]),
        ("fever? nope the gym was just hot. all done", [DoneSaid()]),
        ("sick? no. injured? no. just lazy, didnt train", [SkipSaid()]),
        ("knee pain? no. just lazy, didnt train", [SkipSaid()]),
        ("no injury, all done", [DoneSaid()]),
        ("skipped anything? no", [DoneSaid()]),
        ("done? no", [SkipSaid()]),
        ("all done? no", []),
        ("achilles ok? no", [PainSaid(region="achilles")]),
        ("sick? yes", None),
        ("knee pain? yes, left 3", [PainSaid(score=3, region="knee", leg="left")]),
    ],
)
def test_what_is_answered_counts_with_its_question(text: str, told: list[Said] | None) -> None:
    found = [*facts(text)]
    if told is None:
        assert any(fact.kind == "illness" for fact in found)
    else:
        assert found == told


@pytest.mark.parametrize("sign", [" - ", ", ", ". "])
def test_what_is_told_set_by_set_behind_an_exception_is_not_left_out(sign: str) -> None:
    done = [
        fact for fact in facts(f"everything except balance{sign}split squats 8 8 both sides") if fact.kind == "done"
    ]
    assert done == [DoneSaid(left_out=("balance_eyes_closed",))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ill - no, couldnt train", IllnessSaid(state="ill")),
        ("flu - nothing i can do, skipped", IllnessSaid(state="ill")),
        ("fever? no, 38.5", IllnessSaid(state="ill")),
        ("knee pain - never so bad!", PainSaid(region="knee")),
        ("knee hurts - nothing so bad, 4", PainSaid(score=4, region="knee")),
        ("knee pain? nah its 4", PainSaid(score=4, region="knee")),
        ("knee pain? not really, 2", PainSaid(score=2, region="knee")),
        ("left knee pain - no i mean right", PainSaid(region="knee", leg="right")),
        ("left knee hurts - no but right does 4", PainSaid(score=4, region="knee", leg="right")),
        ("skipped it - nothing. just tired", SkipSaid(reason="tired")),
        ("missed it - no, work", SkipSaid(reason="busy")),
        ("i skipped it - nope, calf hurt", SkipSaid(reason="pain")),
    ],
)
def test_no_behind_a_dash_or_put_right_at_once_answers_nothing(text: str, told: Said) -> None:
    assert told in facts(text)
