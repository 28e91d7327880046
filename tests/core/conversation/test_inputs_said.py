"""How many inputs a reason names in the chat (PRO-16): the first few, those that did not hurt last."""

import pytest

from core.catalog import Catalog
from core.conversation.plan.changes import in_words, note_lines
from core.conversation.stages.stage import Idle
from core.conversation.turns.scene import Scene
from core.conversation.turns.turn import Athlete
from tests.core.conversation.play import begun
from tests.core.planner.logs import at, lived
from tests.core.planner.runner import plan, runner

KNEE, QUIET, SETS = "pain 3/10 in knee, left (ache)", "pain 0/10 in legs (during)", "18 hard sets a leg"


@pytest.mark.parametrize(
    ("inputs", "said"),
    [
        ((KNEE,), KNEE),
        ((KNEE, QUIET, SETS), f"{KNEE}; {QUIET}; {SETS}"),
        ((QUIET, KNEE, SETS, "week 3", "week 4"), f"{KNEE}; {SETS}; week 3; and 2 more"),
    ],
)
def test_pro_16_a_reason_names_its_first_inputs(inputs: tuple[str, ...], said: str, catalog: Catalog) -> None:
    play = begun(catalog)
    scene = Scene(play.athlete, play.now, catalog)
    assert in_words(scene, f"It gets easier. ({'; '.join(inputs)})") == f"It gets easier. ({said})"
    assert in_words(scene, "Nothing in brackets at the end (as here) is cut.") == (
        "Nothing in brackets at the end (as here) is cut."
    )


def test_sch_08_msg_05_little_room_stands_among_the_first_notes_where_it_begins(catalog: Catalog) -> None:
    profile = runner(level="advanced", weekly_distance_km=30)
    scene = Scene(Athlete(profile=profile, stage=Idle(), journal=lived(profile, 1)), at(1), catalog)
    first, second = plan(profile), plan(profile, scene.journal, at(1).date())
    assert [any("SCH-08" in notice.rules for notice in week.notices) for week in (first, second)] == [True, True]
    assert ["third session" in " ".join(note_lines(scene, week)) for week in (first, second)] == [True, False]
