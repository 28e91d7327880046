"""Write sets that a reply puts right itself as they were: "left 8 8 8, no, 8 8 6. right ..." as "left 8 8 6. right"."""

from core import regex as re
from core.reading.rewriting.rewrites import rewrite

_LIST = r"\d{1,3}(?:(?: ?[,/] ?| and | )\d{1,3}){1,5}"
_IN_PLACE = re.compile(
    rf"(?<![\d./x])\b({_LIST})((?:,? (?:on|for|of|in) (?:the |my )?[a-z][a-z -]{{2,24}}?)?)(?: ?[?!]+)?[,.;-]* "
    r"(?:(?:no|nope|wait|oops|sorry|i mean|i meant|actually|correction|scratch that|make that|hang on|hold on),? ?)+"
    rf"({_LIST})(?=[.,;] ?(?:and |then |but )*(?:on |the |my )*(?:left|right|l|r)\b)"
)
_ONE_ANEW = re.compile(
    r"(?<=[.,;!(]) ?(?:oh |and )?(?:scratch|scrap|ignore|forget|delete|change) (?:the |my )?"
    r"(first|second|third|last|final)(?: (?:one|set))?(?: (?:on|for) (?:the |my ))?"
    r"((?: (?:left|right|l|r)\b(?: leg| side)?)?)(?: (?:one|set))?[,;.]? "
    r"(?:and |please )?(?:make (?:it|that)|(?:it|that|which) (?:was|is|should be)|should be|to) (?:an? )?(?=\d)"
)
_NTH = r"(first|second|third|last|final|1st|2nd|3rd)"
_MADE = re.compile(
    rf"(?<=[\d a-z][.,;!(\n-]) ?(?:oh |and |no |sorry |actually )*(?:make|put|change) (?:the |my )?{_NTH}"
    r"(?: (?:one|set))? (?:an? |to |to an? )?(?=\d)"
)
_OF_SET = re.compile(r"\bcorrection(?: ?[:,-])? (?:for |to |on )?set ([1-9]|one|two|three)(?: was| is| ?[:=])? (?=\d)")
_ONE_OF_SETS = re.compile(
    rf"(?<=[\da-z][.,;\n]) ?(?:the |my )?{_NTH} one (?:was |is |only |was only |should be |shd be )?"
    r"(?=\d{1,3}\W*(?:reps?|secs?|s)?\W*$)"
)
"""A set, where a single number closes a reply: "8, 8, 8 each, last one was 6"."""
_EXPLAINED = re.compile(
    rf"^\W*(?:(?:i|typo|sorry) )?(?:(?:put|wrote|said|typed)|typo:?) ([^.\n]*?\d[^.\n]*?)[.,;] so "
    rf"(?=[a-z ]{{0,12}}{_LIST})"
)
_ABOUT_SLIP = re.compile(
    r"\b(?:\d ?x ?\d{1,3}|\d{1,3}(?:s| ?kg)?|but|meant|not|was|were|it|(?:for|of|on|in)(?! the (?:left|right))|first|"
    r"second|third|last|final|sets?|should(?: be| have been)?|x)\b"
)
"""What is told of a slip, beside the exercise and the leg that it was of."""
_UNIT = r"(?:kgs?|kilos?|lbs?|pounds?)"
_LOAD_NOT = re.compile(
    rf"\b(\d{{1,3}}(?:\.\d)?)( ?{_UNIT})?,? (?:and )?not (?:the )?\d{{1,3}}(?:\.\d)?( ?{_UNIT})?"
    rf"(?=(?:,? (?:on|for|with) (?:the |my )|,| ?[.;)]| ?$|\n))"
)
_MEASURES = r"(?:kgs?|kilos?|lbs?|pounds?|kms?|k|kilometres?|miles?|mi)"
_OTHER_UNIT = re.compile(
    rf"\b(?P<before>\d+(?:\.\d+)? ?){_MEASURES}\b(?P<between>(?:(?! \d+(?:\.\d+)? ?{_MEASURES}\b)[^.;\n]){{0,60}}?)"
    r"[ ,.;(*-]+(?:(?:no|nope|wait|oops|sorry|i mean|i meant|actually|correction|scratch that|make that|typo|hang on)"
    rf"[ ,.]*)+(?:in |its |thats |it was )?(?P<unit>{_MEASURES})\b(?= ?(?:not {_MEASURES} ?)?(?:$|[.,;!)\n]))"
)
"""A number whose unit is put right: "45lb, i mean kg"."""
_RIGHT = re.compile(rf"({_LIST}),? (?:was|were|is|are)(?: all)? (?:right|correct|fine|ok)\b")


def _in_place(said: re.Match[str]) -> str:
    alike = len(re.findall(r"\d+", said[1])) == len(re.findall(r"\d+", said[3]))
    return f"{said[3]}{said[2]}" if alike else said[0]


def _with_load(said: re.Match[str]) -> str:
    """Return a load that was another one; a number without a unit counts something else."""
    unit = said[2] or said[3]
    return f"with {said[1]}{unit}" if unit and _RIGHT.search(said.string) else said[0]


def _is_right(said: re.Match[str]) -> str:
    """Leave out that reps were right where the load beside them was not, and none of a right leg."""
    return said[1] if re.search(r"\bwith \d", said.string) and "left" not in said.string else said[0]


PUT_RIGHT = (
    rewrite(_IN_PLACE, _in_place, "no|wait|oops|sorry|i mean|actually|correction|scratch|make |hang|hold"),
    rewrite(_ONE_ANEW, r" correction, \1\2 was ", "scratch|scrap|ignore|forget|delete|change"),
    # "Quads 4 -> 3 since yesterday"
    rewrite(r"(?<![\d./])\d(?:\.5)? to (?=\d(?:\.5)? (?:since|overnight|vs|today|now)\b)", "", " to "),
    rewrite(_MADE, r" correction, \1 was ", "make |put |change"),
    rewrite(_OF_SET, r"set \1 was ", "correction"),
    rewrite(_ONE_OF_SETS, r" \1 set was ", " one "),
    rewrite(_EXPLAINED, lambda said: _ABOUT_SLIP.sub(" ", said[1]) + " ", " so "),
    rewrite(_LOAD_NOT, _with_load, "not "),
    rewrite(
        _OTHER_UNIT,
        r"\g<before>\g<unit>\g<between>",
        "no|wait|oops|sorry|i mean|actually|correction|scratch|make |typo|hang on",
    ),
    rewrite(_RIGHT, _is_right, "right|correct|fine|ok"),
)
