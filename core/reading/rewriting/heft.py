"""Write how a load was held in one way: "hugging a 6 kg bag of rice", "Weight: 6 kg" as "with 6 kg"."""

from core import regex as re
from core.reading.held import stands
from core.reading.rewriting.rewrites import rewrite

_WEIGHT = re.compile(
    r"(?<=[\da-z)])[,.;!]+ (?:the )?(?:weights?|load|dumbb?ells?|kettlebells?) ?(?:was|is|were|used|of|:|=|-)? ?"
    r"(?:an? )?(?=\d{1,3}(?:[.,]\d{1,2})? ?(?:(?:kgs?|kilos?|lbs?|pounds?)\b|$|[,.;!)]))"
)
_IN_HAND = re.compile(
    r"(\d ?(?:kgs?|kilos?|lbs?|pounds?)(?: (?:dbs?|dumbb?ells?|kbs?|kettlebells?|bells?|weights?))?) (?:in|per) "
    r"(?:each|both|either) hands?\b"
)
_BELLS_IN_HAND = re.compile(r"\b(\d{1,2}) ?s in (?:(?:each|both|my|the) )?hands?\b")
_KILOS = re.compile(r"(?<=[a-z] )(?<!ran )(?<!run )(?<!jog )(?<!easy )(\d{1,2}(?:\.5)?) ?k (?=\d{1,2}[ ,./x]+\d)")
"""A load as gyms write it, before its sets: "rdl 10k 8 8 8"."""
_HELD = re.compile(
    r"\b(?:while |whilst )?(?:hugging|clutching|gripping|lugging|cuddling|hoisting|loaded (?:up )?with|weighed down "
    r"(?:with|by)|armed with|goblet(?: style)?(?: with)?|rucking|lifting) (?=(?:an? |the |my |one |2 )?\d)"
)
_AT = re.compile(
    r"(?<!\d)(?<!\d )@ ?(?=(?:1[1-9]|[2-9]\d)(?:[.,]\d)?(?! ?(?:kg|lb|kilo|pound|s\b|sec|min|%|cm|:\d|reps?\b|x|/|\d|"
    r"km|k\b))|((?:1[1-9]|[2-9]\d)) (?!\1)(\d{1,2}) \2\b)"
)
"""A number above the scale of effort is a load, also before sets that are alike: "@12 10 10 10"."""


