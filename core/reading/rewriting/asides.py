"""Take out what is told beside the point and would be read as something of its own: other sports, bands, spans."""

from core import regex as re
from core.reading.rewriting.rewrites import rewrite

_DISTANCE = (
    r"(?:\d+(?:[.,]\d+)? ?"
    r"(?:k|km|kms|kilomet(?:er|re)s?|m|met(?:er|re)s?|miles?|mi|laps?|lengths?|min|mins|minutes|h|hours?)\b)"
)
_SPORT = r"(?:swim|swam|bike|biked|cycle|cycled|ride|rode|row|rowed|spin|walk|walked|hike|hiked|erg|elliptical)"
_OTHER_SPORT = re.compile(
    rf"\b(?:{_SPORT}(?: for| about| of|:)* {_DISTANCE}|{_DISTANCE} (?:on the )?(?:{_SPORT}|turbo|rower))"
    rf"(?=[,.;+&]? ?(?:and |then |and then |plus )?[a-z ]{{0,16}}\b(?:run|ran|jog|brick)\b)"
)
"""A leg of another sport before the run of the day."""
_BAND = re.compile(
    r"\b((?:rub+er|mini|resistance|loop|booty|exercise)? ?bands?) (?:around|round|above|below|on|over) "
    r"(?:the |my |both )?(?:knees?|ankles?|thighs?|feet|legs?)\b"
)
_FROM_TO = re.compile(
    r"(?<=sore )(?:all the way )?from (?:the |my )?(?:neck|head|top|shoulders?|waist|hips?)(?: down)? to (?:the |my )?"
    r"(?:toes?|feet|foot|heels?|ankles?)\b|"
    r"\bfrom (?:the |my )?(?:neck|head|top|shoulders?)(?: down)? to (?:the |my )?(?:toes?|feet|foot)\b"
)
_WHERE_SLEPT = re.compile(
    r"\bfrom (\d{1,2})(?::00)? ?(?:in the evening|at night|oclock|o clock|pm)?,? (?:till?|until|to) "
    r"(?:about |around )?(\d{1,2})\b(?! ?(?:reps|kg|sets|x))(?: (?:in the morning|oclock|am))?"
)


def _of_a_night(text: str) -> bool:
    return "sle" in text or "bed" in text


_COMPARED = re.compile(
    r"^\W*(?:(?:a |much |way |bit |little |slightly )*(?:better|worse|more|less|stronger|weaker)|same|similar|not) "
    r"(?:(?:than|as|to) (?:the )?(?:last|previous|before)(?: (?:time|week|session|one))?|my best) ?:"
)
"""How it went beside another time, before what was done: no numbers of that time follow."""

_COUNTDOWN = re.compile(
    r"\b(?:an?|\d+) (?:more )?(?:weeks?|days?|months?) (?:until|till?|to) (?:the |my |our )?(?:(?!and\b)[a-z]+ )?"
    r"(?:half|full|race|marathon|10k|5k|parkrun)(?: marathon| day)?\b"
)
"""How long it is to a race."""

