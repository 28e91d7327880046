"""Write what is told around a complaint in the short form that is read."""

from core import regex as re
from core.reading.held import stands
from core.reading.lexicon.body import JOINT, PLACE
from core.reading.rewriting.rewrites import rewrite

_N = r"\d{1,2}(?:\.5)?(?: ?(?:/|out of) ?10)?"
_SIDED = rf"(?:(?:the |my |a )?(?:left|right|l|r) )?(?:{PLACE})"
_BEFORE = (
    r"(?:last (?:week|month|time|session|run|year)|(?:a|1|2|3|4|\d+|few|a few|couple of|a couple of) "
    r"(?:days|weeks|months|week|month) ago|before|at first|at its worst|originally|initially|back then)"
)
_WAS_ONCE = re.compile(
    rf"\b(?:was|were|had been|been|has been)(?: at| about| around| up at| like| maybe)* (?:an? )?{_N} {_BEFORE},? ?-? ?"
    rf"(?:(?:but|and|so|now|its|it is|is|just|only|about|todays?|back|gone|come|dropped|went) )*"
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
_FELT = r"(?:pains?|painful|sore\w*|ach(?:e|es|y|ing)|hurts?|hurting|niggl\w*|discomfort|tender\w*|twinges?)"
_HOW = r"(?:any|real|much|or|nor|and|/|at all|really|else|anywhere|today|now)"
EXCEPTED = (
    rf"\b(?:no|not|nothing|without|zero|never|isnt|arent|wasnt|doesnt|didnt|dont|none)"
    rf" (?P<felt>(?:{_HOW} |{_FELT} )*{_FELT}\b(?: {_HOW})*)(?: ?,)? ?"
    r"(?:except|apart|other than|bar|besides|outside of|aside|save|unless|only|but for|just|but|"
    r"well(?= (?:the|my|a|maybe|left|right)\b))\b"
    r"(?: (?:from|for|that|in|on|of|a|the|my|bit|some|slight|when|if|maybe)\b)*+(?! (?:no|not|nothing)\b) ?"
)
"""What is felt nowhere but in the place that follows: "no pain or soreness apart from the knee"."""
EXCEPTED_NEEDS = "except|apart|other than|bar|besides|outside of|aside|save|unless|only|just|but|well"
_NOTHING_BUT = re.compile(
    r"^(\W*)(?:nothing|none|no issues?|no complaints?) (?:except|but|apart from|bar|other than|besides|just|only)"
    rf" (?:for )?(?=(?:a |some |slight |bit of )*{_SIDED}\b)"
)
_NONE_HERE = re.compile(
    rf"\b(?:no|zero) pain,? (?:in |on |at )?((?:the |my )?(?:left|right|l|r) (?:{PLACE}))(?=[ ,;.]*(?:but |and )?"
    rf"(?:the |my )?(?:left|right|l|r) (?:{PLACE})\b)"
)
"""A side that does not hurt before the one that does: "no pain left knee, right knee 2"."""
_DOES_TOO = re.compile(
    r"\b((?:does|did|do)(?:nt| not) (?:hurt|ache|bother me)\b[^.\n]{0,30}?)[,;.]*(?: (?:but|and|though))* "
    rf"((?:the |my )?{_SIDED}) (?:does|did|do)\b(?: (?:though|tho|still|now|today))*(?= ?(?:$|[,.;!]))"
)
"""A place that hurts as another does not: "knee doesnt hurt, hip does"."""
_FINE_UNTIL = re.compile(
    rf"\b({PLACE}) (?:(?:was|were|felt) )?(?:fine|ok|okay|good|great|quiet|happy) (?:until|till?) (?:the |my )?"
    r"([a-z][a-z ]{1,28}?),? (?:(?:and |but )?then|when)(?: (?:it|was|went|a|an|about|got|to|hit|up|its))* "
    rf"({_N})(?= ?(?:$|[,.;!]))"
)
"""Since when it is felt: "knee was fine till the step ups then 3/10"."""
_HURT = r"(?:hurt|ache|throb|burn|swell(?: up)?)"
_NOR = re.compile(rf"\b((?:does|did|do)(?:nt| not) ){_HURT}(?:,? (?:or|nor) {_HURT})+\b")
_JOINT = rf"(?:{JOINT}|(?:lower |low )?back|hammy|hamstrings?|toes?)"
_DONE_BUT_FOR = re.compile(
    r"\b(done|finished|completed?|did (?:it )?all|did (?:it|everything)|as planned),? (?:except|apart|bar|besides|but)"
    rf"(?: (?:for|from))? (?=(?:my|the|that) (?:(?:left|right|bad|dodgy) )?{_JOINT}(?: ?$|[.;!]))"
)
"""What was none of a session's exercises kept it from being well: "done except my knee"."""
_PAIR = re.compile(rf"\b((?:{PLACE})(?: (?:is|are|at|a|about))*(?: {_N})?),? the pair of (?:em|them)\b")
_DOUBLED = re.compile(
    rf"\b((?:legs|{PLACE})(?: in general| overall| on the whole)?),? "
    r"(?:(?:they|it|he|she)(?= (?:is|are|was|were|feels?)\b)|theyre\b)"
)
"""A place that is named and then said again: "the knee it is a 3"."""
_BOTTOM = re.compile(r"(^|[,.;] |\band )(?:the |my )?bottom (?=(?:(?:is|was|feels?|about|a|around|maybe) )*\d)")
_KILLER = re.compile(
    r"\b((?:raises?|squats?|lunges?|bridges?|planks?|hops|ups?|downs?|rdls?|deadlifts?|bulgarians?|those|that|"
    r"session|hills?|workout|reps?|sets?))(?: (?:was|were|are|is|nearly|really|absolutely|just|almost))* "
    r"(?:killing|killed|murdering|murdered|destroying|destroyed|finishing|finished) me\b(?: off)?"
)
_IT_GOT_TO = re.compile(
    rf"(?:^|(?<=[,.;] ))it (?=got (?:up )?to (?:an? )?{_N}\b"
    rf"(?! ?(?:reps|sets|s|secs?|min|mins|kg|each|per)\b)[^.\n]*\b(?:{PLACE})\b)"
)
"""What went up to a number beside a place is what is felt there: "it got to a 6 on the rdls, right knee"."""

_SIDE = re.compile(r"\b(left|right)\b")
_SAME_SIDE = re.compile(r"\b(?:(?:on|of|in) )?(?:(?:(?:that|the|this) )?same|(?<=(?:of|on|in) )that) (?:side|leg)s?\b")
_ON_REP = re.compile(
    rf"\b((?:{PLACE}|pain|niggle|twinge)\b(?! (?:raises?|thrusts?|drives?|bridges?|curls?|hold))"
    r"(?: (?!stop|fail|bail|quit|gave|got|only|just|did|done|reps?\b|sets?\b|raise|thrust|bridge|drive)[a-z\d/]+)"
    r"{0,6}?) (?:on|at|in|by) (?:the )?(?:rep \d{1,2}|\d{1,2}(?:st|nd|rd|th) rep)"
    r"(?: (?:of|in|on) (?:the )?(?:(?:set|round) \d|(?:first|second|third|last) (?:set|round)))?(?: (?:of|on|in))?\b"
)
"""The rep at which it was felt: "a 4 in the calf on rep 6 of set 2 of the raises"."""
_SETS = re.compile(r"\d[ ,x]+\d|\d ?/ ?(?!10\b)\d")
_AS_BEFORE = re.compile(
    rf"\b(same {_SIDED}) (?:as|from|like) (?:it was |i had |always |the )*"
    r"(?:last (?:time|week|month|session|run)|yesterday|before|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
"""What tells which place it is, and not how it was: "same knee as last time, 3"."""
_OTHER_LEGS = re.compile(rf"\b(?:the |my )?other (?:side|leg)s (?=(?:{PLACE})\b)")


def _on_rep(said: re.Match[str]) -> str:
    """Say when it was felt; sets that follow need the name of their exercise beside them."""
    return said[0] if _SETS.search(said.string, said.end()) else f"{said[1]} during"


def _same_side(said: re.Match[str]) -> str:
    """Name the side that is told again, where only one was told before: "right calf 3, same side glute 5"."""
    before = set(_SIDE.findall(said.string[: said.start()]))
    return before.pop() if len(before) == 1 else said[0]


def _other_leg(said: re.Match[str]) -> str:
    before = set(_SIDE.findall(said.string[: said.start()]))
    return said[0] if len(before) != 1 else "right " if before == {"left"} else "left "


_FROZEN = re.compile(
    r"\b(face|hands?|fingers?|ears?|nose|cheeks|lips)((?: (?!not\b|still\b)[a-z]+){0,3}?) numb (?:with|from) "
    r"(?:the |this )?(?:cold|wind|frost|snow)\b"
)
"""What the weather did above the waist is no complaint: "face was numb with cold"."""
_NOT_ONLY_FROZEN = re.compile(
    r"\b(?:still|since|pain|hurt|ach[ei]|droop|drop|weak|slur|side|half|one|left|right|speech|speak|talk|word|tongue|"
    r"arm|leg numb|foot|feet|vision|eye|see|blind|smil|swol|swell|dizz|faint|chest|heart|breath|headache|confus|white|"
    r"blue|hours?|days?|cant|couldn|wont|tingl|pins)\w*"
)
"""What no weather does, or not for so long."""


def _frozen(said: re.Match[str]) -> str:
    return said[0] if stands(_NOT_ONLY_FROZEN, said.string) else f"{said[1]}{said[2]} frozen"


_NOT_FELT_TODAY = re.compile(
    r"(\b(?:pain\w*|hurt\w*|sore\w*|ach(?:e|es|ed|ing|y)|stiff\w*|tight\w*|niggl\w*)\b(?:"
    r"[^.;!?\n]*? (?:but|though) not|[^.;,!?\n]*? (?:yesterday|last \w+|on \w+day|earlier),? not))"
    r" (?:today|tonight)(?= ?(?:$|[,.;!)]))"
)
"""What is not felt today leaves no session out: "knee pain last week but not today"."""

_NOT_THAT_SIDE = re.compile(
    rf"\b(?:it is |its |it was )?not (?:the |my )?(left|right) ({PLACE})\b,? (?:but |it is |its |it was )?(?:the |my )?"
    rf"(?!\1)(left|right)\b(?: one| side)?(?! (?:{PLACE}|now|away|after|before|then)\b)"
)
"""The side that is put in place of another: "not the left calf, its the right"."""
COMPLAINED = (
    rewrite(_NOT_THAT_SIDE, r"the \3 \2", "not "),
    rewrite(_NOT_FELT_TODAY, r"\1 now", " not to"),
    rewrite(
        r"\b(?:youre|you are|ur|u r) (?:(?:really|absolutely|actually) )?killing me\b(?:[^.;!?\n]{0,12} killing me\b)?",
        "",
        "killing me",
    ),
    # A place that only tells where another one ends: "the hamstring, where it meets the bum".
    rewrite(
        rf",? (?:right |just )?where (?:it|that) (?:meets|joins|attaches to|becomes|turns into|runs into) (?:the |my )?"
        rf"(?:(left|right) )?(?:{PLACE})\b",
        lambda said: f" {said[1]}" if said[1] else "",
        "where ",
    ),
    rewrite(_FROZEN, _frozen, " numb"),
    rewrite(_AT_FIRST, "at first", " first "),
    rewrite(_PASSED_IN, r"\1", " in | after | within | by | once | past "),
    rewrite(_WAS_ONCE, "", "last | ago|before|first|worst|ally|then"),
    rewrite(_IT_GOT_TO, "pain ", "got "),
    rewrite(_DOES_TOO, r"\1, \2 hurts", " does| did| do"),
    rewrite(_FINE_UNTIL, lambda s: f"{s[1]} {s[3]} {'running' if ' run' in f' {s[2]}' else 'during'}", " til| until"),
    rewrite(_NOR, r"\1hurt", " or | nor "),
    rewrite(_DONE_BUT_FOR, r"\1, pain in ", "except|apart|bar|besides|aside|but"),
    rewrite(rf"{EXCEPTED}(?={_SIDED}\b)", r"\g<felt> in ", EXCEPTED_NEEDS),
    rewrite(_NOTHING_BUT, r"\1", "nothing|none|no "),
    rewrite(_NONE_HERE, r"\1 0", " pain"),
    rewrite(rf"\b({PLACE}) yes,? (?:but |and )?((?:{PLACE})) no\b", r"\1 yes, \2 fine", " yes"),
    rewrite(_PAIR, r"both \1", "pair of"),
    # One's own place beside that of somebody else: "her knee is a 7, mine is fine".
    rewrite(rf"\b({PLACE})\b([^.\n]{{0,40}}?)\bmines? (?=(?:is|are|was|an?|about)\b|\d)", r"\1\2my \1 ", "mine"),
    rewrite(r"(?<=\d) (?=(?:runs?|running|stairs|downhills?|hills) only\b)", ", on ", " only"),
    rewrite(rf"\bas (?=(?:my |the )?(?:left|right) (?:{PLACE})\b)", "because ", "as "),
    rewrite(_BOTTOM, r"\1bum ", "bottom"),
    rewrite(_KILLER, r"\1 were tough", " me"),
    rewrite(rf"\bjust (?=(?:left|right) (?:{PLACE})\b)", "only ", "just "),
    rewrite(_ON_REP, _on_rep, " rep"),
    rewrite(_AS_BEFORE, r"\1", "same "),
    rewrite(_SAME_SIDE, _same_side, "same |that "),
    rewrite(_OTHER_LEGS, _other_leg, "other "),
    rewrite(r"\b(?:stairs?|sat|sitting|slid)(?: \w+){0,2} on my (?:bum|backside|bottom|arse)\b", "stairs", " on my "),
    rewrite(_DOUBLED, r"\1", " they| it | he | she "),
)
