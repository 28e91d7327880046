"""Words of danger are looked for through slips that would not be mended anywhere else."""

import pytest

from core.reading import read
from core.reading.facts import FlagSaid, Question
from core.reading.flags.slips import unslipped
from core.reading.known import known
from tests.core.reading.test_corpus import CATALOG

SPELLER = known(CATALOG).speller


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("chestpain on set two", "chest pain on set two"),
        ("cantbreathe", "cant breathe"),
        ("ches tpain", "chest pain"),
        ("left outb ridges", "left out bridges"),
        ("calf swwollen and hot", "calf swollen and hot"),
        ("my pulsee has gone haywire", "my pulse has gone haywire"),
        ("air isnt gping in", "air isnt going in"),
    ],
)
def test_letters_that_slipped_and_words_run_together_are_mended(typed: str, meant: str) -> None:
    assert unslipped(typed, SPELLER) == meant


@pytest.mark.parametrize("text", ["pasta and wine with walter", "peroneal tendon a bit tight", "dear coach mine is 7"])
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    assert unslipped(text, SPELLER) == text


def test_a_slip_hides_no_emergency_and_no_number_is_taken_from_a_mended_word() -> None:
    assert [fact.kind for fact in read("lunsg seized up, 8 8 done", None, None, "metric", CATALOG).facts][:1] == [
        "red_flag"
    ]


def test_what_is_denied_stays_denied_when_the_denial_slipped() -> None:
    reading = read("i dodnt have chestpain", None, None, "metric", CATALOG)
    assert not any(isinstance(fact, FlagSaid) for fact in reading.facts)
    assert Question(about="red_flag") not in reading.questions
