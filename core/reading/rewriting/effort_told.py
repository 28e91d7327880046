"""Write how hard it was, told in words behind sets, in one way: "8 8 each, id give it a 6" as "8 8 each, rpe 6"."""

from core import regex as re
from core.reading.lexicon.body import JOINT, PLACE
from core.reading.rewriting.of_body import OF_BODY, tells_of_body, without_names
from core.reading.rewriting.rewrites import rewrite

_N = r"(\d{1,2}(?:\.5)?)(?: ?(?:/|out ?of|outta) ?10)?"
_TO = r"(?:(?:at|as|down as|like|about|around|roughly|maybe|probably|say|an?) )*"
_ENDED = r"(?= ?(?:$|[,.;!)\n]|(?:and|but|today|tonight|overall|i|for|because|cos|tbh|lol|no|slept)\b))(?! ?[,/] ?\d)"
_BEHIND = (
    r"(?<=[\d)a-z])(?:(?:,| +-| [|]|;|[.]+|!| and| so| but){1,4} +|(?:\.\.+| ?\n+) ?|(?<=[\d)]) |(?<=min) |"
    r"(?<=mins) |(?<=minutes) |(?<=each) |(?<=both) |(?<=both legs) |(?<=sides) |"
    r"(?<=kg) |(?<=lbs) |(?<=lb) )"
)
_IT = r"(?:it|that|this|them|those|these|the session|things|today)"
_RATES = r"(?:give|gave|rated?|scored?|marked?|put|call|called|peg|class)"
_RATED = rf"(?:(?:i|id|ill|i will|would|and|so) )*{_RATES} {_IT}"
_FELT = r"(?:(?:it|that|this|those|they|these) )?(?:all )?(?:felt|feels|feel)"
_GIVEN = re.compile(rf"{_BEHIND}(?:{_RATED}|{_FELT}) {_TO}{_N}{_ENDED}(?! ?(?:reps|sets|kg|s\b|x))")
_DIGIT = re.compile(r"(?<!\bmile )(?<!\bkm )(?<!\bday )(?<!\bweek )\d")
_SETS = re.compile(r"(?!\d ?/ ?10\b)\d ?[ ,/x+]+ ?\d")
_LIST = re.compile(r"\d+(?:[ ,/x+]+\d+)+")
_SIDE = re.compile(r"\b(?:left|right)\b")
_BEFORE = 61
"""How many characters before an effort hold the numbers that it is of."""
_OUT_OF_TEN = re.compile(
    rf"{_BEHIND}(?:about |around |maybe |an? )*([1-9](?:\.5)?) ?(?:/|out ?of|outta) ?10(?: effort)?{_ENDED}"
)
_THE_LOT = (
    r"(?:(?:whole|entire|full) (?:thing|session|lot|workout)|session|lot|everything|all of it|workout|overall|"
    r"all in all)"
)
_WHOLE = re.compile(
    rf"(?<=[\da-z;)])(?<!\blegs)[,.;]?(?: -| and)? (?:for )?(?:the |my )?{_THE_LOT}:?"
    rf"(?: (?:was|felt|feels|is|rates|rated|rpe|effort))* {_TO}{_N}(?: effort)?{_ENDED}"
)
_FOR_THE_LOT = re.compile(
    rf"(?<=[\da-z;)])[,.;]?(?: -| and)? (?:an? )?{_N} (?:for|in|of) (?:the (?:whole )?(?:session|thing|lot)|"
    rf"total effort|all of it){_ENDED}"
)
_SCALED = re.compile(
    r"\b(?:rpe|effort|exertion|hardness|difficulty|intensity)(?: level)?"
    rf"(?: (?:was|is|of|about|around|maybe|roughly|probably|like|approx|an?|i think))* {_N} "
    r"for (?:that|it)\b"
)
_SAID_LAST = re.compile(
    rf" (?:and |so |with )?(?:the |an |overall )*effort (?:was |is |level )*{_TO}{_N}(?! ?(?:on|for|x)\b)"
)
_OF_THOSE = re.compile(
    rf"\b(?:rpe|effort) (?:on|for|of|in) (?:all (?:of )?)?(?:those|these|that|them|both|each|it)(?: (?:was|were|is))?"
    rf" {_TO}{_N}"
)
_OF_DAY = re.compile(
    r"\b(?:rpe|effort)(?: (?:for|of|on|from))? (yesterday|last night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    rf"(?: ?s)?(?: (?:session|workout|strength))?(?: ?[:=]| was| is)* {_TO}{_N}(?= ?(?:$|[.;!)\n]|(?:and|but)\b))"
)
"""An effort with the day that it is of between it and its number."""
_REMARK = (
    r"(?:were|was|are|felt|feels?|easy|easier|easiest|hard|harder|hardest|tough\w*|brutal|worst|best|killer|horrible)"
)
_DONE_AT = re.compile(
    r"(?:^|(?<=[.;!\n] )|(?<=\n))(\W*(?:(?:all|session|workout|im|its|everything) )*(?:done|finished|completed?|"
    r"did it(?: all)?|(?:smashed|nailed|crushed|killed|bossed|aced) (?:it|that|this)|got (?:it|it all|everything) done|"
    r"all of it|everything|tickmark|(?<=all )clean)(?: too| as well| again| clean| as planned)?)[,:]? (?:at (?:an? )?)?"
    r"((?:[1-9](?:\.5)?-)?(?:10|[1-9](?:\.5)?))"
    rf"(?:(?<=[05-9])(?:\W*$|(?=,? (?:slept|sle?e?p|\d{{1,2}}(?:\.5)? ?h(?:rs?|ours?)? (?:of )?sle?e?p)\b)|"
    rf"[.!](?= [a-z])|[,;-] ?(?=[^\d\n]*\b{_REMARK}\b[^\d\n]*$))|"
    r"[,;.!]? (?:but |and )?(?=(?:no|zero|0) (?:pain|niggles?|issues?)\b|nothing hurt(?:s|ing)?\b|"
    rf"(?:all )?(?:clean|good|fine)(?= ?(?:$|[,.;!])| (?:and |with )?(?:no|zero|0) (?:pain|niggles?)\b)|"
    rf"(?:my |left |right |both )*(?:{PLACE})\b"
    r"(?! (?:raises?|thrusts?|drives?|ones|planks?|sets?)\b)(?= [a-z\d])))"
)
"""A number between what became of the session and how the body feels, "done 6 knee ok", or at its end: "done 7."."""

