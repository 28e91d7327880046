"""Home again after a journey: the clock of the first week is set again."""

from core.conversation.profile.changing import answered, open_question
from core.conversation.turns.scene import Scene, Step
from core.journal import WeekShown


def homeward(scene: Scene) -> Step | None:
    """Set the clock of home again, or ask for it where it is not known; null where it is set."""
    shown = (entry.plan.sessions for entry in scene.journal if isinstance(entry, WeekShown))
    first = next((session.starts for sessions in shown for session in sessions), None)
    if first is None or first.astimezone(scene.profile.zone).utcoffset() == first.utcoffset():
        return None
    former = scene.athlete.settings.former
    known = former and first.astimezone(former.profile.zone).utcoffset() == first.utcoffset()
    return answered(scene, "zone", former.profile.time_zone) if former and known else open_question(scene, "zone")
