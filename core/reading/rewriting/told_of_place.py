"""Write what is told of a place on the body apart from its name beside it: its side, a worry, a question, its hours."""

from core import regex as re
from core.reading.lexicon.body import PLACE, PLACE_NEEDS
from core.reading.rewriting.rewrites import rewrite

_OTHERWISE = r"(?! ?-?(?:raises?|thrusts?|drives?|bridges?|curls?|stretch\w*|sessions?|exercises?|work|elevated)\b)"
_SIDE_LAST = re.compile(
    r"^(?=[^\n]*\d)(?P<told>[^\n]*)[,.;] ?(?:its |it is |on )?(?:the |my )?(?P<side>left|right) "
    rf"(?P<place>{PLACE})(?P<end>[ .!]*)$"
)
"""A place that is named once more at the end to tell its side: "foot was a 3 on the run, right foot"."""
_A_SIDE = re.compile(r"\b(?:left|right|both|l|r|other)\b")
_WORRIED = re.compile(
    r"(?<!not )(?<!nt )(?<!never )(?<!longer )(?<!less )(?<!be )(?<!being )\b(?:worried|concerned|nervous|worrying) "
    rf"(?:about|for|over) (?:my|the|this) (?P<place>(?:left |right )?(?:{PLACE})){_OTHERWISE}"
    r"(?= ?(?:$|[,.;!)\n])| (?:again|now|today|though|still)\b)"
)
_NORMAL = re.compile(
    r"\bis (?:it|this) (?:normal|usual|common|ok|okay|expected|typical|bad) that "
    rf"(?P<told>(?:my|the|both) (?:left |right )?(?:{PLACE})\b{_OTHERWISE}[^.?!\n]*)\?"
)
_EXACTLY = re.compile(
    r"(?<!the )(?<!my )\bright (?=(?:at|on|in|over) (?:one|an?|this|that|the|my) (?:[a-z]+ )?"
    r"(?:point|spot|place|area|bone|tip|edge|end|start|top|bottom|middle)\b)"
)
"""No side, where no other is told: "hurts right at one point of the bone"."""
_RIGHT_OVER = re.compile(
    r"(?<!the )(?<!my )(?<=[a-z] )right (?=(?:over|behind|under|underneath|below|above|where|along|inside) "
    r"(?:the|my|it|that|this)\b)"
)
_MOVED = re.compile(
    rf"(?P<before>\b(?:{PLACE})\b[^\n]{{0,60}}?\b(?:when(?:ever)? i|if i|as i|while i|to))"
    r" (?:lift|raise|bend|straighten|swing|extend|move|kick|cross|point|flex|wiggle|rotate|circle)"
    r"(?: up| out)? (?:my|the|that|this) (?:legs?|foot|feet|toes?)\b(?! (?:hurts?|aches?|is|was|\d))"
)
"""What is only moved where another place hurts: "ankle sore when i point my foot"."""
_MOSTLY = re.compile(
    rf"\blegs (?P<is>(?:(?:are|at|about|an?|feel|maybe|:) ?)*)(?P<score>\d{{1,2}})(?P<ten> ?/ ?10)?(?: today| now)?,? "
    r"(?:but |and )?(?:mostly|mainly|especially|worst|most of it)(?: is| its)?(?: in| on)? (?:the |my )?"
    rf"(?P<place>(?:left |right )?(?:{PLACE}))(?= ?(?:$|[.;!]))"
)
"""The place of the legs that a number is of: "legs 4, mostly the left hamstring"."""
_BY_HOURS = re.compile(
    r"\b(\d{1,2}) (?:in the )?am\b(,| and| then| but)? (\d{1,2}) (?:in the )?pm\b(?! (?:session|run|gym|workout))"
)
"""Scores of the two halves of a day: "achilles 2 am, 0 pm"."""
_THE_SAME = re.compile(
    rf"\b(?P<score>\d{{1,2}}(?:\.5)?(?: ?/ ?10)?)(?P<where> (?:in|on|for) (?:the |my )?(?:{PLACE}))?,? (?:and |& )?"
    rf"(?:(?:its |it is |is )?(?:the )?same (?:in|for|with|on) (?:the |my )?(?P<one>(?:left |right )?(?:{PLACE}))|"
    rf"(?:the |my )?(?P<other>(?:left |right )?(?:{PLACE}))(?: (?:are|is|feels?|about))*(?: the)? same)"
    r"(?= ?(?:$|[,.;!\n]| (?:too|today|now)\b))"
)
"""A place that is as another one with a number: "glutes 3, same in the hams"."""
_SCORE = r"(?:10|\d)(?:\.5)?(?![\d.]| ?x)(?: ?/ ?10)?"
_SIDE = r"(?:left|right|l|r)"
_NAMES = {"l": "left", "r": "right"}
_BOTH_SIDES = (
    rf"(?:(?P<first>{_SIDE}) ?(?P<a>{_SCORE})[ ,/;&]*(?:and )?(?P<second>{_SIDE}) ?(?P<b>{_SCORE})|"
    rf"(?P<c>{_SCORE}) ?(?P<third>{_SIDE})[ ,/;&]*(?:and )?(?P<d>{_SCORE}) ?(?P<fourth>{_SIDE}))\b"
)
_BY_SIDES = re.compile(
    rf"\b(?:(?P<led>{_SIDE}) )?(?P<place>{PLACE}){_OTHERWISE}(?: (?:are|is|at))?(?:[ :(]|, )* ?"
    rf"(?(led)(?P<e>{_SCORE})[ ,/;&]*(?:and )?(?P<other>{_SIDE}) ?(?P<f>{_SCORE})\b|{_BOTH_SIDES})"
    rf"[ )]*(?:(?:n|and|&|\+|plus|also|then|[,;.\n])[ \n]*)?"
    rf"(?=(?:(?:{_SIDE}|both|my|the|sore|tight) )*(?:{PLACE}){_OTHERWISE}\b[^\d\n]{{0,12}}\d)"
)
"""A place with a number for each side, before another place: "quads l5 r6 n hams right 2"."""
_TELLS = r"(?:[ ,:]|\b(?:pain|sore\w*|was|is|were|are|at|an?|about|still|today|yesterday|hurts?|and)\b)*"
"""What may stand between the place and them: no session, no night."""


