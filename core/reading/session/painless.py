"""Tell a "no pain" that holds from one that is denied, nearly so, or true only on a condition."""

from core import regex as re
from core.reading.lexicon.not_so import NEARLY, NEVER
from core.reading.pieces import Sought

_NO_PAIN = Sought(
    r"\b(?:^(?:it )?doesnt hurt(?: (?:today|now|anymore|at all|any more))*(?= ?$| [.,!;])|"
    r"no (?:real |actual |more |further |other )?(?:pain|pains|niggles?|aches|aches or pains|aches and pains|"
    r"pain anywhere|pain at all|pain today|pain or (?:soreness|niggles))|pain ?free|painless|zero pain|"
    r"(?:dont|didnt|havent|not have) (?:really )?(?:have |feel |get |had |felt |got )?(?:got )?"
    r"(?:any )?pain|"
    r"nothing hurts|nothing hurt|nothing hurting|without (?:any )?pain|0 pain|nil pain|pain(?: is| was)? (?:0|"
    r"zero|nil|none|(?<!chest pain )no)|pain : (?:0|no|none|zero)|didnt hurt(?: at all)?$|no hurts)\b"
    r"(?! (?:no gain|in (?:my|the)|killer|at night|at rest|au chocolat|cave|but (?:my|the|a)))"
)
_NOT_SO = re.compile(
    rf"\b(?:not|isnt|wasnt|arent|aint|werent|hardly|barely|rarely|wish|hope|hoping|hopefully|"
    rf"(?:wouldnt|cant|couldnt) say|{NEARLY}|{NEVER})"
    r"(?: (?:exactly|quite|completely|totally|entirely|fully|really|always|ever|been|be|being|i|im|am|ive|i have|it|"
    r"its|was|that|to|say|yet|all|actually|truly|have|had|having|there|theres|is|as|so)){0,5} $"
)
"""What says before it that it is not so: "far from pain free", "not that i have no pain"."""
_ONLY_SO = re.compile(
    r" (?:(?:really|today|now|at all|anywhere|though|tho|,) )*(?:(?:than|until|til|till|unless|except|over|above|under|"
    r"below|worse|beyond|as (?:bad|much|severe)|like (?:last|the|before|it|yesterday)|so long as|as long as|if|"
    r"provided)\b|more than|(?:that|so|as|too) (?:much|bad(?:ly)?)\b|(?:that|which) (?:(?!i\b|im\b|ive\b)|"
    r"i (?:didnt|havent|hadnt|wasnt|cant|couldnt)\b)|for the first [^.;]*\bnot (?:now|any ?more))"
)
"""What makes it true of less than all: "no pain until i ran", "nothing hurts that didnt before"."""


def says_painless(plain: str) -> bool | None:
    """Tell whether a reply says that nothing hurts, or only that less does; none where it speaks of no such thing."""
    told = [
        not (_NOT_SO.search(plain, 0, found.start()) or _ONLY_SO.match(plain, found.end()))
        for found in _NO_PAIN.finditer(plain)
    ]
    return any(told) if told else None
