"""Put a word of correction where a number is corrected without one: "8 8 each not 8, 7"."""

import re

from core.reading.rewriting.rewrites import rewrite

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
    r"ve)? be(?:en)?|oo+ps+(?:ie)?|whoopsie|fix|no thats not right|no thats wrong|in fact|in reality|"
    r"if im (?:being )?honest|truth be told|let me be honest|(?:make|lets make) (?:it|that)|lets say"
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


def _turned(match: re.Match[str]) -> str:
    """Say "wait" where a value was told before."""
    return ", wait " if re.search(r"\d", match.string[: match.start()]) else match[0]


SLIPS = (
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
