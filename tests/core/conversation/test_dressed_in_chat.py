"""A greeting, thanks, a kiss or a typed label change nothing of what is said: the coach answers and writes the same."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from core.catalog import Catalog
from core.chat import Called
from core.conversation.understand.undressed import undressed
from core.exchange import encode
from core.journal import Pain, SessionLog
from tests.core.conversation.play import BEGINNING, Play, begun

DRESSES: tuple[Callable[[str], str], ...] = (
    lambda said: f"hi coach, {said}",
    lambda said: f"Hey {said}",
    lambda said: f"morning! {said}",
    lambda said: f"ok {said}",
    lambda said: f"well, {said}",
    lambda said: f"btw {said}",
    lambda said: f"{said} x",
    lambda said: f"{said} thanks",
    lambda said: f"{said}\n\nthanks!",
    lambda said: f"{said} mate",
    lambda said: f"{said}, coach",
    lambda said: f"{said} :)",
    lambda said: f"{said} 😅",
    lambda said: f"{said} lol",
    lambda said: f"{said}!!",
    lambda said: f"{said}...",
)
EVENING = ("@ until Done as planned", "@ 19:30")
SAID = (
    (("@ until Done as planned",), "skip"),
    (("@ until Done as planned",), "swap split squat for lunges"),
    (EVENING, "done 6 clean none"),
    (EVENING, "undo"),
    ((*EVENING, "all done"), "7"),
    ((*EVENING, "all done", "7"), "no pain"),
    ((*EVENING, "all done", "7", "knee 3"), "left"),
    (("@ until Done as planned", "skip"), "never mind"),
    (("@ until Done as planned", "move"), "undo"),
    (("settings", "[Weaker leg]"), "left"),
    (("i weigh 60 kg",), "undo"),
)


def _after(play: Play, said: str) -> Play:
    twin = replace(play, heard=[], screen=dict(play.screen))
    twin.say(said)
    return twin


def _state(play: Play) -> tuple[object, ...]:
    athlete = play.athlete
    return [*map(encode, athlete.journal)], athlete.profile, athlete.stage, play.text()


@pytest.mark.parametrize(("before", "said"), SAID, ids=lambda one: one if isinstance(one, str) else "")
def test_what_dresses_words_changes_nothing(catalog: Catalog, before: tuple[str, ...], said: str) -> None:
    play = begun(catalog, *before)
    plain = _state(_after(play, said))
    for dress in DRESSES:
        assert _state(_after(play, dress(said))) == plain, dress(said)


ONBOARDING = ("Mia, 34", "none", "none", "new to it", "tue easy 7am", "30", "step", "30", "left", "no race", "7")


def test_a_new_athlete_may_greet_at_each_question(catalog: Catalog) -> None:
    for dress in DRESSES:
        plain, dressed = (Play(catalog, BEGINNING) for _ in range(2))
        for said in ("hi", *ONBOARDING, "berlin"):
            plain.say(said)
            dressed.say(said if said == "hi" else dress(said))
        assert plain.athlete.profile == dressed.athlete.profile is not None, dress("30")


@pytest.mark.parametrize(
    "tells",
    [
        "ok, except the calf", "ok but knee 3", "ok today", "no thanks", "no, thanks", "ran 10k with a mate", "so sore",
        "my running mate", "rdl 3 x", "well", "ok", "hi", "x", "no squats please", "30 min please", "8 reps please",
        "it hurts :(", "well, finally", "morning 3", "evening, 7", "sorry, 8", "told my coach",
    ],
)  # fmt: skip
def test_what_tells_something_is_no_dress(tells: str) -> None:
    assert undressed(tells) == tells


@pytest.mark.parametrize(
    ("before", "label"),
    [
        (("tests",), "All in order"),
        (("swap split squat for lunges",), "From now on"),
        (("race 10k on 20 december 2026",), "Not right"),
        (("settings",), "Weaker leg"),
    ],
)
def test_the_label_of_a_button_may_be_typed(catalog: Catalog, before: tuple[str, ...], label: str) -> None:
    play = begun(catalog, "@ until Done as planned", *before)
    pressed = _state(_after(play, f"[{label}]"))
    assert _state(_after(play, label.lower())) == _state(_after(play, f"ok, {label.upper()}!")) == pressed


def test_a_label_that_tells_of_danger_is_no_press(catalog: Catalog) -> None:
    play = begun(catalog, "chest pain when climbing stairs", "cleared", "chest pain")
    assert not play.athlete.journal[-1].cleared


def test_a_command_may_be_shouted(catalog: Catalog) -> None:
    play = begun(catalog, "@ until Done as planned")
    play.heard = []
    play.event(Called("SKIP", ""))
    assert "What is in the way?" in play.text()


@pytest.mark.parametrize(
    "words", ["done 6 clean none", "done. 6 clean, no", "all done 6 clean nope", "as planned 6 clean no"]
)
def test_an_evening_is_told_in_the_order_of_its_questions(catalog: Catalog, words: str) -> None:
    journal = begun(catalog, *EVENING, words).athlete.journal
    assert [one.rpe for one in journal if isinstance(one, SessionLog) and one.rpe] == [6]
    assert [one.score for one in journal if isinstance(one, Pain)] == [0]
    assert any(isinstance(one, SessionLog) and one.sets for one in journal)


@pytest.mark.parametrize(
    "words", ["not today, shift it", "can't tonight, can we move it", "push it back", "another day"]
)
def test_a_session_that_is_to_go_elsewhere_is_not_left_out(catalog: Catalog, words: str) -> None:
    assert "to which day?" in begun(catalog, "@ until Done as planned", words).text()


def test_tests_that_are_not_there_take_no_session_with_them(catalog: Catalog) -> None:
    play = begun(catalog, "@ until Done as planned", "skip tests", "skip tests", "@ 2026-12-02 21:00", "skip the tests")
    assert "No tests stand in this week" in play.text()
