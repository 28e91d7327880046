"""Put scores of a complaint plainly: leave out how it was beside how it is ("7, dropped to 4"), name the other leg.

Only two scores of one thing are weighed so; with more numbers each is left to the place that it stands at.
"""

from collections.abc import Callable

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.pieces import Sought
from core.reading.rewriting.rewrites import Steps, rewrite
from core.wall_time import WEEKDAY

_NUMBER = re.compile(r"\d+(?:\.\d+)?(?: ?(?:/|out of|of) ?10\b)?")
_N = r"\d{1,2}(?:\.5)?(?: ?(?:/|out of) ?10)?"
_BARE = r"(?! ?(?:k|km|x|reps?|sets?|s|secs?|min|mins|minutes|h|hours?|kg|lb|[/,.:]?\d|miles?|weeks?|days?|am|pm)\b)"
_THEN = (
    r"(?:yesterday(?:s|'s)?(?: (?:morning|evening|afternoon|night))?|last (?:night|week|time|session)(?:s|'s)?|"
    rf"(?:on )?{WEEKDAY}|earlier this week)"
)
_LINK = r"(?:(?:it |that |this )?(?:was|is|s|had)? ?(?:an? |at |about |around |up at |more like )*)"
_LINKS = r"(?:it |that |this |was|is|s|had|an? |at |about |around |up at |more like | )"
"""One word of such a link, for a loop: a loop of loops takes a time that doubles with each word."""
_NOW = r"(?:now|today|tonight|this (?:morning|evening|week|time)|currently)"
_MOVED = (
    r"(?:dropp(?:ed|ing)|eased|easing|settled|went|gone|came|come|improved|fell|fallen|rose|risen|crept|climbed|down|"
    r"up|reduced|calmed)(?: (?:down|up|off|back|away))?"
)


def _of_two(to: str) -> Callable[[re.Match[str]], str]:
    """Put what stands in the place of a match where its text holds two scores of one place, and nothing else."""

    def put(said: re.Match[str]) -> str:
        usual = re.search(r"\b(?:normal|usual|average)", said.string)
        one_thing = len(_NUMBER.findall(said.string)) == 2 and len(_PLACES.findall(said.string)) < 2 and not usual
        return said.expand(to) if one_thing else said[0]

    return put


def _then_or_now(said: re.Match[str]) -> str:
    """Leave out how it was, where it is told as that or beside how it is: not "worse than yesterday, 6"."""
    behind = said.string[said.end() :]
    other = _NUMBER.search(behind) or _NUMBER.search(said.string[: said.start()])
    told_so = "(" in said[0] or "was " in said[0] or "," not in said[0]
    return said[1] if other or told_so else said[0]


