"""What is told of strength work: how long it has been done, and that what was done once is no more."""

import pytest

from core.athlete import Level
from core.catalog import Catalog
from core.conversation.questions import BY_NAME
from core.conversation.turns.scene import Scene
from tests.core.conversation.play import begun


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("not for over a year", "beginner"),
        ("a bit of lifting years ago", "beginner"),
        ("used to do pilates, stopped two years ago", "beginner"),
        ("it has been a year since i did any", "beginner"),
        ("haven't lifted in years", "beginner"),
        ("over a year", "advanced"),
        ("i've been lifting for years", "advanced"),
        ("lifting since school", "advanced"),
        ("a few months", "intermediate"),
    ],
)
def test_pha_01_who_has_not_trained_for_years_begins_as_somebody_new(
    words: str, level: Level, catalog: Catalog
) -> None:
    play = begun(catalog)
    scene = Scene(play.athlete, play.now, catalog)
    answer = BY_NAME["level"].hear(scene, scene.profile, words)
    assert answer.profile is not None
    assert answer.profile.level == level
