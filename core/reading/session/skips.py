"""Weigh what was said of leaving a session out against what the rest of a reply tells."""

import re

from core.reading.facts import Said, SkipSaid
from core.reading.pieces import Sought
from core.reading.words.scope import Stretch

_FAMILY = re.compile(r"\b(?:kids?|baby|toddler|child(?:ren|care)?|school|nursery|birthday|wedding|vets?)\b")
_TO_DO_AFTER_ALL = Sought(
    r"\b(?:no wait|wait|actually|scratch that|hang on|hold on)(?: (?:no|wait|actually|,))* "
    r"(?:ill|i ll|i will|will|gonna|(?:i )?(?:can|could)|im (?:gonna|going to)) (?:(?:try to|still|just|maybe) )*"
    r"(?:do|train|fit|squeeze|get|go|have|manage)\b"
)
"""What was given up is to be done all the same: "skipping.. no wait, ill do it later"."""

_UNGIVEN = (SkipSaid(), SkipSaid(reason="sore"))
"""Soreness beside what another needed stands for itself."""


def weighed_skip(facts: list[Said], plain: str, voices: list[Stretch]) -> list[Said]:
    """Return the facts with the reason that was told of somebody else ("not today, kids school play").

    What is to be done all the same is not left out.
    """
    if _TO_DO_AFTER_ALL.search(plain):
        return [fact for fact in facts if fact.kind != "skip"]
    told = any(v.voice == "other" and _FAMILY.search(plain, v.start, v.end) for v in voices)
    return [SkipSaid(reason="busy") if told and fact in _UNGIVEN else fact for fact in facts]
