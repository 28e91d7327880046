"""What is typed under the question how one exercise of a session went is about that exercise."""

from typing import Any

import pytest

from core.catalog import Catalog
from core.conversation.stages.stage import AskExercise
from core.journal import Pain, SessionLog, effective
from tests.core.conversation.play import Play, begun

ASKED = ("@ until Done as planned", "[It went differently]", "[Not done]")
"""Up to the first exercise that counts in repetitions, in two sets."""


def asked(catalog: Catalog, *lines: str) -> Play:
    return begun(catalog, *ASKED, *lines)


def sets(play: Play) -> dict[tuple[str, Any], list[int | None]]:
    """Return the repetitions of each exercise and leg as they stand."""
    found: dict[tuple[str, Any], list[int | None]] = {}
    for log in (entry for entry in effective(play.athlete.journal) if isinstance(entry, SessionLog)):
        for one in log.sets:
            found.setdefault((one.exercise, one.leg), []).append(one.reps)
    return found


def next_asked(play: Play) -> str | None:
    return play.athlete.stage.exercise if isinstance(play.athlete.stage, AskExercise) else None


@pytest.mark.parametrize("words", ["6/4 left, 6/6 right", "left 6/4 right 6/6", "6 4 left, 6 6 right"])
def test_leg_01_the_questions_own_example_is_understood(catalog: Catalog, words: str) -> None:
    play = asked(catalog)
    first = next_asked(play)
    assert first
    play.say(words)
    assert sets(play) == {(first, "left"): [6, 4], (first, "right"): [6, 6]}
    assert next_asked(play) not in (None, first)


def test_leg_01_one_leg_is_followed_by_the_other(catalog: Catalog) -> None:
    play = asked(catalog, "left 6/4")
    assert "right leg" in play.text()
    play.say("6/5")
    assert list(sets(play).values()) == [[6, 4], [6, 5]]


def test_leg_01_numbers_without_a_leg_wait_for_it(catalog: Catalog) -> None:
    play = asked(catalog, "6/4")
    assert "which leg?" in play.text()
    assert not sets(play)


@pytest.mark.parametrize("words", ["as planned", "done as planned", "as planned, clean", "done"])
def test_as_planned_is_of_the_exercise_that_is_asked_about(catalog: Catalog, words: str) -> None:
    play = asked(catalog)
    first = next_asked(play)
    play.say(words)
    assert {exercise for exercise, _ in sets(play)} == {first}


@pytest.mark.parametrize("words", ["[Not done]", "not done", "skipped", "left out", "none", "didn't do it"])
@pytest.mark.parametrize("rest", ["rest as planned", "all as planned"])
def test_what_was_not_done_is_never_written_as_done(catalog: Catalog, words: str, rest: str) -> None:
    play = asked(catalog)
    first = next_asked(play)
    play.say(words)
    assert next_asked(play) != first
    play.say(rest)
    assert sets(play)
    assert first not in {exercise for exercise, _ in sets(play)}


@pytest.mark.parametrize("words", ["one set less", "only one set", "1 of 2 sets"])
def test_fewer_sets_are_the_first_ones(catalog: Catalog, words: str) -> None:
    play = asked(catalog, words)
    assert {len(reps) for reps in sets(play).values()} == {1}


@pytest.mark.parametrize("words", ["left only 4 in the last set", "i did lunges instead", "4 kg left, 6 kg right"])
def test_what_is_unclear_of_an_exercise_is_asked_again(catalog: Catalog, words: str) -> None:
    play = asked(catalog, words)
    assert not sets(play)
    assert next_asked(play)


def test_pai_01_a_pain_under_the_question_is_a_pain(catalog: Catalog) -> None:
    play = asked(catalog, "skipped it, left knee pain 4", "dull")
    assert [e.score for e in effective(play.athlete.journal) if isinstance(e, Pain)] == [4]
