"""What is told beside a day without a session, was forgotten, or was done after a run: nothing of it is lost."""

import pytest

from core.catalog import Catalog
from core.journal import Pain, SessionLog, Skip
from tests.core.conversation.play import begun

THURSDAY = ("@ until Done as planned", "@ 2026-11-26 08:00")


@pytest.mark.parametrize("words", ["couldn't train monday, calf pain 4", "no time today but left calf hurts 4"])
def test_pai_01_a_pain_beside_a_day_without_a_session_is_asked_about(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ 2026-11-24 08:00", words)
    assert "calf 4 of 10" in play.text()


@pytest.mark.parametrize(
    "words",
    [
        "forgot to tell you i did wednesday",
        "forgot my watch on wednesday",
        "forgot to say i ran yesterday",
        "wife forgot yesterday",
    ],
)
def test_sch_14_a_thing_that_was_forgotten_leaves_no_session_out(catalog: Catalog, words: str) -> None:
    play = begun(catalog, *THURSDAY, words)
    assert not [entry for entry in play.athlete.journal if isinstance(entry, Skip)]


def test_sch_14_a_session_that_was_forgotten_is_left_out(catalog: Catalog) -> None:
    play = begun(catalog, *THURSDAY, "sorry forgot wednesday's session")
    assert [entry.session for entry in play.athlete.journal if isinstance(entry, Skip)] == ["2026-11-25/strength"]


@pytest.mark.parametrize("words", ["done after my run, 7", "done, had to run, rpe 7"])
def test_leg_01_what_is_done_after_a_run_is_the_session(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ until Done as planned", words)
    assert 7 in [entry.rpe for entry in play.athlete.journal if isinstance(entry, SessionLog)]


def test_pai_01_another_place_than_the_one_denied_has_no_side_of_it(catalog: Catalog) -> None:
    play = begun(
        catalog, "@ 2026-11-23 20:00", "left knee 2, dull", "@ until left knee, 0 to 10", "not that one, hip 3"
    )
    today = [e for e in play.athlete.journal if isinstance(e, Pain) and e.at.date() == play.now.date()]
    assert ("hip 3 of 10" in play.text(), today) == (True, [])


def test_leg_01_who_asks_whether_a_session_is_done_did_none(catalog: Catalog) -> None:
    play = begun(catalog, "@ until Done as planned", "@ 20:40", "skip busy", "done?")
    assert not [entry for entry in play.athlete.journal if isinstance(entry, SessionLog)]


@pytest.mark.parametrize("out", ["squats and planks", "squats and step ups", "step ups and squats"])
def test_leg_01_of_two_things_left_out_none_is_taken_away_with_the_other(catalog: Catalog, out: str) -> None:
    play = begun(catalog, "@ until Done as planned", f"all done without {out}")
    told = {told.exercise for log in play.athlete.journal if isinstance(log, SessionLog) for told in log.sets}
    assert ("sl_rdl" in told, "split_squat" in told) == (True, False)


def test_pai_01_a_pain_behind_what_was_left_out_is_asked_about(catalog: Catalog) -> None:
    assert (
        "knee 4 of 10" in begun(catalog, "@ until Done as planned", "no squats and my knee hurts 4, rest done").text()
    )
