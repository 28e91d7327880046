"""Take out what sets are only set beside: that they were as last time, and at which rep they began to wobble."""

from core import regex as re
from core.reading.rewriting.rewrites import rewrite

_BEFORE = (
    r"(?:last (?:week|time|session|tuesday|thursday|one)|(?:the )?(?:week|time) before|before|usual|always|planned|"
    r"the plan|prescribed|previously|the other day)"
)
_SAME_AS = re.compile(
    r"(?P<told>\d(?:s|x)?(?: (?:each|both|ea|per|a|on|the|leg|legs|side|sides|left|right|reps))*),? "
    r"(?:(?:but|and|still|all|at|with|using|w|the|exact|exactly) )*same "
    r"(?:(?:weights?|loads?|dumbb?ells?|dbs?|kettlebells?|kb|bar|reps?|numbers?|sets?) )?"
    rf"(?P<load>\d{{1,3}}(?:\.\d)? ?(?:kgs?|kilos?|lbs?|pounds?|s)? )?as {_BEFORE}\b"
)
"""Behind sets that are told: "8 8 each same as last week", "3x10 at the same 40 as last time"."""
_WENT = (
    r"(?:wobbl\w*|shak\w*|shook|sloppy|unstable|ropey|form (?:went|slipped|broke|dropped|faded|got \w+)|struggl\w*|"
    r"lost (?:my )?(?:balance|form)|burn\w*|tired|fad\w*|cramp\w*|hard|tough|heavy)"
)
_AT_A_REP = re.compile(
    rf"(?P<went>\b{_WENT}[^.,;\n\d]{{0,25}}) (?:from|at|on|after|by|around|past|since)(?: about| around| the)? "
    r"(?:reps? \d{1,2}|\d{1,2}(?:st|nd|rd|th) rep)(?: on| onwards?)?\b(?! (?:only|and stopped|so (?:i )?stopped))"
)
"""The rep itself is no number of reps: "wobbly from rep 6" of eight."""
_DROPPED_TO = re.compile(
    r"\b(?:dropped|fell|went|cut)(?: back| down| off)* to (?:only |just )?(?P<reps>\d{1,2})(?: reps?)?"
    r"(?=(?: for| on| in)?(?: the)? (?:both|all|each|every)(?: \d| two| three)? sets?\b)"
)


def _without_comparison(told: re.Match[str]) -> str:
    return told["told"] + (f" with {told['load'].strip()}" if told["load"] else "")


COMPARED = (
    rewrite(_SAME_AS, _without_comparison, "same "),
    rewrite(_DROPPED_TO, r"only \g<reps>", " to "),
    rewrite(_AT_A_REP, r"\g<went>", " rep"),
)