_PLACES = re.compile(rf"\b(?:{PLACE})\b")
SINCE_THEN = (
    rewrite(r"\ba one(?= ?$| ?[.,;!]| now\b| today\b)", "a 1", "a one"),
    # "A six yesterday, today a one", "4 yesterday evening, 3 this morning"
    rewrite(
        rf"(?<!today )(?<!now )(?<!tonight )(?<!morning )(?<!is )\b(?:an? )?{_N} {_THEN}[ ,;.-]*+"
        rf"(?:but|and|down to|up to|{_NOW}|{_LINKS})*(?=(?:an? )?{_N}{_BARE})",
        _of_two(" "),
        "yesterday|last |day|earlier",
    ),
    # "today 3, yesterday 5"
    rewrite(
        rf"(?<=\d)[ ,;(.-]+(?:but |and |from |vs )?{_THEN} {_LINK}{_N}{_BARE}\)?",
        _of_two(""),
        "yesterday|last |day|earlier",
    ),
    # How it was in brackets, or as what is now better
    rewrite(
        rf"\b((?:better|worse|less|lower|easier|milder|down|up|improved)(?: than| from| on) {_THEN})"
        rf"[ ,(]+(?:it was |was |the |a |an )*{_N}\)?{_BARE}",
        _then_or_now,
        "than |from |on ",
    ),
    # "was 2 is 3"
    rewrite(
        rf"\b(?:was|used to be) (?:an? |at |about )?{_N}[ ,;-]*(?:(?:but|and|its|it) )*"
        rf"(?:is|{_NOW}) (?:(?:its|it is|is) )*"
        rf"(?=(?:an? |at )?{_N})",
        _of_two(""),
        "was |used ",
    ),
    # "2 nights of 5 hours, last night 8"
    rewrite(
        r"\b(?:\d|a couple of|a few) nights (?:of|at|on|with) (?:about |only |just )*\d{1,2}(?:\.\d)? ?(?:h|hrs?|"
        r"hours?)?,? (?:(?:and|but|then) )*(?=last night)",
        "",
        " nights ",
    ),
    # "quads were 5 this morning, 3 by lunch"
    rewrite(
        rf"\b(?:was |were )?{_N} (?:this morning|first thing|on waking|earlier),? (?:but |and |down to )*(?=(?:an? |"
        rf"about )?{_N} "
        r"(?:by|at) (?:lunch|noon|now|midday|tonight|dinner|tea|bedtime|the (?:evening|afternoon))\b)",
        _of_two(""),
        " by | at ",
    ),
    # "hammies 7, dropped to 4 after walking"
    rewrite(
        rf"(?<=[a-z] ){_N},? ?(?:(?:but|and|then|its|has|have|it) )*{_MOVED} to (?:an? |about |around )?(?=\d)",
        _of_two(""),
        " to ",
    ),
    # "everything 4 except calves 6"
    rewrite(
        rf"\b(?:everything|all|all over|everywhere)(?: is| at|s)?(?: about| around| an?)* ({_N}),? (?:except|bar|"
        rf"apart from|but|other than)(?: for)? (?:the |my )?((?:left |right )?(?:{PLACE})) (?:(?:which|that|is|are|"
        rf"at|an?|about) )*(?=\d)",
        r"legs \1, \2 ",
        "everything|all|everywhere",
    ),
    # Fields of a form
    rewrite(r"(?:^| ?[/,;|] ?)\b(?:side|place|where|area|location|body part) ?[:=] ?", ", ", ":|="),
    rewrite(rf"\b((?:{PLACE}|calfs) (?:is |are |at |about |an? |more like )*)one(?= ?$| ?[,.;!])", r"\g<1>1", "one"),
    rewrite(
        rf"\b(left|right|l|r) ({PLACE})((?: pain)?[ ,:]*(?:is |was |at |about |around |an? )*{_N}[ ,;&]*(?:and |but )?)"
        rf"(?:the |my )?other(?: one| side| leg| {PLACE})?(?:'?s)?,? (?=(?:is |was |at |about |an? |only |just )*\d)",
        lambda said: f"{said[1]} {said[2]}{said[3]}{'left' if said[1][0] == 'r' else 'right'} {said[2]} ",
        "other",
    ),
    # A place of which no more is told than that it is not swollen; else what is not swollen may hurt.
    rewrite(
        rf"(?:^|(?<=[,.;\n] )|(?<=and )|(?<=but ))(?:(?:the|my|left|right|both) )*(?:{PLACE}) (?:(?:is|are|was) )?"
        r"(?:not|isnt|arent|wasnt)(?: (?:really|at all|even))? (?:swollen|puffy|inflamed|hot|red|warm)"
        r"(?:,? (?:or|and|nor)(?: not)? (?:hot|warm|red|swollen|puffy|anything|owt))*(?: at all)?(?= ?(?:$|[,.;!\n]))"
        r"(?![^\n]*(?:\d|sore|hurt|ach|tight|stiff|niggl|tender|sharp|left|right))",
        "",
        "swollen|puffy|inflamed|hot|red|warm",
    ),
    rewrite(
        r"\b(?:(?:is|are|was) )?(?:not|isnt|arent|wasnt)(?: (?:really|at all|even))? (?:swollen|puffy|inflamed)"
        r"(?:,? (?:or|and|nor)(?: not)? (?:hot|warm|red|swollen|puffy))*(?: at all)?\b",
        "",
        "swollen|puffy|inflamed",
    ),
    # Into a run or a session, and no measure of it.
    rewrite(
        r"\b(?:from |at |after |around |about |by |roughly ){1,3}\d{1,2} ?(?:mins?|minutes) in\b(?! the gym| \w+ing)"
        r"(?:to (?:it|the \w+))?",
        "",
        " in",
    ),
    rewrite(
        r"\b(?:com|cam|start|beg[ia]n|kick|flar)(?:e|s|es|ed)?(?: on| in| up)? (?:at|after|from)(?: about| around)? "
        r"\d{1,2} ?(?:mins?|minutes|m|k|km|miles?)\b(?: (?:of|into) (?:the |my |a |any )?\w+)?",
        "",
        "com|cam|start|beg|kick|flar",
    ),
    rewrite(
        r"\bafter (?:about |around )?(?:(?:an?|1|2) hours?|half an hour|"
        r"\d{1,2} ?(?:mins?|minutes|k|km|miles?))(?: of)? running\b",
        "",
        " running",
    ),
)


