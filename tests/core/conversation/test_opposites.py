"""What is denied, nearly done, thought of, asked, on a condition, another's or quoted is no wish: nothing is done."""

from dataclasses import replace
from itertools import product

import pytest

from core.catalog import Catalog
from core.conversation.understand.clauses import bare
from core.conversation.understand.unmeant import meant
from core.journal import WeekShown
from tests.core.conversation.play import Play, begun

WISHES = (
    "pause until monday",
    "take a break for two weeks",
    "travel next week",
    "stop messaging me",
    "skip the tests",
    "swap the split squats for lunges",
    "make it easier",
    "move my tuesday run to thursday",
    "add a race on 14 march, half marathon",
    "change my lift time to 7:00",
    "change my level to advanced",
)
UNMEANT = (
    "i don't want to {}",
    "i dont want to {}",
    "no need to {}",
    "i havent decided to {}",
    "i was about to {}",
    "i nearly had to {}",
    "i might {}",
    "not sure whether to {}",
    "my sister had to {}",
    "should i {}?",
    "what happens if i {}?",
    "would it be bad to {}",
    "if it rains {}",
    "{} unless i write again",
    'what does "{}" mean',
    "i pressed {} by mistake",
)
TOLD = (
    "i'm well again",
    "my knee is pain free",
    "i'm away next week",
    "i bought a kettlebell 16 kg",
    "my long run is on saturday now",
    "i have a half marathon on 14 march",
)
UNTOLD = (
    "i don't think {}",
    "i hope {}",
    "it's not true that {}",
    "as soon as {} we go on",
    "if {} i'll tell you",
    "{}?",
)


@pytest.fixture(scope="module")
def athlete(catalog: Catalog) -> Play:
    return begun(catalog, "@ until strength,")


def done(athlete: Play, text: str) -> bool:
    """Tell whether words change anything: what is known, what is planned, or what is sent."""
    play = replace(athlete, heard=[], screen={})
    play.say(text)
    before, after = athlete.athlete, play.athlete
    written = [entry for entry in after.journal[len(before.journal) :] if not isinstance(entry, WeekShown)]
    silenced = (after.settings.pushes, after.settings.paused_until) != (True, None)
    return bool(written) or silenced or after.profile != before.profile


@pytest.mark.parametrize("wish", [*WISHES, *TOLD])
def test_what_is_wished_for_or_told_is_done(athlete: Play, wish: str) -> None:
    assert done(athlete, wish)


@pytest.mark.parametrize(("frames", "wishes"), [(UNMEANT, WISHES), (UNTOLD, TOLD)])
def test_what_is_not_meant_is_not_done(athlete: Play, frames: tuple[str, ...], wishes: tuple[str, ...]) -> None:
    said = (frame.format(wish) for frame, wish in product(frames, wishes))
    assert not [text for text in said if done(athlete, text)]


@pytest.mark.parametrize(
    "text",
    [
        "can we move it to friday?",
        "is it ok if i skip friday",
        "if possible move it to friday",
        "i can't make it friday",
        "i won't do friday",
        "even if it rains move it to friday",
        "i don't run on thursdays any more",
        "just thought i'd tell you i'm away next week",
        "i forgot to tell you that i sold my dumbbells",
        "my wife and i are away next week",
        "i hope it's ok, move it to friday",
        "could you pause until monday please",
        "my kids are home sick so skip today",
        "i probably won't make it on friday",
        "half marathon on 14 march, if all goes well",
    ],
)
def test_a_wish_in_the_form_of_a_question_or_of_what_cannot_be_is_meant(text: str) -> None:
    assert meant(text) == bare(text)


def test_what_is_meant_beside_a_thought_is_done(athlete: Play) -> None:
    assert meant("i nearly moved it to friday. pause until monday") == "pause until monday"
    assert done(athlete, "i nearly moved it to friday. pause until monday")


@pytest.mark.parametrize(
    ("text", "asked"),
    [("maybe i'm pregnant, skip the tests", "changing"), ("i don't want to move it, left knee 4", "pain_part")],
)
def test_what_is_told_of_the_body_beside_a_thought_is_heard(athlete: Play, text: str, asked: str) -> None:
    play = replace(athlete)
    play.say(text)
    assert play.athlete.stage.kind == asked