_NO_PAIN = re.compile(
    r"(?:(?<=[a-z!,.;]) {1,2}|(?<=[a-z])/)(10|[1-9](?:\.5)?)(?: ?/ ?10)?(?:[,;.]? |/)"
    r"(?=(?:no|zero|0) (?:pain|niggles?|issues?)\b|pain ?free\b)"
)
_HARDEST = re.compile(
    r"(?<=[a-z] )((?:the |a )?(?:hard|hardest|easiest|worst|brutal|tough|toughest|killers?|horrible|tricky|grim|savage)"
    r"(?: (?:today|again|bit|part|one|tbh|though))*) ?[.,;!-] ?(10|[1-9](?:\.5)?)(?: ?/ ?10)?(?=[.! ]*$)"
)
"""How an exercise felt before the one number of a report, which is how hard all of it was: "rdls hardest. 6"."""
_WORK = re.compile(r"\b(?:done|did|trained|finished|completed|session|workout|tickmark)\b")
_REST_AT = re.compile(
    r"\b((?:rest|everything else|others)(?: (?:was|were|is|all))* (?:fine|done|good|ok|okay|easy|as planned))"
    rf"(?:,? (?:at|@) (?:an? )?{_N}{_ENDED}|(?:(?<=done)|(?<=planned)),? (10|[4-9](?:\.5)?)(?= ?[.!]?$))"
)
_REST_TOO = re.compile(
    r"(?<=[.;!\n,] )((?:the )?(?:rest|others|everything else)(?: of (?:it|them|the session))?) (?:was|were|went) "
    r"(?:all )?(?:fine|good|ok|okay) (?:too|as well|also)\b"
)
"""What was done as well as the sets before: "8 8 each. rest of it was fine too"."""
_PAINED = rf"{JOINT}|shoulders?|back|neck|elbows?|wrists?|quads?|glutes?|hamstrings?|hams|hamm(?:y|ies)|legs|thighs?"
"""Whose number is a pain's and no effort: "done except step ups knee 5", "done but my calves are a 7"."""
_IS = r"(?:is|are|was|were|feels?|felt|at|sore|hurt\w*|ach\w+|tight|stiff|tired|fried|pain\w*)"
_BUT_FOR = re.compile(
    r"^((?:did |done )?(?:everything|it all|all|done)(?: done)?,? (?:except|but|apart from|bar|minus|without|w/o|"
    r"no(?! (?:pain|soreness|issues?|problems?|niggles?|complaints?)\b)|skipped|missed|left out)"
    r"(?: for)?(?: (?:i )?(?:skipped|missed|left out|dropped|no))? "
    r"(?![a-z -]*\b(?:only|just|managed|got|did|left|right)\b)"
    rf"(?![a-z -]*\b(?:(?:{_PAINED}) \d|(?:{PLACE}|legs)\b(?!(?<=s) it\b)[a-z -]*\b{_IS}\b))"
    r"[a-z -]+(?:[,;.] ?(?:in |took )?\d{1,3} ?min(?:ute)?s?)?)"
    r"(?:[,;.] ?|(?<!exercise)(?<!number)(?<!item)(?<!move)(?<!thing)(?<!\bno) )"
    r"(?:(?:it|that|was|felt|like|an?|overall|about|easy|hard|tough|brutal|solid) )*"
    r"(?:(10|[4-9](?:\.5)?)|(10|[1-9](?:\.5)?)(?: ?/ ?| out of )10)"
    r"(?= ?(?:[.!]? ?$|[,.;!] ?(?!(?:left|right|l|r|each|both|reps?|and|then)\b)[a-z]))"
)
"""An effort behind what was left out: "did everything but step ups; 6"."""


