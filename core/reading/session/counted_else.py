"""Tell clauses whose numbers count something else than training or the body: "the movie was a 9", "dentist at 10"."""

from core import regex as re
from core.reading.known import Known
from core.reading.lexicon.body import PLACE
from core.reading.lexicon.terms import words
from core.reading.rewriting.digits import in_digits
from core.wall_time import MONTH

_WORD = re.compile(r"[a-z]+")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*(?: ?(?:/|out of) ?(?:5|10|20|100)\b)?")
_LEAD = r"(?:(?:and|but|so|because|cos|since|though|also|then|plus|btw|ps) )*"
_OWNED = r"(?:(?:the|my|our|a|an|his|her|their|your|this|that|some|todays|yesterdays|last nights) )"
_VERB = (
    r"(?:is|was|are|were|at|took|takes|had|has|have|says|said|shows?|wants|ends|starts|begins|began|came|comes|arrives|"
    r"costs?|turns|went|ran|runs|beat|needs|weighs|opens|closes|left|got|gets|gave|gives|goes|slept|hit|read|stood|"
    r"sat|rang|died|[a-z]+ed)"
)
_SUBJECT = re.compile(
    rf"{_LEAD}(?!with\b){_OWNED}?(?:[a-z]+ ){{0,2}}?([a-z]+)(?: (?:after|before|there|here|today))? {_VERB}\b"
    r"(?=(?:(?!\b(?:i|its|it was|but|so)\b).)*\d)"
)
"""Who or what the clause is about, where a verb says so."""
_COUNTED = re.compile(
    r"\b\d+(?:[.,]\d+)? "
    r"(?:(?:more|big|small|little|large|new|old|other|whole|hour|h|min|minute|day|week|km) )?([a-z]+)\b"
)
_LABELLED = re.compile(
    r"\b(?:(?:is|on) level|level(?= \d+ (?:on|of|in)\b)|room|size|chapter|"
    r"episode|floor|bib|gate|platform|page|season|mile|km|kilomet(?:er|re)|top|"
    r"(?<!last )(?<!this )(?<!next )(?:day|week)|"
    r"album|(?:phone|order|house|bib|room|shirt|lucky|song|track|player) number|numbers? end\w* in|ends in|channel|"
    r"bus|line|route|junction|exit|stage|part|volume|version|age[ds]?|stress(?: levels?)?|mood|energy(?: levels?)?|"
    r"motivation|coffees?) ?(?:is |was |at |no |number )*(?:an? )?\d+\b(?: out of (?:5|10)\b)?|"
    r"\b(?:im|i am|turn(?:s|ed|ing)?) [2-9]\d\b|"
    rf"\b(?:on|is|until) {MONTH} \d{{1,2}}\b|"
    r"\d+ ?-?(?:h|hours?|mins?|minutes?) (?:shift|meeting|call|drive|commute|lecture|class|film|movie|show|wait|"
    r"delay)\b|\d+ (?:train|bus|flight|ferry|tram)\b"
)
_MEASURED = re.compile(
    r"(?:-|\bminus |\d)\d outside\b|[£$€]\d+|(?<!have )(?<!ive )\bgone \d{1,2}\b(?! ?/)|"
    r"\bseries (?:was|is|gets?|got) (?:an? )?\d|"
    r"\b(?:bw|body ?weight|scales?|weigh(?:ed)?(?: in)?)\b ?(?:is |was |at |of |say |said |showed? |: ?)*\d+(?:\.\d)?|"
    r"\d ?(?:kgs?|kilos?|lbs?|pounds)? (?:today |this morning |now )*on the (?:bathroom )?scales?\b|"
    r"\b(?:up|down|lost|gained) \d+(?:\.\d)? ?(?:kgs?|kilos?|lbs?|pounds) (?:since|this|in a|overall)\b|"
    r"\d+ (?:a|per) (?:month|year|ticket|head|person)\b|"
    r"(?<!10)\d ?(?:°c?|%|(?:c(?= (?:in|out|here|today|outside)\b|$)|mph|km/h|"
    r"points|goals|euros?|eur|quid|dollars?|bucks|percent|degrees|celsius|fahrenheit|calories|kcal|cals|"
    r"stars|cm|mm|inch(?:es)?|likes|people|cloudy|in the shade|of (?:us|them|those guys)|year olds?|yos?)\b)"
)
_DOINGS = re.compile(
    r"\b(?:drove|worked|flew|cycled|biked|swam|hiked|foam rolled|rolled|stretched|weigh|weighed|weighing|bought|paid|"
    r"sold|watched|won|drank|ate|at work|yoga|pilates|"
    r"podcast|meeting|listened|commut\w+|travell?ed|waited|queued|cooked|"
    r"cleaned|gardened|mowed|painted|moved house|on hold|in (?:a|the) (?:call|queue|jam)|in traffic|sat|"
    r"vo2\w*|body battery|readiness|signed up|"
    r"spent (?=\d+ on\b)|(?:finished|came|placed) (?=\d+(?:st|nd|rd|th)))\b\D*\d"
)
"""What was done besides, none of which is training here."""
_RATED = re.compile(
    rf"{_LEAD}{_OWNED}?(?:[a-z]+ )??([a-z]+) (?:is|was|were) (?:an? )?(?:(?:solid|proper|full|good|easy) )?(?:rpe|"
    rf"effort)\b"
)
"""What had an effort of its own: "parking was rpe 10"."""
_OF_THE_APP = re.compile(
    r"\b(?:daily )?steps:? (?:were )?(?:\d\d?[.,]?\d{3}|\d+k)$|\brate (?:this|the|your) (?:app|bot|coach)\b"
)
_SCORED = re.compile(
    r"\b(?:won|lost|drew|score|beat\w*|match|game|took it)\b[^\d]*(?:\d+ (?:sets?|games?|goals?) to \d+|"
    r"\d+ ?(?:[-: ]|to) ?(?:\d|nil)|\b(?:by|in) \d+(?: sets)?$)"
)
_OF_A_SET = re.compile(
    r"\b(?:the last|(?:last|first|second|third|every|each) (?:set|round|one)|(?:less|fewer|short) on|each (?:leg|side)|"
    r"both (?:legs|sides))\b"
)
_TEAMS = re.compile(r"\b\d+ ?-?a-? ?sides?\b")
_HOUR = r"(?:[01]?\d|2[0-4])"
_TIMED = re.compile(
    r"^(.*?)\b(?:at|by|until|till|til|since|before|(?:(?<=started )|(?<=going )|(?<=off ))(?:about|around)) "
    rf"((?:half |quarter (?:to|past) )?{_HOUR}(?:[:.]\d\d)?(?: ?(?:am|pm|ish|sharp|o ?clock))?)"
    r"(?: (?:this|in the|today|tonight|tomorrow|on|at night)\b[a-z ]*)?$"
)
_ABOUT_TIME = re.compile(r"\b(?:home|house|work|office|gym|trained|shower|dinner|lunch|breakfast)\b")
_FROM_TO = re.compile(r"\b(?:start(?:ed)?|began|finished|wrapped up|kicked off|got going|up and out|out the door)\b")
_EXACT = re.compile(r"[:.apo]|half")
_WHEN = re.compile(r"(?: (?:today|tonight|this morning|(?:by|on|before) [a-z]+))+$")
"""When it was, at the end of a clause."""
_ADDED = words("thanks cheers jokes vibes thx yes ps xs perhaps besides always sometimes afterwards as tops")
"""Words behind a score that it does not count: "7 thanks to the heat"."""
_SCALE = re.compile(
    r"\b(?:sore\w*|rpe|effort|doms|stiff\w*|slept|sleep|hard)\b|\d ?/ ?10\b|^(?:the )?score(?! was)|"
    r"\b(?:so|its|still|down to|up to|but|now|today) (?:an? )?\d(?![\d:])"
)
"""What a score is told by, whatever was done besides: "hiked yesterday so it's a 7"."""
_OURS = re.compile(
    r"\b(?:\w+ness|burn|struggle|fatigue|grind|exertion|discomfort|niggle|twinge|hurt|pain|agony|challenge|verdict|"
    r"answer|figure|guess|estimate|vote|ratings?|grade|mark|marks|points?|final|overall|average|worst|peak|max|today|"
    r"tonight|night was|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|thing|part|half|start|end|finish|whole|it|"
    r"watch|ring|garmin|tracker|oura|whoop|fitbit|phone|device|temp|temperature|fever|mean|sitting|alarm|woke|wake|"
    r"retired|turned in|rose|risen|hay|surfaced|bed|asleep|lights|up|race|except|apart|bar|stairs?|steps?|"
    r"hills?|bottom|"
    rf"number|would|say|give|rate|call|meant|put(?! on\b)|wrote|typed|logged|{PLACE})\b"
)
"""What a number may tell of that is asked for, or by which it is told."""


