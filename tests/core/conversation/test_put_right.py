"""What was told and is put right stands once, as it was put right: a session, a set, a number, a kind (PRO-10)."""

import pytest

from core.catalog import Catalog
from core.journal import Entry, Illness, Pain, SessionLog, Skip, Sleep, Soreness, effective
from tests.core.conversation.play import Play, begun

DONE = ("@ until strength,", "all done rpe 6", "[No pain]")
MORNING = (*DONE, "@ until sore are your legs")


def last(play: Play, kind: type[Entry]) -> Entry:
    """Return the newest entry of a kind that stands."""
    return [entry for entry in effective(play.athlete.journal) if isinstance(entry, kind)][-1]


@pytest.mark.parametrize(
    "said", ["no, i did not do it, i skipped it", "i did not do it after all", "it was skipped", "not true, i skipped"]
)
def test_pro_10_a_session_that_was_not_done_after_all_is_no_other_that_is_left_out(catalog: Catalog, said: str) -> None:
    play = begun(catalog, *DONE, said, "[Tired]")
    assert not any(isinstance(entry, SessionLog) for entry in effective(play.athlete.journal))
    skipped = last(play, Skip)
    assert isinstance(skipped, Skip)
    assert (skipped.session, skipped.reason) == ("2026-11-25/strength", "tired")


def test_sch_14_the_reason_that_is_told_with_it_is_not_asked(catalog: Catalog) -> None:
    play = begun(catalog, *DONE, "actually i skipped it, tired")
    assert last(play, Skip)
    assert "What is in the way" not in play.text()


@pytest.mark.parametrize(
    ("said", "reps"), [("rdl last set left 6", (8, 6)), ("rdl third set left was only 5", (8, 8, 5))]
)
def test_leg_01_a_set_named_by_its_number_leaves_the_others(catalog: Catalog, said: str, reps: tuple[int, ...]) -> None:
    play = begun(catalog, *DONE, said)
    logs = [entry for entry in effective(play.athlete.journal) if isinstance(entry, SessionLog)]
    sets = [one for log in logs for one in log.sets if one.exercise == "sl_rdl" and one.leg in ("left", "both")]
    assert tuple(one.reps for one in sets) == reps


def test_pro_18_a_no_to_an_illness_is_none_to_the_legs(catalog: Catalog) -> None:
    play = begun(catalog, *MORNING, "i'm ill", "no, i am not ill")
    assert last(play, Illness)
    assert not any(isinstance(entry, Soreness) for entry in play.athlete.journal)


def test_rec_01_hours_of_sleep_that_are_put_right_stand_once(catalog: Catalog) -> None:
    play = begun(catalog, *MORNING, "slept 5 hours", "7 hours of sleep, not 5")
    assert [entry.hours for entry in effective(play.athlete.journal) if isinstance(entry, Sleep)] == [7]


@pytest.mark.parametrize(("said", "score"), [(("no, 6", "[legs in general]"), 6), (("that was a typo, 1",), 1)])
def test_pro_08_soreness_put_right_before_its_place_is_told_is_written_once(
    catalog: Catalog, said: tuple[str, ...], score: int
) -> None:
    play = begun(catalog, *MORNING, "7", *said)
    assert [entry.score for entry in effective(play.athlete.journal) if isinstance(entry, Soreness)] == [score]


@pytest.mark.parametrize("said", ["it is sharp actually", "sharp, not dull", "no, sharp"])
def test_pai_03_another_kind_of_the_pain_told_just_now_takes_its_place(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", "left knee hurts 3, dull ache", said)
    assert [(e.score, e.type) for e in effective(play.athlete.journal) if isinstance(e, Pain)] == [(3, "sharp")]


@pytest.mark.parametrize("said", ["sorry, it was 8", "i meant 8"])
def test_pro_07_an_effort_put_right_while_pain_is_asked_about_is_no_pain(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", "all done rpe 6", said)
    efforts = [e.rpe for e in effective(play.athlete.journal) if isinstance(e, SessionLog) and e.rpe is not None]
    assert efforts == [8]
    assert "Did anything hurt during it?" in play.text()


def test_pro_08_a_number_put_right_is_no_answer_to_the_question_behind_it(catalog: Catalog) -> None:
    play = begun(catalog, *MORNING, "i meant 6")
    assert "not sure which number" in play.text()
    assert not any(isinstance(entry, Soreness) for entry in play.athlete.journal)


def test_pro_08_soreness_of_yesterday_put_right_is_none_of_today(catalog: Catalog) -> None:
    play = begun(catalog, *DONE, "soreness 2", "@ until sore are your legs", "yesterday my soreness was 6, not 2")
    told = [entry for entry in effective(play.athlete.journal) if isinstance(entry, Soreness)]
    assert [(entry.score, entry.at.day) for entry in told] == [(6, 25)]


def test_pro_10_another_day_that_was_skipped_takes_no_told_session_back(catalog: Catalog) -> None:
    play = begun(catalog, *DONE, "i skipped yesterday")
    assert last(play, SessionLog)


def test_pai_01_a_no_pain_is_no_number_to_put_right(catalog: Catalog) -> None:
    play = begun(catalog, *DONE, "sorry, it was 8")
    assert not any(isinstance(entry, Pain) and entry.score for entry in play.athlete.journal)


@pytest.mark.parametrize(
    "said", ["left knee pain 3, dull ache, soreness 5 in the calves", "calves sore 5, left knee hurts 3"]
)
def test_pai_01_soreness_told_beside_a_pain_stays_soreness(catalog: Catalog, said: str) -> None:
    told = last(begun(catalog, *MORNING, said), Soreness)
    assert isinstance(told, Soreness)
    assert (told.score, told.region) == (5, "calf")


def test_pro_10_a_number_is_put_right_where_it_was_told_and_is_no_effort(catalog: Catalog) -> None:
    told = last(begun(catalog, *MORNING, "soreness 6 calves", "no, it was an 8"), Soreness)
    assert isinstance(told, Soreness)
    assert told.score == 8
    play = begun(catalog, "@ until strength,", "left knee pain 6, dull ache", "no, it was an 8")
    assert not any(isinstance(entry, SessionLog) for entry in play.athlete.journal)


def test_sch_14_a_missed_target_is_no_missed_session(catalog: Catalog) -> None:
    play = begun(catalog, "@ until strength,", "missed my target on the tempo run")
    assert play.athlete.stage.kind == "idle"
    assert "tempo, missed target" in play.text()