_LIST = (
    r"(?:[2-6] ?(?:x|sets of) ?\d{1,3}|(?!\d{1,2} ?/ ?10(?! ?/))\d{1,3}(?:(?: ?[/,+] ?| and | )\d{1,3}){1,19})s?\b"
    r"(?: (?:each|both|ea|per|a)(?: (?:side|leg)s?)?)?"
)
_ONCE = (
    r"(?:(?:the |my )?(?:last|previous|first|other) (?:time|week|session|workout|day)|the (?:week|time) before|"
    r"(?:\d|a|a few|few|a couple of|couple of) (?:days?|weeks?) ago|previously|before|earlier|yday|yest|"
    r"yesterdays(?: session)?)"
)
_ONCE_FIRST = re.compile(rf"\b{_ONCE}(?= (?:[a-z]+,? ){{0,5}}?:? ?{_LIST})")
_ONCE_BEHIND = re.compile(
    rf"({_LIST}(?: on [a-z ]{{3,20}}?)?) (?:on |in |from |of )?{_ONCE}"
    r"(?= ?(?:$|[,.;)\n]|and |but |then ))"
)
_BY_NOW = Sought(r"\b(?:this (?:time|session|workout|evening|afternoon)|tdy|2day|todays)\b")
_CONTRAST = re.compile(r"\b(?:today|tonight|now|this morning)\b")
_THAN = (
    r"(?:(?:up|down|more|less|fewer|better|worse|lower|higher) (?:from|than)|instead of|rather than|vs\.?|versus|"
    r"(?:in )?compar(?:ed|ison) (?:to|with)|against)"
)
_COUNT = r"\d{1,3}(?: ?x ?\d{1,3}|(?: ?[/,+-] ?| and | then | )\d{1,3}){0,5}s?"
_OF_LEG = r"(?:on |for )?(?:the |my )?\(?(?P<{}>left|right|l|r)\b\)?(?: leg| side)?"
_OF_LEGS = re.compile(
    rf"(\b(?P<one>left|right|l|r)\b[^;\n]{{0,80}}?),? (?:{_THAN}|with) (?:the |my )?"
    rf"(?={_OF_LEG.format('behind')}(?: was| is| did|:|=)* ?{_COUNT}|{_COUNT} ?{_OF_LEG.format('other')})"
)
"""One leg beside the other: "8 7 left vs 8 8 right"."""
_DAY = rf"(?:{_ONCE}|yesterday|{WEEKDAY})"
_COMPARED = re.compile(
    rf"({_LIST}[^\d;\n]{{0,80}}?),? \(?(?:which is |thats |a bit )?{_THAN} (?:the |my |a |i did )*{_LIST}"
    rf"(?: (?:of |from |on |i did |i had )?{_DAY})?\)?"
)
_NOT_SO = re.compile(
    rf"({_LIST}),? \(?(?:and )?(?:not|(?:but )?(?:i )?(?:couldnt|didnt|cant) (?:do|manage|get|make|hit)) "
    rf"(?:the |full )*({_LIST})(?: (?:as|like) (?:i |it |the |in |you )*(?:plan|planned|written|prescribed|"
    r"asked|told|says|said|wrote|typed|before|last (?:week|time)))?\)?(?= ?(?:$|[.;!)\n]|,? (?:each|both|ea|per)\b))"
)
"""What was typed wrong, or planned, behind what was done: "10 10 9 each leg, not 10 10 19"."""
_SCORED_ONCE = re.compile(
    r"(\d[^\d\n]{0,24}?)[,;.(]* ?\b(?:last (?:week|time|session|month)s?(?: one| session)? "
    r"(?:it was|was|i said|felt)(?: like)?(?: an?| about)? \d{1,2}(?:\.5)?|"
    r"(?:it )?was (?:an? )?\d{1,2}(?:\.5)? last (?:week|time|session|month))\)?(?= ?(?:$|[,.;!]))"
)


def _not_so(said: re.Match[str]) -> str:
    """Return the first of two lists that are written alike: behind "2x8 each not 8, 7" the seven is what was done."""
    first, other = (re.findall(r"(?<=\d)[^\da-z]+(?=\d)|x", said[n]) for n in (1, 2))
    sides = said[2].partition(" ") if " " not in said[1] and {*other} == {"x"} else ("", "", "")
    return said[1] + sides[1] + sides[2] if {*first} == {*other} else said[0]


def _of_other_leg(said: re.Match[str]) -> str:
    """Part two legs, of which neither is how it was before."""
    alike = said["one"][0] == (said["behind"] or said["other"])[0]
    counted = re.search(r"\d", said.string[: said.end()])
    return said[0] if alike or not counted or re.search(rf"instead|rather|{_DAY}", said.string) else f"{said[1]}, "


_PIECES = "time|week|session|workout|day|ago|previously|before|earlier|yest"
DAYS = Steps(
    rewrite(_OF_LEGS, _of_other_leg, "from |than |instead|rather|vs|versus|compar|against|with "),
    rewrite(_COMPARED, r"\1", "from |than |instead|rather|vs|versus|compar|against"),
    rewrite(_NOT_SO, _not_so, "not |couldnt|didnt|cant"),
    rewrite(rf"\b(?:went|gone|go|dropped|came|up|down|moved) from {_LIST} to (?={_LIST})", "", "from "),
    rewrite(_SCORED_ONCE, r"\1", "last "),
)
ONCE = Steps(rewrite(_ONCE_FIRST, "yesterday", _PIECES), rewrite(_ONCE_BEHIND, r"\1 yesterday", _PIECES))


def dated(text: str) -> str:
    """Return a text in lower case, with numbers in digits, with "yesterday" and "today" beside the sets of two days."""
    text = DAYS.rewritten(text)
    now = _BY_NOW.sub("today", text)
    return ONCE.rewritten(now) if _CONTRAST.search(now) else text
