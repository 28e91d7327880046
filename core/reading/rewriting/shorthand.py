"""Write in the shorthand that is read what is told in a roundabout way: "did two of those", "minus one on the last"."""

from core import regex as re
from core.reading.held import stands
from core.reading.lexicon.numbers import PLURALS
from core.reading.rewriting.rewrites import Steps, rewrite
from core.reading.rewriting.usage import HONESTY

_OF_THOSE = re.compile(r",? (?:i )?(?:did |done |and |x |times |managed |made )*([2-5]) of (?:those|them|these)\b")
"""How many sets of what was just said."""
_ROUND = re.compile(r"(?:^|(?<=[ ,:;\n]))s(?:et)? ?[1-6] ?[:=-]? ?(?=\d+ ?(?:l|r|left|right)\b)")
"""The number of a set before both of its sides: "s1 10l 10r, s2 9l 10r"."""
_TOO_HEAVY = re.compile(
    rf"\b(?:wasnt|werent|not|didnt|couldnt|no)\b[a-z ]{{0,30}} the (?:\d+s|{'|'.join(sorted(PLURALS))}|\d+ ?(?:kg|"
    r"lb)s?)(?= ?(?:,|so\b|and\b|but\b))"
)
"""A weight that was not taken."""
_DESCRIBED = re.compile(
    r"\bthe (?:one|exercise|thing) (?:where|when|with|that|in which) (?:you |i |we )?(?:have to |had to |do |did |"
    r"hold |go |the )*(balanc|step up|step down|bridg|plank|lung)(?:e|es|ing|ed|s)?\b"
    r"(?: (?:on|the|one|a|leg|foot|box|step))*"
)
_FAMILIES = {"calf": "calf raises", "balanc": "balance", "bridg": "bridge", "lung": "lunge"}
_FEW = r"(one|1|2|3|a couple)(?: of)?(?: reps?)?"
_FEWER = re.compile(
    rf"(?<![\d.])(\d{{1,2}})((?: ?(?:s\b|secs?\b|seconds?\b|reps?\b))?[^\d.;\n]{{0,40}}?)(?:,| -| but| and| just|\()*"
    rf" ?(?:(?:minus|less) {_FEW}|{_FEW} (?:less|fewer|short|down|shy|off|under))(?: reps?)? "
    r"(?:on|in|for|with)(?: the| my)? ((?:very )?(?:last|final)(?: left| right| l| r)?(?: set| one| round)?|"
    r"(?:second|third|2nd|3rd) (?:set|one|round))\b"
)
"""A set that was shorter than the others by so many: "3x8 each, minus one on the last"."""
_WORDS = {"one": 1, "a couple": 2}
_REASON = re.compile(
    r",? \b(?:because|cos|coz|cause|cuz) (?=[a-z' ]{0,20}\b(?:gym|mat|bar|rack|bench|box|bands?|kit|weights?|"
    r"dumb ?bells?|kettle ?bells?|bells?|plates?|machine|equipment|grip|kids?|one of|they|he|she|dog|cat|phone|music|"
    r"room|i look|i forgot|i lost count)\b)[a-z' ]{3,60}, (?=(?:[a-z]+ ){0,3}\d)"
)
"""Why something was done so, before its numbers: things and others, never what the athlete felt."""
_FIELDS = re.compile(
    r"\bsets ?[:=]? ?(one|[1-6]) ?[.,;]? ?(?:and )?reps ?[:=]? ?(\d{1,2})\b(?:[.,;]? ?legs?(?= ?[:=]))?"
)
"""What is filled in as in a form: "sets: 2. reps: 8"."""
_GO = re.compile(
    r"\b(?:go|try|attempt|turn) (?:number )?(one|[1-4])\b(?= ?(?:(?:was|got|lasted|:|=|-)|(?:about |around )?\d))"
)
_CLOCK = re.compile(r"(?<![\d:.])([0-4]):([0-5]\d)(?![\d:]| ?(?:am|pm|/|per|pace|k\b|km))")
_AND_A_HALF = re.compile(r"\b(?:(a|one|[1-4]) )?min(?:ute)?s? and a half\b|\b(one|[1-4]) and a half min(?:ute)?s?\b")
_HELD = re.compile(r"\b(?:planks?|balance|hold|stand|stood)\b")
_CLOCKED = re.compile(r"\b(?:ran|run|runs|slept|sleep|bed|woke|pace|easy|tempo|long|parkrun|am|pm)\b")
_RESTATED = re.compile(
    r"\b([2-6]) (x|sets of|rounds of|lots of) (\d{1,2})\b([^\d.;\n]{0,50}?),? (?:so|i e|ie|thats|that is|meaning|"
    r"which is) \3\b(?= (?:each|per|a|on each|both|every))"
)
"""The reps said once more: "3 sets of 18, one foot at a time so 18 each"."""
_IN_BRACKETS = re.compile(
    r"\((?![^()]*\d)(?=[^()]*\b(?:sav|rest|spar|protect|nurs|keep|leav|skip|avoid|not )\w*)[^()]*\b(?:left|"
    r"right)\b[^()]*\)"
)
"""A leg that was not used, beside the numbers of the other."""
_UNSTEADY = re.compile(
    r"\b(?:my |the )?balance (?=(?:was|is|felt|went|a bit|bit|still|not)(?: \w+){0,2} (?:rubbish|off|shaky|bad|poor|"
    r"terrible|awful|iffy|wobbly|shocking|better|worse|crap|naff|ropey|pants|great|out|dodgy|suspect|"
    r"gone)\b(?![^.;\n]*\d|[^.;\n]*[.;\n] ?(?:\d{1,3} ?(?:s|secs?|seconds?)\b|(?:left|right|l|r) \d{1,3}[ ,/]+\d)))"
)
"""How steady somebody was, and not the exercise."""
_HOUR_AND = re.compile(
    r"\b(?:an|1|one) hour (?:and )?(?:(\d{1,2})(?: ?min(?:ute)?s?)?|a quarter)\b(?! ?(?:x|reps|k\b|km|sets|/|:|\d))"
)
_TRACK = re.compile(
    r"(?<!intervals )(?<!interval )(?<!reps )(?<!repeats )(?<!instead of )(?<!instead of the )"
    r"\b([1-9]|[1-3]\d) ?[x*] ?(?:(?:[2-9]00|1[026]00|[23]000)(?: ?(?:m|met(?:er|re)s?))?|"
    r"[1-5](?:[.,]5)? ?(?:k|kms?|miles?|mi))\b(?! ?(?:intervals?|track|of|in|kgs?|lbs?|steps?)\b|[/.,]\d)"
)
"""So many of a distance that is run on a track: nothing of a strength session is so long."""
_OTHERWISE = re.compile(
    r"\b(?:pace|tempo|threshold|hills?|sw[ia]m\w*|pool|bike\w*|cycl\w*|row(?:ed|ing|s)?|ski\w*|carr(?:y|ies|ied)|"
    r"sled|lung\w*|walk\w*)\b"
)
"""What says of such distances that they were another run, or none."""
_PARKRUN = re.compile(r"\b(park ?run)(,? (?:yesterday|today|this morning|(?:on )?sat(?:urday)?),?) ([1-5]\d:[0-5]\d)\b")


