"""Write sets told in sentences the short way, and take out what stands beside them and changes nothing of them."""

from core import regex as re
from core.reading.held import stands
from core.reading.lexicon.body import PLACE, PLACE_NEEDS
from core.reading.rewriting.of_body import tells_of_body
from core.reading.rewriting.rewrites import rewrite

_COUNTED = r"(?=[,:]? ?\d)"
_RATE = re.compile(
    r"((?:\d ?[,/+x] ?| )\d{1,3}\b.{0,100}?\b(?:(?:max|avg|average|peak) (?:hr|heart ?rate|pulse)|"
    r"(?:hr|heart ?rate|pulse) (?:max|avg|average|peak(?:ed)?|topped out)))"
    r"(?: was| hit| of| at| to| up to|:|=)? (?:about |around )?(?:[89]\d|1[0-6]\d)(?: ?bpm)?\b(?! ?(?:x|kg|reps))"
)
"""The number of a heart rate that sets explain; its words stay, and any other is for who looks for danger."""
_AT_REST = re.compile(
    r"\b(?:rest(?:ing)?|sit\w*|sat|lying|laid|bed|sofa|couch|still|wont|stay\w*|flutter\w*|walk\w*)\b"
)
_HANDS = re.compile(
    r"(?<![, ])[, ]++(?:a |an |one |1 )(?:dumb ?bell |db |weight |kettle ?bell |kb |of them |bell )?(?:in|for) "
    r"(?:each|every|either|both) hands?\b"
)
_PLACES = re.compile(
    r"(?<=[a-z]) (?:at|in) (?:the |my |our )?(?:gym|home|garage|hotel|office|park|garden|kitchen|living room)"
    + _COUNTED
)
_FROM_PLAN = re.compile(
    r"(?<=[a-z]) from (?:the |my |our |an )?(?:old|previous|former|earlier) "
    rf"(?:plan|programme|program|block|routine|coach|days){_COUNTED}"
)
_RESTS = re.compile(
    r",? ?(?:(?:and|with|while|as) )?(?:the |my )?(?:left|right|other)(?: one| leg| side)? (?:is |was |s |still )?"
    r"(?:resting|rested|off|on rest|being rested|sat (?:it |that )?out|sits (?:it |that )?out|having a (?:rest|break))"
    r"(?: today)?(?= ?(?:$|[,.;:]))"
)
_TIME = r"(?:s|secs?|seconds?|m|mins?|minutes?)"
_BREAK = re.compile(
    rf"[,;]? ?(?<!the )(?<!all )(?<!then )(?<!at )\b(?:with |and |w/ ?)?(?:(?:rest(?:s|ed|ing)?|breaks?)"
    rf"(?: of| for| was| about)*:? "
    rf"(?:\d{{1,3}} ?{_TIME}\b|(?:[3-9]\d|1[0-8]\d)\b(?! ?[x,/]))|\d{{1,3}} ?{_TIME} (?:rests?|breaks?|off|"
    rf"recovery)\b(?! \d))"
    r"(?: (?:in )?between(?: sets| each| them)?| each (?:time|set)| per set| after each(?: set)?)?"
)
"""How long one rested, which is no set that was held."""
_COMPARED = re.compile(
    r"\b((?:harder|easier|tougher|lighter|stronger|better|smoother|steadier|quicker|nicer)) than "
    r"(?:(?:the )?(?:last|previous) (?:time|week|session|one)|yesterday|before|usual|normal|ever|"
    r"(?:i |it |they )?(?:thought|expected|remember(?:ed)?|looked)|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! ?:?,? ?\d)"
)
"""What the sets are measured against, which are told: "8 8 each but harder than last time"."""
_NOT_THOSE = re.compile(r"(?<=[a-z\d]),? not \d{1,3}(?:(?:, ?|[ /])\d{1,3})+(?= ?(?:$|[.;!)]))")
"""What the sets were not, behind what they were: "8 7 left, not 8 8"."""
_REST_FINE = re.compile(
    r" ?(?:(?:was|were|is|all|went) )*(?:fine|good|ok|okay|done|easy|as planned|complete|no problem)\b"
)
_HELD = re.compile(rf"(?:(\d{{1,3}})(?: ?{_TIME})?|\b(?:w|with))[ ,/+]*$")
_REST = re.compile(r"(\d+) ?[a-z]+ rest$")
_ITS_NAME = re.compile(
    r" ?\(?\b(?:is that|if thats|is it|not sure thats) (?:the |how |what )[a-z ]{0,24}"
    r"(?:name|word|term|called|spell(?:ed|ing)?)(?: it)?\??\)?(?= |$|[,.;:])"
)
_TO_SPARE = re.compile(
    r",? ?\b(?:with |w/? )?(?:about |around )?\d{1,2} ?(?:min(?:ute)?s?|secs?|seconds?|s) to spare\b"
)
_TOO_FAR = re.compile(
    r",? (?:seeing|since|because|cos|bc|as|given)(?: as| that)? (?:the )?\d{1,3}s? (?:was|were|is|felt) (?:too (?:much|"
    r"long|many|ambitious)|never|wishful|beyond|out of reach|impossible|ambitious|optimistic|a (?:dream|stretch|joke|"
    r"fantasy))\b(?: (?:thinking|me|happening|going to happen|today|tonight))*(?= ?(?:$|[,.;)!]))"
)
"""Why more was not done: "30, 30 seeing as 45 was wishful thinking"."""
_AS_TOLD = re.compile(
    r",? (?:nice and )?(?:slow(?:ly)?|steady|controlled)?,? ?(?:just )?(?:like|as) you (?:said|asked|wanted)\b|"
    r"(?<=kg),? (?:just )?(?:like|as) you (?:planned|prescribed|set|wrote|told me)\b"
)
_NO_MORE = re.compile(
    r"(?<=\d)[,;]? (?:(?:and|but|with|then) )*no (?:first|second|third|fourth|last)(?: (?:set|one|"
    r"round))?(?= ?(?:$|[.,;)]))"
)
"""A set that nobody did: "10 10 and no third"."""


