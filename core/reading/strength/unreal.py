"""Tell numbers of sets that were not done as they stand: still to do, a record, an example, only a bound."""

import re

from core.reading.words.context import Context
from core.reading.words.mentions import Segment

_UNREAL = re.compile(
    r"\b(?:not done(?: it| them)? yet|not yet|still (?:to (?:do|come|go)|got to|have to|need)|yet to (?:do|go|come)|"
    r"(?:havent|have not|havnt) (?:done|started|managed|tried)|(?:left|have|got|need|want|hoping) to do|(?:my|current|"
    r"old|previous|alltime|lifetime) (?:pb|pr|best|max|record) (?:is|was|for|on|:|=)|(?:for )?example|e g|"
    r"would(?:nt)? (?:be|have been|do)|(?:i|could|should|might) can|i can(?: only)? (?:do|manage)|(?:app|plan|sheet|"
    r"card|book|programme|program|coach|you|it|he|she) (?:wants?|wanted|needs?|asks?|asked|prescribes?|prescribed|"
    r"lists?|says?|said|gave)|(?:at least|(?<!went )(?<!gone )(?<!moved )(?<!going )(?<!got )(?<!used )up to(?! \d+ "
    r"?(?:kg|kilo|lb))|at most|no more than|no less than|minimum(?: of)?|maximum of|less than|more than|fewer than) \d|"
    r"\d ?(?:x ?\d+ )?(?:each |both |per leg )*(?:minimum|at least|or more|or less|or so each)|is (?:the plan|planned|"
    r"due|on the (?:plan|sheet|card)|next|too (?:much|hard|easy))|(?:each|both|legs?|sides?|\d) (?:to go|to come|"
    r"next(?! to)|later|tonight then)(?=$| ?[,.!])|(?:doing|going for|starting|about to do|off to do|will do) (?:the |"
    r"my )?(?:[a-z]+ ){0,4}\d)"
)
_STOPS = (" . ", " ; ", " ! ", " ? ", " \n ")
_REACH = 300
"""How many characters around the sets are looked at, so that a sentence without an end costs no more."""


def unreal(context: Context, segment: Segment) -> bool:
    """Tell whether the sentence around the sets of an exercise says that they were not done as they stand."""
    if segment.high <= segment.low:
        return False
    start, end = context.marks[segment.low].start, context.marks[segment.high - 1].end
    low = max(context.plain.rfind(stop, max(start - _REACH, 0), start + 1) for stop in _STOPS)
    ends = [at for stop in _STOPS if (at := context.plain.find(stop, max(end - 1, 0), end + _REACH)) >= 0]
    high = min(ends, default=min(end + _REACH, len(context.plain)))
    return _UNREAL.search(context.plain, max(low, start - _REACH, 0), high) is not None
