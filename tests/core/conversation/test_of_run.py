"""What is told of a run is of no session: its effort holds or raises nothing, and its "done" logs none (LEG-01)."""

import pytest

from core.catalog import Catalog
from core.journal import Run, SessionLog
from tests.core.conversation.play import begun

EVENING = ("@ until Done as planned", "@ 20:40")


@pytest.mark.parametrize(
    "words",
    [
        "8k easy, rpe 4",
        "easy run done rpe 4",
        "did my intervals, 8x400, rpe 8",
        "intervals done 8x400, rpe 8, knee fine. knackered",
        "ran 5k rpe 6",
        "long run done, effort 5",
        "my tempo run is done, felt like an 8",
    ],
)
def test_the_effort_of_a_run_is_not_that_of_the_session(catalog: Catalog, words: str) -> None:
    journal = begun(catalog, *EVENING, words).athlete.journal
    assert [type(entry) for entry in journal if isinstance(entry, Run | SessionLog)] == [Run]


@pytest.mark.parametrize(
    ("words", "effort"),
    [
        ("run rpe 6, session rpe 7", 7),
        ("session rpe 7, run rpe 4", 7),
        ("5k easy rpe 4. all done rpe 8", 8),
        ("all done rpe 7, then 5k easy", 7),
        ("done, rpe 7, 5k easy", 7),
        ("5k easy, done rpe 6", 6),
        ("done rpe 7 and a run", 7),
        ("easy run then strength, rpe 7", 7),
        ("ran 5k and did it, rpe 7", 7),
        ("ran out of time, rpe 7", 7),
        ("intervals done and strength done rpe 7", 7),
    ],
)
def test_the_effort_of_the_session_stands_beside_a_run(catalog: Catalog, words: str, effort: float) -> None:
    journal = begun(catalog, *EVENING, words).athlete.journal
    assert [entry.rpe for entry in journal if isinstance(entry, SessionLog) and entry.rpe] == [effort]


@pytest.mark.parametrize(
    ("words", "runs"),
    [
        ("long run done", 1),
        ("intervals done 8x400", 1),
        ("my easy run is done", 1),
        ("intervals not done", 0),
        ("intervals done tomorrow", 0),
        ("want my long run done by sunday", 0),
        ("is the run done?", 0),
        ("once my run is done", 0),
    ],
)
def test_a_run_that_is_done_is_noted(catalog: Catalog, words: str, runs: int) -> None:
    journal = begun(catalog, *EVENING, words).athlete.journal
    assert sum(isinstance(entry, Run) for entry in journal) == runs
