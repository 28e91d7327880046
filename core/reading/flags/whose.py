"""Tell a sign of the athlete's own from one of another or of long ago beside it: "my mum said hi and chest pain"."""

from collections.abc import Iterator
from typing import Literal

from core import regex as re
from core.reading.lexicon.others import OTHERS, SELF
from core.reading.words.denial import LOOK_BACK
from core.reading.words.scope import Stretch
from core.reading.words.voice import voice_of

Whose = Literal["own", "asked", "another"]
_JOINED = re.compile(
    r".* (?:(?P<link>and|so|plus|then|but) |(?<!where )(?<!when )(?<!that )(?<!which )(?<!if )"
    r"(?<!and )(?<!so )(?<!plus )(?<!then )(?<!but )(?=(?:i|im|ive|my) ))"
    r"(?P<led>(?:(?:i|im|ive|my|the|an?|some|left|right|whole|both|lower|bit|"
    r"of|bad|also|then|now|just|had|got|have|felt|still) )*)$"
)
"""What stands right before a sign that begins another clause."""
_HAS = re.compile(
    r"\b(?:ha[sd]|have|having|gets?|got|with|complain\w*|suffer\w*|his|hers?|their|hospital|"
    r"a and e|ambulance|hurt\w*|fell|fall|collaps\w*|faint\w*|passed|went (?:down|over|white|grey)|dizz\w*|pains?|"
    r"ach\w*|cough\w*|fever\w*|breath\w*|swollen|swell\w*|numb\w*|palpitations|attack|stroke|limp\w*|vet|mention\w*|"
    r"warn\w*|talk\w*)\b"
)
"""What says of another or of then that something was wrong, and goes on behind "and": "has a cough and chest pain"."""
_ILL = re.compile(r"\b(?:ill|sick|poorly|unwell)\b")
"""What goes on so only behind a verb: "dad was ill and had chest pain"."""
_IN_SET = re.compile(r" ?(?:right |only )?(?:on|in|during|after|at|from|by) (?:(?:the|my|this) )*(?:set|rep|round) ?\d")
"""Where in a session it was: that is the athlete's own, and of today."""
_IS = re.compile(r"\b(?:is|are|am|im|its|cant|wont|ive|have|hurts|aches|keeps|feels|burns|throbs|theres)\b")
_DID = re.compile(
    r"\b(?:passed|fainted|blacked|collapsed|lost|couldnt|was|were|had|got|went|heard|felt|keeled|cant|wont|"
    r"wouldnt|unable|barely|hardly|wet)\b"
)
_ONCE = re.compile(r"\b(?:once|often|always|a lot|all the time|sometimes|regularly|every|then|twice|weekly|daily)\b")
_USED = re.compile(r"\bused to \w")
_DOES = re.compile(
    r"\b(?:is|are|was|were|said|says|makes?|made|does|did|goes|went|runs?|ran|sets?|comes?|came|takes?|took|\w{3,}ed)"
    r" (?!and\b)\w"
)
"""What tells something of somebody: "the leader was quick"."""
_LINK = re.compile(r" (?:,|-|and|so|plus|then|but) ")
_OF_THEM = re.compile(
    r"(?:^| )(?:ha[sd]|gets|about|of|for|like|with|from|if|that|any|an?|the|on|in|by|to|is|are|was|were|said|says|not|"
    r"\w+ing) $"
)
"""What leads to what is told of another: "my mum called about palpitations"."""
_THEIRS = re.compile(r"\b(?:has|gets|keeps|needs|hospital|ambulance|a and e)\b")
"""What goes on of them behind a link: "was here and has palpitations"."""


def whose(plain: str, voices: list[Stretch], first: int, after: int) -> Whose:
    """Tell whose a sign is that stands in the voice of another or of the past, by how its clause begins."""
    return next((_of(plain, voice, first, after) for voice in _around(voices, first)), "own")


def _around(voices: list[Stretch], first: int) -> Iterator[Stretch]:
    return (voice for voice in voices if voice.start <= first < voice.end)


def _of(plain: str, voice: Stretch, first: int, after: int) -> Whose:
    joined = _JOINED.match(plain, max(voice.start, first - LOOK_BACK), first)
    in_set = _IN_SET.match(plain, after) is not None
    before = plain[voice.start : joined.start("led") if joined else first]
    led = joined["led"] if joined else ""
    did = _DID.match(plain, first) is not None or _DID.search(led) is not None
    of_self = SELF.search(led) is not None
    if voice.voice == "other":
        if did and not joined and not OTHERS.search(plain, voice.start, voice.end):
            # What only seems to go on with them behind a comma: "my wife fell, cant breathe".
            return "asked"
        did = did and not of_self
        if not (joined or in_set) or _HAS.search(before) or (did and _ILL.search(before)):
            own = in_set or " my " in plain[first:after] or _begins_anew(plain, voice.start, first)
            return "asked" if own else "another"
        return "asked" if did else "own"
    told = plain[first : voice.end]
    if voice_of(before) != "past" or voice_of(led + told) == "past":
        return "another"
    used = _USED.search(before) is not None
    if joined and _IS.search(led + told) and not (used and led.startswith("have ")):
        return "own"
    if in_set:
        return "asked" if did or not joined else "own"
    if not joined or not joined["link"] or _HAS.search(before) or _ONCE.search(told):
        return "another"
    if used:
        return "asked" if did and not of_self else "own"
    return "another" if did else "asked"


def _begins_anew(plain: str, start: int, first: int) -> bool:
    """Tell whether all that is told of another may end before a sign: "my mum said hi palpitations at rest"."""
    at = start = max(start, first - LOOK_BACK)
    while other := OTHERS.search(plain, at, first):
        at = other.end()
    links = list(_LINK.finditer(plain, at, first))
    done = links[-1].start() if links else first
    if at == start or not _DOES.search(plain, at, done) or _HAS.search(plain, at, done) or _ILL.search(plain, at, done):
        return False
    return (_THEIRS.search(plain, links[-1].end(), first) if links else _OF_THEM.search(plain, at, first)) is None