_DONE_LAST = re.compile(r"(?<=[,;] )((?:all )?(?:done|finished|completed)),? (10|[5-9](?:\.5)?)(?= ?[.!]?$)")


def _after_a_complaint(said: re.Match[str]) -> str:
    """Read the number behind "done" at the end of what is told of the body: "knee was 4 but eased to 1, done 6"."""
    before = without_names(said.string[: said.start()])
    hurt = tells_of_body(before) and not _SETS.search(before)
    return f"{said[1]}, rpe {said[2]}" if hurt else said[0]


def _each_rated(said: re.Match[str]) -> str:
    """Read an effort for each set behind sets; without a word for it "first was a 6, second a 7" may be reps."""
    efforts = [said[one] for one in "abcdef" if said[one]]
    named = said["d"] or said["r1"] or said["r2"] or said["led"] or re.search(r" was an? | an? \d", said[0])
    before = said.string[: said.start()]
    lists = _LIST.findall(before)
    # Behind two exercises the first and second may be those.
    told = named and lists and (len(lists) == 1 or _SIDE.search(before)) and not tells_of_body(before)
    return f", rpe {' and '.join(efforts)}" if told else said[0]


def _rest_done(said: re.Match[str]) -> str:
    before = said.string[: said.start()]
    return f"{said[1]} done" if _SETS.search(before) and not tells_of_body(before) else said[0]


def _before_no_pain(said: re.Match[str]) -> str:
    """Read the one number of a report before a word that nothing hurt: "did it at lunch, 6, no pain"."""
    before = said.string[: said.start()]
    alone = _WORK.search(before) and not (_DIGIT.search(before) or OF_BODY.search(before) or before.endswith("legs"))
    return f", rpe {said[1]}, " if alone else said[0]


def _behind_a_remark(said: re.Match[str]) -> str:
    before = said.string[: said.start()]
    felt = tells_of_body(before) or before.endswith("legs ")
    return said[0] if felt or re.search(r"\d", before) else f"{said[1]}, rpe {said[2]}"


def _rated(said: re.Match[str]) -> str:
    """Read an effort behind numbers; leave alone what a place on the body was given: "knee 3, it felt 5"."""
    before = said.string[max(said.start() - _BEFORE, 0) : said.start()].rpartition("\n")[2]
    sets = (_SETS if said.re.pattern in (_OUT_OF_TEN.pattern, _WERE_A.pattern) else _DIGIT).search(before)
    hurt = sets is None or tells_of_body(before[sets.start() :])
    # "Slept 8 by my watch, felt like 4" is of the night.
    night = "slept" in before and not _SETS.search(before)
    return said[0] if hurt or night else f", rpe {said[1]}"


def _dictated(said: re.Match[str]) -> str:
    """Read the one effort of a report without a sign, behind sets, as the session's; "rpe 6" is written of those."""
    before = said.string[: said.start()]
    alone = said.string.count("effort") == 1 and not re.search(r"[,.;:\n]", before)
    return f", rpe {said[1]}, " if alone and _SETS.search(before) and not tells_of_body(before) else said[0]


