"""Whose words may tell of beside the athlete's own: family, friends and those at work."""

from typing import Final

from core import regex as re

KIN: Final = (
    r"(?:wife|husband|partner|girlfriend|boyfriend|friends?|mates?|buddy|pal|sisters?|brothers?|m[ou]m|dad|mother|"
    r"father|parents|gran|grand(?:ma|pa|dad|mother|father|parents?|son|daughter|kids?|child\w*)|kids?|sons?|"
    r"daughters?|uncle|aunt|cousin|nephew|niece|colleagues?|co-?worker|boss|neighbou?rs?|dog|cat)"
)
"""No baby and no child: one's own are born, which is told of oneself."""
_THEIRS: Final = re.compile(
    rf"(?:(?:and|but|so|also|because)\W+)*(?:(?:my|our|the|an?) )?(?:(?!(?:my|our)\b)\w+ )?{KIN}(?: of mine)?"
    r"(?:'s (?:\w+ )?\w+|(?:'s)? (?:\w+ )?"
    r"(?:is|are|was|were|has|have|had|got|hurt|broke|tore|sprained|twisted|fractured|injured))\b(?P<what>.*)",
    re.DOTALL,
)
_MINE: Final = re.compile(r"\b(?:i|i'?m|i'?ve|me|my|mine|myself|we|us|our|both|too)\b")


def of_kin(clause: str) -> bool:
    """Tell whether a lower-case clause tells what somebody of them has, and nothing of the athlete."""
    found = _THEIRS.fullmatch(clause.strip(" .,;!"))
    return found is not None and not _MINE.search(found["what"])
