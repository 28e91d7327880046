"""Words of one's health: a message that nobody could take is then asked about, and not merely unclear (SAF-04)."""

import re
from typing import Final

OF_HEALTH: Final = re.compile(
    r"\b(?:health|bp|hypos?|sugar|hospital\w*|clinics?|ambulance|a ?& ?e|heart|cardi\w+|stents?|strokes?|"
    r"seizures?|attacks?|baby|birth|pregnan\w+|miscarr\w+|contraction\w*|doctors?|doc|gp|nurse|physio\w*|surge\w+|"
    r"operat(?:ion|ed)\w*|midwife|medic\w+|meds|pills?|tablets?|inhaler|insulin|injections?|blood\w*|bleed\w*|"
    r"diabet\w+|asthma\w*|chest|breath\w*|dizz\w+|faint\w*|passed out|numb\w*|swell\w*|swollen|lumps?|stitches|"
    r"fractur\w+|broke(?:n)? my|sprain\w*|injur\w+|torn|ruptur\w+|infect\w+|fever\w*|migraine\w*|vomit\w*|diagnos\w+|"
    r"diseases?|disorders?|cancer|chemo\w*|mri|x-?rays?|scans?|limp\w*|hurt\w*|pain\w*|ache|aches|aching|"
    r"(?:the|my|an) op)\b"
)
DRUG: Final = (
    r"(?:ibuprofene?|ibus?|advil|nurofen|brufen|paracetamols?|panadol|tylenol|acetaminophen|naproxen|aleve|diclofenac|"
    r"volt(?:aren|arol)|aspirins?|nsaids?|anti-?inflammator(?:y|ies)|pain ?(?:killers?|meds?|medication)|codeine|"
    r"co-?codamol|tramadol)"
)
