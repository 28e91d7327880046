"""The morning's two questions, how the session went and how the place is, answered in one message (PAI-04, C14-09)."""

import pytest

from core.catalog import Catalog
from core.conversation.stages.stage import AskFlag, AskPainNow
from core.conversation.understand.clauses import bare, clauses, parts, sentences
from core.journal import Pain, SessionLog
from tests.core.conversation.play import Play, begun


@pytest.fixture
def morning(catalog: Catalog) -> Play:
    play = begun(catalog, "@ 2026-11-25 20:00", "my left achilles is at 2, dull", "@ call")
    assert "left Achilles, 0 to 10?" in play.text()
    return play


def told(play: Play) -> tuple[list[float], list[float]]:
    """Return the pains of the place this morning, and the efforts."""
    pains = [e.score for e in play.athlete.journal if isinstance(e, Pain) and e.region == "achilles"][1:]
    efforts = [e.rpe for e in play.athlete.journal if isinstance(e, SessionLog) and e.rpe is not None]
    return pains, efforts


@pytest.mark.parametrize(
    ("words", "pains", "efforts"),
    [
        ("3, session done 6", [3], [6]),
        ("all done 6, 2 this morning", [2], [6]),
        ("done yesterday, 7, it was 3 getting up", [3], [7]),
        ("wed all done 6, achilles 3", [3], [6]),
        ("all done 6. heel 2", [2], [6]),
        ("done 6 and it was a 3 when i woke up, gone after coffee", [3], [6]),
        ("it's a 4 today after 40 calf raises", [4], []),
        ("0 now, was 4 yesterday", [0], []),
        ("same", [2], []),
        ("clean 6", [], [6]),
        ("session was fine 6. heel 2", [2], [6]),
        ("wednesday clean, 5. achilles 3 when i got out of bed", [3], [5]),
        ("achilles ok, session 6", [0], [6]),
        ("6. nothing", [], []),
        ("7 and 3", [], []),
        ("it's quiet today. all done 6", [0], [6]),
        ("6", [6], []),
    ],
)
def test_pai_04_each_number_goes_to_its_own_question(
    morning: Play, words: str, pains: list[float], efforts: list[float]
) -> None:
    morning.say(words)
    assert told(morning) == (pains, efforts)


@pytest.mark.parametrize(
    ("words", "pains", "efforts"),
    [
        ("all as planned, effort 6, no pain, achilles 2 this morning, legs 3", [2], [6]),
        ("did it, 6, nothing hurt. achilles same as yesterday", [2], [6]),
        ("yesterday all done 7, no pain, this morning 3", [3], [7]),
    ],
)
def test_pai_01_no_pain_beside_the_work_is_of_the_work(
    morning: Play, words: str, pains: list[float], efforts: list[float]
) -> None:
    morning.say(words)
    assert told(morning) == (pains, efforts)
    assert "Did anything hurt during it?" not in morning.text()


def test_sch_14_a_session_that_will_be_done_today_is_heard_beside_the_place(morning: Play) -> None:
    morning.say("not done, will do today. heel quiet")
    assert told(morning)[0] == [0]
    assert "I did not take" not in morning.text()
    assert "Wed 25 Nov" in morning.text()


@pytest.mark.parametrize("words", ["fine once warmed up", "stiff for ten minutes then nothing", "gone after coffee"])
def test_pai_04_what_goes_once_it_is_warm_was_there(morning: Play, words: str) -> None:
    morning.say(words)
    assert told(morning) == ([], [])
    assert "What goes once it is warm was there" in morning.text()


def test_pai_01_the_other_side_is_another_place(morning: Play) -> None:
    morning.say("worse, 4, and the right one is a 2 as well")
    assert told(morning)[0] == [4]
    assert "Pain: right Achilles 2 of 10" in morning.text()


def test_what_was_not_understood_beside_the_place_is_named(morning: Play) -> None:
    morning.say("achilles 2, the cat ate my plan")
    assert "I did not take: the cat ate my plan" in morning.text()


