"""A morning's words with nothing between them ("knee 0 slept 8 legs 2"): each thing told gets its own number."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from core import regex as re
from core.conversation.body.pain_words import PLACE
from core.conversation.understand.clauses import parts

_SIDE: Final = r"(?:left|right)(?: (?:one|side|leg)\b)?"
_THING: Final = re.compile(
    rf"(?<![\w'-])(?:(?:my|the|both) )?(?:{PLACE.pattern}|{_SIDE}|legs|soreness|sore(?=:? \d)|"
    r"doms|slept|sleep|rpe|effort|(?:all )?done(?= (?:10|\d)(?![\d.:]| ?(?:min|k|m|h|x)))|ran(?= \d))(?![\w'-])",
    re.IGNORECASE,
)
"""What a number or a word on how it is may stand beside."""
_TOLD: Final = re.compile(
    r"\d|\b(?:fine|ok|okay|good|great|quiet|gone|same|better|worse|none|nothing|sore|stiff|tight|tired|heavy|fresh|"
    r"bad|badly)\b",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(
    rf"(?<![\w.,/-])\d{{1,2}}(?:-\d{{1,2}}|/10)? (?P<of>(?:in|on) )?(?={_THING.pattern})", re.IGNORECASE
)
"""A number that stands before what it is of."""
_SETS: Final = re.compile(r"\d ?[/x] ?(?!10\b)\d")
_TURNED: Final = re.compile(
    r"^(\d{1,2}(?:/10)?) (?:(?:in|on) )?(?:(?:the|my) )?(legs|left|right)(?=[,.\s]*$)", re.IGNORECASE
)
"""A number before the legs, or before a side that stands for a place."""


_EVENING: Final = re.compile(
    r"(?P<done>(?:(?:ok|yes|just|i|all|session|everything)\W+)*"
    r"(?:done|finished|did (?:it|all|everything|(?:my|the) (?:session|workout))|as planned)"
    r"(?:,? (?:it|all done|as planned|today|tonight|this (?:morning|afternoon|evening)|"
    r"(?:at|in) (?:the )?(?:gym|lunch|home|work|hotel)|(?:after|before) (?:the )?[a-z]+))*),? "
    r"(?P<effort>(?:rpe |effort )?(?:10|[1-9])),? "
    r"(?P<body>(?:my )?(?:legs?|knees?|no pain|slept|sleep|clean|wobbly)\b.*)",
    re.IGNORECASE,
)


_HOW: Final = re.compile(
    r"(?P<done>(?:all )?(?:done|finished)) "
    r"(?P<how>(?:too |so |really |pretty |quite )?(?:easy|easily|hard|tough|fine|ok|okay))\W*",
    re.IGNORECASE,
)


_LAST: Final = re.compile(
    r"(?P<told>(?!.*\b(?:rpe|effort|sore\w*|stiff\w*|pain\w*|hurt\w*|ach\w+|slept|sleep|tired|legs?)\b)"
    r"(?=.*\b(?:all|everything)(?: (?:of it|was|is|got))* done\b|(?:done|did (?:it|all|everything))\b)"
    r"[^?]*[^\d\s.;!?][.;!\n]+) ?"
    r"(?P<effort>10|[1-9](?:\.5)?)(?:/10)?\W*",
    re.IGNORECASE | re.DOTALL,
)
"""A number that stands by itself behind the words of a session that is done."""


_TERSE: Final = re.compile(
    r"(?P<told>(?:[^\d?]*\b(?:done|did (?:it|all|everything)|planned|written|finished)\b[^\d?]*)?)"
    r"(?:(?:rpe )?(?P<effort>10|[1-9](?:\.5)?)[,. ]+)?(?P<form>clean|wobbly)[,. ]+"
    r"(?:no|none|nope|nah|nothing(?: hurt)?)\W*",
    re.IGNORECASE,
)
"""An evening in the order of its questions, each answered in a word: "done 6 clean none"."""


_REST: Final = re.compile(
    r"\b(?:rest|others|all else|everything else)(?: (?:was|were|is|all|as|done))* "
    r"(?:done|planned|prescribed|usual)[,.;]? (?P<effort>10|[1-9](?:\.5)?)(?:/10)?(?=\s*(?:[,.;!\n](?!\d)|$))",
    re.IGNORECASE,
)
"""A number behind the rest of a session is no set of what was told before it."""


_SORE: Final = re.compile(
    r"\b(?P<sore>(?:sore|stiff)(?: (?:again|now|still|though|this morning|today))?),? "
    r"(?:(?:maybe|about|say|around|like|probably|perhaps|i(?:'d| would) say|more like) )*(?:an? )?"
    r"(?P<score>10|\d)(?: out of (?:10|ten)|/10)?(?: (?:now|today|i think|i guess|maybe|or so))*(?=\s*(?:[.,;!?\n]|$))",
    re.IGNORECASE,
)
"""How sore somebody is who names no place."""


def with_effort_apart(text: str) -> str:
    """Return a session that is done, its effort, and what is told of the body right behind it with signs between."""
    if terse := _TERSE.fullmatch(text):
        effort = f"rpe {terse['effort']}" if terse["effort"] else ""
        return ", ".join(filter(None, (terse["told"].strip(" ,."), effort, f"form {terse['form']}", "no pain")))
    text = _REST.sub(r"rest as planned, rpe \g<effort>", text)
    text = text if PLACE.search(text) else _SORE.sub(r"sore \g<score>", text)
    last = _LAST.fullmatch(text)
    if last and not PLACE.search(text):
        return f"{last['told']} rpe {last['effort']}"
    if rated := _HOW.fullmatch(text):
        return f"{rated['done']}, {rated['how']}"
    found = _EVENING.fullmatch(text)
    return f"{found['done']}, {found['effort']}, {marked(found['body'])}" if found else text


def marked(text: str) -> str:
    """Return words with a comma before each thing that has a number or a word of its own, where none stands."""
    return "".join(part if _SETS.search(part) else _marked(part) for part in parts(text))


def _marked(part: str) -> str:
    things, led = list(_THING.finditer(part)), _BEFORE.match(part)
    if led and (led["of"] or not _TOLD.search(part, things[-1].end())):
        cuts = [found.start() for found in _BEFORE.finditer(part)][1:]
    else:
        cuts = list(_begun(part, things))
    pieces = [part[start:end] for start, end in pairwise((0, *cuts, len(part)))]
    turned = [_TURNED.sub(r"\2 \1", piece) for piece in pieces]
    return ", ".join([piece.rstrip() for piece in turned[:-1]] + turned[-1:])


def _begun(part: str, things: list[re.Match[str]]) -> Iterator[int]:
    """Yield where a thing begins that is told of, behind what is told before it."""
    since = 0
    for thing, end in pairwise((*((one, one.start()) for one in things), (None, len(part)))):
        found, start = thing
        if found and _TOLD.search(part[found.end() : end[1]]) and _TOLD.search(part[since:start]):
            yield start
            since = start
