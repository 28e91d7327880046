"""A number of a day behind that is put right is no soreness of this morning, and no other number is lost for it."""

import pytest

from core.catalog import Catalog
from core.conversation.plan.logged import rpe_of
from core.conversation.turns.scene import Scene
from core.journal import Pain, Soreness
from tests.core.conversation.play import Play, begun

MORNING = ("@ until Done as planned", "@ 20:40", "all done rpe 6", "no pain", "@ until How sore")
SESSION = "2026-11-25/strength"


def told(catalog: Catalog, *lines: str) -> Play:
    return begun(catalog, *MORNING, *lines)


def effort(play: Play) -> float | None:
    return rpe_of(Scene(play.athlete, play.now, play.catalog), SESSION)


def soreness(play: Play) -> list[float]:
    return [entry.score for entry in play.athlete.journal if isinstance(entry, Soreness)]


@pytest.mark.parametrize("led", ["3. oh and ", "3, and ", "3. ", "soreness 3. actually "])
@pytest.mark.parametrize(
    "words",
    [
        "yday was a 7 not 6", "yesterday was a 7 not a 6", "wednesday was not a 6 but a 7", "yesterday felt like a 7",
        "yesterday was harder than i said, 7", "yesterday's session felt more like a 7", "last night was 7, not 6",
    ],
)  # fmt: skip
def test_an_effort_is_put_right_beside_the_soreness_of_the_morning(catalog: Catalog, led: str, words: str) -> None:
    play = told(catalog, led + words)
    assert (effort(play), soreness(play)) == (7, [3])


def test_an_effort_put_right_alone_leaves_the_question_open(catalog: Catalog) -> None:
    play = told(catalog, "yesterday was a 7 not a 6")
    assert (effort(play), soreness(play), play.athlete.stage.kind) == (7, [], "soreness")


@pytest.mark.parametrize(
    ("words", "sore"),
    [("yesterday was a 3 not a 2", []), ("3. yesterday was an 8 not a 5", [3]), ("2, yesterday was 12 not 6", [2])],
)
def test_of_a_number_that_nobody_told_it_is_asked_which_is_meant(catalog: Catalog, words: str, sore: list[int]) -> None:
    play = told(catalog, words)
    assert (effort(play), soreness(play)) == (6, sore)
    assert "not sure which number" in play.text()


def test_pai_01_a_pain_of_that_day_with_the_same_number_is_not_taken_for_an_effort(catalog: Catalog) -> None:
    lines = ("@ until Done as planned", "left knee 6, dull", "@ 20:40", "all done rpe 6", "no pain")
    play = begun(catalog, *lines, "@ 2026-11-26 12:00", "yesterday was a 4 not a 6")
    assert effort(play) == 6
    assert "not sure which number" in play.text()


@pytest.mark.parametrize("words", ["yesterday was a 3", "3", "3, same as yesterday", "slept 7 hours, not 6. legs 3"])
def test_what_puts_nothing_right_is_heard_as_before(catalog: Catalog, words: str) -> None:
    play = told(catalog, words)
    assert (effort(play), soreness(play)) == (6, [3])


def test_pai_01_the_number_of_a_place_stays_a_pain(catalog: Catalog) -> None:
    play = told(catalog, "left knee 3, dull. yesterday was a 7 not a 6")
    assert effort(play) == 7
    assert [(e.region, e.score) for e in play.athlete.journal if isinstance(e, Pain) and e.region] == [("knee", 3)]
