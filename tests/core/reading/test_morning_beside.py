"""The answer of the morning stands beside what else is told: no hope, no hour and no day before changes it."""

from itertools import product

import pytest

from core.reading import read
from core.reading.facts import Asked, PainSaid, Said, SorenessSaid
from tests.core.reading.test_corpus import CATALOG

BESIDE = (
    "should be fine", "will be ok by tomorrow", "gym at 6", "slept 7", "ran 5k yesterday", "hard session yesterday",
    "coffee first", "rest day today", "physio on friday", "see you later",
)  # fmt: skip
SIGNS = (", ", ". ", " - ", "; ", "\n")
LEFT_CALF, RIGHT_CALF = (SorenessSaid(score=n, region="calf", leg=leg) for n, leg in ((3, "left"), (1, "right")))


def felt(text: str, asked: Asked) -> list[Said]:
    return [fact for fact in read(text, asked, None, "metric", CATALOG).facts if fact.kind in ("pain", "soreness")]


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize(
    ("asked", "answer", "told"),
    [
        ("soreness", "soreness 3", [SorenessSaid(score=3)]),
        ("soreness", "left calf 3 right calf 1", [LEFT_CALF, RIGHT_CALF]),
        ("soreness", "legs fine", [SorenessSaid(score=0)]),
        ("soreness", "no soreness", [SorenessSaid(score=0)]),
        ("pain", "left knee 4", [PainSaid(score=4, region="knee", leg="left")]),
    ],
)
def test_an_answer_stands_beside_all_else(asked: Asked, answer: str, told: list[Said], beside: str) -> None:
    for sign in SIGNS:
        assert felt(f"{answer}{sign}{beside}", asked) == told, (sign, beside)


@pytest.mark.parametrize("answer", ["legs fine", "no soreness", "none"])
def test_nothing_sore_is_taken_behind_a_remark(answer: str) -> None:
    for sign, beside in product((", ", ". "), ("slept 7", "ran 5k yesterday", "good morning", "can i run today")):
        assert felt(f"{beside}{sign}{answer}", "soreness") == [SorenessSaid(score=0)], (beside, sign)


@pytest.mark.parametrize(
    ("text", "asked", "told"),
    [
        ("legs fine, yesterday was 6", "soreness", [SorenessSaid(score=0)]),
        ("gym at 6. legs fine", "soreness", [SorenessSaid(score=0)]),
        ("right knee 2, left knee 4, yesterday was 5", "pain",
         [PainSaid(score=2, region="knee", leg="right"), PainSaid(score=4, region="knee", leg="left")]),
        ("hopefully fine tomorrow, left knee 5", "pain", [PainSaid(score=5, region="knee", leg="left")]),
        ("left knee 3 today, 5 yesterday", "pain", [PainSaid(score=3, region="knee", leg="left")]),
        ("legs fine, bit stiff", "soreness", None),
        ("legs fine, quads 3", "soreness", [SorenessSaid(score=3, region="quad")]),
        ("none, just tight calves", "soreness", None),
    ],
)  # fmt: skip
def test_what_was_and_what_is(text: str, asked: Asked, told: list[Said] | None) -> None:
    found = felt(text, asked)
    if told is None:
        assert SorenessSaid(score=0) not in found
    else:
        assert found == told
