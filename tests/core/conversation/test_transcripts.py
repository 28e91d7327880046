"""Whole lives as transcripts: what the athlete says, what the coach says, when."""

from pathlib import Path

import pytest

from core.catalog import Catalog
from tests.core.conversation.play import perform

SCRIPTS = sorted((Path(__file__).parents[2] / "transcripts").glob("*.txt"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_transcript(script: Path, catalog: Catalog) -> None:
    perform(script, catalog)
