"""Every mutant still breaks something: what it takes the place of stands in its file."""

import pytest

from tests.mutation import MUTANTS, ROOT, Mutant


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: f"{mutant.rule} {mutant.old}")
def test_a_mutant_finds_what_it_breaks(mutant: Mutant) -> None:
    assert mutant.old in (ROOT / mutant.file).read_text()
