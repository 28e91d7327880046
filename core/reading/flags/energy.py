"""Signs that the body may get too little for what it does: a professional should look, without hurry (SAF-07).

The rulebook asks that nothing goes up until then. As with every sign of this tier the plan stops (the smaller dose).
"""

from core.reading.flags.sign import Sign, sign

_MANY = r"(?:my |a |an |any |one |two |three |four |some |several |\d+ |the last |last )*"
_GONE = r"(?:stopped|gone|went away|disappeared|vanished|absent|missing|dried up|not come|hasnt come|havent come)"
_PERIODS = sign(
    "refer",
    "missed periods",
    r"(?P<bad>(?:missed|missing|miss|skipped|skipping|lost|havent had|have not had|hasnt had|not had|no more|"
    r"stopped (?:getting|having)|dont (?:get|have)|no) " + _MANY + r"periods?)(?! of)",
    r"(?P<bad>periods? (?:has |have |had |is |are |just |all )*" + _GONE + r")",
    excuse=r"(?:pregnan\w*|menopaus\w*|the pill|coil|iud|implant|rest periods?|training periods?|warm ?up|taper|"
    r"notice|school|race period|teacher)",
)
_BONE_AGAIN = sign(
    "refer",
    "repeated bone injury",
    r"(?P<bad>(?:second|third|fourth|2nd|3rd|4th|another|yet another|new) (?:bone )?stress "
    r"(?:fracture|reaction|injury))",
    excuse=r"(?:years ago|in (?:19|20)\d\d|healed|back in|my (?:friend|wife|husband|mate|sister|brother)|afraid|"
    r"avoid|prevent|risk)",
)
ENERGY: tuple[Sign, ...] = (*_PERIODS, *_BONE_AGAIN)
