"""Write what is told around a complaint in the short form that is read: "was a 6 last week, down to 3 now"."""

import re

from core.reading.lexicon.body import PLACE

_N = r"\d{1,2}(?:\.5)?(?: ?(?:/|out of) ?10)?"
_SIDED = rf"(?:(?:the |my |a )?(?:left|right|l|r) )?(?:{PLACE})"
_BEFORE = (
    r"(?:last (?:week|month|time|session|run|year)|(?:a|1|2|3|4|\d+|few|a few|couple of|a couple of) "
    r"(?:days|weeks|months|week|month) ago|before|at first|at its worst|originally|initially|back then)"
)
_WAS_ONCE = re.compile(
    rf"\b(?:was|were|had been|been|has been)(?: at| about| around| up at| like| maybe)* (?:an? )?{_N} {_BEFORE},? ?-? ?"
    rf"(?:(?:but|and|so|now|its|it is|is|just|only|about|todays?|today|back|gone|come|dropped|went) )*"
    rf"(?:down (?:to|at) |up to |at )?(?:now |today )?(?=(?:an? |about |maybe |only )*\d)"
)
"""How it was at another time, before how it is."""
_PASSED_IN = re.compile(
    r"\b((?:went|goes|go|gone|going|passed|passes|eased|eases|settled|settles|cleared|warmed|faded|disappeared|wore)"
    r"(?: away| off| up| out| down)?|better|fine|ok|okay|gone|loosened(?: up)?|loosens(?: up)?)(?: again)?"
    r" (?:in|after|within|by|once|past)(?: about| around| the first| like| maybe| roughly| a few)* "
    r"\d{1,2}(?: ?- ?\d{1,2})? ?(?:min|mins|minutes|m|k|km|miles?|secs?|seconds)\b"
)
_AT_FIRST = re.compile(
    r"\b(?:for|in|during|over|only) (?:the |my )?first(?: about| few| couple of)? \d{1,2}(?: ?- ?\d{1,2})? ?"
    r"(?:min|mins|minutes|m|k|km|miles?|steps|strides|secs?|seconds)\b"
)
"""How long something was felt, which is not how long the session took."""
_NOTHING_BUT = re.compile(
    rf"^(\W*)(?:nothing|none|no pain|no issues?|no complaints?) (?:except|but|apart from|bar|other than|besides|just|"
    rf"only)"
    rf" (?:for )?(?=(?:a |some |slight |bit of )*{_SIDED}\b)"
)
_NOTHING_NEW = re.compile(
    rf"^(\W*)nothing (?:new|special|major|dramatic|serious|much|else|terrible|bad|unusual|exciting|to worry about)"
    rf"(?: to report| really| here| today)? ?[,.;-]+ ?(?:but |just |only )?(?=[^\d]{{0,24}}(?:{PLACE})\b)"
)
_AS_LEFT = re.compile(rf"\bas (?=(?:my |the )?(?:left|right) (?:{PLACE})\b)")
_MINE = re.compile(rf"\b({PLACE})\b([^.\n]{{0,40}}?)\bmine (?=(?:is|are|was)\b)")
"""One's own place beside that of somebody else: "her knee is a 7, mine is fine"."""
_ONLY_ON = re.compile(r"(?<=\d) (?=(?:runs?|running|stairs|downhills?|hills) only\b)")
_NONE_HERE = re.compile(
    rf"\b(?:no|zero) pain,? (?:in |on |at )?((?:the |my )?(?:left|right|l|r) (?:{PLACE}))(?=[ ,;.]*(?:but |and )?"
    rf"(?:the |my )?(?:left|right|l|r) (?:{PLACE})\b)"
)
"""A side that does not hurt before the one that does: "no pain left knee, right knee 2"."""
_NOT_SORE = re.compile(rf"\b({PLACE}) yes,? (?:but |and )?((?:{PLACE})) no\b")
_PAIR = re.compile(rf"\b((?:{PLACE})(?: (?:is|are|at|a|about))*(?: {_N})?),? the pair of (?:em|them)\b")
_THING = re.compile(rf"\b((?:{PLACE})) (?:thing|issue|business|situation|problem|trouble|drama)\b")
_DOUBLED = re.compile(
    rf"\b((?:legs|{PLACE})(?: in general| overall| on the whole)?),? "
    r"(?:(?:they|it|he|she)(?= (?:is|are|was|were|feels?)\b)|theyre\b)"
)
"""A place that is named and then said again: "the knee it is a 3"."""
_BOTTOM = re.compile(r"(^|[,.;] |\band )(?:the |my )?bottom (?=(?:(?:is|was|feels?|about|a|around|maybe) )*\d)")
_KILLER = re.compile(
    r"\b((?:raises?|squats?|lunges?|bridges?|planks?|hops|ups?|downs?|rdls?|deadlifts?|bulgarians?|those|that|"
    r"session|hills?|"
    r"workout|reps?|sets?))(?: (?:was|were|are|is|nearly|really|absolutely|just|almost))* "
    r"(?:killing|killed|murdering|murdered|destroying|destroyed|finishing|finished) me\b(?: off)?"
)
_ELSE = re.compile(
    r"\b(?:everything|all) else(?: is| was| feels| felt| seems| s)? (ok|okay|fine|good|great|alright|normal)\b"
)


def complained(text: str) -> str:
    """Return a text in lower case with complaints told the short way."""
    if " first " in text:
        text = _AT_FIRST.sub("at first", text)
    if any(character.isdigit() for character in text):
        text = _PASSED_IN.sub(r"\1", text)
        text = _WAS_ONCE.sub("", text)
        text = _ELSE.sub(r"rest \1", text) if " else" in text else text
    if "nothing" in text or "no " in text or "none" in text:
        text = _NOTHING_NEW.sub(r"\1", _NOTHING_BUT.sub(r"\1", text))
    text = _NONE_HERE.sub(r"\1 0", text) if " pain" in text else text
    text = _NOT_SORE.sub(r"\1 yes, \2 fine", text) if " yes" in text else text
    text = _PAIR.sub(r"both \1", text) if "pair of" in text else text
    text = _MINE.sub(r"\1\2my \1 ", text) if "mine" in text else text
    text = _ONLY_ON.sub(", on ", text) if " only" in text else text
    text = _AS_LEFT.sub("because ", text) if "as " in text else text
    text = _BOTTOM.sub(r"\1bum ", text) if "bottom" in text else text
    text = _KILLER.sub(r"\1 were tough", text) if " me" in text else text
    return _THING.sub(r"\1", _DOUBLED.sub(r"\1", text))
