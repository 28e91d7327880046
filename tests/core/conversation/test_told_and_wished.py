"""What is told of an evening and wished for in one message: both stand, and no day but the one named is left out."""

from collections.abc import Callable
from itertools import product

import pytest

from core.athlete import Profile
from core.catalog import Catalog
from core.conversation.plan.logged import is_settled, rpe_of
from core.conversation.turns.scene import Scene
from core.journal import Pain, Run, SessionLog, Skip, Sleep, Soreness
from tests.core.conversation.play import Play, begun

EVENING = ("@ until Done as planned", "@ 20:40")
WEDNESDAY = "2026-11-25/strength"
TOLD: dict[str, type[SessionLog | Pain | Sleep | Soreness | Run]] = {
    "all done, 7": SessionLog, "rdl 8/8 left 8/6 right": SessionLog, "left knee 3, dull": Pain,
    "slept 5 hours": Sleep, "calves sore 4": Soreness, "ran 10k easy this morning": Run,
}  # fmt: skip
LASTS: dict[str, Callable[[Profile], bool]] = {
    "long run is on saturday from now on": lambda profile: {run.day for run in profile.runs} == {"tue", "thu", "sat"},
    "only 20 minutes per session from now on": lambda profile: profile.session_minutes == 20,
    "i have a 10k on 14 february": lambda profile: [race.distance_km for race in profile.races] == [10],
}
SIGNS = (". ", ", ", "\n")


def said(catalog: Catalog, words: str) -> Play:
    return begun(catalog, *EVENING, words)


@pytest.mark.parametrize(("told", "sign"), [*product(TOLD, SIGNS)])
@pytest.mark.parametrize("first", [True, False])
def test_sch_14_a_day_that_cannot_be_is_asked_about_and_no_other(
    catalog: Catalog, told: str, sign: str, *, first: bool
) -> None:
    words = f"{told}{sign}can't train friday" if first else f"can't train friday{sign}{told}"
    play = said(catalog, words)
    assert any(isinstance(entry, TOLD[told]) for entry in play.athlete.journal)
    assert "Fri 27 Nov" in play.text()
    assert "What is in the way?" in play.text()
    assert not [entry for entry in play.athlete.journal if isinstance(entry, Skip)]


@pytest.mark.parametrize(("told", "sign"), [*product(TOLD, SIGNS)])
@pytest.mark.parametrize("wished", LASTS)
def test_what_is_to_last_is_kept_beside_what_is_told(catalog: Catalog, told: str, sign: str, wished: str) -> None:
    play = said(catalog, f"{told}{sign}{wished}")
    assert any(isinstance(entry, TOLD[told]) for entry in play.athlete.journal)
    assert play.athlete.profile
    assert LASTS[wished](play.athlete.profile)


def test_all_of_a_session_stands_beside_a_day_that_cannot_be(catalog: Catalog) -> None:
    play = said(catalog, "all done, 7, can't train friday")
    scene = Scene(play.athlete, play.now, catalog)
    assert is_settled(scene, WEDNESDAY)
    assert rpe_of(scene, WEDNESDAY) == 7


@pytest.mark.parametrize(
    "words", ["can't train today", "can't train friday, wednesday was fine", "can't train until friday"]
)
def test_other_days_are_told_as_before(catalog: Catalog, words: str) -> None:
    assert "nothing was written down" not in said(catalog, words).text()


def test_two_wishes_that_report_nothing_are_both_done(catalog: Catalog) -> None:
    play = said(catalog, "long run is on saturday from now on. i'm away next week")
    assert play.athlete.settings.paused_until
    assert play.athlete.profile
    assert LASTS["long run is on saturday from now on"](play.athlete.profile)
