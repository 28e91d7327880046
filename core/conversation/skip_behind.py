"""A session of another day that is to be left out, wished for behind its reason: no session of today is meant."""

from typing import Final

from core import regex as re
from core.athlete import DAYS
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

_A_DAY: Final = rf"(?P<{{}}>(?!\w+days\b){DAY}|tomorrow)(?:'?s)?(?: (?:session|strength|workout|training|one))?"
_NOT: Final = (
    r"(?:(?:not(?: going to| gonna)?|won'?t|will not|don'?t think (?:that )?i(?:'ll| can| will))(?: be able to)?|"
    r"can'?t(?: see)?|cannot|unable to|no (?:chance|way)(?: i can| i'?ll| for| of| on)?)"
)
_DOES: Final = (
    r"(?: (?:be )?(?:able to )?(?:manag(?:e|ing)|do(?:ing)?|mak(?:e|ing)(?: it)?|train(?:ing)?|get(?:ting)? to|"
    r"fit(?:ting)? in|lift(?:ing)?))?(?: (?:my|the|any|it|strength|session|training|workout))*"
)
_WONT: Final = re.compile(
    rf"(?:^|(?<=[,.;!] ))(?:(?:sorry|hi|hey|so|and|but|ok|just|probably|i think|looks like|afraid)[, ]+)*(?:"
    rf"(?:i'?m |i am |i |we )?(?:probably |definitely )?{_NOT}{_DOES}(?: on| for)? {_A_DAY.format('a')}(?: happening)?|"
    r"(?:(?:i'?m|i am|i'?ll|i|we) )?(?:(?:will|going to|gonna|have to|need to|must|got to) ?)*"
    r"(?:skip|miss|drop|leave out|no (?:strength|training|session|gym))(?: (?:out|the|my))*(?: on)? "
    rf"{_A_DAY.format('b')}|"
    rf"(?:the )?{_A_DAY.format('c')} (?:is not|isn'?t|won'?t|will not|is|will be)(?: (?:going to|gonna|be))* "
    rf"(?:happen(?:ing)?|off|a no(?: go)?|a write[- ]off)|"
    rf"(?:on )?{_A_DAY.format('d')},? (?:(?:i'?m |i am |i )?{_NOT}{_DOES}|skip(?: it| please)*))"
    r"(?=\W*$|[,.;!]| (?:cos|cause|because|as|since|so)\b)"
)
"""A day ahead whose session will not be done, in other words than a wish to leave it out."""
_ELSE: Final = re.compile(
    rf"\b(?:mov\w+|instead|swap|rather|can we|could we|shift|push|until|till|if|when|better|runs?|running|race|tests?|"
    rf"on {DAY} i can|how|what|why|week|weeks)\b|[?]"
)
_SKIPS: Final = re.compile(r"(?:skip|drop|leave out)\b")
"""A wish that is said as one."""


def skip_ahead(scene: Scene, text: str) -> str:
    """Return words in which the one day ahead that will not be trained on is left out: no other session is (SCH-14)."""
    low = text.lower()
    found = _WONT.search(low) if isinstance(scene.stage, FREE) and not _ELSE.search(low) else None
    if found is None or _SKIPS.match(found[0]) or len({*days_in(low), *re.findall("tomorrow", low)}) != 1:
        return text
    day = found["a"] or found["b"] or found["c"] or found["d"]
    named = days_in(day)
    if named and DAYS.index(named[0]) < scene.today.weekday():
        return text  # of the week to come
    before = low[: found.start()].strip(" ,.;!")
    return f"skip {day}{low[found.end() :]}" + (f". {before}" if before else "")


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
