"""Tell where a new line, a laugh or "btw" parts two things that are told, and where what is behind it goes on."""

from collections.abc import Sequence
from itertools import pairwise

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.lexicon.terms import words

PARTERS = frozenset({"\n", "haha", "lol", "thumbsup", "tickmark", "btw"})
_ONWARD = words(
    "at in on when while and but or with even after during which that it its is was also plus worse only mostly if as",
    "since from to for because cos so then now still not no never nope none nah nothing just got gets getting all ,",
)
"""Words that a line may go on with from the one before."""
_ANEW = words("i im ive")
_OF_A_THING = re.compile(
    r"(?:(?:and|my|the|a|an|our|his|her|\w{3,8}) ){0,2}(?:guards?|mug|box|elevator|lift|sign|rivers?|sun|playlist|"
    r"traffic|"
    r"speaker|screen|phone|kit|show|film|movie|drawers|goal|target|shoes?|shoelace|parcel|music|weather|bus|boss|"
    r"office|house|city|heart rate|pulse|hr)\b|heart (?:of|is full)|feet up\b|km \d|sat \d|a pain in the neck of|"
    rf"broke (?:my|the|a) (?!{PLACE})|(?:bought|watched|drove|read|listened|cooked)\b"
)
"""What a line is of that tells of no body."""


def told_apart(cut: Sequence[str]) -> dict[int, bool]:
    """Return where two things are told apart, of which one has a number, and whether the second is of no body."""
    at = [-1, *(n for n, word in enumerate(cut) if word in PARTERS), len(cut)]
    parts = [cut[low + 1 : high] for low, high in pairwise(at)]
    counted = [any(word[0].isdigit() for word in part if word) for part in parts]
    told = zip(at[1:-1], pairwise(parts), pairwise(counted), strict=True)
    return {
        end: any(_OF_A_THING.match(" ".join(part)) for part in (one, other))
        for end, (one, other), numbers in told
        if other and other[0] not in _ONWARD
        # "Haha I passed out" is one thing.
        if any(numbers) or cut[end] == "btw" or (other[0] in _ANEW and len(one) > 1)
    }
