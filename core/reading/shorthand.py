"""Write in the shorthand that is read what is told in a roundabout way: "did two of those", "minus one on the last"."""

import re

from core.reading.lexicon.numbers import PLURALS

_TWICE = re.compile(
    r"(?<![\d./,x+@-])(?<![\dx/,+@-] )(?<!rpe )(?<!by )(?<!of )\b(\d{1,3}(?: ?(?:s|secs?|seconds?))?)(?: reps?)?,? "
    r"twice(?= ?(?:$|[.;)]|,? ?(?:and |but |then |the |my |on )*(?:left|right|l|r)\b))"
)
_REPS_TIMES = re.compile(
    r"(?<![\d./,x+@-])(?<![\dx/,+@-] )\b(\d{1,2}) (?:reps|repetitions),? ([2-5]) ?(?:x|times|lots|goes)\b"
    r"(?! ?(?:\d+(?! ?(?:kg|kilo|lb|pound))|kg|lb|reps|sets|per |each |a leg|a side))"
)
_OF_THOSE = re.compile(r",? (?:i )?(?:did |done |and |x |times |managed |made )*([2-5]) of (?:those|them|these)\b")
"""How many sets of what was just said."""
_ROUND = re.compile(r"(?:^|(?<=[ ,:;\n]))s(?:et)? ?[1-6] ?[:=-]? ?(?=\d+ ?(?:l|r|left|right)\b)")
"""The number of a set before both of its sides: "s1 10l 10r, s2 9l 10r"."""
_FOLLOWED = re.compile(r"\bfollowed (?:up )?(?:by|with) (?=\d)")
_ONCE_MORE = re.compile(r"\b(?:and |then )*(?:once more|one more time|once again)\b(?=[ ,:]*\d)")
_ASIDE = re.compile(r"(?<=\d) aside\b")
_GIVEN = re.compile(
    r",? (?:and |so )*(?:i |id |ill |i would |i will |would |will )*(?:give|gave|rate|rated|score|scored|call|called) "
    r"(?:those|them|these) (?:all |both |rpe |an? |at |as )*(\d{1,2}(?:\.5)?)(?: ?/ ?10| out of 10)?"
    r"(?: (?:for |of |on )?(?:effort|rpe|hardness|difficulty))?\b(?! ?(?:sets|reps|x|kg|/))"
)
"""The effort of the sets that were just told: "i'd give those a 6"."""
_TOO_HEAVY = re.compile(
    rf"\b(?:wasnt|werent|not|didnt|couldnt|no)\b[a-z ]{{0,30}} the (?:\d+s|{'|'.join(sorted(PLURALS))}|\d+ ?(?:kg|"
    rf"lb)s?)"
    r"(?= ?(?:,|so\b|and\b|but\b))"
)
"""A weight that was not taken."""
_CALLED = re.compile(
    r"\b(?:the |my |those |them )?(calf|balance|bridge|plank|step up|step down|lunge|deadlift|split squat) "
    r"(?:ones|exercises?|thing(?:y|ies|s)(?= ?\d| i | ?:| ?,))\b"
)
_DESCRIBED = re.compile(
    r"\bthe (?:one|exercise|thing) (?:where|when|with|that|in which) (?:you |i |we )?(?:have to |had to |do |did |"
    r"hold |go |the )*(balanc|step up|step down|bridg|plank|lung)(?:e|es|ing|ed|s)?\b"
    r"(?: (?:on|the|one|a|leg|foot|box|step))*"
)
_FAMILIES = {"calf": "calf raises", "balanc": "balance", "bridg": "bridge", "lung": "lunge"}
_FEW = r"(one|1|2|two|3|three|a couple)(?: of)?(?: reps?)?"
_FEWER = re.compile(
    rf"(?<![\d.])(\d{{1,2}})((?: ?(?:s\b|secs?\b|seconds?\b|reps?\b))?[^\d.;\n]{{0,40}}?)(?:,| -| but| and| just|\()*"
    rf" ?(?:(?:minus|less) {_FEW}|{_FEW} (?:less|fewer|short|down|shy|off|under))(?: reps?)? "
    r"(?:on|in|for|with)(?: the| my)? ((?:very )?(?:last|final)(?: left| right| l| r)?(?: set| one| round)?|"
    r"(?:second|third|2nd|3rd) (?:set|one|round))\b"
)
"""A set that was shorter than the others by so many: "3x8 each, minus one on the last"."""
_WORDS = {"one": 1, "two": 2, "three": 3, "a couple": 2}
_REASON = re.compile(
    r",? \b(?:because|cos|coz|cause|cuz) (?![^,.;\d]*\b(?:pain|hurt|sore|ache|aching|knee|calf|hip|back|shin|ankle|"
    r"foot|achilles|ill|sick|dizzy|chest|tired|time)\w*\b)[a-z' ]{3,60}, (?=(?:[a-z]+ ){0,3}\d)"
)
"""Why something was done so, before its numbers."""
_POUNDERS = re.compile(r"(?<=\d)[ -]?pounders?\b")


def in_shorthand(text: str) -> str:
    """Return a text in plain lower case with what was told of sets in shorthand."""
    text = _CALLED.sub(_family, text) if " one" in text or " exercise" in text or " thing" in text else text
    text = _DESCRIBED.sub(_family, text) if "the " in text else text
    text = _REPS_TIMES.sub(r"\2 x \1", text) if " rep" in text else text
    text = _TWICE.sub(r"\1, \1", text) if "twice" in text else text
    text = _FOLLOWED.sub("then ", text) if "followed" in text else text
    text = _OF_THOSE.sub(r" x \1", text) if " of th" in text else text
    text = _ROUND.sub("", text) if len(_ROUND.findall(text)) > 1 else text
    text = _FEWER.sub(_shorter, text) if " set" in text or "last" in text or "final" in text else text
    text = _REASON.sub(", ", text) if "cos" in text or "cause" in text or "coz" in text or "cuz" in text else text
    text = _ONCE_MORE.sub(",", text) if "once " in text or "one more" in text else text
    text = _TOO_HEAVY.sub(",", text) if " the " in text else text
    text = _ASIDE.sub(" a side", text) if " aside" in text else text
    text = _GIVEN.sub(r" @\1", text) if " those" in text or " the" in text else text
    return _POUNDERS.sub(" lb", text) if "pounder" in text else text


def _family(told: re.Match[str]) -> str:
    return _FAMILIES.get(told[1], told[1])


def _shorter(told: re.Match[str]) -> str:
    amount, words, minus, less, place = told.groups()
    fewer = _WORDS.get(minus or less) or int(minus or less)
    if int(amount) <= 2 * fewer:
        return told[0]
    place = place.removeprefix("very ").replace("final", "last")
    return f"{amount}{words}, {place} {int(amount) - fewer}"
