"""Words that say the same in the one that all lists hold: "banged out 8" is "did 8", "did not" is "didnt"."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rewrites import rewrite

_NOT = {"can": "cant", "will": "wont"}
_COUNT = r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b)"
_NAME = (
    r"(?:(?:single leg |sl |step |split |side |front |glute |calf |hip |dead ?|bird ?|box |lateral |bulgarian )*"
    r"(?:squats|lunges|rdls?|deadlifts|bridges|planks?|ups|downs|raises|bugs|dogs|thrusts|hops|pogos|marches|"
    r"bulgarians|balance|calves)\b)"
)
_NTH = r"(?:first|second|third|fourth|last|final)"
_OBJECT = (
    r"(?=(?:(?:the|my|all|both|those|these|every|each|of|your|whole|full) )*(?:"
    rf"{_COUNT}(?!(?:\d| )*(?:st|nd|rd|th|(?:min|mins|minutes|hours?|hrs?|h|days?) (?:ago|early|late|before|after)))|"
    r"(?:it|them|everything|lot|rest|others|session|workout|strength|core|training|sets?|reps|rounds?|left|right)\b|"
    rf"{_NTH}\b|{_NAME}))"
)
"""What somebody does in a session."""
_CLOCK = r"(?! ?(?:[ap]m\b|o ?clock|this |in the |at night))"
_AROUND = r"(?:about|around|roughly|like|only|just|an?|maybe)"
_TOLD_AT = rf"(?=(?:{_AROUND} )*{_COUNT}\d?{_CLOCK})"
_SIDED = r"(?:leg|side|foot|knee|calf|ankle|hip|shin|thigh|hamstring|hammy|quad|glute|achilles|heel)"


_HAVING = re.compile(r"\b(?:have|ve|had|having|has|got|get|be|been|was|were)(?: (?:just|now|all))* $")


def _minutes(told: str, at: int) -> bool:
    """Tell whether a stroke behind a number is that of minutes, and closes no quotation."""
    return not any(sign == "'" and (n == 0 or not told[n - 1].isalnum()) for n, sign in enumerate(told[:at]))


_SPELLED_OUT = rewrite(
    r"\b(did|could|would|should|do|does|was|were|is|are|have|has|had|will|can)(?: not|not)\b"
    rf"(?! (?:only\b|just\b|or\b|(?:an? )?{_COUNT}))",
    lambda told: _NOT.get(told[1], f"{told[1]}nt"),
    "not",
)


def contracted(text: str) -> str:
    """Return a text in which no "not" is spelled out behind what it belongs to."""
    return _SPELLED_OUT.pattern.sub(_SPELLED_OUT.to, text) if "not" in text else text


NEGATED = (
    _SPELLED_OUT,
    rewrite(rf"\b(is|was)nt (?=(?:an? )?{_COUNT})", r"\1 not ", "snt "),
    # The leg and not the hand: "right-hand calf", "on the left hand side".
    rewrite(
        rf"\b(left|right)[ -]?hand(?:ed)?(?:[ -]side)?[ -](?=(?:side|leg|one|{PLACE})\b)|"
        rf"\b(left|right)[ -]side[ -](?=(?:{_SIDED})\b(?! (?:rais|bounce|drop|stretch|thrust|tap)))",
        lambda told: f"{told[1] or told[2]} ",
        "hand|side",
    ),
    rewrite(rf"\((left|right|l|r)\) (?=(?:{PLACE}|thigh)\b)", r"\1 ", ") "),
    rewrite(
        rf"(?<![\d&+/])(?<!\d )(?<!\b[lr] )(?<!and )\b([lr])(?:/h|\.)? ?(?=(?:{_SIDED})\b)(?<= |\.|h)",
        lambda told: "left " if told[1] == "l" else "right ",
        "l |r |l.|r.|/h",
    ),
)
"""Steps for what danger is looked for in as well."""
ALIKE = (
    rewrite(
        r"\b(?:(?:bang|knock|smash|tick|polish|crank|churn|pump|rattle|reel|blast|grind)(?:ed|t) (?:out|off|through)|"
        r"(?:got|went|worked|powered|ploughed|plowed|battled|slogged|breezed|blasted) through|"
        rf"(?:completed|performed)) {_OBJECT}|"
        rf"\bfinished (?=(?:about |around )?{_COUNT}\d? ?(?:k|km|miles?|h|hrs?|hours?)\b)",
        lambda told: "done " if _HAVING.search(told.string, 0, told.start()) else "did ",
        " out | off | through |completed |performed |finished ",
    ),
    rewrite(
        rf"\b(?:came|come|comes|clocked|worked) (?:in|out) at {_TOLD_AT}|\bwas at {_TOLD_AT}|"
        rf"(?:(?<=\bone )|(?<=\bset )|(?<=\bset was )|(?<=\bone was )|(?<=\blast )|(?<=\bsecond )|(?<=\bthird ))"
        r"(?:= ?|got to |made it to |ended (?:up )?(?:at |on |with |being )|(?:was )?(?:more )?(?:about|like) )"
        rf"(?={_COUNT})",
        lambda told: "" if told.string[: told.start()].endswith(" was ") else "was ",
        " at |= |got to |made it|ended |about |like ",
    ),
    rewrite(
        r"\b(?:roughly|approx(?:imately)?|circa|somewhere (?:around|near|about)) (?=(?:an? )?\w)",
        "about ",
        "roughly|approx|circa|somewhere",
    ),
    rewrite(r"\bfelt more like (?=(?:an? )?\w)", "felt like ", "more like"),
    rewrite(r"\b(\d{1,2})ish ?/ ?10\b", r"\1/10", "ish"),
    rewrite(r"\b(?:this (?:arvo|aft|lunchtime)|earlier (?:on )?today)\b", "today", "this |earlier "),
    rewrite(r"\bnot in (?:any|much) (?:real )?pain\b|\bnothing(?: is| was)? painful\b", "no pain", "pain"),
    rewrite(r"\bno (?:dramas?|biggie|hassle)\b", "no problems", "no "),
    rewrite(r"\balright\b|\ball right(?= ?(?:$|[.,;!)\n]))", "ok", "alright|all right"),
    rewrite(r"^\W*(?:ye[ah]|yes{2,}|yh|yup)\b", "yeah", "ye|yh|yup"),
    rewrite(r"^\W*(?:na|naw|noo+|nay)\b(?= ?(?:$|[.,;!\n]))", "no", "na|no"),
    rewrite(r"\bcalfs\b", "calves", "calfs"),
    rewrite(r"\bpatella\b(?! tend)", "kneecap", "patella"),
    rewrite(
        r"\bgastrocs?\b|\bcalf muscles?\b|(?<!of )(?<!of my )(?<!of the )\blower legs?\b(?! (?:raise|day|work))",
        lambda said: "calves" if said[0].endswith("s") else "calf",
        "gastroc|muscle|lower leg",
    ),
    rewrite(r"\bbuttock(s?)\b", r"glute\1", "buttock"),
    rewrite(
        r"(?<!went )(?<!not )(?<!quite )(?<!just )(?<!felt )(?<!do )(?<!moved ),? ?\b"
        rf"(?:and also|as well as|along with|together with)(?= (?:(?:the|my|a|both) )*"
        rf"(?:{_NAME}|{_NTH}\b|legs\b|{PLACE}\b|left\b|right\b|[lr]\b))|"
        r"\bplus(?= my\b)",
        " and",
        " also|as well as| with|plus ",
    ),
    rewrite(
        r"(?<=\d)'(?= ?(?:$|[,./]| (?!(?:tall|box|high|step|wide|long)\b)[a-z\d]))",
        lambda told: " min" if _minutes(told.string, told.start()) else told[0],
        "'",
    ),
)
