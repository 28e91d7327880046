"""Steps of rewriting: a step that is not tried would not have found anything."""

import pytest

from core.reading.rewriting.normalise import AT_LAST, IN_DIGITS, IN_LETTERS
from core.reading.rewriting.notation import CORRECTED, NOTED
from core.reading.rewriting.rethought import SLIPS
from core.reading.rewriting.rewrites import Rewrite, Steps, rewrite
from core.reading.rewriting.shorthand import SHORTHAND
from core.reading.rewriting.since_then import DAYS, ONCE
from tests.core.reading.test_corpus import CASES

STEPS = [*IN_LETTERS, *DAYS, *ONCE, *IN_DIGITS, *SHORTHAND, *CORRECTED, *SLIPS, *NOTED, *AT_LAST]


def test_steps_follow_each_other_and_a_text_without_their_pieces_stays_as_it_is() -> None:
    steps = (rewrite(r"\bu r\b", "you are", "u r"), rewrite("you", "thou", "ou"))
    assert Steps(*steps).rewritten("u r late") == "thou are late"
    assert Steps(*steps).rewritten("late") == "late"


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.pattern.pattern[:40])
def test_every_match_holds_a_piece_that_its_step_needs(step: Rewrite) -> None:
    for case in CASES:
        for found in step.pattern.finditer(case["text"].lower()):
            assert any(piece in found.string for piece in step.needs), found[0]
