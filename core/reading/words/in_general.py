"""Tell what is asked of signs of danger in general from what the athlete has: "should chest pain stop a run?"."""

from core import regex as re
from core.reading.words.denial import LOOK_BACK

_WONDERED = re.compile(
    r"\b(?:can|could|does|do|would|will) (?:an? (?:\w+ )?|(?:i|you) (?:get|have|feel) )$|(?:^|[.;!?,(\"-] )(?:would|"
    r"does|what are|whats|what is) (?:any |having |the |some )?$|\b(?:dont|didnt|wouldnt|not) want(?:ing)? to $|"
    r"(?:^|[.;!?] )(?:is it true|when (?:is|does) an?)\b[^.;!?\n]*$"
)
_JUDGED_BEFORE = re.compile(
    r"(?:^|[.;!?,] )(?:(?:why|when|how) )?(?:is|are|(?:how )?(?:dangerous|serious|bad) (?:is|are)) (?:an? |getting )?$|"
    r"\bis it (?:dangerous|bad|serious|an emergency) to (?:get|have) (?:an? )?$"
)
_JUDGED = re.compile(
    r"^(?:\w+ ){1,8}?(?:dangerous|bad|serious|common|rare|scary|harmful|a problem|an emergency|"
    r"(?:a )?(?:red flag|warning sign)|on (?:the|your) list)\b"
)
_ASKS_CAUSE = re.compile(
    r"(?:^|[.;!?,] )(?:can|could|do|does|will|would) (?!the\b)(?:(?!(?:my|this|i|im|ive|it|not)\b)\w+ ){0,4}$"
)
_CAUSES = re.compile(r"^(?:\w+ ){1,7}?(?:cause|give|lead to|mean)\b")
"""What is asked about such signs in general: "is chest pain dangerous"."""
_LEAD = r"(?:^|[.;!?,] )(?:(?:so|and|ok|hey|coach|just|curious|btw|question|also|lol|:|,) )*"
_IN_GENERAL = re.compile(
    rf"{_LEAD}(?:(?:can|could|should|why (?:does|do|would|is|are)|what(?:s behind| causes)|how common (?:is|are)|"
    r"do i (?:need|have) to (?:tell|report|mention)(?: you)?(?: about)?|"
    r"(?:have|has) (?:you|anyone) (?:ever )?heard (?:of|about)|"
    r"do (?:most |many |other |some )?(?:runners|women|men|you|athletes)(?: \w+){0,3}|"
    r"(?:quick|general|random) (?:question|q|one) (?:about|on)|"
    r"(?:does|can|will) (?:strength|lifting|running|training|stretching|coffee|caffeine|cold|heat|age)\b[^.;!?,\n]*) "
    r"(?:an? |the |any )?)$"
)
"""What leads to a sign that is asked about in general, as far as can be told: "why do runners get chest pain?"."""
_MINE = re.compile(
    r"\b(?:i|im|ive|id|my(?! (?:mum|mom|dad|wife|husband|partner|sister|brother|son|daughter|nan|gran\w*|boss)\b)|me|"
    r"mine|myself|had|have|having|got|get|getting|been|since|now|today|tonight|yesterday|this|"
    r"it|its|started|when|while|during|mid|left|right|set \d|rep \d)\b"
)
"""What says behind it that the athlete has it."""
_HAD = re.compile(r"[^.;!?\n]*\b(?:i (?:had|got|felt)|ive|today|tonight|yesterday|this morning|set \d|rep \d)\b")
"""What says so of what seems to be wondered at: "does the chest pain i had today mean anything?"."""
_FOR_ANOTHER = re.compile(r"[^.;!?\n]*(?P<end>\?) (?:(?:just|only|im) )*asking for (?:my|an?|our) \w+")
"""Who a question is for, a friend included, who may be the athlete: "is chest pain normal? asking for a friend"."""
_UNABLE = re.compile(r"(?:hardly|barely|not|only|just)\b")
_IS_IT = re.compile(rf"{_LEAD}(?:is|are) (?:an? |any )?$")
_A_THING = re.compile(r"[^.;!?,\n]* (?:something (?:i|you|u|ur|we|to|that)|a thing)\b")
"""What is said of a sign that is asked about so: "is chest pain something i should tell you about?"."""
_OF_FLAGS = re.compile(r"\b(?:red flags?|(?:warning|danger) signs?|emergenc\w+|symptoms?)\b[^.!?]{0,40}\?$")
_NAMES = re.compile(r"(?: (?:,|/|or|and|\.\.+|\w+)){0,12} \?")
"""What is named and asked behind such a question: "what are the red flags again? bladder, chest, fainting..?"."""


def wondered(plain: str, start: int, at: int, after: int) -> bool:
    """Tell whether it is asked about in general: "can a tight chest come from planks"."""
    before = plain[max(start, at - LOOK_BACK) : at]
    judged = _JUDGED_BEFORE.search(before)
    in_general = judged is not None and ("to " in judged[0] or "how " in judged[0] or bool(_JUDGED.match(plain[at:])))
    causes = _CAUSES.match(plain[at:]) if _ASKS_CAUSE.search(before) else None
    caused = causes is not None and not _MINE.search(causes[0])
    return bool(in_general or caused or (_WONDERED.search(before) and not _HAD.match(plain, after)))


def asked_in_general(plain: str, start: int, at: int, after: int) -> bool:
    """Tell whether it seems to be asked about in general, and nothing says that it is there: "why do people faint?"."""
    thing = _A_THING.match(plain, at) if _IS_IT.search(plain, start, at) else None
    led = _IN_GENERAL.search(plain, start, at)
    another = _FOR_ANOTHER.match(plain, after)
    if another and not (_MINE.search(plain, start, at) or _MINE.search(plain, after, another.start("end"))):
        return True
    if _OF_FLAGS.search(plain[: start + 2]) and (named := _NAMES.match(plain, start + 2)):
        return not _MINE.search(named[0])
    if (thing is None and led is None) or _UNABLE.match(plain, at):
        return False
    return not _MINE.search(plain, thing.end() if thing else after)
