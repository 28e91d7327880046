"""What somebody tells of their health in passing: the safety questions open with it ticked, whoever said it is well."""

import pytest

from core.catalog import Catalog
from core.conversation.stages.stage import Changing, Idle
from tests.core.conversation.play import begun


@pytest.mark.parametrize(
    "said",
    [
        "they put a stent in two weeks ago",
        "had a mini stroke in october",
        "my cardiologist wants me to wear a monitor next week",
        "was in A&E last night with chest pain, all clear",
        "had chest pain on saturday, ecg was fine",
        "cracked a rib, doctor says 4 weeks",
        "got 12 stitches in my knee",
        "i have a hernia",
        "dexa scan shows low bone density",
    ],
)
def test_scr_01_an_event_of_health_opens_the_safety_questions(catalog: Catalog, said: str) -> None:
    stage = begun(catalog, said).athlete.stage
    assert isinstance(stage, Changing)
    assert stage.question in ("body", "legs")


@pytest.mark.parametrize(
    "said", ["broke my pb today", "my dad had a stroke", "had a stroke of luck", "i cut my long run short"]
)
def test_what_only_sounds_like_an_event_of_health_opens_nothing(catalog: Catalog, said: str) -> None:
    assert begun(catalog, said).athlete.stage == Idle()