def _without_break(said: re.Match[str]) -> str:
    """Leave out a break, but not the last set before the rest of a session: "plank 40s 40s rest fine"."""
    rest, held = _REST.search(said[0]), _HELD.search(said.string, 0, said.start())
    if not (rest and held and _REST_FINE.match(said.string, said.end())) or int(held[1] or rest[1]) < int(rest[1]):
        return ""
    return f"{said[0].removesuffix(' rest')}, rest"


def _without_measure(said: re.Match[str]) -> str:
    return said[0] if tells_of_body(said.string) else said[1]


BESIDE = (
    rewrite(_NOT_THOSE, lambda said: "" if re.search(r"\d[ ,/]+\d", said.string[: said.start()]) else said[0], " not "),
    rewrite(_COMPARED, _without_measure, " than "),
    rewrite(_BREAK, _without_break, "rest|break| off|recovery"),
    rewrite(_TO_SPARE, "", " to spare"),
    rewrite(_TOO_FAR, "", " was | were | is | felt "),
    rewrite(_AS_TOLD, "", " you "),
    rewrite(_NO_MORE, "", " no "),
    rewrite(
        _RATE,
        lambda told: told[0] if stands(_AT_REST, told.string) else told[1],
        "max|avg|average|peak|topped",
    ),
    rewrite(_HANDS, "", " hand"),
    rewrite(r"(?<=\d)-(?=(?:pounds?|kgs?|kilos?|lbs?)\b)", " ", "-"),
    rewrite(r"(?<=\d)( ?(?:pounds?|kgs?|kilos?|lbs?)) (?:hand )?weights\b", r"\1 dumbbells", "weights"),
    rewrite(rf"(?<=[a-z]) instead{_COUNTED}", "", " instead"),
    rewrite(_PLACES, "", " at | in "),
    rewrite(_FROM_PLAN, "", " from "),
    rewrite(_RESTS, "", "rest| out|having| off"),
    rewrite(r"\b(l|r|left|right)[ -]?sided\b", lambda told: "left" if told[1][0] == "l" else "right", "sided"),
    rewrite(_ITS_NAME, " ", "name|word|term|called|spell"),
    rewrite(r"\b((?:set|one|round) (?:was|is|got) \d{1,3}) (?:too|as well|also)\b", r"\1", " too| as well| also"),
)


