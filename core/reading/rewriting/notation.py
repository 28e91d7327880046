"""Take out what is written beside the numbers of sets and is none of them: tempo, rests, reserve, list signs."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rethought import SLIPS
from core.reading.rewriting.rewrites import Steps, rewrite

_TEMPO = re.compile(
    r"(?:\b(?:at|with) (?:an? )?)?[0-6](?:\.5)?(?:-[0-6](?:\.5)?){2,3}(?: tempo\b|"
    r"(?<=at [0-6]-[0-6]-[0-6])(?=$| ?[,.;)]))|"
    r"\b(?:tempo (?:of |was )?)(?:\d(?:\.\d)?(?: ?[-./:] ?[\dx](?:\.\d)?){2,3}|\d(?: [0-5x]){2,3}|\d[\dx]{2,3})\b"
    r"|(?<![\d.-])(?:\d(?:\.\d)?(?:[-/:][\dx](?:\.\d)?){2,3}|\d[\dx]{3}) (?:tempo|count)\b"
)
_COMPARED = re.compile(
    r"(?:,|;|\.| -|\()? ?\b(?:and |so |thats |which is |its ){0,3}(?:\d|one|a few|a couple|"
    r"a couple of) (?:reps? )?(?:more|less|fewer|extra|up|down|better|over)(?: reps?)?(?: each| per leg| per set|"
    r" a set)*(?: reps?)? (?:than|on|from|over) (?:the |my )?(?:planned|plan|prescribed|asked|required|target|"
    r"last (?:week|time|session|tuesday|thursday)|before|usual|normal|(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)day)s?(?: so| hence)?\b"
)
_COUNTED_HOLDS = re.compile(r"\b([2-5]) (?:x )?((?:side |front )?planks?|holds?|balances?) (?:of|at|for) (\d+)")
_NAMED_SETS = re.compile(
    r"\b(?:all )?([2-6]) ((?!sets|reps|x\b|of|rounds)[a-z]+(?: [a-z]+)?) sets (?:of|at|@|with) (\d+)\b"
)
_PLACED = re.compile(
    r"((?:^|[,;.] )(?=no\.? ?[1-6] \d+ ?[\dx/,])|\b(?:but|bar|minus|except|from|skipped|than|did|do|of|missed) "
    r")no\.? ?([1-6])\b"
)
"""An exercise by its number: "no 3 10 10 both", "all but no 4"."""
_SECONDS = r"(?:an? )?\d(?:\.\d)? ?(?:s|secs?|seconds?)"
_PAUSE = re.compile(
    rf"\b(?:with|w/?|and) {_SECONDS} (?:pause|hold|squeeze|eccentric|lowering|negative)s?\b"
    r"(?: (?:at|up|on) (?:the )?(?:top|bottom))?(?: each)?(?! ?(?:x|twice))|"
    rf"\b(?:with|w/?) {_SECONDS} (?:pause|hold|squeeze)s?\b"
)
_SPAN = r"(?:\d+(?:[.:]\d+)?(?:-\d+)?|an?(?= (?:min|sec))) ?(?:s|secs?|seconds?|m|mins?|minutes?)"
_BETWEEN = r"between(?: (?:sets|each|rounds|them))?"
_REST = re.compile(
    rf"\b(?:{_SPAN} (?:of )?(?:rests?|breaks?|breathers?|recovery(?! (?:run|jog))|{_BETWEEN})(?: {_BETWEEN})?|"
    rf"(?<!at )(?:rests?|rested|resting|breaks?)(?: (?:was|of|for|about|me))* ?:? ?{_SPAN}(?: {_BETWEEN})?)\b"
)
_FEW = r"(?:\d|one)"
_RESERVE = re.compile(
    rf"\b(?:rir ?(?:of|was|:|=|~)? ?{_FEW}(?:\.\d)?(?: ?(?:-|to|or) ?{_FEW})?|{_FEW}(?: ?(?:-|to|or) ?{_FEW})? ?rir|"
    rf"(?:with |had |about |maybe |still |around )*{_FEW}(?: ?(?:-|to|or) ?{_FEW})? (?:reps? )?(?:more )?(?:left )?in "
    rf"(?:the tank|reserve|hand|the bank)|with (?:about |maybe |still )*{_FEW} (?:good )?(?:reps? )?(?:left|to spare|"
    r"to go))(?! (?:leg|side|foot)\b)\b"
)
_REPS_LEFT = re.compile(r"\b(reps?|sets?) left (?=(?:leg|side|foot|only)\b)")
"""A leg and nothing that is left to do: "3x15 reps left leg"."""
_DIGIT = re.compile(r"\d")
_DATES = "week|wk|day|session|workout|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec|-"
_PART_OF_AN_HOUR = re.compile(r"(?<!\d )(?<!and )(?<![\d/])([13])/([24]) (?:of )?(?:an? )?h(?:ou)?r\b")
_WARMED_UP = re.compile(
    r"\b\d{1,3} ((?:[a-z]+ )?[a-z]+) (?:as (?:a|my) |to |for (?:a |my )?)?warm ?-?up,? (?:and )?then\b"
)
"""What was done to warm up, before the sets: "20 calf raises warm up, then 18 18 18"."""
_WARM_UP = re.compile(
    r"\b(?:a )?warm ?-?ups?(?: sets?)?(?: (?:with|of|at))?:? ?(?:\d+ ?x ?)?\d+(?: ?kg)?(?: ?x ?\d+| for \d+)?"
    r"(?! ?(?:min|m\b|k\b|km|x|\d|kg))"
    r"(?: (?:each|ea|per leg|both|a side|reps))*(?= ?(?:,|;|\.|then|and|\n))"
)
_APART = re.compile(
    r"(?<=[a-z)]) / (?=\d)|(?<=\S) / (?=[a-z])(?!(?:leg|side|foot|each|ea|per|set|both|session|week|day)\b)"
)
_EACH_IN_TURN = re.compile(
    r"\b(\w+)(?: reps)? (?:on|with|for) (?:one|1|the one|my one) (?:leg|side|foot)(?: and| then|,|/)* \1(?: reps)? "
    r"(?:on|with|for) the other(?: (?:leg|side|foot|one))?\b"
)
_BULLET = re.compile(r"^[ \t]*[-*>]+[ \t]+(?=[a-z])", re.MULTILINE)
_LISTED = re.compile(r"^[ \t]*\d{1,2}[.)][ \t]*(?=[a-z])", re.MULTILINE)
_INLINE = re.compile(r"(?<=\s)[1-9]\)[ \t]*(?=[a-z])")
_LETTERED = re.compile(r"(?:^|(?<=[\s,;]))[a-d][1-6][.:)]?[ \t]+(?=[a-z]{2})", re.MULTILINE)
_DATED = re.compile(
    r"^\s*(?:(?:week|wk|day|session|workout) ?#?(?!(?<=n |t )\d+ ?/ ?10\b)\d+[:,-]? *|(?:jan|feb|apr|jun|jul|aug|"
    r"sep|sept|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?[:,-]? +|\d{4}-\d\d-\d\d[:,]? +)+"
)
_LEADING = re.compile(
    r"\b(?:leading|starting|started|beginning|lead|start)(?: off)? (?:with|on) (?:the |my )?(?:left|right|l|r)\b"
    r"(?: leg| foot| side)?(?: first)?(?![^\n]*\d)"
)
_PLACES = re.compile(r"(?:^|(?<=\s))([1-6])[).][ \t]*(?=\d)", re.MULTILINE)


_NOT_THE_OTHER = re.compile(
    r"\b(left|right|l|r)((?: [a-z]+){0,2}),? (?:and )?not (?:on )?(?:the |my )?(?:left|right|l|r)\b(?: one| side| leg)?"
)
_SHOULD_BE = re.compile(
    r"\bi (?:said|put|wrote|typed) (?:it was )?(?:the |my )?(?:left|right)((?: [a-z]+)?),? (?:but |and )?(?:i )?"
    r"(?:should have|shouldve|shoulda|meant|should)(?: to)?(?: have)?(?: said| say| put| been| be)? (?:the |my )?"
    r"(left|right)\b"
)


_LAST_MESSAGE = re.compile(
    r"\b(?:please )?(?:skip|ignore|forget|disregard|scrap|delete|scratch|bin) (?:(?:that|my|the|"
    r"what i) ){1,2}(?:(?:last|previous|first|earlier|other) )?(?:msg|message|text|reply|answer|wrote|said|"
    r"typed)\b(?: (?:just now|before|earlier|i sent))?[,.;!]*"
)
"""A message that is taken back."""
CORRECTED = Steps(
    rewrite(_REPS_LEFT, r"\1, left ", " left "),
    rewrite(_LAST_MESSAGE, ", i meant ", "msg|message|text|reply|answer|wrote|said|typed"),
    rewrite(rf"\bnot (?:the|my) (?:{PLACE}),? (?:but )?(?:its )?(?=(?:the|my) [a-z]+)", "", "not "),
    rewrite(_NOT_THE_OTHER, r"\1\2", "not "),
    rewrite(_SHOULD_BE, r"\2\1", "should|meant"),
    rewrite(_EACH_IN_TURN, r"\1 each leg", "the other"),
    rewrite(r"\b(?:a|one|another|1) (?:set|round) of (?=\d|(?:twenty|thirty)\b)", "1 x ", "set of |round of "),
)
NOTED = Steps(
    rewrite(
        r"(?<=[.,;\n] )(?:number|where|which|place) ?: ?(?=\d|both\b|left\b|right\b|in\b|the\b)",
        "",
        "number|where|which|place",
    ),
    rewrite(r"\b0 ?/ ?10 sore(?:ness)?\b(?! ?(?:in|at|on|calf|quad|ham|glute))", "soreness 0", "sore"),
    rewrite(r"\b(\d{1,2}(?:\.5)?) was (?:the|my) (?:effort|rpe)\b", r"rpe \1", "effort|rpe"),
    rewrite(r"\b50 ?/ ?(?=50 ?(?:/ ?\d|s\b|secs?\b|seconds\b))", "50, ", "50"),
    rewrite(_PART_OF_AN_HOUR, lambda part: f" {60 * int(part[1]) // int(part[2])} minutes", "/2|/4"),
    rewrite(r"\bs([1-6]) ?[:= -] ?(?=\d)", r"set \1 : ", "s"),
    rewrite(r"\b(\d) ?(?:of|out of|/) ?(?:the )?\d sets\b", r"\1 sets", " sets"),
    rewrite(_DATED, "", _DATES),
    rewrite(_LEADING, " ", "lead|start|beginning"),
    rewrite(r"\b(?:on )?set \d of \d\b", " ", "set "),
    rewrite(r"\b(l|r|left|right) ?[1-5] ?[:=] ?(?=\d)", r"\1 ", ":|="),
    rewrite(_WARMED_UP, r"\1", "warm"),
    rewrite(_WARM_UP, " ", "warm"),
    rewrite(_APART, " , ", " / "),
    rewrite(_NAMED_SETS, r"\2 \1 x \3", " sets "),
    rewrite(r"(?<=[a-z:=-] )([2-6]) holds? (?:of|at|for) (?=\d)", r"\1 x ", "hold"),
    rewrite(_COUNTED_HOLDS, r"\2 \1 x \3", "plank|hold|balance"),
    rewrite(_PLACED, r"\1# \2 ", "no"),
    rewrite(_PAUSE, " ", "pause|hold|squeeze|eccentric|lowering|negative"),
    rewrite(_TEMPO, " ", "tempo|count|at "),
    rewrite(_COMPARED, " , ", "more|less|fewer|extra| up| down|better| over"),
    rewrite(_REST, " ", "rest|break|breather|recovery|between"),
)


RESERVE = (rewrite(_RESERVE, " ", "rir|tank|reserve|hand|bank|with "),)


def without_notation(text: str) -> str:
    """Return a text of plain lower case with nothing but its facts."""
    text = CORRECTED.rewritten(text)
    if _DIGIT.search(text):
        text = NOTED.rewritten(_numbered(SLIPS.rewritten(text)))
    return text


def _numbered(text: str) -> str:
    """Read "1) 8 8 2) 10 10" as places where the text begins so, and leave out the numbers of a list of names."""
    if ")" in text or "." in text:
        if len(_PLACES.findall(text)) > 1 and _PLACES.match(text):
            text = _PLACES.sub(r", # \1 : ", text)
        if len(_LISTED.findall(text)) > 1:
            text = _LISTED.sub("", text)
    text = _BULLET.sub("", _LETTERED.sub(", ", text))
    return _INLINE.sub(_listed, text) if ")" in text else text


def _listed(said: re.Match[str]) -> str:
    """Part what is numbered in a line; "(last one 7)" only ends a bracket."""
    before = said.string[: said.start()]
    return said[0] if before.count("(") > before.count(")") else ", "