_HEART_RATE = re.compile(
    r"\b(?:(?:avg|average|mean|max|peak) )?(?:hr|heart ?rate|pulse)(?: (?:was|of|at|around|about|up to|got to|hit|avg|"
    r"average|max|peaked at|:))* ?\d{2,3}\b(?: ?(?:avg|max|bpm))?|\b\d{2,3} ?bpm\b"
)
_NAP = re.compile(
    r",?(?: and| plus)? ?\b(?:an? )?nap (?:of |for )?(?:an|a|half an|\d+(?:\.\d+)?) ?(?:h|hrs?|hours?|mins?|minutes)\b|"
    r",?(?: and| plus)? ?\b(?:an?|\d+(?:\.\d+)?) ?(?:h|hrs?|hours?|mins?|minutes) naps?\b"
)
_OF_A_SET = re.compile(
    r"\b(?:after|during|until|till?|before|since|from) (?:the )?(?:set|rep|round) (?:no )?\d+(?: of\b)?"
)
"""When it was felt or where it ended, counted in sets or reps."""
_WHY_THE_REST = re.compile(
    r"(?<=\brest) ?[,;.-]? ?(?:(?:because|cos|as|since|but|and) )?(?:i |there )?(?:had |have |was )?no (?:more )?time\b"
    r"(?= ?(?:$|[,.;!]))"
)
"""Why the rest was left out is no skip of all."""
_WITHIN_SET = re.compile(r"(?<!\d )(?<!\d reps )\b(?:on|in|by|at) (?:the )?set [1-5] of (?=[a-z])")
"""Where in an exercise something was felt is no number of it: "nearly died on set 3 of the rdls"."""
_ALL_OF_ONE = re.compile(
    r"\ball (?:of )?(?:the |my )?((?:\d )?(?:sets|reps|rounds) (?:of|on|for) )(?=[a-z])"
    r"(?!(?:it|them|each|every\w*|all|both|that|this|those|these|what|todays?|leg|"
    r"time|strength|core|training)\b|(?:the |todays |my )*(?:session|workout|lot|plan|"
    r"exercises|circuit|programme|day)\b)"
)
"""All sets of one exercise are not all of the session."""
_ODDLY = re.compile(
    r",? which (?:(?:is|was|quite|rather|a bit) )*(?:(?:for me|usually|normally|again) )+"
    r"(?:(?:is|was|quite|rather|a bit) )*(?:the )?(?:wrong|other) way a?round(?= ?(?:$|[.;!,]))|"
    r",? which (?:is|was)(?: quite| rather)? (?:the )?(?:wrong|other) way a?round "
    r"(?:for me|than usual|to usual|from usual)(?= ?(?:$|[.;!,]))"
)
"""What is unusual about two legs puts nothing right."""
_OF_AGE = re.compile(
    r"(?:^|(?<=[,.;!(] ))\b(?:im|i am) [2-9]\d(?: years? (?:old|young)| yo)?(?: now)?(?:,| so| and| but)+ (?=[a-z])"
)
"""How old one is, before what one did: "im 67 so balance is hard"."""
_PLUS = re.compile(
    r"(?<=\bdone) \+ (?=\d)|(?<=[a-z\d]) \+ (?=(?:slept|no|knees?|calf|calves|quads?|rpe|effort|sleep)\b)"
)

_ANOTHER_TIME = re.compile(
    r"\b((?:than|as|like|from) (?:(?:the )?(?:last|previous) (?:time|week|session|run|one)s?|yesterdays?)),? "
    r"(?:which|that|it) was (?:an? )?\d{1,2}(?:\.5)?(?: ?/ ?10)?(?= ?(?:$|[,.;!)]))"
)
_CAP = re.compile(
    r"\b(?:(?:i know|even though|though|but|when) )?(?:you|plan|app|coach) (?:\w+ )?(?:capped|limited|maxed) "
    r"(?:(?:it|me|this|that|us) )?(?:at|to) \d{1,2}(?:\.5)?(?:,? (?:sorry|oops))?"
)
"""The effort that was allowed."""
_THAT_SET = re.compile(
    r",? (?:though|but|only|tho) (?:the |my )?(?:final|last|first) (?:[a-z]+ ){1,3}sets? "
    r"(?:(?:on its own|alone|itself) )?"
    r"(?:was|were|felt)(?: like)? (?:an? )?\d{1,2}(?:\.5)?(?: ?/ ?10)?(?= ?(?:$|[.;!]))"
)
"""How hard one set was beside the whole."""
_RESTS = r"(?:rests?|rest periods|breaks?|warm ?-?ups?|cool ?-?downs?)"
_WITH_RESTS = re.compile(
    r"(\b\d{2,3} ?(?:m|min|mins|minutes))\b,? "
    rf"(?:(?:with|including|incl|inc|counting)\.? (?:all )?(?:the |my )?{_RESTS}(?: (?:and all|included))?|"
    rf"{_RESTS} included)"
    r"(?= ?(?:$|[,.;!)\n]))"
)
"""What the length of a session counts in."""
_INSTEAD = re.compile(r"(?<=[\d ])(min\w*|hours?|h) instead of (?:the )?\d{1,3}(?: ?(?:min\w*|hours?|h)\b)?")
_LIKE_SO_MANY = re.compile(
    r"\blike (?:two|three|four|five) (?!(?:out|of|or|to|maybe|today|now|on|in|and|h\w*|days?|nights?)\b)[a-z]{3,}"
)
"""A likeness: "quads feel like two frozen chickens"."""