def test_pieces_put_together_are_the_text() -> None:
    text = "done,6 and 3.5 km, 8,8 left!! my knee and the hip hurt. 5 and a half"
    for cut in (sentences, clauses, parts):
        assert "".join(cut(text)) == text
    assert [bare(part) for part in parts(text)] == [
        "done", "6", "3.5 km", "8,8 left", "my knee", "the hip hurt", "5 and a half",
    ]  # fmt: skip
    assert [bare(one) for one in sentences("write at 5.30. ok?")] == ["write at 5.30", "ok"]


@pytest.mark.parametrize(
    ("words", "pains"),
    [
        ("left 1, right 0", [1]),
        ("1 in the left one, right one is 0", [1]),
        ("0 and 1", [1]),
        ("right gone, left 1", [1]),
        ("both quiet", [0]),
        ("left fine", []),
        ("left 0", []),
    ],
)
def test_pai_04_of_two_legs_the_worse_one_answers(catalog: Catalog, words: str, pains: list[float]) -> None:
    play = begun(catalog, "@ 2026-11-25 20:00", "both my achilles are at 2, dull", "@ call", words)
    assert told(play)[0] == pains


@pytest.mark.parametrize(
    "words",
    [
        "left fine, right gone to hell",
        "left 2, right one is worse",
        "left 0, right is not fine",
        "left 0 and right 0 but it locked",
        "both fine, not on stairs",
        "both are fine apart from stairs",
        "left quiet, right one is no better",
    ],
)
def test_pai_04_one_quiet_leg_speaks_not_for_the_other(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ 2026-11-25 20:00", "both my achilles are at 2, dull", "@ call", words)
    assert (told(play)[0], isinstance(play.athlete.stage, AskPainNow)) == ([], True)


@pytest.mark.parametrize("words", ["left 0, right 0", "both are fine now", "left is fine. right one is 0", "0 on both"])
def test_pai_04_both_legs_that_are_quiet_are_taken(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ 2026-11-25 20:00", "both my achilles are at 2, dull", "@ call", words)
    assert told(play)[0] == [0]


@pytest.mark.parametrize("words", ["swollen", "0 but swollen", "puffy and hot", "it is red this morning"])
def test_saf_04_a_sign_told_in_answer_to_a_number_is_asked_about(morning: Play, words: str) -> None:
    morning.say(words)
    assert isinstance(morning.athlete.stage, AskFlag)
    assert told(morning)[0] == []


def test_saf_04_the_number_beside_a_sign_is_kept(morning: Play) -> None:
    morning.say("3 and a bit swollen")
    assert (told(morning)[0], isinstance(morning.athlete.stage, AskFlag)) == ([3], True)


def test_saf_04_a_swollen_leg_is_heard_beside_a_quiet_one(catalog: Catalog) -> None:
    play = begun(catalog, "@ 2026-11-25 20:00", "both my achilles are at 2, dull", "@ call", "left 0, right swollen")
    assert (told(play)[0], isinstance(play.athlete.stage, AskFlag)) == ([], True)


@pytest.mark.parametrize("words", ["1, not swollen", "1, no redness", "1 after a hot shower", "swelling is gone, 1"])
def test_saf_04_a_sign_that_is_denied_is_none(morning: Play, words: str) -> None:
    morning.say(words)
    assert told(morning)[0] == [1]


@pytest.mark.parametrize("words", ["fine, not on stairs", "ok but not on the stairs", "quiet, except going down"])
def test_pai_04_a_place_that_is_fine_but_for_a_moment_is_asked_for_its_number(morning: Play, words: str) -> None:
    morning.say(words)
    assert (told(morning)[0], isinstance(morning.athlete.stage, AskPainNow)) == ([], True)


def test_a_courtesy_beside_the_answer_is_not_worth_a_line(morning: Play) -> None:
    morning.say("fine, thanks coach")
    assert told(morning)[0] == [0]
    assert "did not take" not in morning.text()
