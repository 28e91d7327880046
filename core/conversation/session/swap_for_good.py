"""A swap that holds from now on, within one chain, and its way back; never to anything harder."""

from typing import Final

from core.chat import Button, Tapped
from core.conversation.plan.wording import exercise_name
from core.conversation.turns.scene import Rows, Scene, Step, closed
from core.journal import undone
from core.planner import may_last, swaps_kept
from core.wishes import Swap

KEEP: Final = "swap-on"
BACK: Final = "swap-back"


def keep_button(scene: Scene, exercise: str, to: str) -> tuple[Button, ...]:
    """Return the way to make the swap that is being written hold from now on, where both train one pattern."""
    lasts = may_last(exercise, to, scene.catalog)
    return (scene.button("swap-keep", f"{KEEP}:{len(scene.athlete.journal)}"),) if lasts else ()


def tap_keep(scene: Scene, event: Tapped) -> Step | None:
    """Let one swap hold; once it does, the button is old."""
    line = event.data.partition(":")[2]
    journal = scene.athlete.journal
    entry = journal[int(line)] if line.isdecimal() and int(line) < len(journal) else None
    if (
        not isinstance(entry, Swap)
        or int(line) in undone(journal)
        or swaps_kept({}, scene.journal).get(entry.exercise) == entry.to
    ):
        return None
    names = {"before": exercise_name(scene, entry.exercise), "after": exercise_name(scene, entry.to)}
    kept = Swap(at=scene.now, exercise=entry.exercise, to=entry.to)
    return closed(scene.undoable("swap-kept", **names), entries=(kept,))


def back_rows(scene: Scene, exercise: str | None) -> Rows:
    """Return the way back from a swap that holds, where an exercise stands for another."""
    former = next((before for before, to in swaps_kept({}, scene.journal).items() if to == exercise), None)
    if former is None:
        return ()
    return ((scene.button("swap-back", f"{BACK}:{former}", name=exercise_name(scene, former)),),)


def tap_back(scene: Scene, event: Tapped) -> Step | None:
    """Take a lasting swap back; the former exercise returns when the log has earned it."""
    former = event.data.partition(":")[2]
    if former not in swaps_kept({}, scene.journal):
        return None
    entry = Swap(at=scene.now, exercise=former, to=former)
    return closed(scene.undoable("swap-ended", name=exercise_name(scene, former)), entries=(entry,))
