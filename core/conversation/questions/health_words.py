"""What words tell of one's health: what applies, and what does not or is long over."""

from typing import Final, Literal

from core import regex as re
from core.conversation.questions.cleared_words import WHO, is_cleared
from core.conversation.understand.clauses import bare, parts
from core.conversation.understand.kin import KIN
from core.conversation.understand.negation import NT, affirmed
from core.conversation.understand.of_health import DRUG

Topic = Literal[
    "heart", "chest_pain", "dizziness", "chronic_condition", "medication", "joint_problem", "supervised_only",
    "pregnant", "postnatal_under_12_weeks", "bone_stress_12_months", "in_rehab", "kidney_disease",
]  # fmt: skip
_ORDERS: Final = r"(?:says?|said|told me|tells me|wants?|ordered|advise[sd]|recommend(?:s|ed)|prescribed)"
ORDERS: Final = re.compile(
    rf"\b(?:{WHO}|physio\w*) {_ORDERS}\b[^.;?]*"
    rf"\b(?:no|not|rest|stop|avoid|only|off|keep|without|stay|want|{NT}|\d+ ?x ?\d+)\b"
)
"""What a professional ordered, which goes before anything that is planned here (SCR-04)."""
HURT: Final = (
    r"stitch(?:es|ed)(?! (?:up|in my side))|(?:cracked|bruised|broke|broken|fractured|cut) (?:my|a|the|two|some)"
    r" (?:\w+ )?(?:ribs?|tailbone|coccyx|foot|feet|toes?|hand|wrist|arm|elbow|heel|collar ?bone)"
)
"""What is hurt where no pain is asked about."""
WORDS: Final[dict[Topic, str]] = {
    "heart": r"heart|blood pressure|bp(?! work)|hypertension|cardiac|pacemakers?|atrial|a-?fib|arr?h?ythmia|stents?|"
    r"angina|(?:had|have|a|mini|my|after|since) (?:mini )?strokes?(?! of)|strokes? (?:in|at|when|last|\d)|tia|"
    r"cardiolog\w*|valves? (?:re\w+|problem\w*|leak\w*|op\w*)|(?<!to )bypass(?:es)?(?! (?:the|a|road)\b)|dvt|"
    r"(?:blood|leg) clots?|thrombos\w*|embolism|aneurysm\w*|palpitat\w*",
    "chest_pain": r"chest",
    "dizziness": r"dizz\w*|faint\w*|black(?:ed)? ?outs?|vertigo|passed out",
    "chronic_condition": r"chronic|asthma|diabet\w*|epilep\w*|condition|osteop(?!ath)\w*|rheumat\w*|lupus|copd|"
    r"multiple sclerosis|parkinson\w*|thyroid|cancer|crohn\w*|an(?:a)?emi[ac]|"
    r"(?:low )?bone density|hypos?|hypogly\w*|low (?:blood )?sugar|"
    r"(?:blood )?sugars?(?=(?: (?:level|went|has|have))* (?:was|were|is|are|at|of|dropped|fell|crashed|low|high|\d))",
    "medication": r"medic\w*|tablets?|pills?|meds|injections?|beta ?blockers?|blood thinners?|anticoagulants?|statins?|"
    rf"{DRUG}[^.;]{{0,20}}\b(?:daily|every day|each day|most days|all the time|every (?:morning|night))|daily {DRUG}|"
    r"inhalers?|insulin|prescri\w+|anti(?:depress|biot|histamin|inflam)\w+|"
    r"(?:i |i'm |and |also )?tak(?:e|ing) \w+ for (?:it|that|this|them|my)",
    "joint_problem": r"joints?|injur\w*|knees?|hips?|ankles?|"
    r"(?:(?<=my )|(?<=lower )|(?<=bad )|(?!back (?:from|home|soon|later)\b))backs?|tendons?|muscles?|"
    r"menisc\w*|cartilage|ligaments?|tears?|[am]cl|achilles|arthrit\w*|discs?|hernias?|shoulders?|tendin\w*|(?:sprain|"
    r"strain|ruptur)\w*|torn|tore|broken?|pulled|plantar|shin splints?|it ?bs?|groin|"
    rf"{HURT}",
    "supervised_only": rf"supervis\w*|{WHO} {_ORDERS}(?! [^.;]*\b(?:fine|ok|okay|good|well|healthy)\b)",
    "pregnant": r"(?<!was )pregnan\w*|expecting(?! (?:rain|snow|it|that|to|more|less|guests|visit\w*))|"
    r"knocked up|trimester|having a baby|"
    r"(?:took|did|had) a test\b(?!.*\b(?:covid|flu)\b).*\bpositive",
    "postnatal_under_12_weeks": r"postnatal|post-natal|postpartum|birth|pelvic|prolapse\w*|"
    r"incontinen\w*|heaviness down (?:there|below)|leak\w* (?:a bit|a little|pee|wee|urine|when|on)|leaked|"
    r"bulg(?:e|es|ing)|doming|coning|diastasis|"
    r"had (?:a|my|our)(?: \w+)? (?:baby|boy|girl|son|daughter|child)|c-? ?sections?|ca?esarean|twins|newborn",
    "bone_stress_12_months": r"stress fracture|stress reaction|bone stress|fractures?",
    "in_rehab": r"rehab\w*|physio\w*|surgery|operation|operated|op|reconstruct\w*|replacement|arthroscop\w*|keyhole|"
    r"append\w*|plates and screws|(?:had|have|got) (?:my|a|an) (?:\w+ ){1,2}(?:out|removed|fixed|pinned|plated)|"
    r"hospitali[sz]ed|(?:was|been|am|days?|week|back|home|out|went|taken|admitted|discharged|released) "
    r"(?:in|from|to|into|of) (?:the |a )?hospital",
    "kidney_disease": r"kidneys?|renal",
}
_BIRTH: Final = re.compile(
    r"\b(?:birth|c-? ?sections?|ca?esarean|twins|newborn|baby|postpartum)\b(?!.*\b(?:fractur|reaction))"
)
BODY: Final[tuple[Topic, ...]] = ("heart", "chest_pain", "dizziness", "chronic_condition", "medication")
LEGS: Final[tuple[Topic, ...]] = tuple(topic for topic in WORDS if topic not in BODY)
_THESE: Final = r"(?:that|these|those|them|it|this|the above)"
_NOTHING: Final = (
    r"\b(?:no|0|nil|none|noen|nonne|nne|non|nobe|nope|nothing|nothign|nothng|nothin|nuthin|nowt|nada|nah|n|"
    r"not at all|neither|never(?!,? (?:healthy|fine|in|a|fit|all|feel))|no to (?:all|any|everything)|"
    rf"(?:all|everything)(?: of {_THESE})? no|"
    rf"(?:nothing|none|not any) (?:like|of) {_THESE}(?: (?:apply|applies)(?: to me)?)?|"
    r"(?:none|nothing) (?:apply|applies)(?: to me)?|"
    rf"{_THESE} (?:do|does)(?: not|n't) apply(?: to me)?|"
    rf"i (?:have|have got|'ve got) (?:none|nothing)(?: (?:like|of) {_THESE})?|"
    rf"i (?:do not|don't|dont) have any(?: (?:of {_THESE}|health problems|problems))?|"
    r"(?:nothing|none|no) (?:else|more)|"
    r"(?:i have )?no (?:known )?(?:health |medical )?(?:problems?|issues?|conditions?|worries|complaints)|"
    rf"(?:never had|have not had|haven't had|have never had) (?:any|anything|one|none)(?: (?:like|of) {_THESE})?|"
    r"nothing(?:(?:'s| is)?(?: at all)? wrong(?: with me)?| (?:bad|amiss))|"
    r"(?:a )?clean bill of health|(?:i am |i'm |im )?in (?:very )?(?:good|perfect|excellent|great|full|rude) health|"
    r"not that i know(?: of)?|(?:nothing|none) to (?:report|declare|mention|tick)|"
    r"(?:i am|i'm|im|i feel|feeling|all)(?: (?:perfectly|completely|totally|very|quite|all))? "
    r"(?:healthy|fine|well|fit|good|clear|ok|okay)|healthy|fine|"
    r"(?:as )?(?:fit|healthy) as (?:a|an) (?:fiddle|horse|ox))\b"
)
"""What says no to a whole list, phrase by phrase; any other word leaves it to be asked."""
_POLITE: Final = (
    r"(?:thanks|thank you|luckily|fortunately|happily|really|and|either|as far as i know|at all|"
    r"whatsoever|otherwise|ffs|jeez|man|dude|bro|promise|honest(?:ly)?|"
    r"here|there|thank (?:god|goodness|heavens)|thankfully|touch wood|so far|to be honest|tbh)\b"
)
_ONLY_NO: Final = re.compile(rf"(?:(?:{_NOTHING}|{_POLITE})\W*)+")
_LONG_AGO: Final = re.compile(
    r"\b(?:[2-9]|\d\d|two|three|four|five|six|seven|eight|nine|ten|many|several|some|(?:a )?few|(?:a )?couple(?: of)?)"
    r" (?:years?|yrs?|decades?)(?: or so)? (?:ago|back|before)\b|\b(?:decades|ages) ago\b|"
    r"\bas a (?:kid|child|teen\w*|student)\b|\bin my (?:teens|twenties|childhood|youth)\b"
)
_OVER_A_YEAR: Final = re.compile(r"\b(?:(?:1[3-9]|2\d) months|(?:a|one) year and a half) ago\b")
"""So long ago is over where nothing is left of it (SCR-01 asks for the last twelve months)."""
_BIRTH_AGO: Final = re.compile(
    r"\b(?:(?:1[2-9]|[2-9]\d) weeks|(?:[3-9]|1\d|three|four|five|six|seven|eight|nine|ten|eleven|several) months|"
    r"(?:a|one) year)(?: or so)? ago\b"
)
"""Twelve weeks and more."""
_LASTS: Final = re.compile(
    r"\b(?:still|again|(?<!weaker )since|comes? back|flares?|chronic|every|currently|today|"
    r"hurts?|pain\w*|now and then|sometimes|often|always|when(?:ever)? i|if i|gives?|bothers|troubles|plays? up|"
    r"second|twice|another|last (?:week|month)|this (?:year|month|week|spring|summer|autumn|winter)|lately|recent\w*|"
    r"most(?:ly)?|(?:bad|good) days|mornings|planned|loose\w*|unless|until|except|"
    r"apart from|works|nothing but|niggl\w+|"
    r"sw[eo]ll\w*|stiff\w*|sore|weak|tight|unstable|wobbl\w+|clicks?|aches?|limited|careful|not|isn't|hasn't|never)\b|"
    r"(?<!fine )(?<!good )(?<!ok )(?<!okay )(?<!healed )(?<!gone )\bnow\b"
)
_WELL_SINCE: Final = re.compile(
    r"\b(?:(?:no|not (?:any|an?)|isn't an?|without|never (?:had|been|gave me)) (?:\w+ )?"
    r"(?:problems?|issues?|trouble|pains?|symptoms?|complaints?|bother)|nothing(?! but)|"
    r"pain[- ]?free|not since|never again|(?:never|not|hasn't) (?:come|came) back|"
    r"(?:never|not) (?:hurts?|bother(?:s|ed)|troubles?d?|felt)(?: me| it| anything)?|"
    r"(?:all )?(?:fine|good|ok|okay|well))(?: (?:with|from|in|of) (?:it|that|the \w+))?(?: at all)?"
    r"(?: (?:ever )?since(?: then| that)?)?(?: now(?:adays)?| today)?\b"
)
"""What says that nothing is left of it; any other word of today lasts."""
_IS_FINE: Final = re.compile(
    r"(?:\b(?:my|the|both|it|that)\W+)*(?:\w+ )?\w+(?:'s| is| are|s are|'re| has been| have been| feels?)"
    r" (?:\w+ )?(?:fine|good|ok|okay|healthy|perfect|healed|sorted|great)\b"
)
"""A part of the body that is fine names no injury."""
_LAPSED: Final = frozenset(
    {"joint_problem", "bone_stress_12_months", "in_rehab", "dizziness", "postnatal_under_12_weeks"}
)
"""What is asked of the last months alone."""
_TELLS: Final = re.compile(r"\b(?:i|i'm|i've|my|had|got|been|was)\b")
_SINCE: Final = re.compile(
    r"(?:(?:i )?(?:have |'ve )?(?:had|been having) (?:it|that|this|them)|it|that|this|they|since|for|from|about|just|"
    r"only|when|because)\b"
)
"""What goes on with what was named before."""
_BARE_NO: Final = re.compile(
    r"^\W*(?:no|nope|nah|none|nothing)(?: (?:really|at all|of these|of those|of that))?"
    r"(?:\s*,|(?=\s+(?:i'?m|i am|i have|i've|i had|i take|i'm on|but|(?:it|that)(?:'?s| is))\b))"
)
"""A no to the whole list, which denies nothing of what is named after it."""
_SAVE: Final = re.compile(r"\b(?:apart from|except(?: for)?|besides|other than|save for)\b")
_UNSURE: Final = re.compile(r"i (?:think|guess|suppose|hope|believe)\b")
"""A no that is said half: the whole list is asked again."""
_OTHERS: Final = re.compile(
    rf"\b(?:{KIN}|family)(?:'s)? (?:\w+ )?"
    r"(?:is|has|had|have|was|died|got|takes|suffers|history|hurt|broke|tore|sprained|twisted|fractured|injured)\b"
)
_MINE: Final = re.compile(r"\b(?:i|i'm|i've|me|we|both)\b")


