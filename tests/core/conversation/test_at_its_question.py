"""A reply goes to its own question, whichever is open: nothing is lost, and no number lands at another one."""

import pytest

from core.catalog import Catalog
from core.journal import Entry, Pain, SessionLog, Soreness
from tests.core.conversation.play import Play, begun

CARD = ("@ until Done as planned",)
LOGGED = (*CARD, "@ 19:00", "all done", "6", "clean", "no", "@ until How sore")
OPEN = {
    "soreness": LOGGED,
    "where sore": (*LOGGED, "5"),
    "pain now": (*CARD, "left knee 3 dull ache", "@ until how is it this morning"),
    "how bad": (*CARD, "my knee hurts"),
    "where": (*CARD, "something hurts, 4"),
    "which side": (*CARD, "knee pain 4"),
    "kind": (*CARD, "left knee pain 4"),
    "which leg": (*CARD, "@ 19:00", "rdl 10 10"),
    "skip": (*CARD, "skip"),
    "swap": (*CARD, "swap"),
}


def _told(catalog: Catalog, asked: str, *said: str) -> tuple[Play, tuple[Entry, ...]]:
    play = begun(catalog, *OPEN[asked])
    before = len(play.athlete.journal)
    for line in said:
        play.say(line)
    return play, play.athlete.journal[before:]


@pytest.mark.parametrize("asked", ["soreness", "where sore", "pain now", "how bad", "which side", "kind", "which leg"])
def test_pai_01_an_effort_by_its_name_is_no_score_of_the_body(asked: str, catalog: Catalog) -> None:
    _, entries = _told(catalog, asked, "rpe 7")
    assert [e.rpe for e in entries if isinstance(e, SessionLog)] == [7]
    assert not any(isinstance(e, Pain | Soreness) and e.score == 7 for e in entries)


@pytest.mark.parametrize("asked", ["soreness", "where sore", "pain now", "how bad", "where", "which side", "kind"])
@pytest.mark.parametrize("words", ["calf raises 12 left 10 right", "split squats 10/10/8 left, 10 10 10 right"])
def test_pai_01_sets_by_their_name_are_no_score_of_the_body(asked: str, words: str, catalog: Catalog) -> None:
    _, entries = _told(catalog, asked, words)
    assert not any(isinstance(e, Pain | Soreness) and e.score >= 8 for e in entries)


def test_leg_01_sets_wait_for_their_leg_whatever_is_told_beside_them(catalog: Catalog) -> None:
    play, _ = _told(catalog, "which leg", "rpe 7")
    assert "which leg?" in play.text()
    play.say("the left one obviously")
    assert "left 10/10" in play.text()


@pytest.mark.parametrize(
    ("said", "score", "region"),
    [
        ("no", 5, None),
        ("dunno", 5, None),
        ("all over", 5, None),
        ("calves 6 sore", 6, "calf"),
        ("bum mostly", 5, "glute"),
    ],
)
def test_pro_08_where_it_is_sore_takes_no_soreness_back(
    said: str, score: float, region: str | None, catalog: Catalog
) -> None:
    _, entries = _told(catalog, "where sore", said)
    assert [(e.score, e.region) for e in entries if isinstance(e, Soreness)] == [(score, region)]


def test_pai_04_soreness_elsewhere_waits_for_its_own_number(catalog: Catalog) -> None:
    play, entries = _told(catalog, "pain now", "bit sore, bum mostly", "4 ish?", "2")
    assert [(e.kind, e.region, e.score) for e in play.athlete.journal[-len(entries) :]] == [
        ("soreness", "glute", 4),
        ("pain", "knee", 2),
    ]


@pytest.mark.parametrize("asked", ["where sore", "how bad", "which side", "kind"])
def test_not_today_is_no_number_of_what_was_told_just_now(asked: str, catalog: Catalog) -> None:
    _, entries = _told(catalog, asked, "not today")
    assert not entries


@pytest.mark.parametrize("asked", ["how bad", "where", "which side", "kind"])
def test_leg_01_a_side_is_taken_at_any_part_of_a_pain(asked: str, catalog: Catalog) -> None:
    play, _ = _told(catalog, asked, "the left one obviously")
    assert getattr(play.athlete.stage, "leg", None) == "left"


@pytest.mark.parametrize("asked", ["where", "which side", "kind"])
def test_pai_01_what_has_eased_was_there(asked: str, catalog: Catalog) -> None:
    play, entries = _told(catalog, asked, "its fine now tbh")
    assert [e.score for e in entries if isinstance(e, Pain)] == [4]
    assert "Good that it has eased" in play.text()
    assert play.athlete.stage.kind == "idle"


def test_pai_02_a_pain_nobody_can_place_counts_in_the_legs(catalog: Catalog) -> None:
    play, entries = _told(catalog, "where", "dunno")
    assert [(e.score, e.region) for e in entries if isinstance(e, Pain)] == [(4, None)]
    assert "in the legs" in play.text()


@pytest.mark.parametrize("said", ["progress", "how is my knee"])
def test_what_is_being_told_is_no_silence(said: str, catalog: Catalog) -> None:
    play, _ = _told(catalog, "which side", said)
    assert "You are just telling me: knee 4 of 10." in play.text()
    assert "No pain told" not in play.text()


@pytest.mark.parametrize(
    ("said", "then", "stage"), [("all done", "How hard", "rpe"), ("rdl 8 8", "which leg?", "which")]
)
def test_r07_a_pain_beside_a_session_keeps_its_questions_open(
    said: str, then: str, stage: str, catalog: Catalog
) -> None:
    play, _ = _told(catalog, "where", said)
    assert then in play.text()
    assert play.athlete.stage.kind == stage


def test_pain_is_not_written_for_soreness_told_beside_a_skip(catalog: Catalog) -> None:
    _, entries = _told(catalog, "skip", "calves 6 sore")
    assert [e.kind for e in entries] == ["soreness", "skip"]


@pytest.mark.parametrize("asked", ["how bad", "swap", "skip", "where sore"])
def test_a_nod_answers_no_open_question(asked: str, catalog: Catalog) -> None:
    play, entries = _told(catalog, asked, "yes")
    assert not entries
    assert "All right. Your next" not in play.text()
    assert "no fitting replacement" not in play.text()


def test_pai_01_the_place_that_was_meant_takes_the_place_of_the_one_that_was_fine(catalog: Catalog) -> None:
    play = begun(catalog, *CARD, "achilles 3", "achilles was fine, knee was the left one", "ache")
    assert [(e.score, e.region, e.leg) for e in play.athlete.journal if isinstance(e, Pain)] == [(3, "knee", "left")]
