"""Leave out of a reply what was only planned, nearly so or expressly not so, so that no fact is taken from it."""

from core.reading.lexicon.not_so import AFTER_ALL, MEANT, NEARLY, NEVER
from core.reading.pieces import Sought
from core.reading.words.marks import Mark

_ACTS = (
    r"(?:run|ran|jog|jogged|sleep|slept|do|did|done|get|got|have|had|use|used|take|took|taken|hit|hurt|tweak\w*|"
    r"pull\w*|make|made|"
    r"train|trained|rate|feel|felt|be|see|go|running|sleeping|doing|getting|having|using|taking|hitting|hurting|"
    r"training|making)"
    r"(?! to\b)"
)
"""Words for doing or feeling, whatever is told behind them."""
_CLAUSE = (
    r" (?P<told>[^.,;!?\n()]+?)(?= ?$| [.,;!?\n()]| (?:but|though|so|only|instead|just|ended|managed|which|because|cos|"
    r"as)\b| and (?!\d)(?:i|it|then|so|now|got|did|was|ran|slept)\b| (?:did|got|was|ran|slept) (?=\d))"
)
_SAYS = r"(?:says?|said|wants?|wanted|asks? for|asked for|has|had|is|was|were|calls for|called for)"
_UNTRUE = Sought(
    rf"\b(?=\w)(?:(?P<led>{NEARLY}|{MEANT}|i should)(?= (?:{_ACTS}|was|were) )|"
    rf"(?:the|my|your|todays) (?:plan|target|goal|sheet|programme|program|schedule) {_SAYS}|(?:plan|"
    rf"target) {_SAYS}(?= rpe)|coach wants|(?:target|"
    rf"max|aim for|aiming for)(?= rpe)|(?:article|podcast|book|video|magazine) (?:says?|said)|"
    r"you (?:said|wanted|asked for|planned|prescribed)|(?:watch|app|garmin) predict\w+|i (?:expected|considered|feared|"
    r"dreaded|guessed)|assuming|(?<!as )planned(?: :)?(?= (?:rpe|effort|an?|the|my|easy|long|\d)\b))"
    rf"{_CLAUSE}"
)
_DENIED = Sought(
    rf"\b(?=\w)(?:{NEVER}|(?:not|un)able to|(?:am|im|was) not|failed to|not)(?: (?:even|really|actually|ever|quite|"
    rf"manage|managed|to|get|got))*? {_ACTS}"
    r"(?! (?:more|less|much|over|under|until|till?|past|beyond|before|after|well|enough|great|good|any|so|too|all|that|"
    rf"since|badly|properly|because|bc|cos|as|but)\b){_CLAUSE}"
)
"""What is denied: its numbers, sleep and runs are none; what is said of the body is denied where that is read."""
_FACTS = ("pain", "sore", "effort", "sleep", "run", "complaint", "limp", "region")


def without_untrue(marks: list[Mark], plain: str) -> list[Mark]:
    """Return the marks without those of what was not so; exercises keep their names, so that they count as left out."""
    dropped: set[int] = set()
    for found in _UNTRUE.finditer(plain):
        if AFTER_ALL.match(plain, found.end()) is None:
            dropped |= _of_meant(_inside(marks, found.start("told") if found["led"] else found.start(), found.end()))
    for found in _DENIED.finditer(plain):
        dropped |= _of_denied(_inside(marks, *found.span()))
    return [mark for n, mark in enumerate(marks) if n not in dropped] if dropped else marks


def _inside(marks: list[Mark], start: int, end: int) -> dict[int, Mark]:
    return {n: mark for n, mark in enumerate(marks) if start <= mark.start < end}


def _of_meant(told: dict[int, Mark]) -> set[int]:
    """Return the places of all that was meant, where it is no exercise and any fact might be taken of it."""
    marks = told.values()
    felt = any(mark.has("pain", "sore") for mark in marks)
    if not felt and any(mark.exercises for mark in marks):
        return _counts(told)
    facts = any(mark.number is not None or (mark.has(*_FACTS) and not mark.exercises) for mark in marks)
    return {*told} if facts or felt else set()


def _of_denied(told: dict[int, Mark]) -> set[int]:
    """Return the places of the counts of what is denied: of an exercise, a run, a night, an effort."""
    marks = told.values()
    counted = any(mark.exercises or mark.has("run", "sleep", "effort") for mark in marks)
    return _counts(told) if counted and not any(mark.has("pain", "sore") for mark in marks) else set()


def _counts(told: dict[int, Mark]) -> set[int]:
    return {n for n, mark in told.items() if mark.number is not None or mark.has("unit", "sleep", "run")}
