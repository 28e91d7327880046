"""What stops the plan at the moment, and what no longer does."""

from functools import reduce

from core.chat import Message
from core.conversation.plan.weeks import week_of
from core.conversation.turns.scene import Scene
from core.journal import Illness, RedFlag
from core.planner import Stop, sign_of, standing_stops, with_stops, worst
from core.training import Week


def open_stops(scene: Scene) -> tuple[Stop, ...]:
    """Return what stops the plan, oldest first, until each was cleared: what was told, else lasting pain (SAF-03)."""
    stops: tuple[Stop, ...] = reduce(with_stops, scene.journal, ())
    week = None if stops or scene.athlete.profile is None else week_of(scene, scene.today)
    if week is None or week.mode != "stopped":
        return stops
    return standing_stops(scene.profile, scene.journal, scene.catalog, week.week, scene.now)


def open_flag(scene: Scene) -> RedFlag | None:
    """Return what stops the plan most, null where all was cleared or never was."""
    stop = worst(open_stops(scene))
    if stop is None or isinstance(stop, RedFlag):
        return stop
    return RedFlag(at=stop.at, tier="refer", sign=sign_of(stop))


def is_ill(scene: Scene) -> bool:
    """Tell whether the athlete is ill."""
    last = next((entry for entry in reversed(scene.journal) if isinstance(entry, Illness)), None)
    return last is not None and last.state == "ill"


def ill_message(scene: Scene) -> Message:
    """Say that there is no training while the athlete is ill, and ask how it is (SAF-06)."""
    return scene.message("morning-ill", [scene.button("well", "cmd:well")])


def is_lifted(scene: Scene, week: Week) -> bool:
    """Tell whether the stop that emptied a week is cleared: what is left of it stays free (SAF-04)."""
    return week.mode == "stopped" and open_flag(scene) is None
