"""Take out what stands around sets and is none of them: the day of the plan, numbers of a list, how a set looked."""

from functools import lru_cache

from core import regex as re
from core.reading.held import stands
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.of_body import tells_of_body
from core.reading.rewriting.rewrites import rewrite
from core.wall_time import WEEKDAY

_NUMBERED = re.compile(r"(?:^|(?<=\n)|(?<=[.;,)] ))\W?([1-6]) ?[.)] ?(?=[a-z]{3,})")
"""The numbers of a list of exercises: "1. rdl 8 8. 2. step ups 8 8"."""
_IN_ORDER = re.compile(r"(?:^| |(?<=\n))([1-6]) ?[.)] (?=[a-z\d])")
"""The numbers of answers in one line: "1. yes 2. 7 3. quads 4"."""
_DAY = re.compile(
    r"^\W*(?:(?:day|week|wk|session|workout|block) #?\d{1,2}(?:,? (?:of |/ ?)?(?:day|week|wk|session|workout|block)? ?"
    r"\d{0,2})?)(?: done)?(?:[:,.;]| -)+ (?=[a-z])"
)
_RECORD = re.compile(
    r"[,;]? ?\b(?:please|pls|kindly) (?:record|log|note|write down|put down|enter)(?: (?:that|this|it))?:? ?"
    r"(?![^.;\n]*\b(?:whatever|regardless|no matter|every (?:time|session|day|week)|always|anyway)\b)"
)
_OF_NO_PLAN = re.compile(
    r"[,.;(-]? ?(?:it |that |which )?(?:wasnt|isnt|not) (?:on|in|part of) (?:any|the|my|your|todays) "
    r"(?:plan|list|session|programme|program)\b[^.,;\n\d]*"
)
_PLANKS = re.compile(
    r"\bplanks?[ ,(]+(?:both )?(?:the )?(?:side|front)s?(?: and | ?[&+/] ?)(?:the )?(?:side|front)s?(?: ones)?\)?"
)
"""Both planks of a session: "the planks, side and front"."""
_LOOK = (
    r"(?:tidy|wobbly|clean|shaky|ok|okay|fine|good|hard|tough|easy|ugly|rough|messy|solid|strong|sloppy|grim|neat|"
    r"decent|smooth|a struggle|a grind|a fight|horrible|brutal)"
)
_NTH = r"(?:the )?(?:first|second|third|last|final|middle)(?: (?:two|2|few|couple))?(?: (?:sets?|ones?|rounds?))?"
_FELT = r"(?:(?:was|were|felt|looked|a|bit|really|very|quite|pretty|nice|and|all|super|still) )*"
_ONCE_MORE = re.compile(
    r"(?<=[\da-z)])[,;]? (?:(?:and|then|plus|but) )*(?:(?:did|done) )?(?:exactly |just )?"
    r"(?:again (?:the )?same|"
    r"(?:that|the same|same|it)(?: thing| lot)? (?:again|once more|once again|one more time|over again)|"
    r"once (?:more|again)(?: the same)?|(?<=and )again)(?: after (?:a|the|my) (?:short |long |quick )?[a-z]+)?"
    r"(?= ?(?:$|[.,;!\n]))"
)
"""Sets that were done once more: "12 each leg, then exactly that again"."""
_LOOKED = re.compile(rf"[,.;] ?(?:{_NTH} {_FELT}{_LOOK},? ?(?:(?:and|but|then) )?)+(?=$|[,.;)!])")
"""How sets looked that were told before: "10 10 9. first two tidy, last one a bit wobbly"."""
_WOBBLED = re.compile(
    r"\b(wobbled|stumbled|tipped(?: over)?|slipped|fell(?: over| out)?|lost (?:my )?balance) (?:once|twice|a bit|a lot|"
    r"a few times|\d times)(?= (?:on|with|in) )"
)
_NO_WOBBLE = re.compile(
    r",? ?(?:with |and )?\b(?:no|zero|0|without (?:a |any )?|not (?:a|one)) ?(?:single )?wobbl(?:es?|ing)(?: at all|"
    r" this time| today| whatsoever)*!*"
)
_SLOWLY = re.compile(
    r" ?\((?:with )?(?:an? )?[2-6] ?-?(?:s|secs?|seconds?) (?:down|lower(?:ing)?|lowers|pauses?|up|holds?)\)"
)
_BAILED = re.compile(
    r"\b(?:i )?(?:bailed|quit|stopped|gave up|called it|failed|skipped out) (?:on|in|at|after|during) (?:the )?"
    r"(?:(?:last|final|second|third) (?:set|round)|(?:round|set) [1-5]) of (?=(?:the |my )?[a-z])"
)
"""A set that was not finished, behind "everything except"."""
_CUT = re.compile(
    r"\b(?:i )?(?:cut|ended|stopped|finished) (?:the |my )?(?:(?:last|final|first|second|third) )?"
    r"((?!exercise|one\b|set\b|it\b)[a-z]+(?: [a-z]+)?) (?:off |a bit |too )?(?:early|short)\b"
)
_TOUCHED = re.compile(
    r"\b(left|right) foot (?:touched(?: down)?|came down|tapped|hit the (?:floor|ground)|dropped|went down) "
    r"(?:at|after|on) (\d{1,3}s?)(?:((?:,| and)+) (?:at|after|on) (?=\d))?"
)
"""How long a leg stood, by when its foot came down."""
_DID = r"(?:did|got|done|managed|finished|completed|ticked off)"
_ALL_BUT_ONE = re.compile(
    rf"^\W*(?:{_DID} )?([1-5]) ?(?:/|of|outta|out of) ?(?:the )?([2-6])"
    r"(?: (?:exercises|moves|things|ones))?(?: done)?[ ,.;:-]+"
    r"(?:(?:but|and|i|just|only|totally|completely|clean|had to) )*"
    r"(?=(?:forgot|skipped|missed|no|not|left out|didnt|without|minus|dropped|ran out|bar|except)\b|"
    r"[a-z -]+ (?:left out|skipped|missed)\W*$)"
)
"""A count of what was done, before those that were not: "3 out of 4, forgot the step downs"."""
_COUNT = r"([0-6]) ?(?:/|of|out of) ?(?:the |my )?([1-6])(?: exercises| moves)?"
_FEWEST = 3
"""So many exercises a session has at least: 2 of 2 are sets of one."""
_OF_ALL = re.compile(
    rf"(?:^|(?<=[.;!?,\n] ))(?:(?:i |ive |just )*{_DID} {_COUNT}(?: done)?|"
    rf"{_COUNT} (?:done|completed?|finished|ticked))"
    r"(?= ?(?:$|[,.;!]))"
)
"""How many of the exercises were done."""
_PRESCRIBED = re.compile(
    r"(\b(?:first|last|middle) (?:two|three|2|3)(?: ones| exercises)?(?: only)?),? (?:both |all )?as "
    r"(?:written|prescribed|planned|set|programmed|(?:per )?(?:the )?plan)(?= ?(?:$|[,.;!])| (?:and|then|but)\b)"
)
_UNTIL_STOPPED = re.compile(
    r"^\W*(?:i |ok |so )*(?:did|got through|managed|finished|completed) (?:the |my )?"
    r"(?!(?:it|all|every\w*|most|some|half|both|about|the|nothing|only|just)\b)"
    r"(?!(?:[a-z]+ ){0,2}(?:sets?|rounds?|reps?|session|workout|training|strength|lot|today|this|that|last|up|off)\b)"
    r"([a-z][a-z -]*?(?: [2-4](?: exercises| ones)?)?),? (?:and |but )*then (?:i |just )*"
    r"(?:ran out of (?:time|steam|energy|puff)|had to (?:go|leave|stop|run|dash|rush)|got called away|called it a day|"
    r"stopped|gave up|time was up)(?= ?(?:$|[,.;!)])| (?:because|cos|as|sorry|for)\b)"
)
"""Where somebody stopped, only what is named was done: "did first two then ran out of time"."""
_BUT = r"\b(?P<but>except|apart from|excluding|bar|minus|(?:all|everything|done|it) but)(?: for| that)?"
_BUT_ONLY = re.compile(rf"{_BUT} i (?P<only>only|just) (?:held|did|managed|got|made|kept) (?=(?:the |my )?[a-z])")
_BUT_A_LEG = re.compile(
    rf"{_BUT} (?:for )?(?:the |my )?(?:left|right)(?: leg| side)? (?:on|in|of|for) (?:the |my )?"
    rf"(?!(?:{PLACE}|pain|agony|cramps?)\b(?! ?(?:raises?|thrusts?|drives?|bridges?)))(?=[a-z]{{3}})"
)
"""An exercise that was done with one leg, or cut short, is excepted: "all done except right leg on the bulgarians"."""
_ON_ITS_DAY = re.compile(
    rf"\b(did|done|finished|completed) (?:my |the )?{WEEKDAY}s? "
    r"(?:one|session|workout|strength(?: session)?)\b"
)
_HARDEST = re.compile(
    r"(?:^|[ ,.;]+)(?:and )?(?:the )?(?:hardest|toughest|easiest|worst)(?: (?:one|bit|part|exercise|of the lot|"
    r"by far))*:? (?:(?:was|were|is|being|the|my) )*(?!was|were|is|at|an?\b)"
    r"(?!(?:when|if|while|on|in|at|first|going|coming|during|after|by|from|with|walking|running|to)\b)"
    r"[a-z][a-z -]*?(?:,| at| was| were|:)* (?:an? |about )*(?:\d(?:\.5)?|10)(?:/10)?(?= ?(?:$|[.;!]))"
)
"""How hard one exercise was beside the others: no set of it."""
_TALLIED = re.compile(
    r"\b(?:(?:did|done) it )?(?:with )?(?:(?:my|the) )?[a-z]+ (?:(?:kept|was keeping|did) (?:the |a )?"
    r"(?:tally|count|score)|(?:was )?counting)\b[^.;!?\n\d]*?"
    r"\b(?:he|she|they) (?:says?|said|makes? it|made it|has|had)(?: it(?:s| was))? (?=\d)"
)
"""Who counted the athlete's own sets."""
_EXCEPTED = re.compile(r"\b(?:except|apart from|but|bar|besides)(?: that)? $")

