"""Write soreness, a night and a length that are told by themselves in one way: "a 3 for soreness" as "soreness 3"."""

from core import regex as re
from core.reading.rewriting.rewrites import rewrite

FIGURE = r"(?:10|[1-9])(?:\.5)?(?!\.?\d)"
OF_TEN = r" ?(?:/|out ?of|outta) ?10\b"
LEAD = r"(?P<lead>^\W*|[,;!\n] ?|(?<!\d)\. ?|\. |\.\.+ ?| - | / |,? (?:and|but|so) )"
"""What may stand before a clause."""
END = (
    r"(?= ?(?:$|[,;!)\n]|\.(?!\d)|- | - | / | (?:and(?! a (?:half|bit))|but|so) ))"
    r"(?P<end>(?: ?-| /|\.{2,}| and| but| so)?(?: |$))?"
)
CLAUSE = re.compile(r"[,;!\n]|\.(?!\d)| - | / | (?:and|but|so) ")
SETS = (
    r"\d ?(?:x|\*) ?\d|\d sets? of \d|\d(?:s|secs?)?(?: ?[,/+] ?| and | then | )\d{1,3}\b|"
    r"\d(?: ?(?:s|reps))? (?:each|both|per|left|right|l|r|ea)\b|\btwice\b|"
    r"\b(?:\d|both) sets\b|\d [a-z ]{3,30}(?:each|per|a) (?:leg|side)\b"
)
SCALES = re.compile(rf"\b(?:10|\d)(?:\.5)?{OF_TEN}")
"""What looks like sets and is none."""
OUTCOME = (
    r"\b(?:all done|done|did (?:it|all|everything|the|my)|finished|completed?|skipped|missed|left out|dropped|bailed|"
    r"binned|cut|no time|ran out|didnt do|ticked off|full session|prescribed|gave (?:the|it|them)|(?<!of )everything|"
    r"got through|all (?:bar|but|of it|as|except)|only (?:did|got|managed)|just (?:did )?the|"
    r"rest (?:was|were|fine|done|yes|as|ok|okay|good|all))\b"
)
"""What tells what became of a session."""
_MAYBE = r"(?:(?:about|maybe|like|prob|probably|at|around|an?|say) )*"
_FIGURE_IN = re.compile(r"\d+(?:\.5)?")
_SORELY = r"(?:(?:im|i am|a|bit|little|quite|slightly|still|pretty|feeling|feel|just) )*sore"
_SORE = re.compile(
    rf"(?:{LEAD}|(?<=\d[ ,/x]\d) |(?<=\d[ ,/x]\d\d) |(?<=\d each) )(?P<told>(?:soreness|doms)"
    rf"(?: (?:level|score|is|was|of)| ?[:=])* {_MAYBE}{FIGURE}(?:{OF_TEN})?|{_MAYBE}{FIGURE}(?:{OF_TEN})? "
    rf"(?:for |of |on |in )?(?:soreness|doms|(?<=10 )sore)|{_SORELY},? {_MAYBE}{FIGURE}(?:{OF_TEN})?)"
    rf"(?: (?:today|now|i think|i guess))?{END}"
)
_MUSCLES = (
    r"(?:quads|hamstrings|hams|hammies|glutes|(?<!both )(?<!each )(?<!per )legs|thighs|shins|(?<=sore )calves|"
    r"calves(?= (?:a bit |bit )?sore))"
)
_MUSCLES_BEHIND = re.compile(
    r"(\d(?: (?:left|right|each|both|l|r|legs?|sides?|each side|each leg|both legs|both sides))?) "
    rf"(?=(?:my |sore |tight |stiff )*{_MUSCLES}\b(?: [a-z]+){{0,3}},? {_MAYBE}\d(?:{OF_TEN})? ?(?:$|[.,;!\n]))"
)
"""Muscles with a score of their own behind sets: "8 7 right quads sore 3"."""
_FELT_SO = re.compile(
    r"\b((?:quads|hamstrings|hams|glutes|calves|legs)(?: (?:a|bit|little|quite|still|very|pretty|are|were|is|feel))* "
    rf"(?:sore|stiff|tight|achy|tender)),? {_MAYBE}({FIGURE})(?:{OF_TEN})?(?= ?(?:$|[.;!\n]|,(?! ?\d)))"
)
_SLEPT_SO = re.compile(
    r"\bslept (?:ok|okay|well|fine|good|great|badly|alright|poorly)(?: (?:ish|enough|actually))?,? "
    rf"{_MAYBE}(1[0-2]|[3-9](?:\.5)?)(?= ?(?:$|[.;!\n]|,(?! ?\d)))"
)
_MINUTES = r"(?P<n>[1-9]\d) ?(?:m|mins?|minutes?|')(?![\w'])"
_LONG = re.compile(
    rf"{LEAD}(?:(?:it |that |all |the |whole |thing |session |workout )*(?:took|lasted|(?P<ended>done in|finished in))"
    rf"(?: me)? {_MAYBE}(?:{_MINUTES}|(?P<bare>[1-9]\d)|half (?:an )?hour)|(?:session|workout|total|time):? "
    rf"(?:was |time )?{_MAYBE}{_MINUTES.replace('<n>', '<of>')}|{_MAYBE}(?:half (?:an )?hour|"
    rf"{_MINUTES.replace('<n>', '<all>')} (?:total|all in|in total|altogether)))(?: or so| ish)?{END}"
)
_ELSEWHERE = re.compile(
    r"\b(?:r[ua]n\w*|jog\w*|walk\w*|hills?|intervals?|tempo|fartlek|strides|parkrun|race|track|bik\w+|cycl\w+|swim|swam|rode|ride|late|stretch\w*|warm\w*|yoga|core)\b"
)
"""What has minutes of its own."""