_CLICKS: Final = re.compile(
    r"(?:my |the |both |only |just )*(?:(?:left|right) )?(?:knees?|hips?|ankles?) "
    r"(?:do |does |just |only |always |sometimes |often )*(?:click|crack|creak)(?:s|ing)?"
    r"(?: (?:a bit|a little|a lot|sometimes|now and then|when i squat|on stairs|though|is all))*"
)
_HARM: Final = re.compile(
    r"\b(?:hurt\w*|pain(?!less| ?free)\w*|ach(?:e|es|ing|y)|sw[eo]ll\w*|lock\w*|giv\w+|gave|stiff\w*|sore\w*|injur\w*|"
    r"surg\w*|operat\w*|torn|tear|tore|physio\w*|doctor|unstable|since|after|meniscus|ligament\w*)\b"
)
"""What makes more of a joint that clicks than its noise."""


def named_in(low: str) -> tuple[Topic, ...]:
    """Return the topics that words say are there, in the order of the screens."""
    there, lately = (affirmed(_BARE_NO.sub("", told)) for told in (low, _lately(low)))
    return tuple(t for t, words in WORDS.items() if re.search(rf"\b(?:{words})\b", lately if t in _LAPSED else there))


def of_oneself(low: str) -> str:
    """Return the words without what is told of somebody else alone."""
    return bare("".join(part for part in parts(low) if not _OTHERS.search(part) or _MINE.search(part)))