_HALF_KILOS = re.compile(
    r"(?<=[a-z] )(?<!\bran )(?<!\brun )(?<!\bslept )(?<!\bsleep )(?<!\brpe )(?<!\beffort )"
    r"([1-9]\d?\d?\.(?:5|25|75)) (?!\d+ ?/ ?10\b(?! ?/))(?=\d{1,2} ?[/,x] ?\d{1,2}(?! ?/ ?10\b)|\d{1,2} \d{1,2} \d)"
)
"""No number of reps has a half: "hip thrusts 42.5 10/10/9"."""
_BY_LOAD = re.compile(r"(?<=[a-z] )([1-9]\d{1,2}(?:\.\d+)?) ?x ?([5-9]|1\d|20) ?x ?([2-5])\b(?! ?x)")
"""A load, reps and sets: "hip thrusts 40x10x3"."""
_UNIT = r"(?:kgs?|kilos?|lbs?|pounds?)"
_BELL = r"(?:dumbb?ells?|dbs?|kettlebells?|kbs?|bells?|weights?|load)"
_NUMBER = r"\d{1,3}(?:\.\d+)?"
_WHAT = rf"(?:the |my )?{_NUMBER}(?:s\b| ?{_UNIT}\b)"
_WERE = r"(?:was|were|felt|is|are|had)"
_UNUSED = re.compile(
    rf",? (?:bc|because|cos|coz|as|since) (?:all )?{_WHAT} {_WERE}[a-z ]*(?=$|[,.;!])|[,;.]? (?:but |"
    rf"and )?(?:all )?{_WHAT} {_WERE} (?:(?:a|bit|way|far|all|both) )*(?:too [a-z]+|gone|taken|busy|"
    r"missing|in use|being used)(?: today)?(?:,? so (?:i )?(?:(?:went (?:with|for|to)|used|took|dropped to|"
    r"had) )?(?:the )?(?=\d))?|[,;.]? (?:(?:but|and|i|im|ive|am|think|was|a|bit|still) )*(?:couldnt|didnt|cant|wouldnt|"
    r"not (?:yet )?|ready for|want(?:ed)?|wish|next (?:time|week|session)|fancy|fancied|eyeing|aiming for|tempted)"
    rf"(?: (?!(?:up|more|past|beyond|finish|get|do) )[a-z]+){{0,4}}? {_WHAT}(?: [a-z]+){{0,4}}(?=$|[,.;!)])"
)
"""A weight that was not lifted: why another was not, or only wanted."""
_RAISED = r"(?:upped|raised|increased|bumped|lifted|moved|brought|dropped|lowered|went)(?: up| down)?"
_RAISED_TO = re.compile(
    rf"\b(?:i )?{_RAISED} (?:the |my )?{_BELL}(?: up| down)? to (?:the )?(\d{{1,3}}(?:\.\d+)?(?: ?{_UNIT})?) "
    r"(?:for|on|in|with) (?:the |my )?([a-z][a-z -]*?)(?= ?[,.:;(]| ?- | \d)"
)
_NAME_RAISED = re.compile(
    rf"\b(?:i )?{_RAISED} (?:the |my )?(?!{_BELL}\b)([a-z][a-z -]{{0,40}}?)(?: up| down)? to (\d{{1,3}}\.\d+|"
    rf"\d{{1,3}} ?{_UNIT})"
    r"(?=[ ,.:;(])(?! ?(?:reps|s\b|sec|min|km|mi|k\b))"
)
"""A new load said before the sets: "upped the bulgarians to 12.5"; a whole number without a unit may be one of reps."""
_OTHER = rf"(?:\d{{1,3}}\.\d+(?= ?(?:$|[,.;!)]))|{_NUMBER}(?:s\b| ?{_UNIT}\b))"
_CHANGED = re.compile(
    rf"(?<=[a-z\d])(?<!\ds),? (?:but |and )?(?:i )?(?:{_RAISED}|up|down)(?: from (?:the )?{_NUMBER}(?:s| ?{_UNIT})?\b)?"
    rf" to (?:the )?({_OTHER})(?! (?:for|on|in) (?:the |my )?(?:last|final|first|second))"
)
_CHANGED_FOR = re.compile(
    rf"(?<=[a-z\d)]),? (?:(?:and|but|then|i) )*(?:{_RAISED}|switched|changed|swapped|up|down)(?: it| back)* to "
    rf"(?:the )?({_NUMBER} ?{_UNIT}),? (?:(?:for|on|with) (?:the |an? |my |one )?(?:last|final|second|third|other)|"
    r"and (?:did|got|managed))(?: set| one| round)?(?:,| of| was|:)? (\d{1,3})\b(?! ?(?:kg|lb|sets?|x|/|of|at)\b)"
)
"""A load that was another for the sets behind it: "8 8, then dropped to 10 kg for a final 8"."""
_KIND_OF_SET = r"(?:top|heav(?:y|ier)|light(?:er)?|main|work(?:ing)?|drop|back ?-?off|down)"
_SET_KIND = re.compile(rf"\b(?:(?:(?:one|1|an?|the|my) )?{_KIND_OF_SET} sets?(?: of| was| were| at|:)?) (?=\d)")
_SETS_KIND = re.compile(
    rf"\b([2-5]|two|three|four) (?:{_KIND_OF_SET} sets|back ?-?offs|drop ?-?downs)(?: of| at| with| x|:)? (?=\d)"
)
"""What a set was in a row of them: "top set 10 @ 14 kg, then 2 backoffs of 10 @ 10 kg"."""
_HOLDS = re.compile(r"\b(?:side |front )?planks?\b|\bbalanc|\bholds?\b|\bstands?\b")
"""Another load than before: "8x3 both sides, dropped to 7.5", "bulgs up from 8s to 10s, 10 10 10"."""
_ADDED = re.compile(
    rf"\b(?:i )?(?:added|put|popped|stuck|used|grabbed|had|wore|carried|held|took|with) (?:an? |the |my )"
    rf"(\d{{1,3}}(?:\.\d+)? ?{_UNIT}) "
    r"(?:dumbb?ell|db|kettlebell|kb|bell|plate|weight|backpack|rucksack|pack|vest|bag|bottle|sandbag) "
    r"(?:to|for|on|onto) (?:the |"
    r"my )?([a-z][a-z -]*?)(?= ?[,.:;(]| ?- | \d)"
)
_LIES = re.compile(
    r"(\b(?:plate|weight|kg|kgs|kilos?|lbs?|bar|barbell|dumbb?ell|kettlebell|bell|sandbag|vest|backpack)) "
    r"(?:lying |resting |held )?(?:on|over|across) (?:my|the) (?:hips?|lap|pelvis|hip crease|thighs?)\b"
)
"""Where a weight lies says nothing of the body."""
_A_NUMBER_IN_HAND = re.compile(
    r"(?<=[a-z\d])(,| with| w/?|;) (?:an? )?(\d{1,2}) (?:in|per) (?:each|both|either) hands?\b"
)
_SETS = r"(\d[\dx ,/]*\d)(?: ?(?:each|both|per|a)(?: (?:leg|side)s?)?)?"
_ONE_SIDE = r"(?:on )?(?:the )?(left|right)(?: leg| side)?"
_LOAD = rf"(\d{{1,3}}(?:\.\d+)? ?{_UNIT})"
_LOADS_LISTED = re.compile(rf"(?:at|@|with|w/?) ?({_NUMBER}(?:(?:/|, ?|-){_NUMBER}){{2,}}) ?({_UNIT})\b")
"""A load for each set: "12/10/8 at 8/10/12 kg"."""
_LEG_LOAD = re.compile(
    rf"{_SETS}[,;]? (?:with )?{_ONE_SIDE}:? (?:with |at |@ ?|w/? ?)?{_LOAD}(?:,|/| and| but)+ ?{_ONE_SIDE}:? "
    rf"(?:with |at |@ ?|w/? ?)?{_LOAD}"
)
_LOAD_LEG = re.compile(
    rf"{_SETS}[,;]? (?:with |at |@ ?|w/? ?)?{_LOAD} {_ONE_SIDE}(?:,|/| and| but)+ ?(?:with |at )?{_LOAD} {_ONE_SIDE}"
)
"""Another load for each leg, behind sets that both did."""