def _sore(said: re.Match[str]) -> str:
    figure = _FIGURE_IN.search(said["told"])
    kept = said["lead"] is not None and not said["lead"].strip(" .,;!\n")
    behind = ". " if said["end"] and said.string[said.end() :].strip() else ""
    of_legs = re.search("doms|ness", said["told"])
    if not figure or not (of_legs or re.search(SETS, SCALES.sub("", said.string.replace(said[0], ",")))):
        # "Just sore, 2/10, the left calf": the place is still to come.
        return said[0]
    return f"{said['lead'] if kept else '. '}{'soreness' if of_legs else 'sore'} {figure[0]}{behind}"


def _lasted(said: re.Match[str]) -> str:
    """Read how long a session took beside what was done of it."""
    before, after = said.string[: said.start()], said.string[said.end() :].lstrip(" ,;!.\n")
    near = f"{CLAUSE.split(before)[-1]} {CLAUSE.split(after)[0]}"
    needed = SETS if said["ended"] else f"{SETS}|{OUTCOME}"
    if _ELSEWHERE.search(near) or not re.search(needed, SCALES.sub("", f"{before}, {after}")):
        return said[0]
    length = said["n"] or said["bare"] or said["of"] or said["all"] or 30
    lead = said["lead"] if not before.strip() or said["lead"][0] in ".!\n" else ", "
    return f"{lead}took {length} min" + (", " if said["end"] and after else "")


_NIGHT = re.compile(
    rf"{LEAD}{_MAYBE}(?P<hours>1[0-2]|[3-9](?:\.5)?) ?(?:h|hrs?|hours?)? ?(?:of |for |in )?sleep(?: last night)?{END}"
)


def _slept(said: re.Match[str]) -> str:
    return f"{said['lead']}slept {said['hours']}{',' if said['end'] and said['end'].strip() else ''}{said['end'] or ''}"


_EITHER = re.compile(r"\ban? ([1-9]) or (?:maybe |perhaps )?an? (10|[2-9])(?=\W|$)(?! (?:x|kg|rep|set|min|s\b))")
"""One of two numbers, of which the higher counts: "like a 6 or a 7"."""
TOLD_APART = (
    rewrite(_EITHER, lambda said: f"a {max(int(said[1]), int(said[2]))}", " or a"),
    rewrite(
        r"\b(?:min|mins|minutes|time|dur|duration) ?[:=] ?([1-9]\d)(?: ?min(?:ute)?s?)?(?= ?(?:$|[,;.!/\n]))",
        r"took \1 min",
        "min|time|dur",
    ),
    rewrite(r"\bsleep?ed\b", "slept", "sleped|sleeped"),
    rewrite(r"(?<=\d\d)'(?= (?:rpe|effort|all|done|total|@))", " min", "'"),
    rewrite(r"(\bdone[^\d\n]*\d\d ?(?:m|mins?|minutes?)),? (10|[3-9](?:\.5)?)[.! ]*$", r"\1, rpe \2", "done"),
    rewrite(_NIGHT, _slept, "sleep"),
    rewrite(_LONG, _lasted, "took|lasted|done in|finished in|session|workout|total|time|half|all in|altogether"),
    rewrite(_SLEPT_SO, r"slept \1", "slept"),
    rewrite(_FELT_SO, r"\1 \2", "sore|stiff|tight|achy|tender"),
    rewrite(_SORE, _sore, "sore|doms"),
    rewrite(_MUSCLES_BEHIND, r"\1, ", "quads|ham|glutes|legs|thighs|shins|calves"),
)