_OTHERS = r"(?:everything|all) (?:before|after|above|below)(?: (?:those|that|them|these|it))?"
_OTHERS_SKIPPED = re.compile(
    rf"\b{_OTHERS}(?= (?:(?:was|were|got|is) )?(?:skipped|missed|left out|binned|ditched)\b)|"
    rf"(?<=skipped ){_OTHERS}(?= ?(?:$|[,.;!]))"
)


_WENT_TO = re.compile(
    r"\b(?:(?:went|moved|dropped|stepped|bumped|jumped|then|but|and) )+(?:(?:back|up|down) )?to (2[1-9]|[3-9]\d|1\d\d)"
    r"(?! ?(?:reps?|s|secs?|seconds?|mins?|minutes?|kgs?|lbs?|kilos?|pounds?|%|x|each|both|m|km|k|/|:)\b|[.:/]\d)"
)
"""A number that nobody does of anything but seconds is a load: "10 10 10, went down to 35"."""
_TIMED = re.compile(r"plank|balanc|hold|held|stand|stood|wall sit|second|sec\b|bpm|heart|pulse|weigh")


def _answers(said: re.Match[str]) -> str:
    """Part the answers of a reply that is numbered from its first word on."""
    at = [found.start() for found in _IN_ORDER.finditer(said[0])]
    counted = [int(found[1]) for found in _IN_ORDER.finditer(said[0])]
    whole = len(counted) > 1 and at[0] == 0 and counted == [*range(1, len(counted) + 1)]
    return _IN_ORDER.sub(lambda found: ", " if found.start() else "", said[0]) if whole else said[0]


