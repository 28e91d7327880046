"""Tell what sounds like a danger and is ordinary, in words that mean nothing else: a heart that pumps at work."""

from collections.abc import Callable

from core import regex as re
from core.reading.flags.eased import EASED
from core.reading.flags.spared import SPARED
from core.reading.flags.tested import TESTED
from core.reading.held import stands
from core.reading.lexicon.body import PLACE
from core.reading.lexicon.people import PEOPLE
from core.reading.rewriting.rewrites import Steps, rewrite
from core.reading.words.voice import MONTHS

EXERCISE = (
    r"(?:calf raises?|(?:split |goblet |air |bulgarian )?squats?|bulgarians?|lunges?|(?:side )?planks?|step ?ups?|"
    r"step ?downs?|rdls?|bridges?|hip thrusts?|dead ?bugs?|balance|core|deadlifts?|nordics?|clams?(?:hells?)?|pallofs?|"
    r"copenhagens?|band walks?|stretch(?:es|ing)?)"
)
SINCE = r"(?! (?:now|today|again|since|after|once|before|at first|until|till|if|when)\b)"
_ENDS = r"(?= ?$| [.;!?,-]| (?:and|but|so|though)\b)"
_AT_WORK = (
    r"(?:after|on|during|from|by|at the end of|in) (?:the |that |those |my |each |every |last |final |hard |first |"
    r"\d )*(?:circuits?|sets?(?: \d)?|hops|jumps|sprints?|intervals|reps|strides|hills?|hill reps|finisher|last one)"
)
_NO_WORK = re.compile(
    r"\b(?:still|later|again|hours?|ages|recover\w*|back|cant|couldnt|wouldnt|wont|(?<!nothing )unusual\w*|never|worse|"
    r"usual|"
    r"scar\w*|weird\w*|odd\w*|funny|strange|skip\w*|flutter\w*|irregular\w*|dizz\w*|light ?headed|faint\w*|chest|"
    r"sudden\w*|at rest|easy|slow|light|barely|gentle|walk\w*|lying|sitting|stop\w*|jaw|arm|cough\w*|blood|wheez\w*|"
    r"settl\w*|calm\w*|sick|nause\w*|vomit\w*|sweat\w*|clammy|cold|pale|grey|gray|blue|awful|terrible|unwell|rough|"
    r"ill|vision|blur\w*|collaps\w*|pass\w*|all (?:day|evening|night|morning)|minutes?|mins?|calf(?! rais)|swell\w*|"
    r"swollen|in bed|asleep|night|first time|tight\w*)\b"
)
"""What is told of a heart or a breath that does more than work."""
_NUMB = re.compile(
    r"\b(?:numb\w*|weak\w*|tingl\w*|back|leak\w*|saddle|pins|feel\w*|control|again|always|every|cant|couldnt)\b"
)
_OF_NOW = re.compile(r"\b(?:again|same|like (?:then|that|last time|before)|feels?|now|today|hurts?|since)\b")
_YEARS_AGO = re.compile(r"\b(?:yrs?|years?|decades?|ages) (?:ago|back)\b|\bat (?:school|uni|college)\b|\bas a \w+")
_PLACED = re.compile(rf"\b(?:{PLACE}|chest|heart|ribs?|bones?|head|neck|jaw|arms?|it)\b")
_ELSEWHERE = re.compile(r"\b(?:leg|legs|foot|feet|toes?|face|arms?|still)\b")
_GOES_WRONG = re.compile(
    r"\b(?:stop\w*|still|fast\w*|quick\w*|slow\w*|settl\w*|calm\w*|beats?|night|hours?|later|again|suddenly|thump\w*|"
    r"pound\w*)\b"
)
"""What is told of a heart that pumps for another reason than the work."""
_SAW = r"(?:saw|see|read|open(?:ed)?|looked at|noticed|heard|checked|realised|found out)"
_FRIGHT = (
    r"(?:(?:when|as|cos|because|after) (?:(?!(?:i|im|ive|my|heart|chest)\b)\w+ |my (?!heart\b|chest\b)){1,4}?"
    r"(?:(?:just|suddenly|nearly|almost) )*(?:bark\w*|backfir\w*|went off|goes off|rang|buzz\w*|beep\w*|honk\w*|"
    r"hoot\w*|toot\w*|shout\w*|scream\w*|yell\w*|roar\w*|growl\w*|pounc\w*|jump\w*|leapt|ran (?:out|across|over|past|"
    r"at)|flew|shot (?:out|past)|popped (?:up|out)|burst|slam\w*|charg\w*|appear\w*|hit me|"
    r"went(?= ?(?:$|[.,;!?]|lol\b|haha\b)))|"
    rf"(?:when|cos|because|after) i {_SAW}(?! (?:black|stars|double|grey|spots)\b)|"
    r"(?:at|seeing|hearing|looking at|reading) (?:(?:the|my|your|that|this|all|those|his|her|our) )*(?:\w+ )?(?:plan|"
    r"list|prices?|cost|bill|fees?|time|numbers?|results?|session|nordics|leaderboard|scales|forecast|pb|medals?|"
    r"photos?)\b)"
)
_HEAD = (
    r"(?:(?:(?:nearly|almost|literally|just|about|like|felt like|thought|i|im|was|am|had|have|having|got|gave|me|an?|"
    r"mini|small|proper|my) )*heart attack|"
    r"heart (?:(?:nearly|almost|literally|just|was|went) )*(?:(?:skip|stop|jump|leap|lurch|flip)\w*(?: an? beat)?|"
    r"leapt|racing|pounding|thumping)|"
    r"(?:crapped|shat|shit|bricked) (?:myself|it)|"
    r"(?:nearly|almost) (?:fainted|passed out|blacked out|collapsed|keeled over|(?:wet|peed|weed|pissed) myself))"
)
"""A figure of speech before a fright alone: "a heart attack when i stood up" is none."""
_LONG_AGO = (
    r"(?:last (?:year|easter|christmas|xmas|summer|winter|spring|autumn|season)|(?:at|over|around) (?:easter|christmas|"
    rf"xmas|new year)|in (?:{MONTHS}|may)|in (?:19|20)\d\d|"
    r"(?:\d+ |a few |some |many )?(?:years|yrs|months|ages) (?:ago|back))"
)
_OVER = re.compile(
    rf"(?:^|(?<=[.;!?\n] ))(?=[^.;!?\n]*\b{_LONG_AGO}\b)[^.;!?\n]* , (?:(?:but|and|its|it|was|is|been|totally|"
    r"completely|all|absolutely|has|have) )*(?:fine|ok|okay|good|great|no (?:issues|problems|trouble|bother)) "
    r"(?:ever )?since\b[^.;!?\n,]*(?=$|[.;!?\n])"
)
"""A harm of long ago after which all was well: "rolled my ankle at easter, couldnt walk for a day, fine since"."""
_NOT_OVER = re.compile(
    r"\b(?:again|today|now|tonight|this (?:morning|week)|yesterday|still|until|till|except|apart|"
    r"since (?:then )?(?:i|it|yesterday|last night))\b"
)
_SHOWN = r"(?:playlist|song|film|movie|video|match|show|series|book|prices?|bill|emails?|messages?|texts?|news)"
_STIRRED = (
    r"\b(?:breathless|out of breath|short of breath|palpitations) (?:just |from |by )*(?:watching|reading|looking at|"
    rf"seeing|hearing) (?:(?:the|my|your|that|this|all|those) )+(?:\w+ )?(?:{_SHOWN}|plan|list|schedule|session|"
    r"nordics)\b|"
    rf"\b(?:that|the|this|your|my) (?:\w+ )?{_SHOWN} (?:(?:nearly|just|literally) )*(?:gave|gives|is giving) me "
    r"(?:(?:the|a|an|mini|heart) )*(?:heart attack|palpitations)\b|"
    r"\b(?:gave|giving|gives|give) (?:me|us|everyone) (?:(?:the|an?|mini|proper|small) )*heart attack\b"
    r"(?!.*\b(?:hospital|ambulance|doctors?|a ?(?:&|and) ?e|er)\b)"
)
"""What is only looked at or listened to takes the breath away in a figure of speech."""
_OF_BODY = re.compile(
    r"\b(?:still|later|since|hours?|minutes?|mins|again|pain\w*|tight\w*|arms?|jaw|sweat\w*|clammy|breath\w*|dizz\w*|"
    r"light ?headed|floor|ground|woke|came (?:to|round)|chest|irregular\w*|flutter\w*|every|keeps?|wont|wouldnt|"
    r"numb\w*|sprint\w*|pushing|racing (?:all|for)|couldnt|cant|black|sick|faint)\b"
)
"""What is told of a fright, or of stars, that is more."""
_SKY = re.compile(
    r"\b(?:sky|skies|moon\w*|clear|milky way|plough|orion|constellations?|shooting|telescope|stargaz\w*|night run|"
    r"lovely|beautiful|gorgeous|stunning|pretty out|venus|mars|jupiter|northern lights|aurora|meteors?)\b"
)


