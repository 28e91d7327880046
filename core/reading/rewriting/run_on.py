"""Part what is told in one breath: "split squats eight each leg took half an hour and it was about a six"."""

from core import regex as re
from core.reading.rewriting.of_body import tells_of_body
from core.reading.rewriting.rewrites import rewrite

_SIDES = (
    r"(?:(?:on |for )?(?:each|both|per|every|either|a)(?: of)?(?: the| my)? (?:legs?|sides?)|left and right|"
    r"right and left|\d{1,3} (?:each|both|left|right)|(?<=[a-z] )each)"
)
_COUNT = r" (?:for |times )?(?:[2-5](?: ?x(?! ?\d)| sets| times| rounds)|both sets|[2-5](?! x)|twice)(?! of\b)"
_TIMES = rf"(?:{_COUNT}(?! \d))?"
_JOINT = r"(?: (?:and|then|next|after that|also|plus|followed by|i did|i got|i do))*"
_ITEM = (
    r"(?:[2-5] (?:sets of|rounds of|times|x) )?\d{1,2}(?:[ ,/]+\d{1,2}){0,3} (?:reps )?(?:(?:of|on|for|the|my) )*"
    rf"(?!(?:sets?|x|times|reps|rounds|and|then|each|both|per|a|on|left|right)\b)[a-z]+(?: [a-z]+){{0,3}}? {_SIDES}"
)
_IN_A_ROW = re.compile(rf"\b(?:({_ITEM}{_COUNT}){_JOINT} (?={_ITEM}{_COUNT})|({_ITEM}{_TIMES}){_JOINT} (?={_ITEM}\b))")
"""Exercises one after the other, each behind its number: "8 rdls each leg 2 sets 10 step ups each leg 2 sets"."""
_REST = (
    r"(?:(?:the |my )?(?:rest|others?|other (?:[2-5]|ones?|exercises?|stuff|bits?)|remaining|remainder|last|final)\b)"
)
_TAIL = (
    r"(?:(?:and|then|but|so|because|cos) )*(?:i |it |that |this |we |all |in total )*(?:just |only |then |really )*"
    r"(?:took (?:me )?(?:(?:about|around|roughly|nearly|just|over|under) )*(?:half|an hour|\d)|"
    r"(?:didnt|couldnt|never) (?:do|did|get|manage|make|finish|bother|have|touch|reach|start)\b|"
    r"(?:id|i would|ill|would|i) (?:say|call|rate|give|reckon|guess)|(?:was|felt|feels)(?: like| about| around| maybe|"
    r" an?)* \d|felt |had to (?:stop|go|leave|quit|run|cut|finish)|ran out|called it|stopped|quit|gave up|no (?:time|"
    rf"energy|power|juice|strength|motivation)\b|thats (?:it|all)|was (?:it|all)\b|skipped|missed|left out|everything "
    rf"else|{_REST}(?= )|(?:left|right)(?: leg| side| one)? (?:was|is|felt|feels|wobbl\w*|shak\w*|harder|weaker|worse|"
    r"better|tired|struggled|definitely|slightly|a bit|much)\b(?! ?\d))"
)
_BEHIND = re.compile(rf"\b({_SIDES}{_TIMES}) (?={_TAIL})")
"""What is told behind sets of both legs."""
_ROUNDS = re.compile(r"\b([2-5]) rounds of (?=\d{1,2} (?:reps )?(?:of |on )?(?:the )?[a-z]{3})")
"""The sets of each exercise; those of one alone may be all that follows."""


def _parted(said: re.Match[str]) -> str:
    """Part exercises where none is named before its legs: "rdl each leg 2 sets of 8 split squats each leg"."""
    before = re.split(r"[.,;\n]", said.string[: said.start()])[-1]
    return said[0] if re.search(_SIDES, re.sub(_ITEM, "", before)) else f"{said[1] or said[2]}. "


