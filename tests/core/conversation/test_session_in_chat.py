"""Telling, moving and leaving out a session by press and by word, and what is written under which session and leg."""

from datetime import date
from typing import Any

import pytest

from core.catalog import Catalog
from core.conversation.stages.stage import Idle
from core.journal import Entry, Run, SessionLog, WeekShown, effective
from tests.core.conversation.play import Play, begun

SESSION = "2026-11-25/strength"
MORNING = "@ until Done as planned"


def standing(play: Play) -> list[Entry]:
    return [entry for entry in effective(play.athlete.journal) if not isinstance(entry, WeekShown)]


def sets(play: Play) -> list[tuple[Any, ...]]:
    """Return each set as it stands: exercise, number, leg, repetitions, seconds."""
    logs = [entry for entry in standing(play) if isinstance(entry, SessionLog)]
    assert {log.session for log in logs} <= {SESSION}
    return [(s.exercise, s.set, s.leg, s.reps, s.seconds) for log in logs for s in log.sets]


@pytest.mark.parametrize("words", ["[left]", "left", "l"])
def test_leg_01_sets_told_without_a_leg_wait_for_it(catalog: Catalog, words: str) -> None:
    play = begun(catalog, MORNING, "rdl 8 7")
    assert "which leg?" in play.text()
    assert not standing(play)
    play.say(words)
    assert sets(play) == [("sl_rdl", 1, "left", 8, None), ("sl_rdl", 2, "left", 7, None)]
    assert "Single-leg Romanian deadlift (right)" in play.text()


@pytest.mark.parametrize("words", ["[both]", "both", "each"])
def test_leg_01_both_is_a_leg_of_its_own(catalog: Catalog, words: str) -> None:
    play = begun(catalog, MORNING, "rdl 8 7", words)
    assert sets(play) == [("sl_rdl", 1, "both", 8, None), ("sl_rdl", 2, "both", 7, None)]
    assert "Romanian deadlift, Split" not in play.text()


def test_leg_01_no_leg_is_guessed(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "rdl 8 7", "maybe")
    assert "which leg?" in play.text()
    assert not standing(play)
    play.say("undo")
    assert "was not written down" in play.text()
    assert play.athlete.stage == Idle()


def test_leg_01_a_leg_told_later_is_numbered_on(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "rdl 8 left", "rdl 7", "left")
    assert sets(play) == [("sl_rdl", 1, "left", 8, None), ("sl_rdl", 2, "left", 7, None)]


@pytest.mark.parametrize("lines", [("/log done",), ("/log planned",), ("/log", "[Done as planned, clean]")])
def test_dat_01_as_planned_writes_every_set_of_both_legs(catalog: Catalog, lines: tuple[str, ...]) -> None:
    play = begun(catalog, MORNING, *lines)
    assert len(sets(play)) == 4 * 2 * 2
    assert [one for one in sets(play) if one[0] == "balance_eyes_open"] == [
        ("balance_eyes_open", n, leg, None, 30) for n in (1, 2) for leg in ("right", "left")
    ]
    assert "How hard was it" in play.text()


def test_sch_06_a_session_moves_to_a_legal_day_by_press(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "move", "[Sun 29 Nov]")
    (move,) = standing(play)
    assert (move.kind, getattr(move, "session", ""), getattr(move, "to", None)) == ("move", SESSION, date(2026, 11, 29))
    assert "moves to Sun 29 Nov" in play.text()
    play.say("undo")
    assert "a move to Sun 29 Nov" in play.text()
    assert not standing(play)


@pytest.mark.parametrize("press", ["2026-11-26:2026-11-25/strength", "2026-11-29:2026-11-20/strength", "x:x"])
def test_sch_06_a_press_of_a_day_that_is_not_legal_moves_nothing(catalog: Catalog, press: str) -> None:
    play = begun(catalog, MORNING, "move", f"(move:{press})")
    assert "belongs to an earlier message" in play.text()
    assert not standing(play)


def test_sch_06_a_move_that_is_left_leaves_the_session_where_it_was(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "move", "[Leave as it is]")
    assert "Left as it is" in play.text()
    assert play.athlete.stage == Idle()
    assert not standing(play)


def test_sch_06_what_was_done_is_not_moved_by_an_old_button(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "move", "undo", "/log done", f"(move:2026-11-29:{SESSION})")
    assert "belongs to an earlier message" in play.text()
    play.say("/move")
    assert "Move the session of Fri 27 Nov" in play.text()


