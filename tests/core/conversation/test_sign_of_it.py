"""A sign told of "it" is one of the place that hurt last, or that is asked about (SAF-01, SAF-04)."""

import pytest

from core.catalog import Catalog
from core.journal import Pain, RedFlag
from tests.core.conversation.play import Play, begun

NOON = "@ 2026-11-24 12:00"
BEFORE = {
    "told": (NOON, "left {} pain 5, dull", "no", "no"),
    "the day before": ("@ 2026-11-23 20:00", "left {} pain 5, dull", "no", "no", NOON),
    "asked of its kind": (NOON, "left {} hurts, pain 5"),
    "asked in the morning": ("@ 2026-11-23 20:00", "left {} pain 5, dull", "no", "no", "@ until left {}, 0 to 10"),
}
SWOLLEN = (
    "it's swollen and warm", "its swollen", "a bit swollen now", "swollen, 4", "5, and it's swollen", "it looks puffy",
    "there is some swelling", "it has swollen up since last night", "swollen but no pain",
)  # fmt: skip


def behind(catalog: Catalog, before: str, place: str, words: str) -> Play:
    return begun(catalog, *(line.format(place) for line in BEFORE[before]), words)


def flags(play: Play) -> list[str]:
    return [entry.tier for entry in play.athlete.journal if isinstance(entry, RedFlag)]


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("words", SWOLLEN)
def test_saf_01_a_sore_calf_that_is_swollen_is_an_emergency(catalog: Catalog, before: str, words: str) -> None:
    assert flags(behind(catalog, before, "calf", words)) == ["emergency"]


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize(
    "words", [*SWOLLEN, "it gave way twice", "it locked up on the stairs", "ok thanks, it gave way"]
)
def test_saf_04_a_sore_knee_that_swells_or_fails_is_asked_about(catalog: Catalog, before: str, words: str) -> None:
    play = behind(catalog, before, "knee", words)
    assert play.athlete.stage.kind == "flag"
    assert any(isinstance(entry, Pain) and entry.score for entry in play.athlete.journal)


@pytest.mark.parametrize("words", ["it's swollen", "a bit swollen", "swollen but no pain"])
def test_saf_04_a_swelling_of_no_place_is_asked_about_too(catalog: Catalog, words: str) -> None:
    assert begun(catalog, NOON, words).athlete.stage.kind == "flag"


@pytest.mark.parametrize("before", ["told", "the day before"])
@pytest.mark.parametrize(
    "words",
    [
        "it's not swollen", "no swelling", "is it swollen?", "phone locked up", "locked in for tomorrow",
        "it's hot today", "the swelling is gone",
    ],
)  # fmt: skip
def test_what_is_denied_gone_asked_or_another_thing_is_no_sign(catalog: Catalog, before: str, words: str) -> None:
    play = behind(catalog, before, "calf", words)
    assert not flags(play)
    assert play.athlete.stage.kind != "flag"
