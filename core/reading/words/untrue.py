"""Leave out of a reply what was only planned, nearly so or expressly not so, so that no fact is taken from it."""

from core import regex as re
from core.reading.lexicon.not_so import AFTER_ALL, MEANT, NEARLY, NEVER
from core.reading.pieces import Sought
from core.reading.words.marks import Mark

_ACTS = (
    r"(?:run|ran|jog|jogged|sleep|slept|do|did|done|get|got|have|had|use|used|take|took|taken|hit|hurt|tweak\w*|"
    r"pull\w*|make|made|rated|call|called|calling|rating|(?:bang|knock|crank|smash|churn)\w* out|"
    r"train|trained|rate|feel|felt|be|see|go|running|sleeping|doing|getting|having|using|taking|hitting|hurting|"
    r"training|making)(?! to\b)"
)
"""Words for doing or feeling, whatever is told behind them."""
_CLAUSE = (
    r" (?P<told>(?:[^.,;!?\n()]|(?<=\d)[.](?=\d))+?)(?= ?$| [.,;!?\n()]| (?:but|though|so|only|instead|just|ended|"
    r"managed|which|because|cos|"
    r"as)\b| and (?!\d)(?:i|it|then|so|now|got|did|was|ran|slept)\b| (?:did|got|was|ran|slept|today|now) (?=\d))"
)
_SAYS = r"(?:says?|said|wants?|wanted|asks? for|asked for|has|had|is|was|were|calls for|called for)"
_UNTRUE = Sought(
    rf"\b(?=\w)(?:(?P<led>{NEARLY}|{MEANT}|i (?:should|considered))(?= (?:{_ACTS}|was|were) )|"
    rf"(?:the|my|your|todays) (?:plan|target|goal|sheet|programme|program|schedule) {_SAYS}|(?:plan|"
    rf"target) {_SAYS}(?= rpe)|coach wants|(?:target|"
    rf"max|aim for|aiming for)(?= rpe)|(?:article|podcast|book|video|magazine) (?:says?|said)|"
    r"(?:wanted|hoped for|aimed for|was after)(?= \d+[ ,/x]+\d)|"
    r"you (?:said|wanted|asked for|planned|prescribed)|(?:watch|app|garmin) predict\w+|i (?:expected|considered|feared|"
    r"dreaded|guessed)|assuming|(?:usually|normally|typically)(?= (?:\d|rpe|i |(?:sleep|get|do|run) \d))|"
    r"(?<!\bas )planned(?: :)?(?= (?:rpe|effort|an?|the|my|easy|long|\d)\b))"
    rf"{_CLAUSE}"
)
_AMOUNT = r"(?=(?: (?:an?|the|about|around|only))* (?:\d|rpe|effort|(?:easy|long|steady) (?:run )?(?:of )?\d))"
_ON_PLAN = (
    r"(?:planned|prescribed|scheduled|programmed|intended|asked for|(?:on|in) the (?:plan|sheet|programme?|list|card|"
    r"schedule)|(?:the |my |your )?(?:plan|target|goal|aim|idea|prescription)|"
    r"what (?:(?:it|you|the plan|the sheet) (?:said|says|wanted|asked for)|i (?:was (?:meant|supposed) to do|wanted)))"
)
_PLANNED = Sought(
    rf"\b(?=\w)(?:(?:plan|target|goal|aim|sheet|programme?|schedule) {_SAYS}|prescribed|(?:was |were )?"
    r"(?:aim(?:ed|ing)|hop(?:ed|ing)) for|(?:was|were) (?:going|gunning) for|was after|wanted|"
    rf"(?:(?:was|were|is) )?(?:meant|supposed) to be|should have been){_AMOUNT}{_CLAUSE}|"
    r"(?:^|(?<=[,.;!?(\n] ))instead of (?:an? |the )?(?:rpe |effort )?(?:of )?\d+(?: [a-z]+){0,2}(?= [,.;)])|"
    r"(?:^|(?<=[.,;!?(\n] )|(?<=\band )|(?<=\bbut ))(?:(?:an?|the|only) )*(?:rpe |effort )?(?:of )?\d"
    rf"[^.,;!?\n()]{{0,30}}? (?:(?:was|were|is) )?(?<!\bas ){_ON_PLAN}"
    r"(?= ?(?:$|[.,;!?()\n])| (?:but|though|and|so)\b)"
)
"""What was planned, before or behind it, where another number tells what became of it."""
_NUMBER = re.compile(r"\d")
_NOT = r"(?<!left )(?<!right )(?<!leg )(?<!side )(?<! [lr] )not"
"""Behind a leg it tells what was not done before it: "8 8 left, right not done, rdl 8 8"."""
_DENIED = Sought(
    rf"\b(?=\w)(?:{NEVER}|(?:not |un)able to|(?:am|im|was) not|wasnt|failed to|{_NOT})(?: (?:been|even|really|"
    rf"actually|ever|quite|manage|managed|to|get|got))*? {_ACTS}"
    r"(?! (?:more|less|much|over|under|until|till?|past|beyond|before|after|well|enough|great|good|any|so|too|all|that|"
    rf"and|since|badly|properly|because|bc|cos|as|but)\b){_CLAUSE}"
)
"""What is denied: its numbers, sleep and runs are none; what is said of the body is denied where that is read."""
_DENIES = re.compile(rf"{NEVER}|(?:un)?able(?: to)?|to|not(?: able)?|failed(?: to)?|wasnt|even|really|quite|managed?")
"""Words that say no more than that something was not so."""
_FACTS = ("effort", "sleep", "run")
_FELT = ("pain", "sore", "limp", "complaint", "region")
_TO_HAVE = ("get", "got", "getting", "have", "had", "having")
_OF_IT = ("the", "my", "a")
_MOST_SHORT = 7
"""Hours: no more than this night, which was shorter still, lets anything go up (PRO-06)."""
_SHORT_OF = re.compile(rf"\b(?:{NEARLY}|(?:not |un)able|failed|not|{NEVER})\b")
_NO_NIGHT = re.compile(r"\b(?:for|from|since|at|around) \d")
_INSTEAD = re.compile(r"[ ,.;]*(?:(?:but|i|it was|then|so|and|or) )*(?:slept|got|had|did|managed) (?:[a-z]+ )?\d")
"""What tells the hours that were slept instead."""


