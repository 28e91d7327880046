"""Tell what is denied, cleared or only supposed: such a sign of danger does not count."""

from functools import lru_cache

from core import regex as re
from core.reading.lexicon.body import PLACE
from core.reading.pieces import Sought
from core.reading.words.feared import answered_no, unwanted

_OF_NO_PLACE = rf"(?! (?:(?:my|the|left|right|both) )*{PLACE}(?! (?:pains?|swelling|numbness|tightness|cramps?)\b))"
"""What is well of itself: "no bother with the knee so chest pain"."""
_CHAIN = (
    r"any|a|an|the|my|more|longer|real|actual|actually|signs?|of|had|have|having|has|feel|felt|feeling|get|got|getting|"
    r"gotten|experience|experienced|noticed|seen|been|even|really|once|yet|such|thing|things|to|report|kind|sort|in|at|"
    r"all|major|big|serious|weird|funny|issues?|problems?|with|chest|heart|night|other|new|further|hint|trace|sudden|"
    r"single|bit|much|do|did|is|was|swollen|pains?|tightness|dizziness|dizzy|fainting|faint|palpitations|"
    r"breathlessness|swelling|numbness|redness|or|nor|fever|warmth|heat|hot|red|sharp|tingling|weakness|stuff|anything|"
    r"sob|shortness|breath|me|it|up|today|bone|bony|groin|rest|numb|calf|left|right|both|shin|knee|ankle|foot|/|&|be|"
    r"being|go|goes|going|gonna|there|there s|this|that|these|flags?|symptoms?|like|ever|also|so|far|yesterday|"
    r"during|after|on|"
    r"from|running|runs?|passing|out|saddle|bladder|bowel|pressure|stress|too|as|arm|jaw|leg|legs|back|hopping|hops?|"
    r"when|i|while|and no|and not|aware of(?! (?:the|my|how|that)\b)|"
    rf"(?<!nt )(?<!not )(?:bother|trouble|bothers|dramas?|complaints?|concerns?) (?:with|from|in){_OF_NO_PLACE}"
)
_DENIED = re.compile(
    r"\b(?:no|not|never|without|(?:didnt|dont|havent)(?! (?:do|done) (?:it|this|that|them|any|anything|today)\b)|"
    r"doesnt|hasnt|wasnt|isnt|arent|werent|nor|neither|nothing|minus|rather than|instead of|free of|denied|aint|"
    r"(?:negative|ticked no|ticking no|answered no) (?:on|for|to)|nothing (?:on|in the way of)|"
    r"said no (?:on|for|to)(?! (?:(?:the|a|my|any|todays) )*(?:\w+ing|runs?|session|gym|workout|race)\b)|"
    r"none of(?! (?:it|them|us|mine)\b)|none (?:of them )?(?:is|are|was|were|feels?|felt)|"
    r"(?:cant|dont|couldnt) (?:recall|remember) (?:any|ever)|"
    r"(?:doesnt|didnt|dont|not|isnt|wasnt) (?:hurt|hurting|ache|aching|sore|painful|there)(?= (?:at(?! all)|in|during|"
    r"when|lying|while)\b)|"
    # A zero behind a place is its score: "back 0, chest hurts" denies no chest pain.
    r"(?:(?<=had )|(?<=have )|(?<=got )|(?<=with )|(?<=and )|(?<=but )|(?<=felt )|(?<![a-z] ))(?:zero|0|nil))"
    rf"(?: (?:{_CHAIN}))*(?: )?$|"
    # "0 chest pains 0 palps": one after the other.
    r"\b(?:no|0|nil) (?:chest |heart |calf )?(?:pains?|palps|palpitations|dizz\w*|faint\w*|tightness|breathless\w*|"
    r"numb\w*|swelling|fever) (?:0|nil) $"
)
_LISTED = re.compile(
    r"\b(?:no|not(?! (?:sure|certain|gonna lie|going to lie|joking|kidding)\b)|never|without|havent|didnt|dont|zero|"
    r"any|nor)(?: (?>(?:and not?|there s|[/&,]|(?!only\b)\w+)(?= ))){1,12} $"
)
_OR = re.compile(r"^[^.;!?\n]{0,60}? (?:or|nor) ")
_LIST_OVER = re.compile(
    r" n?or (?!.* n?or )(?:.*?[ ])?(?:,|and|then|so|now|just|only|though|tho|except|apart|bar|but|still|yet|however|"
    r"since|because|cos)(?= )| (?:except|apart|bar|though|tho|still|then|however)(?= )"
)
"""What ends a list of what is denied behind its last word: "not sore or stiff, calf is hot"."""
_SYMPTOM = (
    r"(?:\w+ )?(?:pains?|dizz\w*|sweat\w*|nausea|numb\w*|breath\w*|cough\w*|fever|injur\w*|fall|trauma|swell\w*|heat|"
    r"warmth|redness|palpitat\w*|faint\w*|tight\w*|sick\w*|vomit\w*|symptoms|headache|temperature|flutter\w*|"
    r"weakness|tingl\w*|bruis\w*)(?! (?:no|none|\?)\b)"
)
"""What else somebody may be without: "heart fluttering, no pain though"."""
_OF_SIGNS = re.compile(rf"(?:no|not|without|zero) {_SYMPTOM}(?: (?:,|n?or) {_SYMPTOM}){{0,6}} , $")
"""A list of nothing but signs, which goes on behind its first "or": "no pain or swelling, heat or redness"."""
_DENIED_AFTER = re.compile(
    r"^ (?:(?:[:?=/-]|\.\.+|questions?|pains?|thing|one|q|is|was|are|feels?|felt|seems|still|has been|have been|been|"
    r"s been|all|all but|now|completely|long) )*(?:(?:all (?:along|over) |anywhere )?, (?:no|none|nope|nil|zero|never|"
    r"nothing)(?= ?$| [,.;!?/)\n]| (?:and|but|or|coach|mate|thanks|there|at all)\b)|"
    # "No" is an answer of its own, and denies no other thing: "tight chest - no time for calf raises".
    r"(?:no(?= ?$| [,.;:!?/)\n-]| (?:and|but|or|so|not|never|just|i|im|ive|all|its|it|my|mate|coach|thanks?|cheers|"
    r"there|"
    r"at all|either|now|today|yet|anymore|longer(?! a)|chest|no|to)\b)|not at all|none(?! the)|nope|nil|zero|0(?! \.)|"
    r"(?<!is )(?<!was )(?<!its )(?<!feels )(?<!seems )(?<!still )(?<!felt )nothing(?= ?$| [.;!?,\n])|"
    r"never(?! (?:had|felt|happened|before|been|experienced|known|used))|nah|free|gone(?! when| with| once| by| after|"
    r" again| as soon)|negative(?! (?:on|for|to)\b)|"
    r"fine(?! now| today| but| since| after| again)|absent|clear)\b(?! \d))"
)
_ITEM = (
    r"(?: (?!(?:yes|yeah|yep|yup|aye|had|have|got|bit|some|sometimes|i|im|ive|my|me|today|now|little|once|twice|"
    r"slight\w*|"
    r"still|maybe|but|since|when|is|was|no|nope|nah|none|never)\b)[a-z]+){1,4}"
)
_NOS = r"(?:no|nope|nah|none|never|nil|nada)"
_ANSWERED = re.compile(
    # "Cramp? fever? night sweats? no no and no"
    rf"(?: [?,/]{_ITEM}){{0,8}} [?:](?: and)? {_NOS}(?: (?:,|!|and|{_NOS}|whatsoever|at all|thanks?|coach|to all))*"
    r"(?= ?$| [.;!?\n])|"
    rf"(?: (?:{_CHAIN}|and|questions?|q|one)){{0,8}} [-,:=?] (?:no|nope|nah|none)(?: to (?:all|"
    rf"both))?$|(?: (?:{_CHAIN}|and|,|breathing|spells?|sweats|vision|questions?)){{0,10}} [-:=?] "
    r"(?:(?:no|nope|nah) to (?:all|both|any)(?: of (?:it|them|those|these|that))?|"
    r"none of (?:it|that|those|them|these)(?: (?:either|too|today|at all))*)(?= ?$| [.;!?,\n])|"
    r"(?: (?:at all|ever|today))? \.\.+ (?:no|none|nope|nothing)(?= ?$| [.;!?,\n])"
)
"""What is answered at the end: "chest pain and dizziness - no"."""
_LIKE_THIS = re.compile(
    r"^(?: (?!or\b|and\b)\w+){0,3}? (?:like (?:this|that|it)|this bad|that bad|so bad|before(?= ?$| [.,;!?]| and| but)|"
    r"(?:before|until|till) (?:today|now|this|tonight|last|yesterday|i|the|set|rep))"
)
_NEVER_HAD = Sought(
    r"\b(?:never|havent|hasnt|not (?:had|felt)|dont (?:usually|normally|often)) [^.;,!?]*?(such )?(?:an? )?$"
)
_NOT_WITHOUT = Sought(
    r"\b(?:cant|couldnt|never|unable|barely|hardly)(?: \w+){1,6}? without (?:\w+ ){0,3}$|"
    r"\b(?:not|never|isnt|wasnt|no longer|(?:cant|couldnt|wouldnt) say (?:im|i am|i was|ive been)) (?:entirely |"
    r"completely |quite |exactly |totally )?(?:without|free (?:of|from)) (?:\w+ ){0,3}$"
)
_CLEARED = Sought(
    r"\b(?:(?:got |been |was |were |am |im |all )?(?:cleared|checked (?:out|over|and|it out)|signed (?:me )?off|"
    r"given the (?:ok|all clear|green light))|all ?clear|(?:ecg|ekg|scan|mri|xray|x ray|bloods|blood (?:tests?|work|"
    r"results)|tests?|echo|ultrasound|doppler|check ?up|(?:cardio|heart|cardiac|medical) (?:check|"
    r"exam))(?: \w+){0,3}? (?:normal|fine|clean|clear|ok|negative|good|nothing)|ruled out|not a (?:clot|dvt)|no clot|"
    r"(?:doc|doctor|gp|physio|cardiologist|consultant|hospital|specialist|a and e|nurse|er)(?: \w+){0,4}? (?:cleared|"
    r"happy|fine|ok with|nothing (?:serious|wrong)|normal|all clear|not worried|good to go|gave me the (?:ok|green)|"
    r"signed)|been sorted|long since healed|fully healed|all healed|healed (?:up|fine|years))\b"
)
_AGAIN = re.compile(
    r"\b(?:again|still|(?:is|came) back(?! (?:clean|clear|fine|normal|ok|negative|good|all))|"
    r"now|today|this morning|tonight|but|started|yet|though)\b"
)
_WAS = re.compile(r" (?:was|were|is gone|gone|turned out)\b")
_AT_ONCE = re.compile(
    r"(?:^| )(no|not|without|isnt|arent|wasnt|werent|nor|zero|never|didnt|doesnt|hasnt|havent|dont|wont|wouldnt)"
    r"(?: (?:any|(?:noticed|aware of)(?! (?:the|my|how|that)\b)|real|really|actual|actually|even|at all|the|my|a|much|"
    r"feel|felt|had|have|get|got|let me|"
    r"particularly|so|very|more|all that|that|too|especially|noticeable|obvious|visible|bony|bone|stress|"
    r"focal|local|localised|point|specific))* $"
)
_AT_ONCE_REACH = 60
_ENDS = (" . ", " ; ", " ! ", " ? ", "\n", " but ", " .. ", " ... ")
_STOPS = (" .", " ;", " !", " ?", "\n", " but ")
LOOK_BACK = 160
"""How many characters before a sign may hold its denial."""


