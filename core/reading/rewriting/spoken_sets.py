"""Write sets that are told in sentences the short way: "what i managed of the rdls was 8, 7" as "rdls 8, 7"."""

import re

from core.reading.rewriting.rewrites import rewrite

_END = r"(?= ?(?:$|[,.;!)\n]))"
_SIDE = r"(?:the |my )?(left|right)(?: leg| side| foot)?"
_WHAT_I_DID = re.compile(
    r"\bwhat i (?:actually |really )?(?:managed|did|got|achieved) (?:of|on|for|in|with) (?:the |my )?([a-z][a-z -]*?) "
    r"(?:was|were) (?=\d)"
)
_TREATED = re.compile(
    r"(?<=\d),? (?:and )?(?:i )?(?:treated|did|worked|kept) both (?:sides|legs) (?:alike|the same|equally|even)\b"
)
_MINUTE = re.compile(r"\b(?:1|an?) min(?:ute)? (?:flat|dead|exactly|sharp|on the dot)\b")
_HOW_IT_WAS = re.compile(
    r",? (?:i )?(?:wobbl\w+|shaky|shook|swayed|struggled|grinding)(?: [a-z]+){0,3} "
    r"(?:on|for|during) (?:that|the) \d{1,2}" + _END
)
_IN_LETTERS = re.compile(r"\b([2-5]) ?x ?\( ?(\d{1,3}) ?(l|r|left|right),? ?(?:and )?(\d{1,3}) ?(l|r|left|right) ?\)")
_ALL_WERE = re.compile(rf"\ball ([2-5]) ([a-z][a-z -]*?) sets on {_SIDE} (?:were|was) (\d{{1,3}})\b")
_SAME_LOAD = re.compile(r"(?<=[\da-z]),? (?:with |at )?(?:the )?same (?:weights?|load|dumbb?ells?|kettlebell)" + _END)
_OVER_PLAN = re.compile(
    r"^\W*(?:i )?went (?:up )?(?:by )?\d reps? (?:over|above|beyond|under|below) "
    r"(?:what it says|what it said|the plan|the sheet|plan) (?:on|for|with) (?:the |my )?"
)
_STOPPED = re.compile(
    rf"\b{_SIDE},? (?:i )?(?:stopped|quit|gave up|called it) "
    r"after 2(?: sets)?,? (\d{1,3} and \d{1,3})" + _END
)
_GAVE_UP = re.compile(
    r"\b(?:the )?(?:one|1) at (\d{1,3}),? (?:and |but |then )?(?:i )?(?:gave up|bailed|dropped|gave in|failed|stopped) "
    r"(?:at|after) (\d{1,3}) on the (?:other|second)(?: one)?\b"
)
_SIDE_BEHIND = re.compile(rf"(\d ?(?:s|secs?|seconds?)?), {_SIDE}\. (?=(?:left|right)\b[a-z ]* \d)")
_ROUGH = re.compile(
    rf"\b{_SIDE} (?:had (?:a )?(?:rough|hard|tough|bad|easy|good) (?:time|go|day)(?: of it)?|breezed through|"
    r"sailed through|struggled(?: through)?|flew through)(?=:? [^.;\n]*\d)"
)
_BY_NUMBER = re.compile(
    r"\b(\d{1,3}) (?:reps )?(?:for|on|in) (?:set |sets )?(?:one|1|first) (?:and|&) (?:two|2|second),? (?:and |then |"
    r"but )*(?:just |only )?(\d{1,3}) (?:reps )?(?:for|on|in) (?:the )?(?:third|last|set 3|3)\b"
)
_MILES = re.compile(r"\b(\d{1,2}(?:\.\d+)?) (easy|steady|slow|gentle) (miles?|kms?|k)\b")
_OTHERS_SAY = re.compile(
    r"[,;.(]+ (?:but )?my (?:wife|husband|partner|friend|son|daughter|girlfriend|boyfriend|sister|brother)"
    r"(?: who [a-z ]+?)? (?:says?|said|reckons|gave it|would say)(?: an?)? \d{1,2}(?:/10)?\)?" + _END
)

SPOKEN_SETS = (
    rewrite(_WHAT_I_DID, r"\1 ", "what i "),
    rewrite(_TREATED, " each leg", " both "),
    rewrite(_MINUTE, "60 s", " flat| dead| exactly| sharp| dot"),
    rewrite(r"(\d), (?:the |my )?2 (?:legs|sides|feet)\b", r"\1 each leg", " 2 "),
    rewrite(r"\bwith (?:1|one|an?) (?:dumbb?ell|db|kettlebell|kb|weight|plate) of (?=\d)", "with ", " of "),
    rewrite(_HOW_IT_WAS, "", "wobbl|shaky|shook|swayed|struggled|grinding"),
    rewrite(r"^(\W*[a-z]{4,}(?: [a-z]{4,})?) first, (?=\d)", r"\1 ", " first,"),
    rewrite(_IN_LETTERS, r"\3 \1x\2, \5 \1x\4", "("),
    rewrite(_ALL_WERE, r"\2 on the \3 \1x\4", " sets on "),
    rewrite(_SAME_LOAD, "", " same |same "),
    rewrite(_OVER_PLAN, "", "went "),
    rewrite(_STOPPED, r"\1 \2", " after 2"),
    rewrite(_GAVE_UP, r"one at \1, the other at \2", " on the "),
    rewrite(rf"\b(?:reps|sets) on {_SIDE}:", r"\1:", " on "),
    rewrite(_SIDE_BEHIND, r"\1 \2, ", "left. |right. | leg. | foot. | side. "),
    rewrite(_ROUGH, r"\1", " through| time| go| day| struggled"),
    rewrite(_BY_NUMBER, r"\1, \1 and \2", "third|last|set 3"),
    rewrite(r"\b(step ?ups?) (?:w|w/|and|plus) (?=knee drive)", r"\1 ", "knee drive"),
    rewrite(_MILES, r"\1 \3 \2", "easy|steady|slow|gentle"),
    rewrite(r"(?<=[;,.] )t(?:ime)? ?= ?(?=\d{1,3} ?min)", "took ", "="),
    rewrite(_OTHERS_SAY, "", " my "),
    rewrite(r"^\W*(?:i )?(?:would|id|ill) (?:go with|go for|call it) (?=(?:an? )?\d)", "", " go | call it"),
    rewrite(r"\b(done|everything|all|lot) exc(?:ept)?\. (?=[a-z])", r"\1 except ", " exc"),
    rewrite(r" \((?:the )?gym (?:was |is )?(?:shut|closed|busy|full)[^()\d]*\)", "", "gym "),
)