_NOT_THAT_HEAVY = re.compile(
    r"(?:^|(?<=[,.;] )|\b(?:(?:it|that|was|used|with|only) )+)(\d{1,2}(?:\.\d)?),? (?:and )?not (?:the )?\d{1,2}"
    r"(?:\.\d)? ?(kgs?|kilos?|lbs?|pounds?)\b"
)
"""A load told beside the one that it was not: "it was 9 not 12 kilos"."""

_PUT_RIGHT = re.compile(
    rf"\b(?P<led>(?:were |was )?(?:at|with|@|using|used|held) ?)?{_NUMBER}(?(led)(?: ?{_UNIT})?| ?{_UNIT})[ ,.;-]+"
    rf"(?:(?:oops|no|sorry|wait|actually|i mean|i meant|make that|nope)[ ,.]+)+(?P<load>{_NUMBER} ?{_UNIT}),?"
    r"(?: (?:for|on|with) (?:all(?: (?:of )?(?:them|it|sets|three|two))?|both|each|every set|the lot|everything))?"
    r"(?=[ .,;:]*(?:\d{1,2}\b|$))"
)
"""A load put right before the sets that were done with it: "at 40, oops no, 45 kg. 10 10 10"."""


def _each_leg(said: re.Match[str]) -> str:
    sets, one, load, other, beside = said.groups()
    if said.re.pattern == _LOAD_LEG.pattern:
        one, load, other, beside = load, one, beside, other
    return f"{one} {sets} with {load}, {other} {sets} with {beside}" if one != other else said[0]


