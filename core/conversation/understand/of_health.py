"""Words of one's health: a message that nobody could take is then asked about, and not merely unclear (SAF-04)."""

import re
from typing import Final

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
