"""Slips of the thumb in what replies tell of: names of exercises, legs, places, and the words around them."""

import pytest

from core.reading.known import known
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def mended(text: str, session: str | None) -> str:
    return known(CATALOG).misspelt.mended(text, SESSIONS[session] if session else None)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("spit squats 10 and 9", "split squat 10 and 9"),  # a word of English, beside the rest of the name
        ("Slpit Squat 8 8 left", "split squat 8 8 left"),
        ("ste pups 8 x 2", "step up 8 x 2"),  # the space fell one letter off
        ("step uos 8 7", "step up 8 7"),
        ("stepu ps 8 7", "step up 8 7"),
        ("did the splitsqaut 8 8", "did the split squat 8 8"),
        ("one leg blance 30 s", "one leg balance 30 s"),
        ("8 8 bpth lehs", "8 8 both legs"),
        ("lefft 8, rigt 7", "left 8, right 7"),
        ("8 8 eahc sdie", "8 8 each side"),
        ("stpups righ t 8 8 lef t 8 6", "step up right 8 8 left 8 6"),
        ("evrything apart form balence", "everything apart form balance"),
        ("skpi today plese workis mad", "skip today please works mad"),
        ("al execpt the frist one", "all except the first one"),
        ("RDLx8L x8R", "RDLx8L x8R"),  # the cross of sets is no letter of the name
    ],
)
def test_a_slip_is_what_stands_in_the_session(typed: str, meant: str) -> None:
    assert mended(typed, "P") == meant


@pytest.mark.parametrize(
    "typed",
    [
        "set up the mat, 8 8",  # words of sets are no slips
        "wide squats 8 8",  # another kind of exercise
        "doorbell squats 8 8",
        "goblet squats 8 8",  # a name of the library
        "deadlift 8 8",
        "balance half a minute x2 per leg",
        "it felt loft and my dog barked",  # beside no numbers
        "step up l 8 8",  # the leg is no part of the name
    ],
)
def test_what_may_be_something_else_stays(typed: str) -> None:
    assert mended(typed, "P") == typed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("qauds 5 clves 2", "quads 5 calves 2"),
        ("clves 4 hamies 6", "calves 4 hammies 6"),
        ("hamstrngs bo th 6,clavs non", "hamstrings both 6,calves non"),  # a space within a word
        ("lwoer bakc 3 afetr gardning", "lower back 3 after gardning"),  # gardens are not ours
        ("rihgt kene 3 wen sqatting", "right knee 3 when squatting"),
        ("achilees lef t 1 ,righ 2", "achilles left 1 ,right 2"),
        ("ankl e3", "ankle3"),
        ("lef tfoot went to slep", "left foot went to sleep"),  # one that slipped to the next word
        ("al done efort 7 , sleppt 6.5 hrs , clfs sore 4", "all done effort 7 , slept 6.5 hrs , calfs sore 4"),
        ("nopain, notsore atall", "no pain, not sore at all"),  # words typed as one
        ("alldone, leftfoot 2", "all done, left foot 2"),
        ("5.5outta 10", "5.5out of 10"),
        ("felt wierd in the chset", "felt weird in the chest"),
        ("cna we moev it too thrusday", "can we move it too thursday"),
        ("skiped it, legs were ded", "skipped it, legs were dead"),
    ],
)
def test_a_slip_in_what_replies_tell_of_is_mended(typed: str, meant: str) -> None:
    assert mended(typed, None) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "my dad got the missus a flamingo",  # words that look like others
        "quid bet letter boat fox gut",
        "counter controller benches lefties",  # forms of known words
        "rodilla derecha 3, mein dard nahi",  # other languages
        "Knie links 4",
        "foever and forgt",  # as near to one word as to another
    ],
)
def test_a_word_that_may_be_meant_stays(typed: str) -> None:
    assert mended(typed, None) == typed


def test_no_session_has_no_names() -> None:
    assert mended("spit squats 10 and 9", None) == "spit squats 10 and 9"
