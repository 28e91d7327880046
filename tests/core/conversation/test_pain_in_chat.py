"""Pain and soreness told part by part: each part typed or tapped, and what is written down in the end."""

from dataclasses import replace
from typing import Any

import pytest

from core.catalog import Catalog
from core.conversation.stages.stage import Idle
from core.journal import Entry, Pain, Soreness, WeekShown, effective
from core.training import Change
from tests.core.conversation.play import Play, begun


def standing(play: Play) -> list[Entry]:
    return [entry for entry in effective(play.athlete.journal) if not isinstance(entry, WeekShown)]


def last(play: Play, *names: str) -> tuple[Any, ...]:
    """Return some fields of the last entry."""
    return tuple(getattr(standing(play)[-1], name) for name in names)


@pytest.mark.parametrize("score", ["[3]", "3", "3/10", "about 3"])
@pytest.mark.parametrize("place", [("[knee]", "[left]"), ("knee", "left"), ("left knee",), ("left one", "knee")])
def test_pai_01_pain_is_told_part_by_part(catalog: Catalog, score: str, place: tuple[str, ...]) -> None:
    play = begun(catalog, "pain", score, *place, "[Dull ache]")
    assert last(play, "kind", "score", "region", "leg", "type", "limp") == ("pain", 3, "knee", "left", "ache", False)
    assert "left knee 3 of 10" in play.text()


@pytest.mark.parametrize("words", ["[It makes me limp]", "it makes me limp", "limping", "i limp"])
def test_pai_03_pain_that_makes_limp_is_written_so(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "knee 3 left", words)
    assert last(play, "score", "type", "limp") == (3, "ache", True)


def test_pai_03_a_limp_is_not_made_of_its_denial(catalog: Catalog) -> None:
    assert not standing(begun(catalog, "knee 3 left", "no limp"))


def test_pai_01_a_score_off_the_scale_is_asked_again(catalog: Catalog) -> None:
    play = begun(catalog, "pain", "11")
    assert "How bad is it" in play.text()
    play.say("10")
    assert "Pain: 10 of 10" in play.text()


def test_pai_01_the_lower_back_has_no_side(catalog: Catalog) -> None:
    play = begun(catalog, "pain", "2", "[lower back]", "[Dull ache]")
    assert last(play, "region", "leg", "type") == ("lower_back", None, "ache")


def test_pai_01_an_unknown_kind_is_left_open(catalog: Catalog) -> None:
    assert last(begun(catalog, "knee 3 left", "not sure"), "score", "type") == (3, None)


def test_pai_01_a_pain_denied_while_it_is_told_is_not_written(catalog: Catalog) -> None:
    play = begun(catalog, "knee 3 left", "my knee doesn't hurt")
    assert "Taken back: no pain of knee" in play.text()
    assert play.athlete.stage == Idle()
    assert not standing(play)


def test_pai_01_a_pain_denied_behind_another_takes_the_first_back_and_goes_on(catalog: Catalog) -> None:
    play = begun(catalog, "left knee 3 dull ache", "right calf hurts 4", "my knee doesn't hurt")
    assert "Taken back: no pain of knee" in play.text()
    assert "Pain: right calf 4 of 10" in play.text()
    assert not standing(play)
    play.say("[Dull ache]")
    (pain,) = standing(play)
    assert isinstance(pain, Pain)
    assert (pain.region, pain.leg, pain.score) == ("calf", "right", 4)


def test_pai_01_no_pain_without_a_place_writes_nothing(catalog: Catalog) -> None:
    play = begun(catalog, "pain", "[No pain]")
    assert "nothing is written down" in play.text()
    assert not standing(play)


def test_pai_01_skipping_for_pain_asks_for_it(catalog: Catalog) -> None:
    play = begun(catalog, "@ until Done as planned", "skip", "[Pain]")
    assert last(play, "kind", "reason") == ("skip", "pain")
    assert "How bad is it" in play.text()
    play.say("2")
    play.say("left calf")
    play.say("dull")
    assert last(play, "kind", "score", "region", "leg") == ("pain", 2, "calf", "left")


@pytest.mark.parametrize(
    ("reason", "fields", "told"),
    [
        ("my left knee hurts 6, sharp", ("score", "region", "leg", "type"), (6, "knee", "left", "sharp")),
        ("tired and lower back pain 4, dull ache", ("score", "region"), (4, "lower_back")),
        ("soreness 7 calves", ("score", "region"), (7, "calf")),
        ("slept 4 hours", ("hours",), (4,)),
    ],
)
def test_sch_14_what_is_told_of_the_body_as_a_reason_is_written_whole(
    catalog: Catalog, reason: str, fields: tuple[str, ...], told: tuple[object, ...]
) -> None:
    play = begun(catalog, "@ until Done as planned", "skip", reason)
    written = [e for e in play.athlete.journal if e.kind in ("pain", "soreness", "sleep")]
    assert tuple(getattr(written[-1], name) for name in fields) == told
    assert any(e.kind == "skip" for e in play.athlete.journal)


