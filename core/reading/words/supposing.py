"""Tell what is only asked, feared or imagined from what happened beside it: "hope i can train, i passed out"."""

from core import regex as re
from core.reading.lexicon.not_so import UNREAL
from core.reading.words.denial import LOOK_BACK
from core.reading.words.feared import avoided

_TRIED = (
    r"(?:press|push|poke|prod|touch|hop|jump|land|walk|run|stand|sit|lie|squeeze|put|lift|bend|try|breathe|move|tap|"
    r"rest|sleep|roll|twist|turn|climb|go(?! numb| $)|squat|bounce|skip|stamp|step|kneel|stretch|cough|sneeze)\b"
)
"""What somebody does to see whether it hurts: "if I press it" supposes nothing."""
_TRIES = re.compile(rf"(?<!what )(?<!see )(?<!know )(?<!wonder )\bif i {_TRIED}$")
_TRYING = 16
"""Within how many characters that is said."""
_SUPPOSED = re.compile(
    r"\b(?=\w)(?:(?<!not sure )(?<!as )(?<!wonder )(?<!wondering )(?<!even )(?<!ask )(?<!know )(?<!see )if "
    rf"(?!i {_TRIED})(?:i|my|it|"
    r"you|someone|there|any|one|the|a|somebody|your|we)\b(?! (?:just|have just|am being|were honest|im honest|"
    r"am honest|must know|ask me|matters|helps|counts))|"
    r"(?<!as )(?<!even )(?<!not sure )(?<!wonder )(?<!know )if(?= $)|what if|in case|"
    r"(?:unless|(?<!i )suppose|supposing) i(?= $| have| get| had| got| lose| go)|when should i|hope (?:i|it|not|"
    r"that|my|to)|hoping (?:i|not|that)|asked about|"
    r"asking about|ask about|asking for|if (?:this|that|"
    r"these)|worried (?:i might|i will|ill|about getting|about having|that i might|id)|scared (?:of|i might|i will|id)|"
    r"afraid (?:of|i might|i will)|fear of|should i (?:get|have|feel|start)|read(?:ing)? (?:about|that|an)|"
    r"heard (?:about|that)|article|podcast|(?:dont|didnt) want to (?:get|have(?! to)|end up)|so i dont|"
    r"imagine|what happens|"
    r"(?:can|could|does|will|would) (?:you(?! believe| guess| (?:please )?(?:move|swap|shift|push|cancel|skip|"
    r"postpone|change) (?:(?:the|my|this|todays|tomorrows|next|strength|gym) )*(?:session|workout|training|gym|run|"
    r"race|today|tomorrow|tonight|it|week|\w+day)s?\b)|one|people|"
    r"it(?! be (?:that |because )?(?:i|my|im|ive) | matter that )|squats|running|lifting)\b|"
    # A question begins so: "didnt do it because of chest pain" supposes nothing.
    r"do (?:you|people|(?:many|most|some) (?:people|of your?)|other people|others)\b|"
    r"(?<![a-z] )do (?:squats|running|lifting)\b|what counts|what should i look|what is|whats|"
    r"what does|how do you|how do i know|how would i know|how can i tell|difference between|meaning of|definition of|"
    r"what are the|id rather|would rather|do i need to worry about (?!my|the|this|it)|could .{0,30} cause|signs of|"
    r"symptoms of|does .{0,20} cause|can .{0,30} cause|will .{0,30} (?:cause|give)|list of|the risk of|risk of|"
    r"would be|would have|could have|couldve|might get|could get|is it (?:dangerous|bad) if)\b"
)
_MAY_TRAIN = re.compile(
    r"(?<!what )(?<!who )\b(?:can|should|could|may|ok to|okay to|safe to|alright to) (?:i )?(?:still )?(?:train|run|"
    r"lift|do|go|jog|exercise|work ?out)\b[^.?!]{0,30} if my $"
)
"""What is asked of something that is there: "can i train if my calf is swollen"."""
_NEVER_WAS = re.compile(
    rf"\b{UNREAL}(?:(?:ve|d)? (?:had|got|have|felt|noticed) any(?! (?:soreness|doms|niggles?|aches?|"
    r"stiffness|issues?|problems?|trouble) (?!or\b|and\b|in\b|with\b|like\b))|"
    r"(?:ve|d)?(?! (?:not\b|never\b|been (?:free|without))))"
    r"(?!.* (?:with|and|but|so|then|until|till|because|cos|as|this|well|fine|good|great|ok|okay|though|although|just|"
    r"only|except|however|today|now|still) )(?: [a-z]+){0,6} $"
)
"""Straight before the sign; further on it may be there: "cant say i enjoyed it with chest pain"."""
_UNREAL = re.compile(
    r"^ (?:scene )?(?:in|on) (?:a|the|that|this) (?:\w+ )?(?:film|movie|show|book|series|podcast|documentary|"
    r"telly|tv)\b"
)
_ON_CONDITION = re.compile(rf" (?:\w+ )?if (?!i {_TRIED})(?:you|i|we|it|they|that|there)\b")
_WOULD = re.compile(
    r"\b(?:would|could|might|may|will|id|ill|itd|itll)(?: \w+){0,3} $|"
    r"(?:^|[.;!?,] )(?:can|do|does|is|are|should|will|whats?) (?:[a-z]+ ){0,4}$"
)
"""What may happen or is asked about: "i get palpitations if i dont hydrate" is neither."""
_NEARLY = re.compile(
    r"(?: \w+){0,4}? (?:if (?:\w+ ){1,3}?(?:hadnt|didnt|wasnt|werent)|but for|(?:only|if not) for|had i not)\b"
)
"""What was so near that it was there: "would have fainted if i hadnt sat down"."""
_ANOTHER = re.compile(
    r" (?:[,;:(]|-|\.\.+|because|cos|coz|since|except|then|til|till|until|yet|though|although|why|and) "
)
"""Where another clause may begin, of what happened: "hope i can train, passed out today"."""
_OF_SIGNS = (
    r"pain\w*|hurts?|ach\w*|dizz\w*|light ?headed|nause\w*|numb\w*|tingl\w*|breath\w*|cough\w*|fever|swell\w*|swollen|"
    r"palpitat\w*|flutter\w*|faint\w*|collaps\w*|black\w* out|pass\w* out|tight\w*|vomit\w*|headache|weak\w*|chest|"
    r"clots|strokes|attacks"
)
_SIGNS = re.compile(
    rf"\b(?:{_OF_SIGNS}|flags?|signs?|symptoms?|emergenc\w*|urgent|danger\w*|serious|worse|worry|caus\w*)\b|"
    r"(?:^|\b(?:for|about|of|like|as|if|say|eg|means?)) ?$"
)
_NO_LIST = re.compile(r"hop(?:e|ing)|worried|scared|afraid|fear|would|could|might|(?:dont|didnt) want|so i")
"""What is hoped or feared is told for a cause: "worried i might have a clot, calf swollen and hot"."""
_BARE = re.compile(
    rf"(?:(?:{_OF_SIGNS}|or|and|nor|an?|any|the|some|get|getting|have|having|feel|feeling|go|going|start|starting|be|"
    r"being|like|bad|sudden\w*|severe|even|maybe|is|are|eg|cant) )*$"
)
_WAS = re.compile(
    r"\b(?:passed|fainted|blacked|collapsed|lost|couldnt|was|were|had|went|heard|felt|keeled|wet|peed|soiled)\b"
)
_WHEN = re.compile(r"\b(?:when|after|since|because|cos|coz|why|that|before) i (?:\w+ )?$")
"""What leads to what happened: "imagine my face when i passed out"."""
_RUNS_ON = re.compile(r"\b(?!(?:if|when|that|case|suppose|imagine|hope|time|before|until|till)\b)\w+ i (?:\w+ly )?$")
"""What is told behind it without a sign: "can you move the session i fainted"."""
_DAY_OVER = re.compile(
    r" i (?:can|could|will|get to) (?:\w+ ){1,6}(?:tomorrow|later|tonight|soon|(?:next|this) week|\w+day|"
    r"at the weekend) (?:(?:i|im|ive|my|had|have|got|felt|bad|some) )*$"
)
"""A hope that a day ends: "hope i can train tomorrow chest pain on set 2"."""
_OR = re.compile(r"n?or ")
_LISTED = re.compile(r" ?$| (?:[,?/]|(?:or|and|etc|should|what|do|can|ill|i (?:will|should|would))\b)")


