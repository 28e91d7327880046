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
    r"(?:ones|exercises?|thing(?:y|ies)|things(?= ?\d| i | ?:| ?,))\b"
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
_FIELDS = re.compile(
    r"\bsets ?[:=]? ?(one|[1-6]) ?[.,;]? ?(?:and )?reps ?[:=]? ?(\d{1,2})\b(?:[.,;]? ?legs?(?= ?[:=]))?"
)
"""What is filled in as in a form: "sets: 2. reps: 8"."""
_GO = re.compile(
    r"\b(?:go|try|attempt|turn) (?:number )?(one|[1-4])\b(?= ?(?:(?:was|got|lasted|:|=|-)|(?:about |around )?\d))"
)
_PART_OF_SETS = re.compile(r"\b(\d) of (?:the |my )?\d ((?!sets|reps)[a-z]+(?: [a-z]+){0,2}?) sets\b")
"""How many of the sets that were planned: "2 of the 3 bulgarian sets"."""
_CLOCK = re.compile(r"(?<![\d:.])([0-4]):([0-5]\d)(?![\d:]| ?(?:am|pm|/|per|pace|k\b|km))")
_AND_A_HALF = re.compile(r"\b(?:(a|one|[1-4]) )?min(?:ute)?s? and a half\b|\b(one|[1-4]) and a half min(?:ute)?s?\b")
_TOGETHER = re.compile(r"(?<=[\ds]) (?:all )?(?:together|altogether|combined|all in|all told)\b")
"""A total, of which nobody said how it was shared out."""
_HELD = re.compile(r"\b(?:planks?|balance|hold|stand|stood)\b")
_CLOCKED = re.compile(r"\b(?:ran|run|runs|slept|sleep|bed|woke|pace|easy|tempo|long|parkrun|am|pm)\b")
_RESTATED = re.compile(
    r"\b([2-6]) (x|sets of|rounds of|lots of) (\d{1,2})\b([^\d.;\n]{0,50}?),? (?:so|i e|ie|thats|that is|meaning|"
    r"which is) "
    r"\3\b(?= (?:each|per|a|on each|both|every))"
)
"""The reps said once more: "3 sets of 18, one foot at a time so 18 each"."""
_IN_BRACKETS = re.compile(
    r"\((?![^()]*\d)(?=[^()]*\b(?:sav|rest|spar|protect|nurs|keep|leav|skip|avoid|not )\w*)[^()]*\b(?:left|"
    r"right)\b[^()]*\)"
)
"""A leg that was not used, beside the numbers of the other."""
_AT_A_TIME = re.compile(
    r",? ?\b(?:on |with )?(?:one|1|a single) (?:foot|leg|side) (?:at a time|at once|after the other)\b"
)
_UNSTEADY = re.compile(
    r"\b(?:my |the )?balance (?=(?:was|is|felt|went|a bit|bit|still|not)(?: \w+){0,2} (?:rubbish|off|shaky|bad|poor|"
    r"terrible|awful|iffy|wobbly|shocking|better|worse|crap|naff|ropey|pants|great|out|dodgy|suspect|"
    r"gone)\b(?![^.;\n]*\d))"
)
"""How steady somebody was, and not the exercise."""
_HOUR_AND = re.compile(
    r"\b(?:an|1|one) hour (?:and )?(?:(\d{1,2})(?: ?min(?:ute)?s?)?|a quarter)\b(?! ?(?:x|reps|k\b|km|sets|/|:|\d))"
)
_QUARTER = re.compile(r"\b(?<!three )(?:a )?quarter of an hour\b")
_POUNDERS = re.compile(r"(?<=\d)[ -]?pounders?\b")


def in_shorthand(text: str) -> str:
    """Return a text in plain lower case with what was told of sets in shorthand."""
    text = _IN_BRACKETS.sub(" ", text) if "(" in text else text
    if "hour" in text:
        text = _HOUR_AND.sub(lambda told: f"{60 + int(told[1] or 15)} minutes", _QUARTER.sub("15 minutes", text))
    text = _UNSTEADY.sub("steadiness ", text) if "balance " in text else text
    text = _FIELDS.sub(_product, text) if "reps" in text else text
    text = _AT_A_TIME.sub(" ", text) if " time" in text or " other" in text else text
    text = _GO.sub(r"set \1", text) if "go " in text or "try " in text or "turn " in text else text
    text = _PART_OF_SETS.sub(r"\2 \1 sets", text) if " sets" in text else text
    text = _RESTATED.sub(r"\1 \2 \3\4, ", text) if "so " in text or "th" in text else text
    text = _in_seconds(text) if ":" in text or " and a half" in text or " all" in text or " com" in text else text
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


def _in_seconds(text: str) -> str:
    if not _HELD.search(text) or _CLOCKED.search(text):
        return text
    text = _CLOCK.sub(lambda told: f"{60 * int(told[1]) + int(told[2])} seconds", text)
    text = _AND_A_HALF.sub(_with_half, text)
    return _TOGETHER.sub(" in total", text)


def _with_half(told: re.Match[str]) -> str:
    whole = told[1] or told[2] or "1"
    return f"{60 * (int(whole) if whole.isdigit() else 1) + 30} seconds"


def _product(told: re.Match[str]) -> str:
    return f"{1 if told[1] == 'one' else told[1]} x {told[2]}"


def _family(told: re.Match[str]) -> str:
    return _FAMILIES.get(told[1], told[1])


def _shorter(told: re.Match[str]) -> str:
    amount, words, minus, less, place = told.groups()
    fewer = _WORDS.get(minus or less) or int(minus or less)
    if int(amount) <= 2 * fewer:
        return told[0]
    place = place.removeprefix("very ").replace("final", "last")
    return f"{amount}{words}, {place} {int(amount) - fewer}"
