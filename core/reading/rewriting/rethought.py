"""Write what is put right on looking again as a correction: "slept 5... no, 6.5", "8 8 each not 8, 7"."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.of_body import tells_of_body
from core.reading.rewriting.rewrites import Steps, rewrite

_ALSO = r"(?:and|but|so|oh|ah|ok|um|hmm|then|i|ive|ill|just|now|have|had|having|let|lemme|me)"
_LED = rf"(?<=[.,;!:)-]) ?(?:{_ALSO} )*"
_SOURCE = r"(?:watch|garmin|coros|polar|suunto|fitbit|whoop|oura|ring|strava|phone|app|log|notes?|sheet|tracker|diary)"
_FOUND = (
    r"(?=(?:(?:it|that|they) |it|thats )?"
    rf"(?:was|were|is|its|says|said|a|an|only|actually|more|not|did|i|rpe|{PLACE}|(?:on )?(?:the )?(?:left|right)|\d))"
)

_NOT_THAT = re.compile(
    r"\b(?:was|is|said|wrote|put|typed) (?:the |my |it was (?:the |my )?)?'?(left|right)'?"
    r"(?: (?!and\b|but\b)[a-z]+)?,? (?:is|its|it is|(?:where|when|but|instead of)(?: [a-z]+){0,6}?)"
    r"(?: actually| really)? (?:the |my )?'?(left|right)\b'?"
)
"""A side that was told wrongly, and the right one behind it: "the knee i said was the left is the right"."""

_SAID_MEANT = re.compile(
    rf"\b(?:i )?(?:said|wrote|put|typed) (?:the |my )?(?:left|right) ({PLACE})(?: earlier)?,? (?:but |and )?(?:i )?"
    r"(?:actually |really )?(?:meant|mean|should be|should have been|its|it is|it was) (?:the |my )?(left|right)"
    rf"(?: one| side| leg)?(?= ?(?:$|[,.;!]|and\b|(?:{PLACE})\b))(?: \1)?"
)
_I_SAID = re.compile(
    rf"\b(?:(?:ah|oh|sorry|hang on|so|coach|earlier),? )*i (?:said|wrote|put|typed|"
    rf"told you) (?:that )?(?:it was )?(?:the |my )?(left|right) ({PLACE})\b[^;\n]*?[.,] ?(?=(?:it is|its|it was|"
    rf"thats|was) (?:really |actually )?(?:the |my )?(?!\1)(?:left|right) \2\b)"
)
"""A side that a sentence of its own puts right: "I said the right ankle was a 4. It's the left ankle"."""


def _right_side(said: re.Match[str]) -> str:
    return f"is the {said[2]}" if said[1] != said[2] else said[0]


_BACKWARDS = (
    r"(?<=[.,;!:)-]) ?(?:(?:sorry|oops|no|ah|oh|wait),? )*(?:i |ive )?(?:got|had|have|put|wrote|typed|told)(?: you)? "
    r"(?:it|that|them|those)(?: all)? (?:backwards|(?:the )?wrong way (?:round|around)|mixed up|muddled(?: up)?|"
    r"back to front|swapped(?: round)?)\b"
)
"""Legs told the wrong way round."""
_SWAPPED = "backwards|wrong way|mixed up|muddled|back to front|swapped"
_SIDE = r"(?:the |its |it was )?(?:left|right|lt|rt|l|r)\b"
_BOTH_ANEW = rf"(?={_SIDE}\D{{0,12}}\d[^.;\n]*?\b(?:left|right|lt|rt|l|r)\b\D{{0,12}}\d)"
_ONE_ANEW = rf"(?: ?[,.:;-]+ ?{_SIDE}(?: (?:was|is|did|had|got))?(?:(?: | ?[,/+] ?)\d+)+)?(?= ?(?:$|[.;!]))"
_LIST_OF_SETS = re.compile(r"\d[ ,/]+\d")
_THAT_NUMBER = re.compile(
    r"(?<=[,.;(-]) ?(?:(?:please |and )?(?:ignore|forget|scrap|delete|change) )?(?:that|the) (?:last )?(\d{1,3}),? "
    r"(?:(?:it|that) )?(?:was|is|should be|shouldve been|should have been|was meant to be|is meant to be|to) "
    r"(?:really |actually )?(?:an? )?(\d{1,3})(?= ?(?:$|[.,;!)]))"
)
"""A number that is named to put it right: "10 9 right, ignore that 9, it was 10"."""


def _that_number(said: re.Match[str]) -> str:
    """Put right a number of sets that was told once; of the body, or told twice, it is not known which is meant."""
    before = said.string[: said.start()]
    told = re.findall(r"\d+", before)
    sets = told.count(said[1]) == 1 and _LIST_OF_SETS.search(before) and not tells_of_body(before)
    return f" no wait {said[2]} not {said[1]}" if sets else said[0]


RETHOUGHT = (
    rewrite(
        r"\b(?:no idea|not sure|dont know|god knows) why i (?:said|wrote|put|typed) (?:an? )?\d+(?:\.5)?,? ?",
        "no wait ",
        "why i ",
    ),
    rewrite(rf"{_BACKWARDS} ?[,.:;-]+ ?{_BOTH_ANEW}", " no wait ", _SWAPPED),
    rewrite(rf"{_BACKWARDS}{_ONE_ANEW}", " other way round", _SWAPPED),
    rewrite(_SAID_MEANT, r"\2 \1", "said|wrote|put|typed"),
    rewrite(_I_SAID, "", "i said|i wrote|i put|i typed|i told"),
    rewrite(_THAT_NUMBER, _that_number, "that |the "),
    # Sets that are said once more at the end of an explanation.
    rewrite(
        r"(?<=[.;])\s*so (?:that is |thats |its |it was )?(?=\d{1,3}(?:(?: and |, ?| ?/ ?| )\d{1,3})+,? (?:both|each|"
        r"per|on both)\b)",
        " no wait ",
        "so ",
    ),
    rewrite(_NOT_THAT, _right_side, "left"),
    # What was looked up stands against what was said from memory.
    rewrite(
        rf"{_LED}(?:check\w*|look(?:ed|ing)?|recount\w*|recheck\w*|correct(?:ed|ing)?|fix(?:ed|ing)?)(?: (?:it|that|"
        rf"this|again|up|at|back|through|twice|properly|the|my|now|{_SOURCE}))*(?: ?[,.:;-]+ ?| and ){_FOUND}",
        " no wait ",
        "check|look|count|correct|fix",
    ),
    rewrite(
        rf"{_LED}(?:the |my )?{_SOURCE} (?:says|said|shows|showed|has|had|reckons|thinks)(?: it was| its)?:? (?=\d)",
        " no wait ",
        " says| said| show| has| had| reckons| thinks",
    ),
    rewrite(rf"{_LED}(?:it )?turns out,? (?:that )?{_FOUND}", " no wait ", "turns out"),
    rewrite(
        r"(?<=\w)(?:\.\.+|,|\.) ?(?:hm+|well),? (?=(?:it was|its|make|call|more like|right|left|a)\b|\d)",
        " no wait ",
        "hm|well",
    ),
    # Which of the two is for those to say who read both: the worse pain, the shorter night, or a question.
    rewrite(r"(?<=\d),? or (?:(?:was|is) (?:it|that) |maybe |perhaps |even )?(?=\d)", " or ", " or "),
    rewrite(r"\b(left|right),? or (?:was|is) (?:it|that) (?:the |on the )?(?=left|right)", r"\1 or ", " or was| or is"),
)


_NUMBER = r"\d{1,6}(?:[.,]\d)?"
_NOT_BUT = re.compile(
    rf"[,;.! -]{{1,4}}(?:and |but |sorry )?not (?:a )?({_NUMBER})(?! ?/| ?x| ?min| ?h)(?: each)?,? ?(?:-|but|its|it "
    rf"was|it is|rather)? ?(?:a )?({_NUMBER})(?= ?(?:$|[.,;!]| each| both| on| for))"
)
_INSTEAD_OF = re.compile(
    r"[,;.!-]{1,3} {0,2}((?:(?:the|that|it|its|was|is|were|should|be|last|first|second|third|1st|2nd|3rd|one|set|rpe|"
    r"effort|left|"
    rf"right|leg|side|and|a) )*)({_NUMBER}),? (?:and )?not (?:a )?({_NUMBER})\b"
)
_THINKING = re.compile(
    r"\b(?:hmm+ |no )?let me (?:re ?)?(?:think|do|check|phrase|count|correct|fix)(?: (?:that|it|this))?(?: again)?\b"
)
_PUT = re.compile(
    rf"\bi (?:said|wrote|put|typed|logged|told you|entered) (?:rpe |an? |the )?({_NUMBER}),? (?:but|and) (?:it was|its|"
    rf"it is|i meant|i mean|it should be|should be|should have been|it should have been|meant|really|"
    rf"that was)(?: really| actually)? (?:an? )?({_NUMBER})"
)
_MAKE_THE = re.compile(
    r"(?:(?<=[,.;!-] )|(?<=\n))(?:and |please |can you |pls )*(?:make|change) (?:the |my |that )(\w+(?: \w+)?) (?:to |"
    r"into |as )?(?:an? )?(?=\d)"
)

_VALUE = (
    r"(?:(?:its|it|was|is|the|a|an|my|that|thats|only|at|rpe|like|about|maybe|say) )*"
    r"(?:\d|(?:left|right|both|l|r|last|first|second|third|1st|2nd|3rd)\b)"
)
_SOUND = r"(?:h+m+|ah+|oh+|oo+h|well|lol|haha|hehe|uh+|eh|u+m+|ugh|a+r+gh|gah|damn|dammit|doh|crap|jeez|gosh|god|yikes)"
_TURNED = re.compile(
    rf"[,.;!-]* ?\b(?:(?:{_SOUND}[,.!]* ){{1,4}}no|what (?:am|was) i (?:saying|on about|talking about|thinking|"
    r"writing)|cancel that|wrong number|wrong figure|(?:now |when )?(?:that |when )?(?:i think|thinking) (?:about|"
    r"of) it|looking (?:back|at it again)|senior moment|forgive me|pardon me|better (?:say|to say)|should(?: have|"
    r"ve)? (?:be(?:en)?|said|put|written)|oo+ps+(?:ie)?|whoopsie|fix|no thats not right|no thats wrong|in fact|"
    r"in reality|if im (?:being )?honest|truth be told|let me be honest|(?:make|lets make) (?:it|that)|lets say"
    rf")\b[,.:!;-]*(?: (?:no|sorry|actually))? (?={_VALUE})"
)
"""Words that turn back on what was said, right before another value for it."""
_LEG = r"(?: (?:both|each|ea|left|right|l|r|both (?:legs|sides)|each (?:leg|side)|per (?:leg|side)))"
_WEIGHED = re.compile(
    rf"(\d{_LEG}?)(?:[,.;-]* (?:to be fair|honestly|really|closer to|more like|{_SOUND})[,.]*+){{1,4}} "
    rf"(?=(?:its |a |an |rpe )*\d+(?:\.5)?(?:[ /]\d+)*{_LEG}? ?(?:$|[,.;!])|(?:left|right) ?(?:$|[,.;!]))"
)
"""Words between two values of one thing, the second of which stands for itself."""


def _not_but(match: re.Match[str]) -> str:
    return f" , i meant {match[2]} not {match[1]}" if _said_before(match, match[1]) else match[0]


def _instead_of(match: re.Match[str]) -> str:
    return f" , i meant {match[1]}{match[2]} not {match[3]}" if _said_before(match, match[3]) else match[0]


def _said_before(match: re.Match[str], number: str) -> bool:
    return re.search(rf"(?<![\d.]){re.escape(number)}(?![\d])", match.string[: match.start()]) is not None


_MEANT_TO_BE = re.compile(r"\bshould(?: have|ve) been\b")
_EFFORT_BEFORE = re.compile(
    r"(?:\b(?:rpe|effort|an?|was|felt|felt like)[ :]+(?P<named>\d{1,2}(?:\.5)?)|"
    r"\b(?P<of_ten>\d{1,2}(?:\.5)?)(?: ?/ ?| out of )10)(?: rpe| effort)?(?:[ ,.]+(?:but|when|and|it|that))*$"
)


def _turned(match: re.Match[str]) -> str:
    """Say "wait" where a value was told before; an effort that should have been lower is held against the plan."""
    before, after = match.string[: match.start()], re.search(r"\d+", match.string[match.end() :])
    effort = _EFFORT_BEFORE.search(before) if _MEANT_TO_BE.search(match[0]) and not tells_of_body(before) else None
    if effort and after and float(after[0]) < float(effort["named"] or effort["of_ten"]):
        return match[0]
    return ", wait " if re.search(r"\d", before) else match[0]


SLIPS = Steps(
    rewrite(r"\bedit #?[1-9](?= (?!sets?\b|reps?\b|left\b|right\b|x\b|each\b|on\b)[a-z]{2})", "edit", "edit "),
    rewrite(_NOT_BUT, _not_but, "not "),
    rewrite(_INSTEAD_OF, _instead_of, "not "),
    rewrite(_THINKING, "wait", "let me "),
    rewrite(
        _TURNED, _turned,
        " no|what |cancel|wrong|think|looking|moment|give me|pardon|better|should|oops|fix|in fact|reality|if im|truth|"
        "honest|make |lets ",
    ),
    rewrite(
        _WEIGHED, r"\1, wait ",
        "fair|honestly|really|closer|more like|hm|ah|oh|well|lol|eh|uh|um|ugh|rgh|damn|crap|jeez|gosh|god|yikes",
    ),
    rewrite(_PUT, r"i meant \2 not \1", "said|wrote|put |typed|logged|told|entered"),
    rewrite(_MAKE_THE, r"i meant \1 ", "make |change "),
)  # fmt: skip