def _numbers(said: re.Match[str]) -> str:
    return "" if _counts_up(said.string) else said[0]


@lru_cache(maxsize=1)
def _counts_up(text: str) -> bool:
    return {"1", "2"} <= {*_NUMBERED.findall(text)}


def _only_those(said: re.Match[str]) -> str:
    return said[1] if "only" in said.string or "just" in said.string else said[0]


_ROUND = re.compile(
    r"^[ \t]*(?:round|rd|circuit|lap) ?#?[1-6](?: ?[:.-] ?(?=\d+ [a-z]{3}|[a-z]{3})| ?:?[ \t]*\n(?=[a-z]))",
    re.MULTILINE,
)
"""The heading of a round: what is named below it was done once more."""


def _but_those(said: re.Match[str]) -> str:
    named = 1 + said.string.count(" and ", said.end())
    return "did the rest, " if int(said[2]) - int(said[1]) == named else said[0]


def _all_or_none(said: re.Match[str]) -> str:
    done, planned = (int(number) for number in said.groups() if number)
    return "did none of it" if done == 0 else "all done" if done == planned >= _FEWEST else said[0]


def _cut_short(said: re.Match[str]) -> str:
    name = said[1] if said.re.pattern == _CUT.pattern else ""
    return f"the last set of {name}" if _EXCEPTED.search(said.string[: said.start()]) else said[0]


