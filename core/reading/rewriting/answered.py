"""Say outright what was asked and answered with no in one breath: "sick? no" is not ill, "any pain: none" no pain."""

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.rewriting.rewrites import rewrite

_ANY = (
    r"(?:(?:any|am i|was i|were you|are you|got|getting|have i|do i|did i|feel|feeling|felt|have|is|are|an?|"
    r"the|my|your|still|too|bit|really|signs? of|more|new|both|left|right|and|or|so)(?: |, ?))*"
)
_STATE = (
    r"(?:sick|ill|illness|unwell|poorly|fever(?:ish)?|temperature|cold|flu|injured|injury|injuries|limp(?:ing)?|tired|"
    r"tiredness|fatigued?|exhausted|dizzy|dizziness|busy|travell?ing|stressed|run down|under the weather|hungover|lazy|"
    r"too hard|swelling|swollen|numbness|numb)"
)
_FELT = r"(?:pains?|sore(?:ness)?|niggles?|niggly|aches?|aching|achy|hurts?|hurting|tightness|stiffness|stiff|doms)"
_WHERE = r"(?: (?:anywhere|today|now|at all|yesterday|else|lately|afterwards|after|during|this morning))*"
_SAID_NO = r"(?:no|(?:nope|nah)(?:,? (?:none|nothing|not at all))?|not at all|not really|none|no chance|negative|nil)"
_SIGN = r"(?= ?(?:$|[,.;!\n)-]))"
_END = r"(?= ?(?:$|[,.;!\n)-])| (?:and|but|just|all|i|so)\b)"
_PUT_RIGHT = (
    r"(?![,.;! -]*(?:i mean|wait|sorry|hang on|actually|still|(?:(?:its?|thats|just|only|but|like|maybe|well|an?|about|"
    r"more|is|at|was|the|my|mine|left|right|other|one|does|hurts|in|of|i|got|have|had) )*"
    r"\d+(?:\.\d)?(?: ?/ ?10)?(?= ?(?:$|[.,;!\n)]))))"
)
"""What takes the answer back at once: "knee pain? not really, 2", "left knee pain? no i mean right"."""
_IF_ASKED = rf" ?\?[?! -]*(?:{_SAID_NO}{_END}|(?:never|nothing){_SIGN}){_PUT_RIGHT}"
_LISTED = rf" ?[:=]+ ?{_SAID_NO}(?= ?(?:$|[,.;!\n)-])| and\b)" + _PUT_RIGHT
"""An answer in a form that is filled in."""
_DASHED = rf" ?-+ ?{_SAID_NO}(?= ?(?:$|[.;!\n)]|, \w+(?: \w+)? ?[-:=?]))"
"""Behind a dash "no" may begin a sentence: "ill - no, couldnt train"."""
_NO = rf"(?:{_IF_ASKED}| ?\?[?! -]*(?:nope|nah)\b{_PUT_RIGHT}|{_LISTED}|{_DASHED})"
_OUTRIGHT = rf"(?:{_IF_ASKED}|{_LISTED})"
_BEGINS = r"(?:^|(?<=[.;!?,\n(] )|(?<=[\n(]))"
_NEEDS = "no|nah|never|neg|nil"
_SORE = re.compile(r"sore|doms|stiff")
_SIGNS = (
    rf"(?:(?:{_STATE}|{_FELT}|{PLACE}|chest|heart|head|palpitations?|faint\w*|dizz\w*|breath\w*|numb\w*|swell\w*|"
    rf"sweats?|"
    r"weight|loss|pressure|hopping|saddle|area|bladder|bowels?|short\w*|tingl\w*|pins|needles|night|rest|"
    r"any|an?|of|at|in|on|the|my|or|and|tweaks?)(?: ?[,/]+ ?| )?){1,12}(?<! )"
)
"""Signs and feelings and nothing else, as somebody lists what they were asked about."""
_ALL_NAMED = rf"(?:{_BEGINS}|(?<=but )|(?<=and ))(?P<felt>{_SIGNS})"
_HURTS = re.compile(rf"\b(?:{_FELT}|tweaks?)\b")


def _unquoted(said: re.Match[str]) -> str:
    return f"{said['behind']}. {said['asked']}" if said["behind"] else said["asked"]


def _none_of_them(said: re.Match[str]) -> str:
    return "no pain" if _HURTS.search(said["felt"]) else ","


def _not_felt(said: re.Match[str]) -> str:
    place = f" {said['place']}" if said["place"] else ""
    return f"no{place} {'soreness' if _SORE.match(said['felt']) else 'pain'}"


ANSWERED = (
    rewrite(
        r"^(?:no|nah|nope)[,.]? (?=no (?:chest|fever|sweats?|dizz\w*|faint\w*|numb\w*|swelling|palpit\w*|night|"
        r"red flags?)\b)",
        "",
        "no |nah |nope ",
    ),
    rewrite(r"(?:(?P<behind>[a-z\d)]) *(?:\n *)?)?\"(?P<asked>[^\"\n]{2,80}\?)\"", _unquoted, '"'),
    rewrite(
        rf"{_ALL_NAMED} ?(?:[-:=?,]+|\.\.+) ?(?:no|nope|nah) to "
        r"(?:all|both|any|everything)(?: of (?:it|them|those|these|that|the above))?(?= ?(?:$|[,.;!\n]))",
        _none_of_them,
        " to ",
    ),
    rewrite(
        rf"{_ALL_NAMED},? you (?:ask|asked|wonder|say) ?[.?!,]+ ?{_SAID_NO}{_SIGN}{_PUT_RIGHT}",
        _none_of_them,
        " you ",
    ),
    rewrite(
        rf"{_BEGINS}{_ANY}(?:(?P<place>{PLACE}) )?(?P<felt>{_FELT}){_WHERE}{_NO}",
        _not_felt,
        _NEEDS,
    ),
    rewrite(
        rf"{_BEGINS}{_ANY}(?:{_STATE}|(?:chest|heart|head|neck|arm|shoulder) {_FELT}){_WHERE}{_NO}",
        ",",
        _NEEDS,
    ),
    rewrite(
        rf"{_BEGINS}no (?:injury|injuries|limp(?:ing)?|illness|temperature)(?: to (?:report|speak of))?{_WHERE}{_END}",
        ",",
        "injur|limp|illness|temperature",
    ),
    rewrite(
        rf"{_BEGINS}(?:(?:did i |have i |i )?(?:skip(?:ped)?|miss(?:ed)?) (?:anything|any|it|something|one|sets?)|"
        rf"anything (?:skipped|missed)){_WHERE}{_OUTRIGHT}",
        "skipped nothing",
        "skip|miss",
    ),
    rewrite(rf"{_BEGINS}(?P<what>(?:all |it all |everything )?done){_IF_ASKED}", r"not \g<what>", "done"),
    rewrite(rf"{_BEGINS}(?P<place>{PLACE}) (?:ok|okay|fine|good|better){_IF_ASKED}", r"\g<place> not ok", "?"),
    rewrite(rf"{_BEGINS}(?:(?:did )?i )?(?:slept|sleep) (?:well|ok|good){_IF_ASKED}", "slept badly", "sle"),
    rewrite(rf"{_BEGINS}(?:any|with|used) (?P<what>weights?|load|kit){_IF_ASKED}", r"no \g<what>", "?"),
)
"""What is not there by its own question; what only tells how somebody is leaves nothing behind."""
