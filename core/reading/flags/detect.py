"""Find signs of danger in a reply: what is said plainly counts, what is denied, past, cleared or another's does not."""

import re
from collections.abc import Iterator
from itertools import islice

from core.reading.facts import FlagSaid, Question
from core.reading.flags.doubtful import DOUBTFUL
from core.reading.flags.emergency import EMERGENCIES
from core.reading.flags.refer import REFERRALS
from core.reading.flags.sign import Sign
from core.reading.scope import Stretch

_CHAIN = (
    r"any|a|an|the|my|more|longer|real|actual|actually|signs?|of|had|have|having|has|feel|felt|feeling|get|got|"
    r"getting|gotten|experience|experienced|noticed|seen|been|even|really|once|yet|such|thing|things|to|report|"
    r"kind|sort|in|at|all|"
    r"major|big|serious|weird|funny|issues?|problems?|with|chest|heart|night|other|new|further|hint|trace|sudden|"
    r"single|bit|much|do|did|is|was|swollen|pains?|tightness|dizziness|dizzy|fainting|faint|palpitations|"
    r"breathlessness|swelling|numbness|redness|or|nor|fever|warmth|heat|hot|red|sharp|tingling|weakness|stuff|"
    r"anything|sob|shortness|breath|me|it|up|today|bone|bony|groin|rest|numb|calf|left|right|both|shin|knee|"
    r"ankle|foot|/|&|be|being|going|gonna|there|there s|this|that|these|"
    r"red|flags?|symptoms?|like|ever|also|so|far|yesterday|during|after|on|from|running|runs?|passing|out|saddle|"
    r"bladder|bowel|pressure|too|as|arm|jaw|leg|legs|back|hopping|hops?|when|i|hop|while|and no|and not"
)
_DENIED = re.compile(
    rf"\b(?:no|not|never|without|didnt|dont|doesnt|hasnt|havent|wasnt|isnt|arent|werent|nor|zero|nil|neither|"
    rf"nothing|nope|zilch|minus|rather than|instead of|free of|denied|aint)(?: (?:{_CHAIN}))*(?: )?$"
)
_LISTED = re.compile(rf"\b(?:no|not|never|without|havent|didnt|dont|zero|any|nor)(?: (?:{_CHAIN}|,|\w+)){{1,12}} $")
_OR = re.compile(r"^[^.;!?\n]{0,60}? (?:or|nor) ")
_DENIED_AFTER = re.compile(
    r"^ (?:(?:[:?=,/-]|\.\.+|is|was|are|has been|all) )*(?:no(?! (?:idea|joke|clue|more than|reason|longer a|doubt|"
    r"matter|wonder))|none|nope|nil|zero|0(?! \.)|never|nah|free|gone|negative|fine(?! (?:now )?but)|absent|"
    r"clear)\b(?! \d)"
)
_LIKE_THIS = re.compile(r"^(?: \w+){0,3}? (?:like (?:this|that|it)|this bad|that bad|so bad|before)\b")
_CLEARED = re.compile(
    r"\b(?:(?:got |been |was |were |am |im |all )?(?:cleared|checked (?:out|over|and|it out)|signed off|"
    r"given the (?:ok|all clear|green light))|all ?clear|(?:ecg|ekg|scan|mri|xray|x ray|bloods?|tests?|echo|"
    r"ultrasound|doppler)(?: \w+){0,3}? (?:normal|fine|clear|ok|negative|good|nothing)|ruled out|not a (?:clot|"
    r"dvt)|no clot|"
    r"(?:doc|doctor|gp|physio|cardiologist|consultant|hospital|specialist|a and e|nurse|"
    r"er)(?: \w+){0,4}? (?:cleared|happy|fine|ok with|nothing (?:serious|wrong)|normal|all clear|not worried|"
    r"good to go|gave me the (?:ok|green)|signed)|been sorted|long since healed|fully healed|all healed|"
    r"healed (?:up|fine|years))\b"
)
_AGAIN = re.compile(r"\b(?:again|still|is back|came back|now|today|this morning|tonight|but|started|yet|though)\b")
_SUPPOSED = re.compile(
    r"\b(?:(?<!not sure )(?<!as )(?<!wonder )(?<!wondering )(?<!even )(?<!ask )(?<!know )(?<!see )if (?:i|my|it|"
    r"you|someone|there|any|one|the|a|somebody|your|we)\b(?! (?:just|have just|am being|were honest|im honest|"
    r"am honest))|what if|in case|when should i|hope (?:i|it|not|that|my|to)|hoping (?:i|not|that)|"
    r"worried (?:i might|i will|ill|about getting|about having|that i might|id)|"
    r"scared (?:of|i might|i will|id)|afraid (?:of|i might|i will)|fear of|should i (?:get|have|feel|start)|"
    r"read (?:about|that|an)|heard (?:about|that)|article|podcast|(?:dont|do not|didnt) want to (?:faint|pass|"
    r"collapse|black|get|have|end up|wet|pee)|so i dont|to avoid|avoid\w*|prevent\w*|imagine|what happens|(?:can|"
    r"could|do|does|will|would) (?:you|one|people|it|squats|running|lifting)\b|"
    r"what counts|what is|whats|what does|how do you|how do i know|how would i know|how can i tell|"
    r"difference between|meaning of|definition of|"
    r"what are the|"
    r"signs of|symptoms of|does .{0,20} cause|can .{0,30} cause|will .{0,30} (?:cause|give)|list of|the risk of|"
    r"risk of|would be|would have|might get|could get|is it (?:dangerous|bad) if)\b"
)


