"""The content folder loads without a fault, and faults are named by file and field."""

from pathlib import Path

import pytest

from bot.content import load_catalog
from core.exchange import Unusable


def test_the_shipped_content_has_no_faults() -> None:
    catalog = load_catalog()
    assert catalog.exercises["sl_rdl"].per_leg


def test_every_fault_is_named_with_file_and_field(tmp_path: Path) -> None:
    (tmp_path / "exercises").mkdir()
    (tmp_path / "locales").mkdir()
    (tmp_path / "exercises" / "odd.toml").write_text('id = "other"\nrung = "two"\n')
    with pytest.raises(Unusable) as refusal:
        load_catalog(tmp_path)
    fields = {fault.field for fault in refusal.value.faults}
    assert {"rung", "name", "dose"} <= fields
    assert {fault.source for fault in refusal.value.faults} == {"exercises/odd.toml"}
