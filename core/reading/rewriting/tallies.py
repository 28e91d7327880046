"""Write counted sets in one way: "three tens", "8 reps x 3" and "25 s x2" as "3 x 10", "3 x 8" and "2 x 25 s"."""

from core import regex as re
from core.reading.lexicon.numbers import NUMBER_WORDS, PLURALS
from core.reading.rewriting.rewrites import rewrite

_PLURAL = {"tens": "10"} | {word: f"{NUMBER_WORDS[word]:g}" for word in sorted(PLURALS) if word in NUMBER_WORDS}
_AMOUNT = rf"(?:\d{{1,2}}s|{'|'.join(_PLURAL)})"
_LOADED = (
    r"(?<!with )(?<!w )(?<!w/ )(?<!holding )(?<!using )(?<!used )(?<!carrying )(?<!@ )"
    r"(?<![\d/x] )(?<!\d, )(?<![\d/.,#-])(?<!set )(?<!round )(?<!go )(?<!try )"
)
"""No words before that make dumbbells of it: "with 2 tens"."""
_SETS_OF = re.compile(rf"{_LOADED}\b([2-6]) (?:x |sets of |lots of |rounds of )?({_AMOUNT})\b(?! ?(?:\d|kgs?|lbs?))")
_TIMES = re.compile(r"(?<![\d.])([1-6]) ?times (?:the )?(\d{1,2})\b(?! ?(?:a|per) (?:day|week)| ?(?:kg|kilo|lb|pound))")
_TIMES_FEW = re.compile(
    r"(?<![\d.,/] )(?<![\d.,/])\b([7-9]|[1-4]\d) ?times ([2-6])\b"
    r"(?! ?(?:a|per) (?:day|week)| ?(?:kg|lb|reps|min|s\b|sec|\d))"
)
_EVERY_SET = re.compile(
    r"(?<![\d.])([2-6])( x \d{1,2}\b[^\d.\n]{0,16}\b(left|right)\b[^\d.\n]{0,6}\b(?!\3)(?:left|right)\b[^\d.\n]{0,24} )"
    r"(\d{1,3}) (?:reps )?(?:each|every) set\b"
)
"""As many sets as the other leg did: "3 x 18 on the right, left 16 each set"."""
_EVERY_TIME = re.compile(
    r"(?<![\d.,/] )(?<![\d.,/])\b(\d{1,3}) (?:on |for )?(?:both|the 2|2) (?:times|goes|sets|rounds)\b"
)
_A_LEG = r"(?:each|ea|per|left|right|both|l|r|a side)\b"
_OF = re.compile(
    rf"(?<![\d./])\b([2-5]) of (?:10(?= {_A_LEG})|([7-9]|1[1-9]|[2-9]\d)(?= (?:{_A_LEG}|on\b|with\b|at\b)| ?[,.;]| ?$))"
)
"""Three sets of nine; "3 of 10" is a score where no leg follows."""
_LOWER = re.compile(
    r"(?<!x )(?<!x)(?<!of )(?<![\d.])\b(\d{1,3}),? (?:first,? )?(?:and |but |then |and then |"
    r"but then )?(?:i )?(?:only )?(?:bailed|quit|stopped|failed|gave (?:up|out|in)|died|dropped|fell|broke|cut|cramped|"
    r"lost it|collapsed|crashed|bust|tapped|gassed|seized|stalled|wobbled|came down|ended|faded|packed(?: it)?|"
    r"called it)(?: (?:out|off|short|up|over|in))? (?:at|on|after) (\d{1,3})\b(?! ?(?:st|nd|rd|th|sets?|min|km|k\b))"
)
"""A last set that was cut short: "25, bailed at 12"."""
_OF_ALL = r"(?: (?:out )?of (?:the )?[3-6]\b)"
_OWN = r"(?!(?:those|and|then|plus|n|secs?|seconds|reps|twenty|thirty|forty|fifty|sixty)\b)"
_COUNTED_LIST = re.compile(
    r"(?:\b(?:got|did|had|managed|made) )?\b(?:for |on )?(?:(?:(?:only |just )(?:all |the full )?|"
    rf"all |the full )(?<![\d.])([2-6])\b{_OF_ALL}?(?: (?:sets|rounds|goes))?|"
    rf"(?<![\d.])([2-6])\b(?:{_OF_ALL}(?: sets)?| (?:sets|rounds|goes)))"
    rf"( of (?:the |my )?{_OWN}[a-z-]+(?: {_OWN}[a-z-]+){{0,2}})?"
    r"(?: in| done| only| of those)?[,:]? (?=((?!\d+ ?/ ?10\b(?! ?/))(?:\d{1,3}(?: ?[,/+&] ?| and | then | ))+\d{1,3}))"
)
"""A number of sets before the list of just as many: "left got all three, 18 18 18"."""
_TOO = re.compile(
    r"(?<=[\d)])( ?[,.;]? ?(?:and )?(?:on |for )?(?:the |my )?(?:left|right|l|r|other(?: one)?)(?: leg| side|"
    r" foot)?) (?:also|too|as well|likewise|ditto|equally|identical|idem)(?= ?(?:$|[,.;!@]|with |w |w/|holding |on |"
    r"for |of |hugging ))"
)
"""A leg that did as the one before: "left 8 8, right too"."""
_FOOT = re.compile(
    r"\b(left|right|each|per|both) (?:foot|feet)(?![:,]? ?\d+ ?(?:/|out of) ?10\b)"
    r"(?=[:,]? ?(?:only |just )?(?:\d{1,3} ?(?:[,/+&x]|and\b|then\b)? ?\d|2 x|3 x))|"
    r"(?:(?<=\ds )|(?<=secs )|(?<=seconds ))(?:on (?:the )?)?(left|right) foot\b"
)
_TEMPO = re.compile(
    r",? (?:with )?(?:an? )?[2-6] ?-?(?:s|secs?|seconds?) "
    r"(?:down|lower(?:ing)?|lowers|eccentrics?|pauses?|negatives?|descents?)\b"
)
"""How slowly it went, which is no hold."""
_ONE_AT_A_TIME = re.compile(
    r",? ?(?:1|one) (?:leg|foot|side) at a time(?:,? ?(?:so|thats) \d+ (?:on )?(?:each|per|a) (?:side|leg|foot))?"
)
_TILL_DONE = re.compile(
    r"\b(?:un)?till? (?:i )?(?:couldnt|dropped|died|failed|it hurt|cooked|dead)(?: (?:any ?more|no more))?\b"
    r"(?! (?!and\b|on\b|each\b|both\b|per\b|rpe\b|l\b|r\b|left\b|right\b|lol\b|haha\b|then\b|so\b|but\b)[a-z])"
)
_NO_NAME = r"(?!(?:sets?|reps?|rounds?|contacts?|kg|min|mins|km|of|on|x|s|secs?)\b)"
_SIDES_TOLD = r"(each (?:leg|side)|per (?:leg|side)|both (?:legs|sides)|a side|each|ea),? "
_NAMED_BETWEEN = re.compile(
    rf"(?<![\d.x])\b(\d{{1,2}}) ({_NO_NAME}[a-z]+(?: [a-z]+){{0,2}}?) "
    rf"{_SIDES_TOLD}(?:x ?([2-5])|([2-5]) ?(?:x|times))\b(?! ?\d)"
)
"""A name between a number and how often: "10 dead bugs each side x2"."""
_ALL_OVER = re.compile(
    r"(?<![\d.])\b(?:(\d{1,2})s|(tens|eights|twelves|fifteens|sixes|nines)) (?:across the board|"
    r"all the way(?: through)?|throughout|all round),? (?:for )?(?:all )?([2-5])(?: (?:sets|rounds))?\b"
)
_ALL_SETS = r"all (?:of )?([2-5])(?: (?:of them|times|sets|rounds))?(?= ?(?:$|[,.;]))"
_WHOLE_MINUTE = re.compile(r"\b(?:a |1 |one )?(?:full|whole|solid|entire|good) (?:minute|min)\b(?! (?:and|rest|break))")
_LEG_LETTER = re.compile(r"\b([lr]) (?=(?:leg|side|foot)\b)")