def test_r01_soreness_of_a_place_is_written_with_it(catalog: Catalog) -> None:
    play = begun(catalog, "sore quads", "12")
    assert "A number from 0 (none) to 10" in play.text()
    play.say("3")
    assert play.athlete.journal[-1] == Soreness(at=play.now, score=3, region="quad")


@pytest.mark.parametrize(("place", "region"), [("[calf]", "calf"), ("[legs in general]", None)])
def test_r01_much_soreness_is_asked_for_its_place(catalog: Catalog, place: str, region: str | None) -> None:
    play = begun(catalog, "sore", "[7]")
    assert "Where is it sore most" in play.text()
    assert not standing(play)
    play.say(place)
    assert last(play, "kind", "score", "region") == ("soreness", 7, region)
    play.button("Easier, please")


@pytest.mark.parametrize("words", ["left knee pain free", "my knee doesn't hurt any more", "the knee pain is gone"])
def test_pai_08_a_place_that_is_quiet_again_is_written_as_zero(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "left knee 3 dull ache", words)
    assert "left knee is quiet this morning" in play.text()
    assert last(play, "kind", "score", "region", "leg", "when") == ("pain", 0, "knee", "left", "morning")


@pytest.mark.parametrize(("place", "told"), [("right calf", ("calf", "right")), ("right knee", ("knee", "right"))])
def test_pai_01_a_quiet_place_told_beside_a_pain_leaves_that_pain_open(
    catalog: Catalog, place: str, told: tuple[str, str]
) -> None:
    play = begun(catalog, "left knee 3 dull ache", f"{place} hurts 4", "left knee pain free")
    assert f"Pain: {place} 4 of 10" in play.text()
    play.say("[Dull ache]")
    assert last(play, "region", "leg", "score") == (*told, 4)


@pytest.mark.parametrize("words", ["later", "swap", "slept 7 h and all done"])
def test_msg_05_a_pain_half_told_is_kept_whatever_comes_next(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ until Done as planned", "pain", "4", "[knee]", words)
    assert [(e.region, e.leg, e.score) for e in standing(play) if isinstance(e, Pain)] == [("knee", None, 4)]


def test_msg_05_soreness_without_its_place_is_kept_and_undone_by_word(catalog: Catalog) -> None:
    assert last(begun(catalog, "sore", "7", "later"), "kind", "score", "region") == ("soreness", 7, None)
    play = begun(catalog, "slept 7 h", "sore", "7", "undo")
    assert "was not written down" in play.text()
    assert last(play, "kind") == ("sleep",)


@pytest.mark.parametrize(
    ("second", "place"), [("right calf hurts 3", ("calf", "right")), ("right knee 3", ("knee", "right"))]
)
def test_pai_01_a_second_pain_told_over_the_first_leaves_both(
    catalog: Catalog, second: str, place: tuple[str, str]
) -> None:
    play = begun(catalog, "left knee 4", second)
    assert "Noted: pain 4 in left knee" in play.text()
    play.say("[Dull ache]")
    pains = [(e.region, e.leg, e.score) for e in standing(play) if isinstance(e, Pain)]
    assert pains == [("knee", "left", 4), (*place, 3)]


@pytest.mark.parametrize("words", ["sorry, right knee 4", "right", "left knee 4", "i meant the right knee, 4"])
def test_pai_01_a_correction_of_a_pain_half_told_is_no_second_pain(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "left knee 4", words, "dull ache")
    assert len([e for e in standing(play) if isinstance(e, Pain)]) == 1


def test_pai_01_a_bare_no_takes_no_score_back(catalog: Catalog) -> None:
    play = begun(catalog, "left knee 4", "0", "dull ache")
    assert last(play, "region", "score") == ("knee", 4)


@pytest.mark.parametrize("words", ["rdl 8 8, left knee hurts 3", "left knee hurts 3 and some tingling in my foot"])
def test_pai_01_a_pain_told_beside_what_is_asked_about_first_is_written(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ until Done as planned", words)
    assert last(play, "kind", "region", "leg", "score") == ("pain", "knee", "left", 3)
    assert "Noted: pain 3 in left knee" in play.text()


def test_pai_01_a_pain_beside_sets_without_a_leg_leaves_their_question_open(catalog: Catalog) -> None:
    play = begun(catalog, "@ until Done as planned", "rdl 8 8, left knee hurts 3")
    assert "which leg?" in play.text()
    play.say("both")
    assert [entry.kind for entry in standing(play)] == ["pain", "session"]


@pytest.mark.parametrize(("words", "when"), [("running", "running"), ("in the morning", "morning")])
def test_pai_04_when_it_hurts_is_written_with_the_pain(catalog: Catalog, words: str, when: str) -> None:
    assert last(begun(catalog, f"dull ache {words}, left knee 2"), "score", "when") == (2, when)


def test_pai_01_two_pains_in_one_breath_are_both_written(catalog: Catalog) -> None:
    play = begun(catalog, "left knee 3 and right calf 2 while running", "[Dull ache]")
    pains = [(e.region, e.leg, e.score) for e in standing(play) if isinstance(e, Pain)]
    assert sorted(pains) == [("calf", "right", 2), ("knee", "left", 3)]


def test_pai_02_what_goes_back_up_after_an_easier_week_is_no_answer_to_a_pain(catalog: Catalog) -> None:
    play = begun(catalog, "left knee 4 dull")
    (shown,) = [entry for entry in play.athlete.journal if isinstance(entry, WeekShown)]
    told = ("pain 4/10 in knee, left (ache) on 2026-11-20",)
    changes = (
        Change(exercise="box_squat", before="2x8", after="2x6", rules=("PAI-02", "PRO-11"), inputs=told, why="Less."),
        Change(exercise="plank", before="2x30 s", after="2x35 s", rules=("PRO-11", "PAI-02"), inputs=told, why="Back."),
    )
    again = replace(shown, plan=replace(shown.plan, changes=changes))
    play.athlete = replace(play.athlete, journal=(*play.athlete.journal, again))
    play.say("how is my knee")
    assert "2 × 8 → 2 × 6 (PAI-02)" in play.text()
    assert "2 × 35 s" not in play.text()


def test_pro_18_legs_that_are_sore_from_another_day_are_sore_now(catalog: Catalog) -> None:
    play = begun(catalog, "my legs are a bit sore from Wednesday, about 2")
    assert last(play, "kind", "score", "at") == ("soreness", 2, play.now)


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("my left knee is wobbly on stairs", "Pain: left knee"),
        ("hip feels unstable", "Pain: hip"),
        ("something went in my calf", "Pain: calf"),
        ("favouring my left leg", "How bad"),
        ("i think i overdid it yesterday", "muscle soreness, or pain"),
    ],
)
def test_pai_01_pain_without_the_word_is_asked_about(catalog: Catalog, said: str, asked: str) -> None:
    assert asked in begun(catalog, said).text()