def denied_in(low: str) -> tuple[Topic, ...]:
    """Return the topics that words name only to say that they are not there, or long over."""
    named = named_in(low)
    return tuple(t for t, words in WORDS.items() if t not in named and re.search(rf"\b(?:{words})\b", low))


def is_long_over(low: str) -> bool:
    """Tell whether all of the words are told of long ago, and nothing of it is left."""
    return bool(_LONG_AGO.search(low) or _OVER_A_YEAR.search(low)) and not bare(_lately(low))


def _lately(low: str) -> str:
    """Return the words without what is told of years ago, unless it lasts, and without what is fine."""
    told = parts(low)
    harmless = () if _HARM.search(low) else (_CLICKS,)
    kept = [part for part in told if not any(words.fullmatch(bare(part)) for words in (_IS_FINE, *harmless))]
    if not _LASTS.search(_WELL_SINCE.sub(" ", low)):
        well = _WELL_SINCE.search(low) is not None
        kept = [part for part, before in zip(kept, ["", *kept], strict=False) if not _is_past(part, before, well)]
    return low if kept == told else "".join(kept)  # each with its own mark: behind "none," a list would be denied


def _is_past(part: str, before: str, well: bool) -> bool:
    """Tell whether a part is told of long ago, or says of the one before it that nothing is left."""
    return _is_over(part, well) or (_is_over(before, well) and _WELL_SINCE.fullmatch(bare(part)) is not None)