def _by_sides(said: re.Match[str]) -> str:
    place, *told = filter(None, said.group("place", "led", "first", "third", "other", "second", "fourth", *"acebdf"))
    one, other, low, high = told
    if one[0] == other[0]:
        return said[0]
    return f"{_NAMES[one[0]]} {place} {low}, {_NAMES[other[0]]} {place} {high}, "


def _with_side(said: re.Match[str]) -> str:
    """Set the side before the first name, where a number stands behind it and no other side is told."""
    told = said["told"]
    named = re.search(rf"\b{said['place']}{_OTHERWISE}\b", told)
    if not named or not re.search(r"\d", told[named.end() :]) or _A_SIDE.search(told):
        return said[0]
    return f"{told[: named.start()]}{said['side']} {told[named.start() :]}{said['end']}"


def _halves(said: re.Match[str]) -> str:
    """Keep the half of a day that was worse, since what was felt later is not looked at."""
    felt = re.search(rf"\b(?:{PLACE}|pain|sore\w*)\b{_TELLS}$", said.string[: said.start()])
    if not felt:
        return said[0]
    return f"{said[1]} in the morning, {said[3]} later" if int(said[1]) >= int(said[3]) else said[3]


def _as_well(said: re.Match[str]) -> str:
    felt = said["where"] or re.search(rf"\b(?:{PLACE}){_OTHERWISE}{_TELLS}$", said.string[: said.start()])
    return f"{said['score']}{said['where'] or ''}, {said['one'] or said['other']} {said['score']}" if felt else said[0]


TOLD_OF_PLACE = (
    rewrite(_BY_SIDES, _by_sides, PLACE_NEEDS),
    rewrite(_THE_SAME, _as_well, "same"),
    rewrite(_SIDE_LAST, _with_side, "left |right "),
    rewrite(_WORRIED, r"\g<place> niggly", " about| for| over"),
    rewrite(_NORMAL, r"\g<told>.", "is it|is this"),
    rewrite(_EXACTLY, lambda said: said[0] if re.search(r"\bleft\b", said.string) else "", "right "),
    rewrite(_RIGHT_OVER, "", "right "),
    rewrite(_MOVED, r"\g<before> bend it", "when|if i|as i|while i| to "),
    rewrite(_MOSTLY, r"\g<place> \g<is>\g<score>\g<ten>", "mostly|mainly|especially|worst|most of"),
    rewrite(_BY_HOURS, _halves, " pm"),
)
