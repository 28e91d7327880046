"""Steps of rewriting: a step that is not tried would not have found anything."""

import pytest

from core.reading.held import held, spaced
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
def test_every_match_holds_a_piece_that_its_step_needs_and_of_all_that_may_be_learned(step: Rewrite) -> None:
    learned = [one.pieces for one in held(step.pattern)]
    for case in CASES:
        for found in step.pattern.finditer(case["text"].lower()):
            assert any(piece in found.string for piece in step.needs), found[0]
            assert all(any(piece in spaced(found.string) for piece in pieces) for pieces in learned), found[0]


def test_a_step_that_is_ruled_out_by_what_was_learned_is_tried_where_it_finds() -> None:
    steps = Steps(rewrite(r"\bu (?:r|wz) l8", "you are late", "u"))
    for _ in range(600):
        assert steps.rewritten("but u go on") == "but u go on"
    assert steps.rewritten("but u wz l8") == "but you are late"
