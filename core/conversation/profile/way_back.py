"""The way back from a changed answer: the profile as it was before, and the weeks as they were shown."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from core.athlete import Former, Profile
from core.chat import Message
from core.conversation.profile.changing import answered, kept, open_question
from core.conversation.questions import BY_NAME, SAFETY, is_screen
from core.conversation.record.replan import weeks_back
from core.conversation.record.undo import standing_lines
from core.conversation.stages.stage import FREE, Changing
from core.conversation.turns.scene import Scene, Step, closed
from core.journal import WeekShown

LATELY: Final = timedelta(days=1)
SETTINGS_OF: Final = {
    "runs": "runs", "equipment": "kit", "weights_kg": "weights", "load_step_kg": "step", "races": "race",
    "weekly_distance_km": "distance", "level": "level", "body_mass_kg": "mass", "time_zone": "zone",
    "push_time": "hour", "session_minutes": "minutes", "lift_at": "lift", "age": "who", "name": "who",
    "weaker_leg": "leg", "sex": "sex", "rest_days": "rest-days", "training_block": "block", "units": "units",
    "focus": "focus", "options": "options", "load_units": "units",
}  # fmt: skip
"""What of the profile is changed by itself, and the setting that changes it."""


def changed(before: Profile, after: Profile) -> str | None:
    """Return the setting that differs."""
    return next((name for field, name in SETTINGS_OF.items() if getattr(before, field) != getattr(after, field)), None)


def undo_change(scene: Scene) -> Step | None:
    """Take the last change of the profile back, where it is the last thing that was told."""
    former = scene.athlete.settings.former
    lines = standing_lines(scene)
    newer = former and lines and scene.athlete.journal[lines[-1]].at >= former.at
    if former is None or newer or scene.now - former.at > LATELY:
        return None
    unsure = is_screen(scene.stage)
    told = former.profile.screening != scene.profile.screening  # which no word takes back once its screens are through
    if told != unsure or not isinstance(scene.stage, (*FREE, Changing)):
        return None
    return _restored(scene, former)


def ask_again(scene: Scene, name: str) -> Step | None:
    """Ask a question again whose answer was taken wrong; what stood before stands until it is answered."""
    former = scene.athlete.settings.former
    if former is None or changed(former.profile, scene.profile) != name:
        return open_question(scene, name)
    back = _restored(scene, former)
    if name not in BY_NAME:
        return back
    asked = open_question(scene.of(former.profile), name)
    return asked and replace(back, stage=asked.stage).then(*asked.say)


def _restored(scene: Scene, former: Former) -> Step:
    """Put the profile back with the weeks as they were; where something was written since, they are made anew."""
    name = changed(former.profile, scene.profile)
    note = scene.say("undone-change", what=scene.say(f"set-{name or SAFETY[0]}"))
    back = weeks_back(scene, former)
    step = kept(scene, former.profile, note) if back is None else closed(Message(note), entries=back)
    return replace(step, profile=former.profile, settings=replace(scene.athlete.settings, former=None))


def homeward(scene: Scene) -> Step | None:
    """Set the clock of home again, or ask for it where it is not known; null where it is set."""
    shown = (entry.plan.sessions for entry in scene.journal if isinstance(entry, WeekShown))
    first = next((session.starts for sessions in shown for session in sessions), None)
    if first is None or first.astimezone(scene.profile.zone).utcoffset() == first.utcoffset():
        return None
    former = scene.athlete.settings.former
    known = former and first.astimezone(former.profile.zone).utcoffset() == first.utcoffset()
    return answered(scene, "zone", former.profile.time_zone) if former and known else open_question(scene, "zone")
