"""On which mornings soreness is asked for, and what its number leads to (PRO-08, R01)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.catalog import Catalog
from core.conversation.body.soreness import is_wanted
from core.conversation.occasions.morning import morning
from core.conversation.turns.scene import Scene
from core.journal import Pain, SessionLog, SetDone, Soreness
from tests.core.conversation.play import begun

DONE = (SetDone(exercise="sl_rdl", set=1, leg="both", reps=8),)


@pytest.mark.parametrize(
    ("days", "score", "asked"),
    [
        (0, None, False), (1, None, True), (2, None, False), (2, 3, False), (2, 4, True),
        (3, 2, False), (3, 3, True), (4, 9, False),
    ],
)  # fmt: skip
def test_pro_08_soreness_is_asked_on_the_day_after_and_while_it_lingers(
    catalog: Catalog, days: int, score: int | None, asked: bool
) -> None:
    play = begun(catalog)
    worked = play.now - timedelta(days=days)
    log = SessionLog(at=worked, session=f"{worked.date()}/strength", sets=DONE)
    sore = () if score is None else (Soreness(at=play.now - timedelta(days=1), score=score),)
    athlete = replace(play.athlete, journal=(log, *sore))
    assert is_wanted(Scene(athlete, play.now, catalog)) is asked


def test_pro_08_soreness_told_today_is_not_asked_again(catalog: Catalog) -> None:
    play = begun(catalog)
    worked = play.now - timedelta(days=1)
    log = SessionLog(at=worked, session=f"{worked.date()}/strength", sets=DONE)
    athlete = replace(play.athlete, journal=(log, Soreness(at=play.now - timedelta(hours=1), score=1)))
    assert not is_wanted(Scene(athlete, play.now, catalog))


def test_pro_08_a_session_without_sets_asks_for_no_soreness(catalog: Catalog) -> None:
    play = begun(catalog)
    worked = play.now - timedelta(days=1)
    athlete = replace(play.athlete, journal=(SessionLog(at=worked, session=f"{worked.date()}/strength", rpe=6),))
    assert not is_wanted(Scene(athlete, play.now, catalog))


@pytest.mark.parametrize(
    ("score", "said", "offers_less"),
    [("3", "That is fine", False), ("4", "noted", False), ("6", "noted", False), ("7", "The dose was too large", True)],
)
def test_pro_08_the_answer_fits_the_number(catalog: Catalog, score: str, said: str, offers_less: bool) -> None:
    play = begun(catalog, "sore", score)
    if int(score) >= 4:
        assert "Where is it sore most" in play.text()
        play.say("[thigh front]")
    assert said in play.text()
    assert ("Easier, please" in play.text()) is offers_less


@pytest.mark.parametrize("place", ["thigh front", "hamstring", "glute", "calf", "hip", "lower back", "legs in general"])
def test_r01_each_place_of_soreness_can_be_tapped(catalog: Catalog, place: str) -> None:
    play = begun(catalog, "sore", "5", f"[{place}]")
    entry = play.athlete.journal[-1]
    assert isinstance(entry, Soreness)
    assert entry.score == 5
    assert (entry.region is None) is (place == "legs in general")


def test_r01_an_old_button_of_another_morning_writes_nothing(catalog: Catalog) -> None:
    play = begun(catalog, "sore")
    for data in ("sore:2026-11-19:3", f"sore:{play.now.date()}:11", f"sore:{play.now.date()}:x", "place:nowhere"):
        play.say(f"({data})")
        assert "earlier message" in play.text()
    assert not any(isinstance(entry, Soreness) for entry in play.athlete.journal)


@pytest.mark.parametrize(
    ("said", "score"),
    [
        (("left knee 5",), 5),
        (("4 in my left achilles",), 4),
        (("6", "the left ankle"), 6),
        (("stiff left knee 2",), 2),
        (("7 in the left calf, one spot, hurts when i press",), 7),
        (("left calf is painful, 3",), 3),
        (("left calf strain, 4",), 4),
        (("left hamstring hurts 4",), 4),
    ],
)
def test_pai_01_a_joint_or_one_spot_told_as_sore_legs_is_a_pain(
    catalog: Catalog, said: tuple[str, ...], score: int
) -> None:
    play = begun(catalog, "sore", *said)
    assert f"{score} of 10" in play.text()
    assert "What is it like?" in play.text()
    play.say("ache")
    pain = play.athlete.journal[-1]
    assert isinstance(pain, Pain)
    assert (pain.score, pain.leg) == (score, "left")


@pytest.mark.parametrize(
    "said", ["4 in the quads", "calves 5", "left hamstring 3", "knees 0", "6 | lower back", "my legs hurt, 2"]
)
def test_r01_a_muscle_or_a_nought_told_as_sore_legs_stays_soreness(catalog: Catalog, said: str) -> None:
    play = begun(catalog, "sore", *said.split(" | "))
    assert isinstance(play.athlete.journal[-1], Soreness)
    assert not any(isinstance(entry, Pain) for entry in play.athlete.journal)


@pytest.mark.parametrize(
    ("said", "scores"),
    [
        ("yesterday my legs were 6 sore, today 2", {"2026-11-25": 6, "2026-11-26": 2}),
        ("legs 6 yesterday and 3 now", {"2026-11-25": 6, "2026-11-26": 3}),
        ("yesterday i was sore 6", {"2026-11-25": 6}),
        ("sore 5 on tuesday, fine now", {"2026-11-24": 5}),
        ("tue morning legs 3. today nothing", {"2026-11-24": 3}),
        ("yesterday all done 7, legs 5 today", {"2026-11-26": 5}),
        ("calves 5 from tuesday's session", {"2026-11-26": 5}),
        ("legs still 5 after tuesday", {"2026-11-26": 5}),
    ],
)
def test_pro_08_soreness_of_a_day_behind_stands_on_that_day(
    catalog: Catalog, said: str, scores: dict[str, int]
) -> None:
    play = begun(catalog, "@ until strength,", "@ 2026-11-26 20:00", said)
    sore = [entry for entry in play.athlete.journal if isinstance(entry, Soreness)]
    assert {f"{entry.at.astimezone(play.zone).date()}": entry.score for entry in sore} == scores


def test_pai_01_a_joint_that_hurt_yesterday_is_no_soreness(catalog: Catalog) -> None:
    play = begun(catalog, "@ until strength,", "@ 2026-11-26 20:00", "knee 4 yesterday, legs 3 today")
    assert not any(isinstance(entry, Soreness) and entry.region == "knee" for entry in play.athlete.journal)


def test_pai_01_a_muscle_that_hurt_yesterday_is_asked_about_as_a_pain(catalog: Catalog) -> None:
    play = begun(catalog, "@ until strength,", "@ 2026-11-26 20:00", "calf cramp 8 yesterday, quiet today")
    assert "Pain: calf 8 of 10" in play.text()
    assert not any(isinstance(entry, Soreness) for entry in play.athlete.journal)


@pytest.mark.parametrize(("days", "reminded"), [(89, False), (90, True), (91, False), (97, True)])
def test_scr_05_the_safety_questions_stand_beside_a_day_of_strength_once_a_week(
    catalog: Catalog, days: int, reminded: bool
) -> None:
    play = begun(catalog, "@ until strength,")
    settings = replace(play.athlete.settings, screened=play.now.date() - timedelta(days=days))
    step = morning(Scene(replace(play.athlete, settings=settings), play.now, catalog))
    assert step.say[-1].key.startswith("session:")
    assert ("Three months have passed" in step.say[-1].text) is reminded
    assert ("cmd:screening" in {button.data for row in step.say[-1].buttons for button in row}) is reminded
