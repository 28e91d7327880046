"""Hours that are told as more of a night are added to it, and nothing else is."""

import pytest

from core.reading import read
from core.reading.facts import Reading, SleepSaid
from tests.core.reading.test_corpus import CATALOG


def night(text: str) -> Reading:
    return read(text, "sleep", None, "metric", CATALOG)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("sleep is a joke, 3.5 then another 2 in the afternoon", 5.5),
        ("4h then 2h more", 6),
        ("5 and another 1.5 on the sofa", 6.5),
        ("6, another 2 nights like that", 6),
        ("7 and another 2 wake ups", 7),
        ("7 then 3 times up", 7),
        ("6. legs a bit heavy, 3", 6),
    ],
)
def test_hours(text: str, hours: float) -> None:
    assert SleepSaid(hours=hours) in night(text).facts


@pytest.mark.parametrize(
    "text", ["In bed by ten, awake at half past five. Call it seven.", "slept 5. it was more, 6.5"]
)
def test_no_hours_and_no_effort(text: str) -> None:
    assert night(text).facts == ()
