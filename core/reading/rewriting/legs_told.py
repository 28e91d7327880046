"""Write in one way that both legs did the same, or that one did nothing: "on the two legs" as "each leg"."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.of_body import tells_of_body
from core.reading.rewriting.rewrites import rewrite

_ALIKE = r"(?:(?:equally|evenly|alike|identically|the same|same|identical) )?"
_TOO = r"(?: (?:equally|alike|the same|too|as well|identically|evenly))?"
_ENDED = rf"(?= ?(?:$|[,.;)@\n]|(?:on|for|with|w|in|of|rpe|felt|and|@)\b(?! (?:the |my )?(?:left|right|{PLACE})\b)))"
_BEHIND = r"(?<=[\ds)])((?: reps| repetitions)?[,.]?) \(?"
_BOTH = (
    r"(?:(?:on|for|with) (?:the |my )?2 (?:legs|sides|feet)|(?:on )?one (?:side|leg) (?:and )?then (?:on )?the other|"
    r"(?:(?:the )?same (?:figures|numbers|reps|again|thing)? ?)?(?:on |for |with )?(?:whichever|either|any) "
    r"(?:foot|leg|side)|(?:the )?same (?:on |for |with )?both(?: (?:legs|sides|feet))?|"
    r"(?:no|without) (?:any )?difference (?:between )?(?:the |my )?(?:2 )?(?:legs|sides|left and right|l and r))"
)
_LEFT = r"(?:on |for |with )?(?:the |my )?(left|right)(?: leg| side)?"
_LEFT_AND_RIGHT = re.compile(
    rf"{_BEHIND}{_ALIKE}{_LEFT},? ?(?:and|then|and then|and also|as well as|=|plus|&|/) ?"
    rf"(?:on |for |with )?(?:the |my )?(?!\2)(?:left|right)(?: leg| side)?{_TOO}\)?{_ENDED}"
)
_EACH = r"(?:both(?: (?:legs|sides))?|each (?:leg|side)|per (?:leg|side))"
_SIDES_ALIKE = re.compile(
    rf"\b(?:on )?{_EACH} (?:equally|alike|evenly|identically|the same)\b|"
    r"\b(?:both(?: (?:legs|sides))?|left (?:and )?right|same (?:on |for )?both (?:sides|legs)),? (?:the )?same (?=\d)|"
    r"\bsame (?:on |for )?both (?:sides|legs),? (?=\d)|\bevenly on both\b|\bon each of (?:the|my) (?:legs|sides)\b|"
    rf"\b{_ALIKE}{_BOTH}:?,? (?=\d)"
)
_NOT_DONE = (
    r"(?:no|nothing (?:on|for|with)|havent (?:yet )?(?:done|got to)|didnt (?:do|get to|get round to|manage|touch)|"
    r"(?:(?:had|needed) to |i )?(?:stop|stopped|bailed|quit|ran out of (?:time|steam|puff)) before|no time for|"
    r"never (?:did|got (?:round |around )?to|touched)|yet to do|still (?:to do|owe (?:you )?))"
)
_ONE = r"(?:the |my )?(?P<left>left|right)(?: leg| side| one| foot)?"
_UNDONE = re.compile(
    rf"(?<![ ,.;(-])[ ,.;(-]*+\b(?:but |and )?(?:i )?(?:still )?(?:{_NOT_DONE} {_ONE}(?: at all| today| tonight)?"
    r"(?: yet)?|(?:the |my )?(?P<other>left|right)(?: leg| side| one| foot)? (?:is |was )?(?:still )?(?:not done|"
    r"undone|to do|pending|outstanding|to follow|to come|"
    r"i (?:left out|skipped|missed|left off|didnt do|did not do))(?: yet)?)(?= ?(?:$|[,.;)\n]))\)?"
)
"""A leg that did nothing, beside the sets of the other."""
_LIST = re.compile(r"\d ?[ ,x+] ?\d|\d ?/ ?(?!10\b)\d|\b10 ?/ ?10\b")
_LEADING = re.compile(
    r"\b(?:with )?(?:the |my )?(left|right) (?:foot|leg) (?:in front|forwards?|up front|leading|in the lead)\b"
)
"""The leg that a split squat is for."""
_SIDE_WITH = re.compile(
    r"(\b(?:left|right|l|r)\b[a-z: ]{0,40}(\d{1,3}(?:, ?\d{1,3})+)[.,;]? (?:and |but )?(?:left|right|l|r)\b"
    r"[a-z: ]{0,40}) with (\d{1,3}(?:, ?\d{1,3})+)(?![\d/x])"
)
"""As many sets as the other leg did, and no load: "R 18,18,18. L a bit behind with 18,17,15"."""
_EVERY_ONE = re.compile(
    r"(?<=[\da-z]),? (?:and )?(?:yes )?(?:every|each) (?:single )?one of (?:them|those) on (?=both|each)"
)
_FRONT = re.compile(
    r"^\W*(?:(?:did|ok|so|well|today|tonight) )*((?:only|just) )?(?:did |trained |worked |used |the |my )*"
    r"(left|right|[lr](?= leg| side))(?: leg| side| one| foot)?(?(1)| (?:only|just))(?: today| tonight| this time)?"
    r"( ?\([^()\d]*\))?(?:: ?| - |, ?| (?:for|on) )(?=(?:the |my )?[a-z]{3,}[^.\n]*\d)"
)
"""One leg that heads all that follows: "only the right leg today - split squats 10, 9", "left leg only: .."."""
_OF_THIS_LEG = re.compile(
    rf"((?:^|[.;\n,] ?)(left|right)(?: leg| side)?:? (?!(?:{PLACE})(?: (?:pain|sore|hurts?|is|was|at))* \d)"
    r"[a-z][a-z -]{2,30}? "
    r"\d{1,3}(?:(?:, ?| ?[/x] ?| and | )\d{1,3}){1,5},? (?:and )?)"
    rf"(?=(?:{PLACE}) (?:\d|fine|ok|good|none))"
)
"""A place of the leg whose sets it is told beside: "left: rdl 8 8, knee 3. right: rdl 8 8, knee 0"."""


def _no_load(said: re.Match[str]) -> str:
    alike = said[2].count(",") == said[3].count(",")
    return f"{said[1]} {said[3]}" if alike else said[0]


def _left_out(said: re.Match[str]) -> str:
    side = said["left"] or said["other"]
    opposite = "right" if side == "left" else "left"
    lines = said.string[: said.start()].split("\n")
    if not any(re.search(rf"\b{opposite}\b", line) and _LIST.search(line) for line in lines):
        return said[0]
    # "8 8 8 right, no left" may put it right instead.
    unclear = re.search(rf"\bno (?:(?:the |my ){side}(?: leg| side)?|{side})(?: one)?$", said[0])
    return f" or {side}" if unclear else ""


_SIDE = re.compile(r"\b(?:left|right|l|r)\b")
_IN_TURN = re.compile(
    r"(\d ?[x,/ ] ?\d[^\d\n]{0,40}?),? (?:(?:left|l),? then (?:right|r)|(?:right|r),? then (?:left|l))"
    r"(?= ?(?:$|[.,;)]))"
)
"""One leg after the other did all that was told: "3x8 rdl, R then L"."""


def _in_turn(said: re.Match[str]) -> str:
    """Return sets of both legs, where no others are told."""
    return f"{said[1]} each leg" if len(_SIDE.findall(said.string)) == 2 else said[0]


_JUST = re.compile(
    r"((?:^|[,;.\n]|\b(?:but|and)) ?)just (?=(?:left|right)(?: leg| side)?(?: was| did| got|:|=)* ?\d{1,3}s?"
    r"(?: ?[x/,+-] ?| and | then | )\d)(?![^,;.\n]*\b(?:each|both|per|ea|all)\b)"
)
"""A leg, and not how it felt: "left 8 8, just right 8 7"."""

_SETS = r"(?:\d{1,3}s?(?:(?: |, ?|/)\d{1,3}s?(?!\d| ?x)|x\d{1,3})*)"
_NAME = r"(?:(?!(?:reps?|each|kg|sets?|on|and|of|x)\b)[a-z]{3,}(?: (?!and\b)[a-z]+){0,2})"
_JOINED = r"(?:, ?(?:and )?| and | \+ ?)"
_COUNTED, _NAMED = rf"{_SETS} {_NAME}", rf"{_NAME}:? {_SETS}"
_UNDER_A_LEG = re.compile(
    r"(?:^|(?<=[.;\n:] )|(?<=[.;\n:]))(?P<head>(?:left|right|l|r)(?: leg| side)?)(?: -|[:,])? ?"
    rf"(?P<told>{_COUNTED}(?:{_JOINED}{_COUNTED})+|{_NAMED}(?:{_JOINED}{_NAMED})+)(?= ?(?:$|[.;\n]))"
)
_ONE_COUNTED = re.compile(rf"({_SETS}) ({_NAME})")


def _headed(said: re.Match[str]) -> str:
    """Head what both legs did by a sign, and name each exercise first: "left 8 rdls, 10 lunges. right 7 rdls, ..."."""
    heads = [one["head"][0] for one in _UNDER_A_LEG.finditer(said.string)]
    if sorted(heads) != ["l", "r"] or tells_of_body(said["told"]):
        return said[0]
    told = _ONE_COUNTED.sub(r"\2 \1", said["told"]) if said["told"][0].isdigit() else said["told"]
    return f"{said['head']}: {told}"


LEGS_TOLD = (
    rewrite(_UNDER_A_LEG, _headed, "left|right|l|r"),
    rewrite(_JUST, r"\1only ", "just "),
    rewrite(_OF_THIS_LEG, r"\1\2 ", "left|right"),
    rewrite(r"\b(?:l|left) ?={1,2} ?(?:r|right)\b|\b(?:r|right) ?={1,2} ?(?:l|left)\b", "each leg", "="),
    rewrite(_IN_TURN, _in_turn, " then "),
    rewrite(r"\b(both (?:feet|legs|sides)),? (?:separately|in turn|(?:1|one) at a time)\b", r"\1", "both "),
    rewrite(_SIDE_WITH, _no_load, " with "),
    rewrite(_LEADING, r"on the \1 leg", " front| forward| lead| in the lead"),
    rewrite(r"\b(?:everything|it all) (per|each) (side|leg)\b", r"all \1 \2", "everything|it all"),
    rewrite(r"(?<=[\ds]) ?x ?2 (?:legs|sides)\b", " each leg", " legs| sides"),
    rewrite(_EVERY_ONE, " on ", " one of "),
    rewrite(r"(\d) on (?:the |my )?2(?= ?(?:$|[.,;)\n]))", r"\1 each leg", " on "),
    rewrite(r"(?<=[a-z]), all ([2-4]), (?=both|each|per)", r", all \1 sets, ", " all "),
    rewrite(rf"{_BEHIND}{_ALIKE}{_BOTH}\b\)?", r"\1 each leg", " 2 |difference|other|same|whichever|either|any "),
    rewrite(_LEFT_AND_RIGHT, r"\1 each leg", "left|right"),
    rewrite(
        _SIDES_ALIKE,
        "each leg ",
        "same|equally|alike|evenly|identically|each of| 2 |difference|other",
    ),
    rewrite(_UNDONE, _left_out, "no |nothing |nt |stop|bailed|quit|ran out |never |yet to|still |done|to |ding| i "),
    rewrite(_FRONT, lambda said: f"{said[3] or ''}. {said[2]} leg: ", " only|only |just "),
)  # fmt: skip
