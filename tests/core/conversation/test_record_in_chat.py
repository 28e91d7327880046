"""What is written of an athlete, taken back, carried away and deleted by press and by word (SAF-04, DAT-02, DAT-05)."""

import json

import pytest

from core.catalog import Catalog
from core.conversation.stages.stage import AskDelete, Idle
from core.conversation.turns.turn import Erase, OfferLink, TellAsides, UseLink
from core.journal import Entry, RedFlag, WeekShown, effective
from tests.core.conversation.play import Play, begun

PAIN = "left knee 3 dull ache"


def standing(play: Play) -> list[str]:
    """Return the kinds of the entries that stand."""
    entries: list[Entry] = [e for e in effective(play.athlete.journal) if not isinstance(e, WeekShown)]
    return [entry.kind for entry in entries]


def by_minutes(catalog: Catalog, *lines: str) -> Play:
    """Return a play in which each line is said a minute after the one before."""
    play = begun(catalog)
    for minute, line in enumerate(lines, 1):
        play.now = play.now.replace(minute=minute)
        play.say(line)
    return play


def test_undo_takes_back_the_last_entry_then_the_one_before_it(catalog: Catalog) -> None:
    play = by_minutes(catalog, "slept 7 h", PAIN, "undo")
    assert "Taken back: pain 3 in left knee." in play.text()
    assert standing(play) == ["sleep"]
    play.say("[Undo one more]")
    assert "Taken back: slept 7 h." in play.text()
    assert standing(play) == []
    play.say("undo")
    assert "nothing to take back" in play.text()


@pytest.mark.parametrize("chosen", ["pause for a week", "quiet", "stop", "focus hamstring", "numb toes"])
def test_undo_of_what_wrote_no_report_takes_back_no_older_one(catalog: Catalog, chosen: str) -> None:
    play = by_minutes(catalog, PAIN, chosen, "undo")
    assert standing(play) == ["pain"]
    assert "The last thing that I wrote down is pain 3 in left knee" in play.text()


def test_pro_10_undo_lets_nothing_stand_that_the_same_message_replaced(catalog: Catalog) -> None:
    play = begun(catalog, "@ until strength,", "rdl 8/8/5 right, 8/8/8 left, rest as planned, rpe 8, wobbly", "undo")
    assert standing(play) == []


def test_redo_lets_what_was_taken_back_stand_again_once(catalog: Catalog) -> None:
    play = by_minutes(catalog, PAIN, "undo", "redo")
    assert "It stands again: pain 3 in left knee." in play.text()
    for minute in (10, 11):
        play.now = play.now.replace(minute=minute)
        play.say("redo")
        assert "Nothing was taken back just now" in play.text()
        assert standing(play) == ["pain"]
    play.say("undo")
    assert standing(play) == []


def test_redo_without_an_undo_just_before_does_nothing(catalog: Catalog) -> None:
    play = by_minutes(catalog, PAIN, "undo", "slept 7 h", "redo")
    assert "Nothing was taken back just now" in play.text()
    assert standing(play) == ["sleep"]


def test_an_undo_button_takes_back_what_its_own_message_wrote(catalog: Catalog) -> None:
    play = by_minutes(catalog, PAIN)
    button = play.button("Undo").data
    for line in ("slept 7 h", f"({button})"):
        play.now = play.now.replace(minute=play.now.minute + 1)
        play.say(line)
    assert "Taken back: pain 3 in left knee." in play.text()
    assert standing(play) == ["sleep"]
    play.say(f"({button})")
    assert "nothing to take back" in play.text()


@pytest.mark.parametrize(("data", "said"), [("undo:a:b", "earlier message"), ("undo:0:99", "nothing to take back")])
def test_an_undo_button_of_nothing_takes_nothing_back(catalog: Catalog, data: str, said: str) -> None:
    play = by_minutes(catalog, f"({data})")
    assert said in play.text()
    assert play.athlete.journal == begun(catalog).athlete.journal


def test_an_entry_of_days_ago_is_named_before_it_is_taken_back(catalog: Catalog) -> None:
    play = by_minutes(catalog, "slept 7 h")
    play.local("2026-11-22 09:00")
    play.say("undo")
    assert "slept 7 h, on Fri 20 Nov" in play.text()
    assert standing(play) == ["sleep"]
    play.say("[Undo]")
    assert standing(play) == []


