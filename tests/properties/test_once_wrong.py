"""Athletes for whom a rule once broke, by the seeds of the stress scripts: they stay mended."""

import pytest

from bot.content import load_catalog
from tests.bench.stress_answers import wrong_answers
from tests.dice import Seeded

ANSWERS = (
    620121, 570511,  # a half week kept a calf raise that a fuller one left out
    900458, 570113,  # soreness kept light days out, and a core session came in their place
    570239,  # slides stood in weeks of one kind only
    550306,  # a day that pain emptied was taken by a flow
    900460, 510858,
)  # fmt: skip


@pytest.mark.parametrize("seed", ANSWERS)
def test_pro_10_sch_08_a_changed_input_never_goes_the_wrong_way(seed: int) -> None:
    assert list(wrong_answers(Seeded(seed), load_catalog())) == []
