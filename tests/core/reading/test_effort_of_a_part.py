"""Of several numbers that answer how hard it was, that of one set or exercise is not the session's."""

import pytest

from core.reading import read
from core.reading.facts import EffortSaid
from tests.core.reading.test_corpus import CATALOG


@pytest.mark.parametrize(
    ("text", "rpe"),
    [
        ("7/10 but the last set was a 9", 7),
        ("mostly 7, last set 9", 7),
        ("About a 6, the split squats were closer to 8", 6),
        ("6, split squats 8", 6),
        ("7 but 9 on the squats", 7),
        ("last set 9, rest 6", 6),
        ("split squats were a 9", 9),
        ("last set was a 9", 9),
    ],
)
def test_effort_of_all(text: str, rpe: float) -> None:
    assert read(text, "rpe", None, "metric", CATALOG).facts == (EffortSaid(rpe=rpe),)


@pytest.mark.parametrize("text", ["squats 7, hops 6", "7 for the bulgarians, 5 for the rest"])
def test_parts_alone_are_asked_about(text: str) -> None:
    assert read(text, "rpe", None, "metric", CATALOG).facts == ()


@pytest.mark.parametrize(
    ("text", "rpe"),
    [("7, would be 6 without the heat", 7), ("8, itd be a 6 on fresh legs", 8), ("i would say 6, 7 at the end", 6)],
)
def test_what_it_would_have_been_is_none(text: str, rpe: float) -> None:
    assert read(text, "rpe", None, "metric", CATALOG).facts == (EffortSaid(rpe=rpe),)
