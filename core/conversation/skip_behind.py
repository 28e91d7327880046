"""A session of another day that is to be left out, wished for behind its reason: no session of today is meant."""

from typing import Final

from core import regex as re
from core.conversation.hearing.two_pains import pain_beside
from core.conversation.placed import with_body
from core.conversation.stages.stage import FREE
from core.conversation.taking.reading_in import is_danger, reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.weekdays import DAY, days_in
from core.conversation.wishes.by_name import command
from core.reading.facts import IllnessSaid, MoveSaid, PainSaid, SkipSaid, SleepSaid, SorenessSaid

_ASKS: Final = (
    r"(?:(?:so|and|please|just|then|can we|can you|could you|could we|let'?s|i'?ll|i will|i need to|i have to|i must|"
    r"i want to|i'?d like to|we can|we should)[ ,]+)*"
)
_BEHIND: Final = re.compile(
    rf"(?P<why>[^?]{{3,100}}?)(?: *[,.;:!]+ *| +- +| +(?=so +)){_ASKS}(?:skip|leave out|drop|cancel)"
    r"(?: (?:out|the|my|for|on|session|strength|workout|training|that|it|this|one|day))*"
    rf"(?: (?P<day>{DAY}|tomorrow)(?:'?s)?(?: (?:session|strength|workout|training|one))?)?"
    r"(?: (?:please|then|thanks|thank you|this week))*[ .!]*"
)
_BODY: Final = (SkipSaid, IllnessSaid, SorenessSaid, SleepSaid, PainSaid, MoveSaid)


def skip_behind(scene: Scene, text: str) -> Step | None:
    """Leave out the session of the day that is named with the wish, or alone with its reason (SCH-14)."""
    found = _BEHIND.fullmatch(text.strip().lower())
    if found is None or not isinstance(scene.stage, FREE):
        return None
    days = [found["day"]] if found["day"] else [*days_in(found["why"]), *re.findall("tomorrow", found["why"])]
    reading = reading_of(scene, text)
    if len(days) != 1 or is_danger(reading) or not all(isinstance(fact, _BODY) for fact in reading.facts):
        return None
    step = command(scene, "skip", f"{days[0]} {found['why']}" if found["day"] else found["why"])
    return step and pain_beside(scene, text, with_body(scene, step, text))
