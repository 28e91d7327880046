"""What is told beside a sign of danger neither hides it nor makes one of what is harmless."""

import pytest

from core.reading import read
from core.reading.facts import FlagSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def _flags(text: str) -> list[FlagSaid]:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    return [fact for fact in facts if isinstance(fact, FlagSaid)]


@pytest.mark.parametrize(
    "text",
    [
        "palpitations during the session\ngoal is sub 3:30",
        "can't hold my pee since yesterday\nquads 3/10",
        "6/10 😅 can't hold my pee since yesterday",
        "my mum is 75 😅 chest pain during the last set",
        "in 2019 i did 3x20 😅 lost control of my bladder",
        "back in a sec / lost control of my bladder",
        "back in 5, suddenly couldn't breathe at all",
        "she said it was a 7 😅 blacked out on set 2",
        "left my right shoe at home btw i fainted after the step ups",
        "my kid is 4 btw left calf swollen, red and warm",
        "heart was fluttering and racing for no reason lol last year my knee was 6/10",
        "pogos 3x20 🎉 numbness spreading down my leg",
        "pain wakes me at night in my shin and last time it was rpe 8",
        "calf swollen\nred and hot since the flight",
        "achilles hurts 24/7",
        "no pain but chest",
        "had a light stroke yesterday",
        "stroke",
        "collapsed, out cold for a minute",
    ],
)
def test_saf_04_a_sign_counts_whatever_is_told_beside_it(text: str) -> None:
    assert _flags(text)


@pytest.mark.parametrize(
    "text",
    [
        "left achilles pain 3/10\nheart rate peaked at 150",
        "left achilles pain 3/10\nsat 8h at the desk",
        "left achilles pain 3/10\nmy shin guards are in the car",
        "left achilles pain 3/10\nbroke my mug",
        "left calf 4\nswollen rivers after the rain",
        "pogos 3x20\ntraffic was a pain",
        "split squats 10 and 9 both legs\nburning sun",
        "rdls 3x8 each leg. 24/7 busy",
        "no pain but heart of the city was full",
        "out cold the whole night, 9h",
        "stroke rate was 28",
        "right knee pain 3/10, heart rate around 120",
        "pogos 20 20 20, calves burning",
        "calf raises 18/18/16 both legs, quads burning",
        "no chest pain 👍\nno dizziness",
        "usual puffing after 3 flights of stairs with the shopping lol, nothing weird. rpe 6",
    ],
)
def test_the_words_of_a_neighbour_make_no_sign(text: str) -> None:
    assert not _flags(text)
