"""Give each place of a list the score that stands at the same place in another: "calf and hip, 3 and 5"."""

import re

from core.reading.lexicon.body import PLACE, PLACE_NEEDS
from core.reading.rewriting.rewrites import rewrite

_SCORE = r"(?:an? )?(?:10|\d(?:\.5)?)(?!\d|\.\d)(?: ?(?:/|out of) ?10)?+"
_SIDE = r"(?:left|right|lt|rt|l|r)"
_PLACE = rf"(?:the |my )?(?:{_SIDE} )?(?:{PLACE})"
_NEXT = r"(?:,? and |, ?| ?& ?| ?\+ ?| then | )"
_SCORES = rf"{_SCORE}(?:{_NEXT}{_SCORE}){{1,4}}"
_PLACES = rf"(?:(?:the |my )?{_SIDE}(?: and | ?& ?| ?/ ?){_SIDE} (?:{PLACE})|{_PLACE}(?:{_NEXT}{_PLACE}){{1,4}})"
_ENDED = r"(?:,? respectively| in that order)?(?= ?(?:$|[.;!\n]))"
_PLACED = re.compile(
    rf"(?:^|(?<=[.;\n] ))(?P<places>{_PLACES})[ ,:;=-]+(?:(?:is|are|at|were|was|on) )*(?P<scores>{_SCORES}){_ENDED}|"
    rf"(?:^|(?<=[.;\n] ))(?P<scores_>{_SCORES})[ .,:;=-]+(?:(?:in|for|on) )?(?P<places_>{_PLACES}){_ENDED}"
)
_ONE_SCORE = re.compile(_SCORE)
_ONE_PLACE = re.compile(rf"(?:{_SIDE} )?(?:{PLACE})\b")
_ONE_SIDE = re.compile(rf"\b{_SIDE}\b")


def _paired(said: re.Match[str]) -> str:
    scores = _ONE_SCORE.findall(said["scores"] or said["scores_"])
    listed = said["places"] or said["places_"]
    places = _ONE_PLACE.findall(listed)
    sides = _ONE_SIDE.findall(listed)
    if len(places) == 1 and len(sides) == len(scores) == 2:
        places = [f"{side} {places[0].split(' ', 1)[1]}" for side in sides]
    if len(places) != len(scores):
        return said[0]
    return ", ".join(f"{place} {score}" for place, score in zip(places, scores, strict=True))


RESPECTIVE = (rewrite(_PLACED, _paired, PLACE_NEEDS),)
