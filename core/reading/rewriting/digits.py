"""Write numbers in digits: patterns, phrases and replies then have one way of saying "eight"."""

from functools import lru_cache

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.lexicon.numbers import NUMBER_WORDS, PLURALS

_VAGUE = PLURALS | {"one", "dozen", "tens"}
_DIGITS = {word: f"{number:g}" for word, number in NUMBER_WORDS.items() if number < 20 and word not in _VAGUE}
_IN_WORDS = re.compile(
    rf"\b(?<!ty )(?<!ty-)(?:{'|'.join(_DIGITS)})\b(?!-| ?(?:quarters?|thirds?)\b)(?: point (five|[0-9]))?"
)
"""A number of one word; "twenty five" is of two."""
_PIECES = [word for word in _DIGITS if not any(other in word for other in _DIGITS if other != word)]
"""Pieces of text of which each of them holds one: most replies hold none."""
_ONE = re.compile(
    rf"(\b(?:rpe|soreness|pain|say|level|maybe|bit)(?: its| a| only| about| tight| sore)* |\b[lr] (?=one [lr] \d)|"
    rf"\b(?:{PLACE})(?: (?:is|was|about|maybe|a|bit|tight|sore|left|right|[lr]))*,? |, (?=one\W*$))one"
    rf"(?= ?(?:[,.;)]|$|[lr] \d|(?:in|on) (?:the |my )?(?:left|right|{PLACE})\b))|\bone(?= ?(?:/|out of) ?(?:10|ten)\b)"
)
"""One as a score: "knee is one", "one out of ten"; not in "the right one"."""
_FIGURE = re.compile(
    r"(?:\b(?:last|other|wrong|third|final|all but|all bar|little|hard|tough|tricky|brutal|sharp|nasty|bad|todays) |"
    r"\b(?:first|second) (?=1 (?:was|is|on|only)\b))1\b"
    r"(?! ?[x*/%:.,-]? ?\d| ?(?:x|kg|lb|sets?|reps?|of|min\w*|hours?|h|k|km|secs?|s|rm)\b)|"
    r"(?:(?<!on )(?<!in )\b(?:the|its) (?:left|right) |\bmake the (?:first|second|third|last) (?=1 \d))"
    r"1\b(?! ?[x*/.-] ?\d)|"
    r"\b(?:left|right) 1(?=,? (?:10|\d)\b(?! ?(?:x|kg|,? ?\d|/ ?(?!10)|left|right|l|r)\b))|"
    r"(?<![\d,/x] )\b1 (?=(?:(?:tiny|small|little|wee|exact|single|sore|tender|specific|particular|thumb sized) )*"
    r"(?:spots?|points?|places?|dot|patch|finger(?:tip)?|thumb(?:nail)?|area|thing)\b|(?:leg|foot)\b(?! (?:press|ext))|"
    r"(?:tiny|small|little|wee|exact|specific|particular|thumb sized)(?: \w+)? (?:bit|part|piece)\b)"
)
"""A figure where a word is meant: "the right 1", "sore in 1 spot", "make that 7 on the last 1"."""
_ALONE = re.compile(r"\b1\b")
_LONE = re.compile(r"\bone")
"""It begins a word of its own: most that hold it do not, as "done"."""
_ISH = re.compile(r"\b(two|three|four|five|six|seven|eight|nine|ten)ish\b")


@lru_cache(maxsize=8)
def in_digits(text: str) -> str:
    """Return a text in lower case with its numbers below twenty in digits; "one" only where it is a score.

    It is asked for of a line that is looked through for danger, and again where nothing of it is rewritten.
    """
    text = _FIGURE.sub(lambda found: found[0].replace("1", "one", 1), text) if _ALONE.search(text) else text
    text = text.replace("half a dozen", "6").replace("half dozen", "6") if "dozen" in text else text
    text = _ISH.sub(r"\1 ish", text) if "ish" in text else text
    text = _IN_WORDS.sub(_digits, text) if any(map(text.__contains__, _PIECES)) else text
    return _ONE.sub(lambda one: (one[1] or "") + "1", text) if "one" in text and _LONE.search(text) else text


def _digits(word: re.Match[str]) -> str:
    whole, point, part = word[0].partition(" point ")
    return _DIGITS[whole] + ("." + _DIGITS.get(part, part) if point else "")