def test_an_entry_of_yesterday_is_taken_back_at_once(catalog: Catalog) -> None:
    play = by_minutes(catalog, "slept 7 h")
    play.local("2026-11-21 23:00")
    play.say("undo")
    assert standing(play) == []


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("ill", "ill"),
        ("ran 10 km easy", "a run"),
        ("/check 2 3 3 2", "the morning check, 10 of 28"),
        ("sore quads 3", "soreness 3 in thigh front"),
        ("my knee doesn't hurt", "no pain"),
    ],
)
def test_what_is_taken_back_is_named(catalog: Catalog, told: str, words: str) -> None:
    play = by_minutes(catalog, PAIN, told, "undo")
    assert f"Taken back: {words}" in play.text()
    assert standing(play) == ["pain"]


@pytest.mark.parametrize("press", [False, True])
def test_saf_04_a_stop_is_not_undone(catalog: Catalog, press: bool) -> None:
    play = by_minutes(catalog, "my shin bone hurts in one spot even at rest")
    play.say("(undo:0:99)" if press else "undo")
    assert "not undone but lifted" in play.text()
    assert any(isinstance(entry, RedFlag) for entry in effective(play.athlete.journal))


def test_dat_05_both_files_of_an_export_are_named_for_what_they_are(catalog: Catalog) -> None:
    play = by_minutes(catalog, PAIN, "export")
    profile, journal = (message.document for message in play.heard)
    assert profile is not None
    assert journal is not None
    assert [(d.name, d.media_type) for d in (profile, journal)] == [
        ("profile.json", "application/json"), ("journal.jsonl", "application/x-ndjson"),
    ]  # fmt: skip
    assert json.loads(profile.content)["age"] == 34
    assert journal.content.endswith(b"\n")
    assert play.turn is not None
    assert play.turn.requests == (TellAsides(),)


@pytest.mark.parametrize("words", ["[Delete everything]", "delete everything", "Delete everything!"])
def test_dat_05_the_second_word_deletes(catalog: Catalog, words: str) -> None:
    play = by_minutes(catalog, PAIN, "delete", words)
    assert play.turn is not None
    assert play.turn.requests == (Erase(),)
    assert play.turn.next_call is None
    assert play.athlete.journal == ()
    assert play.athlete.profile is None


@pytest.mark.parametrize("words", ["[Keep it]", "no", "keep", "n", "cancel"])
def test_dat_05_anything_that_keeps_deletes_nothing(catalog: Catalog, words: str) -> None:
    play = by_minutes(catalog, PAIN, "delete", words)
    assert "Nothing was deleted" in play.text()
    assert play.athlete.stage == Idle()
    assert standing(play) == ["pain"]


@pytest.mark.parametrize("words", ["yes", "ok", "sure", "(delete:maybe)"])
def test_dat_05_a_plain_yes_is_asked_for_the_word_itself(catalog: Catalog, words: str) -> None:
    play = by_minutes(catalog, PAIN, "delete", words)
    assert "for good" in play.text()
    assert play.athlete.stage == AskDelete()
    assert standing(play) == ["pain"]


def test_dat_05_a_delete_button_outside_its_question_deletes_nothing(catalog: Catalog) -> None:
    play = by_minutes(catalog, PAIN, "delete", "[Keep it]", "(delete:yes)")
    assert "earlier message" in play.text()
    assert standing(play) == ["pain"]


@pytest.mark.parametrize(("line", "wanted"), [("/link", OfferLink()), ("/link ab c12", UseLink("abc12"))])
def test_linking_asks_the_shell(catalog: Catalog, line: str, wanted: OfferLink | UseLink) -> None:
    play = by_minutes(catalog, line)
    assert play.turn is not None
    assert play.turn.requests == (wanted,)


@pytest.mark.parametrize(
    "told",
    [
        ("all done, my left knee hurts, 7", "undo"),
        ("slept 5h and my left calf hurts", "undo"),
        ("all done, 6, no pain", "hello", "undo"),
        ("all done, 6, no pain", "slept 7 h", "undo", "undo"),
        ("my left knee hurts", "slept 5 h", "undo"),
    ],
    ids=" | ".join,
)
def test_one_message_is_taken_back_whole_whatever_came_between(catalog: Catalog, told: tuple[str, ...]) -> None:
    play = begun(catalog, "@ 2026-11-25 20:00", *told)
    assert standing(play) == []
    assert isinstance(play.athlete.stage, Idle)


def test_a_word_that_came_later_is_taken_back_alone(catalog: Catalog) -> None:
    play = begun(catalog, "@ 2026-11-25 20:00", "all done", "6", "undo")
    assert "Taken back: effort 6." in play.text()
