"""Practical questions about a session, each answered in a few words: the hour, the floor, other sport, too few reps."""

import re
from typing import Final

from core.conversation.answers.meaning import meaning
from core.conversation.answers.worries import worry
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.weekdays import DAY

_IT: Final = r"(?:it|this|that|them|the (?:session|workout|strength|exercises?)|strength|my session)"
_ADDS: Final = (
    r"(?:(?:please|can you|could you|can we|i want|i need|i'd like|do you have|give me|to) )*"
    r"(?:add|include|put in|something|anything|some(?: more)?|more|do you have)\b"
)
_ANSWERS: Final = {
    "practical-hour": re.compile(
        rf"^(?:can|could|should|may|must|do) (?:i|we) (?:also )?(?:do|train|lift|start)(?: {_IT})? (?:already )?"
        r"(?:in the (?:morning|afternoon|evening)|at (?:lunch\w*|night|noon|work|\d+\S*)|earlier|"
        r"later(?: today)?(?:,? (?:like|about|around|at|say|maybe) \d+\S*(?: ?[ap]m)?)?|"
        r"tonight|before (?:work|breakfast)|after (?:work|dinner|lunch)|"
        r"(?:right |straight |directly |just )?(?:before|after|behind) (?:(?:my|the|a|easy) )*"
        r"(?:runs?|intervals?|tempo|track|speed ?work|long run|hills)(?: or before)?)[ ?.!]*$|"
        rf"^(?:what|which|best) time (?:of (?:the )?day )?(?:is best|should i (?:do|train)(?: {_IT})?)[ ?.!]*$|"
        rf"^(?:can|could|must|may|do|should) i (?:have to )?(?:do|train|lift)(?: {_IT})? (?:at|in the|before|after) .*"
        r"\b(?:instead|\d+(?::\d\d)?(?: ?[ap]m)?(?: in the \w+)?)\b[ ?.!]*$"
    ),
    "practical-shakes": re.compile(
        r"^(?=.*\b(?:normal|ok|okay|bad|why|usual)\b).*\b(?:shak\w+|trembl\w+|quiver\w*|wobbl\w+)\b"
    ),
    "practical-floor": re.compile(
        r"^(?:what|which|do|can|should|is|are|with)\b.*\b(?:shoes?|barefoot|trainers|socks|mat)\b"
    ),
    "practical-other": re.compile(
        r"^(?:can|could|may|should|is|does|do)\b.*\b(?:yoga|pilates|cycl\w+|bik(?:e|ing)|swim\w*|row\w*|ellipt\w+|crossfit|"
        r"spinning|hik\w+|climb\w*|football|tennis)\b"
    ),
    "practical-fewer": re.compile(
        r"\b(?:what )?if i (?:cannot|can'?t|can not|don'?t|do not) (?:do|make|manage|finish|reach|get)\b"
        rf"(?!.*\b(?:{DAY}|today|tonight|tomorrow|week|session|work ?out)\b)|"
        r"\bif i (?:fail|lose my balance|fall)\b"
    ),
    "practical-stretch": re.compile(
        r"^(?:do|should|can|must|may|is|what about)\b.*\b(?:stretch\w*|foam roll\w*|massage|sauna|cool ?down)\b"
    ),
    "practical-upper": re.compile(
        rf"^(?:(?:can|could|may|should|is|do)\b|{_ADDS}).*\b(?:upper body|arms?|shoulders?|chest|biceps|push ?ups?|"
        r"pull ?ups?|bench press)\b|^what about (?:the |my )?(?:upper body|arms|push ?ups?|pull ?ups?|bench press)\b"
    ),
    "practical-back": re.compile(rf"^(?:(?:can|could|may) (?:you|we|i) )?{_ADDS}.*\b(?:for my back|back exercises?)\b"),
    "practical-gym": re.compile(
        r"^(?:can|could|may|should|is it ok(?:ay)?|would)\b.*\b(?:do|train|use|have|move|take|done?)\b.*"
        r"\b(?:the|an?|my|at) (?:\w+ )?gym\b"
    ),
    "practical-after": re.compile(
        r"\b(?:what|how)\b.*\b(?:after|at the end of|when)\b.*\b(?:12|twelve|all the) weeks\b|"
        r"\bwhat (?:comes|happens) (?:then|after (?:that|the (?:plan|program\w*)))\b|\bdoes it (?:ever )?end\b"
    ),
    "practical-machine": re.compile(
        r"\b(?:talk|speak|write) to (?:a |some)?(?:human|person|one|body|real)\b|"
        r"^who (?:made|built|wrote|runs|is behind) (?:you|this|it)\b"
    ),
    "practical-data": re.compile(
        r"\b(?:share|sell|give|pass)\b.*\b(?:this|it|data|what i|anyone|anybody|others|somebody)\b"
    ),
    "practical-clean": re.compile(
        rf"\bif i (?:do|am doing) {_IT} wrong\b|\bam i doing {_IT} (?:right|wrong)\b|"
        rf"\bhow do i know (?:if )?(?:i do |i'?m doing )?(?:{_IT}|my (?:form|technique))"
        r"(?: is)? (?:right|wrong|clean|good)\b"
    ),
}
"""What is asked, by the phrase that answers; the plan stays as it is (SCH-03, FOR-01, FOR-04)."""
_ASKED: Final = ("practical-shakes", "practical-data", "practical-stretch")
"""What is told in the same words as it is asked."""


def practical(scene: Scene, low: str) -> Step | None:
    """Answer a practical question; null where it is none."""
    key = next((key for key, words in _ANSWERS.items() if words.search(low)), None)
    if key in _ASKED and not asks(low):
        return None  # it tells how it was, or wishes for something
    return scene.stay(scene.message(key)) if key else None


def explained(scene: Scene, text: str) -> Step | None:
    """Explain a word, or answer a worry: neither tells anything of the athlete, whatever places it names."""
    low = text.lower().replace("-", " ").strip()
    return meaning(scene, low) or worry(scene, low) or practical(scene, low)
