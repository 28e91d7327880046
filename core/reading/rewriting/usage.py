"""Small usages of chat in one plain spelling: "i'll", "outta", "on a scale of 1 to 10", "back of right leg"."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.alike import NEGATED
from core.reading.rewriting.lengths import PARTS
from core.reading.rewriting.rewrites import Steps, rewrite

_HOURS = r"(?:[3-9]|1[0-2])(?:[.:]\d+)? ?(?:h|hrs?|hours?)\b"
"""How long somebody may sleep."""

_ARE = re.compile(
    r"\b(u|they|we|legs|quads|cal(?:ve|f)s|hams|hammies|glutes|knees|shins|feet|hips|bulgarians|squats|"
    r"planks|lunges) r "
    r"(?!(?:l|left|and|only|leg|side)\b)(?=[a-z])(?![^\n]*\b(?:l|left)\b)"
)
"""What is short for "are" behind several, where no left leg follows."""
_PARTLY = (
    r"\b(?:(?:not|haven'?t) done (?:all of (?:it|them)|everything|the lot|much|a lot)|didn'?t get (?:much|a lot) done|"
    r"not (?:much|a lot|all of it) (?:got|was) done)\b"
)
_NOT_GOT = (
    r"\b(?:(?:did|could|have|wo|ca)n'?t|(?:did|could|have) not|never|(?:unable|not able|failed) to)"
    r"(?: manage to)? (?:get|got)"
)
_SESSION = r"(?:(?:the|my|todays) )?(?:session|workout|strength|gym|training|stuff|things|exercises|sets|legs)"
_ALL = r"(?:everything|it all|all of (?:it|them)|all (?:the |my )?(?:sets|exercises|reps)|the lot)"
_NOT_GOT_DONE = rf"{_NOT_GOT} (?:any|{_SESSION})(?: session| work| stuff| training)? (?:done|finished|in)\b(?! yet)"
_NOT_ALL_GOT = rf"{_NOT_GOT}(?: (?:done|through))? {_ALL}(?: done| finished| in)?\b(?! yet)"
_TO_BE_DONE = (
    r"\b(?:must|(?:have|ought|supposed|meant|wanted|planned|hoped) to) (?:get|do|finish|complete) "
    rf"(?:it|any|{_SESSION}|{_ALL})(?: done| finished)?(?= ?(?:$|[.,;!]| (?:today|tonight|but)\b))"
)
_SOMEBODYS = re.compile(
    r"\b(?:my |our )?(?!(?:it|that|what|who|he|she|here|there|how|where|tonight|night|week|morning|evening|afternoon|"
    r"\w+day|let|life|body|runner|jumper|athlete|run|race|session|knee|leg|side)'s)[a-z]{2,}'s "
    r"(?=(?:left |right )?(?:knee|ankle|hip|calf|achilles|shin|foot|hamstring|back|quads?)\b(?! (?:rais|been|got|had)))"
)
"""A place on the body of somebody with a name: "jo's knee"; signs of danger are looked for whoever has them."""


def _all_but(told: re.Match[str]) -> str:
    """Return that one exercise was left out, or that it is open which; two that are named are told apart elsewhere."""
    if int(told[2]) - int(told[1]) == 1:
        return f"all but {told[3]}"
    return told[0] if " and " in told[3] else "not everything"


_ONE_SHORT = re.compile(
    r"^(?:did |done )?([1-5]) (?:out )?of (?:the )?([2-6])(?: done| exercises)? ?[,;:.(-]+ ?(?:the |"
    r"my )?([a-z ]{3,40}?) (?:is |was |are |were )?"
    r"(?:missing|missed|skipped|left out|not done|undone)(?= ?(?:$|[.,;!)]))"
)
"""All exercises but the one that is named: "4 of 5, balance missing"."""
_DONE_AT = re.compile(
    r"\b((?:did|done|finished|squeezed|managed|got|fitted|started) (?:it|this|that|the session|everything)(?: all| in|"
    r" done| off)?|trained) (?:at|by|around|about) (?:half |quarter (?:to|past) )?\d{1,2}(?:[:.]\d\d)?"
    r"(?: ?[ap]m\b| (?:at night|this (?:morning|evening|afternoon)|in the (?:morning|evening|afternoon)|tonight)\b)+"
)
_DONE_BY = re.compile(
    r"\b(finished|wrapped up|home|done) by (?:half [a-z\d]+|(?:quarter (?:to|past) )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?)"
    r"(?= ?(?:$|[,.;!)\n]| - | and | but ))"
)
"""The time of day at which it was done, in which the night is none of pain."""
_ME_FOR_MY = (
    r"(?<!gave )(?<!give )(?<!gives )(?<!giving )(?<!made )(?<!left )(?<!cost )(?<!caused )\bme "
    rf"(?=(?:left |right |own |whole |last |first )?(?:{PLACE}|legs|sets|reps|session|workout|strength|exercises|"
    r"weights?|runs?|lunges|squats|split squats|calf raises|step ups|step downs|planks?|bridges|rdls?|"
    r"bulgarians|pyjamas|pjs|socks|slippers|kitchen|garden|bedroom|room|garage|living room|lunch|break)\b)"
)
_ZERO_OF = (
    r"(?:(?<=had )|(?<=have )|(?<=got )|(?<=with )|(?<=and )|(?<=but )|(?<=felt )|(?<=just )|(?<=was )|"
    r"(?<![a-z\d:=-] )(?<![\w:=./-]))(?:zero|0) (?="
    r"(?:energy|motivation|power|drive|oomph|time|appetite|enthusiasm|zip|spring|pop|snap|zest|mojo|"
    r"strength|willpower|patience|idea|clue|chance|desire|fuel|gas|spark|bounce|juice|rest|interest|fun|joy|life)\b)"
)
"""A zero that is no score: "zero energy, knee hurts"."""
CONTRACTED = Steps(
    rewrite(r"(?<=\w) (?:& (?=[a-z]{2})|'n'? (?=\w))", " and ", "& |'n"),
    rewrite(_ME_FOR_MY, "my ", "me "),
    rewrite(_ZERO_OF, "no ", "zero|0 "),
    rewrite(r"\bpins? ?[+&/] ?needles\b", "pins and needles", "needles"),
    # Both legs are no part of a name: "skipped a side plank".
    rewrite(
        r"(?:^|(?<=[a-z,] )(?<!\bs )(?<!sec )(?<!secs )(?<!reps ))an? (?=side (?:plank|bridge|squat|lunge|step))",
        "",
        "a side",
    ),
    rewrite(
        r",? ?\bif (?:(?:that|it)(?:'?s| is) (?:of )?any (?:use|help)|(?:that|it) helps(?: at all)?|"
        r"you(?:'?re| are) (?:asking|interested))(?= ?(?:$|[,.;!)\n]))",
        "",
        "if ",
    ),
    rewrite(r"\bin '?(0\d)(?= ?(?:$|[,.;)]))", r"in 20\1", "in 0|in '0"),
    rewrite(
        r"\b(?:(?:im |i'm |i am )?not (?:going to|gonna|gunna) lie\b(?! (?:down|in|still|flat|on|there|back))|"
        r"(?:i )?(?:won'?t|can'?t|cannot) lie(?= ?[,.-])),? ?",
        "",
        " lie",
    ),
    rewrite(r"(?<!\ba) +comma\b", ",", " comma"),
    rewrite(r"(?<!\ba)(?<!\bthe) +full stop\b", ".", " full stop"),
    rewrite(r"(?<!\ba)(?<!\bthe) +(?:exclamation (?:mark|point))\b", "!", " exclamation"),
    rewrite(r"(?<!\ba)(?<!\bthe) +question mark\b", "?", " question mark"),
    rewrite(r"(?<!\ba) +new ?line\b", "\n", " newline| new line"),
    rewrite(_DONE_AT, r"\1", "am|pm|this |night|in the"),
    rewrite(_DONE_BY, r"\1", " by "),
    rewrite(rf"\bmy bad (?=(?:leg|side|one|foot|{PLACE})\b)", "my weak ", "my bad "),
    rewrite(r"\bi all but (?=(?:did|got|ran|slept|hit|had|finished|skipped|rated|banged)\b)", "i nearly ", "all but"),
    rewrite(r"\bslept (?:right )?through (?=\d+ (?!h\b|hrs\b|hours\b|mins\b)[a-z]+s\b)", "saw ", "through"),
    rewrite(r"\b(it )?pains me to (?=say|admit|tell|report|confess|write|miss|skip)", "i hate to ", "pains me"),
    rewrite(r"\bsore about (?=losing|missing|having to)", "cross about ", "sore about"),
    # "Had left" of something is what was over; a place behind it is on that side.
    rewrite(rf"\b(had|have|got|just|i) left (?=(?:{PLACE})\b)", r"\1 the left ", " left"),
    rewrite(r"\bif you (?:really )?(?:must know|ask me),? ", "", "if you "),
    rewrite(_ONE_SHORT, _all_but, " of "),
    # Which they are of how many is not told: "1-4 done".
    rewrite(
        r"^(?:exercises |numbers )?1 ?(?:-|to) ?([2-5])(?= (?:are |were |all )*(?:done|finished|complete) ?(?:$|[.!]))",
        r"first \1",
        "1",
    ),
    rewrite(_SOMEBODYS, "her ", "'s "),
    rewrite(r"\b(?:nothing|none of (?:it|them)) (?:got|was|were|has been) (?:done|finished)\b", "nothing done", "no"),
    rewrite(_PARTLY, "not everything", "not | get | done "),
    rewrite(_NOT_GOT_DONE, "didnt do the session", " get | got "),
    rewrite(_TO_BE_DONE, "havent done it yet", " to |must "),
    rewrite(_NOT_ALL_GOT, "not everything", " get | got "),
    rewrite(r"\bn(?:o|u)(?:th|ff?)in\b", "nothing", "othin|uthin|ofin|ufin|ffin"),
    rewrite(r"\bsoar\b", "sore", "soar"),
    rewrite(
        rf"\b({PLACE}|nee|legs?|nothing|nowt|nt|not|does|did|it|still) (?:hert|hart|hurst|hurtz)(s|ed|ing)?\b",
        lambda told: f"{told[1]} hurt{told[2] if told[2] == 'ing' else ''}",
        "her|har|hur",
    ),
    rewrite(r"\b(muscle|knee|calf|hip|back|foot|heel|shin|ankle)pain\b", r"\1 pain", "pain"),
    rewrite(r"\bi (?:have|got|ve got) cold(?= ?$| ?[.,;!])", "i have a cold", " cold"),
    rewrite(
        r"\bi (?:have )?(?:make|made) (?:all|everything)(?: (?:the )?exercises?)?(?= ?$| ?[.,;!]| today| no pain)",
        "i did it all",
        "make |made ",
    ),
    rewrite(r"\bposs?\b(?= (?:an? )?\d)", "possibly", "pos"),
    rewrite(r"\b((?:each|per|both|a) (?:legs?|sides?|foot|feet)),? coach\b", r"\1", "coach"),
    rewrite(r"\bi did not (?:the|my|today) (?=training|session|exercises?|workout|strength)", "i skipped the ", "not "),
    rewrite(r"\b(?:i )?no have (?:any )?(?=pain|soreness|time|problem)", "no ", "no have"),
    # The sign that a machine wrote in letters, where it did so twice.
    rewrite(
        r"(?<!\bmy)(?<!\bon)(?<!\bthe)(?<!\ba) period\b(?! (?:pains?|cramps?))",
        lambda said: "." if said.string.count(" period") > 1 or said.end() == len(said.string) else said[0],
        " period",
    ),
    rewrite(
        r"\b(?:left|right)(?: leg| side)? first,? (?:like|as) (?:it|you|the (?:plan|sheet|app)) "
        r"(?:says?|said|told me),? ",
        "",
        " first",
    ),
    # Slips that make another word, where the one that was meant is sure.
    rewrite(
        r"\b(?:r d |rd |r d|are dee )(?:l|ell?)(?:'?s)?\b|\br\. ?d\. ?l(?:'?s)?\b\.?", "rdls", "r d|rd |r.|are dee"
    ),
    rewrite(r"(?<=\d)#(?= (?:dumbbells?|dbs?|kbs?|kettlebells?|bar|vest|plate|sandbag)\b)", " lb", "#"),
    rewrite(r"\b(?:ste|steep|stepp|stp|setp|stpe|sep) ?(?=(?:ups?|downs?)\b)", "step ", "up|down"),
    rewrite(
        r"\b(?:just )?(?:for the record|for what its worth|fwiw|just so you know|fyi)\b[:,]? ?",
        "",
        "for |fwiw|just|fyi",
    ),
    rewrite(
        r"\b(done|did it|did (?:everything|the session|it all)|trained) "
        r"(yesterday|last night|on \w+day|this morning),? (?:and |but )?not (?:today|now|tonight)\b",
        r"\1 \2",
        " not ",
    ),
    # As a machine hears them.
    rewrite(
        r"\b(?:cal(?:f|ves)|heel) (?:races|raisins|rays|raves|rises|razors)\b", "calf raises", "calf r|calves r|heel r"
    ),
    rewrite(r"\bdun (?=(?:it|all|em|them|everything)\b)", "done ", "dun "),
    rewrite(
        r"\b(done|did|finished|all|everything|(?<!, )it|lot|exercises) (?:accept|expect|exept) "
        r"(?=(?:for )?(?:the |my )?(?!(?:that|it|this|them|challenge|your?|his|her)\b)[a-z]{3,})",
        r"\1 except ",
        "accept|expect|exept",
    ),
    rewrite(r"\b(apart|aside|away|except) form\b", r"\1 from", " form"),
    rewrite(r"(?<=\bi )men\b", "mean", "i men"),
    rewrite(r"\b(?:sept|spelt|swept)(?= \d+(?:[.:]\d+)? ?h)", "slept", "sept|spelt|swept"),
    # "Bad night, 4h"
    rewrite(
        r"\b(?:bad|rough|terrible|awful|horrible|crap|crappy|shit|rubbish|poor|broken|short|great|good|decent|long) "
        r"night,? (?:(?:maybe|about|only|just|like|of|with|was|got|roughly) )*"
        rf"(?={_HOURS})",
        "slept ",
        " night",
    ),
    rewrite(rf"(?<!slept )\b({_HOURS}) (?=last night\b)(?!.*\bslept\b)", r"slept \1 ", "last night"),
    rewrite(r"(\d|\bl|\bleft) an (?=half|r\b|l\b|right|left|\d)", r"\1 and ", " an "),
    rewrite(r"(?<![\d.,] )(?<![\d.,])\b([1-9]) ([05])(?= ?s(?:ecs?)?\b)", r"\1\2", "0s|5s|0 s|5 s"),
    rewrite(r"\blef\b(?=:? \d)", "left", "lef"),
    rewrite(r"\bpre (?=legs?|sides?|foot|feet)", "per ", "pre "),
    rewrite(r"\bnon\b(?![ -]\w)", "none", "non"),
    rewrite(
        r"(?<=[a-z])'ll\b|(?<=\bi)ll(?= (?:do|try|go|be|get|have|start|skip|move|make|take|see|stop|give|let|finish|"
        r"train|catch)\b)",
        " will",
        "'ll|ill ",
    ),
    rewrite(r"\b(m|gr)8\b", r"\1ate", "m8|r8"),
    rewrite(_ARE, lambda said: f"{'you' if said[1] == 'u' else said[1]} are ", " r "),
    rewrite(r"(?<=[^\W\d_])'(?=[^\W\d_])", "", "'"),
    *NEGATED,
)
HONESTY = (
    rewrite(
        r",? ?\bif (?:im|i am) (?:being )?honest\b|,? ?\bif i (?:remember|recall)(?: right| rightly| correctly)?\b",
        "",
        "if i",
    ),
)
USAGES = (
    rewrite(
        r"\bup (\d|twice|once|a couple of|a few)(?= times\b| in the night\b| for a (?:wee|pee)\b)", r"woke \1", "up "
    ),
    rewrite(r"\b(?:ended|wound) up doing (?=it|every|all|the (?:lot|whole|session|workout))", "did ", "up doing"),
    rewrite(r"\bw/o(?= ?$| ?[,.;)]| (?!weights?\b|load\b)[a-z]{3,})", "without", "w/o"),
    rewrite(r"(?<=\d) horas (?:e meia|y media)\b", ".5 horas", "horas"),
    # A time of the clock with a point: "10.30 to 7".
    rewrite(
        r"\b(\d{1,2})\.([0-5]\d)(?= ?[ap]m\b| ?(?:to|till?|until|-|,? (?:and )?(?:up|woke|awake))(?: at| by)? (?:half |"
        r"quarter \w+ )?\d)|(?<= to )(\d{1,2})\.(00|15|30|45)\b",
        lambda clock: f"{clock[1] or clock[3]}:{clock[2] or clock[4]}",
        ".",
    ),
    # "Isnt back to 100%", "dont feel my knee is 100%" and "100% wrecked" are none of it.
    rewrite(
        rf"(?<!nt feel my )(?<!nt think my )\b(?!back to\b)({PLACE})s?(?: (?:is|are|at|feels?|felt|back|to))* 100 ?%"
        r"(?= ?(?:$|[,.;!)\n]|(?:and|but|now|today|again)\b))",
        r"\1 fine",
        "100",
    ),
    rewrite(r"\b(im|i am|being) [4-6] ?(?:foot|ft) (?:1[01]|\d)\b", r"\1 tall", "foot|ft"),
    rewrite(r"\bs-(?=planks?\b)", "side ", "s-"),
    rewrite(r"\b(done|all|everything|it|lot) ex (?=(?:the )?[a-z]{3,})", r"\1 except ", " ex "),
    rewrite(r"\bdead[ -](?=(?:lifts?|bugs?)\b)", "dead", "dead"),
    rewrite(r"\be\.? ?([sl])\.(?![a-z])", r"e/\1", "."),
    # The reader himself, spoken to.
    rewrite(
        r"(?<!my)(?<!our)(?<!his)(?<!her)(?<!the)(?<!ing)(?<!team)(?<!gym)(?<!best)(?<!\ba)(?<!old)(?<!some)(?<!one) "
        r"(?:mate|bro|buddy|pal|dude)\b(?! (?:did|said|does|is|was|got|told|has|of|who|and|had))",
        " ",
        " mate| bro| buddy| pal| dude",
    ),
    rewrite(r"\bo' ?(?=\d|the\b|[a-z]+s\b)", "of ", "o'"),
    rewrite(r"(?<=[a-z]{2})x(?=\d)", " x", "x"),
    rewrite(r"\b([a-z]{1,4})\.(?=[a-z]{2})", r"\1 ", "."),
    # The scale, where it is named beside a number on it.
    rewrite(
        r"\b(?:on|in) (?:a |the )?scale(?: of| from| out of)? (?:(?:0|1|zero|one) ?(?:to|-) ?)?(?:10|ten)\b,?|"
        r"\bfrom (?:0|1|zero|one) (?:to|-) (?:10|ten),?(?= (?:about|around|its|id|im|maybe|probably|a|roughly|\d))|"
        r"\bout of (?:10|ten),? (?=(?:id|i would|its|maybe|about)\b)",
        " ",
        "scale|from |out of ",
    ),
    # What was asked, said again before the answer: "pain? no".
    rewrite(r"^\s*((?:any )?(?:pain|soreness))\s*\?\s*(?=\w)", r"\1 : ", "?"),
    rewrite(r"\bouta?tt?a\b", "out of", "outa|outt"),
    # A side within the name of a place: "back of right thigh".
    rewrite(
        r"\b(backs?|front|outside|inside|top|side|ball|arch|base|sole|bottom) of (?:(?:my|the) )?(left|right) "
        r"(thigh|knee|foot|ankle|shin|calf|leg|heel|hip)\b",
        r"\2 \1 of \3",
        " of ",
    ),
    rewrite(
        r"(?<![\d./])(\d) (?:and |& )?(?:a )?(1/2|1/4|3/4)(?![\d/])", lambda said: said[1] + PARTS[said[2]], "1/2|/4"
    ),
    rewrite(r"(\d) ?\.(25|5|75)(?!\d)", r"\1.\2", "."),
    rewrite(r"(?:(?<=\s)|^)[1-5]\) ?(?=\d)", ", ", ")"),
    rewrite(r"\d{1,3}(?:\.\d{1,3}){2,}", lambda found: found[0].replace(".", ", "), "."),
)