def supposed(plain: str, start: int, at: int, after: int) -> bool:
    """Tell whether it is only asked, feared or imagined."""
    word_ends = plain.find(" ", at) % (len(plain) + 1)
    tried = _TRIES.search(plain, max(start, word_ends - _TRYING), word_ends)
    before = plain[max(start, at - LOOK_BACK) : tried.start() if tried else at]
    if avoided(before) or _NEVER_WAS.search(before) or _UNREAL.match(plain[after : after + 40]):
        return True
    if _MAY_TRAIN.search(before) or _NEARLY.match(plain, after):
        return False
    on_condition = _ON_CONDITION.match(plain, after) and _WOULD.search(before)
    return bool(on_condition) or _supposes(plain, before, at, after)


def _supposes(plain: str, before: str, at: int, after: int) -> bool:
    happened = _WAS.search(plain, at, after) is not None
    if happened and _WHEN.search(before):
        return False
    item = not happened and _LISTED.match(plain, after) is not None
    return any(
        not _is_left(said[0], before[said.end() :], item=item)
        and not (happened and _RUNS_ON.search(before, said.end()))
        for said in _SUPPOSED.finditer(before)
    )


def _is_left(said: str, rest: str, *, item: bool) -> bool:
    """Tell whether another clause begins behind what supposes, and is no item: "in case i get dizzy, faint"."""
    marks = list(_ANOTHER.finditer(rest))
    if not marks:
        return said.startswith("hop") and _DAY_OVER.search(said + rest) is not None
    last = marks[-1]
    if _OR.match(rest, last.end()):
        return False
    added = last[0] == " and "
    listed = _SIGNS.search(said + rest[: last.start()]) or (added and said.startswith("if "))
    return not (item and listed and _BARE.match(rest, last.end()) and (added or not _NO_LIST.match(said)))
