"""Words of one's health: a message that nobody could take is then asked about, and not merely unclear (SAF-04)."""

import re
from typing import Final

OF_HEALTH: Final = re.compile(
    r"\b(?:health|hospital\w*|clinics?|ambulance|a ?& ?e|heart|cardi\w+|stents?|strokes?|seizures?|attacks?|baby|birth|"
    r"pregnan\w+|miscarr\w+|contraction\w*|doctors?|doc|gp|nurse|physio\w*|surge\w+|operat(?:ion|ed)\w*|midwife|"
    r"medic\w+|meds|pills?|tablets?|inhaler|insulin|injections?|blood\w*|bleed\w*|diabet\w+|asthma\w*|chest|breath\w*|"
    r"dizz\w+|faint\w*|passed out|numb\w*|swell\w*|swollen|lumps?|stitches|fractur\w+|broke(?:n)? my|sprain\w*|"
    r"injur\w+|infect\w+|fever\w*|migraine\w*|vomit\w*|diagnos\w+|diseases?|disorders?|cancer|chemo\w*|mri|x-?rays?|scans?|"
    r"limp\w*|hurt\w*|pain\w*|ache|aches|aching|(?:the|my|an) op)\b"
)
