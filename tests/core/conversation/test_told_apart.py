"""One message that tells all: which words go to which question, and which to none."""

import pytest

from core.catalog import Catalog
from core.conversation.onboarding.told_apart import told_apart

SAID = (
    (
        "Tom, 51, london. about 25 miles, tue thu sat. no gym but i have kettlebells. Half marathon, 12 april. 30 min",
        {
            "runs": "tue thu sat",
            "distance": "25 miles",
            "kit": "no gym; i have kettlebells",
            "minutes": "30 min",
            "race": "half marathon 12 april",
            "zone": "london",
        },
    ),
    (
        "running 5k on tuesdays and 10k on saturdays, best 10k 44 minutes, my right leg is weaker",
        {"runs": "running 5k on tuesdays and 10k on saturdays", "leg": "my right leg is weaker"},
    ),
    (
        "long run sunday 18 km, tempo thursday 45 min, around 35 km in total, knee was bad last year",
        {"runs": "long run sunday 18 km; tempo thursday 45 min", "distance": "35 km"},
    ),
    ("mon wed fri, 7am, 60 min, 40 km", {"runs": "mon wed fri", "distance": "40 km"}),
    (
        "Half marathon on 6 December 10:00, Valencia marathon on 20 december 8:30",
        {"race": "half marathon on 6 december 10:00; valencia marathon on 20 december 8:30"},
    ),
    ("no races, evenings at 8", {"race": "no races", "hour": "evenings at 8"}),
    ("I used to run 80 km a week, now 20 km", {}),
    ("tue easy, sun long. I'm in London", {"runs": "tue easy; sun long", "zone": "london"}),
    ("30 km a week here in Berlin", {"distance": "30 km", "zone": "berlin"}),
    ("half in London on 6 december", {"race": "half in london on 6 december"}),
    ("Florence Munich, 34, no injuries, heart is fine, intermediate", {}),
)


@pytest.mark.parametrize(("said", "apart"), SAID, ids=[said[:40] for said, _ in SAID])
def test_words_go_to_their_question(said: str, apart: dict[str, str], catalog: Catalog) -> None:
    assert told_apart(said, catalog.zones) == apart


@pytest.mark.parametrize(
    ("words", "question", "answer"),
    [
        ("mon easy, sun long 9am but no gym", "kit", "no gym"),
        ("everything but the band, 45 min", "kit", "everything but the band"),
        ("tue with the club, about 8k, 40 km a week", "distance", "40 km"),
        ("i weigh 62,5 kg, mon and wed", "mass", "i weigh 62,5 kg"),
    ],
)
def test_clauses_are_those_of_every_other_message(words: str, question: str, answer: str) -> None:
    assert told_apart(words, ())[question] == answer