_END = r"(?= ?(?:$|[,.;!)\n]))"
_SIDE = r"(?:the |my )?(left|right)(?: leg| side| foot)?"
_WHAT_I_DID = re.compile(
    r"\bwhat i (?:actually |really )?(?:managed|did|got|achieved) (?:of|on|for|in|with) (?:the |my )?([a-z][a-z -]*?) "
    r"(?:was|were) (?=\d)"
)
_TREATED = re.compile(
    r"(?<=\d),? (?:and )?(?:i )?(?:treated|did|worked|kept) both (?:sides|legs) (?:alike|the same|equally|even)\b"
)
_MINUTE = re.compile(r"\b(?:1|an?) min(?:ute)? (?:flat|dead|exactly|sharp|on the dot)\b")
_HOW_IT_WAS = re.compile(
    r",? (?:i )?(?:wobbl\w+|shaky|shook|swayed|struggled|grinding)(?: [a-z]+){0,3} "
    r"(?:on|for|during) (?:that|the) \d{1,2}" + _END
)
_IN_LETTERS = re.compile(r"\b([2-5]) ?x ?\( ?(\d{1,3}) ?(l|r|left|right),? ?(?:and )?(\d{1,3}) ?(l|r|left|right) ?\)")
_ALL_WERE = re.compile(rf"\ball ([2-5]) ([a-z][a-z -]*?) sets on {_SIDE} (?:were|was) (\d{{1,3}})\b")
_SAME_LOAD = re.compile(r"(?<=[\da-z]),? (?:with |at )?(?:the )?same (?:weights?|load|dumbb?ells?|kettlebell)" + _END)
_OVER_PLAN = re.compile(
    r"^\W*(?:i )?went (?:up )?(?:by )?\d reps? (?:over|above|beyond|under|below) "
    r"(?:what it says|what it said|the plan|the sheet|plan) (?:on|for|with) (?:the |my )?"
)
_STOPPED = re.compile(
    rf"\b{_SIDE},? (?:i )?(?:stopped|quit|gave up|called it) "
    r"after 2(?: sets)?,? (\d{1,3} and \d{1,3})" + _END
)
_GAVE_UP = re.compile(
    r"\b(?:the )?(?:one|1) at (\d{1,3}),? (?:and |but |then )?(?:i )?(?:gave up|bailed|dropped|gave in|failed|stopped) "
    r"(?:at|after) (\d{1,3}) on the (?:other|second)(?: one)?\b"
)
_SIDE_BEHIND = re.compile(rf"(\d ?(?:s|secs?|seconds?)?), {_SIDE}\. (?=(?:left|right)\b[a-z ]* \d)")
_ROUGH = re.compile(
    rf"\b{_SIDE} (?:had (?:a )?(?:rough|hard|tough|bad|easy|good) (?:time|go|day)(?: of it)?|breezed through|"
    r"sailed through|struggled(?: through)?|flew through)(?=:? [^.;\n]*\d)"
)
_BY_NUMBER = re.compile(
    r"\b(\d{1,3}) (?:reps )?(?:for|on|in) (?:set |sets )?(?:one|1|first) (?:and|&) (?:two|2|second),? (?:and |then |"
    r"but )*(?:just |only )?(\d{1,3}) (?:reps )?(?:for|on|in) (?:the )?(?:third|last|set 3|3)\b"
)
_FOR_A_SIDE = re.compile(
    r"(\d(?: ?(?:s|secs?|seconds?|reps?|repetitions?|times))?) for (?:each |every )?(side|leg)\b"
    r"(?! (?:planks?|squats?|lunges?|[1-4]\b(?! times)|[lr]\b|raises?|press|curls?|bridges?|step|hops?|one\b|two\b))"
)
_FIRST_TWO = re.compile(
    r"\b(\d{1,3})(?: reps)?(?: (?:on|for|in))?(?: the)? first 2(?: sets| rounds)?,? (?:(?:and|then|but|only|just) )*"
    r"(\d{1,3})(?: (?:on|for|in) (?:the )?(?:last|third|3rd)(?: one| set)?)?(?= ?(?:$|[,.;!)\n]|both\b|each\b|per\b))"
)
"""Two sets alike and a third: "18 first two then 15"."""
_ASIDE = re.compile(
    r"^(?P<before>.*\d[ ,/x]{1,2}\d{1,3}) ?\("
    r"(?P<aside>(?!(?:[a-z]+ )*(?:left|right|l|r|each|both|per|legs?|sides?|kg|kilos|same|all)\b)"
    r"[a-z][a-z ]{1,60})\)(?P<after>,? (?:left|right|l|r)\b:? ?\d.*)$",
    re.DOTALL,
)
"""What is told in brackets between the numbers of two legs: "left 10/8 (calf cramp), right 10/10"."""
_MILES = re.compile(r"\b(\d{1,2}(?:\.\d+)?) (easy|steady|slow|gentle) (miles?|kms?|k)\b")
_OTHERS_SAY = re.compile(
    r"[,;.(]+ (?:but )?my (?:wife|husband|partner|friend|son|daughter|girlfriend|boyfriend|sister|brother)"
    r"(?: who [a-z ]+?)? (?:says?|said|reckons|gave it|would say)(?: an?)? \d{1,2}(?:/10)?\)?" + _END
)
_FIRST = re.compile(
    r"^(\W*[a-z]{4,}(?: [a-z]{4,})?) first(?: today| tonight)?(?:,? (?:because|cos|since|as|so)\b"
    r"[^.,;\d\n]*)?[.,] (?=\d)"
)
_NOISE = re.compile(
    rf"(?:^|(?<=[.;\n] ))(?:my |the )?(?:left |right |both )?(?:{PLACE})s? "
    r"(?:pop|click|crack|creak|crunch|snap|grind)\w*(?: like [a-z ]+?)? "
    r"(?:on|during|with|in|through) (?:the |my |every |each )?([a-z-]{3,}(?: (?!and\b|but\b|it\b|"
    r"hurt)[a-z-]+){0,3}?)(?:,? \(?(?:but |though |and )*"
    r"(?:it )?(?:painless(?:ly)?|(?:never|doesnt|didnt|no|without|zero) (?:any )?(?:hurts?|pain))"
    r"(?: though| at all)?\)?)?[.;,] "
    r"(?=\d{1,3}[ ,/x]+\d)"
)
"""What a joint sounded like that does not hurt, before the sets of what it was told of."""
_SETS = (
    r"\d{1,3}(?:(?:, ?| ?[/+x] ?| and | )\d{1,3}){1,5}(?! ?/ ?10\b)"
    r"(?: (?:each|both|per)(?: (?:legs?|sides?))?| (?:each|both|ea)\b| (?:both|each|per) (?:legs?|sides?))?"
)
_FELT_IN = re.compile(
    r"(?:^|(?<=[.;\n] )|(?<=\n))(?P<felt>(?:(?:my|the|had|some|a|bit|of|slight) )*"
    rf"(?:(?:left|right|l|r|both) )?(?:{PLACE})\b"
    r"(?! ?(?:raise|rise|thrust|drive|bridge|curl))"
    r"(?: (?!(?:on|during|with|in|when|while|doing|but|and|so|no)\b)[a-z]+){1,4}"
    r"(?: [a-z]{0,2} ?\d(?:/10)?)?) (?:on|during|in|with|doing) (?:the |my )?"
    r"(?!(?:runs?|way|stairs|first|last|second|left|right|morning|evening|hills?|walk|bus|train)\b)"
    r"(?P<name>[a-z-]{3,}(?: (?!(?:and|but|it|then|so)\b)[a-z-]+){0,3}?)(?:[.;,:]| -|\n| but)+ ?"
    rf"(?:but |and |still |got |did )*(?P<sets>{_SETS})(?= ?(?:$|[.,;!\n]))"
)
"""Where something was felt, before its sets: "left ankle stiff on step ups. 10 10 both"."""


