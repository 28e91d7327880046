"""Signs that could be harmless: one question clears them up (SAF-04)."""

from core.reading.flags.sign import Sign, free, gap, sign

_NUMB = (
    r"(?P<bad>numb\w*|tingl\w*|pins (?:and|n|&) needles|no feeling|fizz\w*|fell asleep|gone to sleep|"
    r"went to sleep|falls asleep|prickl\w*)"
)
_LIMB = (
    r"(?:foot|feet|toes?|leg|legs|calf|calves|shin|shins|thigh|hands?|fingers?|arms?|heel|sole|ankle|knee|arch|"
    r"hip|bum|butt|glutes?|back)"
)
DOUBTFUL: tuple[Sign, ...] = (
    *sign(
        "doubtful",
        "dizziness",
        r"(?P<bad>dizz(?:y|iness|ier|yness|ied)|dizy|light ?head\w*|woozy|giddy|vertigo|"
        r"(?:room|head|everything|world) (?:was |is |started |kept )?(?:spinning|swimming)|seeing stars|saw stars|"
        r"unsteady on my feet|head rush|swimmy|wobbly head|faintish|bit faint|felt faint|feel faint|"
        r"feeling faint)",
        excuse=r"(?:dizzy heights|dizzy with|"
        r"felt faint (?:hope|hint)|faint (?:hope|hearted|praise|memory|line))",
    ),
    *sign(
        "doubtful",
        "numbness",
        _NUMB + free(7) + _LIMB,
        _LIMB + free(8) + _NUMB,
        r"(?P<bad>cant feel my (?:legs|"
        r"feet|toes|foot|leg|left leg|right leg))",
        excuse=r"(?:numb with|mind numb\w*|"
        r"numb from boredom|brain|comfortably numb|haha|trashed|wrecked|toast|so cold|freezing|ice bath|cold water)",
    ),
    *sign(
        "doubtful",
        "breathlessness",
        r"(?P<bad>short(?:ness)? of breath|breathless\w*|wheez\w*|"
        r"gasping)",
        excuse=r"(?:good way|loved it|"
        r"breathless with|normal)",
    ),
    *sign(
        "doubtful",
        "fast heartbeat",
        r"(?:heart|pulse|hr)" + gap(5) + r"(?P<bad>rac(?:ing|ed)|pound\w*|thump\w*|"
        r"hammer\w*|(?:very|too|really|unusually|weirdly) (?:high|fast|low))",
        excuse=r"(?:nicely|good|great|love|"
        r"loved|buzz\w*|not in it|rate zone|excite\w*|start line|nerves|finish line|sprint finish|race start|"
        r"intervals?|hills?|hill reps?|(?:last|final|hard|big|top) (?:set|rep|interval|effort|hill)|adrenaline)",
    ),
    *sign(
        "doubtful",
        "swelling",
        r"(?:ankle|foot|feet|knee|leg|legs|shin|toe|heel|achilles|"
        r"ankles)" + free(5) + r"(?P<bad>swoll\w*|swell\w*|"
        r"puff(?:y|ed|iness)|balloon\w*|"
        r"swolen)",
        r"(?P<bad>swoll\w*|swell\w*|puffy|swolen)" + free(3) + r"(?:ankles?|foot|feet|knee|leg|"
        r"legs|shin|toe|heel|achilles)",
    ),
    *sign(
        "doubtful",
        "pop",
        r"(?:calf|achilles|heel|hamstring|hammy)" + free(6) + r"(?P<bad>pop|popped|snap|"
        r"snapped|twang|bang|ping|pinged)",
        r"(?P<bad>pop|popped|snap|twang|"
        r"bang|ping)" + free(6) + r"(?:calf|achilles|heel|hamstring|hammy)",
        excuse=r"(?:pop(?:ped)? (?:in|over|by|"
        r"into)|band)",
    ),
    *sign(
        "doubtful",
        "chest",
        r"(?P<bad>chest (?:infection|cold|cough)|chesty cough|heart ?burn|chest|"
        r"pecs?)" + free(5) + r"(?:infection|cold|cough|sore|"
        r"tight|ache\w*|aching|push ?ups?|press ?ups?|bench|dips|heartburn)",
        r"(?P<bad>chest (?:infection|"
        r"cold)|chesty|heart ?burn)",
        excuse=r"(?:chest strap|chest day|no chest)",
    ),
    *sign(
        "doubtful",
        "bone pain on a site of risk",
        r"(?P<bad>shins?|shin splints)(?: \w+){0,4}? (?:pain\w*|"
        r"hurt\w*|ache\w*|aching|sore|tender|playing|niggl\w*|grumbl\w*|\d)",
        r"(?:pain\w*|hurt\w*|ache\w*|"
        r"sore|\d|tender|niggl\w*|discomfort)(?: \w+){0,4}? (?P<bad>shins?|"
        r"shin splints)",
        excuse=r"(?:muscle side|no pain|"
        r"tib ant|tibialis)",
    ),
    *sign(
        "doubtful",
        "groin",
        r"(?P<bad>groin)(?: \w+){0,4}? (?:\d|tight\w*|sore|strain\w*|pull\w*|tweak\w*|"
        r"stiff)",
        r"(?:\d|tight|sore|strained|"
        r"pulled|tweaked|stiff)(?: \w+){0,4}? (?P<bad>groin)",
    ),
    *sign(
        "doubtful",
        "stress injury",
        r"(?P<bad>stress (?:fracture|reaction)|fracture|broken (?:bone|toe|foot|"
        r"ankle|leg))",
        excuse=r"(?:healed|years? ago|"
        r"months? ago|in \d{4}|last year|old)",
    ),
    *sign(
        "doubtful",
        "night or rest",
        r"(?:knee|shin|foot|heel|hip|ankle|achilles|back|"
        r"groin)(?: \w+){0,5}? (?P<bad>at night|in bed|at rest|when resting)(?! (?:fine|"
        r"ok))",
        excuse=r"(?:no pain|fine|nothing|ice|"
        r"iced|stretch\w*|roll\w*)",
    ),
    *sign(
        "doubtful",
        "sudden illness",
        r"(?P<bad>coughing up|spitting up|vomit\w* blood|blood in my (?:pee|wee|"
        r"urine|poo|stool)|peeing (?:blood|brown|cola|coke|dark)|(?:pee|urine|wee) (?:is |was |looks |"
        r"looked )?(?:\w+ )?(?:brown|dark brown|like (?:cola|coke|tea)|red|bloody))",
    ),
)