def without_untrue(marks: list[Mark], plain: str) -> list[Mark]:
    """Return the marks without those of what was not so; exercises keep their names, so that they count as left out.

    What hurts or is sore stays with its score, as "unable to run knee pain 6", and so do the hours of a short night
    that was not even so long.
    """
    dropped: set[int] = set()
    for found in _UNTRUE.finditer(plain):
        why = _is_felt(_inside(marks, found.start(), found.start("told")))
        told = _inside(marks, found.start("told") if found["led"] else found.start(), found.end())
        if not (why or AFTER_ALL.match(plain, found.end()) or _is_bound(told, found)):
            dropped |= _of_meant(told, found["led"])
    for found in _PLANNED.finditer(plain):
        # "Left 8, should have been 9" puts it right; "should have been 8, did 6" does not.
        before = not found[0].startswith("should") and _NUMBER.search(plain, 0, found.start())
        if before or _NUMBER.search(plain, found.end()):
            dropped |= _of_meant(_inside(marks, *found.span()), None)
    for found in _DENIED.finditer(plain):
        told = _inside(marks, *found.span())
        if not _is_bound(told, found):
            dropped |= _of_denied(told)
    return [mark for n, mark in enumerate(marks) if n not in dropped] if dropped else marks


def _inside(marks: list[Mark], start: int, end: int) -> dict[int, Mark]:
    return {n: mark for n, mark in enumerate(marks) if start <= mark.start < end}


def _of_meant(told: dict[int, Mark], led: str | None) -> set[int]:
    """Return the places of all that was meant, where it is no exercise and any fact might be taken of it."""
    marks = [*told.values()]
    if _is_felt(told):
        # "Nearly got sore calves" says nothing else; of more words the pain may be why.
        had, *what = marks
        nothing_else = (
            led
            and had.text.split()[0] in _TO_HAVE
            and all(mark.has(*_FELT, "leg") or mark.text in _OF_IT for mark in what)
        )
        return {*told} if nothing_else else set()
    if any(mark.exercises for mark in marks):
        return _counts(told)
    return {*told} if any(mark.number is not None or mark.has(*_FACTS) for mark in marks) else set()


def _of_denied(told: dict[int, Mark]) -> set[int]:
    """Return the places of the counts of what is denied: of an exercise, a run, a night, an effort."""
    marks = [*told.values()]
    counted = any(mark.exercises or mark.has(*_FACTS) for mark in marks)
    counts = _counts(told)
    if any(mark.has("run") for mark in marks) and all(_DENIES.fullmatch(told[n].text) for n in told.keys() - counts):
        # "Unable to run 10k" leaves no "unable to" that may be of the session.
        return {*told}
    return counts if counted and not _is_felt(told) else set()


def _is_felt(told: dict[int, Mark]) -> bool:
    return any(mark.has(*_FELT) and not mark.exercises for mark in told.values())


def _is_bound(told: dict[int, Mark], found: re.Match[str]) -> bool:
    """Tell whether a short night is told that was not even so long: "didn't sleep 4 hours"."""
    hours = [mark.number for mark in told.values() if mark.number is not None]
    another = any(mark.exercises or mark.has("run", "effort") for mark in told.values())
    slept = any(mark.has("sleep") or mark.text in ("h", "hrs", "hours") for mark in told.values())
    short = slept and not another and len(hours) == 1 and hours[0] <= _MOST_SHORT
    nearly = _SHORT_OF.match(found[0]) and not _NO_NIGHT.search(found["told"])
    return bool(short and nearly and not _INSTEAD.match(found.string, found.end()))


def _counts(told: dict[int, Mark]) -> set[int]:
    return {n for n, mark in told.items() if mark.number is not None or mark.has("unit", "sleep", "run")}
