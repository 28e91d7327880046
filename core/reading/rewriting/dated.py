"""Name the days of sets in two words: "last time 10 10, this time 8 8" as "yesterday 10 10, today 8 8"."""

import re

from core.reading.rewriting.rewrites import rewrite, rewritten

_LIST = (
    r"(?:[2-6] ?(?:x|sets of) ?\d{1,3}|(?!\d{1,2} ?/ ?10(?! ?/))\d{1,3}(?:(?: ?[/,+] ?| and | )\d{1,3}){1,19})s?\b"
    r"(?: (?:each|both|ea|per|a)(?: (?:side|leg)s?)?)?"
)
_ONCE = (
    r"(?:(?:the |my )?(?:last|previous|first|other) (?:time|week|session|workout|day)|the (?:week|time) before|"
    r"(?:\d|a|a few|few|a couple of|couple of) (?:days?|weeks?) ago|previously|before|earlier|yday|yest|"
    r"yesterdays(?: session)?)"
)
_ONCE_FIRST = re.compile(rf"\b{_ONCE}(?= (?:[a-z]+,? ){{0,5}}?:? ?{_LIST})")
_ONCE_BEHIND = re.compile(
    rf"({_LIST}(?: on [a-z ]{{3,20}}?)?) (?:on |in |from |of )?{_ONCE}"
    r"(?= ?(?:$|[,.;)\n]|and |but |then ))"
)
_BY_NOW = re.compile(r"\b(?:this (?:time|session|workout|evening|afternoon)|tdy|2day|todays)\b")
_CONTRAST = re.compile(r"\b(?:today|tonight|now|this morning)\b")
_THAN = (
    r"(?:(?:up|down|more|less|fewer|better|worse|lower|higher) (?:from|than)|instead of|rather than|vs\.?|versus|"
    r"compared (?:to|with)|against)"
)
_DAY = rf"(?:{_ONCE}|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_COMPARED = re.compile(
    rf"({_LIST}[^\d;\n]{{0,80}}?),? \(?(?:which is |thats |a bit )?{_THAN} (?:the |my |a |i did )*{_LIST}"
    rf"(?: (?:of |from |on |i did |i had )?{_DAY})?\)?"
)
_NOT_SO = re.compile(
    rf"({_LIST}),? (?:and )?not ({_LIST})(?: (?:as|like) (?:i |it |the |in |you )*(?:plan|planned|written|prescribed|"
    r"asked|told|says|said|wrote|typed|before|last (?:week|time)))?(?= ?(?:$|[.;!)\n]))"
)
"""What was typed wrong, or planned, behind what was done: "10 10 9 each leg, not 10 10 19"."""
_SCORED_ONCE = re.compile(
    r"(\d[^\d\n]{0,24}?)[,;.(]* ?\b(?:last (?:week|time|session|month)s?(?: one| session)? "
    r"(?:it was|was|i said|felt)(?: like)?(?: an?| about)? \d{1,2}(?:\.5)?|"
    r"(?:it )?was (?:an? )?\d{1,2}(?:\.5)? last (?:week|time|session|month))\)?(?= ?(?:$|[,.;!]))"
)


def _not_so(said: re.Match[str]) -> str:
    """Return the first of two lists that are written alike: behind "2x8 each not 8, 7" the seven is what was done."""
    first, other = (re.findall(r"(?<=\d)[^\da-z]+(?=\d)|x", said[n]) for n in (1, 2))
    return said[1] if {*first} == {*other} else said[0]


_PIECES = "time|week|session|workout|day|ago|previously|before|earlier|yest"
DAYS = (
    rewrite(_COMPARED, r"\1", "from |than |instead|rather|vs|versus|compared|against"),
    rewrite(_NOT_SO, _not_so, "not "),
    rewrite(rf"\b(?:went|gone|go|dropped|came|up|down|moved) from {_LIST} to (?={_LIST})", "", "from "),
    rewrite(_SCORED_ONCE, r"\1", "last "),
)
ONCE = (rewrite(_ONCE_FIRST, "yesterday", _PIECES), rewrite(_ONCE_BEHIND, r"\1 yesterday", _PIECES))


def dated(text: str) -> str:
    """Return a text in lower case, with numbers in digits, with "yesterday" and "today" beside the sets of two days."""
    text = rewritten(text, DAYS)
    now = _BY_NOW.sub("today", text)
    return rewritten(now, ONCE) if _CONTRAST.search(now) else text