_LOAD_FOR = rf"({_NUMBER})(?: ?{_UNIT})? (?:for|x) (\d{{1,2}})(?: ?reps)?\b"
_LOADS_FOR = re.compile(
    rf"\b{_NUMBER} ?(?P<unit>{_UNIT}) (?:for|x) \d{{1,2}}\b(?: ?reps)?"
    rf"(?:(?:,| and|;)+ (?:then |and |up to |down to )*{_NUMBER}(?: ?{_UNIT})? (?:for|x) \d{{1,2}}\b(?: ?reps)?)+"
)
"""A load for each set, whose unit is told once: "40 kg for 10, 45 for 10, then 45 for 8"."""


def _each_load_for(said: re.Match[str]) -> str:
    return ", ".join(f"{load} {said['unit']} x {reps}" for load, reps in re.findall(_LOAD_FOR, said[0]))


def _each_load(said: re.Match[str]) -> str:
    return "with " + ", ".join(f"{load} {said[2]}" for load in re.findall(r"\d+(?:\.\d+)?", said[1]))


def _with_other(said: re.Match[str]) -> str:
    """Return another load; what is held goes from 40 s to 50 s."""
    return said[0] if stands(_HOLDS, said.string) else f", with {said[1]}"


_LIFTED = (
    r"(?:thrusts?|bulgarians?|bulgs?|bss|rdls?|dls?|deadlifts?|squats?|lunges?|ups?|downs?|raises?|bridges?|"
    r"romanians?|ht|hts|goblets?)"
)
_BARE = r"(?P<load>[1-9]\d{0,2}(?:\.(?:5|25|75))?)"
_ROW = r"(?P<row>\d{1,2}(?:(?: |, ?| ?/ ?)\d{1,2}(?![\d.])){1,4}|[2-5] ?x ?\d{1,2})(?! ?(?:kg|lb|/ ?10\b))"
_EACH = r"(?: ?(?:each|both|ea|per)(?: (?:leg|side)s?)?)?"
_LOAD_FIRST = re.compile(
    rf"\b(?P<name>{_LIFTED})(?:,| -|:)?"
    r"(?: (?:i|was|were|went|moved|stayed|stuck|kept|all|still|it|bumped|dropped|nudged))*"
    rf"(?: (?:up |down |back )?(?:to|at|on) {_BARE}(?: (?:today|again|now|this time))?|"
    rf" ?\({_BARE.replace('load', 'b')}\)|"
    rf" {_BARE.replace('load', 'c')} (?:today|now|this time|too|as well|again|for))(?:[,;:.-]| -)* ?{_ROW}"
)
_LOAD_LAST = re.compile(rf"\b(?P<name>{_LIFTED}:? {_ROW}{_EACH}),? (?:all )?(?:at|on) {_BARE}(?= ?(?:$|[,.;!\n]))")
_LOAD_ON = re.compile(rf"(?:^|(?<=[.,;\n] )){_BARE} on (?:the |my )?(?P<name>(?:[a-z]+ )?{_LIFTED})[,:;.-]* ?{_ROW}")
"""A load without a unit beside its sets: "thrusts went up to 42.5, 10 10 8", "rdls 8 8 8 each on 14"."""

_COUNTED_UP = re.compile(r"\b(?:ups?|downs?|raises?|bridges?)\b")
"""Exercises of which a whole number may be one of repetitions."""


def _with_load(said: re.Match[str]) -> str:
    """Write a number as a load where it has a half, or is higher than all sets beside it."""
    known = said.groupdict()
    load = known["load"] or known.get("b") or known.get("c") or ""
    sets = [int(number) for number in re.findall(r"\d+", said["row"])]
    if "x" in said["row"]:
        sets = sets[1:]
    counted = float(load) <= max(sets) or _COUNTED_UP.search(said["name"])
    if stands(_HOLDS, said.string) or ("." not in load and counted):
        return said[0]
    if said.re.pattern == _LOAD_LAST.pattern:
        return f"{said['name']} with {load}"
    return f"{said['name']} with {load}, {said['row']}"