def _is_over(part: str, well: bool) -> bool:
    long_ago = _LONG_AGO.search(part) or (well and _OVER_A_YEAR.search(part))
    return bool(long_ago or (_BIRTH.search(part) and _BIRTH_AGO.search(part)))


def untold_in(low: str) -> str:
    """Return the first clause that tells something of oneself and was not understood: it must not vanish."""
    return next(
        (part for part in map(bare, parts(low)) if _TELLS.search(affirmed(part)) and not _is_understood(part)), ""
    )


def besides_nothing(low: str) -> str:
    """Return the first thing told beside a no to the whole list that was not understood, "" where there is none."""
    told = [bare(part) for part in parts(_SAVE.sub(",", low))]
    if not any(map(says_nothing, told)):
        return ""
    return next((part for part in told if " " in part and not _is_understood(part) and not _UNSURE.match(part)), "")


def _is_understood(part: str) -> bool:
    said = named_in(part) or denied_in(part) or says_nothing(part) or is_cleared(part)
    return bool(said or _WELL_SINCE.search(part) or _LONG_AGO.search(part) or _SINCE.match(part))


def says_nothing(low: str) -> bool:
    """Tell whether the words, all of them, say that nothing applies."""
    words = re.sub(r"[\s,.!;:()]+", " ", _lately(low)).strip()
    return bool(_ONLY_NO.fullmatch(words)) and bool(re.search(_NOTHING, words))