def _same_again(said: re.Match[str]) -> str:
    """Write it the short way behind numbers of the same sentence that are none of the body."""
    before = re.split(r"[.;\n]", said.string[: said.start()])[-1]
    return ", same again" if any(map(str.isdigit, before)) and not tells_of_body(before) else said[0]


AROUND = (
    rewrite(_WENT_TO, lambda told: told[0] if stands(_TIMED, told.string) else f"at @{told[1]}", " to "),
    rewrite(r"^1 ?[.)] (?=[a-z])(?s:.+)$", _answers, "1.|1)|1 .|1 )"),
    rewrite(_NUMBERED, _numbers, ".|)"),
    rewrite(_DAY, "", "day|week|wk|session|workout|block"),
    rewrite(_ALL_BUT_ONE, _but_those, "/| of |outta"),
    rewrite(_OF_ALL, _all_or_none, "/| of "),
    rewrite(r"\b(?:final|closing) (?=(?:two|three|2|3)\b)", "last ", "final|closing"),
    rewrite(
        r"\b(?:(?:so|and|i|had to|just) )*cut (?:it|the session|things|today) short[,:;. -]+"
        r"(?=(?:(?:i|and|so|just|only) )*(?:did|managed|got through|finished) (?!(?:it|all|\w*thing|most|some)\b))",
        "only ",
        " short",
    ),
    rewrite(_PRESCRIBED, _only_those, " as "),
    rewrite(_UNTIL_STOPPED, r"only did \1, ran out of time", " then "),
    rewrite(_BUT_ONLY, r"\g<but> \g<only> ", "except|apart from|excluding|bar |minus| but"),
    rewrite(_BUT_A_LEG, r"\g<but> ", "except|apart from|excluding|bar |minus| but"),
    rewrite(_ON_ITS_DAY, r"\1 the session", "day"),
    rewrite(_HARDEST, "", "est |worst "),
    rewrite(_TALLIED, "", "tally|count|score"),
    rewrite(_OTHERS_SKIPPED, "everything else", " before| after| above| below"),
    rewrite(_RECORD, " ", "please|pls|kindly"),
    rewrite(_OF_NO_PLAN, "", "plan|list|session|program"),
    rewrite(r"\bs\.? (?=planks?\b)", "side ", "plank"),
    rewrite(r"(?<=[a-z]) ?\.{4,} ?(?=\d|none|no\b|nil)", ": ", "...."),
    rewrite(r"(?<=[a-z] )(?<!at )(?<!to )(?<!ran )(\d\d)\.\1(?= ?(?:$|[,;\n]|both|each|ea\b|per|l\b))", r"\1 \1", "."),
    rewrite(r" // ", ". ", "//"),
    rewrite(r"\b((?:each|both|per) (?:legs?|sides?)), (?=(?:for |on )?all of (?:them|it)\b)", r"\1 ", "all of "),
    rewrite(_ROUND, "", "round|rd|circuit|lap"),
    rewrite(_PLANKS, "side planks and planks", "front"),
    rewrite(r"(?<=[,;.] )(?:the )?side ones(?=:? \d)", "side planks", "side ones"),
    rewrite(r"^(\W*)(left|right)(?: side| leg)? first[:,]? ?(?=[a-z])", r"\1\2 leg: ", " first"),
    rewrite(_LOOKED, "", "first|second|third|last|final|middle"),
    rewrite(_ONCE_MORE, _same_again, "again|once |one more"),
    rewrite(
        r"\b(\d{1,3})( ?kg| ?lbs?)?,? (?:(?:no|wait|oh|oops|sorry|i mean|actually),? )+(\d{1,3})"
        r"(?: ?kg| ?lbs?)?,? not \1\b",
        r"\3\2",
        " not ",
    ),
    rewrite(_WOBBLED, r"\1", "wobbled|stumbled|tipped|slipped|fell|lost "),
    rewrite(_NO_WOBBLE, " ", "wobbl"),
    rewrite(_SLOWLY, "", "("),
    rewrite(_BAILED, _cut_short, " of "),
    rewrite(_CUT, _cut_short, "early|short"),
    rewrite(_TOUCHED, lambda said: f"{said[1]} {said[2]}{said[3] or ''} ", " foot "),
)
