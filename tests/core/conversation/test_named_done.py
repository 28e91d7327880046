"""An exercise told by its name alone was done as prescribed, and nothing else was (LEG-01)."""

import pytest

from core.catalog import Catalog
from core.journal import SessionLog, effective
from tests.core.conversation.play import Play, begun

EVENING = ("@ until Done as planned", "@ 20:40")


def sets(play: Play) -> dict[str, list[int]]:
    """Return what stands by exercise, both legs in one."""
    found: dict[str, list[int]] = {}
    for log in effective(play.athlete.journal):
        for one in log.sets if isinstance(log, SessionLog) else ():
            found.setdefault(one.exercise, []).append(one.amount)
    return found


@pytest.mark.parametrize(
    ("words", "done"),
    [
        ("step ups done", ["step_up_low"]), ("did the rdls", ["sl_rdl"]), ("I did my step ups too", ["step_up_low"]),
        ("finished the rdls and split squats", ["sl_rdl", "split_squat"]),
        ("balance, rdls and step ups done as planned", ["balance_eyes_open", "sl_rdl", "step_up_low"]),
        ("did all the step ups", ["step_up_low"]),
    ],
)  # fmt: skip
def test_an_exercise_that_is_named_was_done_as_prescribed(catalog: Catalog, words: str, done: list[str]) -> None:
    play = begun(catalog, *EVENING, words)
    assert sorted(sets(play)) == sorted(done)
    assert all(len(amounts) == 4 for amounts in sets(play).values())
    assert "Was that all?" in play.text()


@pytest.mark.parametrize(
    "words",
    [
        "did the step ups badly", "didn't do the step ups", "step ups not done", "did half the step ups",
        "did the calf raises", "step ups done?", "did one step up", "did the step ups yesterday",
        "did the step ups without the box", "almost done step ups", "did my run",
    ],
)  # fmt: skip
def test_what_says_more_or_less_of_it_is_not_taken_for_all_of_it(catalog: Catalog, words: str) -> None:
    assert not sets(begun(catalog, *EVENING, words)).get("step_up_low")


def test_all_done_behind_an_exception_says_the_same_again(catalog: Catalog) -> None:
    play = begun(catalog, *EVENING, "done except step ups", "all done")
    assert "I have that already: done except Step-up, low box" in play.text()
    play.say("all done 6")
    assert "step_up_low" not in sets(play)
    play.say("did the step ups after all")
    assert sets(play)["step_up_low"] == [8, 8, 8, 8]


@pytest.mark.parametrize("before", [("done except step ups, 6",), ("done except step ups, 6", "no pain")])
def test_all_done_behind_the_effort_adds_nothing_that_was_left_out(catalog: Catalog, before: tuple[str, ...]) -> None:
    play = begun(catalog, *EVENING, *before, "all done")
    assert "I have that already: done except Step-up, low box" in play.text()
    assert "step_up_low" not in sets(play)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("step ups done, knee hurt 3 left", "What is it like?"),
        ("left knee hurt 3, dull. step ups done", "left knee 3"),
        ("step ups done, calf sore 4", "Was that all?"), ("did the step ups, slept 5h", "Was that all?"),
    ],
)  # fmt: skip
def test_leg_01_an_exercise_told_beside_the_body_is_written_too(catalog: Catalog, words: str, asked: str) -> None:
    play = begun(catalog, *EVENING, words)
    assert sets(play) == {"step_up_low": [8, 8, 8, 8]}
    assert asked in play.text()


@pytest.mark.parametrize("words", ["step ups done, chest pain when i did them", "step ups not done, knee hurt 3 left"])
def test_nothing_is_done_beside_a_danger_or_a_denial(catalog: Catalog, words: str) -> None:
    assert "step_up_low" not in sets(begun(catalog, *EVENING, words))