def _amount(plural: str) -> str:
    return _PLURAL.get(plural) or plural.removesuffix("s")


def _ended(said: re.Match[str]) -> str:
    return f"{said[1]}, {said[2]}" if int(said[2]) < int(said[1]) else said[0]


def _list_only(said: re.Match[str]) -> str:
    told = len(re.findall(r"\d+", said[4])) == int(said[1] or said[2])
    return f"{said[3] or ''} ".lstrip() if told else said[0]


TALLIES = (
    rewrite(r" comma\b", ",", " comma"),
    rewrite(_LEG_LETTER, lambda side: {"l": "left ", "r": "right "}[side[1]], " leg| side| foot"),
    rewrite(r"(?<=\d) -(?=\d{1,2}(?: |$|,))(?!\d{1,2} ?-)", " minus ", " -"),
    rewrite(_NAMED_BETWEEN, lambda said: f"{said[2]} {said[4] or said[5]} x {said[1]} {said[3]}", "x|times"),
    rewrite(rf"(\d[ ,/]+\d{{1,2}} {_SIDES_TOLD}){_ALL_SETS}", r"\1", "all "),
    # How many sets had the one number: "8 each leg, all three".
    rewrite(rf"(?<![\d./,x])(?<!\d )(?<!\d, )\b(\d{{1,2}}) {_SIDES_TOLD}{_ALL_SETS}", r"\3 x \1 \2", "all "),
    rewrite(r"(?<![\d./,x])(?<!\d )(?<!\d, )\b(\d{1,3}) (?:for|in|on) all ([2-5]) sets\b", r"\2 x \1", " all "),
    rewrite(_ALL_OVER, lambda said: f"{said[3]} x {said[1] or _amount(said[2])}", "across|all |throughout"),
    rewrite(_WHOLE_MINUTE, "60 s", "min"),
    rewrite(_TEMPO, "", "down|lower|eccentric|pause|negative|descent"),
    rewrite(_ONE_AT_A_TIME, " each leg", "at a time"),
    rewrite(_TILL_DONE, "to failure", "til"),
    rewrite(
        _SETS_OF,
        lambda said: f"{said[1]} x {_amount(said[2])}",
        f"0s|1s|2s|3s|4s|5s|6s|7s|8s|9s|{'|'.join(_PLURAL)}",
    ),
    rewrite(_TIMES, r"\1 x \2", "times"),
    rewrite(_TIMES_FEW, r"\2 x \1", "times"),
    rewrite(
        r"(?<!\d )(?<!\d, )(?<![\d./])\b(\d{1,3} ?(?:reps|s|secs?|seconds|\")) ([4-6]) times\b(?!,? \d)",
        r"\2 x \1",
        "times",
    ),
    rewrite(_EVERY_SET, r"\1\2\1 x \4", "each set|every set"),
    rewrite(_EVERY_TIME, r"\1 \1", " times| goes| sets| rounds"),
    rewrite(_LOWER, _ended, " at | on | after "),
    rewrite(_COUNTED_LIST, _list_only, "sets|rounds|goes|all |the full | of |only |just "),
    rewrite(_FOOT, lambda foot: f"{foot[1] or foot[2]} leg", "foot|feet"),
    rewrite(_TOO, r"\1 same", "also|too|as well|likewise|ditto|equally|identical|idem"),
    rewrite(r"(?<=\d) ?= ?(left|right|l|r)\b(?! ?\d)", r", \1 same", "="),
    rewrite(_OF, lambda said: f"{said[1]} x {said[2] or 10}", " of "),
)
