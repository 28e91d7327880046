"""Take out what is told beside sets and changes nothing of them: the heart rate, the other hand, the place."""

import re

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
_ITS_NAME = re.compile(
    r" ?\(?\b(?:is that|if thats|is it|not sure thats) (?:the |how |what )[a-z ]{0,24}"
    r"(?:name|word|term|called|spell(?:ed|ing)?)(?: it)?\??\)?(?= |$|[,.;:])"
)
_TO_SPARE = re.compile(
    r",? ?\b(?:with |w/? )?(?:about |around )?\d{1,2} ?(?:min(?:ute)?s?|secs?|seconds?|s) to spare\b"
)
_PLANNED = re.compile(
    r"(?<![,.;(!])[,.;(!]++ ?(?:the |my |your )?plan (?:said|says|was|wanted|asked for) "
    r"\d{1,3}(?:(?: ?[x/,] ?| )\d{1,3}){0,4}(?: reps| each)?(?= ?(?:$|[,.;)!]))"
)
_TOO_FAR = re.compile(
    r",? (?:seeing|since|because|cos|bc|as|given)(?: as| that)? (?:the )?\d{1,3}s? (?:was|were|is|felt) (?:too (?:much|"
    r"long|many|ambitious)|never|wishful|beyond|out of reach|impossible|ambitious|optimistic|a (?:dream|stretch|joke|"
    r"fantasy))\b(?: (?:thinking|me|happening|going to happen|today|tonight))*(?= ?(?:$|[,.;)!]))"
)
"""Why more was not done: "30, 30 seeing as 45 was wishful thinking"."""
_AS_TOLD = re.compile(
    r",? (?:nice and )?(?:slow(?:ly)?|steady|controlled)?,? ?(?:just )?(?:like|as) you (?:said|asked|wanted)\b"
)
_NO_MORE = re.compile(
    r"(?<=\d)[,;]? (?:(?:and|but|with|then) )*no (?:first|second|third|fourth|last)(?: (?:set|one|"
    r"round))?(?= ?(?:$|[.,;)]))"
)
"""A set that nobody did: "10 10 and no third"."""


BESIDE = (
    rewrite(_TO_SPARE, "", " to spare"),
    rewrite(_PLANNED, "", "plan "),
    rewrite(_TOO_FAR, "", " was | were | is | felt "),
    rewrite(_AS_TOLD, "", " you "),
    rewrite(_NO_MORE, "", " no "),
    rewrite(
        _RATE,
        lambda told: told[0] if _AT_REST.search(told.string) else told[1],
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
