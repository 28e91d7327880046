"""Tell what was only feared, watched or answered from what it happened beside: "avoided the hills because of it"."""

from core import regex as re

_DID_NOT_WANT = re.compile(r"\b(?:didnt|dont) want(?: (?:to (?:risk|get|have|feel)|any|an?|bad))* $")
"""Feared, and not there: "didnt want chest pain so ate first", but "didnt want to run with chest pain"."""
_A_NO = re.compile(
    r"^ (?:, )?(?:thats|that is|its|is|was)(?: (?:an?|the|hard|firm|big|definite))* (?:no|negative)"
    r"(?: from me| for me| here| every time)?(?= ?$| [.;!?,]| (?:and|but|too)\b)"
)
_THERE = re.compile(r"\b(?:got|had|have|having|woke|with|felt|feel|feeling|still|my|bad|some|the|since|of)\b")
"""What says that it is there, so that "thats a no" is said of the session: "got chest pain, thats a no from me"."""
_JUST_BEFORE = re.compile(
    r"\b(?:(?:watched|saw|listened to) (?:an?|the|that|your) (?:\w+ )?(?:video|film|talk|post|reel|clip|thread) "
    r"(?:on|about)|avoid\w*(?! (?:more|further|another|any more))|prevent\w*)"
    r"(?: (?!(?:and|but|so|then|with|without|though|although|because|cos|coz|as|since|after|until|i|im|ive|my|had|got|"
    r"have|has|is|was|felt|today|yesterday|now|last|this)\b)\w+){0,4} $"
)
"""Told of straight before the sign: "to avoid chest pain", and not "avoided the hills because of chest pain"."""


def unwanted(before: str) -> bool:
    """Tell whether somebody only did not want what follows."""
    return _DID_NOT_WANT.search(before) is not None


def answered_no(before: str, behind: str) -> bool:
    """Tell whether a sign that was asked about is answered: "chest pain is a no"."""
    return _A_NO.match(behind) is not None and not _THERE.search(before)


def avoided(before: str) -> bool:
    """Tell whether what follows was only avoided, or told of by others."""
    return _JUST_BEFORE.search(before) is not None