_SO = re.compile(r"\W*(?:(?:so|ok|hm+|um|well|yeah|id|say|i|would|morning|hi|hey|legs|feeling|its|coach|a)\b\W*)*")


def _of_it_all(said: re.Match[str]) -> str:
    """Read the effort of all that is told; "so overall 4" may answer for the legs."""
    return said[0] if _SO.fullmatch(said.string, 0, said.start()) else f", rpe {said[1]} overall"


def _of_the_lot(said: re.Match[str]) -> str:
    """Read the effort of a session; "knee was 4 in the session" is told of the knee."""
    if said[1] == "0":
        # "Knee 3 on the stairs, 0 in the session": no session is of no effort.
        return said[0]
    unscored = re.split(r"[.;\n\d]", said.string[: said.start()])[-1]
    return said[0] if " in the " in said[0] and tells_of_body(unscored) else f", rpe {said[1]} overall"


_SOLID = re.compile(r"(?<=[.;!\n] )(?:an? )?solid (?=\d{1,2}(?: ?/ ?10)?[.! ]*$)")
_DONE = re.compile(r"\b(?:done|finished|completed?|smashed|nailed)\b")
"""A solid number that closes a session which was done rates no pain."""


_NTH_SET = r"(?:last|final|first|second|third|1st|2nd|3rd) (?:set|round|one)s?(?: of (?:it|them|each|all))?"
_OF_ONE_SET = re.compile(
    rf"\b(?:the |my )?({_NTH_SET})(?: (?:was|were|is|felt|feels|at|an?|like|about|around|hit|:))*:? "
    rf"(?:(?:rpe|effort)(?: (?:of|was|about|like|an?|:))* {_N}|@ ?{_N}|{_N} rpe)(?! ?(?:kg|lbs?)\b)"
)
"""How hard one set was, before its number: "8 8 8 each, last set rpe 9"."""
_NTH = r"(?:the |my )?(?:{0}|set {1})(?: (?:set|round|one|go))?"
_NTHS = [_NTH.format(word, n) for n, word in enumerate(("first|1st", "second|2nd", "third|3rd|last|final"), 1)]
_RPE = r"(?:(?:rpe|effort)(?: (?:of|was|about|an?|:))*:? |@ ?)"
_OF = r"(?: (?:was|were|felt|feels|at|like|about|around|:))*:? (?:an? )?"
_AND = r"(?: ?[,;/] ?| )(?:(?:and|then|but) )?"
_EACH_SET = re.compile(
    r"(?:[,.;:(]+ ?|(?<=[a-z\d]) )(?:(?P<led>rpe|effort) )?"
    rf"(?:{_NTHS[0]}{_OF}(?P<r1>{_RPE})?{_N.replace('(', '(?P<a>', 1)}{_AND}"
    rf"{_NTHS[1]}{_OF}(?P<r2>{_RPE})?{_N.replace('(', '(?P<b>', 1)}"
    rf"(?:{_AND}{_NTHS[2]}{_OF}{_RPE}?{_N.replace('(', '(?P<c>', 1)})?|"
    rf"{_RPE}{_N.replace('(', '(?P<d>', 1)} (?:(?:for|on|in) )?{_NTHS[0]}{_AND}{_RPE}?"
    rf"{_N.replace('(', '(?P<e>', 1)} (?:(?:for|on|in) )?{_NTHS[1]}"
    rf"(?:{_AND}{_RPE}?{_N.replace('(', '(?P<f>', 1)} (?:(?:for|on|in) )?{_NTHS[2]})?){_ENDED}\)?"
)
"""How hard each of the sets was: "first: rpe 6, second: rpe 7", "rpe 6 on the first, 7 on the second"."""
_LAST_APART = re.compile(rf"^(\W*{_N}) (?=(?:the |my )?{_NTH_SET} (?:was|were|felt|is)\b)")
"""The answer, before what one set was: "7 last set was a 9"."""
_WERE_A = re.compile(
    rf"{_BEHIND}(?:(?:they|those|these|it|that) )?(?:was|were) (?:(?:about|like|around|maybe|probably) )*an? "
    rf"(?:solid |good |proper |strong |tough |hard |easy |comfy )?{_N}{_ENDED}(?! ?(?:reps|sets|kg|s\b|x))"
)
"""An effort behind sets that are told: "8 8 8 each were a 7"."""
_MEANT = re.compile(
    r"(?<=\d) for (?:something|one|an? (?:\w+ )?(?:session|workout|day|set)) (?:that|which) "
    r"(?:should (?:be|have been)|was (?:meant|supposed) to be) (?:an? )?\d{1,2}(?: ?/ ?10)?"
)
"""What an effort was meant to be is not what it was."""
_PLAN_SAID = re.compile(
    r"\b(?:(?:it|you)(?: (?:said|says|told me|asked for))+|"
    r"(?:the )?(?:plan|app|sheet|target|cap)(?: (?:was|said|says|is|told me|asked for))+) (?:an? )?"
    r"\d{1,2}(?:\.5)?,? but (?:it |that |this |i )?(?:(?:was|felt|feels|is|did|got|more|like|actually|really|about) )+"
    r"(?:an? )?(?=\d)"
)
"""What the plan had, before how it was: "it said 6 but it was more like 8"."""
_WAS_A = re.compile(
    r"(?:(?<![a-z] )|(?<=\band ))\b(?:total |overall |session )*(rpe|effort)(?:-?wise)?,?"
    rf"(?: (?:was|is|about|around|felt|like|probably|maybe|roughly))* an? (?={_N} ?(?:$|[,.;!)\n]))"
)
"""An effort with an article, beside an exercise that its number could be taken for: "no pogos, effort was a 5"."""
EFFORT_TOLD = (
    rewrite(_WAS_A, r"\1 ", "effort|rpe"),
    rewrite(r"\b(?:the |my )?(?:rpe|effort)\? ?(?=\d)", "rpe ", "?"),
    rewrite(r"\bbetween ((?:an? )?\d{1,2}) (?:n|nd|an) (?=(?:an? )?\d)", r"between \1 and ", "between "),
    rewrite(_EACH_SET, _each_rated, "first|1st|set 1"),
    rewrite(_LAST_APART, r"\1, ", " set| round| one"),
    rewrite(_OF_ONE_SET, lambda said: f"rpe {said[2] or said[3] or said[4]} on the {said[1]}", "set|round|one"),
    rewrite(_MEANT, "", " for "),
    rewrite(_PLAN_SAID, "", " but "),
    rewrite(_SOLID, lambda said: "effort " if _DONE.search(said.string, 0, said.start()) else said[0], "solid "),
    rewrite(_DONE_AT, r"\1, rpe \2, ", "done|finished|complete|did it|ed it|ed th|all of it|everything|tickmark"),
    rewrite(_DONE_LAST, _after_a_complaint, "done|finished|completed"),
    rewrite(_HARDEST, _behind_a_remark, "hard|easiest|worst|brutal|tough|killer|horrible|tricky|grim|savage"),
    rewrite(_NO_PAIN, _before_no_pain, "no |zero |0 |pain"),
    rewrite(_REST_AT, lambda said: f"{said[1]}, rpe {said[2] or said[3]}", "rest|else|others"),
    rewrite(_REST_TOO, _rest_done, "rest|else|others"),
    rewrite(_BUT_FOR, lambda said: f"{said[1]}, rpe {said[2] or said[3]}", "all|everything|done"),
    rewrite(_SAID_LAST, _dictated, " effort "),
    rewrite(_OF_THOSE, r"rpe \1", "rpe |effort "),
    rewrite(_SCALED, r"rpe \1", "for that|for it"),
    rewrite(_OF_DAY, r"\1 rpe \2", "rpe |effort "),
    rewrite(_WHOLE, _of_it_all, "whole|entire|full|session|lot|every|all|workout"),
    rewrite(_FOR_THE_LOT, _of_the_lot, "for the|in the|of the|total effort|of it"),
    rewrite(_WERE_A, _rated, "was |were "),
    rewrite(_GIVEN, _rated, "give |gave |rate|score|mark|put |call|peg |class |felt|feel"),
    rewrite(rf"{_BEHIND}(?:an? )?(\d{{1,2}}(?:\.5)?) rpe\b(?! ?:? ?(?:[a-z]+ ){{0,2}}\d)", r", rpe \1", " rpe"),
    rewrite(_OUT_OF_TEN, _rated, "/10|/ 10|of 10|of10|outta"),
)
