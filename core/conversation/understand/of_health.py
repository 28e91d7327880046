"""Words of one's health, of painkillers and of a death: what nobody could take is asked about (SAF-04)."""

from typing import Final

from core import regex as re

OF_HEALTH: Final = re.compile(
    r"\b(?:health|bp|hypos?|sugar|hospital\w*|clinics?|ambulance|a ?& ?e|heart|cardi\w+|stents?|strokes?|"
    r"seizures?|attacks?|baby(?! (?:cried|cries|crying|woke|wakes|slept|sleep\w*|is asleep))|birth|pregnan\w+|"
    r"miscarr\w+|contraction\w*|doctors?|doc|gp|nurse|physio\w*|surge\w+|operat(?:ion|ed)\w*|midwife|medic\w+|"
    r"meds|pills?|tablets?|inhaler|insulin|injections?|blood\w*|bleed\w*|diabet\w+|asthma\w*|chest|breath\w*|"
    r"dizz\w+|faint\w*|passed out|numb\w*|swell\w*|swollen|lumps?|stitches|fractur\w+|broke(?:n)? my|sprain\w*|"
    r"injur\w+|necks?|shoulders?|elbows?|wrists?|ribs?|bunions?|creak\w*|unstable|wobbly|torn|ruptur\w+|"
    r"infect\w+|fever\w*|migraine\w*|vomit\w*|diagnos\w+|diseases?|disorders?|cancer|chemo\w*|mri|x-?rays?|"
    r"scans?|limp\w*|hurt\w*|pain\w*|ache|aches|aching|(?:the|my|an) op)\b"
)
DRUG: Final = (
    r"(?:ibuprofene?|ibus?|advil|nurofen|brufen|paracetamols?|panadol|tylenol|acetaminophen|naproxen|aleve|diclofenac|"
    r"volt(?:aren|arol)|aspirins?|nsaids?|anti-?inflammator(?:y|ies)|pain ?(?:killers?|meds?|medication)|codeine|"
    r"co-?codamol|tramadol)"
)

PREGNANT: Final = (
    r"(?<!\bif )(?<!when )(?<!while )\b(?:i'?m|i am) (?:(?:now|also|about|just|only|currently|already|almost|nearly|"
    r"over|\w+ (?:weeks?|months?)) )*(?:pregnan|post ?natal|postpartum)"
)
"""Who says so has told it, whatever is asked beside it (SCR-03)."""


_LOSS: Final = re.compile(
    r"\b(?:died|passed away|funeral|(?:is|was) dying|lost my (?:job|mum|mom|dad|dog|cat)|"
    r"feel(?:ing)? (?:really |so |very |pretty |a bit )*(?:low|down|depressed|hopeless))\b"
)
"""Somebody's death, or a heavy time: no report, and no answer to anything."""
_FIGURE: Final = re.compile(
    r"\b(?:i|we|legs?|quads?|glutes?|calves|calf|hamstrings?|arms?|lungs|abs|core|muscles|feet|phone|watch|garmin|"
    r"strap|battery|headphones|earphones|music|laptop|computer|app|car|wi-?fi|internet|engine|motivation|will|plants?)"
    r"(?:(?:'?ve)?(?: (?:have|has|had|just|nearly|almost|totally|literally|properly|really|kinda|basically|completely|"
    r"both|all|all but|then))*) died\b|\blost my \w+(?='s\b)|"
    r"\bdied (?:(?:at|around|from|after|by|past|with) (?:about )?"
    r"(?:(?:the )?(?:km|k|mile)s? ?\d+|\d+ ?(?:k|kms?|mi|miles?)\b)|"
    r"(?:on|in|over|up) (?:the|that|those) (?:\w+ )?(?:hills?|climbs?|last|final|second|third|end|finish|heat|race)\b|"
    r"(?:a (?:bit|little) )?(?:out there|off|towards the end|at the end))"
)
"""What dies or is lost in a manner of speaking."""


def tells_of_loss(low: str) -> bool:
    """Tell whether words tell of a death, or of a heavy time."""
    return _LOSS.search(_FIGURE.sub(" ", low)) is not None