def _unless(why: re.Pattern[str]) -> Callable[[re.Match[str]], str]:
    return lambda said: said[0] if stands(why, said.string) else ","


_CALM = Steps(
    *TESTED,
    *EASED,
    *SPARED,
    # A heart that pumps at work is no sign, and what hurts or is skipped behind it is another thing.
    rewrite(
        rf"\b(?:my )?heart (?:was |is |got |really |well |properly )*(?:pumping|pumped)(?: (?:hard|away|nicely|well))*"
        rf"(?: (?:on|during|after|from|with|in|by) (?:the |my |those |that )?(?:last |final )?(?:hops?|jumps?|sets?|"
        rf"session|run|hills?|intervals|end|finisher|circuit|sprints?|{EXERCISE}))?(?= ?$| (?:[.;!?,-]|and|but) "
        r"(?!(?:skip|miss|flutter|irreg|uneven|wont|wouldnt|all over|like|rac|even|at rest|in bed|lying|sitting|then|"
        r"jump|chest|dizz|light|faint)))",
        _unless(_GOES_WRONG),
        "heart",
    ),
    rewrite(r"\b(?:quads|legs|calves|glutes|hamstrings) (?:have |just |nearly |almost |both )*fainted", ",", "fainted"),
    rewrite(
        r"\b(?:(?:skipped|missed|dropped) (?:the |my |any |all )*|"
        r"(?:couldnt|cant|didnt) (?:do|finish) (?:the |my |any |all )*(?!calf|calves|balance))"
        rf"{EXERCISE}\b{SINCE}(?! (?:without|because|cos|due|from|as|with|for|or|nor)\b)",
        ",",
        "skipped|missed|dropped|couldnt|cant|didnt",
    ),
    rewrite(
        rf"\b(?:out of breath|breathless|short of breath|puffed|panting) {_AT_WORK}{_ENDS}",
        _unless(_NO_WORK),
        "breath|puffed|pant",
    ),
    rewrite(
        rf"\b(?:my )?heart (?:was |is |got |really |well |properly )*(?:pounding|racing|hammering|thumping) "
        rf"{_AT_WORK}{_ENDS}",
        _unless(_NO_WORK),
        "heart",
    ),
    rewrite(
        r"\b(?:heart ?rate|hr) (?:was |of |at |is )*\d{2,3}(?: bpm)? (?:average|avg|on average)"
        r"(?:(?: (?:,|and|with|the))* (?:max|peak|highest)(?: (?:was|of|at))? \d{2,3})?\b|"
        r"\b(?:average|avg) (?:heart ?rate|hr) (?:was |of |at |is )*\d{2,3}\b",
        _unless(_NO_WORK),
        "average|avg",
    ),
    # The hour of an evening, and how deep a sleep was.
    rewrite(
        r"\b(?:passed|sparked|conked|zonked|crashed|flaked) out (?:at|by|before|around) (?:about |like )?"
        r"(?:(?:1[89]|2[0-3])(?: ?[:.] ?\d\d)?|\d{1,2} ?[:.] ?\d\d|\d{1,2} ?pm)\b",
        ",",
        "out ",
    ),
    rewrite(
        r"\bslept (?:like|as if|as though) (?:(?:i|id|ive|was|had|been|were|a|the|somebody|someone|just|totally) )*"
        r"(?:knocked|spark(?:ed)?|passed|shot|hit|out|unconscious|dead|in a coma)(?: out)?(?: cold)?\b",
        "slept well",
        "slept ",
    ),
    rewrite(
        r"\b(?:passed|sparked|conked|zonked|crashed) out asleep\b(?! (?:at the|on the|mid|standing|while|during))",
        ",",
        "asleep",
    ),
    rewrite(
        r"\b(?:saw|see|seeing|seen) (?:(?:the|some|so|many|all|shooting|loads|of) )*stars\b",
        lambda said: "," if _SKY.search(said.string) and not _OF_BODY.search(said.string) else said[0],
        "stars",
    ),
    rewrite(rf"\b{_HEAD} {_FRIGHT}", _unless(_OF_BODY), "heart|nearly|almost|crapped|shat|shit|bricked"),
    rewrite(_OVER, lambda said: said[0] if _NOT_OVER.search(said[0]) else ",", " since"),
    rewrite(
        _STIRRED,
        lambda said: said[0] if _OF_BODY.search(said.string.replace(said[0], "")) else ",",
        "watching |reading |looking at |seeing |hearing | me ",
    ),
    rewrite(
        r"\b(?:wet|peed|weed|pissed) myself (?:(?:laughing|from laughing|with laughter)\b|(?:when|cos|because|as|at) "
        rf"(?:he|she|they|you|coach|(?:(?:my|our|the) (?:cat|dog|puppy|kids?|wife|husband|{PEOPLE})))\b)",
        _unless(_NUMB),
        "wet|peed|weed|pissed",
    ),
    rewrite(
        rf"\b(?:tore|popped|ruptured|snapped|broke|fractured) (?:(?:my|the|an?|left|right) )*(?:{PLACE}|leg|toe)"
        r"(?: tendon)? (?:back )?in (?:19\d\d|20[01]\d|202[0-4]|0\d(?= ?$| [.,;]))\b",
        _unless(_OF_NOW),
        " in ",
    ),
    rewrite(r"\bheart ?beat (?:noise|sound|playlist|track|song|rhythm|music)\b", ",", "beat"),
    rewrite(
        r"\b(?:breathless views?|gasping for (?:an? )?(?:pint|beer|drink|coffee|cuppa|tea|water))\b",
        ",",
        "breathless|gasping",
    ),
    rewrite(
        r"\b(?:fainted|passed out|blacked out)(?: once| twice)? (?:when |while |whilst )?(?:giving|donating) "
        r"(?:blood|plasma)\b",
        lambda said: "," if stands(_YEARS_AGO, said.string) and not stands(_OF_NOW, said.string) else said[0],
        "giving|donating",
    ),
    rewrite(
        r"\b(?:were|was|are|is) (?:so |absolutely |proper )?heart stopping\b(?= ?$| [.;!?,]| haha| lol)",
        ",",
        "heart stopping",
    ),
    rewrite(r"\bnothing else (?:hurts?|sore|aches?)\b(?= ?$| [.;!?,])", _unless(_PLACED), "nothing else"),
    rewrite(
        r"\b(?:worried|scared|nervous|concerned) (?:about|of) (?!(?:my|the|this|that|these|those|how)\b)"
        r"[^.;,!?]{3,40}? but (?:nothing|none|no)(?= ?$| [.;!?,])",
        ",",
        "worried|scared|nervous|concerned",
    ),
    rewrite(r"\bblisters? (?:popped|burst)\b|\b(?:popped|burst) (?:an?|my|the|that) blisters?\b", ",", "blister"),
    rewrite(
        r"\b(?:numb (?:fingers|hands)|(?:fingers|hands) (?:were |are |went |got |felt |a bit )*numb) "
        r"(?:from|with|due to|because of|cos of|in) (?:the )?cold\b",
        _unless(_ELSEWHERE),
        "numb",
    ),
)
"""What would be taken for a danger and is none."""


def calmed(plain: str) -> str:
    """Return a plain line in which a comma stands for what would be taken for a danger and is none."""
    return _CALM.rewritten(plain)
