"""A morning typed with nothing between its things: each has its own number, wherever it stands (PAI-04)."""

from itertools import permutations

import pytest

from core.catalog import Catalog
from core.journal import Pain, Sleep, Soreness
from tests.core.conversation.play import Play, begun

KNEE = ("@ 2026-11-23 20:00", "left knee 2, dull", "@ until left knee, 0 to 10")
LEGS = ("@ until Done as planned", "@ 20:40", "all done rpe 6, left knee 2", "dull", "@ until How sore")
THINGS = {"knee 0": ("left knee", 0), "legs 3": ("sore", 3), "slept 8": ("slept", 8)}


def told(play: Play) -> dict[str, float]:
    found: dict[str, float] = {}
    for entry in (one for one in play.athlete.journal if one.at == play.now):
        match entry:
            case Pain(leg=leg, region=region, score=score):
                found[f"{leg} {region}"] = score
            case Soreness(score=score):
                found["sore"] = score
            case Sleep(hours=hours):
                found["slept"] = hours
            case _:
                pass
    return found


@pytest.mark.parametrize("asked", [KNEE, LEGS], ids=["asked of the knee", "asked of the legs"])
@pytest.mark.parametrize("sign", [" ", ", ", ". ", " and ", "\n"])
def test_pai_04_each_thing_keeps_its_number_in_any_order(catalog: Catalog, asked: tuple[str, ...], sign: str) -> None:
    start = begun(catalog, *asked)
    for order in permutations(THINGS):
        play = Play(catalog, start.now, start.athlete, start.turn)
        play.say(sign.join(order))
        assert (sign.join(order), told(play)) == (sign.join(order), dict(THINGS.values()))


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("knee 0 slept 6", {"left knee": 0, "slept": 6}),
        ("0 knee 2 legs", {"left knee": 0, "sore": 2}),
        ("3 legs 0 knee", {"left knee": 0, "sore": 3}),
        ("knee fine legs 2", {"left knee": 0, "sore": 2}),
        ("legs fine knee 2", {"left knee": 2}),
        ("2 in the left knee 0 in the right", {"left knee": 2}),
        # several moments of one place, and one thing alone, stay what they are
        ("knee 2 when i woke 1 now", {"left knee": 2}),
        ("knee 3 on the stairs 1 on the flat", {"left knee": 3}),
        ("knee hurts 2 on the left", {"left knee": 2}),
        ("2 left", {"left knee": 2}),
        ("2-3 knee", {"left knee": 3}),
        # sets of a leg are no pain in it
        ("rdl 8/8 left 8/7 right, rest done, 7", {}),
    ],
)
def test_pai_04_a_number_is_of_what_stands_beside_it(catalog: Catalog, words: str, numbers: dict[str, float]) -> None:
    assert told(begun(catalog, *KNEE, words)) == numbers


def test_pai_04_the_number_that_is_asked_for_stands_first(catalog: Catalog) -> None:
    asked = ("@ until Done as planned", "@ 20:40", "all done rpe 6", "no pain", "clean", "@ until How sore")
    assert told(begun(catalog, *asked, "2 left knee 1", "dull")) == {"sore": 2, "left knee": 1}


@pytest.mark.parametrize("words", ["easy 6k done 40 min", "easy run done 6k", "6k done in 40 min", "run done 5 k"])
def test_leg_01_what_a_run_took_is_no_session_done(catalog: Catalog, words: str) -> None:
    asked = ("@ until Done as planned", "@ 20:40", "all done rpe 6", "no pain", "clean", "@ until How sore")
    play = begun(catalog, *asked, words)
    assert ("a run" in play.text(), "No session of yours" in play.text()) == (True, False)


@pytest.mark.parametrize("words", ["left 1 right 3", "left knee 1 right knee 3", "1 left 3 right"])
def test_pai_01_each_leg_keeps_its_number(catalog: Catalog, words: str) -> None:
    assert told(begun(catalog, *KNEE, words, "dull")) == {"left knee": 1, "right knee": 3}


@pytest.mark.parametrize(
    "words",
    [
        "did it tonight, all done 7 clean no pain",
        "all done at lunch 7, clean, no pain",
        "just finished 7 clean no pain",
        "all as planned 7 clean no pain",
    ],
)
def test_dos_03_an_effort_keeps_its_number_behind_when_it_was_done(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ until Done as planned", "@ 20:40", words)
    assert all(part in play.text() for part in ("effort 7", "no pain", "done as planned", "All noted"))