def counts_else(plain: str, known: Known) -> bool:
    """Tell whether a clause has numbers, and all of them are of something that is no training and no body."""
    plain = in_digits(plain)
    plain = _TEAMS.sub("football", plain) if "side" in plain else plain
    numbers = _NUMBER.findall(plain)
    if ("step" in plain or "rate" in plain) and _OF_THE_APP.search(plain):
        return True
    if not numbers or _OF_A_SET.search(plain) or known.is_of_body(told := _WORD.findall(plain)):
        # "One less on the last set weighed 71kg this morning"
        return False
    rated = _RATED.match(plain)
    if rated and known.strange(rated[1]) and not _OURS.search(plain, 0, rated.end(1)):
        return True
    if (_DOINGS.search(plain) or _SCORED.search(plain)) and not _SCALE.search(plain):
        return True
    measured, labelled = (len([*pattern.finditer(plain)]) for pattern in (_MEASURED, _LABELLED))
    if len(numbers) > max(1, measured + labelled):
        return False
    if not measured and known.is_of_training(told):
        return False
    return bool(measured or labelled) or _by_clock(plain) or _is_of_a_thing(plain, known)


def _by_clock(plain: str) -> bool:
    """Tell whether the number of a clause is the time of day at which one was somewhere."""
    timed = _TIMED.match(plain)
    if timed is None:
        return False
    exact = bool(_EXACT.search(timed[2])) or timed.end(2) < len(plain)
    return _ABOUT_TIME.search(timed[1]) is not None or (exact and _FROM_TO.search(timed[1]) is not None)


def _is_of_a_thing(plain: str, known: Known) -> bool:
    """Tell whether the one number of a clause belongs to a word that the reader has no sense for."""
    subject = _SUBJECT.match(plain)
    if subject and known.strange(subject[1]) and not _OURS.search(plain, 0, subject.end()):
        return True
    plain = _WHEN.sub("", plain)
    if _OURS.search(plain):
        return False
    timed = _TIMED.match(plain)
    if timed and any(map(known.strange, _WORD.findall(timed[1]))):
        return True
    counted = _COUNTED.search(plain)
    return counted is not None and known.strange(counted[1]) and counted[1].endswith("s") and counted[1] not in _ADDED