def test_msg_06_a_session_is_left_out_once_and_for_its_reason(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "skip", "[Leave as it is]")
    assert not standing(play)
    play.say("skip")
    play.say("[Busy]")
    (skip,) = standing(play)
    assert (skip.kind, getattr(skip, "session", ""), getattr(skip, "reason", "")) == ("skip", SESSION, "busy")
    play.say("(skip:tired:2026-11-25/strength)")
    assert "belongs to an earlier message" in play.text()


def test_saf_06_a_session_left_out_ill_writes_the_illness(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "skip", "[Ill]")
    assert [entry.kind for entry in standing(play)] == ["skip", "illness"]
    assert "Rest is the plan now" in play.text()


def test_ass_01_the_tests_are_left_out_once(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "skip tests")
    assert [getattr(entry, "session", "") for entry in standing(play)] == ["2026-11-25/assessment"]
    play.say("skip tests")
    assert "no open session to skip" in play.text()


def test_a_day_without_a_session_has_nothing_to_leave_out(catalog: Catalog) -> None:
    play = begun(catalog, "no session today")
    assert "Your next session is Wed 25 Nov at 18:00" in play.text()
    assert not standing(play)


SET_BY_SET = (MORNING, "[It went differently]", "[Set by set]", "30", "28")


@pytest.mark.parametrize("words", ["later", "never mind", "swap", "knee hurts 3 left, dull ache", "chest pain"])
def test_msg_05_sets_told_one_by_one_are_kept_whatever_comes_next(catalog: Catalog, words: str) -> None:
    play = begun(catalog, *SET_BY_SET, words)
    assert sets(play) == [("balance_eyes_open", 1, "right", None, 30), ("balance_eyes_open", 1, "left", None, 28)]


def test_msg_05_what_is_kept_of_a_log_is_said_and_can_be_taken_back(catalog: Catalog) -> None:
    play = begun(catalog, *SET_BY_SET, "swap")
    assert "Noted: Single-leg balance, eyes open right 30, left 28" in play.text()
    play.say("[Undo]")
    assert not standing(play)


def test_msg_05_sets_told_one_by_one_are_written_once(catalog: Catalog) -> None:
    play = begun(catalog, *SET_BY_SET, "[No more sets]")
    assert len(sets(play)) == 2
    play = begun(catalog, *SET_BY_SET, "undo")
    assert "was not written down" in play.text()
    assert not standing(play)
    play = begun(catalog, *SET_BY_SET, "today")
    assert "set 2 of 2, right leg" in play.text()
    assert not standing(play)


def test_leg_01_told_sets_are_numbered_within_their_exercise_and_leg(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "rdl 8 left", "rdl 7 left, step ups 9 right", "rdl 6 right", "balance 30 25 left")
    assert sets(play) == [
        ("sl_rdl", 1, "left", 8, None),
        ("sl_rdl", 2, "left", 7, None),
        ("step_up_low", 1, "right", 9, None),
        ("sl_rdl", 1, "right", 6, None),
        ("balance_eyes_open", 1, "left", None, 30),
        ("balance_eyes_open", 2, "left", None, 25),
    ]


def test_leg_01_a_leg_is_numbered_on_behind_sets_of_both(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "rdl 8 both", "rdl 7 left", "rdl 6 both")
    assert [one[:3] for one in sets(play)] == [("sl_rdl", 1, "both"), ("sl_rdl", 2, "left"), ("sl_rdl", 3, "both")]


def test_ply_03_jumps_are_counted_in_contacts(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "bounds 20", "both")
    log = standing(play)[-1]
    assert isinstance(log, SessionLog)
    assert [(s.reps, s.seconds, s.contacts, s.leg) for s in log.sets] == [(None, None, 20, "both")]


def test_dat_01_weight_and_effort_stand_with_their_set(catalog: Catalog) -> None:
    log = standing(begun(catalog, MORNING, "rdl 8 8 both 22 lb rpe 7"))[-1]
    assert isinstance(log, SessionLog)
    assert [(s.load_kg, s.rpe) for s in log.sets] == [(pytest.approx(9.98, abs=0.01), 7)] * 2


def test_dat_01_a_run_is_written_as_it_was_told(catalog: Catalog) -> None:
    play = begun(catalog, "ran 6 miles easy in 50 min")
    assert "Noted: a run (easy, 9.66 km, 50 min)." in play.text()
    run = standing(play)[-1]
    assert isinstance(run, Run)
    assert (run.run, run.distance_km, run.minutes) == ("easy", pytest.approx(9.66, abs=0.01), 50)


