"""The table of transitions knows every stage, and every phrase that the code says exists."""

import re
from pathlib import Path
from typing import get_args

from core.catalog import Catalog
from core.conversation.stages.stage import Idle, Onboarding, Stage
from core.conversation.transitions import STAGES

ROOT = Path(__file__).parents[3]


def test_every_stage_has_its_row() -> None:
    union = get_args(Stage)[0]
    assert set(STAGES) == set(get_args(union))


def test_every_stage_can_say_that_it_did_not_understand(catalog: Catalog) -> None:
    asking = [stage for stage in STAGES if stage not in (Idle, Onboarding)]
    kinds = {get_args(stage.__annotations__["kind"])[0] for stage in asking}
    for kind in kinds:
        assert catalog.phrases().say(f"unclear-{kind}".replace("_", "-"))


def test_every_phrase_that_is_said_exists(catalog: Catalog) -> None:
    said = re.compile(r'(?<![a-z_])(?:say|message|button|unclear)\(\s*(?:scene,\s*)?"([a-z0-9-]+)"')
    keys = {key for path in (ROOT / "core" / "conversation").rglob("*.py") for key in said.findall(path.read_text())}
    assert len(keys) > 100
    assert not [key for key in sorted(keys) if not catalog.phrases().has(key)]