@lru_cache(maxsize=128)
def sentence(plain: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around a stretch begins and ends; "but" begins another."""
    begins = max(plain.rfind(mark, 0, start) for mark in _ENDS)
    ends = [at for mark in _STOPS if (at := plain.find(mark, end)) >= 0]
    return max(begins, 0), min(ends, default=len(plain))


def denied(plain: str, start: int, at: int, after: int, end: int) -> bool:
    """Tell whether what stands from `at` to `after` is denied within its sentence."""
    start = max(start, at - LOOK_BACK)
    before, behind = plain[start:at], plain[after : end + 8]
    if _DENIED.search(before) or _DENIED_AFTER.match(behind) or _ANSWERED.match(plain, after):
        return True
    if unwanted(before) or answered_no(before, behind):
        return True
    listed = _LISTED.search(before)
    if listed is None:
        return False
    goes_on = " or " in plain[at:after] or bool(_OR.match(plain[after:end]))
    if _LIST_OVER.search(listed[0]):
        return goes_on and bool(_OF_SIGNS.match(listed[0]))
    return goes_on or " or " in plain[listed.start() + start : after]


def affirmed(plain: str, at: int, after: int, end: int) -> bool:
    """Tell whether a denial affirms: "never had chest pain like this", "cant lie flat without gasping"."""
    start = max(0, at - LOOK_BACK)
    never = _NEVER_HAD.search(plain, start, at)
    if never is not None and (never[1] or _LIKE_THIS.match(plain[after:end])):
        return True
    return _NOT_WITHOUT.search(plain, start, at) is not None


def denial_before(plain: str, at: int) -> int | None:
    """Return where the denial stands that ends right before a place: "no swelling", "not really hot"."""
    found = _AT_ONCE.search(plain, max(0, at - _AT_ONCE_REACH), at)
    return found.start(1) if found else None


def cleared(plain: str, start: int, at: int, after: int, end: int) -> bool:
    """Tell whether a professional has looked at it, and nothing is said to be there again.

    What follows behind a comma is of now, unless it "was": "ecg normal, heart racing at rest".
    """
    found = _CLEARED.search(plain, max(0, start - 80), end + 80)
    if found is None or _AGAIN.search(plain, start, end):
        return False
    return found.end() > at or " , " not in plain[found.end() : at + 1] or _WAS.match(plain, after) is not None
