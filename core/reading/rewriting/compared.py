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
    r"lost (?:my )?(?:balance|form)|fad\w*)"
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
_LITTLE = (
    r"(?:(?:[1-4](?:\.\d+)?|5) ?(?:kgs?|kilos?)|(?:\d(?:\.\d+)?|10) ?(?:lbs?|pounds?))\b(?! (?:in|each hand|per hand))"
)
_THAN = rf"(?: (?:than|on|from|over|compared (?:to|with)) (?:the )?(?:{_BEFORE}|plan|sheet|what (?:was|you) \w+))?"
_BY_SO_MUCH = re.compile(
    rf"(?: with| using| at| about| nearly)*(?: an(?: extra|other))? {_LITTLE} (?:heavier|lighter|more|less|extra|"
    rf"(?:up|down)(?! to))\b{_THAN}|"
    rf" (?:(?:went|moved|stepped|bumped|nudged|jumped|crept|dropped)(?: it| them)? )?(?:up|down)(?: by)?"
    rf"(?: another| an extra| a further)? {_LITTLE}{_THAN}|"
    rf" (?:by|plus|added|adding|(?:an )?extra|\+) ?{_LITTLE}{_THAN}|"
    rf"\b(?:took|taken|taking) {_LITTLE} off\b"
)
"""How much more or less was lifted than another time, which is no load: "up 2 kg", "5 lbs heavier"."""
_SETS = re.compile(r"(?<![\d.])\d{1,3}s?(?: ?[x,/+-] ?| and | )\d{1,3}(?![\d.])")
_ALL_DONE = re.compile(r"\b(?:done|everything|all of it|it all|the lot|finished|completed?|as (?:planned|written))\b")
"""Where all is said to be done, how it was not as planned is asked, and must be seen."""


def _without_difference(told: re.Match[str]) -> str:
    rest = told.string[: told.start()] + told.string[told.end() :]
    return "" if _SETS.search(rest) and not _ALL_DONE.search(rest) else told[0]


def _without_comparison(told: re.Match[str]) -> str:
    return told["told"] + (f" with {told['load'].strip()}" if told["load"] else "")


_OTHER_WAY = re.compile(
    r"\b(?:other|wrong) way(?: a?round)?[,.;:]? ?(?:the |my )?(?:left|right)(?: one| leg| side)? "
    r"(?:was|is|were|had|got) (?:the )?\d{1,3}s?(?:[ ,/]+\d{1,3}s?)*(?= ?(?:$|[.;,!]))|"
    r"(?:(?<=oops )|(?<=oops, )|(?<=sorry )|(?<=sorry, )|(?<=wait )|(?<=wait, )|(?<=\d, ))(?:the )?(?:other|wrong) way"
    r"(?= ?[.!]?$)"
)
"""Which leg was which, as the other way round says already: "oops other way, left was the 9"."""
_CAUGHT_UP = re.compile(r"\b(?P<leg>side|leg|one|left|right) (?:(?:is|are|was|finally|slowly|now) )*catching up\b")
"""What one leg does to the other, and nothing that catches."""


COMPARED = (
    rewrite(_SAME_AS, _without_comparison, "same "),
    rewrite(_BY_SO_MUCH, _without_difference, "heavier|lighter|more|less|extra|up|down|by |plus|add|+| off"),
    rewrite(_CAUGHT_UP, r"\g<leg> improves", "catching up"),
    rewrite(_OTHER_WAY, "other way round", " way"),
    rewrite(_DROPPED_TO, r"only \g<reps>", " to "),
    rewrite(_AT_A_REP, r"\g<went>", " rep"),
)