_SAID_TWICE = re.compile(
    r"\b(\d\d?|zero|one|two|three|four|five|six|seven|eight|nine|ten) ?[.,!] ?(?:yes|yep|yeah),? \1\b(?! (?:on|in|x)\b)"
)
"""A number that is said again to confirm it: "seven. yes seven"."""
_SO_TO_SAY = re.compile(
    r",? ?\b(?:if (?:(?:that|it|this) (?:makes (?:any |some )?sense|helps|counts|matters)|anything|you (?:like|will)|"
    r"you (?:know|see|get) what i mean|i may say so|i(?: ?a?m|'m) (?:being )?(?:honest|fussy|picky|exact|precise))|"
    r"long story(?: short)?)\b(?! (?:then|i (?:will|would)|ill|id))"
)
_STAGE = r"(?:deep|rem|light|core|awake)(?: sleep)?"
_SO_LONG = r"(?:\d{1,2} ?h(?:rs?|ours?)?(?: ?\d{1,2}(?: ?m(?:in(?:ute)?s?)?)?)?|\d{1,3} ?m(?:in(?:ute)?s?)?|\d:\d\d)\b"
_STAGES = re.compile(
    rf"[,;|/\n]? ?(?:(?:with|incl\w*|and|of which) )*\b(?:{_STAGE}:?(?: (?:was|only|just|about))* {_SO_LONG}|"
    rf"(?P<led>{_SO_LONG} (?:of (?:it|that|which) )?(?:(?:was|in|only) )*){_STAGE})(?= ?(?:$|[,;|/.\n]| and ))"
)
"""What a watch tells of a night beside its length: "6h 48m, deep 54m, rem 1h 20m"."""
_IN_COMPANY = re.compile(
    r"(?<=[a-z\d]) (?:with|w(?: ?/)?) ?(?:the |my |our |a )?(?:dogs?|pup|club|girls|lads|boys|group|team|wife|husband|"
    r"mates?|friends?|buggy|pram|partner|kids?|dad|mum|mom|brother|sister|son|daughter|bf|gf|other half)"
    r"(?: (?:on (?:his |her |their |the )?bikes?|too|again))? "
    r"(?=(?:in (?:[\d:]+|[a-z]+(?:[ -][a-z]+)?)|[\d:]+) ?(?:min|hour|hr|h\b|m\b))"
)


def _without_stages(said: re.Match[str]) -> str:
    """Leave out how long a stage was where another tells that a watch counted them; "7h deep sleep" is all of it."""
    if not re.search(r"\b(?:deep|rem)\b", said.string):
        return said[0]
    return said[0] if said["led"] and not re.search(r"\d", _STAGES.sub("", said.string)) else ""


_RUN_HOME = re.compile(
    r"(?:(?:,|\.|;| \+| &| and| then| plus)+ )(?=[^,.;\n]*\b(?:home|back|(?:cool|warm|wind)(?:ed)? ?-?down|wd|cd)\b)"
    r"(?:(?:an?|easy|gentle|slow|jogged|ran|walked|jog|walk|run|shuffled|trotted|it|home|back|cooled|warmed|down|for|"
    r"with|another|about) )*\d{1,2}(?:\.\d)? ?(?:kms?|k|miles?|mi)\b"
    r"(?: (?:easy|jog|run|warm ?-?down|cool ?-?down|wind ?-?down|wd|cd|home|back|walk|after|to|and|there))*(?= ?(?:$|"
    r"[,.;!]))"
)
"""A run home behind the run of the day, whose distance is its own: "parkrun 26:40 then jogged home 3k"."""
_RAN = re.compile(
    r"\b(?:ran|run|jog\w*|parkrun|tempo|intervals?|easy|long|race\w*|hills?|fartlek|track|\d ?(?:k|km|miles?))\b"
)


def _not_its_own(said: re.Match[str]) -> str:
    before = said.string[: said.start()]
    return "" if _RAN.search(before) and re.search(r"\d", before) else said[0]