_UNREAL = re.compile(r"^ (?:\w+ )?if (?:you|i|we|it|they|that|there)\b")
MOST_MENTIONS = 20
"""How often a sign is weighed in one reply before its denials are believed."""
_NAMED = re.compile(r"^warning sign : ([a-z ,]+?)(?= ;|$)")
_BY_NAME = {
    sign.name: FlagSaid(tier=sign.certainty, sign=sign.name)
    for sign in (*EMERGENCIES, *REFERRALS)
    if sign.certainty != "doubtful"
}
"""The coach's own words for a sign, as its echo has them."""


def find_flags(plain: str, voices: list[Stretch]) -> tuple[list[FlagSaid], list[Question]]:
    """Return the gravest sign that counts, and a question where only a doubtful one was found."""
    named = _NAMED.search(plain)
    if named and named[1] in _BY_NAME:
        return [_BY_NAME[named[1]]], []
    for tier in (EMERGENCIES, REFERRALS):
        found = next(_search(tier, plain, voices), None)
        if found is not None:
            return [FlagSaid(tier="emergency" if tier is EMERGENCIES else "refer", sign=found.name)], []
    if next(iter(_search(DOUBTFUL, plain, voices)), None) is not None:
        return [], [Question(about="red_flag")]
    return [], []


def _search(signs: tuple[Sign, ...], plain: str, voices: list[Stretch]) -> Iterator[Sign]:
    for sign in signs:
        if sign.hints and not any(hint in plain for hint in sign.hints):
            continue
        if any(_counts(sign, match, plain, voices) for match in islice(sign.pattern.finditer(plain), MOST_MENTIONS)):
            yield sign


def _counts(sign: Sign, match: re.Match[str], plain: str, voices: list[Stretch]) -> bool:
    start, end = _sentence(plain, match)
    sentence = plain[start:end]
    if sign.excuse and sign.excuse.search(sentence):
        return False
    if sign.needs and not sign.needs.search(plain):
        return False
    bad = match.start("bad") if match.groupdict().get("bad") else match.start()
    if _denied(plain, start, match.start(), match.end(), end) or _denied(plain, start, bad, match.end(), end):
        return False
    if _UNREAL.match(plain[match.end() :]):
        return False
    if _SUPPOSED.search(plain[start : match.start()]) or _cleared(plain, match, start, end):
        return False
    return not any(v.voice in ("other", "past", "supposed_never") and v.start <= bad < v.end for v in voices)


def _sentence(plain: str, match: re.Match[str]) -> tuple[int, int]:
    start = max(
        plain.rfind(mark, 0, match.start()) for mark in (" . ", " ; ", " ! ", " ? ", "\n", " but ", " .. ", " ... ")
    )
    ends = [at for mark in (" .", " ;", " !", " ?", "\n", " but ") if (at := plain.find(mark, match.end())) >= 0]
    return max(start, 0), min(ends, default=len(plain))


def _denied(plain: str, start: int, at: int, after: int, end: int) -> bool:
    before = plain[start:at]
    if _LIKE_THIS.match(plain[after:end]):
        return False
    if _DENIED.search(before) or _DENIED_AFTER.match(plain[after : end + 8]):
        return True
    listed = _LISTED.search(before)
    return listed is not None and (" or " in plain[listed.start() + start : after] or bool(_OR.match(plain[after:end])))


def _cleared(plain: str, match: re.Match[str], start: int, end: int) -> bool:
    around = plain[max(0, start - 80) : end + 80]
    return bool(_CLEARED.search(around)) and not _AGAIN.search(plain[start:end])