@pytest.mark.parametrize("said", ["my balance is wobbly", "something went wrong in my plan", "my favourite leg day"])
def test_what_only_sounds_like_a_pain_asks_about_none(catalog: Catalog, said: str) -> None:
    assert "How bad" not in begun(catalog, said).text()


@pytest.mark.parametrize(
    ("words", "score"),
    [
        ("left calf hurt 6 yesterday, 1 now", 6),
        ("my left calf hurt 6 yesterday and 1 now", 6),
        ("left calf hurt 1 yesterday, 6 now", 6),
        ("left calf pain 6 yesterday, still 5", 6),
        ("left calf pain 1 today, was 6 yesterday", 6),
        ("left calf pain 6 last night, 2 this morning", 6),
        ("yesterday my left calf hurt 6. today it is 2", 6),
        ("left calf pain went from 6 yesterday to 2 today", 6),
        ("left calf pain 6 yesterday, down to 2", 6),
        ("left calf pain 2, yesterday it was still 6", 6),
        ("left calf pain is 2/10 today after 6/10 yesterday", 6),
    ],
)
def test_pai_02_a_pain_of_two_days_counts_as_its_worst_number(catalog: Catalog, words: str, score: float) -> None:
    play = begun(catalog, words)
    assert "I go by the worst of it" in play.text()
    play.say("dull")
    assert last(play, "score", "region", "leg") == (score, "calf", "left")


def test_pai_02_a_pain_that_was_told_yesterday_is_not_told_again(catalog: Catalog) -> None:
    play = begun(
        catalog, "left calf hurts 6", "dull", "@ 2026-11-21 20:00", "left calf hurt 6 yesterday, 1 now", "dull"
    )
    assert last(play, "score", "region", "leg") == (1, "calf", "left")


@pytest.mark.parametrize(
    "words",
    ["left knee hurt 4 yesterday, all done 7", "left knee hurt 4 yesterday, slept 7",
     "left knee hurt 4 today, rpe 6 yesterday", "left knee hurt 4 today, ran 6 km yesterday"],
)  # fmt: skip
def test_pai_02_another_number_beside_a_pain_of_yesterday_is_none_of_it(catalog: Catalog, words: str) -> None:
    play = begun(catalog, words, "dull")
    assert max(entry.score for entry in standing(play) if isinstance(entry, Pain)) == 4


def test_pro_08_a_number_that_goes_on_with_a_sore_muscle_is_of_that_muscle(catalog: Catalog) -> None:
    play = begun(catalog, "calf sore 6 yesterday, 2 today")
    assert last(play, "score", "region") == (2, "calf")


def test_a_long_story_of_days_is_not_read_piece_by_piece(catalog: Catalog) -> None:
    assert "the worst of it" not in begun(catalog, "left calf hurt 6 yesterday, 1 now, " * 12).text()


def test_pai_02_of_three_numbers_the_worst_is_gone_into(catalog: Catalog) -> None:
    text = begun(catalog, "knee 8 on sunday, 3 today, 2 now").text()
    assert "I go by the worst of it" in text
    assert "knee 8 of 10" in text
