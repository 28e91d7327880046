"""Hours without a message, and what of the messages can be set."""

from typing import Final

from core import regex as re
from core.conversation.profile.changing import answered
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.clock import time_in
from core.wall_time import WEEKDAY

_MESSAGE: Final = (
    r"(?:messag\w*|writ\w*|texts?|texting|send\w*|notif\w*|pings?|disturb\w*|bother\w*|push\w*|contact\w*)"
)
_WHEN: Final = (
    r"(?:before|after|between|until|till|from|at|during|in the|on|"
    rf"{WEEKDAY}s?|week ?(?:ends?|days?))"
)
_QUIET: Final = re.compile(
    rf"\b(?:no|not|never|don'?t|do not|dont|stop|please stop)\b(?: \w+){{0,2}} {_MESSAGE}\b.*\b{_WHEN}\b|"
    rf"\b{_MESSAGE}\b.*\b(?:not|never|no earlier than|only)\b.*\b(?:before|after|between)\b|"
    rf"\bonly {_MESSAGE}(?: me)?\b.*\b{_WHEN}\b|"
    r"\b(?:short(?:er)?|brief(?:er)?|long|(?:fewer|less|so many) words)\b.*\b(?:messages?|texts?)\b(?! me)|"
    r"\b(?:messages?|texts?)\b.*\b(?:shorter|briefer|too long|so long)\b|"
    r"^(?:and |so |ok )*how (?:do|can|could|would) i (?:cancel|unsubscribe|quit|end|leave|get out)\b"
    r"(?!.*\b(?:pain|hurt|ache|sore|injur))|"
    r"\b(?:no|not|stop|without|fewer|less|hate|don'?t|drop|off)\b(?: (?!in\b)\w+){0,3} tips?\b(?! of\b)|"
    r"\btips? (?:off|away)\b|"
    r"\bquiet (?:hours?|times?|days?)\b|\bdo not disturb\b|\bmute\b"
)
_BEFORE: Final = re.compile(r"\b(?:before|until|till|earlier than) (?P<hour>[^,;]{1,12})")


def quiet_hours(scene: Scene, low: str) -> Step | None:
    """Move the message to the hour before which none is wished for; of any other wish say what can be set."""
    if not _QUIET.search(low):
        return None
    before = _BEFORE.search(low)
    hour = time_in(before["hour"], bare_hour=True) if before else None
    if hour and hour > scene.profile.push_time:
        return answered(scene, "hour", hour)
    buttons = [scene.button("set-hour", "set-up:ask:hour"), scene.button("set-quiet", "set-up:quiet:")]
    return scene.stay(scene.message("quiet-hours", buttons, hour=scene.profile.push_time))
