"""A part of the body and how it fails make a sign together, in whatever words either is told (SAF-01, SAF-02)."""

from itertools import product

import pytest

from core.reading import read
from core.reading.facts import FlagSaid, Question
from tests.core.reading.test_corpus import CATALOG

DISOBEYS = "wouldnt do what i told it|stopped working|packed in|wouldnt listen|ignored me|stopped responding"
PARTS = [
    ("emergency", "my right arm|left hand|the left side of my body|half my face", DISOBEYS),
    ("emergency", "left eye|my right eye", "packed in|stopped working|vanished|went black"),
    ("emergency", "my bladder|bowels", f"{DISOBEYS}|does what it wants|gave up"),
    (
        "emergency",
        "my words|speech|everything i said",
        "came out like porridge|came out all scrambled|went wonky|turned to mush|got stuck",
    ),
    ("emergency", "couldnt|was struggling to", "find the right word|say my own name|form words|remember words"),
    ("emergency", "coughed up|spat|brought up|hacked up", "bright red blood|some red goo|pink foam|bloody stuff"),
    ("emergency", "my wee|pee", "looks like coke|is the colour of tea|came out red"),
    ("refer", "my foot|toes", "wont lift|wont come up when i walk|slapping down"),
    ("refer", "the hip|my shin", "pulled me out of sleep|stops me dropping off|ruins my nights|wakes me"),
    ("refer", "did the planks but|8 8 8,", "boiling and shivering|thermometer read 38.2|teeth chattering and roasting"),
    ("asked", "my left leg|one foot", "wouldnt do what i told it|stopped responding|ignores me"),
    ("asked", "my kneecap|the knee", "slid out|blew up like a grapefruit|wont straighten"),
    ("asked", "my cheek|left thumb", "feels like wood since lunch|was odd for ten minutes"),
]


@pytest.mark.parametrize(("tier", "parts", "failures"), PARTS)
def test_saf_01_saf_02_any_part_with_any_failure_is_told(tier: str, parts: str, failures: str) -> None:
    texts = [f"{part} {failure}" for part, failure in product(parts.split("|"), failures.split("|"))]
    assert {text: told(text) for text in texts} == dict.fromkeys(texts, tier)


@pytest.mark.parametrize(
    "text",
    [
        "right arm gave up on the last carry",
        "grip gave up on the dumbbell",
        "left leg gave up at rep 8",
        "split squats R 10 10 L 10 7 left leg gave up",
        "phone gave up mid session so no log",
        "sorry, my last message made no sense, i meant 3 sets",
        "speech at the wedding went well",
        "couldnt find the words to thank you",
        "coughed up 40 quid for race entry",
        "lost a contact lens, left eye watering",
        "the bladder in my running vest packed in",
        "toes hung off the step for the calf raises",
        "abs on fire and shaking all over on the dead bugs",
        "couldnt face it this morning",
    ],
)
def test_saf_04_a_tired_muscle_a_thing_or_a_figure_of_speech_is_none(text: str) -> None:
    assert told(text) == "none"


def told(text: str) -> str:
    reading = read(text, None, None, "metric", CATALOG)
    tiers = [fact.tier for fact in reading.facts if isinstance(fact, FlagSaid)]
    return tiers[0] if tiers else "asked" if Question(about="red_flag") in reading.questions else "none"
