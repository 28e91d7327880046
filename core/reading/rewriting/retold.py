"""Write sets that are told in a roundabout order in the order that is read: "plank one 40, plank two 43"."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rewrites import rewrite

_TENS = (
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
)
_NUMBER = rf"(?:\d{{1,3}}|{_TENS})"
_SIDE = r"(?:left|right|l|r)"
_NUMBERED = re.compile(
    rf"\b((?:[a-z]+ )?[a-z]+) (?:one|1) ?[:=-]? ?(?:was |got |at )?"
    rf"({_NUMBER}\b[^\d,.;\n]{{0,20}})[,.;]? (?:and |then )*(?:the |my )?\1 2 ?[:=-]? ?"
    rf"(?:was |got |at )?(?={_NUMBER}\b)"
)
"""Sets that are numbered behind the name: "plank one 40, plank two 43"."""
_AGAIN = re.compile(
    rf"\b({_SIDE})(?: (?:side|leg))? (\d{{1,3}})(?:,| and|, and|, then)? ({_SIDE})(?: (?:side|leg))? (\d{{1,3}})[,;]? "
    r"(?:and |then )*again,? (\d{1,3})(?: and |, ?| ?/ ?)(\d{1,3})\b"
    r"(?! ?(?:x|reps|sets|kg|lb|/|[,/] ?\d|and \d|right|left|[lr]\b))"
)
"""Both sides once more, in the order that they were named in."""
_NEXT_GO = re.compile(
    rf"\b(\d{{1,3}})(s?) ?({_SIDE}),? (?:and )?(\d{{1,3}})s? ?({_SIDE}),? (?:then |and )*(?:the )?(?:second|2nd|next)"
    r"(?: go| set| round| time)?:? (?:was )?(\d{1,3})s? ?(?:on )?(?:each|both)\b"
)
"""Each side for itself, then both alike: "30 l 22 r, second go 30 on each"."""
_LIST = r"\d{1,3}(?:(?:, ?| ?/ ?| and | )\d{1,3}){0,19}"
_TOLD = rf"(?:{_SIDE}(?: leg| side)?:? {_LIST}|{_LIST}(?: on (?:the )?)? ?{_SIDE}(?: leg| side)?)"
_BETWEEN = re.compile(
    rf"\b({_TOLD})((?:,|;| -)? (?:and |but |then )*)([a-z' ]{{0,30}}\b(?:{PLACE})\b[a-z' ]{{0,40}})[,.;] ?"
    rf"(?:and |then |but )*({_TOLD})(?! ?/)(?=$|[,.;\n)])"
)
"""What was felt between the numbers of one leg and those of the other: "8 8 left, knee hurt, right 8 8 8"."""
_HURT = re.compile(
    r"\b(?:hurt\w*|pain\w*|ach(?:e|ed|es|y|ing)|sore|niggl\w*|twing\w*|cramp\w*|pinch\w*|grumbl\w*|moan\w*|complain\w*|"
    r"stop\w*|played up|flared|tight\w*|tweak\w*|gave)\b"
)
_WHY_FEWER = re.compile(r"\b(?:only|just|managed|got|did|because|cos|coz|bc|since|as)\b")
"""What one number of each leg is told with where it counts reps, and is no score of the place between."""
_NO_NAME = r"(?!(?:left|right|l|r|last|first|second|other|way|[a-z]+ (?:set|leg|side|one))\b)"
_ALONE = r"(?<![\d./x])(?<!left )(?<!right )(?<! [lr] )(?<!\d )(?<!\d, )(?<!and )"
_SIDED = r"(?: (?:each|per|both|a)(?: (?:side|leg|foot))?)?"
_ON_EACH = re.compile(
    rf"(?:\b((?:both|each) (?:legs?|sides?)):? (?:got |did |had |managed )*)?{_ALONE}({_LIST}{_SIDED}) "
    rf"(on|for|of) ((?:the |my )?+){_NO_NAME}([a-z]+(?: [a-z]+)?)(?:,? and| n| &) ({_LIST}{_SIDED}) \3 \4"
    rf"{_NO_NAME}([a-z]+)\b(?=[^\d.;\n]*(?:$|[.;\n]))"
)
"""Two lists that are each of an exercise named behind: "8 8 8 on the romanians and 8 8 on the box"."""
_STOPPED = re.compile(
    r"\b(left|right|[lr])(?: leg| side)?,? (?:i )?(?:stopped|quit|ended(?: up)?|finished|called it|was done) "
    r"(?:at|on|after|with) (?=\d{1,3}(?: ?[,/x] ?| )\d|\d{1,3} (?:each|every) set|\d sets? of \d)"
)
"""A leg whose sets all follow: "left I stopped at 8 8 5"."""
_THEN_STOPPED = re.compile(
    r"(?<=[a-z)]),? (?:and |but )?then (?:i )?(?:had to (?:stop|quit)|stopped|quit|bailed|packed it in|"
    r"called it(?: a day)?)(?= ?(?:$|[.,;!]| (?:because|as|cos|since)\b))"
)
"""The end of a session behind sets that were told in full: "step ups 2x8 each then had to stop"."""
_BUT = re.compile(
    r"(?<!everything )(?<!all )\bas (?:per |in |on |the |my |your )*(?:plan(?:ned)?|prescribed|written|"
    r"told),? but (?:with |did |only |just )*(\d{1,3})s?(?: reps)?(?= ?(?:$|[,.;]|each|per|both|left|right))"
)
"""Another number in all the sets, of which nobody said how many they were."""
_GAVE_UP = re.compile(
    rf"\b(left|right|l|r) ({PLACE}) (?:said (?:no|stop|enough|nope)|had enough|called it|was done|packed it in) "
    r"(?:after|at) (\d{1,2})\b(?! ?(?:min|km|k\b|sets?|/))"
)
"""A joint that ended the set of its leg: "10 10 left, right knee said no after 6"."""
_SO_MANY = (
    r"so (?:i |only |just |did |got |managed |stopped at |went )*"
    r"(\d{1,3}(?:(?:, ?| ?/ ?| and | then | )\d{1,3})+)\b(?! ?(?:/|out of|min|km))"
)
_SO_ONLY = re.compile(
    rf"\b({_SIDE}) ((?:{PLACE}) (?:was |is |felt |a bit |started )*(?:hurt\w*|sore|ach(?:ed|y|ing)|tight|"
    rf"grumbl\w*|cramp\w*|niggl\w*|twing\w*|pinch\w*)),? {_SO_MANY}"
)
"""Sets of a leg that were fewer for what was felt: "left 8 8 8, right knee hurt so only 8 and 6"."""
_TIRED_SO = re.compile(
    rf"\b({_SIDE})(?: leg| side)? (?!(?:{PLACE})\b)(?:(?:got|was|is|felt|went|a bit|bit|very|really|so|too|just|my) )*"
    r"(?:tired|weak(?:er)?|wobbly|shaky|toast|done|gone|fried|cooked|jelly|dead|knackered|struggling|worse|harder|"
    rf"rubbish)(?: today| tonight)?,? {_SO_MANY}"
)
_PAIRS = r"\d{1,3}/\d{1,3}(?:(?:,? |; ?|,)\d{1,3}/\d{1,3}){1,19}"
_LEFT_RIGHT = r"(?:l ?/ ?r|left ?/ ?right)"
_NAME_BY = re.compile(
    r"(?<![\d./x,] )(?<![\d./x,])\b(\d{1,2}) ((?:each|per|a) (?:leg|side)) ([a-z]{3,}(?: [a-z]{2,}){0,2}) x ?([2-5])\b"
    r"(?! ?(?:\d|x|/|kg))"
)
"""The sets behind the name: "8 each leg rdl x 3"."""
_TWICE_THEN = re.compile(
    r"(?<![\d.,/x-])(?<!\d )(?<!\d, )\b(\d{1,3}s?) (?:reps )?twice,? (?:(?:and|then|but|plus|only|just|a) )+(?=\d)"
)
_X_THEN = re.compile(r"(?<![\d.,/x-])(?<!\d )(?<!\d, )\b([6-9]|\d\d)s? ?x ?([2-4]),? (?:and )?then (?=\d)")
_BEGUN = re.compile(
    r"\b(?:started|opened|began|kicked off) (?:off )?(?:at|with|on) (?:an? )?"
    r"(\d{1,3}s?\b[^\d]{1,12}(?:\d{1,3}s?\b[^\d]{1,12})*?)"
    r"(?:finished|ended|closed)(?: up| off)? (?:at|with|on) (?:an? )?(?=\d)"
)
_ONE_AT = re.compile(
    r"\bone (?:at|of|with) (\d{1,3} ?s?)\b,? (?:and |then )*(?:one|another|the other|the second)(?: one)? "
    r"(?:at|of|with) (?=\d)"
)
_ENUMERATED = re.compile(
    r"(?<![\d.])1[.)] ?(\d{1,3}s?)\b[,;]?\s2[.)] ?(\d{1,3}s?)\b(?:[,;]?\s3[.)] ?(\d{1,3}s?)\b)?(?! ?/)"
)
"""Sets in a numbered list: "1. 18 2. 18 3. 15"."""


def _each_set(said: re.Match[str]) -> str:
    pairs = [pair.split("/") for pair in re.findall(r"\d+/\d+", said[0])]
    return f"left {' '.join(one for one, _ in pairs)}, right {' '.join(other for _, other in pairs)}"


def _named(said: re.Match[str]) -> str:
    sides = f" {said[1]}" if said[1] else ""
    return f"{said[5]} {said[2]}{sides}, {said[7]} {said[6]}{sides}"


def _opposed(said: re.Match[str]) -> str:
    if not _HURT.search(said[3]):
        return said[0]
    sides = [set(re.findall(r"\b[lr]", told)) for told in (said[1], said[4])]
    counted = any(len(re.findall(r"\d+", told)) > 1 or re.search(r"\d\d", told) for told in (said[1], said[4]))
    if sides[0] == sides[1] or not (counted or _WHY_FEWER.search(said.string, max(said.start() - 20, 0), said.end(3))):
        return said[0]
    return f"{said[1]}, {said[4]}, {said[3].strip()}"


def _begun(said: re.Match[str]) -> str:
    """Keep the numbers of a place apart, of which the worst counts: "knee started at 1, ended at 4"."""
    clause = re.split(r"[.;!\n]", said.string[: said.start()])[-1]
    return f"{said[1]} then " if re.search(rf"\b(?:{PLACE}|pain)\b", clause) else said[1]


def _in_order(said: re.Match[str]) -> str:
    name = re.sub(r"\b(?:set|round|go)$", "", said[1])
    return f"{name} set one {said[2]}, set 2 "


_PUT_DOWN = re.compile(
    r"\bi (?:put|said|wrote|logged|typed|entered|told you) \d{1,3}(?:(?:[ ,/x+]{1,3}| and )\d{1,3}){0,9} "
    r"(?:each |both |e/s )?(?:for|on) (?:the |my )?(?P<name>[a-z][a-z -]{1,30}?),? but (?:it|they|that)"
    r"(?: was| were| should (?:be|have been|say)| is)(?: actually| really)? (?=\d)"
)
"""What was noted wrongly, before how it was: "i put 8 8 8 for rdl but it was 8 8 6"."""
RETOLD = (
    rewrite(_PUT_DOWN, r"\g<name> ", " but "),
    rewrite(_NEXT_GO, r"\3 \1\2 \6\2, \5 \4\2 \6\2", "second|2nd|next"),
    rewrite(_NUMBERED, _in_order, " 2"),
    rewrite(_TWICE_THEN, r"\1, \1, ", "twice"),
    rewrite(_X_THEN, r"\2 x \1, ", "then "),
    rewrite(_BEGUN, _begun, "ed |began "),
    rewrite(_ONE_AT, r"\1, ", "one "),
    rewrite(_ENUMERATED, lambda said: ", ".join(part for part in said.groups() if part), "1"),
    rewrite(_AGAIN, r"\1 \2 \5, \3 \4 \6", "again"),
    rewrite(
        _BETWEEN,
        _opposed,
        "hurt|pain|ach|sore|niggl|twing|cramp|pinch|grumbl|moan|complain|stop|played|flared|tight|tweak|gave",
    ),
    rewrite(_ON_EACH, _named, " and | n | & "),
    rewrite(_THEN_STOPPED, r" then had to go", "stop|quit|bailed|packed|called"),
    rewrite(_STOPPED, r"\1 ", " at | on | after | with "),
    rewrite(_BUT, r"\1s", " but "),
    # Every set as left and right: "rdl 8/8, 8/8, 7/8 l/r".
    rewrite(rf"\b{_LEFT_RIGHT}:? ({_PAIRS})(?![\d/])|(?<![\d/])({_PAIRS}) \(?{_LEFT_RIGHT}\b\)?", _each_set, "/r|/ r"),
    rewrite(_NAME_BY, r"\3 \4 x \1 \2", " x"),
    rewrite(_SO_ONLY, r"\1 \3, \1 \2", " so "),
    rewrite(
        r"(?<![\d.])\d{1,2}(?:\.\d)?(?: ?(?:hours?|hrs?|h))? (?:on paper|in theory|supposedly|"
        r"officially),? (?:(?:but|and|more|like|really|only) )*(?=\d)",
        "",
        "on paper|in theory|supposedly|officially",
    ),
    rewrite(_TIRED_SO, r"\1 \2", " so "),
    rewrite(_GAVE_UP, r"\1 \3, \1 \2 hurt", " after | at "),
)
