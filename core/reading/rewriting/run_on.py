"""Part what is told in one breath: "split squats eight each leg took half an hour and it was about a six"."""

from core import regex as re
from core.reading.rewriting.rewrites import rewrite

_SIDES = (
    r"(?:(?:on |for )?(?:each|both|per|every|either|a)(?: of)?(?: the| my)? (?:legs?|sides?)|left and right|"
    r"right and left|\d{1,3} (?:each|both)|(?<=[a-z] )each)"
)
_COUNT = r" (?:for |times )?(?:[2-5](?: ?x(?! ?\d)| sets| times| rounds)|both sets|[2-5](?! x)|twice)(?! of\b)"
_TIMES = rf"(?:{_COUNT}(?! \d))?"
_JOINT = r"(?: (?:and|then|next|after that|also|plus|followed by|i did|i got|i do))*"
_ITEM = (
    r"(?:[2-5] (?:sets of|rounds of|times|x) )?\d{1,2} (?:reps )?(?:(?:of|on|for|the|my) )*"
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
    r"(?:didnt|did not|couldnt|could not|never) (?:do|did|get|manage|make|finish|bother|have|touch|reach|start)\b|"
    r"(?:id|i would|ill|would|i) (?:say|call|rate|give|reckon|guess)|(?:was|felt|feels)(?: like| about| around| maybe|"
    r" an?)* \d|felt |had to (?:stop|go|leave|quit|run|cut|finish)|ran out|called it|stopped|quit|gave up|no (?:time|"
    rf"energy|power|juice|strength|motivation)\b|thats (?:it|all)|was (?:it|all)\b|skipped|missed|left out|everything "
    rf"else|{_REST}(?= ))"
)
_BEHIND = re.compile(rf"\b({_SIDES}{_TIMES}) (?={_TAIL})")
"""What is told behind sets of both legs."""
_ROUNDS = re.compile(r"\b([2-5]) rounds of (?=\d{1,2} (?:reps )?(?:of |on )?(?:the )?[a-z]{3})")
"""The sets of each exercise; those of one alone may be all that follows."""


def _parted(said: re.Match[str]) -> str:
    """Part exercises where none is named before its legs: "rdl each leg 2 sets of 8 split squats each leg"."""
    before = re.split(r"[.,;\n]", said.string[: said.start()])[-1]
    return said[0] if re.search(_SIDES, re.sub(_ITEM, "", before)) else f"{said[1] or said[2]}. "


RUN_ON = (
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
        "gave up|thats |skipped|missed|left out|everything|rest|other|remain|last |final ",
    ),
)