_LATER = re.compile(
    r"(?:(?:,| and|) (?=(?:the )?(?:rest(?: of (?:it|them))?|others) )|"
    r"(?:,| and) (?=(?:the )?(?:session|strength|gym|workout|weights) ))"
    r"(?=[a-z ]{4,24}? (?:is )?(?:tomorrow|later|another day|to come|to follow)\b)"
)
"""What is put off begins a sentence: what stands before it was done."""
_LOADED_FOR = re.compile(
    r"\b(?:(?:moved|went|stepped|bumped|jumped|dropped|stayed|stuck) (?:up |down )?(?:to|at|with) (?:the )?|"
    r"(?:used|did|took) (?:the )?)?(\d{1,3}(?:\.\d{1,2})?) ?(?:kgs?|kilos?|s) for (?:the |my )?"
    r"(?!(?:sets?|reps?|both|left|right|each|all|one|two|time|balanc\w*|\w*planks?|holds?|side|the|my|a|l|r)\b)"
    r"([a-z]+(?: [a-z]+)?),? (?=\d)"
)
"""A load told before the exercise that it is of, which has its numbers behind it: "up to 10 kg for the rdls 8 8"."""
_SCORED = re.compile(r"\brpe ?:?(\d{1,2}(?:\.5)?)[ ,;/]+p ?:?(\d{1,2})\b(?:[ ,;/]+s ?:?(\d{1,2})\b)?")
"""Effort, pain and soreness by their letters: "rpe7 p0 s3"."""
_BY_NUMBER = re.compile(
    r"(?<![\d,.x/] )\b([1-6] (?:done|yes|yep|nope|no|nah|skipped|missed|tickmark|crossmark))"
    r"(?= [1-6] (?:done|yes|yep|nope|no|nah|skipped|missed|tickmark|crossmark)\b)"
)
_SO_LONG = re.compile(
    r"\b(took|lasted|took me) ((?:about |around )?\d{2} ?min(?:ute)?s?) "
    r"(?=[a-z][a-z -]{1,24} \d{1,2}[ ,x/]{1,3}\d)(?!(?:and|to|for|of|at|in|on|with|felt|rpe|slept|left|right|but)\b)"
)
"""How long all of it took, before the first exercise."""


