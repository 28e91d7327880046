"""Write an exercise that is told by its place in the day's list in one way: "no 3 - 8 8" as "exercise 3: 8 8"."""

import re

from core.reading.rewrites import Rewrite

_ORDINALS = {"first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4"}
_SETS = (
    r"(?:(?:[1-6]|one) ?(?:x|sets? of) ?\d|\d{1,3}s?(?: reps)?(?: ?[/,&+] ?| and | then | )\d|"
    r"\d{1,3} (?:reps|secs?|each|both|a|per)\b)"
)
_LISTED = r"(?: on (?:the|my) list)?"
_LEADS = rf"{_LISTED} ?(?:- |[:,=] ?|(?:was|were) )?(?=(?:(?:i|got|did|only|just|about) )*{_SETS})"
_ENDED = r"(?= ?(?:$|[,.;)]))"
_NO = r"(?:the )?(?:no|nr|num|number|item|thing|move|exercise|ex)\.? ?(?:no\.? |number )?#? ?([1-6])\b"
_NTH = r"(?:the )?(first|1st|second|2nd|third|3rd|fourth|4th|last|final|second to last|next to last|penultimate)"
_NUMBER_ONE = re.compile(r"\bnumber one\b")
_NUMBERED = re.compile(rf"\b{_NO}(?! (?:x|sets?|reps?|of)\b){_LEADS}")
_NUMBERED_BEHIND = re.compile(rf"(?<=[\da-z] )(for|on|of) {_NO}{_LISTED}{_ENDED}")
_THING = re.compile(
    rf"\b{_NTH} (?:thing|item){_LEADS}|\b{_NTH}(?: one)? on (?:the|my) list ?(?:- |[:,=] ?|(?:was|were) )?"
)
_THING_BEHIND = re.compile(rf"(?<=[\da-z] )(for|on|of) {_NTH} (?:thing|item){_LISTED}{_ENDED}")
_BEHIND = re.compile(
    rf"(^\W*|[.;\n] )(?:(?:i|only|just|got|did|managed) )*({_SETS}[^.;\n]{{0,40}}?),? (?:on|for|of) (?:the )?"
    r"(exercise \d|(?:first|1st|second|2nd|third|3rd|fourth|last|final|penultimate|second last) exercise|"
    r"(?:last|penultimate|second last) one)(?= ?(?:$|[.;,\n]))"
)


def _exercise(place: str) -> str:
    if place in ("second to last", "next to last", "penultimate"):
        return "penultimate one"
    return "last exercise" if place in ("last", "final") else f"exercise {_ORDINALS[place]}"


_PIECES = ("no", "nr", "num", "item", "thing", "move", "ex")
LISTED = (
    Rewrite(_NUMBER_ONE, "number 1", ("number",)),
    Rewrite(_NUMBERED, r"exercise \1: ", _PIECES),
    Rewrite(_NUMBERED_BEHIND, r"\1 exercise \2", _PIECES),
    Rewrite(_THING, lambda said: _exercise(said[1] or said[2]) + ": ", (" thing", " item", " list")),
    Rewrite(_THING_BEHIND, lambda said: f"{said[1]} {_exercise(said[2])}", (" thing", " item")),
    Rewrite(_BEHIND, r"\1\3: \2", ("exercise", " one")),
)