_OF_THE_DAY = re.compile(
    r"(?<=[a-z\d)])(?<!\blast)(?<!\bthis)(?<!\bnext)(?<!\bsame)[,.;]? (?:and )?(?:i |im )?(?:"
    r"weigh(?:ed|ing)?(?: in at)? (?:4[5-9]|[5-9]\d|1[0-3]\d)(?:\.\d)? ?(?:kgs?|kilos?)?"
    r"(?: (?:this morning|today|now|again|on the scales?))+|"
    r"(?:it was |was )?(?:[1-4]\d|-?\d) ?(?:degrees|celsius|°c?)(?: (?:c|in|out|outside|inside|here|there|"
    r"the (?:garage|gym|shed)))*|"
    r"(?:(?:its|this is|on|in) )*(?:week|wk|day) \d{1,2}(?: (?:of|on|in) (?:the |this |my )?(?:plan|block|programme?|"
    r"training|\d+))?|"
    r"(?:second|third|fourth|2nd|3rd|4th) (?:time|session|one) this week)(?= ?(?:$|[,.;!)]))"
)
"""What else was so that day, behind sets without a sign: "one less on the last set weighed 71kg this morning"."""
_OF_SETS = re.compile(r"\b(?:sets?|last|each|both|per|left|right|legs?|sides?)\b|\d ?[ ,/x] ?\d")


def _behind_sets(said: re.Match[str]) -> str:
    before = said.string[: said.start()]
    return "" if _OF_SETS.search(before) and re.search(r"\d", before) else said[0]


OF_THE_DAY = (rewrite(_OF_THE_DAY, _behind_sets, "weigh|degrees|celsius|°|week|wk|day"),)
"""What is left out before anything is read of the sets."""


ASIDES = (
    rewrite(_STAGES, _without_stages, "deep|rem|light|core|awake"),
    rewrite(_SO_TO_SAY, "", "if |long story"),
    rewrite(r"\bdone right(?= ?(?:$|[,.;!\n]))", "done properly", "done right"),
    rewrite(r"\bper your plan\b", "per plan", "per your plan"),
    rewrite(_IN_COMPANY, " ", " with | w/| w "),
    # The fields of a watch, a line each.
    rewrite(r"(?<=\dkm|\dmi| km| mi) *\n *(?=\d{1,3}:\d\d)", ", ", "\n"),
    rewrite(_ANOTHER_TIME, r"\1", " was "),
    rewrite(_CAP, "", "capped|limited|maxed"),
    rewrite(_THAT_SET, "", " set"),
    rewrite(_INSTEAD, r"\1", "instead of"),
    rewrite(_WITH_RESTS, r"\1", "rest|break|warm|cool"),
    rewrite(_LIKE_SO_MANY, "like", "like "),
    rewrite(_HEART_RATE, "", "hr|heart|pulse|bpm"),
    rewrite(_NAP, "", "nap"),
    rewrite(_WHY_THE_REST, "", "no time|no more time"),
    rewrite(r"\byear \d{1,2}s?\b(?=[^\d\n]*$| (?:class|kids|pupils|boys|girls))", "class", "year "),
    rewrite(_ALL_OF_ONE, r"the \1", "all "),
    rewrite(_WITHIN_SET, "in ", " set "),
    rewrite(_ODDLY, "", "way round|way around"),
    rewrite(_OF_AGE, "", "im |i am "),
    rewrite(_PLUS, ", ", " + "),
    rewrite(r"(?<=[a-z]) \+ (?=(?!left|right|l\b|r\b)[a-z])", " and ", " + "),
    rewrite(_OF_A_SET, "during", "set |rep |round "),
    rewrite(_COMPARED, "", ":"),
    rewrite(r"\b(?:yoga|pilates) (?=mats?\b)", "", " mat"),
    rewrite(_COUNTDOWN, "", "week|day|month"),
    rewrite(_SAID_TWICE, r"\1", "yes|yep|yeah"),
    rewrite(r",? ?\bat the same time\b(?! (?:as|of)\b)", "", "same time"),
    rewrite(_OTHER_SPORT, "", "swim|swam|bik|cycl|ride|rode|row|spin|walk|hik|erg|ellip"),
    rewrite(_RUN_HOME, _not_its_own, "home|back|down|cool|warm"),
    rewrite(_BAND, r"\1", "band"),
    rewrite(_FROM_TO, "all over", "from "),
    rewrite(_WHERE_SLEPT, lambda told: f"{told[1]} to {told[2]}" if _of_a_night(told.string) else told[0], "from "),
)
