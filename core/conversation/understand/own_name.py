"""What an athlete may be called: words that introduce themselves, else what stands alone before the first comma."""

import re
from typing import Final

from core.conversation.understand.numbers import in_figures

MOST: Final = 3
LONGEST: Final = 40
_WORD: Final = r"[^\W\d_]+(?:[-'][^\W\d_]+)*"
_GREETING: Final = re.compile(
    r"\W*(?:(?:h+m+|hi+|hiya|hello+|hey+a?|yo|howdy|hola|hallo|bonjour|ciao|salut|servus|moin|greetings|g'day|morning|evening|"
    r"good (?:morning|evening|afternoon|day)|ok|okay|oh|so|well|u+[hm]+|er+m?|sure|yes|thanks|thank you|start|please|"
    r"nice to meet you|pleased to meet you|there|coach|legup)\b\W*)+",
    re.IGNORECASE,
)
_SURE: Final = re.compile(
    rf"\b(?:my name(?:'s| is)|the name(?:'s| is)|name(?:'s| is|:)?|(?:you can |please |just |people |friends )*call me|"
    rf"(?:i'm|i am) called|me llamo|je m'appelle|ich hei(?:ß|ss)e|mi chiamo) (?P<name>{_WORD}(?: {_WORD}){{0,3}})",
    re.IGNORECASE,
)
_LIKELY: Final = re.compile(
    rf"(?:^|[,.;!\n] ?|\band )(?:i'm|im|i am|it's|its|it is|this is|soy|ich bin|je suis|sono) "
    rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}})",
    re.IGNORECASE,
)
_HERE: Final = re.compile(rf"^(?P<name>{_WORD}(?: {_WORD}){{0,2}}) here\b", re.IGNORECASE)
_TITLE: Final = re.compile(r"\b(mr|mrs|ms|dr|prof)\.", re.IGNORECASE)
_ENDS: Final = re.compile(
    r"(?:and|but|or|i|im|i'm|who|here|age|aged|just|turning|turned|years?|yrs?|from|in|at|with|by|for|not|now|btw|because|"
    r"please|thanks|nearly|almost|born)",
    re.IGNORECASE,
)
"""Words with which something else begins behind a name."""
_NO_NAME: Final = re.compile(
    r"(?:i|you|we|they|he|she|it|me|my|your|our|this|that|these|those|there|is|am|are|was|were|be|been|being|the|an?|of|to|on|"
    r"off|up|do|does|did|done|has|have|had|can|could|would|shall|should|might|must|if|than|then|so|too|very|all|"
    r"some|any|none?|no|nah|nope|nay|yes|yep|yeah|not?|never|always|only|also|about|around|over|under|here|old|new|young|"
    r"free|help|go|let's|what|who|why|where|when|which|how|hurts?|sore|pain|injured|pregnant|depressed|diabetic|asthmatic|ill|sick|tired|back|next|skip|stop|menu|plan|"
    r"settings|tests?|log|week|today|tomorrow|years?|yrs?|age|secret|private|complicated|nothing|nobody|anonymous|"
    r"rather|sorry|actually|\w{3,}ing|runners?|(?:wo)?man|(?:fe)?male|beginners?|kgs?|lbs?|cm|in|at|for|with|from|by)",
    re.IGNORECASE,
)


def name_in(text: str, known: str = "") -> str:
    """Return the name that an answer tells, with its own capitals; a known one gives way to an introduction only."""
    told = _TITLE.sub(r"\1", text)
    told = told[greeted.end() :] if (greeted := _GREETING.match(told)) else told
    if sure := _SURE.search(told):
        return _cut(sure["name"])
    likely = _HERE.search(told) or _LIKELY.search(told)
    if likely and (name := _plausible(_cut(likely["name"]))):
        return name
    if known or text.strip().endswith("?"):
        return known
    parts = (_cut(part) for part in re.split(r"[,.;:!\n\d()]", in_figures(told)))
    return _plausible(next(filter(None, parts), ""))


def _cut(words: str) -> str:
    """Return the words before one with which something else begins."""
    kept: list[str] = []
    for word in re.findall(_WORD, words):
        if _ENDS.fullmatch(word):
            break
        kept.append(word)
    return " ".join(kept)


def _plausible(name: str) -> str:
    """Return words that may be a name: few, and none of those that a sentence is made of."""
    words = name.split()
    fits = 0 < len(words) <= MOST and not any(_NO_NAME.fullmatch(word) for word in words)
    return name[:LONGEST] if fits else ""
