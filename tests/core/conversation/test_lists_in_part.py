"""A list of the settings changed in part: the rest stays as it is shown (C14-34)."""

import pytest

from core.catalog import Catalog
from tests.core.conversation.play import begun

RUNS = "settings", "[Runs]"


def runs_after(catalog: Catalog, words: str) -> list[str]:
    play = begun(catalog, "@ 2026-11-23 12:00", *RUNS, words)
    assert play.athlete.profile
    return [f"{run.day} {run.kind} {run.minutes}" for run in play.athlete.profile.runs]


@pytest.mark.parametrize(
    ("words", "runs"),
    [
        ("same but no thursday run", ["tue intervals 60", "sun long None"]),
        ("without thursday", ["tue intervals 60", "sun long None"]),
        ("no thursday run anymore", ["tue intervals 60", "sun long None"]),
        ("add a saturday easy run", ["tue intervals 60", "thu easy None", "sun long None", "sat easy None"]),
        ("as before, long run on saturday", ["tue intervals 60", "thu easy None", "sat long None"]),
        ("sunday is 90 min now", ["tue intervals 60", "thu easy None", "sun long 90"]),
        ("mon easy, wed easy", ["mon easy None", "wed easy None"]),
    ],
)
def test_sch_01_a_run_that_goes_or_comes_leaves_the_others(catalog: Catalog, words: str, runs: list[str]) -> None:
    assert sorted(runs_after(catalog, words)) == sorted(runs)


def test_sch_01_a_run_that_is_not_in_the_list_takes_nothing_away(catalog: Catalog) -> None:
    assert len(runs_after(catalog, "no monday run anymore")) == 3


@pytest.mark.parametrize(
    ("words", "kit"),
    [
        ("i sold the step", {"dumbbell"}),
        ("no step anymore", {"dumbbell"}),
        ("plus a kettlebell", {"dumbbell", "step", "kettlebell"}),
        ("everything but the step", {"dumbbell"}),
        ("step, no dumbbells", {"step"}),
    ],
)
def test_kit_that_goes_or_comes_leaves_the_rest(catalog: Catalog, words: str, kit: set[str]) -> None:
    play = begun(catalog, "@ 2026-11-23 12:00", "settings", "[Kit]", words)
    assert play.athlete.profile
    assert play.athlete.profile.equipment == kit


@pytest.mark.parametrize(
    ("words", "left"), [("i have no 4 anymore", (2, 6)), ("lost the 4s", (2, 6)), ("also an 8", (2, 4, 6, 8))]
)
def test_weights_that_go_or_come_leave_the_rest(catalog: Catalog, words: str, left: tuple[float, ...]) -> None:
    play = begun(
        catalog, "@ 2026-11-23 12:00", "settings", "[Weights]", "2, 4 and 6 kg", "settings", "[Weights]", words
    )
    assert play.athlete.profile
    assert play.athlete.profile.weights_kg.dumbbell == left
