"""Words on one run that goes to another day, or is left out, for once."""

from typing import Final

from core import regex as re
from core.conversation.understand.weekdays import DAY
from core.wall_time import WEEKDAY

_ONE_RUN: Final = (
    r"(?:(?:my|the|this|today'?s|tonight'?s|tomorrow'?s|\w+day'?s?|easy|long|hard|tempo|recovery|interval|hill|track|"
    r"short) )*(?:runs?|jog|tempo|intervals?|park ?run|fartlek|hills|hill reps|long one|track)\b"
)
_TODAY: Final = (
    r"(?: (?:today|tonight|tomorrow|yesterday|this (?:morning|evening)|last night))?"
    r"(?:[,;:.-]? (?:(?:too|so|was|just|feeling|i'?m|i|am|had|because|very|bit|a|no|at|with|kids?|of) )*"
    r"(?:tired|knackered|exhausted|busy|shattered|work|time|meetings?|late|raining|rain|weather|family|energy))?"
)
"""When, and why, where the reason tells nothing of the body."""
ONCE: Final = re.compile(
    r"^(?!.*\b(?:sessions?|strength|lift\w*|gym|work ?outs?|train\w*)\b).*(?:"
    rf"\b(?:mov(?:e|ed|ing)|shift(?:ed|ing)?|push(?:ed|ing)?|postpon(?:e|ed|ing)|swap(?:ped|ping)?|"
    rf"switch(?:ed|ing)?) {_ONE_RUN}(?! (?:to|by|up|down|on) \d)|"
    r"^(?:i'?m |i am |i'?ll be |i |i'?ve |just )*(?:skipping|skipped|missed|missing|dropped|no|didn't do) "
    rf"{_ONE_RUN}{_TODAY}$|"
    rf"^{_ONE_RUN} (?:skipped|missed|dropped){_TODAY}$|"
    rf"\b{_ONE_RUN}(?: (?:today|tonight|tomorrow|on \w+day|\w+day))?"
    r"(?: (?:is|are|got|was|were|has been|have been|will be))* (?:moved|shifted|pushed|postponed)\b|"
    rf"\bi(?:'ll| will|'m going to) run (?:on )?(?:tomorrow|{DAY}) instead\b)"
)
"""A run that goes to another day: no session goes with it."""


WAS_MOVED: Final = re.compile(
    r"^(?:i |i'?ve |we |had to |have )*(?:moved|shifted|switched|pushed)\b"
    rf"(?!.*\b(?:now|nowadays|always|every|usually|from|for good|permanently|regularly|instead|{WEEKDAY}s)\b)"
)
"""What was done to a run, and may be so for once."""