KINDS_OF_SETS = (
    rewrite(_LOAD_FIRST, _with_load, " to | at | on |(|today|now|this time| too| as well| again| for "),
    rewrite(_LOAD_LAST, _with_load, " at | on "),
    rewrite(_LOAD_ON, _with_load, " on "),
    rewrite(_SETS_KIND, r"\1 x ", "set|offs|off |downs"),
    rewrite(_SET_KIND, "", " set"),
)
LOADS = (
    rewrite(r"\bwithout (?:any |the )?(?:weights?|loads?|dumbbells?)\b", "no weight", "without"),
    rewrite(
        r"\b((?:with|w/?|at|@|holding) ?\d{1,3}(?:\.5)?) ?k\b(?! (?:run|jog|easy|steady|this|after|before))",
        r"\1 kg",
        "k",
    ),
    rewrite(
        r"\b(?:dropped|went|moved|bumped|lowered|upped|took|cut) (?!(?:the |my )?(?:weight|load|it\b))"
        r"(?:the |my )?([a-z][a-z ]{2,24}?) (?:down |up |back )?"
        r"to (?:the )?\d{1,2}(?:\.5)?(?:s| ?kgs?| ?kilos) (?:after|from|for) (?:the )?(?:[a-z]+ )?"
        r"(?:sets?|ones?|rounds?)[.,;: ]+(?=\d)",
        r"\1 ",
        "dropped|went|moved|bumped|lowered|upped|took|cut",
    ),
    rewrite(_PUT_RIGHT, r"with \g<load> ", "no|sorry|wait|actually|mean|make that|oops"),
    # "BSS 12s 8/8/8": the pair that was held.
    rewrite(
        r"\b((?:bss|bulg[a-z]*|rdls?|deadlifts?|thrusts?) )(\d{1,2}(?:\.5)?)s "
        r"(?!\2\b)(?=\d{1,2}(?: ?/ ?| ?, ?| )\d{1,2}\b|[2-5] ?x ?\d)",
        r"\1with \2s ",
        "s ",
    ),
    rewrite(_HALF_KILOS, r"with \1, ", ".5|.25|.75"),
    rewrite(_BY_LOAD, r"with \1, \3x\2", "x"),
    rewrite(_LEG_LOAD, _each_leg, "kg|kilo|lb|pound"),
    rewrite(_LOAD_LEG, _each_leg, "kg|kilo|lb|pound"),
    rewrite(_CHANGED_FOR, r" ; \2 at \1", " to "),
    rewrite(_RAISED_TO, r"\2 with \1", " to "),
    rewrite(_NAME_RAISED, r"\1 with \2", " to "),
    rewrite(_CHANGED, _with_other, " to "),
    rewrite(_NOT_THAT_HEAVY, r"with \1 \2", " not "),
    rewrite(_LIES, r"\1", " on | over | across "),
    rewrite(_ADDED, r"\2 with \1", " to | for | on | onto "),
    rewrite(_A_NUMBER_IN_HAND, r", with \2", " hand"),
    rewrite(r"\b(with|w|w/|using|holding) (?:the|my|those) (?=\d{1,2}s\b)", r"\1 ", " the | my | those "),
    rewrite(_WEIGHT, ", with ", "weight|load|bell"),
    rewrite(_IN_HAND, r"\1", " hand"),
    rewrite(_BELLS_IN_HAND, r"with \1 s", " hand"),
    rewrite(_KILOS, r"\1 kg ", "k "),
    rewrite(r"\b(deadlifts?|squats?) (?:w/?|with) (?:the |a )?bar(?:bell)?\b", r"barbell \1", " bar"),
    rewrite(
        _UNUSED,
        lambda said: " with " if said[0].endswith(" ") else "",
        " was| were| felt| is| are| had|ouldnt|didnt|cant|not |ready for|want|wish|next |fanc|eyeing|aiming|tempted",
    ),
    rewrite(_LOADS_FOR, _each_load_for, " for | x "),
    rewrite(_LOADS_LISTED, _each_load, "kg|kilo|lb|pound"),
    rewrite(_AT, "with ", "@"),
    rewrite(
        _HELD,
        "with ",
        "hugging|clutching|gripping|lugging|cuddling|hoisting|load|weighed|armed|goblet|rucking|lifting",
    ),
)
