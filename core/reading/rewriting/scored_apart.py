"""Write an effort that is told by itself in one way, before or behind sets: "a solid 6", "6ish", "7/10 hard"."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.of_body import tells_of_body
from core.reading.rewriting.rewrites import rewrite
from core.reading.rewriting.told_apart import CLAUSE, END, FIGURE, LEAD, OF_TEN, OUTCOME, SCALES, SETS

_ABOUT = r"(?:(?:about|around|roughly|maybe|probably|prob|probs|perhaps|just|honestly|somewhere|i think|i guess|~) ?)*"
_CALLED = (
    r"(?:(?:(?:i|id|ill|i would|i will) )?(?:say|call it|give it|rate it|reckon) (?:an? )?|"
    r"(?:i )?(?:rated|called|gave) it (?:an? )?|"
    r"(?:an? )?(?:(?:solid|decent|honest|strong|good|firm|(?:easy|hard|comfy)-? ?ish) )+|an? |@ ?|"
    r"an? (?:easy|hard|comfy|steady) |(?:(?:a )?(?:bit|touch) )of an? |"
    r"(?:(?:it|that|this) was|(?:(?:it|that|this) )?felt)(?: like)?(?: about| around| roughly| maybe)? an? |"
    r"(?:(?:really |nearly |absolutely )?(?:smoked|killed|wrecked|destroyed|battered|cooked|broke) me,? (?:an? )?)|"
    r"(?:(?:session|workout|whole thing|overall|all in all) )+(?:(?:was|is|felt) )?(?:like )?(?:an? )?)"
)
_TAIL = (
    r" ?(?:ish(?: (?:rpe|effort|overall))?|tops|on the (?:rpe|effort)(?: scale)?|(?:for|in|of) effort|effort|overall|"
    r"all in all|hard but (?:ok|okay|fine|good|fun|manageable))"
)
_FELT = r"(?:hard|tough|easy|tricky|fine|ok|challenging) but (?:ok|okay|fine|good|fun|manageable|doable|hard),? "
_SCALED = rf"{FIGURE}{OF_TEN}(?: (?:effort|hard|overall|hardness|difficulty))?"
_BEHIND = END.replace(
    "$|", "$|(?:bc|because|cos|coz|cause|since|though|tho|tbh|lol|haha|somehow|for me|this time) ?|", 1
)
"""What may follow an effort goes on about it: "7 bc tired"."""
_RATED = re.compile(
    rf"{LEAD}(?P<told>{_ABOUT}(?:(?:{_FELT}|(?:{_CALLED})?{_ABOUT}){_SCALED}|(?:{_CALLED})?{_ABOUT}{FIGURE}{_TAIL}|"
    rf"(?:{_FELT}|{_CALLED}){FIGURE}(?: (?:i think|i guess|tbh|today|maybe))?)){_BEHIND}"
)
_BEFORE_MUSCLES = re.compile(
    r"^(?P<led>\W*(?:(?:(?:all|its|im|it|session) )*(?:done|finished|completed?|did it)\b\W+)?)"
    rf"(?P<told>{_ABOUT}(?:{_CALLED})?(?:{_SCALED}|{FIGURE}{_TAIL})|{_ABOUT}(?:{_CALLED}|(?:was|like) an? ){FIGURE}),? "
    rf"(?:and |but )?(?=(?:my |sore |tight |stiff |left |right |both )*(?:{PLACE}|legs|soreness|doms)\b"
    rf"(?! (?:raises?|thrusts?|drives?|ones|planks?|sets?)\b)[^\d.,;\n]*\d(?:{OF_TEN})? ?(?:$|[.,;\n]))"
)
"""How hard it was, before what has a number of its own: "6/10 quads 3"."""
_CLOSING = re.compile(
    r"(?P<told>\b(?:done|everything|did (?:it all|the lot|it)|all of it)\b[^\d\n]*[,.;!-] ?[^\d,.;!\n]*"
    r"\b(?:wobbl\w+|shak\w+|hard(?:er|est)?|eas(?:y|ier|iest)|tough\w*|brutal|tricky|awful|rubbish|bad|worst|better|"
    r"fun|rough)\b[a-z ]*)[,.;!] ?(?P<n>10|[4-9](?:\.5)?)[.! ]*$"
)
"""The one number of a report, behind how one of its exercises was: "all done, balance wobbly on the left, 6"."""
_FIGURE_IN = re.compile(r"\d+(?:\.5)?")
_SETS, _OUTCOME = re.compile(SETS), re.compile(OUTCOME)
_LEFT_OUT = re.compile(
    r"\b(?:missed|skipped|no|not|bar|minus|without|left out|dropped|binned|except) (?:the |my )?calves(?= ?(?:$|[,.;]))"
)
"""An exercise by the name of its place."""
_SCORED = re.compile(rf"^\D*(?:10|\d)(?:\.5)?(?:{OF_TEN})? ?$")
_PAIR = re.compile(r"^ ?\d{1,2} ?/ ?\d|\d ?/ ?\d{1,2} ?$")
_LEGS = re.compile(r"(?<!both )(?<!two )(?<!each )\blegs\b")
_HIGH = re.compile(r"\b(?:10|[5-9])")
"""Beside a place that is fine, a lower number may be what it was given."""
_IS_FINE = re.compile(
    r"^(?!.*\b(?:not|isnt|wasnt|arent|until|till|except|if|when|unless|almost|nearly|hardly)\b)\D*"
    r"\b(?:fine|ok|okay|good|great|perfect|no (?:pain|issues?|problems?|trouble|complaints?))"
    r"(?: (?:today|now|throughout|though|all round))? ?$"
)


def _rated(said: re.Match[str]) -> str:
    """Read how hard it was beside what was done, and never what a place was given."""
    before, after = said.string[: said.start()], said.string[said.end() :]
    if "calves" in said.string:
        before, after = _LEFT_OUT.sub("done", before), _LEFT_OUT.sub("done", after)
    last, next_ = CLAUSE.split(before)[-1], CLAUSE.split(after.lstrip(" ,;!.\n"), 1)[0]
    if _of_a_place(said["told"], before, last, next_) or _goes_on(said, last, next_):
        return said[0]
    # Last, since it looks through the whole line.
    rest = SCALES.sub("", f"{before}, {after}")
    if not (_SETS.search(rest) or (_OUTCOME.search(rest) and not tells_of_body(rest))):
        return said[0]
    lead = said["lead"] if not last.strip() or said["lead"][0] in ".!\n" else ", "
    return f"{lead}{_effort(said['told'])}" + (", " if said["end"] and after.strip() else "")


def _of_a_place(told: str, before: str, last: str, next_: str) -> bool:
    """Tell whether a place that has no number of its own stands beside one."""
    high = _HIGH.search(told)
    if tells_of_body(next_) and not (high and _IS_FINE.search(next_)) and not re.search(r"\d", next_):
        return True
    if high and _IS_FINE.search(last):
        return False
    scored = "10" in told and _SCORED.match(last)
    if _LEGS.search(last) and not re.search(r"\d", last):
        return True
    return (tells_of_body(last) and not scored) or tells_of_body(re.split(r"\d", before)[-1])


def _goes_on(said: re.Match[str], last: str, next_: str) -> bool:
    """Tell whether a number is one more of a list: "ten, ten and a nine", "10/10, 10/10, 9/9"."""
    paired = "10" in said["told"] and (_PAIR.search(last) or _PAIR.match(next_))
    tied = said["lead"] in (",", " / ") and (" / " in said["told"] or re.search(r"\d ?$", last))
    counted = re.search(r"\d ?$", last) and re.match(r" ?\d", next_)
    # "And called it a nine" is told of somebody.
    joined = "and" in said["lead"] and re.match(r"an? \d+$|(?:called|gave|rated)", said["told"])
    return bool(paired or tied or counted or (joined and (re.search(r"\d ?$", last) or "it" in said["told"])))


def _effort(told: str) -> str:
    figure = _FIGURE_IN.search(told)
    return f"rpe {figure[0]}" if figure else told


_UNSIGNED = re.compile(
    # What is looked back at comes behind the space: a pattern that begins with a letter is found much faster.
    r" (?<=[a-z] )(?<!\bmanaged )(?<!\bgot )(?<!\bdid )(?<!\bonly )(?<!\bjust )(?<!\bto )(?<!\bat )(?<!\bwas )"
    r"(?<!\bwere )(?<!\bhit )(?<!\bare )(?<!\bis )(?<!\bthey )"
    rf"(?P<told>(?:{_ABOUT}(?:{_CALLED})?{_SCALED}|{FIGURE}{_TAIL}|{_ABOUT}{_CALLED}{FIGURE}))[.! ]*$"
)
"""An effort without a sign behind what was left out: "bailed on the balance 6/10"."""


def _unsigned(said: re.Match[str]) -> str:
    before = said.string[: said.start()]
    told = _OUTCOME.search(before) and not re.search(r"\d|\blegs\b", before) and not tells_of_body(before)
    return f", {_effort(said['told'])}" if told else said[0]


def _closed(said: re.Match[str]) -> str:
    return (
        said[0]
        if tells_of_body(said.string) or re.search(r"\d", said.string[: said.start()])
        else f"{said['told']}, rpe {said['n']}"
    )


_BY_ITSELF = (
    "10|ish|tops|on the |effort|overall|all in all|hard but|say |call|give it|rate|reckon|gave it|solid|decent|honest|"
    "strong|good|firm|a |an |@| me|session|workout|thing"
)
"""What tells an effort of any number."""
SCORED_APART = (
    rewrite(_CLOSING, _closed, "done|everything|did it|did the lot|all of it"),
    rewrite(r"(?<!@\d)(?<!@ \d)(?<=\d) (?:rpe|effort) ?[:=] ?(?=\d)", ", rpe ", "rpe|effort"),
    rewrite(_BEFORE_MUSCLES, lambda said: f"{said['led']}{_effort(said['told'])}, ", "1|2|3|4|5|6|7|8|9"),
    rewrite(_UNSIGNED, _unsigned, _BY_ITSELF),
    rewrite(_RATED, _rated, f"{_BY_ITSELF}| but "),
)
