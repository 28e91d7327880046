"""A day ahead that will not be trained on: its own session is left out, and never that of another day (SCH-14)."""

import pytest

from core.catalog import Catalog
from core.journal import Move, Skip
from tests.core.conversation.play import Play, begun


def _thursday(catalog: Catalog, said: str) -> Play:
    """Return who said this on the day before a session, with the one of yesterday still untold."""
    return begun(catalog, "@ until Done as planned", "@ 2026-11-26 09:00", said)


@pytest.mark.parametrize("day", ["friday", "tomorrow"])
@pytest.mark.parametrize(
    "words",
    [
        "im not gonna manage {}",
        "not gonna make it {}",
        "im going to have to miss {}",
        "gonna miss {}",
        "{} is not going to happen",
        "{} isn't happening",
        "no chance {}",
        "don't think i can train {}",
        "won't get to {}",
        "going to skip {}",
        "{} is off",
        "need to drop {}",
        "{} im not gonna manage strength",
        "i will not make {}",
    ],
)
def test_sch_14_the_session_of_that_day_is_left_out(words: str, day: str, catalog: Catalog) -> None:
    play = _thursday(catalog, words.format(day))
    assert getattr(play.athlete.stage, "session", None) == "2026-11-27/strength"
    play = _thursday(catalog, words.format(day) + ", working late")
    assert [e.session for e in play.athlete.journal if isinstance(e, Skip)] == ["2026-11-27/strength"]


@pytest.mark.parametrize(
    "words",
    [
        "can't run friday",
        "not doing my long run sunday",
        "what if i miss friday",
        "i might not make it friday if work is mad",
        "can't do friday, can we do sunday instead",
        "not training fridays any more",
    ],
)
def test_sch_14_runs_suppositions_and_other_wishes_leave_no_session_out(words: str, catalog: Catalog) -> None:
    play = _thursday(catalog, words)
    assert not [e for e in play.athlete.journal if isinstance(e, Skip | Move) and e.session == "2026-11-27/strength"]
    assert play.athlete.stage.kind != "skip"
