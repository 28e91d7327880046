"""How a sign of danger is told: concepts, each said in many ways, that stand together."""

from collections import Counter

import pytest

from core.reading.flags import signs
from core.reading.flags.concepts import Concepts, Line, by_concept
from core.reading.flags.sign import Signs, sign, way

CONCEPTS = Concepts(
    {"elsewhere": "legs"},
    {"chest": "chest|rib cage", "hurt": "ach*|in bits", "fever": "#38-41 degrees", "harmless": "chest press"},
)


def told(line: str) -> list[tuple[str, str]]:
    return [(hit.concept, line[hit.start : hit.end]) for hit in CONCEPTS.hits(Line.of(line))]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("my rib cage is in bits", [("chest", "rib cage"), ("hurt", "in bits")]),
        ("in little bits", [("hurt", "in little bits")]),
        ("in two bits", []),
        ("chest aching", [("chest", "chest"), ("hurt", "aching")]),
        ("38.5 degrees , then 42 degrees", [("fever", "38.5 degrees")]),
        ("chest press aches", [("hurt", "aches")]),
    ],
)
def test_phrases_are_found_by_stems_numbers_and_small_words_between(line: str, expected: list[tuple[str, str]]) -> None:
    assert told(line) == expected


@pytest.mark.parametrize(
    ("line", "strict", "found"),
    [
        ("chest aches", True, True),
        ("aches all over the chest", True, True),
        ("chest great , legs ache", True, False),
        ("chest great , legs ache", False, True),
        ("chest one two three four aches", True, False),
    ],
)
def test_a_way_wants_its_parts_near_each_other(line: str, strict: bool, found: bool) -> None:
    hits = by_concept(CONCEPTS.hits(Line.of(line)))
    assert bool(list(way("chest", "hurt", within=3, strict=strict).told(hits))) is found


def test_what_cannot_be_done_comes_before_the_verb() -> None:
    concepts = Concepts({"cannot": "cant", "walk": "walk"})
    walking = way("cannot>walk")
    assert list(walking.told(by_concept(concepts.hits(Line.of("i cant even walk")))))
    assert not list(walking.told(by_concept(concepts.hits(Line.of("walk or cant")))))


@pytest.mark.parametrize(
    ("line", "possible"),
    [
        ("chest aches", ["aching chest", "ache"]),
        ("legs ache", ["ache"]),
        ("chest fine", []),
        ("38 degrees and aching", ["ache", "fever"]),
    ],
)
def test_only_the_ways_whose_words_are_told_are_tried_in_their_order(line: str, possible: list[str]) -> None:
    signs = Signs(
        sign("emergency", "aching chest", way("chest", "hurt")),
        sign("refer", "ache", way("fever"), way("hurt")),
        sign("refer", "fever", way("fever")),
    )
    told = by_concept(CONCEPTS.hits(Line.of(line)))
    assert list(dict.fromkeys(sign.name for sign, _ in signs.possible(told))) == possible


def test_no_two_rooms_tell_different_things_by_one_name() -> None:
    """Their phrases would count for both: what excuses a sore chest would excuse a numb leg."""
    rooms = [value for name, value in vars(signs).items() if name.endswith("_WORDS") or name == "COMMON"]
    told = Counter(concept for room in rooms for concept in room if concept != "harmless")
    assert len(rooms) > 15
    assert [concept for concept, rooms_of_it in told.items() if rooms_of_it > 1] == []