def _alike(said: re.Match[str]) -> str:
    """Write two sets alike and a third, where no place was scored: "knee 2 for the first two then 4"."""
    clause = re.split(r"[.;!\n]", said.string[: said.start()])[-1]
    return said[0] if tells_of_body(clause) else f"{said[1]}, {said[1]}, {said[2]}"


_CALVES = re.compile(
    r"(?<=\d for )(?:the |my )?calves(?= ?(?:$|[.,;\n]))|(?<=each for )(?:the |my )?calves(?= ?(?:$|[.,;\n]))|"
    r"(?<=\d\d )calves(?= (?:both|each|per|on each|left|right) )"
)
"""The exercise by the name of its place, behind its numbers."""
_UNCOUNTED = re.compile(
    r",? ?(?:(?:and|but|i|the|on|my) )*(?:(?:forgot to|didnt|never) count (?:on |for )?(?:the |my )?"
    r"(?:left|right)|lost count on (?:the |my )?(?:left|right)|"
    r"(?:left|right)(?: leg| side)?,? (?:i )?(?:forgot to|didnt|never|lost) count)\b"
    r"(?:,? (?:but )?(?:about|roughly|probably|prob|maybe|similar|the|same|much)\b)*(?= ?(?:$|[.;,!\n]))"
)
"""A leg that nobody counted has no numbers, and takes none of the other's away."""
SPOKEN_SETS = (
    rewrite(_UNCOUNTED, "", " count"),
    rewrite(_CALVES, "calf raises", "calves"),
    rewrite(_WHAT_I_DID, r"\1 ", "what i "),
    rewrite(_TREATED, " each leg", " both "),
    rewrite(_MINUTE, "60 s", " flat| dead| exactly| sharp| dot"),
    rewrite(r"(\d), (?:the |my )?2 (?:legs|sides|feet)\b", r"\1 each leg", " 2 "),
    rewrite(r"\bwith (?:1|one|an?) (?:dumbb?ell|db|kettlebell|kb|weight|plate) of (?=\d)", "with ", " of "),
    rewrite(_HOW_IT_WAS, "", "wobbl|shaky|shook|swayed|struggled|grinding"),
    rewrite(_FIRST, r"\1 ", " first"),
    rewrite(_FELT_IN, r"\g<name> \g<sets>. \g<felt> during", "on |during|in |with |doing"),
    rewrite(_NOISE, r"\1 ", "pop|click|crack|creak|crunch|snap|grind"),
    rewrite(_FELT_IN, r"\g<name> \g<sets>. \g<felt> during", PLACE_NEEDS),
    rewrite(_IN_LETTERS, r"\3 \1x\2, \5 \1x\4", "("),
    rewrite(_ALL_WERE, r"\2 on the \3 \1x\4", " sets on "),
    rewrite(_SAME_LOAD, "", " same |same "),
    rewrite(_OVER_PLAN, "", "went "),
    rewrite(_STOPPED, r"\1 \2", " after 2"),
    rewrite(_GAVE_UP, r"one at \1, the other at \2", " on the "),
    rewrite(rf"\b(?:reps|sets) on {_SIDE}:", r"\1:", " on "),
    rewrite(_SIDE_BEHIND, r"\1 \2, ", "left. |right. | leg. | foot. | side. "),
    rewrite(_ROUGH, r"\1", " through| time| go| day| struggled"),
    rewrite(r"(?<=\d )b(?= ?(?:[.,;\n]|$))", "both", " b"),
    rewrite(_FOR_A_SIDE, r"\1 per \2", " for "),
    rewrite(_ASIDE, r"\g<before>\g<after>. \g<aside>", "("),
    rewrite(_FIRST_TWO, _alike, "first 2"),
    rewrite(_BY_NUMBER, r"\1, \1 and \2", "third|last|set 3"),
    rewrite(r"\b(step ?ups?) (?:w|w/|and|plus) (?=knee drive)", r"\1 ", "knee drive"),
    rewrite(_MILES, r"\1 \3 \2", "easy|steady|slow|gentle"),
    rewrite(r"(?<=[;,.] )t(?:ime)? ?= ?(?=\d{1,3} ?min)", "took ", "="),
    rewrite(_OTHERS_SAY, "", " my "),
    rewrite(r"^\W*(?:i )?(?:would|id|ill) (?:go with|go for|call it) (?=(?:an? )?\d)", "", " go | call it"),
    rewrite(r"\b(done|everything|all|lot) exc(?:ept)?\. (?=[a-z])", r"\1 except ", " exc"),
    rewrite(r" \((?:the )?gym (?:was |is )?(?:shut|closed|busy|full)[^()\d]*\)", "", "gym "),
)