def _of_a_hold(told: re.Match[str], plain: str) -> str:
    """Write a time plainly where something was held, and nothing was run or slept."""
    return plain if stands(_HELD, told.string) and not stands(_CLOCKED, told.string) else told[0]


def _with_half(told: re.Match[str]) -> str:
    whole = told[1] or told[2] or "1"
    return _of_a_hold(told, f"{60 * (int(whole) if whole.isdigit() else 1) + 30} seconds")


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


SHORTHAND = Steps(
    *HONESTY,
    rewrite(_LATER, ". ", "tomorrow|later|another day|to come|to follow"),
    rewrite(_LOADED_FOR, r"\2 \1kg ", " for "),
    rewrite(_SCORED, lambda told: f"rpe {told[1]}, pain {told[2]}" + f", soreness {told[3]}" * bool(told[3]), "rpe"),
    rewrite(_BY_NUMBER, r"\1,", " done| yes| yep| no| nah| skipped| missed| tickmark| crossmark"),
    rewrite(_SO_LONG, r"\1 \2, ", "took|lasted"),
    rewrite(_IN_BRACKETS, " ", "("),
    rewrite(r"\b(?<!three )(?:a )?quarter of an hour\b", "15 minutes", "quarter"),
    rewrite(_HOUR_AND, lambda told: f"{60 + int(told[1] or 15)} minutes", " hour"),
    rewrite(_UNSTEADY, "steadiness ", "balance "),
    rewrite(_FIELDS, _product, "reps"),
    rewrite(_GO, r"set \1", "go |try |attempt |turn "),
    # How many of the sets that were planned: "2 of the 3 bulgarian sets".
    rewrite(r"\b(\d) of (?:the |my )?\d ((?!sets|reps)[a-z]+(?: [a-z]+){0,2}?) sets\b", r"\2 \1 sets", " sets"),
    rewrite(_RESTATED, r"\1 \2 \3\4, ", "so |i e |ie |that|meaning|which is"),
    rewrite(_TRACK, lambda told: told[0] if stands(_OTHERWISE, told.string) else "intervals", "x|*"),
    rewrite(_PARKRUN, r"\1 \3\2", "run"),
    rewrite(_CLOCK, lambda told: _of_a_hold(told, f"{60 * int(told[1]) + int(told[2])} seconds"), ":"),
    rewrite(_AND_A_HALF, _with_half, "and a half"),
    rewrite(_DESCRIBED, _family, "the one |the exercise |the thing "),
    rewrite(r"\bfollowed (?:up )?(?:by|with) (?=\d)", "then ", "followed"),
    rewrite(_OF_THOSE, r" x \1", " of th"),
    rewrite(_FEWER, _shorter, "last|final|second |third |2nd |3rd "),
    rewrite(_REASON, ", ", "cos |cause |coz |cuz "),
    rewrite(_TOO_HEAVY, ",", " the "),
    rewrite(r"(?<=\d) aside\b", " a side", " aside"),
    rewrite(r"(?<=\d)[ -]?pounders?\b", " lb", "pounder"),
)


def in_shorthand(text: str) -> str:
    """Return a text in plain lower case with what was told of sets in shorthand."""
    text = SHORTHAND.rewritten(text)
    return _ROUND.sub("", text) if len(_ROUND.findall(text)) > 1 else text
