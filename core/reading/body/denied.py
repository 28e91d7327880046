"""Tell what is felt from what is denied, feared or asked about: "havent noticed any numbness" (PAI-01)."""

from core import regex as re
from core.reading.words.context import Context
from core.reading.words.denial import affirmed, sentence
from core.reading.words.supposing import supposed

_SURE = r"(?: (?:really|even|actually|honestly|ever|once|yet))*"
_ANY = r"(?: (?:any|an?|the|my|that|this|real|actual|more|signs? of|left|right))*"
_BEFORE = re.compile(
    rf"\b(?:(?:not|never|havent|hasnt|hadnt|didnt|dont|(?:cant|couldnt|wouldnt) say ive){_SURE} "
    r"(?:had|noticed|felt|got|get|aware of|recall|remember|experienced|have|want(?: to risk)?)|"
    r"no (?:bother|trouble|drama) (?:with|from)|not a (?:hint|trace|sign) of|nothing (?:in the way of|like)|"
    rf"(?<!not )(?<!never )free of|negative (?:on|for)|none of|neither|nor|no (?:to|for)){_ANY} $"
)
"""What says before it that it is not there; nothing else that is felt stands between."""
_AFTER = re.compile(
    r" (?:[,:?-] |\.\.+ )?(?:(?:thats|that is|its|is) (?:(?:an?|hard|firm|big|definite) )*(?:no|negative)"
    r"(?: from me| here)?|nothing|none|no|nope|nil|never)(?= ?$| [.;!?,])"
)
"""What says so behind what it names."""
_NAMED = re.compile(
    r"(?:pains?|niggles?|soreness|aches?|tweaks?|numbness|tightness|stiffness|twinges?|tingling)(?: in [a-z ]+)?$"
)
_NOT_EITHER = re.compile(
    r"\b(?:isnt|wasnt|arent|werent|not(?! (?:just|only|merely|simply|sure|certain))|never|neither|doesnt|didnt)"
    r"(?: \w+){1,4} (?:or|nor) (?:(?!an?y|owt|just|only|more|still|now|is|its)\w+ ){0,2}\w+$"
)
"""What is denied as the second of two: "isnt hot or swollen"."""
_PARTED = re.compile(r" (?:but|though|except|only|and|[.,;\n-]) ")
_LOOK_BACK = 60
_SO = re.compile(
    r"\b(?:yes|yep|yeah|yup|yea|still|sometimes|a (?:bit|little|lot|touch)|i (?:do|did|have)|it (?:does|did|is|was))\b"
)
"""What says that something that was asked about or feared is there."""
_HELD_BACK = re.compile(
    r"\b(?:skip\w*|stop\w*|miss\w*|drop\w*|left out|cut|paracetamol|ibuprofen|painkillers?|nurofen)\b[^.;,!?]* "
    r"to (?:avoid|prevent) "
)
"""Who left something out for a pain has it: "skipped lunges to avoid knee pain"."""
_NEW = re.compile(
    r"(?:never|not) (?:really |ever )?(?:had|felt|got|experienced) [^.;,!?]{3,40} (?:before|until|till)"
    r"(?: (?:today|now|this|tonight|last|yesterday)\b| ?$)"
)
"""What is denied of all the time before: it is there now."""


def is_denied(context: Context, marks: list[int]) -> bool:
    """Tell whether all of it is denied, or only feared or asked about: "havent noticed any numbness"."""
    if not marks:
        return False
    at, after = context.marks[min(marks)].start, context.marks[max(marks)].end
    plain = context.plain
    if _PARTED.search(plain, at, after) or _HELD_BACK.search(plain, 0, at):
        return False
    start, end = sentence(plain, at, after)
    if _NOT_EITHER.search(plain, max(start, at - _LOOK_BACK), after):
        return True
    before = _BEFORE.search(plain, max(start, at - _LOOK_BACK), at)
    if before is not None:
        return not (_NEW.match(plain, before.start()) or affirmed(plain, at, after, end))
    if _NAMED.search(plain[at:after]) and _AFTER.match(plain, after):
        return True
    return supposed(plain, start, at, after) and not _SO.search(plain, after)


def says_otherwise(context: Context, at: int) -> bool:
    """Tell whether a denial affirms: "not without knee pain", "never had knee pain before today"."""
    mark = context.marks[at]
    return affirmed(context.plain, mark.end + 1, mark.end + 1, len(context.plain)) or bool(
        _NEW.match(context.plain, mark.start)
    )