_THEN = re.compile(
    r"(?<=/10) (?=\d\d ?m(?:ins?|inutes?)?\b)|(?<=[a-z] \d) (?=all (?:done|of it|finished|(?:the )?(?:reps|sets))\b|"
    r"everything (?:done|as)|did (?:it all|everything|all of it))|(?<=[a-z]) and (?:i )?(?=(?:did|got|managed) \d)"
)
"""Where another thing begins: "a 7 all done", "skipped the step ups and did 12 and 12 calf raises"."""
_CALLED = re.compile(
    r"(?<=[a-z])(?<!\band)(?<!\bbut)(?<!\bthan)(?<!\bwhat)(?<!\bas)(?<!\bif)(?<!\bthat) (?=(?:i|id|i would|ill) (?:say|"
    r"call it|give it|rate it|reckon)(?: it was| its| about| maybe| like| probably)*(?: an?)? (?:10|[1-9])\b)"
)


def _called(said: re.Match[str]) -> str:
    """Part how hard it was from what was told before, which is no place: "harder than last time id say 8"."""
    return " " if tells_of_body(re.split(r"[.,;\n]", said.string[: said.start()])[-1]) else ", "


_STATE = r"(?:all )?(?:ok|okay|done|yes|yep|fine|good|tickmark|nope|no|skipped|skip|missed|not done|crossmark|undone)\b"
_STATES = re.compile(
    rf"^\W*(?:(?:#?[1-6] ?[.:)]? ?{_STATE}[,;.\s]*){{2,}}|"
    rf"(?:(?!{_STATE}|(?:i|we|ive|just|only|had|did)\b)[a-z](?:[a-z ](?!(?:but|and|i|did|no)\b)){{1,24}}? {_STATE} ?)"
    r"{3,})$"
)
"""What became of each exercise, one behind the other: "rdl ok step ups skipped calf raises ok"."""
_ONE_STATE = re.compile(rf"(?:#?([1-6]) ?[.:)]? ?)?\b({_STATE})[,;.\s]*")


def _stated(said: re.Match[str]) -> str:
    return _ONE_STATE.sub(lambda one: (f"exercise {one[1]} " if one[1] else "") + f"{one[2]}, ", said[0]).rstrip(", ")


_ONLY_BEHIND = re.compile(
    r"^(\W*)((?!(?:only|just|did|i|left|right|both|one|half|some|warm|body)\b)[a-z][a-z]*(?:(?: ?[+&,] ?| and | n | )"
    r"(?!(?:only|just|did|sets?|rounds?|legs?|sides?|was|were|is|hurts?|sore)\b)[a-z]+){0,7}) only\W*$"
)
"""Who did no more, behind what was done: "rdl + split squats only"."""


_MARKED = re.compile(r"(tickmark|crossmark) +((?!tickmark|crossmark)[a-z]+(?: (?!tickmark|crossmark)[a-z]+){0,3})")
"""An exercise behind the sign for what became of it."""


def _marked(said: re.Match[str]) -> str:
    return _MARKED.sub(lambda one: f"{one[2]} {'done' if one[1][0] == 't' else 'skipped'}, ", said[0])


RUN_ON = (
    rewrite(rf"^\W*(?:{_MARKED.pattern}(?=\W*(?:tick|cross|$|[-.;\n]))\W*){{2}}.*", _marked, "tickmark|crossmark"),
    rewrite(_ONLY_BEHIND, r"\1only \2", " only"),
    # What is added puts nothing right.
    rewrite(r"\b(?:(?:sorry|oops|whoops|oh|wait|ah|edit)[,:]? )+(?=(?:i |and )*also\b)", "", "also"),
    rewrite(_STATES, _stated, "ok|done|yes|yep|fine|good|tickmark|no|skip|missed|crossmark"),
    rewrite(
        _ROUNDS,
        lambda said: f"{said[1]} {'sets' if len(_ROUNDS.findall(said.string)) > 1 else 'rounds'} of ",
        " rounds of ",
    ),
    rewrite(_IN_A_ROW, _parted, "each|both|per |every|either|side|leg|left and|right and"),
    rewrite(
        _BEHIND,
        lambda said: f"{said[1]}, " if re.search(r"\d", said.string[: said.end(1)]) else said[0],
        "took|nt |not |never|no | say|call|rate|give|reckon|guess|was |felt|feels|had to|ran out|stopped|quit|"
        "gave up|thats |skipped|missed|left out|everything|rest|other|remain|last |final |left|right",
    ),
    rewrite(_THEN, ", ", "/10|all |everything |did |and "),
    rewrite(_CALLED, _called, " say| call it| give it| rate it| reckon"),
)
