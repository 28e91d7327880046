"""Sessions told late, several at once or one that was missed first: each is kept as the words tell it."""

import pytest

from core.catalog import Catalog
from core.conversation.plan.weeks import sessions_around
from core.conversation.turns.scene import Scene
from core.journal import SessionLog, Skip
from core.wishes import Move
from tests.core.conversation.play import Play, begun


def late(catalog: Catalog, said: str) -> Play:
    """Return who says this on a Tuesday of which last week's sessions and Monday's wait for their answers."""
    return begun(catalog, "@ until strength,", "@ 2026-12-01 21:00", said)


def done(play: Play) -> dict[str, float | None]:
    logs = [entry for entry in play.athlete.journal if isinstance(entry, SessionLog)]
    efforts = {log.session[:10]: log.rpe for log in logs if log.rpe is not None}
    return {log.session[:10]: efforts.get(log.session[:10]) for log in logs if log.sets}


def of_last_week(play: Play) -> list[str]:
    works = sessions_around(Scene(play.athlete, play.now, play.catalog))
    return [f"{one.date}" for one in works if one.kind != "assessment" and f"{one.date}" < "2026-11-30"]


@pytest.mark.parametrize(
    ("said", "effort"),
    [
        ("I forgot to write, I did everything last week, always around 6, never any pain", 6),
        ("all of last week is done", None),
        ("did all my sessions last week, 7, no pain", 7),
        ("all last week's sessions done", None),
    ],
)
def test_dat_01_a_whole_week_told_late_is_each_of_its_sessions(
    catalog: Catalog, said: str, effort: float | None
) -> None:
    play = late(catalog, said)
    assert len(of_last_week(play)) > 1
    assert done(play) == dict.fromkeys(of_last_week(play), effort)


@pytest.mark.parametrize(
    "said",
    ["wed and fri done, 6 each, no pain", "did both sessions on wednesday and friday, 6, no pain", "both done, 6",
     "sorry for the silence, wednesday and friday went fine, 6", "did everything the whole time, 6, just didn't write"],
)  # fmt: skip
def test_dat_01_two_days_told_as_one_are_both_sessions(catalog: Catalog, said: str) -> None:
    assert done(late(catalog, said)) == {"2026-11-25": 6, "2026-11-27": 6}


@pytest.mark.parametrize("said", ["missed everything last week", "skipped wed and fri", "missed both"])
def test_sch_14_several_sessions_missed_are_each_left_out(catalog: Catalog, said: str) -> None:
    play = late(catalog, said)
    left = [entry.session[:10] for entry in play.athlete.journal if isinstance(entry, Skip)]
    assert left == ["2026-11-25", "2026-11-27"]
    assert not done(play)


@pytest.mark.parametrize(
    "said",
    ["wednesday and friday not done", "will do both this week", "didn't do either last week", "wed and fri?",
     "did two of them", "did all three", "last week: wed done, fri skipped", "all done last week but my knee hurt"],
)  # fmt: skip
def test_dat_01_words_that_do_not_tell_the_same_of_all_fill_in_no_second_session(catalog: Catalog, said: str) -> None:
    assert len(done(late(catalog, said))) < len(("wednesday", "friday"))


@pytest.mark.parametrize(
    "said",
    ["skipped wed but did it today, 7, no pain", "wed: skipped. thu did wednesday's instead, all of it, 7",
     "wasn't able to do wed, did it today instead 7", "skipped it yesterday but done now, 7",
     "did yesterday's session today, 7"],
)  # fmt: skip
def test_sch_02_a_session_missed_and_done_a_day_later_stands_on_that_day(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", "@ 2026-11-26 21:00", said)
    assert done(play) == {"2026-11-25": 7}
    assert any(isinstance(entry, Move) and f"{entry.to}" == "2026-11-26" for entry in play.athlete.journal)


@pytest.mark.parametrize(
    "said",
    ["skipped wed but did my run today", "skipped wed but will do it tomorrow", "skipped wed, did nothing today"],
)
def test_sch_14_a_session_missed_with_something_else_done_is_not_done(catalog: Catalog, said: str) -> None:
    assert not done(begun(catalog, "@ until strength,", "@ 2026-11-26 21:00", said))


@pytest.mark.parametrize("said", ["did it now. was easy like 4. nothing hurt", "did it this morning after all, 4"])
def test_sch_14_a_session_left_out_and_done_the_next_morning_is_done(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", "@ 2026-11-25 23:00", "/skip", "no time", "@ 2026-11-26 07:30", said)
    assert done(play) == {"2026-11-25": 4}


@pytest.mark.parametrize("said", ["too late today, ill do it tmrw mornin", "too tired, will do it tomorrow"])
def test_sch_14_a_session_put_off_is_moved_and_not_left_out(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", "@ 2026-11-25 23:00", said)
    assert not any(isinstance(entry, Skip) for entry in play.athlete.journal)
    assert "Wed 25 Nov" in play.text()


@pytest.mark.parametrize("said", ["i forgot", "forgot today, oops", "totally forgot about it today", "forgot to train"])
def test_sch_14_a_session_that_was_forgotten_is_left_out_without_asking_why(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", "@ 2026-11-25 22:00", said)
    assert [entry.reason for entry in play.athlete.journal if isinstance(entry, Skip)] == ["other"]


@pytest.mark.parametrize("said", ["forgot my shoes", "i forgot to write, all done 6", "forgot how the rdl goes"])
def test_sch_14_what_else_is_forgotten_leaves_nothing_out(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "@ until strength,", "@ 2026-11-25 22:00", said)
    assert not any(isinstance(entry, Skip) for entry in play.athlete.journal)


@pytest.mark.parametrize(
    "said", ["wed and fri went ok", "wednesday and friday went well, no pain", "both went fine on wed and fri"]
)
def test_dat_01_days_that_merely_went_well_are_each_asked_about(catalog: Catalog, said: str) -> None:
    play = late(catalog, said)
    assert not done(play)
    assert play.text().count("how did your session go?") == 2


def test_dat_01_one_day_that_went_well_is_asked_about_and_not_the_same_day_ahead(catalog: Catalog) -> None:
    play = late(catalog, "wednesday went ok")
    assert "Wed 25 Nov: how did your session go?" in play.text()


def test_dat_01_two_weeks_told_in_one_are_both_taken(catalog: Catalog) -> None:
    play = begun(catalog, "@ until strength,", "@ 2026-12-05 21:00", "done everything this week and last week")
    assert {day < "2026-11-30" for day in done(play)} == {True, False}