def test_an_exception_that_the_session_does_not_have_is_named(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "all done but the step ups")
    assert "done except Step-up, low box" in play.text()
    assert {one[0] for one in sets(play)} == {"balance_eyes_open", "sl_rdl", "split_squat"}


@pytest.mark.parametrize(
    "words",
    [
        "do it without the rdl",
        "no rdl today",
        "i won't do the split squats today",
        "can i do everything but the rdl",
        "my back is sore can i skip the rdl",
        "planning to do all of it at 8",
    ],
)
def test_sch_14_a_wish_for_the_session_ahead_is_no_work_done(catalog: Catalog, words: str) -> None:
    play = begun(catalog, MORNING, words)
    assert not [entry for entry in standing(play) if isinstance(entry, SessionLog)], play.text()
    assert "I did not get that" not in play.text()


@pytest.mark.parametrize("words", ["done except the rdl", "did it already, without the rdl", "rdl 8 8 both"])
def test_a_session_told_before_its_hour_counts_where_it_was_done(catalog: Catalog, words: str) -> None:
    play = begun(catalog, MORNING, words)
    assert [entry for entry in standing(play) if isinstance(entry, SessionLog)]


@pytest.mark.parametrize(
    "said",
    ["all done 7 but no calf raises", "everything as planned except the plank, skipped it to be safe, 7",
     "all done 7, didn't do the hops", "did everything apart from the side plank, 7"],
)  # fmt: skip
def test_dat_01_an_exception_that_the_session_does_not_have_leaves_it_done(catalog: Catalog, said: str) -> None:
    play = begun(catalog, MORNING, "@ 21:00", said)
    assert {one[0] for one in sets(play)} == {"balance_eyes_open", "sl_rdl", "split_squat", "step_up_low"}
    assert "effort 7; done as planned" in play.text()


@pytest.mark.parametrize(("said", "out"), [("all done but no rdls, 7", "sl_rdl"), ("all but lunges, 7", "split_squat")])
def test_dat_01_an_exception_that_the_session_has_stays_left_out(catalog: Catalog, said: str, out: str) -> None:
    assert out not in {one[0] for one in sets(begun(catalog, MORNING, "@ 21:00", said))}


@pytest.mark.parametrize("said", ["all done 7 no hops knee pain 4", "all done 7, skipped the hops knee hurts"])
def test_pai_01_what_hurts_behind_an_exception_is_heard(catalog: Catalog, said: str) -> None:
    play = begun(catalog, MORNING, "@ 21:00", said)
    assert "done as planned" not in play.text()
    assert "knee" in play.text() or "stopped your plan" in play.text()


def test_sch_02_work_of_yesterday_with_sore_legs_now_stays_on_its_day(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "@ 2026-11-26 20:00", "did all of it yesterday and legs are sore now 4")
    logs = [entry for entry in standing(play) if isinstance(entry, SessionLog)]
    assert {f"{log.at.date()}" for log in logs} == {"2026-11-25"}


def test_leg_01_a_wobble_of_one_leg_told_late_is_of_that_leg(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "all done 6, no pain", "wobbly on the left only")
    logs = [entry for entry in standing(play) if isinstance(entry, SessionLog)]
    forms = {(s.leg, s.form) for log in logs for s in log.sets if s.leg}
    assert forms == {("left", "wobble"), ("right", "clean")}


def test_saf_01_a_place_that_wobbles_is_no_form(catalog: Catalog) -> None:
    play = begun(catalog, MORNING, "all done 6, no pain", "my left knee is wobbly")
    assert "Pain: left knee" in play.text()


@pytest.mark.parametrize(
    "words", ["can i have a rest day on friday", "can i take friday off", "i want friday off please"]
)
def test_sch_14_a_wish_for_a_day_off_asks_what_is_in_the_way(catalog: Catalog, words: str) -> None:
    play = begun(catalog, MORNING, words)
    assert "Fri 27 Nov" in play.text()
    assert "What is in the way?" in play.text()


@pytest.mark.parametrize("words", ["is friday a rest day", "can i have fridays off", "can i take friday off my run"])
def test_sch_14_other_words_of_a_day_off_leave_nothing_out(catalog: Catalog, words: str) -> None:
    assert "What is in the way?" not in begun(catalog, MORNING, words).text()
