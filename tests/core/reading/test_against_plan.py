"""Sets that do not fit their plan are asked for, unless the reply says why they do not."""

import pytest

from core.reading import Question, read
from core.reading.facts import SetsSaid
from tests.core.reading.by_leg import told_by_leg
from tests.core.reading.test_corpus import CATALOG, SESSIONS

ASKED = Question(about="sets", missing=("reps",))


def test_a_number_too_many_before_the_others_is_asked_for_since_it_may_be_a_weight() -> None:
    reading = read("bulgarians 12 10 10 10 both", "session", SESSIONS["Q"], "metric", CATALOG)
    assert reading.questions == (ASKED,)
    assert all(len(fact.amounts) == 3 for fact in reading.facts if isinstance(fact, SetsSaid))


@pytest.mark.parametrize(
    ("text", "sets"),
    [
        ("step ups 8 8 left, 8 8 and a bonus 6 right", {"left": (8, 8), "right": (8, 8, 6)}),
        ("rdl left 8 8 8, right 8 8 and that was it", {"left": (8, 8, 8), "right": (8, 8)}),
        ("step ups both legs 8 8 8", {"left": (8, 8, 8), "right": (8, 8, 8)}),
        ("step ups both legs 8 8 6", {"left": (8, 8, 6), "right": (8, 8, 6)}),
        ("rdl 8 8 left, 8 7 right", {"left": (8, 8), "right": (8, 7)}),
    ],
)
def test_sets_that_are_explained_or_plain_stay(text: str, sets: dict[str, tuple[int, ...]]) -> None:
    assert told_by_leg(text) == sets


def test_what_was_settled_before_is_not_asked_for_again() -> None:
    before = read("step ups 8 8 left, 8 8 and a bonus 6 right", "session", SESSIONS["P"], "metric", CATALOG).facts
    after = read("no wait, left 8 7", None, SESSIONS["P"], "metric", CATALOG, before)
    assert {(f.leg, f.reps) for f in after.facts if isinstance(f, SetsSaid)} == {("left", (8, 7)), ("right", (8, 8, 6))}
