"""Steps of rewriting: a step that is not tried would not have found anything."""

import pytest

from core.reading.asides import ASIDES
from core.reading.dated import DAYS, ONCE
from core.reading.heft import LOADS
from core.reading.idioms import IDIOMS
from core.reading.joints import PARTINGS
from core.reading.legs_told import LEGS_TOLD
from core.reading.lesser import LESSER
from core.reading.notation import CORRECTED, NOTED
from core.reading.rethought import RETHOUGHT
from core.reading.retold import RETOLD
from core.reading.rewrites import Rewrite, rewrite, rewritten
from core.reading.tallies import TALLIES
from core.reading.usage import CONTRACTED, HONESTY, PARTS_OF_TIME, USAGES
from core.reading.wordings import NUMBERS, SCORES
from tests.core.reading.test_corpus import CASES

STEPS = [
    *CONTRACTED, *PARTS_OF_TIME, *HONESTY, *USAGES, *PARTINGS, *CORRECTED, *NOTED, *TALLIES,
    *IDIOMS, *RETHOUGHT, *ASIDES, *DAYS, *ONCE, *NUMBERS, *SCORES, *LOADS, *LESSER, *RETOLD,
    *LEGS_TOLD,
]  # fmt: skip


def test_steps_follow_each_other_and_a_text_without_their_pieces_stays_as_it_is() -> None:
    steps = (rewrite(r"\bu r\b", "you are", "u r"), rewrite("you", "thou", "ou"))
    assert rewritten("u r late", steps) == "thou are late"
    assert rewritten("late", steps) == "late"


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.pattern.pattern[:40])
def test_every_match_holds_a_piece_that_its_step_needs(step: Rewrite) -> None:
    for case in CASES:
        for found in step.pattern.finditer(case["text"].lower()):
            assert any(piece in found.string for piece in step.needs), found[0]
